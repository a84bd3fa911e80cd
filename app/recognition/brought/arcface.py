"""ArcFace-style embedders: a face placed as the network was trained to see it, and its vector.

The template of five points is InsightFace's (Deng et al., "ArcFace", CVPR 2019; `arcface_dst` in its face_align.py).
Its points are eye centres, nose tip and corners of the mouth; ours are dlib's (outer and inner corner of each eye, base
of the nose). So a face is placed by where dlib's points lie on average in a face that lies on the template: measured
with YuNet's five points on 498 portraits of adults, where they scatter by about 2 px. The vectors so made find the
mates as well as those made from YuNet's own points (docs/models.md).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.face import DetectedFace, FaceCrop, Frame
from app.recognition.align import CROP_SIDE_PX, encoder_chip
from app.recognition.brought.manifest import Alignment, EmbedderOutput, ModelInput
from app.recognition.brought.network import BroughtNetwork
from app.recognition.embed import Chips, chip_in_crop
from app.recognition.template import mirror_mean, unit_length

_SIDE_PX = 112
_DLIB_POINTS_IN_TEMPLATE = np.array(
    [[80.73, 53.57], [66.78, 53.91], [30.97, 53.49], [45.07, 53.94], [55.66, 80.58]], np.float64
)
_DLIB_POINTS_IN_CROP = (
    0.5
    + np.array(
        [
            [0.8595674595992, 0.2134981538014],
            [0.6460604764104, 0.2289674387677],
            [0.1205750620789, 0.2137274526848],
            [0.3340850613712, 0.2290642403242],
            [0.4901123135679, 0.6277975316475],
        ],
        np.float64,
    )
) / 2.0
"""dlib's own template (get_face_chip_details in image_transforms/interpolation.h) with a padding of a half."""
_BATCH = 16
_Pixels = NDArray[np.uint8]


class Placing(Protocol):
    """Places one face in a network's input: uint8 RGB (side, side, 3)."""

    def from_frame(self, frame: Frame, face: DetectedFace) -> _Pixels:
        """Cut the face out of its frame."""
        ...

    def from_crop(self, crop: FaceCrop) -> _Pixels:
        """Take the face from its stored crop."""
        ...


