"""How one face is looked at: tones and placing as a value that can be written down, read back and applied again.

A view never changes the crop that is kept. Its written form ("grey, levels 12 to 230, zoom 1.4, turned 1.5°") is what
stands on record with a comparison; what is painted is what that form says, not what lies between two of its steps.
"""

from __future__ import annotations

import cmath
import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields, replace

from app.domain.errors import NotRecorded

DARKEST, LIGHTEST = 0, 255
SHARPEST = 3
LEAST_ZOOM, MOST_ZOOM = 0.5, 8.0
FURTHEST = 6.0
"""Eye distances that a face can be moved off its place, across or down."""
POINTS = 5
AS_KEPT = "as kept"
_NUMBER = r"(-?\d+(?:\.\d+)?)"


@dataclass(frozen=True, slots=True)
class Tone:
    """What is done to a face's tones, in this order: sharpened (0 not at all to 3), grey, levels, equalised, inverted.

    Levels: `darkest` becomes black and `lightest` white, 0-255, what lies between is stretched.
    """

    is_grey: bool = False
    is_inverted: bool = False
    is_equalised: bool = False
    sharpened: int = 0
    darkest: int = DARKEST
    lightest: int = LIGHTEST

    def checked(self) -> Tone:
        """Return the tone, or raise NotRecorded where a number is out of its range."""
        if not (0 <= self.sharpened <= SHARPEST and DARKEST <= self.darkest < self.lightest <= LIGHTEST):
            raise NotRecorded(
                f"A view sharpens by 0 to {SHARPEST}, and its levels run from a darker to a lighter tone within 0 to "
                "255. Nothing was recorded."
            )
        return self

    def following(self, before: Tone, after: Tone) -> Tone:
        """Return the same changed in what differs between `before` and `after`, and in nothing else."""
        changes = {
            each.name: getattr(after, each.name)
            for each in fields(Tone)
            if getattr(after, each.name) != getattr(before, each.name)
        }
        changed = replace(self, **changes)
        return changed if changed.darkest < changed.lightest else after

    def with_levels(self, darkest: int | None = None, lightest: int | None = None) -> Tone:
        """Return the same with other levels; the one that is given keeps a distance of one to the other."""
        dark = self.darkest if darkest is None else min(max(darkest, DARKEST), self.lightest - 1)
        light = self.lightest if lightest is None else max(min(lightest, LIGHTEST), dark + 1)
        return replace(self, darkest=dark, lightest=light)


@dataclass(frozen=True, slots=True)
class Placing:
    """Where a face lies in its pane, counted from eyes-level at the common eye distance.

    `zoom` enlarges, `turned_deg` turns clockwise around the point between the eyes, `right` and `down` move, in common
    eye distances of the pane, whatever the zoom.
    """

    zoom: float = 1.0
    turned_deg: float = 0.0
    right: float = 0.0
    down: float = 0.0

    @property
    def is_possible(self) -> bool:
        """True where the face is neither too large or small nor out of reach."""
        near = abs(self.right) <= FURTHEST and abs(self.down) <= FURTHEST
        return LEAST_ZOOM <= self.zoom <= MOST_ZOOM and near and -180 <= self.turned_deg <= 180

    def written(self) -> Placing:
        """Return the placing in the steps in which it is written down and painted."""
        return Placing(
            round(self.zoom, 3), round(self.turned_deg, 2) + 0.0, round(self.right, 3) + 0.0, round(self.down, 3) + 0.0
        )


@dataclass(frozen=True, slots=True)
class Move:
    """A zooming, turning and moving of the pane itself, around a point of it given in eye distances from the eyes."""

    zoom: float = 1.0
    turn_deg: float = 0.0
    right: float = 0.0
    down: float = 0.0
    around: tuple[float, float] = (0.0, 0.0)

    def of(self, placing: Placing) -> Placing:
        """Return where a face lies after this move."""
        turning = cmath.rect(self.zoom, math.radians(self.turn_deg))
        centre = complex(*self.around)
        moved = centre + turning * (complex(placing.right, placing.down) - centre) + complex(self.right, self.down)
        turned = math.remainder(placing.turned_deg + self.turn_deg, 360.0)
        return Placing(placing.zoom * self.zoom, turned, moved.real, moved.imag)


