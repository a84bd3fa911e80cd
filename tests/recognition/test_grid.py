"""Parts of a grid of scores cover what they should, and no part grows without bound."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from numpy.typing import NDArray

from app.recognition.networks.grid import PART_CELLS, Grid, Part

sides = st.integers(1, 2 * PART_CELLS + 1)
sizes = st.tuples(st.integers(1, 80), st.integers(1, 80))
proposals = arrays.arrays(np.bool_, sizes, elements=st.booleans(), fill=st.just(False))


def covered(grid: Grid, parts: list[Part]) -> NDArray[np.int_]:
    times = np.zeros((grid.rows, grid.columns), int)
    for part in parts:
        times[part.top : part.bottom, part.left : part.right] += 1
    return times


@settings(max_examples=30, deadline=None)
@given(sides, sides)
def test_the_pieces_of_a_large_picture_cover_every_cell_once(rows: int, columns: int) -> None:
    grid = Grid(rows, columns)

    parts = grid.in_parts()

    assert (covered(grid, parts) == 1).all()
    assert all(part.bottom - part.top <= PART_CELLS and part.right - part.left <= PART_CELLS for part in parts)


@settings(max_examples=30, deadline=None)
@given(proposals)
def test_every_proposed_cell_is_looked_at_again(proposed: NDArray[np.bool_]) -> None:
    grid = Grid(*proposed.shape)

    parts = grid.around(proposed)

    assert (covered(grid, parts) >= proposed).all()
    assert bool(parts) == bool(proposed.any())


@settings(max_examples=30, deadline=None)
@given(sides, sides, st.data())
def test_a_field_stays_within_the_grid(rows: int, columns: int, data: st.DataObject) -> None:
    grid = Grid(rows, columns)
    part = data.draw(st.sampled_from(grid.in_parts()))

    wider = grid.with_field(part)

    assert 0 <= wider.top <= part.top < part.bottom <= wider.bottom <= rows
    assert 0 <= wider.left <= part.left < part.right <= wider.right <= columns
