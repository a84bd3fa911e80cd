"""One's own view: faces are shown as each person chose, everywhere, and their numbers are theirs."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.exposure import Exposure
from app.domain.ids import FaceId
from app.domain.shielding import PLAIN, USUAL, Blur, OwnSettings, Shield
from app.service.shielding import own_exposure, own_settings, set_own_settings
from app.ui.compared_pictures import ReadPictures
from app.ui.crop_painting import Crop, limited, paint_crop
from app.ui.crop_pictures import blurred, picture, shielded
from app.ui.crop_shelf import CropKey
from app.ui.exposure_line import BREAK_S, ExposureLine
from app.ui.main_window import MainWindow
from app.ui.own_dialog import OwnDialog
from app.ui.own_view import OwnView
from app.ui.places import Place
from tests.service.conftest import PASSPHRASE, SECOND_PASSPHRASE
from tests.ui.conftest import FIRST, SECOND, Furnished

STRICT = OwnSettings(Shield(is_grey=True, blur=Blur.STRONG, largest_px=64), break_minutes=20, shows_meter=True)
NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)


def noise(side: int = 128, seed: int = 3) -> QImage:
    """A picture in which every point differs from its neighbours."""
    pixels = np.random.default_rng(seed).integers(0, 256, (side, side, 3), np.uint8)
    return QImage(pixels.data, side, side, 3 * side, QImage.Format.Format_RGB888).copy()


def array(image: QImage) -> np.ndarray:
    shown = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(shown.constBits(), np.uint8).reshape(shown.height(), shown.bytesPerLine())
    return rows[:, : 3 * shown.width()].reshape(shown.height(), shown.width(), 3).astype(int)


# ------------------------------------------------------------------------------------------------- one pure function


def test_a_plain_shield_changes_nothing_and_shares_nothing() -> None:
    image = noise()
    before = array(image)

    shown = shielded(image, PLAIN)
    shown.fill(0)

    assert np.array_equal(array(image), before)


@given(st.sampled_from(Blur), st.booleans(), st.integers(min_value=1, max_value=300), st.integers(2, 300))
def test_a_shielded_picture_keeps_its_size_and_is_as_grey_as_was_asked(
    blur: Blur, is_grey: bool, width: int, height: int
) -> None:
    image = noise(300).copy(0, 0, width, height)

    shown = shielded(image, Shield(is_grey, blur))

    assert (shown.width(), shown.height()) == (width, height)
    colours = array(shown)
    if is_grey:
        assert (colours[..., 0] == colours[..., 1]).all()
        assert (colours[..., 1] == colours[..., 2]).all()
    if blur is Blur.NONE and not is_grey:
        assert np.array_equal(colours, array(image))


@pytest.mark.parametrize("blur", [Blur.LIGHT, Blur.MEDIUM, Blur.STRONG])
def test_what_a_blur_takes_away_is_gone(blur: Blur) -> None:
    detail = blur.detail_px
    assert detail is not None
    stripes = QImage(256, 256, QImage.Format.Format_RGB32)
    for x in range(256):
        stripes_colour = QColor(255, 255, 255) if x % 4 < 2 else QColor(0, 0, 0)
        for y in range(256):
            stripes.setPixelColor(x, y, stripes_colour)

    shown = array(blurred(stripes, blur))

    assert shown.min() > 80
    assert shown.max() < 176


def test_stronger_blurs_leave_less() -> None:
    image = noise(256)
    left = [float(np.abs(np.diff(array(blurred(image, blur)), axis=1)).mean()) for blur in Blur]

    assert left == sorted(left, reverse=True)
    assert left[-1] < left[0] / 10


def test_a_crop_is_decoded_shielded_and_scaled() -> None:
    into = io.BytesIO()
    Image.fromarray(array(noise(256)).astype(np.uint8)).save(into, "JPEG", quality=95)

    shown = picture(into.getvalue(), Shield(is_grey=True, blur=Blur.STRONG), 64)

    assert shown.width() == 64
    assert (array(shown)[..., 0] == array(shown)[..., 2]).all()
    assert picture(b"no picture", Shield(is_grey=True, blur=Blur.STRONG)).isNull()


@pytest.mark.parametrize(("largest", "side"), [(None, 200), (64, 64), (500, 200)])
def test_a_face_is_painted_no_larger_than_it_may_be(qtbot: QtBot, largest: int | None, side: int) -> None:
    canvas = QImage(200, 200, QImage.Format.Format_RGB32)
    canvas.fill(QColor("black"))
    white = QPixmap(176, 176)
    white.fill(QColor("white"))
    painter = QPainter(canvas)

    paint_crop(painter, QRect(0, 0, 200, 200), Crop(white, largest))
    painter.end()

    lit = (array(canvas).min(axis=2) > 200).sum()
    assert abs(lit - side * side) <= 2 * side
    assert limited(QRectF(0, 0, 200, 100), 50) == QRectF(75, 37.5, 50, 25)


# ------------------------------------------------------------------------------------------------------ in the window


def faces_on_screen(window: MainWindow) -> np.ndarray:
    return array(window.wall.wall.grab().toImage())


def choose(window: MainWindow, settings: OwnSettings) -> None:
    set_own_settings(window.desk.unit, settings)
    window.desk.own.choose(settings)


def test_the_wall_shows_faces_as_the_person_chose_and_as_they_are_while_the_shield_is_lifted(
    desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    desk_window.go_to(Place.FACES)
    settle()
    assert not desk_window.wellbeing.lift_button.isVisible()
    key = CropKey.of_face(FaceId(1))
    plain = desk_window.shelf.crop(key)
    assert plain is not None

    choose(desk_window, STRICT)
    settle()
    strict = desk_window.shelf.crop(key)
    assert strict is not None
    assert strict.largest_px == 64
    colours = array(strict.pixmap.toImage())
    assert (colours[..., 0] == colours[..., 1]).all()

    assert desk_window.wellbeing.lift_button.isVisible()
    QTest.keyClick(desk_window, Qt.Key.Key_F7)
    settle()
    lifted = desk_window.shelf.crop(key)
    assert lifted is not None
    assert lifted.largest_px is None
    assert np.array_equal(array(lifted.pixmap.toImage()), array(plain.pixmap.toImage()))

    desk_window.wellbeing.blank.blank()
    assert desk_window.desk.own.shield == STRICT.shield


def test_the_compare_panes_are_shielded_too_and_follow_a_change(
    desk_window: MainWindow, settle: Callable[[], None], furnished: Furnished
) -> None:
    desk_window.open_search(furnished.search)
    settle()
    assert desk_window.candidates.candidates is not None
    desk_window.compare.open_candidate(desk_window.candidates.candidates, 0)
    desk_window.go_to(Place.COMPARE)
    settle()
    panes = [side.pane for side in desk_window.compare.pair.sides]
    before = [array(pane.picture.image) for pane in panes]
    compared = desk_window.compare.compared
    assert compared is not None
    assert compared.among is not None
    assert compared.wanted is not None
    plain = [pane.picture.image for pane in panes]
    late = ReadPictures(compared.among, compared.face_id, compared.reference_id, plain[0], plain[1], None)

    choose(desk_window, STRICT)
    settle()

    for pane, was in zip(panes, before, strict=True):
        assert pane.largest_px == 64
        assert (array(pane.picture.image)[..., 0] == array(pane.picture.image)[..., 1]).all()
        assert array(pane.picture.image).shape == was.shape

    shielded_now = [array(pane.picture.image) for pane in panes]
    desk_window.compare._show_pictures(late, compared, (compared.wanted, PLAIN))  # asked for before, arrives after it
    assert all(np.array_equal(array(pane.picture.image), now) for pane, now in zip(panes, shielded_now, strict=True))


def test_settings_of_one_person_are_not_those_of_the_next(
    window: MainWindow, settle: Callable[[], None], furnished: Furnished
) -> None:
    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()
    choose(window, STRICT)
    window.lock()
    settle()
    assert window.desk.own.settings == USUAL

    window.enter_unit(furnished.opened_by(SECOND, SECOND_PASSPHRASE))
    settle()
    assert window.desk.own.shield == PLAIN
    assert not window.wellbeing.lift_button.isVisible()
    window.lock()
    settle()

    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()
    assert window.desk.own.shield == STRICT.shield


def test_the_dialog_keeps_what_is_chosen(desk_window: MainWindow, settle: Callable[[], None]) -> None:
    QTest.keyClick(desk_window, Qt.Key.Key_F6)
    dialog = desk_window.findChild(OwnDialog)
    assert isinstance(dialog, OwnDialog)
    dialog.grey.setChecked(True)
    dialog.blur.setCurrentIndex(dialog.blur.findData(Blur.MEDIUM))
    dialog.largest.setCurrentIndex(dialog.largest.findData(96))
    dialog.breaks.setCurrentIndex(dialog.breaks.findData(30))

    dialog.keep()
    settle()

    kept = own_settings(desk_window.desk.unit)
    assert kept == OwnSettings(Shield(is_grey=True, blur=Blur.MEDIUM, largest_px=96), 30)
    assert desk_window.desk.own.shield == kept.shield


def test_the_days_numbers_count_each_face_once_and_are_there_after_a_lock(
    window: MainWindow, settle: Callable[[], None], furnished: Furnished
) -> None:
    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()
    window.go_to(Place.FACES)
    settle()
    window.wall.wall.grab()
    assert window.desk.own.exposure.faces == 4
    assert window._are_faces_in_view()
    today = window.desk.own.today
    window.lock()
    settle()

    assert window.desk.own.exposure == Exposure(today)
    with furnished.opened_by(SECOND, SECOND_PASSPHRASE) as bens:
        assert own_exposure(bens, today) == Exposure(today)
    with furnished.opened_by(FIRST, PASSPHRASE) as adas:
        assert own_exposure(adas, today).faces == 4


# ------------------------------------------------------------------------------------------------- numbers and breaks


class Clock:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def steady(self) -> float:
        return self.now_s

    def of_day(self) -> datetime:
        return NOW + timedelta(seconds=self.now_s)


def test_a_break_is_told_once_due_and_gone_after_one(qtbot: QtBot) -> None:
    clock, in_view = Clock(), True
    own = OwnView(clock=clock.of_day)
    own.settings = OwnSettings(break_minutes=20, shows_meter=True)
    line = ExposureLine(own, lambda: in_view, steady=clock.steady)
    qtbot.addWidget(line.label)

    def go_on(seconds: float) -> None:
        for _ in range(int(seconds / 2)):
            clock.now_s += 2
            line.look()

    def is_due() -> bool:
        return line.is_break_due

    line.look()
    go_on(20 * 60 - 2)
    assert not is_due()
    assert "0 faces seen, in view for 20 min" in line.label.text()
    go_on(4)
    assert "Faces in view for 20 min" in line.label.text()
    in_view = False
    go_on(BREAK_S - 4)
    assert is_due()
    go_on(6)
    assert not is_due()
    assert "Faces in view for" not in line.label.text()
    assert own.exposure.faces_s == 20 * 60 + 2


def test_who_wants_to_hear_nothing_hears_nothing_and_a_sleep_is_not_counted(qtbot: QtBot) -> None:
    clock = Clock()
    own = OwnView(clock=clock.of_day)
    own.settings = OwnSettings(break_minutes=0)
    line = ExposureLine(own, lambda: True, steady=clock.steady)
    qtbot.addWidget(line.label)
    line.look()
    clock.now_s += 7 * 3600

    line.look()

    assert own.exposure.faces_s <= 10
    assert line.label.text() == ""


def test_a_lock_of_some_minutes_is_a_break(qtbot: QtBot) -> None:
    clock = Clock()
    line = ExposureLine(OwnView(clock=clock.of_day), lambda: True, steady=clock.steady)
    qtbot.addWidget(line.label)
    for _ in range(10):
        line.look()
        clock.now_s += 2
    assert line.since_break_s == 18

    line.end()
    clock.now_s += BREAK_S
    line.look()

    assert line.since_break_s == 0


def test_numbers_begin_anew_with_the_day() -> None:
    clock = Clock()
    own = OwnView(clock=clock.of_day)
    own.see_face("face", 1)
    own.see_face("face", 1)
    own.see_face("reference", 1)
    assert own.exposure.faces == 2

    clock.now_s = 24 * 3600.0

    assert own.exposure == Exposure(own.today)
    own.see_frame_for(3.0)
    assert own.exposure == Exposure(own.today, frames=1, frames_s=3.0)
