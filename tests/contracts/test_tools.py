"""The linter, the formatter and the type checker have nothing to say."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.contracts.rules import ROOT


@pytest.mark.parametrize("words", [["check"], ["format", "--check"]], ids=["check", "format"])
def test_ruff_is_silent(words: list[str]) -> None:
    assert _says("ruff", *words, "app", "tests") is None


@pytest.mark.slow
def test_mypy_is_silent() -> None:
    assert _says("mypy") is None


def _says(tool: str, *words: str) -> str | None:
    ran = subprocess.run(
        [sys.executable, "-m", tool, *words], cwd=ROOT, capture_output=True, text=True, check=False, timeout=300
    )
    return None if ran.returncode == 0 else ran.stdout + ran.stderr
