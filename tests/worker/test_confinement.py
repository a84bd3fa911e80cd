"""Workers meet seized bytes only once the kernel holds them, and are kept by it from no file's examination."""

from __future__ import annotations

import io
import os
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import numpy as np
import pillow_heif
import psutil
import pytest
from PIL import Image

from app.domain.case import MediaKind
from app.domain.errors import KnownError
from app.domain.examination import Examined, Profile, WorkItem
from app.domain.ids import MediaId
from app.seal.cell import Confinement, possible
from app.worker import process
from app.worker.failures import Failure, Notice, notice_sentences
from app.worker.pool import InlinePool, ProcessPool
from app.worker.replies import Ready, parse_ready
from tests.worker.pictures import encoded, shapes, video

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux confines a process like this")


@pytest.fixture(scope="module")
def pool() -> Iterator[ProcessPool]:
    with ProcessPool(1) as pool:
        list(pool.examine([WorkItem(MediaId(0), MediaKind.PICTURE, b"GIF89a")]))
        yield pool


def _worker() -> psutil.Process:
    return next(child for child in psutil.Process().children() if "spawn_main" in " ".join(child.cmdline()))


def _pictures() -> dict[str, bytes]:
    pixels = shapes()
    made = {form: encoded(pixels, form) for form in ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "JPEG2000", "AVIF")}
    made["TIFF, LZW"] = encoded(pixels, "TIFF", compression="tiff_lzw")
    made["progressive"] = encoded(pixels, "JPEG", progressive=True)
    made["16 bits"] = encoded(pixels[..., 0].astype(np.uint16) * 256)  # type: ignore[arg-type]
    made["animation"] = encoded(pixels, "GIF", save_all=True, append_images=[Image.fromarray(pixels[::-1].copy())])
    into = io.BytesIO()
    Image.fromarray(pixels).convert("CMYK").save(into, "JPEG")
    made["CMYK"] = into.getvalue()
    into = io.BytesIO()
    pillow_heif.from_pillow(Image.fromarray(pixels)).save(into)
    made["HEIC"] = into.getvalue()
    made["cut"] = made["JPEG"][:-200]
    return made


_CODECS = {
    "mp4": ("mpeg4", "libx264", "libx265"), "matroska": ("mpeg4",), "webm": ("libvpx", "libvpx-vp9"),
    "avi": ("mjpeg", "mpeg4"), "mpeg": ("mpeg2video",), "mpegts": ("mpeg2video",), "asf": ("wmv2",), "flv": ("flv",),
}  # fmt: skip


def test_every_format_is_examined_in_the_cell_as_it_is_without(pool: ProcessPool) -> None:
    pictures = [(MediaKind.PICTURE, content) for content in _pictures().values()]
    videos = [
        (MediaKind.VIDEO, video(0.5, form=form, codec=codec, size=(176, 144)))
        for form, codecs in _CODECS.items()
        for codec in codecs
    ]
    items = [
        WorkItem(MediaId(number), kind, content, Profile.QUICK)
        for number, (kind, content) in enumerate([*pictures, *videos])
    ]

    with InlinePool() as inline:
        outside = {finding.media_id: finding for finding in inline.examine(items)}
    inside = {finding.media_id: finding for finding in pool.examine(items)}

    assert inside == outside
    assert all(isinstance(finding, Examined) for finding in outside.values())


@linux
def test_the_kernel_says_that_a_worker_is_held(pool: ProcessPool) -> None:
    status = Path(f"/proc/{_worker().pid}/status").read_text("ascii")
    said = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)

    assert (said["Seccomp"], said["NoNewPrivs"]) == ("2", "1")
    assert pool.notices == ()


@linux
def test_workers_hold_nothing_open_but_pipes_and_whoever_opens_files_the_two_it_talks_over(pool: ProcessPool) -> None:
    nursery = _worker()
    if not os.access(f"/proc/{nursery.pid}/fd", os.R_OK):
        pytest.skip("Only root may look at what an undumpable process has open.")
    cells: list[list[str]] = []
    until = time.monotonic() + 10
    while sorted(map(len, cells)) != [2, 3] and time.monotonic() < until:  # the one before may end, the next be born
        with suppress(FileNotFoundError, KeyError, psutil.NoSuchProcess):  # it ends while it is looked at
            cells = [_pipes_of(cell) for cell in nursery.children()]
        time.sleep(0.01)

    shared = {*_pipes_of(nursery)}
    assert len(shared) == 5, "requests, replies, notes, and the turns of two"
    assert sorted(len(pipes) for pipes in cells) == [2, 3], "the one that waits for its turn holds the end of it, too"
    assert all({*pipes} <= shared for pipes in cells)


def _pipes_of(worker: psutil.Process) -> list[str]:
    held = {place.name: os.readlink(place) for place in Path(f"/proc/{worker.pid}/fd").iterdir()}
    assert all(held[stream] == os.devnull for stream in ("1", "2"))
    others = [target for name, target in held.items() if name not in ("0", "1", "2")]
    assert all(target.startswith("pipe:") for target in others)
    return others


@linux
def test_a_worker_that_is_not_held_as_it_could_be_is_refused_before_any_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def with_no_filter(untrusted: bytes, dimension: int) -> Ready | tuple[Failure, str]:
        told = parse_ready(untrusted, dimension)
        assert isinstance(told, Ready)
        return replace(told, confinement=told.confinement & ~Confinement.FILTER)

    monkeypatch.setattr(process, "parse_ready", with_no_filter)

    with ProcessPool(1) as pool, pytest.raises(KnownError, match="No file was opened"):
        list(pool.examine([WorkItem(MediaId(1), MediaKind.PICTURE, b"GIF89a")]))


def test_where_a_system_can_confine_nothing_the_person_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "possible", lambda: Confinement.BOUNDED)

    told = process._told_of(Confinement.BOUNDED)

    assert told is Notice.NOT_CONFINED
    assert "keep this machine off every network" in notice_sentences(told)[0]


def test_what_is_missing_is_named() -> None:
    missing = possible() & (Confinement.FILTER | Confinement.BOUNDED)

    with pytest.raises(KnownError, match="bounded"):
        process._told_of(possible() & ~missing)
