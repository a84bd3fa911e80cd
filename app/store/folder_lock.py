"""The lock on a unit's folder: one Homeward at a time, whatever else reads the files."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.domain.errors import UnitBusy


class FolderLock:
    """Holds the unit's folder for this process until `release`, or until the process ends in any way.

    The database's own locks are POSIX record locks, which any reader of the same file in this process drops by
    closing it; a lock on the folder is not lost so. Where folders cannot be locked, the database's lock stands alone.
    """

    def __init__(self, folder: Path) -> None:
        self._handle: int | None = None
        if sys.platform != "win32":
            self._handle = self._locked(folder)

    def release(self) -> None:
        """Let go; a second call does nothing."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    @staticmethod
    def _locked(folder: Path) -> int:
        import fcntl

        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            os.close(handle)
            raise UnitBusy(
                "The unit is already open elsewhere. Nothing was changed; close the other window or command first."
            ) from error
        return handle
