"""Swap is told as open unless everything under it is encrypted, or is memory."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.seal.swap import open_swaps

HEAD = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"


@pytest.fixture(autouse=True)
def _on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")


def told(folder: Path, *areas: str) -> tuple[str, ...] | None:
    swaps = folder / "swaps"
    swaps.write_text(HEAD + "".join(f"{area} partition 1 0 -2\n" for area in areas), "utf-8")
    return open_swaps(swaps, folder / "block")


def device(folder: Path, name: str, uuid: str = "", slaves: tuple[str, ...] = (), backing: str | None = None) -> None:
    place = folder / "block" / name
    (place / "slaves").mkdir(parents=True)
    for slave in slaves:
        (place / "slaves" / slave).mkdir()
    if uuid:
        (place / "dm").mkdir()
        (place / "dm" / "uuid").write_text(uuid + "\n", "ascii")
    if backing is not None:
        (place / "backing_dev").write_text(backing + "\n", "ascii")


def test_no_swap_is_nothing_open(tmp_path: Path) -> None:
    assert told(tmp_path) == ()


def test_a_plain_partition_is_open(tmp_path: Path) -> None:
    device(tmp_path, "nowhere2")

    assert told(tmp_path, "/dev/nowhere2") == ("/dev/nowhere2",)


def test_an_encrypted_mapping_is_not(tmp_path: Path) -> None:
    device(tmp_path, "dm-90", uuid="CRYPT-PLAIN-swap")

    assert told(tmp_path, "/dev/dm-90") == ()


@pytest.mark.parametrize(("below", "is_open"), [("CRYPT-LUKS2-x", False), ("LVM-x", True)])
def test_a_volume_is_what_lies_under_it(tmp_path: Path, below: str, is_open: bool) -> None:
    device(tmp_path, "dm-91", uuid="LVM-abc", slaves=("dm-92",))
    device(tmp_path, "dm-92", uuid=below)

    assert told(tmp_path, "/dev/dm-91") == (("/dev/dm-91",) if is_open else ())


@pytest.mark.parametrize(("backing", "is_open"), [("none", False), ("/dev/sda3", True)])
def test_memory_is_no_disk_unless_a_disk_lies_behind_it(tmp_path: Path, backing: str, is_open: bool) -> None:
    device(tmp_path, "zram90", backing=backing)

    assert told(tmp_path, "/dev/zram90") == (("/dev/zram90",) if is_open else ())


def test_a_file_that_is_gone_is_taken_for_open_and_named_in_full(tmp_path: Path) -> None:
    assert told(tmp_path, "/gone/a\\040swap") == ("/gone/a swap",)


def test_what_cannot_be_read_is_not_claimed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert open_swaps(tmp_path / "none") is None
    monkeypatch.setattr(sys, "platform", "win32")
    assert open_swaps() is None
