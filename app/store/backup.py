"""Backup: a consistent copy of an open unit, encrypted, verified as written, and whole or not there at all."""

from __future__ import annotations

import errno
import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.backup import BackupRun
from app.domain.errors import BackupDamaged, BugError, Cancelled, NotAllowed
from app.domain.ids import CaseId
from app.domain.progress import IsCancelled
from app.store import seals
from app.store.backup_folder import BackupFolder, opened_folder
from app.store.backup_manifest import Manifest, Member, read_manifest
from app.store.connection import Connection, DatabaseError, connect, damaged, told_plainly
from app.store.escrow import EscrowPublic
from app.store.keys import random_key, wipe
from app.store.sealed_files import OnBytes, disk_told, open_file, opened_sha256, seal_file
from app.store.settings import KNOWN_FILES
from app.store.slot_files import NAMES
from app.store.unit import PLACE, Unit
from app.store.verify import copy_findings

BACKUP_MARK = 0x48 << 24
"""What a copy of the unit's file has in its header field `application_id`, with the number of the run in 24 bits."""

_PAGES_AT_ONCE = 1024
_MOST_ROUNDS = 4


@dataclass(slots=True)
class _Run:
    """One backup being made."""

    unit: Unit
    folder: BackupFolder
    number: int
    is_cancelled: IsCancelled
    on_bytes: OnBytes
    before: dict[str, Member] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)
    copied: dict[str, int] = field(default_factory=dict)

    def heard(self, count: int) -> None:
        """Tell of bytes that were copied, and stop where the person wants that; raises Cancelled."""
        if self.is_cancelled():
            raise Cancelled("The backup was stopped. It is not there; earlier ones are whole. Start it again any time.")
        self.on_bytes(count)


def back_up(
    unit: Unit, path: Path, escrow: EscrowPublic | None, on_bytes: OnBytes, is_cancelled: IsCancelled
) -> BackupRun:
    """Copy everything that the unit holds into a backup folder, as one run; return what was copied.

    Other threads may go on with their acts; they wait while the unit's own file and the open case are copied. A case
    that is as the newest run has it (row seals and key) is not copied again. Every new member is read back, decrypted
    and checked as `verify` checks the unit before the manifest gives the run its place. Raises NotAllowed, UnitBusy,
    StorageFull, BackupDamaged, UnitDamaged or Cancelled; the run is then not there, and earlier ones are as they were.
    """
    with disk_told(path, "The backup is not there; earlier ones are whole"), opened_folder(path, unit.folder) as folder:
        run = _Run(unit, folder, folder.next_run(), is_cancelled, on_bytes)
        run.before = _whole_members(run, _newest(unit, folder))
        _copy_known_files(run)
        manifest = _copy_databases(run).sealed(unit.keys.backups_mac)
        kept = folder.keep_manifest(run.number, manifest.to_bytes(unit.keys, escrow))
        _check_manifest(unit, kept, manifest)
        return BackupRun(
            run.number, manifest.made_at, manifest.made_by, manifest.entries, manifest.head, len(run.members),
            len(run.copied), sum(run.copied.values()), read_manifest(kept).sha256,
        )  # fmt: skip


def _newest(unit: Unit, folder: BackupFolder) -> Manifest | None:
    """Return the newest run that this unit's present key opens; raises NotAllowed for another unit's folder."""
    manifests = folder.manifests()
    if any(found.unit_id != unit.id for found in manifests):
        raise NotAllowed("This folder holds backups of another unit. Nothing was copied; choose an own folder.")
    for found in reversed(manifests):
        key = found.key_by_unit(unit.keys)
        if key is not None:
            manifest = found.opened(key)
            wipe(key)
            if manifest.is_sealed_by(unit.keys.backups_mac):
                return manifest
    return None


def _whole_members(run: _Run, newest: Manifest | None) -> dict[str, Member]:
    """Return the members of the newest run whose bytes are still those that their names say, by place."""
    found = {}
    for member in newest.members if newest else ():
        run.heard(0)
        if run.folder.is_whole(member.sha256):
            found[member.place] = member
    return found


