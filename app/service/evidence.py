"""Read evidence: one file's bytes, once, without following anything or leaving a trace, and what they are."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.domain.case import FileHashes, MediaKind
from app.domain.errors import Cancelled
from app.domain.progress import IsCancelled, never
from app.worker.sniff import HEAD_BYTES, kind_of

LARGEST_FILE_BYTES = 1 << 30
"""Larger files are not read whole: videos are examined piece by piece (large_files.py), pictures not at all."""
TOO_LARGE = (
    f"It is larger than {LARGEST_FILE_BYTES >> 30} GiB and was not opened: a picture is opened whole, in bounded "
    "memory. The original is untouched. Have it cut into smaller pictures on a machine that is on no network, and take "
    "those in."
)
CHANGING = "It changed while it was read, so that its digests would be of no file; something writes to the exhibit."
_CHUNK_BYTES = 1 << 20
_ASK_EVERY_BYTES = 64 << 20
_BLOCK_BYTES = 512
"""The unit of st_blocks (POSIX, sys/stat.h), whatever the file system's own is."""
_PICTURE_ENDINGS = frozenset(
    b"jpg jpeg jpe jfif png gif bmp dib tif tiff webp heic heif avif jp2 j2k jpx jxl psd dng cr2 cr3 nef arw".split()
)
_VIDEO_ENDINGS = frozenset(
    b"mp4 m4v mov qt mkv webm avi mpg mpeg mpe ts mts m2ts 3gp 3g2 wmv asf flv ogv rm rmvb".split()
)


def files_below(folder: Path) -> Iterator[bytes]:
    """Yield the path, as bytes, of everything below `folder` that is not a directory; links are never followed.

    A directory that cannot be entered, or that Windows redirects elsewhere, is yielded itself, so that intake names it.
    """
    waiting = [os.fsencode(folder)]
    while waiting:
        here = waiting.pop()
        try:
            with os.scandir(here) as entries:
                listed = list(entries)
        except OSError:
            yield here
            continue
        for entry in listed:
            if _is_folder(entry):
                waiting.append(entry.path)
            else:
                yield entry.path


def _is_folder(entry: os.DirEntry[bytes]) -> bool:
    """True for a directory that is to be entered; one whose path is too long for the system is none."""
    try:
        return entry.is_dir(follow_symlinks=False) and not _is_redirected(entry)
    except OSError:
        return False


def _is_redirected(entry: os.DirEntry[bytes]) -> bool:
    """True for a junction or mount point of Windows, which is a directory and yet leads out of the exhibit."""
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return bool(attributes & stat.FILE_ATTRIBUTE_REPARSE_POINT)


@dataclass(frozen=True, slots=True)
class Digested:
    """What one pass over a file yields: its first bytes, its digests, its size and when it was last changed.

    `hashes` is None for a large file that is neither picture nor video: it is not read to its end.
    """

    head: bytes
    hashes: FileHashes | None
    size_bytes: int
    modified_ns: int


def digest_evidence(path: bytes, is_wanted: Callable[[bytes], bool], is_cancelled: IsCancelled = never) -> Digested:
    """Read a regular file once, however large, and return what it is, without following a link or waiting on a pipe.

    `is_wanted` is asked of the first bytes of a file over one gibibyte whether to read on. Raises OSError as the system
    gives it, ValueError with the reason for what is not a regular file, mostly holes, or changes while it is read, and
    Cancelled in the middle of a large file.
    """
    with _opened(path) as (descriptor, status):
        if status.st_size > LARGEST_FILE_BYTES:
            _refuse_holes(status)
        head = os.read(descriptor, HEAD_BYTES)
        hashes = None
        if status.st_size <= LARGEST_FILE_BYTES or is_wanted(head):
            hashes = _hashes_of_all(descriptor, head, status.st_size, is_cancelled)
            if os.fstat(descriptor).st_mtime_ns != status.st_mtime_ns:
                raise ValueError(CHANGING)
        return Digested(head, hashes, status.st_size, status.st_mtime_ns)


