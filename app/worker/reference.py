"""Compare our answers about one picture with those of dlib itself and of the face_recognition package, in a worker."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import dlib
import numpy as np
from numpy.typing import NDArray

from app.domain.face import Box, DetectedFace, Frame
from app.recognition.align import encoder_chip
from app.recognition.embed import DlibEmbedder, Encoder
from app.recognition.engine import networks_by_dlib
from app.recognition.networks.proposals import MmodSearch, ScoredBox
from app.recognition.pack import ModelPack, check_weights, default_manifest, find_weights
from app.worker.failures import Failure, Unreadable
from app.worker.protocol import ReferenceCheck, pack_failed, pack_reference
from app.worker.stills import still

_DISTRIBUTIONS = (
    "dlib", "dlib-bin", "face_recognition", "face_recognition_models", "onnxruntime", "onnx", "opencv-python", "numpy"
)  # fmt: skip


def load_reference() -> None:
    """Load what the comparison needs, while there are files to load it from."""
    _dlibs_networks()
    _package()
    _versions()


def reference_reply(content: bytes, pack: ModelPack) -> bytes:
    """Return the reply to a check with the picture `content`, whose faces should be 80 px wide or more."""
    try:
        return pack_reference(_checked(still(content).frame, pack))
    except Unreadable as reason:
        return pack_failed(0, reason.failure, reason.numbers)
    except Exception as surprise:  # noqa: BLE001 - the worker's door
        return pack_failed(0, Failure.UNEXPECTED, detail=type(surprise).__name__)


def _checked(frame: Frame, pack: ModelPack) -> ReferenceCheck:
    dlibs_encoder, dlibs_mmod = _dlibs_networks()
    ours, theirs = pack.mmod.find(frame.pixels), dlibs_mmod.find(frame.pixels)
    faces = [_with_landmarks(frame, box, pack) for box in ours]
    encoder = pack.embedder.encoder if isinstance(pack.embedder, DlibEmbedder) else dlibs_encoder
    chips = np.array([encoder_chip(frame, face) for face in faces], np.uint8).reshape(-1, 150, 150, 3)
    vectors = _encoded(encoder, chips)
    packages = _package_vectors(frame, faces)
    box_px, score_difference = _largest_box_differences(ours, theirs)
    return ReferenceCheck(
        package_faces=None if packages is None else len(packages),
        vectors=len(chips),
        boxes=len(ours),
        dlib_boxes=len(theirs),
        package_difference=0.0 if packages is None else _largest_difference(vectors, packages),
        vector_difference=_largest_difference(vectors, _encoded(dlibs_encoder, chips)),
        box_px=box_px,
        score_difference=score_difference,
        runs_on=pack.report.runs_on,
        instructions=pack.report.instructions,
        fallback_reason=pack.report.fallback_reason,
        library_versions=_versions(),
    )


@cache
def _dlibs_networks() -> tuple[Encoder, MmodSearch]:
    manifest = default_manifest()
    return networks_by_dlib(check_weights(manifest, find_weights(manifest)), "")[:2]


@cache
def _package() -> Any:
    """Return the face_recognition package; None where it cannot be loaded."""
    try:
        import face_recognition
    except (ImportError, SystemExit):  # it ends the interpreter where its weights or pkg_resources are missing
        return None
    return face_recognition


def _with_landmarks(frame: Frame, found: ScoredBox, pack: ModelPack) -> DetectedFace:
    left, top, right, bottom = (round(side) for side in (found.left, found.top, found.right, found.bottom))
    points = pack.landmarks(frame.pixels, dlib.rectangle(left, top, right, bottom)).parts()
    landmarks = np.array([(point.x, point.y) for point in points], np.float32)
    return DetectedFace(Box(left, top, right - left + 1, bottom - top + 1), found.score, landmarks)


def _encoded(encoder: Encoder, chips: NDArray[np.uint8]) -> NDArray[np.float32]:
    return encoder.encode(chips) if len(chips) else np.empty((0, 128), np.float32)


def _package_vectors(frame: Frame, faces: Sequence[DetectedFace]) -> NDArray[np.float64] | None:
    """Return the package's vectors of the same faces; None where it cannot be loaded."""
    package = _package()
    if package is None:
        return None
    boxes = [face.box for face in faces]
    places = [(box.top, box.left + box.width - 1, box.top + box.height - 1, box.left) for box in boxes]
    encodings: list[Any] = package.face_encodings(frame.pixels, places, model="small")
    return np.array(encodings, np.float64).reshape(len(encodings), -1)


def _largest_difference(ours: NDArray[np.float32], theirs: NDArray[Any]) -> float:
    """Return the largest difference between two numbers in the same place; infinite where the counts differ."""
    if ours.shape[0] != theirs.shape[0]:
        return float("inf")
    return float(np.abs(ours.astype(np.float64) - theirs).max()) if len(ours) else 0.0


def _largest_box_differences(ours: Sequence[ScoredBox], theirs: Sequence[ScoredBox]) -> tuple[float, float]:
    """Return the largest differences in pixels and in score, the surest first; infinite where the counts differ."""
    if len(ours) != len(theirs):
        return float("inf"), float("inf")
    if not ours:
        return 0.0, 0.0
    our, their = (
        np.array([(box.left, box.top, box.right, box.bottom, box.score) for box in boxes]) for boxes in (ours, theirs)
    )
    differences = np.abs(our - their).max(axis=0)
    return float(differences[:4].max()), float(differences[4])


@cache
def _versions() -> tuple[str, ...]:
    return tuple(f"{name} {found}" for name in _DISTRIBUTIONS if (found := _version(name)))


def _version(distribution: str) -> str | None:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return None
