"""Making a unit and opening one: from a passphrase or a recovery code to an open unit, or to the reason why not."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date
from pathlib import Path

from app.domain.audit import Act, Fact, Operation
from app.domain.errors import NotRecorded, UnitDamaged, UnitExists, UnitMissing, WrongPassphrase
from app.domain.ids import PersonnelId, UnitId
from app.domain.people import FOUNDERS_ROLES, Examiner
from app.domain.recovery_sheet import RecoverySheet
from app.domain.unit import Clock, Credentials, Passphrase, RecoveryCode, system_clock
from app.domain.uses import FOUNDING, UNLOCK
from app.store import seals
from app.store.case_files import CASES, is_as_recorded
from app.store.connection import (
    Connection,
    assert_encrypted,
    closed_on_failure,
    connect,
    damaged,
    told_plainly,
)
from app.store.folder_lock import FolderLock
from app.store.journals import settle_moved, tidy
from app.store.key_holders import kept_document, renew_slot_files
from app.store.keys import UnitKeys, random_key
from app.store.layout import require_layout
from app.store.migration import migrate, migrations_of, version_of
from app.store.person_keys import PersonKeys
from app.store.recovery import read as read_code
from app.store.slot_files import NAMES, SlotDocument, SlotFile, forget_next, read_next, read_slot_files
from app.store.slots import KdfCost, OpenedSlot, Slot, SlotKind, passphrase_bytes
from app.store.standing import EVALUATION_UNTIL
from app.store.tombstones import TOMBSTONE_KEY
from app.store.unit import PLACE, Unit
from app.store.uses import beginning
from app.store.witness_file import acknowledge, facts_at_unlock
from app.store.work import SEAL, Work
from app.store.wrong_tries import (
    TOKEN,
    Tries,
    begin_anew,
    count_wrong,
    facts_of,
    new_token,
    read_tries,
    refuse_hasty,
)

_WRONG = (
    "This passphrase opens no key slot of the unit. Nothing was changed; check the name, the keyboard layout and the "
    "caps lock, or use the recovery code."
)


def create_unit(
    folder: Path,
    name: str,
    first_examiner: str,
    passphrase: str,
    *,
    is_demonstration: bool = False,
    clock: Clock = system_clock,
    cost: KdfCost | None = None,
    sheet: RecoverySheet | None = None,
    noted: Mapping[str, Fact] | None = None,
    evaluation_until: date | None = None,
    founding: Callable[[Unit, Work], None] | None = None,
) -> tuple[Unit, RecoveryCode]:
    """Make a unit in an empty or new folder; return it open, and its recovery code, which is shown this once.

    `sheet` is the recovery sheet that was shown and typed back beforehand; without one there is a fresh code. `noted`
    goes on record with the making: what the caller has to say about the circumstances. `evaluation_until` makes it an
    evaluation, for good; `founding` does in the same act what else a unit begins with.
    Raises UnitExists where the folder holds anything, NotRecorded or NotAllowed where a name or the passphrase is
    blank. Whatever fails, the folder is left as empty as it was.
    """
    if not name.strip() or not first_examiner.strip():
        raise NotRecorded("A unit needs a name and a first examiner. Nothing was made.")
    refuse_filled(folder)
    (folder / CASES).mkdir(mode=0o700, parents=True)
    folder.chmod(0o700)
    lock = FolderLock(folder)
    try:
        kind = {"is_demonstration": str(int(is_demonstration))}
        if evaluation_until is not None:
            kind[EVALUATION_UNTIL] = evaluation_until.isoformat()
        return _made(
            folder,
            name,
            first_examiner,
            passphrase,
            lock,
            kind,
            clock,
            cost or KdfCost(),
            sheet,
            noted or {},
            founding,
        )
    except BaseException:
        lock.release()
        _emptied(folder)
        raise


def refuse_filled(folder: Path) -> None:
    """Raise UnitExists where a unit cannot be made because the folder holds something."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UnitExists(f"{folder.name} already holds something. Nothing was made; choose an empty or new folder.")


def _made(
    folder: Path,
    name: str,
    first_examiner: str,
    passphrase: str,
    lock: FolderLock,
    kind: Mapping[str, str],
    clock: Clock,
    cost: KdfCost,
    sheet: RecoverySheet | None,
    noted: Mapping[str, Fact],
    founding: Callable[[Unit, Work], None] | None,
) -> tuple[Unit, RecoveryCode]:
    unit_id, unit_key = sheet.unit_id if sheet else UnitId(str(uuid.uuid4())), random_key()
    keys = UnitKeys.of(unit_key, unit_id)
    facts = {
        "unit_id": unit_id,
        "name": name.strip(),
        "created_at": clock().astimezone(UTC).isoformat(),
        TOMBSTONE_KEY: random_key().hex(),
        **kind,
    }
    connection = _unit_file(folder, keys, facts)
    actor = Examiner(PersonnelId(1), first_examiner.strip(), FOUNDERS_ROLES)
    unit = Unit(
        folder,
        unit_id,
        unit_key,
        connection,
        lock,
        actor,
        PersonKeys.fresh(),
        opened_by_recovery=False,
        is_demonstration=kind["is_demonstration"] == "1",
        cost=cost,
        clock=clock,
    )
    act = Act(FOUNDING, Operation.CUSTODY, "set up the unit", "")
    with closed_on_failure(unit), unit.unit_of_work(act) as work:
        code = unit.holders.found_unit(work, first_examiner, passphrase, sheet.code if sheet else None)
        _count_anew(folder, work)
        work.note(unit=unit_id, **noted)
        if founding is not None:
            founding(unit, work)
    unit.take_standing()
    with unit.reading() as reader:
        unit.beginning = beginning(reader)
    return unit, code


