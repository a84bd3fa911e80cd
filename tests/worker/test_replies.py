"""The wire: what a worker says arrives unchanged, and nothing else is believed."""

from __future__ import annotations

import contextlib
import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.domain.case import MediaKind
from app.domain.errors import BugError, KnownError, UntrustedReply
from app.domain.examination import Examined, Failed
from app.domain.ids import MediaId
from app.seal.cell import Confinement
from app.worker import protocol
from app.worker.failures import Failure, Notice, Shortfall
from app.worker.protocol import Command, ReferenceCheck, Request
from app.worker.replies import Ready, parse_finding, parse_ready, parse_reference

ID, PACK, DIMENSION = MediaId(12), "test-pack", 8
WIDTH, HEIGHT = 640, 480


def plausible(count: int, seed: int = 0) -> NDArray[np.void]:
    random = np.random.default_rng(seed)
    faces = np.zeros(count, protocol.face_record(DIMENSION))
    faces["box"] = random.integers(1, 300, (count, 4))
    faces["score"] = random.normal(size=count)
    faces["landmarks"] = random.uniform(0, 480, (count, 5, 2))
    faces["quality"] = random.uniform(0, 1, (count, len(protocol.QUALITY_FIELDS)))
    faces["track"] = protocol.NO_TRACK
    faces["frame_index"] = random.integers(0, 1000, count)
    faces["frame_time_ms"] = random.integers(-1, 100_000, count)
    faces["vector"] = random.normal(size=(count, DIMENSION))
    faces["crop"] = random.integers(0, 256, (count, 256, 256, 3))
    return faces


def examined(
    faces: NDArray[np.void], media_id: int = ID, frames: int = 3, shortfall: Shortfall = Shortfall.NONE
) -> bytes:
    return protocol.pack_examined(media_id, (WIDTH, HEIGHT), frames, shortfall, faces)


def parse(untrusted: bytes) -> Examined | Failed:
    return parse_finding(untrusted, ID, PACK, DIMENSION)


@settings(max_examples=25, deadline=None)
@given(count=st.integers(0, 4), seed=st.integers(0, 99), shortfall=st.sampled_from(list(Shortfall)))
def test_what_a_worker_found_arrives_unchanged(count: int, seed: int, shortfall: Shortfall) -> None:
    faces = plausible(count, seed)

    finding = parse(examined(faces, shortfall=shortfall))

    assert isinstance(finding, Examined)
    assert (finding.media_id, finding.width_px, finding.height_px, finding.frames_examined) == (ID, WIDTH, HEIGHT, 3)
    assert (finding.partial is None) == (shortfall is Shortfall.NONE)
    for sent, face in zip(faces, finding.faces, strict=True):
        box = face.detected.box
        assert [box.left, box.top, box.width, box.height] == sent["box"].tolist()
        assert face.detected.detector_score == sent["score"]
        assert face.embedding.checked(PACK, DIMENSION).vector.tolist() == sent["vector"].tolist()
        assert np.array_equal(face.detected.landmarks, sent["landmarks"])
        assert np.array_equal(face.crop.pixels, sent["crop"])
        assert face.frame_index == sent["frame_index"]
        assert face.frame_time_ms == (None if sent["frame_time_ms"] == -1 else sent["frame_time_ms"])


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400))
def test_no_bytes_whatever_bring_the_parent_down(noise: bytes) -> None:
    for untrusted in (noise, examined(plausible(0))[:16] + noise, protocol.pack_failed(ID, Failure.EMPTY)[:16] + noise):
        for read in (parse, lambda reply: parse_ready(reply, DIMENSION), parse_reference):
            with contextlib.suppress(KnownError):
                read(untrusted)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(place=st.integers(0, 36 + 200), value=st.integers(0, 255))
def test_a_changed_byte_is_refused_or_changes_only_what_it_says(place: int, value: int) -> None:
    reply = bytearray(examined(plausible(1)))
    reply[place] = value

    try:
        finding = parse(bytes(reply))
    except UntrustedReply:
        return

    assert isinstance(finding, Examined)
    assert len(finding.faces) == 1
    assert bool(np.isfinite(finding.faces[0].embedding.vector).all())


@settings(max_examples=50, deadline=None)
@given(cut=st.integers(1, 300), extra=st.binary(min_size=1, max_size=300))
def test_replies_cut_short_or_drawn_out_are_refused(cut: int, extra: bytes) -> None:
    for reply in (examined(plausible(1)), protocol.pack_failed(ID, Failure.CRASHED, detail="some words")):
        for wrong in (reply[:-cut], reply + extra):
            with pytest.raises(UntrustedReply):
                parse(wrong)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("box", (0, 0, 0, 10)),
        ("box", (0, 0, 10, -1)),
        ("box", (-(2**31), 0, 10, 10)),
        ("box", (0, 0, 2**31 - 1, 10)),
        ("score", np.nan),
        ("landmarks", np.inf),
        ("landmarks", 1e9),
        ("vector", np.nan),
        ("vector", -np.inf),
        ("vector", 1e6),
        ("quality", np.nan),
        ("quality", -181.0),
        ("frame_time_ms", -2),
        ("frame_time_ms", 2**62),
    ],
)
def test_numbers_that_cannot_be_are_refused(field: str, value: object) -> None:
    faces = plausible(2)
    faces[1][field] = value

    with pytest.raises(UntrustedReply):
        parse(examined(faces))


