"""Where POSIX systems let any program leave things: temporary files that outlive a restart, and shared memory."""

from __future__ import annotations

import os
from pathlib import Path

SHARED = (Path("/var/tmp"), Path("/dev/shm"))
OUR_OWN = Path(os.environ.get("PYTEST_DEBUG_TEMPROOT") or "/nonexistent")
"""Where all tests of this run keep their files, which `packaging/test` puts into memory; a test looks at its own."""


def files_below(*folders: Path) -> set[Path]:
    """Every file in the folders and in theirs."""
    return {path for folder in folders if folder.is_dir() for path in folder.rglob("*") if path.is_file()}


def shared_files() -> set[Path]:
    """Every file that lies where anybody may leave one, without those of the tests themselves."""
    return {path for path in files_below(*SHARED) if OUR_OWN not in path.parents}


def bytes_of(path: Path) -> bytes:
    """Return what is in the file; nothing where another program has removed it meanwhile, or another user owns it."""
    try:
        return path.read_bytes()
    except (FileNotFoundError, PermissionError):
        return b""
