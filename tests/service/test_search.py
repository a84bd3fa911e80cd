"""Searching: never without a purpose, always with both answers on record, always repeatable."""

from pathlib import Path

import numpy as np
import pytest

from app.domain.errors import NotFound, NotRecorded, PackMismatch
from app.domain.face import Embedding
from app.domain.ids import FaceId
from app.domain.search import Combination, OrderedBy, ProbeKind
from app.recognition.pack import PackManifest
from app.service.audit import audit_trail
from app.service.erase import erase_subject
from app.service.gallery import LoadedGallery, list_subjects
from app.service.persons import group_persons
from app.service.probes import fused
from app.service.repeat import repeat_search
from app.service.search import list_searches, search_face, search_faces, search_person
from app.store import Unit
from tests.service.conftest import add_faces, enrol_vectors, found_face, vector
from tests.units import why


@pytest.fixture
def face(case_unit: Unit, manifest: PackManifest) -> FaceId:
    enrol_vectors(case_unit, manifest.id, {f"D-{n}": [vector(n), vector(100 + n, near=n)] for n in range(59)})
    return add_faces(case_unit, b"a.jpg", [found_face(vector(999, near=7), manifest.id)])[0]


def test_the_closest_subject_comes_first(case_unit: Unit, gallery: LoadedGallery, face: FaceId) -> None:
    found = search_face(case_unit, gallery, face, why("find who this is"), k=5)

    assert [entry.rank for entry in found.candidates] == [1, 2, 3, 4, 5]
    assert found.candidates[0].subject_name == "D-7"
    assert len({entry.subject_id for entry in found.candidates}) == 5
    assert sorted(entry.distance for entry in found.candidates) == [entry.distance for entry in found.candidates]
    assert found.search.ordered_by is OrderedBy.DISTANCE
    assert {entry.score for entry in found.candidates} == {None}


def test_beside_each_candidate_stands_how_many_others_come_as_close(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, face: FaceId
) -> None:
    found = search_face(case_unit, gallery, face, why("find who this is"), k=59)

    counted = [entry.by_chance for entry in found.candidates if entry.by_chance is not None]
    assert len(counted) == 59
    assert {(each.compared, each.subjects) for each in counted} == {(118 * 58, 59)}  # each reference, every other
    assert [each.within for each in counted] == sorted(each.within for each in counted)
    assert counted[0].within < counted[-1].within
    with case_unit.reading() as reader:
        assert reader.searches.get(found.search.id) == found
        assert reader.searches.candidate(found.candidates[3].id) == found.candidates[3]

    enrol_vectors(case_unit, manifest.id, {"D-59": [vector(59)]})
    again = search_face(case_unit, gallery, face, why("find who this is"), k=1).candidates[0].by_chance
    assert again is not None
    assert again.subjects == 60


def test_where_nobody_else_is_in_the_gallery_nothing_is_counted(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest
) -> None:
    enrol_vectors(case_unit, manifest.id, {"D-1": [vector(1), vector(2)]})
    face = add_faces(case_unit, b"a.jpg", [found_face(vector(9), manifest.id)])[0]

    assert search_face(case_unit, gallery, face, why("find")).candidates[0].by_chance is None


def test_where_the_gallery_is_fit_to_be_a_cohort_the_score_orders_the_list(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, face: FaceId
) -> None:
    enrol_vectors(case_unit, manifest.id, {"D-59": [vector(59)]})

    found = search_face(case_unit, gallery, face, why("find who this is"), k=10)

    scores = [entry.score for entry in found.candidates if entry.score is not None]
    assert found.search.ordered_by is OrderedBy.SCORE
    assert scores == sorted(scores, reverse=True)
    assert len(scores) == len(found.candidates) == 10
    assert found.candidates[0].subject_name == "D-7"
    assert found.search.cohort is not None
    entry = next(entry for entry in audit_trail(case_unit) if entry.act.verb == "search")
    assert (entry.facts["ordered_by"], entry.facts["cohort_digest"]) == ("score", found.search.cohort.digest)


