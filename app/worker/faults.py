"""Faults that tests can order from a real worker: a crash, a hang, a false answer. Dead code outside pytest."""

from __future__ import annotations

import os
import time
from multiprocessing.connection import Connection

ORDER = b"HOMEWARD-FAULT:"
SWITCH = "HOMEWARD_TEST_FAULTS"


def obey(content: bytes, replies: Connection) -> bool:
    """Commit the fault that `content` orders; return True where one was ordered and this is a test."""
    if not content.startswith(ORDER) or SWITCH not in os.environ or "PYTEST_CURRENT_TEST" not in os.environ:
        return False
    match content.removeprefix(ORDER):
        case b"crash":
            os.abort()
        case b"leave":
            os._exit(0)
        case b"hang":
            time.sleep(3600)
        case b"garbage":
            replies.send_bytes(bytes(range(256)))
        case b"oversize":
            replies.send_bytes(bytes(200 << 20))
    return True
