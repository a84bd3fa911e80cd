"""Whether what lies in memory, keys and pictures among it, can reach a disk in the clear by way of swap."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

_SWAPS, _BLOCK = Path("/proc/swaps"), Path("/sys/block")
_ENCRYPTED = "CRYPT-"
"""How device-mapper's uuid begins where dm-crypt is what maps."""


def open_swaps(swaps: Path = _SWAPS, block: Path = _BLOCK) -> tuple[str, ...] | None:
    """Return the swap areas that keep memory in the clear on a disk; None where this system does not tell.

    Encrypted are areas that dm-crypt maps, or whose every device below is mapped so; memory (zram without a disk
    behind it) is no disk.
    """
    if sys.platform != "linux":
        return None
    try:
        lines = swaps.read_text("utf-8", "replace").splitlines()[1:]
    except OSError:
        return None
    names = [re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), line.split()[0]) for line in lines if line]
    return tuple(name for name in names if not _is_kept(_device_of(Path(name), block), block))


def _device_of(area: Path, block: Path) -> str:
    """Return the block device of a swap area: itself, or what the file system of a swap file lies on."""
    if area.is_block_device() or area.is_relative_to("/dev"):
        return Path(os.path.realpath(area)).name
    try:
        number = os.stat(area).st_dev
    except OSError:
        return ""
    return Path(os.path.realpath(block.parent / "dev" / "block" / f"{os.major(number)}:{os.minor(number)}")).name


def _is_kept(device: str, block: Path) -> bool:
    """True where nothing of what is written to a device lies on a disk in the clear."""
    if not device:
        return False
    if device.startswith("zram"):
        return _read(block / device / "backing_dev") in {"", "none"}
    if _read(block / device / "dm" / "uuid").startswith(_ENCRYPTED):
        return True
    try:
        below = [entry.name for entry in (block / device / "slaves").iterdir()]
    except OSError:
        return False
    return bool(below) and all(_is_kept(one, block) for one in below)


def _read(path: Path) -> str:
    try:
        return path.read_text("ascii", "replace").strip()
    except OSError:
        return ""
