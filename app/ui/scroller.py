"""Lets a page be larger than its window: nothing is cut off, it scrolls, and what has the focus comes into view."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget


class Scroller(QScrollArea):
    """Holds one page, as large as itself where there is room. The keyboard passes it by: the page has the focus."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(page)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def minimumSizeHint(self) -> QSize:
        """Qt: smaller than any window."""
        return QSize(0, 0)

    def sizeHint(self) -> QSize:
        """Qt: as large as the page would be."""
        return self.widget().sizeHint()

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        page = self.widget()
        if now is not None and now is not page and page is not None and page.isAncestorOf(now):
            self.ensureWidgetVisible(now)
