"""Draw a face on the frame that is shown: a box by mouse or keys, then the eyes, then it is added to the case."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from shiboken6 import isValid

from app.domain.drawing import MANUAL_SYMBOL, FramePlace
from app.domain.duties import Duty
from app.domain.errors import Cancelled, KnownError
from app.domain.face import Face
from app.service.drawing import LookedInBox, draw_face, look_in_box
from app.service.reveal import Revealed
from app.ui.desk import Desk
from app.ui.frame_view import FrameView
from app.ui.jobs import Job
from app.ui.key_words import keys
from app.ui.keyring import is_pressed
from app.ui.language import said, tr
from app.ui.sketch import Sketch
from app.ui.theme import FOCUS, TEXT, WELL, colour
from app.ui.words import plainly

if TYPE_CHECKING:
    from app.domain.progress import IsCancelled, OnProgress
    from app.store import Unit

_DOT_PX, _REACH_PX = 6.0, 12.0
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class FrameDrawing(QObject):
    """Signals: `added` with the Face, when it is in the case; `left` when drawing was given up.

    What was drawn is kept while the frame is gone, and shown again with it.
    """

    added = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, view: FrameView, reason: str, tell: Callable[[str], None]) -> None:
        super().__init__(view)
        self._desk, self._view, self._reason, self._tell = desk, view, reason, tell
        self.sketch: Sketch | None = None
        self.is_on = False
        self._place: FramePlace | None = None
        self._job: Job | None = None
        view.over = self.paint
        view.grabbed.connect(self._grab)
        view.dragged.connect(self._drag)
        view.released.connect(self._release)

    def begin(self, revealed: Revealed) -> bool:
        """Begin to draw on the frame that is shown, or go on; return False, and say why, where that may not be."""
        refused = self._desk.refusal(Duty.WORK_CASES)
        if refused:
            self._tell(said(refused))
            return False
        if self.sketch is None or self._place is None or self._place.media_id != revealed.media_id:
            self.sketch = Sketch.begun(revealed.frame.size)
        self._place = revealed.place
        self.is_on = True
        self._tell_step()
        self._view.update()
        return True

    def pause(self) -> None:
        """Stop, because the frame goes; what was drawn is kept, and nothing is added any more."""
        self.is_on = False
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def forget(self) -> None:
        """Drop what was drawn: it belongs to another frame than the one that comes."""
        self.pause()
        self.sketch = self._place = None

    @Slot()
    def accept(self) -> None:
        """Go on: have the eyes looked for; once they are there, add the face."""
        sketch, place = self.sketch, self._place
        if sketch is None or place is None or self._job is not None:
            return
        pool, reason, drawn = self._desk.pool, self._reason, sketch.drawn(place)
        if not sketch.has_dots:
            self._tell(tr("Looking for the eyes…"))

            def look(unit: Unit, _told: OnProgress, is_cancelled: IsCancelled) -> LookedInBox:
                return look_in_box(unit, pool, drawn, reason, is_cancelled)

            self._job = self._desk.start(look, partial(self._looked, sketch), on_error=self._refused)
            return
        self._tell(tr("Adding the face…"))

        def add(unit: Unit, _told: OnProgress, is_cancelled: IsCancelled) -> Face:
            return draw_face(unit, pool, drawn, reason, is_cancelled)

        self._job = self._desk.start(add, self._added, on_error=self._refused)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means while a face is drawn; return False for a key that means nothing here."""
        sketch, key = self.sketch, event.key()
        if not self.is_on or sketch is None:
            return False
        if is_pressed(event, "always.close"):
            self.forget()
            self.left.emit()
        elif is_pressed(event, "drawing.accept"):
            if not event.isAutoRepeat():
                self.accept()
        elif is_pressed(event, "drawing.next_dot"):
            self._edit(sketch.choose_next)
        elif is_pressed(event, "drawing.no_nose"):
            self._edit(sketch.leave_nose_out)
        elif key in _ARROWS:
            self._edit(_nudge(sketch, key, event.modifiers()))
        else:
            return False
        return True

    def _edit(self, change: Callable[[], object]) -> None:
        """Change what is drawn, unless it is being looked at."""
        if self._job is not None:
            return
        change()
        self._tell_step()
        self._view.update()

    def paint(self, painter: QPainter, to_view: Callable[[float, float], QPointF]) -> None:
        """Paint what is drawn over the frame; `to_view` carries places of the frame to the view's."""
        sketch = self.sketch
        if sketch is None or not self.is_on:
            return
        corner = to_view(sketch.left, sketch.top)
        box = QRectF(corner, to_view(sketch.left + sketch.width, sketch.top + sketch.height))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for shade, width in ((WELL, 5.0), (FOCUS if sketch.chosen is None else TEXT, 2.0)):
            painter.setPen(QPen(colour(shade), width, Qt.PenStyle.DashLine if width < 5 else Qt.PenStyle.SolidLine))
            painter.drawRect(box)
        for number, dot in enumerate(sketch.dots):
            at = to_view(*dot)
            painter.setPen(QPen(colour(WELL), 4.0))
            painter.drawEllipse(at, _DOT_PX, _DOT_PX)
            painter.setPen(QPen(colour(FOCUS if number == sketch.chosen else TEXT), 2.0))
            painter.drawEllipse(at, _DOT_PX, _DOT_PX)

    @Slot(float, float)
    def _grab(self, x: float, y: float) -> None:
        if self.is_on and self.sketch is not None and self._job is None:
            self.sketch.grab((x, y), _REACH_PX * self._view.frame_px_per_px)
            self._view.update()

    @Slot(float, float)
    def _drag(self, x: float, y: float) -> None:
        if self.is_on and self.sketch is not None and self._job is None:
            self.sketch.drag((x, y))
            self._tell_step()
            self._view.update()

    @Slot()
    def _release(self) -> None:
        if self.sketch is not None:
            self.sketch.let_go()

    def _looked(self, sketch: Sketch, looked: LookedInBox) -> None:
        self._job = None
        if not isValid(self) or not self.is_on or sketch is not self.sketch:
            return
        sketch.take(looked.dots)
        self._place = looked.place
        self._tell_step()
        self._view.update()

    def _added(self, face: Face) -> None:
        if not isValid(self):
            return
        self.forget()
        self.added.emit(face)

    def _refused(self, error: KnownError) -> None:
        if not isValid(self):
            return
        self._job = None
        if not isinstance(error, Cancelled):
            self._tell(plainly(error))

    def _tell_step(self) -> None:
        sketch = self.sketch
        if sketch is None:
            return
        if not sketch.has_dots:
            self._tell(
                tr(
                    "Drag a box about the face, brows to chin; or arrows move it, Shift+arrows size it, with Ctrl by "
                    "one pixel. Enter goes on to the eyes."
                )
            )
        elif sketch.are_by_hand:
            self._tell(
                tr(
                    "Put the dots on both eyes and the base of the nose: drag them, or {next} takes the next one and "
                    "arrows move it; {no_nose} leaves the nose out. Enter adds the face.",
                    **keys(next="drawing.next_dot", no_nose="drawing.no_nose"),
                )
            )
        else:
            self._tell(
                tr(
                    "Eyes and nose as the engine sees them. Enter adds the face; if they are wrong, drag the dots, or "
                    "{next} takes the next one and arrows move it.",
                    **keys(next="drawing.next_dot"),
                )
            )


def _nudge(sketch: Sketch, key: int, held: Qt.KeyboardModifier) -> Callable[[], object]:
    """Return what an arrow does: move what is chosen, with Shift size the box, with Ctrl by one pixel."""
    across, down = next(way for arrow, way in _ARROWS.items() if arrow == key)
    step = 1.0 if held & Qt.KeyboardModifier.ControlModifier else sketch.step_px
    change = sketch.grow if held & Qt.KeyboardModifier.ShiftModifier else sketch.move
    return partial(change, step * across, step * down)


def added_words(face: Face) -> str:
    """Return what is said once a face is in the case."""
    return tr("Face {face_id} was added, {symbol} manual.", face_id=face.id, symbol=MANUAL_SYMBOL)
