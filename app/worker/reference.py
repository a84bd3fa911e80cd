"""Compare our faces and vectors of one picture with those of the face_recognition package. Runs in a worker."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.face import Frame
from app.recognition.detect import detect
from app.recognition.embed import DlibEmbedder, Embedder
from app.recognition.pack import ModelPack
from app.recognition.template import PLAIN
from app.worker.decode import still
from app.worker.failures import Failure, Unreadable
from app.worker.protocol import ReferenceAnswer, pack_failed, pack_reference


def reference_reply(content: bytes, pack: ModelPack) -> bytes:
    """Return the reply to a check with the picture `content`, at most 2 MP so that both search the same pixels."""
    try:
        frame, _ = still(content)
        embedder = _network_alone(pack.embedder)
        ours = embedder.embed([embedder.prepared(frame, face) for face in detect(frame, pack)])
        theirs = _their_vectors(frame)
    except Unreadable as reason:
        return pack_failed(0, reason.failure, reason.numbers)
    except (ImportError, SystemExit):  # it ends the interpreter where its weights or pkg_resources are missing
        return pack_failed(0, Failure.LIBRARY_MISSING, detail="face_recognition")
    except Exception as surprise:  # noqa: BLE001 - the worker's door
        return pack_failed(0, Failure.UNEXPECTED, detail=type(surprise).__name__)
    return pack_reference(ReferenceAnswer(len(ours), _largest_difference(ours, theirs), _versions()))


def _network_alone(embedder: Embedder) -> Embedder:
    """Return the embedder without what the pack makes of its network's vectors: theirs are the network's own."""
    return DlibEmbedder(embedder.encoder, PLAIN) if isinstance(embedder, DlibEmbedder) else embedder


def _their_vectors(frame: Frame) -> NDArray[np.float64]:
    import face_recognition

    encodings: list[Any] = face_recognition.face_encodings(frame.pixels, model="small")
    return np.array(encodings, np.float64).reshape(len(encodings), -1)


def _largest_difference(ours: NDArray[np.float32], theirs: NDArray[np.float64]) -> float:
    """Pair each of our vectors with its nearest among theirs; infinite where the numbers of faces differ."""
    if len(ours) != len(theirs):
        return float("inf")
    if not len(ours):
        return 0.0
    differences = np.abs(ours[:, None, :].astype(np.float64) - theirs[None, :, :]).max(axis=2)
    return float(differences.min(axis=1).max())


def _versions() -> str:
    names = ("dlib", "dlib-bin", "face_recognition", "face_recognition_models", "opencv-python", "numpy")
    return "; ".join(f"{name} {found}" for name in names if (found := _version(name)))


def _version(distribution: str) -> str | None:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return None
