"""The wire between parent and worker: fixed headers and raw arrays, nothing pickled.

A request is two messages, header and content. Several may be under way; a worker opens and answers them in their order,
with one message when it opens a file and one reply. `app.worker.replies` reads what comes back.
"""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass, fields
from enum import IntEnum
from functools import cache

import numpy as np
from numpy.typing import NDArray

from app.domain.case import MediaKind
from app.domain.copies import HASH_BYTES, PictureHash
from app.domain.drawing import Five
from app.domain.errors import BugError
from app.domain.examination import Profile
from app.domain.face import Box, Quality
from app.domain.ids import MediaId
from app.worker.failures import Failure, Notice, Shortfall

VERSION = 5
MOST_FACES = 256
CROP_SIDE_PX = 256
MOST_SIDE_PX = 65_535
MOST_FRAMES = 100_000
MOST_SHOWN_PX = 2048
"""A frame that a person is to see comes back no larger than this on its longer side."""
LONGEST_MS = 10_000 * 3600 * 1000
"""No file lasts longer, whatever its clock says: 10,000 hours."""
MOST_IN_VECTOR = 1e3
"""No number of a vector is larger; those in use are of length 1 or little more."""
MOST_CROPS = 256
"""How many stored crops one request may hold."""
MOST_DETAIL_BYTES = 200
NO_TIME = -1
NO_INDEX = (1 << 32) - 1
"""In the place of a frame's number where the frame is asked for by its time alone."""
NO_TRACK = -1
NO_PACKAGE = -1
NO_DAY = 0
"""The day of capture of a file that gives none; any other is a number of eight digits, YYYYMMDD."""
NO_HASH = 0
"""In the place of the reduction that a picture was hashed at."""
QUALITY_FIELDS = tuple(field.name for field in fields(Quality))
"""The order in which a face's measures cross the wire and lie in the store."""


class Command(IntEnum):
    """What a worker can be asked."""

    EXAMINE = 1
    CHECK_AGAINST_REFERENCE = 2
    EMBED_CROPS = 3
    REST = 4
    """No more for this cell: it answers for what it has and ends. No content follows."""
    EXAMINE_IN_PIECES = 5
    """As EXAMINE, but of a large file: no content follows but the pieces that the worker asks for, one at a time."""
    SHOW = 6
    """Answer with the pixels of one frame, for a person to see; looks for nothing in it."""
    SHOW_IN_PIECES = 7
    """As SHOW, of a large file."""
    EXAMINE_BOX = 8
    """Answer with the one face in a box that a person drew on a frame, on its points or on those that are given."""
    EXAMINE_BOX_IN_PIECES = 9
    """As EXAMINE_BOX, of a large file."""


IN_PIECES = {
    Command.EXAMINE: Command.EXAMINE_IN_PIECES,
    Command.SHOW: Command.SHOW_IN_PIECES,
    Command.EXAMINE_BOX: Command.EXAMINE_BOX_IN_PIECES,
}
"""What is asked in place of a command where the file is not handed over whole."""


class Answer(IntEnum):
    """What a worker can say."""

    READY = 1
    NOT_READY = 2
    EXAMINED = 3
    FAILED = 4
    REFERENCE = 5
    EMBEDDED = 6
    BEGUN = 7
    WANTED = 8
    SHOWN = 9


_KINDS = {MediaKind.OTHER: 0, MediaKind.PICTURE: 1, MediaKind.VIDEO: 2}
_KINDS_BACK = {number: kind for kind, number in _KINDS.items()}

_PROFILES = {Profile.QUICK: 1, Profile.THOROUGH: 2, Profile.EXHAUSTIVE: 3}
_PROFILES_BACK = {number: profile for profile, number in _PROFILES.items()}

