"""Hash sets as files: what units hold is read whole, and anything else is refused whole."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from app.domain.errors import KnownError, NotFound
from app.domain.hash_sets import DigestKind
from app.exchange.hash_list import read_hash_list


def digests(word: str) -> tuple[str, str, str]:
    content = word.encode()
    return (
        hashlib.md5(content, usedforsecurity=False).hexdigest(),
        hashlib.sha1(content, usedforsecurity=False).hexdigest(),
        hashlib.sha256(content).hexdigest(),
    )


ONE, TWO = digests("one"), digests("two")


def read(tmp_path: Path, text: str):  # type: ignore[no-untyped-def]
    path = tmp_path / "set.csv"
    path.write_text(text, encoding="utf-8")
    return read_hash_list(path)


def test_text_with_one_digest_a_line(tmp_path: Path) -> None:
    found = read(tmp_path, f"# national set\n{ONE[0].upper()}\n\n{TWO[0]}\n{ONE[2]}\n")

    assert found.digests[DigestKind.MD5] == sorted([bytes.fromhex(ONE[0]), bytes.fromhex(TWO[0])])
    assert found.digests[DigestKind.SHA256] == [bytes.fromhex(ONE[2])]
    assert (found.lines, found.count, found.repeated) == (3, 3, 0)


def test_a_table_names_its_columns_and_only_those_are_read(tmp_path: Path) -> None:
    other = digests("an identifier of the same length")[0]

    found = read(tmp_path, f'\ufeff"MD5";"SHA-1";"Image ID"\n"{ONE[0]}";"{ONE[1]}";"{other}"\n')

    assert found.digests == {DigestKind.MD5: [bytes.fromhex(ONE[0])], DigestKind.SHA1: [bytes.fromhex(ONE[1])]}


def test_what_every_empty_file_has_is_left_out(tmp_path: Path) -> None:
    found = read(tmp_path, "\n".join((*digests(""), "0" * 32, ONE[0], ONE[0])))

    assert (found.count, found.left_out, found.repeated) == (1, 4, 1)


@pytest.mark.parametrize("bad", [ONE[0][:17], "no digest at all", ONE[0] + "0", "g" * 32])
def test_a_line_without_a_whole_digest_refuses_the_file(tmp_path: Path, bad: str) -> None:
    with pytest.raises(KnownError, match=r"Line 2 of .* holds no whole"):
        read(tmp_path, f"{ONE[0]}\n{bad}\n")


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(bytes(range(128, 256)))

    with pytest.raises(KnownError, match="not text"):
        read_hash_list(tmp_path / "x")
    with pytest.raises(NotFound):
        read_hash_list(tmp_path / "nowhere")
