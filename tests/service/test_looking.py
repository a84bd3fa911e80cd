"""What was on the screen at a comparison: best pictures first, recorded with the decision, sealed, nobody else's."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.domain.adjudication import Conclusion
from app.domain.aspect import AS_CUT
from app.domain.audit import Act, Operation
from app.domain.errors import NotAllowed, NotRecorded
from app.domain.face import Embedding, FaceCrop
from app.domain.ids import FaceId, ReferenceId, SubjectId
from app.domain.looking import Looking, Overlay
from app.domain.search import CandidateList
from app.domain.view import Placing, Tone, View, view_of
from app.recognition.pack import PackManifest
from app.service.adjudicate import adjudicate
from app.service.audit import audit_trail
from app.service.crops import as_jpeg
from app.service.gallery import LoadedGallery
from app.service.looking import pictures_to_compare
from app.service.persons import group_persons
from app.service.report import produce_report
from app.service.search import search_face
from app.service.sheets import analyse_probe, my_sheet, record_comparison
from app.service.verify import verify_custody
from app.store import EnrolledFace, Unit
from tests.measures import some_quality
from tests.service.conftest import (
    COMPARED,
    SEEN,
    add_faces,
    analyse_both,
    at_the_desk,
    enrol_vectors,
    examine_and_conclude,
    found_face,
    vector,
)
from tests.units import why

LOOKED = Looking(
    FaceId(1),
    ReferenceId(8),
    View(Tone(is_grey=True, darkest=12, lightest=230), Placing(1.4, 1.5)),
    View(placing=Placing(1.25, right=-0.3)),
    (FaceId(1),),
    (ReferenceId(8),),
    (Overlay.BLEND,),
)


def looked_at(searched: CandidateList) -> Looking:
    """What LOOKED says, of the reference of the first candidate."""
    reference = searched.candidates[0].reference_id
    return replace(LOOKED, reference_id=reference, references=(reference,))


def test_pictures_views_and_overlays_are_recorded_with_the_comparison_and_read_back(
    case_unit: Unit, searched: CandidateList
) -> None:
    candidate, looking = searched.candidates[0].id, looked_at(searched)
    analyse_both(case_unit, candidate)

    adjudicate(case_unit, candidate, Conclusion.SUPPORT_SAME, "ear", replace(COMPARED, looking=looking))

    recorded = my_sheet(case_unit, candidate).comparison
    assert recorded is not None
    assert recorded.comparison == replace(COMPARED, looking=looking)
    assert "grey, levels 12 to 230, zoom 1.4, turned 1.5°" in looking.words
    assert "laid over each other: blend" in looking.words
    assert "levels" not in repr([entry.facts for entry in audit_trail(case_unit)])


def test_what_was_looked_at_is_sealed_until_both_have_concluded_and_then_in_the_report(
    case_unit: Unit, searched: CandidateList, manifest: PackManifest, tmp_path: Path
) -> None:
    candidate, looking = searched.candidates[0].id, looked_at(searched)
    analyse_both(case_unit, candidate)
    adjudicate(case_unit, candidate, Conclusion.SUPPORT_SAME, "ear", replace(COMPARED, looking=looking))
    with case_unit.reading() as reader:
        rows = reader.case_rows.all("SELECT * FROM comparison")
    assert b"levels" not in b"".join(value for row in rows for value in row if isinstance(value, bytes))
    with at_the_desk(case_unit, "Ben") as ben:
        assert my_sheet(ben, candidate).comparison is None
        examine_and_conclude(ben, candidate, Conclusion.SUPPORT_SAME)

        produce_report(ben, manifest, tmp_path / "r.html")

        assert looking.words.replace("°", "") in (tmp_path / "r.html").read_text("utf-8").replace("°", "")
        assert verify_custody(ben).holds


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"face_id": FaceId(77)}, "not of the searched person"),
        ({"faces": (FaceId(77),)}, "not of the searched person"),
        ({"reference_id": ReferenceId(1)}, "not one of this candidate's"),
        ({"references": (ReferenceId(1),)}, "not one of this candidate's"),
    ],
)
def test_pictures_of_others_are_refused(
    case_unit: Unit, searched: CandidateList, changes: dict[str, object], said: str
) -> None:
    candidate = searched.candidates[0].id
    analyse_both(case_unit, candidate)
    looking = replace(looked_at(searched), **changes)  # type: ignore[arg-type]

    with pytest.raises(NotAllowed, match=said):
        record_comparison(case_unit, candidate, replace(COMPARED, looking=looking))

    assert my_sheet(case_unit, candidate).comparison is None


def test_a_view_that_nothing_can_show_is_refused(case_unit: Unit, searched: CandidateList) -> None:
    candidate = searched.candidates[0].id
    analyse_both(case_unit, candidate)
    looking = replace(looked_at(searched), probe=View(Tone(darkest=200, lightest=100)))

    with pytest.raises(NotRecorded, match="levels run from a darker to a lighter"):
        record_comparison(case_unit, candidate, replace(COMPARED, looking=looking))


def test_a_view_is_recorded_in_the_steps_in_which_it_was_painted(case_unit: Unit, searched: CandidateList) -> None:
    candidate = searched.candidates[0].id
    analyse_both(case_unit, candidate)
    looking = replace(looked_at(searched), probe=View(placing=Placing(1.23456, 0.00001)))

    made = record_comparison(case_unit, candidate, replace(COMPARED, looking=looking)).comparison.looking

    assert made is not None
    assert made.probe == view_of("zoom 1.235")


def test_the_pictures_of_the_searched_person_stand_best_first_and_say_which_were_searched(
    case_unit: Unit, manifest: PackManifest, gallery: LoadedGallery
) -> None:
    found = [found_face(vector(900 + n, near=7), manifest.id) for n in range(3)]
    scores = (40.0, 90.0, 60.0)
    faces = [
        add_faces(case_unit, name, [replace(face, quality=replace(face.quality, score=score))])[0]
        for name, face, score in zip((b"a", b"b", b"c"), found, scores, strict=True)
    ]
    stranger = add_faces(case_unit, b"d", [found_face(vector(5), manifest.id)])[0]
    enrol_vectors(case_unit, manifest.id, {"D-1": [vector(7)], "D-2": [vector(8)]})
    group_persons(case_unit, manifest, 1.0)
    candidate = search_face(case_unit, gallery, faces[0], why("find who this is"), k=1).candidates[0].id

    pictures = pictures_to_compare(case_unit, candidate)

    assert list(pictures.faces) == [faces[1], faces[2], faces[0]]
    assert pictures.searched == (faces[0],)
    assert stranger not in pictures.faces
    analyse_both(case_unit, candidate)
    analyse_probe(case_unit, candidate, SEEN, faces[1])
    with pytest.raises(NotAllowed, match="not of the searched person"):
        analyse_probe(case_unit, candidate, SEEN, stranger)


def test_the_references_of_a_subject_stand_best_first_each_with_its_landmarks(
    case_unit: Unit, manifest: PackManifest, searched: CandidateList
) -> None:
    subject = searched.candidates[0].subject_id
    with case_unit.reading() as reader:
        known = reader.gallery.subject(subject)
    crop = as_jpeg(FaceCrop(np.full((256, 256, 3), 60, np.uint8)))
    points = tuple((x + 3.0, y) for x, y in AS_CUT.points)
    with case_unit.unit_of_work(Act("test", Operation.COLLECTION, "test", "test")) as work:
        for number, score in ((1, 20.0), (2, 80.0)):
            quality = replace(some_quality(), score=score)
            face = EnrolledFace(f"{number:064x}"[::-1], Embedding(vector(number), manifest.id), crop, quality, points)
            work.gallery.enrol(known.name, known.basis, [face])

    pictures = pictures_to_compare(case_unit, searched.candidates[0].id).references

    assert [each.score for each in pictures.values()] == [80.0, 20.0, None]
    assert np.array(next(iter(pictures.values())).points) == pytest.approx(np.array(points), abs=1e-4)
    assert list(pictures.values())[-1].points == AS_CUT.points


def test_a_second_examiner_looks_at_the_same_pictures_in_the_same_order(
    case_unit: Unit, searched: CandidateList
) -> None:
    candidate = searched.candidates[0].id
    mine = pictures_to_compare(case_unit, candidate)
    examine_and_conclude(case_unit, candidate, Conclusion.SUPPORT_SAME)

    with at_the_desk(case_unit, "Ben") as ben:
        assert pictures_to_compare(ben, candidate) == mine


def test_erasing_a_subject_takes_its_landmarks_along(case_unit: Unit, searched: CandidateList) -> None:
    subject = SubjectId(searched.candidates[0].subject_id)
    with case_unit.unit_of_work(Act("test", Operation.ERASURE, "test", "test")) as work:
        work.gallery.remove(subject)

    assert pictures_to_compare(case_unit, searched.candidates[0].id).references == {}
    with case_unit.reading() as reader:
        assert reader.gallery.aspects(subject) == {}
