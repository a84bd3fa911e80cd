"""Across cases: what of one case may be compared from another, and the searches that the open case made so."""

from __future__ import annotations

import json
import secrets
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from app.domain.across import (
    AcrossCandidate,
    AcrossList,
    AcrossSearch,
    Consulted,
    ConsultedPartners,
    FoundAcross,
)
from app.domain.errors import NotFound
from app.domain.ids import (
    AcrossCandidateId,
    AcrossSearchId,
    CaseId,
    FaceId,
    PartnerCropId,
    PartnerFileId,
    PersonId,
    PersonnelId,
)
from app.domain.lead import LeadOutcome
from app.domain.policy import SearchPurpose
from app.domain.search import Probe, ProbeKind, checked_purpose
from app.store.rows import Repository, Row, blobs_to_vectors, vector_to_blob
from app.store.searches import TELLS_OF_EACH_FACE

_OPEN_FACES = (
    "SELECT face.id, coalesce(person_id, 0), score, face.vector FROM face "
    "LEFT JOIN person_face ON person_face.face_id = face.id WHERE state = 'open' AND face.pack_id = ?1 "
    "UNION ALL SELECT face.id, coalesce(person_id, 0), score, face_vector.vector FROM face_vector "
    "JOIN face ON face.id = face_vector.face_id LEFT JOIN person_face ON person_face.face_id = face.id "
    "WHERE state = 'open' AND face_vector.pack_id = ?1 ORDER BY 1"
)
_SEARCH = (
    "SELECT id, probe_kind, face_ids, person_id, purpose, purpose_id, searched_at, searched_by_id, searched_by, k, "
    "pack_id, consulted, unopened, partners FROM across_search"
)
_CANDIDATE = (
    "SELECT id, search_id, rank, distance, case_id, face_id, person_id, partner_crop_id, is_erased "
    "FROM across_candidate"
)


@dataclass(frozen=True, slots=True)
class OpenFaces:
    """Faces of a case that nobody ignores, with a vector of a pack, in the order they were found.

    `ids` and `persons`, int64 (n,), are theirs and their persons' numbers (0: of none); `scores`, float64 (n,), their
    quality (0 to 100); `vectors`, float32 (n, d). `best` names each person's best face; `total` counts all open faces.
    """

    ids: NDArray[np.int64]
    persons: NDArray[np.int64]
    scores: NDArray[np.float64]
    vectors: NDArray[np.float32]
    best: dict[int, int]
    total: int


