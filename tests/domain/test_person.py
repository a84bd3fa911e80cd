"""Persons: a pure function of grouping and decisions, which never breaks what keeps faces apart, and is undone."""

from __future__ import annotations

from collections.abc import Collection
from itertools import combinations

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.domain.face import Box, Face, FaceState
from app.domain.ids import DecisionId, FaceId, MediaId
from app.domain.person import (
    NO_GROUPING,
    Arrangement,
    Decided,
    Decision,
    Grouping,
    against,
    arrange,
    in_force,
    strangers_to,
)
from app.domain.person_reach import faces_about, reach
from tests.measures import some_quality


def a_face(number: int, media: int | None = None) -> Face:
    return Face(
        FaceId(number), MediaId(media or number), Box(0, 0, 9, 9), 1.0, some_quality(), 0, None, None,
        FaceState.OPEN, "pack",
    )  # fmt: skip


def ids(*numbers: int) -> tuple[FaceId, ...]:
    return tuple(FaceId(number) for number in numbers)


def decided(number: int, kind: Decided, faces: tuple[FaceId, ...], *apart: int, undoes: int = 0) -> Decision:
    return Decision(
        DecisionId(number), kind, faces, ids(*apart), FaceState.UNKNOWN if kind is Decided.IGNORE else None,
        DecisionId(undoes) if undoes else None,
    )  # fmt: skip


def groups(arranged: Arrangement) -> list[tuple[int, ...]]:
    return sorted(person.face_ids for person in arranged.persons)


FACES = [a_face(number) for number in range(1, 7)]
CHAIN = Grouping(FaceId(6), ((1, 2), (2, 3), (4, 5)))


def test_without_decisions_persons_are_what_the_links_bind() -> None:
    arranged = arrange(FACES, CHAIN, [])

    assert groups(arranged) == [(1, 2, 3), (4, 5), (6,)]
    assert [person.id for person in arranged.persons] == [1, 4, 6]


def test_faces_found_since_the_grouping_are_nobodys_until_somebody_says_whose() -> None:
    newer = [*FACES, a_face(7)]

    assert groups(arrange(newer, CHAIN, [])) == [(1, 2, 3), (4, 5), (6,)]
    assert groups(arrange(newer, CHAIN, [decided(1, Decided.MERGE, ids(6, 7))])) == [(1, 2, 3), (4, 5), (6, 7)]
    assert arrange(newer, NO_GROUPING, []).persons == ()


@pytest.mark.parametrize("off", [1, 2, 3])
def test_the_rest_of_a_person_stays_together_whichever_face_is_split_off(off: int) -> None:
    rest = sorted({1, 2, 3} - {off})

    arranged = arrange(FACES, CHAIN, [decided(1, Decided.SPLIT, ids(off), *rest)])

    assert groups(arranged) == sorted([(off,), tuple(rest), (4, 5), (6,)])


def test_not_the_same_wins_over_an_earlier_and_a_later_merge_and_through_others() -> None:
    apart = decided(2, Decided.APART, ids(1), 3)
    for number in (1, 3):
        merged = decided(number, Decided.MERGE, ids(1, 2, 3, 4, 5))
        arranged = arrange(FACES, CHAIN, sorted([merged, apart], key=lambda each: each.id))
        assert not any({1, 3} <= set(person.face_ids) for person in arranged.persons)


def test_two_faces_of_a_frame_are_one_person_only_in_a_collage_and_by_a_decision() -> None:
    faces = [a_face(1, 9), a_face(2, 9), a_face(3, 9), a_face(4)]
    bound = Grouping(FaceId(4), ((1, 4), (4, 2)))
    collage, merge = decided(1, Decided.SHARED_FRAME, ids(1, 2)), decided(2, Decided.MERGE, ids(1, 2))

    assert groups(arrange(faces, bound, [])) == [(1, 4), (2,), (3,)]
    assert groups(arrange(faces, bound, [merge])) == [(1, 4), (2,), (3,)]
    assert groups(arrange(faces, bound, [collage, merge])) == [(1, 2, 4), (3,)]
    everything = decided(3, Decided.MERGE, ids(1, 2, 3))
    assert not any({1, 3} <= set(group) for group in groups(arrange(faces, bound, [collage, everything])))


