"""A lock leaves no word and no picture of the unit anywhere: in no page, no dialog, no model, no tool tip, no title."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.ids import FaceId
from app.ui.face_pane import FacePane
from app.ui.face_strip import FaceStrip
from app.ui.framed import Framed
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.reveal_dialog import RevealDialog
from app.ui.searched_panel import ProbeFaces
from app.ui.tile_painting import TileDelegate
from tests.service.conftest import PASSPHRASE
from tests.ui.conftest import FIRST, SECOND, Furnished
from tests.ui.test_across import asked, two_cases

Settle = Callable[[], None]
CANARIES = ("C-1", "C-2", "D-0", "D-1", "find who this is", "order 7", "KJB", "SAID", "same flat", FIRST, SECOND)
KEYS = {"S": "purpose", "F": "combined", "W": "frame", "M": "merge", "D": "date", "R": "across", "Y": "other cases"}

__all__ = ["two_cases"]


def words_of(window: MainWindow) -> Iterator[str]:
    """Everything that can be read of the window, seen or heard, but for the folder that is offered for unlocking."""
    for part in [window, *window.findChildren(QWidget)]:
        yield from (part.toolTip(), part.windowTitle(), part.accessibleName(), part.accessibleDescription())
        if isinstance(part, QLineEdit) and part is not window.unlock.folder:
            yield part.text()
            yield part.placeholderText() if part is not window.exhibits.intake.name else ""
        elif isinstance(part, QLabel | QAbstractButton):
            yield part.text()
        elif isinstance(part, QPlainTextEdit):
            yield part.toPlainText()
        elif isinstance(part, QComboBox):
            yield from (part.itemText(place) for place in range(part.count()))
        elif isinstance(part, QAbstractItemView) and part.model() is not None:
            yield from cells_of(part.model())


def cells_of(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(model.rowCount()):
        for column in range(columns):
            yield from (str(model.data(model.index(row, column), role) or "") for role in roles)


def left(window: MainWindow) -> list[str]:
    QApplication.sendPostedEvents()
    return [words for words in words_of(window) if any(canary in words for canary in CANARIES)]


def pictures(window: MainWindow) -> list[object]:
    """Whatever still holds a face."""
    held: list[object] = [pane for pane in window.findChildren(FacePane) if not pane.is_empty]
    held += [delegate for delegate in window.findChildren(TileDelegate) if delegate._cards]
    held += [part for part in window.findChildren(FaceStrip) if part._keys]
    held += [part for part in window.findChildren(ProbeFaces) if part._keys]
    return held + [window.shelf] * bool(window.shelf.count())


def been_everywhere(window: MainWindow, furnished: Furnished, settle: Settle) -> None:
    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()
    for place in Place:
        window.go_to(place)
        settle()
    window.open_search(furnished.search)
    settle()
    assert window.candidates.candidates is not None
    window.candidates.compared.emit(window.candidates.candidates, 0)
    settle()
    window.candidates.ask_to_keep()
    window.candidates.findChild(QDialog).state()  # type: ignore[union-attr]
    settle()
    window.go_to(Place.CANDIDATES)
    window.candidates.show_standing()
    settle()


def test_a_lock_forgets_every_page(window: MainWindow, furnished: Furnished, settle: Settle) -> None:
    been_everywhere(window, furnished, settle)
    assert len(left(window)) > 20, "there is something to forget"
    assert pictures(window)

    window.lock()
    settle()

    assert (left(window), pictures(window)) == ([], [])


@pytest.mark.parametrize("key", KEYS, ids=KEYS.get)
def test_a_lock_forgets_what_was_asked_over_the_wall(
    window: MainWindow, two_cases: Furnished, settle: Settle, qtbot: QtBot, key: str
) -> None:
    window.enter_unit(two_cases.opened_by(FIRST, PASSPHRASE))
    settle()
    if key == "R":
        asked(window, settle, qtbot)
    else:
        window.go_to(Place.FACES)
        settle()
        QTest.keyClick(window.wall.wall, Qt.Key.Key_Space)
        QTest.keyClick(window.wall.wall, Qt.Key(ord(key)))
        settle()
    dialogs = window.findChildren(QDialog)
    assert dialogs
    for typed in dialogs[0].findChildren(QLineEdit):
        typed.setText("SAID")

    window.lock()
    settle()

    assert window.findChildren(QDialog) == []
    assert (left(window), pictures(window)) == ([], [])


def test_a_lock_forgets_whose_frame_was_to_be_seen(window: MainWindow, furnished: Furnished, settle: Settle) -> None:
    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()
    window.go_to(Place.FACES)
    settle()
    window.wall._with_face(lambda face: RevealDialog(window.desk, Framed.of_face(face), "SAID", window.wall).open())
    settle()
    assert window.wall.findChild(RevealDialog) is not None

    window.lock()
    settle()

    assert window.wall.findChild(RevealDialog) is None
    assert left(window) == []
    assert window.wall.shown.in_full(FaceId(1)) is None
