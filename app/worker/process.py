"""One worker process as the parent holds it: started, given a file, waited for, stopped."""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection

from app.domain.case import MediaKind
from app.domain.errors import KnownError, PackTampered, UntrustedReply
from app.domain.examination import LargeContent, Profile
from app.domain.ids import MediaId
from app.recognition.setup import EngineSetup
from app.seal.cell import Confinement, possible
from app.worker import cell
from app.worker.birth import on_one_thread, without_interrupts
from app.worker.failures import Failure, Notice, failure_sentence
from app.worker.family import end_with_forks
from app.worker.messages import Messages
from app.worker.protocol import (
    CELL_ENDED,
    CELL_FELL,
    IN_PIECES,
    NO_TIME,
    Command,
    Drawn,
    Request,
    most_reply_bytes,
    pack_request,
)
from app.worker.replies import Ready, parse_fallen, parse_ready

START_TIMEOUT_S = 120.0
MOST_STARTS = 3
"""So many workers in a row may end while they start (killed, out of memory); then the machine is at fault."""
STOP_TIMEOUT_S = 3.0
TRANSFER_TIMEOUT_S = 60.0
"""How long one message may take to pass through a pipe once it has begun; a gibibyte takes about a second."""
FROM_OUTSIDE = frozenset(
    getattr(signal, name) for name in ("SIGKILL", "SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT") if hasattr(signal, name)
)
"""Signals that no fault of a decoder raises: a person, another program, or a system that is out of memory."""
_WATCH_S = 0.5
_LOOK_S = 0.005
_GONE_S = 1.0
"""A process that has closed its pipes is gone within a moment; one that lives on was not ended by anybody."""
_PIPE_BYTES = 1 << 20


class WorkerDied(Exception):
    """The process ended or closed its pipe where it should not have."""


def not_started() -> KnownError:
    """Return what a person is told where no worker comes up."""
    return _cannot_work(failure_sentence(Failure.NOT_STARTED))


def _cannot_work(why: str) -> KnownError:
    return KnownError(
        f"No file can be examined. {why} Nothing was changed; run the set-up again, then `homeward selftest`."
    )


def _told_of(confinement: Confinement) -> Notice:
    """Return what the person should know of how a worker is held; raise KnownError where it could be held better."""
    missing = possible() & ~confinement
    if missing:
        names = ", ".join(flag.name.lower().replace("_", " ") for flag in Confinement if flag in missing and flag.name)
        raise KnownError(
            f"No file was opened: the process that was to open them is not confined as this system can (missing: "
            f"{names}). Nothing was changed; start Homeward again, and tell who keeps the machine if this comes again."
        )
    return Notice.NONE if Confinement.FILTER in confinement else Notice.NOT_CONFINED


