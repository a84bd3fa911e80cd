"""Drawn groups of people at three sizes: what each profile finds and costs beside dlib's HOG detector."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from app.demo.person import person
from app.demo.scene import group
from app.domain.examination import Profile
from app.domain.face import Box, Frame
from app.recognition.detect import detect
from app.recognition.pack import ModelPack
from tests.benchmarks.detection_degradations import Pixels

SIZES = {"0.5 MP": (816, 612), "2 MP": (1632, 1224), "12 MP": (4000, 3000)}
_PEOPLE = (2, 5, 9, 14)
_CLI_LONGEST_PX = 1600
"""The face_recognition command line makes larger pictures this small before it looks at them."""
_FOUND_OVERLAP = 0.3


@dataclass(frozen=True, slots=True)
class Scene:
    """A drawn group and where its faces are."""

    pixels: Pixels
    faces: tuple[Box, ...]


@dataclass(slots=True)
class Told:
    """What one way of looking came to at one size."""

    spent_s: float = 0.0
    found: int = 0
    elsewhere: int = 0
    faces: int = 0

    def add(self, scene: Scene, look: Callable[[Pixels], Sequence[Box]]) -> None:
        """Look at one scene."""
        begun = time.thread_time()
        boxes = look(scene.pixels)
        self.spent_s += time.thread_time() - begun
        self.found += sum(any(_is_found(face, box) for box in boxes) for face in scene.faces)
        self.elsewhere += sum(not any(_is_found(face, box) for face in scene.faces) for box in boxes)
        self.faces += len(scene.faces)


def scenes(size: tuple[int, int], count: int) -> list[Scene]:
    """Draw `count` groups of 2 to 14 people, strongly lit and turned in different ways."""
    made = []
    for number in range(count):
        people = [person(100 * number + one) for one in range(_PEOPLE[number % len(_PEOPLE)])]
        pixels, boxes = group(people, *size, seed=number, strength=0.6)
        made.append(Scene(pixels, tuple(Box(*box) for box in boxes)))
    return made


def by_hog(pixels: Pixels, pack: ModelPack) -> list[Box]:
    """Look as the face_recognition command line does: at most 1,600 px, enlarged once, HOG."""
    scale = min(1.0, _CLI_LONGEST_PX / max(pixels.shape[:2]))
    if scale < 1:
        pixels = np.asarray(cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    found, _, _ = pack.detector.run(np.ascontiguousarray(pixels), 1, 0.0)
    sides = [(box.left(), box.top(), box.width(), box.height()) for box in found]
    return [Box(*(round(side / scale) for side in box)) for box in sides]


def mix_table(pack: ModelPack, count: int) -> Iterator[str]:
    """Yield a row per way of looking: CPU ms per picture and faces found at each size, all in one run."""
    ways: dict[str, Callable[[Pixels], Sequence[Box]]] = {"HOG, once enlarged, 1,600 px": lambda x: by_hog(x, pack)}
    for profile in Profile:
        ways[profile] = lambda x, profile=profile: [face.box for face in detect(Frame(x), pack, profile)]  # type: ignore[misc]
    told = {(way, size): Told() for way in ways for size in SIZES}
    for size, dimensions in SIZES.items():
        for scene in scenes(dimensions, count):
            for way, look in ways.items():
                told[way, size].add(scene, look)
    yield f"{count} drawn groups of each size; CPU ms a picture, faces found of all, boxes elsewhere"
    for way in ways:
        of_way = [told[way, size] for size in SIZES]
        mean_ms = 1000 * sum(one.spent_s for one in of_way) / count / len(SIZES)
        cells = [f"{1000 * one.spent_s / count:.0f} ms {one.found}/{one.faces} +{one.elsewhere}" for one in of_way]
        yield f"| {way} | " + " | ".join(cells) + f" | mean {mean_ms:.0f} ms |"


def sheet(pack: ModelPack, profile: Profile, path: Path) -> Iterator[str]:
    """Draw a contact sheet of drawn groups: found faces in green with their score, missed ones in red."""
    tiles = []
    for turns, scene in enumerate(scenes((816, 612), 4)):
        pixels = np.ascontiguousarray(np.rot90(scene.pixels, 2 if turns == 3 else 0))
        faces = scene.faces if turns != 3 else tuple(_upside_down(face, pixels) for face in scene.faces)
        found = detect(Frame(pixels), pack, profile)
        for face in faces:
            if not any(_is_found(face, one.box) for one in found):
                _framed(pixels, face, (230, 40, 40), "missed")
        for one in found:
            is_right = any(_is_found(face, one.box) for face in faces)
            _framed(pixels, one.box, (40, 220, 60) if is_right else (250, 200, 0), f"{one.detector_score:.1f}")
            for x, y in one.landmarks:
                cv2.circle(pixels, (round(float(x)), round(float(y))), 1, (255, 255, 255), -1)
        tiles.append(pixels)
    whole = np.vstack([np.hstack(tiles[:2]), np.hstack(tiles[2:])])
    cv2.imwrite(str(path), cv2.cvtColor(whole, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_PNG_COMPRESSION, 9])
    yield f"{path.name}: green found, red missed, yellow elsewhere; profile {profile}"


def _upside_down(face: Box, pixels: Pixels) -> Box:
    height, width = pixels.shape[:2]
    return Box(width - face.left - face.width, height - face.top - face.height, face.width, face.height)


def _framed(pixels: Pixels, box: Box, colour: tuple[int, int, int], word: str) -> None:
    cv2.rectangle(pixels, (box.left, box.top), (box.left + box.width, box.top + box.height), colour, 2)
    cv2.putText(pixels, word, (box.left, box.top - 4), cv2.FONT_HERSHEY_SIMPLEX, 0.4, colour, 1)


def _is_found(face: Box, box: Box) -> bool:
    return face.overlap(box) > _FOUND_OVERLAP
