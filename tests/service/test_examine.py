"""Examination: a duplicate stands in for a file that is gone, and no duplicate hides a file from examination."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from app.domain.case import MediaState
from app.service.examine import examine
from app.service.faces import list_media
from app.service.intake import take_in
from app.store import Unit
from app.worker.pool import InlinePool


@pytest.fixture
def pool() -> Iterator[InlinePool]:
    with InlinePool() as pool:
        yield pool


def picture(path: Path) -> None:
    Image.new("RGB", (80, 80), (90, 120, 150)).save(path, "PNG")


def states(unit: Unit) -> dict[bytes, MediaState]:
    return {item.untrusted_name: item.state for item in list_media(unit)}


def test_a_whole_duplicate_stands_in_for_a_file_that_changed(case_unit: Unit, pool: InlinePool, tmp_path: Path) -> None:
    exhibit = tmp_path / "exhibit"
    exhibit.mkdir()
    picture(exhibit / "one.png")
    picture(exhibit / "two.png")
    take_in(case_unit, "KJB/1", exhibit)
    (exhibit / "one.png").write_bytes(b"changed since")

    done = examine(case_unit, pool)

    assert (done.examined, done.failed) == (1, 0)
    assert states(case_unit) == {b"one.png": MediaState.EXAMINED, b"two.png": MediaState.DUPLICATE}


def test_a_skipped_file_never_hides_its_duplicate(case_unit: Unit, pool: InlinePool, tmp_path: Path) -> None:
    exhibit = tmp_path / "exhibit"
    exhibit.mkdir()
    for name in ("a.bin", "b.jpg"):  # neither is a picture by its content; only one says it is
        (exhibit / name).write_bytes(b"\x00\x01\x02 nothing that is known")
    take_in(case_unit, "KJB/1", exhibit)

    examine(case_unit, pool)

    assert states(case_unit) == {b"a.bin": MediaState.SKIPPED, b"b.jpg": MediaState.FAILED}
