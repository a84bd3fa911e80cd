"""Searches of the open case: probe, purpose, both answers of the index, and the candidates, kept for ever."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import asdict
from datetime import datetime

import numpy as np

from app.domain.chance import ByChance
from app.domain.errors import NotFound
from app.domain.face import Embedding
from app.domain.gallery import GalleryVersion, SubjectType
from app.domain.ids import CandidateId, FaceId, PersonId, ReferenceId, SearchId, SubjectId
from app.domain.particulars import EVERYONE, SubjectFilter
from app.domain.policy import SearchPurpose
from app.domain.search import (
    Candidate,
    CandidateList,
    CohortFacts,
    Combination,
    IndexAnswer,
    IndexParameters,
    Probe,
    ProbeKind,
    RankedReference,
    SearchRecord,
    checked_purpose,
)
from app.store.rows import Repository, Row, blob_to_vector, in_groups, vector_to_blob

_SEARCH = (
    "SELECT id, probe_kind, face_ids, person_id, image_sha256, purpose, searched_at, searched_by, k, pack_id, "
    "gallery_number, gallery_digest, gallery_subjects, gallery_references, parameters, agrees, graph_missed, "
    "cohort_size, cohort_digest, barred, purpose_id, gallery_types, narrowed, unknown_taken_in, combination, "
    "merged_with FROM search"
)
_INSERT = (
    "INSERT INTO search (audit_sequence, probe_kind, probe_vector, face_ids, person_id, image_sha256, purpose, "
    "searched_at, searched_by_id, searched_by, k, pack_id, gallery_number, gallery_digest, gallery_subjects, "
    "gallery_references, parameters, graph_ranked, graph_missed, agrees, closest, cohort_size, cohort_digest, "
    "barred, purpose_id, gallery_types, chance_compared, chance_people, narrowed, unknown_taken_in, "
    "combination, merged_with) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
TELLS_OF_EACH_FACE = (
    "(search.combination <> 'any' OR 1 = (SELECT count(DISTINCT coalesce(grouped.person_id, -named.value)) "
    "FROM json_each(search.face_ids) AS named LEFT JOIN person_face AS grouped ON grouped.face_id = named.value))"
)
"""In SQL: what came of a search holds for each of its faces. By any of several people's it holds for one, and not even
the list says for whom."""
ERASED_NAME = "erased"
"""What stands where the name of a subject stood who was erased from the gallery; the schema knows it, too."""

_CANDIDATE = (
    "SELECT candidate.id, search_id, rank, subject_id, subject_name, reference_id, distance, score, chance_within, "
    "chance_compared, chance_people FROM candidate JOIN search ON search.id = search_id"
)


class Searches(Repository):
    """Every search that was made, whole: what was asked, what was answered, and with what."""

    def add(
        self,
        probe: Probe,
        purpose: SearchPurpose,
        k: int,
        answer: IndexAnswer,
        gallery: GalleryVersion,
        parameters: IndexParameters,
        barred: Sequence[ReferenceId] = (),
        *,
        gallery_types: Collection[SubjectType],
        chance: Callable[[float], ByChance | None] = lambda _distance: None,
        narrowed: SubjectFilter = EVERYONE,
        unknown_taken_in: int = 0,
        merged_with: SearchId | None = None,
    ) -> CandidateList:
        """Keep a search and its candidate list. Subjects are copied by name, so that the list outlives the gallery.

        `barred` are the references that their originators' terms kept out of it. `chance` says of a distance how many
        others of the gallery come as close. `unknown_taken_in` counts the subjects that passed `narrowed` because what
        it asks for is unknown of them; `merged_with` is the search whose list this one completes, if any.
        """
        stated = checked_purpose(purpose)
        values = (
            *(self._rows.sequence, probe.kind.value, b"".join(vector_to_blob(e.vector) for e in probe.embeddings)),
            *(json.dumps(list(probe.face_ids)), probe.person_id, probe.image_sha256, stated.words),
            *(self._rows.now.isoformat(), self._rows.actor.id, self._rows.actor.name, k, probe.embedding.pack_id),
            *(gallery.number, gallery.digest, gallery.subject_count, gallery.reference_count),
            json.dumps(asdict(parameters), sort_keys=True),
            *(_as_text(answer.graph_ranked), json.dumps(list(answer.graph_missed)), int(answer.agrees)),
            *_cohort_columns(answer),
            json.dumps(list(barred)),
            *(stated.id, json.dumps(sorted(kind.value for kind in gallery_types))),
            *((counted.compared, counted.subjects) if (counted := chance(0.0)) else (None, None)),
            *(json.dumps(narrowed.as_facts()) if narrowed.narrows else None, unknown_taken_in),
            *(probe.combination.value, merged_with),
        )
        search_id = SearchId(self._rows.add(_INSERT, values))
        self._add_candidates(search_id, answer.listed, chance)
        return self.get(search_id)

    def _add_candidates(
        self, search_id: SearchId, ranked: Iterable[RankedReference], chance: Callable[[float], ByChance | None]
    ) -> None:
        listed = list(enumerate(ranked, start=1))
        secrets.SystemRandom().shuffle(listed)  # so that the ids say nothing of the order to the second examiner
        for rank, entry in listed:
            subject = self._rows.one("SELECT name FROM main.subject WHERE id = ?", (entry.subject_id,))
            if subject is None:
                raise NotFound(f"Subject {entry.subject_id} left the gallery during the search. Search again.")
            self._rows.add(
                "INSERT INTO candidate (search_id, rank, subject_id, subject_name, reference_id, distance, score, "
                "chance_within) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(search_id, rank, entry.subject_id, subject[0], entry.reference_id, float(entry.distance)),
                    *(entry.score, counted.within if (counted := chance(entry.distance)) else None),
                ),
            )

    def get(self, search_id: SearchId) -> CandidateList:
        """Return one search with its candidates, closest first; raises NotFound."""
        record = self.record(search_id)
        candidates = self._rows.all(f"{_CANDIDATE} WHERE search_id = ? ORDER BY rank", (search_id,))
        return CandidateList(record, tuple(_candidate(candidate) for candidate in candidates))

    def record(self, search_id: SearchId) -> SearchRecord:
        """Return what is on record of one search, without its candidates; raises NotFound."""
        row = self._rows.one(f"{_SEARCH} WHERE id = ?", (search_id,))
        if row is None:
            raise NotFound(f"Search {search_id} is not in this case.")
        return _search(row)

    def all(self) -> list[SearchRecord]:
        """Return every search, in the order they were made."""
        return [_search(row) for row in self._rows.all(f"{_SEARCH} ORDER BY id")]

    def candidate(self, candidate_id: CandidateId) -> Candidate:
        """Return one candidate; raises NotFound."""
        row = self._rows.one(f"{_CANDIDATE} WHERE candidate.id = ?", (candidate_id,))
        if row is None:
            raise NotFound(f"Candidate {candidate_id} is not in this case.")
        return _candidate(row)

    def probe(self, search_id: SearchId) -> Probe:
        """Return what was searched for, vector included, so that the search can be repeated; raises NotFound."""
        row = self._rows.one(
            "SELECT probe_kind, probe_vector, pack_id, face_ids, person_id, image_sha256, combination FROM search "
            "WHERE id = ?",
            (search_id,),
        )
        if row is None:
            raise NotFound(f"Search {search_id} is not in this case.")
        combination, faces = Combination(row[6]), _face_ids(row[3])
        vectors = np.split(blob_to_vector(row[1]), 1 if combination is Combination.MEAN else len(faces))
        first, *further = (Embedding(vector, row[2]) for vector in vectors)
        return Probe(
            ProbeKind(row[0]), first, faces, _person_id(row[4]), row[5], combination=combination, further=tuple(further)
        )

    def sequence(self, search_id: SearchId) -> int:
        """Return the number of the audit entry of a search; raises NotFound."""
        row = self._rows.one("SELECT audit_sequence FROM search WHERE id = ?", (search_id,))
        if row is None:
            raise NotFound(f"Search {search_id} is not in this case.")
        return int(row[0])

    def naming(self, subjects: Sequence[SubjectId]) -> int:
        """Return how many candidates still carry the name of one of these subjects."""
        return sum(
            self._rows.count(
                f"SELECT count(*) FROM candidate WHERE subject_name <> ? AND subject_id IN ({marks})",  # noqa: S608
                (ERASED_NAME, *group),
            )
            for marks, group in in_groups(subjects)
        )

    def take_names_off(self, subjects: Sequence[SubjectId]) -> int:
        """Take the names of erased subjects off every candidate list, and return from how many candidates.

        It is the one thing about a candidate that is ever changed: rank, distance and numbers stay.
        """
        return sum(
            self._rows.write(
                f"UPDATE candidate SET subject_name = ? WHERE subject_name <> ? AND subject_id IN ({marks})",  # noqa: S608
                (ERASED_NAME, ERASED_NAME, *group),
            )
            for marks, group in in_groups(subjects)
        )

    def graph_ranked(self, search_id: SearchId) -> tuple[RankedReference, ...]:
        """Return what the graph alone answered; raises NotFound."""
        row = self._rows.one("SELECT graph_ranked FROM search WHERE id = ?", (search_id,))
        if row is None:
            raise NotFound(f"Search {search_id} is not in this case.")
        return _from_text(row[0])

    def closest(self, search_id: SearchId) -> tuple[RankedReference, ...]:
        """Return the closest by distance, as the exact scan found them, however they are listed; raises NotFound."""
        row = self._rows.one("SELECT closest FROM search WHERE id = ?", (search_id,))
        if row is None:
            raise NotFound(f"Search {search_id} is not in this case.")
        if row[0] is not None:
            return _from_text(row[0])
        listed = self.get(search_id).candidates
        return tuple(RankedReference(entry.subject_id, entry.reference_id, entry.distance) for entry in listed)


def _as_text(ranked: Iterable[RankedReference]) -> str:
    return json.dumps([[entry.subject_id, entry.reference_id, entry.distance] for entry in ranked])


def _from_text(text: str) -> tuple[RankedReference, ...]:
    return tuple(
        RankedReference(SubjectId(subject), ReferenceId(reference), distance)
        for subject, reference, distance in json.loads(text)
    )


def _cohort_columns(answer: IndexAnswer) -> Row:
    if answer.cohort is None:
        return (None, None, None)
    return (_as_text(answer.ranked), answer.cohort.size, answer.cohort.digest)


def _face_ids(text: str) -> tuple[FaceId, ...]:
    return tuple(FaceId(face_id) for face_id in json.loads(text))


def _person_id(number: int | None) -> PersonId | None:
    return None if number is None else PersonId(number)


def _search(row: Row) -> SearchRecord:
    return SearchRecord(
        id=SearchId(row[0]),
        probe_kind=ProbeKind(row[1]),
        face_ids=_face_ids(row[2]),
        person_id=_person_id(row[3]),
        image_sha256=row[4],
        purpose=row[5],
        searched_at=datetime.fromisoformat(row[6]),
        searched_by=row[7],
        k=row[8],
        pack_id=row[9],
        gallery=GalleryVersion(row[10], row[11], row[12], row[13]),
        parameters=IndexParameters(**json.loads(row[14])),
        agrees=bool(row[15]),
        graph_missed=tuple(SubjectId(subject_id) for subject_id in json.loads(row[16])),
        cohort=None if row[17] is None else CohortFacts(row[17], row[18]),
        barred=tuple(ReferenceId(one) for one in json.loads(row[19])),
        purpose_id=row[20],
        gallery_types=tuple(SubjectType(kind) for kind in json.loads(row[21])),
        narrowed=SubjectFilter.from_facts(json.loads(row[22])) if row[22] else EVERYONE,
        unknown_taken_in=row[23],
        combination=Combination(row[24]),
        merged_with=None if row[25] is None else SearchId(row[25]),
    )


def _candidate(row: Row) -> Candidate:
    return Candidate(
        id=CandidateId(row[0]),
        search_id=SearchId(row[1]),
        rank=row[2],
        subject_id=SubjectId(row[3]),
        subject_name=row[4],
        reference_id=ReferenceId(row[5]),
        distance=row[6],
        score=row[7],
        by_chance=None if row[8] is None else ByChance(row[8], row[9], row[10]),
    )
