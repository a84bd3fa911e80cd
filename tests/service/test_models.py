"""The models of a unit: taken in, chosen, fused, removed; and what people said is kept through every change."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.audit import Act, Operation
from app.domain.errors import (
    Cancelled,
    KnownError,
    ModelRefused,
    NotAllowed,
    NotFound,
    PackMismatch,
    PackTampered,
    StorageFull,
)
from app.domain.face import FaceState
from app.domain.ids import FaceId, PersonId
from app.recognition.brought.trial import tried
from app.recognition.pack import PackManifest, default_manifest
from app.service.adjudicate import candidate_sheet
from app.service.enrol import enrol
from app.service.gallery import LoadedGallery
from app.service.models import add_model, engine_of, list_models, remove_model, use_models, work_with
from app.service.person_decisions import ignore_faces
from app.service.persons import group_persons, grouping_distance, list_persons, set_grouping_distance
from app.service.reembed import reembed, without_vector
from app.service.report import produce_report
from app.service.search import search_face, search_person
from app.store import Unit, verify_files
from app.worker.pool import InlinePool
from tests.recognition.invented_models import DETECTOR, DIMENSION, EMBEDDER, carried, detector, embedder, filled
from tests.service.conftest import BASIS, add_faces, enrol_vectors, found_face, vector
from tests.units import why
from tests.worker.pictures import encoded

BUILT_IN = default_manifest().id


@pytest.fixture
def medium(tmp_path: Path) -> Path:
    """A medium with an embedder and a detector on it."""
    carried(tmp_path / "medium", embedder(), EMBEDDER)
    carried(tmp_path / "medium", detector(), DETECTOR, "red.onnx")
    return tmp_path / "medium"


@pytest.fixture
def furnished(case_unit: Unit, medium: Path, monkeypatch: pytest.MonkeyPatch) -> Unit:
    """A unit with a case that has taken in both models, tried in this process to save the time of starting others."""
    monkeypatch.setattr("app.service.models.try_model", tried)
    add_model(case_unit, medium / "tiny.toml")
    add_model(case_unit, medium / "red.toml")
    return case_unit


def refused(unit: Unit, path: Path, error: type[KnownError], words: str) -> None:
    with pytest.raises(error, match=words):
        add_model(unit, path)
    assert list_models(unit) == []
    assert not list((unit.folder / "models").glob("*"))


def test_a_model_is_taken_in_listed_chosen_and_removed_on_record(case_unit: Unit, medium: Path) -> None:
    added = add_model(case_unit, medium / "tiny.toml")

    assert [(model.manifest.id, model.is_used) for model in list_models(case_unit)] == [("tiny", False)]
    assert use_models(case_unit, ["tiny"]).manifest.id == added.manifest.pack_id
    assert list_models(case_unit)[0].is_used
    with pytest.raises(NotAllowed, match="works with tiny"):
        remove_model(case_unit, "tiny")
    assert all(finding.holds for finding in verify_files(case_unit.folder, case_unit))
    use_models(case_unit, [])
    remove_model(case_unit, "tiny")

    assert engine_of(case_unit).manifest.id == BUILT_IN
    assert not list((case_unit.folder / "models").glob("*"))
    assert all(finding.holds for finding in verify_files(case_unit.folder, case_unit))
    with case_unit.reading() as reader:
        verbs = [entry.act.verb for entry in reader.audit.entries(1)]
    assert {"add model", "choose models", "remove model", "view models"} <= set(verbs)


def test_what_is_not_as_its_manifest_says_is_refused_and_leaves_nothing(case_unit: Unit, tmp_path: Path) -> None:
    content = bytes(embedder().SerializeToString())
    path = carried(tmp_path / "medium", content, EMBEDDER)

    path.write_text(filled(EMBEDDER, content[:-1] + b"x"), "utf-8")
    refused(case_unit, path, ModelRefused, "SHA-256")
    path.write_text(filled(EMBEDDER, content + b"x"), "utf-8")
    refused(case_unit, path, ModelRefused, "bytes that its manifest names")
    path.write_text(filled(EMBEDDER.replace("dimension = 32", "dimension = 64"), content), "utf-8")
    refused(case_unit, path, ModelRefused, "does not answer with what its manifest describes")
    path.write_text(filled(EMBEDDER, content).replace("tiny", BUILT_IN), "utf-8")
    (path.parent / f"{BUILT_IN}.onnx").write_bytes(content)
    refused(case_unit, path, NotAllowed, "already")
    path.write_text(filled(EMBEDDER, content), "utf-8")
    (path.parent / "tiny.onnx").unlink()
    refused(case_unit, path, NotFound, "beside it")
    (path.parent / "tiny.onnx").symlink_to("/etc/passwd")
    refused(case_unit, path, NotFound, "beside it")
    refused(case_unit, tmp_path / "nothing.toml", NotFound, "no file")


def test_a_model_is_taken_in_from_a_zip_and_a_bomb_is_not_unpacked(case_unit: Unit, tmp_path: Path) -> None:
    content = bytes(embedder().SerializeToString())
    whole, bomb, two = tmp_path / "whole.zip", tmp_path / "bomb.zip", tmp_path / "two.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("tiny.toml", b"#" * (64 << 20))
    with zipfile.ZipFile(two, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("tiny.toml", filled(EMBEDDER, content))
        archive.writestr("tiny.onnx", bytes(len(content) * 1000))
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("tiny.toml", filled(EMBEDDER, content))
        archive.writestr("tiny.onnx", content)
    (tmp_path / "damaged.zip").write_bytes(whole.read_bytes()[:-40])

    refused(case_unit, bomb, ModelRefused, "more than 16384 bytes")
    refused(case_unit, two, ModelRefused, "bytes that its manifest names")
    refused(case_unit, tmp_path / "damaged.zip", ModelRefused, "ZIP")
    assert add_model(case_unit, whole).manifest.id == "tiny"


def test_weights_do_not_stay_where_the_act_was_not_committed(
    case_unit: Unit, medium: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise StorageFull("The disk is full. Nothing was changed.")

    monkeypatch.setattr("app.service.models._register", fails)

    refused(case_unit, medium / "tiny.toml", StorageFull, "full")


def test_only_models_that_are_there_are_chosen_and_no_more_than_two_embedders(furnished: Unit, medium: Path) -> None:
    carried(medium, embedder(seed=2), EMBEDDER.replace('"tiny"', '"other"').replace("tiny.onnx", "o.onnx"), "o.onnx")
    add_model(furnished, medium / "o.toml")

    for ids, error in (
        (["nobody"], NotFound),
        (["tiny", "tiny"], NotAllowed),
        ([BUILT_IN, "tiny", "other"], NotAllowed),
    ):
        with pytest.raises(error, match="Nothing was changed"):
            use_models(furnished, ids)
    fused = use_models(furnished, ["redfinder", BUILT_IN, "tiny"]).manifest

    assert fused.id.startswith(f"{BUILT_IN}+tiny@")
    assert fused.dimension == default_manifest().dimension + DIMENSION
    assert "Nothing: its numbers are random." in fused.trained_on
    assert use_models(furnished, ["redfinder"]).manifest.id == BUILT_IN
    assert use_models(furnished, ["tiny", "other"]).manifest.dimension == 2 * DIMENSION


def test_weights_that_were_changed_in_the_unit_are_found_and_never_loaded(furnished: Unit) -> None:
    setup = use_models(furnished, ["tiny"])
    path = setup.embedders[0].path
    path.write_bytes(path.read_bytes()[:-1] + b"x")

    with InlinePool() as pool:
        pool.use(setup)
        with pytest.raises(PackTampered, match="tiny"):
            pool.embed_crops([])
    assert [finding.place for finding in verify_files(furnished.folder, furnished) if not finding.holds] == [
        f"models/{path.name}"
    ]


def test_a_unit_keeps_a_grouping_distance_for_each_of_its_packs(furnished: Unit) -> None:
    set_grouping_distance(furnished, 0.25)
    setup = use_models(furnished, ["tiny"])

    assert grouping_distance(furnished, setup.manifest) == 0.8
    assert grouping_distance(furnished, default_manifest()) == 0.25


class CropPool(InlinePool):
    """Embeds a crop by its own invented vector, as wide as the pack's."""

    def embed_crops(self, jpegs: Sequence[bytes]) -> NDArray[np.float32]:
        made = [np.random.default_rng(len(jpeg)).standard_normal(self.manifest.dimension) for jpeg in jpegs]
        return np.array(made, np.float32).reshape(len(jpegs), -1)


