"""Removing a person: their slot goes, and the unit gets a new key, so that whatever they kept opens nothing.

The unit's file is copied to one with a new key, and the removal is an act in that copy. Beside it the key slots are
written that go with it; then the copy takes the file's place in one step. Whenever this ends early, the folder opens
with what it held before, or with all that it holds after: opening knows both (opening.py).
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.domain.audit import Act, Operation
from app.domain.errors import BugError, StorageFull
from app.domain.ids import PersonnelId
from app.domain.uses import LOCK, EndReason
from app.store import seals
from app.store.connection import Connection, connect, damaged, make_private, told_plainly
from app.store.journals import is_pending
from app.store.key_holders import kept_document
from app.store.keys import UnitKeys, random_key, wipe
from app.store.slot_files import NEXT, SlotDocument, forget_next, sync_folder, write_next, write_slot_files
from app.store.unit import PLACE, Unit
from app.store.witness_file import HeadForWitness, for_witness
from app.store.work import Work

COPY = "unit.db.rekeyed"


def remove_person(unit: Unit, person_id: PersonnelId, act: Act, also: Callable[[Work], None] | None = None) -> None:
    """Remove a person and give the unit a new key, as one act. The unit is closed afterwards, whatever happens.

    `also` is done in the same act.

    Nobody else has to be there: each remaining slot is sealed anew to its person. Raises StorageFull where the disk
    takes no second copy of the unit's file; then nothing has changed.
    """
    unit.detach_case()
    try:
        with unit.held() as connection:
            change = _Rekeying(unit, connection, person_id, act, also)
            try:
                for step in change.steps():
                    step()
            finally:
                change.tidy()
                unit.close()  # before anybody who waits for a turn meets a file that was let go
    finally:
        unit.close()


@dataclass(slots=True, repr=False)
class _Rekeying:
    """One change of key, step by step; what is left over when it ends early is removed here or at the next opening."""

    unit: Unit
    connection: Connection
    person_id: PersonnelId
    act: Act
    also: Callable[[Work], None] | None = None
    unit_key: bytearray = field(default_factory=random_key)
    copy: Connection | None = None
    document: SlotDocument | None = None
    told: HeadForWitness | str = ""

    def __repr__(self) -> str:
        """Keys never appear in a log or a traceback."""
        return "_Rekeying(…)"

    def steps(self) -> tuple[Callable[[], None], ...]:
        """Return what is done, in its order. The unit is the new one from `put_in_place` on."""
        return (
            self.copy_file,
            self.remove_in_copy,
            self.check_copy,
            self.write_slots_beside,
            self.let_go_of_file,
            self.put_in_place,
            self.write_slots,
            self.forget_slots_beside,
            self.tell_witness,
        )

    @property
    def _path(self) -> Path:
        return self.unit.folder / COPY

    def copy_file(self) -> None:
        """Copy the unit's file, page by page, to one with the new key."""
        self._path.unlink(missing_ok=True)
        make_private(self._path)
        self.copy = connect(self._path, self._keys.database, PLACE)
        with told_plainly(PLACE):
            self.connection.backup(self.copy)

    def remove_in_copy(self) -> None:
        """Do the act in the copy: the person, the case keys and the slots, with one entry of the audit trail."""
        if self.copy is None:
            raise BugError("A unit's key was changed before its file was copied.")
        with told_plainly(PLACE):
            self.copy.execute("BEGIN")
            seals.reseal(self.copy, seals.UNIT, self._keys.row_seals)
            self.copy.execute("COMMIT")
        successor = self.unit.with_new_key(self.copy, self.unit_key)
        with successor.unit_of_work(self.act) as work:
            work.people.remove(self.person_id)
            work.end_keys(self.person_id)
            for case_id, wrapped in work.cases.wrapped_keys().items():
                key = self.unit.case_files.key(case_id, wrapped)
                work.cases.keep_wrapped_key(case_id, successor.case_files.wrapped(case_id, key))
                wipe(key)
            self.document = self._resealed(kept_document(work.unit_rows), successor)
            work.unit_rows.write(
                "UPDATE main.key_slots SET generation = ?, document = ?",
                (self.document.generation, self.document.to_bytes().decode()),
            )
            if self.also is not None:
                self.also(work)
            work.note(person=self.person_id, new_unit_key=True, slots=len(self.document.slots))
        with successor.unit_of_work(Act(LOCK, Operation.CUSTODY, EndReason.PERSON.value, "unit administration")):
            pass
        self.told = for_witness(successor)

    def check_copy(self) -> None:
        """Read every page of the copy back from the disk before anything relies on it."""
        self._close_copy()
        connection = connect(self._path, self._keys.database, PLACE)
        try:
            with told_plainly(PLACE):
                if connection.execute("PRAGMA cipher_integrity_check").fetchall():
                    raise damaged(COPY)
        finally:
            connection.close()
        handle = os.open(self._path, os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    def write_slots_beside(self) -> None:
        """Write the new key slots where opening looks for them once the old ones no longer fit."""
        try:
            write_next(self.unit.folder, self._document)
        except OSError as error:
            raise StorageFull(
                "The disk took no further key slots. Nobody was removed and nothing was changed; make room on the disk "
                "and repeat the step."
            ) from error

    def let_go_of_file(self) -> None:
        """Close the unit's file, so that no journal of it is left to be rolled back into the new one."""
        self.unit.beginning = None  # its lock is in the copy
        self.connection.close()
        journal = self.unit.folder / f"{PLACE}-journal"
        if is_pending(journal):
            raise BugError("The unit's file was closed and left a journal.")
        journal.unlink(missing_ok=True)

    def put_in_place(self) -> None:
        """Let the copy take the file's place: from here on the person is removed."""
        self._path.replace(self.unit.folder / PLACE)
        sync_folder(self.unit.folder)

    def write_slots(self) -> None:
        """Write both slot files."""
        try:
            write_slot_files(self.unit.folder, self._document)
        except OSError as error:
            raise StorageFull(
                "The person is removed and the unit has its new key, but the key slot files could not be renewed. "
                "Check that the disk has room and open the unit again: that writes them."
            ) from error

    def forget_slots_beside(self) -> None:
        """Remove what only this change needed."""
        forget_next(self.unit.folder)

    def tell_witness(self) -> None:
        """Tell the witness the head that the removal left, as every lock does; what fails here fails quietly."""
        if isinstance(self.told, HeadForWitness):
            self.told.append()

    def tidy(self) -> None:
        """Close the copy and remove what an early end left of it; the new key is forgotten here."""
        self._close_copy()
        for leftover in (*self.unit.folder.glob(f"{COPY}*"), self.unit.folder / f"{NEXT}.new"):
            leftover.unlink(missing_ok=True)
        wipe(self.unit_key)

    @property
    def _document(self) -> SlotDocument:
        if self.document is None:
            raise BugError("Key slots were written before they were made.")
        return self.document

    @property
    def _keys(self) -> UnitKeys:
        return UnitKeys.of(self.unit_key, self.unit.id)

    def _resealed(self, kept: SlotDocument | None, successor: Unit) -> SlotDocument:
        if kept is None:
            raise damaged(PLACE, "holds no key slots")
        slots = tuple(
            slot.resealed(self.unit.id, self.unit_key) for slot in kept.slots if slot.person_id != self.person_id
        )
        return replace(kept, generation=kept.generation + 1, slots=slots).sealed(successor.keys.slots_mac)

    def _close_copy(self) -> None:
        connection, self.copy = self.copy, None
        if connection is not None:
            connection.close()
