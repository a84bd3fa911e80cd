"""Restore: a unit's folder from a backup, opened, compared with every witness at hand, and verified, in one go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.backup import Witness
from app.domain.erasure import Certificate, Tombstone
from app.domain.errors import BugError, NotAllowed
from app.domain.progress import IsCancelled, OnProgress, never, unheard
from app.domain.unit import Clock, Credentials, CustodyReport, system_clock
from app.service.backup import Mebibytes
from app.service.restored import unacknowledged
from app.service.tombstones import Applied, apply_tombstones, read_tombstones
from app.service.units import open_unit
from app.service.verify import verify_custody
from app.store import BackupFolder, EscrowPrivate, LaidOut, Unit, known_in, lay_out, open_escrow_private


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored. `words`, `applied` and `custody` are there where a person's passphrase opened the unit."""

    laid_out: LaidOut
    words: tuple[str, ...]
    applied: Applied | None
    custody: CustodyReport | None


def restore_unit(
    backup: Path,
    folder: Path,
    credentials: Credentials | None,
    *,
    escrow: EscrowPrivate | None = None,
    run: int | None = None,
    tombstones: Path | None = None,
    clock: Clock = system_clock,
    on_progress: OnProgress = unheard,
    is_cancelled: IsCancelled = never,
) -> Restored:
    """Restore one run of a backup, the newest without a number, into an empty or new folder.

    With credentials the unit is opened at once: that it was restored goes on record; newer runs of the same backup and
    a list of `tombstones` say whether it is older than the unit once was, and what was erased since is erased again;
    then all is verified. The escrow key alone lays the folder out; its first opening puts the rest on record. Raises
    NotFound, BackupDamaged, WrongPassphrase, UnitExists, Cancelled; then no folder is left.
    """
    if credentials is None and tombstones is not None:
        raise NotAllowed(
            "A list of tombstones is applied by somebody of the unit. Nothing was restored; give a passphrase, too, or "
            "apply the list later with `homeward retention tombstones --apply`."
        )
    source = BackupFolder(backup)
    sizes = [path.stat().st_size for name in source.manifest(run).members if (path := source.member(name)).exists()]
    opener = escrow or credentials
    if opener is None:
        raise BugError("A restore was begun with neither a passphrase nor an escrow key.")
    told = Mebibytes("restore, MiB", on_progress, sum(sizes))
    laid_out = lay_out(backup, folder, run, opener, told, is_cancelled)
    told.finish()
    if credentials is None:
        return Restored(laid_out, (), None, None)
    with open_unit(folder, credentials, clock=clock) as unit:
        applied = compare(unit, backup, tombstones)
        words = tuple(restoration.words for restoration in unacknowledged(unit))
        return Restored(laid_out, words, applied, verify_custody(unit))


def compare(unit: Unit, backup: Path | None, tombstones: Path | None) -> Applied:
    """Hold an open unit against a backup folder and a list of tombstones, and erase again what they say was erased."""
    again: list[Certificate] = []
    remembered, is_older = 0, False
    for stones, witness in _witnesses(unit, backup, tombstones):
        applied = apply_tombstones(unit, stones, witness)
        again += applied.erased_again
        remembered += applied.remembered
        is_older = is_older or applied.is_older
    return Applied(tuple(again), remembered, is_older)


def escrow_private(path: Path, passphrase: str) -> EscrowPrivate:
    """Return the private half that an escrow holder keeps under a passphrase; raises NotFound or WrongPassphrase."""
    return open_escrow_private(path, passphrase)


def _witnesses(
    unit: Unit, backup: Path | None, tombstones: Path | None
) -> Iterator[tuple[tuple[Tombstone, ...], Witness]]:
    if backup is not None:
        known = known_in(backup, unit)
        yield known.erased, known.witness
    if tombstones is not None:
        listed = read_tombstones(unit, tombstones)
        yield listed.stones, listed.witness
