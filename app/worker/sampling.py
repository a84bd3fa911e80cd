"""Which frames of a video are looked at: at an interval, at every change of scene, and evenly where there are many.

Pure functions on times and on small grey pictures; app.worker.video knows how they come out of a file.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.examination import Profile

Grey = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Sampling:
    """How one profile goes through a video.

    `every_s` is the time between two looks and `most_looks` how many one file is given; `leaps` says that what is not
    needed for a look is not decoded, so that only changes of scene among the decoded frames are noticed at once.
    """

    every_s: float
    most_looks: int
    leaps: bool


SAMPLINGS: Final = {
    Profile.QUICK: Sampling(every_s=1.0, most_looks=2400, leaps=True),
    Profile.THOROUGH: Sampling(every_s=0.5, most_looks=1200, leaps=False),
    Profile.EXHAUSTIVE: Sampling(every_s=0.2, most_looks=2400, leaps=False),
}
KEY_FRAMES_ONLY_FROM_S = 2.0
"""Where frames are looked at no more often than this, only key frames are decoded."""
MOST_DECODED_PIXELS = 80e9
"""A video with more pixels than this to decode is read by its key frames: 21 minutes of 1080p at 30 frames a second,
4 to 5 minutes of processor time at the 7 ms a frame measured in docs/video.md."""
KEY_FRAMES_SUFFICE_S = 10.0
"""Key frames alone are enough where they come at least this often."""
_LATE_REFERENCES = 4
"""Where frames look ahead, those that no other needs are left out; one of the next few is looked at in their place."""
_NEXT_GROUP = 0.05
"""By this share of the interval a look may come late where the next key frame is then near enough."""
_SAME_S = 1e-6
_SCENE_GAP = 0.2


@dataclass(frozen=True, slots=True)
class Survey:
    """What the packets of a video say before any is decoded, in the order in which they are decoded.

    `times_s` float64 (n,), from the start of the file; `is_key` bool (n,). `is_orderly` says that every packet has a
    time of its own and that they come in order but for the reordering that compression needs.
    """

    times_s: NDArray[np.float64]
    is_key: NDArray[np.bool_]
    is_orderly: bool
    frame_pixels: int

    @property
    def span_s(self) -> float:
        """The time from the first frame to the last."""
        return float(np.ptp(self.times_s)) if len(self.times_s) else 0.0

    def shown_before(self, at_s: float) -> int:
        """Return how many frames are shown before the time `at_s`."""
        return int((self.times_s < at_s - _SAME_S).sum())


@dataclass(frozen=True, slots=True)
class Plan:
    """What to decode and when to look.

    `looks_s` float64 (k,), ascending: a look is due at the first decoded frame from each of these times on. `is_wanted`
    bool (n,) marks the packets to decode where `leaps` holds. `keys_only` and `is_thinned` are what the profile alone
    would not have done.
    """

    every_s: float
    looks_s: NDArray[np.float64]
    is_wanted: NDArray[np.bool_]
    leaps: bool
    keys_only: bool
    is_thinned: bool


def planned(survey: Survey, sampling: Sampling) -> Plan:
    """Return the plan for a video: the whole of it is covered, with no more looks than the profile gives one file."""
    every_s = max(sampling.every_s, survey.span_s / sampling.most_looks)
    if _by_key_frames(survey, every_s, sampling):
        return Plan(every_s, _regular(survey, every_s), survey.is_key, leaps=False, keys_only=True, is_thinned=True)
    leaps, is_thinned = sampling.leaps and survey.is_orderly, every_s > sampling.every_s
    if leaps:
        is_wanted, looks_s = _leaping(survey, every_s)
    else:
        is_wanted, looks_s = np.ones(len(survey.times_s), np.bool_), _regular(survey, every_s)
    return Plan(every_s, looks_s, is_wanted, leaps, keys_only=False, is_thinned=is_thinned)


def _by_key_frames(survey: Survey, every_s: float, sampling: Sampling) -> bool:
    """Tell whether to read key frames alone; never where they are so rare that most of the video would go unseen."""
    keys = int(survey.is_key.sum())
    if not survey.is_orderly or keys < survey.span_s / max(every_s, KEY_FRAMES_SUFFICE_S):
        return False
    wanted = _leaping(survey, every_s)[0].sum() if sampling.leaps else len(survey.times_s)
    return every_s >= KEY_FRAMES_ONLY_FROM_S or float(wanted) * survey.frame_pixels > MOST_DECODED_PIXELS


def _regular(survey: Survey, every_s: float) -> NDArray[np.float64]:
    if not len(survey.times_s):
        return np.zeros(0)
    start = float(survey.times_s.min())
    return start + every_s * np.arange(int(survey.span_s / every_s) + 1, dtype=np.float64)


def _leaping(survey: Survey, every_s: float) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Spread the looks over the groups of frames from one key frame to the next; leap from a group's last look on.

    What a look needs lies between it and its key frame, so the rest of the group is not decoded. A group as long as n
    intervals is looked at n times, first at its key frame; groups that end before the next look is due are left out,
    but for the last: what is shown at the very end is looked at as soon as a look may follow another.
    """
    is_wanted, looks = np.zeros(len(survey.times_s), np.bool_), np.zeros(0)
    spare = _LATE_REFERENCES if bool((np.diff(survey.times_s) < 0).any()) else 0
    starts = np.unique(np.concatenate(([0], np.flatnonzero(survey.is_key)))) if len(is_wanted) else np.zeros(0, int)
    for start, end in zip(starts.tolist(), [*starts[1:].tolist(), len(is_wanted)], strict=True):
        times = survey.times_s[start:end]
        begins, ends = float(times[0]), float(survey.times_s[end] if end < len(is_wanted) else times.max())
        if len(looks) and ends - looks[-1] <= every_s * (1 + _NEXT_GROUP):
            final_s = max(begins, float(looks[-1]) + _SCENE_GAP * every_s)
            if end < len(is_wanted) or final_s > ends:
                continue
            looks = np.append(looks, final_s)
        else:
            count = max(1, math.ceil((ends - begins) / every_s - _NEXT_GROUP))
            looks = np.append(looks, begins + (ends - begins) / count * np.arange(count))
        last = int(np.where(times >= looks[-1] - _SAME_S, times, np.inf).argmin())
        is_wanted[start : min(end, start + last + 1 + (spare if last else 0))] = True
    return is_wanted, looks


