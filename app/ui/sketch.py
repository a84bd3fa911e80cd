"""A box about a face and the dots on its eyes and nose while a person draws them, in pixels of the frame; no Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from app.domain.drawing import Dot, Dots, DrawnBox, FramePlace
from app.domain.face import Box

_FIRST_SHARE, _STEP_SHARE = 0.25, 0.01
_LEAST_PX = 4.0
NOSE = 2


@dataclass(slots=True)
class Sketch:
    """What is drawn so far on a frame of `size`, (width, height). `chosen` is the dot that moves, None the box itself.

    Dots that the engine found stand for the box that they were found in: when it is drawn otherwise they go.
    """

    size: tuple[int, int]
    left: float = 0.0
    top: float = 0.0
    width: float = 0.0
    height: float = 0.0
    dots: list[Dot] = field(default_factory=list)
    are_by_hand: bool = False
    chosen: int | None = None
    _grabbed: Dot | None = None
    _is_new: bool = False

    @classmethod
    def begun(cls, size: tuple[int, int]) -> Sketch:
        """Return a box in the middle of a frame, to be moved and sized."""
        side = max(_LEAST_PX, _FIRST_SHARE * min(size))
        return cls(size, (size[0] - side) / 2, (size[1] - side) / 2, side, side)

    @property
    def step_px(self) -> float:
        """How far one press of an arrow moves."""
        return max(1.0, _STEP_SHARE * min(self.size))

    @property
    def box(self) -> Box:
        """The box in whole pixels."""
        return Box(round(self.left), round(self.top), max(1, round(self.width)), max(1, round(self.height)))

    @property
    def has_dots(self) -> bool:
        """True where the face could be added as it is."""
        return bool(self.dots)

    def drawn(self, place: FramePlace) -> DrawnBox:
        """Return what was drawn; the engine's own dots are left to the engine."""
        if not self.are_by_hand:
            return DrawnBox(place, self.box)
        nose = self.dots[NOSE] if len(self.dots) > NOSE else None
        return DrawnBox(place, self.box, Dots((self.dots[0], self.dots[1]), nose))

    def take(self, found: Dots | None) -> None:
        """Take the dots that the engine found or, where it found none, three for a person to move."""
        dots = found or Dots.within(self.box)
        self.dots = [*dots.eyes, dots.nose] if dots.nose is not None else [*dots.eyes]
        self.are_by_hand = found is None
        self.chosen = None if found is not None else 0

    def choose_next(self) -> None:
        """Go on to the next dot, after the last one to the box."""
        following = 0 if self.chosen is None else self.chosen + 1
        self.chosen = following if following < len(self.dots) else None

    def leave_nose_out(self) -> None:
        """Take the dot of the nose away, where it cannot be seen; again: put it back where most noses are."""
        if not self.has_dots:
            return
        self.are_by_hand = True
        if len(self.dots) > NOSE:
            self.dots = self.dots[:NOSE]
            self.chosen = None if self.chosen == NOSE else self.chosen
        else:
            self.dots.append(Dots((self.dots[0], self.dots[1])).five()[4])

    def move(self, right: float, down: float) -> None:
        """Move the chosen dot, or the box."""
        if self.chosen is not None:
            x, y = self.dots[self.chosen]
            self._put_dot(self.chosen, (x + right, y + down))
        else:
            self._put_box(self.left + right, self.top + down, self.width, self.height)

    def grow(self, wider: float, higher: float) -> None:
        """Make the box wider and higher at its right and lower edges."""
        width, height = max(_LEAST_PX, self.width + wider), max(_LEAST_PX, self.height + higher)
        self._put_box(self.left, self.top, width, height)

    # ------------------------------------------------------------------------------------------------------- by mouse

    def grab(self, at: Dot, reach_px: float) -> None:
        """Take the dot near a place, else the box around it; beside both a new box begins there."""
        near = [(math.dist(dot, at), number) for number, dot in enumerate(self.dots)]
        self._grabbed, self._is_new = at, False
        if near and min(near)[0] <= reach_px:
            self.chosen = min(near)[1]
            return
        self.chosen = None
        inside = self.left <= at[0] < self.left + self.width and self.top <= at[1] < self.top + self.height
        self._is_new = not inside

    def drag(self, to: Dot) -> None:
        """Move what was taken, or draw the new box as far as here."""
        if self._grabbed is None:
            return
        start, (x, y) = self._grabbed, to
        if self._is_new:
            left, top = min(start[0], x), min(start[1], y)
            self._put_box(left, top, max(_LEAST_PX, abs(x - start[0])), max(_LEAST_PX, abs(y - start[1])))
            return
        self._grabbed = to
        self.move(x - start[0], y - start[1])

    def let_go(self) -> None:
        """Have the mouse move nothing any more."""
        self._grabbed = None

    def _put_dot(self, number: int, at: Dot) -> None:
        self.dots[number] = (_within(at[0], self.size[0]), _within(at[1], self.size[1]))
        self.are_by_hand = True

    def _put_box(self, left: float, top: float, width: float, height: float) -> None:
        """Draw the box otherwise; its middle stays in the frame. Dots that nobody put go with the old one."""
        middle_x, middle_y = left + width / 2, top + height / 2
        self.left = left + _within(middle_x, self.size[0]) - middle_x
        self.top = top + _within(middle_y, self.size[1]) - middle_y
        self.width, self.height = width, height
        if not self.are_by_hand:
            self.dots, self.chosen = [], None


def _within(place: float, side: int) -> float:
    return min(max(place, 0.0), side - 1.0)
