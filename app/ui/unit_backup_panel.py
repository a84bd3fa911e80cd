"""Backup and the way back: the last copy, a new one, whether copies are whole, a rehearsal, and recovery sheets."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from app.domain.backup import BackupRun, Restoration, RunOutline
from app.domain.duties import Duty
from app.service.backup import back_up, list_backups
from app.service.custody_state import CopyState, copy_state
from app.service.last_acts import LastAct
from app.service.recovery_check import RecoveryState, check_recovery
from app.service.rehearse import Rehearsal, rehearse_restoration
from app.service.restored import unacknowledged
from app.ui.desk import Desk
from app.ui.fact_rows import FactRow, FactRows, Mark
from app.ui.fields_dialog import Asked, FieldsDialog
from app.ui.folder_dialog import FolderDialog
from app.ui.key_words import keys
from app.ui.language import said, tr, tr_count
from app.ui.parts import KeyButton
from app.ui.unit_panel import UnitPanel
from app.ui.unit_recovery_acts import (
    ask_for_escrow_key,
    ask_for_public_half,
    ask_to_renew,
    ask_to_restore,
    ask_to_share,
    ask_to_take_note,
)
from app.ui.words import moment

if TYPE_CHECKING:
    from app.store import EscrowPublic


class BackupPanel(UnitPanel):
    """Copies of the unit and all the ways back to it. Restoring is on the page that unlocks, too: no unit is needed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk, tr("A whole, encrypted copy on another disk. Cases that have not changed are not copied again.")
        )
        self.facts = FactRows(tr("Backups and recovery"))
        self.back_up = KeyButton(tr("Back up to…"), "unit.backup.back_up", "primary")
        self.verify = KeyButton(tr("Verify backups in…"), "unit.backup.verify")
        self.rehearse = KeyButton(tr("Rehearse a restoration…"), "unit.backup.rehearse")
        self.check = KeyButton(tr("Check a sheet…"), "unit.backup.check")
        self.seal = KeyButton(tr("Back up for an escrow holder, too…"), "unit.backup.seal")
        self.restore = KeyButton(tr("Restore…"), "unit.backup.restore")
        self.renew = KeyButton(tr("New recovery code…"), "unit.backup.renew")
        self.share = KeyButton(tr("Three new sheets…"), "unit.backup.share")
        self.escrow = KeyButton(tr("Make an escrow key…"), "unit.backup.escrow")
        self.take_note = KeyButton(tr("Take note of the restoration…"), "unit.backup.take_note", "primary")
        self.add_act(self.take_note, lambda: ask_to_take_note(self))
        self.take_note.hide()
        self.add_act(self.back_up, self.ask_where, Duty.BACK_UP)
        self.add_act(self.seal, self.ask_seal, Duty.BACK_UP)
        self.add_act(self.verify, self.ask_which)
        self.add_act(self.rehearse, self.ask_rehearsal, Duty.BACK_UP)
        self.add_act(self.restore, lambda: ask_to_restore(self))
        self.add_act(self.check, self.ask_code, Duty.KEEP_KEYS)
        self.add_act(self.renew, lambda: ask_to_renew(self), Duty.KEEP_KEYS)
        self.add_act(self.share, lambda: ask_to_share(self), Duty.KEEP_KEYS)
        self.add_act(self.escrow, lambda: ask_for_escrow_key(self, self._escrow_made))
        self._seen: list[FactRow] = []
        self._state: CopyState | None = None
        self.body.addWidget(self.facts, 1)
        self.setFocusProxy(self.facts)

    def refresh(self) -> None:
        """Read again what the trail says of copies; that is a consultation on record."""
        self.desk.ask(lambda unit: (copy_state(unit), unacknowledged(unit)), self._show)

    def clear(self) -> None:
        """Forget it."""
        super().clear()
        self._seen, self._state = [], None
        self.take_note.hide()
        self.facts.clear()

    @Slot()
    def ask_where(self) -> None:
        """Ask into which folder of backups the unit is copied."""
        self._ask_folder(tr("Choose the folder of backups, on another disk"), self.begin_backup)

    @Slot()
    def ask_seal(self) -> None:
        """Ask to which escrow key the copy is sealed, too, and then where it goes."""
        ask_for_public_half(self, lambda public: self._ask_folder(
            tr("Choose the folder of backups, on another disk"), partial(self.begin_backup, escrow=public)
        ))  # fmt: skip

    @Slot(object)
    def begin_backup(self, folder: Path, escrow: Path | None = None) -> None:
        """Copy the unit, with progress; where it is stopped no half backup counts."""
        self.start(
            tr("Backup"),
            lambda unit, told, cancelled: back_up(unit, folder, escrow, told, cancelled),
            self._backed_up,
            *self._all,
        )

    @Slot()
    def ask_which(self) -> None:
        """Ask which folder of backups is read."""
        self._ask_folder(tr("Choose the folder of backups to verify"), self.begin_verifying)

    @Slot(object)
    def begin_verifying(self, folder: Path) -> None:
        """Read every backup of a folder and hold each file against its name; no key is needed."""
        self.start(
            tr("Verifying the backups"),
            lambda _unit, told, cancelled: list_backups(folder, told, cancelled),
            self._verified,
            *self._all,
        )

    @Slot()
    def ask_rehearsal(self) -> None:
        """Ask which folder of backups is tried."""
        self._ask_folder(tr("Choose the folder of backups to try"), self._ask_passphrase)

    def _ask_passphrase(self, folder: Path) -> None:
        dialog = FieldsDialog(
            tr("Rehearse a restoration"),
            tr("The newest backup is laid out beside its folder, every file is held against it, and the copy is "
               "removed. It is never opened, and stays encrypted. As much room is needed as the unit takes."),
            tr("Rehearse"),
            [Asked(tr("Your passphrase"), tr("It opens the backup, as it would then."), is_secret=True)],
            self,
        )  # fmt: skip

        def begin() -> None:
            secret = dialog.lines[0].text()
            dialog.accept()
            self.start(
                tr("Rehearsal"),
                lambda unit, told, cancelled: rehearse_restoration(unit, folder, secret, told, cancelled),
                self._rehearsed,
                *self._all,
            )

        dialog.submitted.connect(begin)
        dialog.open()

    @Slot()
    def ask_code(self) -> None:
        """Ask for a recovery code, or two sheets, to see whether they would open the unit."""
        dialog = FieldsDialog(
            tr("Check a recovery sheet"),
            tr("Type the recovery code from its sheet, or two of the three sheets. Nothing is opened; that it was "
               "checked goes on record, and nothing of the code."),
            tr("Check"),
            [Asked(tr("Recovery code, or the first sheet"), is_code=True),
             Asked(tr("Second sheet"), tr("Only with three sheets."), is_code=True)],
            self,
        )  # fmt: skip
        self.ask(dialog, lambda unit: check_recovery(unit, dialog.typed), self._checked)

    @property
    def _all(self) -> tuple[KeyButton, ...]:
        return (self.back_up, self.verify, self.rehearse)

    def _ask_folder(self, title: str, then: object) -> None:
        dialog = FolderDialog(title, None, self)
        dialog.chosen.connect(then)
        dialog.open()

    def _backed_up(self, run: BackupRun) -> None:
        self.tell(tr("Backup {number} is whole and verified: {members} files, {copied} of them copied now.",
                     number=run.number, members=run.members, copied=run.copied))  # fmt: skip

    def _verified(self, runs: list[RunOutline]) -> None:
        self._seen = [_run_fact(run) for run in reversed(runs)]
        whole = sum(run.is_whole for run in runs)
        self.tell(tr_count(len(runs), "{whole} of {count} backup is whole.", "{whole} of {count} backups are whole.",
                           whole=whole))  # fmt: skip

    def _rehearsed(self, made: Rehearsal) -> None:
        if made.holds:
            self.tell(tr("Backup {run} came back whole: {files} files, {entries} audit entries. The copy is removed.",
                         run=made.run, files=made.files, entries=made.entries))  # fmt: skip
            return
        wrong = "; ".join(f"{said(one.place)}: {said(one.words)}" for one in made.findings if not one.holds)
        self.tell(tr("Backup {run} did not come back whole: {wrong}. Make another one now.",
                     run=made.run, wrong=wrong))  # fmt: skip

    def _checked(self, opens: bool) -> None:
        if opens:
            self.tell(tr("It would open this unit."))
        else:
            self.tell(tr("It would not open this unit: it was renewed since, or is another unit's. Make "
                         "new ones now ({code}, {sheets}).",
                         **keys(code="unit.backup.renew", sheets="unit.backup.share")))  # fmt: skip

    def _escrow_made(self, path: Path, made: EscrowPublic) -> None:
        self._seen = [FactRow(
            tr("Escrow key"),
            tr("{file} is the holder's, {file}.public seals backups. Fingerprint: {fingerprint}", file=path.name,
               fingerprint=made.fingerprint),
            Mark.NONE, tr("Let the holder read the fingerprint aloud and compare it, now and before each use."),
        )]  # fmt: skip
        self.tell(tr("The escrow key is made. Its fingerprint stands below."))

    def _show(self, read: tuple[CopyState, list[Restoration]]) -> None:
        state, restored = read
        self._state = state
        self.take_note.setVisible(bool(restored))
        self.take_note.setEnabled(bool(restored))
        came = [FactRow(tr("This copy"), said(each.words), Mark.WEAKER) for each in restored[-1:]]
        self.facts.show_facts([*came, *_copies(state), *_recovery(state.recovery), _restoring(), *self._seen])


