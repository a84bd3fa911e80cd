"""What dlib, the reference that everybody knows, sees in a drawn picture. For tests: it runs in the calling process."""

from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Box = tuple[int, int, int, int]


@dataclass(frozen=True)
class Sighting:
    """One face that dlib found: its box [x, y, width, height] and its 128 numbers."""

    box: Box
    vector: NDArray[np.float64]


@dataclass(frozen=True)
class Separation:
    """How well pictures of the same people are told from pictures of different ones."""

    same: NDArray[np.float64]
    different: NDArray[np.float64]
    auc: float
    rank_one: float
    true_rate_at_one_percent: float
    threshold_at_one_percent: float


def sightings(picture: Pixels) -> list[Sighting]:
    """Every face in `picture` (RGB), the largest first: HOG detector on the doubled picture, five points, ResNet."""
    detector, predictor, network = _tools()
    picture = np.ascontiguousarray(picture)
    found = sorted(detector(picture, 1), key=lambda box: -int(box.area()))
    return [
        Sighting(
            (box.left(), box.top(), box.width(), box.height()),
            np.asarray(network.compute_face_descriptor(picture, predictor(picture, box), 0)),
        )
        for box in found
    ]


def separation(vectors: NDArray[np.float64], people: NDArray[np.int64]) -> Separation:
    """Compare all pairs of `vectors` (n, 128), each of the person of the same number in `people` (n,)."""
    distances = np.linalg.norm(vectors[:, None] - vectors[None], axis=-1)
    first, second = np.triu_indices(len(vectors), 1)
    is_same = people[first] == people[second]
    same, different = distances[first, second][is_same], distances[first, second][~is_same]
    np.fill_diagonal(distances, np.inf)
    has_other = np.asarray([(people == one).sum() > 1 for one in people])
    nearest = people[distances.argmin(1)] == people
    threshold = float(np.sort(different)[int(len(different) * 0.01)])
    return Separation(
        same,
        different,
        _auc(same, different),
        float(nearest[has_other].mean()),
        float((same < threshold).mean()),
        threshold,
    )


def overlap(one: Box, other: Box) -> float:
    """Intersection over union of two boxes [x, y, width, height]."""
    width = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    height = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    shared = max(0, width) * max(0, height)
    return shared / (one[2] * one[3] + other[2] * other[3] - shared)


def _auc(same: NDArray[np.float64], different: NDArray[np.float64]) -> float:
    """The share of (same, different) pairs of distances in which the same person's is the smaller."""
    return float(1 - np.searchsorted(np.sort(different), same).mean() / len(different))


@cache
def _tools() -> tuple[Any, Any, Any]:
    import dlib

    found = find_spec("face_recognition_models")
    assert found is not None
    assert found.origin is not None
    models = Path(found.origin).parent / "models"
    return (
        dlib.get_frontal_face_detector(),
        dlib.shape_predictor(str(models / "shape_predictor_5_face_landmarks.dat")),
        dlib.face_recognition_model_v1(str(models / "dlib_face_recognition_resnet_model_v1.dat")),
    )