class WorkerProcess:
    """A spawned process and the pipes to it. Holds no file's content after handing it over.

    `setup` is what it loaded when it started; `files_given` counts what it was given since. `has_met_exhibits` is set
    by whoever lends it to a run over exhibits. A `purpose` of comparing with dlib and face_recognition has it load
    those, too, while there are files to load them from. With `files_per_cell`, where the system can, it opens nothing
    itself: each so many files get a process forked from it (nursery.py), and `awaits_cell` is True from the last of
    them, or from rest(), until the old one is gone.
    """

    def __init__(self, setup: EngineSetup, purpose: Command = Command.EXAMINE, files_per_cell: int = 0) -> None:
        self.setup = setup
        self.files_per_cell = files_per_cell if Confinement.FILTER in possible() else 0
        self._left = self.files_per_cell
        self.awaits_cell = False
        context = get_context("spawn")
        childs_requests, self._requests = context.Pipe(duplex=False)
        self.replies, childs_replies = context.Pipe(duplex=False)
        self._told = Messages(self.replies)
        self.notes, childs_notes = context.Pipe(duplex=False)
        terms = cell.Terms(purpose, self.files_per_cell)
        given = (childs_requests, childs_replies, childs_notes, setup, terms)
        self._process = context.Process(target=cell.main, args=given, name="worker", daemon=True)
        with without_interrupts(), on_one_thread():
            self._process.start()
        for childs in (childs_requests, childs_replies, childs_notes):
            childs.close()
        for pipe in (self._requests, self.replies):
            _widen(pipe)
        self.is_ready = False
        self.notice = Notice.NONE
        self.files_given = 0
        self.has_met_exhibits = False
        self._last_note = CELL_ENDED
        self._stalled_at: float | None = None
        self._is_over = threading.Event()
        self._watchdog = threading.Thread(target=self._watch, name="watchdog", daemon=True)
        self._watchdog.start()

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid or 0

    @property
    def is_alive(self) -> bool:
        """True while the process runs."""
        return self._process.is_alive()

    def hear_ready(self) -> None:
        """Read the worker's introduction.

        Raises WorkerDied where it ended without one, so that another may be tried; PackTampered or KnownError where no
        worker could do better.
        """
        try:
            introduction = parse_ready(self._received(4096), self.setup.manifest.dimension)
        except UntrustedReply:
            raise WorkerDied from None
        if isinstance(introduction, Ready):
            self.notice = introduction.notice | _told_of(introduction.confinement)
            self.is_ready = True
            return
        failure, detail = introduction
        if failure is Failure.PACK_TAMPERED:
            self.setup.check()  # says which file, unless it was put right meanwhile
            raise PackTampered(failure_sentence(failure) + " Nothing was examined; try again.")
        raise _cannot_work(failure_sentence(failure, detail=detail))

    def give(
        self,
        media_id: MediaId,
        kind: MediaKind,
        content: bytes | LargeContent,
        budget_s: float,
        command: Command = Command.EXAMINE,
        profile: Profile = Profile.THOROUGH,
        moment: tuple[int, int] = (0, NO_TIME),
        drawn: Drawn | None = None,
    ) -> None:
        """Hand over one file, also while the worker is at another; raise WorkerDied where the process is gone.

        Of a large one nothing is handed over but what the worker then asks for. `moment` is the number and the time
        (ms) of the frame that is to be shown, where one is, `drawn` what a person drew on it.
        """
        if isinstance(content, bytes):
            request = Request(command, kind, media_id, len(content), budget_s, profile, *moment, drawn)
            self._send(pack_request(request), content)
        else:
            in_pieces = IN_PIECES[command]
            request = Request(in_pieces, kind, media_id, content.size_bytes, budget_s, profile, *moment, drawn)
            self._send(pack_request(request))
        self.files_given += 1
        self._left -= 1
        self.awaits_cell = self._left == 0

    def hand_out(self, piece: bytes) -> None:
        """Hand over a piece of a large file that was asked for; raise WorkerDied where the process is gone."""
        self._send(piece)

    def _send(self, *messages: bytes) -> None:
        try:
            with self._ended_if_stalled():
                for message in messages:
                    self._requests.send_bytes(message)
        except OSError:
            raise WorkerDied from None

    @property
    def has_fresh_cell(self) -> bool:
        """True where the next file is the first that its process sees, and where processes are kept for all files."""
        return self._left == self.files_per_cell or not self.files_per_cell

    def rest(self) -> None:
        """Have the process that opens files end once it has answered; a new one then takes its place."""
        if self.has_fresh_cell or self.awaits_cell:
            return
        request = Request(Command.REST, MediaKind.OTHER, MediaId(0), 0, 0.0)
        with suppress(OSError):  # whoever waits for the new one will see
            self._requests.send_bytes(pack_request(request))
        self.awaits_cell = True

    def hear_new_cell(self) -> None:
        """Read that the process that opened files is gone and left no word behind; raise WorkerDied otherwise."""
        try:
            note = self.notes.recv_bytes(len(CELL_ENDED))
        except (EOFError, OSError):
            raise WorkerDied from None
        self._last_note = note
        if note != CELL_ENDED or not self.awaits_cell or self.replies.poll():
            raise WorkerDied
        self._left, self.awaits_cell = self.files_per_cell, False

    def was_ended_from_outside(self) -> bool:
        """Tell of a worker that died whether it, or the process that opened files, was killed as no file can do it."""
        with suppress(EOFError, OSError):
            while self.notes.poll():
                self._last_note = self.notes.recv_bytes(CELL_FELL.size)
        with suppress(UntrustedReply):
            return parse_fallen(self._last_note) in FROM_OUTSIDE
        self._await_end(_GONE_S)
        return -(self._process.exitcode or 0) in FROM_OUTSIDE

    def await_cell(self) -> None:
        """Wait for the new process where one is due; raise WorkerDied where none comes."""
        if self.awaits_cell:
            if not self.notes.poll(TRANSFER_TIMEOUT_S):
                raise WorkerDied
            self.hear_new_cell()

    def take(self) -> bytes:
        """Return one untrusted message; raise WorkerDied where there is none, UntrustedReply where it is too long."""
        return self._received(most_reply_bytes(self.setup.manifest.dimension))

    def stop(self) -> None:
        """Let an idle worker end by itself; kill it where it does not."""
        self._hang_up()
        self._await_end(STOP_TIMEOUT_S)
        self._end()

    def kill(self) -> None:
        """End the process at once, whatever it does."""
        self._hang_up()
        self._end()

    def interrupt(self) -> None:
        """Kill the process, also from another thread; the handle stays with its owner, who will see it die."""
        self._process.kill()

    def _await_end(self, timeout_s: float) -> None:
        """Wait for the process to end. Its own join() would wait for ever: the descriptor by which that sees an end is
        among those that a confined process has closed."""
        until = time.monotonic() + timeout_s
        while self._process.is_alive() and time.monotonic() < until:
            time.sleep(_LOOK_S)

    def _hang_up(self) -> None:
        for pipe in (self._requests, self.replies, self.notes):
            pipe.close()

    def _end(self) -> None:
        self._is_over.set()
        self._watchdog.join()
        if self._process.is_alive():
            self._process.kill()
        self._process.join()
        with suppress(ValueError):  # somebody else collected the child, so that its end was never seen here
            self._process.close()

    @contextmanager
    def _ended_if_stalled(self) -> Iterator[None]:
        """Have the process killed where a message has begun and does not come to its end.

        The pipes know no time limit of their own, so a worker that stops in the middle would hold the run for ever.
        """
        self._stalled_at = time.monotonic() + TRANSFER_TIMEOUT_S
        try:
            yield
        finally:
            self._stalled_at = None

    def _watch(self) -> None:
        """Look now and then whether a message is stuck; killing the process frees whoever waits for it."""
        while not self._is_over.wait(_WATCH_S):
            stalled_at = self._stalled_at
            if stalled_at is not None and time.monotonic() > stalled_at:
                end_with_forks(self.pid)  # whoever else holds an end of the pipe would keep the message stuck
                self._process.kill()

    def _received(self, most_bytes: int) -> bytes:
        try:
            with self._ended_if_stalled():
                return self._told.next(most_bytes)
        except EOFError:
            raise WorkerDied from None
        except OSError:
            if self.is_alive:
                raise UntrustedReply("A worker sent more than any answer can be. It was stopped.") from None
            raise WorkerDied from None


def _widen(pipe: Connection) -> None:
    """Let a pipe hold a mebibyte where the system can (Linux), so that handing over rarely waits for the other side."""
    if sys.platform == "linux":
        import fcntl

        with suppress(OSError):  # a person's share of such memory may be used up
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _PIPE_BYTES)
