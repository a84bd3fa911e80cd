"""The gallery: subjects with their legal basis, and the references of each, as the unit's file keeps them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import astuple, dataclass
from datetime import datetime
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from app.domain.aspect import AS_CUT, Aspect, Points, aspect_of
from app.domain.errors import NotFound, NotRecorded
from app.domain.face import Embedding, Quality
from app.domain.gallery import EnrolmentBasis, GalleryVersion, Reference, Subject, SubjectType
from app.domain.ids import ReferenceId, SubjectId
from app.domain.particulars import Particulars, Sex
from app.store.gallery_blocks import (
    NOT_STAFF,
    Blocks,
    block_of,
    blocks_now,
    digest_of_lines,
    settle,
    subjects_of,
    version_of,
)
from app.store.gallery_copies import destroy_keys
from app.store.particulars import span_of
from app.store.rows import Repository, Row, Rows, blob_to_vector, blobs_to_vectors, vector_to_blob
from app.store.vector_rows import note_unmade, unmade_of

_SUBJECT = (
    "SELECT id, name, source, legal_basis, subject_type, enrolled_at, enrolled_by, "
    "(SELECT count(*) FROM reference WHERE subject_id = subject.id), "
    "(SELECT sex FROM subject_particulars WHERE subject_id = subject.id ORDER BY id DESC LIMIT 1), "
    "(SELECT born_from FROM subject_particulars WHERE subject_id = subject.id ORDER BY id DESC LIMIT 1), "
    "(SELECT born_to FROM subject_particulars WHERE subject_id = subject.id ORDER BY id DESC LIMIT 1) FROM subject"
)
_MOST_FURTHER_PACKS = 6
_WITH_VECTOR = (
    "SELECT id FROM reference WHERE pack_id = ?1 UNION ALL SELECT reference_id FROM reference_vector WHERE pack_id = ?1"
)
_IN_BLOCK = (  # the plus keeps the planner from reading all references of the pack
    f"SELECT id FROM reference WHERE subject_id BETWEEN ?2 AND ?3 AND +pack_id = ?1 AND {NOT_STAFF} "  # noqa: S608
    "UNION ALL SELECT reference.id FROM reference CROSS JOIN reference_vector ON reference_id = reference.id "
    f"WHERE subject_id BETWEEN ?2 AND ?3 AND reference_vector.pack_id = ?1 AND {NOT_STAFF} ORDER BY 1"
)
_STAFF_WITH_VECTOR = (
    "SELECT count(*) FROM staff_member CROSS JOIN reference ON reference.subject_id = staff_member.subject_id "
    "WHERE (?2 IS NULL OR reference.id <= ?2) AND (reference.pack_id = ?1 OR EXISTS "
    "(SELECT 1 FROM reference_vector WHERE reference_id = reference.id AND reference_vector.pack_id = ?1))"
)
_WITHOUT_VECTOR = (
    "SELECT id FROM reference INDEXED BY reference_by_pack WHERE pack_id {} ?1 AND NOT EXISTS "
    "(SELECT 1 FROM reference_vector WHERE reference_id = reference.id AND pack_id = ?1)"
)
_SAME_BASIS = "name = ? AND source = ? AND legal_basis = ? AND subject_type = ?"


@dataclass(frozen=True, slots=True)
class EnrolledFace:
    """One face to enrol: the SHA-256 of the picture it came from, its vector, its crop as a JPEG, and its measures.

    `points` are its five landmarks in px of the crop.
    """

    sha256: str
    embedding: Embedding
    crop_jpeg: bytes
    quality: Quality | None = None
    points: Points | None = None


class Gallery(Repository):
    """Everybody whom a probe is compared with."""

    def enrol(self, name: str, basis: EnrolmentBasis, references: Sequence[EnrolledFace]) -> Subject:
        """Add references to the subject of this name and basis, making the subject where it is new.

        A picture that the subject already has (same SHA-256) is passed over. Where its reference has no vector of this
        pack yet, that is added if it is of the very crop that is kept: other detectors may have chosen another face,
        and people are shown the crop. Raises NotRecorded where name, source or legal basis is blank.
        """
        basis.checked()
        if not name.strip():
            raise NotRecorded("A subject needs a name. Nothing was enrolled.")
        described = (name.strip(), basis.source, basis.legal_basis, basis.subject_type.value)
        row = self._rows.one(f"SELECT id FROM subject WHERE {_SAME_BASIS}", described)  # noqa: S608 (a constant)
        subject_id = SubjectId(row[0] if row else self._add_subject(described))
        added = [self._add_reference(subject_id, face) for face in references]
        if row is None or any(added):
            self._changed()
        return self.subject(subject_id)

    def _add_subject(self, described: Row) -> int:
        return self._rows.add(
            "INSERT INTO subject (name, source, legal_basis, subject_type, enrolled_at, enrolled_by) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (*described, self._rows.now.isoformat(), self._rows.actor.name),
        )

    def _add_reference(self, subject_id: SubjectId, face: EnrolledFace) -> bool:
        key = (subject_id, face.sha256, face.embedding.pack_id)
        self._check(face.embedding)
        known = self._rows.one("SELECT id, pack_id FROM reference WHERE subject_id = ? AND sha256 = ?", key[:2])
        if known is not None:
            is_the_face_shown = self.crop(ReferenceId(known[0])) == face.crop_jpeg
            return known[1] != key[2] and is_the_face_shown and self._add_vector(known[0], face.embedding)
        reference_id = self._rows.add(
            "INSERT INTO reference (subject_id, sha256, pack_id, vector) VALUES (?, ?, ?, ?)",
            (*key, vector_to_blob(face.embedding.vector)),
        )
        quality = vector_to_blob(np.array(astuple(face.quality), np.float32)) if face.quality else None
        points = vector_to_blob(np.array(face.points, np.float32)) if face.points else None
        self._rows.add(
            "INSERT INTO reference_crop (reference_id, jpeg, quality, points) VALUES (?, ?, ?, ?)",
            (reference_id, face.crop_jpeg, quality, points),
        )
        return True

    def _check(self, embedding: Embedding) -> None:
        """Raise PackMismatch where a vector is not finite, or not as long as the others of its pack."""
        first = self._rows.one("SELECT length(vector) FROM reference WHERE pack_id = ? LIMIT 1", (embedding.pack_id,))
        embedding.checked(embedding.pack_id, first[0] // 4 if first else len(embedding.vector))

    def _add_vector(self, reference_id: int, embedding: Embedding) -> bool:
        of_pack = "SELECT 1 FROM reference_vector WHERE reference_id = ? AND pack_id = ?"
        if self._rows.one(of_pack, (reference_id, embedding.pack_id)):
            return False
        self._rows.add(
            "INSERT INTO reference_vector (reference_id, pack_id, vector) VALUES (?, ?, ?)",
            (reference_id, embedding.pack_id, vector_to_blob(embedding.vector)),
        )
        destroy_keys(self._rows, embedding.pack_id)  # a copy is added to by references of higher numbers only
        return True

    def _changed(self) -> None:
        self._rows.write("UPDATE gallery_change SET number = number + 1")

    def remove(self, subject_id: SubjectId) -> None:
        """Erase a subject with all references, vectors and crops; raises NotFound. The freed pages are overwritten."""
        of_subject = "SELECT id FROM reference WHERE subject_id = ?"
        if not self._rows.write("DELETE FROM staff_member WHERE subject_id = ?", (subject_id,)):
            destroy_keys(self._rows)  # staff are in no working copy
        for table in ("reference_terms", "reference_taken", "reference_crop", "reference_vector"):
            self._rows.write(f"DELETE FROM {table} WHERE reference_id IN ({of_subject})", (subject_id,))  # noqa: S608
        for table in ("reference", "subject_particulars"):
            self._rows.write(f"DELETE FROM {table} WHERE subject_id = ?", (subject_id,))  # noqa: S608
        if self._rows.write("DELETE FROM subject WHERE id = ?", (subject_id,)) != 1:
            raise _unknown(subject_id)
        self._changed()

    def subjects(self) -> list[Subject]:
        """Return every subject, in the order they were enrolled."""
        return subjects_where(self._rows, "1 ORDER BY id")

    def subject(self, subject_id: SubjectId) -> Subject:
        """Return one subject; raises NotFound."""
        row = self._rows.one(f"{_SUBJECT} WHERE id = ?", (subject_id,))
        if row is None:
            raise _unknown(subject_id)
        return _subject(row)

    def types(self) -> tuple[SubjectType, ...]:
        """Return which types of subjects the gallery holds, in alphabetical order; one step in an index for each."""
        next_type = "SELECT min(subject_type) FROM subject WHERE subject_type > "
        rows = self._rows.all(
            f"WITH RECURSIVE found (kind) AS ({next_type} '' UNION ALL SELECT ({next_type} kind) FROM found "  # noqa: S608
            "WHERE kind IS NOT NULL) SELECT kind FROM found WHERE kind IS NOT NULL"
        )
        return tuple(SubjectType(row[0]) for row in rows)

    def references_with(self, sha256: str) -> dict[SubjectId, tuple[ReferenceId, ...]]:
        """Return the references that are the picture of this digest, by their subjects, all in order of number."""
        rows = self._rows.all("SELECT subject_id, id FROM reference WHERE sha256 = ? ORDER BY 1, 2", (sha256,))
        found: dict[SubjectId, tuple[ReferenceId, ...]] = {}
        for subject_id, reference_id in rows:
            found[SubjectId(subject_id)] = (*found.get(SubjectId(subject_id), ()), ReferenceId(reference_id))
        return found

    def references(self, subject_id: SubjectId) -> list[Reference]:
        """Return the references of one subject, in the order they were enrolled."""
        rows = self._rows.all(
            "SELECT id, subject_id, sha256, pack_id FROM reference WHERE subject_id = ? ORDER BY id", (subject_id,)
        )
        return [Reference(ReferenceId(row[0]), SubjectId(row[1]), row[2], row[3]) for row in rows]

    def vectors(self, pack_id: str) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]:
        """Return reference ids and subject ids, int64 (n,), and vectors, float32 (n, d), ordered by reference."""
        pieces = list(self.vector_pieces(pack_id))
        if not pieces:
            return np.empty(0, np.int64), np.empty(0, np.int64), np.empty((0, 0), np.float32)
        references, subjects, vectors = zip(*pieces, strict=True)
        return np.concatenate(references), np.concatenate(subjects), np.concatenate(vectors)

    def vector_pieces(
        self, pack_id: str, after: int = 0
    ) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]]:
        """Yield the same, some at a time, of references with a number above `after`."""
        statement = "SELECT id, subject_id, vector FROM reference WHERE pack_id = ?1 AND id > ?2"
        if self._rows.one("SELECT 1 FROM reference_vector WHERE pack_id = ?", (pack_id,)):
            statement += (
                " UNION ALL SELECT reference_id, subject_id, reference_vector.vector FROM reference_vector "
                "JOIN reference ON reference.id = reference_id "
                "WHERE reference_vector.pack_id = ?1 AND reference_id > ?2"
            )
        for rows in self._rows.pieces(f"{statement} ORDER BY 1", (pack_id, after)):
            references, subjects, blobs = zip(*rows, strict=True)
            yield np.array(references, np.int64), np.array(subjects, np.int64), blobs_to_vectors(blobs)

    def ids_in_block(self, pack_id: str, number: int) -> NDArray[np.int64]:
        """Return the references in one of the `blocks` that have a vector of a pack, int64 (n,), ascending."""
        rows = self._rows.all(_IN_BLOCK, (pack_id, *subjects_of(number)))
        return np.array([row[0] for row in rows], np.int64)

    def count_with_vector(self, pack_id: str, up_to: int | None = None) -> int:
        """Return how many references, those of staff apart, have a vector of a pack; up to a number where one is given.

        Counted in an index that holds no vectors, and what staff have is taken off.
        """
        values = (pack_id, up_to)
        everybody = self._rows.count(f"SELECT count(*) FROM ({_WITH_VECTOR}) WHERE ?2 IS NULL OR id <= ?2", values)  # noqa: S608
        return everybody - self._rows.count(_STAFF_WITH_VECTOR, values)

    def number(self) -> int:
        """Return how often the gallery has changed; while this is the same, so is everything in it."""
        return self._rows.count("SELECT number FROM gallery_change")

    def of_types(self, types: Collection[SubjectType]) -> NDArray[np.int64]:
        """Return the ids of all subjects of some types, int64 (n,)."""
        marks = ",".join("?" * len(types))
        rows = self._rows.all(f"SELECT id FROM subject WHERE subject_type IN ({marks})", [kind.value for kind in types])  # noqa: S608
        return np.array([row[0] for row in rows], dtype=np.int64)

    def reference_total(self) -> int:
        """Return how many references there are, those of staff included."""
        return self._rows.count("SELECT count(*) FROM reference")

    def without_vector(self, pack_id: str) -> list[ReferenceId]:
        """Return the references that have no vector of a pack, in the order they were enrolled."""
        rows = self._rows.all(  # through an index that holds both columns, so that no page with vectors is read
            " UNION ALL ".join(_WITHOUT_VECTOR.format(side) for side in "<>") + " ORDER BY 1",
            (pack_id,),
        )
        return [ReferenceId(row[0]) for row in rows]

    def unmade(self, pack_id: str) -> list[ReferenceId]:
        """Return those without a vector for whose crop the pack gave none when it was asked."""
        return [ReferenceId(one) for one in unmade_of(self._rows, "reference", pack_id)]

    def add_vectors(self, pack_id: str, references: Sequence[ReferenceId], vectors: NDArray[np.float32]) -> None:
        """Keep vectors of another pack, float32 (n, d), made from the crops of references; the old ones stay.

        Where a row is NaN the pack gave no vector for the crop: that is kept on record, and may be tried again.
        """
        made, is_noted = note_unmade(self._rows, "reference", pack_id, references, vectors)
        added = [self._add_vector(reference_id, Embedding(vector, pack_id)) for reference_id, vector in made]
        if is_noted or any(added):
            self._changed()

    def embedding(self, reference_id: ReferenceId) -> Embedding:
        """Return one reference's vector with its pack; raises NotFound."""
        row = self._rows.one("SELECT vector, pack_id FROM reference WHERE id = ?", (reference_id,))
        if row is None:
            raise NotFound(f"Reference {reference_id} is not in the gallery. Nothing was changed.")
        return Embedding(blob_to_vector(row[0]), row[1])

    def crop(self, reference_id: ReferenceId) -> bytes:
        """Return the JPEG of one reference; raises NotFound."""
        row = self._rows.one("SELECT jpeg FROM reference_crop WHERE reference_id = ?", (reference_id,))
        if row is None:
            raise NotFound(f"Reference {reference_id} is not in the gallery. It may have been erased since the search.")
        return bytes(row[0])

    def aspects(self, subject_id: SubjectId) -> dict[ReferenceId, Aspect]:
        """Return how each reference of a subject lies in its crop, and what it is good for; as cut where not noted."""
        rows = self._rows.all(
            "SELECT reference_id, points, quality FROM reference_crop JOIN reference ON reference.id = reference_id "
            "WHERE subject_id = ? ORDER BY reference_id",
            (subject_id,),
        )
        return {ReferenceId(row[0]): _aspect(row[1], row[2]) for row in rows}

    def quality(self, reference_id: ReferenceId) -> Quality | None:
        """Return what the face of one reference is good for; None where it was not measured, or is not there."""
        row = self._rows.one("SELECT quality FROM reference_crop WHERE reference_id = ?", (reference_id,))
        if row is None or row[0] is None:
            return None
        return Quality(*(float(measure) for measure in blob_to_vector(row[0])))

    def version(self) -> GalleryVersion:
        """Return which gallery this is: its number of changes, and a digest over its references, those of staff apart.

        The digest is put together from those of its blocks (gallery_blocks.py).
        """
        return version_of(self.number(), self.blocks())

    def blocks(self) -> Blocks:
        """Return the parts of the gallery's digest: what differs between two of them tells where it has changed."""
        return blocks_now(self._rows)

    def settle(self) -> None:
        """Put the blocks that this unit of work changed together anew: the store does so at the end of each act."""
        settle(self._rows)

    def _listed(self) -> tuple[list[Row], list[Row]]:
        """Return what the digest is over: subject, id, sha256, pack of references; subject, reference, pack of vectors.

        Read from the rows, and not from digests that are kept.
        """
        # The order is that of the index, which holds all four columns: no page with vectors is read and decrypted.
        references = self._rows.all(
            f"SELECT subject_id, id, sha256, pack_id FROM reference WHERE {NOT_STAFF} "  # noqa: S608 (a constant)
            "ORDER BY subject_id, sha256, pack_id"
        )
        added = self._rows.all(
            "SELECT subject_id, reference_id, reference_vector.pack_id FROM reference_vector "  # noqa: S608 (a constant)
            f"JOIN reference ON reference.id = reference_id WHERE {NOT_STAFF}"
        )
        return references, sorted(added, key=lambda row: (block_of(row[0]), *row[1:]))

    def as_it_was(self, then: GalleryVersion, pack_id: str) -> list[ReferenceId] | None:
        """Return the references of an earlier version, shown by its digest to be those; None where it cannot be.

        References and vectors that were added since are left out: numbers only rise, and vectors of a further pack are
        made for all references that there are. `pack_id` is a pack whose vectors there were.
        """
        references, added = self._listed()
        first = set(sorted(row[1] for row in references)[: then.reference_count])
        kept = [row for row in references if row[1] in first]
        rows = [row for row in added if row[1] in first]
        further = sorted({row[2] for row in rows} - {pack_id})[:_MOST_FURTHER_PACKS]
        for since in (choice for size in range(len(further) + 1) for choice in combinations(further, size)):
            if digest_of_lines(kept, [row for row in rows if row[2] not in since]) == then.digest:
                return [ReferenceId(one) for one in sorted(first)]
        return None


def subjects_where(rows: Rows, condition: str, values: Sequence[object] = ()) -> list[Subject]:
    """Return the subjects that a condition of ours holds for, its marks filled with `values`."""
    return [_subject(row) for row in rows.all(f"{_SUBJECT} WHERE {condition}", values)]


def _unknown(subject_id: SubjectId) -> NotFound:
    return NotFound(f"Subject {subject_id} is not in the gallery. Nothing was changed; `gallery` lists those that are.")


def _subject(row: Row) -> Subject:
    basis = EnrolmentBasis(row[2], row[3], SubjectType(row[4]))
    known = Particulars(Sex(row[8] or Sex.UNKNOWN), span_of(row[9], row[10]))
    return Subject(SubjectId(row[0]), row[1], basis, datetime.fromisoformat(row[5]), row[6], row[7], known)


def _aspect(points: bytes | None, quality: bytes | None) -> Aspect:
    measured = Quality(*(float(measure) for measure in blob_to_vector(quality))) if quality is not None else None
    if points is None:
        return aspect_of(AS_CUT.points, measured)
    return aspect_of(tuple((float(x), float(y)) for x, y in blob_to_vector(points).reshape(-1, 2)), measured)
