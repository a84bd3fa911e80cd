"""Homeward explains itself with nothing in the environment: no home, no display, no locale."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.contracts.rules import ROOT


def test_help_needs_nothing_from_the_environment(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "app", "--help"],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1", "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert ran.returncode == 0, ran.stderr
    assert "usage: homeward" in ran.stdout
    assert ran.stderr == ""
    assert list(tmp_path.iterdir()) == []
