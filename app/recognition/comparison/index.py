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

from app.domain.errors import BugError
from app.domain.search import IndexParameters
from app.recognition.comparison.answers import Answers
from app.recognition.comparison.chance import Chance, chance_of
from app.recognition.comparison.checks import check_dimension, check_rows
from app.recognition.comparison.cohort_rows import CohortRows, Held
from app.recognition.comparison.graph import Array, Graph, default_parameters
from app.recognition.comparison.ranking import Selection
from app.recognition.comparison.roomy import RoomyRows
from app.recognition.comparison.scan import Scan

__all__ = ["GalleryIndex", "Selection", "default_parameters"]

_GROWN_AT_ONCE = 64
_GROWN_WHEN_ADDED = 256
_BUILT_AT_ONCE = 4_096


@dataclass(frozen=True, slots=True)
class Resting:
    """What an index holds at one moment: of the `change` it is, and which references its graph holds."""

    change: int
    reference_ids: NDArray[np.int64]
    subject_ids: NDArray[np.int64]
    vectors: NDArray[np.float32]
    graph: Graph | None
    held: NDArray[np.int64]
    cohort: Held


class GalleryIndex(Answers):
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
        check_rows(vectors.rows)
        if reference_ids.shape != (len(vectors.rows),) or subject_ids.shape != (len(vectors.rows),):
            raise BugError("An index was built with a different number of vectors, reference ids and subject ids.")
        if bool((np.diff(reference_ids) <= 0).any()):
            raise BugError("An index was built with the same reference twice, or in disorder.")
        self._reference_ids = reference_ids.astype(np.int64, copy=False)
        self._subject_ids = subject_ids.astype(np.int64, copy=False)
        self._scan = Scan(vectors)
        self._is_grown = np.zeros(len(reference_ids), np.bool_)
        self._cohort_rows = CohortRows(len(reference_ids))
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
        check_rows(vectors)
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
        while not made.grow(_BUILT_AT_ONCE):
            pass
        if is_cohort:
            made._all = made.select(is_cohort=True)
        return made

    @property
    def parameters(self) -> IndexParameters:
        """How the graph was built and is asked; `ef` is raised for a search that asks for more references than that."""
        return self._wanted_parameters() if self._graph is None else self._graph.parameters

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
        ids += 0 if self._places is None else self._places.size_bytes
        held = {"vectors": self._scan.vectors.nbytes, "short forms": self._scan.sketch_bytes}
        return {**held, "ids": ids, "look-alikes": self._cohort_rows.size_bytes, "graph": of_graph}

    @property
    def change(self) -> int:
        """A number that rises whenever a reference comes or goes."""
        return self._change

    def everything(self) -> Selection:
        """Return the selection of all rows, as the index is now."""
        self._all = self._all or self.select()
        return self._all

    def select(
        self,
        is_searched: NDArray[np.bool_] | None = None,
        *,
        is_cohort: bool = False,
        kept_out: NDArray[np.bool_] | None = None,
        at_most: int | None = None,
    ) -> Selection:
        """Return which rows are searched: those of `is_searched`, bool (n,), or all.

        With `is_cohort` they are ordered by score, the whole gallery being the cohort, but for the rows in `kept_out`,
        bool (n,), which must not be searched. Not so where the look-alikes of more than `at_most` rows would have to be
        found for that first (`measure`).
        """
        count = self.size if is_searched is None else int(np.count_nonzero(is_searched))
        with self._lock:
            cohort = None
            if is_cohort and (at_most is None or self._unmeasured(kept_out) <= at_most):
                self._measure(self.size, kept_out)
                cohort = self._cohort_rows.cohort(self._reference_ids, kept_out)
            holds = is_searched is None or cohort is None or bool(is_searched[cohort.are_members].all())
            return Selection(self._change, count, is_searched, cohort, holds_cohort=holds)

    def measure(self, at_most: int, kept_out: NDArray[np.bool_] | None = None) -> int:
        """Find the look-alikes of up to so many rows, without which there are no scores; return how many are left.

        A search waits for no more than that.
        """
        with self._lock:
            return max(0, self._measure(at_most, kept_out) - at_most)

    def _measure(self, at_most: int, kept_out: NDArray[np.bool_] | None) -> int:
        if unknown := self._unmeasured(kept_out):
            self._cohort_rows.find(self._subject_ids, self._scan.vectors, kept_out, at_most)
        return unknown

    def _unmeasured(self, kept_out: NDArray[np.bool_] | None) -> int:
        return self._cohort_rows.settle(self._subject_ids, self._scan.vectors, kept_out)

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
        check_rows(vectors)
        if self.size:
            check_dimension("References", vectors.shape[1], self._scan.vectors.shape[1])
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
            self._cohort_rows.added(len(reference_ids))
            self._changed()
        if was_whole and len(reference_ids) <= _GROWN_WHEN_ADDED:
            self.grow(len(reference_ids))

    def remove(self, reference_ids: NDArray[np.int64]) -> None:
        """Take references out: their vectors are overwritten here, in the short forms and in the graph."""
        with self._lock:
            kept = ~np.isin(self._reference_ids, reference_ids)
            if self._graph is not None:
                self._graph.erase(self._reference_ids[~kept & self._is_grown])
            self._cohort_rows.removing(kept, self._scan.vectors)
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

    def take_cohort(self, reference_ids: NDArray[np.int64], held: Held) -> bool:
        """Go on with what was kept of the look-alikes of these references (`Resting.cohort`).

        They must be the first of this index, which may have got others since; else returns False.
        """
        with self._lock:
            if not np.array_equal(reference_ids, self._reference_ids[: len(reference_ids)]):
                return False
            self._cohort_rows.take(held)
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
            cohort = self._cohort_rows.held()
            yield Resting(
                self._change, self._reference_ids, self._subject_ids, self._scan.vectors, self._graph, held, cohort
            )

    def _wanted_parameters(self) -> IndexParameters:
        return self._parameters or default_parameters(self.size)