def _manifest_of(run: _Run) -> Manifest:
    """Return what the manifest says, at the moment at which the unit's file is copied."""
    unit = run.unit
    with unit.reading() as reader:
        entries, head = reader.audit.head()
        erased = tuple(reader.tombstones.all())
    slots = {name: (unit.folder / name).read_text("utf-8") for name in NAMES if (unit.folder / name).exists()}
    members = tuple(run.members[place] for place in sorted(run.members))
    return Manifest(unit.id, run.number, unit.clock(), unit.actor.name, entries, head, slots, members, erased)


def _check_manifest(unit: Unit, path: Path, made: Manifest) -> None:
    found = read_manifest(path)
    key = found.key_by_unit(unit.keys)
    if key is None or found.opened(key) != made:
        path.unlink(missing_ok=True)
        raise BackupDamaged("The manifest that was written is not the one that is read back. The backup is not there.")
    wipe(key)


# ------------------------------------------------------------------------------------------------------------ the files


def _copy_known_files(run: _Run) -> None:
    with run.unit.reading() as reader:
        known: dict[str, str] = json.loads(reader.settings.get(KNOWN_FILES) or "{}")
    for place, digest in sorted(known.items()):
        kept = run.before.get(place)
        if kept is not None and kept.plain_sha256 == digest:
            run.members[place] = kept
        elif _seal(run, place, run.unit.folder / place, None, None).plain_sha256 != digest:
            raise BackupDamaged(f"{place} is not the file that is on record. The backup is not there; verify the unit.")


def _copy_databases(run: _Run) -> Manifest:
    """Copy every case and, last and at one moment, the open case and the unit's file; return what is in the copy."""
    for round_ in range(_MOST_ROUNDS):
        for case_id in _stale_cases(run):
            _copy_closed_case(run, case_id, is_held=False)
        with run.unit.held() as connection:
            stale = _stale_cases(run)
            if stale and round_ < _MOST_ROUNDS - 1:
                continue
            for case_id in stale:
                _copy_closed_case(run, case_id, is_held=True)
            _forget_erased(run)
            _copy_open_case(run, connection)
            _copy_unit_file(run, connection)
            return _manifest_of(run)
    raise BugError("A backup ended without its last round, which copies whatever is left.")


def _stale_cases(run: _Run) -> list[CaseId]:
    """Return the closed cases whose members are not of their present state; takes over those of the newest run."""
    unit = run.unit
    with unit.held():
        stale = []
        for case_id in _closed_cases(unit):
            place, state = unit.case_files.place(case_id), _state_of(unit, case_id)
            made, kept = run.members.get(place), run.before.get(place)
            if made is not None and (made.seal, made.key_tag) == state:
                continue
            if kept is not None and (kept.seal, kept.key_tag) == state:
                run.members[place] = kept
            else:
                stale.append(case_id)
        return stale


def _closed_cases(unit: Unit) -> list[CaseId]:
    open_id = unit.open_case.id if unit.open_case else None
    with unit.reading() as reader:
        return [case.id for case in reader.cases.all() if case.id != open_id]


def _state_of(unit: Unit, case_id: CaseId) -> tuple[str | None, str]:
    wrapped, seal = unit.case_key_and_seal(case_id)
    key = unit.case_files.key(case_id, wrapped)
    try:
        return seal, hmac.new(unit.keys.backups_mac, b"case key" + bytes(key), hashlib.sha256).hexdigest()
    finally:
        wipe(key)


def _copy_closed_case(run: _Run, case_id: CaseId, *, is_held: bool) -> None:
    """Copy the file of a case that nobody has open. If somebody enters it meanwhile it is copied once more."""
    unit, place = run.unit, run.unit.case_files.place(case_id)
    with unit.held():
        if case_id not in _closed_cases(unit):
            return  # erased or entered since
        state = _state_of(unit, case_id)
        wrapped, _ = unit.case_key_and_seal(case_id)
        key = unit.case_files.key(case_id, wrapped)
        try:
            unit.case_files.prepare(case_id, key, state[0])  # rolls back what an end in mid-act left
            check = _case_check(run, case_id, key, state[0])
            if is_held:
                _seal(run, place, unit.case_files.path(case_id), state, check)
                return
        except BaseException:
            wipe(key)
            raise
    try:
        _seal(run, place, unit.case_files.path(case_id), state, check)
    except BackupDamaged:
        with unit.held():
            if case_id in _closed_cases(unit) and state == _state_of(unit, case_id):
                raise
        run.members.pop(place, None)  # it was written to while it was copied; the next round has another look
    finally:
        wipe(key)


