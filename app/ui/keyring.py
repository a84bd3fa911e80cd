"""The keys that hold now: who asks for an act's key is told the person's own one, and told again when it changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.own_keys import Keyboard, OwnKeys
from app.ui.key_acts import TOGETHER, every_act
from app.ui.language import tr

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALONE = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
                    Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown})  # fmt: skip


class Keyring(QObject):
    """The one keyboard of the window: there is one, as there is one person at it.

    Signals: `changed` when acts have other keys.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.keyboard = Keyboard(every_act(), TOGETHER)

    def take(self, own: OwnKeys) -> None:
        """Have a person's own keys hold from now on; none of their own are the usual ones."""
        before = self.keyboard.own
        self.keyboard = self.keyboard.with_own(own)
        if self.keyboard.own != before:
            self.changed.emit()

    def keys_of(self, act: str) -> tuple[str, ...]:
        """Return an act's keys; what is no act of the register is a key itself."""
        return self.keyboard.keys_of(act) if act in self.keyboard.acts else (act,) if act else ()


KEYRING = Keyring()


class ActShortcut(QShortcut):
    """The keys of one act, bound where they are heard; other keys are bound when the person chooses some."""

    def __init__(self, owner: QWidget, act: str, does: Callable[[], object], context: Qt.ShortcutContext) -> None:
        super().__init__(owner)
        self.act = act
        self.setContext(context)
        self.activated.connect(lambda: does())
        KEYRING.changed.connect(self._learn)
        self._learn()

    @Slot()
    def _learn(self) -> None:
        self.setKeys([QKeySequence(key) for key in KEYRING.keys_of(self.act)])


def shortcut(owner: QWidget, act: str, does: Callable[[], object]) -> QShortcut:
    """Bind an act's keys while `owner` or something in it has the focus."""
    return ActShortcut(owner, act, does, Qt.ShortcutContext.WidgetWithChildrenShortcut)


def window_shortcut(owner: QWidget, act: str, does: Callable[[], object]) -> QShortcut:
    """Bind an act's keys for as long as the window of `owner` is the active one."""
    return ActShortcut(owner, act, does, Qt.ShortcutContext.WindowShortcut)


def name_of(event: QKeyEvent) -> str:
    """Return the name under which a key that is pressed is kept; empty for Shift and the like alone.

    Shift is left out where it is only the way to a sign (“?”), and kept with letters and named keys.
    """
    key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key in _ALONE:
        return ""
    sign = event.text()
    if modifiers == _SHIFT and sign.isprintable() and sign.strip() and not sign.isalpha():
        modifiers = Qt.KeyboardModifier.NoModifier
    return QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText)


def is_pressed(event: QKeyEvent, act: str) -> bool:
    """Return whether a key that is pressed is one of an act's."""
    return name_of(event) in KEYRING.keys_of(act)


def printed(key: str) -> str:
    """Return a key as it is printed on buttons and on the sheet."""
    *held, last = [key] if key.endswith("+") and len(key) < 3 else key.split("+")
    if not last:  # “Ctrl++”
        held, last = held[:-1], "+"
    return "".join(_held(each) for each in held) + _named(last)


def key_of(act: str) -> str:
    """Return the key that is printed for an act; empty for none."""
    keys = KEYRING.keys_of(act)
    return printed(keys[0]) if keys else ""


def _held(key: str) -> str:
    return "⇧" if key == "Shift" else f"{tr('Ctrl') if key == 'Ctrl' else key}+"


def _named(key: str) -> str:
    named = {
        "Return": tr("Enter"), "Esc": tr("Esc"), "Space": tr("Space"), "Backspace": tr("Bksp"), "Tab": tr("Tab"),
        "PgUp": tr("PgUp"), "PgDown": tr("PgDn"), "Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "-": "−",
    }  # fmt: skip
    return named.get(key, key)
