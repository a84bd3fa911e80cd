"""Let a file leave the unit in the clear: outside its folder, under a name that is free, whole or not at all."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import KnownError, NotAllowed, StorageFull
from app.store import Unit


@contextmanager
def all_or_none() -> Iterator[list[Path]]:
    """Remove what was written where the act does not commit: nothing leaves the unit without an entry that says so."""
    written: list[Path] = []
    try:
        yield written
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        raise


def refuse_path(unit: Unit, *targets: Path) -> None:
    """Raise NotAllowed where a file of that name exists already, or the path lies inside the unit's folder."""
    for target in targets:
        if os.path.lexists(target):
            raise NotAllowed(f"{target} exists already. Nothing was written; give the file another name.")
        if target.resolve().is_relative_to(Path(unit.folder).resolve()):
            raise NotAllowed(
                "What leaves the unit is not encrypted, so it is not written into the unit's own folder. Nothing was "
                "written; choose a place outside the unit."
            )


def write_new(path: Path, content: Iterable[bytes]) -> str:
    """Write a new file, for its owner alone, and return its SHA-256; raises KnownError, or StorageFull half-way."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    except OSError as why:
        raise KnownError(f"{path} could not be written ({why.strerror}). Nothing was produced.") from why
    digest = hashlib.sha256()
    try:
        with os.fdopen(descriptor, "wb") as out:
            for piece in content:
                digest.update(piece)
                out.write(piece)
    except OSError as why:
        path.unlink(missing_ok=True)
        raise StorageFull(f"{path} could not be written whole ({why.strerror}). Nothing was produced.") from why
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return digest.hexdigest()
