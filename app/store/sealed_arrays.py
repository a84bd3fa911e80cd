"""Sealed arrays: what can be made again from the unit's rows, kept in a file of its own so that it need not be.

A file is a few bytes that name the format, then sealed pieces: the list of its arrays, then their bytes, a mebibyte
at a time. Each piece is AES-256-GCM with its number and whether it is the last one in the nonce, under a key that is
used for this file alone and lies in the unit's database. Nothing of a file is handed on before all of it is proven.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from numpy.typing import NDArray

from app.store.sealed_files import new_private

Array = NDArray[Any]
MakeRoom = Callable[[str, tuple[int, ...], np.dtype[Any]], Array]
_MAGIC = b"homeward arrays 1\n"
_PIECE_BYTES = 1 << 20
_TAG_BYTES = 16
_MOST_HEADER_BYTES = 1 << 16


def write_arrays(path: Path, key: bytes, facts: Mapping[str, Any], arrays: Mapping[str, Array]) -> None:
    """Write arrays and facts (JSON) to the new file `path`, flushed to the disk. Raises OSError."""
    listed = [[name, list(array.shape), array.dtype.str] for name, array in arrays.items()]
    header = json.dumps({"facts": dict(facts), "arrays": listed}, sort_keys=True).encode()
    pieces = sum(-(-array.nbytes // _PIECE_BYTES) for array in arrays.values())
    cipher = AESGCM(key)
    with new_private(path) as out:
        out.write(_MAGIC)
        sealed = cipher.encrypt(_nonce(0, is_last=pieces == 0), header, _MAGIC)
        out.write(len(sealed).to_bytes(4) + sealed)
        for number, piece in enumerate(_pieces(arrays), start=1):
            out.write(cipher.encrypt(_nonce(number, is_last=number == pieces), piece, _MAGIC))
        out.flush()
        os.fsync(out.fileno())


def read_arrays(
    path: Path, key: bytes, make_room: MakeRoom | None = None
) -> tuple[dict[str, Any], dict[str, Array]] | None:
    """Return facts and arrays of a file, or None where it is missing, cut, or not what was written under this key.

    `make_room` may give the place to read an array into, by its name, shape and type.
    """
    try:
        with path.open("rb") as sealed:
            return _read(sealed, AESGCM(key), make_room or _new_room)
    except (InvalidTag, OSError, ValueError):
        return None


def _read(sealed: Any, cipher: AESGCM, make_room: MakeRoom) -> tuple[dict[str, Any], dict[str, Array]]:
    if sealed.read(len(_MAGIC)) != _MAGIC:
        raise ValueError
    length = int.from_bytes(sealed.read(4))
    if not _TAG_BYTES < length <= _MOST_HEADER_BYTES:
        raise ValueError
    first = sealed.read(length)
    header = _opened_header(cipher, first)
    room = {name: make_room(name, tuple(shape), np.dtype(kind)) for name, shape, kind in header["arrays"]}
    places = list(_pieces(room))
    for number, place in enumerate(places, start=1):
        piece = sealed.read(len(place) + _TAG_BYTES)
        place[:] = cipher.decrypt(_nonce(number, is_last=number == len(places)), piece, _MAGIC)
    if sealed.read(1):
        raise ValueError
    return header["facts"], room


def _opened_header(cipher: AESGCM, sealed: bytes) -> dict[str, Any]:
    try:
        content = cipher.decrypt(_nonce(0, is_last=False), sealed, _MAGIC)
    except InvalidTag:
        content = cipher.decrypt(_nonce(0, is_last=True), sealed, _MAGIC)
    header: dict[str, Any] = json.loads(content)
    return header


def _pieces(arrays: Mapping[str, Array]) -> Iterator[memoryview]:
    for array in arrays.values():
        if array.nbytes:
            content = memoryview(array.reshape(-1).view(np.uint8).data)
            for start in range(0, len(content), _PIECE_BYTES):
                yield content[start : start + _PIECE_BYTES]


def _new_room(_name: str, shape: tuple[int, ...], kind: np.dtype[Any]) -> Array:
    return np.empty(shape, kind)


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11) + bytes([is_last])
