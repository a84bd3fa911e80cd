"""Small parts that every page is made of: labels, buttons with their key printed on them, panels, empty states."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.announcing import announce
from app.ui.keyring import KEYRING, key_of
from app.ui.keyring import shortcut as shortcut
from app.ui.language import said, tr
from app.ui.theme import DIM, EDGE, GAP_PX, LINE, OFF, SMALL_PT, SPACE_PX, WELL, colour, fit, scaled, type_of

_OF_WINDOW = 0.94
_LEAST_CHOICE_PX = 96
KEY_PX = 20
"""How high a printed key is, and how wide at least."""


class Trouble(QLabel):
    """What is wrong with what was typed, said aloud as well when it appears.

    With a field, where the focus goes then, the words are its description while they are shown: a screen reader says
    them with it, in place of an announcement that the change of focus would cut short.
    """

    def __init__(self, text: str = "", field: QWidget | None = None) -> None:
        super().__init__(text)
        self._field = field

    def setVisible(self, visible: bool) -> None:
        """Qt: shown is said."""
        super().setVisible(visible)
        if self._field is not None:
            self._field.setAccessibleDescription(self.text() if visible else "")
        elif visible and self.isVisible():
            announce(self, self.text())


def label(text: str = "", role: str = "", *, wraps: bool = False) -> QLabel:
    """Return a label in one of the theme's roles; texts are plain, never rich, because some come from seized names."""
    return _as_label(Trouble(text) if role == "trouble" else QLabel(text), role, wraps=wraps)


def trouble_at(field: QWidget) -> Trouble:
    """Return a label for what is wrong with what was typed in a field that gets the focus then."""
    made = Trouble(field=field)
    _as_label(made, "trouble", wraps=True)
    return made


def _as_label(made: QLabel, role: str, *, wraps: bool) -> QLabel:
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wraps)
    return made


def panel(role: str = "panel") -> QFrame:
    """Return an empty frame in one of the theme's roles."""
    made = QFrame()
    made.setProperty("role", role)
    return made


def line() -> QFrame:
    """Return a thin horizontal rule."""
    return panel("line")


def column(
    *items: QWidget | QLayout | int | None, margins: int = 0, spacing: int = GAP_PX, onto: QWidget | None = None
) -> QVBoxLayout:
    """Return a vertical layout; an int among the items is space in pixels, None takes what is left."""
    layout = QVBoxLayout(onto) if onto is not None else QVBoxLayout()
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(spacing)
    _fill(layout, items)
    return layout


def row(
    *items: QWidget | QLayout | int | None, margins: int = 0, spacing: int = GAP_PX, onto: QWidget | None = None
) -> QHBoxLayout:
    """Return a horizontal layout; an int among the items is space in pixels, None takes what is left."""
    layout = QHBoxLayout(onto) if onto is not None else QHBoxLayout()
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(spacing)
    _fill(layout, items)
    return layout


def _fill(layout: QHBoxLayout | QVBoxLayout, items: tuple[QWidget | QLayout | int | None, ...]) -> None:
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)


@contextmanager
def laid_out_once(widget: QWidget) -> Iterator[None]:
    """Show and hide parts of a widget, and lay them out afterwards: Qt would lay out the whole window for each."""
    layout = widget.layout()
    if layout is None or not layout.isEnabled():
        yield
        return
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(True)
        layout.activate()


def field(name: str, widget: QWidget, hint: str = "") -> QVBoxLayout:
    """Return an input under its name, with a hint below where there is one."""
    caption = label(name, "field")
    caption.setBuddy(widget)
    widget.setAccessibleName(name)
    layout = column(caption, widget, spacing=4)
    if hint:
        layout.addWidget(label(hint, "small", wraps=True))
    return layout


