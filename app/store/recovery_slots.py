"""Which recovery slots a unit has, and whether what somebody typed from a sheet opens one, without opening anything."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from app.domain.errors import UnitDamaged, WrongPassphrase
from app.domain.unit import RecoveryCode, RecoverySheets
from app.store.key_holders import kept_document
from app.store.keys import wipe
from app.store.opening import unit_key_of
from app.store.recovery import read as read_code
from app.store.slot_files import read_slot_files
from app.store.slots import SlotKind
from app.store.work import Reader

if TYPE_CHECKING:
    from app.store.unit import Unit


def recovery_slots(reader: Reader) -> Counter[SlotKind]:
    """Return how many slots of each kind the unit has: one for its code, three where there are sheets."""
    document = kept_document(reader.unit_rows)
    return Counter(slot.kind for slot in document.slots) if document is not None else Counter()


def opens_unit(unit: Unit, typed: RecoveryCode | RecoverySheets) -> bool:
    """Return whether a recovery code, or two sheets together, would open the unit as its slot files stand now.

    No key outlives the call and nothing is written. Raises WrongPassphrase where a code was mistyped, UnitDamaged where
    the slot files cannot be read or are not those on record: a code that was replaced would seem to open the unit.
    """
    for code in (typed,) if isinstance(typed, RecoveryCode) else (typed.first, typed.second):
        read_code(code)  # says what was mistyped; what follows only says whether it opens
    with unit.reading() as reader:
        kept = kept_document(reader.unit_rows)
    if any(file.document not in (None, kept) for file in read_slot_files(unit.folder)):
        raise UnitDamaged(
            "The key slots in the unit's folder are not those on record, as in an older copy. Nothing was checked; "
            "lock the unit and open it again, which renews them, then check the sheet."
        )
    try:
        unit_id, key = unit_key_of(unit.folder, typed)
    except WrongPassphrase:
        return False
    wipe(key)
    if unit_id != unit.id:
        raise UnitDamaged("The key slots in the unit's folder are another unit's. Nothing was changed; verify custody.")
    return True
