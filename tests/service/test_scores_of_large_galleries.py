"""A large gallery is searched by distance until its look-alikes are known, by score from then on, and says which."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.errors import NotAllowed
from app.domain.gallery import SubjectType
from app.domain.ids import FaceId, ReferenceId
from app.domain.keeping import Terms
from app.domain.people import Role
from app.domain.search import CandidateList, OrderedBy
from app.recognition.pack import PackManifest
from app.service import gallery as gallery_module
from app.service.gallery import EVERYBODY, LoadedGallery
from app.service.repeat import repeat_search
from app.service.retention import set_terms
from app.service.search import search_face
from app.store import Unit
from tests.service.conftest import add_faces, enrol_vectors, found_face, vector
from tests.units import why

PEOPLE = 64


@pytest.fixture(autouse=True)
def small_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a gallery of a few dozen graph and look-alikes are made in the background."""
    monkeypatch.setattr(gallery_module, "GROWN_WHEN_LOADED", 20)
    monkeypatch.setattr(gallery_module, "MEASURED_WHEN_LOADED", 20)


@pytest.fixture
def face(case_unit: Unit, manifest: PackManifest) -> FaceId:
    """A face of the case; the gallery holds some dozens of people with two references each."""
    enrol_vectors(case_unit, manifest.id, {f"Person {n}": [vector(n), vector(n + 500, near=n)] for n in range(PEOPLE)})
    return add_faces(case_unit, b"a.jpg", [found_face(vector(999, near=1), manifest.id)])[0]


def searched(unit: Unit, gallery: LoadedGallery, face: FaceId) -> CandidateList:
    return search_face(unit, gallery, face, why("who is this"), 10)


def test_scores_come_once_look_alikes_are_known_and_from_the_copy_at_the_next_opening(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, face: FaceId
) -> None:
    first = searched(case_unit, gallery, face)
    assert gallery.grow(case_unit)
    second = searched(case_unit, gallery, face)
    assert gallery.keep(case_unit) == 3

    again = LoadedGallery(manifest)
    third = searched(case_unit, again, face)

    assert first.search.ordered_by is OrderedBy.DISTANCE
    assert second.search.ordered_by is third.search.ordered_by is OrderedBy.SCORE
    assert second.search.cohort == third.search.cohort
    assert [entry.score for entry in second.candidates] == [entry.score for entry in third.candidates]


def test_either_search_is_repeated_as_it_was(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, face: FaceId
) -> None:
    by_distance = searched(case_unit, gallery, face).search.id
    gallery.grow(case_unit)
    by_score = searched(case_unit, gallery, face).search.id

    for loaded in (gallery, LoadedGallery(manifest)):
        assert repeat_search(case_unit, loaded, by_distance).holds
        assert repeat_search(case_unit, loaded, by_score).holds


def test_after_an_enrolment_the_copy_serves_whoever_was_there(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, face: FaceId
) -> None:
    gallery.grow(case_unit)
    gallery.keep(case_unit)
    enrol_vectors(case_unit, manifest.id, {"New": [vector(7000)]})

    followed = searched(case_unit, LoadedGallery(manifest), face)
    anew = LoadedGallery(manifest)
    anew.grow(case_unit)

    assert followed.search.ordered_by is OrderedBy.SCORE
    assert followed.search.cohort == searched(case_unit, anew, face).search.cohort


def test_a_filter_changes_no_score_and_a_barred_reference_is_nobodys_look_alike(
    case_unit: Unit, gallery: LoadedGallery, face: FaceId
) -> None:
    gallery.grow(case_unit)
    _, everybody = gallery.current(case_unit)
    _, nobody = gallery.current(case_unit, frozenset({SubjectType.MISSING_CHILD}))
    set_terms(case_unit, [ReferenceId(3)], Terms(originator="They", may_search=False), "their letter")
    gallery.grow(case_unit)

    _, fewer = gallery.current(case_unit, EVERYBODY)

    assert everybody.selection.cohort is not None
    assert nobody.selection.cohort is everybody.selection.cohort
    assert fewer.selection.cohort is not None
    assert fewer.selection.cohort.digest != everybody.selection.cohort.digest
    assert fewer.selection.cohort.members is not None
    assert 3 not in fewer.index.reference_ids[fewer.selection.cohort.members]


def test_growing_and_keeping_is_for_whoever_may_see_the_gallery(case_unit: Unit, gallery: LoadedGallery) -> None:
    case_unit.actor = replace(case_unit.actor, roles=frozenset({Role.AUDITOR}))

    for act in (gallery.grow, gallery.keep):
        with pytest.raises(NotAllowed, match="see the gallery"):
            act(case_unit)