class KeyButton(QPushButton):
    """A button with the key that does the same printed at its right end: that of an act of the register."""

    def __init__(self, text: str, act: str = "", role: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.act = act
        self._key = key_of(act)
        self._least_px = {"conclusion": 30, "tool": 28, "nav": 30}.get(role, 34)
        self._gap_px = 6 if role == "tool" else GAP_PX + 2
        self._is_refused, self._is_wanted = False, True
        self.setProperty("role", role)
        self.setAccessibleName(text)
        if role == "nav":  # the rail has many, and no window is so low that one of them is cut off
            self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)
        if act:
            self.setProperty("keyed", True)
            KEYRING.changed.connect(self._learn)
            self._learn()

    @property
    def key(self) -> str:
        """The key that is printed on it; empty for none."""
        return self._key

    def refuse(self, words: str) -> None:
        """Stay disabled, with `words` as the tool tip that says why, until this is called again with none."""
        if words or self._is_refused:
            self.setToolTip(said(words))
        self._is_refused = bool(words)
        self.setEnabled(self._is_wanted)

    def setText(self, text: str) -> None:
        """Qt: what stands on it is also what it is called."""
        super().setText(text)
        self.setAccessibleName(text)

    def setEnabled(self, is_enabled: bool) -> None:
        """Qt: enable or disable, unless the person may not do it anyway."""
        self._is_wanted = is_enabled
        super().setEnabled(is_enabled and not self._is_refused)

    def sizeHint(self) -> QSize:
        """Qt: room for the text and the key."""
        hint = super().sizeHint()
        key_px = self._key_width() + scaled(self._gap_px) if self._key else 0
        return QSize(hint.width() + key_px, max(hint.height(), scaled(self._least_px)))

    def minimumSizeHint(self) -> QSize:
        """Qt: never narrower than text and key."""
        return QSize(self.sizeHint().width(), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the button, then its key."""
        super().paintEvent(event)
        if self._key:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            width, height = self._key_width(), min(scaled(KEY_PX), self.height() - 2)
            place = QRect(self.width() - width - scaled(10), (self.height() - height) // 2, width, height)
            draw_key(painter, place, self._key, self.isEnabled())
            painter.end()

    @Slot()
    def _learn(self) -> None:
        self._key = key_of(self.act)
        self.setAccessibleDescription(tr("Key {key}", key=self._key))
        self.updateGeometry()
        self.update()

    def _key_width(self) -> int:
        return key_width(self, self._key)


class Choice(QComboBox):
    """A list to choose from that shows that it is one: the style sheet leaves the arrow out.

    It is as wide as its longest line in any language, and gives way where a page has no room for that.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def minimumSizeHint(self) -> QSize:
        """Qt: narrow, if need be; the whole line is seen once it is opened."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _LEAST_CHOICE_PX), hint.height())

    def showPopup(self) -> None:
        """Qt: the lines as wide as they are, not as the field is."""
        self.view().setMinimumWidth(self.sizeHint().width())
        super().showPopup()

    def setAccessibleName(self, name: str) -> None:
        """Qt: on X11 a list is called by what is chosen in it; what it is for is its description there."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the field, then a small arrow at its right."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(DIM), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        tip = QPointF(self.width() - 15.0, self.height() / 2 + 2.5)
        painter.drawPolyline([tip - QPointF(4.5, 4.5), tip, tip + QPointF(4.5, -4.5)])


def key_width(widget: QWidget, key: str) -> int:
    """Return how wide a printed key is, in pixels."""
    widget.ensurePolished()
    from_text = QFontMetrics(type_of(SMALL_PT), widget).horizontalAdvance(key)
    return max(scaled(KEY_PX), from_text + scaled(12))


def draw_key(painter: QPainter, place: QRect, key: str, is_enabled: bool = True) -> None:
    """Draw a key's cap with its letter."""
    painter.setPen(colour(EDGE if is_enabled else LINE))
    painter.setBrush(colour(WELL))
    painter.drawRoundedRect(place, 4, 4)
    painter.setPen(colour(DIM if is_enabled else OFF))
    painter.setFont(type_of(SMALL_PT))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, key)


def room_for(dialog: QWidget, width: int, height: int) -> QSize:
    """Return a dialog's size, px: as asked for at the usual size, but never larger than the window it lies over."""
    parent = dialog.parentWidget()
    asked = QSize(scaled(width), scaled(height))
    return asked if parent is None else asked.boundedTo(parent.window().size() * _OF_WINDOW)


class OneLine(QLabel):
    """A text on one line, cut off with dots where there is no room."""

    def __init__(self, role: str, dots: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__()
        self._dots = dots
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Qt: as narrow as need be."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: as much as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = QFontMetrics(self.font()).elidedText(self.text(), self._dots, self.width())
        side = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | side, shown)
        painter.end()


class EmptyState(QWidget):
    """What a page shows when it has nothing to show yet: what it is for, and what to do next."""

    def __init__(self, heading: str, words: str, button: QPushButton | None = None) -> None:
        super().__init__()
        self._heading = label(heading, "heading")
        self._words = label(words, "dim", wraps=True)
        for text in (self._heading, self._words):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        fit(self._words, most_width=560, least_width=420)
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        layout = column(None, self._heading, onto=self, spacing=GAP_PX)
        layout.addLayout(row(None, self._words, None))
        if button is not None:
            layout.addSpacing(SPACE_PX)
            layout.addLayout(row(None, button, None))
        layout.addStretch(2)

    def say(self, heading: str, words: str) -> None:
        """Change what is said."""
        self._heading.setText(heading)
        self._words.setText(words)
