"""What of Qt could speak to a network or load code from elsewhere is not installed."""

from __future__ import annotations

import fnmatch
import sysconfig
from importlib.metadata import files
from pathlib import Path

import pytest

from tests.contracts.rules import ROOT

LIST = ROOT / "packaging" / "unneeded.txt"
PATTERNS = [line for line in LIST.read_text("utf-8").splitlines() if line and not line.startswith("#")]
PACKAGES = Path(sysconfig.get_paths()["purelib"])


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_names_something_that_the_wheel_brought(pattern: str) -> None:
    brought = [str(path) for path in files("PySide6_Essentials") or ()]

    assert fnmatch.filter(brought, pattern), "renamed upstream: find its new name, or it stays in"


@pytest.mark.parametrize("pattern", PATTERNS)
def test_what_is_not_needed_is_not_there(pattern: str) -> None:
    if not (Path(PACKAGES).parents[2] / ".homeward-dev").exists():
        pytest.skip("this environment was not made by packaging/setup.sh")

    assert list(PACKAGES.glob(pattern)) == []


def test_what_the_window_needs_is_there() -> None:
    plugins = PACKAGES / "PySide6" / "Qt" / "plugins"

    assert {path.name for path in (plugins / "platforms").glob("libq*.so")} >= {"libqxcb.so", "libqoffscreen.so"}
    assert (plugins / "imageformats" / "libqjpeg.so").exists()
