"""A unit that was moved after an end in mid-commit is rolled back as it would have been in its old place."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.ids import MediaId
from app.domain.unit import Passphrase
from app.store import Unit, create_unit, open_unit, verify_files
from app.store.journals import is_pending, settle_moved
from tests.store.conftest import CHEAP, PASSPHRASE, act, found_face, open_a_case, take_in_faces

# The list of journals is written before the pages of either file: a file that may not grow ends the process in between.
COMMITTING = """
import os, resource, signal, sys
from pathlib import Path
from app.domain.unit import Passphrase
from app.store import open_unit
from tests.store.conftest import act, found_face

folder, passphrase, case_id = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
with open_unit(folder, Passphrase(passphrase)) as unit:
    unit.attach_case(case_id)
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    largest = unit.case_files.path(case_id).stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))
    with unit.unit_of_work(act()) as work:
        for number in range(10):
            work.faces.add(1, found_face(number), bytes(60_000))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGXFSZ"), reason="file sizes are limited by a POSIX call")
def test_a_moved_unit_is_rolled_back_where_it_lies_now(tmp_path: Path) -> None:
    folder, moved = tmp_path / "unit", tmp_path / "moved"
    with create_unit(folder, "U", "Ada", PASSPHRASE, cost=CHEAP)[0] as unit:
        case_id = open_a_case(unit)
        media = unit_with_large_case(unit)

    ended = subprocess.run(
        [sys.executable, "-c", COMMITTING, str(folder), PASSPHRASE, case_id], cwd=Path(__file__).parents[2], check=False
    )

    journals = [folder / "unit.db-journal", folder / "cases" / f"{case_id}.db-journal"]
    assert ended.returncode == -signal.SIGXFSZ
    assert list(folder.glob("unit.db-mj*"))
    assert all(is_pending(journal) for journal in journals)
    folder.rename(moved)
    with open_unit(moved, Passphrase(PASSPHRASE)) as again:
        again.attach_case(case_id)
        with again.reading() as reader:
            assert reader.faces.count() == media
        assert [finding for finding in verify_files(moved, again) if not finding.holds] == []
    assert not list(moved.glob("unit.db-mj*"))


def unit_with_large_case(unit: Unit) -> int:
    """Make the case's file the larger of the two, and return how many faces it has."""
    faces = take_in_faces(unit, 3)
    with unit.unit_of_work(act()) as work:
        for number in range(20):
            work.faces.add(MediaId(1), found_face(number), bytes(60_000))
    return len(faces) + 20


@pytest.mark.parametrize("tail", [b"", b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", bytes(16), b"\xff" * 40])
def test_a_journal_that_names_no_list_is_left_alone(tmp_path: Path, tail: bytes) -> None:
    (tmp_path / "cases").mkdir()
    journal = tmp_path / "unit.db-journal"
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504) + tail)
    before = journal.read_bytes()

    settle_moved(tmp_path)

    assert journal.read_bytes() == before
