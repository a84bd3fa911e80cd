"""The gallery's index: an hnswlib graph that answers at once, and an exact scan that certifies every candidate list.

The graph's answer says how near the last of the list is; the scan then proves of every reference that it is farther
away, or finds it. Where the gallery is fit to be its own cohort, the same scan orders the candidates by comparison
score, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import BugError, PackMismatch
from app.domain.search import Combination, IndexAnswer, IndexParameters
from app.recognition.comparison.chance import Chance, chance_of
from app.recognition.comparison.graph import Array, Graph, default_parameters
from app.recognition.comparison.normalise import cohort_of
from app.recognition.comparison.ranking import Asked, Ranked, Ranking, Selection
from app.recognition.comparison.roomy import RoomyRows
from app.recognition.comparison.scan import Rows, Scan
from app.recognition.comparison.together import Together

__all__ = ["GalleryIndex", "Selection", "default_parameters"]

_PROBES_AT_ONCE = 32
_GROWN_AT_ONCE = 64
_GROWN_WHEN_ADDED = 256
_GRAPH_ASKED = 4_096


@dataclass(frozen=True, slots=True)
class Resting:
    """What an index holds at one moment: of the `change` it is, and which references its graph holds."""

    change: int
    reference_ids: NDArray[np.int64]
    subject_ids: NDArray[np.int64]
    vectors: NDArray[np.float32]
    graph: Graph | None
    held: NDArray[np.int64]


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
    def has_graph(self) -> bool:
        """True where the graph holds anything."""
        return self._graph is not None

    @property
    def memory_bytes(self) -> dict[str, int]:
        """What is held in memory, by what it is; the graph holds vectors of its own."""
        of_graph = 0 if self._graph is None else self._graph.size_bytes
        ids = self._reference_ids.nbytes + self._subject_ids.nbytes + self._is_grown.nbytes
        held = {"vectors": self._scan.vectors.nbytes, "short forms": self._scan.sketch_bytes}
        return {**held, "ids": ids, "graph": of_graph}

    @property
    def change(self) -> int:
        """A number that rises whenever a reference comes or goes."""
        return self._change

    def select(
        self,
        is_searched: NDArray[np.bool_] | None = None,
        *,
        is_cohort: bool = False,
        before: Selection | None = None,
    ) -> Selection:
        """Return which rows are searched: those of `is_searched`, bool (n,), or all; with `is_cohort` as a cohort.

        `before` is such a selection of before the index changed: what it knows of the cohort need not be found again.
        """
        rows = slice(None) if is_searched is None else is_searched
        ids, subjects = self._reference_ids[rows], self._subject_ids[rows]
        earlier = None if before is None else before.cohort
        cohort = cohort_of(ids, subjects, self._scan.vectors[rows], earlier) if is_cohort else None
        shares = np.zeros(self.size if cohort else 0)
        if cohort is not None:
            shares[rows] = cohort.shares
        with self._lock:
            offsets, largest = self._scan.offsets(is_searched), float(shares.max(initial=0.0))
            return Selection(self._change, len(ids), is_searched, offsets, cohort, shares, largest)

    def chance(self, is_searched: NDArray[np.bool_] | None = None) -> Chance | None:
        """Count how often different people among the rows of `is_searched`, bool (n,), or all, come how close."""
        rows = slice(None) if is_searched is None else is_searched
        return chance_of(self._reference_ids[rows], self._subject_ids[rows], self._scan.vectors[rows])

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

    def grown_ids(self) -> NDArray[np.int64]:
        """Return the ids of the references that the graph holds, int64."""
        return self._reference_ids[self._is_grown]

    def take_graph(self, scalars: Mapping[str, Any], arrays: Mapping[str, Array]) -> bool:
        """Go on with a graph that was kept (`Graph.kept`); False where it holds a reference that is not here."""
        with self._lock:
            held = arrays["held"]
            if not bool(np.isin(held, self._reference_ids).all()):
                return False
            self._graph = Graph.restored(scalars, arrays, self._vectors_of)
            self._is_grown = np.isin(self._reference_ids, held)
            return True

    def _vectors_of(self, ids: NDArray[np.int64]) -> NDArray[np.float32]:
        rows = np.minimum(np.searchsorted(self._reference_ids, ids), self.size - 1)
        vectors = self._scan.vectors[rows]
        vectors[self._reference_ids[rows] != ids] = 0.0
        return vectors

    @contextmanager
    def at_rest(self) -> Iterator[Resting]:
        """Yield all that is held, as it is and stays within the block; searches and changes wait."""
        with self._lock:
            held = self._reference_ids[self._is_grown]
            yield Resting(self._change, self._reference_ids, self._subject_ids, self._scan.vectors, self._graph, held)

    def _wanted_parameters(self) -> IndexParameters:
        return self._parameters or default_parameters(self.size)

    def search(self, vectors: NDArray[np.float32], k: int, among: Selection | None = None) -> list[IndexAnswer]:
        """Return, for each probe of `vectors` (m, d), the `k` closest subjects by their closest reference.

        Fewer where the gallery has fewer subjects; empty lists where it is empty. Raises PackMismatch where a probe has
        the wrong dimension or is not finite.
        """
        return list(self._answers(vectors, k, among, is_graph_asked=True))

    def search_together(
        self,
        vectors: NDArray[np.float32],
        combination: Combination,
        k: int,
        among: Selection | None = None,
        only: NDArray[np.int64] | None = None,
    ) -> IndexAnswer:
        """Return the `k` subjects that are closest to any, or to all, of several faces `vectors` (m, d), by distance.

        The graph's answer is made in the same way from what it alone names for each face. With `only`, ascending, these
        references alone are compared, each of them; the graph's answer stays that of all. Raises as `search` does.
        """
        among = self._checked(vectors, k, among)
        probes = np.ascontiguousarray(vectors)
        with self._lock:
            self._refuse_stale(among)
            if not among.count:
                return IndexAnswer((), ())
            nothing = np.zeros((len(probes), 0), np.float32), np.zeros(len(probes))
            near, halves = self._scan.nearness(probes, among.offsets) if only is None else nothing
            asked = tuple(Asked(*one, k) for one in zip(probes, near, halves.tolist(), strict=True))
            together = Together(self._ranking, among, asked, combination)
            rows = None if only is None else np.searchsorted(self._reference_ids, only)
            named = [self._of_graph(probe, k, among)[0] for probe in probes]
            exact = together.exact() if rows is None else together.ranked(rows)
            return IndexAnswer(exact, together.ranked(np.unique(np.concatenate(named))))

    def ask_graph(self, probe: NDArray[np.float32], asked: int) -> NDArray[np.int64]:
        """Return up to `asked` references that the graph alone takes for the nearest to a probe, float32 (d,)."""
        with self._lock:
            return np.empty(0, np.int64) if self._graph is None else self._graph.nearest(probe, asked)

    def scan(self, vectors: NDArray[np.float32], k: int, among: Selection | None = None) -> list[Ranked]:
        """Return what `search` lists, by the exact scan alone: for many probes, when nobody waits for each list."""
        return [answer.listed for answer in self._answers(vectors, k, among, is_graph_asked=False)]

    def _answers(
        self, vectors: NDArray[np.float32], k: int, among: Selection | None, *, is_graph_asked: bool
    ) -> Iterator[IndexAnswer]:
        among = self._checked(vectors, k, among)
        for start in range(0, len(vectors), _PROBES_AT_ONCE):
            probes = np.ascontiguousarray(vectors[start : start + _PROBES_AT_ONCE])
            with self._lock:
                self._refuse_stale(among)
                near, halves = self._scan.nearness(probes, among.offsets)
                asked = [Asked(*one, k) for one in zip(probes, near, halves.tolist(), strict=True)]
                answers = [self._answer(one, among, is_graph_asked=is_graph_asked) for one in asked]
            yield from answers

    def _checked(self, vectors: NDArray[np.float32], k: int, among: Selection | None) -> Selection:
        """Return which rows are searched, once probes and number are shown to be such as can be asked for."""
        if k < 1:
            raise BugError("A search asked for fewer than one candidate.")
        _check_rows(vectors)
        if self.size and vectors.shape[1] != self._scan.vectors.shape[1]:
            raise _wrong_dimension("Probes", vectors.shape[1], self._scan.vectors.shape[1])
        if among is None:
            among = self._all = self._all or self.select()
        return among

    def _refuse_stale(self, among: Selection) -> None:
        if among.change != self._change:
            raise BugError("An index was searched with a selection from before it changed.")

    def _answer(self, asked: Asked, among: Selection, *, is_graph_asked: bool) -> IndexAnswer:
        if not among.count:
            return IndexAnswer((), ())
        k, cohort, ranking = asked.k, among.cohort, self._ranking
        wanted = k if cohort is None else max(k, cohort.size + 1)
        of_graph = self._of_graph(asked.probe, wanted, among) if is_graph_asked else None
        rows, distances = ranking.closest(asked, wanted, ranking.bound(asked, wanted, of_graph))
        exact = ranking.entries(rows[:k], distances[:k])
        graph = () if of_graph is None else ranking.entries(of_graph[0][:k], of_graph[1][:k])
        if cohort is None:
            return IndexAnswer(ranked=exact, graph_ranked=graph)
        share = cohort.share_of_probe(distances)
        worst = float(np.sort(distances - among.shares[rows])[min(k, len(rows)) - 1])
        return IndexAnswer(exact, graph, ranking.scored(asked, among, worst, share), cohort.facts)

    @property
    def _ranking(self) -> Ranking:
        return Ranking(self._scan, self._reference_ids, self._subject_ids)

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
                return self._ranking.nearest(probe, rows, k)
            asked = min(most, 4 * asked)


def _check_rows(vectors: NDArray[np.float32]) -> None:
    if vectors.ndim != 2 or vectors.dtype != np.float32:
        raise PackMismatch(
            f"An array of {vectors.dtype} and shape {vectors.shape} does not hold rows of float32 numbers."
        )
    if not all(bool(np.isfinite(vectors[start : start + 65_536]).all()) for start in range(0, len(vectors), 65_536)):
        raise PackMismatch("A vector holds numbers that are not finite; nothing was searched.")


def _wrong_dimension(what: str, numbers: int, held: int) -> PackMismatch:
    return PackMismatch(f"{what} of {numbers} numbers cannot be compared with references of {held}.")
