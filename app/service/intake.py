"""Take in: read every file of an exhibit once, hash the bytes, and record each with its place in the exhibit."""

from __future__ import annotations

import hashlib
import os
import stat
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.audit import Operation
from app.domain.case import Exhibit, FileHashes, FoundFile, MediaItem, MediaKind, MediaState
from app.domain.errors import Cancelled, NotFound, NotRecorded
from app.domain.ids import MediaId
from app.domain.names import relative_name
from app.domain.progress import IsCancelled, OnProgress, Progress, never, unheard
from app.service.cases import act_in
from app.store import Unit
from app.worker.sniff import HEAD_BYTES, kind_of

LARGEST_FILE_BYTES = 1 << 30
FILES_PER_COMMIT = 64
NEITHER = "Its content is neither a picture nor a video of a known format, and its name does not claim to be one."
_CHUNK_BYTES = 1 << 20
_PICTURE_ENDINGS = frozenset(
    b"jpg jpeg jpe jfif png gif bmp dib tif tiff webp heic heif avif jp2 j2k jpx jxl psd dng cr2 cr3 nef arw".split()
)
_VIDEO_ENDINGS = frozenset(
    b"mp4 m4v mov qt mkv webm avi mpg mpeg mpe ts mts m2ts 3gp 3g2 wmv asf flv ogv rm rmvb".split()
)


@dataclass(frozen=True, slots=True)
class IntakeSummary:
    """What one intake did. `already_known` counts files that an earlier, unfinished intake had recorded."""

    exhibit: Exhibit
    files: int
    taken_in: int
    duplicates: int
    skipped: int
    already_known: int
    size_bytes: int
    seconds: float


def take_in(
    unit: Unit,
    exhibit_name: str,
    folder: Path,
    on_progress: OnProgress = unheard,
    is_cancelled: IsCancelled = never,
) -> IntakeSummary:
    """Record every file below `folder` as part of the exhibit; nothing is copied and nothing is written there.

    Files are committed in small groups, each with its audit entry, so an interrupted intake continues where it
    stopped when it is run again. Raises NotFound where the folder does not exist, NotRecorded for a blank exhibit
    name, Cancelled (with everything committed so far kept).
    """
    if not exhibit_name.strip():
        raise NotRecorded("The exhibit needs the name it has in the chain of custody. Nothing was taken in.")
    if not folder.is_dir():
        raise NotFound(f"There is no folder {folder}. Nothing was taken in; check that the exhibit is mounted.")
    started = time.monotonic()
    with unit.unit_of_work(act_in(unit, "name exhibit", Operation.COLLECTION)) as work:
        exhibit = work.exhibits.add(exhibit_name.strip(), str(folder))
        work.note(exhibit=exhibit.id)
        known = {item.id for item in work.media.all(exhibit.id)}
    paths = sorted(files_below(folder))
    tally = _Tally(known)
    for start in range(0, len(paths), FILES_PER_COMMIT):
        if is_cancelled():
            raise Cancelled(
                f"Intake of {exhibit.name} was stopped after {start} of {len(paths)} files. They are recorded; run the "
                "intake again to continue."
            )
        _record_group(unit, exhibit, folder, paths[start : start + FILES_PER_COMMIT], tally)
        done = min(start + FILES_PER_COMMIT, len(paths))
        on_progress(Progress("intake", done, len(paths), time.monotonic() - started))
    return tally.summary(exhibit, len(paths), time.monotonic() - started)


def files_below(folder: Path) -> Iterator[bytes]:
    """Yield the path, as bytes, of everything below `folder` that is not a directory; links are never followed."""
    waiting = [os.fsencode(folder)]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                else:
                    yield entry.path


def read_evidence(path: bytes) -> tuple[bytes, os.stat_result]:
    """Return the bytes of a regular file and its status, without following a final link or waiting on a pipe.

    Raises OSError as the system gives it, and ValueError with the reason for anything that is not a regular file or
    is larger than one gibibyte.
    """
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0)
    for optional in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_NOCTTY"):
        flags |= getattr(os, optional, 0)
    before = os.lstat(path)
    _refuse_irregular(before)
    descriptor = _open_unseen(path, flags)
    try:
        status = os.fstat(descriptor)
        _refuse_irregular(status)
        chunks = []
        while chunk := os.read(descriptor, _CHUNK_BYTES):
            chunks.append(chunk)
    finally:
        os.close(descriptor)
    return b"".join(chunks), status


