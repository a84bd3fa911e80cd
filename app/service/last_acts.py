"""When something was last done in the unit, by whom and with what result: answered from the trail's index."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.domain.audit import Fact, Operation
from app.store import Reader, Wanted


@dataclass(frozen=True, slots=True)
class LastAct:
    """The newest entry of one verb: its number, when, whose, and what it noted."""

    sequence: int
    at: datetime
    by: str
    facts: Mapping[str, Fact]


def last_act(reader: Reader, verb: str, operation: Operation = Operation.CUSTODY, before: int = 0) -> LastAct | None:
    """Return the newest act of a verb, or the newest below entry `before`; None where there was none.

    Only the entry's own facts are read. Whoever calls this for a person puts the consultation on record.
    """
    start = before - 1 if before else reader.audit.head()[0]
    wanted = Wanted(operation=operation, verb=verb)
    found = reader.questions.sequences(wanted, start, 1, newest_first=True)
    for entry in reader.questions.entries(found):
        return LastAct(entry.sequence, entry.at, entry.actor_name, entry.facts)
    return None
