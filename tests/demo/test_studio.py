"""The studio draws in child processes, leaves none behind, and loads no picture library in the caller's."""

import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from app.demo.material import SMALL
from app.demo.studio import draw_in_processes
from app.domain.errors import Cancelled
from tests.contracts.rules import ROOT

HEAVY = ("cv2", "av", "PIL", "pillow_heif", "dlib", "onnxruntime")


@pytest.mark.parametrize("module", ["app.demo.material", "app.demo.studio", "app.demo.plan"])
def test_importing_the_doors_loads_no_picture_library(module: str) -> None:
    script = f"import sys, {module}; print([name for name in {HEAVY} if name in sys.modules])"

    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )

    assert ran.stdout.strip() == "[]"


def test_stopping_removes_what_was_drawn_and_leaves_no_process(tmp_path: Path) -> None:
    folder = tmp_path / "material"
    told: list[tuple[int, int]] = []

    with pytest.raises(Cancelled):
        draw_in_processes(folder, 3, SMALL, lambda done, total: told.append((done, total)), lambda: len(told) >= 2)

    assert not folder.exists()
    assert told[0][0] == 1
    assert told[-1][0] < told[-1][1]
    children = psutil.Process().children(recursive=True)
    assert [child for child in children if "resource_tracker" not in " ".join(child.cmdline())] == []


def test_stopping_before_the_beginning_starts_nothing(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        draw_in_processes(tmp_path / "material", 3, SMALL, cancelled=lambda: True)
