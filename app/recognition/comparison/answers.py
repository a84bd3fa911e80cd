"""Answers: what a gallery's index says of probes, by the exact scan and by the graph beside it."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import BugError
from app.domain.search import Combination, IndexAnswer
from app.recognition.comparison.checks import check_dimension, check_rows
from app.recognition.comparison.graph import Graph
from app.recognition.comparison.lists import Lists, Named
from app.recognition.comparison.places import Places
from app.recognition.comparison.ranking import Asked, Ranked, Ranking, Selection, first_of_each
from app.recognition.comparison.scan import Rows, Scan
from app.recognition.comparison.together import Together

_PROBES_AT_ONCE = 32


class Answers:
    """The part of an index that is searched. Searches and changes take turns by the lock."""

    _lock: Lock
    _scan: Scan
    _graph: Graph | None
    _reference_ids: NDArray[np.int64]
    _subject_ids: NDArray[np.int64]
    _change: int
    _places: Places | None = None

    @property
    def size(self) -> int:
        """How many references are held."""
        return len(self._reference_ids)

    def everything(self) -> Selection:
        """Return the selection of all rows, as the index is now."""
        raise NotImplementedError

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
            none = np.zeros((len(probes), 0), np.float32)
            nothing = none, none, np.zeros(len(probes))
            offsets = self._offsets(among, is_lifted=False)
            near, members, halves = self._scan.nearness(probes, offsets, None) if only is None else nothing
            asked = tuple(Asked(*one, k) for one in zip(probes, near, members, halves.tolist(), strict=True))
            together = Together(self._ranking, among, asked, combination)
            rows = None if only is None else np.searchsorted(self._reference_ids, only)
            named = [self._of_graph(probe, k, among) for probe in probes]
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
                offsets = self._offsets(among, is_lifted=among.cohort is not None)
                others = None if among.holds_cohort else _of_cohort(among, self.size)
                near, members, halves = self._scan.nearness(probes, offsets, others)
                asked = [Asked(*one, k) for one in zip(probes, near, members, halves.tolist(), strict=True)]
                answers = [self._answer(one, among, is_graph_asked=is_graph_asked) for one in asked]
            yield from answers

    def _checked(self, vectors: NDArray[np.float32], k: int, among: Selection | None) -> Selection:
        """Return which rows are searched, once probes and number are shown to be such as can be asked for."""
        if k < 1:
            raise BugError("A search asked for fewer than one candidate.")
        check_rows(vectors)
        if self.size:
            check_dimension("Probes", vectors.shape[1], self._scan.vectors.shape[1])
        if among is None:
            among = self.everything()
        return among

    def _refuse_stale(self, among: Selection) -> None:
        if among.change != self._change:
            raise BugError("An index was searched with a selection from before it changed.")

    def _answer(self, asked: Asked, among: Selection, *, is_graph_asked: bool) -> IndexAnswer:
        if not among.count:
            return IndexAnswer((), ())
        cohort, members = among.cohort, _of_cohort(among, self.size)
        wanted = asked.k if cohort is None or members is not None else max(asked.k, cohort.size + 1)
        listed = wanted if among.is_searched is None else asked.k
        named = self._named(asked.probe, wanted, listed, among) if is_graph_asked else None
        return Lists(self._ranking, asked, wanted, cohort, members).answer(named)

    def _of_graph(self, probe: NDArray[np.float32], k: int, among: Selection) -> Rows:
        """Return the rows of the k closest subjects that the graph alone offers."""
        named = self._named(probe, k, k, among)
        return np.empty(0, np.intp) if named is None else self._ranking.nearest(probe, named.rows, k)[0]

    def _at(self) -> Places:
        """Return where each reference stands; made at the first search of the graph after a change."""
        if self._places is None or self._places.reference_ids is not self._reference_ids:
            self._places = Places(self._reference_ids)
        return self._places

    @property
    def _ranking(self) -> Ranking:
        return Ranking(self._scan, self._reference_ids, self._subject_ids)

    def _offsets(self, among: Selection, *, is_lifted: bool) -> NDArray[np.float32] | None:
        """Return what keeps rows that are not searched out of the scan; made at the first search of a selection."""
        if is_lifted not in among.offsets:
            lifts = among.cohort.lifts.rows if is_lifted and among.cohort is not None else None
            among.offsets[is_lifted] = self._scan.offsets(among.is_searched, lifts)
        return among.offsets[is_lifted]

    def _named(self, probe: NDArray[np.float32], k: int, listed: int, among: Selection) -> Named | None:
        """Return what the graph names of the rows that are searched: of its `ef` nearest, those of the first k + 1.

        It is asked once, however few of them are searched: what is beyond that is the scan's to find. Its own list is
        made of those of the first `listed` + 1.
        """
        if self._graph is None:
            return None
        ids = self._graph.nearest(probe, max(2 * k, self._graph.ef))
        read = -(-2 * k * self.size // among.count)
        cohort = among.cohort if among.holds_cohort else None
        read_alike = 0 if cohort is None else cohort.read_for_look_alikes
        places = self._at()
        named = places.of(ids[: max(read, read_alike if read_alike <= len(ids) else 0)])
        while True:
            if read > len(named):
                named = places.of(ids[:read])
            rows = named[:read]
            if among.is_searched is not None:
                rows = rows[among.is_searched[rows]]
            firsts = first_of_each(self._subject_ids.take(rows))
            if len(firsts) > k or read >= len(ids):
                break
            read *= 4
        of_list = rows if len(firsts) <= listed else rows[: firsts[listed] + 1]
        if cohort is not None and len(beyond := named[read:]):
            rows = np.concatenate((rows, beyond[cohort.are_members.take(beyond)]))
        return Named(of_list, rows, firsts)


def _of_cohort(among: Selection, size: int) -> Rows | None:
    """Return the rows that a probe's look-alikes are found among; None where that are those searched, or nobody."""
    if among.cohort is None:
        return None
    members = among.cohort.members
    if among.holds_cohort and among.count == (size if members is None else len(members)):
        return None
    return np.arange(size) if members is None else members
