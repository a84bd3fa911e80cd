"""Passphrases: from a prompt or a file, never guessed at, and typed twice where they are set."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli import desk
from app.cli.desk import new_passphrase_of, passphrase_of
from app.domain.errors import NotFound, NotRecorded, WrongPassphrase


def typed(monkeypatch: pytest.MonkeyPatch, *words: str) -> None:
    """Let a person at a terminal type these words, one after another."""
    given: Iterator[str] = iter(words)
    monkeypatch.setattr(desk, "getpass", lambda prompt: next(given))
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)


def test_the_first_line_of_a_file_is_the_passphrase(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_bytes(b"\xef\xbb\xbffive words for one test\r\nand a remark\r\n")

    assert passphrase_of(Namespace(passphrase_file=str(tmp_path / "secret.txt"))) == "five words for one test"


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="Nothing was opened"):
        passphrase_of(Namespace(passphrase_file=str(tmp_path / "absent")))


def test_nobody_is_asked_where_nobody_sits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)

    with pytest.raises(WrongPassphrase, match="--passphrase-file"):
        passphrase_of(Namespace(passphrase_file=None))


def test_a_new_passphrase_is_typed_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, "five words for one test", "five words for one test")

    assert new_passphrase_of(Namespace(passphrase_file=None), "New: ") == "five words for one test"


def test_a_slip_in_a_new_passphrase_sets_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, "five words for one test", "five words for one tset")

    with pytest.raises(NotRecorded, match="differ"):
        new_passphrase_of(Namespace(passphrase_file=None), "New: ")
