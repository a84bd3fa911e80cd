"""Whatever has a state says so by a sign, a word and an edge: never by a colour alone."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from app.domain.adjudication import Outcome
from app.domain.case import MediaState
from app.domain.face import FaceState
from app.domain.ids import FaceId
from app.domain.scale import SEVEN_STEPS
from app.domain.wall import STATES as FACE_STATES
from app.domain.wall import WallOrder
from app.ui.main_window import MainWindow
from app.ui.theme import _SHEET, DIM, FOCUS
from app.ui.tile_painting import EDGE_PX, TileDelegate
from app.ui.tiles import Tile, TileList, TileModel, TileView
from app.ui.wall_tiles import WallTiles
from app.ui.words import LEANING_COLOURS, LEANINGS, OUTCOMES, SIGNS, STATES


def one_face(state: FaceState, *, is_marked: bool = False, has_moved: bool = False) -> Tile:
    ids, none = np.ones(1, np.int64), np.zeros(1, np.int64)
    order = WallOrder(ids, none, none.astype(np.int8), np.full(1, 50, np.float32), none - 1, none)
    order.states[0] = list(FACE_STATES).index(state)
    if has_moved:
        order.persons[0] = 7
    tiles = WallTiles(order)
    tiles.marks = frozenset({FaceId(1)}) if is_marked else frozenset()
    return tiles[0]


def test_every_state_of_a_face_has_a_sign_a_word_and_an_edge_of_its_own() -> None:
    plain = one_face(FaceState.OPEN)
    ignored = [one_face(state) for state in FaceState if state is not FaceState.OPEN]
    marked = one_face(FaceState.OPEN, is_marked=True)

    assert plain.badge == ""
    for tile in (*ignored, marked):
        assert tile.badge
        assert tile.badge_colour
        assert tile.lines[0][1] not in ("", plain.lines[0][1])
        assert tile.spoken != plain.spoken
    assert marked.badge != ignored[0].badge
    assert len({tile.lines[0][1] for tile in (plain, marked, *ignored)}) == 2 + len(ignored)


def test_conclusions_and_outcomes_differ_in_more_than_colour() -> None:
    leanings = {grade.leaning for grade in SEVEN_STEPS.grades}
    assert leanings == set(SIGNS) == set(LEANINGS) == set(LEANING_COLOURS)
    assert len(set(SIGNS.values())) == len(SIGNS)
    assert len(set(LEANINGS.values())) == len(LEANINGS)
    assert len({grade.label for grade in SEVEN_STEPS.grades}) == len(SEVEN_STEPS.grades)
    for leaning in LEANINGS.values():
        assert f'[leaning="{leaning}"] {{ border-left: 4px' in _SHEET
    words = [OUTCOMES[outcome] for outcome in Outcome]
    assert len(set(words)) == len(Outcome)
    assert all(word for outcome, word in OUTCOMES.items() if outcome is not Outcome.UNDECIDED)
    assert all(STATES[state] for state in MediaState)
    assert len(set(STATES.values())) == len(MediaState)


def test_a_button_that_is_on_has_a_thicker_edge() -> None:
    for rule in ("QPushButton:checked {", 'QPushButton[role="nav"]:checked {'):
        body = _SHEET.split(rule)[1].split("}")[0]
        assert "2px solid" in body or "border-left: 4px solid" in body


@pytest.mark.parametrize(("badge", "shade"), [("✓", FOCUS), ("–", DIM), ("", "")])
def test_the_edge_of_a_tile_is_painted_with_its_sign(desk_window: MainWindow, badge: str, shade: str) -> None:
    tile = Tile(None, None, (("1", "word"),), "Face 1", badge=badge, badge_colour=shade)
    model = TileModel(desk_window.shelf)
    view = TileView(model, "Faces", tile_px=100, caption_px=40)
    view.resize(400, 300)
    model.show(TileList([tile]))
    canvas = QImage(200, 200, QImage.Format.Format_RGB32)
    canvas.fill(QColor("black"))
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 140, 180)
    option.widget = view
    painter = QPainter(canvas)

    TileDelegate(view, has_groups=False).paint(painter, option, model.index(0, 0))
    painter.end()

    column = [canvas.pixelColor(4 + EDGE_PX // 2, y) for y in range(2, 160)]
    is_edged = shade != "" and all(pixel == QColor(shade) for pixel in column)
    assert is_edged == bool(badge)
    view.deleteLater()