def test_more_faces_than_allowed_and_impossible_sizes_are_refused() -> None:
    header = examined(plausible(0))[:-4]

    with pytest.raises(UntrustedReply):
        parse(header + (2**32 - 1).to_bytes(4, "little"))
    with pytest.raises(UntrustedReply):
        parse(protocol.pack_examined(ID, (0, HEIGHT), 1, Shortfall.NONE, plausible(0)))
    with pytest.raises(UntrustedReply):
        parse(protocol.pack_examined(ID, (WIDTH, 100_000), 1, Shortfall.NONE, plausible(0)))
    with pytest.raises(UntrustedReply):
        parse(protocol.pack_examined(ID, (WIDTH, HEIGHT), 0, Shortfall.NONE, plausible(0)))


def test_an_answer_about_another_file_is_refused() -> None:
    with pytest.raises(UntrustedReply, match="another file"):
        parse(examined(plausible(0), media_id=13))


def test_a_failure_becomes_a_sentence() -> None:
    finding = parse(protocol.pack_failed(ID, Failure.TOO_MANY_PIXELS, (50_000, 60_000)))

    assert finding == Failed(ID, "The file claims to be 50,000 × 60,000 pixels, more than is opened here.")


def test_words_from_a_worker_are_plain_and_short() -> None:
    sent = protocol.pack_failed(ID, Failure.UNEXPECTED, detail="\x1b[31m<b>{0}\n" + "x" * 1000)

    finding = parse(sent)

    assert isinstance(finding, Failed)
    assert "\x1b" not in finding.reason
    assert "<" not in finding.reason
    assert len(finding.reason) < 300
    with pytest.raises(UntrustedReply):
        parse(sent.replace(b"xxx", b"\x1b[m", 1))


def test_a_worker_says_that_it_is_ready_or_why_not() -> None:
    held = Confinement.FILTER | Confinement.NO_FILES
    assert parse_ready(protocol.pack_ready(DIMENSION), DIMENSION) == Ready(Notice.NONE, Confinement.NONE)
    assert parse_ready(protocol.pack_ready(DIMENSION, Notice.NETWORKS_BY_DLIB, held), DIMENSION) == Ready(
        Notice.NETWORKS_BY_DLIB, held
    )
    assert parse_ready(protocol.pack_not_ready(Failure.LIBRARY_MISSING, "dlib"), DIMENSION) == (
        Failure.LIBRARY_MISSING,
        "dlib",
    )
    with pytest.raises(UntrustedReply):
        parse_ready(protocol.pack_ready(DIMENSION + 1), DIMENSION)


COMPARED = ReferenceCheck(
    2, 3, 3, 3, 3.5e-7, 2e-7, 0.49, 1e-6, "onnxruntime 1.32.0", "AVX2", "", ("dlib 20.0.1", "numpy 2.4.6")
)


def test_a_comparison_with_the_reference_arrives_unchanged() -> None:
    for check in (COMPARED, replace(COMPARED, package_faces=None, box_px=math.inf, fallback_reason="it failed")):
        assert parse_reference(protocol.pack_reference(check)) == check
    with pytest.raises(KnownError, match="face_recognition"):
        parse_reference(protocol.pack_failed(0, Failure.LIBRARY_MISSING, detail="face_recognition"))


@pytest.mark.parametrize(
    "impossible",
    [{"vectors": 257}, {"package_faces": -2}, {"box_px": -1.0}, {"vector_difference": math.nan}],
)
def test_a_comparison_with_impossible_numbers_is_refused(impossible: dict[str, Any]) -> None:
    with pytest.raises(UntrustedReply):
        parse_reference(protocol.pack_reference(replace(COMPARED, **impossible)))


def test_a_comparison_of_another_length_is_refused() -> None:
    reply = protocol.pack_reference(COMPARED)

    for changed in (reply[:-1], reply + b"x", reply[: protocol.HEADER.size + 4]):
        with pytest.raises(UntrustedReply):
            parse_reference(changed)


def test_requests_arrive_unchanged_and_others_are_our_fault() -> None:
    request = Request(Command.EXAMINE, MediaKind.VIDEO, MediaId(2**40), 2**33, 600.0)

    assert protocol.parse_request(protocol.pack_request(request)) == request
    with pytest.raises(BugError):
        protocol.parse_request(b"short")


@pytest.mark.parametrize("failure", list(Failure))
def test_every_failure_has_a_sentence(failure: Failure) -> None:
    reason = parse(protocol.pack_failed(ID, failure, (1, 2), "detail")).reason  # type: ignore[union-attr]

    assert reason.endswith(".")
    assert reason[0].isupper()
