"""The worker process: it loads the pack once, then opens one file after another until the parent hangs up."""

from __future__ import annotations

from multiprocessing.connection import Connection
from pathlib import Path

from app.domain.errors import PackTampered
from app.recognition.pack import ModelPack, PackManifest, load_pack
from app.seal import set_tripwire
from app.worker import faults, limits
from app.worker.failures import Failure
from app.worker.protocol import Command, Request, pack_failed, pack_not_ready, pack_ready, parse_request


def main(requests: Connection, replies: Connection, manifest: PackManifest, weights: Path) -> None:
    """Run the worker. The heavy libraries are imported here and not above: the parent imports this module, too."""
    set_tripwire()
    limits.quieten()
    pack = _ready_pack(replies, manifest, weights)
    if pack is None:
        return
    limits.bound_resources()
    try:
        while True:
            request = parse_request(requests.recv_bytes())
            replies.send_bytes(_reply(request, requests, replies, pack))
    except (EOFError, OSError):  # the parent hung up
        return


def _ready_pack(replies: Connection, manifest: PackManifest, weights: Path) -> ModelPack | None:
    """Load everything that examining needs and say so, or say why it cannot be loaded."""
    try:
        import cv2

        import app.worker.examination
        import app.worker.reference  # noqa: F401 - loaded now, not in the middle of a file

        cv2.setNumThreads(1)
        pack = load_pack(manifest, weights)
    except PackTampered:
        replies.send_bytes(pack_not_ready(Failure.PACK_TAMPERED, ""))
    except ImportError as missing:
        replies.send_bytes(pack_not_ready(Failure.LIBRARY_MISSING, missing.name or ""))
    except Exception as surprise:  # noqa: BLE001 - the worker's door
        replies.send_bytes(pack_not_ready(Failure.UNEXPECTED, type(surprise).__name__))
    else:
        replies.send_bytes(pack_ready(manifest.dimension))
        return pack
    return None


def _reply(request: Request, requests: Connection, replies: Connection, pack: ModelPack) -> bytes:
    from app.worker.examination import reply_to
    from app.worker.reference import reference_reply

    try:
        content = requests.recv_bytes()
    except MemoryError:
        return pack_failed(request.media_id, Failure.OUT_OF_MEMORY)
    faults.obey(content, replies)
    if request.command is Command.CHECK_AGAINST_REFERENCE:
        return reference_reply(content, pack)
    return reply_to(request, content, pack)
