"""A unit that is open: its folder held, its files unlocked, and every change an act with its audit entry."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from types import TracebackType

from app.domain.audit import Act, Fact, Operation
from app.domain.case import Case
from app.domain.errors import BugError, NotAllowed
from app.domain.ids import CaseId, PersonnelId, UnitId
from app.domain.people import Examiner, Role
from app.domain.unit import Clock, UnitInfo
from app.domain.uses import Beginning, Ending, EndReason
from app.store import seals
from app.store.audit_trail import AuditTrail, append_entry
from app.store.case_files import CaseFiles, is_as_recorded, keep_case_seal, kept_key_and_seal, refuse_other_case
from app.store.checkpoints import checkpoint_fact
from app.store.connection import Connection, DatabaseError, damaged, told_plainly, translated
from app.store.folder_lock import FolderLock
from app.store.info import info_of
from app.store.key_holders import KeyHolders
from app.store.keys import UnitKeys, wipe
from app.store.person_keys import PersonKeys
from app.store.provisional import refuse_provisional
from app.store.rows import Rows
from app.store.slots import KdfCost
from app.store.undisclosed import SealedWords
from app.store.uses import ended
from app.store.work import SEAL, Reader, Work

PLACE = "unit.db"
WORKING = frozenset({Operation.COLLECTION, Operation.ALTERATION, Operation.COMBINATION})
CLOSED_FOR_WORK = "This unit was an evaluation, and it is closed."


class Unit:
    """The one handle on an open unit. Any thread may use it; a lock lets one at a time in, for short.

    `actor` is the person whose slot opened it, and signs every entry; `opened_by_recovery` is True where that was the
    recovery code. `policy_version` is the policy that its acts are done under; `is_closed_for_work` is True where an
    evaluation was closed, after which nothing is taken in, combined or altered. `beginning` is what the unlocking
    found; while it is None no use has begun, and closing leaves no entry.
    """

    def __init__(
        self,
        folder: Path,
        unit_id: UnitId,
        unit_key: bytearray,
        connection: Connection,
        lock: FolderLock,
        actor: Examiner,
        person_keys: PersonKeys,
        *,
        opened_by_recovery: bool,
        is_demonstration: bool,
        cost: KdfCost,
        clock: Clock,
    ) -> None:
        self.folder = folder
        self.id = unit_id
        self.actor = actor
        self.opened_by_recovery = opened_by_recovery
        self.is_demonstration = is_demonstration
        self.open_case: Case | None = None
        self.keys = UnitKeys.of(unit_key, unit_id)
        self.case_files = CaseFiles(folder, unit_id, self.keys)
        self.holders = KeyHolders(folder, unit_id, unit_key, self.keys.slots_mac, cost, person_keys)
        self.policy_version = 0
        self.is_closed_for_work = False
        self.beginning: Beginning | None = None
        self.ending: Ending | None = None
        self._person_keys = person_keys
        self._unit_key = unit_key
        self._connection: Connection | None = connection
        self._folder_lock = lock
        self.clock = clock
        self._threads = threading.RLock()
        self._work: Work | None = None
        self._case_needs_sealing = False
        self._case_words: SealedWords | None = None
        self._on_disk: int | None = None
        self._group: list[Work] | None = None
        self._ledger = seals.Ledger({seals.UNIT: self.keys.row_seals})
        connection.create_function("seal_row", -1, self._ledger.note)
        seals.install(connection, seals.UNIT)

    # ------------------------------------------------------------------------------------------------ acts and readings

    @contextmanager
    def unit_of_work(self, act: Act) -> Iterator[Work]:
        """Do one act: everything in the body commits with the act's audit entry when the body ends, or nothing does.

        Raises NotAllowed for a working act in a closed evaluation, StorageFull where the disk is full, UnitDamaged
        where a page cannot be trusted, and whatever the body raises; in every such case all is rolled back and no entry
        is written. Files beside the database (key slots, a new case's file) are written right after the commit; what an
        end in between leaves out, the next opening does.
        """
        with self._threads:
            if self.is_closed_for_work and act.operation in WORKING:
                raise NotAllowed(f"{CLOSED_FOR_WORK} Nothing was done; read it, or erase what it holds.")
            work = self._begun(act)
            try:
                yield work
                self._commit(work)
            finally:
                self._ended(work)
            for step in work.afterwards:
                step()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Write the units of work of the body to the disk at once: all of them when the body ends, or none.

        Each keeps its own audit entry. For acts that come in numbers: the disk is waited for once and not each time.
        """
        with self._threads:
            if self._group is not None or self._work is not None:
                raise BugError("Units of work were put together inside another one.")
            self._group = []
            try:
                yield
                if not all(work.is_done for work in self._group):
                    raise BugError("A unit of work failed, and those put together with it were to be committed.")
                self._written_down()
            finally:
                self._group = None
                self._rolled_back()

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """Read; nothing is recorded. Inside a unit of work of the same thread it sees what that has written so far."""
        with self._threads:
            reader = Reader(*self._rows(None), self.open_case, self._wrap_new_key)
            try:
                yield reader
            finally:
                reader.end()

    def info(self) -> UnitInfo:
        """Return what the unit is and how much it holds."""
        with self.reading() as reader:
            return info_of(reader, self.id, self.is_demonstration)

    def take_standing(self) -> None:
        """Read which policy is in force and whether the unit is closed for work: at opening, and when that changes."""
        with self.reading() as reader:
            self.policy_version = reader.policies.version()
            evaluation = reader.standing.evaluation()
        self.is_closed_for_work = evaluation is not None and evaluation.closing is not None

    def sign(self, content: bytes) -> str:
        """Return the signature over `content` of the person who has the unit open, 128 hexadecimal digits."""
        return self._person_keys.sign(content).hex()

    def _rows(self, sequence: int | None) -> tuple[Rows, Rows]:
        now = self.clock().astimezone(UTC)
        case_place = self.case_files.place(self.open_case.id) if self.open_case else None
        return (
            Rows(self._connected, PLACE, self.actor, now, sequence),
            Rows(
                *(self._connected, case_place, self.actor, now, sequence), on_disk=self._on_disk, words=self._case_words
            ),
        )

    def _begun(self, act: Act) -> Work:
        if self._work is not None:
            raise BugError("A unit of work was begun inside another one.")
        refuse_provisional(self.actor, act.verb)
        head = AuditTrail(self._rows(None)[0]).head()
        if not self._connected.in_transaction:
            with told_plainly(PLACE):
                self._connected.execute("BEGIN")
            self._on_disk = head[0]
        self._work = Work(*self._rows(head[0] + 1), self.open_case, self._wrap_new_key, act)
        self._ledger.forget()
        if self._group is not None:
            self._group.append(self._work)
        return self._work

    def _commit(self, work: Work) -> None:
        if work.has_failed:
            raise BugError("A unit of work in which a statement was refused cannot be committed.")
        unit_rows, _ = self._rows(None)
        _, previous_hash = AuditTrail(unit_rows).head()
        try:
            work.gallery.settle()
            act, sealed = self._sealed(work, previous_hash)
            point = checkpoint_fact(
                self._connected, self.id, self.open_case, act, work.unit_rows.sequence, previous_hash
            )
            facts = {**work.facts, **point, **sealed}
            append_entry(work.unit_rows, act, facts, previous_hash, self._person_keys, self.policy_version)
        except DatabaseError as error:
            raise translated(error, PLACE) from error
        if self._group is not None and work.afterwards:
            raise BugError("An act that writes files beside the database was put together with others.")
        work.is_done = True
        if self._group is None:
            self._written_down()

    def _written_down(self) -> None:
        if self._connected.in_transaction:
            with told_plainly(PLACE):
                self._connected.execute("COMMIT")
            self._on_disk = None
            self._case_needs_sealing = False

    def _sealed(self, work: Work, previous_hash: str) -> tuple[Act, dict[str, Fact]]:
        """Bring the row seals of both files up to date; return what the entry says of them."""
        sequence, act, facts = work.unit_rows.sequence, work.act, dict[str, Fact]()
        if self.open_case and (self._ledger.has_changed(seals.CASE) or self._case_needs_sealing):
            refuse_other_case(act, self.open_case, self._ledger.changes.get(seals.CASE, {}))
            seal = seals.settle(self._connected, seals.CASE, self._ledger, sequence, previous_hash)
            facts = keep_case_seal(self._connected, self.open_case.id, seal)
            act = act if act.case_id else replace(act, case_id=self.open_case.id)
        return act, {**facts, SEAL: seals.settle(self._connected, seals.UNIT, self._ledger, sequence, previous_hash)}

    def _ended(self, work: Work) -> None:
        work.end()
        self._work = None
        self._ledger.forget()
        if self._group is None or not work.is_done:
            self._rolled_back()

    def _rolled_back(self) -> None:
        if self._on_disk is not None:  # begun, and not written down
            self._ledger.distrust()
        self._on_disk = None
        if self._connection is not None and self._connection.in_transaction:
            # After a full disk or a damaged page the library has often rolled back already, and says so by an error.
            with suppress(DatabaseError):
                self._connection.execute("ROLLBACK")

    # --------------------------------------------------------------------------------------------------------- the case

    def attach_case(self, case_id: CaseId) -> None:
        """Open a case's file beside the unit's, closing the one that was open; raises NotFound or UnitDamaged."""
        with self._threads:
            refuse_provisional(self.actor, "enter case")
            self.detach_case()
            with self.reading() as reader:
                case = reader.cases.get(case_id)
            wrapped, expected = self.case_key_and_seal(case.id)
            key = self.case_files.key(case.id, wrapped)
            try:
                self.case_files.prepare(case.id, key, expected)
                self.case_files.attach(self._connected, case.id, key)
                self._case_words = SealedWords(key, self.case_files.place(case.id))
                seal_key = self.case_files.seal_key(key)
            finally:
                wipe(key)
            self._begin_case(case, seal_key, expected)

    def _begin_case(self, case: Case, seal_key: bytes, expected: str | None) -> None:
        self.open_case = case
        place = self.case_files.place(case.id)
        try:
            with told_plainly(place):
                self._check_case_seal(place, expected)
                self._ledger.keys[seals.CASE] = seal_key
                seals.install(self._connected, seals.CASE)
                migrated = seals.marked(self._connected, seals.CASE, seals.BEFORE_MIGRATION) is not None
        except BaseException:
            self.detach_case()
            raise
        if migrated:
            self._case_needs_sealing = True
            with self.unit_of_work(Act("upgrade case file", Operation.CUSTODY, "newer Homeward", "", case.id)):
                pass

    def _check_case_seal(self, place: str, expected: str | None) -> None:
        if not is_as_recorded(self._connected, seals.CASE, expected):
            raise damaged(place, "is not the file that the audit trail last recorded; it may be an older copy")

    def detach_case(self) -> None:
        """Close the open case's file; nothing to do where none is open."""
        with self._threads:
            if self.open_case is None:
                return
            if self._work is not None:
                raise BugError("A case was closed inside a unit of work.")
            place = self.case_files.place(self.open_case.id)
            self.open_case = None
            self._case_words = None
            self._ledger.leave(seals.CASE)
            with told_plainly(place):
                seals.uninstall(self._connected, seals.CASE)
                self._connected.execute("DETACH DATABASE casefile")

    def case_key_and_seal(self, case_id: CaseId) -> tuple[bytes, str | None]:
        """Return a case's wrapped key and the digest of its row seals (None while nothing was written to its file)."""
        with self._threads, told_plainly(PLACE):
            return kept_key_and_seal(self._connected, case_id)

    def _wrap_new_key(self, case_id: CaseId) -> bytes:
        if self._work is None:
            raise BugError("A case was opened outside a unit of work.")
        wrapped = self.case_files.new_wrapped_key(case_id)
        key = self.case_files.key(case_id, wrapped)
        self._work.afterwards.append(lambda: self.case_files.prepare(case_id, key, None))
        return wrapped

    # ------------------------------------------------------------------------------------------------------- the people

    def add_person(
        self,
        work: Work,
        name: str,
        passphrase: str,
        roles: Iterable[Role] = (Role.EXAMINER,),
        cost: KdfCost | None = None,
    ) -> Examiner:
        """Let another person open the unit with a passphrase, which costs what the opener's did unless given."""
        return self.holders.add_person(work, name, passphrase, roles, cost)

    def set_passphrase(self, work: Work, person_id: PersonnelId, passphrase: str, cost: KdfCost | None = None) -> None:
        """Give a person a new passphrase; the old one opens nothing any more."""
        self.holders.set_passphrase(work, person_id, passphrase, cost)

    def choose_passphrase(self, work: Work, passphrase: str) -> None:
        """Give the actor a passphrase and keys nobody else has known; the act itself is signed with the old ones."""
        keys = self.holders.choose_passphrase(work, passphrase)
        work.afterwards.insert(0, lambda: self._act_as(replace(self.actor, is_provisional=False), keys))

    def _act_as(self, actor: Examiner, keys: PersonKeys) -> None:
        self.actor, self._person_keys = actor, keys
        self.holders.sign_with(keys)

    def with_new_key(self, connection: Connection, unit_key: bytearray) -> Unit:
        """Return this unit on another copy of its file, which has another key; both hold the folder."""
        successor = Unit(
            self.folder, self.id, unit_key, connection, self._folder_lock, self.actor, self._person_keys,
            opened_by_recovery=self.opened_by_recovery, is_demonstration=self.is_demonstration,
            cost=self.holders.cost, clock=self.clock,
        )  # fmt: skip
        successor.take_standing()
        return successor

    # ---------------------------------------------------------------------------------------------------------- the end

    @contextmanager
    def held(self) -> Iterator[Connection]:
        """Keep every other thread out, between acts: verification reads the files on connections of its own."""
        with self._threads:
            if self._work is not None:
                raise BugError("The files were to be verified inside a unit of work.")
            yield self._connected

    @property
    def _connected(self) -> Connection:
        if self._connection is None:
            raise BugError("A unit was used after it was closed.")
        return self._connection

    @property
    def is_open(self) -> bool:
        """False once it was closed."""
        return self._connection is not None

    def close(self, reason: EndReason = EndReason.PERSON) -> None:
        """Record the lock, close both files, forget the keys and let the folder go; a second call does nothing.

        Afterwards `ending` says with which head the use ended, None where no lock could be recorded.
        """
        with self._threads:
            if self._connection is None:
                return
            if self._work is not None or self._group is not None:
                raise BugError("A unit was closed inside a unit of work.")
            try:
                self.ending = ended(self, reason) if self.beginning else None
            finally:
                self._forgotten()

    def _forgotten(self) -> None:
        if self._connection is not None:
            try:
                self._connection.close()
            finally:
                self._connection = None
                self.open_case = None
                self._case_words = None
                wipe(self._unit_key)
                self._person_keys.wipe()
                self._folder_lock.release()

    def __enter__(self) -> Unit:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close(EndReason.PERSON if error is None else EndReason.ERROR)
