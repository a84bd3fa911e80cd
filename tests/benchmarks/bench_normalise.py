"""Measure what comparison scores cost: a gallery searched with and without them in turns, and a cohort being made.

`OPENBLAS_NUM_THREADS=1 python -m tests.benchmarks.bench_normalise [references] [probes]`; CPU time.
"""

import argparse
import statistics
import sys
import time

import numpy as np
from numpy.typing import NDArray

from app.recognition.comparison.cohort_rows import cohort_of
from app.recognition.comparison.index import GalleryIndex

_K = 20
_ROUNDS = 9


def synthetic(count: int, seed: int) -> NDArray[np.float32]:
    """Return vectors of length one about as far from each other as those of different people: float32 (count, 128)."""
    chance = np.random.default_rng(seed)
    drawn = chance.normal(size=(count, 16)) @ chance.normal(size=(16, 128)) + chance.normal(size=(count, 128))
    common = 4 * chance.normal(size=128)
    rows = drawn + 3 * common
    scaled: NDArray[np.float32] = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    return scaled


def measure(references: int, probes: int) -> str:
    """Build the same gallery with and without a cohort, search both in turns, and say what each took."""
    ids, vectors = np.arange(references, dtype=np.int64), synthetic(references, 1)
    asked = vectors[:: max(1, references // probes)][:probes] + synthetic(probes, 2) * np.float32(0.1)
    begun = time.process_time()
    cohort = cohort_of(ids, ids, vectors)
    cohort_s, begun = time.process_time() - begun, time.process_time()
    plain = GalleryIndex.build(ids, ids, vectors)
    graph_s = time.process_time() - begun
    sides = {"by distance": plain.select(), "by score": plain.select(is_cohort=True)}
    taken: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(_ROUNDS):
        for name, among in sides.items():
            begun = time.process_time()
            plain.search(asked, _K, among)
            taken[name].append((time.process_time() - begun) / probes)
    by_distance, by_score = (statistics.median(times) for times in taken.values())
    ratio = statistics.median(score / distance for distance, score in zip(*taken.values(), strict=True))
    return "\n".join(
        (
            f"{references} references, {probes} probes, {_K} candidates each; cohort of {cohort.size if cohort else 0}",
            f"graph built in {graph_s:.1f} s, cohort made in {cohort_s:.1f} s",
            f"search by distance {by_distance * 1000:.2f} ms, by score {by_score * 1000:.2f} ms "
            f"(medians of {_ROUNDS} rounds; {ratio - 1:+.1%} in the median round)",
        )
    )


def main() -> None:
    """Measure with the arguments of the command line."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("references", type=int, nargs="?", default=10_000, help="in the gallery (default 10000)")
    asked.add_argument("probes", type=int, nargs="?", default=50, help="searches (default 50)")
    given = asked.parse_args()
    sys.stdout.write(measure(given.references, given.probes) + "\n")


if __name__ == "__main__":
    main()
