"""Let a file leave the unit in the clear, never before its audit entry and never by halves.

Room for it is made first, filled with zeros, so that a full disk is found while the act can still be taken back. The
content follows when the entry is committed: a power cut in between leaves an entry without its file, which is the safe
way round.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import KnownError, NotAllowed, StorageFull
from app.store import Unit, Work

_BLOCK = 1 << 20


def refuse_place(unit: Unit, *targets: Path) -> None:
    """Raise NotAllowed where a file of that name exists already, or the place lies inside the unit's folder."""
    for target in targets:
        if os.path.lexists(target) or os.path.lexists(_part_of(target)):
            raise NotAllowed(
                f"{target} or {_part_of(target).name} beside it exists already. Nothing was written; give the file "
                "another name."
            )
        if target.resolve().is_relative_to(Path(unit.folder).resolve()):
            raise NotAllowed(
                "What leaves the unit is not encrypted, so it is not written into the unit's own folder. Nothing was "
                "written; choose a place outside the unit."
            )


@contextmanager
def room_for(unit: Unit, *paths: Path) -> Iterator[None]:
    """Hold places outside the unit for an act in which files leave it; where it is not committed, nothing is left."""
    refuse_place(unit, *paths)
    try:
        yield
    except BaseException:
        for path in paths:
            _part_of(path).unlink(missing_ok=True)
        raise


def let_go(work: Work, path: Path, content: Callable[[], Iterable[bytes]]) -> tuple[str, int]:
    """Reserve room for what `content` makes, and write it once the act is committed; return its SHA-256 and its size.

    `content` is asked twice and must make the same both times, the second time after the unit of work. Inside
    room_for(). Raises KnownError or StorageFull where there is no room; then nothing is recorded.
    """
    digest, size = hashlib.sha256(), 0
    for piece in content():
        digest.update(piece)
        size += len(piece)
    _reserve(_part_of(path), size)
    work.afterwards.append(lambda: _fill(path, content()))
    return digest.hexdigest(), size


def _part_of(path: Path) -> Path:
    return path.with_name(path.name + ".part")


def _reserve(part: Path, size: int) -> None:
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    except OSError as why:
        raise KnownError(f"{part} could not be written ({why.strerror}). Nothing was produced.") from why
    try:
        with os.fdopen(descriptor, "wb") as out:
            for start in range(0, size, _BLOCK):
                out.write(bytes(min(_BLOCK, size - start)))
            out.flush()
            os.fsync(out.fileno())
    except OSError as why:
        raise StorageFull(f"{part} could not be written whole ({why.strerror}). Nothing was produced.") from why


def _fill(path: Path, content: Iterable[bytes]) -> None:
    part = _part_of(path)
    try:
        with part.open("r+b") as out:
            for piece in content:
                out.write(piece)
            out.truncate()
            out.flush()
            os.fsync(out.fileno())
        part.rename(path)
    except OSError as why:
        part.unlink(missing_ok=True)
        raise StorageFull(
            f"{path} could not be written ({why.strerror}). That it was to leave the unit is on record; no file is "
            "left. Check the disk and repeat the step under another name."
        ) from why
