"""Cluster: which faces of a case lie so close together that they are shown as one person, for people to confirm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import BugError, Cancelled, KnownError, PackMismatch
from app.domain.progress import IsCancelled, never
from app.recognition.comparison.crowds import crowd_pairs
from app.recognition.comparison.exclusion import SharedFrames
from app.recognition.comparison.linkage import Linked, link_groups
from app.recognition.comparison.neighbours import near_pairs

MOST_FACES = 400_000
"""All pairs are looked at: at this number of faces for about a quarter of an hour."""
Labels = NDArray[np.int64]
Links = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Known:
    """What is known about faces, by their rows, before any distance is looked at.

    `frames`, int64 (n,): faces with one number share a frame and are never one person; a negative number is nobody's.
    `together`: pairs of rows that are one person. `weak`, bool (n,): faces that must not bring others together.
    """

    frames: NDArray[np.int64] | None = None
    together: Sequence[tuple[int, int]] = ()
    weak: NDArray[np.bool_] | None = None


def group(vectors: NDArray[np.float32], distance: float, known: Known | None = None) -> Labels:
    """Return one label per face, int64 (n,), counted from 0 by first appearance: the groups that `links` makes."""
    return _by_first_appearance(_blocks(len(vectors), links(vectors, distance, known).tolist()))


def links(
    vectors: NDArray[np.float32],
    distance: float,
    known: Known | None = None,
    is_cancelled: IsCancelled = never,
) -> Links:
    """Group faces, `vectors` float32 (n, d), by average linkage of squared distances, and return what binds them.

    Two groups are merged where the root of the mean squared Euclidean distance over all pairs between them is at most
    `distance`, nearest first. What is `known` is kept without exception, also through others. Weak faces come after
    all others: each joins a group, or other weak faces, but two groups never become one by them. Each merging is one
    link, int64 (k, 2) rows of the two nearest faces between the groups: first what is known to be together, then the
    nearest groups first, then weak faces. Without one of the links the groups fall into the parts that it joined. The
    same faces in another order give the same groups, but for exact ties.

    Raises KnownError over 400,000 faces, PackMismatch where a vector is not finite, BugError where faces are known to
    be together that share a frame, Cancelled where `is_cancelled` says so.
    """
    known = known or Known()
    count = _checked_count(vectors)
    _check_rows(known, count)
    if count == 0:
        return np.empty((0, 2), np.int64)
    frames = SharedFrames(known.frames if known.frames is not None else np.full(count, -1, np.int64))
    blocks = _blocks(count, known.together)
    if frames.within(blocks):
        raise BugError("Faces of one frame are said to be one person.")
    pairs, away, is_crowded = near_pairs(vectors, distance, is_cancelled=is_cancelled)
    if is_cancelled():
        raise Cancelled("Grouping was stopped. Nothing was changed; start it again when there is time.")
    pairs = pairs[np.argsort(away, kind="stable")]
    groups = Linked(vectors, blocks)
    is_strong = ~known.weak if known.weak is not None else np.ones(count, np.bool_)
    made = [np.array(known.together, np.int64).reshape(-1, 2)]
    made.append(link_groups(groups, pairs[is_strong[pairs].all(axis=1)], distance, frames))
    while is_crowded.any():
        more = crowd_pairs(groups, vectors, is_crowded & is_strong, distance)
        made.append(link_groups(groups, more[is_strong[more].all(axis=1)], distance, frames))
        if not len(made[-1]):
            break
    if not is_strong.all():
        made.append(link_groups(groups, pairs, distance, frames, settled=is_strong))
    return np.concatenate(made)


def _blocks(count: int, together: Sequence[tuple[int, int]]) -> Labels:
    """Return for each face the lowest row of those that are one person with it, int64 (n,)."""
    parents = list(range(count))

    def root(face: int) -> int:
        while parents[face] != face:
            parents[face] = parents[parents[face]]
            face = parents[face]
        return face

    for one, other in together:
        low, high = sorted((root(one), root(other)))
        parents[high] = low
    return np.array([root(face) for face in range(count)], np.int64)


def _checked_count(vectors: NDArray[np.float32]) -> int:
    if vectors.ndim != 2 or not bool(np.isfinite(vectors).all()):
        raise PackMismatch(
            "Faces cannot be grouped: their vectors are not rows of finite numbers. Nothing was changed."
        )
    if len(vectors) > MOST_FACES:
        raise KnownError(
            f"{len(vectors):,} faces are more than can be grouped at a time ({MOST_FACES:,}). Nothing was changed; "
            "searching works without groups."
        )
    return len(vectors)


def _check_rows(known: Known, count: int) -> None:
    named = [row for pair in known.together for row in pair]
    if any(not 0 <= row < count for row in named):
        raise BugError("A pair of faces names a face that is not there.")
    if any(whole is not None and len(whole) != count for whole in (known.frames, known.weak)):
        raise BugError("Frames or weak faces are told of another number of faces.")


def _by_first_appearance(labels: Labels) -> Labels:
    _, firsts, places = np.unique(labels, return_index=True, return_inverse=True)
    numbers = np.empty(len(firsts), np.int64)
    numbers[np.argsort(firsts)] = np.arange(len(firsts))
    return numbers[places]
