"""Before a restoration: which backup it would be, what would be lost, and whether it fits. Nothing is opened for it."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.backup import RunOutline
from app.domain.errors import BackupDamaged, StorageFull
from app.store import BackupFolder, disk_told, refuse_destination


@dataclass(frozen=True, slots=True)
class RestorePlan:
    """What a restoration would be: of which run, into which folder, over how many newer runs, with how much room.

    `newer` are runs that were made after it and can be read, `damaged` those after it that are not whole. Sizes are in
    bytes; a backup's is what the unit takes, within a few per cent.
    """

    backup: Path
    folder: Path
    run: RunOutline
    newer: int
    damaged: int
    size_bytes: int
    free_bytes: int


def newest_whole(runs: Sequence[RunOutline]) -> RunOutline | None:
    """Return the newest run that is whole, None where none is; `runs` are oldest first."""
    return next((run for run in reversed(runs) if run.is_whole), None)


def plan_restoration(backup: Path, folder: Path, runs: Sequence[RunOutline], chosen: RunOutline) -> RestorePlan:
    """Return what restoring one of the runs would be.

    Raises BackupDamaged for a run that is not whole, UnitExists or NotAllowed for a folder that nothing is restored
    into, StorageFull where there is no room. Nothing is changed.
    """
    if not chosen.is_whole:
        raise BackupDamaged(
            f"Backup {chosen.number} is not whole: {chosen.problem or f'{chosen.missing} of its files are missing'}. "
            "Nothing was restored; choose another one."
        )
    source = BackupFolder(backup)
    members = set(source.manifest(chosen.number).members)
    with disk_told(folder, "Nothing was restored"):
        refuse_destination(backup, folder)
        free = shutil.disk_usage(_nearest(folder)).free
    with disk_told(backup, "Nothing was restored"):
        size = sum(source.member(name).stat().st_size for name in members)
    if free < size:
        raise StorageFull(
            f"{folder.name} is on a disk with {free >> 20:,} MiB free, and the unit needs {size >> 20:,} MiB. Nothing "
            "was restored; make room or name another disk."
        )
    later = [run for run in runs if run.number > chosen.number]
    return RestorePlan(
        backup, folder, chosen, sum(run.is_whole for run in later), sum(not run.is_whole for run in later), size, free
    )


def _nearest(folder: Path) -> Path:
    """Return the folder, or what of the way to it is there already."""
    return next(path for path in (folder.resolve(), *folder.resolve().parents) if path.exists())
