"""What is done to a portrait before the detector sees it, and pictures in which nobody is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.demo.backdrop import backdrop, landscape
from app.demo.curves import clouds

Pixels = NDArray[np.uint8]
_CLOTH = (90, 130, 170)
_DARK_SHARE, _DARK_NOISE = 0.12, 3.0
_DRAWN_APART = 10_000
"""No picture is drawn for two seeds."""
_SIZES = ((480, 640), (612, 816), (1224, 1632))


@dataclass(frozen=True, slots=True)
class Portrait:
    """A picture, uint8 RGB, and where its face is: left, top, right, bottom, in px."""

    pixels: Pixels
    face: tuple[float, float, float, float]

    @property
    def face_px(self) -> float:
        """How wide the face is."""
        return self.face[2] - self.face[0]


def _with_face_of(face_px: float) -> Callable[[Portrait, np.random.Generator], Pixels]:
    def made_small(portrait: Portrait, chance: np.random.Generator) -> Pixels:
        scale = face_px / portrait.face_px
        small = cv2.resize(portrait.pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        return np.asarray(small, np.uint8)

    return made_small


def _turned_by(degrees: int) -> Callable[[Portrait, np.random.Generator], Pixels]:
    def turned(portrait: Portrait, chance: np.random.Generator) -> Pixels:
        if degrees % 90 == 0:
            return np.ascontiguousarray(np.rot90(portrait.pixels, degrees // 90))
        height, width = portrait.pixels.shape[:2]
        way = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
        across, along = abs(way[0, 0]), abs(way[0, 1])
        wide, high = int(height * along + width * across), int(height * across + width * along)
        way[:, 2] += (wide / 2 - width / 2, high / 2 - height / 2)
        edge = cv2.BORDER_REFLECT
        whole = cv2.warpAffine(portrait.pixels, way, (wide, high), flags=cv2.INTER_CUBIC, borderMode=edge)
        return np.asarray(whole, np.uint8)

    return turned


def _lower_half_covered(portrait: Portrait, chance: np.random.Generator) -> Pixels:
    left, top, right, bottom = portrait.face
    side = portrait.face_px
    pixels = portrait.pixels.copy()
    rows = slice(max(0, int((top + bottom) / 2 + 0.08 * side)), int(bottom + 0.15 * side))
    pixels[rows, max(0, int(left - 0.1 * side)) : int(right + 0.1 * side)] = _CLOTH
    return pixels


def _dark(portrait: Portrait, chance: np.random.Generator) -> Pixels:
    noise = chance.normal(0, _DARK_NOISE, portrait.pixels.shape)
    return np.asarray(np.clip(portrait.pixels * _DARK_SHARE + noise, 0, 255), np.uint8)


DEGRADATIONS: dict[str, Callable[[Portrait, np.random.Generator], Pixels]] = {
    "untouched": lambda portrait, chance: portrait.pixels,
    "face 24 px": _with_face_of(24),
    "face 16 px": _with_face_of(16),
    "turned 45": _turned_by(45),
    "turned 90": _turned_by(90),
    "turned 180": _turned_by(180),
    "lower half covered": _lower_half_covered,
    "dark": _dark,
}
"""Dark: an eighth of the light and noise of three grey levels. Covered: with one colour, from the tip of the nose."""


def without_faces(count: int, portraits: Iterator[Portrait], seed: int) -> Iterator[tuple[str, Pixels]]:
    """Yield pictures without a face and what they are: drawn, textured, or portraits whose face was taken away."""
    chance = np.random.default_rng(seed)
    makers = (_wall, _land, _texture, _shapes)
    for number in range(count):
        kind = number % 6
        if kind < 4:
            maker = makers[kind]
            yield maker.__name__[1:], maker(_SIZES[number % 3], _DRAWN_APART * seed + number, chance)
            continue
        portrait = next(portraits)
        yield ("scrambled", _scrambled(portrait, chance)) if kind == 4 else ("erased", _erased(portrait))


def _wall(size: tuple[int, int], seed: int, chance: np.random.Generator) -> Pixels:
    return np.asarray(backdrop(*size, seed) * 255, np.uint8)


def _land(size: tuple[int, int], seed: int, chance: np.random.Generator) -> Pixels:
    return np.asarray(landscape(*size, seed) * 255, np.uint8)


def _texture(size: tuple[int, int], seed: int, chance: np.random.Generator) -> Pixels:
    grain = clouds(size[0] // 2, size[1] // 2, seed, octaves=6, first=4)
    grain = (grain - grain.min()) / max(float(np.ptp(grain)), 1e-6)
    coloured = np.stack([grain, grain**1.3, grain**0.8], axis=2).astype(np.float32)
    whole = cv2.resize(coloured, size[::-1]) + chance.normal(0, 0.05, (*size, 3))
    return np.asarray(np.clip(whole, 0, 1) * 255, np.uint8)


def _shapes(size: tuple[int, int], seed: int, chance: np.random.Generator) -> Pixels:
    pixels = np.full((*size, 3), chance.integers(40, 220, 3), np.uint8)
    for _ in range(150):
        colour = tuple(int(value) for value in chance.integers(0, 255, 3))
        x, y, side = int(chance.integers(0, size[1])), int(chance.integers(0, size[0])), int(chance.integers(5, 120))
        if chance.random() < 0.6:
            cv2.circle(pixels, (x, y), side, colour, -1)
        else:
            cv2.rectangle(pixels, (x, y), (x + side, y + int(side * chance.uniform(0.3, 2))), colour, -1)
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), 1), np.uint8)


def _scrambled(portrait: Portrait, chance: np.random.Generator) -> Pixels:
    """The face in a mosaic of tiles a seventh of its width, each somewhere else."""
    left, top, right, bottom = portrait.face
    side = portrait.face_px
    height, width = portrait.pixels.shape[:2]
    rows = slice(int(max(0, top - 0.3 * side)), int(min(height, bottom + 0.25 * side)))
    columns = slice(int(max(0, left - 0.2 * side)), int(min(width, right + 0.2 * side)))
    pixels = portrait.pixels.copy()
    face, tile = pixels[rows, columns], max(4, int(side / 7))
    places = [(y, x) for y in range(face.shape[0] // tile) for x in range(face.shape[1] // tile)]
    tiles = [face[y * tile : (y + 1) * tile, x * tile : (x + 1) * tile].copy() for y, x in places]
    for (y, x), source in zip(places, chance.permutation(len(tiles)), strict=True):
        face[y * tile : (y + 1) * tile, x * tile : (x + 1) * tile] = tiles[source]
    return pixels


def _erased(portrait: Portrait) -> Pixels:
    left, top, right, bottom = (int(side) for side in portrait.face)
    side = portrait.face_px
    mask = np.zeros(portrait.pixels.shape[:2], np.uint8)
    middle = ((left + right) // 2, (top + bottom) // 2)
    cv2.ellipse(mask, middle, (int(0.75 * side), int(0.95 * side)), 0, 0, 360, 255, -1)
    return np.asarray(cv2.inpaint(portrait.pixels, mask, 5, cv2.INPAINT_TELEA), np.uint8)
