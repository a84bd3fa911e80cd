"""The face wall asks only for what is painted, and no search starts from it without a purpose."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.ids import FaceId
from app.ui.crop_shelf import CropKey
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.purpose_dialog import PurposeDialog
from app.ui.tiles import Tile, TileModel
from app.ui.words import weak_probe_words
from tests.measures import some_quality
from tests.ui.conftest import Furnished


def test_a_tile_has_no_tiles_of_its_own(desk_window: MainWindow, settle: Callable[[], None]) -> None:
    desk_window.go_to(Place.FACES)
    settle()
    model = desk_window.wall.tiles

    assert model.rowCount() > 0
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0


def test_the_wall_asks_only_for_the_faces_in_view(
    qtbot: QtBot, desk_window: MainWindow, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: set[CropKey] = set()
    monkeypatch.setattr(desk_window.shelf, "crop", lambda key, **_: asked.add(key))
    desk_window.go_to(Place.FACES)
    settle()
    asked.clear()

    desk_window.wall.tiles.show([tile(number) for number in range(10_000)])
    qtbot.wait(50)

    assert 0 < len(asked) < 100
    assert CropKey.of_face(FaceId(9_999)) not in asked


def test_crops_arrive_on_the_wall(qtbot: QtBot, desk_window: MainWindow, settle: Callable[[], None]) -> None:
    desk_window.go_to(Place.FACES)
    settle()

    qtbot.waitUntil(lambda: desk_window.shelf.count() == 4)


def test_the_faces_of_a_person_stand_together_under_its_name(
    desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    desk_window.go_to(Place.FACES)
    settle()

    labels = [tile.group_label for tile in desk_window.wall.tiles.tiles]
    assert [bool(label) for label in labels] == [True, False, True, False]
    assert labels[0] == "Person 1  ·  2"


def test_a_tile_says_what_its_face_is_good_for_and_why(desk_window: MainWindow, settle: Callable[[], None]) -> None:
    desk_window.go_to(Place.FACES)
    settle()
    model = desk_window.wall.tiles

    hint = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)

    assert model.tiles[0].lines[0][1] == "quality 50"
    assert "Quality 50 of 100" in hint
    assert "adults only" in hint


def test_a_weak_face_is_called_weak_before_it_is_searched_with(qtbot: QtBot) -> None:
    weak = PurposeDialog("face 1", [], caution=weak_probe_words(replace(some_quality(), sharpness=0.03)))
    good = PurposeDialog("face 2", [], caution=weak_probe_words(some_quality()))
    for dialog in (weak, good):
        qtbot.addWidget(dialog)
        dialog.show()

    assert weak.caution.isVisible()
    assert "weak (blurred)" in weak.caution.text()
    assert not good.caution.isVisible()


def test_asking_for_tiles_loses_no_reference_to_none(desk_window: MainWindow, settle: Callable[[], None]) -> None:
    desk_window.go_to(Place.FACES)
    settle()
    model: TileModel = desk_window.wall.tiles
    index = model.index(0, 0)
    before = sys.getrefcount(None)

    for _ in range(1_000):
        index.data(Qt.ItemDataRole.ToolTipRole)

    assert abs(sys.getrefcount(None) - before) < 100


def test_no_search_starts_without_a_purpose(desk_window: MainWindow, settle: Callable[[], None]) -> None:
    desk_window.go_to(Place.FACES)
    settle()
    desk_window.wall.ask_about_face()
    dialog = desk_window.wall.findChild(PurposeDialog)
    assert dialog is not None

    dialog.purpose.setText("   ")
    dialog.state()

    assert dialog.isVisible()
    assert not dialog.search.isEnabled()
    dialog.close()


def test_a_stated_purpose_leads_to_the_candidates_and_is_offered_again(
    desk_window: MainWindow, settle: Callable[[], None], furnished: Furnished
) -> None:
    desk_window.go_to(Place.FACES)
    settle()
    desk_window.wall.ask_about_person()
    dialog = desk_window.wall.findChild(PurposeDialog)
    assert dialog is not None
    dialog.purpose.setText("find out who this is")
    assert not dialog.search.isEnabled()
    dialog.kind.setCurrentIndex(1)
    dialog.state()
    settle()

    search = desk_window.candidates.search
    assert search is not None
    assert search.id != furnished.search
    assert search.purpose == "find out who this is"
    assert desk_window.desk.purposes == ["find out who this is"]


def tile(number: int) -> Tile:
    """A tile of a face that nobody has."""
    return Tile(number, CropKey.of_face(FaceId(number)), ((str(number), ""),), str(number))
