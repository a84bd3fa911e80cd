"""A face: where it is in a frame, what it is good for, its crop and its vector."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import PackMismatch
from app.domain.ids import FaceId, MediaId, PersonId


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in the upright frame, in pixels; may reach over the frame's edge."""

    left: int
    top: int
    width: int
    height: int

    @property
    def area(self) -> int:
        """Square pixels."""
        return self.width * self.height

    def overlap(self, other: Box) -> float:
        """Return intersection over union with `other`, 0.0 to 1.0."""
        across = min(self.left + self.width, other.left + other.width) - max(self.left, other.left)
        down = min(self.top + self.height, other.top + other.height) - max(self.top, other.top)
        if across <= 0 or down <= 0:
            return 0.0
        shared = across * down
        return shared / (self.area + other.area - shared)


@dataclass(frozen=True, slots=True)
class Frame:
    """Decoded pixels: uint8, shape (height, width, 3), RGB, upright. `time_ms` is None for a still picture."""

    pixels: NDArray[np.uint8]
    index: int = 0
    time_ms: int | None = None


@dataclass(frozen=True, slots=True)
class DetectedFace:
    """What the detector found: box, its own score (higher is surer; no probability), five points (5, 2) float32 px.

    `is_unclear_below` is so where both detectors know the face far better once a lower half is drawn in, because its
    own is covered, cut off or washed out; it is told on with the measures of quality.
    """

    box: Box
    detector_score: float
    landmarks: NDArray[np.float32]
    is_unclear_below: bool = False


@dataclass(frozen=True, slots=True)
class Quality:
    """What one face is good for: OFIQ-like measures (docs/quality.md), and one number made of them.

    `score` 0-100 is the fitted one: lower means that the mate is more often not found. `inter_eye_px` in source pixels;
    `head_share` height of the head over the frame's; `sharpness` share of the face's contrast that one more blur takes
    away, 0-1; `brightness` mean luminance 0-255, `contrast` its standard deviation; `under_exposed` and `over_exposed`
    shares of the face 0-1; `dynamic_range_bits` entropy of its luminance 0-8; `blockiness` strength of 8 x 8
    compression edges (1 is none); `inside` share of the head that lies within the frame 0-1; `roll_deg` tilt of the eye
    line, positive clockwise; `yaw` and `pitch` proxies from five points, -1 to 1, 0 is frontal; `unclear_below` 1 where
    the lower half was seen to be covered, cut off or washed out, else 0: not every cover is seen.
    """

    score: float
    inter_eye_px: float
    head_share: float
    sharpness: float
    brightness: float
    contrast: float
    under_exposed: float
    over_exposed: float
    dynamic_range_bits: float
    blockiness: float
    inside: float
    roll_deg: float
    yaw: float
    pitch: float
    unclear_below: float


@dataclass(frozen=True, slots=True)
class Track:
    """One person's way through a moving picture: the faces of a file that share `number` were linked frame by frame.

    `from_ms` and `to_ms` are the times of the first and the last sighting, `sightings` how often the face was seen;
    only the best few views of a track are kept as faces.
    """

    number: int
    from_ms: int
    to_ms: int
    sightings: int


@dataclass(frozen=True, slots=True)
class FaceCrop:
    """An upright, eyes-level picture of one face: uint8 RGB, shape (side, side, 3). Made for people to look at."""

    pixels: NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Embedding:
    """A face's vector: float32, shape (d,), and the id of the only pack whose vectors it may be compared with."""

    vector: NDArray[np.float32]
    pack_id: str

    def checked(self, pack_id: str, dimension: int) -> Embedding:
        """Return self, or raise PackMismatch where pack, shape, dtype or finiteness is wrong."""
        if self.pack_id != pack_id:
            raise PackMismatch(
                f"A vector of pack {self.pack_id} cannot be compared with vectors of pack {pack_id}. Nothing was "
                "compared; `homeward models reembed` makes the vectors that are missing."
            )
        if self.vector.shape != (dimension,) or self.vector.dtype != np.float32:
            raise PackMismatch(f"A vector of shape {self.vector.shape} is not one of {dimension} float32 numbers.")
        if not bool(np.isfinite(self.vector).all()):
            raise PackMismatch("A vector holds numbers that are not finite; it was refused.")
        return self


@dataclass(frozen=True, slots=True)
class FoundFace:
    """Everything a cell reports about one face, after the parent has checked it."""

    detected: DetectedFace
    quality: Quality
    embedding: Embedding
    crop: FaceCrop
    frame_index: int
    frame_time_ms: int | None
    track: Track | None = None


class FaceState(StrEnum):
    """What people have said about a face."""

    OPEN = "open"
    NOT_A_FACE = "not a face"
    NOT_RELEVANT = "not relevant"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Face:
    """One face of a case, without crop and vector (they are fetched when needed)."""

    id: FaceId
    media_id: MediaId
    box: Box
    detector_score: float
    quality: Quality
    frame_index: int
    frame_time_ms: int | None
    person_id: PersonId | None
    state: FaceState
    pack_id: str
    track: Track | None = None
    drawn: Box | None = None
    """The box that a person drew, where the detector had missed the face; None for one that it found."""

    @property
    def is_manual(self) -> bool:
        """True where a person drew the face."""
        return self.drawn is not None


def clearest(faces: Sequence[Face]) -> Face:
    """Return the face that says most of a person: of best quality in steps of five, then largest, then first."""
    return min(faces, key=lambda face: (-round(face.quality.score / 5), -face.quality.inter_eye_px, face.id))


@dataclass(frozen=True, slots=True)
class Person:
    """Faces of one case that the grouping (or a person) put together; nobody's identity.

    `confirmed` are those of which an examiner said that they are one person.
    """

    id: PersonId
    label: str
    face_ids: tuple[FaceId, ...]
    best_face_id: FaceId
    confirmed: tuple[FaceId, ...] = ()
