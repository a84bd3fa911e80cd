"""A coat of paint on a set of points, laid in layers."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.demo.chance import Colour
from app.demo.curves import Floats


@dataclass
class Coat:
    """Colours (n, 3) of the points (`x`, `y`), each (n,). The only thing that changes is `colour`."""

    x: Floats
    y: Floats
    colour: Floats

    @property
    def sideways(self) -> Floats:
        """Distance from the face's middle line."""
        return np.abs(self.x)

    def lay(self, share: Floats, colour: Colour | Floats) -> None:
        """Cover with `colour` by `share` (n,), 0 … 1."""
        self.colour += (np.asarray(colour, np.float32) - self.colour) * share[:, None]

    def shade(self, share: Floats, factor: Colour) -> None:
        """Multiply by `factor`, by `share` (n,)."""
        self.colour *= 1 + (np.asarray(factor, np.float32) - 1) * share[:, None]

    @contextmanager
    def part(self, where: NDArray[np.bool_]) -> Iterator["Coat"]:
        """Only the points `where` is true: cheaper to paint. What is painted there is put back at the end."""
        numbers = np.flatnonzero(where)
        piece = Coat(self.x[numbers], self.y[numbers], self.colour[numbers])
        yield piece
        self.colour[numbers] = piece.colour