class Across(Repository):
    """Searches across cases that were made from this case, and what of this case others may be compared with."""

    def open_faces(self, pack_id: str) -> OpenFaces:
        """Return what of this case may be compared; its persons as they are now."""
        rows = self._rows.all(_OPEN_FACES, (pack_id,))
        return OpenFaces(
            np.array([row[0] for row in rows], np.int64),
            np.array([row[1] for row in rows], np.int64),
            np.array([row[2] for row in rows], np.float64),
            blobs_to_vectors([row[3] for row in rows]),
            dict(self._rows.all("SELECT id, best_face_id FROM person")),
            self._rows.count("SELECT count(*) FROM face WHERE state = 'open'"),
        )

    def established_faces(self) -> frozenset[int]:
        """Return the faces that were searched with where the lead ended as established by other means.

        By any of several people's faces nobody knows whose lead it was: then they are not among them.
        """
        rows = self._rows.all(
            "SELECT face_ids FROM lead_closing JOIN candidate ON candidate.id = candidate_id "  # noqa: S608 (a constant)
            "JOIN search ON search.id = search_id WHERE outcome = ? AND lead_closing.id IN "
            f"(SELECT max(id) FROM lead_closing GROUP BY candidate_id) AND {TELLS_OF_EACH_FACE}",
            (LeadOutcome.ESTABLISHED.word,),
        )
        return frozenset(face_id for row in rows for face_id in json.loads(row[0]))

    def add(
        self,
        probe: Probe,
        purpose: SearchPurpose,
        k: int,
        found: Sequence[FoundAcross],
        consulted: Sequence[Consulted],
        unopened: Sequence[CaseId],
        partners: ConsultedPartners,
    ) -> AcrossList:
        """Keep a search and its candidates, given closest first: numbers and distances, nothing else of other cases."""
        stated = checked_purpose(purpose)
        search_id = AcrossSearchId(
            self._rows.add(
                "INSERT INTO across_search (audit_sequence, probe_kind, probe_vector, face_ids, person_id, purpose, "
                "purpose_id, searched_at, searched_by_id, searched_by, k, pack_id, consulted, unopened, partners) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(self._rows.sequence, probe.kind.value, vector_to_blob(probe.embedding.vector)),
                    *(json.dumps(list(probe.face_ids)), probe.person_id, stated.words, stated.id),
                    *(self._rows.now.isoformat(), self._rows.actor.id, self._rows.actor.name, k),
                    *(probe.embedding.pack_id, json.dumps([asdict(each) for each in consulted])),
                    *(json.dumps(list(unopened)), json.dumps(asdict(partners))),
                ),
            )
        )
        listed = list(enumerate(found, start=1))
        secrets.SystemRandom().shuffle(listed)  # so that the ids say nothing of the order to a second examiner
        self._rows.write_many(
            "INSERT INTO across_candidate (search_id, rank, case_id, face_id, person_id, partner_crop_id, distance) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (search_id, rank, one.case_id, one.face_id, one.person_id, one.partner_crop_id, float(one.distance))
                for rank, one in listed
            ],
        )
        return self.get(search_id)

    def all(self) -> list[AcrossSearch]:
        """Return every search across cases of this case, in the order they were made."""
        return [_search(row) for row in self._rows.all(f"{_SEARCH} ORDER BY id")]

    def get(self, search_id: AcrossSearchId) -> AcrossList:
        """Return one search with its candidates, closest first; raises NotFound."""
        row = self._rows.one(f"{_SEARCH} WHERE id = ?", (search_id,))
        if row is None:
            raise NotFound(f"Search {search_id} across cases is not in this case. `across --list` shows them.")
        rows = self._rows.all(f"{_CANDIDATE} WHERE search_id = ? ORDER BY rank", (search_id,))
        return AcrossList(_search(row), tuple(_candidate(each) for each in rows))

    def candidate(self, candidate_id: AcrossCandidateId) -> AcrossCandidate:
        """Return one candidate; raises NotFound."""
        row = self._rows.one(f"{_CANDIDATE} WHERE id = ?", (candidate_id,))
        if row is None:
            raise NotFound(f"Candidate {candidate_id} across cases is not in this case. Nothing was done.")
        return _candidate(row)

    def dangling(self, cases: Collection[CaseId], crops: Collection[PartnerCropId]) -> list[AcrossCandidateId]:
        """Return the candidates that point into a case, or at a partner's crop, that is not among these."""
        rows = self._rows.all("SELECT id, case_id, partner_crop_id FROM across_candidate WHERE is_erased = 0")
        return [AcrossCandidateId(row[0]) for row in rows if row[1] not in cases and row[2] not in crops]

    def forget(self, candidates: Collection[AcrossCandidateId]) -> int:
        """Let candidates point at nothing any more, because it was erased; return how many. Rank and distance stay."""
        self._rows.write_many(
            "UPDATE across_candidate SET is_erased = 1, case_id = NULL, face_id = NULL, person_id = NULL, "
            "partner_crop_id = NULL WHERE id = ?",
            [(one,) for one in candidates],
        )
        return len(candidates)


def _search(row: Row) -> AcrossSearch:
    partners = json.loads(row[13])
    barred = tuple(PartnerFileId(one) for one in partners.pop("barred"))
    return AcrossSearch(
        id=AcrossSearchId(row[0]),
        probe_kind=ProbeKind(row[1]),
        face_ids=tuple(FaceId(one) for one in json.loads(row[2])),
        person_id=None if row[3] is None else PersonId(row[3]),
        purpose=row[4],
        purpose_id=row[5],
        searched_at=datetime.fromisoformat(row[6]),
        searched_by_id=PersonnelId(row[7]),
        searched_by=row[8],
        k=row[9],
        pack_id=row[10],
        consulted=tuple(Consulted(**{**one, "case_id": CaseId(one["case_id"])}) for one in json.loads(row[11])),
        unopened=tuple(CaseId(one) for one in json.loads(row[12])),
        partners=ConsultedPartners(**partners, barred=barred),
    )


def _candidate(row: Row) -> AcrossCandidate:
    found = FoundAcross(
        distance=row[3],
        case_id=None if row[4] is None else CaseId(row[4]),
        face_id=None if row[5] is None else FaceId(row[5]),
        person_id=None if row[6] is None else PersonId(row[6]),
        partner_crop_id=None if row[7] is None else PartnerCropId(row[7]),
    )
    return AcrossCandidate(AcrossCandidateId(row[0]), AcrossSearchId(row[1]), row[2], found, bool(row[8]))
