"""All keys on a sheet, laid over the page with ? or F1: those of the page that is shown first, as many as fit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QStackedWidget, QWidget
from shiboken6 import isValid

from app.ui.key_acts import scopes
from app.ui.key_lines import Line, Scope
from app.ui.keyring import KEYRING, is_pressed, key_of, printed
from app.ui.language import said, tr
from app.ui.parts import KEY_PX, column, draw_key, key_width, label, panel, row
from app.ui.theme import scaled

_MOST_COLUMNS, _COLUMN_PX = 5, 244
_SPELT_OUT = 4
_CARD_PX, _MARGIN_PX, _BESIDE_PX = 1_500, 18, 16
_GAP_PX, _SPACE_PX, _LINES_PX, _EVEN_PX = 16, 14, 12, 8
_ALWAYS_FIRST = ("window", "list")
Section = tuple[QWidget, int]
"""A part of the sheet with its height in its column, px."""


class KeysOverlay(QWidget):
    """Covers its parent until a key or a click sends it away; arrows turn to the keys that did not fit.

    `page_shown` says whose keys come first, by the name of a scope. Signals: `choosing` when the person wants to give
    acts other keys.
    """

    choosing = Signal()

    def __init__(self, parent: QWidget, page_shown: Callable[[], str] = lambda: "") -> None:
        super().__init__(parent)
        self._before: QWidget | None = None
        self._page_shown = page_shown
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Keys"))
        self.sheets = QStackedWidget()
        self.sheets.setProperty("role", "plain")
        self._title, self._foot = label("", "title"), label("", "small", wraps=True)
        card = panel()
        column(self._title, self.sheets, self._foot, margins=_MARGIN_PX, spacing=_LINES_PX, onto=card)
        card.setMaximumWidth(_CARD_PX)
        column(None, row(_BESIDE_PX, card, _BESIDE_PX, spacing=0), None, onto=self)
        parent.installEventFilter(self)
        self.hide()

    def lay_over(self) -> None:
        """Show the sheet, with the keys as they are now."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self._write()
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self.show()
        self.raise_()
        self.setFocus()

    def turn(self, by: int) -> None:
        """Show the sheet after this one, or before; behind the last comes the first."""
        self.sheets.setCurrentIndex((self.sheets.currentIndex() + by) % max(1, self.sheets.count()))
        self._tell()

    def _write(self) -> None:
        while (before := self.sheets.widget(0)) is not None:
            self.sheets.removeWidget(before)
            before.setParent(None)
            before.deleteLater()
        self._tell()
        width = min(self.width() - 2 * _BESIDE_PX, _CARD_PX) - 2 * _MARGIN_PX
        columns = max(1, min(_MOST_COLUMNS, (width + _GAP_PX) // (scaled(_COLUMN_PX) + _GAP_PX)))
        column_px = (width - _GAP_PX * (columns - 1)) // columns
        room_px = self._room_px(width)
        sections = [part for scope in _ordered(self._page_shown()) for part in self._parts(scope, column_px, room_px)]
        for sheet in _sheets(sections, columns, room_px):
            body = QWidget()
            body.setProperty("role", "plain")
            across = row(spacing=_GAP_PX, onto=body)
            for place in range(columns):
                side = sheet[place] if place < len(sheet) else []
                across.addLayout(column(*(made for made, _height_px in side), None, spacing=_SPACE_PX), 1)
            self.sheets.addWidget(body)
        self.turn(0)

    def _parts(self, scope: Scope, column_px: int, room_px: int) -> list[Section]:
        """Return a scope's section; in several parts where it is higher than the window."""
        whole, height_px = self._measured(scope, column_px)
        parts = min(-(-height_px // max(room_px, 1)), len(scope.lines))
        if parts < 2:
            return [(whole, height_px)]
        whole.deleteLater()
        most = -(-len(scope.lines) // parts)
        split = [replace(scope, lines=scope.lines[at : at + most]) for at in range(0, len(scope.lines), most)]
        return [part for each in split for part in self._parts(each, column_px, room_px)]

    def _measured(self, scope: Scope, column_px: int) -> Section:
        made = _section(scope, self)
        for part in made.findChildren(QWidget):
            part.ensurePolished()
        layout = made.layout()
        return made, made.sizeHint().height() if layout is None else layout.totalHeightForWidth(column_px)

    def _room_px(self, width: int) -> int:
        """Return how high a sheet may be, px: the window, less the title and the foot."""
        for part in (self._title, self._foot):
            part.ensurePolished()
        return self.height() - (
            self._title.sizeHint().height() + self._foot.heightForWidth(width) + 2 * _LINES_PX + 2 * _MARGIN_PX + 4
        )

    def _tell(self) -> None:
        number, count = self.sheets.currentIndex() + 1, self.sheets.count()
        self._title.setText(tr("Keys  ·  {number} of {count}", number=number, count=count) if count > 1 else tr("Keys"))
        self._foot.setText(
            tr("← → show further keys. Any other key closes this sheet. {key} gives acts other keys.",
               key=key_of("window.choose_keys"))
        )  # fmt: skip

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
        """Qt: arrows turn the sheet, any other key closes it."""
        by = is_pressed(event, "list.right") - is_pressed(event, "list.left")
        if by and self.sheets.count() > 1:
            self.turn(by)
            return
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: as many keys as there is room for now."""
        super().resizeEvent(event)
        if self.isVisible():
            self._write()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: dim what lies below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(10, 12, 14, 215))
        painter.end()


def _ordered(page: str) -> list[Scope]:
    """Return the scopes as the sheet has them: everywhere's, then those of a page and its parts, then all others."""

    def rank(scope: Scope) -> int:
        if scope.id in _ALWAYS_FIRST:
            return 0
        return 1 if scope.id.partition(".")[0] == page else 2

    return sorted(scopes(), key=rank)


def _sheets(sections: Sequence[Section], columns: int, room_px: int) -> list[list[list[Section]]]:
    """Return the sections on sheets of columns, in their order, the last sheet's columns as even as that allows."""
    filled = _flowed(sections, room_px)
    sheets = [filled[at : at + columns] for at in range(0, len(filled), columns)]
    last = [section for side in sheets[-1] for section in side]
    limits = range(max(height for _made, height in last), room_px, _EVEN_PX)
    even = next((sides for limit in limits if len(sides := _flowed(last, limit)) <= columns), sheets[-1])
    return [*sheets[:-1], even]


def _flowed(sections: Sequence[Section], limit_px: int) -> list[list[Section]]:
    """Return the sections on columns that are no higher than this, each as full as the order allows."""
    sides: list[list[Section]] = []
    height_px = limit_px
    for section in sections:
        height_px += _SPACE_PX + section[1]
        if height_px > limit_px or not sides:
            sides.append([])
            height_px = section[1]
        sides[-1].append(section)
    return sides


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


def _section(scope: Scope, parent: QWidget) -> QFrame:
    made = panel("plain")
    made.setParent(parent)
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
