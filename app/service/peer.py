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

from app.domain.errors import KnownError
from app.service.effort import Effort, children_cpu_s

_COMMAND = "face_recognition.face_recognition_cli"


@dataclass(frozen=True, slots=True)
class Peer:
    """One dlib under the command: `folder` holds another than the installed one, or is None."""

    name: str
    folder: Path | None = None


def peers_effort(peer: Peer, pictures: Sequence[Path], known: Path, scratch: Path, processes: int) -> Effort:
    """Run the command over the pictures, in so many processes with an equal share each; start-up is taken off.

    `known` is a picture of one known face; the command compares each face it finds with it. Raises KnownError where
    the command is missing or ends with an error.
    """
    people = scratch / "known"
    people.mkdir(parents=True, exist_ok=True)
    _link(known, people / known.name)
    shares = [pictures[start::processes] for start in range(processes)]
    started = _run(peer, people, [_folder(scratch / f"none-{number}", []) for number in range(processes)])
    whole = _run(peer, people, [_folder(scratch / f"share-{number}", share) for number, share in enumerate(shares)])
    return whole.beyond(started)


def _run(peer: Peer, people: Path, folders: Sequence[Path]) -> Effort:
    environment = dict(os.environ)
    if peer.folder is not None:
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, (str(peer.folder), environment.get("PYTHONPATH", ""))))
    began, cpu_before = time.perf_counter(), children_cpu_s()
    running = [
        subprocess.Popen(  # noqa: S603 - our own interpreter and fixed words
            [sys.executable, "-m", _COMMAND, str(people), str(folder)],
            env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )
        for folder in folders
    ]  # fmt: skip
    said = [process.communicate()[0] for process in running]
    for process, lines, folder in zip(running, said, folders, strict=True):
        if process.returncode or len(lines.splitlines()) < len(list(folder.iterdir())):
            raise KnownError(
                "The face_recognition command did not finish, so there is nothing to compare with. Nothing was "
                "changed; check that it runs by itself."
            )
    return Effort(time.perf_counter() - began, children_cpu_s() - cpu_before)


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
