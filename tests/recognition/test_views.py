"""Which views of a tracked face are kept: the best always, the others for being good and unlike."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.face import Quality
from app.recognition.tracking.views import best, difference, least_telling
from tests.measures import some_quality


def view(score: float, yaw: float = 0.0, pitch: float = 0.0) -> Quality:
    return replace(some_quality(score=score), yaw=yaw, pitch=pitch)


def test_one_of_two_views_of_a_kind_goes_before_the_only_one_of_another() -> None:
    views = [view(80), view(78), view(60, yaw=0.5)]

    assert least_telling(views, [0, 500, 1000]) == 1


def test_a_bad_view_goes_however_unlike_it_is() -> None:
    assert least_telling([view(80), view(78), view(20, yaw=-0.6)], [0, 500, 1000]) == 2


def test_the_best_view_never_goes() -> None:
    assert best([view(40), view(80), view(80)]) == 1
    assert least_telling([view(40), view(80), view(80)], [0, 0, 0]) != 1


def test_views_long_apart_are_of_two_kinds_and_equal_ones_of_one() -> None:
    assert difference(view(50), view(50), 0) == 0.0
    assert difference(view(50), view(50), 60_000) == 0.5
    assert difference(view(50, yaw=-0.4), view(50, yaw=0.4), 0) == 1.0


turned = st.tuples(st.floats(0, 100), st.floats(-1, 1), st.floats(-1, 1), st.integers(0, 100_000))


@settings(max_examples=60, deadline=None)
@given(st.lists(turned, min_size=2, max_size=7))
def test_what_goes_is_one_of_them_and_not_the_best(found: list[tuple[float, float, float, int]]) -> None:
    views = [view(score, yaw, pitch) for score, yaw, pitch, _ in found]

    gone = least_telling(views, [time for *_, time in found])

    assert 0 <= gone < len(views)
    assert gone != best(views)
