"""The worker process: it loads the pack once, then opens one file after another until the parent hangs up."""

from __future__ import annotations

from multiprocessing.connection import Connection

from app.domain.errors import PackTampered
from app.recognition.pack import ModelPack
from app.recognition.setup import EngineSetup, load_engine
from app.seal import set_tripwire
from app.worker import faults, limits
from app.worker.failures import Failure
from app.worker.protocol import Command, Request, pack_failed, pack_not_ready, pack_ready, parse_request


def main(requests: Connection, replies: Connection, setup: EngineSetup) -> None:
    """Run the worker. The heavy libraries are imported here and not above: the parent imports this module, too."""
    set_tripwire()
    limits.quieten()
    pack = _ready_pack(replies, setup)
    if pack is None:
        return
    limits.bound_resources()
    try:
        while True:
            request = parse_request(requests.recv_bytes())
            replies.send_bytes(_reply(request, requests, replies, pack))
    except (EOFError, OSError):  # the parent hung up
        return


def _ready_pack(replies: Connection, setup: EngineSetup) -> ModelPack | None:
    """Load everything that examining needs and say so, or say why it cannot be loaded."""
    try:
        import cv2

        import app.worker.embedding
        import app.worker.examination
        import app.worker.reference  # noqa: F401 - loaded now, not in the middle of a file

        cv2.setNumThreads(1)
        pack = load_engine(setup)
    except PackTampered:
        replies.send_bytes(pack_not_ready(Failure.PACK_TAMPERED, ""))
    except ImportError as missing:
        replies.send_bytes(pack_not_ready(Failure.LIBRARY_MISSING, missing.name or ""))
    except Exception as surprise:  # noqa: BLE001 - the worker's door
        replies.send_bytes(pack_not_ready(Failure.UNEXPECTED, type(surprise).__name__))
    else:
        replies.send_bytes(pack_ready(setup.manifest.dimension))
        return pack
    return None


def _reply(request: Request, requests: Connection, replies: Connection, pack: ModelPack) -> bytes:
    from app.worker.embedding import embedding_reply
    from app.worker.examination import reply_to
    from app.worker.reference import reference_reply

    try:
        content = requests.recv_bytes()
    except MemoryError:
        return pack_failed(request.media_id, Failure.OUT_OF_MEMORY)
    faults.obey(content, replies)
    if request.command is Command.CHECK_AGAINST_REFERENCE:
        return reference_reply(content, pack)
    if request.command is Command.EMBED_CROPS:
        return embedding_reply(request, content, pack)
    return reply_to(request, content, pack)
