"""The trails of faces through moving content: linked as they are seen, their best views kept, all others forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from app.domain.errors import BugError
from app.domain.face import Track
from app.recognition.pack import ModelPack
from app.recognition.tracking.track import Spot, continued
from app.recognition.tracking.views import MOST_VIEWS, best, least_telling
from app.worker.protocol import MOST_FACES
from app.worker.records import Sighting

_SHORT_GAP_MS = 1000
_LOOKS_MISSED = 3
"""A face that turns away is taken up again where it is gone no longer than a second, or than three looks."""


@dataclass(slots=True, eq=False)
class _Trail:
    """One face on its way: where it was first and last seen, how often, its last view and its best few."""

    from_ms: int
    end: Spot
    last: Sighting
    views: list[Sighting]
    sightings: int = 1

    def goes_on(self, spot: Spot, view: Sighting) -> None:
        self.end, self.last, self.sightings = spot, view, self.sightings + 1
        self.views.append(view)
        if len(self.views) > MOST_VIEWS:
            del self.views[self._dispensable()]

    def first(self) -> Sighting:
        return self.views[best([view.quality for view in self.views])]

    def drop_view(self) -> None:
        del self.views[self._dispensable()]

    def _dispensable(self) -> int:
        return least_telling([view.quality for view in self.views], [view.frame_time_ms or 0 for view in self.views])


class Trails:
    """The faces of one file, in tracks. Holds the best five views of each track and no more than 256 views of all."""

    def __init__(self, pack: ModelPack) -> None:
        self._pack = pack
        self._before_ms = 0
        self._open: list[_Trail] = []
        self._ended: list[_Trail] = []
        self.has_left_out = False

    def see(self, sightings: Sequence[Sighting], time_ms: int, scene: int) -> None:
        """Carry the trails on with the faces of one more moment, and begin trails for those that are new."""
        longest_gap_ms = max(_SHORT_GAP_MS, _LOOKS_MISSED * (time_ms - self._before_ms))
        self._before_ms = time_ms
        self._end_those_past(time_ms, scene, longest_gap_ms)
        spots = [Spot(one.detected.box, time_ms, scene) for one in sightings]
        views = self._embedded(sightings)
        links = continued(
            [trail.end for trail in self._open],
            spots,
            longest_gap_ms,
            lambda trail, face: _apart(self._open[trail], views[face]),
            self._pack.manifest.grouping_distance,
        )
        known = list(self._open)
        for link, spot, view in zip(links, spots, views, strict=True):
            if link is None:
                self._open.append(_Trail(time_ms, spot, view, [view]))
            else:
                known[link].goes_on(spot, view)
        self._stay_within_bounds()

    def see_again(self, time_ms: int) -> None:
        """Count the faces of the moment before once more: at `time_ms` the picture is still the same."""
        for trail in self._open:
            if trail.end.time_ms == self._before_ms:
                last_ms = max(time_ms, trail.from_ms)  # a file's clock may jump back
                trail.end, trail.sightings = replace(trail.end, time_ms=last_ms), trail.sightings + 1
        self._before_ms = time_ms

    def kept(self) -> list[Sighting]:
        """Return the views of all tracks, track by track in the order they began, the best view of each first."""
        trails = sorted((*self._ended, *self._open), key=lambda trail: trail.from_ms)
        return [sighting for number, trail in enumerate(trails) for sighting in _in_order(trail, number)]

    def _end_those_past(self, time_ms: int, scene: int, longest_gap_ms: int) -> None:
        over = [
            trail
            for trail in self._open
            if trail.end.scene != scene or not 0 <= time_ms - trail.end.time_ms <= longest_gap_ms
        ]
        self._ended += over
        self._open = [trail for trail in self._open if trail not in over]

    def _embedded(self, sightings: Sequence[Sighting]) -> list[Sighting]:
        if not sightings:
            return []
        vectors = self._pack.embedder.embed([one.chips for one in sightings])
        return [replace(one, vector=vector) for one, vector in zip(sightings, vectors, strict=True)]

    def _stay_within_bounds(self) -> None:
        """Of more views than one file may report, give up second views before a face, and weak faces before sure ones.

        Views of the longest lists go first; once every track is down to one view, whole tracks go, those with the
        lowest detector scores.
        """
        trails = [*self._ended, *self._open]
        spare = sum(len(trail.views) for trail in trails) - MOST_FACES
        while spare > 0:
            longest = max(trails, key=lambda trail: len(trail.views))
            if len(longest.views) == 1:
                break
            longest.drop_view()
            spare -= 1
        if spare > 0:
            self.has_left_out = True
            weakest = sorted(trails, key=lambda trail: trail.first().detected.detector_score)[:spare]
            self._ended = [trail for trail in self._ended if trail not in weakest]
            self._open = [trail for trail in self._open if trail not in weakest]


def _apart(trail: _Trail, view: Sighting) -> float:
    """Return how far a face is from a trail: from its last view or its best, whichever is nearer."""
    known = (trail.last, trail.first())
    return min(_distance(view, other) for other in known)


def _distance(one: Sighting, other: Sighting) -> float:
    if one.vector is None or other.vector is None:
        raise BugError("Faces were to be linked that are not embedded.")
    return float(np.linalg.norm(one.vector - other.vector))


def _in_order(trail: _Trail, number: int) -> list[Sighting]:
    track = Track(number, trail.from_ms, trail.end.time_ms, trail.sightings)
    return [replace(view, track=track) for view in sorted(trail.views, key=lambda view: -view.quality.score)]
