"""All keys on one sheet, laid over the page with ? or F1."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.ui.key_acts import Scope, scopes
from app.ui.key_lines import Line
from app.ui.keyring import KEYRING, is_pressed, key_of, printed
from app.ui.language import said, tr
from app.ui.parts import KEY_PX, column, draw_key, key_width, label, panel, row
from app.ui.theme import scaled

_COLUMNS = 5
_LINE_PX, _HEADING_PX = 26, 52
_SPELT_OUT = 4
_CARD_PX = 1_500


class KeysOverlay(QWidget):
    """Covers its parent until a key or a click sends it away.

    Signals: `choosing` when the person wants to give acts other keys.
    """

    choosing = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Keys"))
        self._columns: list[QVBoxLayout] = [column(spacing=14) for _ in range(_COLUMNS)]
        self._title, self._foot = label("", "title"), label("", "small")
        card = panel()
        column(self._title, row(*self._columns, spacing=16), self._foot, margins=18, spacing=12, onto=card)
        card.setMaximumWidth(_CARD_PX)
        column(None, row(16, card, 16, spacing=0), None, onto=self)
        parent.installEventFilter(self)
        self.hide()

    def lay_over(self) -> None:
        """Show the sheet, with the keys as they are now."""
        self._write()
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self.show()
        self.raise_()
        self.setFocus()

    def _write(self) -> None:
        for side in self._columns:
            while (item := side.takeAt(0)) is not None:
                if (before := item.widget()) is not None:
                    before.setParent(None)
                    before.deleteLater()
        for side, sections in zip(self._columns, _balanced(scopes()), strict=True):
            for section in sections:
                side.addWidget(_section(section))
            side.addStretch(1)
        self._title.setText(tr("Keys"))
        self._foot.setText(
            tr("Any key closes this sheet. {key} gives acts other keys.", key=key_of("window.choose_keys"))
        )

    def close_again(self) -> None:
        """Go away, and give the keyboard back to whoever had it."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and isValid(before):
            before.setFocus()

    def event(self, event: QEvent) -> bool:
        """Qt: a key alone closes the sheet and does nothing else, whatever it does without the sheet."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(not event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: any key closes it."""
        self.close_again()
        if is_pressed(event, "window.choose_keys"):
            self.choosing.emit()

    def mousePressEvent(self, event: QEvent) -> None:
        """Qt: so does a click."""
        self.close_again()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: another page has the keyboard now, and is to be seen."""
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.hide()
        super().focusOutEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: follow the window's size."""
        parent = self.parentWidget()
        if event.type() == QEvent.Type.Resize and parent is not None:
            self.setGeometry(parent.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: dim what lies below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(10, 12, 14, 215))
        painter.end()


def _balanced(sections: Sequence[Scope]) -> list[list[Scope]]:
    """Return the sections on columns, as evenly as whole sections allow: the longest first, each where most room is."""
    columns: list[list[Scope]] = [[] for _ in range(_COLUMNS)]
    for section in sorted(sections, key=lambda each: -len(each.lines)):
        min(columns, key=lambda column: sum(map(_height, column))).append(section)
    return sorted((sorted(each, key=sections.index) for each in columns), key=lambda each: sections.index(each[0]))


def _height(section: Scope) -> int:
    return _HEADING_PX + _LINE_PX * len(section.lines)


def line_keys(told: Line) -> str:
    """Return the keys of a line as the sheet prints them: each act's first one, a sign's second, too."""
    firsts = [key_of(act.id) for act in told.acts]
    held = _held_by_all(firsts)
    lasts = [firsts[0], *(first.removeprefix(held) for first in firsts[1:])]
    if len(firsts) > _SPELT_OUT:
        return f"{lasts[0]} … {lasts[-1]}"
    shown: list[str] = []
    for act, first in zip(told.acts, lasts, strict=True):
        shown.append(first)
        shown += [key for key in map(printed, KEYRING.keys_of(act.id)[1:]) if len(key) == 1]
    return " ".join(shown)


def _held_by_all(keys: Sequence[str]) -> str:
    """Return what is held down with each of several keys, as it is printed; empty where that differs."""
    held = {key[:-1] for key in keys}
    one = held.pop()
    return one if not held and one.endswith(("+", "⇧")) else ""


def _section(scope: Scope) -> QFrame:
    made = panel("plain")
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(4)
    grid.addWidget(label(said(scope.words), "heading"), 0, 0, 1, 2)
    for number, told in enumerate(scope.lines, start=1):
        grid.addWidget(_Key(line_keys(told)), number, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(label(said(told.words), "small", wraps=True), number, 1)
    grid.setColumnStretch(1, 1)
    return made


class _Key(QWidget):
    """One key's cap."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.refit()

    def refit(self) -> None:
        """Take the size that is worn."""
        self.setFixedSize(key_width(self, self._key), scaled(KEY_PX) + 2)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another size is worn."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.refit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint the cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_key(painter, QRect(0, 0, self.width() - 1, self.height() - 2), self._key)
        painter.end()
