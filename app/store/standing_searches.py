"""Standing searches of the open case: what each rests on, every run of it, and the new candidates they found."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable, Sequence
from datetime import date, datetime

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import NotAllowed, NotFound
from app.domain.ids import CandidateId, FaceId, PersonnelId, ReferenceId, SearchId, StandingSearchId, SubjectId
from app.domain.search import RankedReference
from app.domain.standing_search import (
    Compared,
    LastList,
    NewBecause,
    NewCandidate,
    StandingEnd,
    StandingRun,
    StandingSearch,
    checked_reason,
)
from app.store.rows import Repository, Row, Rows
from app.store.searches import TELLS_OF_EACH_FACE, Searches

_SEARCH = (
    "SELECT standing_search.id, root_search_id, until, started_at, started_by_id, started_by, reason, ended_at, "
    "ended_by FROM standing_search LEFT JOIN standing_search_end ON standing_search_id = standing_search.id"
)
_RUN = "SELECT id, how, why, compared, search_id, gallery_number, pack_id, ran_at, ran_by FROM standing_run"
_NEW = (
    "SELECT standing_candidate.id, standing_search_id, candidate.search_id, candidate_id, candidate.subject_id, "
    "candidate.subject_name, standing_candidate.why, ran_at, ran_by, EXISTS (SELECT 1 FROM standing_seen "
    "WHERE standing_candidate_id = standing_candidate.id AND seen_by_id = ?1) OR EXISTS (SELECT 1 FROM adjudication "
    "WHERE adjudication.candidate_id = candidate.id AND examiner_id = ?1) FROM standing_candidate "
    "JOIN standing_run ON standing_run.id = run_id JOIN standing_search ON standing_search.id = standing_search_id "
    "JOIN candidate ON candidate.id = candidate_id "
    "WHERE ?1 IN (ran_by_id, started_by_id) AND EXISTS "
    "(SELECT 1 FROM main.reference WHERE id = candidate.reference_id) ORDER BY run_id, candidate.id"
)


class StandingSearches(Repository):
    """What is kept standing, by whom and until when; rows are added, never changed."""

    def __init__(self, rows: Rows) -> None:
        super().__init__(rows)
        self._searches = Searches(rows)

    def add(self, root_id: SearchId, until: date) -> StandingSearchId:
        """Keep a search standing for the person who acts."""
        actor = self._rows.actor
        values = (self._rows.sequence, root_id, until.isoformat(), self._rows.now.isoformat(), actor.id, actor.name)
        added = self._rows.add(
            "INSERT INTO standing_search (audit_sequence, root_search_id, until, started_at, started_by_id, "
            "started_by) VALUES (?, ?, ?, ?, ?, ?)",
            values,
        )
        return StandingSearchId(added)

    def end(self, standing_id: StandingSearchId, reason: str) -> None:
        """End a standing search for good; raises NotFound, NotAllowed where it has ended, NotRecorded."""
        if self.get(standing_id).end is not None:
            raise NotAllowed(f"Standing search {standing_id} has ended already. Nothing was changed.")
        actor = self._rows.actor
        values = (self._rows.sequence, standing_id, checked_reason(reason), self._rows.now.isoformat())
        self._rows.add(
            "INSERT INTO standing_search_end (audit_sequence, standing_search_id, reason, ended_at, ended_by_id, "
            "ended_by) VALUES (?, ?, ?, ?, ?, ?)",
            (*values, actor.id, actor.name),
        )

    def get(self, standing_id: StandingSearchId) -> StandingSearch:
        """Return one standing search; raises NotFound."""
        row = self._rows.one(f"{_SEARCH} WHERE standing_search.id = ?", (standing_id,))
        if row is None:
            raise NotFound(f"Standing search {standing_id} is not in this case. Nothing was changed.")
        return self._standing(row)

    def all(self) -> list[StandingSearch]:
        """Return all of the case, ended ones included, in the order in which they were begun."""
        return [self._standing(row) for row in self._rows.all(f"{_SEARCH} ORDER BY standing_search.id")]

    def _standing(self, row: Row) -> StandingSearch:
        end = None if row[6] is None else StandingEnd(row[6], datetime.fromisoformat(row[7]), row[8])
        (run,) = self._rows.all(f"{_RUN} WHERE standing_search_id = ? ORDER BY id DESC LIMIT 1", (row[0],))
        return StandingSearch(
            id=StandingSearchId(row[0]),
            root=self._searches.record(SearchId(row[1])),
            until=date.fromisoformat(row[2]),
            started_at=datetime.fromisoformat(row[3]),
            keeper_id=PersonnelId(row[4]),
            keeper=row[5],
            last_run=_run(run),
            end=end,
        )

    def concluded_on(self) -> list[tuple[CandidateId, frozenset[FaceId]]]:
        """Return every candidate of the case on which somebody concluded, with the faces that were searched.

        Those of a search by any of several people's faces are left out: nobody knows of which one they tell.
        """
        rows = self._rows.all(
            "SELECT DISTINCT candidate.id, face_ids FROM adjudication "  # noqa: S608 (a constant)
            "JOIN candidate ON candidate.id = candidate_id "
            f"JOIN search ON search.id = search_id WHERE {TELLS_OF_EACH_FACE} ORDER BY candidate.id"
        )
        return [(CandidateId(row[0]), frozenset(FaceId(face) for face in json.loads(row[1]))) for row in rows]

    def confirmed_with(self, face_ids: Iterable[FaceId]) -> set[FaceId]:
        """Return the faces that are confirmed as one person with one of these that is confirmed itself."""
        rows = self._rows.all(
            "SELECT DISTINCT other.face_id FROM person_face AS one JOIN person_face AS other "
            "ON other.person_id = one.person_id WHERE one.is_confirmed AND other.is_confirmed "
            "AND one.face_id IN (SELECT value FROM json_each(?))",
            (json.dumps([*face_ids]),),
        )
        return {FaceId(row[0]) for row in rows}

    # ------------------------------------------------------------------------------------------------------------ runs

    def add_run(
        self,
        standing_id: StandingSearchId,
        how: Compared,
        why: str,
        compared: int,
        search_id: SearchId | None,
        gallery_number: int,
        pack_id: str,
        searched: NDArray[np.int64] | None,
    ) -> int:
        """Keep one run and which references its list holds for, int64 (n,), ascending; return its number."""
        actor = self._rows.actor
        set_id = None if searched is None else self._keep_set(searched)
        return self._rows.add(
            "INSERT INTO standing_run (audit_sequence, standing_search_id, how, why, compared, search_id, "
            "gallery_number, pack_id, searched_set_id, ran_at, ran_by_id, ran_by) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(self._rows.sequence, standing_id, how.value, why, compared, search_id, gallery_number, pack_id),
                *(set_id, self._rows.now.isoformat(), actor.id, actor.name),
            ),
        )

    def _keep_set(self, searched: NDArray[np.int64]) -> int:
        steps = np.diff(searched.astype("<i8"), prepend=np.int64(0)).astype("<i8").tobytes()
        digest = hashlib.sha256(steps).hexdigest()
        known = self._rows.one("SELECT id FROM searched_set WHERE sha256 = ?", (digest,))
        if known is not None:
            return int(known[0])
        return self._rows.add(
            "INSERT INTO searched_set (sha256, reference_count, steps) VALUES (?, ?, ?)",
            (digest, len(searched), zlib.compress(steps)),
        )

    def runs(self, standing_id: StandingSearchId) -> list[StandingRun]:
        """Return every run of a standing search, the search it rests on first."""
        return [_run(row) for row in self._rows.all(f"{_RUN} WHERE standing_search_id = ? ORDER BY id", (standing_id,))]

    def last_list(self, standing_id: StandingSearchId) -> LastList:
        """Return the latest list, and which references it holds for by the latest run; raises NotFound."""
        newest = "WHERE standing_search_id = ? AND search_id IS NOT NULL ORDER BY id DESC LIMIT 1"
        row = self._rows.one(f"SELECT search_id FROM standing_run {newest}", (standing_id,))  # noqa: S608 (a constant)
        if row is None:
            raise NotFound(f"Standing search {standing_id} is not in this case. Nothing was searched.")
        found = self._searches.get(SearchId(row[0]))
        listed = tuple(
            RankedReference(entry.subject_id, entry.reference_id, entry.distance, entry.score)
            for entry in found.candidates
        )
        cohort = found.search.cohort.digest if found.search.cohort else None
        return LastList(found.search.id, found.search.pack_id, listed, cohort, self._searched(standing_id))

    def _searched(self, standing_id: StandingSearchId) -> NDArray[np.int64] | None:
        row = self._rows.one(
            "SELECT steps FROM standing_run LEFT JOIN searched_set ON searched_set.id = searched_set_id "
            "WHERE standing_search_id = ? ORDER BY standing_run.id DESC LIMIT 1",
            (standing_id,),
        )
        if row is None or row[0] is None:
            return None
        return np.cumsum(np.frombuffer(zlib.decompress(row[0]), "<i8"), dtype=np.int64)

    def listed(self, standing_id: StandingSearchId) -> set[tuple[SubjectId, ReferenceId]]:
        """Return the subjects, each with the reference, that stand on any list of a standing search so far."""
        rows = self._rows.all(
            "SELECT DISTINCT subject_id, reference_id FROM standing_run "
            "JOIN candidate ON candidate.search_id = standing_run.search_id WHERE standing_search_id = ?",
            (standing_id,),
        )
        return {(SubjectId(row[0]), ReferenceId(row[1])) for row in rows}

    # ------------------------------------------------------------------------------------------------- new candidates

    def add_new(self, run_id: int, found: Iterable[tuple[CandidateId, NewBecause]]) -> None:
        """Let new candidates of a run wait for the examiner."""
        self._rows.write_many(
            "INSERT INTO standing_candidate (run_id, candidate_id, why) VALUES (?, ?, ?)",
            [(run_id, candidate_id, why.value) for candidate_id, why in found],
        )

    def queue(self) -> list[NewCandidate]:
        """Return the new candidates that the person who acts may know of: of their own runs and standing searches.

        They have searched the same face themselves, so nothing here unmakes a second examiner. Those of one run come in
        the order of their candidates' numbers, which says nothing of ranks. Whoever was erased from
        the gallery is left out. What the person has concluded on counts as seen.
        """
        roots = {standing.id: standing.root for standing in self.all()}
        return [
            NewCandidate(
                id=row[0],
                standing_id=StandingSearchId(row[1]),
                search_id=SearchId(row[2]),
                candidate_id=CandidateId(row[3]),
                subject_id=SubjectId(row[4]),
                subject_name=row[5],
                why=NewBecause(row[6]),
                found_at=datetime.fromisoformat(row[7]),
                found_by=row[8],
                root=roots[StandingSearchId(row[1])],
                is_seen=bool(row[9]),
            )
            for row in self._rows.all(_NEW, (self._rows.actor.id,))
        ]

    def see(self, new: Sequence[NewCandidate]) -> None:
        """Write that the person who acts has seen these."""
        actor, now = self._rows.actor, self._rows.now.isoformat()
        self._rows.write_many(
            "INSERT OR IGNORE INTO standing_seen (audit_sequence, standing_candidate_id, seen_by_id, seen_by, seen_at) "
            "VALUES (?, ?, ?, ?, ?)",
            [(self._rows.sequence, each.id, actor.id, actor.name, now) for each in new],
        )


def _run(row: Row) -> StandingRun:
    return StandingRun(
        id=row[0],
        how=Compared(row[1]),
        why=row[2],
        compared=row[3],
        search_id=None if row[4] is None else SearchId(row[4]),
        gallery_number=row[5],
        pack_id=row[6],
        ran_at=datetime.fromisoformat(row[7]),
        ran_by=row[8],
    )
