"""Coming back to a unit that was left open at work: one's own passphrase again, with the same waits as at the door."""

from __future__ import annotations

from app.domain.audit import Fact
from app.domain.errors import WrongPassphrase
from app.store.key_holders import kept_document
from app.store.slots import SlotKind, passphrase_bytes
from app.store.unit import Unit
from app.store.wrong_tries import count_wrong, read_tries, refuse_hasty


def check_own_passphrase(unit: Unit, passphrase: str) -> dict[str, Fact]:
    """Return what goes on record about the tries before the right one; raises WrongPassphrase or TooManyTries."""
    tries = read_tries(unit.folder)
    refuse_hasty(tries, unit.clock())
    with unit.reading() as reader:
        document = kept_document(reader.unit_rows)
    own = [slot for slot in document.slots if slot.person_id == unit.actor.id] if document else []
    for slot in own:
        held = slot.opened(unit.id, passphrase_bytes(passphrase)) if slot.kind is SlotKind.PASSPHRASE else None
        if held is not None:
            held.person_keys.wipe()
            return {"wrong_tries": tries.count} if tries.count else {}
    count_wrong(unit.folder, tries, unit.clock())
    raise WrongPassphrase("This is not your passphrase. The work goes on; check the keyboard layout and the caps lock.")