def open_unit(
    folder: Path,
    credentials: Credentials,
    *,
    clock: Clock = system_clock,
    noted: Mapping[str, Fact] | None = None,
    despite_witness: str = "",
) -> Unit:
    """Open a unit; writes the audit entry "unlock", with what `noted` says about the circumstances.

    `despite_witness` is the reason for which it is opened although its witness has seen something else; without one
    that raises OlderThanWitness. Raises UnitMissing, UnitBusy, WrongPassphrase, TooManyTries, UnitDamaged (naming the
    file) or NewerSchema. A passphrase that fits no slot is never taken for damage, nor damage for a wrong passphrase:
    each slot authenticates itself.
    """
    _assert_unit(folder)
    lock = FolderLock(folder)
    try:
        files, tries = read_slot_files(folder), read_tries(folder)
        refuse_hasty(tries, clock())
        secrets = _secrets(credentials)
        try:
            opened, connection = _opened(folder, files, secrets)
        except WrongPassphrase:
            count_wrong(folder, tries, clock())
            raise
        with closed_on_failure(connection):
            tidy(folder)
            unit = _unlocked(folder, files, opened, connection, lock, clock, tries, noted or {}, despite_witness)
    except BaseException:
        lock.release()
        raise
    return unit


def unit_key_of(folder: Path, credentials: Credentials) -> tuple[UnitId, bytearray]:
    """Return whose key slots lie in a folder and the unit's key that these credentials open, without opening the unit.

    For a restore, before the unit's file is there. Raises WrongPassphrase or UnitDamaged.
    """
    opened = next(_opened_slots(_documents(read_slot_files(folder), None), _secrets(credentials)), None)
    if opened is None:
        raise WrongPassphrase(_WRONG)
    opened.held.person_keys.wipe()
    return opened.document.unit_id, opened.held.unit_key


@dataclass(frozen=True, slots=True)
class _Opened:
    document: SlotDocument
    slot: Slot
    held: OpenedSlot


@dataclass(frozen=True, slots=True)
class _Secrets:
    """What was typed, as bytes: the kind of slot that it may open, and each form in which it is tried."""

    kind: SlotKind
    forms: tuple[bytes, ...]
    name: str | None = None

    def candidates(self, document: SlotDocument) -> list[tuple[Slot, bytes]]:
        """Return each slot that may open, with each secret to try on it."""
        slots = [slot for slot in document.slots if slot.kind is self.kind]
        return [(slot, form) for slot in slots if self.name is None or slot.is_for(self.name) for form in self.forms]


def _secrets(credentials: Credentials) -> _Secrets:
    if isinstance(credentials, Passphrase):
        return _Secrets(SlotKind.PASSPHRASE, (passphrase_bytes(credentials.secret),), credentials.name)
    if isinstance(credentials, RecoveryCode):
        return _Secrets(SlotKind.RECOVERY, (read_code(credentials),))
    first, second = read_code(credentials.first), read_code(credentials.second)
    return _Secrets(SlotKind.PAIR, (first + second, second + first))


def _opened(folder: Path, files: tuple[SlotFile, ...], secrets: _Secrets) -> tuple[_Opened, Connection]:
    """Open a slot, and with it the unit's file. After an end amid a change of key only the newer fit."""
    coming = read_next(folder)
    documents = _documents(files, coming)
    trouble: UnitDamaged | None = None
    for opened in _opened_slots(documents, secrets):
        try:
            keys = UnitKeys.of(opened.held.unit_key, opened.document.unit_id)
            settle_moved(folder)
            return opened, _unit_file(folder, keys, None)
        except UnitDamaged as error:
            is_removed = coming is not None and opened.slot.slot_id not in {slot.slot_id for slot in coming.slots}
            trouble = trouble if is_removed else trouble or error
    raise trouble or WrongPassphrase(_WRONG)


def _documents(files: tuple[SlotFile, ...], coming: SlotDocument | None) -> list[SlotDocument]:
    found = list(dict.fromkeys(document for document in (*(file.document for file in files), coming) if document))
    if not found:
        raise damaged(" and ".join(NAMES), "; ".join(dict.fromkeys(file.words for file in files)))
    return found


