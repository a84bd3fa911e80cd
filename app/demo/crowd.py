"""Crowded pictures for measuring: people who stand there, and prints that show small, turned and half covered faces."""

from __future__ import annotations

import math
from pathlib import Path

import cv2
import numpy as np

from app.demo.backdrop import backdrop
from app.demo.chance import Chance
from app.demo.curves import Floats
from app.demo.encode import encoded
from app.demo.measuring import FaceKind, Order, ShownFace, ShownPicture
from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import Pixels, add_person, developed, portrait
from app.demo.scene import group_places
from app.demo.truth import Box

_BACKDROP_PX = 700
_STRENGTH = 0.6
_PRINT_PER_FACE = 2.1
"""A print is so many times as wide as the face on it."""
_PORTRAIT_PX = 600
_TURNS_DEG = {
    FaceKind.SMALL: (0.0,),
    FaceKind.COVERED: (0.0,),
    FaceKind.TILTED: (40.0, 50.0, -45.0),
    FaceKind.TURNED: (90.0, -90.0, 180.0),
}
_SMALL_FACES_PX = (24, 60)
_COVER_FROM = 0.52
"""From here down, as a share of the face's height, a covered face is covered."""


def draw_order(folder: Path, order: Order) -> ShownPicture:
    """Draw one picture into `folder`, a JPEG, and return what it shows and where."""
    cv2.setNumThreads(1)
    chance = Chance(0xC40D, order.seed)
    width, height = order.size_px
    pixels, faces = _people(order.people, width, height, chance)
    for number, kind in enumerate(order.prints):
        faces.append(_pinned(pixels, kind, (number, len(order.prints)), chance))
    (folder / order.name).write_bytes(encoded(pixels, "jpg", 90))
    return ShownPicture(order.name, order.size_px, tuple(faces))


def _people(count: int, width: int, height: int, chance: Chance) -> tuple[Pixels, list[ShownFace]]:
    shot = conditions(chance.seed(), _STRENGTH)
    canvas = _wide_backdrop(width, height, shot.background)
    faces = []
    for place in group_places(count, width, height, chance):
        box = add_person(canvas, person(chance.seed()), conditions(chance.seed(), _STRENGTH), place)
        faces.append(ShownFace(FaceKind.UPRIGHT, box))
    return developed(canvas, shot), faces


def _wide_backdrop(width: int, height: int, seed: int) -> Floats:
    """A wall that is drawn small: it is out of focus anyway."""
    shrink = max(1.0, width / _BACKDROP_PX)
    small = backdrop(round(height / shrink), round(width / shrink), seed)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)


def _pinned(pixels: Pixels, kind: FaceKind, place: tuple[int, int], chance: Chance) -> ShownFace:
    """Put a print on the wall above the people's heads and return where its face came to lie."""
    height, width = pixels.shape[:2]
    face_px = _face_px(kind, height, chance)
    shown, face = portrait(person(chance.seed()), conditions(chance.seed(), _STRENGTH), _PORTRAIT_PX, _PORTRAIT_PX)
    if kind is FaceKind.COVERED:
        _cover(shown, face, chance)
    turn_deg = _TURNS_DEG[kind][chance.whole(0, len(_TURNS_DEG[kind]))]
    patch, mask = _turned_print(shown, face, face_px, turn_deg)
    number, of = place
    across, down = width * (number + 0.5 + chance.uniform(-0.15, 0.15)) / of, height * 0.14
    left, top = round(across) - patch.shape[1] // 2, max(0, round(down) - patch.shape[0] // 2)
    area = pixels[top : top + patch.shape[0], left : left + patch.shape[1]]
    area[:] = np.clip(area * (1 - mask) + patch * mask, 0, 255).astype(np.uint8)
    middle, extent = patch.shape[0] // 2, round(face_px)
    return ShownFace(kind, (left + middle - extent // 2, top + middle - extent // 2, extent, extent))


def _turned_print(shown: Pixels, face: Box, face_px: float, turn_deg: float) -> tuple[Pixels, Floats]:
    """Return a print made so small and turned, its face in the middle, and where it covers the wall, 0 to 1."""
    left, top, wide, high = face
    middle = (left + wide / 2, top + high / 2)
    side = math.ceil(1.5 * _PRINT_PER_FACE * face_px)
    scale = face_px / max(wide, high)
    matrix = cv2.getRotationMatrix2D(middle, turn_deg, scale)
    matrix[0, 2] += side / 2 - middle[0]
    matrix[1, 2] += side / 2 - middle[1]
    soft = cv2.GaussianBlur(shown, (0, 0), max(0.1, 0.4 / scale))
    within = np.zeros(shown.shape[:2], np.float32)
    reach = round(_PRINT_PER_FACE * max(wide, high) / 2)
    x, y = round(middle[0]), round(middle[1])
    within[max(0, y - reach) : y + reach, max(0, x - reach) : x + reach] = 1
    patch = np.asarray(cv2.warpAffine(soft, matrix, (side, side)), np.uint8)
    return patch, np.asarray(cv2.warpAffine(within, matrix, (side, side)), np.float32)[..., None]


def _cover(shown: Pixels, face: Box, chance: Chance) -> None:
    """Draw a cloth over the lower half of a face."""
    left, top, wide, high = face
    rows = slice(top + round(_COVER_FROM * high), top + round(1.1 * high))
    shown[rows, left - wide // 6 : left + wide + wide // 6] = [chance.whole(40, 200) for _ in range(3)]


def _face_px(kind: FaceKind, height: int, chance: Chance) -> float:
    if kind is FaceKind.SMALL:
        return chance.uniform(*_SMALL_FACES_PX)
    return height * chance.uniform(0.07, 0.10)
