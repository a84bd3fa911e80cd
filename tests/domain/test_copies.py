"""Stacks of faces: they follow what people decided, and a copy of a grouped face is grouped with it."""

from __future__ import annotations

from app.domain.copies import FaceCopy, face_stacks, with_copies
from app.domain.face import Box, Face, FaceState
from app.domain.ids import DecisionId, FaceId, MediaId, PersonId
from app.domain.person import Decided, Decision, Grouping, arrange
from tests.measures import some_quality


def face(number: int, person: int | None = None, state: FaceState = FaceState.OPEN) -> Face:
    return Face(
        FaceId(number), MediaId(number), Box(0, 0, 9, 9), 1.0, some_quality(), 0, None,
        None if person is None else PersonId(person), state, "pack",
    )  # fmt: skip


def copy(number: int, of: int) -> FaceCopy:
    return FaceCopy(FaceId(number), FaceId(of), 0.1)


def decided(number: int, kind: Decided, faces: list[int], apart: list[int], undoes: int | None = None) -> Decision:
    return Decision(
        DecisionId(number), kind, tuple(map(FaceId, faces)), tuple(map(FaceId, apart)),
        undoes=None if undoes is None else DecisionId(undoes),
    )  # fmt: skip


COPIES = [copy(3, of=1), copy(5, of=1), copy(6, of=2)]


def test_a_stack_is_a_first_face_and_its_copies() -> None:
    stacks = face_stacks([face(number) for number in range(1, 7)], COPIES, [])

    assert stacks == {1: (1, 3, 5), 2: (2, 6)}


def test_faces_of_two_persons_are_never_in_one_stack() -> None:
    faces = [face(1, 1), face(3, 1), face(5, 5), face(2, 2), face(6, 2)]

    assert face_stacks(faces, COPIES, []) == {1: (1, 3), 2: (2, 6)}


def test_an_ignored_face_hides_no_open_one() -> None:
    faces = [face(1, state=FaceState.NOT_RELEVANT), face(3), face(5)]

    assert face_stacks(faces, COPIES, []) == {3: (3, 5)}


def test_not_the_same_takes_a_stack_apart_until_it_is_taken_back() -> None:
    faces = [face(number) for number in range(1, 7)]
    apart = decided(1, Decided.APART, [3], [1])
    undone = decided(2, Decided.UNDO, [], [], undoes=1)

    stacks = face_stacks(faces, COPIES, [apart])
    assert all({1, 3} - set(stack) for stack in stacks.values())
    assert face_stacks(faces, COPIES, [apart, undone])[FaceId(1)] == (1, 3, 5)


def test_a_decision_about_strangers_leaves_a_stack_together() -> None:
    faces = [face(number) for number in range(1, 7)]

    assert face_stacks(faces, COPIES, [decided(1, Decided.APART, [1], [2])])[FaceId(1)] == (1, 3, 5)


def test_one_face_stands_for_its_stack() -> None:
    assert with_copies([FaceId(5)], {FaceId(1): (FaceId(1), FaceId(3), FaceId(5))}) == [1, 3, 5]
    assert with_copies([FaceId(4)], {FaceId(1): (FaceId(1), FaceId(3), FaceId(5))}) == [4]


def persons(arranged: object) -> list[tuple[int, ...]]:
    return sorted(tuple(map(int, person.face_ids)) for person in arranged.persons)  # type: ignore[attr-defined]


def test_a_copy_found_after_the_grouping_joins_its_persons() -> None:
    faces = [face(number) for number in (1, 2, 3, 4)]
    grouped = Grouping(FaceId(2), ())

    assert persons(arrange(faces, grouped, [], [(FaceId(3), FaceId(1))])) == [(1, 3), (2,)]


def test_copies_make_no_persons_before_anybody_grouped() -> None:
    assert persons(arrange([face(1), face(3)], Grouping(FaceId(0), ()), [], [(FaceId(3), FaceId(1))])) == []


def test_not_the_same_counts_before_a_copy() -> None:
    faces = [face(1), face(3)]
    apart = [decided(1, Decided.APART, [3], [1])]

    assert persons(arrange(faces, Grouping(FaceId(3), ()), apart, [(FaceId(3), FaceId(1))])) == [(1,), (3,)]


def test_a_copy_is_bound_before_the_automatic_links() -> None:
    faces = [face(1), face(2), face(3)]
    apart = [decided(1, Decided.APART, [1], [2])]

    assert persons(arrange(faces, Grouping(FaceId(3), ((2, 3),)), apart, [(FaceId(3), FaceId(1))])) == [(1, 3), (2,)]
