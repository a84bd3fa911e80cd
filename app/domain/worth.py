"""What a distance is worth as evidence, in words: a likelihood ratio where the unit has validated one, else none."""

from __future__ import annotations

import math

from app.domain.validation import NOT_VALIDATED, LikelihoodBand, Validation


def band_for(validation: Validation, ages: tuple[float, float], quality: float) -> LikelihoodBand | None:
    """Return the band that a pair of these ages (completed years) and this lesser quality is in; None where none is.

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


def likelihood_words(
    validation: Validation | None, distance: float, quality: float, ages: tuple[float, float] | None
) -> str:
    """Return a likelihood ratio with its source, or why there is none. `quality` is the lesser of the two faces'."""
    if validation is None:
        return f"Likelihood ratio: {NOT_VALIDATED}; this unit has measured nothing of its own."
    if ages is None:
        return f"Likelihood ratio: {NOT_VALIDATED}; the ages in the two pictures are not both known."
    band = band_for(validation, ages, quality)
    if band is None:
        of = " and ".join(f"{age:.0f}" for age in sorted(set(ages)))
        return f"Likelihood ratio: {NOT_VALIDATED} for {of} years of age at this quality."
    ratio = log10_ratio(band, distance)
    sides = ("one person", "two people") if ratio >= 0 else ("two people", "one person")
    return (
        f"Pairs of {sides[0]} lie this far apart about {10 ** abs(ratio):.2g} times as often as pairs of {sides[1]}: "
        f"measured by this unit on {band.genuine} pairs of {band.people} people of {band.ages.words}, quality "
        f"{band.qualities[0]:.0f} to {band.qualities[1]:.0f}; Cllr {band.cost:.2f}."
    )


def _has_quality(band: LikelihoodBand, quality: float) -> bool:
    low, high = band.qualities
    return low <= quality and (quality < high or high >= 100.0)


def _share(log10: float) -> float:
    return 1 / (1 + 10**-log10)
