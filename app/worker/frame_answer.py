"""Wait for the frame that a worker was asked to show, and hand out the pieces of a large file meanwhile."""

from __future__ import annotations

import time
from multiprocessing.connection import wait

from app.domain.errors import Cancelled, KnownError, UntrustedReply
from app.domain.examination import PIECE_BYTES, WorkItem
from app.domain.progress import IsCancelled, never
from app.domain.reveal import ShownFrame
from app.worker.pieces import Content, Pieces
from app.worker.process import WorkerDied, WorkerProcess
from app.worker.protocol import NO_TIME, Answer, Command, Request
from app.worker.replies import parse_shown, parse_told, parse_wanted

_LOOK_UP_S = 0.05
_PATIENCE_S = 2.0
"""A frame that nobody waits for any more is let come for so long: to end the process costs another start."""


def frame_by(
    worker: WorkerProcess,
    item: WorkItem,
    moment: tuple[int, int | None],
    budget_s: float,
    is_cancelled: IsCancelled = never,
) -> ShownFrame:
    """Have a worker decode the frame of a number and time (ms, or None), and return it.

    Raises KnownError where there is none to show, EvidenceChanged where the file changed meanwhile, Cancelled where
    nobody waits any more; the worker is then to be ended.
    """
    try:
        worker.give(item.media_id, item.kind, item.content, budget_s, Command.SHOW, item.profile, on_the_wire(moment))
        return parse_shown(answer_by(worker, item, budget_s, is_cancelled), item.media_id)
    except UntrustedReply:
        raise KnownError("The frame was not shown: what came back is no frame. Nothing was kept.") from None
    except WorkerDied:
        raise KnownError(
            "The frame was not shown: its file made the process crash that opened it, or took too long. Nothing was "
            "kept."
        ) from None


def frame_here(item: WorkItem, moment: tuple[int, int | None]) -> ShownFrame:
    """Decode a frame in this process; for pools of tests alone."""
    from app.worker.showing import shown_reply

    request = Request(Command.SHOW, item.kind, item.media_id, item.size_bytes, 1.0, item.profile, *on_the_wire(moment))
    return parse_shown(shown_reply(request, content_of(item)), item.media_id)


def content_of(item: WorkItem) -> Content:
    """Return what a file is opened from in this process."""
    return item.content if isinstance(item.content, bytes) else Pieces(item.size_bytes, item.content.piece)


def on_the_wire(moment: tuple[int, int | None]) -> tuple[int, int]:
    """Return number and time of a frame as they go over the wire."""
    index, time_ms = moment
    return index, NO_TIME if time_ms is None else time_ms


def answer_by(worker: WorkerProcess, item: WorkItem, budget_s: float, is_cancelled: IsCancelled) -> bytes:
    """Return what a worker answers, untrusted.

    Raises WorkerDied where it ends or its time is up, UntrustedReply where it asks for what it may not have,
    EvidenceChanged where a piece cannot be given, and Cancelled where nobody waits any more.
    """
    started = time.monotonic()
    cancelled_at: float | None = None
    while True:
        now = time.monotonic()
        if cancelled_at is None and is_cancelled():
            cancelled_at = now
        if cancelled_at is not None and now - cancelled_at > _PATIENCE_S:
            raise Cancelled("The frame is not wanted any more. Nothing was shown.")
        if now - started > budget_s:
            raise WorkerDied
        if not wait([worker.replies, worker.notes], _LOOK_UP_S):
            continue
        if not worker.replies.poll():
            raise WorkerDied
        untrusted = worker.take()
        answer, media_id = parse_told(untrusted)
        if answer is not Answer.WANTED:
            return untrusted
        _hand_out(worker, item, media_id, untrusted)


def _hand_out(worker: WorkerProcess, item: WorkItem, media_id: int, untrusted: bytes) -> None:
    if isinstance(item.content, bytes) or media_id != item.media_id:
        raise UntrustedReply("A worker asked for a file that it was not to have. It was stopped.")
    wanted = parse_wanted(untrusted, -(-item.size_bytes // PIECE_BYTES))
    worker.hand_out(item.content.piece(wanted))
