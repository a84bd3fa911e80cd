"""Decisions about persons: on record, undone for ever, never against a frame or a "not the same"; they survive."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from app.domain.audit import Operation
from app.domain.errors import NotAllowed, NotFound, NotRecorded
from app.domain.face import FaceState, FoundFace, Track
from app.domain.ids import DecisionId, FaceId, MediaId, PersonId
from app.domain.people import Role
from app.domain.person import Decision
from app.recognition.pack import PackManifest
from app.service.cases import act_in
from app.service.faces import face_crop, list_faces
from app.service.known_faces import record_faces
from app.service.person_decisions import (
    allow_shared_frame,
    confirm_person,
    ignore_faces,
    keep_apart,
    list_decisions,
    merge_persons,
    move_faces,
    split_person,
    undo_decision,
)
from app.service.person_ranking import offer_faces
from app.service.persons import group_persons, list_persons
from app.service.verify import verify_custody
from app.store import Unit
from tests.service.conftest import SECOND_PASSPHRASE, add_faces, at_the_desk, found_face, join, vector

Shown = list[tuple[int, ...]]


def shown(unit: Unit) -> Shown:
    return sorted(person.face_ids for person in list_persons(unit))


def some(*numbers: int) -> list[FaceId]:
    return [FaceId(number) for number in numbers]


@pytest.fixture
def grouped(case_unit: Unit, manifest: PackManifest) -> Unit:
    """Faces 1 to 3 of one person, 4 and 5 of another, 6 alone; 7 and 8 of one frame, both like the last."""
    for number, near in enumerate((1, 1, 1, 2, 2, 3)):
        add_faces(case_unit, b"%d.jpg" % number, [found_face(vector(10 + number, near=near), manifest.id)])
    two = [found_face(vector(20 + n, near=3), manifest.id, left=10 + 200 * n) for n in range(2)]
    add_faces(case_unit, b"two.jpg", two)
    group_persons(case_unit, manifest)
    return case_unit


def test_the_automatic_grouping_is_the_start(grouped: Unit) -> None:
    assert [set(group) for group in shown(grouped)][:2] == [{1, 2, 3}, {4, 5}]
    assert sum(len(group) for group in shown(grouped)) == 8
    assert not any({7, 8} <= set(group) for group in shown(grouped))


ACTS: dict[str, tuple[Callable[[Unit], Decision], Shown]] = {
    "merge persons": (lambda unit: merge_persons(unit, some(1, 4)), [(1, 2, 3, 4, 5)]),
    "split person": (lambda unit: split_person(unit, some(2)), [(1, 3), (2,), (4, 5)]),
    "move faces": (lambda unit: move_faces(unit, some(3), PersonId(4)), [(1, 2), (3, 4, 5)]),
    "keep apart": (lambda unit: keep_apart(unit, some(4), some(5)), [(1, 2, 3), (4,), (5,)]),
    "confirm person": (lambda unit: confirm_person(unit, some(1, 2)), [(1, 2, 3), (4, 5)]),
    "ignore faces": (lambda unit: ignore_faces(unit, some(2), FaceState.NOT_A_FACE), [(1, 3), (4, 5)]),
}


@pytest.mark.parametrize("verb", sorted(ACTS))
def test_a_decision_is_seen_at_once_and_undone_exactly_also_after_others(
    grouped: Unit, manifest: PackManifest, verb: str
) -> None:
    act, expected = ACTS[verb]
    before, faces_before = list_persons(grouped), list_faces(grouped)

    made = act(grouped)

    after = list_persons(grouped)
    assert [group for group in shown(grouped) if max(group) <= 5] == expected
    group_persons(grouped, manifest)
    assert list_persons(grouped) == after, "grouping anew leaves what people decided"
    ignore_faces(grouped, some(6), FaceState.NOT_RELEVANT)
    undo_decision(grouped, undo_decision(grouped, made.id).id)
    undo_decision(grouped)  # the ignoring
    assert list_persons(grouped) == after
    undo_decision(grouped, made.id)
    assert list_persons(grouped) == before
    assert list_faces(grouped) == faces_before
    assert verify_custody(grouped).holds
    with grouped.reading() as reader:
        entry = next(entry for entry in reader.audit.entries(1) if entry.act.verb == verb)
    assert entry.facts["decision"] == made.id
    assert entry.facts["faces"] == list(made.faces)


def test_faces_of_one_frame_become_one_person_only_after_somebody_said_collage(grouped: Unit) -> None:
    with pytest.raises(NotRecorded, match=r"7 and 8 are in one frame.*collage"):
        merge_persons(grouped, some(7, 8))
    with pytest.raises(NotRecorded, match="faces of one frame"):
        allow_shared_frame(grouped, some(6, 7))

    collage = allow_shared_frame(grouped, some(7, 8))
    assert not any({7, 8} <= set(group) for group in shown(grouped))
    merge_persons(grouped, some(7, 8))

    assert any({7, 8} <= set(group) for group in shown(grouped))
    undo_decision(grouped, collage.id)
    assert not any({7, 8} <= set(group) for group in shown(grouped))


def test_not_the_same_is_kept_against_a_later_merge_until_it_is_taken_back(grouped: Unit) -> None:
    apart = keep_apart(grouped, some(2), some(5))

    with pytest.raises(NotRecorded, match=rf"Ada said .* faces 2 and 5 .*decision {apart.id}\).*take that decision"):
        merge_persons(grouped, some(1, 4))
    with pytest.raises(NotRecorded, match="different people"):
        move_faces(grouped, some(2), PersonId(4))
    undo_decision(grouped, apart.id)
    merge_persons(grouped, some(1, 4))

    assert (1, 2, 3, 4, 5) in shown(grouped)


def test_a_split_undone_after_a_merge_of_its_part_keeps_the_merge(grouped: Unit) -> None:
    split = split_person(grouped, some(3))
    merge_persons(grouped, some(3, 4))
    assert shown(grouped)[:2] == [(1, 2), (3, 4, 5)]

    undo_decision(grouped, split.id)

    assert shown(grouped)[0] == (1, 2, 3, 4, 5)


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (lambda unit: merge_persons(unit, some(1, 2)), "one person already"),
        (lambda unit: merge_persons(unit, []), "No face is chosen"),
        (lambda unit: split_person(unit, some(1, 2, 3)), "all faces of Person 1"),
        (lambda unit: split_person(unit, some(1, 4)), "Only faces of one person"),
        (lambda unit: confirm_person(unit, some(1, 4)), "Only faces of one person"),
        (lambda unit: move_faces(unit, some(4), PersonId(4)), "already"),
        (lambda unit: keep_apart(unit, some(1), some(1)), "somebody else than itself"),
        (lambda unit: ignore_faces(unit, some(1), FaceState.OPEN), "Say why"),
        (undo_decision, "No decision"),
    ],
)
def test_what_cannot_be_decided_is_refused_and_leaves_no_trace(
    grouped: Unit, act: Callable[[Unit], Decision], why: str
) -> None:
    before = list_persons(grouped)

    with pytest.raises(NotRecorded, match=why):
        act(grouped)

    assert list_persons(grouped) == before
    assert list_decisions(grouped) == []


def test_faces_persons_and_decisions_that_are_not_there_are_not_found(grouped: Unit) -> None:
    with pytest.raises(NotFound):
        merge_persons(grouped, some(1, 99))
    with pytest.raises(NotFound):
        move_faces(grouped, some(1), PersonId(99))
    with pytest.raises(NotFound):
        undo_decision(grouped, DecisionId(7))


def test_an_ignored_face_is_brought_back_before_anything_else_is_done_with_it(grouped: Unit) -> None:
    ignored = ignore_faces(grouped, some(2), FaceState.UNKNOWN)
    assert list_faces(grouped)[1].state is FaceState.UNKNOWN

    with pytest.raises(NotRecorded, match="Face 2 is ignored"):
        merge_persons(grouped, some(2, 4))
    undo_decision(grouped, ignored.id)

    assert shown(grouped)[0] == (1, 2, 3)


def test_a_decision_is_taken_back_once(grouped: Unit) -> None:
    made = merge_persons(grouped, some(1, 4))
    undo = undo_decision(grouped)

    with pytest.raises(NotRecorded, match=f"by decision {undo.id}"):
        undo_decision(grouped, made.id)


def test_decisions_survive_a_change_of_pack(grouped: Unit, manifest: PackManifest) -> None:
    merge_persons(grouped, some(1, 4))
    split_person(grouped, some(2))
    ignore_faces(grouped, some(6), FaceState.NOT_RELEVANT)
    other = replace(manifest, id="another")
    with grouped.unit_of_work(act_in(grouped, "test", Operation.COLLECTION)) as work:
        ids, _ = work.faces.vectors(manifest.id)
        apart = np.random.default_rng(1).standard_normal((len(ids), 128)).astype(np.float32)
        work.faces.add_vectors(other.id, ids.tolist(), apart)

    group_persons(grouped, other, 0.01)

    assert shown(grouped) == [(1, 3, 4, 5), (2,), (7,), (8,)]


def test_faces_found_later_join_nobody_until_grouped_and_leave_persons_alone(
    grouped: Unit, manifest: PackManifest
) -> None:
    before = shown(grouped)

    add_faces(grouped, b"later.jpg", [found_face(vector(50, near=1), manifest.id)])
    merge_persons(grouped, some(1, 4))
    assert 9 not in {face for group in shown(grouped) for face in group}
    undo_decision(grouped)
    assert shown(grouped) == before
    group_persons(grouped, manifest)

    assert shown(grouped)[0] == (1, 2, 3, 9)


def test_confirmed_faces_rank_the_rest_anew(grouped: Unit, manifest: PackManifest) -> None:
    by_all = [each.face_id for each in offer_faces(grouped, manifest, PersonId(4))]
    assert set(by_all) == {1, 2, 3, 6, 7, 8}
    keep_apart(grouped, some(4), some(6))
    confirm_person(grouped, some(1, 2))

    offered = offer_faces(grouped, manifest, PersonId(4))

    assert {each.face_id for each in offered} == {3, 7, 8}
    distances = [each.distance for each in offered]
    assert distances == sorted(distances)
    merge_persons(grouped, some(4, 3))
    confirm_person(grouped, some(3, 4))
    nearest = offer_faces(grouped, manifest, PersonId(1))
    assert {each.face_id for each in nearest} == {7, 8}


def test_who_only_sees_cases_corrects_nothing(grouped: Unit) -> None:
    join(grouped, "Ben", SECOND_PASSPHRASE, {Role.SECOND_EXAMINER})
    with at_the_desk(grouped, "Ben") as unit:
        for act, _ in ACTS.values():
            with pytest.raises(NotAllowed, match="You may not work on cases"):
                act(unit)
        assert list_decisions(unit) == []


def looked_at_again(unit: Unit, faces: list[FoundFace]) -> int:
    with unit.unit_of_work(act_in(unit, "test", Operation.COLLECTION)) as work:
        return record_faces(work, MediaId(7), faces)


def test_decisions_survive_a_closer_look_that_finds_the_faces_a_little_elsewhere(
    grouped: Unit, manifest: PackManifest
) -> None:
    allow_shared_frame(grouped, some(7, 8))
    merge_persons(grouped, some(1, 8))
    ignore_faces(grouped, some(7), FaceState.NOT_A_FACE)
    before, crop = list_persons(grouped), face_crop(grouped, FaceId(8))

    moved = [found_face(vector(90 + n), "another", left=left) for n, left in enumerate((215, 18, 500))]
    added = looked_at_again(grouped, moved)

    assert added == 1
    assert list_persons(grouped) == before
    assert [(face.id, face.state) for face in list_faces(grouped) if face.media_id == 7] == [
        (7, FaceState.NOT_A_FACE),
        (8, FaceState.OPEN),
        (9, FaceState.OPEN),
    ]
    assert face_crop(grouped, FaceId(8)) == crop
    with grouped.reading() as reader:
        for face_id, expected in ((8, vector(90)), (7, vector(91))):
            assert np.array_equal(reader.faces.embedding(FaceId(face_id), "another").vector, expected)


def test_a_known_face_takes_one_of_two_overlapping_boxes_and_only_in_its_own_frame(
    grouped: Unit, manifest: PackManifest
) -> None:
    boxes = [found_face(vector(90), manifest.id, left=30), found_face(vector(91), manifest.id, left=12)]
    elsewhere = found_face(vector(92), manifest.id, frame=3, left=10)

    assert looked_at_again(grouped, [*boxes, elsewhere]) == 2

    with grouped.reading() as reader:
        assert [(face.box.left, face.frame_index) for face in reader.faces.all(media_id=MediaId(7))] == [
            (10, 0), (210, 0), (30, 0), (10, 3),
        ]  # fmt: skip


def test_tracks_of_a_closer_look_are_not_taken_for_those_that_were_there(grouped: Unit, manifest: PackManifest) -> None:
    def view(number: int, frame: int, left: int) -> FoundFace:
        face = found_face(vector(number), manifest.id, frame=frame, left=left)
        return replace(face, track=Track(number, 0, 100, 3))

    looked_at_again(grouped, [view(0, 10, 600), view(1, 10, 900)])
    looked_at_again(grouped, [view(0, 10, 905), view(0, 20, 900), view(1, 20, 1500)])

    with grouped.reading() as reader:
        tracks = {face.id: face.track.number for face in reader.faces.all(media_id=MediaId(7)) if face.track}
    assert tracks == {9: 0, 10: 1, 11: 1, 12: 2}
