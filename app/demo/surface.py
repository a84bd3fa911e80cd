"""A curved surface in space, as a grid of points with normals."""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from app.demo.curves import Floats, Reals


class Kind(IntEnum):
    """What a surface is made of, and so how it is painted."""

    FACE = 0
    EAR = 1
    NECK = 2
    CLOTH = 3
    HAIR = 4

    @property
    def has_two_sides(self) -> bool:
        """True for what may be seen from within: long hair behind the neck."""
        return self is Kind.HAIR


@dataclass(frozen=True)
class Surface:
    """A grid of points.

    `position` and `normal` are (rows, columns, 3); `sheet` is (rows, columns, 4) and holds the coordinates in which the
    surface is painted, free to each kind; where `presence` (rows, columns) is below 0.5 there is nothing.
    """

    kind: Kind
    position: Floats
    normal: Floats
    sheet: Floats
    presence: Floats


def make_surface(
    kind: Kind, position: Floats, sheet: Floats, presence: Floats, inside: tuple[float, float, float]
) -> Surface:
    """A surface whose normals point away from the point `inside`."""
    normal = np.cross(np.gradient(position, axis=1), np.gradient(position, axis=0)).astype(np.float32)
    normal /= np.sqrt(np.sum(normal * normal, -1, keepdims=True)) + np.float32(1e-9)
    outward = np.sum(normal * (position - np.asarray(inside, np.float32)), -1, keepdims=True)
    facing = np.where(outward < 0, -normal, normal).astype(np.float32)
    return Surface(kind, position, facing, sheet, presence)


def stacked(*parts: Reals) -> Floats:
    """Grids (rows, columns), stacked into one (rows, columns, n)."""
    return np.stack(np.broadcast_arrays(*parts), -1).astype(np.float32)
