"""A jump on the wall: the places are shown first, then every tile, and never one of a page that was left again."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.face import FaceState, Person
from app.domain.ids import FaceId, PersonId
from app.domain.wall import STATES, WallOrder
from app.ui.crop_shelf import CropKey, CropShelf
from app.ui.main_window import MainWindow
from app.ui.theme import BLUE, DIM
from app.ui.tile_painting import EDGE_PX, GAP_PX, GROUP_PX, TileDelegate, caption_height
from app.ui.tiles import TileModel, TileView
from app.ui.wall_tiles import WallTiles

FACES, FAR = 3_000, 4_000
IGNORED, MOVED = FaceState.NOT_RELEVANT, PersonId(9)


def order_of(faces: int = FACES) -> WallOrder:
    """Return a wall of faces of nobody, numbered from 1 in their order."""
    ids = np.arange(1, faces + 1)
    none = np.zeros(faces, np.int64)
    return WallOrder(ids, none, none.astype(np.int8), np.full(faces, 50, np.float32), none - 1, none)


@pytest.fixture
def wall(desk_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[TileView]:
    """A shown wall of its own, finished, whose crops never come."""
    monkeypatch.setattr(CropShelf, "_fetch", lambda _: None)
    model = TileModel(desk_window.shelf)
    view = TileView(model, "Wall", tile_px=100, caption_px=caption_height(1, has_groups=True))
    view.setItemDelegate(TileDelegate(view, has_groups=True))
    model.show(WallTiles(order_of()))
    qtbot.addWidget(view)
    view.resize(720, 560)
    view.show()
    qtbot.waitExposed(view)
    qtbot.waitUntil(lambda: view.is_finished)
    QApplication.processEvents()
    yield view
    view.close()
    desk_window.shelf.clear()


@pytest.fixture
def laid(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, bool]]:
    """Every tile that is painted from now on, and whether it was finished."""
    painted: list[tuple[int, bool]] = []
    real = TileDelegate.paint_tile

    def noted(self: TileDelegate, painter: object, cell: object, place: int, **how: bool) -> bool:
        is_finished = real(self, painter, cell, place, **how)  # type: ignore[arg-type]
        painted.append((place, is_finished))
        return is_finished

    monkeypatch.setattr(TileDelegate, "paint_tile", noted)
    return painted


def seen(view: TileView) -> QImage:
    return view.screen().grabWindow(view.winId()).toImage()


def test_a_jump_shows_where_the_tiles_stand_and_then_all_of_them(
    wall: TileView, laid: list[tuple[int, bool]], qtbot: QtBot
) -> None:
    wall.verticalScrollBar().setValue(FAR)
    wall.viewport().repaint()

    assert [place for place, _ in laid] == list(wall.in_view)
    assert not any(is_finished for _, is_finished in laid)
    assert not wall.is_finished
    first = seen(wall)

    laid.clear()
    qtbot.waitUntil(lambda: wall.is_finished)
    QApplication.processEvents()
    assert {place for place, is_finished in laid if is_finished} == set(wall.in_view)
    assert seen(wall) != first
    assert wall.verticalScrollBar().value() == FAR


def test_what_is_finished_in_slices_looks_as_if_it_was_painted_at_once(wall: TileView, qtbot: QtBot) -> None:
    wall.verticalScrollBar().setValue(FAR)
    qtbot.waitUntil(lambda: wall.is_finished)
    QApplication.processEvents()
    in_slices = seen(wall)

    wall.forgetting.emit()
    for place in wall.in_view:
        wall.itemDelegate().prepare(place, wall._cell_px)  # type: ignore[attr-defined]
    wall.viewport().repaint()

    assert seen(wall) == in_slices


def test_a_second_jump_before_the_first_page_is_finished_leaves_no_tile_of_it(
    wall: TileView, laid: list[tuple[int, bool]], qtbot: QtBot
) -> None:
    bar = wall.verticalScrollBar()
    bar.setValue(FAR)
    wall.viewport().repaint()
    wall._slices._finish_some()  # some of them
    passed = set(wall.in_view)
    bar.setValue(3 * FAR)
    laid.clear()

    qtbot.waitUntil(lambda: wall.is_finished)
    QApplication.processEvents()

    assert passed.isdisjoint(wall.in_view)
    assert {place for place, _ in laid} == set(wall.in_view)
    first = seen(wall)
    wall.forgetting.emit()
    for place in wall.in_view:
        wall._prepare(place)
    wall.viewport().repaint()
    assert seen(wall) == first


def test_crops_of_a_page_that_was_left_are_not_fetched_but_those_that_a_list_shows_are(
    wall: TileView, desk_window: MainWindow, qtbot: QtBot
) -> None:
    shelf, bar = desk_window.shelf, wall.verticalScrollBar()
    bar.setValue(FAR)
    qtbot.waitUntil(lambda: wall.is_finished)
    passed = [CropKey.of_face(FaceId(place + 1)) for place in wall.in_view]
    assert set(passed) <= shelf._wanted.keys()
    shelf.crop(passed[0])  # a list beside the wall shows this one

    bar.setValue(3 * FAR)

    assert passed[0] in shelf._wanted
    assert shelf._wanted.keys().isdisjoint(passed[1:])


def test_crops_that_a_series_of_jumps_holds_back_have_come_once_all_has_settled(
    desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    for _ in range(2):
        desk_window.shelf.pass_by([])

    settle()

    assert not desk_window.shelf._gather.isActive()


def test_a_wall_that_shows_more_crops_than_are_kept_usually_comes_to_rest(
    desk_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched: list[CropKey] = []

    def drawn(_unit: object, keys: tuple[CropKey, ...], _shield: object) -> dict[CropKey, QImage]:
        fetched.extend(keys)
        return {key: QImage(8, 8, QImage.Format.Format_RGB888) for key in keys}

    monkeypatch.setattr("app.ui.crop_shelf.thumbnails", drawn)
    monkeypatch.setattr("app.ui.crop_shelf.KEPT", 8)
    monkeypatch.setattr("app.ui.crop_shelf.WANTED_AT_MOST", 8)
    desk_window.shelf.clear()
    model = TileModel(desk_window.shelf)
    view = TileView(model, "Wall", tile_px=100, caption_px=caption_height(1, has_groups=True))
    view.setItemDelegate(TileDelegate(view, has_groups=True))
    qtbot.addWidget(view)
    view.resize(720, 560)
    model.show(WallTiles(order_of()))
    view.show()
    in_view = {CropKey.of_face(FaceId(place + 1)) for place in view.in_view}
    qtbot.waitUntil(lambda: in_view <= set(fetched))
    qtbot.waitUntil(lambda: desk_window.runner.is_idle)
    qtbot.wait(100)

    assert len(in_view) > 8
    assert len(fetched) == len(set(fetched)), "what is in view is not driven out by what is, too"
    view.close()


def test_the_tile_under_the_focus_is_finished_first(wall: TileView) -> None:
    wall.verticalScrollBar().setValue(FAR)
    places = wall.in_view
    wall.setCurrentIndex(wall.tiles.index_of(places[9]))

    assert wall._in_turn(set(places))[:2] == [places[9], places[10]]
    assert wall._in_turn(set(places))[-1] == places[8]
    assert wall._in_turn({0, places[3]}) == [places[3]]


@pytest.mark.parametrize(("decide", "shade"), [("ignored", DIM), ("moved", BLUE)])
def test_a_face_that_was_decided_about_has_its_sign_before_its_tile_is_finished(
    wall: TileView, decide: str, shade: str
) -> None:
    wall.verticalScrollBar().setValue(FAR)
    place = wall.in_view[10]
    tiles = wall.tiles.tiles
    assert isinstance(tiles, WallTiles)
    tiles.order.take_over(decided(tiles.order, place, decide))

    wall.viewport().repaint()

    assert not wall.is_finished
    assert is_edged(wall, place, shade)
    assert not is_edged(wall, place + 1, shade)


@pytest.mark.parametrize("slices", [0, 1])
def test_a_decision_while_a_page_is_finished_is_shown_on_its_face_and_no_other(
    wall: TileView, slices: int, qtbot: QtBot
) -> None:
    wall.verticalScrollBar().setValue(FAR)
    wall.viewport().repaint()
    for _ in range(slices):
        wall._slices._finish_some()
    tiles = wall.tiles.tiles
    assert isinstance(tiles, WallTiles)
    place = wall.in_view[10]
    tiles.order.take_over(decided(tiles.order, place, "ignored"))
    wall.tiles.retouch([place])

    qtbot.waitUntil(lambda: wall.is_finished)
    QApplication.processEvents()

    whole = wall.in_view[wall.tiles.columnCount() :]  # of the first row the upper edge is out of view
    assert [each for each in whole if is_edged(wall, each, DIM)] == [place]
    assert wall.tiles.tile_at(place).lines[0][1] == "not relevant"
    assert wall.tiles.tile_at(place).subject.id == place + 1  # type: ignore[attr-defined]


def test_a_picture_of_a_wall_that_is_not_shown_is_whole(desk_window: MainWindow, qtbot: QtBot) -> None:
    model = TileModel(desk_window.shelf)
    view = TileView(model, "Wall", tile_px=100, caption_px=caption_height(1, has_groups=True))
    view.setItemDelegate(TileDelegate(view, has_groups=True))
    qtbot.addWidget(view)
    view.resize(720, 560)
    model.show(WallTiles(order_of()))
    view.verticalScrollBar().setValue(FAR)

    view.grab()

    assert view.is_finished


def decided(order: WallOrder, place: int, how: str) -> WallOrder:
    """Return what a decision about one face reads anew: it is ignored, or given to a person."""
    state, person = (IGNORED, 0) if how == "ignored" else (FaceState.OPEN, MOVED)
    here = slice(place, place + 1)
    face_id = FaceId(int(order.ids[place]))
    known = {MOVED: Person(MOVED, "Person 9", (face_id,), face_id)} if person else {}
    return replace_order(order, here, STATES.index(state), person, known)


def replace_order(order: WallOrder, here: slice, state: int, person: int, known: dict[PersonId, Person]) -> WallOrder:
    """Return one face of an order, in another state or of another person."""
    states, persons = np.array([state], np.int8), np.array([person])
    return WallOrder(
        order.ids[here], persons, states, order.scores[here], order.times_ms[here], order.runs[here], known=known
    )


def is_edged(view: TileView, place: int, shade: str) -> bool:
    """Return whether a tile has the edge of a state in this shade."""
    picture = seen(view)
    _, cell = next(view._cells([place]))
    at = view.viewport().mapTo(view, cell.topLeft())
    pixel = picture.pixelColor(at.x() + GAP_PX + EDGE_PX // 2, at.y() + GROUP_PX + 20)
    return pixel == QColor(shade)
