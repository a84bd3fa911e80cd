"""A row that goes on in a second one where the window is narrow, so that no button of it is cut off."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from app.ui.theme import GAP_PX


class Flow(QLayout):
    """Lays its widgets side by side, as many as fit. `ends_right` keeps each line at the right end of its room."""

    def __init__(self, *widgets: QWidget, spacing: int = GAP_PX, ends_right: bool = False) -> None:
        super().__init__()
        self._laid: list[QLayoutItem] = []
        self._ends_right = ends_right
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt: take one more."""
        self._laid.append(item)

    def count(self) -> int:
        """Qt: how many there are."""
        return len(self._laid)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Qt: one of them, None beyond the last."""
        return self._laid[index] if 0 <= index < len(self._laid) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Qt: give one away."""
        return self._laid.pop(index) if 0 <= index < len(self._laid) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Qt: it asks for no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Qt: the narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: how high all lines are together."""
        lines = self._lines(width)
        return sum(self._height(line) for line in lines) + self.spacing() * max(0, len(lines) - 1)

    def minimumHeightForWidth(self, width: int) -> int:
        """Qt: no line can be lower than it is."""
        return self.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Qt: all in one line."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, self._height(shown))

    def minimumSize(self) -> QSize:
        """Qt: one above the other."""
        shown = self._shown()
        return QSize(max((item.minimumSize().width() for item in shown), default=0), self._height(shown))

    def setGeometry(self, rect: QRect) -> None:
        """Qt: place every widget."""
        super().setGeometry(rect)
        top = rect.y()
        for line in self._lines(rect.width()):
            height = self._height(line)
            widths = [min(item.sizeHint().width(), rect.width()) for item in line]
            left = rect.x()
            if self._ends_right:
                left += max(0, rect.width() - sum(widths) - self.spacing() * (len(line) - 1))
            for item, width in zip(line, widths, strict=True):
                own = min(item.sizeHint().height(), height)
                item.setGeometry(QRect(QPoint(left, top + (height - own) // 2), QSize(width, own)))
                left += width + self.spacing()
            top += height + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._laid if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        room = -1
        for item in self._shown():
            needed = item.sizeHint().width()
            if not lines or needed > room:
                lines.append([])
                room = width
            lines[-1].append(item)
            room -= needed + self.spacing()
        return lines

    @staticmethod
    def _height(items: list[QLayoutItem]) -> int:
        return max((item.sizeHint().height() for item in items), default=0)
