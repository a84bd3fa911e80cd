"""No picture, weight, video, database or large file is ever tracked, but for the drawn pictures of the documents."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import PurePosixPath

import pytest

from tests.contracts.rules import ROOT

PICTURES = frozenset({".png", ".jpg", ".svg"})
NEVER = frozenset(
    ".jpg .jpeg .png .gif .bmp .tif .tiff .webp .heic .heif .avif .raw .mp4 .mov .avi .mkv .webm .dat .onnx .pt .pth"
    " .npz .npy .bin .pkl .pickle .db .sqlite .whl .so .dll .zip .gz .xz .7z .key .pem".split()
)
LARGEST_BYTES = 1_000_000


def objection(path: PurePosixPath, size_bytes: int) -> str | None:
    """Why a file may not be tracked, or None."""
    if path.suffix.lower() in NEVER and not (path.parts[0] == "docs" and path.suffix.lower() in PICTURES):
        return f"{path}: pictures, weights, media and case data are never part of the project"
    if size_bytes > LARGEST_BYTES:
        return f"{path}: {size_bytes} bytes; the largest file allowed has {LARGEST_BYTES}"
    return None


def test_nothing_is_tracked_that_must_not_be() -> None:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("Not a git checkout: there is no list of tracked files.")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    tracked = [name for name in listed.split("\0") if name and (ROOT / name).is_file()]

    found = [objection(PurePosixPath(name), (ROOT / name).stat().st_size) for name in tracked]

    assert tracked
    assert [sentence for sentence in found if sentence] == []


@pytest.mark.parametrize(
    ("name", "size_bytes"),
    [("tests/data/face.JPG", 10), ("models/weights.dat", 10), ("docs/unit.db", 10), ("app/words.py", 2_000_000)],
)
def test_a_planted_file_is_refused(name: str, size_bytes: int) -> None:
    assert objection(PurePosixPath(name), size_bytes) is not None


def test_a_drawn_picture_in_the_documents_is_allowed() -> None:
    assert objection(PurePosixPath("docs/pictures/faces.png"), 400_000) is None
