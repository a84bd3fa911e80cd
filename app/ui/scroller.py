"""Lets a page be larger than its window: nothing is cut off, it scrolls, and what has the focus comes into view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QWidget

BAR_PX = 16
"""How wide a scroll bar is with what is around it, px at the usual size."""


class Scroller(QScrollArea):
    """Holds one page, as large as itself, or as the page must be at least where that is more.

    Qt's own resizable scroll area scrolls as soon as a page is lower than it would like to be. The keyboard passes the
    area by: the page has the focus.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        page.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def minimumSizeHint(self) -> QSize:
        """Qt: smaller than any window."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the page grows and shrinks with its room."""
        super().resizeEvent(event)
        self._lay_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the page needs another size than before."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._lay_out()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        page = self.widget()
        if page is None:
            return
        room, bar = self.maximumViewportSize(), self.verticalScrollBar().sizeHint().width()
        needed = self._needed(page, room.width())
        if needed.height() > room.height():
            needed = self._needed(page, room.width() - bar)
        if needed.width() > room.width():
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        if needed.height() > room.height():
            room.setWidth(room.width() - bar)
        page.resize(needed.expandedTo(room))

    @staticmethod
    def _needed(page: QWidget, width: int) -> QSize:
        least, layout = page.minimumSizeHint().expandedTo(page.minimumSize()), page.layout()
        if layout is not None and layout.hasHeightForWidth():
            least.setHeight(layout.minimumHeightForWidth(min(max(width, least.width()), page.maximumWidth())))
        return least

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        page = self.widget()
        if now is not None and now is not page and page is not None and page.isAncestorOf(now):
            self.ensureWidgetVisible(now)


class Stack(QStackedWidget):
    """Shows one of several. It takes the height there is: Qt's own insists on what the highest of them would like."""

    def hasHeightForWidth(self) -> bool:
        """Qt: no text in it asks for more than there is; what holds long ones scrolls."""
        return False


class GrowingStack(Stack):
    """One that asks for the height that the part it shows needs at its width, so that nothing in it overlaps."""

    def minimumSizeHint(self) -> QSize:
        """Qt: at least as high as what wraps in the part that is shown."""
        hint, shown = super().minimumSizeHint(), self.currentWidget()
        layout = shown.layout() if shown is not None else None
        if layout is not None and layout.hasHeightForWidth():
            hint.setHeight(max(hint.height(), layout.minimumHeightForWidth(self.width())))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: narrower, it needs more height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
