"""Sex, birth and capture dates as they are kept: filters as by hand, corrections added, nothing left once erased."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.capture_date import SaidBy
from app.domain.dates import date_span, on_day
from app.domain.errors import BugError
from app.domain.gallery import EnrolmentBasis, SubjectType
from app.domain.ids import ReferenceId, SubjectId
from app.domain.particulars import NOTHING_KNOWN, Particulars, Sex, SubjectFilter
from app.store import Unit
from tests.domain.test_particulars import FILTERS, KNOWN
from tests.store.conftest import act, enrol, enrolled_face, media_id, take_in_faces

GIRL = Particulars(Sex.FEMALE, date_span("2009"))


def subject(unit: Unit, number: int, known: Particulars, source: str = "police") -> SubjectId:
    basis = EnrolmentBasis(source, "nobody's data", SubjectType.MISSING_CHILD)
    with unit.unit_of_work(act()) as work:
        made = work.gallery.enrol(f"S-{number}", basis, [enrolled_face(number)])
        work.particulars.state(made.id, known)
    return made.id


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    people=st.lists(st.tuples(KNOWN, st.sampled_from(["police", "foundation"])), max_size=6),
    asked=st.lists(FILTERS, min_size=4, max_size=4),
)
def test_a_filter_selects_whom_one_would_select_by_hand(
    unit: Unit, people: list[tuple[Particulars, str]], asked: list[SubjectFilter]
) -> None:
    with unit.reading() as reader:
        first = len(reader.gallery.subjects())
    for number, (known, source) in enumerate(people, start=first):
        subject(unit, number, known, source)

    with unit.reading() as reader:
        everybody = reader.gallery.subjects()
        for each in asked:
            by_hand = [one.id for one in everybody if each.passes(one.known, one.basis.source)]
            assert sorted(reader.particulars.passing(each).tolist()) == by_hand
            lacking = [one.id for one in everybody if each.lacks(one.known)]
            assert sorted(reader.particulars.lacking(each).tolist()) == lacking


def test_a_correction_is_added_and_what_was_known_before_an_act_can_be_asked_for(unit: Unit) -> None:
    girl = subject(unit, 1, GIRL)
    with unit.unit_of_work(act()) as work:
        at = work.unit_rows.sequence
        assert work.particulars.state(girl, Particulars(Sex.MALE, date_span("2001")))
        assert not work.particulars.state(girl, Particulars(Sex.MALE, date_span("2001")))

    girls = SubjectFilter(frozenset({Sex.FEMALE}), date_span("2005 to 2012"))
    with unit.reading() as reader:
        assert reader.gallery.subject(girl).known == Particulars(Sex.MALE, date_span("2001"))
        assert reader.particulars.passing(girls).tolist() == []
        assert reader.particulars.passing(girls, before=at).tolist() == [girl]
        assert reader.particulars.changed_since(at)
        assert not reader.particulars.changed_since(at + 1)
    with pytest.raises(BugError, match="never changed"), unit.unit_of_work(act()) as work:
        work.unit_rows.write("UPDATE subject_particulars SET sex = 'female'")


def test_stating_something_counts_as_a_change_of_the_gallery(unit: Unit) -> None:
    girl = subject(unit, 1, NOTHING_KNOWN)
    with unit.reading() as reader:
        before = reader.gallery.version()
    with unit.unit_of_work(act()) as work:
        work.particulars.state(girl, GIRL)

    with unit.reading() as reader:
        after = reader.gallery.version()
    assert (after.number, after.digest) == (before.number + 1, before.digest)


def test_a_persons_word_about_a_picture_comes_before_the_files_own(unit: Unit) -> None:
    enrol(unit, "A", 1, 2)
    one, two = ReferenceId(1), ReferenceId(2)
    with unit.unit_of_work(act()) as work:
        for reference in (one, two):
            work.particulars.state_taken(reference, date_span("2012-07-09"), SaidBy.FILE)
        work.particulars.state_taken(one, date_span("2010"), SaidBy.PERSON)

    with unit.reading() as reader:
        found = reader.particulars.taken([one, two, ReferenceId(9)])
    assert {each: found[each].words for each in found} == {one: "2010", two: "2012-07-09 (stated by the file)"}

    with unit.unit_of_work(act()) as work:
        work.particulars.state_taken(two, None, SaidBy.PERSON)
    with unit.reading() as reader:
        assert list(reader.particulars.taken([one, two])) == [one]


def test_who_is_erased_takes_every_statement_along(unit: Unit) -> None:
    girl = subject(unit, 1, GIRL)
    other = subject(unit, 2, Particulars(Sex.MALE))
    with unit.unit_of_work(act()) as work:
        work.particulars.state(girl, Particulars(Sex.FEMALE, date_span("2010")))
        for reference in work.keeping.references_of(girl):
            work.particulars.state_taken(reference, date_span("2012"), SaidBy.PERSON)
        work.gallery.remove(girl)

    with unit.reading() as reader:
        assert reader.unit_rows.all("SELECT subject_id FROM subject_particulars") == [(other,)]
        assert reader.unit_rows.count("SELECT count(*) FROM reference_taken") == 0


def test_one_erased_reference_takes_its_date_along(unit: Unit) -> None:
    enrol(unit, "A", 1, 2)
    with unit.unit_of_work(act()) as work:
        work.particulars.state_taken(ReferenceId(1), date_span("2012"), SaidBy.PERSON)
        work.tombstones.remove_reference(ReferenceId(1))

    with unit.reading() as reader:
        assert reader.unit_rows.count("SELECT count(*) FROM reference_taken") == 0


def test_a_files_own_date_is_kept_once_and_statements_are_for_ever(case_unit: Unit) -> None:
    take_in_faces(case_unit, 1)
    media = media_id(case_unit)
    with case_unit.unit_of_work(act()) as work:
        exhibit = work.media.get(media).exhibit_id
        for _ in range(2):
            work.capture_dates.note_files_own(exhibit, media, date_span("2012-07-09").earliest)
        work.capture_dates.state(exhibit, None, date_span("2014"), "the card was bought then")

    with case_unit.reading() as reader:
        assert [each.taken for each in reader.capture_dates.all()] == [
            on_day(date_span("2012-07-09").earliest), date_span("2014")
        ]  # fmt: skip
        counts = reader.capture_dates.of_media(exhibit, media)
    assert counts is not None
    assert counts.words == "2014"  # the file's own lies outside what was stated
    for statement in ("UPDATE capture_date SET reason = 'x'", "DELETE FROM capture_date"):
        with pytest.raises(BugError, match="never"), case_unit.unit_of_work(act()) as work:
            work.case_rows.write(statement)
