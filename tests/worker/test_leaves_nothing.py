"""A run of workers, with a crash in it, leaves nothing of what they opened where a thief would look."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import pytest

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.case import MediaKind
from app.domain.examination import Examined, Failed, Profile, WorkItem
from app.domain.ids import MediaId
from app.worker import faults
from app.worker.pool import ProcessPool
from tests.shared_places import bytes_of, files_below, shared_files
from tests.worker.pictures import encoded

MARKER = b"CANARY-of-the-file-51c2"


@pytest.mark.skipif(sys.platform == "win32", reason="looks where POSIX systems leave things")
def test_no_pixel_crop_vector_or_byte_of_a_file_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        (tmp_path / name).mkdir()
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(faults.SWITCH, "1")
    pixels = render(person(3), conditions(3, strength=0.0), 200)
    content = encoded(pixels, "BMP") + MARKER
    contents = [content, faults.ORDER + b"crash", b"\xff\xd8\xff" + MARKER, content]
    before = shared_files()

    with ProcessPool(1, second_looks=1) as pool:
        found = list(
            pool.examine(
                WorkItem(MediaId(number), MediaKind.PICTURE, given, Profile.QUICK)
                for number, given in enumerate(contents)
            )
        )

    face = next(finding for finding in found if isinstance(finding, Examined)).faces[0]
    canaries = (
        MARKER,
        content[3000:3048],
        pixels[100, 50:66].tobytes(),
        face.crop.pixels[128, 100:116].tobytes(),
        face.embedding.vector[:4].tobytes(),
        str(float(face.embedding.vector[0])).encode(),
    )
    left = files_below(tmp_path) | (shared_files() - before)
    assert any(isinstance(finding, Failed) and "crash" in finding.reason for finding in found)
    assert [path for path in left if any(canary in bytes_of(path) for canary in canaries)] == []
    assert not [path for path in left if path.name.startswith("core")]
