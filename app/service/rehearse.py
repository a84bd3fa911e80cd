"""Rehearse a restoration: lay a backup out in a folder for a moment, hold every file against it, and take it away."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from app.domain.audit import Operation
from app.domain.duties import Duty
from app.domain.errors import BackupDamaged, KnownError
from app.domain.progress import IsCancelled, OnProgress, never, unheard
from app.domain.unit import CustodyFinding, Passphrase
from app.service.backup import Mebibytes, rehearsals_of, remove_rehearsals
from app.service.cases import act_of_unit
from app.service.permission_roles import require_duty
from app.store import BackupFolder, Unit, lay_out, verify_unopened

REHEARSE = "rehearse restoration"


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What a rehearsal showed: which run, how long the audit chain in it is, and that every file came back."""

    run: int
    entries: int
    files: int
    findings: tuple[CustodyFinding, ...]

    @property
    def holds(self) -> bool:
        """True where everything that can be said without opening the copy holds."""
        return all(finding.holds for finding in self.findings)


def rehearse_restoration(
    unit: Unit,
    backup: Path,
    passphrase: str,
    on_progress: OnProgress = unheard,
    is_cancelled: IsCancelled = never,
) -> Rehearsal:
    """Restore the newest run of this unit's backup into a folder beside it, check every byte, and remove the copy.

    It shows that the passphrase of the person at the desk opens the backup, that every member decrypts to what was
    copied, and that the files have the shape they must have. The copy is encrypted like the unit and is never opened:
    no second unit writes an entry or meets the witness. Needs as much room beside the backup as the unit takes. On
    record, also where the backup is damaged. Raises NotFound, BackupDamaged, WrongPassphrase, Cancelled, KnownError
    where there is no room; then no copy is left. One that an end of the program left is removed first.
    """
    require_duty(unit, Duty.BACK_UP)
    source = BackupFolder(backup)
    newest = source.manifest(None)
    if newest.unit_id != unit.id:
        raise BackupDamaged(f"{backup} holds backups of another unit. Nothing was rehearsed; name this unit's own.")
    sizes = [path.stat().st_size for name in newest.members if (path := source.member(name)).exists()]
    remove_rehearsals(unit, backup)
    told = Mebibytes("rehearse, MiB", on_progress, sum(sizes))
    try:
        with tempfile.TemporaryDirectory(prefix=rehearsals_of(unit), dir=backup.resolve().parent) as beside:
            folder = Path(beside) / "unit"
            laid_out = lay_out(backup, folder, None, Passphrase(passphrase, unit.actor.name), told, is_cancelled)
            findings = tuple(verify_unopened(folder))
            told.finish()
    except BackupDamaged:
        _noted(unit, newest.run, None, len(sizes), holds=False)
        raise
    except OSError as why:
        raise KnownError(
            f"No folder could be made beside {backup} ({why.strerror}). Nothing was rehearsed; the backup is untouched."
        ) from why
    made = Rehearsal(laid_out.run, laid_out.entries, len(sizes), findings)
    _noted(unit, made.run, made.entries, made.files, holds=made.holds)
    return made


def _noted(unit: Unit, run: int, entries: int | None, files: int, *, holds: bool) -> None:
    with unit.unit_of_work(act_of_unit(REHEARSE, Operation.CUSTODY, "know that a backup can be restored")) as work:
        work.note(run=run, entries=entries, files=files, holds=holds)
