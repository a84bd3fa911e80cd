"""Several files under way to one worker: opened and answered in their order, bounded, and each fall costs one file."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.case import MediaKind
from app.domain.errors import UntrustedReply
from app.domain.examination import Examined, Failed, Profile, WorkItem
from app.domain.ids import MediaId
from app.recognition.embed import Chips
from app.recognition.pack import ModelPack, default_manifest, find_weights, load_pack
from app.worker.crew import CrewRules
from app.worker.examination import looked_at, replies_to
from app.worker.failures import Failure
from app.worker.hand import MOST_BYTES_IN_FLIGHT, MOST_FILES_IN_FLIGHT, Hand, Task
from app.worker.pool import ProcessPool
from app.worker.protocol import Command, Request, pack_begun, pack_failed, pack_request, parse_request
from app.worker.replies import parse_finding
from tests.worker.pictures import encoded, shapes
from tests.worker.test_pool import by_id, fault, faulty, item, reason

__all__ = ["faulty"]
SMALL = encoded(shapes(9, 9), "JPEG")  # too small to be searched, so that only the way there and back takes time


class SaidWorker:
    """Stands in for a worker process: takes every file and says what it is told to say."""

    is_ready = True
    files_given = 0
    awaits_cell = False
    has_fresh_cell = True

    def rest(self) -> None:
        """It opens nothing, so nothing of it must end."""

    def __init__(self, said: Sequence[bytes] = ()) -> None:
        self.said = deque(said)
        self.given: list[int] = []

    def give(self, media_id: MediaId, kind: MediaKind, content: bytes, budget_s: float, profile: Profile) -> None:
        self.given.append(media_id)

    def take(self) -> bytes:
        return self.said.popleft()


def hand_with(files: Sequence[int], said: Sequence[bytes]) -> Hand:
    hand = Hand(SaidWorker(said))  # type: ignore[arg-type]
    for number in files:
        hand.give(Task(item(number, SMALL)), 5.0)
    return hand


def answered(number: int) -> bytes:
    return pack_failed(number, Failure.DAMAGED)


@given(
    st.lists(st.integers(1, 4), max_size=6),
    st.lists(st.tuples(st.booleans(), st.integers(1, 4)), max_size=14),
)
def test_only_messages_whose_turn_it_is_are_believed(files: list[int], said: list[tuple[bool, int]]) -> None:
    """A model of the rule: files are begun in their order, and answered in their order once begun."""
    hand = hand_with(files, [pack_begun(number) if begins else answered(number) for begins, number in said])
    begun = done = 0
    for begins, number in said:
        is_due = begun < len(files) and files[begun] == number if begins else done < begun and files[done] == number
        try:
            told = hand.hear()
            if told is not None:
                parse_finding(told[1], told[0], "any", 128)
                hand.settle()
        except UntrustedReply:
            assert not is_due
            return
        assert is_due
        begun, done = begun + begins, done + (not begins)
        assert [one.media_id for one in hand.given] == files[done:]
        assert len(hand.begun) == begun - done


@given(st.binary(max_size=60))
def test_no_other_message_is_believed(untrusted: bytes) -> None:
    hand = hand_with([1], [untrusted])

    if untrusted not in (pack_begun(1), answered(1)):
        with pytest.raises(UntrustedReply):
            hand.hear()


@given(st.lists(st.integers(1, MOST_BYTES_IN_FLIGHT * 2), min_size=1, max_size=40))
def test_what_is_under_way_is_bounded_in_files_and_bytes(sizes: list[int]) -> None:
    hand = hand_with([], [])
    hand._pace_s = 1e-6  # a worker as fast as can be
    in_flight: list[int] = []

    class Sized(Task):
        @property
        def size_bytes(self) -> int:
            return size

    for number, size in enumerate(sizes):
        task = Sized(item(number, SMALL))
        if hand.has_room_for(task):
            hand.give(task, 5.0)
            in_flight.append(size)

    assert len(in_flight) <= MOST_FILES_IN_FLIGHT
    assert sum(in_flight) <= MOST_BYTES_IN_FLIGHT or len(in_flight) == 1


def test_a_video_and_a_suspect_are_given_to_a_free_worker_and_nothing_with_them() -> None:
    hand = hand_with([1], [])
    video = Task(item(2, SMALL, MediaKind.VIDEO))
    suspect = Task(item(3, SMALL), is_alone=True)

    assert not hand.has_room_for(video)
    assert not hand.has_room_for(suspect)
    for alone in (video, suspect):
        free = hand_with([], [])
        free.give(alone, 5.0)
        assert not free.has_room
        assert not free.has_room_for(Task(item(4, SMALL)))


@pytest.mark.parametrize("name", [b"garbage", b"hang"])
def test_a_fall_in_the_middle_of_many_small_files_costs_one(faulty: ProcessPool, name: bytes) -> None:
    files = [fault(number, name) if number == 25 else item(number, SMALL) for number in range(40)]

    found = by_id(faulty.examine(files))

    assert sorted(found) == list(range(40))
    assert [number for number, finding in found.items() if isinstance(finding, Failed)] == [25]


def test_poison_after_poison_costs_only_the_poisoned(faulty: ProcessPool) -> None:
    files = [fault(number, b"crash") if number in (10, 11, 13) else item(number, SMALL) for number in range(20)]

    found = by_id(faulty.examine(files))

    assert sorted(number for number, finding in found.items() if isinstance(finding, Failed)) == [10, 11, 13]
    assert all("crash" in reason(found[number]) for number in (10, 11, 13))


def test_findings_do_not_depend_on_the_order_or_on_the_company() -> None:
    files = [item(number, encoded(shapes(9, 9 + number), "JPEG")) for number in range(24)]
    shuffled = random.Random(3).sample(files, len(files))

    with ProcessPool(2) as pool:
        assert by_id(pool.examine(files)) == by_id(pool.examine(shuffled))


def test_files_are_read_only_as_far_ahead_as_they_are_needed() -> None:
    large = SMALL + bytes(8 << 20)
    taken, done, furthest = 0, 0, 0

    def reading() -> Iterator[WorkItem]:
        nonlocal taken, furthest
        for number in range(30):
            taken += 1
            furthest = max(furthest, taken - done)
            yield item(number, large)

    with ProcessPool(1, second_looks=0) as pool:  # what waits for one is held back, and bounded by company.py
        for _ in pool.examine(reading()):
            done += 1

    assert done == 30
    assert furthest <= MOST_BYTES_IN_FLIGHT // (8 << 20) + 2


def test_rounds_tell_every_finding_once(faulty: ProcessPool) -> None:
    rounds = list(faulty.rounds(item(number, SMALL) for number in range(30)))

    assert all(rounds)
    assert sorted(int(finding.media_id) for found in rounds for finding in found) == list(range(30))


@given(st.sampled_from(Profile), st.sampled_from(MediaKind), st.integers(0, 1 << 62), st.integers(0, 1 << 40))
def test_a_request_says_how_closely_to_look(profile: Profile, kind: MediaKind, media_id: int, length: int) -> None:
    request = Request(Command.EXAMINE, kind, MediaId(media_id), length, 120.0, profile)

    assert parse_request(pack_request(request)) == request


@pytest.fixture(scope="module")
def pack() -> ModelPack:
    manifest = default_manifest()
    return load_pack(manifest, find_weights(manifest))


class Choosy:
    """An embedder that cannot embed one particular face."""

    def __init__(self, pack: ModelPack, refused: Chips) -> None:
        self._embedder = pack.embedder
        self._refused = refused
        self.batches: list[int] = []

    def embed(self, prepared: Sequence[Chips]) -> np.ndarray:
        self.batches.append(len(prepared))
        if any(chips is self._refused for chips in prepared):
            raise ArithmeticError
        return self._embedder.embed(prepared)


def test_faces_of_several_files_are_embedded_together_and_one_that_fails_fails_alone(pack: ModelPack) -> None:
    from app.demo.person import person
    from app.demo.pose import conditions
    from app.demo.render import render

    files = []
    for number in range(1, 4):
        content = encoded(render(person(number), conditions(number, strength=0.0), 160), "JPEG")
        request = Request(Command.EXAMINE, MediaKind.PICTURE, MediaId(number), len(content), 60.0)
        files.append((request, looked_at(request, content, pack)))
    files.insert(1, (replace(files[0][0], media_id=MediaId(9)), answered(9)))
    each = [reply for file in files for reply in replies_to([file], pack)]

    together = replies_to(files, pack)
    refused = files[2][1].sightings[0].chips  # type: ignore[union-attr]
    choosy = Choosy(pack, refused)
    apart = replies_to(files, replace(pack, embedder=choosy))  # type: ignore[arg-type]

    assert choosy.batches[0] == 3
    for one, other, third, number in zip(each, together, apart, (1, 9, 2, 3), strict=True):
        alone, beside, after = (parse_finding(reply, MediaId(number), "p", 128) for reply in (one, other, third))
        if number == 9:
            assert alone == beside == after
            continue
        assert isinstance(alone, Examined)
        assert isinstance(beside, Examined)
        difference = alone.faces[0].embedding.vector - beside.faces[0].embedding.vector
        assert float(np.abs(difference).max()) < 1e-5
        assert isinstance(after, Failed) == (number == 2)


def test_an_exhaustive_search_of_a_picture_has_as_much_time_as_a_video() -> None:
    rules = CrewRules(1, timeout_s=2.0, video_timeout_s=10.0, most_content_bytes=100, files_per_worker=10)
    picture = item(1, SMALL)

    assert rules.timeout_for(picture) == 2.0
    assert rules.timeout_for(replace(picture, profile=Profile.EXHAUSTIVE)) == 10.0
    assert rules.timeout_for(item(2, SMALL, MediaKind.VIDEO)) == 10.0
