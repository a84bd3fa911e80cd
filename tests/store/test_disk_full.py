"""A full disk: the act is taken back whole, the unit stays usable, and goes on once there is room."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import StorageFull
from app.domain.ids import MediaId
from app.domain.unit import Passphrase
from app.store import Work, create_unit, open_unit, verify_files
from tests.store.conftest import CHEAP, PASSPHRASE, act, found_face, open_a_case, take_in_faces

SMALL_BYTES = 4 * 1024 * 1024


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of four megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SMALL_BYTES}", "homeward-test", str(disk)]
    if os.name != "posix" or os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("Only root may mount a small file system; the limit on file sizes is tested instead.")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_takes_back_the_act_and_nothing_else(small_disk: Path) -> None:
    with create_unit(small_disk / "unit", "U", "Ada", PASSPHRASE, cost=CHEAP)[0] as unit:
        case_id = open_a_case(unit)
        faces = take_in_faces(unit, 3)
        with unit.reading() as reader:
            media_id = reader.faces.get(faces[0]).media_id
            before = reader.audit.head()

        with pytest.raises(StorageFull, match="disk is full"), unit.unit_of_work(act()) as work:
            add_six_megabytes(work, media_id)

        with unit.reading() as reader:
            assert reader.faces.count() == 3
            assert reader.audit.head() == before
        with unit.unit_of_work(act()) as work:  # a small act still fits
            work.settings.set("a", "b")
        assert [finding for finding in verify_files(unit.folder, unit) if not finding.holds] == []

    with open_unit(small_disk / "unit", Passphrase(PASSPHRASE)) as unit:
        unit.attach_case(case_id)
        assert [finding for finding in verify_files(unit.folder, unit) if not finding.holds] == []


def test_a_disk_without_room_for_a_unit_gets_none(small_disk: Path) -> None:
    (small_disk / "ballast").write_bytes(bytes(SMALL_BYTES - 40_960))

    with pytest.raises(StorageFull):
        create_unit(small_disk / "unit", "U", "Ada", PASSPHRASE, cost=CHEAP)

    assert list((small_disk / "unit").iterdir()) == []


def add_six_megabytes(work: Work, media_id: MediaId) -> None:
    for number in range(100):
        work.faces.add(media_id, found_face(number), bytes(60_000))


LIMITED = """
import resource, signal, sys
from pathlib import Path
from app.domain.errors import StorageFull
from app.domain.unit import Passphrase
from app.store import open_unit
from tests.store.conftest import act
from tests.store.test_disk_full import add_six_megabytes

folder, passphrase, case_id = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
with open_unit(folder, Passphrase(passphrase)) as unit:
    unit.attach_case(case_id)
    with unit.reading() as reader:
        media_id, before = reader.media.all()[0].id, reader.audit.head()
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, unlimited[1]))
    try:
        with unit.unit_of_work(act()) as work:
            add_six_megabytes(work, media_id)
    except StorageFull:
        resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
        with unit.reading() as reader:
            print("taken back" if (reader.faces.count(), reader.audit.head()) == (3, before) else "torn")
"""


@pytest.mark.skipif(os.name != "posix", reason="file sizes are limited by a POSIX call")
def test_a_file_that_may_not_grow_takes_back_the_act(tmp_path: Path) -> None:
    with create_unit(tmp_path / "unit", "U", "Ada", PASSPHRASE, cost=CHEAP)[0] as unit:
        case_id = open_a_case(unit)
        take_in_faces(unit, 3)

    ended = subprocess.run(
        [sys.executable, "-c", LIMITED, str(tmp_path / "unit"), PASSPHRASE, case_id],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ended.stdout, ended.stderr) == ("taken back\n", "")
    with open_unit(tmp_path / "unit", Passphrase(PASSPHRASE)) as unit:
        assert [finding for finding in verify_files(unit.folder, unit) if not finding.holds] == []