class ArcfacePlacing:
    """112 px, by a similarity fitted to dlib's five points."""

    def from_frame(self, frame: Frame, face: DetectedFace) -> _Pixels:
        """Cut the face out of its frame, made smaller first where it is large, so that no detail turns into noise."""
        pixels, to_template = frame.pixels, similarity(face.landmarks.astype(np.float64), _DLIB_POINTS_IN_TEMPLATE)
        shrink = int(1.0 / max(1e-6, math.hypot(to_template[0, 0], to_template[1, 0])))
        if shrink < 2:
            return _placed(pixels, to_template)
        region, left, top = _around(pixels, face, to_template)
        size = (max(1, region.shape[1] // shrink), max(1, region.shape[0] // shrink))
        smaller = np.asarray(cv2.resize(region, size, interpolation=cv2.INTER_AREA), np.uint8)
        across, down = region.shape[1] / size[0], region.shape[0] / size[1]
        back = np.array([[across, 0.0, left + across / 2 - 0.5], [0.0, down, top + down / 2 - 0.5], [0.0, 0.0, 1.0]])
        return _placed(smaller, to_template @ back)

    def from_crop(self, crop: FaceCrop) -> _Pixels:
        """Take the face from its stored crop, which is placed alike for every face; its uppermost rows are repeated."""
        places = _DLIB_POINTS_IN_CROP * CROP_SIDE_PX
        return _placed(crop.pixels, similarity(places, _DLIB_POINTS_IN_TEMPLATE), cv2.BORDER_REPLICATE)


class DlibPlacing:
    """150 px, as dlib's own network is given them."""

    def from_frame(self, frame: Frame, face: DetectedFace) -> _Pixels:
        """Return dlib's chip of the face."""
        return encoder_chip(frame, face, 150)

    def from_crop(self, crop: FaceCrop) -> _Pixels:
        """Return the same from within the stored crop."""
        return chip_in_crop(crop)


_PLACINGS: dict[Alignment | None, type[Placing]] = {
    Alignment.ARCFACE_112: ArcfacePlacing,
    Alignment.DLIB_150: DlibPlacing,
}


class ArcfaceEmbedder:
    """A brought network from placed faces to vectors; of length 1 where its metric is the cosine."""

    def __init__(
        self, network: BroughtNetwork, given: ModelInput, output: EmbedderOutput, *, takes_batches: bool
    ) -> None:
        self.dimension = output.dimension
        self._network = network
        self._input = given
        self._output = output
        self._placing = _PLACINGS[given.alignment]()
        self._batch = _BATCH if takes_batches else 1

    def prepared(self, frame: Frame, face: DetectedFace) -> Chips:
        """Return the placed face, cut from its frame."""
        return (self._placing.from_frame(frame, face),)

    def prepared_from_crop(self, crop: FaceCrop) -> Chips:
        """Return the placed face from its stored crop."""
        return (self._placing.from_crop(crop),)

    def embed(self, prepared: Sequence[Chips]) -> NDArray[np.float32]:
        """Return one vector per face: float32, shape (n, dimension)."""
        vectors = np.empty((len(prepared), self.dimension), np.float32)
        for start in range(0, len(prepared), self._batch):
            batch = np.stack([chips[0] for chips in prepared[start : start + self._batch]])
            vectors[start : start + len(batch)] = self._templates(batch)
        return vectors

    def _templates(self, chips: _Pixels) -> NDArray[np.float32]:
        vectors = self._encoded(chips)
        if self._output.mirrored:
            vectors = mirror_mean(vectors, self._encoded(chips[:, :, ::-1]))
        return unit_length(vectors) if self._output.metric == "cosine" else vectors

    def _encoded(self, chips: _Pixels) -> NDArray[np.float32]:
        (vectors,) = self._network.run(network_input(chips, self._input)).values()
        return unit_length(vectors) if self._output.metric == "cosine" else vectors


def network_input(pictures: _Pixels, given: ModelInput) -> NDArray[np.float32]:
    """Return pictures, uint8 RGB (n, height, width, 3), as a network wants them: float32 (n, 3, height, width)."""
    count, height, width, channels = pictures.shape
    planes = np.empty((count, channels, height, width), np.float32)
    for number, picture in enumerate(pictures):
        colours = cv2.split(picture)
        for place, colour in enumerate(colours[::-1] if given.colour == "bgr" else colours):
            planes[number, place] = colour
    for place in range(channels):
        plane = planes[:, place]
        if given.scale != 1:
            plane *= np.float32(given.scale)
        if given.mean[place]:
            plane -= np.float32(given.mean[place])
        if given.std[place] != 1:
            plane /= np.float32(given.std[place])
    return planes


def similarity(places: NDArray[np.float64], targets: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the turn, scale and shift, float64 (2, 3), that brings `places` (n, 2) nearest to `targets` (n, 2).

    Least squares after Umeyama, "Least-squares estimation of transformation parameters between two point patterns"
    (1991), without mirroring: in the plane, a complex number fits the centred points.
    """
    centre, target = places.mean(axis=0), targets.mean(axis=0)
    here, there = (places - centre) @ [1, 1j], (targets - target) @ [1, 1j]
    turn = np.vdot(here, there) / max(float(np.vdot(here, here).real), 1e-12)
    linear = np.array([[turn.real, -turn.imag], [turn.imag, turn.real]])
    return np.hstack([linear, (target - linear @ centre)[:, None]])


def _placed(pixels: _Pixels, transform: NDArray[np.float64], border: int = cv2.BORDER_CONSTANT) -> _Pixels:
    placed = cv2.warpAffine(pixels, transform, (_SIDE_PX, _SIDE_PX), flags=cv2.INTER_LINEAR, borderMode=border)
    return np.asarray(placed, np.uint8)


def _around(pixels: _Pixels, face: DetectedFace, to_template: NDArray[np.float64]) -> tuple[_Pixels, int, int]:
    """Return the part of the frame in which the placed face lies, and its left and top edge."""
    reach = 1.5 * _SIDE_PX / max(1e-6, math.hypot(to_template[0, 0], to_template[1, 0]))
    x, y = face.landmarks.mean(axis=0)
    height, width = pixels.shape[:2]
    left, right = (int(np.clip(x + side, 0, width - 1)) for side in (-reach, reach))
    top, bottom = (int(np.clip(y + side, 0, height - 1)) for side in (-reach, reach))
    return np.ascontiguousarray(pixels[top : bottom + 1, left : right + 1]), left, top
