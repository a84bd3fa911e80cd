"""Copies in a case: stacked after examination, kept by the store, told by the trail, followed by decisions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from app.domain.audit import Operation
from app.domain.case import FileHashes, FoundFile, MediaKind
from app.domain.copies import PictureHash
from app.domain.errors import BugError
from app.domain.examination import Examined
from app.domain.face import Box, DetectedFace, FaceState
from app.domain.ids import FaceId, MediaId
from app.recognition.pack import PackManifest, default_manifest
from app.service.audit import audit_trail
from app.service.cases import act_in
from app.service.copies import copies_for, copy_counts, faces_with_copies, list_copies, stack_copies
from app.service.crops import as_jpeg
from app.service.examine import examine
from app.service.faces import list_media
from app.service.intake import take_in
from app.service.person_decisions import ignore_faces, keep_apart, merge_persons, undo_decision
from app.service.persons import group_persons, list_persons, show_persons
from app.service.verify import verify_custody
from app.store import Unit
from app.worker.pool import InlinePool
from tests.service.conftest import found_face, vector

PACK = default_manifest().id


def unit_vector(seed: int, off: float = 0.0) -> NDArray[np.float32]:
    """Return a vector of length one; `off` from that seed's in some direction."""
    own = vector(seed) / np.linalg.norm(vector(seed))
    away = vector(10_000 + round(1000 * off))
    return np.asarray(own + off * away / np.linalg.norm(away), np.float32)


def pdq(seed: int, flips: int = 0) -> bytes:
    bits = np.random.default_rng(seed).integers(0, 2, 256, dtype=np.uint8)
    bits[:flips] ^= 1
    return np.packbits(bits).tobytes()


def add_picture(
    unit: Unit, name: str, hashed: bytes, faces: list[tuple[float, int]], scale: float = 1.0, quality: int = 100
) -> list[FaceId]:
    """Put a picture of 1000 by 800 px times `scale` into the case: faces by their left side and whose they are."""
    digest = f"{abs(hash(name)):064x}"[-64:]
    found = []
    for left, seed in faces:
        made = found_face(unit_vector(seed, off=0.02 * scale), PACK)
        box = Box(round(left * scale), round(100 * scale), round(150 * scale), round(150 * scale))
        found.append(replace(made, detected=DetectedFace(box, 1.0, made.detected.landmarks)))
    width, height = round(1000 * scale), round(800 * scale)
    with unit.unit_of_work(act_in(unit, "test", Operation.COLLECTION)) as work:
        exhibit = work.exhibits.add("KJB/1", "/mnt/kjb1")
        file = FoundFile(name.encode(), 10, 0, MediaKind.PICTURE, FileHashes(digest, digest[:40], digest[:32]))
        media = work.media.add(exhibit.id, file).id
        work.media.record(Examined(media, width, height, 1, tuple(found)))
        work.stacks.keep_hash(media, PictureHash(hashed, quality))
        return [work.faces.add(media, face, as_jpeg(face.crop)) for face in found]


@pytest.fixture
def stacked(case_unit: Unit) -> Unit:
    """Faces 1 and 2 in a picture; 3 in a resized crop of it that lacks 2; 4 alone in another picture."""
    add_picture(case_unit, "a.jpg", pdq(1), [(100, 1), (600, 2)])
    add_picture(case_unit, "small a.jpg", pdq(1, flips=20), [(100, 1)], scale=0.5)
    add_picture(case_unit, "b.jpg", pdq(2), [(100, 3)])
    stack_copies(case_unit)
    return case_unit


def test_pictures_that_are_nearly_the_same_and_their_faces_are_stacked(stacked: Unit) -> None:
    counts = copy_counts(stacked)

    assert [(copy.media_id, copy.of, copy.bits) for copy in list_copies(stacked)] == [(2, 1, 20)]
    assert copies_for(stacked).stacks == {1: (1, 3)}
    assert (counts.picture_copies, counts.face_copies, counts.hashed, counts.flat) == (1, 1, 3, 0)
    assert verify_custody(stacked).holds


def test_a_flat_picture_is_a_copy_of_nothing(case_unit: Unit) -> None:
    add_picture(case_unit, "a.jpg", pdq(1), [(100, 1)], quality=49)
    add_picture(case_unit, "b.jpg", pdq(1), [(100, 1)])

    counts = stack_copies(case_unit)

    assert (counts.picture_copies, counts.face_copies, counts.flat) == (0, 0, 1)


def test_another_child_before_the_same_backdrop_is_not_stacked(case_unit: Unit) -> None:
    add_picture(case_unit, "a.jpg", pdq(1), [(100, 1)])
    add_picture(case_unit, "b.jpg", pdq(1, flips=4), [(100, 2)])

    counts = stack_copies(case_unit)

    assert (counts.picture_copies, counts.face_copies) == (1, 0)


