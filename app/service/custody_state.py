"""What is known of custody and of copies at this moment: last verification, the head, the witness, the last backup."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.domain.audit import Operation
from app.domain.head_words import head_words
from app.domain.uses import LOCK
from app.service.cases import act_of_unit
from app.service.erase import BACK_UP
from app.service.last_acts import LastAct, last_act
from app.service.permission_roles import require_person
from app.service.recovery_check import RecoveryState, recovery_state
from app.service.rehearse import REHEARSE
from app.store import WITNESS_PATH, Unit


@dataclass(frozen=True, slots=True)
class CustodyState:
    """The audit chain's length and head, when it was last verified, and what outside the unit knows of it.

    `witness` is the file that every lock writes to, None where none was named; `witnessed` the newest act of writing
    one; `locked` the newest lock, whose entry carries a checkpoint.
    """

    entries: int
    head: str
    verified: LastAct | None
    witness: Path | None
    witnessed: LastAct | None
    locked: LastAct | None

    @property
    def words(self) -> str:
        """The head in words, to be noted and compared."""
        return head_words(self.head)


@dataclass(frozen=True, slots=True)
class CopyState:
    """When the unit was last backed up, when a restoration was last rehearsed, and how recovery stands."""

    backed_up: LastAct | None
    rehearsed: LastAct | None
    recovery: RecoveryState


def custody_state(unit: Unit) -> CustodyState:
    """Return what is known of custody; the viewing is a consultation on record, whose entry is the head that is told.

    Raises NotAllowed where no person has opened the unit.
    """
    require_person(unit)
    with unit.unit_of_work(act_of_unit("view custody", Operation.CONSULTATION)) as work:
        verified, witnessed = last_act(work, "verify custody"), last_act(work, "write witness")
        locked, named = last_act(work, LOCK), work.settings.get(WITNESS_PATH)
        work.note(verified=verified.sequence if verified else None)
    with unit.reading() as reader:
        entries, head = reader.audit.head()
    return CustodyState(entries, head, verified, Path(named) if named else None, witnessed, locked)


def copy_state(unit: Unit) -> CopyState:
    """Return how copies and recovery stand; the viewing is a consultation on record. Raises NotAllowed for no person.

    What the backup folder holds is not looked at: its disk may be elsewhere.
    """
    require_person(unit)
    with unit.unit_of_work(act_of_unit("view backups", Operation.CONSULTATION)) as work:
        backed_up, rehearsed = last_act(work, BACK_UP), last_act(work, REHEARSE)
        work.note(backed_up=backed_up.sequence if backed_up else None)
    return CopyState(backed_up, rehearsed, recovery_state(unit))
