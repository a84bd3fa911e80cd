"""The record of one search as Regulation (EU) 2024/1689, Article 12(3), asks for it, from the audit trail alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.audit import AuditEntry, Operation
from app.domain.errors import NotFound
from app.domain.ids import SearchId
from app.domain.transparency import ADJUDICATION, SEARCH
from app.service.audit_questions import WHY, case_id_of, references_of
from app.service.cases import act_of_unit
from app.store import Reader, Unit, Wanted

LOCK = "lock"
UNLOCK = "unlock"


@dataclass(frozen=True, slots=True)
class SearchUse:
    """One search: its entry, the use of the unit that it was part of, and every later entry that speaks of it.

    `began` is None in entries of versions that did not note it. `unlocked_at` and `locked_at` are start and end of the
    searcher's use of the unit; the latter is None where no locking is on record. `concluded` are the conclusions about
    its candidates: their actors are the persons who examined and verified.
    """

    entry: AuditEntry
    case: str
    began: datetime | None
    unlocked_at: datetime | None
    locked_at: datetime | None
    concluded: tuple[AuditEntry, ...]
    others: tuple[AuditEntry, ...]


def search_record(unit: Unit, case: str, search_id: SearchId) -> SearchUse:
    """Return the record of one search of a case; a consultation on record. Raises NotFound where there is none."""
    act = act_of_unit("view search record", Operation.CONSULTATION, WHY)
    with unit.unit_of_work(act) as work:
        case_id = case_id_of(work, case)
        work.concerns(case_id)
        entries = list(work.questions.entries(work.questions.about_search(case_id, search_id)))
        if not entries or entries[0].act.verb != SEARCH:
            raise NotFound(
                f"The audit trail knows no search {search_id} of this case. `audit --verb search` lists them."
            )
        made = entries[0]
        unlocked, locked = _use(work, made)
        work.note(search=search_id, entries=len(entries))
        reference = references_of(work).get(case_id, case_id)
    concluded = tuple(entry for entry in entries if entry.act.verb == ADJUDICATION)
    others = tuple(entry for entry in entries[1:] if entry.act.verb != ADJUDICATION)
    return SearchUse(made, reference, _began(made), unlocked, locked, concluded, others)


def _began(made: AuditEntry) -> datetime | None:
    started = made.facts.get("started")
    return datetime.fromisoformat(started) if isinstance(started, str) else None


def _use(reader: Reader, made: AuditEntry) -> tuple[datetime | None, datetime | None]:
    """Return when the searcher had unlocked the unit, and when they locked it again before unlocking it anew."""
    own = Wanted((made.actor_id,), operation=Operation.CUSTODY)
    unlocked = reader.questions.sequences(replace(own, verb=UNLOCK), made.sequence, 1, newest_first=True)
    again = reader.questions.sequences(replace(own, verb=UNLOCK), made.sequence, 1)
    locked = reader.questions.sequences(replace(own, verb=LOCK), made.sequence, 1)
    if again and locked and again[0] < locked[0]:
        locked = []
    moments = {entry.sequence: entry.at for entry in reader.questions.entries([*unlocked, *locked])}
    return (moments[unlocked[0]] if unlocked else None, moments[locked[0]] if locked else None)
