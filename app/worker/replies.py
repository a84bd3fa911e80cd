"""Reading a worker's replies: every length, count and number is checked before anything of it is believed.

A worker may have been taken over by the file it opened. Whatever is not expected, to the byte, raises UntrustedReply.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.domain.copies import HASH_BYTES, PictureHash
from app.domain.dates import FIRST_YEAR
from app.domain.errors import KnownError, UntrustedReply
from app.domain.examination import Examined, Failed, Finding
from app.domain.face import Box, DetectedFace, Embedding, FaceCrop, FoundFace, Quality, Track
from app.domain.ids import MediaId
from app.domain.reveal import ShownFrame
from app.seal.cell import Confinement
from app.worker.failures import Failure, Notice, Shortfall, failure_sentence, shortfall_sentences
from app.worker.protocol import (
    CELL_FELL,
    CELL_FELL_MAGIC,
    EMBEDDED,
    EXAMINED,
    FAILED,
    HEADER,
    LONGEST_MS,
    MOST_DETAIL_BYTES,
    MOST_FACES,
    MOST_FRAMES,
    MOST_IN_VECTOR,
    MOST_SHOWN_PX,
    MOST_SIDE_PX,
    NO_DAY,
    NO_HASH,
    NO_PACKAGE,
    NO_TIME,
    NO_TRACK,
    QUALITY_FIELDS,
    READY,
    REFERENCE,
    REPLY_MAGIC,
    SAFE_TEXT,
    SHOWN,
    VERSION,
    WANTED,
    Answer,
    ReferenceCheck,
    face_record,
)

_Bound: TypeAlias = float | NDArray[np.float64]
"""One for all numbers, or one for each column."""

_IMPOSSIBLE = "with impossible numbers"
_ROUNDED_PX = 8
"""A picture that is decoded at a fraction ends up to a pixel of that fraction beyond its own edge."""
_QUALITY_BOUNDS = {
    "score": (0.0, 100.0),
    "inter_eye_px": (0.0, 16.0 * MOST_SIDE_PX),
    "head_share": (0.0, 100.0),
    "sharpness": (0.0, 1.0),
    "brightness": (0.0, 255.0),
    "contrast": (0.0, 128.0),
    "under_exposed": (0.0, 1.0),
    "over_exposed": (0.0, 1.0),
    "dynamic_range_bits": (0.0, 8.0),
    "blockiness": (0.0, 100.0),
    "inside": (0.0, 1.0),
    "roll_deg": (-180.0, 180.0),
    "yaw": (-1.0, 1.0),
    "pitch": (-1.0, 1.0),
    "unclear_below": (0.0, 1.0),
}
_LEAST_QUALITY, _MOST_QUALITY = np.array([_QUALITY_BOUNDS[name] for name in QUALITY_FIELDS]).T


@dataclass(frozen=True, slots=True)
class Ready:
    """What a worker that is ready lets the person know, and by what it says it is held."""

    notice: Notice
    confinement: Confinement


def parse_ready(untrusted: bytes, dimension: int) -> Ready | tuple[Failure, str]:
    """Return a worker's introduction, or why it is not ready."""
    answer, _, body = _split(untrusted)
    if answer is Answer.NOT_READY:
        failure, _, detail = _parse_failure(body)
        return failure, detail
    if answer is Answer.READY and len(body) == READY.size:
        answered_dimension, notice, confinement = READY.unpack(body)
        is_known = notice < 2 * max(Notice) and confinement < 2 * max(Confinement)
        if answered_dimension == dimension and is_known:
            return Ready(Notice(notice), Confinement(confinement))
    raise UntrustedReply("A worker introduced itself wrongly. It was stopped.")


def parse_told(untrusted: bytes) -> tuple[Answer, MediaId]:
    """Return what kind of message a worker sent and about which file, or raise UntrustedReply."""
    answer, media_id, body = _split(untrusted)
    _demand(answer is not Answer.BEGUN or not len(body), "of the wrong length")
    return answer, MediaId(media_id)


