"""The heap of a nursery: what is free in it is given back and fenced off, so that cells work in memory of their own.

A cell is a fork: it pays for each page that it writes to first, and most of all for small ones in between what is in
use. What it asks for beyond the heap's end comes untouched and in large pages (birth.py asks the C library for them):
a page of 2 MiB costs as much as a hundred of 4 KiB, and does for five hundred.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Final

_LARGEST_HOLE: Final = 32 << 20
"""Larger requests are no part of the heap: birth.py has the C library map those from 64 MiB on by themselves."""
_SMALLEST_HOLE: Final = 4096
"""What is smaller holds objects, not pixels."""
_SHRINKS: Final = 7 / 8
_MOST_HOLES: Final = 10_000


class _HeapFacts(ctypes.Structure):
    """struct mallinfo2 of the GNU C library."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost".split()  # noqa: SIM905
    )


def settle_heap() -> int:
    """Give free memory back to the system and take up the holes that it leaves, for good; return how many.

    Call it before forking. Only the GNU C library of Linux is asked; elsewhere nothing is done.
    """
    if sys.platform != "linux":
        return 0
    library = ctypes.CDLL(None)
    if not all(hasattr(library, name) for name in ("mallinfo2", "malloc_trim", "sbrk")):
        return 0
    library.mallinfo2.restype = _HeapFacts
    library.malloc.restype = library.sbrk.restype = ctypes.c_void_p
    library.malloc.argtypes, library.free.argtypes = (ctypes.c_size_t,), (ctypes.c_void_p,)
    library.sbrk.argtypes = (ctypes.c_ssize_t,)
    library.malloc_trim(0)
    holes = _taken_up(library)
    library.malloc_trim(0)  # the end of the heap has grown meanwhile
    return holes


def _taken_up(library: ctypes.CDLL) -> int:
    """Ask for less and less until every hole is taken; what comes from the end of the heap goes back there."""
    holes, size = 0, _LARGEST_HOLE
    while size >= _SMALLEST_HOLE and holes < _MOST_HOLES:
        place = library.malloc(size)
        if place is None:
            return holes
        end = library.sbrk(0) - library.mallinfo2().keepcost
        if place + size >= end - _SMALLEST_HOLE:
            library.free(place)
            size = int(size * _SHRINKS)
        else:
            holes += 1
    return holes
