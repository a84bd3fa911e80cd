"""Embedding again with models that give no vector for some crops: those are named, and everything else goes on."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.domain.face import Embedding, FaceCrop
from app.domain.ids import FaceId, PersonId, ReferenceId
from app.recognition.brought.trial import tried
from app.recognition.pack import PackManifest
from app.service.crops import as_jpeg
from app.service.gallery import LoadedGallery
from app.service.models import add_model, use_models, work_with
from app.service.persons import group_persons
from app.service.reembed import reembed
from app.service.search import search_face, search_person
from app.store import EnrolledFace, Unit
from app.worker.pool import InlinePool
from tests.recognition.invented_models import EMBEDDER, carried, embedder
from tests.service.conftest import BASIS, add_faces, enrol_vectors, found_face, vector
from tests.service.test_models import _act
from tests.units import why

BLACK = FaceCrop(np.zeros((256, 256, 3), np.uint8))


@pytest.fixture
def unit_of_greys(
    case_unit: Unit, manifest: PackManifest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Unit, LoadedGallery]:
    """A unit that is about to work with an embedder which fails on black: reference 3 and face 2 are black."""
    monkeypatch.setattr("app.service.models.try_model", tried)
    enrol_vectors(case_unit, manifest.id, {"A": [vector(1)], "B": [vector(2)]})
    black = EnrolledFace("f" * 64, Embedding(vector(3), manifest.id), as_jpeg(BLACK))
    with case_unit.unit_of_work(_act()) as work:
        work.gallery.enrol("C", BASIS, [black])
    add_faces(case_unit, b"a.jpg", [found_face(vector(1), manifest.id)])
    add_faces(case_unit, b"b.jpg", [found_face(vector(1, near=1), manifest.id)])
    with case_unit.unit_of_work(_act()) as work:
        work.faces._rows.write("UPDATE face_crop SET jpeg = ? WHERE face_id = 2", (as_jpeg(BLACK),))
    group_persons(case_unit, manifest)
    add_model(case_unit, carried(tmp_path / "medium", embedder(fails_on_black=True), EMBEDDER))
    return case_unit, LoadedGallery(manifest)


def test_a_crop_without_a_vector_is_named_and_everything_else_goes_on(
    unit_of_greys: tuple[Unit, LoadedGallery],
) -> None:
    unit, gallery = unit_of_greys
    with InlinePool() as pool:
        work_with(use_models(unit, ["tiny"]), pool, gallery)

        done = reembed(unit, pool)

        assert (done.references, done.faces) == (2, 1)
        assert (done.unmade_references, done.unmade_faces) == ((ReferenceId(3),), (FaceId(2),))
        found = search_face(unit, gallery, FaceId(1), why("who is this"))
        assert {entry.subject_name for entry in found.candidates} == {"A", "B"}
        assert gallery.left_out == (3,)
        assert search_person(unit, gallery, PersonId(1), why("who is this")).search.face_ids == (1,)
        assert [person.face_ids for person in group_persons(unit, pool.manifest)] == [(1,), (2,)]
        with unit.reading() as reader:
            left_out = [entry.facts.get("left_out") for entry in reader.audit.entries(1) if entry.act.verb == "search"]
            without = [entry.facts.get("without") for entry in reader.audit.entries(1)]
            version = reader.gallery.version()
        assert left_out == [[3], [3]]
        assert [ids for ids in without if ids] == [[3], [2]]
        assert reembed(unit, pool).unmade_references == (3,), "tried again, in vain"
        with unit.reading() as reader:
            assert reader.gallery.version() == version


def test_a_crop_that_has_a_vector_at_last_is_searched_from_then_on(unit_of_greys: tuple[Unit, LoadedGallery]) -> None:
    unit, gallery = unit_of_greys
    with InlinePool() as pool:
        work_with(use_models(unit, ["tiny"]), pool, gallery)
        reembed(unit, pool)
        search_face(unit, gallery, FaceId(1), why("who is this"))
        grey = as_jpeg(FaceCrop(np.full((256, 256, 3), 99, np.uint8)))
        with unit.unit_of_work(_act()) as work:
            work.gallery._rows.write("UPDATE reference_crop SET jpeg = ? WHERE reference_id = 3", (grey,))

        again = reembed(unit, pool)

        assert (again.references, again.unmade_references) == (1, ())
        assert len(search_face(unit, gallery, FaceId(1), why("who is this")).candidates) == 3
        assert gallery.left_out == ()
