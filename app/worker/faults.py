"""Faults that tests can order from a real worker: a crash, a hang, a false answer. Dead code outside pytest."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.recognition.pack import ModelPack
    from app.worker.examination import Looked
    from app.worker.pieces import Content
    from app.worker.protocol import Request

ORDER = b"HOMEWARD-FAULT:"
_MOST_ORDER_BYTES = 64
SWITCH = "HOMEWARD_TEST_FAULTS"


def obey(content: Content | None, replies: Connection) -> bool:
    """Commit the fault that `content` orders; return True where one was ordered and this is a test."""
    if content is None or SWITCH not in os.environ or "PYTEST_CURRENT_TEST" not in os.environ:
        return False
    head = content[:_MOST_ORDER_BYTES]
    if not head.startswith(ORDER):
        return False
    match head.removeprefix(ORDER).rstrip(b"\0"):
        case b"crash":
            os.abort()
        case b"leave":
            os._exit(0)
        case b"hang":
            time.sleep(3600)
        case b"lie":
            _lie_from_now_on()
        case b"ask":
            while not isinstance(content, bytes):
                content.fetch(0)
        case b"garbage":
            replies.send_bytes(bytes(range(256)))
        case b"oversize":
            replies.send_bytes(bytes(200 << 20))
    return True


def _lie_from_now_on() -> None:
    """Have this process find no faces in any file after this one, as a file that has taken it over might."""
    from app.worker import tray
    from app.worker.examination import replies_to
    from app.worker.records import Seen

    def lying(files: Sequence[tuple[Request, Looked]], pack: ModelPack) -> list[bytes]:
        falsified = [
            (request, Seen(seen.size, seen.frames) if isinstance(seen, Seen) else seen) for request, seen in files
        ]
        return replies_to(falsified, pack)

    vars(tray)["replies_to"] = lying
