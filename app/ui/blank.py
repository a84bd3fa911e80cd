"""The panic key: every window of the program is blank at once, and comes back by the person's own act."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

from app.domain.errors import BugError
from app.ui.announcing import announce
from app.ui.key_words import keys
from app.ui.keyring import is_pressed
from app.ui.language import tr
from app.ui.theme import DIM, GROUND, colour, type_of

PANIC_KEY, PANIC_KEY_WORDS = Qt.Key.Key_F12, "F12"
WAY_BACK_WORDS = "Ctrl+Enter"
WORDS_PX = 480
"""A smaller window says nothing: there is a larger one beside it."""
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut})
_POINTER = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.ContextMenu,
        QEvent.Type.ToolTip,
        QEvent.Type.Drop,
        QEvent.Type.DragEnter,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    }
)


class Sheet(QWidget):
    """What lies over one window: nothing to be seen but how to come back."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(tr("Blank"))
        self.setAutoFillBackground(True)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: one colour, and one line in the middle."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(GROUND))
        painter.setPen(colour(DIM))
        painter.setFont(type_of(10.5))
        if self.width() >= WORDS_PX:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, _words())
        painter.end()


class Blank(QObject):
    """Hears the panic key in every window, dialogs included, and lays a sheet over each of them.

    What lies below stays as it was, half-written words included. Meanwhile nothing that is typed or pointed at reaches
    it, and a window that opens is blank from the start. Work in hand goes on, and the time to the lock runs.
    Signals: `blanked`, `returned`, and `locking` where the person locks instead of coming back.
    """

    blanked = Signal()
    returned = Signal()
    locking = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sheets: dict[QWidget, Sheet] = {}
        self._titles: dict[QWidget, str] = {}
        self._is_listening = False
        self.is_blank = False

    def listen(self) -> None:
        """Hear the panic key from now on, in the windows there are and those to come."""
        if not self._is_listening:
            self._is_listening = True
            _gui().focusWindowChanged.connect(self._hear_windows)
        self._hear_windows()

    def end(self) -> None:
        """Hear it no more, and take every sheet away: what is below them is gone or locked."""
        if self._is_listening:
            self._is_listening = False
            _gui().focusWindowChanged.disconnect(self._hear_windows)
            for window in QGuiApplication.topLevelWindows():
                window.removeEventFilter(self)
        if self.is_blank:
            self._lift()

    @Slot()
    def blank(self) -> None:
        """Blank every window now."""
        if self.is_blank or not self._is_listening:
            return
        self.is_blank = True
        QToolTip.hideText()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._cover(window)
        for sheet in self._sheets.values():
            sheet.repaint()  # before anything else that waits its turn
        for sheet in [*self._sheets.values()][:1]:
            announce(sheet, _words())
        _gui().installEventFilter(self)
        self.blanked.emit()

    @Slot()
    def come_back(self) -> None:
        """Take the sheets away again."""
        if self.is_blank:
            self._lift()
            self.returned.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: hear the panic key; while all is blank let nothing through but the way back."""
        kind = event.type()
        if not self.is_blank:
            if kind != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.key() != PANIC_KEY:
                return False
            self.blank()
            return True
        if kind in (QEvent.Type.Show, QEvent.Type.Resize) and isinstance(watched, QWidget) and watched.isWindow():
            self._cover(watched)
            return False
        if kind in _KEYS:
            self._hear_key(event)
            event.accept()
            return True
        return kind in _POINTER

    def _hear_key(self, event: QEvent) -> None:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and not event.isAutoRepeat():
            acts: dict[int, Callable[[], None]] = {
                Qt.Key.Key_Return: self.come_back,
                Qt.Key.Key_Enter: self.come_back,
            }
            acts.get(event.key(), _nothing)()
        if is_pressed(event, "window.lock") and not event.isAutoRepeat():
            self.locking.emit()

    def _cover(self, window: QWidget) -> None:
        sheet = self._sheets.get(window)
        if sheet is None:
            self._sheets[window] = Sheet(window)
            self._titles[window] = window.windowTitle()
            window.setWindowTitle("Homeward")
        else:
            sheet.setGeometry(window.rect())
            sheet.raise_()

    def _lift(self) -> None:
        self.is_blank = False
        _gui().removeEventFilter(self)
        for window, sheet in list(self._sheets.items()):
            if isValid(window) and isValid(sheet):  # locking closes dialogs
                window.setWindowTitle(self._titles[window])
                sheet.hide()
                sheet.deleteLater()
        self._sheets.clear()
        self._titles.clear()

    @Slot()
    def _hear_windows(self) -> None:
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)
            window.installEventFilter(self)


def _words() -> str:
    return tr(
        "Blank. {way_back_words} brings your work back, {lock} locks the unit.",
        way_back_words=WAY_BACK_WORDS,
        **keys(lock="window.lock"),
    )


def _gui() -> QGuiApplication:
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        raise BugError("A window was to be blanked without an application.")
    return application


def _nothing() -> None:
    """What any other key does while all is blank."""
