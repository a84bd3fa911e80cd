"""A standing search that is narrowed follows what the gallery knows of its subjects, too."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.domain.audit import Act, Operation
from app.domain.face import Embedding, FaceCrop
from app.domain.particulars import Sex, SubjectFilter
from app.domain.search import Combination
from app.domain.standing_search import Compared
from app.recognition.pack import PackManifest
from app.service.crops import as_jpeg
from app.service.erase import erase_subject
from app.service.gallery import LoadedGallery
from app.service.particulars import Corrected, correct_subject
from app.service.repeat import repeat_search
from app.service.search import search_face, search_faces
from app.service.standing_runs import run_standing
from app.service.standing_searches import new_candidates, standing_glance, start_standing
from app.store import EnrolledFace, Unit
from tests.service.conftest import BASIS, add_faces, enrol_vectors, found_face, vector
from tests.units import why


def enrol_from(unit: Unit, source: str, pack: PackManifest, people: dict[str, np.ndarray]) -> None:
    """Put people of one source into the gallery, each with one reference."""
    crop = as_jpeg(FaceCrop(np.full((256, 256, 3), 90, np.uint8)))
    with unit.unit_of_work(Act("test", Operation.COLLECTION, "test", "test")) as work:
        for name, made in people.items():
            face = EnrolledFace("0" * 64, Embedding(made, pack.id), crop)
            work.gallery.enrol(name, replace(BASIS, source=source), [face])


def test_who_turns_out_to_be_a_girl_is_searched_in_a_standing_search_for_girls(
    case_unit: Unit, manifest: PackManifest
) -> None:
    enrol_vectors(case_unit, manifest.id, {f"D-{number}": [vector(number)] for number in range(6)})
    with case_unit.reading() as reader:
        subjects = {subject.name: subject.id for subject in reader.gallery.subjects()}
    for name in ("D-1", "D-2"):
        correct_subject(case_unit, subjects[name], Corrected(sex=Sex.MALE), "the register says so")
    face = add_faces(case_unit, b"a.jpg", [found_face(vector(99, near=1), manifest.id)])[0]
    girls = SubjectFilter(sexes=frozenset({Sex.FEMALE}))
    gallery = LoadedGallery(manifest)
    found = search_face(case_unit, gallery, face, why(), narrowed=girls)
    assert subjects["D-1"] not in {entry.subject_id for entry in found.candidates}
    start_standing(case_unit, gallery, found.search.id)
    assert standing_glance(case_unit, manifest.id).due == 0

    correct_subject(case_unit, subjects["D-1"], Corrected(sex=Sex.FEMALE), "the register was wrong")

    assert standing_glance(case_unit, manifest.id).due == 1
    ran = run_standing(case_unit, gallery)
    assert ran.outcomes[0].how in (Compared.NEW, Compared.EVERYTHING)
    assert [each.subject_name for each in new_candidates(case_unit)] == ["D-1"]
    assert standing_glance(case_unit, manifest.id).due == 0
    with case_unit.reading() as reader:
        assert reader.searches.all()[-1].narrowed == girls


def test_scores_that_others_change_make_a_narrowed_search_again(case_unit: Unit, manifest: PackManifest) -> None:
    """The cohort is the whole gallery: look-alikes from another source change the order among those searched."""
    enrol_from(case_unit, "A", manifest, {f"D-{number}": vector(number) for number in range(40)})
    enrol_from(case_unit, "B", manifest, {f"E-{number}": vector(100 + number) for number in range(40)})
    face = add_faces(case_unit, b"a.jpg", [found_face(vector(999, near=7), manifest.id)])[0]
    gallery, of_a = LoadedGallery(manifest), SubjectFilter(sources=frozenset({"A"}))
    found = search_face(case_unit, gallery, face, why(), k=5, narrowed=of_a)
    start_standing(case_unit, gallery, found.search.id)
    alike = {f"F-{n}": (vector(7) + 0.5 * vector(2000 + n)).astype(np.float32) for n in range(40)}
    enrol_from(case_unit, "B", manifest, alike)

    ran, again = run_standing(case_unit, gallery), run_standing(case_unit, gallery)

    assert (ran.outcomes[0].how, again.outcomes[0].how) == (Compared.EVERYTHING, Compared.NOTHING)
    with case_unit.reading() as reader:
        last = reader.searches.all()[-1]
        listed = [(each.subject_id, each.score) for each in reader.searches.get(last.id).candidates]
        probe = reader.searches.probe(last.id)
    _, everybody = LoadedGallery(manifest).current(case_unit, frozenset(last.gallery_types), of_a)
    assert listed == [(each.subject_id, each.score) for each in everybody.ask(probe, 5).listed]


def test_a_source_whose_last_subject_is_erased_keeps_no_other_search_from_running(
    case_unit: Unit, manifest: PackManifest
) -> None:
    enrol_from(case_unit, "A", manifest, {"D-1": vector(1)})
    enrol_from(case_unit, "B", manifest, {f"E-{number}": vector(100 + number) for number in range(4)})
    seen = [found_face(vector(999, near=7), manifest.id), found_face(vector(998, near=101), manifest.id, left=300)]
    face, other = add_faces(case_unit, b"a.jpg", seen)
    gallery, of_a = LoadedGallery(manifest), SubjectFilter(sources=frozenset({"A"}))
    narrowed = search_face(case_unit, gallery, face, why(), narrowed=of_a)
    for search in (narrowed, search_face(case_unit, gallery, other, why())):
        start_standing(case_unit, gallery, search.search.id)
    erase_subject(case_unit, narrowed.candidates[0].subject_id, "withdrawn", gallery)
    enrol_from(case_unit, "B", manifest, {"the child": vector(500, near=101)})

    run_standing(case_unit, gallery)

    assert [each.subject_name for each in new_candidates(case_unit)] == ["the child"]


@pytest.mark.parametrize("combination", list(Combination))
@pytest.mark.parametrize("people", [10, 70])
def test_a_search_that_nobody_passes_rests_until_somebody_does(
    case_unit: Unit, manifest: PackManifest, people: int, combination: Combination
) -> None:
    enrol_from(case_unit, "A", manifest, {f"D-{number}": vector(number) for number in range(people)})
    seen = [found_face(vector(999, near=7), manifest.id), found_face(vector(998, near=8), manifest.id, left=300)]
    faces = add_faces(case_unit, b"a.jpg", seen)
    gallery, girls = LoadedGallery(manifest), SubjectFilter(sexes=frozenset({Sex.FEMALE}), known_only=True)
    found = search_faces(case_unit, gallery, faces, why(), combination, k=5, narrowed=girls)
    start_standing(case_unit, gallery, found.search.id)
    assert run_standing(case_unit, gallery).searched == 0
    with case_unit.reading() as reader:
        subject = next(each for each in reader.gallery.subjects() if each.name == "D-7")

    correct_subject(case_unit, subject.id, Corrected(sex=Sex.FEMALE), "the register says so")

    assert (run_standing(case_unit, gallery).searched, run_standing(case_unit, gallery).searched) == (1, 0)
    assert [each.subject_name for each in new_candidates(case_unit)] == ["D-7"]
    with case_unit.reading() as reader:
        made = [each.id for each in reader.searches.all()]
    assert all(repeat_search(case_unit, gallery, each).holds for each in made)
