"""Landmarks are found again in the crop, and the pictures of one person stand in an order that says what they show."""

from __future__ import annotations

import numpy as np
import pytest

from app.domain.aspect import AS_CUT, Aspect, points_in_crop


def test_landmarks_that_lie_as_the_mean_face_lie_in_the_crop_as_it_is_cut() -> None:
    turned = np.array([[x * 0.3 - y * 0.1 + 40, x * 0.1 + y * 0.3 + 9] for x, y in AS_CUT.points], np.float32)

    assert np.array(points_in_crop(turned)) == pytest.approx(np.array(AS_CUT.points), abs=1e-3)


@pytest.mark.parametrize("landmarks", [np.zeros((5, 2)), np.full((5, 2), np.nan), np.zeros((68, 2))])
def test_what_are_no_landmarks_of_a_face_give_those_of_the_crop_as_it_is_cut(landmarks: np.ndarray) -> None:
    assert points_in_crop(landmarks.astype(np.float32)) == AS_CUT.points


def test_points_that_cannot_be_two_eyes_place_nothing() -> None:
    assert Aspect(((9.0, 9.0),) * 5).eyes == AS_CUT.eyes
    swapped = (*AS_CUT.points[2:4], *AS_CUT.points[:2], AS_CUT.points[4])
    assert Aspect(swapped).eyes == AS_CUT.eyes


def test_pictures_stand_by_quality_then_pose_then_size() -> None:
    points = AS_CUT.points
    good = Aspect(points, 71, 40, 0.02, 0.0)
    larger = Aspect(points, 79, 90, 0.01, 0.05)
    turned = Aspect(points, 79, 200, 0.6, 0.0)
    weak = Aspect(points, 30, 300, 0.0, 0.0)

    assert sorted([AS_CUT, weak, turned, good, larger], key=lambda each: each.order) == [
        larger, good, turned, weak, AS_CUT
    ]  # fmt: skip
