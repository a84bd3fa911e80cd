"""What the scout is fitted to: pieces of drawn scenes, damaged in every way, and where in them a face is."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from app.demo.person import person
from app.demo.scene import group
from tests.benchmarks.detection_degradations import Pixels, _land, _shapes, _texture, _wall

FACE_PX, PIECE_PX, CELL_PX = 24.0, 56, 4
_FIRST_CELL_PX = 0.5
_MIDDLE_ACROSS, _MIDDLE_DOWN, _SIZE = -0.058, -0.193, 1.045
"""Where MMOD's box lies on a drawn face, as shares of the face's own box: medians of 210 drawn faces."""
_MEAN_COLOUR = (123, 117, 104)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawn picture in halved sizes, and its faces: x, y and width as MMOD would frame them, float64 (n, 3)."""

    sizes: tuple[Pixels, ...]
    faces: NDArray[np.float64]


def drawn_scenes(count: int) -> list[Drawn]:
    """Draw groups of 2 to 11 people, strongly lit and turned in different ways."""
    chance, made = np.random.default_rng(5), []
    for number in range(count):
        people = int(chance.integers(2, 12))
        width = int(max(240, min(760, people * chance.uniform(55, 90))))
        strength = float(chance.uniform(0.4, 1.3))
        cast = [person(50_000 + 20 * number + one) for one in range(people)]
        pixels, boxes = group(cast, width, int(0.75 * width), seed=9000 + number, strength=strength)
        left, top, wide, high = np.array([tuple(box) for box in boxes], np.float64).T
        middles = left + wide * (0.5 + _MIDDLE_ACROSS), top + high * (0.5 + _MIDDLE_DOWN)
        made.append(Drawn(_halved(pixels), np.stack([*middles, _SIZE * np.sqrt(wide * high)], axis=1)))
    return made


def drawn_without_people(count: int) -> list[Drawn]:
    """Draw walls, landscapes, textures and shapes."""
    chance, makers = np.random.default_rng(99), (_wall, _land, _texture, _shapes, _shapes, _texture)
    pictures = (makers[number % 6]((300, 400), 7000 + number, chance) for number in range(count))
    return [Drawn(_halved(pixels), np.zeros((0, 3))) for pixels in pictures]