_REQUEST = struct.Struct("<4sHBBBqQdqq4q10d")
_REQUEST_MAGIC = b"HWrq"
CELL_ENDED = b"ended"
"""What the nursery says when a cell has answered for its last file and is gone."""
CELL_FELL = struct.Struct("<4sB")
CELL_FELL_MAGIC = b"fell"
_LENGTH = struct.Struct("<I")
HEADER = struct.Struct("<4sHHq")
REPLY_MAGIC = b"HWrp"
EXAMINED = struct.Struct(f"<IIIIIIBB{HASH_BYTES}s")
FAILED = struct.Struct("<HHqq")
READY = struct.Struct("<IHH")
WANTED = struct.Struct("<Q")
REFERENCE = struct.Struct("<iIIIddddHHHH")
EMBEDDED = struct.Struct("<I")
SHOWN = struct.Struct("<8IqI")
SAFE_TEXT = re.compile(rb"[A-Za-z0-9 ._;:,()/+-]*")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A box on a frame, in px of the upright frame, and the five points of the face in it, None: to be looked for."""

    box: Box
    five: Five | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """The header of one request; `content_bytes` of file content follow in a message of their own.

    `budget_s` is the time after which the parent gives the file up; a worker that sees it coming reports what it has.
    `frame_index` and `time_ms` say which frame is to be shown, where one is; `drawn` what a person drew on it: a box,
    and the five points where they placed them.
    """

    command: Command
    kind: MediaKind
    media_id: MediaId
    content_bytes: int
    budget_s: float
    profile: Profile = Profile.THOROUGH
    frame_index: int = 0
    time_ms: int = NO_TIME
    drawn: Drawn | None = None


@dataclass(frozen=True, slots=True)
class ReferenceCheck:
    """How far a worker's answers about one picture lie from those of dlib itself and of the face_recognition package.

    `vectors` chips were encoded here and by dlib; `boxes` faces were found here and `dlib_boxes` by dlib's MMOD;
    `package_faces` faces were embedded by face_recognition, too (None where it cannot be loaded). Each difference is
    the largest between any two numbers, infinite where the counts differ; `box_px` that between sides of boxes.
    """

    package_faces: int | None
    vectors: int
    boxes: int
    dlib_boxes: int
    package_difference: float
    vector_difference: float
    box_px: float
    score_difference: float
    runs_on: str
    instructions: str
    fallback_reason: str
    library_versions: tuple[str, ...]


@cache
def face_record(dimension: int) -> np.dtype[np.void]:
    """Return the layout of one face in a reply: packed, little-endian, the same size for every face."""
    return np.dtype(
        [
            ("box", "<i4", (4,)),
            ("score", "<f4"),
            ("landmarks", "<f4", (5, 2)),
            ("quality", "<f4", (len(QUALITY_FIELDS),)),
            ("frame_index", "<u4"),
            ("frame_time_ms", "<i8"),
            ("track", "<i8", (4,)),
            ("vector", "<f4", (dimension,)),
            ("crop", "u1", (CROP_SIDE_PX, CROP_SIDE_PX, 3)),
        ]
    )


def most_reply_bytes(dimension: int) -> int:
    """Return the size of the largest reply that can be in order."""
    return HEADER.size + EXAMINED.size + MOST_FACES * face_record(dimension).itemsize


# ---- parent → worker
def pack_request(request: Request) -> bytes:
    """Return the header message of `request`."""
    return _REQUEST.pack(
        _REQUEST_MAGIC,
        VERSION,
        request.command,
        _KINDS[request.kind],
        _PROFILES[request.profile],
        request.media_id,
        request.content_bytes,
        request.budget_s,
        request.frame_index,
        request.time_ms,
        *_packed_drawn(request.drawn),
    )


def _packed_drawn(drawn: Drawn | None) -> tuple[float, ...]:
    if drawn is None:
        return (0,) * 4 + (0.0,) * 10
    box, five = drawn.box, drawn.five or ((math.nan, math.nan),) * 5
    return box.left, box.top, box.width, box.height, *(side for point in five for side in point)


def _parsed_drawn(sides: Sequence[int], places: Sequence[float]) -> Drawn | None:
    if sides[2] < 1 or sides[3] < 1:
        return None
    first, second, third, fourth, fifth = zip(places[::2], places[1::2], strict=True)
    return Drawn(Box(*sides), None if math.isnan(places[0]) else (first, second, third, fourth, fifth))


def pack_crops(jpegs: Sequence[bytes]) -> bytes:
    """Return the content message of a request to embed stored crops: a length before each."""
    return b"".join(part for jpeg in jpegs for part in (_LENGTH.pack(len(jpeg)), jpeg))


def parse_crops(content: bytes) -> list[bytes]:
    """Return the crops that the parent sent; raise BugError where the message is not whole."""
    jpegs, at = [], 0
    while at + _LENGTH.size <= len(content):
        (length,) = _LENGTH.unpack_from(content, at)
        jpegs.append(content[at + _LENGTH.size : at + _LENGTH.size + length])
        at += _LENGTH.size + length
    if at != len(content) or len(jpegs) > MOST_CROPS:
        raise BugError("A request to embed crops is not whole.")
    return jpegs


def parse_request(message: bytes) -> Request:
    """Return the request that the parent sent; raise BugError where it is not one (the parent is trusted)."""
    if len(message) != _REQUEST.size:
        raise BugError("A request to a worker has the wrong length.")
    magic, version, command, kind, profile, media_id, content_bytes, budget_s, *moment = _REQUEST.unpack(message)
    if magic != _REQUEST_MAGIC or version != VERSION:
        raise BugError("A request to a worker is of another version.")
    if command not in Command._value2member_map_ or kind not in _KINDS_BACK or profile not in _PROFILES_BACK:
        raise BugError("A request to a worker asks for what there is not.")
    chosen = _PROFILES_BACK[profile]
    drawn = _parsed_drawn(moment[2:6], moment[6:])
    about = MediaId(media_id), content_bytes, budget_s
    return Request(Command(command), _KINDS_BACK[kind], *about, chosen, moment[0], moment[1], drawn)


# ---- worker → parent
def pack_ready(dimension: int, notice: Notice = Notice.NONE, confinement: int = 0) -> bytes:
    """Return the message with which a worker says that its pack is loaded, what the person should know of it, and what
    the kernel holds it by (app.seal.cell)."""
    return _header(Answer.READY, 0) + READY.pack(dimension, notice, confinement)


def pack_not_ready(failure: Failure, detail: str) -> bytes:
    """Return the message with which a worker says why it cannot work at all."""
    return _header(Answer.NOT_READY, 0) + _failure(failure, (0, 0), detail)


def pack_begun(media_id: int) -> bytes:
    """Return the message with which a worker says that it opens a file, so that a fall is laid to the right one."""
    return _header(Answer.BEGUN, media_id)


def pack_wanted(media_id: int, piece: int) -> bytes:
    """Return the message with which a worker asks for a piece of the large file that it has opened."""
    return _header(Answer.WANTED, media_id) + WANTED.pack(piece)


def pack_failed(media_id: int, failure: Failure, numbers: tuple[int, int] = (0, 0), detail: str = "") -> bytes:
    """Return the reply for a file that could not be examined."""
    return _header(Answer.FAILED, media_id) + _failure(failure, numbers, detail)


def pack_examined(
    media_id: int,
    size: tuple[int, int],
    frames: int,
    shortfall: Shortfall,
    faces: NDArray[np.void],
    taken_on: int = NO_DAY,
    hashed: PictureHash | None = None,
) -> bytes:
    """Return the reply for an examined file: `size` is (width, height), `faces` an array of `face_record`.

    `taken_on` is the day of capture that the file gives itself, YYYYMMDD; `hashed` that of a whole still picture.
    """
    told = (hashed.reduction, hashed.quality, hashed.pdq) if hashed else (NO_HASH, 0, bytes(HASH_BYTES))
    body = EXAMINED.pack(*size, frames, shortfall, len(faces), taken_on, *told)
    records = np.ascontiguousarray(faces).view(np.uint8)  # joined as they lie: they are half a megabyte
    return b"".join((_header(Answer.EXAMINED, media_id), body, records.data))


def pack_shown(
    media_id: int,
    whole: tuple[int, int],
    part: tuple[int, int, int, int],
    time_ms: int,
    shortfall: Shortfall,
    pixels: NDArray[np.uint8],
) -> bytes:
    """Return the reply with one frame: `pixels` (height, width, 3) RGB show the part (left, top, width, height) of a
    frame whose size is `whole`, (width, height)."""
    height, width = pixels.shape[:2]
    body = SHOWN.pack(width, height, *whole, *part, time_ms, shortfall)
    return b"".join((_header(Answer.SHOWN, media_id), body, np.ascontiguousarray(pixels).tobytes()))


def pack_reference(check: ReferenceCheck) -> bytes:
    """Return the reply to a check against dlib and the face_recognition package."""
    versions = "; ".join(check.library_versions)
    texts = [_plain(text) for text in (check.runs_on, check.instructions, check.fallback_reason, versions)]
    body = REFERENCE.pack(
        NO_PACKAGE if check.package_faces is None else check.package_faces,
        check.vectors,
        check.boxes,
        check.dlib_boxes,
        check.package_difference,
        check.vector_difference,
        check.box_px,
        check.score_difference,
        *(len(text) for text in texts),
    )
    return b"".join((_header(Answer.REFERENCE, 0), body, *texts))


def pack_embedded(vectors: NDArray[np.float32]) -> bytes:
    """Return the reply with the vectors of stored crops, float32 (n, d); NaN all along where a crop gives none."""
    return _header(Answer.EMBEDDED, 0) + EMBEDDED.pack(len(vectors)) + vectors.astype("<f4").tobytes()


def pack_fallen(signal_number: int) -> bytes:
    """Return the note with which a nursery says that a cell fell, by which signal; 0 where it left by itself."""
    return CELL_FELL.pack(CELL_FELL_MAGIC, signal_number)


def _header(answer: Answer, media_id: int) -> bytes:
    return HEADER.pack(REPLY_MAGIC, VERSION, answer, media_id)


def _failure(failure: Failure, numbers: tuple[int, int], detail: str) -> bytes:
    text = _plain(detail)
    return FAILED.pack(failure, len(text), *numbers) + text


def _plain(text: str) -> bytes:
    return re.sub(rb"[^A-Za-z0-9 ._;:,()/+-]", b"?", text.encode("ascii", "replace")).replace(b"?", b"-")[
        :MOST_DETAIL_BYTES
    ]
