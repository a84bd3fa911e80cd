"""Faces as they go over the wire: cut out, measured, embedded in batches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass, field
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from app.domain.copies import PictureHash
from app.domain.examination import Profile
from app.domain.face import DetectedFace, Frame, Quality, Track
from app.recognition.align import chips_at_once, crop_for_people_of, cut_of, encoder_chip_of
from app.recognition.detect import detect
from app.recognition.embed import Chips, DlibEmbedder
from app.recognition.measures.quality import quality_of
from app.recognition.pack import ModelPack
from app.worker.failures import Shortfall
from app.worker.protocol import MOST_FACES, NO_DAY, NO_TIME, NO_TRACK, QUALITY_FIELDS, face_record

_of_quality = attrgetter(*QUALITY_FIELDS)


@dataclass(frozen=True, slots=True)
class Sighting:
    """One face of one frame, cut out and measured, so that the frame itself can be forgotten.

    `vector` is None until it is embedded: with the faces of other files in one batch, or sooner, to be linked.
    """

    detected: DetectedFace
    quality: Quality
    crop: NDArray[np.uint8]
    chips: Chips
    frame_index: int
    frame_time_ms: int | None
    track: Track | None = None
    vector: NDArray[np.float32] | None = None


@dataclass(slots=True)
class Seen:
    """What was seen of one file so far. `size` is (width, height) of its largest frame, upright.

    The pages of a document differ in size, and a thumbnail often comes first: boxes are held against the largest.
    `taken_on` is the day of capture that the file gives itself, as it goes over the wire.
    `hashed` is that of a still picture, by which its copies are found.
    """

    size: tuple[int, int] = (0, 0)
    frames: int = 0
    shortfall: Shortfall = Shortfall.NONE
    sightings: list[Sighting] = field(default_factory=list)
    taken_on: int = NO_DAY
    hashed: PictureHash | None = None

    def look_at(self, frame: Frame, pack: ModelPack, profile: Profile) -> list[Sighting]:
        """Count one more frame and return the faces in it, cut out and measured, without keeping them."""
        return self.cut(frame, detect(frame, pack, profile), pack)

    def cut(self, frame: Frame, found: Sequence[DetectedFace], pack: ModelPack) -> list[Sighting]:
        """Count one more frame and return the faces that were found in it, cut out and measured."""
        self.count((frame.pixels.shape[1], frame.pixels.shape[0]))
        return [sighting_of(frame, face, pack) for face in found]

    def count(self, size: tuple[int, int]) -> None:
        """Count one more frame of this size, (width, height)."""
        self.frames += 1
        self.size = max(self.size, size, key=max)

    def keep(self, sightings: Sequence[Sighting]) -> None:
        """Keep faces for the finding: of more than one file may report, those with the highest detector scores."""
        self.sightings += sightings
        if len(self.sightings) > MOST_FACES:
            self.sightings, self.shortfall = _surest(self.sightings), self.shortfall | Shortfall.FACES_LEFT_OUT


def _surest(sightings: list[Sighting]) -> list[Sighting]:
    """Return the faces with the highest detector scores, as many as one file may report, in the order they came."""
    by_score = sorted(range(len(sightings)), key=lambda index: -sightings[index].detected.detector_score)
    return [sightings[index] for index in sorted(by_score[:MOST_FACES])]


def sighting_of(frame: Frame, face: DetectedFace, pack: ModelPack, *, is_brief: bool = False) -> Sighting:
    """Cut one face out of its frame and measure it, on dlib's chip: all is cut from one patch where that is needed.

    With `is_brief` it is cut out as fast as can be, nearly as dlib would.
    """
    if is_brief:
        chip, crop = chips_at_once(frame, face)
    else:
        cut = cut_of(frame, face)
        chip, crop = encoder_chip_of(cut), crop_for_people_of(cut)
    chips = (chip,) if isinstance(pack.embedder, DlibEmbedder) else pack.embedder.prepared(frame, face)
    return Sighting(
        detected=face,
        quality=quality_of(frame, face, chip),
        crop=crop.pixels,
        chips=chips,
        frame_index=frame.index,
        frame_time_ms=frame.time_ms,
    )


def records_of(sightings: Sequence[Sighting], pack: ModelPack) -> NDArray[np.void]:
    """Return sightings as they go over the wire, embedded."""
    records = np.zeros(len(sightings), face_record(pack.manifest.dimension))
    if not sightings:
        return records
    records["vector"] = _vectors_of(sightings, pack)
    for record, seen in zip(records, sightings, strict=True):
        box, track = seen.detected.box, seen.track
        record["box"] = (box.left, box.top, box.width, box.height)
        record["score"] = seen.detected.detector_score
        record["landmarks"] = seen.detected.landmarks
        record["quality"] = _of_quality(seen.quality)
        record["frame_index"] = seen.frame_index
        record["frame_time_ms"] = NO_TIME if seen.frame_time_ms is None else seen.frame_time_ms
        record["track"] = astuple(track) if track else (NO_TRACK,) * 4
        record["crop"] = seen.crop
    return records


def _vectors_of(sightings: Sequence[Sighting], pack: ModelPack) -> NDArray[np.float32]:
    vectors = np.empty((len(sightings), pack.manifest.dimension), np.float32)
    missing = [place for place, seen in enumerate(sightings) if seen.vector is None]
    vectors[missing] = pack.embedder.embed([sightings[place].chips for place in missing]) if missing else 0.0
    for place, seen in enumerate(sightings):
        if seen.vector is not None:
            vectors[place] = seen.vector
    return vectors
