"""The counting rules of the transparency report, from entries alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.audit import Act, AuditEntry, Fact, Operation
from app.domain.errors import NotRecorded
from app.domain.ids import CaseId, PersonnelId
from app.domain.trail_filter import Period, TrailFilter, days
from app.domain.transparency import Transparency, counted

NOON = datetime(2025, 3, 1, 12, 0, tzinfo=UTC)


def entry(
    verb: str,
    operation: Operation = Operation.CONSULTATION,
    purpose: str = "why",
    person: int | None = 1,
    at: datetime = NOON,
    **facts: Fact,
) -> AuditEntry:
    actor = PersonnelId(person) if person is not None else None
    act = Act(verb, operation, purpose, "order 7", CaseId("c"))
    return AuditEntry(1, at, actor, "Ada", act, facts, "Homeward", 1, "0" * 64, "f" * 64, "a" * 128)


def search(purpose: str = "why", **facts: Fact) -> AuditEntry:
    return replace(entry("search", Operation.COMBINATION, purpose), facts=facts)


def test_each_rule_counts_what_it_names() -> None:
    counts = counted(
        [
            entry("open case", Operation.COLLECTION),
            entry("close case", Operation.CUSTODY),
            entry("erase case", Operation.ERASURE),
            search("a", purpose_id="find-victim", gallery_types=["comparison", "missing-child"]),
            search("b", purpose_id="find-victim", gallery_types=["comparison", "comparison"]),
            search("a", purpose_id="check-lead"),
            search("find Anna"),
            entry("adjudicate", Operation.ALTERATION, outcome="lead"),
            entry("adjudicate", Operation.ALTERATION, outcome="excluded"),
            entry("tell outcome", Operation.COMBINATION, outcome="lead"),
            entry("produce report", Operation.DISCLOSURE, person=2),
            entry("refused", Operation.CONSULTATION, person=3, purpose_id="find-victim", gallery_types=["comparison"]),
            entry("unlock", Operation.CUSTODY, person=None),
        ],
        Period(),
    )

    assert counts == Transparency(
        period=Period(),
        entries=13,
        operations={
            Operation.COLLECTION: 1,
            Operation.ALTERATION: 2,
            Operation.CONSULTATION: 0,
            Operation.DISCLOSURE: 1,
            Operation.COMBINATION: 5,
            Operation.ERASURE: 1,
            Operation.CUSTODY: 2,
        },
        searches=4,
        searches_by_purpose={"check-lead": 1, "find-victim": 2},
        searches_without_purpose=1,
        searches_by_gallery_type={"comparison": 2, "missing-child": 1},
        cases_opened=1,
        cases_closed=2,
        leads=2,
        disclosures=1,
        erasures=1,
        refusals=1,
        people_active=3,
    )


def test_a_repetition_is_no_search_and_only_who_tells_an_outcome_tells_a_lead() -> None:
    counts = counted([entry("repeat search", Operation.COMBINATION), entry("close lead", outcome="lead")], Period())

    assert (counts.searches, counts.leads) == (0, 0)


def test_a_day_is_counted_from_its_first_moment_to_its_last() -> None:
    midnight = datetime(2025, 3, 1, tzinfo=UTC)
    moments = [midnight - timedelta(microseconds=1), midnight, midnight + timedelta(days=1, microseconds=-1)]
    moments.append(midnight + timedelta(days=1))

    counts = counted([entry("unlock", at=at) for at in moments], days(date(2025, 3, 1), date(2025, 3, 1)))

    assert counts.entries == 2


def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(NotRecorded, match="before it begins"):
        days(date(2025, 3, 2), date(2025, 3, 1))


def test_an_open_period_says_so() -> None:
    assert days(None, None).words == "from the first entry to the last"
    assert days(date(2025, 3, 1), date(2025, 3, 31)).words == "from 2025-03-01 to 2025-03-31"
    assert days(date(2025, 3, 1), date.max).until is None


def test_a_filter_tells_its_kinds_and_nothing_of_what_it_looks_for() -> None:
    asked = TrailFilter(person="Ada", purpose="find Anna", period=Period(since=NOON))

    assert asked.kinds == ("person", "purpose", "from")


ENTRIES = st.lists(
    st.builds(
        entry,
        st.sampled_from(["search", "open case", "adjudicate", "erase case", "refused"]),
        st.sampled_from(list(Operation)),
        st.sampled_from(["a", "b"]),
        st.sampled_from([1, 2, None]),
        st.sampled_from([NOON, NOON + timedelta(days=1)]),
        purpose_id=st.sampled_from([None, 0, "find-victim", ""]),
        outcome=st.sampled_from([None, "lead", 3]),
        gallery_types=st.sampled_from([None, [], ["x"], ["x", "y"], "x"]),
    )
)


@given(ENTRIES, st.randoms())
def test_the_order_of_the_log_changes_no_count(entries: list[AuditEntry], chance: Random) -> None:
    mixed = list(entries)
    chance.shuffle(mixed)

    assert counted(mixed, Period()) == counted(entries, Period())


@given(ENTRIES)
def test_two_days_add_up_to_both(entries: list[AuditEntry]) -> None:
    split = NOON + timedelta(hours=12)

    def numbers(period: Period) -> Iterable[int]:
        counts = counted(entries, period)
        return (counts.entries, counts.searches, counts.leads, counts.refusals, counts.erasures)

    both = [a + b for a, b in zip(numbers(Period(until=split)), numbers(Period(since=split)), strict=True)]
    assert both == list(numbers(Period()))


def test_no_name_and_no_word_of_a_purpose_is_in_the_counts() -> None:
    told = repr(counted([replace(search("find Anna of C-1"), actor_name="Ada Lovelace")], Period()))

    assert not any(word in told for word in ("Anna", "Ada", "C-1"))
