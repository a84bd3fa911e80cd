"""bench engine: the documented ratios, measured on pictures that it draws itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.conftest import ROOT, Workplace
from tests.end_to_end.test_command_line import documented
from tests.recognition.invented_models import DETECTOR, detector, filled


@pytest.mark.slow
def test_a_short_run_with_a_detector_and_the_cnn_tells_every_documented_ratio(tmp_path: Path) -> None:
    content = bytes(detector().SerializeToString())
    (tmp_path / "red.onnx").write_bytes(content)
    (tmp_path / "red.toml").write_text(filled(DETECTOR, content), "utf-8")

    facts = Workplace(tmp_path).facts(
        "bench", "engine", "--quick", "--workers", "1", "--yunet", str(tmp_path / "red.toml"), "--cnn"
    )

    assert set(facts) == documented()["bench engine"]
    assert facts["encoder_vs_dlib_blas"] is None, "no dlib with BLAS was named"
    assert facts["encoder_max_abs_diff"] < 1e-5
    assert facts["mmod_same_boxes"] is True
    assert facts["same_boxes_as_face_detection_cnn"] is True
    assert all(facts[f"{who}_vs_face_recognition"] > 0 for who in ("quick", "thorough", "quick_brought"))
    assert all(facts[ratio] > 0 for ratio in ("encoder_vs_dlib", "mmod_vs_dlib", "same_boxes_vs_face_detection_cnn"))
    assert all(0 < facts[f"recall_{who}"] <= 1 for who in ("quick", "thorough", "face_recognition"))
    assert facts["recall_quick_brought"] is not None
    assert facts["peer"] == "the installed dlib"
    assert facts["peers"][facts["peer"]]["dlib"].startswith("dlib ")


def test_a_detector_that_is_not_there_is_refused_before_anything_is_drawn(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app", "bench", "engine", "--yunet", str(tmp_path / "none.onnx"), "--json"],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip

    assert done.returncode == 1
    assert "There is no file" in done.stderr
    assert done.stdout == ""


def test_a_folder_without_dlib_is_refused_before_anything_is_drawn(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app", "bench", "engine", "--dlib-blas", str(tmp_path), "--json"],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip

    assert done.returncode == 1
    assert "holds no dlib" in done.stderr
    assert done.stdout == ""
