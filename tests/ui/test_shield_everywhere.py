"""A shield holds in every place that shows a face, also where it is put on again while a dialog lies open."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.shielding import Blur, OwnSettings, Shield
from app.ui.crop_pictures import shielded
from app.ui.decision_dialog import DecisionDialog
from app.ui.main_window import MainWindow
from app.ui.places import Place
from tests.service.conftest import PASSPHRASE
from tests.ui.conftest import FIRST, Furnished
from tests.ui.test_across import asked, two_cases
from tests.ui.test_own_view import array, noise

Settle = Callable[[], None]
STRICT = OwnSettings(Shield(is_grey=True, blur=Blur.STRONG, largest_px=64))

__all__ = ["two_cases"]


def is_grey(pixels: np.ndarray) -> bool:
    return bool((pixels[..., 0] == pixels[..., 1]).all() and (pixels[..., 1] == pixels[..., 2]).all())


def test_faces_of_other_cases_are_shielded_again_when_the_shield_is_put_on(
    two_cases: Furnished, window: MainWindow, settle: Settle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.across_rows.picture", lambda _jpeg, shield: shielded(noise(256), shield))
    window.enter_unit(two_cases.opened_by(FIRST, PASSPHRASE))
    settle()
    own = window.desk.own
    own.choose(STRICT)
    own.lift()
    window.go_to(Place.FACES)
    settle()
    before = own.exposure.faces
    shown = asked(window, settle, qtbot)
    settle()
    assert own.exposure.faces == before + 2, "faces of other cases count among those seen today"
    assert shown.pair.probe.pane.largest_px is None
    assert not is_grey(array(shown.pair.probe.pane.picture.image))

    window.wellbeing.blank.blank()
    window.wellbeing.blank.come_back()
    settle()

    for side in shown.pair.sides:
        assert is_grey(array(side.pane.picture.image))
        assert side.pane.largest_px == 64
    for row in range(2):
        thumb = shown.candidates.data(shown.candidates.index(row, 0), Qt.ItemDataRole.DecorationRole)  # type: ignore[no-untyped-call]
        assert isinstance(thumb, QPixmap)
        assert is_grey(array(thumb.toImage()))
        assert max(thumb.width(), thumb.height()) <= 64


def test_the_shield_is_lifted_by_its_key_in_the_dialogs_that_show_faces(
    two_cases: Furnished, window: MainWindow, settle: Settle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.across_rows.picture", lambda _jpeg, shield: shielded(noise(256), shield))
    window.enter_unit(two_cases.opened_by(FIRST, PASSPHRASE))
    settle()
    window.desk.own.choose(STRICT)
    shown = asked(window, settle, qtbot)
    assert is_grey(array(shown.pair.reference.pane.picture.image))
    shown.activateWindow()
    shown.reasons.setFocus()
    settle()

    QTest.keyClick(shown.reasons, Qt.Key.Key_F7)
    settle()

    assert window.desk.own.is_lifted
    assert not is_grey(array(shown.pair.reference.pane.picture.image))
    shown.close()
    window.desk.own.put_on()
    window.wall.decisions.mark()
    window.wall.decisions.merge()
    dialog = window.wall.decisions.findChild(DecisionDialog)
    assert dialog is not None
    dialog.activateWindow()
    settle()
    QTest.keyClick(dialog.submit, Qt.Key.Key_F7)
    assert window.desk.own.is_lifted


def test_a_face_that_is_kept_no_more_is_shielded_again_where_it_still_stands_on_the_screen(
    window: MainWindow, furnished: Furnished, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.crop_shelf.picture", lambda _jpeg, shield, side_px: shielded(noise(side_px), shield))
    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()
    window.desk.own.choose(STRICT)
    window.desk.own.lift()
    window.go_to(Place.FACES)
    settle()
    persons = window.wall._list
    place = persons.visualRect(persons.model().index(0, 0))
    corner = persons.viewport().mapTo(window, place.topLeft()) + QPoint(16, 16)

    def seen() -> np.ndarray:  # what stands on the screen: to grab the widget would paint it anew
        return array(window.screen().grabWindow(window.winId(), corner.x(), corner.y(), 24, 24).toImage())

    assert not is_grey(seen())
    window.shelf._ready.clear()  # as where hundreds of others were scrolled past since

    window.desk.own.put_on()
    settle()

    assert is_grey(seen())


def test_crops_that_were_waited_for_when_the_shield_changed_still_come(
    window: MainWindow, furnished: Furnished, settle: Settle
) -> None:
    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()
    window.go_to(Place.FACES)
    settle()
    window.shelf.clear()
    window.wall.wall.viewport().repaint()  # all of them are wanted now, and none is under way
    told: list[object] = []
    window.shelf.arrived.connect(told.append)

    window.shelf.shield_anew()

    assert told
    assert len(told[0]) >= 4  # type: ignore[arg-type]
