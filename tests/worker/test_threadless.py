"""No decoder starts a thread: the process that opens files could not."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

from app.worker import threadless

PROGRAM = """
import io, os, resource, sys
import numpy as np
import pillow_heif
from PIL import Image
from app.worker import decode
from app.worker.threadless import start_no_decoder_threads
from app.seal.cell import enter_cell
pixels = np.random.default_rng(1).integers(0, 255, (192, 256, 3), np.uint8)
into = io.BytesIO()
pillow_heif.from_pillow(Image.fromarray(pixels)).save(into)
heic = into.getvalue()
shown = lambda: np.asarray(decode.opened(heic)).tobytes()
before = shown()
if sys.argv[1] == "led":
    assert start_no_decoder_threads()
enter_cell(())
try:
    os.write(1, b"same" if shown() == before else b"other")
except Exception as why:
    os.write(1, b"refused")
"""


@pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() != "x86_64", reason="the locked build of libheif for Linux is meant"
)
@pytest.mark.parametrize(("way", "said"), [("led", "same"), ("as it is", "refused")])
def test_a_heic_opens_in_the_cell_to_the_same_pixels_without_a_thread(way: str, said: str) -> None:
    ran = subprocess.run([sys.executable, "-c", PROGRAM, way], capture_output=True, text=True, check=False, timeout=60)

    assert ran.stdout == said, ran.stderr


def test_where_there_is_no_such_library_nothing_is_changed_and_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threadless, "_libraries", set)
    assert not threadless.start_no_decoder_threads()

    monkeypatch.setattr("app.worker.threadless.sys.platform", "win32")
    assert not threadless.start_no_decoder_threads()
