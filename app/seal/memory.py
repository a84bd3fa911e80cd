"""Whether other processes of the same person, or a crash, could read this one's memory: asked of the kernel."""

from __future__ import annotations

import sys

from app.seal.kernel import prctl

_PR_GET_DUMPABLE = 3


def is_memory_kept() -> bool | None:
    """Return True where no process of the same person reads this one's memory and no crash writes it to a disk.

    None where this system does not tell.
    """
    if sys.platform != "linux":
        return None
    import resource

    try:
        return prctl(_PR_GET_DUMPABLE) == 0 and resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
    except OSError:
        return None