def _case_check(run: _Run, case_id: CaseId, key: bytearray, seal: str | None) -> Callable[[Path], None]:
    place = run.unit.case_files.place(case_id)
    return lambda copy: _checked(run, copy, place, (case_id, key, seal))


def _copy_open_case(run: _Run, connection: Connection) -> None:
    case = run.unit.open_case
    if case is None:
        return
    place, state = run.unit.case_files.place(case.id), _state_of(run.unit, case.id)
    kept = run.before.get(place)
    if kept and state[0] and (kept.seal, kept.key_tag) == state:
        run.members[place] = kept
        return
    key = run.unit.case_files.key(case.id, run.unit.case_key_and_seal(case.id)[0])
    try:
        copy = run.folder.work / "case.db"
        _copy_pages(run, connection, seals.CASE, copy, key, place)
        _seal(run, place, copy, state, _case_check(run, case.id, key, state[0]))
        copy.unlink()
    finally:
        wipe(key)


def _copy_unit_file(run: _Run, connection: Connection) -> None:
    copy = run.folder.work / PLACE
    _copy_pages(run, connection, seals.UNIT, copy, run.unit.keys.database, PLACE, BACKUP_MARK | run.number)
    _seal(run, PLACE, copy, None, lambda written: _checked(run, written, PLACE, None))
    copy.unlink()


def _copy_pages(
    run: _Run, connection: Connection, schema: str, copy: Path, key: bytes | bytearray, place: str, mark: int = 0
) -> None:
    """Copy an open file page by page through the database library, to a file under the same key."""
    page_bytes = int(connection.execute(f"PRAGMA {schema}.page_size").fetchone()[0])
    target = connect(copy, key, place)
    try:
        done = 0

        def told(_status: int, remaining: int, total: int) -> None:
            nonlocal done
            run.heard(max(0, total - remaining - done) * page_bytes)
            done = total - remaining

        try:
            connection.backup(target, pages=_PAGES_AT_ONCE, progress=told, name=schema)
        except DatabaseError as error:
            # Of a copy the library gives no code, words alone.
            if "full" in str(error) or "I/O" in str(error):
                raise OSError(errno.ENOSPC, str(error)) from error
            raise damaged(place) from error
        if mark:
            with told_plainly(f"the copy of {place}"):
                target.execute(f"PRAGMA application_id = {mark:d}")
    finally:
        target.close()


def _forget_erased(run: _Run) -> None:
    """Leave out a case that was erased after it was copied."""
    with run.unit.reading() as reader:
        places = {run.unit.case_files.place(case.id) for case in reader.cases.all()}
    for place in [one for one in run.members if one.startswith("cases/") and one not in places]:
        del run.members[place]


def _seal(
    run: _Run,
    place: str,
    source: Path,
    state: tuple[str | None, str] | None,
    check: Callable[[Path], None] | None,
) -> Member:
    """Write one member and read it back: decrypted, it must pass `check`, which raises where it does not.

    Only what is an encrypted file itself is written for that; of any other only the digest is compared.
    """
    key = random_key()
    part, back = run.folder.work / "sealed", run.folder.work / "read-back"
    try:
        part.unlink(missing_ok=True)
        sealed = seal_file(source, part, bytes(key), run.heard)
        if check is None:
            found = opened_sha256(part, bytes(key), run.heard)
        else:
            back.unlink(missing_ok=True)
            found = open_file(part, back, bytes(key), run.heard)
        if found != sealed.plain_sha256:
            raise BackupDamaged(f"What was written of {place} is not what is read back. The backup is not there.")
        if check is not None:
            check(back)
        run.folder.keep_member(part, sealed.sha256)
        seal, tag = state or (None, None)
        member = Member(place, sealed.sha256, sealed.size_bytes, key.hex(), sealed.plain_sha256, seal, tag)
    finally:
        wipe(key)
    run.members[place] = member
    run.copied[place] = sealed.size_bytes
    return member


def _checked(run: _Run, copy: Path, place: str, case: tuple[CaseId, bytearray, str | None] | None) -> None:
    broken = [finding for finding in copy_findings(run.unit, copy, place, case) if not finding.holds]
    if broken:
        raise BackupDamaged(
            f"The copy of {place} does not hold: {broken[0].words}. The backup is not there; verify the unit."
        )
