"""What scrolling the wall costs: what is seen already is moved and not painted, and tiles are made once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.own_keys import OwnKeys
from app.ui.key_words import keys
from app.ui.keyring import KEYRING
from app.ui.main_window import MainWindow
from app.ui.theme import dress
from app.ui.tile_painting import TileDelegate, caption_height
from app.ui.tiles import Tile, TileModel, TileRole, TileSource, TileView

TILES = 400


class Counted(TileSource):
    """Tiles that count how often each was made."""

    def __init__(self) -> None:
        self.made: list[int] = []
        self.word = "quality"

    def __len__(self) -> int:
        return TILES

    def places_of(self, keys: object) -> list[int]:
        """None of them has a crop."""
        return []

    def tile(self, place: int) -> Tile:
        """Make one."""
        self.made.append(place)
        return Tile(place, None, ((f"{place}", self.word),), f"Face {place}", group=place // 7)


def wall_of(window: MainWindow, qtbot: QtBot) -> TileView:
    """Return a shown wall of its own."""
    model = TileModel(window.shelf)
    model.show(Counted())
    view = TileView(model, "Wall", tile_px=100, caption_px=caption_height(1, has_groups=True))
    view.setItemDelegate(TileDelegate(view, has_groups=True))
    qtbot.addWidget(view)
    view.resize(720, 560)
    view.show()
    qtbot.waitExposed(view)
    QApplication.processEvents()
    return view


def test_a_tile_is_made_once_while_it_scrolls_by_and_again_when_it_says_something_else(
    desk_window: MainWindow, qtbot: QtBot
) -> None:
    view = wall_of(desk_window, qtbot)
    model = view.model()
    assert isinstance(model, TileModel)
    source = model.tiles
    assert isinstance(source, Counted)
    for _ in range(5):
        view.viewport().repaint()
    assert len(source.made) == len(set(source.made))

    source.word = "ignored"
    model.retouch([0])

    assert model.data(model.index(0, 0), TileRole.TILE).lines == (("0", "ignored"),)


def test_a_tile_names_the_key_that_holds_now(desk_window: MainWindow, qtbot: QtBot) -> None:
    model = wall_of(desk_window, qtbot).tiles
    source = model.tiles
    assert isinstance(source, Counted)
    source.word = keys(open="faces.stack")["open"]
    model.retouch([0])
    assert model.tile_at(0).lines == (("0", source.word),)

    KEYRING.take(OwnKeys({"faces.stack": "F3"}))
    source.word = keys(open="faces.stack")["open"]
    said = model.tile_at(0).lines
    KEYRING.take(OwnKeys())

    assert said == (("0", "F3"),)


def test_a_step_of_the_wheel_paints_only_what_comes_into_view_and_the_rest_is_moved(
    qtbot: QtBot, desk_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the program's own style, and with the same pixels as if all of it were painted anew."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = app.styleSheet()
    dress(app)
    try:
        view = wall_of(desk_window, qtbot)
        painted: list[int] = []
        real = TileDelegate.paint_tile

        def counted(self: TileDelegate, painter: QPainter, cell: QRect, place: int, **how: bool) -> bool:
            painted.append(place)
            return real(self, painter, cell, place, **how)

        monkeypatch.setattr(TileDelegate, "paint_tile", counted)
        view.verticalScrollBar().setValue(300)
        QApplication.processEvents()
        painted.clear()
        view.viewport().update()
        QApplication.processEvents()
        all_of_it = len(painted)
        painted.clear()
        for _ in range(4):
            view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 10)
            QApplication.processEvents()
            qtbot.wait(5)
        moved = view.screen().grabWindow(view.winId()).toImage()
        painted_in_steps = len(painted)
        view.viewport().repaint()
        anew = view.screen().grabWindow(view.winId()).toImage()
    finally:
        app.setStyleSheet(before)

    assert painted_in_steps <= 4 * all_of_it * 0.7
    assert moved == anew
