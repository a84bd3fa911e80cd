"""Restore: a whole run of a backup laid out as a unit's folder again, under a name only when every byte is right."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from app.domain.audit import GENESIS, Act
from app.domain.backup import Restoration, Witness
from app.domain.erasure import Tombstone
from app.domain.errors import BackupDamaged, Cancelled, NotAllowed, UnitDamaged, UnitExists, WrongPassphrase
from app.domain.progress import IsCancelled
from app.domain.unit import Credentials
from app.store.backup import BACKUP_MARK
from app.store.backup_folder import BackupFolder
from app.store.backup_manifest import Manifest, ManifestFile
from app.store.case_files import CASES
from app.store.escrow import EscrowPrivate
from app.store.keys import UnitKeys, wipe
from app.store.opening import unit_key_of
from app.store.sealed_files import OnBytes, disk_told, new_private, open_file
from app.store.slot_files import NAMES, sync_folder
from app.store.unit import Unit

RESTORE_STOPPED = "The restore was stopped. Nothing was restored."
_RUN_BITS = (1 << 24) - 1


@dataclass(frozen=True, slots=True)
class LaidOut:
    """What was laid out, and how far the newest run of the same backup knows the audit chain to go."""

    run: int
    entries: int
    head: str


def lay_out(
    backup: Path,
    folder: Path,
    run: int | None,
    opener: Credentials | EscrowPrivate,
    on_bytes: OnBytes,
    is_cancelled: IsCancelled,
) -> LaidOut:
    """Make a unit's folder from a run, the newest without a number, with a person's passphrase or the escrow key.

    Raises NotFound, BackupDamaged, WrongPassphrase, UnitExists where `folder` holds anything, Cancelled; then nothing
    is left of it. The slot files travel along, so each person's passphrase opens the folder.
    """
    refuse_destination(backup, folder)
    source = BackupFolder(backup)
    found = source.manifest(run)
    with disk_told(folder, "Nothing was restored"), _unfinished(folder) as place:
        for name, text in found.slots.items():
            if name not in NAMES:
                raise BackupDamaged(f"The manifest {found.path.name} names a key slot file that no unit has.")
            _write(place / name, text.encode())
        manifest = _opened(found, place, opener)
        for member in manifest.members:
            if is_cancelled():
                raise Cancelled(RESTORE_STOPPED)
            target = place / _inside(member.place)
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            plain = open_file(source.member(member.sha256), target, bytes.fromhex(member.key), on_bytes)
            if plain != member.plain_sha256:
                raise BackupDamaged(f"{member.place} of the backup is not what was copied. Nothing was restored.")
        (place / CASES).mkdir(mode=0o700, exist_ok=True)
    return LaidOut(manifest.run, manifest.entries, manifest.head)


def refuse_destination(backup: Path, folder: Path) -> None:
    """Raise UnitExists where a folder holds anything, NotAllowed where it lies in the backup's own."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UnitExists(f"{folder.name} already holds something. Nothing was restored; choose an empty or new folder.")
    if folder.resolve().is_relative_to(backup.resolve()):
        raise NotAllowed("A unit is not restored into the backup's own folder. Nothing was restored; name another one.")


@contextmanager
def _unfinished(folder: Path) -> Iterator[Path]:
    """Yield a place beside the folder; it takes the folder's name at the end, or nothing is left of it."""
    place = folder.with_name(f".{folder.name}.unfinished")
    shutil.rmtree(place, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    place.mkdir(mode=0o700)
    try:
        yield place
        if folder.exists():
            folder.rmdir()
        place.replace(folder)
        sync_folder(folder.parent)
    except BaseException:
        shutil.rmtree(place, ignore_errors=True)
        raise


def _opened(found: ManifestFile, slots_at: Path, opener: Credentials | EscrowPrivate) -> Manifest:
    if isinstance(opener, EscrowPrivate):
        key = found.key_by_escrow(opener)
        if key is None:
            raise WrongPassphrase("This backup was not sealed to this escrow key. Nothing was restored.")
        return found.opened(key)
    unit_id, unit_key = unit_key_of(slots_at, opener)
    keys = UnitKeys.of(unit_key, unit_id)
    wipe(unit_key)
    key = found.key_by_unit(keys)
    if key is None:
        raise BackupDamaged(f"The manifest {found.path.name} does not belong to its key slots. Nothing was restored.")
    manifest = found.opened(key)
    if not manifest.is_sealed_by(keys.backups_mac):
        raise BackupDamaged(
            f"The manifest {found.path.name} was made by somebody who does not hold the unit's key. Nothing was "
            "restored; use another run."
        )
    return manifest


def _inside(untrusted_place: str) -> PurePosixPath:
    place = PurePosixPath(untrusted_place)
    if place.is_absolute() or ".." in place.parts or not place.parts or ":" in untrusted_place or place.name in NAMES:
        raise BackupDamaged("The backup names a file outside the unit's folder. Nothing was restored.")
    return place


def _write(path: Path, content: bytes) -> None:
    with new_private(path) as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())


