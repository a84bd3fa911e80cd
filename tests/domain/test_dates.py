"""Dates known to the day, the month, the year or between two: ages and gaps hold for every day that is possible."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.capture_date import CaptureStatement, Dated, SaidBy, capture_date, together
from app.domain.dates import (
    FIRST_YEAR,
    AgeSpan,
    DateSpan,
    GapSpan,
    age_at,
    completed_years,
    date_span,
    gap_between,
    is_born_after,
    on_day,
)
from app.domain.errors import NotRecorded
from app.domain.ids import ExhibitId, MediaId

DAYS = st.dates(date(FIRST_YEAR, 1, 1), date(2100, 12, 31))
SPANS = st.tuples(DAYS, DAYS).map(lambda ends: DateSpan(min(ends), max(ends)))
WHOLE = st.one_of(
    st.integers(FIRST_YEAR, 2100).map(lambda year: date_span(f"{year}")),
    st.tuples(st.integers(FIRST_YEAR, 2100), st.integers(1, 12)).map(lambda at: date_span(f"{at[0]}-{at[1]:02d}")),
    DAYS.map(on_day),
    SPANS,
)


@st.composite
def within(draw: st.DrawFn, spans: st.SearchStrategy[DateSpan] = WHOLE) -> tuple[DateSpan, date]:
    """A date that is known somehow, and a day that it may be."""
    span = draw(spans)
    return span, draw(st.dates(span.earliest, span.latest))


@given(WHOLE)
def test_what_is_written_is_read_as_the_same_days(span: DateSpan) -> None:
    assert date_span(span.words) == span


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2009", "2009-01-01", "2009-12-31"),
        ("2012-02", "2012-02-01", "2012-02-29"),
        ("2009-05-04", "2009-05-04", "2009-05-04"),
        (" 2009 to 2011 ", "2009-01-01", "2011-12-31"),
        ("2009-03..2009-05-02", "2009-03-01", "2009-05-02"),
    ],
)
def test_a_date_is_read_as_wide_as_it_is_written(text: str, first: str, last: str) -> None:
    assert date_span(text) == DateSpan(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "text",
    [
        *("", "9", "09", "2009-5", "2009-13", "2011-02-29", "2011 to 2009", "2009 to", "to 2009", "2009 2010", "1849"),
        *("2009 to 2010 to 2011", "about 2009", "2009-05-04T10:00", "\uff12\uff10\uff10\uff19", "04.05.2009", "-2009"),
    ],
)
def test_what_is_not_a_date_is_refused_in_one_sentence_and_never_guessed(text: str) -> None:
    with pytest.raises(NotRecorded, match=r"is not a date that can be read\. Nothing was recorded; write a day"):
        date_span(text)


@given(within(), within())
def test_an_age_holds_for_every_day_that_is_possible(born: tuple[DateSpan, date], taken: tuple[DateSpan, date]) -> None:
    age = age_at(born[0], taken[0])

    if born[1] <= taken[1]:
        assert age is not None
        assert age.youngest <= completed_years(born[1], taken[1]) <= age.oldest
    if age is None:
        assert is_born_after(born[0], taken[0])
        assert born[1] > taken[1]
    else:
        assert 0 <= age.youngest <= age.oldest


@given(WHOLE, WHOLE)
def test_the_ends_of_an_age_are_reached(born: DateSpan, taken: DateSpan) -> None:
    age = age_at(born, taken)

    if age is not None:
        assert age.oldest == completed_years(born.earliest, taken.latest)
        assert age.youngest in (0, completed_years(born.latest, taken.earliest))


@given(within(), within())
def test_nobody_is_said_to_be_born_after_a_picture_unless_every_day_says_so(
    born: tuple[DateSpan, date], taken: tuple[DateSpan, date]
) -> None:
    if born[1] <= taken[1]:
        assert not is_born_after(born[0], taken[0])
    assert is_born_after(born[0], taken[0]) == (born[0].earliest > taken[0].latest)


@given(within(), within())
def test_a_gap_holds_for_every_day_and_from_either_side(
    one: tuple[DateSpan, date], other: tuple[DateSpan, date]
) -> None:
    gap = gap_between(one[0], other[0])

    assert gap is not None
    assert gap.least <= abs((one[1] - other[1]).days) <= gap.most
    assert gap == gap_between(other[0], one[0])
    assert (gap.least == 0) == one[0].meets(other[0])


def test_what_is_unknown_stays_unknown() -> None:
    known = date_span("2009")

    assert age_at(None, known) is None
    assert age_at(known, None) is None
    assert gap_between(None, known) is None
    assert gap_between(known, None) is None


@pytest.mark.parametrize(
    ("gap", "words"),
    [
        (GapSpan(0, 0), "0 days"),
        (GapSpan(1, 1), "1 day"),
        (GapSpan(0, 30), "0 to 30 days"),
        (GapSpan(365, 365), "12 months"),
        (GapSpan(40, 400), "1 to 14 months"),
        (GapSpan(950, 950), "2.6 years"),
        (GapSpan(1461, 1461), "4 years"),
        (GapSpan(800, 2000), "2 to 6 years"),
    ],
)
def test_a_gap_is_never_said_to_be_narrower_than_it_is(gap: GapSpan, words: str) -> None:
    assert gap.words == words


def test_an_age_is_one_number_where_it_is_certain() -> None:
    assert (AgeSpan(7, 7).words, AgeSpan(6, 8).words) == ("7", "6 to 8")
    assert age_at(date_span("2009-05-04"), date_span("2016-05-03")) == AgeSpan(6, 6)
    assert age_at(date_span("2009"), date_span("2016")) == AgeSpan(6, 7)
    assert age_at(date_span("2016"), date_span("2016-02")) == AgeSpan(0, 0)


def said(taken: str | None, by: SaidBy = SaidBy.PERSON) -> CaptureStatement:
    span = None if taken is None else date_span(taken)
    return CaptureStatement(ExhibitId(1), MediaId(2), span, by, "why", "Ada", datetime(2026, 1, 1))


@pytest.mark.parametrize(
    ("of_file", "own", "of_exhibit", "counts"),
    [
        (None, None, None, None),
        (None, "2012-07-09", None, "2012-07-09 (stated by the file)"),
        (None, None, "2012 to 2014", "2012 to 2014"),
        (None, "2012-07-09", "2012 to 2014", "2012-07-09 (stated by the file)"),
        (None, "2000-01-01", "2012 to 2014", "2012 to 2014"),
        ("2013", "2012-07-09", "2012 to 2014", "2013"),
    ],
)
def test_a_person_comes_before_the_clock_and_the_file_before_its_exhibit(
    of_file: str | None, own: str | None, of_exhibit: str | None, counts: str | None
) -> None:
    found = capture_date(
        said(of_file) if of_file else None,
        said(own, SaidBy.FILE) if own else None,
        said(of_exhibit) if of_exhibit else None,
    )

    assert (found.words if found else None) == counts


def test_a_date_that_a_person_states_to_be_unknown_is_unknown_whatever_the_file_says() -> None:
    assert capture_date(said(None), said("2012-07-09", SaidBy.FILE), said("2012")) is None


def test_several_pictures_were_taken_from_the_first_to_the_last() -> None:
    files, persons = Dated(date_span("2012-07-09"), SaidBy.FILE), Dated(date_span("2014"), SaidBy.PERSON)

    assert together([persons, None, files]) == Dated(date_span("2012-07-09 to 2014-12-31"), SaidBy.FILE)
    vouched = Dated(files.taken, SaidBy.FILE, date_span("2012"))
    assert together([persons, vouched]) == Dated(
        date_span("2012-07-09 to 2014-12-31"), SaidBy.FILE, date_span("2012 to 2014")
    )
    assert together([persons]) == persons
    assert together([None]) is together([]) is None
