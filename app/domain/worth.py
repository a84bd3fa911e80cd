"""What a distance is worth as evidence, in words: a likelihood ratio where the unit has validated one, else none."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.validation import NOT_VALIDATED, LikelihoodBand, Validation


def band_for(validation: Validation, ages: Sequence[float], quality: float) -> LikelihoodBand | None:
    """Return the band that a pair of all these ages (completed years) and this lesser quality is in, or None.

    Of several the narrowest, which says most about people of that age.
    """
    fit = [
        band
        for band in validation.likelihood
        if all(band.ages.has(age) for age in ages) and _has_quality(band, quality)
    ]
    return min(fit, key=lambda band: band.ages.oldest - band.ages.youngest, default=None)


def log10_ratio(band: LikelihoodBand, distance: float) -> float:
    """Return the logarithm (base 10) of the likelihood ratio that a band gives a distance."""
    distances, shares = band.distances, [_share(each) for each in band.log10_ratios]
    if distance <= distances[0]:
        return band.log10_ratios[0]
    for number in range(1, len(distances)):
        if distance <= distances[number]:
            span = distances[number] - distances[number - 1]
            part = (distance - distances[number - 1]) / span
            share = shares[number - 1] + part * (shares[number] - shares[number - 1])
            return math.log10(share / (1 - share))
    return band.log10_ratios[-1]


@dataclass(frozen=True, slots=True)
class Likelihood:
    """What a distance is worth where the unit has validated that, else why it has not; `band` is None then.

    `why_not` completes "not validated: ...".
    """

    band: LikelihoodBand | None = None
    log10: float = 0.0
    why_not: str = ""

    @property
    def short_words(self) -> str:
        """The same on one line, for where room is short."""
        if self.band is None:
            return f"Likelihood ratio: {NOT_VALIDATED}, {self.why_not}"
        sides = ("one person", "two people") if self.log10 >= 0 else ("two people", "one person")
        return f"{10 ** abs(self.log10):.2g} times as often in pairs of {sides[0]} as of {sides[1]} ({self._measured})"

    @property
    def words(self) -> str:
        """The likelihood ratio with its source, or why there is none."""
        if self.band is None:
            return f"Likelihood ratio: {NOT_VALIDATED}; {self.why_not}."
        band = self.band
        sides = ("one person", "two people") if self.log10 >= 0 else ("two people", "one person")
        return (
            f"Pairs of {sides[0]} lie this far apart about {10 ** abs(self.log10):.2g} times as often as pairs of "
            f"{sides[1]}: measured by this unit on {band.genuine} pairs of {band.people} people of {band.ages.words}, "
            f"quality {band.qualities[0]:.0f} to {band.qualities[1]:.0f}; Cllr {band.cost:.2f}."
        )

    @property
    def _measured(self) -> str:
        return f"Cllr {self.band.cost:.2f}, {self.band.genuine} pairs of {self.band.people} people" if self.band else ""

    def as_facts(self) -> dict[str, Any]:
        """Return the same as values that JSON knows."""
        if self.band is None:
            return {"log10_ratio": None, "why_not": self.why_not}
        return {
            "log10_ratio": round(self.log10, 4), "cllr": self.band.cost, "pairs": self.band.genuine,
            "people": self.band.people, "ages": [self.band.ages.youngest, self.band.ages.oldest],
            "qualities": list(self.band.qualities),
        }  # fmt: skip


def not_validated(why: str) -> Likelihood:
    """Return that there is no likelihood ratio, and why."""
    return Likelihood(why_not=why)


def likelihood_of(
    validation: Validation | None, distance: float, quality: float | None, ages: Sequence[float] | None
) -> Likelihood:
    """Return what a distance is worth: `quality` is the lesser of both faces', `ages` all that the two may be.

    Both must lie in one band that the unit has validated, whole. None is unknown, and nothing is said then.
    """
    if validation is None:
        return not_validated("this unit has measured nothing of its own")
    if ages is None:
        return not_validated("the ages in the two pictures are not both known")
    if quality is None:
        return not_validated("the quality of one of the two faces is not known")
    band = band_for(validation, ages, quality)
    if band is None:
        of = " and ".join(f"{age:.0f}" for age in sorted(set(ages)))
        return not_validated(f"nothing was measured for {of} years of age at this quality")
    return Likelihood(band, log10_ratio(band, distance))


def _has_quality(band: LikelihoodBand, quality: float) -> bool:
    low, high = band.qualities
    return low <= quality and (quality < high or high >= 100.0)


def _share(log10: float) -> float:
    return 1 / (1 + 10**-log10)
