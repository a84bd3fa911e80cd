"""Questions about the trail: an index answers what reading every entry answers, and never by reading the table."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from app.domain.audit import Act, AuditEntry, Fact, Operation
from app.domain.ids import CaseId, PersonnelId, SearchId
from app.domain.people import Examiner
from app.domain.trail_filter import Period
from app.domain.transparency import Tally, added_up, counted, is_search
from app.domain.unit import Passphrase
from app.store import Unit, Wanted, create_unit, open_unit
from tests.store.conftest import CHEAP, PASSPHRASE

BEGIN = datetime(2025, 3, 1, 8, 0, tzinfo=UTC)
PEOPLE = (Examiner(PersonnelId(1), "Ada"), Examiner(PersonnelId(7), "Björn"), Examiner(PersonnelId(9), "Ada"))
CASES = (None, CaseId("case-a"), CaseId("case-b"))
ACTS = (
    ("search", Operation.COMBINATION),
    ("view faces", Operation.CONSULTATION),
    ("adjudicate", Operation.ALTERATION),
    ("refused", Operation.CONSULTATION),
)
PURPOSES = ("Straße 7", "identify a victim", "IDENTIFY siblings")
FACTS: tuple[dict[str, Fact], ...] = (
    {"search": 3, "gallery_types": ["comparison", "missing-child"]},
    {"outcome": "lead", "search": 3, "purpose_id": "find-victim"},
    {"outcome": None, "purpose_id": "find-victim", "gallery_types": ["comparison"]},
    {"outcome": 7, "gallery_types": "no list", "purpose_id": 8},
)


@pytest.fixture(scope="module")
def trail(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Unit]:
    """A unit whose trail holds every mixture of person, case, act, purpose and facts, at times out of order."""
    times = iter(range(100_000))

    def clock() -> datetime:
        turn = next(times)
        return BEGIN + timedelta(minutes=turn, microseconds=turn % 3) - timedelta(days=turn % 5)

    folder = tmp_path_factory.mktemp("trail") / "unit"
    unit, _ = create_unit(folder, "Unit", "Ada", PASSPHRASE, cost=CHEAP, clock=clock)
    mixtures = product(PEOPLE, CASES, ACTS, PURPOSES, FACTS)
    with unit, unit.together():
        for person, case_id, (verb, operation), purpose, facts in mixtures:
            unit.actor = person
            with unit.unit_of_work(Act(verb, operation, purpose, "order 7", case_id)) as work:
                work.note(**facts)
    with open_unit(folder, Passphrase(PASSPHRASE), clock=clock) as opened:
        yield opened


def entries_of(unit: Unit) -> list[AuditEntry]:
    with unit.reading() as reader:
        return reader.audit.entries()


def is_wanted(entry: AuditEntry, wanted: Wanted) -> bool:
    act = entry.act
    return (
        (wanted.actors is None or entry.actor_id in wanted.actors)
        and (wanted.case_id is None or act.case_id == wanted.case_id)
        and (wanted.purpose is None or wanted.purpose.casefold() in act.purpose.casefold())
        and (wanted.operation is None or act.operation is wanted.operation)
        and (wanted.verb is None or act.verb == wanted.verb)
        and wanted.period.holds(entry.at)
    )


PERIODS = (
    Period(),
    Period(since=BEGIN),
    Period(BEGIN - timedelta(days=2), BEGIN + timedelta(minutes=90)),
    Period(until=BEGIN - timedelta(days=900)),
)
WANTED = [
    Wanted(actors, case_id, purpose, operation, verb, period)
    for actors, case_id, purpose, operation, verb, period in product(
        (None, (PersonnelId(7),), (PersonnelId(1), PersonnelId(9)), ()),
        (None, CaseId("case-a")),
        (None, "STRASSE", "identify"),
        (None, Operation.COMBINATION),
        (None, "adjudicate"),
        PERIODS,
    )
]


def test_every_mixture_of_filters_gives_what_reading_all_entries_gives(trail: Unit) -> None:
    entries = entries_of(trail)

    with trail.reading() as reader:
        for wanted in WANTED:
            expected = [entry.sequence for entry in entries if is_wanted(entry, wanted)]
            assert reader.questions.sequences(wanted) == expected, wanted
            assert reader.questions.count(wanted) == len(expected), wanted


def test_pages_go_on_where_the_last_one_ended_in_both_directions(trail: Unit) -> None:
    wanted = Wanted(purpose="strasse")
    with trail.reading() as reader:
        everything = reader.questions.sequences(wanted)
        first = reader.questions.sequences(wanted, 1, 10)
        second = reader.questions.sequences(wanted, first[-1] + 1, 10)
        newest = reader.questions.sequences(wanted, everything[-1], 10, newest_first=True)

    assert first + second == everything[:20]
    assert newest == everything[:-11:-1]


def test_entries_come_whole_and_in_the_order_that_was_asked(trail: Unit) -> None:
    with trail.reading() as reader:
        found = list(reader.questions.entries([30, 4, 17]))
        kept = {entry.sequence: entry for entry in reader.audit.entries()}

    assert found == [kept[30], kept[4], kept[17]]


@pytest.mark.parametrize("period", PERIODS)
def test_the_indexes_count_as_the_rules_count_the_entries(trail: Unit, period: Period) -> None:
    with trail.reading() as reader:
        told = added_up(period, reader.questions.counts(period), Tally())

    assert told == counted(entries_of(trail), period)


def test_searches_are_told_by_person_purpose_case_and_month(trail: Unit) -> None:
    searches = [entry for entry in entries_of(trail) if is_search(entry)]

    with trail.reading() as reader:
        tallies = reader.questions.search_tallies(Period())
        by_month = reader.questions.searches_by_month(Period())

    keys = {(tally.actor_id, tally.purpose, tally.case_id): tally.count for tally in tallies}
    assert len(keys) == len(tallies)
    assert sum(keys.values()) == len(searches) == sum(by_month.values())
    for key, number in keys.items():
        assert number == sum((e.actor_id, e.act.purpose, e.act.case_id) == key for e in searches)
    assert set(by_month) == {f"{entry.at:%Y-%m}" for entry in searches}


def test_people_and_cases_are_those_of_the_trail_whether_or_not_the_unit_still_knows_them(trail: Unit) -> None:
    with trail.reading() as reader:
        assert reader.questions.people() == {1: "Ada", 7: "Björn", 9: "Ada"}
        assert reader.questions.cases() == {CaseId("case-a"), CaseId("case-b")}


def test_everything_about_one_search_of_one_case_is_found(trail: Unit) -> None:
    with trail.reading() as reader:
        found = reader.questions.about_search(CaseId("case-a"), SearchId(3))

    expected = [e.sequence for e in entries_of(trail) if e.act.case_id == "case-a" and e.facts.get("search") == 3]
    assert found == expected != []


def test_no_count_reads_the_table_itself(trail: Unit) -> None:
    with trail.reading() as reader:
        for wanted in WANTED:
            if wanted.is_all:
                continue
            source, values = reader.questions._source(wanted)
            statement = f"EXPLAIN QUERY PLAN SELECT count(*) FROM {source}"  # noqa: S608
            plan = [row[3] for row in reader.unit_rows.all(statement, values)]
            touched = [step for step in plan if "audit" in step]
            assert touched, wanted
            assert all("INDEX audit_" in step for step in touched), plan
