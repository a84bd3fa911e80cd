"""Back up: a whole, encrypted, verified copy of the open unit on another disk, and what such a folder holds."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from app.domain.audit import Operation
from app.domain.backup import BackupRun, RunOutline
from app.domain.duties import Duty
from app.domain.errors import Cancelled, NotFound
from app.domain.progress import IsCancelled, OnProgress, Progress, never, unheard
from app.service.cases import act_of_unit
from app.service.erase import BACK_UP
from app.service.permission_roles import require_duty
from app.service.statements import checked_passphrase
from app.store import (
    BackupFolder,
    EscrowPublic,
    KdfCost,
    Unit,
    back_up_files,
    make_escrow_pair,
    public_half_of,
    read_escrow_public,
    refuse_beside_lock,
)

_MEBIBYTE = 1 << 20


def back_up(
    unit: Unit,
    folder: Path,
    escrow: Path | None = None,
    on_progress: OnProgress = unheard,
    is_cancelled: IsCancelled = never,
) -> BackupRun:
    """Make one backup of the unit in a folder of backups; what has not changed since the newest one is not copied.

    Encrypted to the unit's own key and, with `escrow` (the file of a public half), to that pair, too. On record are
    its beginning, which is in the copy, and its end with the digest of the manifest. Raises what the store's `back_up`
    raises, and NotAllowed where the recovery code opened the unit.
    """
    require_duty(unit, Duty.BACK_UP)
    public = read_escrow_public(escrow) if escrow is not None else None
    with unit.unit_of_work(act_of_unit("begin backup", Operation.CUSTODY, "copy the unit")) as work:
        work.note(escrow=public.fingerprint if public else None)
    remove_rehearsals(unit, folder)
    told = Mebibytes("back up, MiB", on_progress, _size_of(unit))
    run = back_up_files(unit, folder, public, told, is_cancelled)
    told.finish()
    with unit.unit_of_work(act_of_unit(BACK_UP, Operation.CUSTODY, "copy the unit")) as work:
        work.note(
            run=run.number,
            manifest=run.sha256,
            members=run.members,
            copied=run.copied,
            bytes=run.copied_bytes,
            entries=run.entries,
            escrow=public.fingerprint if public else None,
        )
    return run


def make_escrow_key(path: Path, passphrase: str, cost: KdfCost | None = None) -> EscrowPublic:
    """Make the pair of an escrow holder: the private half under their passphrase in `path`, the public half beside it.

    Raises NotRecorded for a short passphrase, NotAllowed where a file is there already, and in a unit's folder or a
    folder of backups: whoever copies that would hold the key with it.
    """
    checked_passphrase(passphrase)
    refuse_beside_lock(path, public_half_of(path))
    return make_escrow_pair(path, passphrase, cost)


def list_backups(
    folder: Path, on_progress: OnProgress = unheard, is_cancelled: IsCancelled = never
) -> list[RunOutline]:
    """Return the runs of a backup folder, oldest first, every member read and held against its name; needs no key.

    Raises NotFound where it holds none, Cancelled between two runs.
    """
    found, started = BackupFolder(folder), time.monotonic()
    paths = found.manifest_paths()
    if not paths:
        raise NotFound(f"{folder} holds no whole backup.")
    outlines = []
    for path in paths:
        if is_cancelled():
            raise Cancelled("Reading the backups was stopped. Nothing was changed.")
        outlines.append(found.outline(path))
        on_progress(Progress("verify backups", len(outlines), len(paths), time.monotonic() - started))
    return outlines


def rehearsals_of(unit: Unit) -> str:
    """Return how the names of folders begin in which this unit's restorations are rehearsed, beside its backups."""
    return f".homeward-rehearsal-{unit.id}-"


def remove_rehearsals(unit: Unit, backup: Path) -> None:
    """Remove what an end of the program amid a rehearsal left beside a backup: a whole copy that no erasure reaches.

    None is at work: whoever rehearses holds the unit.
    """
    for left in backup.resolve().parent.glob(f"{rehearsals_of(unit)}*"):
        shutil.rmtree(left, ignore_errors=True)


class Mebibytes:
    """Turns bytes that were copied into progress, in mebibytes; a copy is written and read back."""

    def __init__(self, verb: str, on_progress: OnProgress, size_bytes: int) -> None:
        self._verb, self._on_progress = verb, on_progress
        self._total, self._done, self._started = size_bytes * 2, 0, time.monotonic()

    def finish(self) -> None:
        """Tell that all is done: what was not copied again does not come either."""
        if self._done < self._total:
            self(self._total - self._done)

    def __call__(self, count: int) -> None:
        """Hear of bytes that were copied."""
        self._done += count
        total = max(self._total, self._done)
        elapsed = time.monotonic() - self._started
        done = -(-self._done // _MEBIBYTE) if self._done >= total else self._done // _MEBIBYTE
        self._on_progress(Progress(self._verb, done, -(-total // _MEBIBYTE), elapsed))


def _size_of(unit: Unit) -> int:
    return sum(path.stat().st_size for path in unit.folder.rglob("*") if path.is_file())
