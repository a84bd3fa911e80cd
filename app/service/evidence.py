"""Read evidence: one file's bytes, once, without following anything or leaving a trace, and what they are."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from app.domain.case import FileHashes, MediaKind
from app.worker.sniff import kind_of

LARGEST_FILE_BYTES = 1 << 30
TOO_LARGE = f"It is larger than {LARGEST_FILE_BYTES >> 30} GiB; this version does not read such files."
_CHUNK_BYTES = 1 << 20
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
            if entry.is_dir(follow_symlinks=False) and not _is_redirected(entry):
                waiting.append(entry.path)
            else:
                yield entry.path


def _is_redirected(entry: os.DirEntry[bytes]) -> bool:
    """True for a junction or mount point of Windows, which is a directory and yet leads out of the exhibit."""
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return bool(attributes & stat.FILE_ATTRIBUTE_REPARSE_POINT)


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
        return _whole(descriptor), status
    finally:
        os.close(descriptor)


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
    if status.st_size > LARGEST_FILE_BYTES:
        raise ValueError(TOO_LARGE)


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
