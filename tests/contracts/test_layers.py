"""The floors of the house hold, and a beam planted across them is found."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from tests.contracts.rules import APP, ROOT

LINT = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"


def test_the_house_keeps_its_floors(capsys: pytest.CaptureFixture[str]) -> None:
    code = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)

    assert code == 0, capsys.readouterr().out


@pytest.mark.parametrize(
    ("room", "planted", "contract"),
    [
        ("domain", "import app.store", "The house has floors"),
        ("cli", "import app.ui", "The house has floors"),
        ("store", "import app.report", "The house has floors"),
        ("service", "from PySide6.QtCore import QObject", "Only app.ui knows Qt"),
        ("report", "import cv2", "What opens seized bytes"),
        ("worker", "import sqlcipher3", "Only the store holds keys"),
        ("seal", "import app.domain", "The fence imports nothing of ours"),
        ("ui", "import app.seal", "Only __main__, worker and service"),
        ("service", "def ask():\n    import socket", "Nothing opens a socket"),
    ],
)
def test_a_beam_across_the_floors_is_found(tmp_path: Path, room: str, planted: str, contract: str) -> None:
    _copy_house(tmp_path)
    (tmp_path / "app" / room / "planted.py").write_text(f'"""Planted."""\n{planted}\n', "utf-8")

    ran = _lint(tmp_path)

    assert ran.returncode == 1
    broken = [line for line in ran.stdout.splitlines() if "BROKEN" in line]
    assert [line for line in broken if line.startswith(contract)] != [], ran.stdout


def test_a_room_without_a_floor_is_found(tmp_path: Path) -> None:
    _copy_house(tmp_path)
    (tmp_path / "app" / "attic").mkdir()
    (tmp_path / "app" / "attic" / "__init__.py").write_text("", "utf-8")

    ran = _lint(tmp_path)

    assert ran.returncode == 1
    assert "attic" in ran.stdout


def _copy_house(target: Path) -> None:
    shutil.copytree(APP, target / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", target)


def _lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200", "NO_COLOR": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
