"""Begin and end a use of a unit: what unlocking finds of the use before, and the entry that locking leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.audit import Act, Operation
from app.domain.errors import HomewardError
from app.domain.uses import LOCK, Beginning, Ending, EndReason, end_of_use
from app.store.witness_file import witness_at_lock
from app.store.work import Reader

if TYPE_CHECKING:
    from app.store.unit import Unit


def beginning(reader: Reader) -> Beginning:
    """Return what the trail says, before the unlocking, about the use before."""
    sequence, head = reader.audit.head()
    newest = reader.audit.entries(sequence)[0]
    return Beginning(sequence, head, end_of_use(newest), newest.at)


def ended(unit: Unit, reason: EndReason) -> Ending | None:
    """Record that the use ends, and tell the witness; None where the unit takes no further entry.

    A full disk or a damaged file, whatever it makes the database say, keeps nobody from locking: the next unlocking
    says that the lock is missing.
    """
    try:
        with unit.unit_of_work(Act(LOCK, Operation.CUSTODY, reason.value, "unit administration")):
            pass
        with unit.reading() as reader:
            sequence, head = reader.audit.head()
        return Ending(sequence, head, witness_at_lock(unit))
    except HomewardError:
        return None
