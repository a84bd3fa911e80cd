"""A standing search that is narrowed follows what the gallery knows of its subjects, too."""

from __future__ import annotations

from app.domain.particulars import Sex, SubjectFilter
from app.domain.standing_search import Compared
from app.recognition.pack import PackManifest
from app.service.gallery import LoadedGallery
from app.service.particulars import Corrected, correct_subject
from app.service.search import search_face
from app.service.standing_runs import run_standing
from app.service.standing_searches import new_candidates, standing_glance, start_standing
from app.store import Unit
from tests.service.conftest import add_faces, enrol_vectors, found_face, vector
from tests.units import why


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