def _halved(pixels: Pixels) -> tuple[Pixels, ...]:
    sizes = [np.ascontiguousarray(pixels)]
    while min(sizes[-1].shape[:2]) >= 16:
        height, width = (side // 2 for side in sizes[-1].shape[:2])
        even = sizes[-1][: 2 * height, : 2 * width]
        sizes.append(np.asarray(cv2.resize(even, (width, height), interpolation=cv2.INTER_AREA), np.uint8))
    return tuple(sizes)


class Pieces:
    """Cuts pieces out of drawn scenes by chance; owns its random numbers."""

    def __init__(self, scenes: list[Drawn], without: list[Drawn], seed: int = 0) -> None:
        self._scenes, self._without = scenes, without
        self._chance = np.random.default_rng(seed)

    def batch(self, count: int) -> tuple[NDArray[np.uint8], NDArray[np.float32], NDArray[np.float32]]:
        """Return pieces, uint8 RGB (n, 56, 56, 3); faces, float32 (n, 14, 14) of 0 and 1; what counts, alike."""
        pixels, faces, counts = zip(*(self._piece() for _ in range(count)), strict=True)
        return np.stack(pixels), np.stack(faces), np.stack(counts)

    def _piece(self) -> tuple[Pixels, NDArray[np.float32], NDArray[np.float32]]:
        drawn, scale, middle = self._place()
        turn = self._turn() * scale
        moved = (PIECE_PX / 2 - 0.5) - turn @ middle
        soft = float(self._chance.uniform(0.55, 1.0)) if self._chance.random() < 0.3 else 1.0
        pixels = _cut(drawn, turn, moved, scale, soft)
        faces = np.column_stack([drawn.faces[:, :2] @ turn.T + moved, drawn.faces[:, 2] * scale])
        if len(faces) and self._chance.random() < 0.15:
            _cover(pixels, faces[self._chance.integers(len(faces))], self._chance.integers(0, 255, 3))
        return self._damaged(pixels), *_labels(faces)

    def _place(self) -> tuple[Drawn, float, NDArray[np.float64]]:
        """Return a scene, by how much to enlarge it, and the middle of the piece: a face's, or anywhere."""
        chance, kind = self._chance, self._chance.random()
        among = self._without if kind < 0.2 else self._scenes
        drawn = among[chance.integers(len(among))]
        height, width = drawn.sizes[0].shape[:2]
        anywhere = np.array([chance.uniform(0, width), chance.uniform(0, height)])
        if kind < 0.2:
            return drawn, math.exp(chance.uniform(math.log(0.25), math.log(2.0))), anywhere
        if kind < 0.4:
            return drawn, FACE_PX / float(np.median(drawn.faces[:, 2])) * math.exp(chance.uniform(-1.2, 1.2)), anywhere
        face = drawn.faces[chance.integers(len(drawn.faces))]
        larger = math.exp(chance.uniform(-0.11, 0.11) if kind < 0.85 else chance.uniform(-0.9, 0.9))
        scale = FACE_PX * larger / float(face[2])
        return drawn, scale, face[:2] + chance.uniform(-20, 20, 2) / scale

    def _turn(self) -> NDArray[np.float64]:
        chance = self._chance
        angle = math.radians(chance.normal(0, 14) if chance.random() < 0.7 else chance.uniform(-50, 50))
        turn = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
        return np.diag([-1.0, 1.0]) @ turn if chance.random() < 0.5 else turn

    def _damaged(self, piece: Pixels) -> Pixels:
        """Return the piece in other colours and light, blurred, noisy and pressed, each by chance."""
        chance = self._chance
        pixels: NDArray[np.floating[Any]] = piece.astype(np.float32)
        colour = chance.random()
        if colour < 0.25:
            pixels = np.repeat(pixels.mean(axis=2, keepdims=True), 3, axis=2)
        elif colour < 0.6:
            pixels = pixels * chance.uniform(0.8, 1.2, 3).astype(np.float32)
        if chance.random() < 0.6:
            pixels = 255 * (np.clip(pixels, 0, 255) / 255) ** math.exp(chance.uniform(-0.6, 0.6))
        pixels = pixels * chance.uniform(0.35, 1.25) + chance.uniform(-20, 30) * (chance.random() < 0.4)
        if chance.random() < 0.3:
            pixels = np.asarray(cv2.GaussianBlur(pixels, (0, 0), chance.uniform(0.3, 1.0)))
        if chance.random() < 0.5:
            pixels = pixels + chance.normal(0, chance.uniform(1, 8), pixels.shape)
        made = np.clip(pixels, 0, 255).astype(np.uint8)
        if chance.random() < 0.3:
            _, pressed = cv2.imencode(".jpg", made, [cv2.IMWRITE_JPEG_QUALITY, int(chance.integers(40, 95))])
            made = np.asarray(cv2.imdecode(pressed, cv2.IMREAD_COLOR), np.uint8)
        return made


def _cut(drawn: Drawn, turn: NDArray[np.float64], moved: NDArray[np.float64], scale: float, soft: float) -> Pixels:
    """Return a piece of the scene; where `soft` is below 1, made so much smaller first and then enlarged."""
    level = max(0, min(len(drawn.sizes) - 1, math.floor(-math.log2(scale * soft))))
    times, side = 2**level, round(PIECE_PX * soft)
    smaller = side / PIECE_PX
    place = smaller * (moved + turn @ np.full(2, 0.5 * times - 0.5) + 0.5) - 0.5
    way = np.column_stack([smaller * times * turn, place])
    edge = {"borderMode": cv2.BORDER_CONSTANT, "borderValue": _MEAN_COLOUR}
    piece = cv2.warpAffine(drawn.sizes[level], way, (side, side), flags=cv2.INTER_LINEAR, **edge)  # type: ignore[call-overload]
    return np.asarray(cv2.resize(piece, (PIECE_PX, PIECE_PX), interpolation=cv2.INTER_LINEAR), np.uint8)


def _cover(pixels: Pixels, face: NDArray[np.float64], colour: NDArray[np.int64]) -> None:
    x, y, width = face
    rows = slice(max(0, int(y + 0.08 * width)), max(0, int(y + 0.65 * width)))
    pixels[rows, max(0, int(x - 0.6 * width)) : max(0, int(x + 0.6 * width))] = colour


def _labels(faces: NDArray[np.float64]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return for each cell whether a face of the right size is there, and whether the cell counts at all.

    Cells beside a face, and on one that is a little too large or too small, do not count.
    """
    places = CELL_PX * np.arange(PIECE_PX // CELL_PX) + _FIRST_CELL_PX
    is_face = np.zeros((len(places),) * 2, np.float32)
    counts = np.ones_like(is_face)
    for x, y, width in faces:
        away = np.maximum(np.abs(places[None] - x), np.abs(places[:, None] - y))
        off = abs(math.log(width / FACE_PX))
        if off < 0.5:
            counts[(away < 0.4 * FACE_PX) & (is_face == 0)] = 0
        if off < 0.13:
            is_face[away <= 3.0] = 1
            counts[away <= 3.0] = 1
    return is_face, counts
