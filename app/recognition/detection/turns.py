"""Which way up a face is: what two detectors say of it at eight turns, and level eyes for the last degrees."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np

from app.recognition.detection.patch import Patch, Pixels, Points, patch
from app.recognition.detection.points import points_in, roll_deg, wobble
from app.recognition.networks.proposals import ScoredBox
from app.recognition.pack import ModelPack

PATCH_PX, FACE_SHARE = 200, 2.2
_FACE_PX = PATCH_PX / FACE_SHARE
"""A face is judged in a patch 2.2 times as wide, in which it is this wide: enough for HOG, which knows 80 px."""
_LARGER_PX, _SMALLER_STEP, _LARGEST_PX = 84.7, 0.837, 95.0
"""MMOD looks at a patch in two sizes, so that a box 20 % too large or too small does no harm."""
_LEAST_SCORE = -1.3
_NEAR_SHARE = 0.6
CLEAR_HOG = 0.5
"""Upright faces reach this in HOG nearly always; on 250 faces at a wrong right angle the most was 0.32."""
_HOG_WEIGHT, MOST_MMOD = 0.8, 1.05
"""MMOD hardly tells apart what lies within 45 degrees, HOG does; MMOD's scores end at about 1.05."""
_FOUND_LEAD = 0.4
"""By so much another turn must be better than the one at which a face was found: covered faces say little."""
_LEAST_AT_A_TURN = 0.5
"""MMOD scores 0.85 and more at the right turn, unless a face is covered; below this HOG's opinions are noise."""
_STEADY_WEIGHT, _LEAST_WOBBLE = 1.0, 0.01
"""Of 100 covered faces the points alone told 88 of the right turns of eight, MMOD and HOG 75, all three 91."""
_LEVELLED_LEAD = 0.25
_LEVELLED_LOSS = 0.1
_NEARLY_LEVEL_DEG = 5.0


@dataclass(frozen=True, slots=True)
class Reading:
    """One face as seen at one turn (degrees counter-clockwise): MMOD's box in the patch, and both scores."""

    seen: Patch
    turn_deg: float
    box: ScoredBox
    hog: float

    @property
    def mmod(self) -> float:
        """MMOD's score of the face at this turn."""
        return self.box.score

    @property
    def worth(self) -> float:
        """How well the face stands at this turn; comparable between readings of one face."""
        return min(self.mmod, MOST_MMOD) + _HOG_WEIGHT * self.hog

    @property
    def evidence(self) -> float:
        """How surely it is a face at all; of 60 pictures without any none gave more than -0.7."""
        return self.mmod + 0.5 * (self.hog + 1.0)

    def square(self) -> tuple[tuple[float, float], float]:
        """Return middle and width of the face in the picture, px."""
        middle = np.array([[(self.box.left + self.box.right) / 2, (self.box.top + self.box.bottom) / 2]])
        x, y = self.seen.in_picture(middle)[0]
        return (float(x), float(y)), self.box.side_px / self.seen.enlarged


@dataclass(frozen=True, slots=True)
class Levelled:
    """A face whose way up is settled: the reading at that turn, and the five points in its patch, (5, 2)."""

    reading: Reading
    points: Points


def judged(
    pixels: Pixels, box: ScoredBox, pack: ModelPack, turns_deg: tuple[int, ...], found_at_deg: int = 0
) -> Levelled:
    """Return the face in `box` the right way up, tried at `turns_deg` beyond `found_at_deg` where that is not clear.

    The score of `box` is MMOD's for the picture at the turn at which it was found, or less than any of MMOD's where it
    is another's. Where the best turn is next to that one, both are levelled by their eyes and the better one is kept.
    """
    centre, width_px = ((box.left + box.right) / 2, (box.top + box.bottom) / 2), box.side_px
    seen = _seen(pixels, centre, width_px, found_at_deg)
    first = Reading(seen, found_at_deg, middle_box(box.score), hog_of(seen.pixels, pack))
    if first.hog >= CLEAR_HOG and box.score > 0:
        return _level(pixels, first, pack)
    first = _at_least(replace(first, box=mmod_of(seen.pixels, pack)), box.score)
    if first.hog >= CLEAR_HOG or not turns_deg:
        return _level(pixels, first, pack)
    readings = {0: first}
    readings |= {turn: _read(pixels, centre, width_px, found_at_deg + turn, pack) for turn in turns_deg}
    likely = [turn for turn in readings if turn == 0 or readings[turn].mmod >= _LEAST_AT_A_TURN]
    best = 0 if len(likely) == 1 else _best_of(likely, readings, pack)
    if best not in (0, 45, 315):
        return _level(pixels, readings[best], pack)
    straight = _level(pixels, first, pack)
    tilted = max((45, 315), key=lambda turn: readings[turn].worth if turn in likely else -math.inf)
    if tilted not in likely or readings[tilted].worth < first.worth:
        return straight
    other = _level(pixels, readings[tilted], pack)
    steady, steadier = _steadiness([straight.reading, other.reading], pack)
    lead = other.reading.worth + steadier - straight.reading.worth - steady
    return other if lead > _LEVELLED_LEAD else straight


