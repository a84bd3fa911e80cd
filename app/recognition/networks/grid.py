"""Parts of a grid of scores: to search a large picture piece by piece, or only where something was proposed."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import cv2
import numpy as np
from numpy.typing import NDArray

FIELD_CELLS = 10
"""A score depends on so many cells to each side, beyond its own."""
PART_CELLS = 180
"""The side of the pieces in which a large picture is searched."""


@dataclass(frozen=True, slots=True)
class Part:
    """A rectangle of cells; `bottom` and `right` are the first that no longer belong to it."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def cells(self) -> int:
        """How many cells it holds."""
        return (self.bottom - self.top) * (self.right - self.left)


@dataclass(frozen=True, slots=True)
class Grid:
    """All the cells of one picture."""

    rows: int
    columns: int

    @property
    def whole(self) -> Part:
        """The whole grid."""
        return Part(0, 0, self.rows, self.columns)

    def in_parts(self) -> list[Part]:
        """Return pieces that together cover the grid, none twice."""
        return _pieces(self.whole)

    def with_field(self, part: Part) -> Part:
        """Return the part and all the cells on which its scores depend."""
        return Part(
            max(0, part.top - FIELD_CELLS),
            max(0, part.left - FIELD_CELLS),
            min(self.rows, part.bottom + FIELD_CELLS),
            min(self.columns, part.right + FIELD_CELLS),
        )

    def around(self, proposed: NDArray[np.bool_]) -> list[Part]:
        """Return parts that hold all proposed cells, those near each other together; none where nothing is proposed.

        Where the parts with their fields would cost more than the whole grid, it is the whole grid.
        """
        if not proposed.any():
            return []
        reach = np.ones((FIELD_CELLS + 1, FIELD_CELLS + 1), np.uint8)
        _, labels = cv2.connectedComponents(cv2.dilate(proposed.astype(np.uint8), reach))
        marked = np.where(proposed, labels, 0)
        parts = [piece for label in np.unique(marked[proposed]) for piece in _pieces(_bounds(marked == label))]
        cost = sum(self.with_field(part).cells for part in parts)
        return parts if cost < self.whole.cells else self.in_parts()


def _pieces(part: Part) -> list[Part]:
    """Return pieces of bounded size that together cover `part`, none twice."""
    corners = product(range(part.top, part.bottom, PART_CELLS), range(part.left, part.right, PART_CELLS))
    return [
        Part(top, left, min(part.bottom, top + PART_CELLS), min(part.right, left + PART_CELLS)) for top, left in corners
    ]


def _bounds(cells: NDArray[np.bool_]) -> Part:
    rows, columns = np.flatnonzero(cells.any(axis=1)), np.flatnonzero(cells.any(axis=0))
    return Part(int(rows[0]), int(columns[0]), int(rows[-1]) + 1, int(columns[-1]) + 1)
