"""Every size and screen: nothing is cut off in a small window, and dialogs and the blank follow the window's screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.appearance import USUAL_APPEARANCE, Appearance, Contrast
from app.service.shielding import own_settings
from app.ui.language import ENGLISH, LANGUAGES, Language
from app.ui.main_window import MainWindow
from app.ui.own_dialog import OwnDialog
from app.ui.parts import KeyButton
from app.ui.places import Place
from app.ui.rows import RowsView
from app.ui.scroller import Scroller
from app.ui.speaking import speak_in
from app.ui.theme import dress, is_high_contrast, worn
from app.ui.wrapping import Flow
from tests.contracts.rules import ROOT
from tests.service.conftest import PASSPHRASE, SECOND_PASSPHRASE
from tests.ui.conftest import FIRST, SECOND, Furnished

Settle = Callable[[], None]


@pytest.fixture(autouse=True)
def _undressed(qapp: QApplication) -> Iterator[None]:
    """Other tests expect the application undressed."""
    font, palette = qapp.font(), qapp.palette()
    yield
    speak_in(ENGLISH)
    dress(qapp, USUAL_APPEARANCE)
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)


@pytest.mark.parametrize(
    ("width", "height", "percent"), [(1366, 768, 100), (1366, 768, 125), (1920, 1080, 150), (3840, 2160, 200)]
)
def test_no_page_is_cut_off_or_scrolls_sideways(
    qapp: QApplication,
    desk_window: MainWindow,
    settle: Settle,
    furnished: Furnished,
    width: int,
    height: int,
    percent: int,
) -> None:
    dress(qapp, Appearance(percent))
    desk_window.desk.own.try_appearance(Appearance(percent))
    desk_window.resize(width, height)
    desk_window.open_search(furnished.search)
    settle()
    faults = []
    for place in Place:
        if place is Place.COMPARE and desk_window.candidates.candidates is not None:
            desk_window.compare.open_candidate(desk_window.candidates.candidates, 0)
        desk_window.go_to(place)
        settle()
        page = desk_window.pages[place]
        scroller = desk_window._pages.currentWidget()
        assert isinstance(scroller, Scroller)
        if page.width() > scroller.viewport().width():
            faults.append(f"{place.name} scrolls sideways by {page.width() - scroller.viewport().width()} px")
        faults += [f"{place.name}: {fault}" for fault in cut_buttons(page, page.rect().size().width())]
    faults += cut_buttons(desk_window.rail, desk_window.rail.width())
    lowest = max(
        button.geometry().bottom() for button in desk_window.rail.findChildren(KeyButton) if button.isVisible()
    )

    assert (desk_window.width(), desk_window.height()) == (width, height)
    assert faults == []
    assert lowest < desk_window.rail.height()


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.code)
def test_larger_in_any_language_nothing_lies_over_a_picture_and_no_table_scrolls_sideways(
    qapp: QApplication, window: MainWindow, settle: Settle, furnished: Furnished, language: Language
) -> None:
    dress(qapp, Appearance(125))
    speak_in(language)
    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()
    window.desk.own.try_appearance(Appearance(125))
    window.resize(1366, 640)  # lower than any screen, for what may stand above the page
    window.open_search(furnished.search)
    settle()
    assert window.candidates.candidates is not None
    window.compare.open_candidate(window.candidates.candidates, 0)
    faults = []
    for place in (Place.CASES, Place.EXHIBITS, Place.COMPARE, Place.VERIFY, Place.AUDIT, Place.UNIT):
        window.go_to(place)
        settle()
        page, scroller = window.pages[place], window._pages.currentWidget()
        assert isinstance(scroller, Scroller)
        for panel in window.unit.panels if place is Place.UNIT else (None,):
            if panel is not None:
                window.unit.show_panel(panel)
                settle()
            if page.width() > scroller.viewport().width():
                faults.append(f"{place.name} scrolls sideways")
            for table in page.findChildren(RowsView):
                if table.isVisible() and table.horizontalScrollBar().maximum():
                    faults.append(f"{table.accessibleName()} scrolls sideways")
        pair = window.compare.pair
        if place is Place.COMPARE and pair.height() < pair.minimumSizeHint().height():
            faults.append("words lie over the pictures, which have less height than they need")

    assert faults == []


def cut_buttons(within: QWidget, width: int) -> list[str]:
    """Return the buttons that are narrower than their words, or lie over the edge of their page."""
    found = []
    for button in within.findChildren(QPushButton):
        if not button.isVisible():
            continue
        right = button.mapTo(within, QPoint(button.width(), 0)).x()
        if button.width() < button.minimumSizeHint().width() or right > width:
            found.append(f"{button.text()} is cut off")
    return found


def test_a_low_window_scrolls_to_what_has_the_focus(desk_window: MainWindow, settle: Settle, qtbot: QtBot) -> None:
    desk_window.resize(700, 420)
    desk_window.cases.show_form()
    settle()
    scroller = desk_window._pages.currentWidget()
    assert isinstance(scroller, Scroller)
    last = desk_window.cases.form.retain_until

    desk_window.activateWindow()
    last.setFocus()
    qtbot.wait(20)

    centre = last.mapTo(scroller.viewport(), QPoint(10, last.height() // 2))  # where one types
    assert scroller.viewport().rect().contains(centre), (centre, scroller.viewport().rect(), QApplication.focusWidget())


def test_a_row_goes_on_in_the_next_line_and_leaves_out_what_is_hidden(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    buttons = [QPushButton(f"Button {number}") for number in range(4)]
    layout = Flow(*buttons, spacing=10)
    holder.setLayout(layout)
    one = buttons[0].sizeHint()
    buttons[3].hide()

    assert layout.count() == 4
    assert layout.sizeHint().width() == 3 * one.width() + 20
    assert layout.heightForWidth(3 * one.width() + 20) == one.height()
    assert layout.heightForWidth(2 * one.width() + 10) == 2 * one.height() + 10
    assert layout.heightForWidth(10) == 3 * one.height() + 20
    holder.resize(2 * one.width() + 12, 200)
    holder.show()
    assert [button.x() for button in buttons[:3]] == [0, one.width() + 10, 0]
    assert buttons[2].y() == one.height() + 10
    assert layout.itemAt(9) is None
    assert layout.takeAt(9) is None


def test_keys_make_everything_larger_and_smaller_until_the_lock(
    window: MainWindow, settle: Settle, furnished: Furnished
) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert worn() == Appearance(110)
    settle()
    assert window.font().pointSizeF() == pytest.approx(11.55)

    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()
    assert worn() == Appearance(110), "who has chosen nothing keeps what was tried at the door"
    QTest.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert worn() == Appearance(90)
    window.lock()
    settle()
    assert worn() == USUAL_APPEARANCE


def test_a_look_is_kept_for_its_person_and_nobody_else(
    window: MainWindow, settle: Settle, furnished: Furnished
) -> None:
    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()
    window.wellbeing.show_own()
    dialog = window.findChild(OwnDialog)
    assert dialog is not None

    dialog.magnitude.setCurrentIndex(dialog.magnitude.findData(150))
    dialog.contrast.setCurrentIndex(dialog.contrast.findData(Contrast.HIGH))
    assert worn() == Appearance(150, Contrast.HIGH), "it is seen at once"
    assert is_high_contrast()
    dialog.reject()
    assert worn() == USUAL_APPEARANCE
    assert own_settings(window.desk.unit).appearance == USUAL_APPEARANCE

    window.wellbeing.show_own()
    again = [each for each in window.findChildren(OwnDialog) if each.isVisible()][-1]
    again.magnitude.setCurrentIndex(again.magnitude.findData(150))
    again.contrast.setCurrentIndex(again.contrast.findData(Contrast.HIGH))
    again.keep()
    settle()
    assert own_settings(window.desk.unit).appearance == Appearance(150, Contrast.HIGH)
    window.lock()
    settle()
    assert not is_high_contrast()

    window.enter_unit(furnished.opened_by(SECOND, SECOND_PASSPHRASE))
    settle()
    assert worn() == USUAL_APPEARANCE
    window.lock()
    settle()
    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()
    assert worn() == Appearance(150, Contrast.HIGH)


def test_dialogs_open_on_the_windows_screen_and_the_blank_covers_every_window_of_both(furnished: Furnished) -> None:
    ran = subprocess.run(
        [sys.executable, "-P", "-m", "tests.ui.two_screens", str(furnished.folder), FIRST, PASSPHRASE],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip

    assert ran.returncode == 0, ran.stderr[-2000:]
    seen = json.loads(ran.stdout.strip().splitlines()[-1])
    assert sorted(seen["screens"]) == ["large", "small"]
    assert seen["window"] == "large"
    for name, dialog in seen["dialogs"].items():
        assert dialog == {"screen": "large", "is_inside": True, "is_whole": True}, name
    assert seen["windows"] == ["large", "large", "small"]
    assert seen["blank"] == [True, True, True]


def test_a_window_that_is_moved_to_a_denser_screen_keeps_its_sizes_and_is_drawn_finer(furnished: Furnished) -> None:
    ran = subprocess.run(
        [sys.executable, "-P", "-m", "tests.ui.two_densities", str(furnished.folder)],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip

    assert ran.returncode == 0, ran.stderr[-2000:]
    first, second, back = json.loads(ran.stdout.strip().splitlines()[-1])
    assert (first["screen"], first["density"]) == ("small", 1.0)
    assert (second["screen"], second["density"]) == ("large", 2.0)
    assert first["sizes"] == second["sizes"]
    assert first["type"] == second["type"]
    assert second["pixels"] == [2 * side for side in first["pixels"]]
    assert back == first


def test_no_section_of_the_unit_scrolls_its_page_on_a_small_screen(desk_window: MainWindow, settle: Settle) -> None:
    desk_window.resize(1366, 768)
    desk_window.go_to(Place.UNIT)
    settle()
    desk_window.heading.tell_stamps(("DEMONSTRATION", "SEARCHING IS STOPPED"))
    scroller = desk_window._pages.currentWidget()
    assert isinstance(scroller, Scroller)

    for panel in desk_window.unit.panels:
        desk_window.unit.show_panel(panel)
        settle()
        assert scroller.verticalScrollBar().maximum() == 0, panel.accessibleName()
