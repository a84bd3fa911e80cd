"""YuNet-style detectors: faces and five points from a network that looks at three grids of 8, 16 and 32 px.

The output is that of OpenCV's `cv2.FaceDetectorYN` (Wu et al., "YuNet: A Tiny Millisecond-level Face Detector", 2023):
per cell of each grid a class and an object score, a box (centre and logarithm of its sides) and five points.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from app.recognition.brought.arcface import network_input
from app.recognition.brought.manifest import ModelInput

STRIDES_PX = (8, 16, 32)
OUTPUTS = tuple(f"{part}_{stride}" for part in ("cls", "obj", "bbox", "kps") for stride in STRIDES_PX)
WIDTHS = {"cls": 1, "obj": 1, "bbox": 4, "kps": 10}
"""How many numbers each output has per cell."""
_SAME_FACE_OVERLAP = 0.3
_MOST_FACES = 5_000
_SMALLEST_PX = 4.0


@dataclass(frozen=True, slots=True)
class YunetFaces:
    """What the network saw, surest first, in pixels of the picture.

    Boxes float32 (n, 4): left, top, width, height; points float32 (n, 5, 2): the eye at the picture's left, the other,
    nose tip, corners of the mouth; scores float32 (n,) from the threshold to 1.
    """

    boxes: NDArray[np.float32]
    points: NDArray[np.float32]
    scores: NDArray[np.float32]


class DetectorNetwork(Protocol):
    """A network that answers as YuNet does."""

    def run(self, pictures: NDArray[np.float32]) -> dict[str, NDArray[np.float32]]:
        """Return OUTPUTS for one picture, float32 (1, 3, height, width): (1, cells, WIDTHS) each."""
        ...


class YunetDetector:
    """A brought detector. Looks at pictures in their own size, or in the network's where it takes no other."""

    def __init__(self, network: DetectorNetwork, given: ModelInput, threshold: float, *, takes_any_size: bool) -> None:
        self.threshold = threshold
        self._network = network
        self._input = given
        self._takes_any_size = takes_any_size

    def found(self, pixels: NDArray[np.uint8]) -> YunetFaces:
        """Return the faces of a picture, uint8 RGB (height, width, 3); the caller bounds its size."""
        fitted, scale = self._fitted(pixels)
        outputs = self._network.run(network_input(fitted[None], self._input))
        seen = [decoded(outputs, stride, fitted.shape[1] // stride, self.threshold) for stride in STRIDES_PX]
        rows = np.concatenate(seen)
        if not len(rows):
            return YunetFaces(rows[:, :4], rows[:, 4:14].reshape(-1, 5, 2), rows[:, 14])
        rows = rows[np.argsort(-rows[:, 14], kind="stable")[:_MOST_FACES]]
        kept = cv2.dnn.NMSBoxes(rows[:, :4].tolist(), rows[:, 14].tolist(), self.threshold, _SAME_FACE_OVERLAP)
        rows = rows[np.array(kept, np.int64).ravel()]
        rows[:, :14] /= scale
        rows = rows[_lies_within(rows, width=pixels.shape[1], height=pixels.shape[0])]
        return YunetFaces(rows[:, :4], rows[:, 4:14].reshape(-1, 5, 2), rows[:, 14])

    def _fitted(self, pixels: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], float]:
        """Return the picture at the top left of a sheet that the network takes, and how much it was enlarged."""
        height, width = pixels.shape[:2]
        scale = 1.0
        if self._takes_any_size:
            sheet_width, sheet_height = (32 * math.ceil(side / 32) for side in (width, height))
        else:
            sheet_width, sheet_height = self._input.width_px, self._input.height_px
            scale = min(sheet_width / width, sheet_height / height)
        if scale != 1.0:
            size = (max(1, min(sheet_width, round(width * scale))), max(1, min(sheet_height, round(height * scale))))
            way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
            pixels = np.asarray(cv2.resize(pixels, size, interpolation=way), np.uint8)
        if pixels.shape[:2] == (sheet_height, sheet_width):
            return pixels, scale
        sheet = np.zeros((sheet_height, sheet_width, 3), np.uint8)
        sheet[: pixels.shape[0], : pixels.shape[1]] = pixels
        return sheet, scale


def _lies_within(rows: NDArray[np.float32], width: int, height: int) -> NDArray[np.bool_]:
    """Tell which faces, float32 (n, 15), can lie in a picture: a network may place them anywhere, at any size.

    A face has its middle in the picture, its points no further off than the picture is long, and sides of a few pixels
    up to twice the picture's longer side. What is no face costs its file otherwise, for no worker may say such numbers.
    """
    longest = max(width, height)
    middles, sides, points = rows[:, :2] + rows[:, 2:4] / 2, rows[:, 2:4], rows[:, 4:14]
    is_inside = ((middles >= 0) & (middles <= (width, height))).all(axis=1)
    has_size = ((sides >= _SMALLEST_PX) & (sides <= 2 * longest)).all(axis=1)
    is_near = (np.abs(points) <= 2 * longest).all(axis=1)
    return np.asarray(is_inside & has_size & is_near, np.bool_)


def decoded(
    outputs: dict[str, NDArray[np.float32]], stride: int, columns: int, threshold: float
) -> NDArray[np.float32]:
    """Return the cells of one grid that reach the threshold: float32 (n, 15), box, five points and score."""
    surely = [np.minimum(np.maximum(outputs[f"{part}_{stride}"].reshape(-1), 0), 1) for part in ("cls", "obj")]
    scores = np.sqrt(surely[0] * surely[1])
    cells = np.flatnonzero(scores >= threshold)
    if not len(cells):
        return np.empty((0, 15), np.float32)
    places = np.stack([cells % columns, cells // columns], axis=1)
    boxes = outputs[f"bbox_{stride}"].reshape(-1, 4)[cells]
    centres, sides = (places + boxes[:, :2]) * stride, np.exp(np.minimum(boxes[:, 2:], 12.0)) * stride
    points = (outputs[f"kps_{stride}"].reshape(-1, 5, 2)[cells] + places[:, None]) * stride
    rows = np.hstack([centres - sides / 2, sides, points.reshape(-1, 10), scores[cells, None]]).astype(np.float32)
    kept: NDArray[np.float32] = rows[np.isfinite(rows).all(axis=1)]  # a network may answer anything to some picture
    return kept