def parse_fallen(note: bytes) -> int:
    """Return by which signal a cell fell, as its nursery says, 0 where it left by itself; or raise UntrustedReply."""
    _demand(len(note) == CELL_FELL.size, "of the wrong length")
    magic, number = CELL_FELL.unpack(note)
    _demand(magic == CELL_FELL_MAGIC, "in another language")
    return int(number)


def parse_wanted(untrusted: bytes, pieces: int) -> int:
    """Return which of so many pieces a worker asks for, or raise UntrustedReply."""
    answer, _, body = _split(untrusted)
    _demand(answer is Answer.WANTED and len(body) == WANTED.size, "of the wrong length")
    (piece,) = WANTED.unpack(body)
    _demand(piece < pieces, "about a piece that there is not")
    return int(piece)


def parse_finding(untrusted: bytes, media_id: MediaId, pack_id: str, dimension: int) -> Finding:
    """Return what a worker reports about the file `media_id`, or raise UntrustedReply."""
    answer, answered_id, body = _split(untrusted)
    _demand(answered_id == media_id, "about another file")
    if answer is Answer.FAILED:
        failure, numbers, detail = _parse_failure(body)
        return Failed(media_id, failure_sentence(failure, numbers, detail))
    _demand(answer is Answer.EXAMINED, "of the wrong kind")
    return _parse_examined(body, media_id, pack_id, dimension)


def parse_reference(untrusted: bytes) -> ReferenceCheck:
    """Return a worker's comparison with dlib and the face_recognition package.

    Raises KnownError where the worker says why it could not compare, UntrustedReply where it says anything else.
    """
    answer, _, body = _split(untrusted)
    if answer is Answer.FAILED:
        failure, numbers, detail = _parse_failure(body)
        raise KnownError(f"The comparison was not made. {failure_sentence(failure, numbers, detail)}")
    _demand(answer is Answer.REFERENCE and len(body) >= REFERENCE.size, "of the wrong kind")
    faces, vectors, boxes, dlib_boxes, *rest = REFERENCE.unpack_from(body)
    package, vector, box_px, score = differences = rest[:4]
    _demand(faces >= NO_PACKAGE and max(faces, vectors, boxes, dlib_boxes) <= MOST_FACES, _IMPOSSIBLE)
    _demand(all(difference >= 0.0 for difference in differences), _IMPOSSIBLE)
    runs_on, instructions, reason, versions = _texts(body[REFERENCE.size :], rest[4:])
    return ReferenceCheck(
        package_faces=None if faces == NO_PACKAGE else faces,
        vectors=vectors,
        boxes=boxes,
        dlib_boxes=dlib_boxes,
        package_difference=package,
        vector_difference=vector,
        box_px=box_px,
        score_difference=score,
        runs_on=runs_on,
        instructions=instructions,
        fallback_reason=reason,
        library_versions=tuple(versions.split("; ")),
    )


def parse_embedded(untrusted: bytes, count: int, dimension: int) -> NDArray[np.float32]:
    """Return the vectors of `count` stored crops, float32 (count, dimension); NaN all along where one gives none.

    Raises KnownError where the worker says why it has none, UntrustedReply where it says anything else.
    """
    answer, _, body = _split(untrusted)
    if answer is Answer.FAILED:
        failure, numbers, detail = _parse_failure(body)
        raise KnownError(f"Stored crops could not be embedded. {failure_sentence(failure, numbers, detail)}")
    _demand(answer is Answer.EMBEDDED and len(body) == EMBEDDED.size + 4 * count * dimension, "of the wrong length")
    _demand(EMBEDDED.unpack_from(body)[0] == count, "about other crops")
    vectors = np.frombuffer(body, "<f4", count * dimension, EMBEDDED.size).reshape(count, dimension)
    _demand_within(vectors[~np.isnan(vectors).all(axis=1)], -MOST_IN_VECTOR, MOST_IN_VECTOR)
    return vectors.astype(np.float32)


