"""What a worker takes from itself before it meets a file: memory without end, core dumps, the terminal, Ctrl-C."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress

from app.seal.cell import MOST_MEMORY_BYTES

MOST_CPU_PER_FILE_S = 2 * 3600
"""Twice what the parent waits for the longest video: its clock ends a cell first, unless it stands still itself."""


def quieten() -> None:
    """Send the process's output nowhere (libraries print what they find in files) and leave Ctrl-C to the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)


def bound_resources() -> bool:
    """Forbid core dumps and bound memory, where the system can; return whether memory is bounded.

    Linux can, macOS knows the bound and refuses it, Windows has none: there a file may take what memory there is.
    """
    if sys.platform == "win32":
        return False
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        _, ceiling = resource.getrlimit(resource.RLIMIT_AS)
        most = MOST_MEMORY_BYTES if ceiling == resource.RLIM_INFINITY else min(MOST_MEMORY_BYTES, ceiling)
        resource.setrlimit(resource.RLIMIT_AS, (most, ceiling))
    except (OSError, ValueError):
        return False
    return True
