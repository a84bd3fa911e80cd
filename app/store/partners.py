"""Partners' crops: what was sent by file, with its originator's terms; compared across cases and nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import NotAllowed, NotFound
from app.domain.face import Embedding
from app.domain.ids import PartnerCropId, PartnerFileId
from app.domain.keeping import DueItem, DueKind, Terms
from app.domain.partner import PartnerFile
from app.store.rows import Repository, Row, blobs_to_vectors, vector_to_blob

_FILE = (
    "SELECT id, sha256, originator, authority, note, may_search, may_export, delete_by, retain_until, signer, made_at, "
    "received_at, received_by, (SELECT count(DISTINCT person) FROM partner_crop WHERE file_id = file.id), "
    "(SELECT count(*) FROM partner_crop WHERE file_id = file.id) FROM partner_file AS file"
)
_IS_OPEN = "may_search = 1 AND (delete_by IS NULL OR delete_by >= ?1)"


@dataclass(frozen=True, slots=True)
class PartnerFace:
    """One crop to be kept: of which person of the file (numbered from 1), what was made of it here, and its quality.

    `sha256` is that of the bytes that the partner sent; `jpeg` was written by this unit, from a sealed cell's pixels.
    """

    person: int
    sha256: str
    score: float
    embedding: Embedding
    jpeg: bytes


@dataclass(frozen=True, slots=True)
class PartnerFaces:
    """Crops that may be searched: ids, files and persons, int64 (n,), scores, float64 (n,), vectors, float32 (n, d)."""

    ids: NDArray[np.int64]
    files: NDArray[np.int64]
    persons: NDArray[np.int64]
    scores: NDArray[np.float64]
    vectors: NDArray[np.float32]


class Partners(Repository):
    """Every file of crops that a partner sent and that is not erased."""

    def add(self, sent: PartnerFile, faces: Sequence[PartnerFace]) -> PartnerFile:
        """Keep a file's crops under its terms; `id` and date of `sent` are set. Raises NotAllowed for a double."""
        if self._rows.one("SELECT 1 FROM partner_file WHERE sha256 = ?", (sent.sha256,)):
            raise NotAllowed("This very file was added already. Nothing was changed; `partner list` shows it.")
        terms, actor = sent.terms, self._rows.actor
        made = self._rows.add(
            "INSERT INTO partner_file (sha256, originator, authority, note, may_search, may_export, delete_by, "
            "retain_until, signer, made_at, received_at, received_by_id, received_by, audit_sequence) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(sent.sha256, terms.originator, sent.authority, sent.note, int(terms.may_search)),
                *(int(terms.may_export), _text(terms.delete_by), _text(terms.retain_until), sent.signer),
                *(sent.made_at.isoformat(), self._rows.now.isoformat(), actor.id, actor.name, self._rows.sequence),
            ),
        )
        self._rows.write_many(
            "INSERT INTO partner_crop (file_id, person, sha256, score, jpeg, pack_id, vector) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (made, face.person, face.sha256, face.score, face.jpeg, face.embedding.pack_id,
                 vector_to_blob(face.embedding.vector))
                for face in faces
            ],
        )  # fmt: skip
        return self.get(PartnerFileId(made))

    def all(self) -> list[PartnerFile]:
        """Return every file, in the order they were added."""
        return [_file(row) for row in self._rows.all(f"{_FILE} ORDER BY id")]

    def get(self, file_id: PartnerFileId) -> PartnerFile:
        """Return one file; raises NotFound."""
        row = self._rows.one(f"{_FILE} WHERE id = ?", (file_id,))
        if row is None:
            raise NotFound(f"There is no partner's file {file_id} in this unit. `partner list` shows those that are.")
        return _file(row)

    def faces(self, pack_id: str, today: date) -> PartnerFaces:
        """Return the crops with a vector of a pack that their originators' terms let a search see on this day."""
        rows = self._rows.all(
            "SELECT partner_crop.id, file_id, person, score, vector FROM partner_crop "  # noqa: S608 (constants)
            f"JOIN partner_file ON partner_file.id = file_id WHERE {_IS_OPEN} AND pack_id = ?2 ORDER BY 1",
            (today.isoformat(), pack_id),
        )
        ids, files, persons = (np.array([row[place] for row in rows], np.int64) for place in range(3))
        scores = np.array([row[3] for row in rows], np.float64)
        return PartnerFaces(ids, files, persons, scores, blobs_to_vectors([row[4] for row in rows]))

    def lacking(self, pack_id: str, today: date) -> int:
        """Return how many crops a search could see on this day if they had a vector of the pack."""
        return self._rows.count(
            "SELECT count(*) FROM partner_crop JOIN partner_file ON partner_file.id = file_id "  # noqa: S608
            f"WHERE {_IS_OPEN} AND pack_id <> ?2",
            (today.isoformat(), pack_id),
        )

    def without_vector(self, pack_id: str) -> list[PartnerCropId]:
        """Return the crops whose vector is of another pack, in the order they were added."""
        rows = self._rows.all("SELECT id FROM partner_crop WHERE pack_id <> ? ORDER BY id", (pack_id,))
        return [PartnerCropId(row[0]) for row in rows]

    def replace_vectors(self, pack_id: str, crops: Sequence[PartnerCropId], vectors: NDArray[np.float32]) -> int:
        """Give crops vectors of another pack, float32 (n, d), in the place of theirs; return how many got one.

        Where a row is NaN the pack gave no vector for the crop, and the one that it has stays.
        """
        made = [(one, vector) for one, vector in zip(crops, vectors, strict=True) if not np.isnan(vector).any()]
        self._rows.write_many(
            "UPDATE partner_crop SET pack_id = ?, vector = ? WHERE id = ?",
            [(pack_id, vector_to_blob(vector), one) for one, vector in made],
        )
        return len(made)

    def barred(self, today: date) -> tuple[PartnerFileId, ...]:
        """Return the files that no search may see on this day, by their originators' terms."""
        statement = f"SELECT id FROM partner_file WHERE NOT ({_IS_OPEN}) ORDER BY id"  # noqa: S608 (a constant)
        rows = self._rows.all(statement, (today.isoformat(),))
        return tuple(PartnerFileId(row[0]) for row in rows)

    def senders(self) -> dict[PartnerCropId, str]:
        """Return of every crop whose it is, in words: the originator, the file and the person in it."""
        rows = self._rows.all(
            "SELECT partner_crop.id, originator, file_id, person FROM partner_crop "
            "JOIN partner_file ON partner_file.id = file_id"
        )
        return {PartnerCropId(row[0]): f"{row[1]}, file {row[2]}, person {row[3]}" for row in rows}

    def crop(self, crop_id: PartnerCropId) -> bytes:
        """Return the JPEG of one crop, as this unit wrote it; raises NotFound."""
        row = self._rows.one("SELECT jpeg FROM partner_crop WHERE id = ?", (crop_id,))
        if row is None:
            raise NotFound("That partner's crop is not in this unit any more. Nothing was done.")
        return bytes(row[0])

    def due(self, until: date) -> list[DueItem]:
        """Return the files that fall due up to and including a day."""
        found = []
        for sent in self.all():
            if sent.terms.due is not None and sent.terms.due <= until:
                label = f"crops of {sent.persons} persons"
                found.append(
                    DueItem(DueKind.PARTNER, str(sent.id), label, sent.terms.due, sent.terms.is_hard, sent.originator)
                )
        return found

    def remove(self, file_id: PartnerFileId) -> None:
        """Take a file's crops out of the unit, and the leads that point at them; raises NotFound."""
        links = "partner_crop_id IN (SELECT id FROM partner_crop WHERE file_id = ?)"
        self._rows.write(
            f"DELETE FROM case_link_word WHERE link_id IN (SELECT id FROM case_link WHERE {links})",  # noqa: S608
            (file_id,),
        )
        self._rows.write(f"DELETE FROM case_link WHERE {links}", (file_id,))  # noqa: S608
        self._rows.write("DELETE FROM partner_crop WHERE file_id = ?", (file_id,))
        if self._rows.write("DELETE FROM partner_file WHERE id = ?", (file_id,)) != 1:
            raise NotFound(f"There is no partner's file {file_id} in this unit. Nothing was erased.")


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _file(row: Row) -> PartnerFile:
    delete_by = None if row[7] is None else date.fromisoformat(row[7])
    return PartnerFile(
        id=PartnerFileId(row[0]),
        sha256=row[1],
        authority=row[3],
        note=row[4],
        terms=Terms(date.fromisoformat(row[8]), row[2], bool(row[5]), bool(row[6]), delete_by),
        signer=row[9],
        made_at=datetime.fromisoformat(row[10]),
        received_at=datetime.fromisoformat(row[11]),
        received_by=row[12],
        persons=row[13],
        crops=row[14],
    )