def test_the_closest_by_distance_stay_on_record_beside_a_list_by_score(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, face: FaceId
) -> None:
    by_distance = search_face(case_unit, gallery, face, why("before"), k=8)
    enrol_vectors(case_unit, manifest.id, {"D-59": [1000 + vector(59)]})

    found = search_face(case_unit, gallery, face, why("after"), k=8)

    with case_unit.reading() as reader:
        closest = reader.searches.closest(found.search.id)
        assert closest == reader.searches.closest(by_distance.search.id)
    assert [entry.reference_id for entry in closest] == [entry.reference_id for entry in by_distance.candidates]


@pytest.mark.parametrize("purpose", ["", "   ", "\n"])
def test_a_search_without_a_purpose_is_refused_and_leaves_nothing(
    case_unit: Unit, gallery: LoadedGallery, face: FaceId, purpose: str
) -> None:
    with pytest.raises(NotRecorded, match="needs a purpose"):
        search_face(case_unit, gallery, face, why(purpose))

    assert list_searches(case_unit) == []


def test_a_search_can_be_repeated_from_its_record(case_unit: Unit, gallery: LoadedGallery, face: FaceId) -> None:
    first = search_face(case_unit, gallery, face, why("find who this is"))
    again = search_face(case_unit, LoadedGallery(gallery.manifest), face, why("repeat"))

    assert [(c.subject_id, c.distance, c.score) for c in first.candidates] == [
        (c.subject_id, c.distance, c.score) for c in again.candidates
    ]
    assert first.search.cohort == again.search.cohort
    assert first.search.gallery == again.search.gallery
    assert first.search.parameters == again.search.parameters


def test_every_search_is_an_audit_entry_with_purpose_and_authority(
    case_unit: Unit, gallery: LoadedGallery, face: FaceId
) -> None:
    found = search_face(case_unit, gallery, face, why("find who this is"))

    entry = next(entry for entry in audit_trail(case_unit) if entry.act.verb == "search")
    assert (entry.act.purpose, entry.act.authority) == ("find who this is", "order 7")
    assert entry.facts["search"] == found.search.id
    assert entry.facts["gallery_digest"] == found.search.gallery.digest


def test_a_removed_subject_is_never_offered_again(case_unit: Unit, gallery: LoadedGallery, face: FaceId) -> None:
    before = search_face(case_unit, gallery, face, why("before"))
    removed = before.candidates[0].subject_id

    erase_subject(case_unit, removed, "consent withdrawn")
    after = search_face(case_unit, gallery, face, why("after"))

    assert removed not in {entry.subject_id for entry in after.candidates}
    assert after.search.gallery.number > before.search.gallery.number
    assert removed not in {subject.id for subject in list_subjects(case_unit)}


def test_vectors_of_another_pack_are_never_compared(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, face: FaceId
) -> None:
    foreign = add_faces(case_unit, b"b.jpg", [found_face(vector(5), "another-pack")])[0]

    with pytest.raises(PackMismatch, match="another-pack"):
        search_face(case_unit, gallery, foreign, why("find who this is"))


def test_a_person_is_searched_with_all_faces_fused(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, face: FaceId
) -> None:
    add_faces(case_unit, b"c.jpg", [found_face(vector(998, near=7), manifest.id)])
    person = group_persons(case_unit, manifest)[0]

    found = search_person(case_unit, gallery, person.id, why("find who this is"))

    assert set(found.search.face_ids) == set(person.face_ids)
    assert len(person.face_ids) == 2
    assert found.candidates[0].subject_name == "D-7"


def test_an_empty_gallery_gives_an_empty_list(case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest) -> None:
    face = add_faces(case_unit, b"a.jpg", [found_face(vector(1), manifest.id)])[0]

    assert search_face(case_unit, gallery, face, why("find who this is")).candidates == ()


