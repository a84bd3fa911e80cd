"""Create a unit, open it and say what it is."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from app.domain.recovery_sheet import RecoverySheet
from app.domain.training import TrainingStatement
from app.domain.unit import Clock, Credentials, RecoveryCode, UnitInfo, system_clock
from app.service.cases import act_of_unit
from app.service.erase import finish_erasures
from app.service.models import clear_leftovers
from app.service.people import add_examiner, list_examiners, record_training, reset_passphrase
from app.service.protection import protection_facts
from app.service.restored import notice_restoration
from app.service.statements import SHORTEST_PASSPHRASE, checked_name, checked_passphrase
from app.store import KNOWN_FILES, KdfCost, Unit, refuse_filled, tuned_cost
from app.store import create_unit as create_unit_files
from app.store import open_unit as open_unit_files

__all__ = [
    "SHORTEST_PASSPHRASE",
    "add_examiner",
    "check_new_unit",
    "cost_words",
    "create_unit",
    "derivation_cost",
    "keep_known_file",
    "list_examiners",
    "open_unit",
    "reset_passphrase",
    "unit_info",
]


def check_new_unit(folder: Path, name: str, first_examiner: str, passphrase: str) -> tuple[str, str]:
    """Return the names as they would be taken; raises NotRecorded or UnitExists where no unit could be made of this."""
    names = checked_name("unit", name), checked_name("first examiner", first_examiner)
    checked_passphrase(passphrase)
    refuse_filled(folder)
    return names


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
    training: TrainingStatement | None = None,
) -> tuple[Unit, RecoveryCode]:
    """Create an encrypted unit in `folder` and return it open, with the recovery code.

    `sheet` is the recovery sheet that was shown and typed back; without one the code is a fresh one, shown this once.
    `training` is what the first examiner states about their own: without any they cannot search. `cost` is what each
    guess of a passphrase costs, by default about a second of this machine. Raises NotRecorded for a blank name, a
    passphrase under twelve characters or a training that is over, UnitExists where the folder already holds something,
    StorageFull where the disk cannot take it.
    """
    unit_name, examiner = check_new_unit(folder, name, first_examiner, passphrase)
    stated = training.checked(clock().date()) if training else None
    unit, code = create_unit_files(
        folder,
        unit_name,
        examiner,
        passphrase,
        is_demonstration=is_demonstration,
        clock=clock,
        cost=cost or tuned_cost(),
        sheet=sheet,
        noted={**protection_facts(), "recovery_typed_back": sheet is not None},
    )
    if stated:
        try:
            record_training(unit, examiner, stated)
        except BaseException:
            unit.close()
            raise
    return unit, code


def open_unit(
    folder: Path, credentials: Credentials, *, clock: Clock = system_clock, despite_witness: str = ""
) -> Unit:
    """Open the unit in `folder`; the opening itself is an audit entry, with what protects this process from a network.

    Weights that a crash left unrecorded are erased, and an erasure that an end cut short is finished. That the unit
    comes from a backup is put on record (app/service/restored.py). `despite_witness` is the reason, for the record, why
    the unit is opened although its witness has seen something else. Raises UnitMissing, WrongPassphrase, UnitBusy,
    UnitDamaged, NewerSchema or OlderThanWitness, each with its own sentence.
    """
    unit = open_unit_files(folder, credentials, clock=clock, noted=protection_facts(), despite_witness=despite_witness)
    try:
        if not unit.actor.is_provisional:
            notice_restoration(unit)
            clear_leftovers(unit)
            finish_erasures(unit)
    except BaseException:
        unit.close()
        raise
    return unit


def unit_info(unit: Unit) -> UnitInfo:
    """Return what this unit is and how much it holds, without opening a case."""
    return unit.info()


def derivation_cost(unit: Unit) -> KdfCost:
    """Return what one guess of a passphrase costs: that of the slot that opened the unit."""
    return unit.holders.cost


def cost_words(cost: KdfCost) -> str:
    """Return what a guess costs in words."""
    return f"Argon2id over {cost.memory_kib // 1024} MiB, {cost.passes} passes, {cost.lanes} lanes"


def keep_known_file(unit: Unit, path: Path) -> None:
    """Let one more file lie in the unit's folder, with its SHA-256 on record so that a change to it is noticed."""
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    with unit.unit_of_work(act_of_unit("keep file")) as work:
        known = json.loads(work.settings.get(KNOWN_FILES) or "{}")
        known[path.relative_to(unit.folder).as_posix()] = digest
        work.settings.set(KNOWN_FILES, json.dumps(known, sort_keys=True))
        work.note(sha256=digest)
