"""The gallery's index: an hnswlib graph that answers at once, and an exact scan that certifies every candidate list.

The graph's answer says how near the last of the list is; the scan then proves of every reference that it is farther
away, or finds it. Where the gallery is fit to be its own cohort, the same scan orders the candidates by comparison
score, too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import BugError, PackMismatch
from app.domain.ids import ReferenceId, SubjectId
from app.domain.search import IndexAnswer, IndexParameters, RankedReference
from app.recognition.comparison.graph import Graph, default_parameters
from app.recognition.comparison.normalise import Cohort, cohort_of
from app.recognition.comparison.roomy import RoomyRows
from app.recognition.comparison.scan import Rows, Scan
from app.recognition.comparison.sketch import Nearness

__all__ = ["GalleryIndex", "Selection", "default_parameters"]

_PROBES_AT_ONCE = 32
_GROWN_AT_ONCE = 64
_GROWN_WHEN_ADDED = 256
_GRAPH_ASKED = 4_096
_Ranked = tuple[RankedReference, ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """Which references are searched, made once for many searches; good until the index changes.

    `is_searched` is bool (n,), None for all of them; `cohort` is of those searched, its `shares` float32 (n,).
    """

    change: int
    count: int
    is_searched: NDArray[np.bool_] | None
    offsets: NDArray[np.float32]
    cohort: Cohort | None
    shares: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Asked:
    """One probe, float32 (d,), how near each row may be to it, and how many subjects are wanted."""

    probe: NDArray[np.float32]
    near: Nearness
    half: float
    k: int


class GalleryIndex:
    """All references of a gallery, searchable, by Euclidean distance. Lives in memory only.

    Safe in the process that holds the key: numpy and hnswlib only. May be searched while it grows: one at a time.
    """

    def __init__(
        self,
        reference_ids: NDArray[np.int64],
        subject_ids: NDArray[np.int64],
        vectors: RoomyRows,
        parameters: IndexParameters | None = None,
    ) -> None:
        """Hold `vectors`, row i being reference `reference_ids[i]`, ascending. The graph is empty: `grow` fills it."""
        _check_rows(vectors.rows)
        if reference_ids.shape != (len(vectors.rows),) or subject_ids.shape != (len(vectors.rows),):
            raise BugError("An index was built with a different number of vectors, reference ids and subject ids.")
        if bool((np.diff(reference_ids) <= 0).any()):
            raise BugError("An index was built with the same reference twice, or in disorder.")
        self._reference_ids = reference_ids.astype(np.int64, copy=False)
        self._subject_ids = subject_ids.astype(np.int64, copy=False)
        self._scan = Scan(vectors)
        self._is_grown = np.zeros(len(reference_ids), np.bool_)
        self._parameters = parameters
        self._graph: Graph | None = None
        self._change = 0
        self._all: Selection | None = None
        self._lock = Lock()

    @classmethod
    def build(
        cls,
        reference_ids: NDArray[np.int64],
        subject_ids: NDArray[np.int64],
        vectors: NDArray[np.float32],
        parameters: IndexParameters | None = None,
        *,
        is_cohort: bool = False,
    ) -> GalleryIndex:
        """Return an index over `vectors`, float32 (n, d), row i being reference `reference_ids[i]` of its subject.

        Its graph is whole: one thread and a fixed seed, in the order of the ids, so that the same gallery makes the
        same graph. With `is_cohort` all of it is searched by score where it is fit to be a cohort. Raises PackMismatch
        where the vectors are not finite float32 rows, BugError where ids are missing or a reference comes twice.
        """
        _check_rows(vectors)
        if reference_ids.shape != (len(vectors),):
            raise BugError("An index was built with a different number of vectors, reference ids and subject ids.")
        order = np.argsort(reference_ids, kind="stable")
        rows = RoomyRows(vectors.shape[1], len(vectors))
        rows.append(vectors[order])
        made = cls(
            reference_ids[order],
            subject_ids[order] if len(subject_ids) == len(order) else subject_ids,
            rows,
            parameters,
        )
        while not made.grow(_GRAPH_ASKED):
            pass
        if is_cohort:
            made._all = made.select(is_cohort=True)
        return made

    @property
    def parameters(self) -> IndexParameters:
        """How the graph was built and is asked; `ef` is raised for a search that asks for more references than that."""
        return self._wanted_parameters() if self._graph is None else self._graph.parameters

    @property
    def size(self) -> int:
        """Number of references."""
        return len(self._reference_ids)

    @property
    def reference_ids(self) -> NDArray[np.int64]:
        """The ids of all references, int64 (n,), ascending."""
        return self._reference_ids

    @property
    def subject_ids(self) -> NDArray[np.int64]:
        """Whose each reference is, int64 (n,)."""
        return self._subject_ids

    @property
    def has_whole_graph(self) -> bool:
        """True where the graph holds every reference."""
        return bool(self._is_grown.all())

    @property
    def graph(self) -> Graph | None:
        """The graph as it is now; None where it holds nothing."""
        return self._graph

    def select(self, is_searched: NDArray[np.bool_] | None = None, *, is_cohort: bool = False) -> Selection:
        """Return which rows are searched: those of `is_searched`, bool (n,), or all; with `is_cohort` as a cohort."""
        rows = slice(None) if is_searched is None else is_searched
        ids, subjects = self._reference_ids[rows], self._subject_ids[rows]
        cohort = cohort_of(ids, subjects, self._scan.vectors[rows]) if is_cohort else None
        shares = np.zeros(self.size if cohort else 0)
        if cohort is not None:
            shares[rows] = cohort.shares
        with self._lock:
            return Selection(self._change, len(ids), is_searched, self._scan.offsets(is_searched), cohort, shares)

    def add(
        self, reference_ids: NDArray[np.int64], subject_ids: NDArray[np.int64], vectors: NDArray[np.float32]
    ) -> None:
        """Add references of higher ids than all that are here; a search sees them from now on.

        Few are put into the graph at once, many when `grow` comes to them. Raises PackMismatch where a vector is not
        finite or of another dimension; then nothing was added.
        """
        _check_rows(vectors)
        if self.size and vectors.shape[1] != self._scan.vectors.shape[1]:
            raise _wrong_dimension("References", vectors.shape[1], self._scan.vectors.shape[1])
        if bool((np.diff(np.r_[self._reference_ids[-1:], reference_ids]) <= 0).any()):
            raise BugError("References were added to an index in disorder.")
        was_whole = self.has_whole_graph
        with self._lock:
            if not self.size:
                self._scan = Scan(RoomyRows(vectors.shape[1]))
            self._scan.add(vectors)
            self._reference_ids = np.r_[self._reference_ids, reference_ids]
            self._subject_ids = np.r_[self._subject_ids, subject_ids]
            self._is_grown = np.r_[self._is_grown, np.zeros(len(reference_ids), np.bool_)]
            self._changed()
        if was_whole and len(reference_ids) <= _GROWN_WHEN_ADDED:
            self.grow(len(reference_ids))

    def remove(self, reference_ids: NDArray[np.int64]) -> None:
        """Take references out: their vectors are overwritten here, in the short forms and in the graph."""
        with self._lock:
            kept = ~np.isin(self._reference_ids, reference_ids)
            if self._graph is not None:
                self._graph.erase(self._reference_ids[~kept & self._is_grown])
            self._scan.remove(kept)
            self._reference_ids, self._subject_ids = self._reference_ids[kept], self._subject_ids[kept]
            self._is_grown = self._is_grown[kept]
            self._changed()
            if self._graph is not None and self._graph.is_stale:
                self._graph = None
                self._is_grown[:] = False

    def _changed(self) -> None:
        self._change += 1
        self._all = None

    def grow(self, at_most: int) -> bool:
        """Put up to so many references into the graph that are not there yet, in the order of their ids.

        Returns whether it is whole. A search waits for no more than 64 of them.
        """
        for start in range(0, at_most, _GROWN_AT_ONCE):
            with self._lock:
                rows = np.flatnonzero(~self._is_grown)[: min(_GROWN_AT_ONCE, at_most - start)]
                if not len(rows):
                    return True
                if self._graph is None:
                    self._graph = Graph(
                        self._scan.vectors.shape[1], self._wanted_parameters(), self.size + self.size // 16
                    )
                self._graph.add(self._reference_ids[rows], self._scan.vectors[rows])
                self._is_grown[rows] = True
        return self.has_whole_graph

    def take_graph(self, graph: Graph, reference_ids: NDArray[np.int64]) -> None:
        """Go on with a graph that was kept, which holds `reference_ids`, all of them here."""
        with self._lock:
            self._graph, self._is_grown = graph, np.isin(self._reference_ids, reference_ids)

    def graph_ids(self) -> NDArray[np.int64]:
        """Return the ids of the references that the graph holds, int64."""
        return self._reference_ids[self._is_grown]

    def _wanted_parameters(self) -> IndexParameters:
        return self._parameters or default_parameters(self.size)

    def search(self, vectors: NDArray[np.float32], k: int, among: Selection | None = None) -> list[IndexAnswer]:
        """Return, for each probe of `vectors` (m, d), the `k` closest subjects by their closest reference.

        Fewer where the gallery has fewer subjects; empty lists where it is empty. Raises PackMismatch where a probe has
        the wrong dimension or is not finite.
        """
        return list(self._answers(vectors, k, among, is_graph_asked=True))

    def scan(self, vectors: NDArray[np.float32], k: int, among: Selection | None = None) -> list[_Ranked]:
        """Return what `search` lists, by the exact scan alone: for many probes, when nobody waits for each list."""
        return [answer.listed for answer in self._answers(vectors, k, among, is_graph_asked=False)]

    def _answers(
        self, vectors: NDArray[np.float32], k: int, among: Selection | None, *, is_graph_asked: bool
    ) -> Iterator[IndexAnswer]:
        if k < 1:
            raise BugError("A search asked for fewer than one candidate.")
        _check_rows(vectors)
        if self.size and vectors.shape[1] != self._scan.vectors.shape[1]:
            raise _wrong_dimension("Probes", vectors.shape[1], self._scan.vectors.shape[1])
        if among is None:
            among = self._all = self._all or self.select()
        for start in range(0, len(vectors), _PROBES_AT_ONCE):
            probes = np.ascontiguousarray(vectors[start : start + _PROBES_AT_ONCE])
            with self._lock:
                if among.change != self._change:
                    raise BugError("An index was searched with a selection from before it changed.")
                near, halves = self._scan.nearness(probes, among.offsets)
                asked = [_Asked(*one, k) for one in zip(probes, near, halves.tolist(), strict=True)]
                answers = [self._answer(one, among, is_graph_asked=is_graph_asked) for one in asked]
            yield from answers

    def _answer(self, asked: _Asked, among: Selection, *, is_graph_asked: bool) -> IndexAnswer:
        if not among.count:
            return IndexAnswer((), ())
        k, cohort = asked.k, among.cohort
        wanted = k if cohort is None else max(k, cohort.size + 1)
        of_graph = self._of_graph(asked.probe, wanted, among) if is_graph_asked else None
        rows, distances = self._closest(asked, wanted, self._bound(asked, wanted, of_graph))
        exact = self._entries(rows[:k], distances[:k])
        graph = () if of_graph is None else self._entries(of_graph[0][:k], of_graph[1][:k])
        if cohort is None:
            return IndexAnswer(ranked=exact, graph_ranked=graph)
        share = cohort.share_of_probe(distances)
        worst = float(np.sort(distances - among.shares[rows])[min(k, len(rows)) - 1])
        return IndexAnswer(exact, graph, self._scored(asked, among, worst, share), cohort.facts)

    def _of_graph(self, probe: NDArray[np.float32], k: int, among: Selection) -> tuple[Rows, NDArray[np.float64]]:
        """Return what the graph alone offers of the rows that are searched: more of them until they name k subjects."""
        if self._graph is None:
            return np.empty(0, np.intp), np.empty(0)
        most = min(self._graph.size, max(_GRAPH_ASKED, 2 * k))
        asked = min(most, 2 * k)
        while True:
            ids = self._graph.nearest(probe, asked)
            rows = np.searchsorted(self._reference_ids, ids)
            if among.is_searched is not None:
                rows = rows[among.is_searched[rows]]
            if len(np.unique(self._subject_ids[rows])) >= k or len(ids) < asked or asked == most:
                return self._nearest(probe, rows, k)
            asked = min(most, 4 * asked)

    def _bound(self, asked: _Asked, wanted: int, of_graph: tuple[Rows, NDArray[np.float64]] | None) -> float:
        """Return a squared distance within which `wanted` subjects certainly lie; infinite where there are fewer."""
        if of_graph is not None and len(of_graph[0]) >= wanted:
            return float(of_graph[1][wanted - 1]) ** 2 * (1 + self._scan.error)
        likely = 2 * wanted
        while True:
            rows = self._scan.likely(asked.near, likely)
            squares = self._scan.screened(asked.probe, rows)
            order = np.argsort(squares)
            firsts = _first_of_each(self._subject_ids[rows[order]])
            if len(firsts) >= wanted:
                return float(squares[order[firsts[wanted - 1]]]) * (1 + self._scan.error) ** 2 + float(
                    np.finfo(np.float32).tiny
                )
            if len(rows) < likely or likely >= self.size:
                return float("inf")
            likely = min(self.size, 4 * likely)

    def _closest(self, asked: _Asked, wanted: int, square: float) -> tuple[Rows, NDArray[np.float64]]:
        """Return the `wanted` closest subjects' rows and distances, all of whom lie within `square`."""
        rows, squares = self._scan.within(asked.probe, asked.near, asked.half, square)
        order = np.argsort(squares)
        firsts = _first_of_each(self._subject_ids[rows[order]])
        if len(firsts) > wanted:
            last = float(squares[order[firsts[wanted - 1]]]) * (1 + self._scan.error) ** 2
            rows = rows[squares <= last + float(np.finfo(np.float32).tiny)]
        return self._nearest(asked.probe, rows, wanted)

    def _nearest(self, probe: NDArray[np.float32], rows: Rows, k: int) -> tuple[Rows, NDArray[np.float64]]:
        """Order `rows` by their distance in float64, then reference id; keep the first of each subject, at most k."""
        distances = self._scan.distances(probe, rows)
        order = np.lexsort((self._reference_ids[rows], distances))
        kept = order[_first_of_each(self._subject_ids[rows[order]])[:k]]
        return rows[kept], distances[kept]

    def _scored(self, asked: _Asked, among: Selection, worst: float, share: float) -> _Ranked:
        """Return the k subjects of the highest scores: by score in float64, then distance, then reference id.

        The score is the distance expected of a look-alike, which is both shares together, less the distance. `worst` is
        the k-th of the closest subjects' distances less shares, so k subjects do at least as well.
        """
        rows = self._rows_by_score(asked, among, worst)
        distances = self._scan.distances(asked.probe, rows)
        scores = (among.shares[rows] + share) - distances
        order = np.lexsort((self._reference_ids[rows], distances, -scores))
        kept = order[_first_of_each(self._subject_ids[rows[order]])[: asked.k]]
        return self._entries(rows[kept], distances[kept], scores[kept])

    def _rows_by_score(self, asked: _Asked, among: Selection, worst: float) -> Rows:
        """Return rows that certainly hold all whose distance less their share is at most `worst`.

        Such a distance is at most worst + share, its square at most worst² + 2 worst share + share².
        """
        more = among.shares * (worst + 0.5 * among.shares)
        rows, screened = self._scan.within_each(asked.probe, asked.near, asked.half, worst * worst, more)
        distances = np.sqrt(screened)
        margin = (distances.max(initial=0.0) + float(among.shares.max())) * self._scan.error
        kept: Rows = rows[~(distances - among.shares[rows] > worst + margin)]
        return kept

    def _entries(
        self, rows: Rows, distances: NDArray[np.float64], scores: NDArray[np.float64] | None = None
    ) -> _Ranked:
        subjects, references = self._subject_ids[rows].tolist(), self._reference_ids[rows].tolist()
        listed = [None] * len(rows) if scores is None else scores.tolist()
        return tuple(
            RankedReference(SubjectId(subject), ReferenceId(reference), distance, score)
            for subject, reference, distance, score in zip(
                subjects, references, distances.tolist(), listed, strict=True
            )
        )


def _first_of_each(subjects: NDArray[np.int64]) -> Rows:
    """Return the places at which each subject stands first, ascending."""
    firsts: Rows = np.sort(np.unique(subjects, return_index=True)[1])
    return firsts


def _check_rows(vectors: NDArray[np.float32]) -> None:
    if vectors.ndim != 2 or vectors.dtype != np.float32:
        raise PackMismatch(
            f"An array of {vectors.dtype} and shape {vectors.shape} does not hold rows of float32 numbers."
        )
    if not all(bool(np.isfinite(vectors[start : start + 65_536]).all()) for start in range(0, len(vectors), 65_536)):
        raise PackMismatch("A vector holds numbers that are not finite; nothing was searched.")


def _wrong_dimension(what: str, numbers: int, held: int) -> PackMismatch:
    return PackMismatch(f"{what} of {numbers} numbers cannot be compared with references of {held}.")
