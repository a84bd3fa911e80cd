"""Lifts rule out nobody who is needed, and nearly everybody else."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.recognition.comparison.lifts import Lifts


@given(
    seed=st.integers(0, 2**32 - 1),
    count=st.integers(1, 300),
    usual=st.sampled_from([0.0, 0.4, 3.0]),
    spread=st.sampled_from([0.0, 0.03, 2.0, 1e16]),
    part=st.sampled_from([0.02, 0.5, 1.0]),
    worst=st.sampled_from([-1.0, 0.0, 0.1, 5.0, 1e16, float("inf")]),
    closest=st.sampled_from([0.0, 0.1, 40.0, float("inf")]),
    alike=st.sampled_from([None, 0.0, 0.2, 90.0, float("inf")]),
    half=st.floats(0, 10),
)
def test_whoever_may_be_needed_reaches_the_bound(
    seed: int,
    count: int,
    usual: float,
    spread: float,
    part: float,
    worst: float,
    closest: float,
    alike: float | None,
    half: float,
) -> None:
    chance = np.random.default_rng(seed)
    shares = 0.28 + spread * chance.standard_normal(count)
    shares[1:][chance.random(count - 1) < 0.1] = -np.inf  # kept out
    are_members = chance.random(count) < part
    lifts = Lifts.of(shares, are_members, usual)
    # each row at the very edge of what it is needed for: its score, the list by distance, the look-alikes
    within = shares + min(worst, 1e17)
    edges = [
        (np.maximum(within, 0.0), within >= 0),
        (np.full(count, min(closest, 1e12)) ** 0.5, np.ones(count, np.bool_)),
    ]
    if alike is not None:
        edges.append((np.full(count, min(alike, 1e12)) ** 0.5, are_members))

    least = lifts.least_nearness(half, worst, closest, alike)

    for distances, are_needed in edges:
        near = (half - distances * distances / 2).astype(np.float32) + lifts.rows
        bound = np.float32(max(least, -1e38))
        assert (near >= bound)[are_needed].all()
    if alike is not None:
        nearest = np.float32(half - min(alike, 1e12) / 2) + lifts.rows
        assert (nearest >= np.float32(max(lifts.least_of_look_alikes(half, alike), -1e38)))[are_members].all()


def test_hardly_anybody_reaches_it_who_is_not_needed() -> None:
    chance = np.random.default_rng(5)
    shares = 0.28 + 0.008 * chance.standard_normal(20_000)
    are_members = chance.random(20_000) < 0.2
    distances = np.abs(0.62 + 0.08 * chance.standard_normal(20_000))
    lifts = Lifts.of(shares, are_members, 0.4)
    score_high = distances <= shares + 0.13
    are_close = distances <= 0.39
    are_alike = are_members & (distances <= 0.42)

    least = lifts.least_nearness(0.5, 0.13, 0.39**2, 0.42**2)

    needed = int((score_high | are_close | are_alike).sum())
    reaching = int(((0.5 - distances**2 / 2).astype(np.float32) + lifts.rows >= np.float32(least)).sum())
    assert needed <= reaching <= 1.5 * needed
