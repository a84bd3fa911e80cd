"""Working copies of the gallery: taken from where they are good, unreadable from the moment somebody is erased."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from app.domain.audit import Act, Operation
from app.domain.errors import PackMismatch
from app.domain.face import Embedding
from app.domain.gallery import SubjectType
from app.domain.ids import FaceId, ReferenceId, SubjectId
from app.recognition.comparison import scan as scan_module
from app.recognition.comparison.index import GalleryIndex
from app.recognition.pack import PackManifest
from app.service import gallery as gallery_module
from app.service import gallery_loading
from app.service.erase import erase_subject
from app.service.gallery import EVERYBODY, LoadedGallery
from app.service.search import search_face
from app.store import CopyOf, EnrolledFace, Unit, verify_files
from app.store.sealed_arrays import read_arrays, write_arrays
from tests.service.conftest import BASIS, add_faces, enrol_vectors, found_face, vector
from tests.units import why

PEOPLE = 70


@pytest.fixture(autouse=True)
def small_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Galleries of a few dozen go the way of those of a million."""
    monkeypatch.setattr(gallery_module, "GROWN_WHEN_LOADED", 20)
    monkeypatch.setattr(scan_module, "_FEW", 20)


@pytest.fixture
def face(case_unit: Unit, manifest: PackManifest) -> FaceId:
    """A face of the case; the gallery holds seventy people with two references each."""
    enrol_vectors(case_unit, manifest.id, {f"Person {n}": [vector(n), vector(n + 500, near=n)] for n in range(PEOPLE)})
    return add_faces(case_unit, b"a.jpg", [found_face(vector(999, near=1), manifest.id)])[0]


@pytest.fixture
def kept(case_unit: Unit, gallery: LoadedGallery, face: FaceId) -> FaceId:
    """The same, with working copies of vectors and graph."""
    assert gallery.grow(case_unit)
    assert gallery.keep(case_unit) == 3
    return face


def copies_of(unit: Unit) -> list[Path]:
    return sorted((unit.folder / "copies").glob("*"))