def _hashes_of_all(descriptor: int, head: bytes, size_bytes: int, is_cancelled: IsCancelled) -> FileHashes:
    """Return the digests of a file whose first bytes are read already; raise ValueError where its size is another."""
    makers = [hashlib.sha256(head), *(maker(head, usedforsecurity=False) for maker in (hashlib.sha1, hashlib.md5))]
    left = size_bytes - len(head)
    while (chunk := os.read(descriptor, _CHUNK_BYTES)) and left >= 0:  # one that grows for ever is given up
        for maker in makers:
            maker.update(chunk)
        left -= len(chunk)
        if left % _ASK_EVERY_BYTES < _CHUNK_BYTES and is_cancelled():
            raise Cancelled("Intake was stopped in the middle of a file. Run the intake again to continue.")
    if left:
        raise ValueError(CHANGING)
    return FileHashes(*(maker.hexdigest() for maker in makers))


def _refuse_holes(status: os.stat_result) -> None:
    """Raise ValueError for a file that claims far more than lies on the medium: reading it might take for ever."""
    lies_there = getattr(status, "st_blocks", status.st_size) * _BLOCK_BYTES
    if lies_there < status.st_size // 2:
        raise ValueError(
            f"It claims {status.st_size:,} bytes, of which {lies_there:,} lie on the medium; the rest is holes. It was "
            "not read."
        )


def read_evidence(path: bytes) -> tuple[bytes, os.stat_result]:
    """Return the bytes of a regular file and its status, without following a final link or waiting on a pipe.

    Raises OSError as the system gives it, and ValueError with the reason for anything that is not a regular file or
    is larger than one gibibyte.
    """
    with _opened(path) as (descriptor, status):
        if status.st_size > LARGEST_FILE_BYTES:
            raise ValueError(TOO_LARGE)
        return _whole(descriptor), status


@contextmanager
def _opened(path: bytes) -> Iterator[tuple[int, os.stat_result]]:
    """Lend a regular file, open for reading, and its status; raise ValueError for anything else."""
    descriptor, status = open_regular(path)
    try:
        yield descriptor, status
    finally:
        os.close(descriptor)


def open_regular(path: bytes) -> tuple[int, os.stat_result]:
    """Return a regular file's descriptor, open for reading, and its status.

    Raises OSError as the system gives it, and ValueError with the reason for anything else.
    """
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0)
    for optional in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_NOCTTY"):
        flags |= getattr(os, optional, 0)
    _refuse_irregular(os.lstat(path))
    descriptor = _open_unseen(path, flags)
    try:
        status = os.fstat(descriptor)
        _refuse_irregular(status)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor, status


def _whole(descriptor: int) -> bytes:
    chunks, left = [], LARGEST_FILE_BYTES
    while chunk := os.read(descriptor, _CHUNK_BYTES):
        left -= len(chunk)
        if left < 0:  # it grew while it was read
            raise ValueError(TOO_LARGE)
        chunks.append(chunk)
    return b"".join(chunks)


def _open_unseen(path: bytes, flags: int) -> int:
    # O_NOATIME leaves the exhibit's access times alone; only the owner or root may ask for it.
    try:
        return os.open(path, flags | getattr(os, "O_NOATIME", 0))
    except PermissionError:
        return os.open(path, flags)


def _refuse_irregular(status: os.stat_result) -> None:
    kinds = {stat.S_IFLNK: "a link", stat.S_IFIFO: "a pipe", stat.S_IFSOCK: "a socket", stat.S_IFCHR: "a device"}
    kinds |= {stat.S_IFBLK: "a device", stat.S_IFDIR: "a folder that was not entered"}
    kind = stat.S_IFMT(status.st_mode)
    if kind != stat.S_IFREG:
        raise ValueError(f"It is {kinds.get(kind, 'not a regular file')}; it was not followed or opened.")


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