def parse_shown(untrusted: bytes, media_id: MediaId) -> ShownFrame:
    """Return the frame that a worker has decoded.

    Raises KnownError where the worker says why there is none, UntrustedReply where it says anything else.
    """
    answer, answered_id, body = _split(untrusted)
    _demand(answered_id == media_id, "about another file")
    if answer is Answer.FAILED:
        failure, numbers, detail = _parse_failure(body)
        raise KnownError(f"The frame was not shown. {failure_sentence(failure, numbers, detail)}")
    _demand(answer is Answer.SHOWN and len(body) >= SHOWN.size, "of the wrong kind")
    width, height, *sizes, time_ms, shortfall = SHOWN.unpack_from(body)
    whole_width, whole_height, left, top, part_width, part_height = sizes
    _demand(min(width, height) >= 1 and max(width, height) <= MOST_SHOWN_PX, "with an impossible size")
    _demand(min(part_width, part_height) >= 1 and max(whole_width, whole_height) <= MOST_SIDE_PX, _IMPOSSIBLE)
    _demand(left + part_width <= whole_width + _ROUNDED_PX, "with a part outside its frame")
    _demand(top + part_height <= whole_height + _ROUNDED_PX, "with a part outside its frame")
    _demand(NO_TIME <= time_ms <= LONGEST_MS and shortfall < 2 * max(Shortfall), _IMPOSSIBLE)
    _demand(len(body) == SHOWN.size + 3 * width * height, "of the wrong length")
    pixels = np.frombuffer(body, np.uint8, 3 * width * height, SHOWN.size).reshape(height, width, 3).copy()
    return ShownFrame(
        pixels,
        (whole_width, whole_height),
        Box(left, top, part_width, part_height),
        None if time_ms == NO_TIME else time_ms,
        shortfall_sentences(Shortfall(shortfall)),
    )


def _parse_failure(body: memoryview) -> tuple[Failure, tuple[int, int], str]:
    _demand(len(body) >= FAILED.size, "cut short")
    code, length, first, second = FAILED.unpack_from(body)
    _demand(code in Failure._value2member_map_, "with an unknown reason")
    return Failure(code), (first, second), _text(body[FAILED.size :], length)


def _parse_examined(body: memoryview, media_id: MediaId, pack_id: str, dimension: int) -> Examined:
    _demand(len(body) >= EXAMINED.size, "cut short")
    width, height, frames, shortfall, count, taken_on, *told = EXAMINED.unpack_from(body)
    _demand(1 <= width <= MOST_SIDE_PX and 1 <= height <= MOST_SIDE_PX, "with an impossible size")
    _demand(1 <= frames <= MOST_FRAMES, "with an impossible number of frames")
    _demand(shortfall < 2 * max(Shortfall), "with an unknown shortfall")
    record = face_record(dimension)
    _demand(count <= MOST_FACES and len(body) == EXAMINED.size + count * record.itemsize, "of the wrong length")
    faces = np.frombuffer(body, record, count, EXAMINED.size)
    _check_faces(faces, max(width, height))
    partial = shortfall_sentences(Shortfall(shortfall))
    found = tuple(_face(face, pack_id) for face in faces)
    day, hashed = _day(taken_on), _picture_hash(*told)
    return Examined(media_id, width, height, frames, found, partial, taken_on=day, hashed=hashed)


