"""Load the networks of a pack: run by onnxruntime where it works and answers rightly, by dlib itself where not."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any

import dlib
import numpy as np
from numpy.typing import NDArray

from app.recognition.embed import DlibEmbedder, DlibEncoder, Encoder
from app.recognition.networks.mmod_by_dlib import DlibMmod
from app.recognition.networks.proposals import MmodSearch
from app.recognition.pack import EngineReport, ModelPack, PackManifest

PARITY = 1e-5
"""How far any number of a vector may lie from dlib's own."""
KNOWN_ANSWER = (
    -0.07303575426340103, 0.14602626860141754, 0.10023708641529083, -0.06366410851478577,
    -0.10365758836269379, -0.02384469285607338, -0.10708319395780563, -0.032146155834198,
)  # fmt: skip
"""The first numbers that dlib 20.0.1 itself gives for `known_chip`; a test asks dlib again."""


class FrontalDetector:
    """dlib's HOG detector, unpacked when it is first asked: that takes half a second, and most work never needs it."""

    @cached_property
    def _detector(self) -> Any:
        return dlib.get_frontal_face_detector()

    def run(self, image: NDArray[np.uint8], upsample: int, adjust_threshold: float, /) -> tuple[Any, Any, Any]:
        """Return rectangles, their scores and the sub-detector of each."""
        found: tuple[Any, Any, Any] = self._detector.run(image, upsample, adjust_threshold)
        return found


def loaded(manifest: PackManifest, paths: dict[str, Path]) -> ModelPack:
    """Return the pack whose checked weight files lie at `paths`, by role."""
    encoder, mmod, report = networks(paths)
    return ModelPack(
        manifest=manifest,
        detector=FrontalDetector(),
        landmarks=dlib.shape_predictor(str(paths["landmarks"])),
        embedder=DlibEmbedder(encoder, manifest.template),
        mmod=mmod,
        report=report,
    )


def known_chip() -> NDArray[np.uint8]:
    """Return a chip that shows nothing, the same on every machine: uint8 (1, 150, 150, 3)."""
    rows, columns, channels = np.indices((150, 150, 3))
    return np.asarray((7 * rows + 13 * columns + 29 * channels + rows * columns // 16) % 256, np.uint8)[None]


def networks(paths: dict[str, Path]) -> tuple[Encoder, MmodSearch, EngineReport]:
    """Return encoder and MMOD detector of the checked weight files at `paths`, and the report of what runs them."""
    try:
        from app.recognition.networks.encoder import OnnxEncoder
        from app.recognition.networks.mmod import MmodDetector
        from app.recognition.networks.runtime import RuntimeFailed, instruction_set, version_in_use
    except ImportError as missing:
        return networks_by_dlib(paths, f"{missing.name or 'onnxruntime'} cannot be loaded")
    try:
        encoder = OnnxEncoder(paths["encoder"].read_bytes())
        mmod = MmodDetector(paths["detector"].read_bytes())
        difference = np.abs(encoder.encode(known_chip())[0, : len(KNOWN_ANSWER)] - KNOWN_ANSWER).max()
    except RuntimeFailed:
        return networks_by_dlib(paths, "onnxruntime failed")
    if not difference <= PARITY:
        return networks_by_dlib(paths, "onnxruntime gives other numbers than dlib")
    return encoder, mmod, EngineReport(version_in_use(), instruction_set())


def networks_by_dlib(paths: dict[str, Path], reason: str) -> tuple[Encoder, MmodSearch, EngineReport]:
    """Return the networks run by dlib itself, and the report that this is so for `reason`."""
    encoder = DlibEncoder(dlib.face_recognition_model_v1(str(paths["encoder"])))
    mmod = DlibMmod(dlib.cnn_face_detection_model_v1(str(paths["detector"])))
    return encoder, mmod, EngineReport(f"dlib {dlib.__version__}", "as dlib was built", reason)
