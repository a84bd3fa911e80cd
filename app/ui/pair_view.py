"""Two pictures side by side: eyes level and equally far apart in both, moved together or one by one, or overlaid."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.aspect import AS_CUT
from app.domain.ids import FaceId, ReferenceId
from app.domain.looking import Looking, Overlay
from app.domain.view import AS_KEPT, Move, Placing, Tone, moved
from app.ui.crop_shelf import CropKey, CropShelf
from app.ui.face_pane import FacePane
from app.ui.face_strip import FaceStrip
from app.ui.language import mark, said, tr
from app.ui.overlay_pane import OverlayPane
from app.ui.parts import KeyButton, OneLine, column, label, laid_out_once, row

GAP_PX = 12
_COVERED = mark("Covered while you look at the other picture alone.")


class Acting(Enum):
    """Of which of the two the view is changed."""

    BOTH = "both"
    PROBE = "left"
    REFERENCE = "right"

    @property
    def words(self) -> str:
        """What its button says."""
        return {Acting.BOTH: tr("Both together"), Acting.PROBE: tr("Left alone"), Acting.REFERENCE: tr("Right alone")}[
            self
        ]


class Side:
    """One half of the pair: what it is, its picture, a note, and the strip to choose another picture of it."""

    def __init__(self, shelf: CropShelf, name: str, strip: str, key: str) -> None:
        self.caption = OneLine("heading")
        self.pane = FacePane(name)
        self.note = OneLine("small")
        self.strip = FaceStrip(shelf, strip)
        self.turn = KeyButton(tr("Next"), key, "quiet")
        self.cover = label(said(_COVERED), "dim", wraps=True)
        self.cover.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.cover.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.cover.hide()
        for part in (self.caption, self.note, self.strip):
            keeps = part.sizePolicy()
            keeps.setRetainSizeWhenHidden(True)
            part.setSizePolicy(keeps)
        self._has_turn = False
        self._noted = self._hint = ""

    def tell_note(self, words: str, hint: str = "") -> None:
        """Say below the picture what it is; `hint` says more where the pointer rests."""
        self._noted, self._hint = words, hint
        self.say_view()

    def say_view(self) -> None:
        """Say how the picture is looked at, behind what it is."""
        view = self.pane.picture.view.words
        self.note.setText(self._noted if view == AS_KEPT or not self._noted else f"{said(view)}  ·  {self._noted}")
        self.note.setToolTip("\n\n".join(part for part in (self.note.text(), self._hint) if part))

    def clear(self) -> None:
        """Forget picture and words."""
        self.pane.picture.forget_view()
        self.pane.tell(QImage())
        self.caption.clear()
        self.tell_note("")
        self.tell_strip([], 0)

    def tell_strip(self, keys: list[CropKey], current: int) -> None:
        """Show the pictures there are to choose from; with one there is nothing to turn to."""
        self.strip.tell(keys, current)
        self._has_turn = len(keys) > 1
        self.turn.setVisible(self._has_turn and not self.is_covered)

    @property
    def is_covered(self) -> bool:
        """True while nothing of this half is shown, so that the other one is looked at alone."""
        return not self.cover.isHidden()

    def set_covered(self, is_covered: bool) -> None:
        """Cover this half, or show it again."""
        for part in (self.caption, self.pane, self.note, self.strip):
            part.setVisible(not is_covered)
        self.turn.setVisible(self._has_turn and not is_covered)
        self.cover.setVisible(is_covered)


class PairView(QWidget):
    """The searched face at the left, the candidate's reference at the right. Signals: `changed` after any view did."""

    changed = Signal()

    def __init__(self, shelf: CropShelf) -> None:
        super().__init__()
        self.probe = Side(shelf, tr("Searched face"), tr("Pictures of the searched person"), "compare.face")
        self.reference = Side(shelf, tr("Reference"), tr("References of the candidate"), "compare.reference")
        self.overlay = OverlayPane(self.probe.pane, self.reference.pane)
        self.acting = Acting.BOTH
        self.shows_dots = False
        self._dot: int | None = None
        self._overlaid: list[Overlay] = []
        captions, notes, strips = row(spacing=GAP_PX), row(spacing=GAP_PX), row(spacing=GAP_PX)
        self._panes = row(spacing=GAP_PX)
        for side in self.sides:
            captions.addWidget(side.caption, 1)
            self._panes.addWidget(side.pane, 1)
            self._panes.addWidget(side.cover, 1)
            notes.addWidget(side.note, 1)
            strips.addLayout(row(side.strip, side.turn), 1)
            side.pane.moving.connect(lambda move, side=side: self._moved_in(side, move))
            side.pane.pointed.connect(lambda number, place, side=side: self._put_dot(side, number, place))
        self._panes.addWidget(self.overlay, 1)
        column(captions, self._panes, notes, strips, spacing=6, onto=self).setStretch(1, 1)
        self.overlay.stopped.connect(lambda: self.lay_over(Overlay.NONE))

    @property
    def sides(self) -> tuple[Side, Side]:
        """Both halves."""
        return self.probe, self.reference

    @property
    def acted_on(self) -> tuple[Side, ...]:
        """The halves whose views are changed now."""
        return {Acting.PROBE: (self.probe,), Acting.REFERENCE: (self.reference,)}.get(self.acting, self.sides)

    @property
    def tone_shown(self) -> Tone:
        """The tone of what is changed now."""
        return self.acted_on[0].pane.picture.view.tone

    def act_on_next(self) -> None:
        """Change both views from now on, or the left one alone, or the right one alone, in turns."""
        every = list(Acting)
        self.acting = every[(every.index(self.acting) + 1) % len(every)]
        self.changed.emit()

    def tone(self, change: Callable[[Tone], Tone]) -> None:
        """Change the tones: what changes in the one shown changes in the other likewise, and nothing else of it."""
        before = self.tone_shown
        after = change(before)
        for side in self.acted_on:
            side.pane.picture.tone(side.pane.picture.view.tone.following(before, after))
        self._refresh()

    def untone(self) -> None:
        """Show the tones as they are kept."""
        for side in self.acted_on:
            side.pane.picture.tone(Tone())
        self._refresh()

    def shift(self, move: Move) -> None:
        """Zoom, turn and move, each from where it stands."""
        pictures = [side.pane.picture for side in self.acted_on]
        for picture, placing in zip(pictures, moved([each.placing for each in pictures], move), strict=True):
            picture.place(placing)
        self._refresh()

    @Slot()
    def level(self) -> None:
        """Lay the faces eyes-level again, at the same eye distance, filling their panes."""
        for side in self.acted_on:
            side.pane.picture.place(Placing())
        self._refresh()

    def show_dots(self, shows_dots: bool) -> None:
        """Show the landmarks, or no longer; they are never measured."""
        self.shows_dots = shows_dots
        self._choose_dot(None)

    def next_dot(self) -> None:
        """Choose the next landmark of the pictures in view, for the keys to move."""
        points = len(AS_CUT.points)
        in_view = [n for n in range(2 * points) if not self.sides[n // points].is_covered]
        if self.shows_dots and in_view:
            self._choose_dot(next((n for n in in_view if self._dot is None or n > self._dot), in_view[0]))

    def nudge(self, right: int, down: int) -> None:
        """Move the landmark that is chosen by px of the pane; where none is, move the pictures."""
        if self._dot is None:
            self.shift(Move(right=right * 0.02, down=down * 0.02))
            return
        points = len(AS_CUT.points)
        side, number = self.sides[self._dot // points], self._dot % points
        at = side.pane.picture.dots(side.pane.area)[number]
        self._put_dot(side, number, at + QPointF(right, down))

    def lay_over(self, kind: Overlay) -> None:
        """Lay the faces over each other, or show them beside each other again (`Overlay.NONE`)."""
        if any(side.is_covered or side.pane.is_empty for side in self.sides):
            kind = Overlay.NONE
        if kind is not Overlay.NONE:
            self._overlaid.append(kind)
        for side in self.sides:
            side.pane.setVisible(kind is Overlay.NONE and not side.is_covered)
        self.overlay.show_kind(kind)
        self.changed.emit()

    def show_alone(self, alone: Side | None) -> None:
        """Show one half and cover the other; None shows both."""
        with laid_out_once(self):
            for side in self.sides:
                side.set_covered(alone is not None and side is not alone)
            self.lay_over(Overlay.NONE)

    def begin(self) -> None:
        """Look at another pair: everything as it is kept, both moved together, nothing laid over anything."""
        self.acting = Acting.BOTH
        self._overlaid = []
        self.show_dots(False)
        for side in self.sides:
            side.pane.picture.forget_view()
        self.lay_over(Overlay.NONE)
        self._refresh()

    def looking(
        self,
        face_id: FaceId | None,
        reference_id: ReferenceId,
        faces: Sequence[FaceId],
        references: Sequence[ReferenceId],
    ) -> Looking:
        """Return what is on the screen, as it goes on record with a comparison of these two pictures."""
        probe, reference = (side.pane.picture.view for side in self.sides)
        used = tuple(each for each in Overlay if each in self._overlaid)
        return Looking(face_id, reference_id, probe, reference, tuple(faces), tuple(references), used)

    def clear(self) -> None:
        """Forget both pictures."""
        self.begin()
        for side in self.sides:
            side.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: both panes are of one size, to the pixel."""
        super().resizeEvent(event)
        self._panes.setContentsMargins(0, 0, (self.width() - GAP_PX) % 2, 0)

    def _moved_in(self, side: Side, move: Move) -> None:
        if self.acting is not Acting.BOTH:
            self.acting = Acting.PROBE if side is self.probe else Acting.REFERENCE
        self.shift(move)

    def _put_dot(self, side: Side, number: int, place: QPointF) -> None:
        side.pane.picture.put_dot(number, place, side.pane.area)
        self._refresh()

    def _choose_dot(self, number: int | None) -> None:
        self._dot = number
        points = len(AS_CUT.points)
        for place, side in enumerate(self.sides):
            side.pane.shows_dots = self.shows_dots
            is_here = number is not None and number // points == place
            side.pane.chosen_dot = number % points if number is not None and is_here else None
        self._refresh()

    def _refresh(self) -> None:
        for side in self.sides:
            side.pane.refresh()
            side.say_view()
        self.overlay.update()
        self.changed.emit()
