"""Buttons side by side that go on in another line where there is no room, in whatever language they are written."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from app.ui.theme import GAP_PX


class FlowLayout(QLayout):
    """Qt asks it how high it is for a width; no button makes the window wider than the widest of them."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt: another one at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Qt: how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Qt: one of them; None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Qt: take one out; None beyond the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Qt: it takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Qt: yes."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: as many lines as that width needs, px."""
        return self._laid_out(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, place: QRect) -> None:
        """Qt: put each where it goes."""
        super().setGeometry(place)
        self._laid_out(place, moves=True)

    def sizeHint(self) -> QSize:
        """Qt: all in one line, where there is room."""
        sizes = [item.sizeHint() for item in self._items]
        width = sum(size.width() for size in sizes) + GAP_PX * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Qt: room for the largest of them."""
        least = QSize(0, 0)
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def _laid_out(self, place: QRect, *, moves: bool) -> int:
        """Return how high all lines are together, px."""
        corner, line_px = place.topLeft(), 0
        for item in self._items:
            size = item.sizeHint()
            if corner.x() > place.x() and corner.x() + size.width() > place.x() + place.width():
                corner, line_px = QPoint(place.x(), corner.y() + line_px + GAP_PX), 0
            if moves:
                item.setGeometry(QRect(corner, size))
            corner = QPoint(corner.x() + size.width() + GAP_PX, corner.y())
            line_px = max(line_px, size.height())
        return corner.y() + line_px - place.y()


def flowing() -> tuple[QWidget, FlowLayout]:
    """Return a widget whose children flow, and its layout."""
    owner = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    owner.setSizePolicy(policy)
    return owner, FlowLayout(owner)