def _open_unseen(path: bytes, flags: int) -> int:
    # O_NOATIME leaves the exhibit's access times alone; only the owner or root may ask for it.
    try:
        return os.open(path, flags | getattr(os, "O_NOATIME", 0))
    except PermissionError:
        return os.open(path, flags)


def _refuse_irregular(status: os.stat_result) -> None:
    kinds = {stat.S_IFLNK: "a link", stat.S_IFIFO: "a pipe", stat.S_IFSOCK: "a socket", stat.S_IFCHR: "a device"}
    kinds[stat.S_IFBLK] = "a device"
    kind = stat.S_IFMT(status.st_mode)
    if kind != stat.S_IFREG:
        raise ValueError(f"It is {kinds.get(kind, 'not a regular file')}; it was not followed or opened.")
    if status.st_size > LARGEST_FILE_BYTES:
        raise ValueError(f"It is larger than {LARGEST_FILE_BYTES >> 30} GiB; this version does not read such files.")


def found_file(path: bytes, root: Path) -> FoundFile:
    """Read one file once and return what it is: place, kind by content, size, time and the three digests."""
    name = relative_name(path, root)
    try:
        content, status = read_evidence(path)
    except (OSError, ValueError) as why:
        return _unreadable(path, name, why)
    kind = kind_of_file(name, content[:HEAD_BYTES])
    return FoundFile(
        untrusted_name=name,
        size_bytes=len(content),
        modified_ns=status.st_mtime_ns,
        kind=kind,
        hashes=hashes_of(content),
        reason=NEITHER if kind is MediaKind.OTHER else None,
    )


def kind_of_file(name: bytes, head: bytes) -> MediaKind:
    """Return what a file is by its first bytes, or else what it calls itself.

    So a damaged picture ends in the Failed list and is not passed over.
    """
    kind = kind_of(head)
    if kind is not MediaKind.OTHER:
        return kind
    ending = name.rpartition(b".")[2].lower()
    if ending in _PICTURE_ENDINGS:
        return MediaKind.PICTURE
    return MediaKind.VIDEO if ending in _VIDEO_ENDINGS else MediaKind.OTHER


def hashes_of(content: bytes) -> FileHashes:
    """Return the three digests of `content`. Only SHA-256 is identity; the others look up police hash sets."""
    return FileHashes(
        sha256=hashlib.sha256(content).hexdigest(),
        sha1=hashlib.sha1(content, usedforsecurity=False).hexdigest(),
        md5=hashlib.md5(content, usedforsecurity=False).hexdigest(),
    )


def _unreadable(path: bytes, name: bytes, why: OSError | ValueError) -> FoundFile:
    reason = str(why) if isinstance(why, ValueError) else f"It could not be read ({why.strerror})."
    try:
        status = os.lstat(path)
        size, modified = status.st_size, status.st_mtime_ns
    except OSError:
        size, modified = 0, 0
    return FoundFile(name, size, modified, MediaKind.OTHER, None, reason)


@dataclass(slots=True)
class _Tally:
    """Running counts of one intake; `known` are the files that an earlier intake of this exhibit recorded."""

    known: set[MediaId]
    taken_in: int = 0
    duplicates: int = 0
    skipped: int = 0
    already_known: int = 0
    size_bytes: int = 0

    def count(self, item: MediaItem) -> None:
        self.size_bytes += item.size_bytes
        if item.id in self.known:
            self.already_known += 1
        elif item.state is MediaState.SKIPPED:
            self.skipped += 1
        else:
            self.taken_in += 1
            self.duplicates += item.duplicate_of is not None

    def summary(self, exhibit: Exhibit, files: int, seconds: float) -> IntakeSummary:
        return IntakeSummary(
            exhibit, files, self.taken_in, self.duplicates, self.skipped, self.already_known, self.size_bytes, seconds
        )


def _record_group(unit: Unit, exhibit: Exhibit, folder: Path, paths: list[bytes], tally: _Tally) -> None:
    found = [found_file(path, folder) for path in paths]
    with unit.unit_of_work(act_in(unit, "take in", Operation.COLLECTION)) as work:
        for file in found:
            tally.count(work.media.add(exhibit.id, file))
        work.note(exhibit=exhibit.id, files=len(found), skipped=sum(file.hashes is None for file in found))
