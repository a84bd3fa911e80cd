"""Our own parsers of what strangers write, each with sound input to begin from and the one way it may refuse."""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from app.domain.case import MediaKind
from app.domain.errors import BugError, KnownError, ModelRefused, PackTampered
from app.domain.examination import Profile
from app.domain.ids import MediaId
from app.domain.names import shown
from app.recognition.brought.manifest import parse_brought
from app.recognition.networks.dlib_file import read_network
from app.recognition.networks.plans import DETECTOR
from app.recognition.pack import check_weights, default_manifest, find_weights
from app.worker import protocol, replies, trial_wire
from app.worker.container import survey
from app.worker.failures import Failure, Shortfall, Unreadable
from app.worker.lengths import is_cut_short, missing_bytes
from app.worker.protocol import Command
from app.worker.sniff import kind_of

DIMENSION = 8
_EDIT = struct.Struct("<IB")


@dataclass(frozen=True, slots=True)
class Parser:
    """`read` may return or raise one of `refusals`; anything else is a fault of ours."""

    name: str
    read: Callable[[bytes], object]
    refusals: tuple[type[Exception], ...]
    seeds: Callable[[], Sequence[bytes]]


def parsers() -> tuple[Parser, ...]:
    """Every parser, by its name."""
    return (
        Parser("replies", _read_reply, (KnownError,), _replies),
        Parser("requests", protocol.parse_request, (BugError,), _requests),
        Parser("crops", protocol.parse_crops, (BugError,), lambda: [protocol.pack_crops([b"one", b"", b"three"])]),
        Parser("trial", trial_wire.parse_answer, (ModelRefused,), _trials),
        Parser("weights", _read_edited_weights, (PackTampered,), lambda: [b"", _EDIT.pack(40, 7), _EDIT.pack(700, 1)]),
        Parser("lengths", _read_lengths, (), _containers),
        Parser("sniffing", kind_of, (), _containers),
        Parser("container", survey, (Unreadable,), _containers),
        Parser("names", shown, (), lambda: [b"DCIM/a.jpg", "ä\u202egpj.exe".encode(), b"\xe9\n\xff"]),
        Parser("manifest", parse_brought, (ModelRefused,), lambda: [_MANIFEST]),
    )


def _read_reply(untrusted: bytes) -> None:
    """Read one message as each kind of answer that it could be meant as."""
    for read in (
        lambda: replies.parse_told(untrusted),
        lambda: replies.parse_ready(untrusted, DIMENSION),
        lambda: replies.parse_finding(untrusted, MediaId(3), "pack", DIMENSION),
        lambda: replies.parse_reference(untrusted),
        lambda: replies.parse_embedded(untrusted, 2, DIMENSION),
        lambda: replies.parse_shown(untrusted, MediaId(3)),
    ):
        try:
            read()
        except KnownError:
            continue


def _replies() -> list[bytes]:
    import numpy as np

    faces = np.zeros(1, protocol.face_record(DIMENSION))
    faces["box"], faces["track"], faces["quality"] = 9, protocol.NO_TRACK, 0.5
    check = protocol.ReferenceCheck(1, 1, 1, 1, 0.0, 0.0, 0.0, 0.0, "onnxruntime", "AVX2", "", ("dlib 20",))
    return [
        protocol.pack_begun(3),
        protocol.pack_failed(3, Failure.DAMAGED, (1, 2), "why"),
        protocol.pack_examined(3, (64, 48), 1, Shortfall.NONE, faces),
        protocol.pack_examined(3, (64, 48), 1, Shortfall.NONE, faces[:0]),
        protocol.pack_reference(check),
        protocol.pack_embedded(np.zeros((2, DIMENSION), np.float32)),
        protocol.pack_shown(3, (64, 48), (0, 0, 64, 48), 40, Shortfall.NONE, np.zeros((6, 8, 3), np.uint8)),
        protocol.pack_not_ready(Failure.LIBRARY_MISSING, "cv2"),
    ]


def _requests() -> list[bytes]:
    return [
        protocol.pack_request(protocol.Request(Command.EXAMINE, kind, MediaId(3), 100, 60.0, profile))
        for kind in MediaKind
        for profile in Profile
    ]


def _trials() -> list[bytes]:
    from app.recognition.brought.manifest import TrialResult
    from app.recognition.brought.refusals import Refusal

    return [trial_wire.pack_result(TrialResult(True, False, 3.5)), trial_wire.pack_refusal(next(iter(Refusal)), "why")]


@cache
def _weights() -> bytes:
    manifest = default_manifest()
    return check_weights(manifest, find_weights(manifest))["detector"].read_bytes()


def _read_edited_weights(edits: bytes) -> None:
    """Read dlib's detector with single bytes changed: five bytes say where (modulo its length) and to what."""
    content = bytearray(_weights())
    for at in range(0, len(edits) - _EDIT.size + 1, _EDIT.size):
        place, value = _EDIT.unpack_from(edits, at)
        content[place % len(content)] = value
    tail = edits[len(edits) // _EDIT.size * _EDIT.size :]  # what is left over cuts the file short
    read_network(bytes(content[: len(content) - int.from_bytes(tail, "little")]), DETECTOR)


def _read_lengths(content: bytes) -> None:
    assert missing_bytes(content) >= 0
    assert is_cut_short(content) in (True, False, None)


@cache
def _containers() -> list[bytes]:
    from tests.hostile.mutants import sound_files

    return [specimen.content for specimen in sound_files().values()]


_MANIFEST = b"""
kind = "embedder"
family = "arcface"
name = "invented"
version = "1"
licence = "nobody's"
trained_on = "nothing"
file = "invented.onnx"
sha256 = "0000000000000000000000000000000000000000000000000000000000000000"
size_bytes = 100
"""
