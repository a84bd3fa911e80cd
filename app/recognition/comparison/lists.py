"""Lists: whoever is closest to a probe and whoever scores highest, found and proven by one reading of the gallery."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.ids import ReferenceId, SubjectId
from app.domain.search import IndexAnswer, RankedReference
from app.recognition.comparison.normalise import Cohort
from app.recognition.comparison.ranking import Asked, Ranked, Ranking, Seen
from app.recognition.comparison.scan import Rows
from app.recognition.comparison.sketch import least_nearness

_Told = tuple[list[SubjectId], list[ReferenceId], list[float]]
_new = tuple.__new__
"""Makes an entry of what is told of one in two thirds of the time that its class takes."""
_FEW_TIMES = 4
_MOST_LOOKED_AT = 1_024
_LEAST = float(np.sqrt(np.finfo(np.float32).tiny))


@dataclass(frozen=True, slots=True)
class Named:
    """What the graph names for a probe: `rows` in its order, those that it would list.

    `seen` are these and further ones that are worth a look, at `firsts` of which each subject stands first.
    """

    rows: Rows
    seen: Rows
    firsts: Rows


@dataclass(frozen=True, slots=True)
class _Bounds:
    """Within which squared distances the closest and the look-alikes certainly lie, and how little a score can be.

    Whoever's distance less their share is above `worst` is not listed by score. `alike` is None where the look-alikes
    are looked for among the cohort alone, or are the closest.
    """

    closest: float
    worst: float
    alike: float | None


@dataclass(frozen=True, slots=True)
class Lists:
    """One probe's lists, from one reading of the gallery.

    `wanted` are the closest subjects to be found, as many as are listed or more. Without a `cohort` nobody is scored;
    `members` are its rows where the probe's look-alikes are others than the closest of those searched.

    Everything is narrowed down twice for both lists and the look-alikes together: by short forms, which rows may be
    needed, and of these by float32 which certainly are not. What is left, about a hundred, is computed in float64 once.
    """

    ranking: Ranking
    asked: Asked
    wanted: int
    cohort: Cohort | None
    members: Rows | None

    def answer(self, named: Named | None) -> IndexAnswer:
        """Return the lists, and beside them what the graph alone would have said of the rows it `named`."""
        scan, probe = self.ranking.scan, self.asked.probe
        seen = self._seen(named)
        bounds = self._bounds(seen)
        others = self._others_needed(bounds, seen.rows)
        alike, square = self._may_be_look_alikes(bounds)
        squares = scan.screened(probe, others if alike is None else np.concatenate((others, alike)))
        rows = np.concatenate((seen.rows, others))
        rows = rows[self._are_needed(rows, np.concatenate((seen.squares, squares[: len(others)])), bounds)]
        rows.sort()
        if alike is None:
            return self._told(rows, scan.distances(probe, rows), None, named)
        alike = alike[self._are_close(alike, squares[len(others) :], square, self._look_alikes)]
        distances = scan.distances(probe, np.concatenate((rows, alike)))
        return self._told(rows, distances[: len(rows)], (alike, distances[len(rows) :]), named)

    @property
    def _look_alikes(self) -> int:
        """Of how many subjects the probe's mean is made, with the closest, who is left out of it."""
        return 0 if self.cohort is None else self.cohort.size + 1

    def _seen(self, named: Named | None) -> Seen:
        """Return rows that seem close, to the graph or, where it names too few, by short forms, and their squares."""
        ranking, asked, cohort = self.ranking, self.asked, self.cohort
        if named is not None and len(named.firsts) >= self.wanted:
            return Seen(named.seen, ranking.scan.screened(asked.probe, named.seen), named.firsts)
        at_least = 0 if cohort is None or len(asked.members) else cohort.read_for_look_alikes
        return ranking.likely(
            asked.probe, asked.near, None, self.wanted, at_least if at_least <= _MOST_LOOKED_AT else 0
        )

    def _bounds(self, seen: Seen) -> _Bounds:
        """Return them as the rows that were looked at give them."""
        ranking, cohort = self.ranking, self.cohort
        heads = seen.squares.take(seen.firsts)
        closest = ranking.bound_of(heads, self.wanted)
        if cohort is None:
            return _Bounds(closest, float("-inf"), None)
        away = np.sqrt(heads) - cohort.shares.take(seen.rows.take(seen.firsts))
        place = min(self.asked.k, len(away)) - 1  # where there are fewer subjects, these are all
        away.partition(place)
        worst = float(away[place])
        return _Bounds(closest, worst + self._margin(cohort, worst), self._bound_of_look_alikes(cohort, seen))

    def _bound_of_look_alikes(self, cohort: Cohort, seen: Seen) -> float | None:
        """Return how far they are, squared, where enough of the cohort were seen."""
        wanted = self._look_alikes
        if self.members is None or len(self.asked.members) or len(seen.rows) < wanted:
            return None
        places = cohort.are_members.take(seen.rows).nonzero()[0]
        if len(places) < wanted:
            return None
        firsts = _firsts(range(len(places)), self.ranking.subject_ids.take(seen.rows.take(places)).tolist(), wanted)
        if len(firsts) < wanted:
            return None
        return self.ranking.widened(float(seen.squares.take(places[: firsts[-1] + 1]).max()))

    def _margin(self, cohort: Cohort, worst: float) -> float:
        """Return how wrong a screened distance less a share is at most, wherever it is at most `worst` in truth."""
        return (max(0.0, worst) + 2 * cohort.greatest_share) * self.ranking.scan.error + _LEAST

    def _others_needed(self, bounds: _Bounds, seen: Rows) -> Rows:
        """Return rows that with those `seen` certainly hold the closest, those who score highest, and look-alikes."""
        half = self.asked.half
        if self.cohort is None:
            least = least_nearness(half, bounds.closest)
        else:
            least = self.cohort.lifts.least_nearness(half, bounds.worst, bounds.closest, bounds.alike)
        return self.ranking.scan.reaching(self.asked.near, least, seen)

    def _may_be_look_alikes(self, bounds: _Bounds) -> tuple[Rows | None, float]:
        """Return rows of the cohort that certainly hold the look-alikes where no others do, and how far these lie."""
        if self.cohort is None or self.members is None or bounds.alike is not None:
            return None, 0.0
        asked, ranking, wanted = self.asked, self.ranking, self._look_alikes
        is_lifted = not len(asked.members)
        near = asked.near.take(self.members) if is_lifted else asked.members
        seen = ranking.likely(asked.probe, near, self.members, wanted)
        bound = ranking.bound_of(seen.squares.take(seen.firsts), wanted)
        if not is_lifted:
            return self.members[ranking.scan.within(near, asked.half, bound)], bound
        least = self.cohort.lifts.least_of_look_alikes(asked.half, bound)
        return self.members[ranking.scan.reaching(near, least)], bound

    def _are_close(self, rows: Rows, squares: NDArray[np.float32], bound: float, wanted: int) -> NDArray[np.bool_]:
        """Return which rows certainly hold the `wanted` closest subjects."""
        are_close: NDArray[np.bool_] = squares <= np.float64(bound)
        if np.count_nonzero(are_close) > _FEW_TIMES * wanted:
            last = self.ranking.last_needed(rows[are_close], squares[are_close], wanted)
            are_close &= squares <= np.float64(self.ranking.widened(last))
        return are_close

    def _are_needed(self, rows: Rows, squares: NDArray[np.float32], bounds: _Bounds) -> NDArray[np.bool_]:
        """Return which rows certainly hold the closest, those who score highest, and look-alikes, bool (n,)."""
        if self.cohort is None:
            return self._are_close(rows, squares, bounds.closest, self.wanted)
        away = np.sqrt(squares) - self.cohort.shares.take(rows)
        margin = self._margin(self.cohort, bounds.worst)
        score_high: NDArray[np.bool_] = away <= bounds.worst + margin
        farthest: NDArray[np.float64] | np.float64 = np.float64(bounds.closest)
        if bounds.alike is not None:
            are_members = self.cohort.are_members.take(rows)
            farthest = np.where(are_members, max(bounds.alike, bounds.closest), bounds.closest)
        are_needed: NDArray[np.bool_] = squares <= farthest
        are_needed |= score_high
        if np.count_nonzero(are_needed) <= _FEW_TIMES * self.wanted:
            return are_needed
        last = self.ranking.last_needed(rows[score_high], away[score_high], self.asked.k)
        score_high &= away <= last + 2 * margin
        score_high |= self._are_close(rows, squares, bounds.closest, self.wanted)
        if bounds.alike is not None:
            places = np.flatnonzero(are_members)
            are_close = self._are_close(rows[places], squares[places], bounds.alike, self._look_alikes)
            score_high[places[are_close]] = True
        return score_high

    def _told(
        self,
        rows: Rows,
        distances: NDArray[np.float64],
        alike: tuple[Rows, NDArray[np.float64]] | None,
        named: Named | None,
    ) -> IndexAnswer:
        """Return the lists of rows, ascending, as their ids are: whoever is level stands in the order of these.

        The look-alikes are among them, too, where `alike` does not hold others and their distances.
        """
        k, ranking, cohort, wanted = self.asked.k, self.ranking, self.cohort, self._look_alikes
        order = distances.argsort(kind="stable")
        rows, distances = rows.take(order), distances.take(order)
        told = ranking.subject_ids.take(rows).tolist(), ranking.reference_ids.take(rows).tolist(), distances.tolist()
        subjects, _, away = told
        closest = _firsts(range(len(rows)), subjects, max(k, wanted))
        exact = _entries(closest[:k], told)
        graph = () if named is None else self._of_graph(named, rows[closest[:k]], exact)
        if cohort is None:
            return IndexAnswer(exact, graph)
        if alike is not None:
            of_others = alike[1].tolist()
            firsts = _firsts(alike[1].argsort().tolist(), ranking.subject_ids.take(alike[0]).tolist(), wanted)
            nearest = [of_others[at] for at in firsts]
        else:
            if self.members is not None:
                members = cohort.are_members.take(rows).nonzero()[0].tolist()
                closest = _firsts(members, subjects, wanted)
            nearest = [away[at] for at in closest]
        scores = cohort.shares.take(rows)
        scores += cohort.share_of_probe(nearest)
        scores -= distances
        highest = _firsts((-scores).argsort(kind="stable").tolist(), subjects, k)
        return IndexAnswer(exact, graph, _entries(highest, told, scores.tolist()), cohort.facts)

    def _of_graph(self, named: Named, listed: Rows, exact: Ranked) -> Ranked:
        """Return the closest of the rows that were named; where none listed is missing, that is the exact list."""
        if set(named.rows.tolist()).issuperset(listed.tolist()):
            return exact
        rows, distances = self.ranking.nearest(self.asked.probe, named.rows, self.asked.k)
        return self.ranking.entries(rows, distances)


def _firsts(order: Iterable[int], subjects: list[int], wanted: int) -> list[int]:
    """Return of places in order those at which another subject stands, up to as many as are wanted."""
    firsts: list[int] = []
    known: set[int] = set()
    for place in order:
        subject = subjects[place]
        if subject not in known:
            known.add(subject)
            firsts.append(place)
            if len(firsts) == wanted:
                break
    return firsts


def _entries(places: list[int], told: _Told, scores: list[float] | None = None) -> Ranked:
    """Return what is told at these places: subjects, references, distances and scores, if any."""
    subjects, references, away = told
    if scores is None:
        return tuple([_new(RankedReference, (subjects[at], references[at], away[at], None)) for at in places])
    return tuple([_new(RankedReference, (subjects[at], references[at], away[at], scores[at])) for at in places])
