"""Which surface, and which point of it, each pixel of a picture shows.

Surfaces are sampled more densely than the pixels, and the nearest sample wins the pixel. That needs no triangle code,
runs in whole arrays, and paint is then mixed only for what is seen.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.demo.curves import Floats
from app.demo.surface import Surface

_SPACING_PX = 0.72
_DEPTH_STEPS = 1 << 20
_DEPTH_RANGE = 8.0
_DISTANCE = 6.0
_STRIP = 1024


@dataclass(frozen=True)
class Camera:
    """A pinhole six half heads away; the origin falls on (`centre_x`, `centre_y`), a half head there is `px` pixels."""

    centre_x: float
    centre_y: float
    px: float

    def project(self, position: Floats) -> tuple[Floats, Floats, Floats]:
        """Column, row and nearness of points (…, 3)."""
        nearness = position[..., 2]
        scale = np.float32(self.px * _DISTANCE) / (np.float32(_DISTANCE) - nearness)
        return (
            np.float32(self.centre_x) + position[..., 0] * scale,
            np.float32(self.centre_y) - position[..., 1] * scale,
            nearness,
        )


@dataclass(frozen=True)
class Seen:
    """The pixels that show one surface: flat pixel numbers, and the surface's values there."""

    surface: Surface
    pixels: NDArray[np.int64]
    normal: Floats
    sheet: Floats
    nearness: Floats


@dataclass(frozen=True)
class _Samples:
    surface: Surface
    factors: tuple[int, int]
    columns: int
    pixels: NDArray[np.int64]
    keys: NDArray[np.int64]
    nearness: Floats


def look(surfaces: Sequence[Surface], camera: Camera, rows: int, columns: int) -> list[Seen]:
    """What a picture of `rows` × `columns` pixels sees of each of the `surfaces` (in the camera's frame)."""
    winners = np.zeros(rows * columns, np.int64)
    samples: list[_Samples] = []
    first = 1
    for surface in surfaces:
        sampled, used = _sample(surface, camera, rows, columns, first)
        np.maximum.at(winners, sampled.pixels, sampled.keys)
        samples.append(sampled)
        first += used
    numbers = winners & np.int64(0xFFFFFFFF)
    seen: list[Seen] = []
    first = 1
    for sampled in samples:
        count = sampled.nearness.size
        pixels = np.flatnonzero((numbers >= first) & (numbers < first + count))
        seen.append(_gathered(sampled, pixels, numbers[pixels] - first))
        first += count
    return seen


def _sample(surface: Surface, camera: Camera, rows: int, columns: int, first: int) -> tuple[_Samples, int]:
    u, v, nearness = camera.project(surface.position)
    turned = surface.normal[..., 2] + np.float32(0.12)
    facing = np.abs(turned) + np.float32(1) if surface.kind.has_two_sides else turned
    factors = _factors(u, v, facing > 0)
    u, v, nearness, facing, presence = (_denser(grid, factors) for grid in (u, v, nearness, facing, surface.presence))
    column, row = np.rint(u).astype(np.int32), np.rint(v).astype(np.int32)
    shown = (facing > 0) & (presence > 0.5) & (column >= 0) & (column < columns) & (row >= 0) & (row < rows)
    numbers = np.flatnonzero(shown)
    pixels = row.ravel()[numbers].astype(np.int64) * columns + column.ravel()[numbers]
    depth = (
        (nearness.ravel()[numbers] + np.float32(_DEPTH_RANGE / 2)) * np.float32(_DEPTH_STEPS / _DEPTH_RANGE)
    ).astype(np.int64)
    keys = (depth << 32) | (numbers + first)
    return _Samples(surface, factors, u.shape[1], pixels, keys, nearness), u.size


def _factors(u: Floats, v: Floats, facing: NDArray[np.bool_]) -> tuple[int, int]:
    """How many times more rows and columns a grid needs to leave no pixel between two samples."""

    def needed(axis: int) -> int:
        steps = np.sqrt(np.diff(u, axis=axis) ** 2 + np.diff(v, axis=axis) ** 2)
        used = steps[facing[1:] if axis == 0 else facing[:, 1:]]
        return max(1, int(np.ceil(np.percentile(used, 99) / _SPACING_PX))) if used.size else 1

    return needed(0), needed(1)


def _denser(grid: Floats, factors: tuple[int, int]) -> Floats:
    size = (grid.shape[1] * factors[1], grid.shape[0] * factors[0])
    return np.asarray(cv2.resize(np.ascontiguousarray(grid), size, interpolation=cv2.INTER_LINEAR), np.float32)


def _gathered(sampled: _Samples, pixels: NDArray[np.int64], numbers: NDArray[np.int64]) -> Seen:
    row = (numbers // sampled.columns + 0.5).astype(np.float32) / np.float32(sampled.factors[0]) - np.float32(0.5)
    column = (numbers % sampled.columns + 0.5).astype(np.float32) / np.float32(sampled.factors[1]) - np.float32(0.5)
    normal = picked(sampled.surface.normal, column, row)
    normal /= np.sqrt(np.sum(normal * normal, -1, keepdims=True)) + np.float32(1e-6)
    sheet = picked(sampled.surface.sheet, column, row)
    return Seen(sampled.surface, pixels, normal, sheet, sampled.nearness.ravel()[numbers])


def picked(grid: Floats, column: Floats, row: Floats) -> Floats:
    """The values of `grid` (rows, columns[, channels ≤ 4]) at the places `column`, `row` (n,), between its points."""
    return _remapped(grid, column, row, cv2.BORDER_REPLICATE)


def picked_around(grid: Floats, column: Floats, row: Floats) -> Floats:
    """As `picked`, for a `grid` that repeats in both directions."""
    return _remapped(grid, column, row, cv2.BORDER_WRAP)


def _remapped(grid: Floats, column: Floats, row: Floats, border: int) -> Floats:
    count = column.size
    if not count:
        return np.zeros((0, *grid.shape[2:]), np.float32)
    strips = -(-count // _STRIP)
    maps = []
    for values in (column, row):
        padded = np.zeros(strips * _STRIP, np.float32)
        padded[:count] = values
        maps.append(padded.reshape(strips, _STRIP))
    out = cv2.remap(grid, maps[0], maps[1], cv2.INTER_LINEAR, borderMode=border)
    return np.asarray(out.reshape(strips * _STRIP, *grid.shape[2:])[:count], np.float32)