@pytest.fixture
def pool() -> Iterator[CropPool]:
    with CropPool() as made:
        yield made


def test_nothing_is_searched_or_grouped_while_vectors_are_missing(
    furnished: Unit, manifest: PackManifest, pool: CropPool
) -> None:
    enrol_vectors(furnished, manifest.id, {"A": [vector(1)], "B": [vector(2)]})
    add_faces(furnished, b"a.jpg", [found_face(vector(1), manifest.id)])
    group_persons(furnished, manifest)
    gallery = LoadedGallery(manifest)
    work_with(use_models(furnished, ["tiny"]), pool, gallery)

    with pytest.raises(NotAllowed, match="2 references of the gallery"):
        search_face(furnished, gallery, FaceId(1), why("why"))
    with pytest.raises(NotAllowed, match="1 faces of the case"):
        group_persons(furnished, pool.manifest)
    with pytest.raises(PackMismatch, match="models reembed"):
        search_person(furnished, gallery, PersonId(1), why("why"))
    assert reembed(furnished, pool).faces == 1
    assert search_face(furnished, gallery, FaceId(1), why("why")).search.pack_id == pool.manifest.id
    assert len(group_persons(furnished, pool.manifest)) == 1


def test_embedding_again_keeps_every_decision_and_continues_where_it_stopped(
    furnished: Unit, manifest: PackManifest, pool: CropPool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("app.service.reembed.CROPS_PER_STEP", 2)
    enrol_vectors(furnished, manifest.id, {name: [vector(n), vector(n + 9)] for n, name in enumerate("ABC")})
    ids = add_faces(furnished, b"a.jpg", [found_face(vector(n, near=1), manifest.id, frame=n) for n in range(5)])
    gallery = LoadedGallery(manifest)
    ignore_faces(furnished, [ids[4]], FaceState.NOT_A_FACE)
    group_persons(furnished, manifest)
    before = list_persons(furnished)
    found = search_face(furnished, gallery, ids[0], why("why"))
    work_with(use_models(furnished, ["tiny"]), pool, gallery)

    steps = iter([False, False, False, False])
    with pytest.raises(Cancelled, match="8 of 11"):
        reembed(furnished, pool, is_cancelled=lambda: next(steps, True))
    assert without_vector(furnished, pool.manifest.id).faces == 3
    done = reembed(furnished, pool)

    assert (done.references, done.faces) == (0, 3)
    with furnished.reading() as reader:
        again = [entry.facts for entry in reader.audit.entries(1) if entry.act.verb == "embed again"]
    assert [facts.get("references", 0) for facts in again] == [2, 2, 2, 0, 0, 0]
    assert list_persons(furnished) == before
    with furnished.reading() as reader:
        assert reader.faces.get(ids[4]).state is FaceState.NOT_A_FACE
        assert reader.searches.get(found.search.id) == found
        assert np.array_equal(reader.faces.embedding(ids[0]).vector, vector(0, near=1))
        assert reader.gallery.version().reference_count == 6
    assert len(candidate_sheet(furnished, found.search.id).cards) == 3
    with_both = produce_report(furnished, pool.manifest, tmp_path / "r.html").path.read_text("utf-8")
    assert pool.manifest.id in with_both
    assert f"there are searches made with {BUILT_IN}" in with_both
    work_with(use_models(furnished, []), pool, gallery)
    assert reembed(furnished, pool).faces == 0
    assert search_face(furnished, gallery, ids[0], why("why")).search.pack_id == BUILT_IN


def _act() -> Act:
    return Act("test", Operation.ALTERATION, "test", "test")


def test_the_whole_path_with_a_fused_model_and_back(furnished: Unit, tmp_path: Path) -> None:
    folder = tmp_path / "gallery"
    for seed in (1, 2):
        (folder / f"P-{seed}").mkdir(parents=True)
        (folder / f"P-{seed}" / "a.png").write_bytes(encoded(render(person(seed), conditions(seed, strength=0.0), 300)))
    gallery = LoadedGallery(default_manifest())
    with InlinePool() as pool:
        work_with(use_models(furnished, [BUILT_IN, "tiny"]), pool, gallery)
        assert enrol(furnished, pool, folder, BASIS).references == 2
        work_with(use_models(furnished, []), pool, gallery)
        assert reembed(furnished, pool).references == 2
        _, _, back = _vectors(furnished, BUILT_IN)
        work_with(use_models(furnished, [BUILT_IN, "tiny"]), pool, gallery)
        assert reembed(furnished, pool).references == 0
        _, _, fused = _vectors(furnished, pool.manifest.id)

    assert np.allclose(np.linalg.norm(fused, axis=1), 1.0, atol=1e-5)
    assert fused.shape == (2, 128 + DIMENSION)
    parts = fused[:, :128] / np.linalg.norm(fused[:, :128], axis=1, keepdims=True)
    assert float((parts * back).sum(axis=1).min()) > 0.99, "a crop gives nearly the vector of its picture"


def _vectors(unit: Unit, pack_id: str) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]:
    with unit.reading() as reader:
        return reader.gallery.vectors(pack_id)
