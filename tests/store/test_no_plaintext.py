"""Nothing of a case can be read from the unit's folder or the folder for temporary files, while open or after."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.domain.unit import Passphrase
from app.store import create_unit, open_unit, verify_files
from tests.store.conftest import (
    AUTHORITY,
    BASIS,
    CHEAP,
    PASSPHRASE,
    act,
    conclude,
    enrolled_face,
    found_face,
    found_file,
    open_a_case,
    search,
    vector,
)

MARKER = "CANARY-7f3a-Zoë"
PIXELS = bytes(np.random.default_rng(99).integers(0, 256, 6000, dtype=np.uint8))


def canaries() -> Iterator[bytes]:
    yield from (MARKER.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
    yield MARKER.encode().hex().encode()
    yield from (PIXELS[start : start + 16] for start in (0, 3000, 5984))
    for seed in (1, 2):
        values = vector(seed)
        yield from (values[start : start + 4].tobytes() for start in (0, 60, 124))
        yield values[:2].astype(np.float64).tobytes()
        yield str(float(values[0])).encode()


def files_that_tell(*folders: Path) -> list[str]:
    found = []
    for folder in folders:
        for path in [path for path in folder.rglob("*") if path.is_file()]:
            content = path.read_bytes()
            found += [path.name for canary in canaries() if canary in content]
            found += [path.name for canary in canaries() if canary.decode("latin-1") in str(path)]
    return found


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_no_file_tells_a_name_a_path_a_vector_or_a_pixel(tmp_path: Path, temporary: Path) -> None:
    folder = tmp_path / "unit"
    made, _ = create_unit(folder, f"Unit {MARKER}", f"Ada {MARKER}", PASSPHRASE, cost=CHEAP)
    with made as unit:
        case_id = open_a_case(unit, replace(AUTHORITY, reference=MARKER, authority=MARKER, purpose=MARKER))
        with unit.unit_of_work(replace(act(), purpose=MARKER)) as work:
            exhibit = work.exhibits.add(MARKER, f"/seized/{MARKER}")
            media = work.media.add(exhibit.id, found_file(f"{MARKER}.jpg".encode(), 1))
            face_id = work.faces.add(media.id, found_face(1), PIXELS)
            work.gallery.enrol(MARKER, replace(BASIS, source=MARKER), [replace(enrolled_face(2), crop_jpeg=PIXELS)])
            assert files_that_tell(folder, temporary) == []
        conclude(unit, search(unit, face_id))
        with unit.reading() as reader:
            reader.case_rows.all("SELECT * FROM media ORDER BY random()")  # sorts in memory, not in a file
        assert files_that_tell(folder, temporary) == []
        assert [finding for finding in verify_files(folder, unit) if not finding.holds] == []

    assert files_that_tell(folder, temporary) == []
    assert list(temporary.iterdir()) == []
    with open_unit(folder, Passphrase(PASSPHRASE, f"Ada {MARKER}")) as unit:
        unit.attach_case(case_id)
        with unit.reading() as reader:  # it was written, and only the key shows it
            assert reader.faces.crop(face_id) == PIXELS
            assert reader.exhibits.all()[0].name == MARKER


def test_the_search_for_canaries_would_find_one(tmp_path: Path) -> None:
    for number, canary in enumerate(canaries()):
        (tmp_path / str(number)).write_bytes(b"before " + canary + b" after")

    assert len(set(files_that_tell(tmp_path))) == len(list(canaries()))


def test_temporary_data_stays_in_memory_and_erased_pages_are_overwritten(tmp_path: Path) -> None:
    with create_unit(tmp_path / "unit", "U", "Ada", PASSPHRASE, cost=CHEAP)[0] as unit:
        open_a_case(unit)
        with unit.held() as connection:
            kept = {
                name: connection.execute(f"PRAGMA {name}").fetchone()[0]
                for name in (
                    "temp_store",
                    "main.secure_delete",
                    "casefile.secure_delete",
                    "main.synchronous",
                    "casefile.synchronous",
                    "main.journal_mode",
                    "casefile.journal_mode",
                    "main.locking_mode",
                    "casefile.locking_mode",
                    "foreign_keys",
                    "trusted_schema",
                    "recursive_triggers",
                )
            }

    assert kept == {
        "temp_store": 2,
        "main.secure_delete": 1,
        "casefile.secure_delete": 1,
        "main.synchronous": 2,
        "casefile.synchronous": 2,
        "main.journal_mode": "delete",
        "casefile.journal_mode": "delete",
        "main.locking_mode": "exclusive",
        "casefile.locking_mode": "exclusive",
        "foreign_keys": 1,
        "trusted_schema": 0,
        "recursive_triggers": 1,
    }
