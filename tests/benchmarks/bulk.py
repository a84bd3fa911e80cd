"""Append entries to a unit's trail in bulk, through the store's own append, so that chain and signatures hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from app.domain.audit import Act, AuditEntry, Fact, Operation
from app.domain.checkpoint import needs_checkpoint
from app.domain.ids import PersonnelId
from app.store import Unit
from app.store.audit_trail import append_entry
from app.store.rows import Rows
from tests.benchmarks.year_builder import Year

ROUNDS = 12
APART = 10_000_000
"""So far apart lie the numbers of the searches of two copies, so that each names one search. Copies of each person's
entries count for themselves: another's may come earlier, and nothing may speak of a search before it was made."""
OF_THE_UNIT = frozenset({"create unit", "unlock", "lock", "add examiner"})
END = Act("end of the bulk", Operation.CUSTODY, "measure", "nobody's order")
OF_THE_STORE = frozenset({"seal", "case_seal", "checkpoint", "signing_keys"})
"""Facts that only the store writes."""
Bare = tuple[datetime, Act, Mapping[str, Fact]]


def append_all(unit: Unit, entries: Iterable[Bare]) -> None:
    """Append entries as acts of whoever has the unit open; those that carry a checkpoint are acts as always."""
    waiting = iter(entries)
    more: Bare | None = next(waiting, None)
    while more is not None:
        with unit.reading() as reader:
            number, previous = reader.audit.head()
        with unit.held() as connection:
            connection.execute("BEGIN")
            while more is not None and not needs_checkpoint(number + 1, more[1]):
                number += 1
                rows = Rows(connection, "unit.db", unit.actor, more[0], number)
                entry = append_entry(rows, more[1], more[2], previous, unit._person_keys, unit.policy_version)
                previous, more = entry.entry_hash, next(waiting, None)
            connection.execute("COMMIT")
        with unit.unit_of_work(more[1] if more else END) as work:
            work.note(**(more[2] if more else {}))
        more = next(waiting, None) if more else None


def grow(year: Year, total: int, until: datetime) -> None:
    """Append copies of the year's own entries until the trail has about `total`: a second, busier year up to `until`.

    Everybody unlocks the unit in turn, a dozen times, and appends copies of their own entries.
    """
    people = year.plan.people
    with year.opened(0) as unit, unit.reading() as reader:
        have, models = reader.audit.head()[0], reader.audit.entries()
    year.clock.now = max(year.clock.now, models[-1].at)  # where the year was made by an earlier run
    own: dict[PersonnelId | None, list[AuditEntry]] = {}
    for model in models:
        if model.act.verb not in OF_THE_UNIT:
            own.setdefault(model.actor_id, []).append(model)
    each = (total - have) // (ROUNDS * people)
    step = (until - year.clock.now) / (ROUNDS * people * (each + 2))
    for turn in range(ROUNDS):
        for person in range(people):
            with year.opened(person) as unit:
                append_all(unit, _copies(own.get(unit.actor.id) or models, each, turn * each, year, step, person))


def _copies(
    models: list[AuditEntry], number: int, first: int, year: Year, step: timedelta, person: int
) -> Iterator[Bare]:
    for place in range(first, first + number):
        copy, index = divmod(place, len(models))
        model = models[index]
        facts = {name: fact for name, fact in model.facts.items() if name not in OF_THE_STORE}
        if isinstance(facts.get("search"), int):
            facts["search"] = int(str(facts["search"])) + ((copy + 1) * year.plan.people + person) * APART
        year.clock.now += step
        yield year.clock.now, model.act, facts
