"""Several people in one picture: group photographs, and the frames of a video."""

from collections.abc import Sequence
from dataclasses import replace

from app.demo.backdrop import backdrop
from app.demo.chance import Chance
from app.demo.curves import Floats
from app.demo.person import DrawnPerson
from app.demo.pose import Picture, conditions
from app.demo.render import Pixels, Place, add_person, developed
from app.demo.truth import Box

_WIDEST_HEAD_SHARE = 0.40
_TALLEST_HEAD_SHARE = 0.165
_NOMINAL_PX = 300.0


def group(
    people: Sequence[DrawnPerson], width_px: int, height_px: int, seed: int, strength: float
) -> tuple[Pixels, list[Box]]:
    """A photograph of `people` side by side under one light, RGB; and the boxes of their faces, in their order."""
    chance = Chance(0x6909, seed)
    common = conditions(chance.seed(), strength)
    canvas = backdrop(height_px, width_px, common.background)
    shots = [_own(conditions(chance.seed(), strength), common) for _ in people]
    places = group_places(len(people), width_px, height_px, chance)
    boxes: dict[int, Box] = {}
    for number in sorted(range(len(people)), key=lambda one: places[one].half_head_px):
        boxes[number] = add_person(canvas, people[number], shots[number], places[number])
    blur = 0.6 * _NOMINAL_PX / min(width_px, height_px)
    return developed(canvas, replace(common, blur=blur)), [boxes[number] for number in range(len(people))]


def group_places(count: int, width_px: int, height_px: int, chance: Chance) -> list[Place]:
    """Where `count` heads go, from left to right, so that no face covers another."""
    step = width_px / (count + 0.35)
    largest = min(_WIDEST_HEAD_SHARE * step, _TALLEST_HEAD_SHARE * height_px)
    return [
        Place(
            width_px / 2 + (number - (count - 1) / 2) * step + chance.uniform(-0.04, 0.04) * step,
            height_px * chance.uniform(0.40, 0.48),
            largest * chance.uniform(0.90, 1.0),
        )
        for number in range(count)
    ]


def frame(
    canvas: Floats, people: Sequence[DrawnPerson], shots: Sequence[Picture], places: Sequence[Place]
) -> tuple[Pixels, list[Box]]:
    """One frame of a video in front of `canvas` (left as it is), RGB; and the boxes of the faces."""
    painted = canvas.copy()
    boxes = [add_person(painted, *one) for one in zip(people, shots, places, strict=True)]
    return developed(painted, shots[0]), boxes


def _own(shot: Picture, common: Picture) -> Picture:
    """`shot` in the light of `common`."""
    return replace(
        shot,
        light_azimuth=common.light_azimuth,
        light_elevation=common.light_elevation,
        ambient=common.ambient,
        key=common.key,
        warmth=common.warmth,
    )
