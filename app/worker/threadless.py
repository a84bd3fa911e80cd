"""Have the HEIC decoder start no threads, so that the process that opens files need not be allowed any.

libheif asks libde265 for one thread for each picture and cannot be told not to; without it libde265 decodes in the
caller's own, to the same pixels. So libheif's reference to that one function is led to one that does nothing and says
that all is well. Everything else can be told by an option (decode.py, video.py).
"""

from __future__ import annotations

import ctypes
import struct
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_ASKED_FOR: Final = b"de265_start_worker_threads"
_MAPS: Final = Path("/proc/self/maps")
_DYNAMIC, _RELOCATION = struct.Struct("=qQ"), struct.Struct("=QQq")
"""Elf64_Dyn and Elf64_Rela of elf.h."""
_END, _JUMPS_BYTES, _NAMES, _SYMBOLS, _JUMPS = 0, 2, 5, 6, 23
"""DT_NULL, DT_PLTRELSZ, DT_STRTAB, DT_SYMTAB and DT_JMPREL of elf.h."""
_SYMBOL_BYTES, _PAGE_BYTES = 24, 4096
_READ, _READ_WRITE = 1, 3


class _LinkMap(ctypes.Structure):
    """The beginning of struct link_map (link.h), which a library's handle points to."""

    _fields_ = (("base", ctypes.c_size_t), ("name", ctypes.c_char_p), ("dynamic", ctypes.c_size_t))


def start_no_decoder_threads() -> bool:
    """Lead libheif's wish for a thread nowhere; False where it has none that can be found (not Linux, another build).

    Call it once libheif is loaded and before the process is confined.
    """
    if sys.platform != "linux" or sys.maxsize < 1 << 32:
        return False
    c_library = ctypes.CDLL(None)
    nothing = ctypes.cast(c_library.sched_yield, ctypes.c_void_p).value  # answers 0, which libde265 calls OK
    places = [place for path in _libraries() for place in _places(path)]
    for place in places:
        page = place // _PAGE_BYTES * _PAGE_BYTES
        was_writable = _is_writable(page)
        if c_library.mprotect(ctypes.c_void_p(page), ctypes.c_size_t(_PAGE_BYTES), _READ_WRITE):
            return False
        ctypes.c_size_t.from_address(place).value = nothing or 0
        # A library whose references were read-only gets them read-only back: a file must not lead them elsewhere.
        if not was_writable and c_library.mprotect(ctypes.c_void_p(page), ctypes.c_size_t(_PAGE_BYTES), _READ):
            return False
    return bool(places)


def _is_writable(page: int) -> bool:
    for line in _MAPS.read_text("utf-8", "surrogateescape").splitlines():
        span, rights = line.split(None, 2)[:2]
        first, _, end = span.partition("-")
        if int(first, 16) <= page < int(end, 16):
            return "w" in rights
    return False


def _libraries() -> set[str]:
    """Return where the copies of libheif lie that this process has loaded."""
    paths = (line.split(None, 5)[5:] for line in _MAPS.read_text("utf-8", "surrogateescape").splitlines())
    return {path[0] for path in paths if path and Path(path[0]).name.startswith("libheif")}


def _places(path: str) -> Iterator[int]:
    """Yield the addresses at which a loaded library keeps where the function lies."""
    loaded = _LinkMap.from_address(ctypes.CDLL(path)._handle)
    facts = dict(_facts(loaded.dynamic))
    if not facts.keys() >= {_JUMPS_BYTES, _NAMES, _SYMBOLS, _JUMPS}:
        return
    for at in range(facts[_JUMPS], facts[_JUMPS] + facts[_JUMPS_BYTES], _RELOCATION.size):
        offset, info, _ = _RELOCATION.unpack(ctypes.string_at(at, _RELOCATION.size))
        name_at = ctypes.c_uint32.from_address(facts[_SYMBOLS] + _SYMBOL_BYTES * (info >> 32)).value
        if ctypes.string_at(facts[_NAMES] + name_at) == _ASKED_FOR:
            yield loaded.base + offset


def _facts(at: int) -> Iterator[tuple[int, int]]:
    while True:
        tag, value = _DYNAMIC.unpack(ctypes.string_at(at, _DYNAMIC.size))
        if tag == _END:
            return
        yield tag, value
        at += _DYNAMIC.size
