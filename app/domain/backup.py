"""Backups: what one run copied, what a backup folder holds, and what is said of a unit that came from one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class BackupRun:
    """One whole backup: its number in its folder, and the audit chain's length and head in the copy."""

    number: int
    made_at: datetime
    made_by: str
    entries: int
    head: str
    members: int
    copied: int
    copied_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class RunOutline:
    """What a run shows without a key: its number, its unit, when it was made, and which members are missing."""

    number: int
    unit_id: str
    made_at: str
    members: int
    missing: int
    has_escrow: bool
    problem: str = ""

    @property
    def is_whole(self) -> bool:
        """True where the run can be read and every member is as it was written."""
        return not self.problem and not self.missing


@dataclass(frozen=True, slots=True)
class Witness:
    """What something outside the unit knows of its audit chain: that it had this many entries, with this head."""

    entries: int
    head: str


@dataclass(frozen=True, slots=True)
class Restoration:
    """That the unit came from a backup. `newer_entries`: a newer witness knows this many audit entries, or None."""

    number: int
    run: int
    entries: int
    head: str
    newer_entries: int | None
    noticed_at: datetime
    acknowledged_at: datetime | None
    acknowledged_by: str | None

    @property
    def words(self) -> str:
        """What is said at each opening until somebody takes note."""
        age = (
            f" It is OLDER than the unit once was: a newer witness knows {self.newer_entries} entries."
            if self.newer_entries is not None and self.newer_entries > self.entries
            else " What was done after that backup is not in it, erasures included."
        )
        source = f"was restored from backup {self.run}, made" if self.run else "is an older copy, taken"
        return (
            f"This unit {source} at audit entry {self.entries}.{age} "
            "Take note on record: page Unit, section Backup, or `homeward restored --reason`."
        )
