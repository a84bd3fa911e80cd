"""Sealed files: any file encrypted under a key of its own, in pieces that cannot be cut off, swapped or put elsewhere.

A member of a backup is one such file: a few bytes that name the format, then pieces of a mebibyte, each AES-256-GCM
with its number and whether it is the last one in the nonce (STREAM, after Hoang et al.,
"Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance", 2015). The key is never used for a second file.
"""

from __future__ import annotations

import errno
import hashlib
import itertools
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.domain.errors import BackupDamaged, StorageFull

_MAGIC = b"homeward sealed 1\n"
_PIECE_BYTES = 1 << 20
_TAG_BYTES = 16
OnBytes = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Sealed:
    """What was written: SHA-256 of the sealed file and of what it holds (lower-case hex), and the sealed size."""

    sha256: str
    plain_sha256: str
    size_bytes: int


def seal_file(source: Path, target: Path, key: bytes, on_bytes: OnBytes) -> Sealed:
    """Write `source` encrypted to the new file `target`, flushed to the disk; `on_bytes` hears of each piece."""
    outer, inner = hashlib.sha256(), hashlib.sha256()
    cipher = AESGCM(key)
    with source.open("rb") as plain, new_private(target) as out:
        written = _put(out, outer, _MAGIC)
        piece = plain.read(_PIECE_BYTES)
        number = 0
        while True:
            following = plain.read(_PIECE_BYTES)
            inner.update(piece)
            written += _put(out, outer, cipher.encrypt(_nonce(number, is_last=not following), piece, _MAGIC))
            on_bytes(len(piece))
            if not following:
                break
            piece, number = following, number + 1
        out.flush()
        os.fsync(out.fileno())
    return Sealed(outer.hexdigest(), inner.hexdigest(), written)


def open_file(source: Path, target: Path, key: bytes, on_bytes: OnBytes) -> str:
    """Write what a sealed file holds to the new file `target` and return its SHA-256; raises BackupDamaged."""
    inner = hashlib.sha256()
    with new_private(target) as out:
        for piece in _pieces(source, key):
            inner.update(piece)
            out.write(piece)
            on_bytes(len(piece))
        out.flush()
        os.fsync(out.fileno())
    return inner.hexdigest()


def opened_sha256(source: Path, key: bytes, on_bytes: OnBytes) -> str:
    """Return the SHA-256 of what a sealed file holds, without writing any of it; raises BackupDamaged."""
    inner = hashlib.sha256()
    for piece in _pieces(source, key):
        inner.update(piece)
        on_bytes(len(piece))
    return inner.hexdigest()


def _pieces(source: Path, key: bytes) -> Iterator[bytes]:
    cipher = AESGCM(key)
    try:
        with source.open("rb") as sealed:
            if sealed.read(len(_MAGIC)) != _MAGIC:
                raise _damaged(source)
            piece = sealed.read(_PIECE_BYTES + _TAG_BYTES)
            for number in itertools.count():
                following = sealed.read(_PIECE_BYTES + _TAG_BYTES)
                yield cipher.decrypt(_nonce(number, is_last=not following), piece, _MAGIC)
                if not following:
                    return
                piece = following
    except (InvalidTag, FileNotFoundError, ValueError) as error:
        raise _damaged(source) from error


@contextmanager
def disk_told(path: Path, what_is_safe: str) -> Iterator[None]:
    """Turn what the system says of a disk into StorageFull, in a sentence that says what is safe."""
    try:
        yield
    except OSError as error:
        is_full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        what = "is full" if is_full else f"refused to read or write ({error.strerror})"
        raise StorageFull(
            f"The disk of {path.name} {what}. {what_is_safe}. {'Make room' if is_full else 'Check the disk'} and start "
            "again."
        ) from error


def sha256_of(path: Path) -> str | None:
    """Return a file's SHA-256, lower-case hex; None where it cannot be read."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(_PIECE_BYTES):
                digest.update(block)
    except OSError:
        return None
    return digest.hexdigest()


def new_private(path: Path) -> BinaryIO:
    """Open a new file that only its owner may read."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    return os.fdopen(handle, "wb")


def _put(out: BinaryIO, digest: hashlib._Hash, content: bytes) -> int:
    digest.update(content)
    out.write(content)
    return len(content)


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11) + bytes([is_last])


def _damaged(path: Path) -> BackupDamaged:
    return BackupDamaged(
        f"The member {path.name[:16]}… of the backup is damaged, cut or missing. Nothing was restored from it; use "
        "another run or another copy of the backup."
    )
