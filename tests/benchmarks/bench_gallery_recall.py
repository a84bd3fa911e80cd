"""Measure whether anybody is missed: real vectors among drawn ones, searched by the index and read plainly.

`python -m tests.benchmarks.bench_gallery_recall VECTORS.npz … [--size N] [--graph]`, the files being such as `engine
embed` writes. Every picture is a probe; the gallery holds every picture, the one that is searched with left out of the
comparison, and distractors up to N that are drawn with the mean and the covariances of the real vectors. Told are how
many lists of 50 subjects are the same as by reading every distance in float64, and what the graph alone returned.
"""

import argparse
import sys
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.recognition.comparison.index import GalleryIndex
from app.recognition.comparison.roomy import RoomyRows

_K = 50
_AT_ONCE = 65_536


def real(paths: list[Path]) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Return vectors, float32 (n, d), and whose they are, int64 (n,), of the pictures in which a face was found."""
    vectors, people = [], []
    for path in paths:
        with np.load(path) as stored:
            found = np.isfinite(stored["vectors"]).all(axis=1)
            vectors.append(stored["vectors"][found].astype(np.float32))
            people.append(np.char.add(f"{path}:", stored["identities"][found].astype(str)))
    return np.concatenate(vectors), np.unique(np.concatenate(people), return_inverse=True)[1].astype(np.int64)


def distractors(like: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    """Return vectors of length one, float32 (count, d), spread like given ones."""
    chance = np.random.default_rng(1)
    mean = like.mean(axis=0, dtype=np.float64)
    values, directions = np.linalg.eigh(np.cov((like - mean).T))
    turn = (directions * np.sqrt(np.maximum(values, 0))).astype(np.float32)
    drawn = np.empty((count, like.shape[1]), np.float32)
    for start in range(0, count, _AT_ONCE):
        some = drawn[start : start + _AT_ONCE]
        some[:] = chance.standard_normal(some.shape, np.float32) @ turn.T + mean.astype(np.float32)
        some /= np.linalg.norm(some, axis=1, keepdims=True)
    return drawn


def plain(vectors: NDArray[np.float32], subjects: NDArray[np.int64], probe: NDArray[np.float32]) -> list[int]:
    """Return the first subjects by reading every distance in float64, some rows at a time."""
    distances = np.concatenate(
        [
            np.sqrt(((vectors[start : start + _AT_ONCE].astype(np.float64) - probe) ** 2).sum(axis=1))
            for start in range(0, len(vectors), _AT_ONCE)
        ]
    )
    rows = np.argsort(distances, kind="stable")[: 40 * _K]
    firsts = np.sort(np.unique(subjects[rows], return_index=True)[1])[:_K]
    return [int(subject) for subject in subjects[rows[firsts]]]


def main() -> None:
    """Measure with the arguments of the command line."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("vectors", type=Path, nargs="+")
    asked.add_argument("--size", type=int, default=100_000)
    asked.add_argument("--probes", type=int, default=None, help="search this many of the pictures only")
    asked.add_argument("--graph", action="store_true", help="build the graph, too (long)")
    given = asked.parse_args()
    pictures, people = real(given.vectors)
    more = distractors(pictures, max(0, given.size - len(pictures)))
    rows = RoomyRows(pictures.shape[1], len(pictures) + len(more))
    rows.append(pictures)
    rows.append(more)
    subjects = np.r_[people, people.max() + 1 + np.arange(len(more))]
    del more
    index = GalleryIndex(np.arange(1, len(subjects) + 1, dtype=np.int64), subjects, rows)
    while given.graph and not index.grow(4096):
        pass
    same, of_graph, taken, by_numpy = 0, [], 0.0, 0.0
    probes = pictures[: given.probes]
    begun = time.process_time()
    index.search(pictures[:1], 1)  # makes the short forms
    made = time.process_time() - begun
    halves = np.einsum("nd,nd->n", rows.rows, rows.rows) / 2
    for number, probe in enumerate(probes):
        others = index.select(np.arange(index.size) != number)
        begun = time.process_time()
        (answer,) = index.search(probe[None], _K, others)
        taken += time.process_time() - begun
        begun = time.process_time()
        np.argpartition(halves - rows.rows @ probe, _K)
        by_numpy += time.process_time() - begun
        is_other = np.arange(index.size) != number
        truth = plain(rows.rows[is_other], subjects[is_other], probe)
        same += [entry.subject_id for entry in answer.ranked] == truth
        of_graph.append(len({entry.subject_id for entry in answer.graph_ranked} & set(truth)) / len(truth))
    each, plain_ms = taken / len(probes) * 1e3, by_numpy / len(probes) * 1e3
    graph = f"; the graph alone returned {np.mean(of_graph):.4f}" if given.graph else ""
    sys.stdout.write(
        f"{len(probes)} real vectors, of {len(pictures)} of {people.max() + 1} people among {index.size:,} references: "
        f"{same} of {len(probes)} lists of {_K} are those of plain reading; {each:.1f} ms of the processor each, plain "
        f"numpy in float32 {plain_ms:.1f} ms; short forms {index.memory_bytes['short forms'] / 2**20:.0f} MiB, made in "
        f"{made:.1f} s{graph}\n"
    )


if __name__ == "__main__":
    main()
