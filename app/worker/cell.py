"""The worker process: it loads the pack, gives up all else, and opens files until the parent hangs up."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from app.domain.errors import PackTampered
from app.recognition.pack import ModelPack
from app.recognition.setup import EngineSetup, load_engine
from app.seal import set_tripwire
from app.seal.cell import Confinement, enter_cell, enter_nursery
from app.worker import faults, limits
from app.worker.failures import Failure, Notice
from app.worker.inbox import Inbox
from app.worker.nursery import Pipes, Turn, Upbringing, is_able_to_fork, nurse
from app.worker.protocol import Command, Request, pack_begun, pack_failed, pack_not_ready, pack_ready
from app.worker.threadless import start_no_decoder_threads

if TYPE_CHECKING:
    from app.worker.pieces import Content
    from app.worker.tray import Tray

_QUICK_S = 0.05
"""A file that took longer to look at is answered at once: beside that, embedding together saves nothing."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a worker is started for. `files_per_cell`: a process of its own for so many files each; 0: one for all."""

    purpose: Command = Command.EXAMINE
    files_per_cell: int = 0


def main(requests: Connection, replies: Connection, notes: Connection, setup: EngineSetup, terms: Terms) -> None:
    """Run the worker. The heavy libraries are imported here and not above: the parent imports this module, too."""
    set_tripwire()
    limits.quieten()
    with suppress(OSError):  # the parent hung up
        pack = _ready_pack(replies, setup, terms.purpose)
        if pack is None:
            return
        is_bounded = limits.bound_resources()
        pipes = Pipes(requests, replies, notes)
        kept = [pipe.fileno() for pipe in pipes]
        notice = Notice.NETWORKS_BY_DLIB if pack.report.fallback_reason else Notice.NONE
        notice |= Notice.NONE if is_bounded else Notice.MEMORY_NOT_BOUNDED

        def introduce(confinement: Confinement) -> None:
            replies.send_bytes(pack_ready(setup.manifest.dimension, notice, confinement))

        runs_dlib = bool(pack.report.fallback_reason) or terms.purpose is Command.CHECK_AGAINST_REFERENCE
        keeps_threads = not start_no_decoder_threads() or runs_dlib  # dlib starts some, and cannot do without
        if terms.files_per_cell:
            turns = (Turn(), Turn())
            confinement = enter_nursery([*kept, *turns[0].descriptors, *turns[1].descriptors])
            introduce(confinement if is_able_to_fork() else Confinement.NONE)
            serve = partial(_serve, replies=replies, pack=pack)
            nurse(pipes, turns, Upbringing(serve, terms.files_per_cell, keeps_threads))
        else:
            inbox = Inbox(requests, replies)
            introduce(enter_cell(kept, inbox.start, keeps_threads=keeps_threads))
            inbox.open()
            _serve(inbox, replies, pack)


def _ready_pack(replies: Connection, setup: EngineSetup, purpose: Command) -> ModelPack | None:
    """Load everything that examining needs and use it once, or say why that cannot be done."""
    try:
        import cv2

        import app.worker.boxed
        import app.worker.embedding
        import app.worker.examination
        import app.worker.reference
        import app.worker.showing
        import app.worker.tray
        import app.worker.warmth

        cv2.setNumThreads(1)
        pack = load_engine(setup)
        app.worker.warmth.warm(pack)
        if purpose is Command.CHECK_AGAINST_REFERENCE:
            app.worker.reference.load_reference()
    except PackTampered:
        replies.send_bytes(pack_not_ready(Failure.PACK_TAMPERED, ""))
    except ImportError as missing:
        replies.send_bytes(pack_not_ready(Failure.LIBRARY_MISSING, missing.name or ""))
    except Exception as surprise:  # noqa: BLE001 - the worker's door
        replies.send_bytes(pack_not_ready(Failure.UNEXPECTED, type(surprise).__name__))
    else:
        return pack
    return None


def _serve(inbox: Inbox, replies: Connection, pack: ModelPack) -> None:
    """Answer one request after another. Quick files wait for each other, so that their faces are embedded together."""
    from app.worker.examination import looked_at
    from app.worker.tray import Tray

    tray = Tray(pack)
    while (delivery := inbox.next()) is not None:
        request, content = delivery
        if request.command not in (Command.EXAMINE, Command.EXAMINE_IN_PIECES):
            replies.send_bytes(_other_reply(request, content, replies, pack))
            continue
        replies.send_bytes(pack_begun(request.media_id))
        started = time.monotonic()
        faults.obey(content, replies)
        tray.put(request, looked_at(request, content, pack))
        is_quick = time.monotonic() - started < _QUICK_S
        if inbox.is_empty or tray.is_full or not is_quick:
            _answer(tray, replies)
    _answer(tray, replies)


def _answer(tray: Tray, replies: Connection) -> None:
    for reply in tray.emptied():
        replies.send_bytes(reply)


def _other_reply(request: Request, content: Content | None, replies: Connection, pack: ModelPack) -> bytes:
    from app.worker.boxed import boxed_reply
    from app.worker.embedding import embedding_reply
    from app.worker.reference import reference_reply
    from app.worker.showing import shown_reply

    if request.command in (Command.SHOW, Command.SHOW_IN_PIECES):
        faults.obey(content, replies)
        return shown_reply(request, content)
    if request.command in (Command.EXAMINE_BOX, Command.EXAMINE_BOX_IN_PIECES):
        faults.obey(content, replies)
        return boxed_reply(request, content, pack)
    if not isinstance(content, bytes):
        return pack_failed(request.media_id, Failure.OUT_OF_MEMORY)
    faults.obey(content, replies)
    if request.command is Command.CHECK_AGAINST_REFERENCE:
        return reference_reply(content, pack)
    return embedding_reply(request, content, pack)
