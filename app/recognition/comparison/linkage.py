"""Linkage: merge groups of faces, nearest first, by the average of the squared distances between them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.recognition.comparison.distance import sum_by_halves
from app.recognition.comparison.exclusion import SharedFrames

_AT_ONCE = 16_384
Numbers = NDArray[np.int64]
Floats = NDArray[np.float64]


class Linked:
    """Groups of faces: a label for each face, int64 (n,), and of each label's faces the sums that distances need.

    A group is labelled by one of its rows. The mean of the squared distances between two groups is the sum of their
    mean squared lengths less twice the product of their means, so no distance between two faces is needed again.
    """

    def __init__(self, vectors: NDArray[np.float32], labels: Numbers) -> None:
        rows = (vectors - vectors.mean(axis=0, dtype=np.float64)).astype(np.float64)
        self.labels = labels.copy()
        self.sizes = np.bincount(labels, minlength=len(rows)).astype(np.float64)
        self.sums = np.zeros_like(rows)
        np.add.at(self.sums, labels, rows)
        self.squares = np.zeros(len(rows))
        np.add.at(self.squares, labels, sum_by_halves(rows * rows))

    def between(self, ones: Numbers, others: Numbers) -> Floats:
        """Return the mean squared distance between the groups of each pair, float64 (m,)."""
        found = np.empty(len(ones), np.float64)
        for start in range(0, len(ones), _AT_ONCE):
            some = slice(start, start + _AT_ONCE)
            one, other = ones[some], others[some]
            product = sum_by_halves(self.sums[one] * self.sums[other]) / (self.sizes[one] * self.sizes[other])
            lengths = self.squares[one] / self.sizes[one] + self.squares[other] / self.sizes[other]
            found[some] = np.maximum(lengths - 2.0 * product, 0.0)
        return found

    def join(self, kept: Numbers, gone: Numbers) -> None:
        """Merge each group of `gone` into the one of `kept` beside it; no group stands twice in both together."""
        for sums in (self.sums, self.squares, self.sizes):
            sums[kept] += sums[gone]
        new = np.arange(len(self.labels))
        new[gone] = kept
        self.labels = new[self.labels]


def link_groups(
    groups: Linked,
    pairs: Numbers,
    distance: float,
    frames: SharedFrames,
    settled: NDArray[np.bool_] | None = None,
) -> Numbers:
    """Merge groups up to a root mean squared distance of `distance`; return one link of two faces for each merging.

    Links are int64 (k, 2), the merging of the nearest first; each is the nearest of `pairs` between the two groups.
    Only groups between which there is one of `pairs`, int64 (m, 2) rows of faces, nearest first, are looked at. Where
    all faces within `distance` of each other are paired that loses nothing: an average holds something no larger than
    itself. Groups with faces in one frame are infinitely far apart. Both kinds of distance are reducible (a merged
    group is never nearer to a third than the nearer of its parts was), so in each round all mutual nearest neighbours
    are merged at once, with the outcome of merging the nearest of all one by one (after Bruynooghe 1977 and Murtagh
    1983). Two groups that both hold a face of `settled`, bool (n,), are not merged.
    """
    is_settled = np.zeros(len(groups.labels), np.bool_)
    if settled is not None:
        is_settled[groups.labels[settled]] = True
    count = len(groups.labels)
    ends = groups.labels[pairs]
    edges = _unique(_Edges(ends[:, 0], ends[:, 1], np.arange(len(pairs)), np.empty(len(pairs))), count)
    edges.away[:] = groups.between(edges.ones, edges.others)
    is_new = np.ones(len(edges.ones), np.bool_)
    made, heights = [np.empty(0, np.int64)], [np.empty(0)]
    while len(edges.ones):
        keep = (edges.away <= distance**2) & ~(is_settled[edges.ones] & is_settled[edges.others])
        is_asked = keep & is_new
        keep[is_asked] = ~frames.between(edges.ones[is_asked], edges.others[is_asked], groups.labels)
        edges = edges.of(keep)
        merged = edges.of(_mutual(edges, count))
        made.append(merged.pairs)
        heights.append(merged.away)
        groups.join(merged.ones, merged.others)
        is_settled[merged.ones] |= is_settled[merged.others]
        edges, is_new = _relabelled(edges, merged, count)
        edges.away[is_new] = groups.between(edges.ones[is_new], edges.others[is_new])
    order = np.argsort(np.concatenate(heights), kind="stable")
    return pairs[np.concatenate(made)[order]]


class _Edges(NamedTuple):
    """Pairs of groups, `ones` the lower label, their mean squared distance, and the nearest pair of faces between."""

    ones: Numbers
    others: Numbers
    pairs: Numbers
    away: Floats

    def of(self, some: NDArray[np.bool_] | Numbers) -> _Edges:
        return _Edges(self.ones[some], self.others[some], self.pairs[some], self.away[some])


def _unique(edges: _Edges, count: int) -> _Edges:
    """Return each pair of groups once, with the nearest of its pairs of faces; pairs within a group are left out."""
    ones, others = np.minimum(edges.ones, edges.others), np.maximum(edges.ones, edges.others)
    edges = _Edges(ones, others, edges.pairs, edges.away).of(ones != others)
    keys = edges.ones * count + edges.others
    order = np.lexsort((edges.pairs, keys))
    firsts = np.ones(len(order), np.bool_)
    firsts[1:] = np.diff(keys[order]) != 0
    return edges.of(order[firsts])


def _relabelled(edges: _Edges, merged: _Edges, count: int) -> tuple[_Edges, NDArray[np.bool_]]:
    """Return the pairs of groups after merging, each once, and which of them a merged group takes part in."""
    new, is_merged = np.arange(count), np.zeros(count, np.bool_)
    new[merged.others] = merged.ones
    is_merged[merged.ones] = True
    edges = edges._replace(ones=new[edges.ones], others=new[edges.others])
    is_new = is_merged[edges.ones] | is_merged[edges.others]
    touched, old = _unique(edges.of(is_new), count), edges.of(~is_new)
    both = _Edges(
        np.concatenate([old.ones, touched.ones]),
        np.concatenate([old.others, touched.others]),
        np.concatenate([old.pairs, touched.pairs]),
        np.concatenate([old.away, touched.away]),
    )
    return both, np.arange(len(both.ones)) >= len(old.ones)


def _mutual(edges: _Edges, count: int) -> Numbers:
    """Return the pairs that are the nearest of both their groups; among equals a scattered order decides."""
    far_to_near = np.lexsort((_scattered(edges.ones * count + edges.others), edges.away))[::-1]
    ends = np.stack([edges.ones, edges.others], axis=1)
    nearest = np.empty(count, np.int64)
    nearest[ends[far_to_near]] = far_to_near[:, None]  # of several values for one place the last one stays
    return np.flatnonzero((nearest[ends] == np.arange(len(ends))[:, None]).all(axis=1))


def _scattered(keys: Numbers) -> NDArray[np.uint64]:
    """Return numbers in no order of the keys' (the finisher of SplitMix64), so that equals pair up all over."""
    mixed = keys.astype(np.uint64) + np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return mixed ^ (mixed >> np.uint64(31))
