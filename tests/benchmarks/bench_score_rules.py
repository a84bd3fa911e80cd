"""Measure ways of making a score from distances: which one to keep (docs/adr/0012-score-normalisation.md).

`python -m tests.benchmarks.bench_score_rules VECTORS.npz [draws] [people]`, with a file that `engine embed` wrote.
Each person is searched with their further pictures, and once as a stranger without themselves in the gallery.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.bench_scores import Labelled, each_in_turn

_RATES = (0.1, 0.05, 0.02, 0.01)
Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Cohorts:
    """Distances of a probe to the gallery (n,); ascending: the same, and those of each reference to others (n, n-1)."""

    distances: Numbers
    of_probe: Numbers
    of_references: Numbers


def by_distance(cohorts: Cohorts) -> Numbers:
    """Return the distances with their sign turned."""
    return -cohorts.distances


def shrunk_means(size: int, weight: float) -> Callable[[Cohorts], Numbers]:
    """Return the rule of app/recognition/comparison/normalise.py with so many look-alikes and this weight."""

    def score(cohorts: Cohorts) -> Numbers:
        means = cohorts.of_references[:, :size].mean(axis=1)
        own = cohorts.of_probe[1 : size + 1].mean()
        expected: Numbers = weight * (own + means) / 2 + (1 - weight) * means.mean()
        return expected - cohorts.distances

    return score


def standardised(size: int) -> Callable[[Cohorts], Numbers]:
    """Return symmetric normalisation as usual: the mean of both standardised scores, cohorts of the nearest `size`."""

    def score(cohorts: Cohorts) -> Numbers:
        ours, theirs = cohorts.of_probe[1 : size + 1], cohorts.of_references[:, :size]
        by_probe: Numbers = (ours.mean() - cohorts.distances) / ours.std()
        by_reference: Numbers = (theirs.mean(axis=1) - cohorts.distances) / theirs.std(axis=1)
        return (by_probe + by_reference) / 2

    return score


RULES: dict[str, Callable[[Cohorts], Numbers]] = {
    "distance": by_distance,
    **{f"shrunk means, {n}, weight {w}": shrunk_means(n, w) for n in (5, 10, 20, 50) for w in (0.3, 0.6, 1.0)},
    **{f"standardised, {n}": standardised(n) for n in (20, 50, 100)},
}


def _searches(labelled: Labelled, people: int, seed: int) -> Iterator[tuple[int | None, Cohorts]]:
    """Yield each search: the place of the mate in the gallery or None, and the distances."""
    draw = each_in_turn(labelled, people, seed)
    vectors = labelled.vectors.astype(np.float64)
    gallery = vectors[draw.gallery]
    places = {str(labelled.people[number]): place for place, number in enumerate(draw.gallery)}
    apart = _distances(gallery, gallery)
    np.fill_diagonal(apart, np.inf)
    everybody = np.sort(apart, axis=1)[:, :-1]
    for (number,) in draw.mated:
        far = _distances(vectors[[number]], gallery)[0]
        yield places[str(labelled.people[number])], Cohorts(far, np.sort(far), everybody)
    for number, without in draw.non_mated:
        kept = np.arange(len(gallery)) != places[str(without)]
        far = _distances(vectors[[number]], gallery[kept])[0]
        others = np.sort(apart[np.ix_(kept, kept)], axis=1)[:, :-1]
        yield None, Cohorts(far, np.sort(far), others)


def _distances(ones: Numbers, others: Numbers) -> Numbers:
    squares = (ones * ones).sum(axis=1)[:, None] + (others * others).sum(axis=1) - 2 * ones @ others.T
    return np.asarray(np.sqrt(np.maximum(squares, 0)), np.float64)


def measure(labelled: Labelled, draws: int, people: int) -> str:
    """Return a table: hit@1 and FNIR at several FPIR for each rule, the threshold set in each draw, mean of draws."""
    rates: dict[str, list[list[float]]] = {name: [] for name in RULES}
    for seed in range(draws):
        searches = list(_searches(labelled, people, seed))
        for name, rule in RULES.items():
            rates[name].append(_rates([(mate, rule(cohorts)) for mate, cohorts in searches]))
    lines = [f"{people} people, {draws} draws; hit@1, then FNIR at FPIR {', '.join(str(rate) for rate in _RATES)}"]
    lines += [
        f"  {name:<28}" + "  ".join(f"{value:6.1%}" for value in np.mean(found, axis=0))
        for name, found in rates.items()
    ]
    return "\n".join(lines)


def _rates(searches: list[tuple[int | None, Numbers]]) -> list[float]:
    strangers = np.sort([scores.max() for mate, scores in searches if mate is None])[::-1]
    mates = [(scores[mate], scores.max()) for mate, scores in searches if mate is not None]
    is_first = np.array([own == best for own, best in mates])
    own = np.array([own for own, _ in mates])
    missed = [1 - (is_first & (own > strangers[int(rate * len(strangers))])).mean() for rate in _RATES]
    return [float(is_first.mean()), *(float(share) for share in missed)]


def main() -> None:
    """Measure with the arguments of the command line."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("vectors", type=Path, help="the file that `homeward engine embed` wrote")
    asked.add_argument("draws", type=int, nargs="?", default=10, help="draws of references (default 10)")
    asked.add_argument("people", type=int, nargs="?", help="people in the gallery (default: all)")
    given = asked.parse_args()
    with np.load(given.vectors, allow_pickle=False) as file:
        vectors, people = file["vectors"].astype(np.float32), file["identities"].astype(str)
    found = np.asarray(np.isfinite(vectors).all(axis=1), np.bool_)
    labelled = Labelled(vectors[found], people[found], found[found], vectors[:0])
    sys.stdout.write(measure(labelled, given.draws, given.people or len(labelled.of_each())) + "\n")


if __name__ == "__main__":
    main()
