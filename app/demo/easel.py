"""Draw one task of the plan and write its files. Runs where picture libraries may load: in a drawing process."""

import os
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from app.demo.backdrop import landscape
from app.demo.contents import Content
from app.demo.encode import Pixels, encoded, turned_by_exif
from app.demo.film import FRAMES_PER_S, film
from app.demo.oddities import expected_of, odd_bytes
from app.demo.person import person
from app.demo.plan import Task
from app.demo.pose import conditions
from app.demo.render import portrait
from app.demo.scene import group
from app.demo.truth import Box, TruthFace, TruthFile, escape_name

_FILM_S = 4
_SMALL_FILM_S = 1.5
_FACE_FILLS_UP_TO_PX = 420.0
_FAR = 0.5


def prepare() -> None:
    """Keep each drawing process to one core; call once when it starts."""
    cv2.setNumThreads(1)


def draw_task(folder: Path, task: Task) -> tuple[TruthFile, ...]:
    """Write the files of `task` under `folder`; the truth about each that belongs to an exhibit."""
    data, size_px, boxes = _drawn(task) if task.content.is_drawn else (odd_bytes(task.content, task.seed), (0, 0), [])
    faces = tuple(TruthFace(member.key, box) for member, box in zip(task.members, boxes, strict=True))
    placed = [_write(folder, path, data, task.modified_s) for path in task.paths]
    if not task.is_exhibit:
        return ()
    return tuple(
        TruthFile(escape_name(path), str(task.content), expected_of(task.content), size_px, faces) for path in placed
    )


def _drawn(task: Task) -> tuple[bytes, tuple[int, int], list[Box]]:
    """The bytes, the size as displayed and the faces' boxes."""
    if task.content is Content.FILM:
        seconds = _FILM_S if task.size_px[0] > 500 else _SMALL_FILM_S
        data, boxes = film(
            [person(one.seed) for one in task.members], *task.size_px, task.seed, int(seconds * FRAMES_PER_S)
        )
        return data, task.size_px, boxes
    pixels, boxes = _pixels(task)
    if task.content is Content.ON_ITS_SIDE:
        pixels, boxes = np.rot90(pixels, -1), [_on_its_side(box, pixels.shape[0]) for box in boxes]
    data = turned_by_exif(pixels) if task.content is Content.TURNED_BY_EXIF else encoded(pixels, task.ending)
    if task.content is Content.CUT_SHORT:
        data = data[: len(data) // 2]
    return data, (pixels.shape[1], pixels.shape[0]), boxes


def _pixels(task: Task) -> tuple[Pixels, list[Box]]:
    width, height = task.size_px
    if task.content is Content.NOBODY:
        return (landscape(height, width, task.seed) * 255).astype(np.uint8), []
    people = [person(member.seed) for member in task.members]
    if task.content is Content.GROUP:
        return group(people, width, height, task.seed, task.strength)
    picture = conditions(task.seed, task.strength)
    if min(width, height) > _FACE_FILLS_UP_TO_PX:
        nearer = _FAR + (1 - _FAR) * _FACE_FILLS_UP_TO_PX / min(width, height)
        picture = replace(picture, scale=picture.scale * nearer, blur=picture.blur * 0.5)
    pixels, box = portrait(people[0], picture, width, height)
    return pixels, [box]


def _on_its_side(box: Box, height_px: int) -> Box:
    """Where a box of an upright picture of `height_px` lies once the picture is turned clockwise by 90°."""
    x, y, width, height = box
    return height_px - y - height, x, height, width


def _write(folder: Path, path: bytes, data: bytes, modified_s: int) -> bytes:
    """Write `data` and return the place; a name that the file system refuses is written percent-escaped."""
    try:
        return _write_as(folder, path, data, modified_s)
    except (OSError, ValueError):
        directory, _, name = path.rpartition(b"/")
        return _write_as(folder, directory + b"/" + escape_name(name).encode("ascii"), data, modified_s)


def _write_as(folder: Path, path: bytes, data: bytes, modified_s: int) -> bytes:
    target = folder / os.fsdecode(path)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    os.utime(target, (modified_s, modified_s))
    return path
