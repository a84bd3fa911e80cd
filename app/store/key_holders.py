"""Who holds a key to the unit: slots added and renewed, in the unit's file first and in the two slot files after it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from app.domain.audit import signed_content
from app.domain.errors import BugError, StorageFull
from app.domain.ids import PersonnelId, UnitId
from app.domain.people import FOUNDERS_ROLES, Examiner, Role
from app.domain.unit import RecoveryCode
from app.store.person_keys import PersonKeys, PublicKeys
from app.store.recovery import new_code
from app.store.recovery import read as read_code
from app.store.rows import Rows
from app.store.slot_files import SlotDocument, write_slot_files
from app.store.slots import KdfCost, Slot, SlotKind, passphrase_slot, recovery_slot
from app.store.work import Work

RECOVERY_HOLDER = "recovery code"
SHEETS = 3
PAIRS = ((1, 2), (1, 3), (2, 3))
"""Any two of the three recovery sheets open the unit, each pair by a slot of its own."""


class KeyHolders:
    """Changes the key slots. The unit's file has the last word: opening renews slot files that lag behind it.

    `own_keys` are those of whoever has the unit open.
    """

    def __init__(
        self,
        folder: Path,
        unit_id: UnitId,
        unit_key: bytearray,
        mac_key: bytes,
        cost: KdfCost,
        own_keys: PersonKeys,
    ) -> None:
        self._folder = folder
        self._unit_id = unit_id
        self._unit_key = unit_key
        self._mac_key = mac_key
        self.cost = cost
        self._own_keys = own_keys

    @property
    def public_keys(self) -> PublicKeys:
        """The public keys of whoever has the unit open."""
        return self._own_keys.public

    def sign(self, content: bytes) -> bytes:
        """Return the opener's signature over what is no audit entry: each kind of content begins with its own words."""
        if content.startswith(signed_content("")):
            raise BugError("An audit entry was to be signed outside a unit of work.")
        return self._own_keys.sign(content)

    def unseal(self, sealed: bytes, bound_to: bytes) -> bytes | None:
        """Return what was sealed to the opener, or None where it was to somebody else or to keys of before."""
        return self._own_keys.unseal(sealed, bound_to)

    def found_unit(
        self, work: Work, first_examiner: str, passphrase: str, code: RecoveryCode | None = None
    ) -> RecoveryCode:
        """Make the first person's slot and the recovery code of a new unit, a fresh one unless given."""
        work.unit_rows.write("INSERT INTO main.key_slots (id, generation, document) VALUES (1, 0, '')")
        self.add_person(work, first_examiner, passphrase, FOUNDERS_ROLES, None)
        return self.renew_recovery_code(work, code or new_code())

    def add_person(
        self, work: Work, name: str, passphrase: str, roles: Iterable[Role], cost: KdfCost | None
    ) -> Examiner:
        """Record a person, give them keys of their own, and make a slot for the passphrase."""
        examiner = work.people.add(name, roles)
        self.set_passphrase(work, examiner.id, passphrase, cost)
        return examiner

    def set_passphrase(self, work: Work, person_id: PersonnelId, passphrase: str, cost: KdfCost | None) -> None:
        """Replace a person's slot. Who replaces their own keeps their keys; anybody else's are made anew."""
        keys = self._own_keys if person_id == work.actor.id else PersonKeys.fresh()
        self._fill_slot(work, person_id, keys, passphrase, cost)

    def choose_passphrase(self, work: Work, passphrase: str) -> PersonKeys:
        """Replace the actor's slot by one with keys that only they have ever held; return those, to sign with."""
        keys = PersonKeys.fresh()
        self._fill_slot(work, work.actor.id, keys, passphrase, None)
        work.people.set_provisional(work.actor.id, False)
        return keys

    def sign_with(self, keys: PersonKeys) -> None:
        """Take keys for the actor's own from now on."""
        self._own_keys = keys

    def renew_recovery_code(self, work: Work, code: RecoveryCode) -> RecoveryCode:
        """Replace the recovery slot by one that this code opens."""
        slot = self._recovery_slot(work, RECOVERY_HOLDER, read_code(code), SlotKind.RECOVERY)
        self._change(work, lambda slots: (*(kept for kept in slots if kept.kind is not SlotKind.RECOVERY), slot))
        return code

    def share_recovery(self, work: Work, codes: Sequence[RecoveryCode]) -> None:
        """Replace the slots of the recovery sheets, so that any two of three codes open the unit.

        Each pair has a slot under both its secrets together. With three sheets that is three slots, and a lone sheet
        says nothing about any of the keys: no arithmetic of shared secrets is needed.
        """
        if len(codes) != SHEETS:
            raise BugError("Recovery was to be shared among another number of sheets than three.")
        of_sheet = dict(enumerate(map(read_code, codes), start=1))
        made = tuple(
            self._recovery_slot(work, f"recovery sheets {a} and {b}", of_sheet[a] + of_sheet[b], SlotKind.PAIR)
            for a, b in PAIRS
        )
        self._change(work, lambda slots: (*(kept for kept in slots if kept.kind is not SlotKind.PAIR), *made))

    def _recovery_slot(self, work: Work, holder: str, secret: bytes, kind: SlotKind) -> Slot:
        person_id, keys = work.people.recovery_holder(holder), PersonKeys.fresh()
        work.introduce_keys(person_id, keys.public)
        return recovery_slot(self._unit_id, self._unit_key, keys, person_id, secret, kind)

    def _fill_slot(
        self, work: Work, person_id: PersonnelId, keys: PersonKeys, passphrase: str, cost: KdfCost | None
    ) -> None:
        person = work.people.get(person_id)
        if work.signing_keys.current(person_id) != keys.public:
            work.introduce_keys(person_id, keys.public)
        slot = passphrase_slot(
            self._unit_id, self._unit_key, keys, person.id, person.name, passphrase, cost or self.cost
        )
        self._change(work, lambda slots: (*(kept for kept in slots if kept.person_id != person_id), slot))

    def _change(self, work: Work, change: Callable[[tuple[Slot, ...]], tuple[Slot, ...]]) -> None:
        kept = kept_document(work.unit_rows)
        document = kept or SlotDocument(self._unit_id, 0, ())
        changed = replace(document, generation=document.generation + 1, slots=change(document.slots))
        changed = changed.sealed(self._mac_key)
        work.unit_rows.write(
            "UPDATE main.key_slots SET generation = ?, document = ?",
            (changed.generation, changed.to_bytes().decode()),
        )
        work.afterwards.append(lambda: self._write(changed))

    def _write(self, document: SlotDocument) -> None:
        try:
            write_slot_files(self._folder, document)
        except OSError as error:
            raise StorageFull(
                "The change is recorded, but the unit's key slot files could not be written. Check that the disk has "
                "room and open the unit again with the passphrase that opened it now: that writes them."
            ) from error


def kept_document(rows: Rows) -> SlotDocument | None:
    """Return the key slots as the unit's file keeps them; None in a unit that is just being made."""
    row = rows.one("SELECT document FROM main.key_slots")
    return SlotDocument.from_bytes(row[0].encode()) if row and row[0] else None


def renew_slot_files(folder: Path, found: tuple[SlotDocument | None, ...], kept: SlotDocument) -> bool:
    """Write both slot files anew where one is whole but older than the unit's file; return whether that was needed.

    Such files are left by an end in the middle of a change. A damaged one is left as it is: verification names it.
    """
    if not any(document is not None and document.generation < kept.generation for document in found):
        return False
    write_slot_files(folder, kept)
    return True
