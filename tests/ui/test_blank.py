"""The panic key: every window is blank at once, dialogs included, and only the person's own act brings it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.ui.blank import WORDS_PX
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.reason_dialog import ReasonDialog
from app.ui.theme import GROUND

F12, RETURN, CTRL = Qt.Key.Key_F12, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


def is_blank(window: QWidget) -> bool:
    """True where a window is of one colour, but for the line in its middle."""
    image = window.grab().toImage()
    middle, ground = image.height() // 2, QColor(GROUND)
    spared = 40 if image.width() >= WORDS_PX else -1
    rows = [y for y in range(0, image.height(), 5) if abs(y - middle) > spared]
    return bool(rows) and all(image.pixelColor(x, y) == ground for y in rows for x in range(0, image.width(), 5))


def shown_windows() -> list[QWidget]:
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def press_panic(window: QWidget) -> None:
    """Press the key as the window system would: through the window, not the widget."""
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, F12)


def test_every_window_is_blank_at_once_and_comes_back_as_it_was(
    qtbot: QtBot, desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    desk_window.go_to(Place.FACES)
    settle()
    dialog = ReasonDialog("Frame of face 7", "words", "Go on", desk_window)
    dialog.open()
    dialog.reason.setText("half a sent")
    qtbot.waitUntil(dialog.isVisible)
    desk_window.wellbeing.blank.listen()
    assert not is_blank(desk_window)
    assert not is_blank(dialog)

    press_panic(dialog)

    assert len(shown_windows()) >= 2
    assert all(is_blank(window) for window in shown_windows())
    assert {window.windowTitle() for window in shown_windows()} == {"Homeward"}

    QTest.keyClick(dialog.reason, RETURN, CTRL)

    assert not is_blank(desk_window)
    assert dialog.reason.text() == "half a sent"
    assert dialog.windowTitle() == "Frame of face 7"
    dialog.reject()


def test_nothing_that_is_typed_or_clicked_reaches_what_is_blank(
    qtbot: QtBot, desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    desk_window.go_to(Place.FACES)
    settle()
    desk_window.wellbeing.blank.blank()
    place = desk_window.current_place

    for key in (Qt.Key.Key_W, Qt.Key.Key_S, Qt.Key.Key_Escape, RETURN, F12, Qt.Key.Key_Space):
        QTest.keyClick(desk_window.wall.wall, key)
    QTest.keyClick(desk_window, Qt.Key.Key_1, CTRL)
    QTest.mouseClick(desk_window.wall.group, Qt.MouseButton.LeftButton)
    QTest.mouseClick(desk_window, Qt.MouseButton.LeftButton, pos=QPoint(60, 90))
    settle()

    assert desk_window.wellbeing.blank.is_blank
    assert desk_window.current_place == place
    assert desk_window.findChildren(QDialog) == []
    assert is_blank(desk_window)


def test_a_window_that_opens_meanwhile_is_blank_from_the_start(qtbot: QtBot, desk_window: MainWindow) -> None:
    desk_window.wellbeing.blank.blank()

    late = QMessageBox(desk_window)
    late.setText("what nobody may read now")
    late.open()
    desk_window.resize(1300, 850)
    qtbot.wait(30)

    assert is_blank(late)
    assert is_blank(desk_window)
    desk_window.wellbeing.blank.come_back()
    assert not is_blank(late)
    late.close()


def test_it_locks_from_the_blank_and_by_itself_and_the_door_is_not_blank(
    desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    watch = desk_window.attendance.watch
    touched = watch._touched
    desk_window.wellbeing.blank.blank()
    QTest.keyClick(desk_window.wall.wall, Qt.Key.Key_A)
    assert watch._touched == touched, "what is typed at a blank window does not put off the lock"

    QTest.keyClick(desk_window, Qt.Key.Key_L, CTRL)
    settle()

    assert desk_window.is_locked
    assert not desk_window.wellbeing.blank.is_blank
    assert not is_blank(desk_window)
    press_panic(desk_window)
    assert not desk_window.wellbeing.blank.is_blank


def test_it_is_heard_while_a_line_is_typed_and_in_windows_that_come_later(
    qtbot: QtBot, desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    desk_window.cases.show_form()
    desk_window.cases.form.reference.setFocus()

    press_panic(desk_window)
    assert desk_window.wellbeing.blank.is_blank
    desk_window.wellbeing.blank.come_back()

    later = QDialog(desk_window)
    later.show()
    later.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is later.windowHandle())
    press_panic(later)
    assert is_blank(later)
    assert is_blank(desk_window)
    desk_window.wellbeing.blank.come_back()
    later.close()
