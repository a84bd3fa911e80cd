"""How child processes of the key-holding process begin: deaf to Ctrl-C, and with numeric libraries on one thread."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_THREADS = "OPENBLAS_NUM_THREADS"
"""numpy and OpenCV each carry a linear algebra library that starts a thread per core when it is loaded. Workers are one
to a core, and only a process with a single thread can be forked and go on as if nothing had happened."""
_MEMORY = "GLIBC_TUNABLES"
_KEPT_PAGES = ":".join(
    f"glibc.malloc.{name}={value}"
    for name, value in {
        "hugetlb": 1,
        "top_pad": 64 << 20,
        "mmap_threshold": 64 << 20,
        "trim_threshold": 96 << 20,
    }.items()
)
"""The C library is to take memory by 64 MiB, in large pages, and to keep up to 96 MiB of it from one picture to the
next: a process pays for each page it touches first, a process forked anew for a few files for all of them. 12 million
pixels were decoded in 21 ms instead of 43; a drawn picture cost 76 ms instead of 96 in all (quick, YuNet)."""
_starting = threading.Lock()


@contextmanager
def without_interrupts() -> Iterator[None]:
    """Start children with Ctrl-C held back, so that it never ends one before it can look away."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def on_one_thread() -> Iterator[None]:
    """Start children whose numeric libraries start no threads, and whose memory suits forking.

    This process' own libraries are loaded and do not look again.
    """
    wanted = {_THREADS: "1", _MEMORY: ":".join(filter(None, (os.environ.get(_MEMORY), _KEPT_PAGES)))}
    with _starting:
        before = {name: os.environ.get(name) for name in wanted}
        os.environ.update(wanted)
        try:
            yield
        finally:
            for name, value in before.items():
                if value is None:
                    del os.environ[name]
                else:
                    os.environ[name] = value
