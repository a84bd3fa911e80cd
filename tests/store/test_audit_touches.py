"""What a window's entries touched: two indexes add up what reading every entry adds up, and no entry is read for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any

import pytest

from app.domain.audit import Act, AuditEntry, Fact, Operation
from app.domain.ids import CaseId, PersonnelId
from app.domain.people import Examiner
from app.domain.trail_filter import Period
from app.domain.unit import Passphrase
from app.store import Touch, Unit, Wanted, create_unit, open_unit
from tests.store.conftest import CHEAP, PASSPHRASE

BEGIN = datetime(2025, 3, 1, 8, 0, tzinfo=UTC)
PEOPLE = (Examiner(PersonnelId(1), "Ada"), Examiner(PersonnelId(7), "Björn"))
CASES = (None, CaseId("case-a"), CaseId("case-b"))
ACTS = (("view faces", Operation.CONSULTATION), ("search", Operation.COMBINATION))
FACTS: tuple[dict[str, Fact], ...] = (
    {},
    {"exhibit": 3, "media": 4, "faces": 12},
    {"exhibits": [3, 5], "media": [4, 6], "faces": [7, 7, 8]},
    {"faces": [9], "listed": [2, 40, 3], "gallery_types": ["comparison"]},
    {"subject": 2, "references": 4},
    {"subjects": [2, 3], "subjects_shown": [3]},
    {"subjects": 5, "faces": 3},
    {"subjects": [], "listed": [], "subjects_shown": [], "faces": [], "media": []},
    {"subject": None, "media": None, "exhibit": None, "faces": None},
    {"subject": True, "subjects": [True, 2, None, "3", 4.0, [5]], "faces": True, "media": ["][", 6, False]},
    {"subject": "2", "listed": 8, "subjects_shown": 9, "exhibits": 5, "exhibit": [3], "faces": "many"},
    {"subject": [2, 2], "listed": ["[]", "],["], "media": {"a": 1}, "subjects": {"2": 3}},
)
OF_CASES = ("exhibit", "exhibits", "media", "faces")
OF_SUBJECTS = ("subject", "subjects", "listed", "subjects_shown")


@pytest.fixture(scope="module")
def trail(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Unit]:
    """A unit whose trail holds every mixture of person, case, act and facts, twice, at times out of order."""
    times = iter(range(100_000))

    def clock() -> datetime:
        turn = next(times)
        return BEGIN + timedelta(minutes=turn, microseconds=turn % 3) - timedelta(days=turn % 5)

    folder = tmp_path_factory.mktemp("trail") / "unit"
    unit, _ = create_unit(folder, "Unit", "Ada", PASSPHRASE, cost=CHEAP, clock=clock)
    with unit, unit.together():
        for _, person, case_id, (verb, operation), facts in product(range(2), PEOPLE, CASES, ACTS, FACTS):
            unit.actor = person
            with unit.unit_of_work(Act(verb, operation, "identify", "order 7", case_id)) as work:
                work.note(**facts)
    with open_unit(folder, Passphrase(PASSPHRASE), clock=clock) as opened:
        yield opened


PERIODS = (Period(), Period(BEGIN - timedelta(days=2), BEGIN + timedelta(minutes=90)), Period(until=BEGIN))
WANTED = [
    Wanted(actors, case_id, purpose, None, verb, period)
    for actors, case_id, purpose, verb, period in product(
        (None, (PersonnelId(7),), (PersonnelId(1), None), ()),
        (None, CaseId("case-a")),
        (None, "IDENT"),
        (None, "search"),
        PERIODS,
    )
]


def wanted_entries(entries: Iterable[AuditEntry], wanted: Wanted) -> list[AuditEntry]:
    return [
        entry
        for entry in entries
        if (wanted.actors is None or entry.actor_id in wanted.actors)
        and (wanted.case_id is None or entry.act.case_id == wanted.case_id)
        and (wanted.purpose is None or wanted.purpose.casefold() in entry.act.purpose.casefold())
        and (wanted.verb is None or entry.act.verb == wanted.verb)
        and wanted.period.holds(entry.at)
    ]


def ids(value: Fact) -> list[int]:
    if type(value) is list:
        return [each for each in value if type(each) is int]
    return [value] if type(value) is int else []


def by_reading(entries: Iterable[AuditEntry]) -> Counter[Any]:
    """Count each thing that the entries name, per person, case and act."""
    found: Counter[Any] = Counter()
    for entry in entries:
        key, facts = (entry.act.case_id, entry.actor_id, entry.act.verb), entry.facts
        media, faces = facts.get("media"), facts.get("faces")
        found[key, "entries"] += 1
        found[key, "no file"] += media is None
        found[key, "faces counted"] += faces if isinstance(faces, int) else 0
        found.update((key, "exhibit", each) for name in ("exhibit", "exhibits") for each in ids(facts.get(name)))
        found.update((key, "file", each) for each in ids(media))
        found.update((key, "face", each) for each in (ids(faces) if isinstance(faces, list) else ()))
    return +found


def by_index(touches: Iterable[Touch]) -> Counter[Any]:
    found: Counter[Any] = Counter()
    for touch in touches:
        key = (touch.case_id, touch.actor_id, touch.verb)
        found[key, "entries"] += touch.entries
        found[key, "no file"] += touch.entries if touch.media is None else 0
        found[key, "faces counted"] += touch.entries * touch.faces_counted
        for kind, named in (("exhibit", touch.exhibits), ("file", touch.media or ()), ("face", touch.faces)):
            for each in named:
                found[key, kind, each] += touch.entries
    return +found


def subjects_by_reading(entries: Iterable[AuditEntry]) -> Counter[int]:
    found: Counter[int] = Counter()
    for entry in entries:
        for name in OF_SUBJECTS:
            value = entry.facts.get(name)
            if name != "subjects" or type(value) is list:  # a plain number of subjects is a count
                found.update(ids_however_deep(value))
    return found


def ids_however_deep(value: Fact) -> list[int]:
    if type(value) is list:
        return [each for one in value for each in ids_however_deep(one)]
    return ids(value)


def test_the_indexes_add_up_what_reading_every_entry_adds_up(trail: Unit) -> None:
    with trail.reading() as reader:
        entries = reader.audit.entries()
        for wanted in WANTED:
            read = wanted_entries(entries, wanted)
            assert by_index(reader.touches.of_cases(wanted)) == by_reading(read), wanted
            assert reader.touches.of_gallery(wanted) == subjects_by_reading(read), wanted


def test_alike_entries_come_as_one(trail: Unit) -> None:
    with trail.reading() as reader:
        touches = [touch for touch in reader.touches.of_cases(Wanted()) if touch.case_id == "case-a"]

    nothing = [facts for facts in FACTS if all(facts.get(name) is None for name in OF_CASES)]
    assert len(touches) == len(PEOPLE) * len(ACTS) * (len(FACTS) - len(nothing) + 1)
    assert sum(touch.entries for touch in touches) == 2 * len(PEOPLE) * len(ACTS) * len(FACTS)


ASKED = {
    "audit_touches": ("SELECT case_id, actor_id, verb, things, count(*)", "GROUP BY case_id, actor_id, verb, things"),
    "audit_subjects": ("SELECT subjects", "AND subjects IS NOT NULL"),
}


@pytest.mark.parametrize("index", ASKED)
def test_no_entry_itself_is_read(trail: Unit, index: str) -> None:
    asked, ending = ASKED[index]
    with trail.reading() as reader:
        table = reader.unit_rows.count("SELECT rootpage FROM main.sqlite_master WHERE name = 'audit'")
        for wanted in (each for each in WANTED if each.purpose is None and each.verb is None):
            source, values = reader.touches._source(f"main.audit INDEXED BY {index}", wanted)
            statement = f"{asked} FROM {source} {ending}"
            plan = [row[3] for row in reader.unit_rows.all(f"EXPLAIN QUERY PLAN {statement}", values)]
            steps = reader.unit_rows.all(f"EXPLAIN {statement}", values)
            opened = {step[2] for step in steps if step[1] == "OpenRead" and step[3] == table}

            assert any(f"INDEX {index}" in step for step in plan), plan
            assert not any("TEMP B-TREE" in step for step in plan), plan
            assert not [step for step in steps if step[1] in ("Column", "VColumn") and step[2] in opened], wanted
