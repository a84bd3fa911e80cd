"""Fit a quality score: a logistic function of measures in which no better measure can lower the score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.domain.face import Quality
from app.recognition.measures.quality_term import Term

Floats = NDArray[np.float64]
FOLDS = 5
_DECAY = 1.0
_STEPS = 20_000
_KNOTS = (2, 15, 40, 75)
"""Each measure is cut into pieces at these percentiles of the fitted faces, so that what it adds may bend."""
HIGHER_IS_BETTER = {
    "inter_eye_px": True, "sharpness": True, "brightness": True, "contrast": True, "under_exposed": False,
    "over_exposed": False, "dynamic_range_bits": True, "blockiness": False, "inside": True, "roll_deg": False,
    "yaw": False, "pitch": False, "unclear_below": False,
}  # fmt: skip
_BY_LOGARITHM = frozenset({"inter_eye_px", "sharpness", "brightness", "contrast", "blockiness"})


@dataclass(frozen=True, slots=True)
class Fit:
    """The terms of a score, their weights set, and its intercept."""

    intercept: float
    terms: tuple[Term, ...]

    def scores(self, faces: Sequence[Quality]) -> Floats:
        """Return the score of each face, 0 to 100, float64 (n,)."""
        weights = np.array([term.weight for term in self.terms])
        return np.asarray(100.0 / (1.0 + np.exp(-(self.intercept + _worths(faces, self.terms) @ weights))))


def fitted(faces: Sequence[Quality], is_found: NDArray[np.bool_], collections: NDArray[np.str_]) -> Fit:
    """Return the score under which finding the mate is likeliest, with weights of zero or more (ridge penalty 1).

    Collections of pictures differ in more than quality (years between two pictures of a person, for instance), so each
    has an intercept of its own while fitting; the score's is their mean over the faces.
    """
    pieces = _pieces(faces)
    members = (collections[:, None] == np.unique(collections)[None, :]).astype(np.float64)
    weights, intercepts = _non_negative_logistic(_worths(faces, pieces), members, is_found.astype(np.float64))
    intercept = float(members.mean(axis=0) @ intercepts)
    kept = [replace(piece, weight=round(float(w), 3)) for piece, w in zip(pieces, weights, strict=True)]
    return Fit(round(intercept, 3), tuple(term for term in kept if term.weight > 0))


def scored_by_others(
    faces: Sequence[Quality], is_found: NDArray[np.bool_], collections: NDArray[np.str_], identities: NDArray[np.str_]
) -> Floats:
    """Return each face's score from a fit to other people only: identities are dealt over five folds."""
    scores = np.empty(len(faces))
    people = np.random.default_rng(0).permutation(np.unique(identities))
    for held_out in np.array_split(people, FOLDS):
        apart = np.isin(identities, held_out)
        kept = [face for face, is_out in zip(faces, apart, strict=True) if not is_out]
        fit = fitted(kept, is_found[~apart], collections[~apart])
        scores[apart] = fit.scores([face for face, is_out in zip(faces, apart, strict=True) if is_out])
    return scores


def _pieces(faces: Sequence[Quality]) -> list[Term]:
    pieces = []
    for measure, is_better in HIGHER_IS_BETTER.items():
        values = np.abs([float(getattr(face, measure)) for face in faces])
        knots = np.percentile(values, _KNOTS if is_better else tuple(100 - knot for knot in _KNOTS))
        rounded = [float(f"{knot:.3g}") for knot in knots]
        for bad, good in pairwise(rounded):
            if bad != good:
                pieces.append(Term(measure, bad, good, 0.0, measure in _BY_LOGARITHM))
    return pieces


def _worths(faces: Sequence[Quality], terms: Sequence[Term]) -> Floats:
    return np.array([[term.worth(face) for term in terms] for face in faces], np.float64).reshape(len(faces), -1)


def _non_negative_logistic(worths: Floats, members: Floats, is_found: Floats) -> tuple[Floats, Floats]:
    """Minimise the logistic loss plus half the squared weights by accelerated projected gradients (Nesterov 1983)."""
    columns, count = np.hstack([worths, members]), worths.shape[1]
    decay = np.r_[np.full(count, _DECAY), np.zeros(members.shape[1])]
    step = 1.0 / (np.linalg.eigvalsh(columns.T @ columns)[-1] / 4 + _DECAY)
    at = ahead = np.zeros(columns.shape[1])
    for taken in range(_STEPS):
        gap = 1.0 / (1.0 + np.exp(-(columns @ ahead))) - is_found
        moved = ahead - step * (columns.T @ gap + decay * ahead)
        moved[:count] = np.maximum(moved[:count], 0.0)
        ahead = moved + taken / (taken + 3) * (moved - at)
        if np.abs(moved - at).max() < 1e-9:
            break
        at = moved
    return at[:count], at[count:]
