"""Parity with dlib on many faces: drawn ones, and real adults where the folder for measuring is at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

import cv2
import dlib
import numpy as np
import pytest
from numpy.typing import NDArray

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.face import Box, DetectedFace, Frame
from app.recognition.align import encoder_chip
from app.recognition.engine import PARITY, networks, networks_by_dlib
from app.recognition.networks.proposals import ScoredBox
from app.recognition.pack import ModelPack, check_weights, default_manifest, find_weights

BOX_PX, SCORE = 1.0, 1e-3
SEARCHED_PIXELS = 250_000
Pixels = NDArray[np.uint8]


@cache
def paths() -> dict[str, Path]:
    manifest = default_manifest()
    return check_weights(manifest, find_weights(manifest))


def aligned(pixels: Pixels, pack: ModelPack) -> Iterator[Pixels]:
    """Yield the chip of every face of the picture."""
    for found in pack.mmod.search(pixels, 40):
        sides = [round(side) for side in (found.left, found.top, found.right, found.bottom)]
        points = pack.landmarks(pixels, dlib.rectangle(*sides)).parts()
        landmarks = np.array([(point.x, point.y) for point in points], np.float32)
        yield encoder_chip(Frame(pixels), DetectedFace(Box(sides[0], sides[1], 1, 1), 1.0, landmarks))


def largest_vector_difference(chips: Iterable[Pixels]) -> tuple[int, float]:
    """Return how many chips there were and how far ours and dlib's vectors lie apart at most."""
    (ours, _, report), (theirs, _, _) = networks(paths()), networks_by_dlib(paths(), "for the comparison")
    assert report.fallback_reason == ""
    differences = [np.abs(ours.encode(chip[None]) - theirs.encode(chip[None])).max() for chip in chips]
    return len(differences), float(max(differences))


def demand_the_same_boxes(pictures: Iterable[Pixels]) -> int:
    """Demand that both find the same faces in each picture; return how many."""
    (_, ours, _), (_, theirs, _) = networks(paths()), networks_by_dlib(paths(), "for the comparison")
    faces = 0
    for pixels in pictures:
        found, wanted = ours.find(pixels), theirs.find(pixels)
        assert len(found) == len(wanted)
        faces += len(found)
        for one, other in zip(found, wanted, strict=True):
            assert abs(one.score - other.score) <= SCORE
            assert np.abs(np.subtract(sides(one), sides(other))).max() <= BOX_PX
    return faces


def sides(box: ScoredBox) -> tuple[float, ...]:
    return box.left, box.top, box.right, box.bottom


def drawn(seeds: range) -> Iterator[Pixels]:
    for seed in seeds:
        yield render(person(seed), conditions(seed, strength=0.5), 220)


def real(folder: Path, every: int) -> Iterator[Pixels]:
    """Yield pictures of the folder, each at 0.25 MP."""
    files = sorted(path for path in folder.rglob("*") if path.suffix.lower() in {".jpg", ".jpeg", ".png"})
    for path in files[::every]:
        pixels = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_COLOR_RGB)
        assert pixels is not None
        scale = (SEARCHED_PIXELS / (pixels.shape[0] * pixels.shape[1])) ** 0.5
        method = cv2.INTER_AREA if scale < 1.0 else cv2.INTER_LINEAR
        yield np.ascontiguousarray(cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=method), np.uint8)


def test_vectors_of_drawn_people_are_dlibs(pack: ModelPack) -> None:
    chips = (chip for pixels in drawn(range(200, 215)) for chip in aligned(pixels, pack))

    count, difference = largest_vector_difference(chips)

    assert count >= 14
    assert difference <= PARITY


@pytest.mark.slow
def test_vectors_of_real_people_are_dlibs(pack: ModelPack, faces_folder: Path) -> None:
    chips = (chip for pixels in real(faces_folder, every=60) for chip in aligned(pixels, pack))

    count, difference = largest_vector_difference(chips)

    assert count >= 6
    assert difference <= PARITY


@pytest.mark.slow
def test_faces_in_real_pictures_are_those_that_dlib_finds(faces_folder: Path) -> None:
    assert demand_the_same_boxes(real(faces_folder, every=150)) >= 3


@pytest.mark.soak
def test_vectors_of_five_hundred_drawn_people_are_dlibs(
    pack: ModelPack, record_property: Callable[[str, object], None]
) -> None:
    chips = (chip for pixels in drawn(range(1000, 1550)) for chip in aligned(pixels, pack))

    count, difference = largest_vector_difference(chips)

    record_property("faces", count)
    record_property("largest difference", difference)
    assert count >= 500
    assert difference <= PARITY


@pytest.mark.soak
def test_vectors_of_all_real_people_are_dlibs(
    pack: ModelPack, faces_folder: Path, record_property: Callable[[str, object], None]
) -> None:
    chips = (chip for pixels in real(faces_folder, every=1) for chip in aligned(pixels, pack))

    count, difference = largest_vector_difference(chips)

    record_property("faces", count)
    record_property("largest difference", difference)
    assert difference <= PARITY


@pytest.mark.soak
def test_faces_in_all_real_pictures_are_those_that_dlib_finds(
    faces_folder: Path, record_property: Callable[[str, object], None]
) -> None:
    record_property("faces", demand_the_same_boxes(real(faces_folder, every=1)))