def _copies(state: CopyState) -> list[FactRow]:
    made, tried = state.backed_up, state.rehearsed
    if made is None:
        last = FactRow(tr("Last backup"), tr("None is on record."), Mark.MISSING,
                       tr("Press {back_up} and name another disk.", **keys(back_up="unit.backup.back_up")))  # fmt: skip
    else:
        words = tr("{when} ({who}): backup {run}, {members} files, {copied} of them copied then",
                   when=moment(made.at), who=made.by, run=made.facts.get("run"), members=made.facts.get("members"),
                   copied=made.facts.get("copied"))  # fmt: skip
        last = FactRow(tr("Last backup"), words, Mark.HOLDS)
    if tried is None:
        return [last, FactRow(tr("Last rehearsal"), tr("No restoration was ever rehearsed."), Mark.UNKNOWN,
                              tr("Press {rehearse}: only a copy that came back is known to come back.",
                                 **keys(rehearse="unit.backup.rehearse")))]  # fmt: skip
    mark = Mark.HOLDS if tried.facts.get("holds") else Mark.BROKEN
    words = tr("{when} ({who}): backup {run}", when=moment(tried.at), who=tried.by, run=tried.facts.get("run"))
    return [last, FactRow(tr("Last rehearsal"), words, mark)]


def _recovery(state: RecoveryState) -> list[FactRow]:
    code = tr("One, made {when}", when=_when(state.code_made)) if state.has_code else tr("None.")
    sheets = (
        tr_count(state.sheets, "{count}", "{count}, of which any two open the unit, made {when}",
                 when=_when(state.sheets_made)) if state.sheets else tr("None. The code alone opens a locked-out unit.")
    )  # fmt: skip
    checked = state.checked
    if checked is None:
        seen = FactRow(tr("Last checked"), tr("Never since it was made."), Mark.UNKNOWN,
                       tr("Press {check} and type one back from its paper.",
                          **keys(check="unit.backup.check")))  # fmt: skip
    elif checked.facts.get("opens"):
        seen = FactRow(tr("Last checked"), tr("{when} ({who}): it opens", when=moment(checked.at), who=checked.by),
                       Mark.HOLDS)  # fmt: skip
    else:
        seen = FactRow(tr("Last checked"), tr("{when} ({who}): it does not open", when=moment(checked.at),
                                              who=checked.by), Mark.BROKEN, tr("Have new sheets made."))  # fmt: skip
    return [FactRow(tr("Recovery code"), code), FactRow(tr("Recovery sheets"), sheets), seen]


def _when(act: LastAct | None) -> str:
    return moment(act.at) if act is not None else tr("with the unit")


def _restoring() -> FactRow:
    return FactRow(
        tr("To restore"),
        tr("The folder of backups, an empty folder, and the passphrase of anybody who was in the unit then, a recovery "
           "sheet, or the escrow holder. Here by {restore}; where the unit is gone, on the page that unlocks.",
           **keys(restore="unit.backup.restore")),
    )  # fmt: skip


def _run_fact(run: RunOutline) -> FactRow:
    name = tr("Backup {number}", number=run.number)
    if run.problem:
        return FactRow(name, said(run.problem), Mark.BROKEN)
    words = tr("{when}: {members} files", when=run.made_at[:16].replace("T", " "), members=run.members)
    if run.missing:
        return FactRow(name, tr("{words}, {missing} of them missing or changed", words=words, missing=run.missing),
                       Mark.BROKEN)  # fmt: skip
    return FactRow(name, words, Mark.HOLDS)
