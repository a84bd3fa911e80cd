"""A crew: the workers of one run over many files. Keeps them fed, collects what is done, replaces who falls."""

from __future__ import annotations

import random
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from multiprocessing.connection import wait

from app.domain.case import MediaKind
from app.domain.errors import EvidenceChanged, UntrustedReply
from app.domain.examination import Examined, Failed, Finding, Profile, WorkItem
from app.domain.progress import IsCancelled
from app.recognition.pack import PackManifest
from app.worker.company import Company, drawn_company
from app.worker.failures import Failure
from app.worker.falls import Fall
from app.worker.hand import MOST_BYTES_IN_FLIGHT, Given, Hand, Task
from app.worker.process import MOST_STARTS, WorkerDied, WorkerProcess, not_started
from app.worker.replies import parse_finding
from app.worker.second_look import agreed

_LOOK_UP_S = 0.1
"""How often a waiting crew asks whether it was cancelled."""
_unforeseeable = random.SystemRandom().random
_MOST_ATTEMPTS = 2
"""So often may workers die over a file before they have opened it, or be killed over it; then it is not tried again."""
_SLOWEST_READING = 32 << 20
_LONGEST_READING_S = 3000.0
"""A large file has more time, at so many bytes a second: it is read twice, to survey it and to look at it."""


@dataclass(frozen=True, slots=True)
class CrewRules:
    """How many workers, how long a file may take, how large it may be, after how many files a worker is spent."""

    size: int
    timeout_s: float
    video_timeout_s: float
    most_content_bytes: int
    files_per_worker: int
    second_looks: float = 0.0
    """The share of sound pictures that are examined a second time, by themselves, and compared."""

    def timeout_for(self, item: WorkItem) -> float:
        """Return the time that a file is given: a video's also where a picture is to be searched exhaustively."""
        is_long = item.kind is MediaKind.VIDEO or item.profile is Profile.EXHAUSTIVE
        to_read_s = 0.0 if isinstance(item.content, bytes) else item.size_bytes / _SLOWEST_READING
        return (self.video_timeout_s if is_long else self.timeout_s) + min(to_read_s, _LONGEST_READING_S)


