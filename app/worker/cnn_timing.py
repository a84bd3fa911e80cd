"""Time the search for dlib's own boxes on whole pictures, and whole looks at them, in a process made for it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.case import MediaKind
from app.domain.examination import Profile
from app.domain.ids import MediaId
from app.recognition.setup import EngineSetup
from app.worker.protocol import Command, Request

if TYPE_CHECKING:
    from app.recognition.pack import ModelPack

Edges = tuple[float, float, float, float]
"""Left, top, right and bottom of a face, in pixels of the whole picture."""
_BUDGET_S = 600.0
_ROUNDS = 2


@dataclass(frozen=True, slots=True)
class WholePictures:
    """Processor seconds of one thread over some pictures, and the boxes found in each.

    `same_s` is for reading, decoding and dlib's own search by our network, whose `boxes` these are; `looks_s` for all
    that an examination by each profile does, vectors included.
    """

    same_s: float
    boxes: list[list[Edges]]
    looks_s: dict[Profile, float]


def whole_pictures(setup: EngineSetup, pictures: Sequence[Path], profiles: Sequence[Profile]) -> WholePictures:
    """Measure in a child process; the shorter time of two rounds counts."""
    with ProcessPoolExecutor(1, get_context("spawn")) as child:
        return child.submit(_whole_pictures, setup, pictures, profiles).result()


def _whole_pictures(setup: EngineSetup, pictures: Sequence[Path], profiles: Sequence[Profile]) -> WholePictures:
    import cv2

    cv2.setNumThreads(1)
    from app.recognition.setup import load_engine
    from app.worker.examination import reply_to

    pack = load_engine(setup)
    boxes: list[list[Edges]] = []

    def search() -> None:
        boxes[:] = [_found(path, pack) for path in pictures]

    def look(profile: Profile) -> None:
        for number, path in enumerate(pictures):
            content = path.read_bytes()
            request = Request(Command.EXAMINE, MediaKind.PICTURE, MediaId(number), len(content), _BUDGET_S, profile)
            reply_to(request, content, pack)

    same_s = _shorter(search)
    return WholePictures(same_s, boxes, {profile: _shorter(partial(look, profile)) for profile in profiles})


def _found(path: Path, pack: ModelPack) -> list[Edges]:
    """Return the boxes cut off at the picture's edges, as the peer does it."""
    from app.worker.stills import still

    pixels = still(path.read_bytes()).frame.pixels
    height, width = pixels.shape[:2]
    return [
        (max(0.0, box.left), max(0.0, box.top), min(width, box.right), min(height, box.bottom))
        for box in pack.mmod.find(pixels)
    ]


def _shorter(side: Callable[[], None]) -> float:
    """Return the shorter processor time of two rounds, in seconds."""
    taken = []
    for _ in range(_ROUNDS):
        started = time.process_time()
        side()
        taken.append(time.process_time() - started)
    return min(taken)
