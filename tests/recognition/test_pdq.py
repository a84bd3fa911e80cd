"""PDQ: the published hash, bit for bit; and what it says of flat, tiny and mirrored pictures."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.recognition.copies import pdq
from app.recognition.copies.pdq import bits_of, pdq_of, quality_of, spectrum_of

Pixels = NDArray[np.uint8]


def made(height: int, width: int, kind: int) -> Pixels:
    """A picture that follows from three numbers alone."""
    row, column = np.mgrid[:height, :width].astype(np.int64)
    red, green = (row * row + 3 * column * kind) // (7 + kind), (5 * row * kind + column * column) // 11
    return np.stack([red % 256, green % 256, (row * column) // (3 + kind) % 256], -1).astype(np.uint8)


# What the authors' own C++ (ThreatExchange, as in pdqhash 0.2.8) says of these pictures.
REFERENCE = {
    (5, 5, 1): ("9e2721c861d8ce336c5bce739e27318cc1f0318c9e2761d861d8ce333e0fce73", 0),
    (64, 64, 2): ("8a93b4f46949da9679582d15d6b6392c424bacaa7353a6b57948a7936b4352d6", 100),
    (97, 131, 1): ("b268245d6c98999f33396622ce7118c331c646cc0f045a97faaf457c77be6e38", 100),
    (240, 320, 3): ("fe91a4529f5b7ab70076fbf62a061bf6fff60204fff4de04011cffb4f8000000", 100),
    (601, 417, 2): ("d4a4ffd4ffbdeb54a070fefcfffcffdc0000ffdc2594fffde0000000e0000004", 100),
}


@pytest.mark.parametrize("shape", sorted(REFERENCE))
def test_the_hash_is_that_of_the_reference(shape: tuple[int, int, int]) -> None:
    hashed = pdq_of(made(*shape))

    assert (hashed.bits.tobytes().hex(), hashed.quality) == REFERENCE[shape]


def one_pass(values: NDArray[np.float64], window: int) -> NDArray[np.float64]:
    """Average `window` neighbours along the first axis, fewer at the ends; the window's middle lies half a step ahead
    where its length is even."""
    after = (window + 2) // 2
    spans = [(max(at - window + after, 0), min(at + after, len(values))) for at in range(len(values))]
    return np.stack([values[start:stop].mean(axis=0) for start, stop in spans])


def by_definition(pixels: Pixels) -> NDArray[np.float64]:
    """Return the grid as the description says it, in double precision, step by step."""
    luminance = pixels.astype(np.float64) @ (0.299, 0.587, 0.114)
    for _ in range(2):
        luminance = one_pass(one_pass(luminance.T, -(-luminance.shape[1] // 128)).T, -(-luminance.shape[0] // 128))
    rows, columns = (((np.arange(64) + 0.5) * side / 64).astype(int) for side in luminance.shape)
    return luminance[np.ix_(rows, columns)]


@settings(max_examples=25, deadline=None)
@given(st.integers(5, 420), st.integers(5, 420), st.integers(0, 99))
def test_the_grid_is_that_of_the_definition_at_every_size(height: int, width: int, seed: int) -> None:
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)

    assert np.abs(pdq._grid_of(pixels) - by_definition(pixels)).max() < 1e-3


def test_half_of_the_bits_are_set_and_the_first_digit_is_of_the_highest_frequencies() -> None:
    spectrum = np.arange(256, dtype=np.float32).reshape(16, 16)

    bits = bits_of(spectrum)

    assert bits.tobytes().hex() == "f" * 32 + "0" * 32


def test_a_mirrored_picture_has_the_hash_of_the_mirrored_spectrum() -> None:
    pixels = made(240, 320, 3)
    signs = np.where(np.arange(16) % 2, 1.0, -1.0).astype(np.float32)

    expected = bits_of(spectrum_of(pdq._grid_of(pixels)) * signs)
    found = pdq_of(np.ascontiguousarray(pixels[:, ::-1])).bits

    assert np.bitwise_count(expected ^ found).sum() <= 4  # its samples lie half a pixel elsewhere


@pytest.mark.parametrize("grey", [0, 127, 255])
def test_a_flat_picture_has_no_quality(grey: int) -> None:
    assert pdq_of(np.full((300, 400, 3), grey, np.uint8)).quality == 0


def test_a_picture_of_a_few_pixels_has_no_hash() -> None:
    hashed = pdq_of(np.zeros((4, 900, 3), np.uint8))

    assert not hashed.bits.any()
    assert hashed.quality == 0


def test_small_steps_do_not_count_for_the_quality() -> None:
    grid = np.zeros((64, 64), np.float32)
    grid[:, ::2] = 2.5  # less than one hundredth of the range

    assert quality_of(grid) == 0
    assert quality_of(grid * 100) == 100
