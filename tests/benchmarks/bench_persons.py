"""Measure how faces are grouped into persons: how well on real adults, and how fast on an invented crowd.

`python -m tests.benchmarks.bench_persons [FACES.npz] [--faces N] [--peer-faces N]`, with a file that
`tests.benchmarks.grouped_faces` wrote. The linkage distance is chosen on half of the people and measured on the other
half, in many draws; beside it stands the pack's own. The peer is Chinese whispers as dlib has it, in the same run.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

import dlib
import numpy as np
from numpy.typing import NDArray

from app.domain.validation import Grouping
from app.recognition.comparison.cluster import Known, group
from app.recognition.pack import default_manifest
from app.recognition.validation.grouping import agreement
from app.service.bench_grouping import GroupingRun, crowd, measure_grouping
from app.service.persons import WEAK_SCORE
from tests.benchmarks.grouped_faces import LabelledFaces, kept

_DRAWS = 20
_DISTANCES = [round(0.24 + 0.01 * step, 2) for step in range(39)]
_LEAST_PRECISION = 0.97
_USUAL = (0.5, 0.6)
Vectors = NDArray[np.float32]
Grouper = Callable[[Vectors, float], NDArray[np.int64]]


def ours(vectors: Vectors, distance: float) -> NDArray[np.int64]:
    """Group as the program does."""
    return group(vectors, distance)


def whispers(vectors: Vectors, distance: float) -> NDArray[np.int64]:
    """Group by Chinese whispers as dlib has it."""
    return np.array(dlib.chinese_whispers_clustering([dlib.vector(row) for row in vectors.tolist()], distance))


def quality_report(faces: LabelledFaces) -> list[str]:
    """Return tables: chosen on some and measured on others, at fixed distances, and with damaged copies."""
    in_set = np.isfinite(faces.vectors).all(axis=1) & np.char.startswith(faces.files, "research_only")
    vectors = faces.vectors[in_set]
    people = np.unique(faces.identities[in_set], return_inverse=True)[1]
    several = int((np.bincount(people) > 1).sum())
    lines = [f"{len(vectors)} pictures, {people.max() + 1} people, {several} of them with more than one picture"]
    lines.append(f"chosen on half of the people, measured on the other half, mean of {_DRAWS} draws:")
    for name, grouper in (("average linkage", ours), ("Chinese whispers", whispers)):
        lines.append(f"  {name:<34}{_across_halves(grouper, vectors, people)}")
    lines.append("all of them, at a fixed distance:")
    own = default_manifest().grouping_distance
    lines.append(f"  {f'average linkage at {own}, the pack':<34}{_words(agreement(ours(vectors, own), people))}")
    for usual in _USUAL:
        scores = agreement(whispers(vectors, usual), people)
        lines.append(f"  {f'Chinese whispers at {usual}':<34}{_words(scores)}")
    return lines + _with_damaged(faces, in_set, own)


def _across_halves(grouper: Grouper, vectors: Vectors, people: NDArray[np.int64]) -> str:
    found: list[Grouping] = []
    chosen: list[float] = []
    for draw in range(_DRAWS):
        order = np.random.default_rng(draw).permutation(people.max() + 1)
        is_chosen_on = np.isin(people, order[: len(order) // 2])
        best = 0.0, _DISTANCES[0]
        for distance in _DISTANCES:
            scores = agreement(grouper(vectors[is_chosen_on], distance), people[is_chosen_on])
            if scores.pair_precision >= _LEAST_PRECISION:
                best = max(best, (scores.bcubed_f, distance))
        chosen.append(best[1])
        found.append(agreement(grouper(vectors[~is_chosen_on], best[1]), people[~is_chosen_on]))
    means = [np.mean([getattr(each, name) for each in found]) for name in ("bcubed_f", "pair_precision", "pair_recall")]
    return "BCubed F {:.3f}, pair precision {:.3f}, pair recall {:.3f}, at {:.2f} to {:.2f}".format(
        *means, min(chosen), max(chosen)
    )


def _with_damaged(faces: LabelledFaces, in_set: NDArray[np.bool_], distance: float) -> list[str]:
    """Return how much damaged copies of the same pictures among the faces change, weak ones held back and not."""
    hurt = in_set & np.isfinite(faces.damaged_vectors).all(axis=1)
    vectors = np.concatenate([faces.vectors[in_set], faces.damaged_vectors[hurt]])
    names = np.concatenate([faces.identities[in_set], faces.identities[hurt]])
    weak = np.concatenate([faces.scores[in_set], faces.damaged_scores[hurt]]) < WEAK_SCORE
    people = np.unique(names, return_inverse=True)[1]
    lines = [
        f"with {int(hurt.sum())} damaged copies, {int(weak.sum())} of all faces weak (quality below {WEAK_SCORE}):"
    ]
    for at in (distance, distance + 0.04):
        for name, known in (("weak ones held back", Known(weak=weak)), ("all alike", Known())):
            lines.append(f"  {f'at {at:.2f}, {name}':<34}{_words(agreement(group(vectors, at, known), people))}")
    return lines


def _words(scores: Grouping) -> str:
    return (
        f"BCubed F {scores.bcubed_f:.3f}, pair precision {scores.pair_precision:.3f}, "
        f"pair recall {scores.pair_recall:.3f}, {scores.persons} groups"
    )


def speed_report(count: int, peer_count: int) -> list[str]:
    """Return a table of seconds for an invented crowd, and for a smaller one beside the peer in turns."""
    distance = default_manifest().grouping_distance
    small = crowd(peer_count)
    rows: list[tuple[str, GroupingRun]] = []
    for name, grouper, at in (
        ("average linkage", ours, distance),
        ("Chinese whispers", whispers, distance),
        ("Chinese whispers", whispers, _USUAL[0]),
    ):
        run = measure_grouping(small, lambda vectors, grouper=grouper, at=at: grouper(vectors, at))  # type: ignore[misc]
        rows.append((f"{name} at {at}, {peer_count:,} faces", run))
    rows.append(
        (
            f"average linkage at {distance}, {count:,} faces",
            measure_grouping(crowd(count), lambda vectors: ours(vectors, distance)),
        )
    )
    lines = [f"  {name:<44}{run.cpu_s:8.1f} s cpu {run.wall_s:8.1f} s wall  {_words(run.scores)}" for name, run in rows]
    ratio = rows[1][1].cpu_s / rows[0][1].cpu_s
    return ["invented crowd:", *lines, f"  {ratio:.1f} times the processor time for the peer at the same distance"]


def main() -> None:
    """Print what was asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("embedded", type=Path, nargs="?")
    parser.add_argument("--faces", type=int, default=100_000)
    parser.add_argument("--peer-faces", type=int, default=10_000)
    args = parser.parse_args()
    lines = quality_report(kept(args.embedded)) if args.embedded else []
    sys.stdout.write("\n".join([*lines, *speed_report(args.faces, args.peer_faces), ""]))


if __name__ == "__main__":
    main()
