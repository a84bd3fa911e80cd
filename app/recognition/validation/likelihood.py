"""What a distance is worth as evidence: likelihood ratios by isotonic regression, checked on other people.

Isotonic regression by pooling adjacent violators, as is usual for forensic likelihood ratios (Brümmer and du Preez,
Computer Speech & Language 20, 2006; Ramos and others, Forensic Science International, 2013); the cost is their Cllr.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.domain.validation import Ages, LikelihoodBand
from app.recognition.validation.labelled import Labelled
from app.recognition.validation.pairs import Pairs

FEWEST_GENUINE = 50
FEWEST_PEOPLE = 30
"""Pairs of one person, and people among them, below which a band is not fitted: it stays "not validated"."""
QUALITY_EDGES = (0.0, 40.0, 60.0, 80.0, 100.0)
_NEVER = 1e-6


@dataclass(frozen=True, slots=True)
class Ladder:
    """Distances, ascending, and which share of pairs is of one person at each of them, were both kinds alike many."""

    distances: NDArray[np.float64]
    shares: NDArray[np.float64]

    def log10_ratios(self, distances: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the logarithm (base 10) of the likelihood ratio at each distance, float64 of the same shape."""
        shares = np.interp(distances, self.distances, self.shares)
        return np.asarray(np.log10(shares / (1 - shares)))


def ladder_of(genuine: NDArray[np.float64], impostors: NDArray[np.float64], cap: float | None = None) -> Ladder:
    """Fit a ladder to distances of pairs of one person and of two; both kinds weigh the same together.

    No share is nearer to 0 or 1 than `cap`, by default 1 / (2 + the number of pairs of one person).
    """
    distances = np.r_[genuine, impostors]
    is_same = np.r_[np.ones(len(genuine)), np.zeros(len(impostors))]
    weights = np.r_[np.full(len(genuine), 0.5 / len(genuine)), np.full(len(impostors), 0.5 / len(impostors))]
    firsts, lasts, shares = _pooled(distances, is_same, weights)
    least = 1 / (2 + len(genuine)) if cap is None else cap
    shares = np.clip(shares, least, 1 - least)
    ends = np.column_stack((firsts, lasts)).ravel()
    levels = np.repeat(shares, 2)
    kept = np.r_[True, np.diff(ends) > 0]
    return Ladder(ends[kept], levels[kept])


def cost(genuine: NDArray[np.float64], impostors: NDArray[np.float64]) -> float:
    """Return Cllr, in bits, of log10 likelihood ratios of pairs of one person and of two."""
    missed = np.log2(1 + 10.0 ** -np.clip(genuine, -20, 20)).mean()
    false = np.log2(1 + 10.0 ** np.clip(impostors, -20, 20)).mean()
    return float(missed + false) / 2


def costs_on_others(labelled: Labelled, pairs: Pairs, seed: int = 0) -> tuple[float, float] | None:
    """Return Cllr and the least Cllr possible, of ladders fitted on half of the people and read on the other half.

    Both ways round, averaged. None where a half holds no pairs of one kind.
    """
    people = np.array(sorted(set(labelled.people[np.r_[pairs.first, pairs.second]].tolist())))
    np.random.default_rng(seed).shuffle(people)
    in_half = np.isin(labelled.people, people[::2])
    found = []
    for side in (in_half, ~in_half):
        fitted = pairs.where(side[pairs.first] & side[pairs.second])
        read = pairs.where(~side[pairs.first] & ~side[pairs.second])
        if not all(len(some) for some in (fitted.genuine, fitted.impostors, read.genuine, read.impostors)):
            return None
        made = ladder_of(fitted.genuine, fitted.impostors)
        best = ladder_of(read.genuine, read.impostors, _NEVER)
        found.append(
            [cost(each.log10_ratios(read.genuine), each.log10_ratios(read.impostors)) for each in (made, best)]
        )
    own, least = np.mean(found, axis=0)
    return float(own), float(least)


def likelihood_bands(
    labelled: Labelled, pairs: Pairs, ages: tuple[Ages, ...], others: Ages | None = None
) -> tuple[tuple[LikelihoodBand, ...], tuple[str, ...]]:
    """Return the bands of age and quality that hold enough pairs, and in words those that do not.

    A pair is in a band of ages where both people were in it when they were photographed, and in the band of quality
    of its worse face. Of whom no age is known is in the band of `others`, or in none. What cannot be checked on other
    people is not fitted either.
    """
    fitted, words = [], []
    quality = np.fmin(labelled.qualities[pairs.first], labelled.qualities[pairs.second])
    for band in ages:
        within = np.array([band.has(age) for age in labelled.ages], np.bool_)
        within |= np.isnan(labelled.ages) & (band == others)
        of_age = within[pairs.first] & within[pairs.second]
        if not (of_age & pairs.is_same).any():
            words.append(f"{band.words}: no pairs of one person")
            continue
        for low, high in pairwise(QUALITY_EDGES):
            is_in = (quality >= low) & (quality < (high if high < QUALITY_EDGES[-1] else np.inf))
            some = pairs.where(of_age & is_in)
            people = len(set(labelled.people[some.first[some.is_same]].tolist()))
            is_enough = len(some.genuine) >= FEWEST_GENUINE and people >= FEWEST_PEOPLE and len(some.impostors) > 0
            costs = costs_on_others(labelled, some) if is_enough else None
            if costs is None:
                words.append(
                    f"{band.words}, quality {low:.0f} to {high:.0f}: {len(some.genuine)} pairs of {people} people"
                )
                continue
            made = ladder_of(some.genuine, some.impostors)
            fitted.append(
                LikelihoodBand(
                    band, (low, high), tuple(made.distances.tolist()),
                    tuple(made.log10_ratios(made.distances).tolist()),
                    len(some.genuine), len(some.impostors), people, *costs,
                )
            )  # fmt: skip
    return tuple(fitted), tuple(words)


def _pooled(
    distances: NDArray[np.float64], values: NDArray[np.float64], weights: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return blocks, ascending by distance, in which the weighed means of `values` fall: first and last distance, mean.

    Equal distances are one point, and runs of the same value one block before any are pooled, so that time goes with
    the number of pairs of one person.
    """
    points, place = np.unique(distances, return_inverse=True)
    mass = np.bincount(place, weights)
    mean = np.bincount(place, weights * values) / mass
    starts = np.flatnonzero(np.r_[True, np.diff(mean) != 0])
    stops = np.r_[starts[1:], len(points)]
    blocks: list[list[float]] = []
    for start, stop in zip(starts.tolist(), stops.tolist(), strict=True):
        block = [points[start], points[stop - 1], float(mean[start]), float(mass[start:stop].sum())]
        while blocks and blocks[-1][2] <= block[2]:  # it has to fall with the distance
            before = blocks.pop()
            together = before[3] + block[3]
            block = [before[0], block[1], (before[2] * before[3] + block[2] * block[3]) / together, together]
        blocks.append(block)
    found = np.array(blocks)
    return found[:, 0], found[:, 1], found[:, 2]
