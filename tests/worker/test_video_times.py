"""What is shown last is seen, and time goes on where a video's clock does not."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from app.domain.examination import Profile
from app.worker.clock import Clock
from app.worker.sampling import Survey
from app.worker.video import video_moments
from tests.worker.clips import all_of, clip, number_of, numbered


@pytest.mark.parametrize("profile", Profile)
def test_time_counts_on_after_a_jump_back_of_the_clock(profile: Profile) -> None:
    late, early = ([1000 * second for second in range(start, start + 6)] for start in (10, 0))
    first = clip(map(numbered, range(6)), 25, "mpegts", stamps_ms=late, options={"g": "1"})
    second = clip(map(numbered, range(6, 12)), 25, "mpegts", stamps_ms=early, options={"g": "1"})

    moments, _ = all_of(video_moments(first + second, profile))

    assert [(number_of(moment.pixels()), moment.time_ms) for moment in moments] == [
        (number, 1000 * number) for number in range(12)
    ]


def test_a_clock_that_stumbles_or_leaps_waits_or_counts_on() -> None:
    def at(told_ms: int | None) -> Any:
        return SimpleNamespace(pts=told_ms, dts=None)

    nothing = Survey(np.zeros(0), np.zeros(0, np.bool_), is_orderly=False, frame_pixels=1)
    clock = Clock(origin_s=0.0, unit_s=0.001, frame_s=0.04, survey=nothing)
    told = [0, 40, 120, 80, 160, None, 9_000_000, 9_000_040, 200]

    times = [round(1000 * clock.at_s(at(each), count)) for count, each in enumerate(told)]

    assert times == [0, 40, 120, 120, 160, 200, 240, 280, 320]


@pytest.mark.parametrize("group", [10, 12, 23, 24])
def test_a_quick_look_does_not_pass_over_the_last_key_frame(group: int) -> None:
    content = clip(map(numbered, range(50)), 25, options={"g": str(group), "sc_threshold": "0"})

    moments, _ = all_of(video_moments(content, Profile.QUICK))

    assert number_of(moments[-1].pixels()) >= 49 // group * group
    assert np.diff([moment.time_ms or 0 for moment in moments]).max() <= 1100
