"""What is asked before the people of the unit change: who, which roles, which training, why."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.people import Role
from app.domain.training import TrainingStatement
from app.service.units import SHORTEST_PASSPHRASE
from app.ui.language import capital, mark, said, tr
from app.ui.parts import KeyButton, column, field, label, row
from app.ui.secret_edit import SecretEdit
from app.ui.theme import fit
from app.ui.words import plainly

_ROLE_WORDS = {
    Role.EXAMINER: mark("works on cases, searches, concludes"),
    Role.SECOND_EXAMINER: mark("verifies what another examiner concluded"),
    Role.SUPERVISOR: mark("sees statistics, stops and confirms, records training"),
    Role.AUDITOR: mark("reads, exports and verifies the trail; sees no faces"),
    Role.ADMINISTRATOR: mark("lets people in and out, keeps keys; sees no case"),
}


class FormDialog(QDialog):
    """A form over the page. It stays until the service has taken what was typed, or the person leaves it."""

    submitted = Signal()

    def __init__(self, title: str, words: str, submit: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        fit(self, least_width=520)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words = label(words, "dim", wraps=True)
        self.trouble = label("", "trouble", wraps=True)
        self.trouble.hide()
        self.submit = KeyButton(submit, "list.open", "primary")
        self.submit.setDefault(True)
        cancel = KeyButton(tr("Cancel"), "always.close", "quiet")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.submit.clicked.connect(self.submitted)
        self.form: QVBoxLayout = column(spacing=12)
        column(
            label(title, "heading"),
            self._words,
            4,
            self.form,
            self.trouble,
            row(cancel, None, self.submit),
            margins=24,
            spacing=12,
            onto=self,
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: the words have all the lines that they need, and no field gives way to them."""
        super().showEvent(event)
        self._grow()

    @Slot(object)
    def tell_error(self, error: KnownError) -> None:
        """Say why nothing was changed."""
        self.trouble.setText(plainly(error))
        self.trouble.show()
        self._grow()

    def _grow(self) -> None:
        """Take the size at which nothing is squeezed: Qt would give it two thirds of the screen at most."""
        hint, layout, parent = self.sizeHint(), self.layout(), self.parentWidget()
        width = max(hint.width(), self.minimumWidth(), self.width())
        is_bent = layout is not None and layout.hasHeightForWidth()
        needed = QSize(width, layout.totalHeightForWidth(width) if layout and is_bent else hint.height())
        self.resize(needed.boundedTo(parent.window().size()) if parent is not None else needed)


class RoleBoxes(QWidget):
    """A box for every role, with what it may do."""

    def __init__(self, roles: Iterable[Role]) -> None:
        super().__init__()
        held = frozenset(roles)
        self._boxes = {role: QCheckBox(f"{capital(said(role.value))}: {said(_ROLE_WORDS[role])}") for role in Role}
        for role, box in self._boxes.items():
            box.setChecked(role in held)
        column(*self._boxes.values(), spacing=6, onto=self)

    @property
    def chosen(self) -> frozenset[Role]:
        """The roles whose boxes are ticked."""
        return frozenset(role for role, box in self._boxes.items() if box.isChecked())

    def choose(self, roles: Iterable[Role]) -> None:
        """Tick the boxes of these roles and no others."""
        held = frozenset(roles)
        for role, box in self._boxes.items():
            box.setChecked(role in held)