def _opened_slots(documents: list[SlotDocument], secrets: _Secrets) -> Iterator[_Opened]:
    is_forged, is_opened = False, False
    for document in documents:
        for slot, secret in secrets.candidates(document):
            held = slot.opened(document.unit_id, secret)
            if held is None:
                continue
            if document.is_sealed_by(UnitKeys.of(held.unit_key, document.unit_id).slots_mac):
                is_opened = True
                yield _Opened(document, slot, held)
            else:
                is_forged = True
    if is_forged and not is_opened:
        raise damaged(" and ".join(NAMES), "were changed by someone who does not hold the unit's key")


def _unit_file(folder: Path, keys: UnitKeys, new_facts: dict[str, str] | None) -> Connection:
    """Open the unit's file, or make it with `new_facts`; bring one of an older Homeward up to date."""
    path = folder / PLACE
    if new_facts is None and not (path.is_file() and path.stat().st_size):
        raise damaged(PLACE, "is missing or empty")
    connection = connect(path, keys.database, PLACE)
    with closed_on_failure(connection), told_plainly(PLACE):
        if version_of(connection) == 0 and new_facts is None:
            raise damaged(PLACE, "is empty")
        require_layout(connection, migrations_of("unit"), PLACE)
        before = None if new_facts else seals.digest_of(connection, seals.UNIT)

        def fill(_version: int) -> None:
            if new_facts:
                connection.executemany("INSERT INTO unit_fact (name, value) VALUES (?, ?)", list(new_facts.items()))
            elif before:
                seals.put(connection, seals.UNIT, seals.BEFORE_MIGRATION, 0, before)
            seals.reseal(connection, seals.UNIT, keys.row_seals)

        migrate(connection, migrations_of("unit"), PLACE, fill)
        assert_encrypted(path, PLACE)
    return connection


def _unlocked(
    folder: Path,
    files: tuple[SlotFile, ...],
    opened: _Opened,
    connection: Connection,
    lock: FolderLock,
    clock: Clock,
    tries: Tries,
    noted: Mapping[str, Fact],
    despite_witness: str,
) -> Unit:
    with told_plainly(PLACE):
        facts = dict(connection.execute("SELECT name, value FROM unit_fact").fetchall())
    unit = Unit(
        folder,
        opened.document.unit_id,
        opened.held.unit_key,
        connection,
        lock,
        Examiner(opened.slot.person_id, ""),
        opened.held.person_keys,
        opened_by_recovery=opened.slot.kind is not SlotKind.PASSPHRASE,
        is_demonstration=facts["is_demonstration"] == "1",
        cost=opened.slot.cost or KdfCost(),
        clock=clock,
    )
    with unit.reading() as reader:
        entries, _ = reader.audit.head()
        newest = reader.audit.entries(entries)
        if not newest or not is_as_recorded(connection, seals.UNIT, str(newest[0].facts.get(SEAL))):
            raise damaged(PLACE, "is not what its audit trail last recorded; it may hold pages of an older copy")
        unit.actor = reader.people.get(opened.slot.person_id)
        begun = beginning(reader)
        witnessed, differing = facts_at_unlock(reader, unit.id, despite_witness)
    unit.take_standing()
    purpose = f"open the unit despite its witness: {despite_witness.strip()}" if differing else "open the unit"
    with unit.unit_of_work(Act(UNLOCK, Operation.CUSTODY, purpose, "")) as work:
        acknowledge(work, differing)
        slots = _checked_slots(folder, files, opened, work)
        tried = facts_of(tries, work.settings.get(TOKEN))
        _count_anew(folder, work)
        work.note(slot=opened.slot.slot_id, **begun.as_facts(), **witnessed, **slots, **tried, **noted)
    unit.beginning = replace(begun, witness=str(witnessed.get("witness", "")))
    return unit


def _count_anew(folder: Path, work: Work) -> None:
    token = new_token()
    work.settings.set(TOKEN, token)
    work.afterwards.append(lambda: begin_anew(folder, token))


def _checked_slots(folder: Path, files: tuple[SlotFile, ...], opened: _Opened, work: Work) -> dict[str, Fact]:
    """Hold the slot that was opened against the unit's file; renew slot files that lag behind it."""
    kept = kept_document(work.unit_rows)
    if kept is None:
        raise damaged(PLACE, "holds no key slots")
    if opened.document.generation > kept.generation:
        raise damaged(PLACE, "is older than the unit's key slots; it may be an older copy")
    if opened.slot.slot_id not in {slot.slot_id for slot in kept.slots}:
        raise WrongPassphrase("This passphrase was replaced since. Nothing was changed; use the newer one.")
    if work.signing_keys.current(opened.slot.person_id) != opened.slot.public_keys:
        raise damaged(PLACE, "holds another signing key of this person than their key slot")
    is_renewed = renew_slot_files(folder, tuple(file.document for file in files), kept)
    forget_next(folder)
    return {"slot_files_renewed": True} if is_renewed else {}


def _assert_unit(folder: Path) -> None:
    if not any((folder / name).exists() for name in (*NAMES, PLACE)):
        raise UnitMissing(f"{folder.name or folder} holds no unit. Give the folder that `unit create` made.")


def _emptied(folder: Path) -> None:
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
