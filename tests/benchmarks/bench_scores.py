"""Measure what comparison scores are worth: the same searches ordered by distance and by score, on labelled vectors.

`python -m tests.benchmarks.bench_scores VECTORS.npz [draws] [sizes] [FILLING.npz] [--probes PROBES.npz]`, the files
being such as `engine embed` writes: of pictures in one folder per person. `sizes` are numbers of people, separated by
commas (0 is none). With a filling, every gallery holds its vectors, too, one subject each, none of whom is searched
for. With probes, what is searched for are these vectors of the same pictures, damaged, say (`bench_detection`). A
picture in which no face was found counts as a miss. Two protocols: `open set` draws a gallery, mated and non-mated
probes; `each in turn` takes as many people as it is told, one picture of each into the gallery, and searches everybody
once with the rest and once without themselves in the gallery, which makes the most of few people.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.search import IndexAnswer, IndexParameters, RankedReference
from app.recognition.comparison.index import GalleryIndex
from app.recognition.comparison.normalise import cohort_size
from app.recognition.template import mean_template

_RATES = (0.1, 0.03, 0.01)
_HELD_OUT = 0.1
_QUICK_GRAPH = IndexParameters("not looked at", "l2", 2, 4, 1, 1)
_SIDES: dict[str, Callable[[RankedReference], float]] = {
    "distance": lambda entry: -entry.distance,
    "score": lambda entry: -entry.distance if entry.score is None else entry.score,
}


@dataclass(frozen=True)
class Labelled:
    """Vectors of pictures and whose they are; `found` is False for a picture without a face.

    `probes` are the vectors searched for, of the same pictures in the same order, NaN where no face was found; None
    where they are `vectors`.
    """

    vectors: NDArray[np.float32]
    people: NDArray[np.str_]
    found: NDArray[np.bool_]
    filling: NDArray[np.float32]
    probes: NDArray[np.float32] | None = None

    def of_each(self) -> dict[str, list[int]]:
        """Return the pictures of each person, in the order of the file."""
        pictures = defaultdict(list)
        for number, person in enumerate(self.people):
            pictures[str(person)].append(number)
        return pictures


@dataclass(frozen=True)
class Draw:
    """One gallery (a picture per person), mated probes (groups of pictures), and non-mated ones.

    A non-mated probe names whom the gallery has to do without while it is searched.
    """

    gallery: list[int]
    mated: list[list[int]]
    non_mated: list[tuple[int, str | None]]


def open_set(labelled: Labelled, pictures: int, seed: int) -> Draw:
    """Draw as NIST does for open sets: half of those with one picture, and a tenth of the others, are strangers."""
    rng, of_each = np.random.default_rng(seed), labelled.of_each()
    several = [person for person, numbers in of_each.items() if len(numbers) > 1]
    single = [person for person, numbers in of_each.items() if len(numbers) == 1]
    rng.shuffle(several)
    rng.shuffle(single)
    strangers, known = several[: int(len(several) * _HELD_OUT)], several[int(len(several) * _HELD_OUT) :]
    gallery, mated = [], []
    for person in known:
        numbers = list(of_each[person])
        rng.shuffle(numbers)
        gallery.append(numbers[0])
        mated += _groups(numbers[1:], pictures)
    gallery += [of_each[person][0] for person in single[: len(single) // 2]]
    non_mated = [of_each[person][0] for person in single[len(single) // 2 :]]
    non_mated += [int(rng.choice(of_each[person])) for person in strangers]
    return Draw(gallery, mated, [(number, None) for number in non_mated])


def each_in_turn(labelled: Labelled, people: int, seed: int) -> Draw:
    """Draw a gallery of so many people; each is searched with their further pictures, and once as a stranger."""
    rng, of_each = np.random.default_rng(seed), labelled.of_each()
    names = sorted(of_each)
    rng.shuffle(names)
    gallery, mated = [], []
    non_mated: list[tuple[int, str | None]] = []
    for person in names[:people]:
        numbers = list(of_each[person])
        rng.shuffle(numbers)
        gallery.append(numbers[0])
        mated += [[number] for number in numbers[1:]]
        non_mated.append((int(rng.choice(numbers)), person))
    return Draw(gallery, mated, non_mated)


def _groups(numbers: list[int], pictures: int) -> list[list[int]]:
    if pictures == 1:
        return [[number] for number in numbers]
    return [numbers[:pictures]] if len(numbers) >= pictures else []


def measured(labelled: Labelled, draws: list[Draw]) -> dict[str, dict[str, float]]:
    """Return, by side, hit@1, hit@10, hit@50 and FNIR at each FPIR: a threshold set in each draw, rates averaged."""
    rates: dict[str, dict[str, list[float]]] = {side: defaultdict(list) for side in _SIDES}
    for draw in draws:
        mated, non_mated = _answers(labelled, draw)
        for side, value_of in _SIDES.items():
            for name, value in _rates(mated, non_mated, side, value_of):
                rates[side][name].append(value)
    return {side: {name: float(np.mean(found)) for name, found in named.items()} for side, named in rates.items()}


def _answers(labelled: Labelled, draw: Draw) -> tuple[list[tuple[int, IndexAnswer | None]], list[IndexAnswer | None]]:
    index, subjects = _index(labelled, draw.gallery, None)
    mated = [
        (subjects[str(labelled.people[group[0]])], _asked(index, labelled, group, index.size)) for group in draw.mated
    ]
    non_mated = []
    for number, without in draw.non_mated:
        asked = index if without is None else _index(labelled, draw.gallery, without)[0]
        non_mated.append(_asked(asked, labelled, [number], 1))
    return mated, non_mated


def _index(labelled: Labelled, gallery: list[int], without: str | None) -> tuple[GalleryIndex, dict[str, int]]:
    subjects = {str(labelled.people[number]): place for place, number in enumerate(gallery)}
    kept = [n for n in gallery if labelled.found[n] and str(labelled.people[n]) != without]
    ids = np.array([subjects[str(labelled.people[number])] for number in kept], np.int64)
    ids = np.concatenate((ids, len(gallery) + np.arange(len(labelled.filling))))
    vectors = np.concatenate((labelled.vectors[kept], labelled.filling))
    return GalleryIndex.build(ids, ids, vectors, _QUICK_GRAPH, is_cohort=True), subjects


def _asked(index: GalleryIndex, labelled: Labelled, group: list[int], k: int) -> IndexAnswer | None:
    vectors = (labelled.vectors if labelled.probes is None else labelled.probes)[group]
    vectors = vectors[np.isfinite(vectors).all(axis=1)]
    if not len(vectors):
        return None
    probe = mean_template(vectors, np.ones(len(vectors))) if len(vectors) > 1 else vectors[0]
    return index.search(probe[None, :], k)[0]


def _rates(
    mated: list[tuple[int, IndexAnswer | None]],
    non_mated: list[IndexAnswer | None],
    side: str,
    value_of: Callable[[RankedReference], float],
) -> Iterator[tuple[str, float]]:
    places = [_place(subject, _listed(answer, side), value_of) for subject, answer in mated]
    ranks, values = np.array([rank for rank, _ in places]), np.array([value for _, value in places])
    best = [value_of(listed[0]) if (listed := _listed(answer, side)) else -np.inf for answer in non_mated]
    highest = np.sort(best)[::-1]
    yield from ((f"hit@{k}", float((ranks <= k).mean())) for k in (1, 10, 50))
    for rate in _RATES:
        threshold = highest[int(rate * len(highest))]
        yield f"FNIR@{rate:g}", float(1 - ((values > threshold) & (ranks == 1)).mean())


def _listed(answer: IndexAnswer | None, side: str) -> tuple[RankedReference, ...]:
    if answer is None:
        return ()
    return answer.listed if side == "score" else answer.ranked


def _place(
    subject: int, listed: tuple[RankedReference, ...], value_of: Callable[[RankedReference], float]
) -> tuple[float, float]:
    for rank, entry in enumerate(listed, start=1):
        if entry.subject_id == subject:
            return rank, value_of(entry)
    return np.inf, -np.inf


def report(labelled: Labelled, draws: int, sizes: list[int]) -> str:
    """Return all tables as text."""
    lines = [f"{len(labelled.people)} pictures of {len(labelled.of_each())} people, {draws} draws each"]
    for pictures in (1, 2, 3):
        made = [open_set(labelled, pictures, seed) for seed in range(draws)]
        if len(made[0].mated) >= 5:
            lines += _table(labelled, f"open set, {pictures} picture(s) a probe", made)
    for size in sizes:
        lines += _table(labelled, "each in turn", [each_in_turn(labelled, size, seed) for seed in range(draws)])
    return "\n".join(lines)


def _table(labelled: Labelled, title: str, draws: list[Draw]) -> list[str]:
    first = draws[0]
    size = len(first.gallery) + len(labelled.filling)
    lines = [
        f"{title}: gallery {size}, cohort {cohort_size(size)}, "
        f"about {len(first.mated)} mated and {len(first.non_mated)} non-mated probes"
    ]
    for side, rates in measured(labelled, draws).items():
        lines.append(f"  by {side:<9}" + "  ".join(f"{name} {value:6.1%}" for name, value in rates.items()))
    return lines


def main() -> None:
    """Measure with the arguments of the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("vectors", type=Path, metavar="VECTORS.npz")
    parser.add_argument("draws", nargs="?", type=int, default=10)
    parser.add_argument("sizes", nargs="?", default="0", help="numbers of people, separated by commas; 0 is none")
    parser.add_argument("filling", nargs="?", type=Path, metavar="FILLING.npz")
    parser.add_argument("--probes", type=Path, metavar="PROBES.npz", help="search for these vectors of the same files")
    args = parser.parse_args()
    vectors, people, files = _read(args.vectors)
    filling = np.empty((0, vectors.shape[1]), np.float32) if args.filling is None else _read(args.filling)[0]
    found = np.asarray(np.isfinite(vectors).all(axis=1), np.bool_)
    probes = None if args.probes is None else _in_order(files, *_read(args.probes))
    labelled = Labelled(vectors, people, found, filling[np.isfinite(filling).all(axis=1)], probes)
    sizes = [int(size) for size in args.sizes.split(",") if int(size)]
    sys.stdout.write(report(labelled, args.draws, sizes) + "\n")


def _read(path: Path) -> tuple[NDArray[np.float32], NDArray[np.str_], NDArray[np.str_]]:
    with np.load(path, allow_pickle=False) as file:
        return file["vectors"].astype(np.float32), file["identities"].astype(str), file["files"].astype(str)


def _in_order(
    files: NDArray[np.str_], vectors: NDArray[np.float32], _: NDArray[np.str_], own: NDArray[np.str_]
) -> NDArray[np.float32]:
    """Return vectors of pictures `own` in the order of `files`; raises KeyError where one of these is missing."""
    places = {str(file): place for place, file in enumerate(own)}
    return vectors[[places[str(file)] for file in files]]


if __name__ == "__main__":
    main()