class TrainingFields(QWidget):
    """What is said about a training."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.what, self.given_by = QLineEdit(), QLineEdit()
        self.given_on, self.valid_until = QLineEdit(today.isoformat()), QLineEdit()
        for day in (self.given_on, self.valid_until):
            day.setPlaceholderText("YYYY-MM-DD")
        column(
            row(field(tr("What was taught"), self.what), field(tr("By whom"), self.given_by), spacing=12),
            row(field(tr("On"), self.given_on), field(tr("Valid until"), self.valid_until), spacing=12),
            spacing=10,
            onto=self,
        )

    @property
    def is_begun(self) -> bool:
        """True once something was typed."""
        return any(typed.text().strip() for typed in (self.what, self.given_by, self.valid_until))

    def statement(self) -> TrainingStatement:
        """Return what was typed; raises KnownError where a day is none."""
        try:
            days = [date.fromisoformat(typed.text().strip()) for typed in (self.given_on, self.valid_until)]
        except ValueError:
            raise KnownError(tr("Give the days of the training as YYYY-MM-DD. Nothing was recorded.")) from None
        return TrainingStatement(self.what.text(), self.given_by.text(), *days)

    def clear(self) -> None:
        """Forget what was typed."""
        for typed in (self.what, self.given_by, self.valid_until):
            typed.clear()


class PassphraseField(QWidget):
    """A passphrase for somebody else's next unlock, seen while it is typed: it has to be told to them."""

    def __init__(self) -> None:
        super().__init__()
        self.typed = SecretEdit(is_shown=True)
        hint = tr(
            "At least {shortest_passphrase} characters. Tell it to them in person: with it they "
            "choose their own at their next unlock, and can do nothing else.",
            shortest_passphrase=SHORTEST_PASSPHRASE,
        )
        column(field(tr("Passphrase for the first unlock"), self.typed, hint), onto=self)


class AddPersonDialog(FormDialog):
    """Who joins, with which roles. `name` is that of a person whom two people decided to let in, in these roles."""

    def __init__(self, roles: Iterable[Role], parent: QWidget, name: str = "") -> None:
        super().__init__(
            tr("Add a person"), tr("They get a key slot and keys of their own, on record."), tr("Add"), parent
        )
        self.name, self.roles, self.passphrase = QLineEdit(name), RoleBoxes(roles), PassphraseField()
        self.name.setReadOnly(bool(name))
        self.roles.setEnabled(not name)
        self.form.addLayout(field(tr("Name"), self.name))
        self.form.addWidget(self.roles)
        self.form.addWidget(self.passphrase)
        self.name.setFocus()


class ProposePersonDialog(FormDialog):
    """Who is to join, with which roles, and why; somebody else confirms it."""

    def __init__(self, roles: Iterable[Role], parent: QWidget) -> None:
        words = tr(
            "This takes two people: somebody else confirms it on the page Policy. Then add the person here, with a "
            "passphrase for their first unlock."
        )
        super().__init__(tr("Propose a person"), words, tr("Propose"), parent)
        self.name, self.roles, self.reason = QLineEdit(), RoleBoxes(roles), QLineEdit()
        self.form.addLayout(field(tr("Name"), self.name))
        self.form.addWidget(self.roles)
        self.form.addLayout(field(tr("Why they join"), self.reason, tr("It is kept for ever.")))
        self.name.setFocus()


class RolesDialog(FormDialog):
    """What a person may do from now on."""

    def __init__(self, name: str, roles: Iterable[Role], parent: QWidget) -> None:
        super().__init__(
            tr("Roles of {name}", name=name),
            tr("They count at once, and the change goes on record."),
            tr("Give roles"),
            parent,
        )
        self.roles = RoleBoxes(roles)
        self.form.addWidget(self.roles)


class TrainingDialog(FormDialog):
    """What a person was taught."""

    def __init__(self, name: str, today: date, parent: QWidget) -> None:
        words = tr(
            "After the last day of their training nobody searches or examines. Entries are added, never changed."
        )
        super().__init__(tr("Training of {name}", name=name), words, tr("Record"), parent)
        self.training = TrainingFields(today)
        self.form.addWidget(self.training)
        self.training.what.setFocus()


class NewPassphraseDialog(FormDialog):
    """A way back in for somebody who lost theirs."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(
            tr("New passphrase for {name}", name=name), tr("The old one opens nothing any more."), tr("Replace"), parent
        )
        self.passphrase = PassphraseField()
        self.form.addWidget(self.passphrase)
        self.passphrase.typed.setFocus()


class RemovePersonDialog(FormDialog):
    """Why a person leaves."""

    def __init__(self, name: str, parent: QWidget) -> None:
        words = tr(
            "{name} opens this unit no more. The unit gets a new key and locks; everybody else opens "
            "it with their own passphrase as before. Name, acts and trainings stay on record.",
            name=name,
        )
        super().__init__(tr("Remove {name}", name=name), words, tr("Remove"), parent)
        self.reason = QLineEdit()
        self.form.addLayout(field(tr("Reason"), self.reason))
        self.reason.setFocus()
