"""The steps of detection, each for itself: sizes, liveliness, parts, patches, turns back, one face out of many."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.examination import Profile
from app.domain.face import Box, DetectedFace
from app.recognition.detection.cascade import turned_back
from app.recognition.detection.halves import Halves
from app.recognition.detection.lift import lifted, percentile
from app.recognition.detection.liveliness import Region, lively_regions
from app.recognition.detection.patch import brief_patches, patch, warped
from app.recognition.detection.profiles import budget_for
from app.recognition.detection.reconcile import merged, one_per_face, reconciled
from app.recognition.detection.scan import scanned
from app.recognition.detection.scouting import Sighting, confirmed, sighted
from app.recognition.detection.sizes import SCOUTED_PX, SEARCHED_PX, STEP, scouted_sizes, sizes
from app.recognition.detection.sources import MmodSource
from app.recognition.networks.proposals import ScoredBox


class CoarseMmod:
    """Sees a face of 80 px wherever a white dot is in the picture: enough to follow a place through all parts."""

    def __init__(self) -> None:
        self.largest_px = self.seen_px = 0

    @property
    def scout(self) -> None:
        return None

    def find(self, pixels: np.ndarray) -> list[ScoredBox]:
        raise NotImplementedError

    def search(
        self,
        pixels: np.ndarray,
        smallest_px: float = 80.0,
        largest_px: float = math.inf,
        *,
        step: float = 5 / 6,
        threshold: float = 0.0,
    ) -> list[ScoredBox]:
        self.largest_px = max(self.largest_px, pixels.shape[0] * pixels.shape[1])
        self.seen_px += pixels.shape[0] * pixels.shape[1]
        white = (pixels.min(axis=2) > 160).astype(np.uint8)
        _, _, _, middles = cv2.connectedComponentsWithStats(white)
        return [ScoredBox(x - 39.5, y - 39.5, x + 39.5, y + 39.5, 1.0) for x, y in middles[1:]]


def dotted(width: int, height: int, dots: list[tuple[int, int]], side: int = 6) -> np.ndarray:
    pixels = np.zeros((height, width, 3), np.uint8)
    for x, y in dots:
        pixels[y : y + side, x : x + side] = 255
    return pixels


@given(st.integers(10, 20_000), st.integers(10, 20_000), st.floats(12, 40), st.floats(1e5, 1e9))
def test_sizes_keep_to_the_budget_and_reach_beyond_the_picture(
    width: int, height: int, smallest: float, budget: float
) -> None:
    found = sizes(width, height, smallest, budget)

    assert found[0] >= smallest
    assert sum(width * height * (SEARCHED_PX / size) ** 2 for size in found) <= budget
    assert all(1.0 < after / before <= STEP + 1e-9 for before, after in itertools.pairwise(found))
    assert found[-1] * STEP > 1.3 * max(width, height)


@pytest.mark.parametrize("face_px", [20.0, 33.0, 77.0, 200.0])
def test_a_face_is_found_once_wherever_the_seams_run(face_px: float) -> None:
    scale = SEARCHED_PX / face_px
    places = [round(at / scale) for at in (8, 505, 512, 519, 1015, 1600, 1607)]
    width, height = round(2300 / scale), round(1300 / scale)
    dots = [(x, y) for x in places for y in places if y < height - 10]
    side = max(3, round(6 / scale))
    mmod = CoarseMmod()

    found = scanned(Halves(dotted(width, height, dots, side)), mmod, [face_px], 0.0, 0)

    middles = np.array([((box.left + box.right) / 2, (box.top + box.bottom) / 2) for box in found])
    for x, y in dots:
        nearest = np.abs(middles - (x + (side - 1) / 2, y + (side - 1) / 2)).max(axis=1).min()
        assert nearest <= max(1.0, 1.5 / scale) or _has_neighbour((x, y), dots, face_px)
    assert len({(round(x), round(y)) for x, y in middles}) == len(middles)


def _has_neighbour(dot: tuple[int, int], dots: list[tuple[int, int]], face_px: float) -> bool:
    return any(0 < math.hypot(dot[0] - x, dot[1] - y) < face_px for x, y in dots)


def test_no_part_is_large_however_large_the_picture() -> None:
    mmod = CoarseMmod()

    scanned(Halves(dotted(1500, 900, [(700, 500)])), mmod, [25.0], 0.0, 0)

    assert mmod.largest_px < 1.5e6


class BrightScout:
    """Scores a place by how bright the middle of its window is: enough to follow a place through all parts."""

    def __init__(self) -> None:
        self.pixels = 0

    def __call__(self, pixels: np.ndarray) -> np.ndarray:
        self.pixels += pixels.shape[0] * pixels.shape[1]
        assert min(pixels.shape[:2]) >= 40
        rows, columns = ((side - 40) // 4 + 1 for side in pixels.shape[:2])
        middle = pixels[18 : 18 + 4 * rows, 18 : 18 + 4 * columns, 0].reshape(rows, 4, columns, 4)
        return np.asarray(middle.mean(axis=(1, 3)), np.float32) / 25.5 - 5.0


@pytest.mark.parametrize(("width", "height"), [(1700, 401), (37, 800), (19, 23), (1603, 386)])
@pytest.mark.parametrize("face_px", [22.0, 31.0])
def test_the_scout_is_asked_about_every_place_once(width: int, height: int, face_px: float) -> None:
    dots = [(x, y) for x in range(4, width - 8, 333) for y in (4, 120, 380, height - 8) if 0 <= y < height - 7]

    found = sighted(Halves(dotted(width, height, dots, 8)), BrightScout(), [face_px], -3.0, 0)

    for x, y in dots:
        assert any(math.hypot(one.x - x - 3.5, one.y - y - 3.5) < 8 for one in found)
    assert len({(one.x, one.y) for one in found}) == len(found)
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)


def test_the_scout_is_not_asked_about_plain_walls() -> None:
    pixels = np.full((600, 900, 3), 90, np.uint8)
    pixels[200:300, 500:600] = np.random.default_rng(1).integers(0, 255, (100, 100, 3), np.uint8)
    scout = BrightScout()

    sighted(Halves(pixels), scout, [22.0], -3.0, 9)

    assert 0 < scout.pixels < 0.15 * 600 * 900


def test_only_what_the_network_confirms_becomes_a_face() -> None:
    halves = Halves(dotted(600, 400, [(100, 100)]))
    right, wrong = (Sighting(x, y, 77.0, 3.0) for x, y in ((105.0, 101.0), (400.0, 300.0)))

    (box,) = confirmed(halves, CoarseMmod(), [right, wrong], 0.0, [])

    assert ((box.left + box.right) / 2, (box.top + box.bottom) / 2) == pytest.approx((102.5, 102.5), abs=1)
    assert confirmed(halves, CoarseMmod(), [right], 0.0, [box]) == []


def test_quick_searches_more_itself_where_there_is_no_scout() -> None:
    halves = Halves(np.random.default_rng(3).integers(0, 255, (1200, 1600, 3), np.uint8))
    budget = budget_for(Profile.QUICK, 1600, 1200, is_moving=False)
    without, never = CoarseMmod(), CoarseMmod()

    for mmod, one in ((without, budget), (never, replace(budget, unscouted_pixels=0.0))):
        MmodSource(mmod, one, budget.upright_pixels).find(halves)

    assert without.seen_px > 3 * never.seen_px


@given(st.integers(10, 20_000), st.integers(10, 20_000), st.floats(12, 40), st.floats(1e5, 1e9))
def test_the_scout_looks_for_what_is_smaller_and_keeps_to_its_budget(
    width: int, height: int, below: float, budget: float
) -> None:
    found = scouted_sizes(width, height, 12.0, below, budget)

    assert all(face_px < below for face_px in found)
    assert sum(width * height * (SCOUTED_PX / size) ** 2 for size in found) <= budget


def test_only_lively_places_are_searched() -> None:
    pixels = np.full((600, 900, 3), 90, np.uint8)
    pixels[200:300, 500:600] = np.random.default_rng(1).integers(0, 255, (100, 100, 3), np.uint8)

    regions = list(lively_regions(pixels, Region(0, 0, 900, 600), (1.0, 1.0), 8))

    assert regions
    assert sum((part.right - part.left) * (part.bottom - part.top) for part in regions) < 0.15 * 600 * 900
    assert all(part.left <= 520 and part.right >= 580 and part.top <= 220 and part.bottom >= 280 for part in regions)
    assert list(lively_regions(pixels, Region(0, 0, 900, 600), (1.0, 1.0), 0)) == [Region(0, 0, 900, 600)]


@given(st.floats(0, 360), st.floats(20, 400), st.floats(-20, 220), st.floats(-20, 170))
def test_places_in_a_patch_go_back_to_where_they_were(turn: float, width: float, x: float, y: float) -> None:
    seen = patch(np.zeros((150, 200, 3), np.uint8), (x, y), width, 100, turn, edge=cv2.BORDER_CONSTANT)
    places = np.array([[0.0, 0.0], [99.0, 50.0], [49.5, 49.5]])

    back = seen.in_picture(places)

    assert seen.pixels.shape == (100, 100, 3)
    assert np.allclose(seen.in_patch(back), places)
    assert np.allclose(back[2], (x, y))
    assert seen.enlarged == pytest.approx(100 / width)


@pytest.mark.parametrize("width", [30.0, 100.0, 600.0])
def test_a_patch_shows_what_lies_there_at_every_size(width: float) -> None:
    pixels = np.zeros((800, 800, 3), np.uint8)
    cv2.circle(pixels, (400, 420), max(3, round(width / 20)), (255, 255, 255), -1)

    seen = patch(pixels, (400 - width / 4, 420), width, 200, 90.0, edge=cv2.BORDER_CONSTANT)

    rows, columns = np.nonzero(seen.pixels[:, :, 0] > 100)
    assert seen.in_picture(np.array([[columns.mean(), rows.mean()]]))[0] == pytest.approx((400, 420), abs=width / 100)
    assert (rows.mean(), columns.mean()) == pytest.approx((49.5, 99.5), abs=1.5)


@pytest.mark.parametrize("width", [9.0, 31.0, 75.0, 200.0, 801.0])
@pytest.mark.parametrize("turn", [0.0, 31.0, 180.0])
def test_brief_patches_show_what_a_patch_shows(width: float, turn: float) -> None:
    noise = np.random.default_rng(3).integers(0, 256, (700, 900, 3), np.uint8)
    pixels = np.asarray(cv2.GaussianBlur(noise, (0, 0), width / 20), np.uint8)
    sizes = [(width, 100), (0.75 * width, 80)]

    for (of_px, side_px), cut in zip(
        sizes, brief_patches(pixels, (440.3, 350.8), sizes, turn, edge=cv2.BORDER_CONSTANT), strict=True
    ):
        expected = patch(pixels, (440.3, 350.8), of_px, side_px, turn, edge=cv2.BORDER_CONSTANT)
        spread = float(expected.pixels.std())

        assert np.array_equal(cut.forward, expected.forward)
        assert np.abs(cut.pixels.astype(float) - expected.pixels).mean() < 0.12 * spread


@pytest.mark.parametrize("width", [1e-4, 0.02, 0.7, 3.0])
def test_a_square_of_next_to_nothing_is_not_enlarged_without_end(width: float) -> None:
    pixels = np.random.default_rng(5).integers(0, 256, (9, 9, 3), np.uint8)

    (cut,) = brief_patches(pixels, (4.0, 4.0), [(width, 128)], 20.0, edge=cv2.BORDER_REPLICATE)

    expected = patch(pixels, (4.0, 4.0), width, 128, 20.0, edge=cv2.BORDER_REPLICATE)
    assert np.abs(cut.pixels.astype(float) - expected.pixels).mean() < 8.0


@given(st.integers(0, 99), st.floats(-180, 180), st.floats(0.3, 4.0))
def test_four_channels_are_warped_as_three(seed: int, turn: float, scale: float) -> None:
    pixels = np.random.default_rng(seed).integers(0, 256, (60, 70, 3), np.uint8)
    way = np.asarray(cv2.getRotationMatrix2D((35, 30), turn, scale), np.float64)
    plain = cv2.warpAffine(pixels, way, (50, 50), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)

    assert np.array_equal(warped(pixels, way, 50, cv2.INTER_LINEAR, cv2.BORDER_REPLICATE), plain)


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_boxes_turned_back_are_where_they_were(turns: int) -> None:
    pixels = np.zeros((40, 60), np.uint8)
    pixels[5:10, 20:32] = 1
    rows, columns = np.nonzero(np.rot90(pixels, turns))
    seen = ScoredBox(columns.min(), rows.min(), columns.max(), rows.max(), 1.0)

    assert turned_back(seen, turns, width=60, height=40) == ScoredBox(20, 5, 31, 9, 1.0)


def test_a_turned_picture_has_its_halves_turned() -> None:
    pixels = np.random.default_rng(0).integers(0, 255, (64, 96, 3), np.uint8)
    halves = Halves(pixels)
    quarter = halves.nearest(0.25)

    turned = halves.turned(1)

    assert np.array_equal(turned.nearest(0.25), np.rot90(quarter))
    assert np.array_equal(turned.pixels, np.rot90(pixels))
    assert turned.nearest(0.125).shape == (12, 8, 3)


def test_of_two_findings_in_one_place_the_surer_is_kept() -> None:
    points = np.zeros((5, 2), np.float32)
    weak, sure = DetectedFace(Box(0, 0, 100, 100), 0.2, points), DetectedFace(Box(10, 10, 100, 100), 1.5, points)
    within = DetectedFace(Box(30, 30, 40, 40), 0.9, points)
    elsewhere = DetectedFace(Box(300, 0, 100, 100), 0.1, points)

    assert merged([weak, elsewhere, sure, within]) == [sure, elsewhere]


def test_neighbours_in_a_crowd_are_both_kept() -> None:
    left, right = ScoredBox(0, 0, 79, 79, 1.0), ScoredBox(50, 0, 129, 79, 0.9)

    assert one_per_face([right, left]) == [left, right]


def test_of_several_sources_the_first_places_the_face() -> None:
    mmod, hog = ScoredBox(0, 0, 79, 79, 0.3), ScoredBox(6, 4, 89, 87, 1.7)
    alone = ScoredBox(300, 300, 379, 379, 0.2)

    assert reconciled([[mmod], [hog, alone]]) == [mmod, alone]


def test_only_dark_pictures_are_lifted() -> None:
    bright = np.random.default_rng(3).integers(0, 256, (90, 120, 3), np.uint8)

    brighter = lifted(bright // 10)

    assert lifted(bright) is None
    assert brighter is not None
    assert brighter.shape == bright.shape
    assert float(brighter.mean()) > 4 * float((bright // 10).mean())
    assert lifted(np.zeros((9, 9, 3), np.uint8)) is not None


@given(st.integers(0, 2**32 - 1), st.integers(1, 400), st.floats(0.0, 1.0))
def test_the_percentile_of_levels_is_that_of_numpy(seed: int, pixels: int, share: float) -> None:
    chance = np.random.default_rng(seed)
    grey = chance.integers(0, chance.integers(1, 257), (1, pixels)).astype(np.uint8)

    assert percentile(grey, share) == pytest.approx(float(np.percentile(grey, 100 * share)), abs=1e-6)


@pytest.mark.parametrize(("width", "height"), [(1200, 900), (333, 901)])
def test_what_is_lit_in_a_dark_picture_stays_as_it_is(width: int, height: int) -> None:
    chance = np.random.default_rng(4)
    dark = chance.integers(0, 16, (height, width, 3), np.uint8)
    lit = chance.integers(60, 240, (30, 30, 3), np.uint8)
    pixels = dark.copy()
    pixels[200:230, 100:130] = lit

    brighter, all_dark = lifted(pixels), lifted(dark)

    assert brighter is not None
    assert all_dark is not None
    assert (brighter[200:230, 100:130] == lit).all()
    assert float(np.abs(brighter[600:].astype(int) - all_dark[600:]).mean()) < 12
    assert float(brighter[600:].mean()) > 4 * float(dark.mean())


def test_profiles_spend_more_one_after_the_other_and_less_on_video() -> None:
    quick, thorough, exhaustive = (budget_for(profile, 1600, 1200, is_moving=False) for profile in Profile)

    assert quick.upright_pixels < thorough.upright_pixels < exhaustive.upright_pixels
    assert exhaustive.smallest_px < thorough.smallest_px == 22.0 < quick.smallest_px
    assert not budget_for(Profile.THOROUGH, 1600, 1200, is_moving=True).turned_pixels
    assert budget_for(Profile.QUICK, 160, 120, is_moving=False).smallest_px == 15.0