def vectors_are_read_from_rows(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return a list that grows with every piece of vectors that is read from rows."""
    from app.store.gallery import Gallery

    real, seen = Gallery.vector_pieces, []

    def heard(self: Gallery, pack_id: str, after: int = 0) -> object:
        for piece in real(self, pack_id, after):
            seen.append(len(piece[0]))
            yield piece

    monkeypatch.setattr(Gallery, "vector_pieces", heard)
    return seen


def listed(unit: Unit, gallery: LoadedGallery, face: FaceId, k: int = 10) -> list[tuple[int, float, float | None]]:
    found = search_face(unit, gallery, face, why("who is this"), k)
    return [(entry.reference_id, entry.distance, entry.score) for entry in found.candidates]


def test_a_gallery_that_is_taken_from_its_copies_gives_the_same_lists(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, kept: FaceId, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = listed(case_unit, gallery, kept)
    from_rows = vectors_are_read_from_rows(monkeypatch)
    again = LoadedGallery(manifest)

    after = listed(case_unit, again, kept)

    assert after == before
    assert from_rows == []
    _, index = again.current(case_unit)
    assert index.parameters == gallery.current(case_unit)[1].parameters
    assert index.parameters.held == 2 * PEOPLE


def test_what_was_enrolled_since_is_found_at_once(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, kept: FaceId, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed(case_unit, gallery, kept)
    enrol_vectors(case_unit, manifest.id, {"new": [vector(999, near=1)]})
    from_rows = vectors_are_read_from_rows(monkeypatch)

    for loaded in (gallery, LoadedGallery(manifest)):
        (reference, distance, _), *_ = listed(case_unit, loaded, kept)
        assert (reference, distance) == (2 * PEOPLE + 1, 0.0)

    assert from_rows == [1, 1]  # all others were in memory, or in the copy


def test_erasing_a_subject_takes_the_copies_keys_in_the_same_act_and_leaves_no_vector(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, kept: FaceId
) -> None:
    files = copies_of(case_unit)
    listed(case_unit, gallery, kept)
    with case_unit.reading() as reader:
        assert reader.copies.read(case_unit.folder, manifest.id, CopyOf.VECTORS) is not None
    assert not any(vector(1).tobytes()[:16] in path.read_bytes() for path in files)

    made = erase_subject(case_unit, SubjectId(2), "consent withdrawn", gallery)

    assert made.is_clean
    assert len(files) == 3
    assert copies_of(case_unit) == []
    with case_unit.reading() as reader:
        assert reader.copies.names() == set()
        assert reader.copies.read(case_unit.folder, manifest.id, CopyOf.VECTORS) is None
    assert not [one for one in verify_files(case_unit.folder, case_unit) if not one.holds]
    for loaded in (gallery, LoadedGallery(manifest)):
        assert loaded.holds([ReferenceId(3), ReferenceId(4)]) == 0
        assert {3, 4}.isdisjoint(reference for reference, *_ in listed(case_unit, loaded, kept, 50))
    _, index = gallery.current(case_unit)
    with index.index.at_rest() as rest:
        assert rest.graph is not None
        held = np.asarray(rest.vectors.base).tobytes() + rest.graph.vectors().tobytes()
    assert vector(1).tobytes()[:16] not in held
    assert vector(2).tobytes()[:16] in held


def test_a_copy_whose_key_went_is_removed_at_the_next_look_even_after_an_end_in_between(
    case_unit: Unit, gallery: LoadedGallery, kept: FaceId
) -> None:
    with case_unit.unit_of_work(Act("test", Operation.ERASURE, "test", "test")) as work:
        work.gallery.remove(SubjectId(2))  # and nothing after it: as if the process had ended here
    assert len(copies_of(case_unit)) == 3

    findings = [one for one in verify_files(case_unit.folder, case_unit) if not one.holds]

    assert findings == []
    assert copies_of(case_unit) == []


@pytest.mark.parametrize("part", ["first byte", "middle", "last byte", "cut", "another file", "gone"])
def test_a_copy_that_was_touched_is_not_believed(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, kept: FaceId, part: str
) -> None:
    before = listed(case_unit, gallery, kept)
    files = copies_of(case_unit)
    contents = [path.read_bytes() for path in files]
    for path, other in zip(files, contents[1:] + contents[:1], strict=True):
        content = bytearray(path.read_bytes())
        if part == "gone":
            path.unlink()
            continue
        place = {"first byte": 0, "middle": len(content) // 2, "last byte": -1}.get(part)
        if place is not None:
            content[place] ^= 1
        path.write_bytes(other if part == "another file" else content[:-20] if part == "cut" else content)

    assert listed(case_unit, LoadedGallery(manifest), kept) == before


def test_copies_made_while_somebody_was_erased_are_not_taken(
    case_unit: Unit, gallery: LoadedGallery, kept: FaceId, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = gallery_loading.write_copy

    def interrupted(
        unit: Unit, index: GalleryIndex, what: CopyOf, change: int, digest: str
    ) -> tuple[str, bytes] | None:
        made = real(unit, index, what, change, digest)
        with unit.unit_of_work(Act("test", Operation.ERASURE, "test", "test")) as work:
            if work.gallery.types():
                work.gallery.remove(SubjectId(3 + list(CopyOf).index(what)))
        return made

    monkeypatch.setattr(gallery_module, "write_copy", interrupted)

    assert gallery.keep(case_unit) == 0
    assert copies_of(case_unit) == []


def test_keeping_copies_is_on_record_and_says_nothing_of_anybody(
    case_unit: Unit, gallery: LoadedGallery, kept: FaceId
) -> None:
    with case_unit.reading() as reader:
        (entry,) = [entry for entry in reader.audit.entries() if entry.act.verb == "keep gallery copies"]

    assert entry.act.operation is Operation.CUSTODY
    assert (entry.facts["copies"], entry.facts["references"]) == (3, 2 * PEOPLE)


def test_a_small_gallery_has_its_graph_at_once_and_no_copies(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest
) -> None:
    enrol_vectors(case_unit, manifest.id, {f"Person {n}": [vector(n)] for n in range(10)})

    _, index = gallery.current(case_unit)

    assert index.parameters.held == 10
    assert gallery.keep(case_unit) == 0
    assert not (case_unit.folder / "copies").exists()
    assert not gallery.is_large(case_unit)


def test_until_the_graph_is_there_the_record_says_that_it_held_nothing(
    case_unit: Unit, gallery: LoadedGallery, face: FaceId
) -> None:
    found = search_face(case_unit, gallery, face, why("who is this"), 10).search

    assert (found.parameters.held, found.agrees, len(found.graph_missed)) == (0, False, 10)
    gallery.grow(case_unit)
    found = search_face(case_unit, gallery, face, why("who is this"), 10).search
    assert (found.parameters.held, found.graph_missed) == (2 * PEOPLE, ())


def test_growing_stops_when_it_is_told_to(case_unit: Unit, gallery: LoadedGallery, face: FaceId) -> None:
    assert not gallery.grow(case_unit, lambda: True)
    assert gallery.current(case_unit)[1].parameters.held == 0


def test_another_type_of_subject_is_a_matter_of_a_moment_and_loads_nothing(
    case_unit: Unit, gallery: LoadedGallery, kept: FaceId, monkeypatch: pytest.MonkeyPatch
) -> None:
    gallery.current(case_unit)
    from_rows = vectors_are_read_from_rows(monkeypatch)

    _, everybody = gallery.current(case_unit, EVERYBODY)
    _, nobody = gallery.current(case_unit, frozenset({SubjectType.MISSING_CHILD}))

    assert (everybody.size, nobody.size, from_rows) == (2 * PEOPLE, 0, [])
    assert nobody.search(vector(1)[None], 5)[0].ranked == ()


@pytest.mark.parametrize("wrong", ["not a number", "another dimension"])
def test_a_vector_that_is_none_of_the_pack_never_enters_the_gallery(
    case_unit: Unit, manifest: PackManifest, face: FaceId, wrong: str
) -> None:
    each = vector(1)
    each[5] = np.nan
    each = each if wrong == "not a number" else vector(1)[:64]
    enrolled = EnrolledFace("f" * 64, Embedding(each, manifest.id), b"a crop")

    with (
        pytest.raises(PackMismatch),
        case_unit.unit_of_work(Act("test", Operation.COLLECTION, "test", "test")) as work,
    ):
        work.gallery.enrol("somebody", BASIS, [enrolled])

    with case_unit.reading() as reader:
        assert reader.gallery.reference_total() == 2 * PEOPLE


def test_arrays_come_back_as_they_were_and_only_with_their_key(tmp_path: Path) -> None:
    arrays: dict[str, NDArray[Any]] = {"a": np.arange(10, dtype=np.int64), "none": np.empty((0, 4), np.float32),
              "large": np.random.default_rng(0).standard_normal((300_000, 2))}  # fmt: skip
    write_arrays(tmp_path / "x", bytes(32), {"n": 1}, arrays)

    read = read_arrays(tmp_path / "x", bytes(32))

    assert read is not None
    assert read[0] == {"n": 1}
    assert all((read[1][name] == array).all() and read[1][name].dtype == array.dtype for name, array in arrays.items())
    assert read_arrays(tmp_path / "x", bytes(31) + b"\x01") is None
    assert read_arrays(tmp_path / "y", bytes(32)) is None