# ------------------------------------------------------------------------------------------------ an open unit's origin


def restored_run(unit: Unit) -> int | None:
    """Return the run of which the unit's file is the copy, until that is on record; None for any other file."""
    with unit.held() as connection:
        mark = int(connection.execute("PRAGMA main.application_id").fetchone()[0])
    return mark & _RUN_BITS if mark & ~_RUN_BITS == BACKUP_MARK else None


def record_restoration(unit: Unit, act: Act, run: int) -> Restoration:
    """Put on record that the unit comes from a backup, and take the mark off its file in the same act."""
    with unit.reading() as reader:
        head = reader.audit.head()
        newest = reader.audit.entries(head[0])[0]
    entries, hash_then = (head[0] - 1, newest.previous_hash) if newest.act.verb == "unlock" else head
    with unit.unit_of_work(act) as work:
        work.unit_rows.write("PRAGMA main.application_id = 0")
        made = work.restorations.add(run, entries, hash_then, None)
        work.note(run=run, entries=entries, head=hash_then)
    return made


@dataclass(frozen=True, slots=True)
class Newer:
    """What the runs of a backup folder know about an open unit: how far its chain went, and what was erased.

    `unread` are runs of the unit under keys that were not at hand: made before or after somebody was removed.
    """

    witness: Witness
    erased: tuple[Tombstone, ...]
    unread: tuple[int, ...]


def known_in(backup: Path, unit: Unit, credentials: Credentials | None = None) -> Newer:
    """Read every run of a backup folder that the unit's key opens and vouches for.

    Removing a person gives the unit another key, which a copy of before does not have. So where the unit's key does not
    open the newest run, the `credentials` are tried on the key slots that lie with it.
    """
    witness, erased, unread = Witness(0, GENESIS), dict[tuple[str, str, str], Tombstone](), list[int]()
    manifests = [found for found in BackupFolder(backup).manifests() if found.unit_id == unit.id]
    keys = [unit.keys, *(_keys_of_newest(manifests, unit.keys, credentials) if credentials else ())]
    for found in manifests:
        manifest = next(filter(None, (_vouched_for(found, each) for each in keys)), None)
        if manifest is None:
            unread.append(found.run)
            continue
        witness = max(witness, Witness(manifest.entries, manifest.head), key=lambda one: one.entries)
        erased |= {(stone.kind.value, stone.erased_id, stone.digest): stone for stone in manifest.erased}
    return Newer(witness, tuple(erased.values()), tuple(unread))


def _vouched_for(found: ManifestFile, keys: UnitKeys) -> Manifest | None:
    """Return a run's manifest where these keys open it and made it."""
    key = found.key_by_unit(keys)
    if key is None:
        return None
    try:
        manifest = found.opened(key)
    except BackupDamaged:
        return None
    finally:
        wipe(key)
    return manifest if manifest.is_sealed_by(keys.backups_mac) else None


def _keys_of_newest(manifests: list[ManifestFile], own: UnitKeys, credentials: Credentials) -> list[UnitKeys]:
    if not manifests or manifests[-1].key_by_unit(own) is not None:
        return []
    with TemporaryDirectory() as place:
        for name, text in manifests[-1].slots.items():
            if name in NAMES:
                _write(Path(place) / name, text.encode())
        try:
            unit_id, unit_key = unit_key_of(Path(place), credentials)
        except (WrongPassphrase, UnitDamaged):
            return []
    keys = UnitKeys.of(unit_key, unit_id)
    wipe(unit_key)
    return [keys] if unit_id == manifests[-1].unit_id else []
