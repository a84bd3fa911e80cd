"""What the engine is measured on: drawn pictures of three sizes in equal numbers, with the truth about every face.

Importing this module loads no picture library; the drawing happens in child processes.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing import get_context
from pathlib import Path

from app.demo.truth import Box

SIZES_PX = {"0.5": (816, 612), "2": (1632, 1224), "12": (4000, 3000)}
"""Megapixels, and (width, height)."""
_SMALLEST_BOX, _LARGEST_BOX = 0.4, 2.5
"""How large a box may be beside the face it is meant for: detectors differ in what they call a face."""


class FaceKind(StrEnum):
    """How a face is shown. Small ones are 24 to 60 px wide in a picture of any size."""

    UPRIGHT = "upright"
    SMALL = "small"
    TILTED = "tilted by about 45°"
    TURNED = "turned by 90° or 180°"
    COVERED = "lower half covered"


@dataclass(frozen=True, slots=True)
class ShownFace:
    """A face that was drawn: how, and its box [x, y, width, height]."""

    kind: FaceKind
    box: Box


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture that was drawn."""

    name: str
    size_px: tuple[int, int]
    faces: tuple[ShownFace, ...]


@dataclass(frozen=True, slots=True)
class Order:
    """A picture to be drawn: so many people upright, and prints of these kinds."""

    name: str
    seed: int
    size_px: tuple[int, int]
    people: int
    prints: tuple[FaceKind, ...]


_PRINTS = (
    (FaceKind.SMALL, FaceKind.TURNED),
    (FaceKind.COVERED,),
    (FaceKind.SMALL, FaceKind.TILTED),
    (),
)


def orders(pictures_per_size: int, seed: int, sizes: tuple[str, ...] = tuple(SIZES_PX)) -> list[Order]:
    """Return what is to be drawn: one to three people upright in each picture, five prints in every four pictures."""
    return [
        Order(
            f"{megapixels.replace('.', '-')}mp_{number:03}.jpg",
            seed * 1_000_003 + 1009 * number + SIZES_PX[megapixels][0],
            SIZES_PX[megapixels],
            1 + number % 3,
            _PRINTS[number % len(_PRINTS)],
        )
        for number in range(pictures_per_size)
        for megapixels in sizes
    ]


def draw_orders(
    folder: Path, wanted: list[Order], on_drawn: Callable[[int, int], None] = lambda done, total: None
) -> list[ShownPicture]:
    """Draw pictures into `folder` in child processes, one per core; the same seed gives the same pictures."""
    workers = min(os.cpu_count() or 1, len(wanted))
    drawn: dict[str, ShownPicture] = {}
    with ProcessPoolExecutor(workers, get_context("spawn")) as studio:
        for number, one in enumerate(as_completed([studio.submit(_draw, folder, order) for order in wanted]), 1):
            picture = one.result()
            drawn[picture.name] = picture
            on_drawn(number, len(wanted))
    return [drawn[order.name] for order in wanted]


def _draw(folder: Path, order: Order) -> ShownPicture:
    from app.demo.crowd import draw_order

    return draw_order(folder, order)


@dataclass(frozen=True, slots=True)
class Recall:
    """How many of the shown faces were found, by kind, and how many boxes lie where no face is."""

    found: dict[FaceKind, int]
    shown: dict[FaceKind, int]
    false_boxes: int

    @property
    def share(self) -> float:
        """Found faces over shown ones, all kinds together."""
        return sum(self.found.values()) / max(1, sum(self.shown.values()))


def recall_of(pictures: Sequence[ShownPicture], boxes: Sequence[Sequence[tuple[float, float, float, float]]]) -> Recall:
    """Compare boxes (left, top, width, height) with the truth, picture by picture.

    A face counts as found where a box has its middle within half the face's size of the face's middle and is between
    0.4 and 2.5 times as large; each box counts for one face.
    """
    found, shown, false_boxes = dict.fromkeys(FaceKind, 0), dict.fromkeys(FaceKind, 0), 0
    for picture, reported in zip(pictures, boxes, strict=True):
        left = list(reported)
        for face in picture.faces:
            shown[face.kind] += 1
            on_it = next((box for box in left if _is_on(box, face.box)), None)
            if on_it is not None:
                found[face.kind] += 1
                left.remove(on_it)
        false_boxes += len(left)
    return Recall(found, shown, false_boxes)


def _is_on(box: tuple[float, float, float, float], face: Box) -> bool:
    size, own = max(face[2:]), max(box[2:])
    across = abs(box[0] + box[2] / 2 - face[0] - face[2] / 2)
    down = abs(box[1] + box[3] / 2 - face[1] - face[3] / 2)
    return max(across, down) <= size / 2 and _SMALLEST_BOX * size <= own <= _LARGEST_BOX * size
