"""Create a unit, open it, add people to it and say what it is."""

from __future__ import annotations

from pathlib import Path

from app.domain.audit import Act, Operation
from app.domain.errors import NotAllowed, NotRecorded
from app.domain.people import Examiner, Role
from app.domain.unit import Clock, Credentials, RecoveryCode, UnitInfo, system_clock
from app.store import KdfCost, Unit
from app.store import create_unit as create_unit_files
from app.store import open_unit as open_unit_files

SHORTEST_PASSPHRASE = 12


def create_unit(
    folder: Path,
    name: str,
    first_examiner: str,
    passphrase: str,
    *,
    is_demonstration: bool = False,
    clock: Clock = system_clock,
    cost: KdfCost | None = None,
) -> tuple[Unit, RecoveryCode]:
    """Create an encrypted unit in `folder` and return it open, with the recovery code that is shown this once.

    Raises NotRecorded for a blank name or a passphrase under twelve characters, UnitExists where the folder already
    holds something, StorageFull where the disk cannot take it.
    """
    checked_name("unit", name)
    checked_name("first examiner", first_examiner)
    checked_passphrase(passphrase)
    return create_unit_files(
        folder,
        name.strip(),
        first_examiner.strip(),
        passphrase,
        is_demonstration=is_demonstration,
        clock=clock,
        cost=cost or KdfCost(),
    )


def open_unit(folder: Path, credentials: Credentials, *, clock: Clock = system_clock) -> Unit:
    """Open the unit in `folder`; the opening itself is an audit entry.

    Raises UnitMissing, WrongPassphrase, UnitBusy, UnitDamaged or NewerSchema, each with its own sentence.
    """
    return open_unit_files(folder, credentials, clock=clock)


def unit_info(unit: Unit) -> UnitInfo:
    """Return what this unit is and how much it holds, without opening a case."""
    return unit.info()


def add_examiner(unit: Unit, name: str, passphrase: str, role: Role = Role.EXAMINER) -> Examiner:
    """Give another person a key slot of their own and return them.

    Raises NotRecorded for a blank name or short passphrase, NotAllowed where the name is already taken.
    """
    checked_name("examiner", name)
    checked_passphrase(passphrase)
    with unit.reading() as reader:
        if reader.people.by_name(name.strip()) is not None:
            raise NotAllowed(f"This unit already has a person called {name.strip()}. Nothing was changed.")
    act = Act("add examiner", Operation.CUSTODY, "give a person access to the unit", "unit administration")
    with unit.unit_of_work(act) as work:
        added = unit.add_person(work, name.strip(), passphrase, role)
        work.note(person=added.id, role=role.value)
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
    act = Act("reset passphrase", Operation.CUSTODY, "restore a person's access", "unit administration")
    with unit.unit_of_work(act) as work:
        person = unit.replace_passphrase(work, name.strip(), passphrase)
        work.note(person=person.id, by_recovery=unit.opened_by_recovery)
    return person


def checked_name(what: str, name: str) -> None:
    """Raise NotRecorded where a name is blank."""
    if not name.strip():
        raise NotRecorded(f"The {what} needs a name. Nothing was created.")


def checked_passphrase(passphrase: str) -> None:
    """Raise NotRecorded where a passphrase is too short to protect anything."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise NotRecorded(
            f"The passphrase has fewer than {SHORTEST_PASSPHRASE} characters. Nothing was changed; choose a longer "
            "one, five unrelated words for instance."
        )
