"""A quick look at a large picture: large faces from a fraction of it, small ones from all of its pixels."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import cast

import numpy as np
import pytest
from PIL import Image

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.examination import Profile
from app.domain.face import DetectedFace, Frame
from app.recognition.brought.yunet import YunetDetector
from app.recognition.pack import ModelPack
from app.worker import look
from app.worker.look import look_at_still
from app.worker.records import records_of

SIDE_PX = 3000


def picture(face_share: float) -> bytes:
    """A grey wall of 9 million pixels with a drawn portrait on it, so large a share of its side."""
    side = round(face_share * SIDE_PX)
    shown = Image.fromarray(render(person(5), conditions(5, 0.2), 600)).resize((side, side), Image.Resampling.BICUBIC)
    wall = Image.new("RGB", (SIDE_PX, SIDE_PX), (118, 120, 124))
    wall.paste(shown, (700, 500))
    into = io.BytesIO()
    wall.save(into, "JPEG", quality=92)
    return into.getvalue()


def wall_of_12_million_pixels() -> bytes:
    into = io.BytesIO()
    Image.new("RGB", (4000, SIDE_PX), (118, 120, 124)).save(into, "JPEG")
    return into.getvalue()


def unasked(content: bytes) -> None:
    raise AssertionError("the picture was decoded whole")


def test_a_large_face_needs_no_second_decoding_and_is_told_in_pixels_of_the_whole(
    pack: ModelPack, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = picture(0.5)
    closer = look_at_still(content, pack, Profile.THOROUGH)
    (expected,) = records_of(closer.sightings, pack)
    monkeypatch.setattr(look, "still", unasked)

    seen = look_at_still(content, pack, Profile.QUICK)

    assert (seen.size, seen.frames) == ((SIDE_PX, SIDE_PX), 1)
    (found,) = records_of(seen.sightings, pack)
    width_px = expected["box"][2]
    assert np.abs(found["landmarks"] - expected["landmarks"]).max() < 0.05 * width_px
    assert np.linalg.norm(found["vector"] - expected["vector"]) < 0.15
    measured, whole = seen.sightings[0].quality, closer.sightings[0].quality
    assert measured.inter_eye_px == pytest.approx(whole.inter_eye_px, rel=0.05)
    assert measured.score == pytest.approx(whole.score, abs=5)


@pytest.mark.parametrize("is_brought", [False, True])
def test_a_quick_look_takes_in_a_large_picture_at_half_its_sides(
    pack: ModelPack, monkeypatch: pytest.MonkeyPatch, is_brought: bool
) -> None:
    shown: list[tuple[int, ...]] = []

    def found(frame: Frame, *given: object) -> list[DetectedFace]:
        shown.append(frame.pixels.shape)
        return []

    monkeypatch.setattr(look, "detect", found)
    brought = (cast(YunetDetector, object()),) if is_brought else ()

    seen = look_at_still(wall_of_12_million_pixels(), replace(pack, brought_detectors=brought), Profile.QUICK)

    assert seen.size == (4000, SIDE_PX)
    assert shown == [(SIDE_PX // 2, 2000, 3)]


def test_a_small_face_is_cut_from_all_the_pixels(pack: ModelPack) -> None:
    content = picture(0.1)

    (quick,) = look_at_still(content, pack, Profile.QUICK).sightings
    (thorough,) = look_at_still(content, pack, Profile.THOROUGH).sightings

    assert quick.quality.sharpness == pytest.approx(thorough.quality.sharpness, rel=0.25)
    assert quick.quality.inter_eye_px == pytest.approx(thorough.quality.inter_eye_px, rel=0.08)
