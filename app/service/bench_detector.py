"""The brought detector that the bench measures with: carried as `models add` takes it, or YuNet's ONNX file alone."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from app.recognition.setup import EngineSetup
from app.service.models import add_model, use_models
from app.store import Unit

_FILE = "yunet.onnx"
_MANIFEST = """\
id = "bench-yunet"
name = "YuNet"
version = "as carried"
licence = "as its source says"
trained_on = "As its source says; it was brought for measuring alone."
kind = "detector"
family = "yunet"
[weights]
file = "{file}"
sha256 = "{sha256}"
size_bytes = {size_bytes}
[input]
width_px = 640
height_px = 640
colour = "bgr"
mean = [0.0, 0.0, 0.0]
std = [1.0, 1.0, 1.0]
[output]
score_threshold = 0.6
"""
"""As OpenCV documents `cv2.FaceDetectorYN`; of the threshold see docs/models.md."""


def take_in_detector(unit: Unit, carried: Path, scratch: Path) -> EngineSetup:
    """Have the unit work with a detector: tried in a sealed process and put on record as any other.

    `carried` is a manifest, a ZIP, or the ONNX file of a YuNet, which is then described here. Raises ModelRefused where
    it is no model that Homeward runs.
    """
    named = _described(carried, scratch) if carried.suffix.lower() == ".onnx" else carried
    return use_models(unit, [add_model(unit, named).manifest.id])


def _described(weights: Path, scratch: Path) -> Path:
    """Copy the weights, write a manifest beside them and return its path."""
    folder = scratch / "detector"
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(weights, folder / _FILE)
    content = weights.read_bytes()
    text = _MANIFEST.format(file=_FILE, sha256=hashlib.sha256(content).hexdigest(), size_bytes=len(content))
    (folder / "yunet.toml").write_text(text, "utf-8")
    return folder / "yunet.toml"
