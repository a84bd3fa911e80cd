"""Drawing a missed face on the shown frame, by mouse and by keys alone; nothing stays shown, and it is marked after."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.case import MediaKind
from app.domain.drawing import MANUAL_SYMBOL, Dots, DrawnBox, FramePlace
from app.domain.duties import Duty
from app.domain.examination import WorkItem
from app.domain.face import Box, Face
from app.domain.ids import MediaId, SearchId
from app.domain.progress import IsCancelled, never
from app.domain.reveal import ShownFrame
from app.recognition.pack import default_manifest
from app.service.drawing import draw_face, drawings
from app.service.examine import examine
from app.service.gallery import LoadedGallery
from app.service.intake import take_in
from app.service.search import search_face
from app.ui.framed import Framed
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.reason_dialog import ReasonDialog
from app.ui.reveal_dialog import RevealDialog
from app.ui.sketch import Sketch
from tests.service.conftest import PASSPHRASE
from tests.service.test_drawing import BlindPool
from tests.ui.conftest import FIRST, Furnished
from tests.units import why
from tests.worker.pictures import encoded, shapes

SPACE, WAIT_MS = Qt.Key.Key_Space, 5_000
SIZE = (200, 160)
WHY = "she looks away"


class ShowingBlindPool(BlindPool):
    """Sees nothing anywhere, shows every file as a bright frame, and remembers which frames were asked for."""

    def __init__(self) -> None:
        super().__init__(default_manifest())
        self.shown: list[tuple[int, int | None]] = []

    def show_frame(
        self, item: WorkItem, frame_index: int, time_ms: int | None, is_cancelled: IsCancelled = never
    ) -> ShownFrame:
        self.shown.append((frame_index, time_ms))
        return ShownFrame(np.full((80, 100, 3), 200, np.uint8), SIZE, Box(0, 0, *SIZE), time_ms)


@pytest.fixture
def pool() -> ShowingBlindPool:
    return ShowingBlindPool()


@pytest.fixture
def window(qtbot: QtBot, furnished: Furnished, pool: ShowingBlindPool, tmp_path: Path) -> Iterator[MainWindow]:
    """The window on a case of which one file shows no face."""
    folder = tmp_path / "exhibit"
    folder.mkdir()
    (folder / "missed.png").write_bytes(encoded(shapes(*SIZE)))
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        take_in(unit, "KJB/9", folder)
        examine(unit, pool)
    made = MainWindow(furnished.folder, pool, LoadedGallery(default_manifest()))
    made.resize(1280, 860)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    yield made
    made.close()


@pytest.fixture
def dialog(window: MainWindow, settle: Callable[[], None]) -> RevealDialog:
    """The dialog for the file without a face, opened from the list of such files by keys and a reason."""
    settle()
    window.go_to(Place.EXHIBITS)
    settle()
    QTest.keyClick(window.exhibits, Qt.Key.Key_N)
    settle()
    QTest.keyClick(window.exhibits.faceless.view, Qt.Key.Key_W)
    asked = window.exhibits.findChild(ReasonDialog)
    assert isinstance(asked, ReasonDialog)
    asked.reason.setText(WHY)
    asked.state()
    made = window.exhibits.findChild(RevealDialog)
    assert isinstance(made, RevealDialog)
    return made


def hold_and_draw(qtbot: QtBot, dialog: RevealDialog) -> Sketch:
    QTest.keyPress(dialog, SPACE)
    qtbot.waitUntil(lambda: dialog.is_shown, timeout=WAIT_MS)
    QTest.keyClick(dialog, Qt.Key.Key_D)
    QTest.keyRelease(dialog, SPACE)
    assert dialog.is_shown, "it stays while a face is drawn on it"
    assert dialog.drawing.sketch is not None
    return dialog.drawing.sketch


def drag(dialog: RevealDialog, start: tuple[float, float], end: tuple[float, float]) -> None:
    view = dialog.view
    at, to = (view.to_view(*place).toPoint() for place in (start, end))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(view, (at + to) / 2)
    QTest.mouseMove(view, to)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=to)


def manual_faces(window: MainWindow) -> list[Face]:
    with window.desk.unit.reading() as reader:
        return [face for face in reader.faces.all() if face.is_manual]


def last_verbs(window: MainWindow, count: int) -> list[str]:
    with window.desk.unit.reading() as reader:
        return [entry.act.verb for entry in reader.audit.entries(1)][-count:]


def test_a_face_is_drawn_by_mouse_and_is_in_the_case(
    qtbot: QtBot, window: MainWindow, dialog: RevealDialog, settle: Callable[[], None]
) -> None:
    hold_and_draw(qtbot, dialog)

    drag(dialog, (20.0, 30.0), (90.0, 110.0))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle()
    assert dialog.drawing.sketch is not None
    assert dialog.drawing.sketch.has_dots
    assert "as the engine sees them" in dialog.note.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle()

    (face,) = manual_faces(window)
    assert face.drawn is not None
    assert face.drawn.overlap(Box(20, 30, 70, 80)) > 0.9
    assert drawings(window.desk.unit)[face.id].points_by == "engine"
    assert not dialog.is_shown, "the key is not held any more"
    assert f"Face {face.id} was added, {MANUAL_SYMBOL} manual" in dialog.note.text()
    verbs = last_verbs(window, 40)
    assert [verb for verb in verbs if "box" in verb or "draw" in verb] == ["look in box", "draw face"]
    assert verbs.count("hide frame") == verbs.count("reveal frame") == 1


def test_a_face_is_drawn_by_keys_alone_with_dots_where_the_engine_finds_none(
    qtbot: QtBot, window: MainWindow, dialog: RevealDialog, pool: ShowingBlindPool, settle: Callable[[], None]
) -> None:
    pool.sees = False
    sketch = hold_and_draw(qtbot, dialog)
    before = sketch.box

    QTest.keyClick(dialog, Qt.Key.Key_Left)
    QTest.keyClick(dialog, Qt.Key.Key_Up)
    QTest.keyClick(dialog, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(dialog, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    step = round(sketch.step_px)
    assert sketch.box == Box(before.left - step, before.top - step, before.width + step, before.height + step)

    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle()
    assert "Put the dots on both eyes" in dialog.note.text()
    assert sketch.chosen == 0
    eye = sketch.dots[0]
    QTest.keyClick(dialog, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert sketch.dots[0] == (eye[0] + 1, eye[1])
    QTest.keyClick(dialog, Qt.Key.Key_N)
    assert sketch.chosen == 1
    QTest.keyClick(dialog, Qt.Key.Key_X)
    assert len(sketch.dots) == 2
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle()

    (face,) = manual_faces(window)
    assert drawings(window.desk.unit)[face.id].points_by == "hand"
    handed = pool.boxes[-1][1].dots
    assert handed is not None
    assert (handed.eyes[0], handed.nose) == ((eye[0] + 1, eye[1]), None)


def test_a_refusal_is_told_and_the_box_is_kept_for_another_try(
    qtbot: QtBot, window: MainWindow, dialog: RevealDialog, settle: Callable[[], None]
) -> None:
    sketch = hold_and_draw(qtbot, dialog)

    drag(dialog, (20.0, 30.0), (30.0, 40.0))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle()

    assert "too small" in dialog.note.text()
    assert manual_faces(window) == []
    assert dialog.drawing.sketch is sketch
    assert dialog.is_shown


@pytest.mark.parametrize("end", ["escape", "blank", "stuck", "lock"])
def test_a_drawing_that_is_given_up_leaves_no_frame_and_no_face(
    qtbot: QtBot, window: MainWindow, dialog: RevealDialog, settle: Callable[[], None], end: str
) -> None:
    hold_and_draw(qtbot, dialog)
    raw = dialog.view._frame
    assert raw is not None

    match end:
        case "escape":
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            assert dialog.isVisible(), "Esc gives the drawing up, not the dialog"
        case "blank":
            window.wellbeing.blank.blank()
        case "stuck":
            dialog._limit.timeout.emit()
        case _:
            window.lock()

    assert not raw.pixels.any()
    if end != "lock":
        settle()
        assert not dialog.is_shown
        assert not dialog.drawing.is_on
        assert manual_faces(window) == []
        assert (dialog.drawing.sketch is None) == (end == "escape"), "but for Esc what was drawn is kept"


def test_whoever_may_not_work_on_cases_is_told_so(
    qtbot: QtBot, window: MainWindow, dialog: RevealDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = {Duty.WORK_CASES: "You may not work on cases."}
    monkeypatch.setattr(window.desk, "refusal", lambda duty: refused.get(duty, ""))
    QTest.keyPress(dialog, SPACE)
    qtbot.waitUntil(lambda: dialog.is_shown, timeout=WAIT_MS)

    QTest.keyClick(dialog, Qt.Key.Key_D)

    assert dialog.note.text() == "You may not work on cases."
    assert not dialog.drawing.is_on
    QTest.keyRelease(dialog, SPACE)
    assert not dialog.is_shown


def test_a_manual_face_says_so_on_the_wall_and_the_list_of_files(
    window: MainWindow, pool: ShowingBlindPool, settle: Callable[[], None]
) -> None:
    settle()
    with window.desk.unit.reading() as reader:
        (missed,) = reader.media.without_face()
    face = draw_face(window.desk.unit, pool, DrawnBox(FramePlace(missed.id), Box(20, 20, 90, 90)), WHY)

    window.go_to(Place.FACES)
    settle()
    shown = window.wall.shown
    tiles = [shown.tile(place) for place in range(len(shown))]
    marked = {tile.crop.number for tile in tiles if f"{MANUAL_SYMBOL} manual" in tile.stamp}  # type: ignore[union-attr]
    assert marked == {face.id}
    assert any("drawn by a person" in tile.spoken for tile in tiles)

    window.go_to(Place.EXHIBITS)
    settle()
    (row,) = (window.exhibits.faceless.files.row_at(n) for n in range(window.exhibits.faceless.files.rowCount()))
    assert (row.item.id, row.drawn) == (missed.id, 1), "the detector has still found nothing in it"


def test_other_moments_of_a_video_are_turned_to_by_keys(
    qtbot: QtBot, window: MainWindow, pool: ShowingBlindPool, settle: Callable[[], None]
) -> None:
    settle()
    with window.desk.unit.reading() as reader:
        (missed,) = reader.media.without_face()
    film = Framed.of_file(replace(missed, kind=MediaKind.VIDEO))
    made = RevealDialog(window.desk, film, WHY, window)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(made.isActiveWindow)

    QTest.keyClick(made, Qt.Key.Key_PageUp)
    QTest.keyClick(made, Qt.Key.Key_PageDown)
    QTest.keyPress(made, SPACE)
    qtbot.waitUntil(lambda: made.is_shown, timeout=WAIT_MS)
    QTest.keyClick(made, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: made.is_shown, timeout=WAIT_MS)

    assert [time_ms for _, time_ms in pool.shown] == [1_000, 2_000]
    assert made.drawing.begin(made._revealed) if made._revealed else False
    assert made.drawing._place == FramePlace(missed.id, None, 2_000)
    made.reject()
    settle()


def test_what_is_dragged_begins_anew_beside_the_box_and_moves_it_inside() -> None:
    sketch = Sketch.begun((200, 160))

    sketch.grab((10.0, 10.0), 4.0)
    sketch.drag((60.0, 70.0))
    sketch.let_go()
    assert sketch.box == Box(10, 10, 50, 60)

    sketch.grab((30.0, 30.0), 4.0)
    sketch.drag((40.0, 25.0))
    assert sketch.box == Box(20, 5, 50, 60)

    sketch.take(Dots.within(sketch.box))
    assert not sketch.are_by_hand
    assert sketch.drawn(FramePlace(MediaId(1))).dots is None, "the engine's own are left to the engine"
    sketch.grab(sketch.dots[1], 4.0)
    sketch.drag((50.0, 20.0))
    drawn = sketch.drawn(FramePlace(MediaId(1)))
    assert drawn.dots is not None
    assert drawn.dots.eyes[1] == (50.0, 20.0)

    sketch.chosen = None
    sketch.move(-1000.0, -1000.0)
    assert sketch.box.left + sketch.box.width / 2 == 0, "its middle stays in the frame"


def test_a_box_that_is_drawn_otherwise_is_looked_at_anew() -> None:
    sketch = Sketch.begun((200, 160))
    sketch.take(Dots.within(sketch.box))

    sketch.grow(10.0, 0.0)

    assert not sketch.has_dots


def test_the_point_between_view_and_frame_is_the_same_there_and_back(qtbot: QtBot, dialog: RevealDialog) -> None:
    QTest.keyPress(dialog, SPACE)
    qtbot.waitUntil(lambda: dialog.is_shown, timeout=WAIT_MS)

    for place in ((0.0, 0.0), (50.5, 120.25), (199.0, 159.0)):
        assert dialog.view.to_frame(dialog.view.to_view(*place)) == pytest.approx(place)
    assert dialog.view.to_view(0.0, 0.0).toPoint() != QPoint(0, 0) or dialog.view.width() == dialog.view.height()
    QTest.keyRelease(dialog, SPACE)


def test_who_compares_is_told_that_a_person_drew_the_searched_face(
    window: MainWindow, pool: ShowingBlindPool, settle: Callable[[], None]
) -> None:
    settle()
    unit = window.desk.unit
    with unit.reading() as reader:
        (missed,) = reader.media.without_face()
    face = draw_face(unit, pool, DrawnBox(FramePlace(missed.id), Box(20, 20, 90, 90)), WHY)
    found = search_face(unit, LoadedGallery(default_manifest()), face.id, why("who is this"), k=3)

    window.candidates.turn_to(found.search.id)
    window.go_to(Place.CANDIDATES)
    settle()
    assert f"{MANUAL_SYMBOL} manual: a person drew this face" in window.candidates.searched.manual.text()
    QTest.keyClick(window.candidates.sheet, Qt.Key.Key_Return)
    settle()
    assert f"{MANUAL_SYMBOL} manual" in window.compare.pair.probe.note.text()

    window.candidates.turn_to(SearchId(1))
    window.go_to(Place.CANDIDATES)
    settle()
    assert window.candidates.searched.manual.text() == ""
