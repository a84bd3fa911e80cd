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
    """Start children whose numeric libraries start no threads; this process' own are loaded and do not look again."""
    with _starting:
        before = os.environ.get(_THREADS)
        os.environ[_THREADS] = "1"
        try:
            yield
        finally:
            if before is None:
                del os.environ[_THREADS]
            else:
                os.environ[_THREADS] = before
