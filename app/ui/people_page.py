"""People: who is in the unit, in which roles, trained until when; and the doors in and out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot

from app.domain.duties import Duty
from app.domain.errors import KnownError
from app.domain.people import JOINERS_ROLES
from app.domain.proposal import Proposal
from app.domain.training import valid_until
from app.service.people import (
    PersonFile,
    add_examiner,
    change_roles,
    confirmed_additions,
    list_people,
    propose_addition,
    record_training,
    remove_person,
    reset_passphrase,
)
from app.service.quality_trials import lines_of, trial_results
from app.ui.desk import Desk
from app.ui.language import day, mark, said, tr
from app.ui.page import Page
from app.ui.parts import KeyButton, shortcut
from app.ui.people_dialogs import (
    AddPersonDialog,
    FormDialog,
    NewPassphraseDialog,
    ProposePersonDialog,
    RemovePersonDialog,
    RolesDialog,
    TrainingDialog,
)
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.trial_dialog import TrialDialog
from app.ui.words import moment, plainly

if TYPE_CHECKING:
    from app.store import Unit


def _standing(one: PersonFile) -> str:
    if one.person.removed_at is not None:
        return tr("removed {moment}", moment=moment(one.person.removed_at))
    return tr("before their first unlock") if one.person.is_provisional else ""


def _until(one: PersonFile) -> str:
    until = valid_until(one.trainings)
    return day(until) if until is not None else tr("none on record")


_COLUMNS = (
    Column[PersonFile](mark("Name"), lambda one: one.person.name, 20),
    Column[PersonFile](mark("Roles"), lambda one: said(one.person.shown_roles)),
    Column[PersonFile](mark("Training until"), _until, 14),
    Column[PersonFile](mark("Standing"), _standing, 24),
)


class PeoplePage(Page):
    """Signals: `removed` once somebody was removed, with a sentence; the unit is closed by then."""

    removed = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk, tr("People"), tr("Who is in this unit and who was. Whatever changes here goes on record.")
        )
        self.people: RowsModel[PersonFile] = RowsModel(_COLUMNS)
        self.table = RowsView(self.people, tr("People"))
        self.add = KeyButton(tr("Add person…"), "people.add", "primary")
        self.roles = KeyButton(tr("Roles…"), "people.roles")
        self.training = KeyButton(tr("Training…"), "people.training")
        self.passphrase = KeyButton(tr("New passphrase…"), "people.passphrase")
        self.remove = KeyButton(tr("Remove…"), "people.remove")
        self.trials = KeyButton(tr("Quality trials"), "people.trials")
        for button in (self.trials, self.remove, self.passphrase, self.training, self.roles, self.add):
            self.add_action(button)
        self.body.addWidget(self.table, 1)
        self._bind()
        self.limit(Duty.MANAGE_PEOPLE, self.add, self.roles, self.remove)
        self.limit(Duty.TRAIN, self.training)
        self.limit(Duty.LIST_CASES, self.trials)
        desk.unit_changed.connect(self._learn_recovery)

    def refresh(self) -> None:
        """Read the people of the unit again."""
        self.desk.ask(lambda unit: list_people(unit, once=True), self.people.show)

    def clear(self) -> None:
        """Forget everybody."""
        self.people.show([])

    @Slot()
    def ask_to_add(self) -> None:
        """Ask who joins, or is to be proposed where that takes two."""
        self.desk.ask(confirmed_additions, self._ask_who)

    def _ask_who(self, confirmed: list[Proposal] | None) -> None:
        if confirmed == []:
            self._ask_whom_to_propose()
            return
        roles, name = (confirmed[0].roles, confirmed[0].subject_id) if confirmed else (JOINERS_ROLES, "")
        dialog = AddPersonDialog(roles, self, name)
        self._ask(
            dialog,
            lambda unit: add_examiner(unit, dialog.name.text(), dialog.passphrase.typed.text(), dialog.roles.chosen),
        )

    def _ask_whom_to_propose(self) -> None:
        dialog = ProposePersonDialog(JOINERS_ROLES, self)

        def proposed(made: Proposal) -> None:
            self.desk.noted.emit(
                tr(
                    "Proposal {made_id} waits for a second person on the page Policy: {about}.",
                    made_id=made.id,
                    about=said(made.about),
                )
            )

        self._ask(
            dialog,
            lambda unit: propose_addition(unit, dialog.name.text(), dialog.reason.text(), dialog.roles.chosen),
            proposed,
        )

    @Slot()
    def show_trials(self) -> None:
        """Show how conclusions stood in disclosed quality trials, as far as this person may see them; on record."""
        self.desk.ask(trial_results, lambda rows: TrialDialog(lines_of(rows), self).open())

    @Slot()
    def ask_about_roles(self) -> None:
        """Ask what the person may do from now on."""
        one = self._current()
        if one is not None:
            dialog = RolesDialog(one.person.name, one.person.roles, self)
            self._ask(dialog, lambda unit: change_roles(unit, one.person.name, dialog.roles.chosen))

    @Slot()
    def ask_about_training(self) -> None:
        """Ask what the person was taught."""
        one = self._current()
        if one is not None:
            dialog = TrainingDialog(one.person.name, self.desk.unit.clock().date(), self)
            self._ask(dialog, lambda unit: record_training(unit, one.person.name, dialog.training.statement()))

    @Slot()
    def ask_for_passphrase(self) -> None:
        """Ask for the passphrase that lets the person in again."""
        one = self._current()
        if one is not None:
            dialog = NewPassphraseDialog(one.person.name, self)
            self._ask(dialog, lambda unit: reset_passphrase(unit, one.person.name, dialog.passphrase.typed.text()))

    @Slot()
    def ask_to_remove(self) -> None:
        """Ask why the person leaves."""
        one = self._current()
        if one is None:
            return
        if self.desk.is_busy:
            self.desk.noted.emit(tr("Work is still running in the present case. Let it finish or cancel it first."))
            return
        dialog = RemovePersonDialog(one.person.name, self)
        words = tr(
            "{person_name} is removed and the unit has a new key. Open it again. If they have seen "
            "the recovery code or two recovery sheets, renew them: homeward unit renew-recovery, "
            "homeward unit share-recovery.",
            person_name=one.person.name,
        )
        self._ask(
            dialog,
            lambda unit: remove_person(unit, one.person.name, dialog.reason.text()),
            lambda _person: self.removed.emit(words),
        )

    def _ask(
        self, dialog: FormDialog, work: Callable[[Unit], Any], on_done: Callable[[Any], None] | None = None
    ) -> None:
        def submit() -> None:
            dialog.submit.setEnabled(False)
            self.desk.start(
                lambda unit, _told, _cancelled: work(unit),
                done,
                on_error=refused,
            )

        def done(found: Any) -> None:
            dialog.accept()
            (on_done or self._changed)(found)

        def refused(error: KnownError) -> None:
            if not self.desk.unit.is_open:
                dialog.accept()
                self.removed.emit(plainly(error))
                return
            dialog.submit.setEnabled(True)
            dialog.tell_error(error)

        dialog.submitted.connect(submit)
        dialog.open()

    def _changed(self, _found: object) -> None:
        self.desk.learn_duties()
        self.desk.unit_changed.emit()
        self.refresh()

    def _current(self) -> PersonFile | None:
        one = self.table.current()
        if isinstance(one, PersonFile) and one.person.removed_at is None:
            return one
        self.desk.noted.emit(tr("Choose a person who is in the unit first."))
        return None

    @Slot()
    def _learn_recovery(self) -> None:
        is_recovery = self.desk.is_open and self.desk.unit.opened_by_recovery
        self.passphrase.refuse("" if is_recovery else self.desk.refusal(Duty.MANAGE_PEOPLE))

    def _bind(self) -> None:
        for button, does in (
            (self.add, self.ask_to_add),
            (self.roles, self.ask_about_roles),
            (self.training, self.ask_about_training),
            (self.passphrase, self.ask_for_passphrase),
            (self.remove, self.ask_to_remove),
            (self.trials, self.show_trials),
        ):
            button.clicked.connect(does)
            shortcut(self, button.act, button.click)
