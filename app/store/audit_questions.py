"""Questions about the audit trail, each answered from an index of the unit's file and not by reading the trail.

`person, case, purpose` are answered from `audit_by_person`, `operation, verb, period` from `audit_by_act`, everything
about searches from `audit_searches` (docs/adr/0024 says what each costs). An index that leads with few values is asked
value by value, which SQLite does not do by itself: `_next` finds the next value without reading what lies between.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.domain.audit import AuditEntry, Operation
from app.domain.ids import CaseId, PersonnelId, SearchId
from app.domain.trail_filter import ALWAYS, Period
from app.domain.transparency import ActSort, SearchSort, Tally
from app.store.audit_trail import SELECT_ENTRIES, entry_of
from app.store.rows import Repository

ENTRIES_AT_ONCE = 2000
_BY_PERSON = "main.audit INDEXED BY audit_by_person"
_BY_ACT = "main.audit INDEXED BY audit_by_act"
_SEARCHES = "main.audit INDEXED BY audit_searches WHERE verb = 'search'"
Actor = PersonnelId | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """A filter with its names found: `actors` and `case_id` as ids (an empty tuple: nobody), None for all."""

    actors: tuple[Actor, ...] | None = None
    case_id: CaseId | None = None
    purpose: str | None = None
    operation: Operation | None = None
    verb: str | None = None
    period: Period = ALWAYS

    @property
    def is_all(self) -> bool:
        """True where every entry is wanted."""
        return self == Wanted()


@dataclass(frozen=True, slots=True)
class SearchTally:
    """How many searches one person made for one purpose in one case."""

    actor_id: Actor
    purpose: str
    case_id: CaseId | None
    count: int


class AuditQuestions(Repository):
    """What is asked about the trail; nothing here writes."""

    def people(self) -> dict[Actor, str]:
        """Return everybody with an entry, by id, under the name that stands in one of their entries."""
        found: dict[Actor, str] = {}
        for actor in self._actors():
            row = self._rows.one(f"SELECT actor_name FROM {_BY_PERSON} WHERE actor_id IS ? LIMIT 1", (actor,))  # noqa: S608
            if row is not None:
                found[actor] = str(row[0])
        return found

    def cases(self) -> set[CaseId]:
        """Return the ids of all cases that have an entry, of erased ones too."""
        return {case_id for _, case_id in self._actors_and_cases(self._actors()) if case_id is not None}

    def count(self, wanted: Wanted) -> int:
        """Return how many entries there are of what is wanted."""
        source, values = self._source(wanted)
        return self._rows.count(f"SELECT count(*) FROM {source}", values)  # noqa: S608

    def sequences(
        self, wanted: Wanted, start: int = 1, limit: int | None = None, *, newest_first: bool = False
    ) -> list[int]:
        """Return the numbers of the entries wanted, from number `start` on; newest first: from it downwards."""
        source, values = self._source(wanted)
        side, order = ("<=", "DESC") if newest_first else (">=", "ASC")
        rows = self._rows.all(
            f"SELECT sequence FROM {source} AND sequence {side} ? ORDER BY sequence {order} LIMIT ?",  # noqa: S608
            (*values, start, -1 if limit is None else limit),
        )
        return [int(row[0]) for row in rows]

    def entries(self, sequences: Sequence[int]) -> Iterator[AuditEntry]:
        """Yield the entries of these numbers, in the order of `sequences`."""
        for start in range(0, len(sequences), ENTRIES_AT_ONCE):
            some = list(sequences[start : start + ENTRIES_AT_ONCE])
            rows = self._rows.all(
                f"{SELECT_ENTRIES} WHERE sequence IN (SELECT value FROM json_each(?))",  # noqa: S608
                (json.dumps(some),),
            )
            found = {entry.sequence: entry for entry in map(entry_of, rows)}
            yield from (found[number] for number in some)

    def counts(self, period: Period, case_id: CaseId | None = None) -> Tally:
        """Return how many entries of the period there are of each sort, in all or in one case."""
        if case_id is None:
            during, values = _during(period)
            source = f"{_BY_ACT} WHERE {during}"
        else:
            source, values = self._source(Wanted(case_id=case_id, period=period))
        rows = self._rows.all(
            f"SELECT operation, verb, outcome, actor_id, count(*) FROM {source} "  # noqa: S608
            "GROUP BY operation, verb, outcome, actor_id",
            values,
        )
        acts = Counter({ActSort(Operation(row[0]), row[1], row[2], row[3]): row[4] for row in rows})
        return Tally(acts, self._search_counts(period, case_id))

    def _search_counts(self, period: Period, case_id: CaseId | None) -> Counter[SearchSort]:
        during, values = _during(period)
        rows = self._rows.all(
            "SELECT purpose_id, gallery_types, count(*) "  # noqa: S608
            f"FROM {_SEARCHES} AND {during} AND {'1' if case_id is None else 'case_id = ?'} "
            "GROUP BY purpose_id, gallery_types",
            values if case_id is None else [*values, case_id],
        )
        return Counter({SearchSort(row[0], tuple(json.loads(row[1])) if row[1] else ()): row[2] for row in rows})

    def search_tallies(self, period: Period) -> list[SearchTally]:
        """Return how many searches of the period each person made for each purpose in each case."""
        when, values = _during(period)
        rows = self._rows.all(
            f"SELECT actor_id, purpose, case_id, count(*) FROM {_SEARCHES} AND {when} "  # noqa: S608
            "GROUP BY purpose_id, gallery_types, purpose, actor_id, case_id",
            values,
        )
        sums: dict[tuple[Actor, str, CaseId | None], int] = {}
        for actor, purpose, case_id, number in rows:
            sums[actor, purpose, case_id] = sums.get((actor, purpose, case_id), 0) + number
        return [SearchTally(*key, number) for key, number in sums.items()]

    def searches_by_month(self, period: Period, without: Sequence[CaseId] = ()) -> dict[str, int]:
        """Return how many searches were made in each month (YYYY-MM) of the period that has one, some cases apart."""
        during, values = _during(period)
        apart = "case_id NOT IN (SELECT value FROM json_each(?))"
        rows = self._rows.all(
            f"SELECT substr(at, 1, 7), count(*) FROM {_SEARCHES} AND {during} AND (case_id IS NULL OR {apart}) "  # noqa: S608
            "GROUP BY 1 ORDER BY 1",
            [*values, json.dumps(list(without))],
        )
        return {row[0]: row[1] for row in rows}

    def about_search(self, case_id: CaseId, search_id: SearchId) -> list[int]:
        """Return the numbers of all entries of a case that speak of one of its searches, the search's own first."""
        source, values = self._source(Wanted(case_id=case_id))
        rows = self._rows.all(
            f"SELECT sequence FROM {source} AND json_extract(facts, '$.search') = ? ORDER BY sequence",  # noqa: S608
            (*values, search_id),
        )
        return [int(row[0]) for row in rows]

    # ---------------------------------------------------------------------------------------------- how it is looked up

    def _source(self, wanted: Wanted) -> tuple[str, list[Any]]:
        """Return table, index and conditions that yield what is wanted, and their values."""
        when, values = _during(wanted.period)
        if wanted.actors is None and wanted.case_id is None and wanted.purpose is None:
            return self._by_act(wanted, when, values)
        keys, columns = self._keys(wanted)
        found = " AND ".join(f"{column} IS key.value ->> {place}" for place, column in enumerate(columns))
        conditions = [found, when]
        for column, value in (("operation", wanted.operation), ("verb", wanted.verb)):
            if value is not None:
                conditions.append(f"{column} = ?")
                values.append(str(value))
        source = f"json_each(?) AS key CROSS JOIN {_BY_PERSON} WHERE {' AND '.join(conditions)}"
        return source, [json.dumps(keys), *values]

    def _by_act(self, wanted: Wanted, when: str, values: list[Any]) -> tuple[str, list[Any]]:
        if wanted.is_all:
            return "main.audit NOT INDEXED WHERE 1", []
        operations = [wanted.operation] if wanted.operation is not None else list(Operation)
        conditions = [f"operation IN ({','.join('?' * len(operations))})"] if len(operations) < len(Operation) else []
        asked: list[Any] = list(operations) if conditions else []
        if wanted.verb is not None:
            # Without the operation in front of it, the index would have to be read whole.
            conditions = conditions or [f"operation IN ({','.join('?' * len(operations))})"]
            asked = [*operations, wanted.verb]
            conditions.append("verb = ?")
        return f"{_BY_ACT} WHERE {' AND '.join([*conditions, when])}", [*asked, *values]

    def _keys(self, wanted: Wanted) -> tuple[list[Sequence[Any]], Sequence[str]]:
        """Return the values under which the wanted entries lie in the index, and which of its columns they are of."""
        actors = list(wanted.actors) if wanted.actors is not None else self._actors()
        if wanted.case_id is None and wanted.purpose is None:
            return [(actor,) for actor in actors], ("actor_id",)
        pairs: list[tuple[Actor, CaseId | None]] = (
            [(actor, wanted.case_id) for actor in actors]
            if wanted.case_id is not None
            else self._actors_and_cases(actors)
        )
        if wanted.purpose is None:
            return list(pairs), ("actor_id", "case_id")
        folded = wanted.purpose.casefold()
        stated = [key for key in self._purposes(pairs) if folded in key[2].casefold()]
        return list(stated), ("actor_id", "case_id", "purpose")

    def _actors(self) -> list[Actor]:
        rows = self._rows.all(
            f"WITH RECURSIVE each_one (actor_id) AS (SELECT min(actor_id) FROM {_BY_PERSON} UNION ALL "  # noqa: S608
            f"SELECT (SELECT min(actor_id) FROM {_BY_PERSON} WHERE actor_id > each_one.actor_id) FROM each_one "
            "WHERE each_one.actor_id IS NOT NULL) SELECT actor_id FROM each_one WHERE actor_id IS NOT NULL"
        )
        return [None, *(PersonnelId(row[0]) for row in rows)]

    def _actors_and_cases(self, actors: Iterable[Actor]) -> list[tuple[Actor, CaseId | None]]:
        known = list(actors)
        rows = self._rows.all(
            "WITH RECURSIVE pair (actor_id, case_id) AS (SELECT value, '' FROM json_each(?) UNION ALL "  # noqa: S608
            f"SELECT pair.actor_id, (SELECT min(case_id) FROM {_BY_PERSON} WHERE actor_id IS pair.actor_id "
            "AND case_id > pair.case_id) FROM pair WHERE pair.case_id IS NOT NULL) "
            "SELECT actor_id, case_id FROM pair WHERE case_id <> ''",
            (json.dumps(known),),
        )
        return [*((actor, None) for actor in known), *((row[0], CaseId(row[1])) for row in rows)]

    def _purposes(self, pairs: Sequence[tuple[Actor, CaseId | None]]) -> list[tuple[Actor, CaseId | None, str]]:
        rows = self._rows.all(
            "WITH RECURSIVE triple (actor_id, case_id, purpose) AS (SELECT value ->> 0, value ->> 1, '' "  # noqa: S608
            "FROM json_each(?) UNION ALL SELECT triple.actor_id, triple.case_id, "
            f"(SELECT min(purpose) FROM {_BY_PERSON} WHERE actor_id IS triple.actor_id "
            "AND case_id IS triple.case_id AND purpose > triple.purpose) FROM triple "
            "WHERE triple.purpose IS NOT NULL) SELECT * FROM triple WHERE purpose <> ''",
            (json.dumps(pairs),),
        )
        return [(row[0], row[1], row[2]) for row in rows]


def _during(period: Period) -> tuple[str, list[Any]]:
    """Return the condition that holds an entry's time to a period, and its values."""
    conditions, values = ["1"], []
    for side, moment in ((">=", period.since), ("<", period.until)):
        if moment is not None:
            conditions.append(f"at {side} ?")
            values.append(_bound(moment))
    return " AND ".join(conditions), values


def _bound(moment: datetime) -> str:
    """Return a whole second as text before which no time of that second comes, with a fraction or without."""
    return f"{moment:%Y-%m-%dT%H:%M:%S}"
