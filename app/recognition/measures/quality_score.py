"""The quality score: one number, 0 to 100, fitted to how often the mate of such a face was found first."""

from __future__ import annotations

import math

from app.domain.face import Quality
from app.recognition.measures.quality_fit import INTERCEPT, TERMS
from app.recognition.measures.quality_term import Term

__all__ = ["Term", "score_of"]


def score_of(quality: Quality) -> float:
    """Return 0.0 to 100.0 from the measures of a face; its own `score` is not looked at.

    A logistic function of a weighted sum. No weight is negative, so no better measure lowers the score. It orders
    faces; it is no probability for faces in other pictures than those it was fitted on (docs/quality.md).
    """
    return 100.0 / (1.0 + math.exp(-(INTERCEPT + sum(term.weight * term.worth(quality) for term in TERMS))))
