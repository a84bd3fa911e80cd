"""Ages, dates and filters: nobody hidden for what is unknown, the impossible behind, the second examiner blind."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.adjudication import Conclusion
from app.domain.audit import Act, Operation
from app.domain.dates import date_span
from app.domain.errors import NotAllowed, NotFound, NotRecorded
from app.domain.face import Embedding
from app.domain.gallery import EnrolmentBasis, SubjectType
from app.domain.ids import FaceId, ReferenceId, SubjectId
from app.domain.particulars import Particulars, Sex, SubjectFilter
from app.domain.search import CandidateList
from app.domain.validation import Ages, LikelihoodBand, Rate, Validation
from app.recognition.pack import PackManifest
from app.service.adjudicate import candidate_sheet
from app.service.audit import audit_trail
from app.service.capture_dates import date_exhibit, date_file, exhibit_dates, list_capture_dates
from app.service.circumstances import circumstances_in
from app.service.erase import erase_subject
from app.service.gallery import LoadedGallery, list_subjects
from app.service.particulars import Corrected, correct_reference, correct_subject
from app.service.repeat import repeat_search
from app.service.report import produce_report
from app.service.search import search_face
from app.service.verify import verify_custody
from app.store import EnrolledFace, Unit
from tests.measures import some_quality
from tests.service.conftest import (
    BASIS,
    add_faces,
    at_the_desk,
    enrol_vectors,
    examine_and_conclude,
    found_face,
    vector,
)
from tests.units import why

GIRLS = SubjectFilter(frozenset({Sex.FEMALE}), date_span("2005 to 2012"))
KNOWN = [
    Particulars(Sex.FEMALE, date_span("2009")),
    Particulars(Sex.MALE, date_span("2009")),
    Particulars(Sex.FEMALE, date_span("1999")),
    Particulars(Sex.UNKNOWN, date_span("2010-05-04")),
    Particulars(Sex.FEMALE),
    Particulars(),
    Particulars(Sex.OTHER, date_span("2008")),
]
"""What is known of subjects, in turn."""


@pytest.fixture
def face(case_unit: Unit, manifest: PackManifest) -> FaceId:
    """Seventy subjects of whom something is known of most, and a face near to the eighth of them."""
    enrol_vectors(case_unit, manifest.id, {f"D-{n}": [vector(n)] for n in range(70)})
    with case_unit.unit_of_work(Act("test", Operation.COLLECTION, "test", "test")) as work:
        for each in work.gallery.subjects():
            work.particulars.state(each.id, KNOWN[(each.id - 1) % len(KNOWN)])
    return add_faces(case_unit, b"a.jpg", [found_face(vector(999, near=7), manifest.id)])[0]


def ranked(found: CandidateList) -> list[SubjectId]:
    return [entry.subject_id for entry in found.candidates]


@pytest.mark.parametrize(
    "asked",
    [
        GIRLS,
        replace(GIRLS, known_only=True),
        SubjectFilter(born=date_span("2010-05")),
        SubjectFilter(sexes=frozenset({Sex.MALE, Sex.OTHER})),
        SubjectFilter(sources=frozenset({BASIS.source})),
    ],
)
def test_a_narrowed_search_lists_whom_the_whole_one_lists_less_those_that_do_not_pass(
    case_unit: Unit, gallery: LoadedGallery, face: FaceId, asked: SubjectFilter
) -> None:
    whole = search_face(case_unit, gallery, face, why("all"), k=70)
    narrowed = search_face(case_unit, gallery, face, why("some"), k=70, narrowed=asked)

    people = {each.id: each for each in list_subjects(case_unit)}
    by_hand = [
        entry
        for entry in sorted(whole.candidates, key=lambda entry: entry.distance)
        if asked.passes(people[entry.subject_id].known, people[entry.subject_id].basis.source)
    ]
    nearest = sorted(narrowed.candidates, key=lambda entry: entry.distance)
    assert [(one.subject_id, one.distance) for one in nearest] == [(one.subject_id, one.distance) for one in by_hand]
    lacking = sum(asked.lacks(people[one].known) for one in ranked(narrowed))
    assert narrowed.search.unknown_taken_in == lacking
    assert narrowed.search.narrowed == asked


def test_a_child_of_whom_nothing_is_known_is_not_hidden_by_a_filter(
    case_unit: Unit, gallery: LoadedGallery, face: FaceId
) -> None:
    with case_unit.unit_of_work(Act("test", Operation.COLLECTION, "test", "test")) as work:
        work.particulars.state(SubjectId(8), Particulars())  # the right one

    found = search_face(case_unit, gallery, face, why("girls"), k=5, narrowed=GIRLS)
    only = search_face(case_unit, gallery, face, why("girls"), k=5, narrowed=replace(GIRLS, known_only=True))

    assert ranked(found)[0] == 8
    assert found.search.unknown_taken_in > 0
    assert 8 not in ranked(only)
    assert only.search.unknown_taken_in == 0


def test_by_what_a_search_was_narrowed_is_on_record(case_unit: Unit, gallery: LoadedGallery, face: FaceId) -> None:
    found = search_face(case_unit, gallery, face, why("girls"), narrowed=GIRLS)

    entry = next(entry for entry in audit_trail(case_unit) if entry.act.verb == "search")
    assert entry.facts["narrowed"] == GIRLS.as_facts()
    assert entry.facts["unknown_taken_in"] == found.search.unknown_taken_in
    with case_unit.reading() as reader:
        assert reader.searches.get(found.search.id).search.narrowed == GIRLS


def test_a_narrowed_search_is_repeated_by_what_was_known_then(
    case_unit: Unit, manifest: PackManifest, gallery: LoadedGallery, face: FaceId
) -> None:
    found = search_face(case_unit, gallery, face, why("girls"), k=5, narrowed=GIRLS)
    assert repeat_search(case_unit, LoadedGallery(manifest), found.search.id).holds

    first = found.candidates[0].subject_id
    correct_subject(case_unit, first, Corrected(sex=Sex.MALE), "the register says so")

    assert first not in ranked(search_face(case_unit, gallery, face, why("girls"), k=5, narrowed=GIRLS))
    assert repeat_search(case_unit, LoadedGallery(manifest), found.search.id).holds
    assert repeat_search(case_unit, gallery, found.search.id).holds


def test_a_filter_that_nobody_passes_lists_nobody(case_unit: Unit, gallery: LoadedGallery, face: FaceId) -> None:
    nobody = SubjectFilter(born=date_span("1901"), known_only=True)

    assert search_face(case_unit, gallery, face, why("nobody"), narrowed=nobody).candidates == ()


def test_a_source_that_is_no_ones_is_a_slip_of_the_pen(case_unit: Unit, gallery: LoadedGallery, face: FaceId) -> None:
    with pytest.raises(NotFound, match="Nobody in the gallery comes from the source 'Polize'"):
        search_face(case_unit, gallery, face, why("x"), narrowed=SubjectFilter(sources=frozenset({"Polize"})))


def test_many_filters_do_not_fill_the_memory(case_unit: Unit, gallery: LoadedGallery, face: FaceId) -> None:
    for year in range(2001, 2009):
        search_face(case_unit, gallery, face, why("x"), narrowed=SubjectFilter(born=date_span(str(year))))

    assert len(gallery._selections) <= 5


# -------------------------------------------------------------------------------------------------- ages and dates


def dated(unit: Unit, taken: str = "2012") -> None:
    date_exhibit(unit, "KJB/1", date_span(taken), "the card was bought in that year")


def test_who_was_born_after_the_picture_stands_behind_and_keeps_the_rank(
    case_unit: Unit, gallery: LoadedGallery, face: FaceId
) -> None:
    found = search_face(case_unit, gallery, face, why("find"), k=10)
    dated(case_unit, "2008-12")

    cards = candidate_sheet(case_unit, found.search.id).cards

    flags = [card.around.flag if card.around else None for card in cards]
    assert flags == sorted(flags, key=bool)
    assert "born after the picture" in flags
    assert cards[-1].around is not None
    assert cards[-1].around.is_behind
    assert {card.candidate_id: card.rank for card in cards} == {entry.id: entry.rank for entry in found.candidates}
    possible = [card.rank for card, flag in zip(cards, flags, strict=True) if not flag]
    assert possible == sorted(possible, key=lambda rank: rank or 0)


def test_ages_and_the_time_between_are_those_of_the_dates_and_unknown_otherwise(
    case_unit: Unit, gallery: LoadedGallery, face: FaceId
) -> None:
    found = search_face(case_unit, gallery, face, why("find"), k=70)
    girl = next(entry for entry in found.candidates if entry.subject_id == 8)  # born 2009
    assert circumstances_in(case_unit, found)[girl.id].ages_words == ""

    dated(case_unit, "2015-06-01")
    correct_reference(case_unit, girl.reference_id, date_span("2013-06-01"), "the school's list")

    around = circumstances_in(case_unit, found)[girl.id]
    assert around.ages_words == "age 3 to 4 in the reference, 5 to 6 here"
    assert around.gap_words == "24 months between"
    unknown = next(entry for entry in found.candidates if (entry.subject_id - 1) % len(KNOWN) == 5)
    assert circumstances_in(case_unit, found)[unknown.id].age_seized is None
    assert circumstances_in(case_unit, found)[unknown.id].flag == ""


def test_a_capture_date_needs_a_reason_and_leaves_an_entry_without_the_date(case_unit: Unit, face: FaceId) -> None:
    with pytest.raises(NotRecorded, match="needs a reason"):
        date_exhibit(case_unit, "KJB/1", date_span("2012"), " ")
    with pytest.raises(NotFound, match="there are: KJB/1"):
        date_exhibit(case_unit, "KJB/9", date_span("2012"), "a receipt")

    dated(case_unit)
    with case_unit.reading() as reader:
        media = reader.faces.get(face).media_id
    stated = date_file(case_unit, media, date_span("2013-01"), "a calendar on the wall")
    assert stated is not None
    assert stated.words == "2013-01"
    assert date_file(case_unit, media, None, "the calendar is an old one") is None

    assert [entry.act.verb for entry in audit_trail(case_unit)].count("state capture date") == 3
    assert "2013-01" not in repr([entry.facts for entry in audit_trail(case_unit)])
    said = list_capture_dates(case_unit)
    assert [each.reason for each in said][1:] == ["a calendar on the wall", "the calendar is an old one"]
    assert list(exhibit_dates(case_unit).values()) == [date_span("2012")]
    assert all(finding.holds for finding in verify_custody(case_unit).findings)


def test_a_correction_needs_a_reason_and_a_difference_and_the_trail_does_not_outlive_it_with_a_birth_date(
    case_unit: Unit, face: FaceId
) -> None:
    girl = SubjectId(1)
    with pytest.raises(NotRecorded, match="needs a reason"):
        correct_subject(case_unit, girl, Corrected(sex=Sex.MALE), "")
    with pytest.raises(NotRecorded, match="on record already"):
        correct_subject(case_unit, girl, Corrected(sex=Sex.FEMALE), "again")

    assert correct_subject(case_unit, girl, Corrected(born=date_span("2010-02-03")), "register").known == Particulars(
        Sex.FEMALE, date_span("2010-02-03")
    )
    assert correct_subject(case_unit, girl, Corrected(forgets_born=True), "another child").known.born is None

    entry = next(entry for entry in audit_trail(case_unit) if entry.act.verb == "correct subject")
    assert (entry.facts["subject"], entry.facts["sex"], entry.facts["born"]) == (1, False, True)
    assert "2010" not in repr([entry.facts for entry in audit_trail(case_unit) if entry.act.verb == "correct subject"])
    assert erase_subject(case_unit, girl, "withdrawn").is_clean


# ------------------------------------------------------------------------------------------------------- likelihood


def children_never_adults(pack_id: str) -> Validation:
    """A test of adults alone: a likelihood ratio for 18 and over, of quality 40 to 60."""
    band = LikelihoodBand(
        Ages(18, 120), (40.0, 60.0), (0.1, 30.0), (math.log10(9), -math.log10(9)), 90, 4000, 60, 0.08, 0.02
    )
    rate = Rate(0.0, 0.0, 0.1, 9)
    return Validation(pack_id, "thorough", 9, 9, 9, rate, (), (), 9, 9, (), (), (band,), (), None)


def one_reference(unit: Unit, pack_id: str, born: str, taken: str) -> FaceId:
    """Enrol one person of measured quality, search with a face of a file that was examined, and date both pictures."""
    with unit.unit_of_work(Act("test", Operation.COLLECTION, "test", "test")) as work:
        for name, seed in (("A", 1), ("B", 2)):
            enrolled = EnrolledFace(f"{seed:064x}", Embedding(vector(seed), pack_id), b"\xff\xd8", some_quality())
            subject = work.gallery.enrol(name, EnrolmentBasis("us", "by law", SubjectType.MISSING_CHILD), [enrolled])
            work.particulars.state(subject.id, Particulars(Sex.UNKNOWN, date_span(born)))
        work.validations.add(children_never_adults(pack_id), "a" * 64)
    face = add_faces(unit, b"a.jpg", [found_face(vector(9, near=1), pack_id)])[0]
    with unit.unit_of_work(Act("test", Operation.COLLECTION, "test", "test")) as work:
        work.case_rows.write("UPDATE media SET profile = 'thorough'")
    dated(unit, taken)
    for reference in (ReferenceId(1), ReferenceId(2)):
        correct_reference(unit, reference, date_span(taken), "a letter")
    return face


@pytest.mark.parametrize(
    ("born", "taken", "words"),
    [
        ("1980", "2012", "Cllr 0.08"),
        ("2003", "2012", "not validated; nothing was measured for 8 and 9 years of age"),
        ("1993", "2012", "Cllr 0.08"),
        ("1994", "2012", "not validated; nothing was measured for 17 and 18 years"),
    ],
)
def test_a_likelihood_ratio_is_said_only_where_the_unit_has_validated_both_ages(
    case_unit: Unit, manifest: PackManifest, gallery: LoadedGallery, born: str, taken: str, words: str
) -> None:
    face = one_reference(case_unit, manifest.id, born, taken)
    found = search_face(case_unit, gallery, face, why("find"))

    said = circumstances_in(case_unit, found)[found.candidates[0].id].likelihood.words

    assert words in said
    assert ("times as often" in said) == ("Cllr" in words)


def test_what_is_not_known_of_either_picture_leaves_it_unvalidated(
    case_unit: Unit, manifest: PackManifest, gallery: LoadedGallery
) -> None:
    face = one_reference(case_unit, manifest.id, "1980", "2012")
    found = search_face(case_unit, gallery, face, why("find"))
    first = found.candidates[0].id

    correct_subject(case_unit, found.candidates[0].subject_id, Corrected(forgets_born=True), "another")
    assert "ages in the two pictures are not both known" in circumstances_in(case_unit, found)[first].likelihood.words

    correct_subject(case_unit, found.candidates[0].subject_id, Corrected(born=date_span("1980")), "the same")
    with case_unit.unit_of_work(Act("test", Operation.COLLECTION, "test", "test")) as work:
        work.case_rows.write("UPDATE media SET profile = 'quick'")
    assert "profile thorough" in circumstances_in(case_unit, found)[first].likelihood.words


# -------------------------------------------------------------------------------------------------------- blindness


def test_the_second_examiner_sees_neither_ages_nor_flags_nor_what_a_score_is_worth(
    case_unit: Unit, searched: CandidateList, manifest: PackManifest, tmp_path: Path
) -> None:
    with case_unit.unit_of_work(Act("test", Operation.COLLECTION, "test", "test")) as work:
        for entry in searched.candidates:
            work.particulars.state(entry.subject_id, Particulars(Sex.FEMALE, date_span("2011-03-04")))
        work.validations.add(children_never_adults(manifest.id), "a" * 64)
    dated(case_unit, "2010")
    first, last = searched.candidates[0], searched.candidates[-1]
    for entry in (first, last):
        examine_and_conclude(case_unit, entry.id, Conclusion.SUPPORT_SAME)
    mine = candidate_sheet(case_unit, searched.search.id)
    assert all(card.around is not None and card.around.is_behind for card in mine.cards)

    with at_the_desk(case_unit, "Ben") as ben:
        sheet = candidate_sheet(ben, searched.search.id)
        assert [card.around for card in sheet.cards] == [None, None]
        assert "born after" not in repr(sheet)
        assert "validated" not in repr(sheet)
        with pytest.raises(NotAllowed, match="for them alone"):
            circumstances_in(ben, searched)
        report = produce_report(ben, manifest, tmp_path / "r.html")
        for text in (report.path.read_text("utf-8"), report.manifest_path.read_text("utf-8")):
            assert "born after" not in text
            assert "2011" not in text
            assert "not validated" not in text


def test_the_report_says_ages_and_worth_once_nobody_is_blind_any_more(
    case_unit: Unit, searched: CandidateList, manifest: PackManifest, tmp_path: Path
) -> None:
    entry = searched.candidates[0]
    with case_unit.unit_of_work(Act("test", Operation.COLLECTION, "test", "test")) as work:
        work.particulars.state(entry.subject_id, Particulars(Sex.FEMALE, date_span("2011")))
    dated(case_unit, "2010")
    examine_and_conclude(case_unit, entry.id, Conclusion.SUPPORT_SAME)
    with at_the_desk(case_unit, "Ben") as ben:
        examine_and_conclude(ben, entry.id, Conclusion.SUPPORT_SAME)
        page = produce_report(ben, manifest, tmp_path / "r.html").path.read_text("utf-8")

    assert "Born after the picture" in page
    assert "Likelihood ratio: not validated; this unit has measured nothing of its own." in page
