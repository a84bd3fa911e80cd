"""To whom a search is narrowed: a missing field hides nobody, unless that is asked for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.capture_date import Dated, SaidBy
from app.domain.circumstances import BORN_AFTER, BORN_AFTER_FILES_DATE, Circumstances, possible_first
from app.domain.dates import DateSpan, date_span
from app.domain.particulars import EVERYONE, Particulars, Sex, SubjectFilter
from app.domain.worth import not_validated
from tests.domain.test_dates import WHOLE

KNOWN = st.builds(Particulars, st.sampled_from(list(Sex)), st.none() | WHOLE)
FILTERS = st.builds(
    SubjectFilter,
    st.frozensets(st.sampled_from(list(Sex))),
    st.none() | WHOLE,
    st.frozensets(st.sampled_from(["police", "foundation"])),
    st.booleans(),
)


@given(KNOWN, FILTERS)
def test_who_is_left_out_is_known_to_be_another(known: Particulars, asked: SubjectFilter) -> None:
    if not asked.passes(known, "police") and not asked.known_only:
        another_source = bool(asked.sources) and "police" not in asked.sources
        another_sex = bool(asked.sexes) and known.sex is not Sex.UNKNOWN and known.sex not in asked.sexes
        another_birth = asked.born is not None and known.born is not None and not known.born.meets(asked.born)
        assert another_source or another_sex or another_birth


@given(KNOWN, FILTERS)
def test_asked_for_the_known_alone_nobody_lacks_anything(known: Particulars, asked: SubjectFilter) -> None:
    only = SubjectFilter(asked.sexes, asked.born, asked.sources, known_only=True)
    both = SubjectFilter(asked.sexes, asked.born, asked.sources)

    assert only.passes(known, "police") == (both.passes(known, "police") and not asked.lacks(known))


@given(FILTERS)
def test_a_filter_is_kept_and_read_again_as_it_was(asked: SubjectFilter) -> None:
    assert SubjectFilter.from_facts(asked.as_facts()) == asked


@given(KNOWN)
def test_a_search_that_is_narrowed_by_nothing_sees_everybody(known: Particulars) -> None:
    assert EVERYONE.passes(known, "anything")
    assert not EVERYONE.narrows


def around(born: str | None, seized: str | None, by: SaidBy = SaidBy.PERSON) -> Circumstances:
    dated = Dated(date_span(seized), by) if seized else None
    known = Particulars(Sex.UNKNOWN, date_span(born) if born else None)
    return Circumstances(known, dated, None, None, None, not_validated("nothing"))


@given(st.lists(st.tuples(st.none() | WHOLE, st.none() | WHOLE), max_size=8))
def test_impossible_candidates_stand_behind_and_nobody_goes_or_changes_places(
    given_dates: list[tuple[DateSpan | None, DateSpan | None]],
) -> None:
    listed = [
        (rank, Circumstances(Particulars(Sex.UNKNOWN, born), Dated(taken, SaidBy.PERSON) if taken else None,
                             None, None, None, not_validated("nothing")))
        for rank, (born, taken) in enumerate(given_dates, start=1)
    ]  # fmt: skip

    order = possible_first(listed)

    assert sorted(order) == [rank for rank, _ in listed]
    is_behind = [dict(listed)[rank].is_behind for rank in order]
    assert is_behind == sorted(is_behind)
    for behind in (False, True):
        assert [r for r in order if dict(listed)[r].is_behind is behind] == sorted(
            r for r, each in listed if each.is_behind is behind
        )


def test_born_after_the_picture_is_said_only_where_it_is_certain() -> None:
    assert around("2014", "2013").flag == BORN_AFTER
    assert around("2014", "2013").is_behind
    assert around("2013", "2013").flag == ""
    assert around(None, "2013").flag == around("2014", None).flag == ""


def test_a_cameras_clock_flags_but_moves_nobody() -> None:
    by_file = around("2014", "2000-01-01", SaidBy.FILE)

    assert by_file.flag == BORN_AFTER_FILES_DATE
    assert not by_file.is_behind
    assert possible_first([("first", by_file), ("second", around("1999", "2000"))]) == ["first", "second"]


def test_a_clock_within_what_a_person_said_moves_whom_the_person_would_move() -> None:
    dated = Dated(date_span("2012-07-09"), SaidBy.FILE, date_span("2012"))

    def born(when: str) -> Circumstances:
        return Circumstances(Particulars(born=date_span(when)), dated, None, None, None, not_validated("nothing"))

    assert (born("2014").flag, born("2014").is_behind) == (BORN_AFTER, True)
    assert (born("2012-11").flag, born("2012-11").is_behind) == (BORN_AFTER_FILES_DATE, False)


def test_unknown_ages_are_not_said() -> None:
    nothing = around(None, None)

    assert (nothing.ages_words, nothing.gap_words, nothing.flag) == ("", "", "")
    assert nothing.lines == [
        "Searched picture: date not known", "Reference: date not known", "Between them: not known"
    ]  # fmt: skip