def test_fusing_is_the_mean_and_a_clear_face_weighs_more() -> None:
    one, other = (Embedding(vector(seed), "p") for seed in (1, 2))

    alike, clearer = fused([one, other], [50, 50]), fused([one, other], [60, 30])

    np.testing.assert_allclose(alike.vector, (one.vector + other.vector) / 2, rtol=1e-6)
    np.testing.assert_allclose(clearer.vector, (4 * one.vector + other.vector) / 5, rtol=1e-5, atol=1e-6)


def test_faces_of_no_quality_at_all_can_be_fused() -> None:
    one, other = (Embedding(vector(seed), "p") for seed in (1, 2))

    np.testing.assert_allclose(fused([one, other], [0, 0]).vector, (one.vector + other.vector) / 2, rtol=1e-6)


def test_the_order_of_the_faces_changes_not_one_bit_of_their_template() -> None:
    faces = [Embedding(vector(seed), "p") for seed in range(7)]
    scores = [3.0, 80.0, 17.5, 61.0, 42.0, 99.0, 8.25]

    assert np.array_equal(fused(faces, scores).vector, fused(faces[::-1], scores[::-1]).vector)


def test_no_vector_reaches_a_file_in_the_clear(
    tmp_path: Path, case_unit: Unit, gallery: LoadedGallery, face: FaceId
) -> None:
    search_face(case_unit, gallery, face, why("find who this is"))
    needle = vector(7)[:8].tobytes()

    assert not any(needle in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())


@pytest.mark.parametrize("combination", list(Combination))
def test_chosen_faces_are_searched_at_once_and_the_search_can_be_repeated(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, combination: Combination
) -> None:
    enrol_vectors(case_unit, manifest.id, {f"D-{n}": [vector(n), vector(500 + n, near=n)] for n in range(70)})
    shown = [found_face(vector(900 + n, near=n), manifest.id, left=9 * n) for n in (7, 8, 9)]
    faces = add_faces(case_unit, b"a.jpg", shown)

    found = search_faces(case_unit, gallery, [*reversed(faces), faces[0]], why("why"), combination, k=6)

    assert found.search.face_ids == tuple(faces)
    assert (found.search.probe_kind, found.search.combination) == (ProbeKind.FACES, combination)
    names = [entry.subject_name for entry in found.candidates]
    if combination is Combination.ANY:
        assert set(names[:3]) == {"D-7", "D-8", "D-9"}
    with case_unit.reading() as reader:
        kept = reader.searches.probe(found.search.id)
        given = [reader.faces.embedding(face).vector for face in faces]
    assert len(kept.embeddings) == (1 if combination is Combination.MEAN else 3)
    if combination is not Combination.MEAN:
        assert all((one.vector == other).all() for one, other in zip(kept.embeddings, given, strict=True))
        assert found.search.ordered_by is OrderedBy.DISTANCE
        assert all(entry.score is None and entry.by_chance is None for entry in found.candidates)
    assert repeat_search(case_unit, LoadedGallery(manifest), found.search.id).holds


def test_faces_that_are_not_there_and_too_many_faces_are_refused(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest
) -> None:
    enrol_vectors(case_unit, manifest.id, {"D-1": [vector(1)]})
    faces = add_faces(case_unit, b"a.jpg", [found_face(vector(n), manifest.id, left=9 * n) for n in range(33)])

    with pytest.raises(NotFound):
        search_faces(case_unit, gallery, [faces[0], FaceId(99)], why("why"), Combination.ANY)
    with pytest.raises(NotRecorded, match="33 faces were chosen"):
        search_faces(case_unit, gallery, faces, why("why"), Combination.ALL)
    with pytest.raises(NotRecorded, match="at least one"):
        search_faces(case_unit, gallery, [], why("why"), Combination.MEAN)
    assert list_searches(case_unit) == []
