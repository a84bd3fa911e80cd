"""Models brought to the unit, and vectors of further packs beside those that faces and references came with."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.domain.errors import NotAllowed, NotFound
from app.domain.face import Embedding
from app.domain.ids import FaceId, ReferenceId, SubjectId
from app.store import Unit, verify_files
from tests.store.conftest import BASIS, PACK, act, enrol, enrolled_face, open_a_case, take_in_faces, vector

TRIAL = (True, False, 2.5)


def test_a_model_comes_back_as_it_was_recorded_and_only_once(unit: Unit) -> None:
    with unit.unit_of_work(act()) as work:
        added = work.models.add("tiny", "embedder", "id = 'tiny'", "a" * 64, TRIAL)
    with pytest.raises(NotAllowed, match="tiny"), unit.unit_of_work(act()) as work:
        work.models.add("tiny", "detector", "", "b" * 64, TRIAL)

    with unit.reading() as reader:
        assert reader.models.all() == [added]
        assert (added.takes_batches, added.takes_any_size, added.milliseconds) == TRIAL
    with unit.unit_of_work(act()) as work:
        work.models.remove("tiny")
    with pytest.raises(NotFound), unit.reading() as reader:
        reader.models.get("tiny")
    with pytest.raises(NotFound), unit.unit_of_work(act()) as work:
        work.models.remove("tiny")


def test_references_get_vectors_of_another_pack_and_keep_their_own(unit: Unit) -> None:
    enrol(unit, "A", 1, 2)
    with unit.reading() as reader:
        before, waiting = reader.gallery.version(), reader.gallery.without_vector("other")
    wide = np.stack([np.full(64, number, np.float32) for number in waiting])

    with unit.unit_of_work(act()) as work:
        work.gallery.add_vectors("other", waiting, wide)

    with unit.reading() as reader:
        assert waiting == [ReferenceId(1), ReferenceId(2)]
        assert reader.gallery.without_vector("other") == reader.gallery.without_vector(PACK) == []
        assert np.array_equal(reader.gallery.vectors("other")[2], wide)
        assert reader.gallery.vectors(PACK)[2].shape == (2, 128)
        after = reader.gallery.version()
    assert (after.number, after.reference_count) == (before.number + 1, 2)
    assert after.digest != before.digest


def test_a_picture_that_is_enrolled_again_under_another_pack_stays_one_reference(unit: Unit) -> None:
    enrol(unit, "A", 1)
    other = replace(enrolled_face(1), embedding=Embedding(vector(9), "other"))

    with unit.unit_of_work(act()) as work:
        first = work.gallery.enrol("A", BASIS, [other])
        again = work.gallery.enrol("A", BASIS, [other])

    assert (first.reference_count, again.reference_count) == (1, 1)
    with unit.reading() as reader:
        assert reader.gallery.vectors("other")[0].tolist() == [1]


def test_a_face_that_is_not_the_one_shown_lends_its_vector_to_no_reference(unit: Unit) -> None:
    enrol(unit, "A", 1)
    neighbour = replace(enrolled_face(1), embedding=Embedding(vector(9), "other"), crop_jpeg=b"\xff\xd8 somebody else")

    with unit.unit_of_work(act()) as work:
        assert work.gallery.enrol("A", BASIS, [neighbour]).reference_count == 1

    with unit.reading() as reader:
        assert reader.gallery.vectors("other")[0].tolist() == []
        assert reader.gallery.without_vector("other") == [1], "to be made from the crop that people see"


def test_a_subject_that_is_erased_leaves_no_vector_of_any_pack(unit: Unit) -> None:
    enrol(unit, "A", 1)
    with unit.unit_of_work(act()) as work:
        work.gallery.add_vectors("other", [ReferenceId(1)], np.zeros((1, 4), np.float32))

    with unit.unit_of_work(act()) as work:
        work.gallery.remove(SubjectId(1))

    with unit.reading() as reader:
        assert reader.unit_rows.count("SELECT count(*) FROM reference_vector") == 0


def test_faces_get_vectors_of_another_pack_and_verification_knows_them(unit: Unit) -> None:
    open_a_case(unit)
    take_in_faces(unit, 3)
    with unit.unit_of_work(act()) as work:
        waiting = work.faces.without_vector("other")
        work.faces.add_vectors("other", waiting[:2], np.ones((2, 4), np.float32))

    with unit.reading() as reader:
        assert reader.faces.without_vector("other") == [FaceId(3)]
        assert reader.faces.vectors("other")[0].tolist() == [1, 2]
        assert reader.faces.vectors(PACK)[0].tolist() == [1, 2, 3]
        assert reader.faces.embedding(FaceId(1), "other").pack_id == "other"
        assert reader.faces.embedding(FaceId(3), "other").pack_id == PACK
        assert reader.faces.embedding(FaceId(1)).pack_id == PACK
    assert all(finding.holds for finding in verify_files(unit.folder, unit))
