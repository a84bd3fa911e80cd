"""The trails of faces through moving content: linked as they are seen, their best views kept, all others forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.domain.face import Track
from app.recognition.pack import ModelPack
from app.recognition.track import Spot, continued
from app.recognition.views import MOST_VIEWS, best, least_telling
from app.worker.protocol import MOST_FACES
from app.worker.records import Sighting

_SHORT_GAP_MS = 1000
_LOOKS_MISSED = 3
"""A face that turns away is taken up again where it is gone no longer than a second, or than three looks."""


@dataclass(slots=True, eq=False)
class _View:
    """One sighting, and its vector once it was asked for."""

    sighting: Sighting
    vector: NDArray[np.float32] | None = None

    def embedded(self, pack: ModelPack) -> NDArray[np.float32]:
        if self.vector is None:
            self.vector = pack.embedder.embed([self.sighting.chips])[0]
        return self.vector


@dataclass(slots=True, eq=False)
class _Trail:
    """One face on its way: where it was first and last seen, how often, its last view and its best few."""

    from_ms: int
    end: Spot
    last: _View
    views: list[_View]
    sightings: int = 1

    def goes_on(self, spot: Spot, view: _View) -> None:
        self.end, self.last, self.sightings = spot, view, self.sightings + 1
        self.views.append(view)
        if len(self.views) > MOST_VIEWS:
            del self.views[self._dispensable()]

    def first(self) -> _View:
        return self.views[best([view.sighting.quality for view in self.views])]

    def drop_view(self) -> None:
        del self.views[self._dispensable()]

    def _dispensable(self) -> int:
        shown = [view.sighting for view in self.views]
        return least_telling([one.quality for one in shown], [one.frame_time_ms or 0 for one in shown])


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
        views = [_View(one) for one in sightings]
        links = continued(
            [trail.end for trail in self._open],
            spots,
            longest_gap_ms,
            lambda trail, face: self._apart(self._open[trail], views[face]),
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
                trail.end, trail.sightings = replace(trail.end, time_ms=time_ms), trail.sightings + 1
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

    def _apart(self, trail: _Trail, view: _View) -> float:
        vector = view.embedded(self._pack)
        known = (trail.last, trail.first())
        return min(float(np.linalg.norm(vector - other.embedded(self._pack))) for other in known)

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
            weakest = sorted(trails, key=lambda trail: trail.first().sighting.detected.detector_score)[:spare]
            self._ended = [trail for trail in self._ended if trail not in weakest]
            self._open = [trail for trail in self._open if trail not in weakest]


def _in_order(trail: _Trail, number: int) -> list[Sighting]:
    track = Track(number, trail.from_ms, trail.end.time_ms, trail.sightings)
    views = sorted(trail.views, key=lambda view: -view.sighting.quality.score)
    return [replace(view.sighting, track=track, vector=view.vector) for view in views]
