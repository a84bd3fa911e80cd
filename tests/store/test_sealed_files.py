"""A sealed file opens whole or not at all: no byte of it can be changed, cut off, added or moved."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import BackupDamaged, NotAllowed, WrongPassphrase
from app.store import sealed_files
from app.store.escrow import EscrowPublic, make_escrow_pair, open_escrow_private, read_escrow_public
from app.store.keys import random_key
from app.store.sealed_files import open_file, seal_file
from tests.store.conftest import CHEAP

KEY = bytes(range(32))
PIECE = 64


def unheard(_count: int) -> None:
    """Hear nothing."""


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed_files, "_PIECE_BYTES", PIECE)


def sealed(folder: Path, content: bytes) -> Path:
    (folder / "plain").write_bytes(content)
    seal_file(folder / "plain", folder / "sealed", KEY, unheard)
    return folder / "sealed"


@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=5 * PIECE))
def test_what_is_sealed_comes_out_as_it_was(content: bytes) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        heard: list[int] = []
        (folder / "plain").write_bytes(content)

        told = seal_file(folder / "plain", folder / "sealed", KEY, heard.append)

        assert open_file(folder / "sealed", folder / "back", KEY, unheard) == told.plain_sha256
        assert (folder / "back").read_bytes() == content
        assert sum(heard) == len(content)
        assert (folder / "sealed").stat().st_size == told.size_bytes


@settings(deadline=None, max_examples=150)
@given(st.binary(min_size=1, max_size=4 * PIECE), st.data())
def test_whatever_is_done_to_it_is_noticed(content: bytes, data: st.DataObject) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        path = sealed(folder, content)
        whole = path.read_bytes()
        position = data.draw(st.integers(0, len(whole) - 1))
        done = data.draw(st.sampled_from(["flip", "cut", "add", "drop a piece"]))
        if done == "flip":
            changed = whole[:position] + bytes([whole[position] ^ 1]) + whole[position + 1 :]
        elif done == "cut":
            changed = whole[:position]
        elif done == "add":
            changed = whole + whole[-position - 1 :]
        else:
            changed = whole[: len(whole) - min(len(whole), PIECE + 16)]
        path.write_bytes(changed)

        with pytest.raises(BackupDamaged):
            open_file(path, folder / "back", KEY, unheard)


def test_another_key_opens_nothing(tmp_path: Path) -> None:
    with pytest.raises(BackupDamaged):
        open_file(sealed(tmp_path, b"content"), tmp_path / "back", bytes(32), unheard)


def test_an_escrow_pair_seals_for_itself_alone(tmp_path: Path) -> None:
    made = make_escrow_pair(tmp_path / "a", "words of the holder", CHEAP)
    make_escrow_pair(tmp_path / "b", "words of the holder", CHEAP)
    key = random_key()
    sealed_key = read_escrow_public(tmp_path / "a.public").seal(key)

    assert read_escrow_public(tmp_path / "a.public") == made
    assert open_escrow_private(tmp_path / "a", "words of the holder").opened(sealed_key) == key
    assert open_escrow_private(tmp_path / "b", "words of the holder").opened(sealed_key) is None
    with pytest.raises(WrongPassphrase):
        open_escrow_private(tmp_path / "a", "other words")
    with pytest.raises(NotAllowed, match="blank"):
        make_escrow_pair(tmp_path / "c", " ", CHEAP)


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b'{"format": "homeward-escrow-public/1", "public": "00"}'])
def test_what_is_no_escrow_key_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x").write_bytes(content)

    with pytest.raises(BackupDamaged):
        read_escrow_public(tmp_path / "x")
    with pytest.raises(BackupDamaged):
        open_escrow_private(tmp_path / "x", "words")


def test_a_private_half_shows_no_key_in_words(tmp_path: Path) -> None:
    made = make_escrow_pair(tmp_path / "a", "words of the holder", CHEAP)
    private = open_escrow_private(tmp_path / "a", "words of the holder")

    assert private.private.hex() not in repr(private)
    assert isinstance(made, EscrowPublic)
    for nothing in ({}, {"sealed": ""}, {"sealed": "zz"}, {"sealed": "00" * 80}):
        assert private.opened(nothing) is None