def test_the_largest_picture_leads_whenever_it_came(case_unit: Unit) -> None:
    add_picture(case_unit, "small.jpg", pdq(1), [(100, 1)], scale=0.5)
    add_picture(case_unit, "large.jpg", pdq(1), [(100, 1)])

    stack_copies(case_unit)

    assert [(copy.media_id, copy.of) for copy in list_copies(case_unit)] == [(1, 2)]


def test_stacking_again_writes_nothing_new_and_is_on_record(stacked: Unit) -> None:
    stack_copies(stacked)

    entry = [each for each in audit_trail(stacked) if each.act.verb == "stack copies"][-1]
    assert entry.facts["changed"] == 0
    assert (entry.facts["picture_copies"], entry.facts["face_copies"]) == (1, 1)


def test_a_copy_found_later_joins_the_person_of_its_stack(stacked: Unit, manifest: PackManifest) -> None:
    group_persons(stacked, manifest)
    (late,) = add_picture(stacked, "late a.jpg", pdq(1, flips=5), [(100, 1)], scale=0.8)
    assert all(late not in person.face_ids for person in list_persons(stacked))

    stack_copies(stacked)

    assert (1, 3, late) in [person.face_ids for person in list_persons(stacked)]
    assert copies_for(stacked).stacks == {1: (1, 3, late)}


def test_a_decision_about_one_face_of_a_stack_names_every_face_of_it(stacked: Unit) -> None:
    decision = ignore_faces(stacked, faces_with_copies(stacked, [FaceId(3)]), FaceState.NOT_RELEVANT)

    assert decision.faces == (1, 3)
    entry = next(each for each in reversed(audit_trail(stacked)) if each.act.verb == "ignore faces")
    assert entry.facts["faces"] == [1, 3]


def test_merging_a_person_takes_all_copies_along(stacked: Unit, manifest: PackManifest) -> None:
    group_persons(stacked, manifest)

    merge_persons(stacked, [FaceId(3), FaceId(4)])

    assert (1, 3, 4) in [person.face_ids for person in list_persons(stacked)]


def test_what_people_keep_apart_is_shown_apart_until_they_take_it_back(stacked: Unit, manifest: PackManifest) -> None:
    decision = keep_apart(stacked, [FaceId(1)], [FaceId(3)])
    group_persons(stacked, manifest)
    assert copies_for(stacked).stacks == {}
    assert (1, 3) not in [person.face_ids for person in list_persons(stacked)]

    undo_decision(stacked, decision.id)

    assert copies_for(stacked).stacks == {1: (1, 3)}


def test_a_closer_look_replaces_the_hash_of_a_quick_one(stacked: Unit) -> None:
    with stacked.unit_of_work(act_in(stacked, "test", Operation.COLLECTION)) as work:
        work.stacks.keep_hash(MediaId(2), PictureHash(pdq(9), 88, 2))
        hashes = work.stacks.hashes()

    assert [(each.hashed.quality, each.hashed.reduction) for each in hashes] == [(100, 1), (88, 2), (100, 1)]


def test_a_hash_of_another_shape_is_nobodys() -> None:
    with pytest.raises(BugError):
        PictureHash(b"short", 50)


def test_files_are_hashed_and_stacked_when_they_are_examined(case_unit: Unit, tmp_path: Path) -> None:
    chance = np.random.default_rng(3)
    drawn = np.asarray(
        cv2.resize(chance.integers(0, 256, (9, 12, 3), dtype=np.uint8), (640, 480), interpolation=cv2.INTER_CUBIC)
    )
    for name, pixels, quality in (
        ("a.jpg", drawn, 95),
        ("b.jpg", cv2.resize(drawn, (320, 240)), 40),
        ("c.jpg", drawn[::-1], 90),
    ):
        cv2.imwrite(str(tmp_path / name), pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])
    (tmp_path / "copy of a.jpg").write_bytes((tmp_path / "a.jpg").read_bytes())
    take_in(case_unit, "KJB/1", tmp_path)

    with InlinePool() as pool:
        done = examine(case_unit, pool)

    counts = copy_counts(case_unit)
    assert done.files == 3, "what has the bytes of another file is not examined again"
    assert (counts.hashed, counts.picture_copies, counts.byte_copies) == (3, 1, 1)
    (copy,) = list_copies(case_unit)
    names = {item.id: item.untrusted_name for item in list_media(case_unit)}
    assert (names[copy.media_id], names[copy.of]) == (b"b.jpg", b"a.jpg")


def test_a_decision_reaches_along_copies_as_arranging_the_whole_case_would(
    stacked: Unit, manifest: PackManifest
) -> None:
    group_persons(stacked, manifest)
    made = [
        merge_persons(stacked, [FaceId(3), FaceId(4)]),
        keep_apart(stacked, [FaceId(1)], [FaceId(3)]),
        ignore_faces(stacked, [FaceId(1)], FaceState.UNKNOWN),
    ]
    for decision in (None, *reversed(made)):
        if decision is not None:
            undo_decision(stacked, decision.id)
        with stacked.unit_of_work(act_in(stacked, "test", Operation.ALTERATION)) as work:
            assert show_persons(work) == 0, "what the decision changed was all that it changes"
