"""Models as they are carried: whatever a file turns out to be, it is read within bounds or refused in one sentence."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path

import numpy as np
import pytest

from app.domain.errors import KnownError, ModelRefused
from app.exchange.model_files import read_carried
from tests.recognition.invented_models import EMBEDDER, filled

WEIGHTS = np.random.default_rng(3).bytes(3000)


def packed(path: Path, entries: dict[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", how) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return path


def whole() -> dict[str, bytes]:
    return {"tiny.toml": filled(EMBEDDER, WEIGHTS).encode(), "tiny.onnx": WEIGHTS}


def test_a_manifest_with_its_weights_beside_it_and_a_zip_of_both_are_the_same(tmp_path: Path) -> None:
    for name, content in whole().items():
        (tmp_path / name).write_bytes(content)

    beside, zipped = read_carried(tmp_path / "tiny.toml"), read_carried(packed(tmp_path / "tiny.zip", whole()))

    assert beside == zipped
    assert beside.untrusted_weights == WEIGHTS


@pytest.mark.parametrize(
    ("entries", "words"),
    [
        ({}, "exactly one manifest"),
        ({**whole(), "other.toml": b""}, "exactly one manifest"),
        ({"tiny.toml": whole()["tiny.toml"]}, "not in it"),
        ({"tiny.toml": whole()["tiny.toml"], "../tiny.onnx": WEIGHTS}, "not in it"),
        ({**whole(), **{f"{number}.txt": b"" for number in range(20)}}, "more than a manifest"),
        ({**whole(), "tiny.onnx": WEIGHTS + b"x"}, "has not the 3000 bytes"),
    ],
)
def test_a_zip_of_anything_else_is_refused(tmp_path: Path, entries: dict[str, bytes], words: str) -> None:
    with pytest.raises(ModelRefused, match=words):
        read_carried(packed(tmp_path / "x.zip", entries))


def test_a_zip_that_is_packed_in_rarer_ways_is_not_unpacked(tmp_path: Path) -> None:
    with pytest.raises(ModelRefused, match="not unpacked here"):
        read_carried(packed(tmp_path / "x.zip", whole(), zipfile.ZIP_LZMA))


def test_no_damage_to_a_zip_does_more_than_have_it_refused(tmp_path: Path) -> None:
    content = packed(tmp_path / "x.zip", whole()).read_bytes()
    chance = np.random.default_rng(5)

    for at in chance.integers(0, len(content), 300).tolist():
        damaged = bytearray(content)
        damaged[at] ^= 1 << int(chance.integers(0, 8))
        (tmp_path / "y.zip").write_bytes(damaged)
        try:
            read = read_carried(tmp_path / "y.zip")
        except KnownError:
            continue
        assert read.untrusted_weights == WEIGHTS, "a field that decides nothing was damaged"


def test_a_zip_with_millions_of_entries_is_refused_before_they_are_listed(tmp_path: Path) -> None:
    entry = struct.pack("<4s4B4HL2L5H2L", b"PK\1\2", 20, 3, 20, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0) + b"a"
    listed = entry * 40_000
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 40_000, 40_000, len(listed), 0, 0)
    (tmp_path / "many.zip").write_bytes(listed + end)

    with pytest.raises(ModelRefused, match="BadZipFile"):
        read_carried(tmp_path / "many.zip")