class Crew:
    """The workers of one run. `hire` lends or starts one; `dismiss` takes it back and is told whether it is sound.

    A worker has its next files at hand while it works on one (hand.py). Whatever falls, costs one file: where it is
    not certain which of several, each is run again by itself.
    """

    def __init__(
        self,
        manifest: PackManifest,
        rules: CrewRules,
        hire: Callable[[], WorkerProcess],
        dismiss: Callable[[WorkerProcess, bool], None],
        chance: Callable[[], float] = _unforeseeable,
    ) -> None:
        self._manifest = manifest
        self._rules = rules
        self._hire = hire
        self._dismiss = dismiss
        self._chance = chance
        self._hands: list[Hand] = []
        self._waiting: deque[Task] = deque()
        self._companies: list[Company] = []
        self._is_exhausted = False
        self._false_starts = 0

    def work(self, items: Iterator[WorkItem], is_cancelled: IsCancelled) -> Generator[list[Finding], None, None]:
        """Yield findings, those that are ready together at a time, until every item has one or work is cancelled."""
        try:
            while not is_cancelled():
                found = self._fed(items, is_cancelled)
                found += self._parted()
                if not found and self._is_finished:
                    return
                found += [] if is_cancelled() else self._collected()
                if found:
                    yield found
        finally:
            self._disband()

    @property
    def _is_finished(self) -> bool:
        is_open = self._waiting or self._companies or any(hand.given for hand in self._hands)
        return self._is_exhausted and not is_open

    # ------------------------------------------------------------------------------------------------------- giving

    def _fed(self, items: Iterator[WorkItem], is_cancelled: IsCancelled) -> list[Finding]:
        """Give files to whoever has room and start who is missing; return what can be said without a worker."""
        found: list[Finding] = []
        while not is_cancelled():
            found += self._placed()
            if not self._wants_more:
                break
            item = next(items, None)
            if item is None:
                self._is_exhausted = True
            elif isinstance(item.content, bytes) and item.size_bytes > self._rules.most_content_bytes:
                found.append(Fall(Failure.TOO_LARGE, item.size_bytes).failed(item.media_id))
                break  # it is told before another file is read
            else:
                self._waiting.append(Task(item))
        return found

    @property
    def _wants_more(self) -> bool:
        """True where one more file is of use: somebody has room for it, or can be started for it."""
        if self._is_exhausted or sum(task.size_bytes for task in self._waiting) > MOST_BYTES_IN_FLIGHT:
            return False
        has_room = any(hand.has_room and not self._is_spent(hand) for hand in self._hands)
        starting = sum(not hand.worker.is_ready for hand in self._hands)
        can_start = len(self._hands) < self._rules.size and len(self._waiting) <= starting
        return not self._waiting if has_room else can_start

    def _placed(self) -> list[Finding]:
        """Give away what waits, in its order; a file that fits nobody lets smaller ones pass, and starts a worker."""
        found: list[Finding] = []
        for task in list(self._waiting):
            hand = self._hand_for(task)
            if hand is not None:
                self._waiting.remove(task)
                found += self._given(hand, task)
        starting = sum(not hand.worker.is_ready for hand in self._hands)
        while starting < len(self._waiting) and len(self._hands) < self._rules.size:
            self._hands.append(Hand(self._hire()))
            starting += not self._hands[-1].worker.is_ready
            if self._hands[-1].worker.is_ready:
                return found + self._placed()
        return found

    def _hand_for(self, task: Task) -> Hand | None:
        """Return who shall have the file: the least busy of those with room, unless a free one can be had instead."""
        fit = [hand for hand in self._hands if not self._is_spent(hand) and hand.has_room_for(task)]
        best = min(fit, key=lambda hand: len(hand.given), default=None)
        return None if best is not None and best.given and len(self._hands) < self._rules.size else best

    def _given(self, hand: Hand, task: Task) -> list[Finding]:
        if hand.worker.files_per_cell > 1 and hand.worker.has_fresh_cell and not task.needs_company_kept_away:
            hand.part()
            hand.company = drawn_company(hand.worker.files_per_cell, self._rules.second_looks, self._chance)
            self._companies += [hand.company] if hand.company else []
        try:
            hand.give(task, self._rules.timeout_for(task.item))
        except WorkerDied:
            fall = Fall(Failure.CRASHED)
            return self._after_fall(hand, fall) + self._tried_again(task, fall)
        return []

    def _is_spent(self, hand: Hand) -> bool:
        return hand.worker.files_given >= self._rules.files_per_worker

    # --------------------------------------------------------------------------------------------------- collecting

    def _collected(self) -> list[Finding]:
        """Wait until somebody is heard or overdue; return what came of it."""
        awaited = [hand for hand in self._hands if not hand.is_idle]
        if not awaited:
            return []
        patience_s = max(0.0, min(_LOOK_UP_S, min(hand.due for hand in awaited) - time.monotonic()))
        heard = wait([pipe for hand in awaited for pipe in (hand.worker.replies, hand.worker.notes)], patience_s)
        found: list[Finding] = []
        for hand in awaited:
            if hand.worker.replies in heard:
                found += self._heard(hand)
                while self._is_owed_by(hand) and hand.worker.replies.poll():
                    found += self._heard(hand)
            elif hand.worker.notes in heard:
                found += self._renewed(hand)
            elif time.monotonic() >= hand.due:
                found += self._overdue(hand)
        return found

    def _is_owed_by(self, hand: Hand) -> bool:
        """Tell whether to listen on: not to a worker that asks for pieces without end."""
        return hand in self._hands and bool(hand.given) and hand.given[0].large is None

    def _renewed(self, hand: Hand) -> list[Finding]:
        """Hear that a worker has a new process for the next files."""
        try:
            hand.hear_new_cell()
        except WorkerDied:
            return self._died(hand)
        self._let_go_if_spent(hand)
        return []

    def _let_go_if_spent(self, hand: Hand) -> None:
        if hand.is_idle and self._is_spent(hand):
            self._remove(hand, is_sound=True)

    def _heard(self, hand: Hand) -> list[Finding]:
        if not hand.worker.is_ready:
            self._introduced(hand)
            return []
        if hand.is_late_with_large:
            return self._overdue(hand)
        try:
            told = hand.hear()
            if told is None:
                return []
            media_id, untrusted = told
            finding = parse_finding(untrusted, media_id, self._manifest.id, self._manifest.dimension)
        except WorkerDied:
            return self._died(hand)
        except UntrustedReply:
            return self._after_fall(hand, Fall(Failure.INVALID_REPLY))
        except EvidenceChanged as why:
            return self._after_fall(hand, Fall(Failure.UNEXPECTED, reason=str(why)))
        settled = hand.settle()
        finding = _rechecked(settled, finding)
        self._let_go_if_spent(hand)
        return self._judged(settled, finding)

    def _judged(self, settled: Given, finding: Finding) -> list[Finding]:
        """Return what is to be told: nothing yet, where chance has it that a picture of its company is drawn."""
        task, company = settled.task, settled.company
        if settled.first is not None:
            return _compared(settled.first, finding, company)
        if company is None or task is None:
            return [finding]
        first = company.hold(task.item, settled.place, finding)
        if first is not None:
            self._waiting.append(Task(task.item, is_alone=True, first=first, company=company))
        return []

    def _parted(self) -> list[Finding]:
        """Return the findings of processes that are done with; where two looks differed, have the others made again.

        A process for which there is no further file is done with, too.
        """
        for hand in self._hands:
            if not hand.given:
                hand.part()
        found: list[Finding] = []
        for company in [company for company in self._companies if company.is_settled]:
            self._companies.remove(company)
            told, again = company.parted()
            found += told
            self._waiting.extend(Task(item, is_alone=True, first=first) for item, first in again)
        return found

    def _overdue(self, hand: Hand) -> list[Finding]:
        if not hand.worker.is_ready:
            hand.worker.interrupt()
            self._introduced(hand)
            return []
        return self._after_fall(hand, Fall(Failure.TIMED_OUT, round(hand.budget_s)))

    def _introduced(self, hand: Hand) -> None:
        """Hear that a worker is ready; one that ended while it started is replaced when needed, but not for ever."""
        try:
            hand.worker.hear_ready()
        except WorkerDied:
            self._remove(hand)
            self._false_starts += 1
            if self._false_starts == MOST_STARTS:
                raise not_started() from None
        else:
            self._false_starts = 0

    # ------------------------------------------------------------------------------------------------------- falling

    def _died(self, hand: Hand) -> list[Finding]:
        """See to the files of a worker that ended by itself, or was killed as no file can do it."""
        is_from_outside = hand.worker.was_ended_from_outside()
        return self._after_fall(hand, Fall(Failure.ENDED_FROM_OUTSIDE if is_from_outside else Failure.CRASHED))

    def _after_fall(self, hand: Hand, fall: Fall) -> list[Finding]:
        """End a worker and see to its files: the one that caused it fails, the others are run again.

        Where the cause is not certain every open file is run again alone, and where the file may have nothing to do
        with it, once more. Files that were not opened have nothing to do with it; only where none was, it may still be
        the first of them, which the worker was about to open.
        """
        self._remove(hand)
        begun = hand.begun
        cause = fall.cause(begun)
        found: list[Finding] = []
        for given in reversed(hand.given):
            if given.task is None or (given is cause and not fall.may_be_the_machines):
                found += self._told_of_failure(given, fall.failed(given.media_id))
                continue
            if given.first is None and given.company is not None:
                given.company.leave()
            if given is cause or (not begun and given is hand.given[0]):
                found += self._tried_again(given.task, fall)
            else:
                given.task.is_alone = given in begun
                self._waiting.appendleft(given.task)
        return found

    @staticmethod
    def _told_of_failure(given: Given, failed: Failed) -> list[Finding]:
        if given.first is not None:
            return _compared(given.first, failed, given.company)
        if given.company is not None:
            given.company.leave()
        return [failed]

    def _tried_again(self, task: Task, fall: Fall) -> list[Finding]:
        """Put a file that may not have caused its worker's fall in front of those that wait, but not for ever."""
        task.attempts += 1
        if task.attempts == _MOST_ATTEMPTS:
            failed = fall.failed(task.item.media_id)
            return [failed] if task.first is None else _compared(task.first, failed, task.company)
        self._waiting.appendleft(task)
        return []

    def _remove(self, hand: Hand, *, is_sound: bool = False) -> None:
        self._hands.remove(hand)
        if hand.company is not None:
            hand.company.is_complete = True
        self._dismiss(hand.worker, is_sound)

    def _disband(self) -> None:
        for hand in list(self._hands):
            self._remove(hand, is_sound=hand.owes_nothing)


def _rechecked(settled: Given, finding: Finding) -> Finding:
    """Return a finding, or why it is not kept: somebody wrote to the file while pieces of it were handed out."""
    try:
        if settled.large is not None:
            settled.large.refuse_if_changed()
    except EvidenceChanged as why:
        return Failed(settled.media_id, str(why))
    return finding


def _compared(first: Examined, second: Finding, company: Company | None) -> list[Finding]:
    """Return what is left of two findings, at once where no company waits for it."""
    kept = agreed(first, second)
    if company is None:
        return [kept]
    company.compare(kept)
    return []
