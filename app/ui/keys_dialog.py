"""One's own keys: choose an act, press the key that is to do it from now on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.errors import KnownError, NotRecorded
from app.domain.own_keys import Keyboard, OwnKeys
from app.service.shielding import set_own_keys
from app.ui.desk import Desk
from app.ui.key_acts import scope_words, words_of
from app.ui.keyring import KEYRING, name_of, printed, shortcut
from app.ui.language import mark, tr
from app.ui.parts import KeyButton, column, label, room_for, row
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.words import plainly

if TYPE_CHECKING:
    from app.store import Unit

_SIZE_PX = (860, 680)
_BACK = "Esc"


@dataclass(frozen=True, slots=True)
class ActRow:
    """One act as the list shows it."""

    id: str
    where: str
    what: str
    key: str
    usual: str


class KeysDialog(QDialog):
    """Nothing holds before it is kept. What always does what it does is not in the list."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._draft: Keyboard = KEYRING.keyboard
        self._listens_for: str | None = None
        self._swap: tuple[str, str] | None = None
        self.setWindowTitle(tr("My keys"))
        self.resize(room_for(self, *_SIZE_PX))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.acts: RowsModel[ActRow] = RowsModel((
            Column[ActRow](mark("Where"), lambda one: one.where, 16),
            Column[ActRow](mark("What it does"), lambda one: one.what),
            Column[ActRow](mark("Key"), lambda one: one.key, 11),
            Column[ActRow](mark("Usual key"), lambda one: one.usual, 11),
        ))  # fmt: skip
        self.table = RowsView(self.acts, tr("Acts and their keys"), row_px=28)
        self.said = label("", "", wraps=True)
        self.change = KeyButton(tr("Give it another key"), "list.open")
        self.swap = KeyButton(tr("Exchange the two keys"), "keys.swap")
        self.usual = KeyButton(tr("Usual key"), "keys.usual", "quiet")
        self.all_usual = KeyButton(tr("Back to the usual keys"), "keys.all_usual", "quiet")
        self.submit = KeyButton(tr("Keep"), "dialog.submit", "primary")
        self._build()
        self._show()
        self.say("")

    @property
    def own(self) -> OwnKeys:
        """The keys as they are chosen now."""
        return self._draft.own

    def say(self, words: str) -> None:
        """Say what was done, or how it goes."""
        self.said.setText(words or tr("Enter on an act, then press its new key. Nothing holds before you keep it."))

    @Slot()
    def listen(self) -> None:
        """Take the next key that is pressed for the current act; Escape leaves everything as it is."""
        current = self._current()
        if current is not None:
            self._propose_swap(None)
            self._listens_for = current.id
            self.say(tr("Press the new key for “{act}” now. Esc leaves it as it is.", act=current.what))

    def hear(self, key: str) -> None:
        """Give the act that was chosen this key, or say by name what else it does there."""
        act, self._listens_for = self._listens_for, None
        if act is None or key == _BACK:
            self.say("")
            return
        rivals = self._draft.rivals(act, key)
        if not rivals:
            self._choose(partial(self._draft.chosen, act, key))
            return
        words, where = words_of(), scope_words()
        named = "; ".join(tr("“{act}” ({page})", act=words[one.id], page=where[one.id]) for one in rivals)
        if self._draft.can_swap(act, key):
            self._propose_swap((act, key))
            self.say(
                tr("{key} does {acts} now. Exchange the two keys, or choose another.", key=printed(key), acts=named)
            )
        else:
            self.say(tr("{key} does {acts}. Nothing was changed; choose another key.", key=printed(key), acts=named))

    @Slot()
    def exchange(self) -> None:
        """Exchange the keys of two acts, where that was proposed."""
        if self._swap is not None:
            self._choose(partial(self._draft.chosen, *self._swap, swap=True))

    @Slot()
    def take_usual(self) -> None:
        """Give the current act its usual key again."""
        current = self._current()
        if current is not None and current.id in self.own.chosen:
            self._listens_for = current.id
            self.hear(self._draft.acts[current.id].keys[0])

    @Slot()
    def take_all_usual(self) -> None:
        """Give every act its usual key again."""
        self._take(OwnKeys())
        self.say(tr("All keys are the usual ones again, once you keep that."))

    @Slot()
    def keep(self) -> None:
        """Keep the keys as they are chosen, and have them hold."""
        own = self.own
        self.submit.setEnabled(False)

        def work(unit: Unit, _told: object, _cancelled: object) -> OwnKeys:
            return set_own_keys(unit, own)

        self._desk.start(work, self._kept, on_error=self._refused)

    def event(self, event: QEvent) -> bool:
        """Qt: while a key is listened for, it does nothing else, whatever it does otherwise."""
        if self._listens_for is not None and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                key = name_of(event)
                if key and not event.isAutoRepeat():
                    self.hear(key)
                return True
        return super().event(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Qt: the list has the keyboard; a key that is listened for goes to the dialog first."""
        heard = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        return event.type() in heard and self._listens_for is not None and self.event(event)

    def _choose(self, change: partial[OwnKeys]) -> None:
        try:
            own = change()
        except NotRecorded as refused:
            self.say(plainly(refused))
            return
        self._take(own)
        self.say("")

    def _take(self, own: OwnKeys) -> None:
        self._draft = self._draft.with_own(own)
        self._propose_swap(None)
        self._show()

    def _kept(self, own: OwnKeys) -> None:
        KEYRING.take(own)
        self.accept()

    def _refused(self, error: KnownError) -> None:
        self.submit.setEnabled(True)
        self.say(plainly(error))

    def _propose_swap(self, swap: tuple[str, str] | None) -> None:
        self._swap = swap
        self.swap.setVisible(swap is not None)

    def _current(self) -> ActRow | None:
        found = self.table.current()
        return found if isinstance(found, ActRow) else None

    def _show(self) -> None:
        """List the acts again, the current one still current."""
        before, words, where = self.table.currentIndex().row(), words_of(), scope_words()
        rows = [
            ActRow(one.id, where[one.id], words[one.id], printed(self._draft.keys_of(one.id)[0]), printed(one.keys[0]))
            for one in self._draft.acts.values()
            if not one.is_fixed
        ]
        self.acts.show(rows)
        self.table.selectRow(max(0, before))

    def _build(self) -> None:
        close = KeyButton(tr("Cancel"), "always.close", "quiet")
        for button in (self.change, self.swap, self.usual, self.all_usual, self.submit, close):
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column(
            label(tr("My keys"), "heading"),
            label(
                tr("They hold for you alone, wherever you open this unit. Esc, F12, Enter and the arrows stay."),
                "dim",
                wraps=True,
            ),
            self.table,
            self.said,
            row(self.change, self.swap, self.usual, None),
            row(self.all_usual, None, close, self.submit),
            margins=24,
            spacing=12,
            onto=self,
        ).setStretch(2, 1)
        self.table.installEventFilter(self)
        self.table.chosen.connect(lambda _row: self.listen())
        self.change.clicked.connect(self.listen)
        close.clicked.connect(self.reject)
        for button, act, does in (
            (self.swap, "keys.swap", self.exchange),
            (self.usual, "keys.usual", self.take_usual),
            (self.all_usual, "keys.all_usual", self.take_all_usual),
            (self.submit, "dialog.submit", self.keep),
        ):
            button.clicked.connect(does)
            shortcut(self, act, button.click)
        self.table.setFocus()
