"""Embed: faces to vectors. What an embedder is, and the one that speaks for dlib's network."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.face import DetectedFace, FaceCrop, Frame
from app.recognition.align import CROP_SIDE_PX, encoder_chip
from app.recognition.detection.patch import warped
from app.recognition.template import TemplateRule, mirror_mean, unit_length

Chips: TypeAlias = tuple[NDArray[np.uint8], ...]
"""One face as the networks of a pack want it: one aligned chip per network, uint8 RGB (side, side, 3)."""

_BATCH = 16
_CHIP_PX = 150
_CHIP_IN_CROP = slice(CROP_SIDE_PX // 8, CROP_SIDE_PX - CROP_SIDE_PX // 8)
"""Both are aligned alike: the encoder's chip (padding of a quarter) lies within the crop for people (a half)."""


def chip_in_crop(crop: FaceCrop) -> NDArray[np.uint8]:
    """Return dlib's chip, uint8 RGB (150, 150, 3), as it lies within the stored crop."""
    inner = crop.pixels[_CHIP_IN_CROP, _CHIP_IN_CROP]
    return np.ascontiguousarray(cv2.resize(inner, (_CHIP_PX, _CHIP_PX), interpolation=cv2.INTER_AREA), np.uint8)


def calmed(chips: NDArray[np.uint8], calm_px: float) -> NDArray[np.uint8]:
    """Return `chips`, uint8 (n, side, side, 3), blurred by `calm_px` (standard deviation, px); 0 leaves them alone."""
    if calm_px <= 0:
        return chips
    return np.stack([np.asarray(cv2.GaussianBlur(chip, (0, 0), calm_px), np.uint8) for chip in chips])


def resized_within(chips: NDArray[np.uint8], size: float) -> NDArray[np.uint8]:
    """Return `chips`, uint8 (n, side, side, 3), with what they show `size` times as large around their middle.

    They stay as wide as they are. Where less is shown than they are wide, their outermost pixels fill the rest.
    """
    if size == 1:
        return chips
    side = chips.shape[1]
    middle = (side - 1) / 2
    way = np.array([[size, 0, (1 - size) * middle], [0, size, (1 - size) * middle]])
    edge = cv2.BORDER_REPLICATE
    return np.stack([warped(chip, way, side, cv2.INTER_LINEAR, edge) for chip in chips])


class Embedder(Protocol):
    """Turns faces into vectors of one pack. Faces are prepared while their frame is at hand and embedded in batches."""

    @property
    def dimension(self) -> int:
        """How many numbers a vector has."""
        ...

    def prepared(self, frame: Frame, face: DetectedFace) -> Chips:
        """Return the aligned chips of one face, cut from its frame."""
        ...

    def prepared_from_crop(self, crop: FaceCrop) -> Chips:
        """Return the same from the stored crop, for embedding again without the exhibit."""
        ...

    def embed(self, prepared: Sequence[Chips]) -> NDArray[np.float32]:
        """Return one vector per face: float32, shape (n, dimension)."""
        ...


class Encoder(Protocol):
    """A network from chips to vectors."""

    def encode(self, chips: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return vectors, float32 (n, d), of aligned chips, uint8 RGB (n, side, side, 3)."""
        ...


class DlibEmbedder:
    """dlib's 128-number network without jitter, made into templates by the pack's rule.

    The network's own vectors are about 1.3 to 1.6 long. Chip and mirror image go through it in one batch.
    """

    dimension = 128

    def __init__(self, encoder: Encoder, rule: TemplateRule) -> None:
        self.encoder = encoder
        self._rule = rule

    def prepared(self, frame: Frame, face: DetectedFace) -> Chips:
        """Return dlib's own chip of the face, 150 px."""
        return (encoder_chip(frame, face, _CHIP_PX),)

    def prepared_from_crop(self, crop: FaceCrop) -> Chips:
        """Return the chip that lies within the crop; it has been through the crop's JPEG once."""
        return (chip_in_crop(crop),)

    def embed(self, prepared: Sequence[Chips]) -> NDArray[np.float32]:
        """Return one vector per face: float32, shape (n, 128)."""
        vectors = np.empty((len(prepared), self.dimension), np.float32)
        for start in range(0, len(prepared), _BATCH):
            batch = np.stack([chips[0] for chips in prepared[start : start + _BATCH]])
            vectors[start : start + len(batch)] = self._templates(batch)
        return vectors

    def _templates(self, chips: NDArray[np.uint8]) -> NDArray[np.float32]:
        calm = calmed(chips, self._rule.calm_px)
        looks = resized_within(calm, self._rule.size)
        if self._rule.is_mirrored:
            mirrored = [cv2.flip(chip, 1) for chip in resized_within(calm, self._rule.mirrored_size)]
            both = self.encoder.encode(np.concatenate((looks, np.asarray(mirrored, np.uint8))))
            vectors = mirror_mean(both[: len(chips)], both[len(chips) :])
        else:
            vectors = self.encoder.encode(looks)
        return unit_length(vectors) if self._rule.is_unit_length else vectors


class DlibEncoder:
    """dlib's network run by dlib itself: the reference, and what takes over where onnxruntime fails."""

    def __init__(self, network: Any) -> None:
        self._network = network

    def encode(self, chips: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return vectors, float32 (n, 128), of chips, uint8 RGB (n, 150, 150, 3)."""
        return np.array(self._network.compute_face_descriptor(list(chips), 0), np.float32)
