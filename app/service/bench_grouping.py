"""Measure the grouping: how long so many invented faces take, and how well real ones in a folder are told apart."""

from __future__ import annotations

import csv
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import NotFound
from app.domain.examination import Profile
from app.domain.validation import Grouping
from app.recognition.comparison.cluster import group
from app.recognition.template import unit_length
from app.recognition.validation.grouping import agreement
from app.service.engine import is_picture
from app.service.pictures import largest_faces
from app.worker.pool import WorkerPool

_DIMENSION = 128
_FALL = 15.0
_SAME, _DIFFERENT, _MEAN = 0.266, 0.563, 0.918
_SHARE_OF_SINGLES = 0.6
_LARGEST_PERSON = 20
Group = Callable[[NDArray[np.float32]], NDArray[np.int64]]


@dataclass(frozen=True, slots=True)
class Crowd:
    """Invented faces: vectors float32 (n, 128) of length 1, and who each is, int64 (n,)."""

    vectors: NDArray[np.float32]
    people: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class GroupingRun:
    """What one grouping of a crowd took, by the wall's and by the processor's clock, and how good it was."""

    wall_s: float
    cpu_s: float
    scores: Grouping


def crowd(count: int, seed: int = 0) -> Crowd:
    """Return so many faces of invented people: six in ten alone, the others with 2 to 20 faces, in mixed order.

    Their distances are those of the default pack on 498 portraits of adults: 0.266 within a person and 0.563 between
    strangers (roots of mean squares), of whom one pair in ten thousand lies below 0.34.
    """
    chance = np.random.default_rng(seed)
    sizes: list[int] = []
    left = round(count * (1 - _SHARE_OF_SINGLES))
    while left > 0:
        sizes.append(min(int(chance.integers(2, _LARGEST_PERSON + 1)), left))
        left -= sizes[-1]
    sizes += [1] * (count - sum(sizes))
    people = np.repeat(np.arange(len(sizes)), sizes)
    spread = np.exp(-np.arange(_DIMENSION) / _FALL)
    spread /= spread.sum()
    between = np.sqrt((_DIFFERENT**2 - _SAME**2) / 2 * spread)
    vectors = (chance.standard_normal((len(sizes), _DIMENSION)) * between)[people]
    vectors += chance.standard_normal((count, _DIMENSION)) * np.sqrt(_SAME**2 / 2 * spread)
    vectors[:, -1] += _MEAN
    order = chance.permutation(count)
    return Crowd(unit_length(vectors[order].astype(np.float32)), people[order].astype(np.int64))


def measure_grouping(faces: Crowd, how: Group) -> GroupingRun:
    """Group a crowd and return what that took and how good it was."""
    wall, cpu = time.perf_counter(), time.process_time()
    labels = how(faces.vectors)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    return GroupingRun(wall, cpu, agreement(labels, faces.people))


def group_crowd(count: int, distance: float, seed: int = 0) -> GroupingRun:
    """Group so many invented faces as the program does, up to a linkage distance."""
    return measure_grouping(crowd(count, seed), lambda vectors: group(vectors, distance))


def group_pictures(pool: WorkerPool, folder: Path) -> GroupingRun:
    """Group the largest face of every picture of a folder by the pack's own distance; see `labelled_pictures`.

    What is timed is the grouping alone. A picture without a face is left out, as it would be in a case. Raises NotFound
    where fewer than two have one.
    """
    pictures, people = labelled_pictures(folder)
    seen = {found.index: found.face for found in largest_faces(pool, pictures, profile=Profile.THOROUGH)}
    faces = [(people[index], face) for index, face in sorted(seen.items()) if face is not None]
    if len(faces) < 2:
        raise NotFound(f"A face was found in {len(faces)} pictures of {folder}. No grouping of them was measured.")
    named = np.unique([who for who, _ in faces], return_inverse=True)[1].astype(np.int64)
    vectors = np.stack([face.embedding.vector for _, face in faces])
    return measure_grouping(Crowd(vectors, named), lambda given: group(given, pool.manifest.grouping_distance))


def labelled_pictures(folder: Path) -> tuple[list[Path], list[str]]:
    """Return the pictures of a folder and whose each is.

    A `manifest.csv` with the columns `file` and `identity` says so, or each person has a folder. Raises NotFound.
    """
    listing = folder / "manifest.csv"
    if listing.is_file():
        with listing.open(encoding="utf-8", newline="") as lines:
            rows = [(row.get("file"), row.get("identity")) for row in csv.DictReader(lines)]
        named = [(folder / file, who) for file, who in rows if file and who]
    else:
        found = sorted(path for path in folder.rglob("*") if path.parent != folder and is_picture(path))
        named = [(path, path.relative_to(folder).parts[0]) for path in found]
    if not named:
        raise NotFound(f"{folder} has no manifest.csv of files and identities, and no folder of pictures for a person.")
    return [path for path, _ in named], [who for _, who in named]
