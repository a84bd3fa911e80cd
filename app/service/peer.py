"""The face_recognition command as it is installed, run beside us on the same pictures."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from app.domain.errors import KnownError
from app.service.effort import Effort, children_cpu_s

_RECOGNITION, _DETECTION = "face_recognition.face_recognition_cli", "face_recognition.face_detection_cli"
_CNN = ("--model", "cnn")


@dataclass(frozen=True, slots=True)
class Peer:
    """One dlib under the command: `folder` holds another than the installed one, or is None."""

    name: str
    folder: Path | None = None


class CssBox(NamedTuple):
    """A face as face_recognition tells it, in pixels of the picture, cut off at its edges."""

    top: int
    right: int
    bottom: int
    left: int


def peers_effort(peer: Peer, pictures: Sequence[Path], known: Path, scratch: Path, processes: int) -> Effort:
    """Run the command over the pictures, in so many processes with an equal share each; start-up is taken off.

    `known` is a picture of one known face; the command compares each face it finds with it. Raises KnownError where
    the command is missing or ends with an error.
    """
    people = scratch / "known"
    people.mkdir(parents=True, exist_ok=True)
    _link(known, people / known.name)
    shares = [pictures[start::processes] for start in range(processes)]
    empty = [_folder(scratch / f"none-{number}", []) for number in range(processes)]
    full = [_folder(scratch / f"share-{number}", share) for number, share in enumerate(shares)]
    started, _ = _run(peer, [(_RECOGNITION, str(people), str(folder)) for folder in empty])
    whole, said = _run(peer, [(_RECOGNITION, str(people), str(folder)) for folder in full])
    for lines, share in zip(said, shares, strict=True):
        if len(lines) < len(share):
            raise _unfinished("face_recognition")
    return whole.beyond(started)


def cnn_effort(peer: Peer, pictures: Sequence[Path], scratch: Path) -> tuple[Effort, dict[str, list[CssBox]]]:
    """Run the face_detection command with dlib's CNN over the pictures, in one process; start-up is taken off.

    Returns what it cost, and the boxes it printed by the picture's name. It looks at pictures in their full size, not
    enlarged: 12 million pixels take it two thirds of a minute and 12 GB. Raises KnownError as `peers_effort` does.
    """
    empty, full = _folder(scratch / "cnn-none", []), _folder(scratch / "cnn", pictures)
    started, _ = _run(peer, [(_DETECTION, *_CNN, str(empty))])
    whole, said = _run(peer, [(_DETECTION, *_CNN, str(full))])
    boxes: dict[str, list[CssBox]] = {picture.name: [] for picture in pictures}
    for line in said[0]:
        path, *edges = line.rsplit(",", 4)
        if len(edges) != len(CssBox.__annotations__) or Path(path).name not in boxes:
            raise _unfinished("face_detection")
        boxes[Path(path).name].append(CssBox(*(int(edge) for edge in edges)))
    return whole.beyond(started), boxes


def _run(peer: Peer, commands: Sequence[tuple[str, ...]]) -> tuple[Effort, list[list[str]]]:
    """Run commands at the same time; return what they cost together, and the lines that each printed."""
    environment = dict(os.environ)
    if peer.folder is not None:
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, (str(peer.folder), environment.get("PYTHONPATH", ""))))
    began, cpu_before = time.perf_counter(), children_cpu_s()
    running = [
        subprocess.Popen(  # noqa: S603 - our own interpreter and fixed words
            [sys.executable, "-m", *command],
            env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )
        for command in commands
    ]  # fmt: skip
    said = [process.communicate()[0].splitlines() for process in running]
    for process, command in zip(running, commands, strict=True):
        if process.returncode:
            raise _unfinished(command[0].rpartition(".")[2].removesuffix("_cli"))
    return Effort(time.perf_counter() - began, children_cpu_s() - cpu_before), said


def _unfinished(command: str) -> KnownError:
    return KnownError(
        f"The {command} command did not finish, so there is nothing to compare with. Nothing was changed; check that "
        "it runs by itself."
    )


def _folder(place: Path, pictures: Sequence[Path]) -> Path:
    place.mkdir(parents=True, exist_ok=True)
    for picture in pictures:
        _link(picture, place / picture.name)
    return place


def _link(picture: Path, place: Path) -> None:
    """Let a picture lie in another folder, too; where the file system has no links (FAT, exFAT), a copy does."""
    if place.exists():
        return
    try:
        os.link(picture, place)
    except OSError:
        shutil.copyfile(picture, place)