@dataclass(slots=True)
class Looks:
    """Which of the decoded frames are looked at as they come by: those that are due, and the first of each scene."""

    plan: Plan
    is_orderly: bool
    _at_s: float = -math.inf
    _before_s: float = -math.inf
    _taken: int = 0
    _owes_scene: bool = False

    def is_due(self, at_s: float, is_new_scene: bool) -> bool:
        """Tell whether to look at the frame at `at_s`, and remember that it was looked at.

        A new scene is looked at at once, but no sooner than a fifth of the interval after the last look, so that
        pictures that flash are not looked at for ever. Where the clock jumps, the interval counts from the jump, and
        where it jumps back although the packets did not say so, the plan's own times are followed no further.
        """
        self.is_orderly, self._before_s = self.is_orderly and at_s >= self._before_s, at_s
        self._owes_scene |= is_new_scene
        gone_s = at_s - self._at_s
        is_early = 0 <= gone_s < _SCENE_GAP * self.plan.every_s
        if is_early or not (self._owes_scene or self._is_its_turn(at_s, gone_s)):
            return False
        self._at_s, self._owes_scene = at_s, False
        self._taken = int(np.searchsorted(self.plan.looks_s, at_s + _SAME_S, side="right"))
        return True

    def _is_its_turn(self, at_s: float, gone_s: float) -> bool:
        if self.is_orderly:
            return self._taken < len(self.plan.looks_s) and at_s >= self.plan.looks_s[self._taken] - _SAME_S
        return gone_s >= self.plan.every_s or gone_s < -2 * self.plan.every_s


_STEP_PX = 8
_COARSE = (48, 27)
_CUT_LEVELS = 10.0
_CUT_TIMES = 4.0
_RECENT = 12
_LEAP_LEVELS = 16.0
_LEAP_LIKENESS = 0.5
_REPEAT_LEVELS = 4


def fine_grey(luma: Grey) -> Grey:
    """Return every eighth pixel of every eighth row of a frame's luminance, uint8 (height, width): cheap to compare."""
    return np.ascontiguousarray(luma[_STEP_PX // 2 :: _STEP_PX, _STEP_PX // 2 :: _STEP_PX])


def shows_the_same(one: Grey, other: Grey) -> bool:
    """Tell whether nothing moved between two pictures from `fine_grey`: no pixel differs by more than 4 of 255."""
    if one.shape != other.shape:
        return False
    return int(np.abs(one.astype(np.int16) - other).max(initial=0)) <= _REPEAT_LEVELS


@dataclass(slots=True)
class SceneWatch:
    """What the last frames looked like, so that the first frame of a new scene is noticed."""

    _before: NDArray[np.float32] | None = None
    _recent: list[float] = field(default_factory=list)

    def is_new_scene(self, grey: Grey, is_after_leap: bool = False) -> bool:
        """Tell whether `grey`, from `fine_grey`, shows another scene than the decoded frame before.

        Both are reduced to 48 x 27 pixels without their mean brightness, so that neither noise nor a lamp counts. A
        scene is new where they differ by more than 10 of 255 levels on average, and by more than four times what
        frames differed by of late, so that a quick pan is one scene. After a leap, in which a camera moves further,
        it is new where they differ by more than 16 levels and have less than half of their pattern in common.
        """
        coarse = np.asarray(cv2.resize(grey, _COARSE, interpolation=cv2.INTER_AREA), np.float32)
        coarse -= coarse.mean()
        before, self._before = self._before, coarse
        if before is None:
            return False
        change = float(np.abs(coarse - before).mean())
        if is_after_leap:
            return change > _LEAP_LEVELS and _likeness(coarse, before) < _LEAP_LIKENESS
        is_new = change > max(_CUT_LEVELS, _CUT_TIMES * float(np.median(self._recent or [0.0])))
        self._recent = [*self._recent[-_RECENT + 1 :], min(change, _CUT_LEVELS)]
        return is_new


def _likeness(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """Return the correlation of two pictures without their mean, -1 to 1; 0 where one of them is flat."""
    return float((one * other).mean() / max(float(one.std() * other.std()), 1.0))
