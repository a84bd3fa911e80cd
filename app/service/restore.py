"""Restore: a unit's folder from a backup, opened, compared with every witness at hand, and verified, in one go."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.audit import Operation
from app.domain.backup import Witness
from app.domain.erasure import Certificate, Tombstone
from app.domain.errors import BugError, Cancelled, KnownError, NotAllowed
from app.domain.progress import IsCancelled, OnProgress, never, unheard
from app.domain.unit import Clock, Credentials, CustodyReport, Passphrase, system_clock
from app.service.backup import Mebibytes
from app.service.cases import act_of_unit
from app.service.restored import unacknowledged
from app.service.tombstones import Applied, apply_tombstones, read_tombstones
from app.service.units import open_unit
from app.service.verify import verify_custody
from app.store import (
    RESTORE_STOPPED,
    BackupFolder,
    EscrowPrivate,
    LaidOut,
    Newer,
    Unit,
    known_in,
    lay_out,
    open_escrow_private,
)

_WHO_APPLIES = (
    "A list of tombstones is applied by somebody of the unit. Nothing was restored; give a passphrase, too, or "
    "apply the list later with `homeward retention tombstones --apply`."
)


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored. `words`, `applied` and `custody` are there where a person's passphrase opened the unit.

    `unread` are newer runs of the unit in the same folder that this person's passphrase does not open.
    """

    laid_out: LaidOut
    words: tuple[str, ...]
    applied: Applied | None
    custody: CustodyReport | None
    unread: tuple[int, ...] = ()


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
    then all is verified. The escrow key alone, a recovery code or two sheets lay the folder out: none is a person's
    name, and its first opening puts the rest on record. Raises NotFound, BackupDamaged, WrongPassphrase, UnitExists,
    Cancelled; then no folder is left.
    """
    is_person = isinstance(credentials, Passphrase)
    if not is_person and tombstones is not None:
        raise NotAllowed(_WHO_APPLIES)
    source = BackupFolder(backup)
    sizes = [path.stat().st_size for name in source.manifest(run).members if (path := source.member(name)).exists()]
    opener = escrow or credentials
    if opener is None:
        raise BugError("A restore was begun with neither a passphrase nor an escrow key.")
    told = Mebibytes("restore, MiB", on_progress, sum(sizes))
    laid_out = lay_out(backup, folder, run, opener, told, is_cancelled)
    told.finish()
    if credentials is None or not is_person:
        return Restored(laid_out, (), None, None)
    try:
        return _opened(laid_out, backup, folder, credentials, tombstones, clock, on_progress, is_cancelled)
    except KnownError as why:
        shutil.rmtree(folder, ignore_errors=True)  # it is what was laid out a moment ago, and nobody worked in it
        if isinstance(why, Cancelled):  # whichever step heard it
            raise Cancelled(RESTORE_STOPPED) from why
        raise


def _opened(
    laid_out: LaidOut,
    backup: Path,
    folder: Path,
    credentials: Credentials,
    tombstones: Path | None,
    clock: Clock,
    on_progress: OnProgress,
    is_cancelled: IsCancelled,
) -> Restored:
    """Open what was laid out, hold it against every witness at hand, and verify it.

    A witness file that outlived the unit knows it to be older, of course: the opening says why that is.
    """
    why = f"it is being restored from backup {laid_out.run}"
    with open_unit(folder, credentials, clock=clock, despite_witness=why) as unit:
        if unit.actor.is_provisional:  # a passphrase that somebody else chose does nothing but be replaced
            if tombstones is not None:
                raise NotAllowed(_WHO_APPLIES)
            return Restored(laid_out, (), None, None)
        applied = compare(unit, backup, tombstones, credentials)
        newer = tuple(each for each in applied.unread if each > laid_out.run)
        if newer:
            act = act_of_unit("meet backups under another key", Operation.CUSTODY, "compare with newer backups")
            with unit.unit_of_work(act) as work:
                work.note(runs=list(newer))
        words = tuple(restoration.words for restoration in unacknowledged(unit))
        custody = verify_custody(unit, on_progress=on_progress, is_cancelled=is_cancelled)
        return Restored(laid_out, (*words, *_unread_words(newer)), applied, custody, newer)


def _unread_words(runs: tuple[int, ...]) -> tuple[str, ...]:
    """Return what is said of newer backups that could not be compared; nothing where there are none."""
    if not runs:
        return ()
    return (
        f"This unit is OLDER than it once was: backup {runs[-1]} was made later, under a key that the unit got when "
        "somebody was removed, and your passphrase does not open it. What was erased since is not erased here. Let "
        "somebody who is in the unit today restore the newest backup, and remove this copy.",
    )


def compare(
    unit: Unit, backup: Path | None, tombstones: Path | None, credentials: Credentials | None = None
) -> Applied:
    """Hold an open unit against a backup folder and a list of tombstones, and erase again what they say was erased.

    Names the runs, too, that neither the unit's key opens nor the `credentials`: those of before or after a removal.
    """
    again: list[Certificate] = []
    remembered, is_older = 0, False
    known = known_in(backup, unit, credentials) if backup is not None else None
    for stones, witness in _witnesses(unit, known, tombstones):
        applied = apply_tombstones(unit, stones, witness)
        again += applied.erased_again
        remembered += applied.remembered
        is_older = is_older or applied.is_older
    return Applied(tuple(again), remembered, is_older, known.unread if known is not None else ())


def escrow_private(path: Path, passphrase: str) -> EscrowPrivate:
    """Return the private half that an escrow holder keeps under a passphrase; raises NotFound or WrongPassphrase."""
    return open_escrow_private(path, passphrase)


def _witnesses(
    unit: Unit, known: Newer | None, tombstones: Path | None
) -> Iterator[tuple[tuple[Tombstone, ...], Witness]]:
    if known is not None:
        yield known.erased, known.witness
    if tombstones is not None:
        listed = read_tombstones(unit, tombstones)
        yield listed.stones, listed.witness
