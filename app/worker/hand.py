"""One worker as the crew sees it: the files it was given, which of them it has opened, and when it must speak again."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.case import MediaKind
from app.domain.errors import UntrustedReply
from app.domain.examination import PIECE_BYTES, Examined, LargeContent, WorkItem
from app.domain.ids import MediaId
from app.worker import process
from app.worker.company import Company
from app.worker.process import START_TIMEOUT_S, WorkerDied, WorkerProcess
from app.worker.protocol import Answer
from app.worker.replies import parse_told, parse_wanted

MOST_FILES_IN_FLIGHT = 16
MOST_BYTES_IN_FLIGHT = 32 << 20
"""Beyond the file at hand, a worker is given no more than this; a larger file waits until the worker is free."""
AHEAD_S = 0.25
"""Small files are given ahead for about this long, so that neither side waits and no worker hoards the last files."""
_NEWEST_SHARE = 0.3


@dataclass(slots=True)
class Task:
    """One file to be examined; `is_alone` after a fall in whose company it was, `attempts` counts falls before it.

    `first` is what a first look has found, where this is the second; `company` waits for what comes of it.
    """

    item: WorkItem
    is_alone: bool = False
    attempts: int = 0
    first: Examined | None = None
    company: Company | None = None

    @property
    def size_bytes(self) -> int:
        """The length of its content."""
        return self.item.size_bytes

    @property
    def needs_company_kept_away(self) -> bool:
        """True for a file that is to be the only one its worker has: suspects, videos, what is large or strict."""
        is_asked = self.is_alone or self.item.is_strict
        return is_asked or self.item.kind is MediaKind.VIDEO or self.size_bytes > MOST_BYTES_IN_FLIGHT


@dataclass(slots=True)
class Given:
    """A file in flight. `task` is kept for running it again, `large` while pieces of it are handed out.

    A file that is held whole, large, and in flight alone is forgotten once it is opened: a fall is then its own.
    """

    media_id: MediaId
    task: Task | None
    is_alone: bool
    size_bytes: int
    budget_s: float
    first: Examined | None = None
    company: Company | None = None
    place: int = 0
    large: LargeContent | None = None
    begun_at: float | None = None


class Hand:
    """A worker and what it owes. Files are opened and answered in the order in which they were given."""

    def __init__(self, worker: WorkerProcess) -> None:
        self.worker = worker
        self.given: deque[Given] = deque()
        self.budget_s = self.due = 0.0
        self._expect(process.TRANSFER_TIMEOUT_S if worker.awaits_cell else START_TIMEOUT_S)
        self.company: Company | None = None
        self._pace_s = AHEAD_S
        self._answered_at = 0.0

    @property
    def is_idle(self) -> bool:
        """True where the worker waits for a file."""
        return self.owes_nothing and not self.worker.awaits_cell

    @property
    def owes_nothing(self) -> bool:
        """True where the worker has answered for all that it was given."""
        return self.worker.is_ready and not self.given

    @property
    def is_late_with_large(self) -> bool:
        """True where it is at a large file whose time is up: it may ask for pieces for ever."""
        return bool(self.given) and self.given[0].large is not None and time.monotonic() >= self.due

    @property
    def begun(self) -> Sequence[Given]:
        """The files that the worker has opened and not answered for."""
        return [given for given in self.given if given.begun_at is not None]

    @property
    def has_room(self) -> bool:
        """True where the worker may be given one more small file."""
        ahead = max(1, min(MOST_FILES_IN_FLIGHT - 1, int(AHEAD_S / max(self._pace_s, 1e-3))))
        is_shared = not any(given.is_alone for given in self.given)
        is_open = self.worker.is_ready and not self.worker.awaits_cell
        return is_open and is_shared and len(self.given) <= ahead

    def has_room_for(self, task: Task) -> bool:
        """True where the worker may be given this file. What is to be alone is given a process that has seen nothing;
        asking for it has a used one make place."""
        if task.needs_company_kept_away and self.is_idle and not self.worker.has_fresh_cell:
            self.worker.rest()
            self._expect(process.TRANSFER_TIMEOUT_S)
        if not self.given or task.needs_company_kept_away:
            return self.is_idle
        return self.has_room and self._bytes_in_flight + task.size_bytes <= MOST_BYTES_IN_FLIGHT

    @property
    def _bytes_in_flight(self) -> int:
        return sum(given.size_bytes for given in self.given)

    def give(self, task: Task, budget_s: float) -> None:
        """Hand a file over; raise WorkerDied where the process is gone."""
        item = task.item
        self.worker.give(item.media_id, item.kind, item.content, budget_s, profile=item.profile)
        if not self.given:
            self._expect(budget_s)
        is_alone = task.needs_company_kept_away
        large = None if isinstance(item.content, bytes) else item.content
        given = Given(item.media_id, task, is_alone, task.size_bytes, budget_s, task.first, task.company, large=large)
        self.given.append(given)
        if is_alone and large is None:  # else its pieces have the way to themselves, until it is answered for
            self.worker.rest()
        elif self.company is not None:
            given.company, given.place = self.company, self.company.seat(task.size_bytes)
            if self.company.is_full or self.worker.awaits_cell:
                self.part()

    def part(self) -> None:
        """Have the process that opens files get no more of them, and those that it was given be all its company."""
        if self.company is not None:
            self.company.is_complete = True
            self.company = None
            self.worker.rest()

    def hear(self) -> tuple[MediaId, bytes] | None:
        """Read one message: None where the worker has opened the next file or was given a piece of the one it is at,
        else which file it answers for, and how.

        Raises UntrustedReply where it is not the next file's turn, WorkerDied where there is nothing to read, and
        EvidenceChanged where a piece of a file cannot be given.
        """
        untrusted = self.worker.take()
        answer, media_id = parse_told(untrusted)
        if answer is Answer.BEGUN:
            self._begin(media_id)
            return None
        if answer is Answer.WANTED:
            self._hand_out(media_id, untrusted)
            return None
        if not self.given or self.given[0].begun_at is None:
            raise UntrustedReply("A worker answered for a file that it had not opened. It was stopped.")
        return self.given[0].media_id, untrusted

    def settle(self) -> Given:
        """Note that the oldest file's answer was in order, and return what was given."""
        done, now = self.given.popleft(), time.monotonic()
        if done.large is not None:
            self.worker.rest()
        spent_s = now - max(self._answered_at, done.begun_at or 0.0)
        self._pace_s += _NEWEST_SHARE * (spent_s - self._pace_s)
        self._answered_at = now
        if self.given:
            self._expect(max(given.budget_s for given in self.given))
        else:
            self._expect(process.TRANSFER_TIMEOUT_S)  # for its process to end, where it is to
        return done

    def hear_new_cell(self) -> None:
        """Hear that the process that opened files is gone; raise WorkerDied where it left any of them open."""
        self.worker.hear_new_cell()
        if self.given:
            raise WorkerDied

    def _begin(self, media_id: MediaId) -> None:
        following = next((given for given in self.given if given.begun_at is None), None)
        if following is None or following.media_id != media_id:
            raise UntrustedReply("A worker opened another file than the next. It was stopped.")
        following.begun_at = time.monotonic()
        if following.is_alone and following.large is None and following.size_bytes > MOST_BYTES_IN_FLIGHT:
            following.task = None
        self._expect(following.budget_s)

    def _hand_out(self, media_id: MediaId, untrusted: bytes) -> None:
        """Give the worker the piece that it asks for of the one file that it has open."""
        at = self.given[0] if self.given else None
        if at is None or at.begun_at is None or at.large is None or at.media_id != media_id:
            raise UntrustedReply("A worker asked for a file that it was not to have. It was stopped.")
        pieces = -(-at.size_bytes // PIECE_BYTES)
        self.worker.hand_out(at.large.piece(parse_wanted(untrusted, pieces)))

    def _expect(self, budget_s: float) -> None:
        self.budget_s = budget_s
        self.due = time.monotonic() + budget_s