def moved(placings: Sequence[Placing], move: Move) -> tuple[Placing, ...]:
    """Return where several faces lie after the same move, each from where it stood; all move, or none does.

    What lies upon what in two panes stays so: how one face lies to the other does not change.
    """
    after = tuple(move.of(placing) for placing in placings)
    return after if all(placing.is_possible for placing in after) else tuple(placings)


@dataclass(frozen=True, slots=True)
class View:
    """How one picture is looked at. `points` are landmarks that a person moved, px of the crop; empty: as found."""

    tone: Tone = field(default_factory=Tone)
    placing: Placing = field(default_factory=Placing)
    points: tuple[tuple[float, float], ...] = ()

    def checked(self) -> View:
        """Return the view as it is written down, or raise NotRecorded where it is none."""
        self.tone.checked()
        if not self.placing.is_possible or len(self.points) not in (0, POINTS):
            raise NotRecorded("The view is out of the range that can be shown. Nothing was recorded.")
        return self.written()

    def written(self) -> View:
        """Return the view in the steps in which it is written down and painted."""
        points = tuple((round(x, 1) + 0.0, round(y, 1) + 0.0) for x, y in self.points)
        return View(self.tone, self.placing.written(), points)

    @property
    def words(self) -> str:
        """The view as it stands on record; `view_of` reads it back."""
        tone, placing = self.tone, self.placing.written()
        parts = [
            f"sharpened {tone.sharpened}" if tone.sharpened else "",
            "grey" if tone.is_grey else "",
            f"levels {tone.darkest} to {tone.lightest}" if (tone.darkest, tone.lightest) != (0, 255) else "",
            "equalised" if tone.is_equalised else "",
            "inverted" if tone.is_inverted else "",
            f"zoom {placing.zoom:g}" if placing.zoom != 1 else "",
            f"turned {placing.turned_deg:g}°" if placing.turned_deg else "",
            f"right {placing.right:g}" if placing.right else "",
            f"down {placing.down:g}" if placing.down else "",
            "landmarks at " + " / ".join(f"{x:g} {y:g}" for x, y in self.written().points) if self.points else "",
        ]
        return ", ".join(part for part in parts if part) or AS_KEPT


def view_of(words: str) -> View:
    """Return the view that was written down as `words`; raises NotRecorded where they are not exactly one."""
    view = View()
    for part in [] if words == AS_KEPT else words.split(", "):
        view = _with_part(view, part)
    if view.words != words:
        raise NotRecorded("What should say how a picture was looked at is no view. Nothing was recorded.")
    return view.checked()


def _with_part(view: View, part: str) -> View:
    for pattern, put in _PARTS:
        said = re.fullmatch(pattern, part)
        if said is not None:
            return put(view, said)
    raise NotRecorded("What should say how a picture was looked at has a part that no view has. Nothing was recorded.")


def _points_of(view: View, said: re.Match[str]) -> View:
    pairs = [pair.split(" ") for pair in said[1].split(" / ")]
    return replace(view, points=tuple((float(x), float(y)) for x, y in pairs))


def _levels_of(view: View, said: re.Match[str]) -> View:
    return replace(view, tone=replace(view.tone, darkest=int(said[1]), lightest=int(said[2])))


def _toned(view: View, **is_so: bool) -> View:
    return replace(view, tone=replace(view.tone, **is_so))


def _placed(view: View, **changes: float) -> View:
    return replace(view, placing=replace(view.placing, **changes))


_PARTS: tuple[tuple[str, Callable[[View, re.Match[str]], View]], ...] = (
    (r"sharpened (\d)", lambda view, said: replace(view, tone=replace(view.tone, sharpened=int(said[1])))),
    (r"grey", lambda view, said: _toned(view, is_grey=True)),
    (r"levels (\d{1,3}) to (\d{1,3})", _levels_of),
    (r"equalised", lambda view, said: _toned(view, is_equalised=True)),
    (r"inverted", lambda view, said: _toned(view, is_inverted=True)),
    (rf"zoom {_NUMBER}", lambda view, said: _placed(view, zoom=float(said[1]))),
    (rf"turned {_NUMBER}°", lambda view, said: _placed(view, turned_deg=float(said[1]))),
    (rf"right {_NUMBER}", lambda view, said: _placed(view, right=float(said[1]))),
    (rf"down {_NUMBER}", lambda view, said: _placed(view, down=float(said[1]))),
    (rf"landmarks at ((?:{_NUMBER} {_NUMBER}(?: / |$)){{5}})", _points_of),
)
