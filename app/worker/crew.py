"""A crew: the workers of one run over many files. Keeps them fed, collects what is done, replaces who falls."""

from __future__ import annotations

import random
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from multiprocessing.connection import wait

from app.domain.case import MediaKind
from app.domain.errors import UntrustedReply
from app.domain.examination import Examined, Failed, Finding, Profile, WorkItem
from app.domain.ids import MediaId
from app.domain.progress import IsCancelled
from app.recognition.pack import PackManifest
from app.worker.company import Company, drawn_company
from app.worker.failures import Failure, failure_sentence
from app.worker.hand import MOST_BYTES_IN_FLIGHT, Given, Hand, Task
from app.worker.process import MOST_STARTS, WorkerDied, WorkerProcess, not_started
from app.worker.replies import parse_finding
from app.worker.second_look import agreed

_LOOK_UP_S = 0.1
"""How often a waiting crew asks whether it was cancelled."""
_unforeseeable = random.SystemRandom().random
_MOST_ATTEMPTS = 2
"""So often may workers die over a file before they have opened it; then the file is taken for the cause."""


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
        return self.video_timeout_s if is_long else self.timeout_s


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
            elif len(item.content) > self._rules.most_content_bytes:
                found.append(self._failed(item.media_id, Failure.TOO_LARGE, len(item.content)))
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
            fallen = self._after_fall(hand, Failure.CRASHED)
            return fallen + self._tried_again(task)
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
                while hand in self._hands and hand.given and hand.worker.replies.poll():
                    found += self._heard(hand)
            elif hand.worker.notes in heard:
                found += self._renewed(hand)
            elif time.monotonic() >= hand.due:
                found += self._overdue(hand)
        return found

    def _renewed(self, hand: Hand) -> list[Finding]:
        """Hear that a worker has a new process for the next files."""
        try:
            hand.hear_new_cell()
        except WorkerDied:
            return self._after_fall(hand, Failure.CRASHED)
        self._let_go_if_spent(hand)
        return []

    def _let_go_if_spent(self, hand: Hand) -> None:
        if hand.is_idle and self._is_spent(hand):
            self._remove(hand, is_sound=True)

    def _heard(self, hand: Hand) -> list[Finding]:
        if not hand.worker.is_ready:
            self._introduced(hand)
            return []
        try:
            told = hand.hear()
            if told is None:
                return []
            media_id, untrusted = told
            finding = parse_finding(untrusted, media_id, self._manifest.id, self._manifest.dimension)
        except WorkerDied:
            return self._after_fall(hand, Failure.CRASHED)
        except UntrustedReply:
            return self._after_fall(hand, Failure.INVALID_REPLY)
        settled = hand.settle()
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
        return self._after_fall(hand, Failure.TIMED_OUT, round(hand.budget_s))

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

    def _after_fall(self, hand: Hand, failure: Failure, number: int = 0) -> list[Finding]:
        """End a worker and see to its files: the one that caused it fails, the others are run again.

        The cause is certain where only one file was open, and where time ran out, which is the last one's. Else every
        open file is run again alone. Files that were not opened have nothing to do with it; only where none was, it may
        still be the first of them, which the worker was about to open.
        """
        self._remove(hand)
        begun = hand.begun
        is_certain = len(begun) == 1 or failure is Failure.TIMED_OUT
        cause = begun[-1] if begun and is_certain else None
        found: list[Finding] = []
        for given in reversed(hand.given):
            if given is cause or given.task is None:
                found += self._told_of_failure(given, self._failed(given.media_id, failure, number))
                continue
            if given.first is None and given.company is not None:
                given.company.leave()
            if not begun and given is hand.given[0]:
                found += self._tried_again(given.task)
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

    def _tried_again(self, task: Task) -> list[Finding]:
        """Put a file that its worker died over without a word in front of those that wait, but not for ever."""
        task.attempts += 1
        if task.attempts == _MOST_ATTEMPTS:
            failed = self._failed(task.item.media_id, Failure.CRASHED)
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

    @staticmethod
    def _failed(media_id: MediaId, failure: Failure, number: int = 0) -> Failed:
        return Failed(media_id, failure_sentence(failure, (number, 0)))


def _compared(first: Examined, second: Finding, company: Company | None) -> list[Finding]:
    """Return what is left of two findings, at once where no company waits for it."""
    kept = agreed(first, second)
    if company is None:
        return [kept]
    company.compare(kept)
    return []
