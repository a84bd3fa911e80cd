"""Stills decoded fast: the same pixels as ever, and a quick look that reports places in the whole picture."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageOps

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.case import MediaKind
from app.domain.examination import Examined, Profile, WorkItem
from app.domain.face import FoundFace
from app.domain.ids import MediaId
from app.worker.failures import Shortfall
from app.worker.jpeg import reduction_for
from app.worker.pool import InlinePool
from app.worker.stills import glance, still
from tests.worker.pictures import shapes

ORIENTATION = 0x0112


def jpeg(pixels: np.ndarray, mode: str = "RGB", orientation: int | None = None, **options: int) -> bytes:
    exif = Image.Exif()
    if orientation is not None:
        exif[ORIENTATION] = orientation
    into = io.BytesIO()
    Image.fromarray(pixels).convert(mode).save(into, "JPEG", exif=exif, **options)
    return into.getvalue()


def as_pillow_sees(content: bytes) -> np.ndarray:
    return np.asarray(ImageOps.exif_transpose(Image.open(io.BytesIO(content))).convert("RGB"))


@pytest.mark.parametrize("orientation", [None, *range(10)])
@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_a_jpeg_is_decoded_to_the_very_pixels_that_pillow_gives(mode: str, orientation: int | None) -> None:
    content = jpeg(shapes(97, 131), mode, orientation)

    seen = still(content)

    assert seen.is_whole
    assert seen.shortfall is Shortfall.NONE
    assert np.array_equal(seen.frame.pixels, as_pillow_sees(content))


@pytest.mark.parametrize("orientation", [1, 3, 6])
def test_a_glance_shows_the_same_picture_smaller(orientation: int) -> None:
    content = jpeg(shapes(400, 300), orientation=orientation, quality=95)
    whole = as_pillow_sees(content)

    seen = glance(content, least_pixels=7_000)

    assert seen is not None
    assert seen.reduction == 4
    assert seen.size == (whole.shape[1], whole.shape[0])
    assert seen.frame.pixels.shape == (whole.shape[0] // 4, whole.shape[1] // 4, 3)
    mean = whole.reshape(whole.shape[0] // 4, 4, whole.shape[1] // 4, 4, 3).mean(axis=(1, 3))
    assert np.abs(seen.frame.pixels - mean).mean() < 2


def test_a_glance_is_only_for_whole_plain_jpegs_with_pixels_to_spare() -> None:
    noisy = np.random.default_rng(1).integers(0, 255, (300, 400, 3), np.uint8)
    png = io.BytesIO()
    Image.fromarray(noisy).save(png, "PNG")

    assert glance(jpeg(noisy), 10_000) is not None
    assert glance(jpeg(noisy), 100_000) is None
    assert glance(jpeg(noisy)[:-4000], 10_000) is None
    assert glance(jpeg(noisy, "CMYK"), 10_000) is None
    assert glance(png.getvalue(), 10_000) is None


@pytest.mark.parametrize(("size", "reduction"), [((1600, 1200), 1), ((4000, 3000), 2), ((16000, 12000), 8)])
def test_a_picture_is_reduced_no_further_than_detection_allows(size: tuple[int, int], reduction: int) -> None:
    assert reduction_for(size, 2_000_000) == reduction


def found(content: bytes, profile: Profile) -> Examined:
    with InlinePool() as pool:
        (finding,) = pool.examine([WorkItem(MediaId(1), MediaKind.PICTURE, content, profile)])
    assert isinstance(finding, Examined)
    return finding


def test_a_quick_look_at_a_large_picture_reports_its_faces_as_they_lie_in_the_whole() -> None:
    canvas = np.full((2600, 3400, 3), 190, np.uint8)
    canvas[900:1700, 2200:3000] = render(person(1), conditions(1, strength=0.0), 800)
    content = jpeg(canvas, quality=92)

    quick, thorough = (found(content, profile) for profile in (Profile.QUICK, Profile.THOROUGH))

    assert (quick.width_px, quick.height_px) == (3400, 2600)
    (face,), (surer,) = quick.faces, thorough.faces
    assert face.detected.box.overlap(surer.detected.box) > 0.6
    assert float(np.linalg.norm(face.embedding.vector - surer.embedding.vector)) < 0.25 * _length(surer)
    assert face.quality.inter_eye_px == pytest.approx(surer.quality.inter_eye_px, rel=0.05)


def test_a_quick_look_that_finds_nobody_still_knows_the_size_of_the_picture() -> None:
    content = jpeg(np.tile(shapes(260, 340), (10, 10, 1)), orientation=6)  # stored 2600 px wide, shown 3400

    finding = found(content, Profile.QUICK)

    assert (finding.width_px, finding.height_px, finding.frames_examined) == (3400, 2600, 1)
    assert finding.faces == ()


def _length(face: FoundFace) -> float:
    return float(np.linalg.norm(face.embedding.vector))