def _day(untrusted: int) -> date | None:
    """Return a day that was told as a number, YYYYMMDD; None for no day."""
    if untrusted == NO_DAY:
        return None
    try:
        day = date(untrusted // 10_000, untrusted // 100 % 100, untrusted % 100)
    except ValueError:
        day = None
    _demand(day is not None and day.year >= FIRST_YEAR, "with a day that never was")
    return day


def _picture_hash(reduction: int, quality: int, pdq: bytes) -> PictureHash | None:
    if reduction == NO_HASH:
        _demand(not quality and pdq == bytes(HASH_BYTES), _IMPOSSIBLE)
        return None
    _demand(reduction in (1, 2, 4, 8) and quality <= 100, _IMPOSSIBLE)
    return PictureHash(pdq, quality, reduction)


def _check_faces(untrusted: NDArray[np.void], longest_side: int) -> None:
    """Demand that every number of every face is finite and could be true of a picture with this longest side."""
    boxes = untrusted["box"].astype(np.int64)
    _demand(bool((np.abs(boxes[:, :2]) <= 2 * longest_side).all()), "with a box outside its frame")
    _demand(bool(((boxes[:, 2:] >= 1) & (boxes[:, 2:] <= 3 * longest_side + 3)).all()), "with an impossible box")
    _demand_within(untrusted["score"], -1e4, 1e4)
    _demand_within(untrusted["landmarks"], -4.0 * longest_side, 6.0 * longest_side)
    _demand_within(untrusted["vector"], -MOST_IN_VECTOR, MOST_IN_VECTOR)
    _demand_within(untrusted["quality"], _LEAST_QUALITY, _MOST_QUALITY)
    _demand_within(untrusted["frame_time_ms"], NO_TIME, LONGEST_MS)
    _check_tracks(untrusted["track"])


def _check_tracks(untrusted: NDArray[np.int64]) -> None:
    """Demand that every face has a whole track or none."""
    has_none = (untrusted == NO_TRACK).all(axis=1)
    number, from_ms, to_ms, sightings = (column[~has_none] for column in untrusted.T)
    _demand_within(number, 0, MOST_FRAMES)
    _demand_within(from_ms, 0, LONGEST_MS)
    _demand_within(to_ms, 0, LONGEST_MS)
    _demand(bool((from_ms <= to_ms).all()), "with a track that ends before it begins")
    _demand_within(sightings, 1, MOST_FRAMES)


def _demand_within(values: NDArray[np.float32] | NDArray[np.int64], lowest: _Bound, highest: _Bound) -> None:
    _demand(bool(((values >= lowest) & (values <= highest)).all()), "with numbers that cannot be")  # NaN is neither


def _face(checked: np.void, pack_id: str) -> FoundFace:
    left, top, width, height = checked["box"].tolist()
    time_ms = int(checked["frame_time_ms"])
    return FoundFace(
        detected=DetectedFace(Box(left, top, width, height), float(checked["score"]), checked["landmarks"].copy()),
        quality=Quality(*checked["quality"].tolist()),
        embedding=Embedding(checked["vector"].copy(), pack_id),
        crop=FaceCrop(checked["crop"].copy()),
        frame_index=int(checked["frame_index"]),
        frame_time_ms=None if time_ms == NO_TIME else time_ms,
        track=None if checked["track"][0] == NO_TRACK else Track(*checked["track"].tolist()),
    )


def _split(untrusted: bytes) -> tuple[Answer, int, memoryview]:
    _demand(len(untrusted) >= HEADER.size, "cut short")
    magic, version, answer, media_id = HEADER.unpack_from(untrusted)
    _demand(magic == REPLY_MAGIC and version == VERSION, "in another language")
    _demand(answer in Answer._value2member_map_, "of an unknown kind")
    return Answer(answer), media_id, memoryview(untrusted)[HEADER.size :]


def _texts(untrusted: memoryview, lengths: Sequence[int]) -> list[str]:
    """Return texts that lie one after another and end where the answer does."""
    _demand(len(untrusted) == sum(lengths), "of the wrong length")
    starts = accumulate(lengths, initial=0)
    return [_text(untrusted[start : start + length], length) for start, length in zip(starts, lengths, strict=False)]


def _text(untrusted: memoryview, length: int) -> str:
    is_plain = len(untrusted) == length <= MOST_DETAIL_BYTES and SAFE_TEXT.fullmatch(untrusted)
    _demand(bool(is_plain), "with a text that is not plain")
    return bytes(untrusted).decode("ascii")


def _demand(holds: bool, otherwise: str) -> None:
    if not holds:
        raise UntrustedReply(f"A worker gave an answer {otherwise}. It was thrown away; the file is listed as failed.")
