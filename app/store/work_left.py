"""How much of the work in the open case is left for whoever is at the desk: counts from indexes, no row is opened."""

from __future__ import annotations

from app.domain.adjudication import Outcome
from app.domain.steps import WorkLeft
from app.store.rows import Repository
from app.store.wall import LEADS

_FILES = "SELECT state = 'taken in', count(*) FROM media INDEXED BY media_by_state GROUP BY 1"
_OPEN_FACES = "SELECT count(*) FROM face INDEXED BY face_on_wall WHERE state = 'open'"
_GROUPED = "SELECT count(*) FROM person_face"
"""Whoever is ignored is in no person."""
_WITHOUT_LEAD = (
    "SELECT count(*) FROM person WHERE id NOT IN "  # noqa: S608 (a constant)
    f"(SELECT person_id FROM person_face WHERE face_id IN ({LEADS}))"
)
_OWN = "search_id IN (SELECT id FROM search WHERE searched_by_id = ?1)"
_CONCLUDED = (
    "SELECT count(DISTINCT candidate_id) FROM adjudication JOIN candidate ON candidate.id = candidate_id "  # noqa: S608
    f"WHERE examiner_id = ?1 AND {_OWN}"
)
_LEAD_CANDIDATES = (
    "SELECT candidate_id FROM candidate_outcome WHERE id IN (SELECT max(id) FROM candidate_outcome GROUP BY "
    "candidate_id) AND outcome = 'lead' AND NOT EXISTS (SELECT 1 FROM lead_closing WHERE lead_closing.candidate_id = "
    "candidate_outcome.candidate_id AND lead_closing.outcome = 'ruled-out' AND lead_closing.id = (SELECT max(id) FROM "
    "lead_closing AS last WHERE last.candidate_id = candidate_outcome.candidate_id))"
)
_OPEN_LISTS = (
    "SELECT count(*) FROM search WHERE searched_by_id = ?1 AND EXISTS (SELECT 1 FROM candidate WHERE search_id = "  # noqa: S608
    "search.id AND id NOT IN (SELECT candidate_id FROM adjudication WHERE examiner_id = ?1)) AND NOT EXISTS "
    f"(SELECT 1 FROM candidate WHERE search_id = search.id AND id IN ({_LEAD_CANDIDATES}))"
)
"""Own searches with a candidate that is not concluded on, and no lead among the others."""
_AWAITED = (
    "SELECT count(DISTINCT made.candidate_id) FROM adjudication AS made JOIN candidate ON candidate.id = "  # noqa: S608
    "made.candidate_id JOIN search ON search.id = candidate.search_id WHERE made.stage = 'examination' "
    "AND NOT EXISTS (SELECT 1 FROM adjudication AS mine WHERE mine.candidate_id = made.candidate_id "
    "AND mine.examiner_id = ?1) AND (NOT EXISTS (SELECT 1 FROM adjudication AS other WHERE "
    "other.candidate_id = made.candidate_id AND other.stage = 'verification') OR (SELECT outcome FROM "
    "candidate_outcome WHERE candidate_id = made.candidate_id ORDER BY id DESC LIMIT 1) = "
    f"'{Outcome.DISAGREEMENT.value}') AND NOT EXISTS (SELECT 1 FROM search AS own WHERE own.searched_by_id = ?1 "
    "AND (own.id = search.id OR own.image_sha256 = search.image_sha256 OR EXISTS (SELECT 1 FROM "
    "json_each(own.face_ids) AS one JOIN json_each(search.face_ids) AS same ON same.value = one.value)))"
)
"""A second or, in conflict, a third examiner is awaited, and this person has not concluded, nor searched the face."""
_VERIFIED = "SELECT count(*) FROM adjudication WHERE examiner_id = ?1 AND stage <> 'examination'"
_LEFT_TO_REPORT = (
    "SELECT (SELECT max(told_at) FROM candidate_outcome), (SELECT made_at FROM report ORDER BY id DESC LIMIT 1)"
)


class WorkLeftOver(Repository):
    """Numbers alone; what anybody concluded is not read."""

    def now(self) -> WorkLeft:
        """Return what is left for the person who acts."""
        open_faces = self._rows.count(_OPEN_FACES)
        files = {bool(row[0]): int(row[1]) for row in self._rows.all(_FILES)}
        me = (self._rows.actor.id,)
        leads = self._rows.count(f"SELECT count(*) FROM ({_LEAD_CANDIDATES})")  # noqa: S608 (a constant)
        told_at, reported_at = self._rows.all(_LEFT_TO_REPORT)[0]
        return WorkLeft(
            files=sum(files.values()),
            files_waiting=files.get(True, 0),
            faces=open_faces,
            not_grouped=max(0, open_faces - self._rows.count(_GROUPED)),
            persons=self._rows.count("SELECT count(*) FROM person"),
            persons_without_lead=self._rows.count(_WITHOUT_LEAD),
            searches=self._rows.count("SELECT count(*) FROM search WHERE searched_by_id = ?1", me),
            candidates=self._rows.count(f"SELECT count(*) FROM candidate WHERE {_OWN}", me),  # noqa: S608 (a constant)
            concluded=self._rows.count(_CONCLUDED, me),
            open_lists=self._rows.count(_OPEN_LISTS, me),
            to_verify=self._rows.count(_AWAITED, me),
            verified=self._rows.count(_VERIFIED, me),
            leads=leads,
            is_reported=reported_at is not None and (told_at is None or reported_at >= told_at),
        )
