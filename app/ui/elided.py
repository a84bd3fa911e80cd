"""A line of text that gives way: where there is no room its middle is left out, and its tool tip says it in full."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.language import tr

LEAST_PX = 48
_PADDING_PX = 4


class ElidedLabel(QLabel):
    """A label in one of the theme's roles whose `text()` is always the whole text; screen readers read it with `name`.

    `hint` is what else its tool tip says.
    """

    def __init__(self, name: str, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self.hint = name, ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @property
    def is_elided(self) -> bool:
        """True where the middle of the text is left out on the screen."""
        return bool(self.text()) and self._shown() != self.text()

    def setText(self, text: str) -> None:
        """Qt: show a text, in full where there is room; a screen reader hears of it only where it is another one."""
        if text == self.text():
            self._tell_tip()
            return
        super().setText(text)
        self.setAccessibleName(tr("{name}: {text}", name=self._name, text=text) if text else self._name)
        self._tell_tip()

    def clear(self) -> None:
        """Qt: say nothing."""
        self.setText("")

    def minimumSizeHint(self) -> QSize:
        """Qt: narrow, so that no text makes a window wider."""
        return QSize(LEAST_PX if self.text() else 0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Qt: room for the whole text."""
        hint = super().sizeHint()
        return QSize(hint.width() + _PADDING_PX if self.text() else 0, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: what is left out now is in the tool tip."""
        super().resizeEvent(event)
        self._tell_tip()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another font leaves out something else."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._tell_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint the text, without its middle where there is no room."""
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
            self.palette(),
            self.isEnabled(),
            self._shown(),
            self.foregroundRole(),
        )
        painter.end()

    def _shown(self) -> str:
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)

    def _tell_tip(self) -> None:
        said = [self.text()] if self.is_elided else []
        self.setToolTip("\n".join([*said, *([self.hint] if self.hint else [])]))
