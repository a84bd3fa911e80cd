"""A large file as evidence: hashed once by pieces, and no piece leaves that is not what was hashed."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

import pytest

from app.domain.errors import Cancelled, EvidenceChanged
from app.domain.examination import PIECE_BYTES
from app.service.large_files import HashedFile

CONTENT = os.urandom(2 * PIECE_BYTES + 100)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "film.mp4"
    place.write_bytes(CONTENT)
    return place


@pytest.mark.parametrize("size", [0, 1, PIECE_BYTES, PIECE_BYTES + 1])
def test_its_pieces_are_the_file_and_its_digest_is_the_files(tmp_path: Path, size: int) -> None:
    place = tmp_path / "film.mp4"
    place.write_bytes(CONTENT[:size])

    held = HashedFile(bytes(place))

    assert held.sha256 == hashlib.sha256(CONTENT[:size]).hexdigest()
    assert held.size_bytes == size
    assert b"".join(held.piece(number) for number in range(-(-size // PIECE_BYTES))) == CONTENT[:size]
    held.refuse_if_changed()


def test_a_piece_in_which_one_bit_changed_does_not_leave(path: Path) -> None:
    held = HashedFile(bytes(path))
    before = path.stat()
    with path.open("r+b") as file:
        file.seek(PIECE_BYTES + 7)
        file.write(bytes([CONTENT[PIECE_BYTES + 7] ^ 1]))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))  # as if nobody had written to it

    assert held.piece(0) == CONTENT[:PIECE_BYTES]
    with pytest.raises(EvidenceChanged, match="was written to"):
        held.piece(1)


@pytest.mark.parametrize("harm", ["shortened", "lengthened", "touched"])
def test_what_is_written_to_it_later_is_noticed(path: Path, harm: str) -> None:
    held = HashedFile(bytes(path))
    if harm == "shortened":
        os.truncate(path, 100)
    elif harm == "lengthened":
        path.write_bytes(CONTENT + b"x")
    else:
        os.utime(path, (1, 1))

    with pytest.raises(EvidenceChanged, match="was written to"):
        held.refuse_if_changed()
    if harm == "shortened":
        with pytest.raises(EvidenceChanged):
            held.piece(2)


def test_a_file_put_in_its_place_is_not_read(path: Path) -> None:
    held = HashedFile(bytes(path))
    path.rename(path.with_suffix(".old"))
    path.write_bytes(bytes(len(CONTENT)))

    assert held.piece(0) == CONTENT[:PIECE_BYTES]


def test_hashing_stops_where_the_person_stops_it(path: Path) -> None:
    with pytest.raises(Cancelled):
        HashedFile(bytes(path), lambda: True)


def test_a_link_is_not_followed(path: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(path)

    with pytest.raises(ValueError, match="a link"):
        HashedFile(bytes(tmp_path / "link"))


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux what is open")
def test_it_is_closed_with_the_last_reference_and_where_hashing_ends_early(path: Path) -> None:
    before = os.listdir("/proc/self/fd")
    held = HashedFile(bytes(path))
    assert len(os.listdir("/proc/self/fd")) == len(before) + 1

    del held
    with pytest.raises(Cancelled):
        HashedFile(bytes(path), lambda: True)
    assert len(os.listdir("/proc/self/fd")) == len(before)
