"""How well faces fall into persons by themselves, against whose they are."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.domain.validation import Grouping
from app.recognition.comparison.cluster import MOST_FACES, group
from app.recognition.validation.labelled import Labelled


def grouping_of(labelled: Labelled, distance: float) -> Grouping | None:
    """Return how the pack's own grouping distance puts the found faces together; None where no person's are.

    There are fewer than two faces then, or more than can be grouped in a case either.
    """
    rows = np.flatnonzero(labelled.found)
    if not 2 <= len(rows) <= MOST_FACES:
        return None
    return agreement(group(labelled.vectors[rows], distance), labelled.people[rows])


def agreement(labels: NDArray[np.int64], people: NDArray[np.str_] | NDArray[np.int64]) -> Grouping:
    """Hold groups against people. BCubed: A. Bagga and B. Baldwin, COLING-ACL 1998; pairs: all pairs of faces."""
    _, own = np.unique(labels, return_inverse=True)
    _, true = np.unique(people, return_inverse=True)
    cells, counts = np.unique(np.stack((own, true)), axis=1, return_counts=True)
    in_group, of_person = np.bincount(own), np.bincount(true)
    squares = counts.astype(np.float64) ** 2
    precision = float((squares / in_group[cells[0]]).sum()) / len(labels)
    recall = float((squares / of_person[cells[1]]).sum()) / len(labels)
    together, grouped, alike = (float((each * (each - 1) / 2).sum()) for each in (counts, in_group, of_person))
    return Grouping(
        faces=len(labels),
        people=len(of_person),
        persons=len(in_group),
        bcubed_f=2 * precision * recall / (precision + recall),
        bcubed_precision=precision,
        bcubed_recall=recall,
        pair_precision=together / grouped if grouped else 1.0,
        pair_recall=together / alike if alike else 1.0,
    )
