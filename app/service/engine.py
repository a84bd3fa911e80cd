"""Run the engine alone over a folder of pictures, for measuring it: vectors out, nothing stored, no case needed."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.domain.case import MediaKind
from app.domain.errors import BugError, Cancelled, NotAllowed, NotFound
from app.domain.examination import Profile
from app.domain.progress import IsCancelled, OnProgress, Progress, never, unheard
from app.service.evidence import kind_of_file
from app.service.pictures import largest_faces
from app.worker.pool import WorkerPool
from app.worker.sniff import HEAD_BYTES


@dataclass(frozen=True, slots=True)
class EmbeddingSummary:
    """How many pictures were embedded, in how many no face was found, and how long it took."""

    pictures: int
    without_face: int
    seconds: float


def is_picture(path: Path) -> bool:
    """True for a regular file that is a picture by its content, or calls itself one: a damaged picture counts."""
    if not path.is_file() or path.is_symlink():
        return False
    with path.open("rb") as file:
        return kind_of_file(bytes(path), file.read(HEAD_BYTES)) is MediaKind.PICTURE


def embed_folder(
    pool: WorkerPool,
    folder: Path,
    out: Path,
    on_progress: OnProgress = unheard,
    is_cancelled: IsCancelled = never,
    profile: Profile = Profile.THOROUGH,
) -> EmbeddingSummary:
    """Write every picture's largest face to an NPZ file.

    Arrays: `vectors` float32 (n, d), a row of NaN where no face was found; `identities` str (n,), the name of the
    folder each picture lies in; `files` str (n,), paths below `folder`. Raises NotFound where there are no pictures.
    """
    started = time.monotonic()
    pictures = sorted(path for path in folder.rglob("*") if is_picture(path))
    if not pictures:
        raise NotFound(f"{folder} holds no pictures. Nothing was written.")
    if os.path.lexists(out):
        raise NotAllowed(f"{out} exists already. Nothing was embedded; give the vectors another name.")
    if not out.parent.is_dir():
        raise NotFound(f"There is no folder {out.parent} to write to. Nothing was embedded; make it first.")
    vectors = np.full((len(pictures), pool.manifest.dimension), np.nan, dtype=np.float32)
    done = 0
    for found in largest_faces(pool, pictures, is_cancelled, profile):
        done += 1
        if found.face is not None:
            vectors[found.index] = found.face.embedding.vector
        on_progress(Progress("embed", done, len(pictures), time.monotonic() - started))
    if is_cancelled():
        raise Cancelled("Embedding was stopped. Nothing was written.")
    if done < len(pictures):
        raise BugError(f"The workers ended with {len(pictures) - done} pictures unseen.")
    identities = np.array([path.parent.name for path in pictures])
    files = np.array([path.relative_to(folder).as_posix() for path in pictures])
    with os.fdopen(
        os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), "wb"
    ) as file:
        np.savez(file, vectors=vectors, identities=identities, files=files)
    without = int(np.isnan(vectors).any(axis=1).sum())
    return EmbeddingSummary(len(pictures), without, time.monotonic() - started)
