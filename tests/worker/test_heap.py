"""The heap of a nursery: its holes are taken up, and what is asked for afterwards is new memory."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from app.worker.heap import settle_heap

PROGRAM = """
import ctypes, json
from app.worker.heap import _HeapFacts, settle_heap
library = ctypes.CDLL(None)
library.mallinfo2.restype = _HeapFacts
library.malloc.restype = ctypes.c_void_p
library.malloc.argtypes, library.free.argtypes = (ctypes.c_size_t,), (ctypes.c_void_p,)
places = [library.malloc(100_000) for _ in range(200)]
for place in places[::2]:
    library.free(place)
free = lambda: (facts := library.mallinfo2()).fordblks - facts.keepcost
before = free()
holes = settle_heap()
after = library.malloc(50_000)
print(json.dumps([before, holes, free(), after > max(places)]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks the GNU C library")
def test_what_is_free_within_the_heap_is_used_no_more() -> None:
    ran = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, timeout=60)
    before, holes, left, is_new = json.loads(ran.stdout)

    assert before > 9_000_000
    assert 100 <= holes < 10_000
    assert left < 1_000_000
    assert is_new


def test_elsewhere_nothing_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.worker.heap.sys.platform", "darwin")

    assert settle_heap() == 0