def test_an_ignored_face_leaves_its_person_whole() -> None:
    arranged = arrange(FACES, CHAIN, [decided(1, Decided.IGNORE, ids(2))])

    assert groups(arranged) == [(1, 3), (4, 5), (6,)]
    assert arranged.ignored == {2: FaceState.UNKNOWN}


def test_an_undo_of_an_undo_brings_the_decision_back() -> None:
    made = [decided(1, Decided.MERGE, ids(1, 4)), decided(2, Decided.UNDO, (), undoes=1)]

    assert in_force(made) == []
    assert in_force([*made, decided(3, Decided.UNDO, (), undoes=2)]) == made[:1]


def test_what_speaks_against_a_merge_is_named() -> None:
    apart = decided(1, Decided.APART, ids(1, 2), 5)

    assert against([FACES[0], FACES[4]], [apart]) == (1, 5, apart)
    assert against([FACES[0], FACES[1]], [apart]) is None
    assert against([a_face(1, 9), a_face(2, 9)], []) == (1, 2, None)
    assert against([FACES[0], FACES[4]], [apart, decided(2, Decided.UNDO, (), undoes=1)]) is None


def test_strangers_to_a_person_are_those_of_its_frames_and_those_that_somebody_said() -> None:
    faces = [a_face(1, 9), a_face(2, 9), a_face(3), a_face(4)]

    assert strangers_to(faces[:1], faces, [decided(1, Decided.APART, ids(3), 1)]) == {2, 3}


def test_confirmed_faces_are_told_with_their_person() -> None:
    arranged = arrange(FACES, CHAIN, [decided(1, Decided.CONFIRM, ids(1, 3))])

    assert arranged.persons[0].confirmed == (1, 3)


