"""The quality score is what its fit says, its page shows the numbers in force, and on real faces damage lowers it."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import cv2
import numpy as np
import pytest

from app.domain.face import Frame, Quality
from app.recognition.align import encoder_chip
from app.recognition.detect import detect
from app.recognition.measures.placement import placement_of
from app.recognition.measures.quality import quality_of
from app.recognition.measures.quality_fit import INTERCEPT, TERMS
from app.recognition.pack import ModelPack
from tests.benchmarks.damage import DAMAGES, Pixels, Portrait
from tests.benchmarks.quality_page import BEGIN, END, area_under_roc, missed_after_discarding
from tests.benchmarks.score_fit import fitted, scored_by_others
from tests.contracts.rules import ROOT
from tests.measures import some_quality


def invented(count: int) -> tuple[list[Quality], np.ndarray, np.ndarray]:
    """Faces that are found the more often the sharper they are, and the less often the brighter; and their people."""
    chance = np.random.default_rng(5)
    sharpness, brightness = chance.uniform(0.02, 0.12, count), chance.uniform(60, 200, count)
    is_found = chance.random(count) < 1 / (1 + np.exp(-(60 * (sharpness - 0.05) - 0.03 * (brightness - 130))))
    faces = [
        replace(some_quality(), sharpness=float(sharp), brightness=float(bright))
        for sharp, bright in zip(sharpness, brightness, strict=True)
    ]
    return faces, is_found, np.array([f"person {number // 5}" for number in range(count)])


def test_a_fit_finds_what_helps_and_gives_nothing_a_negative_weight() -> None:
    faces, is_found, _ = invented(600)

    fit = fitted(faces, is_found, np.full(600, "one"))

    assert {term.measure for term in fit.terms} == {"sharpness"}
    assert all(term.weight > 0 for term in fit.terms)
    assert np.corrcoef(fit.scores(faces), [face.sharpness for face in faces])[0, 1] > 0.8


def test_scores_by_others_never_come_from_the_same_person() -> None:
    faces, is_found, people = invented(300)
    told_wrongly = is_found.copy()
    told_wrongly[people == "person 7"] = ~told_wrongly[people == "person 7"]

    one, other = (scored_by_others(faces, told, np.full(300, "one"), people) for told in (is_found, told_wrongly))

    assert np.array_equal(one[people == "person 7"], other[people == "person 7"])
    assert not np.array_equal(one, other)


def test_a_collection_that_is_easier_for_other_reasons_does_not_pass_for_quality() -> None:
    chance = np.random.default_rng(3)
    is_easy = np.arange(800) % 2 == 0
    faces = [replace(some_quality(), inter_eye_px=float(eyes)) for eyes in np.where(is_easy, 60.0, 22.0)]
    is_found = chance.random(800) < np.where(is_easy, 0.95, 0.6)

    fit = fitted(faces, is_found, np.where(is_easy, "easy", "hard"))

    assert sum(term.weight for term in fit.terms) < 0.1


def test_discarding_the_worst_faces_leaves_fewer_that_are_missed() -> None:
    worth = np.arange(10, dtype=np.float64)
    is_missed = np.array([True, True, False, True] + [False] * 6)

    left = [missed_after_discarding(is_missed, worth, percent) for percent in (0, 10, 20, 40)]

    assert left == pytest.approx([0.3, 2 / 9, 1 / 8, 0.0])
    assert area_under_roc(is_missed, worth) == pytest.approx(20 / 21)
    assert area_under_roc(is_missed, np.zeros(10)) == 0.5


def test_the_page_shows_the_numbers_that_are_in_force() -> None:
    page = (ROOT / "docs" / "quality.md").read_text("utf-8")
    measured = page.partition(BEGIN)[2].partition(END)[0]

    for term in TERMS:
        assert f"| `{term.measure}` | {term.bad:g} | {term.good:g} | {term.weight:.2f} |" in measured
    assert measured.count("| `") == len(TERMS)
    assert f"intercept {INTERCEPT:.2f}" in measured


def test_the_chart_is_a_small_picture_that_runs_nothing() -> None:
    drawn = (ROOT / "docs" / "pictures" / "quality.svg").read_bytes()

    names = {element.tag.rpartition("}")[2] for element in ElementTree.fromstring(drawn).iter()}  # noqa: S314 - our own

    assert names <= {"svg", "rect", "path", "text"}
    assert len(drawn) < 60_000


@pytest.mark.parametrize("kind", DAMAGES)
def test_damage_is_the_same_every_time_and_leaves_a_picture(kind: str, portraits: list[Frame]) -> None:
    portrait = Portrait(portraits[0].pixels, 150 + 150j, 100.0)

    first, second = (DAMAGES[kind](portrait, np.random.default_rng(4)) for _ in range(2))

    assert np.array_equal(first, second)
    assert first.dtype == np.uint8
    assert first.ndim == 3
    assert min(first.shape[:2]) >= 12


def test_on_real_faces_damage_lowers_the_score(faces_folder: Path, pack: ModelPack) -> None:
    with (faces_folder / "manifest.csv").open(encoding="utf-8", newline="") as manifest:
        files = [line["file"] for line in csv.DictReader(manifest) if line["source"] == "london"][::10]
    chance = np.random.default_rng(0)
    plain, worse = [], []
    for name in files:
        frame = Frame(_portrait(faces_folder / name))
        face = max(detect(frame, pack), key=lambda face: face.box.area)
        placement = placement_of(face.landmarks)
        plain.append(quality_of(frame, face, encoder_chip(frame, face)).score)
        blurred = cv2.GaussianBlur(frame.pixels, (0, 0), 0.05 * abs(placement.turn))
        noisy = DAMAGES["dark"](Portrait(np.asarray(blurred, np.uint8), placement.middle, abs(placement.turn)), chance)
        worse.append(quality_of(Frame(noisy), face, encoder_chip(Frame(noisy), face)).score)

    assert len(files) == 8
    assert min(plain) > 80
    assert np.median(worse) < np.median(plain) - 20


def _portrait(path: Path) -> Pixels:
    picture = np.asarray(cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_COLOR))[:, :, ::-1]
    scale = 400 / max(picture.shape[:2])
    return np.ascontiguousarray(cv2.resize(picture, (0, 0), fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
