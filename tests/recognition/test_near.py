"""Copies among hashes: every near pair is found, and nothing is a copy of a copy."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.domain.copies import MOST_BITS, MOST_STRETCH
from app.recognition.copies.near import leaders_of


def hashes(seed: int, count: int, most_flips: int) -> NDArray[np.uint8]:
    """Hashes of which many are others with some bits turned over."""
    chance = np.random.default_rng(seed)
    bits = chance.integers(0, 2, (count, 256), dtype=np.uint8)
    for place in range(1, count):
        if chance.random() < 0.7:
            bits[place] = bits[chance.integers(place)]
            bits[place, chance.choice(256, chance.integers(most_flips + 1), replace=False)] ^= 1
    return np.packbits(bits, axis=1)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 9999), st.integers(1, 40), st.sampled_from([4, 31, 50]))
def test_each_is_put_under_the_nearest_that_leads(seed: int, count: int, most_flips: int) -> None:
    given_hashes = hashes(seed, count, most_flips)
    stretch = np.random.default_rng(seed).choice([1.5, 1.6, 0.7], count)
    bits = np.unpackbits(given_hashes, axis=1).astype(int)

    led = leaders_of(given_hashes, stretch, MOST_BITS, MOST_STRETCH)

    assert led is not None
    leaders: list[int] = []
    for place in range(count):
        near = [
            (int(np.abs(bits[place] - bits[other]).sum()), other)
            for other in leaders
            if max(stretch[place] / stretch[other], stretch[other] / stretch[place]) <= MOST_STRETCH
        ]
        apart, nearest = min(near, default=(256, place))
        if apart <= MOST_BITS:
            assert (led[0][place], led[1][place]) == (nearest, apart)
        else:
            assert led[0][place] == place
            leaders.append(place)


def test_a_chain_of_small_steps_does_not_join_its_ends() -> None:
    chain = np.zeros((3, 32), np.uint8)
    chain[1, :3], chain[2, :6] = 255, 255  # 24 bits from each to the next, 48 between the ends

    led = leaders_of(chain, np.ones(3), MOST_BITS, MOST_STRETCH)

    assert led is not None
    assert led[0].tolist() == [0, 0, 2]


def test_it_stops_when_it_is_asked_to() -> None:
    assert leaders_of(hashes(1, 5, 4), np.ones(5), MOST_BITS, MOST_STRETCH, lambda: True) is None
