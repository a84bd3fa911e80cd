"""Create a unit, open it, add people to it and say what it is."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from app.domain.errors import NotAllowed, NotRecorded
from app.domain.people import Examiner, Role
from app.domain.policy import Policy
from app.domain.registration import Registration, checked_evaluation
from app.domain.statement import stated_name
from app.domain.unit import Clock, Credentials, RecoveryCode, UnitInfo, system_clock
from app.service.cases import act_of_unit, require_examiner
from app.service.erase import finish_erasures
from app.service.models import clear_leftovers
from app.service.permission import refuse
from app.service.policies import begin_with
from app.service.protection import protection_facts
from app.service.restored import notice_restoration
from app.service.staff import erase_expired_staff
from app.store import KNOWN_FILES, KdfCost, Unit, Work
from app.store import create_unit as create_unit_files
from app.store import open_unit as open_unit_files

SHORTEST_PASSPHRASE = 12


def create_unit(
    folder: Path,
    name: str,
    first_examiner: str,
    passphrase: str,
    *,
    registration: Registration,
    policy: Policy,
    evaluation_until: date | None = None,
    is_demonstration: bool = False,
    clock: Clock = system_clock,
    cost: KdfCost | None = None,
) -> tuple[Unit, RecoveryCode]:
    """Create an encrypted unit in `folder` and return it open, with the recovery code that is shown this once.

    `registration` says for whom the unit works; `policy` is its first, signed by the first examiner. With
    `evaluation_until` the unit is an evaluation, for good. Raises NotRecorded for a blank name, a registration in which
    something is missing, an evaluation that is over already or a passphrase under twelve characters, UnitExists where
    the folder already holds something, StorageFull where the disk cannot take it.
    """
    unit_name = checked_name("unit", name)
    examiner = checked_name("first examiner", first_examiner)
    checked_passphrase(passphrase)
    registered = registration.checked()
    if evaluation_until is not None:
        checked_evaluation(evaluation_until, clock().date())

    def founding(unit: Unit, work: Work) -> None:
        work.standing.register(registered)
        begin_with(policy, unit, work)
        work.note(evaluation_until=evaluation_until.isoformat() if evaluation_until else None)

    return create_unit_files(
        folder,
        unit_name,
        examiner,
        passphrase,
        is_demonstration=is_demonstration,
        clock=clock,
        cost=cost or KdfCost(),
        noted=protection_facts(),
        evaluation_until=evaluation_until,
        founding=founding,
    )


def register_unit(unit: Unit, registration: Registration) -> Registration:
    """Record that the unit works for another controller, officer or assessment from now on; earlier ones are kept.

    Raises NotRecorded where something is missing, NotAllowed for who is neither supervisor nor administrator.
    """
    require_examiner(unit)
    registered = registration.checked()
    if not {Role.SUPERVISOR, Role.ADMINISTRATOR} & unit.actor.roles:
        refuse(unit, "Only a supervisor or an administrator registers the unit. Nothing was changed; tell one.",
               "register the unit", {"function": "register"})  # fmt: skip
    with unit.unit_of_work(act_of_unit("register unit", purpose="say for whom the unit works")) as work:
        work.standing.register(registered)
    return registered


def open_unit(
    folder: Path, credentials: Credentials, *, clock: Clock = system_clock, despite_witness: str = ""
) -> Unit:
    """Open the unit in `folder`; the opening itself is an audit entry, with what protects this process from a network.

    Weights that a crash left unrecorded are erased, an erasure that an end cut short is finished, and staff whose time
    in the staff gallery is over are erased. That the unit comes from a backup is put on record
    (app/service/restored.py). `despite_witness` is the reason, for the record, why
    the unit is opened although its witness has seen something else. Raises UnitMissing, WrongPassphrase, UnitBusy,
    UnitDamaged, NewerSchema or OlderThanWitness, each with its own sentence.
    """
    unit = open_unit_files(folder, credentials, clock=clock, noted=protection_facts(), despite_witness=despite_witness)
    try:
        notice_restoration(unit)
        clear_leftovers(unit)
        finish_erasures(unit)
        erase_expired_staff(unit)
    except BaseException:
        unit.close()
        raise
    return unit


def unit_info(unit: Unit) -> UnitInfo:
    """Return what this unit is and how much it holds, without opening a case."""
    return unit.info()


def add_examiner(unit: Unit, name: str, passphrase: str, roles: Iterable[Role] = (Role.EXAMINER,)) -> Examiner:
    """Give another person a key slot and roles of their own and return them.

    Raises NotRecorded for a blank name or short passphrase, NotAllowed where the name is already taken.
    """
    require_examiner(unit)
    named = checked_name("examiner", name)
    checked_passphrase(passphrase)
    act = act_of_unit("add examiner", purpose="give a person access to the unit")
    with unit.unit_of_work(act) as work:
        added = unit.add_person(work, named, passphrase, roles)
        work.note(person=added.id, roles=added.shown_roles)
    return added


def list_examiners(unit: Unit) -> list[Examiner]:
    """Return the people of the unit in the order they were added."""
    with unit.reading() as reader:
        return reader.people.all()


def reset_passphrase(unit: Unit, name: str, passphrase: str) -> Examiner:
    """Replace a person's passphrase: one's own, or anybody's where the unit was opened with the recovery code.

    Raises NotAllowed otherwise, NotRecorded for a short passphrase.
    """
    checked_passphrase(passphrase)
    if not unit.opened_by_recovery and name.strip() != unit.actor.name:
        raise NotAllowed("Only the recovery code can replace another person's passphrase. Nothing was changed.")
    act = act_of_unit("reset passphrase", purpose="restore a person's access")
    with unit.unit_of_work(act) as work:
        person = work.people.by_name(name)
        unit.set_passphrase(work, person.id, passphrase)
        work.note(person=person.id, by_recovery=unit.opened_by_recovery)
    return person


def keep_known_file(unit: Unit, path: Path) -> None:
    """Let one more file lie in the unit's folder, with its SHA-256 on record so that a change to it is noticed."""
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    with unit.unit_of_work(act_of_unit("keep file")) as work:
        known = json.loads(work.settings.get(KNOWN_FILES) or "{}")
        known[path.relative_to(unit.folder).as_posix()] = digest
        work.settings.set(KNOWN_FILES, json.dumps(known, sort_keys=True))
        work.note(sha256=digest)


def checked_name(what: str, name: str) -> str:
    """Return a name without outer blanks, or raise NotRecorded where it is blank or holds invisible characters."""
    return stated_name(name, f"The {what} needs a name. Nothing was created.")


def checked_passphrase(passphrase: str) -> None:
    """Raise NotRecorded where a passphrase is too short to protect anything."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise NotRecorded(
            f"The passphrase has fewer than {SHORTEST_PASSPHRASE} characters. Nothing was changed; choose a longer "
            "one, five unrelated words for instance."
        )