class Histories(RuleBasedStateMachine):
    """Random decisions, some against each other, with undoing and new groupings in between."""

    def __init__(self) -> None:
        super().__init__()
        self.faces = [a_face(number, media=(number + 1) // 2) for number in range(1, 15)]
        self.grouping = Grouping(FaceId(12), ())
        self.decisions: list[Decision] = []

    @property
    def now(self) -> Arrangement:
        return arrange(self.faces, self.grouping, self.decisions)

    def decide(self, kind: Decided, faces: Collection[int], apart: Collection[int], undoes: int = 0) -> None:
        made = decided(len(self.decisions) + 1, kind, ids(*sorted(faces)), *sorted(apart), undoes=undoes)
        self.decisions.append(made)

    @rule(links=st.lists(st.tuples(st.integers(1, 12), st.integers(1, 12)), max_size=14))
    def group_anew(self, links: list[tuple[int, int]]) -> None:
        self.grouping = Grouping(FaceId(12), tuple(links))

    @rule(faces=st.sets(st.integers(1, 14), min_size=2, max_size=5))
    def merge(self, faces: set[int]) -> None:
        whole = {each for face in faces for each in self._person(face)}
        is_refused = against([self.faces[face - 1] for face in whole], self.decisions) is not None
        self.decide(Decided.MERGE, whole, set())
        ignored = set(self.now.ignored)
        parts = {self._person(face) for face in whole - ignored}
        assert is_refused or len(parts) <= 1

    @rule(face=st.integers(1, 14), chosen=st.sets(st.integers(1, 14), max_size=6))
    def split(self, face: int, chosen: set[int]) -> None:
        person = set(self._person(face))
        part = (chosen & person) | {face}
        if part < person:
            self.decide(Decided.SPLIT, part, person - part)
            assert part <= set(self._person(face))
            assert not set(self._person(face)) & (person - part)

    @rule(ones=st.sets(st.integers(1, 14), min_size=1, max_size=3), other=st.integers(1, 14))
    def keep_apart(self, ones: set[int], other: int) -> None:
        if other not in ones:
            self.decide(Decided.APART, ones, {other})

    @rule(faces=st.sets(st.integers(1, 14), min_size=1, max_size=2))
    def ignore(self, faces: set[int]) -> None:
        self.decide(Decided.IGNORE, faces, set())

    @rule(frame=st.integers(1, 7))
    def say_collage(self, frame: int) -> None:
        self.decide(Decided.SHARED_FRAME, {2 * frame - 1, 2 * frame}, set())

    @precondition(lambda self: self.decisions)
    @rule(data=st.data())
    def undo_any(self, data: st.DataObject) -> None:
        taken = {each.undoes for each in self._undos()}
        number = data.draw(st.sampled_from([each.id for each in self.decisions]))
        if number not in taken:
            self.decide(Decided.UNDO, set(), set(), undoes=number)

    @precondition(lambda self: self.decisions)
    @rule()
    def taking_the_last_one_back_and_again_restores_exactly(self) -> None:
        without, before, latest = self.decisions[:-1], self.now, self.decisions[-1].id
        self.decide(Decided.UNDO, set(), set(), undoes=latest)
        assert self.now == arrange(self.faces, self.grouping, without)
        self.decide(Decided.UNDO, set(), set(), undoes=latest + 1)
        assert self.now == before

    def _undos(self) -> list[Decision]:
        found: list[Decision] = []
        for each in reversed(self.decisions):
            if each.kind is Decided.UNDO and each.id not in {other.undoes for other in found}:
                found.append(each)
        return found

    def _person(self, face: int) -> tuple[FaceId, ...]:
        found = self.now.person_of(FaceId(face))
        return found.face_ids if found else ids(face)

    @invariant()
    def every_face_is_in_one_person_or_ignored(self) -> None:
        arranged = self.now
        held = [face for person in arranged.persons for face in person.face_ids]
        assert len(held) == len(set(held))
        assert set(held).isdisjoint(arranged.ignored)
        assert set(ids(*range(1, 13))) <= {*held, *arranged.ignored}

    @invariant()
    def nobody_is_with_whom_they_cannot_be(self) -> None:
        standing = in_force(self.decisions)
        collages = {each.faces for each in standing if each.kind is Decided.SHARED_FRAME}
        for person in self.now.persons:
            for one, other in combinations(person.face_ids, 2):
                assert (one + 1) // 2 != (other + 1) // 2 or (one, other) in collages
            for each in standing:
                assert not (set(each.faces) & set(person.face_ids) and set(each.apart_from) & set(person.face_ids))

    @invariant()
    def what_a_decision_cannot_reach_is_as_it_was(self) -> None:
        if not self.decisions:
            return
        links = np.array(self.grouping.links, np.int64).reshape(-1, 2)
        among = reach(faces_about(self.decisions[-1], self.decisions), links, self.decisions)
        inside = tuple((one, other) for one, other in self.grouping.links if one in among and other in among)
        faces = [face for face in self.faces if face.id in among]
        alone = arrange(faces, Grouping(self.grouping.up_to, inside), self.decisions)
        now, before = self.now, arrange(self.faces, self.grouping, self.decisions[:-1])
        assert alone.persons == tuple(each for each in now.persons if among & set(each.face_ids))
        assert alone.ignored == {face: state for face, state in now.ignored.items() if face in among}
        for each in (now, before):
            assert all(among >= set(one.face_ids) or among.isdisjoint(one.face_ids) for one in each.persons)
        beyond = [[each for each in one.persons if among.isdisjoint(each.face_ids)] for one in (now, before)]
        assert beyond[0] == beyond[1]

    @invariant()
    def the_order_of_the_faces_says_nothing(self) -> None:
        assert arrange(self.faces[::-1], self.grouping, self.decisions).persons == self.now.persons


TestHistories = Histories.TestCase
TestHistories.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
