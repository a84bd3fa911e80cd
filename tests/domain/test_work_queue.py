"""The queue of long work: whatever people do with it, one job at most is at work, it is the first, and none is lost."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from app.domain.errors import NotAllowed, NotFound
from app.domain.ids import PersonnelId, QueuedJobId
from app.domain.profile import Profile
from app.domain.work_queue import (
    Begun,
    JobAsked,
    JobKind,
    JobState,
    QueuedJob,
    WorkQueue,
    kind_words,
    time_left,
)

NOW = datetime(2026, 11, 28, tzinfo=UTC)
ADA = PersonnelId(1)


def job(number: int, state: JobState = JobState.WAITING) -> QueuedJob:
    asked = JobAsked(JobKind.EXAMINATION, f"KJB/{number}", "why", profile=Profile.THOROUGH)
    return QueuedJob(QueuedJobId(number), asked, ADA, "Ada", NOW, state)


def begun(sequence: int) -> Begun:
    return Begun(sequence, ADA, "Ada", NOW)


class Queueing(RuleBasedStateMachine):
    """People and the runner at one queue, in any order, against a plain list of numbers and a flag."""

    def __init__(self) -> None:
        super().__init__()
        self.queue = WorkQueue()
        self.order: list[int] = []
        self.numbers = 0
        self.sequence = 0
        self.is_paused = self.is_running = False

    def attempt(self, is_allowed: bool, change: str, *values: object) -> bool:
        """Do something that is refused just where the plain model says so."""
        before = self.queue
        try:
            self.queue = getattr(self.queue, change)(*values)
        except (NotAllowed, NotFound):
            assert not is_allowed, f"{change} was refused"
            assert self.queue is before
            return False
        assert is_allowed, f"{change} was not refused"
        return True

    @rule()
    def add(self) -> None:
        self.numbers += 1
        self.queue = WorkQueue((*self.queue.jobs, job(self.numbers)))
        self.order.append(self.numbers)

    @rule()
    def begin(self) -> None:
        self.sequence += 1
        can = bool(self.order) and not self.is_paused and not self.is_running
        self.is_running |= self.attempt(can, "begin", begun(self.sequence))

    @rule()
    def pause(self) -> None:
        if self.attempt(bool(self.order) and not self.is_paused, "pause"):
            self.is_paused, self.is_running = True, False

    @rule()
    def go_on(self) -> None:
        if self.attempt(self.is_paused, "go_on"):
            self.is_paused = False

    @rule()
    def stopped(self) -> None:
        self.queue, self.is_running = self.queue.interrupt(), False

    @rule()
    def killed_and_opened_again(self) -> None:
        self.queue, self.is_running = self.queue.since(self.sequence), False

    @rule(place=st.integers(0, 5))
    def end_or_cancel(self, place: int) -> None:
        number = self.order[place] if place < len(self.order) else 999
        if self.attempt(number != 999, "without", QueuedJobId(number)):
            self.is_running &= place != 0
            self.order.remove(number)
            self.is_paused &= bool(self.order)

    @rule(place=st.integers(0, 5), by=st.integers(-6, 6))
    def move(self, place: int, by: int) -> None:
        number = self.order[place] if place < len(self.order) else 999
        first = int(self.is_running)
        target = min(max(place + by, first), len(self.order) - 1)
        can = number != 999 and not (self.is_running and place == 0) and target != place
        if self.attempt(can, "move", QueuedJobId(number), by):
            self.order.remove(number)
            self.order.insert(target, number)

    @invariant()
    def as_people_expect(self) -> None:
        assert [each.id for each in self.queue.jobs] == self.order
        assert (self.queue.is_paused, self.queue.running is not None) == (self.is_paused, self.is_running)
        assert all(each.state is JobState.WAITING for each in self.queue.jobs[1:])
        assert not (self.is_paused and self.is_running)


test_the_queue = Queueing.TestCase


def test_a_job_that_ran_in_this_use_is_still_running() -> None:
    queue = WorkQueue((job(1), job(2))).begin(begun(7))

    assert queue.since(6).running is not None
    assert queue.since(7).running is None
    assert queue.since(7).jobs[0].begun == begun(7)


def test_why_a_job_cannot_be_moved_is_said() -> None:
    queue = WorkQueue((job(1), job(2))).begin(begun(1))

    with pytest.raises(NotAllowed, match="pause the queue, then move it"):
        queue.move(QueuedJobId(1), 1)
    with pytest.raises(NotAllowed, match="after the job that runs"):
        queue.move(QueuedJobId(2), -1)


def test_the_time_of_the_queue_says_what_is_not_in_it() -> None:
    jobs = [job(1, JobState.RUNNING), job(2), job(3), job(4)]
    rates: dict[tuple[JobKind, Profile | None], float] = {(JobKind.EXAMINATION, Profile.THOROUGH): 2.0}

    left = time_left(jobs, [50, 30, None, 0], rates, running_left_s=9.0)

    assert (left.seconds, left.uncounted) == (9.0 + 15.0, 1)
    assert time_left(jobs[1:2], [30], {}, None).uncounted == 1


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (JobAsked(JobKind.INTAKE, "KJB/2", "why", folder="/mnt"), "intake of KJB/2"),
        (
            JobAsked(JobKind.EXAMINATION, "", "why", profile=Profile.QUICK, is_strict=True),
            "examination of all exhibits, quick, a process for each file",
        ),
        (
            JobAsked(JobKind.EXAMINATION, "", "why", profile=Profile.THOROUGH, files=()),
            "retry of 0 files, thorough",
        ),
    ],
)
def test_a_job_says_what_it_does(asked: JobAsked, words: str) -> None:
    assert kind_words(asked) == words
