"""Convolve small planes with fewer products: the matrices of Winograd's minimal filtering.

After Lavin and Gray, "Fast Algorithms for Convolutional Neural Networks" (CVPR 2016): F(2 × 2, 3 × 3) makes a tile of
two by two outputs from sixteen products for each pair of channels, where the sum itself asks for thirty-six.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

POINTS = 16
"""How many products each tile takes: four across and four down."""
_TILE_PX, _FILTER_PX = 2, 3
_TAKEN = np.array([[1, 0, -1, 0], [0, 1, 1, 0], [0, -1, 1, 0], [0, 1, 0, -1]], np.float64)
_WEIGHED = np.array([[1, 0, 0], [0.5, 0.5, 0.5], [0.5, -0.5, 0.5], [0, 0, 1]], np.float64)
_MADE = np.array([[1, 1, 1, 0], [0, 1, -1, -1]], np.float64)


class Tiling(NamedTuple):
    """How planes of one side are taken apart and put together again, float64.

    `taken` (16 × tiles, side²) makes what is multiplied from a plane, `made` (side², 16 × tiles) the plane from the
    products. Rows and columns count point by point, and tile by tile within each.
    """

    taken: NDArray[np.float64]
    made: NDArray[np.float64]


def tiling(side_px: int) -> Tiling:
    """Return how planes of `side_px` are convolved by 3 × 3 filters, stride 1, with noughts one pixel around them."""
    count = -(-side_px // _TILE_PX)
    taken, made = np.zeros((len(_TAKEN), count, side_px)), np.zeros((side_px, len(_TAKEN), count))
    for tile in range(count):
        for step in range(len(_TAKEN)):
            place = tile * _TILE_PX + step - _FILTER_PX // 2
            if 0 <= place < side_px:
                taken[:, tile, place] = _TAKEN[:, step]
        for step in range(min(_TILE_PX, side_px - tile * _TILE_PX)):
            made[tile * _TILE_PX + step, :, tile] = _MADE[step]
    both_taken = np.einsum("atx,buy->abtuxy", taken, taken)
    both_made = np.einsum("xat,ybu->xyabtu", made, made)
    return Tiling(both_taken.reshape(-1, side_px**2), both_made.reshape(side_px**2, -1))


def weighed(filters: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the matrix of each point, (16, inputs, outputs), of filters (outputs, inputs, 3, 3)."""
    matrices: NDArray[np.float64] = np.einsum("ak,bl,oikl->abio", _WEIGHED, _WEIGHED, filters)
    return matrices.reshape(POINTS, filters.shape[1], filters.shape[0])
