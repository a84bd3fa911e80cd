"""What `faces --json` says of a face is what the documentation lists, no more and no less."""

from __future__ import annotations

import re
from dataclasses import replace

from app.cli.exhibit_verbs import face_facts
from app.domain.face import Box, Face, FaceState, Track
from app.domain.ids import FaceId, MediaId
from tests.contracts.rules import ROOT
from tests.measures import some_quality

FACE = Face(
    FaceId(3), MediaId(1), Box(5, 6, 7, 8), 1.0, some_quality(inter_eye_px=9.0, score=12.5), 0, None, None,
    FaceState.OPEN, "pack",
)  # fmt: skip


def test_a_face_has_exactly_the_documented_keys() -> None:
    lines = (ROOT / "docs" / "command-line.md").read_text("utf-8").splitlines()
    (row,) = (line for line in lines if line.startswith("| `faces [--media"))
    documented = re.findall(r"`([a-z_]+)`", row.rpartition("`faces`: ")[2])

    assert set(face_facts(FACE)) == set(documented)
    assert len(documented) == len(set(documented))


def test_a_face_carries_its_score_and_why_it_is_weak() -> None:
    facts = face_facts(FACE)

    assert facts["quality"] == 12.5
    assert facts["weaknesses"] == ["small: 9 px between the eyes"]


def test_a_face_of_a_video_carries_its_track() -> None:
    face = replace(FACE, frame_time_ms=480, track=Track(1, 0, 900, 4))

    assert face_facts(face)["track"] == {"number": 1, "from_ms": 0, "to_ms": 900, "sightings": 4}
    assert face_facts(FACE)["track"] is None
