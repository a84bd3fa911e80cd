"""Read pictures that the unit itself brings (references, probes) and find the largest face of each in a worker."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.domain.case import MediaKind
from app.domain.examination import Examined, Profile, WorkItem
from app.domain.face import FoundFace
from app.domain.ids import MediaId
from app.domain.progress import IsCancelled, never
from app.service.evidence import hashes_of, read_evidence
from app.worker.pool import WorkerPool
from app.worker.sniff import HEAD_BYTES, kind_of


@dataclass(frozen=True, slots=True)
class PictureFace:
    """The largest face of one picture, or why there is none. `index` is the picture's place in what was asked.

    `taken_on` is the day of capture that the picture gives itself, `faces` how many faces were found in it.
    """

    index: int
    sha256: str | None
    face: FoundFace | None
    reason: str | None
    taken_on: date | None = None
    faces: int = 0


def largest_faces(
    pool: WorkerPool,
    pictures: Iterable[Path],
    is_cancelled: IsCancelled = never,
    profile: Profile = Profile.THOROUGH,
    *,
    are_references: bool = False,
) -> Iterator[PictureFace]:
    """Yield the largest face of each picture as the workers finish them, in any order.

    References are shown to no worker that has met an exhibit; a probe's picture may be as hostile as an exhibit.
    """
    digests: dict[int, str] = {}
    unreadable: list[PictureFace] = []

    def contents() -> Iterator[WorkItem]:
        for index, path in enumerate(pictures):
            try:
                content, _ = read_evidence(bytes(path))
            except (OSError, ValueError) as why:
                unreadable.append(PictureFace(index, None, None, f"It could not be read ({why})."))
                continue
            if kind_of(content[:HEAD_BYTES]) is not MediaKind.PICTURE:
                unreadable.append(PictureFace(index, None, None, "It is not a picture of a known format."))
                continue
            digests[index] = hashes_of(content).sha256
            yield WorkItem(MediaId(index), MediaKind.PICTURE, content, profile)

    examined = pool.examine_own if are_references else pool.examine
    for finding in examined(contents(), is_cancelled):
        index = int(finding.media_id)
        if isinstance(finding, Examined):
            yield _largest(index, digests[index], finding)
        else:
            yield PictureFace(index, digests[index], None, finding.reason)
    yield from unreadable


def largest_face(pool: WorkerPool, picture: Path) -> PictureFace:
    """Return the largest face of one picture; where a thorough look finds none, an exhaustive one is taken."""
    found = next(iter(largest_faces(pool, [picture])))
    if found.face is not None or found.sha256 is None:
        return found
    return next(iter(largest_faces(pool, [picture], profile=Profile.EXHAUSTIVE)))


def _largest(index: int, sha256: str, finding: Examined) -> PictureFace:
    if not finding.faces:
        return PictureFace(index, sha256, None, "No face was found in it.")
    largest = max(finding.faces, key=lambda face: face.detected.box.area)
    return PictureFace(index, sha256, largest, None, finding.taken_on, len(finding.faces))
