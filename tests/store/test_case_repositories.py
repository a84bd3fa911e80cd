"""What the case's file keeps: exhibits, files, faces, persons, searches, conclusions and reports."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from app.domain.adjudication import Conclusion, Stage
from app.domain.case import CaseAuthority, FoundFile, MediaKind, MediaState
from app.domain.errors import BugError, NotAllowed, NotFound, NotRecorded
from app.domain.examination import Examined, Failed
from app.domain.face import FaceState
from app.domain.ids import CandidateId, ExhibitId, FaceId, MediaId, PersonId, SearchId, SubjectId
from app.domain.person import NO_GROUPING, Decided, Grouping
from app.domain.policy import SearchPurpose
from app.domain.scale import SEVEN_STEPS
from app.domain.search import IndexAnswer, Probe, ProbeKind, RankedReference
from app.domain.unit import Passphrase
from app.store import Unit, open_unit
from tests.store.conftest import (
    EVERYBODY,
    PACK,
    PARAMETERS,
    PASSPHRASE,
    act,
    conclude,
    enrol,
    found_face,
    found_file,
    search,
    show_persons,
    take_in_faces,
    vector,
)

SCALE = SEVEN_STEPS.id
PAST = CaseAuthority("C-9", "order", "purpose", date(2001, 1, 1))


def take_in(unit: Unit, *files: FoundFile) -> list[MediaId]:
    with unit.unit_of_work(act("intake")) as work:
        exhibit = work.exhibits.add("KJB/1", "/seized/phone")
        return [work.media.add(exhibit.id, file).id for file in files]


def test_a_case_rests_on_reference_authority_purpose_and_a_date_to_come(unit: Unit) -> None:
    with pytest.raises(NotRecorded), unit.unit_of_work(act()) as work:
        work.cases.add(PAST)
    with unit.reading() as reader, pytest.raises(NotFound):
        reader.cases.get("C-9")


def test_a_case_is_found_by_id_and_by_reference(case_unit: Unit) -> None:
    case = case_unit.open_case
    assert case is not None

    with case_unit.reading() as reader:
        assert reader.cases.get("C-1") == reader.cases.get(case.id) == case == reader.cases.all()[0]
    assert (case.opened_by, case.retain_until) == ("Ada", date(2099, 1, 1))


def test_an_exhibit_is_taken_in_once_under_its_name(case_unit: Unit) -> None:
    with case_unit.unit_of_work(act()) as work:
        first = work.exhibits.add(" KJB/1 ", "/seized/phone")
        again = work.exhibits.add("KJB/1", "/elsewhere")
        with pytest.raises(NotRecorded):
            work.exhibits.add("  ", "/x")

    assert again == first
    with case_unit.reading() as reader:
        assert reader.exhibits.all() == [reader.exhibits.get(first.id)]
        with pytest.raises(NotFound):
            reader.exhibits.get(ExhibitId(9))


def test_the_same_file_taken_in_again_is_the_same_row(case_unit: Unit) -> None:
    name = b"DCIM/\xff\xfe\n.jpg"
    link = FoundFile(b"link", 0, 0, MediaKind.OTHER, None, "a link")

    first = take_in(case_unit, found_file(name, 1), link)
    again = take_in(case_unit, found_file(name, 1), link)
    changed = take_in(case_unit, found_file(name, 2))

    assert again == first
    assert changed[0] not in first
    with case_unit.reading() as reader:
        item = reader.media.get(first[0])
    assert (item.untrusted_name, item.size_bytes, item.state) == (name, 101, MediaState.TAKEN_IN)
    assert item.hashes == found_file(name, 1).hashes


def test_equal_content_is_a_duplicate_of_the_first_file_and_waits_for_nothing(case_unit: Unit) -> None:
    ids = take_in(
        case_unit,
        found_file(b"a.jpg", 1),
        found_file(b"b.jpg", 1),
        found_file(b"c.mp4", 2, MediaKind.VIDEO),
        found_file(b"d.txt", 3, MediaKind.OTHER),
    )

    with case_unit.reading() as reader:
        assert reader.media.get(ids[1]).duplicate_of == ids[0]
        assert reader.media.get(ids[0]).duplicate_of is None
        assert [item.id for item in reader.media.pending()] == [ids[0], ids[2]]


def test_a_skipped_file_has_a_reason_and_is_never_a_hole(case_unit: Unit) -> None:
    take_in(case_unit, FoundFile(b"link", 0, 0, MediaKind.OTHER, None, "a link"))

    with case_unit.reading() as reader:
        assert [item.reason for item in reader.media.all(states=[MediaState.SKIPPED])] == ["a link"]
    with pytest.raises(NotRecorded), case_unit.unit_of_work(act()) as work:
        work.media.add(ExhibitId(1), FoundFile(b"x", 0, 0, MediaKind.OTHER, None, None))


def test_findings_say_where_each_file_stands(case_unit: Unit) -> None:
    whole, cut, bad = take_in(case_unit, *(found_file(b"%d.jpg" % number, number) for number in range(3)))

    with case_unit.unit_of_work(act("examine")) as work:
        assert work.media.record(Examined(whole, 640, 480, 1, ())).state is MediaState.EXAMINED
        assert work.media.record(Examined(cut, 64, 48, 1, (), "the lower half is missing")).state is MediaState.PARTIAL
        assert work.media.record(Failed(bad, "no picture")).reason == "no picture"

    with case_unit.reading() as reader:
        counts = reader.media.counts()
        assert [counts[s] for s in (MediaState.EXAMINED, MediaState.PARTIAL, MediaState.FAILED)] == [1, 1, 1]
        assert set(counts) == set(MediaState)
        assert reader.media.get(whole).width_px == 640
        assert reader.media.pending() == []
        assert [item.id for item in reader.media.all(ExhibitId(1))] == [whole, cut, bad]
        assert reader.media.all(ExhibitId(2)) == []
    with pytest.raises(BugError, match="does not wait"), case_unit.unit_of_work(act()) as work:
        work.media.record(Failed(bad, "again"))


def test_failed_files_wait_again_when_they_are_retried(case_unit: Unit) -> None:
    (bad,) = take_in(case_unit, found_file(b"a.jpg", 1))
    with case_unit.unit_of_work(act()) as work:
        work.media.record(Failed(bad, "worker ended"))

    with case_unit.unit_of_work(act()) as work:
        assert work.media.retry_failed() == 1

    with case_unit.reading() as reader:
        assert [item.id for item in reader.media.pending()] == [bad]


def test_a_face_comes_back_as_it_was_found(case_unit: Unit) -> None:
    (media,) = take_in(case_unit, found_file(b"a.jpg", 1))
    found = found_face(5)

    with case_unit.unit_of_work(act()) as work:
        face_id = work.faces.add(media, found, b"jpeg")

    with case_unit.reading() as reader:
        face = reader.faces.get(face_id)
        embedding = reader.faces.embedding(face_id)
        assert reader.faces.crop(face_id) == b"jpeg"
    assert (face.media_id, face.box, face.quality) == (media, found.detected.box, found.quality)
    assert (face.state, face.person_id, face.pack_id) == (FaceState.OPEN, None, "drawn-128")
    assert embedding.vector.dtype == np.float32
    assert np.array_equal(embedding.vector, vector(5))


def test_vectors_come_back_bit_for_bit_and_by_pack(case_unit: Unit) -> None:
    faces = take_in_faces(case_unit, 5)

    with case_unit.reading() as reader:
        ids, vectors = reader.faces.vectors("drawn-128")
        none, empty = reader.faces.vectors("another pack")

    assert ids.dtype == np.int64
    assert ids.tolist() == faces
    assert np.array_equal(vectors, np.stack([vector(number) for number in range(5)]))
    assert (none.size, empty.size) == (0, 0)
    assert empty.dtype == np.float32


def test_faces_are_picked_by_file_person_and_state(case_unit: Unit) -> None:
    faces = take_in_faces(case_unit, 4)
    with case_unit.unit_of_work(act()) as work:
        work.persons.replace_grouping(faces[2], np.array([faces[:2]]), PACK, 0.3)
        work.persons.decide(Decided.IGNORE, (faces[3],), ignored_as=FaceState.NOT_A_FACE)
        show_persons(work)
        persons = work.persons.all()

    with case_unit.reading() as reader:
        media_id = reader.faces.get(faces[2]).media_id
        assert [face.id for face in reader.faces.all(media_id=media_id)] == [faces[2]]
        assert [face.id for face in reader.faces.all(person_id=persons[0].id)] == faces[:2]
        assert [face.id for face in reader.faces.all(state=FaceState.OPEN)] == faces[:3]
        assert reader.faces.count() == len(reader.faces.all()) == 4


def test_crops_come_in_numbers_beyond_one_statement(case_unit: Unit) -> None:
    (media,) = take_in(case_unit, found_file(b"a.jpg", 1))
    with case_unit.unit_of_work(act()) as work:
        faces = [work.faces.add(media, found_face(number), b"%d" % number) for number in range(1100)]

    with case_unit.reading() as reader:
        crops = reader.faces.crops([*faces, FaceId(5000)])

    assert crops == {face_id: b"%d" % number for number, face_id in enumerate(faces)}


def test_a_face_that_is_not_there_is_not_found(case_unit: Unit) -> None:
    for ask in ("get", "crop", "embedding"):
        with case_unit.reading() as reader, pytest.raises(NotFound):
            getattr(reader.faces, ask)(FaceId(1))


def test_a_new_grouping_replaces_the_old_one_largest_person_first(case_unit: Unit) -> None:
    faces = take_in_faces(case_unit, 6)
    with case_unit.unit_of_work(act()) as work:
        work.persons.replace_grouping(faces[5], np.stack([faces[:-1], faces[1:]], axis=1), PACK, 0.3)
        changed = [show_persons(work), show_persons(work)]
        old = work.persons.all()
        work.persons.replace_grouping(faces[4], np.array([[1, 5], [2, 3], [3, 4]]), PACK, 0.3)
        changed.append(show_persons(work))
        new = work.persons.all()

    assert [person.face_ids for person in old] == [tuple(faces)]
    assert [(person.label, person.face_ids) for person in new] == [
        ("Person 2", tuple(faces[1:4])),
        ("Person 1", (faces[0], faces[4])),
    ]
    assert changed == [6, 0, 4]
    with case_unit.reading() as reader:
        assert [reader.persons.get(person.id) for person in new] == reader.persons.all() == new
        assert reader.faces.get(faces[5]).person_id is None
        with pytest.raises(NotFound):
            reader.persons.get(PersonId(99))


def test_decisions_and_grouping_come_back_as_they_were_written(case_unit: Unit) -> None:
    faces = take_in_faces(case_unit, 4)
    with case_unit.unit_of_work(act()) as work:
        grouping = work.persons.replace_grouping(faces[3], np.array([[1, 2]]), PACK, 0.3)
        made = [
            work.persons.decide(Decided.SPLIT, (faces[0],), (faces[1],)),
            work.persons.decide(Decided.IGNORE, (faces[3],), ignored_as=FaceState.UNKNOWN),
        ]
        made.append(work.persons.decide(Decided.UNDO, (), undoes=made[0].id))

    with case_unit.reading() as reader:
        assert reader.persons.decisions() == made
        assert reader.persons.grouping() == grouping == Grouping(faces[3], ((1, 2),))
    assert [each.made_by for each in made] == [case_unit.actor.name] * 3


def test_no_grouping_is_one_of_no_faces(case_unit: Unit) -> None:
    with case_unit.reading() as reader:
        assert reader.persons.grouping() == NO_GROUPING
        assert reader.persons.all() == []


def test_a_search_is_kept_whole(case_unit: Unit) -> None:
    faces = take_in_faces(case_unit, 1)
    enrol(case_unit, "Subject A", 1)
    enrol(case_unit, "Subject B", 2)

    found = search(case_unit, faces[0])

    record = found.search
    assert [(entry.rank, entry.subject_name, entry.distance) for entry in found.candidates] == [
        (1, "Subject A", 0.0),
        (2, "Subject B", 0.1),
    ]
    assert (record.agrees, record.graph_missed, record.purpose) == (False, (SubjectId(2),), "identify a victim")
    assert (record.face_ids, record.searched_by, record.parameters) == ((faces[0],), "Ada", PARAMETERS)
    with case_unit.reading() as reader:
        assert record.gallery == reader.gallery.version()
        assert reader.searches.get(record.id) == found
        assert reader.searches.all() == [record]
        assert reader.searches.candidate(found.candidates[1].id) == found.candidates[1]
        assert np.array_equal(reader.searches.probe(record.id).embedding.vector, vector(0))
        assert [entry.subject_id for entry in reader.searches.graph_ranked(record.id)] == [1]


def test_a_candidate_keeps_its_name_when_the_subject_is_erased(case_unit: Unit) -> None:
    take_in_faces(case_unit, 1)
    enrol(case_unit, "Subject A", 1)
    found = search(case_unit)

    with case_unit.unit_of_work(act("erase")) as work:
        work.gallery.remove(SubjectId(1))

    with case_unit.reading() as reader:
        assert reader.searches.get(found.search.id).candidates[0].subject_name == "Subject A"


def test_a_search_needs_a_purpose_and_known_subjects(case_unit: Unit) -> None:
    take_in_faces(case_unit, 1)
    unknown = IndexAnswer((RankedReference(SubjectId(9), 9, 0.1),), ())  # type: ignore[arg-type]

    for purpose, answer, error in ((" ", IndexAnswer((), ()), NotRecorded), ("why", unknown, NotFound)):
        with case_unit.reading() as reader:
            probe, version = Probe(ProbeKind.FACE, reader.faces.embedding(FaceId(1))), reader.gallery.version()
        with pytest.raises(error), case_unit.unit_of_work(act()) as work:
            work.searches.add(
                probe,
                SearchPurpose("identify-victim", purpose),
                5,
                answer,
                version,
                PARAMETERS,
                gallery_types=EVERYBODY,
            )

    with case_unit.reading() as reader:
        assert reader.searches.all() == []
        for ask in ("get", "probe", "graph_ranked", "candidate"):
            with pytest.raises(NotFound):
                getattr(reader.searches, ask)(SearchId(1))


def test_conclusions_are_added_and_superseded_by_their_author_only(case_unit: Unit, folder: object) -> None:
    take_in_faces(case_unit, 1)
    enrol(case_unit, "Subject A", 1)
    found = search(case_unit)
    candidate_id = found.candidates[0].id
    first = conclude(case_unit, found)
    with case_unit.unit_of_work(act()) as work:
        case_unit.add_person(work, "Grace", "another long passphrase")
    with case_unit.unit_of_work(act()) as work:
        newer = work.adjudications.add(
            candidate_id, Stage.EXAMINATION, SCALE, Conclusion.INCONCLUSIVE, " the ears do not settle it ", first.id
        )

    assert (newer.supersedes, newer.rationale, newer.examiner_name) == (first.id, "the ears do not settle it", "Ada")
    with pytest.raises(NotAllowed, match="already"), case_unit.unit_of_work(act()) as work:
        work.adjudications.add(candidate_id, Stage.EXAMINATION, SCALE, Conclusion.INCONCLUSIVE, "again", first.id)
    with pytest.raises(NotAllowed, match="own"), case_unit.unit_of_work(act()) as work:
        work.adjudications.add(candidate_id, Stage.VERIFICATION, SCALE, Conclusion.INCONCLUSIVE, "again", newer.id)
    with pytest.raises(NotRecorded), case_unit.unit_of_work(act()) as work:
        work.adjudications.add(candidate_id, Stage.EXAMINATION, SCALE, Conclusion.INCONCLUSIVE, " ", None)
    with pytest.raises(NotFound), case_unit.unit_of_work(act()) as work:
        work.adjudications.add(CandidateId(99), Stage.EXAMINATION, SCALE, Conclusion.INCONCLUSIVE, "x", None)
    with case_unit.reading() as reader:
        assert reader.adjudications.for_candidate(candidate_id) == (first, newer)
        assert reader.adjudications.own(candidate_id) == (first, newer)
        assert reader.adjudications.candidates() == [candidate_id]


def test_nobody_supersedes_another_persons_conclusion(case_unit: Unit) -> None:
    take_in_faces(case_unit, 1)
    enrol(case_unit, "Subject A", 1)
    found = search(case_unit)
    first = conclude(case_unit, found)
    case, folder = case_unit.open_case, case_unit.folder
    assert case is not None
    with case_unit.unit_of_work(act()) as work:
        case_unit.add_person(work, "Grace", "another long passphrase")
    case_unit.close()

    with open_unit(folder, Passphrase("another long passphrase")) as graces:
        graces.attach_case(case.id)
        with pytest.raises(NotAllowed, match="own"), graces.unit_of_work(act()) as work:
            work.adjudications.add(
                found.candidates[0].id, Stage.EXAMINATION, SCALE, Conclusion.INCONCLUSIVE, "no", first.id
            )
        verified = conclude(graces, found, Stage.VERIFICATION)
    assert verified.examiner_name == "Grace"
    assert PASSPHRASE


def test_a_report_is_remembered_by_its_digest(full_unit: Unit) -> None:
    with full_unit.reading() as reader:
        (report,) = reader.reports.all()

    assert (report.sha256, report.file_name, report.made_by) == ("ab" * 32, "report.html", "Ada")
    with full_unit.reading() as reader:
        entry = reader.audit.entries(report.covers_entries, 1)[0]
    assert entry.entry_hash == report.audit_head