def _best_of(likely: list[int], readings: dict[int, Reading], pack: ModelPack) -> int:
    """Return the turn for which both detectors and the points say most; they must say clearly more than for turn 0."""
    steady = dict(zip(likely, _steadiness([readings[turn] for turn in likely], pack), strict=True))
    leads = {turn: _FOUND_LEAD if turn == 0 else 0.0 for turn in likely}
    return max(likely, key=lambda turn: _with_neighbours(readings, turn) + steady[turn] + leads[turn])


def _steadiness(readings: list[Reading], pack: ModelPack) -> list[float]:
    """Return what the points say for each reading: the stiller they keep in a shifted box the more.

    Where HOG knows one of them the points, which cost as much as a look by MMOD, are not asked.
    """
    if any(reading.hog >= CLEAR_HOG for reading in readings):
        return [0.0] * len(readings)
    wobbles = (wobble(reading.seen.pixels, reading.box, pack.landmarks) for reading in readings)
    return [-_STEADY_WEIGHT * math.log(_LEAST_WOBBLE + astray) for astray in wobbles]


def _with_neighbours(readings: dict[int, Reading], turn: int) -> float:
    """Return the worth of a turn, its MMOD score averaged with those of 45 degrees to either side where known.

    MMOD finds a face at up to 45 degrees from upright nearly as well as upright: the middle of where it does is right.
    """
    own = [min(max(readings[turn].mmod, -1.2), MOST_MMOD)] * 2
    beside = [readings[other] for other in ((turn + 45) % 360, (turn - 45) % 360) if other in readings]
    scores = own + [min(max(reading.mmod, -1.2), MOST_MMOD) for reading in beside]
    return sum(scores) / len(scores) + _HOG_WEIGHT * readings[turn].hog


def _read(pixels: Pixels, centre: tuple[float, float], width_px: float, turn_deg: float, pack: ModelPack) -> Reading:
    seen = _seen(pixels, centre, width_px, turn_deg)
    return Reading(seen, turn_deg, mmod_of(seen.pixels, pack), hog_of(seen.pixels, pack))


def mmod_of(seen: Pixels, pack: ModelPack) -> ScoredBox:
    """Return MMOD's surest box about the middle of a patch, uint8 RGB (200, 200, 3); one of a low score for none."""
    found = pack.mmod.search(seen, _LARGER_PX, _LARGEST_PX, step=_SMALLER_STEP, threshold=_LEAST_SCORE)
    return _nearest_the_middle(found)


def _seen(pixels: Pixels, centre: tuple[float, float], width_px: float, turn_deg: float) -> Patch:
    return patch(pixels, centre, FACE_SHARE * width_px, PATCH_PX, turn_deg, edge=cv2.BORDER_REPLICATE)


def hog_of(seen: Pixels, pack: ModelPack) -> float:
    """Return HOG's best score in a patch, -1 at least."""
    _, scores, _ = pack.detector.run(seen, 0, -1.0)
    return float(max([*scores, -1.0]))


def _at_least(reading: Reading, score: float) -> Reading:
    """Return the reading with the box and the score that it was proposed with, where these are better."""
    return reading if reading.mmod >= score else replace(reading, box=middle_box(score))


def _nearest_the_middle(found: list[ScoredBox]) -> ScoredBox:
    """Return the surest box that lies where the face should be; the whole place, and no score, where there is none."""
    middle = (PATCH_PX - 1) / 2
    for box in found:
        x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        if math.hypot(x - middle, y - middle) < _NEAR_SHARE * _FACE_PX:
            return box
    return middle_box(_LEAST_SCORE)


def middle_box(score: float) -> ScoredBox:
    """Return the box of a face that lies where it should in a patch."""
    middle, half = (PATCH_PX - 1) / 2, (_FACE_PX - 1) / 2
    return ScoredBox(middle - half, middle - half, middle + half, middle + half, score)


def _level(pixels: Pixels, reading: Reading, pack: ModelPack) -> Levelled:
    """Turn the face until its eyes are level, as long as the detectors do not like it less."""
    points = points_in(reading.seen.pixels, reading.box, pack.landmarks)
    for _ in range(2):
        roll = roll_deg(points)
        if abs(roll) < _NEARLY_LEVEL_DEG:
            break
        centre, width_px = reading.square()
        again = _read(pixels, centre, width_px, reading.turn_deg + roll, pack)
        if again.worth < reading.worth - _LEVELLED_LOSS:
            break
        reading, points = again, points_in(again.seen.pixels, again.box, pack.landmarks)
    return Levelled(reading, points)
