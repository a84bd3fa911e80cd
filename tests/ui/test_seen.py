"""A face counts as seen when its crop was painted where somebody could see it, and not before."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QRegion
from pytestqt.qtbot import QtBot

from app.domain.ids import FaceId
from app.ui.crop_painting import Crop
from app.ui.crop_shelf import CropKey, CropShelf
from app.ui.face_strip import FaceStrip
from app.ui.main_window import MainWindow
from app.ui.tile_painting import TileDelegate, caption_height
from app.ui.tiles import TileModel, TileView
from app.ui.wall_tiles import WallTiles
from tests.ui.test_wall_jumps import order_of

FACES = 300


@pytest.fixture
def shelf(desk_window: MainWindow, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch) -> Iterator[CropShelf]:
    """The shelf of an open window, on which every face of a wall lies; nothing has been seen yet."""
    settle()
    monkeypatch.setattr(CropShelf, "_fetch", lambda _: None)
    shelf = desk_window.shelf
    shelf.clear()
    shelf.own.forget_case()
    shelf.make_room(FACES)
    for number in range(1, FACES + 1):
        put(shelf, number)
    yield shelf
    shelf.clear()


def put(shelf: CropShelf, number: int) -> None:
    pixmap = QPixmap(16, 16)
    pixmap.fill(QColor("#804020"))
    shelf._ready[CropKey.of_face(FaceId(number))] = Crop(pixmap)


def wait_for(shelf: CropShelf, view: TileView, qtbot: QtBot) -> None:
    """Wait until every tile in view was painted."""
    qtbot.waitUntil(lambda: view.is_finished and {place + 1 for place in view.in_view} <= seen(shelf))


def a_wall(shelf: CropShelf, qtbot: QtBot) -> TileView:
    model = TileModel(shelf)
    view = TileView(model, "Wall", tile_px=100, caption_px=caption_height(1, has_groups=True))
    view.setItemDelegate(TileDelegate(view, has_groups=True))
    model.show(WallTiles(order_of(FACES)))
    qtbot.addWidget(view)
    view.resize(720, 560)
    return view


@pytest.fixture
def wall(shelf: CropShelf, qtbot: QtBot) -> TileView:
    """A wall that is shown and finished."""
    view = a_wall(shelf, qtbot)
    view.show()
    qtbot.waitExposed(view)
    wait_for(shelf, view, qtbot)
    return view


def seen(shelf: CropShelf) -> set[int]:
    return {number for _, number in shelf.own._seen}


def test_what_was_painted_in_view_is_seen_and_nothing_else(shelf: CropShelf, wall: TileView) -> None:
    assert seen(shelf) == {place + 1 for place in wall.in_view}


def test_a_tile_made_ready_is_not_seen_before_it_is_painted(shelf: CropShelf, wall: TileView, qtbot: QtBot) -> None:
    before = seen(shelf)
    wall.verticalScrollBar().setValue(2_000)
    wall.viewport().repaint()
    assert seen(shelf) == before, "the places alone were shown"

    for place in wall.in_view:
        wall._prepare(place)
    assert seen(shelf) == before, "ready, and not yet painted"

    wait_for(shelf, wall, qtbot)
    assert seen(shelf) == before | {place + 1 for place in wall.in_view}


def test_a_wall_that_nobody_sees_has_shown_nothing(shelf: CropShelf, qtbot: QtBot) -> None:
    view = a_wall(shelf, qtbot)
    view.grab()

    assert seen(shelf) == set()


def test_a_tile_of_which_only_the_words_are_in_view_is_not_seen(shelf: CropShelf, wall: TileView) -> None:
    artist, image = wall.itemDelegate(), QImage(200, 300, QImage.Format.Format_RGB32)
    assert isinstance(artist, TileDelegate)
    cell, place = QRect(0, 0, 100, 150), FACES - 1
    assert place not in wall.in_view
    painter = QPainter(image)
    for region, expected in ((QRegion(0, 130, 100, 20), False), (QRegion(0, 60, 100, 2), True)):
        wall.painting = region
        artist.paint_tile(painter, cell, place, is_framed=False, has_time=True)
        assert (place + 1 in seen(shelf)) is expected
    painter.end()


def test_a_place_whose_crop_is_not_here_shows_no_face(shelf: CropShelf, wall: TileView) -> None:
    shelf.clear()
    shelf.own.forget_case()
    wall.viewport().repaint()
    assert seen(shelf) == set()

    put(shelf, 1)
    shelf.arrived.emit(frozenset({CropKey.of_face(FaceId(1))}))
    wall.viewport().repaint()
    assert seen(shelf) == {1}


def test_who_asks_for_a_crop_has_not_seen_it(shelf: CropShelf) -> None:
    assert shelf.crop(CropKey.of_face(FaceId(1))) is not None

    assert seen(shelf) == set()


@pytest.mark.parametrize("is_shown", [False, True])
def test_a_strip_of_faces_counts_when_it_is_shown(shelf: CropShelf, qtbot: QtBot, is_shown: bool) -> None:
    strip = FaceStrip(shelf, "Faces")
    qtbot.addWidget(strip)
    strip.resize(600, 100)
    strip.tell([CropKey.of_face(FaceId(number)) for number in (1, 2)], 0)
    if is_shown:
        strip.show()
        qtbot.waitExposed(strip)
        qtbot.waitUntil(lambda: bool(seen(shelf)))
    else:
        strip.grab()

    assert seen(shelf) == ({1, 2} if is_shown else set())
