"""Two pictures side by side: equally large, looked at in the same way, zoomed together."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Slot
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui.crop_shelf import CropKey, CropShelf
from app.ui.face_pane import FacePane, Look
from app.ui.face_strip import SIDE_PX, FaceStrip
from app.ui.parts import KeyButton, column, label, row

GAP_PX = 12
_TEXTS_PX = 96
WHOLE = QPointF(0.5, 0.5)


class Side:
    """One half of the pair: what it is, its picture, a note, and the strip to choose another picture of it."""

    def __init__(self, shelf: CropShelf, name: str, strip: str, key: str) -> None:
        self.caption: QLabel = label("", "heading", wraps=True)
        self.pane = FacePane(name)
        self.note: QLabel = label("", "small", wraps=True)
        self.strip = FaceStrip(shelf, strip)
        self.turn = KeyButton("Next", key, "quiet")
        self.cover = label("Covered while you look at the other picture alone.", "dim", wraps=True)
        self.cover.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.cover.hide()
        self._has_turn = False

    def column(self) -> QVBoxLayout:
        """Return the half, top to bottom."""
        return column(self.caption, self.pane, self.cover, self.note, row(self.strip, self.turn), None, spacing=8)

    def clear(self) -> None:
        """Forget picture and words."""
        self.pane.tell(QImage())
        self.caption.clear()
        self.note.clear()
        self.tell_strip([], 0)

    def tell_strip(self, keys: list[CropKey], current: int) -> None:
        """Show the pictures there are to choose from; with one there is nothing to turn to."""
        self.strip.tell(keys, current)
        self._has_turn = len(keys) > 1
        self.turn.setVisible(self._has_turn and not self.is_covered)

    @property
    def is_covered(self) -> bool:
        """True while nothing of this half is shown, so that the other one is looked at alone."""
        return self.pane.isHidden()

    def set_covered(self, is_covered: bool) -> None:
        """Cover this half, or show it again."""
        for part in (self.caption, self.pane, self.note, self.strip):
            part.setVisible(not is_covered)
        self.turn.setVisible(self._has_turn and not is_covered)
        self.cover.setVisible(is_covered)


class PairView(QWidget):
    """The searched face at the left, the candidate's reference at the right."""

    def __init__(self, shelf: CropShelf) -> None:
        super().__init__()
        self.probe = Side(shelf, "Searched face", "Faces that were searched", "F")
        self.reference = Side(shelf, "Reference", "References of the candidate", "R")
        halves = row(spacing=GAP_PX, onto=self)
        for side in self.sides:
            halves.addLayout(side.column(), 1)
            side.pane.framed.connect(self.frame_both)
        self.setMinimumHeight(SIDE_PX + _TEXTS_PX + 200)

    @property
    def sides(self) -> tuple[Side, Side]:
        """Both halves."""
        return self.probe, self.reference

    def look(self, look: Look) -> None:
        """Change how both pictures are displayed."""
        for side in self.sides:
            side.pane.look(look)

    def show_alone(self, alone: Side | None) -> None:
        """Show one half and cover the other; None shows both."""
        for side in self.sides:
            side.set_covered(alone is not None and side is not alone)

    @Slot(float, QPointF)
    def frame_both(self, zoom: float, centre: QPointF) -> None:
        """Zoom both pictures to the same part."""
        for side in self.sides:
            side.pane.frame(zoom, centre)

    @Slot()
    def show_whole(self) -> None:
        """Zoom out to the whole of both pictures."""
        self.frame_both(1.0, WHOLE)

    def clear(self) -> None:
        """Forget both pictures."""
        for side in self.sides:
            side.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: both panes are squares as large as width and height allow."""
        super().resizeEvent(event)
        across = (self.width() - GAP_PX) // 2
        down = self.height() - SIDE_PX - _TEXTS_PX
        for side in self.sides:
            side.pane.setFixedHeight(max(200, min(across, down)))
            side.cover.setFixedHeight(side.pane.height())
