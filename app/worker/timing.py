"""Time the engine beside dlib and face_recognition themselves, in a process made for it. Importing this loads nothing.

Both sides run in one process on one thread, in turns, and are timed by the processor's clock (`time.process_time`), so
that whatever else the machine does weighs on both alike. The shortest time of each counts.
"""

from __future__ import annotations

import sys
import time
import warnings
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from app.recognition.setup import EngineSetup

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.recognition.pack import ModelPack

T = TypeVar("T")

_BATCH = 16
"""Chips at once: as many faces as are embedded together, in which each is twice."""
_MOST_CHIPS = 32
_MMOD_PIXELS = 250_000
_SAME_BOX_PX = 1.0
_PEERS_LONGEST_PX = 1600
"""The face_recognition command makes larger pictures smaller before it looks."""

FoundBoxes = list[tuple[float, float, float, float]]
"""Left, top, width, height of each face, in pixels of the whole picture."""


@dataclass(frozen=True, slots=True)
class NetworkTimes:
    """Processor milliseconds of the same networks by dlib and by us, and how far they agree.

    `encoder_...` are per chip in batches of 16, `mmod_...` per picture of a quarter megapixel: `mmod_ours_ms` with
    dlib's own boxes (`same_boxes` says whether they were, within 1 px), `search_ms` as detection uses the network.
    """

    dlib: str
    runs_on: str
    instructions: str
    faces: int
    encoder_ours_ms: float
    encoder_dlib_ms: float
    encoder_max_abs_diff: float
    mmod_ours_ms: float
    mmod_search_ms: float
    mmod_dlib_ms: float
    mmod_faces: int
    mmod_same_boxes: bool


def network_times(setup: EngineSetup, pictures: Sequence[Path], dlib_folder: Path | None, rounds: int) -> NetworkTimes:
    """Time encoder and MMOD detector beside the dlib in `dlib_folder` (None: the installed one), in a child process."""
    return _in_child(_network_times, setup, pictures, dlib_folder, rounds)


def peers_boxes(pictures: Sequence[Path], dlib_folder: Path | None) -> list[FoundBoxes]:
    """Return the faces that the face_recognition command finds in each picture: it does not print where they are.

    The same steps: pictures over 1600 px made smaller, then `face_locations` as it is by default.
    """
    return _in_child(_peers_boxes, pictures, dlib_folder)


def _in_child(measure: Callable[..., T], *given: Any) -> T:
    with ProcessPoolExecutor(1, get_context("spawn")) as child:
        return child.submit(measure, *given).result()


def _network_times(setup: EngineSetup, pictures: Sequence[Path], dlib_folder: Path | None, rounds: int) -> NetworkTimes:
    _prefer(dlib_folder)
    import cv2

    cv2.setNumThreads(1)
    from app.recognition.setup import load_engine

    pack = load_engine(setup)
    chips = _chips(pack, pictures)
    encoder_ours_ms, encoder_dlib_ms, difference = _encoding(pack, chips, rounds)
    exact_ms, search_ms, dlib_ms, faces, is_same = _detecting(pack, setup, _small(_decoded(pictures[0])), rounds)
    return NetworkTimes(
        dlib=_dlib_words(),
        runs_on=pack.report.runs_on,
        instructions=pack.report.instructions,
        faces=len(chips),
        encoder_ours_ms=encoder_ours_ms,
        encoder_dlib_ms=encoder_dlib_ms,
        encoder_max_abs_diff=difference,
        mmod_ours_ms=exact_ms,
        mmod_search_ms=search_ms,
        mmod_dlib_ms=dlib_ms,
        mmod_faces=faces,
        mmod_same_boxes=is_same,
    )


def _encoding(pack: ModelPack, chips: NDArray[np.uint8], rounds: int) -> tuple[float, float, float]:
    """Return milliseconds per face of ours and dlib's, and the largest difference of any number."""
    import dlib
    import numpy as np

    from app.recognition.embed import DlibEmbedder, DlibEncoder
    from app.recognition.pack import check_weights, find_weights

    ours = pack.embedder.encoder if isinstance(pack.embedder, DlibEmbedder) else None
    if ours is None:
        raise TypeError("only dlib's network is compared with dlib")
    weights = check_weights(pack.manifest, find_weights(pack.manifest))
    theirs = DlibEncoder(dlib.face_recognition_model_v1(str(weights["encoder"])))
    difference = float(np.abs(ours.encode(chips) - theirs.encode(chips)).max())
    few = chips[:_BATCH]
    ours_s, theirs_s = _in_turns(rounds, lambda: ours.encode(few), lambda: theirs.encode(few))
    return 1e3 * ours_s / len(few), 1e3 * theirs_s / len(few), difference


def _detecting(
    pack: ModelPack, setup: EngineSetup, pixels: NDArray[np.uint8], rounds: int
) -> tuple[float, float, float, int, bool]:
    import dlib

    from app.recognition.networks.mmod_by_dlib import DlibMmod
    from app.recognition.pack import check_weights, find_weights

    weights = check_weights(setup.base, setup.weights or find_weights(setup.base))
    theirs = DlibMmod(dlib.cnn_face_detection_model_v1(str(weights["detector"])))
    ours = pack.mmod
    expected, found = theirs.find(pixels), ours.find(pixels)
    is_same = len(expected) == len(found) and all(
        abs(getattr(one, side) - getattr(other, side)) <= _SAME_BOX_PX
        for one, other in zip(expected, found, strict=True)
        for side in ("left", "top", "right", "bottom")
    )
    exact_s, search_s, theirs_s = _in_turns(
        rounds, lambda: ours.find(pixels), lambda: ours.search(pixels), lambda: theirs.find(pixels)
    )
    return 1e3 * exact_s, 1e3 * search_s, 1e3 * theirs_s, len(expected), is_same


def _in_turns(rounds: int, *sides: Callable[[], object]) -> list[float]:
    """Return the shortest processor time of each side, in seconds."""
    taken: list[list[float]] = [[] for _ in sides]
    for _ in range(rounds):
        for times, side in zip(taken, sides, strict=True):
            started = time.process_time()
            side()
            times.append(time.process_time() - started)
    return [min(times) for times in taken]


def _chips(pack: ModelPack, pictures: Sequence[Path]) -> NDArray[np.uint8]:
    import numpy as np

    from app.domain.examination import Profile
    from app.domain.face import Frame
    from app.recognition.align import encoder_chip
    from app.recognition.detect import detect

    chips: list[NDArray[np.uint8]] = []
    for picture in pictures:
        frame = Frame(_decoded(picture))
        chips += [encoder_chip(frame, face) for face in detect(frame, pack, Profile.QUICK)]
        if len(chips) >= _MOST_CHIPS:
            break
    return np.stack(chips[:_MOST_CHIPS])


def _decoded(picture: Path) -> NDArray[np.uint8]:
    import cv2
    import numpy as np

    return np.asarray(cv2.imdecode(np.frombuffer(picture.read_bytes(), np.uint8), cv2.IMREAD_COLOR_RGB), np.uint8)


def _small(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    import cv2
    import numpy as np

    scale = (_MMOD_PIXELS / (pixels.shape[0] * pixels.shape[1])) ** 0.5
    return np.asarray(cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)


def _peers_boxes(pictures: Sequence[Path], dlib_folder: Path | None) -> list[FoundBoxes]:
    _prefer(dlib_folder)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its models find their files in a way that setuptools gave up
        import face_recognition
    import numpy as np
    from PIL import Image

    found: list[FoundBoxes] = []
    for picture in pictures:
        pixels = face_recognition.load_image_file(str(picture))
        whole_px = max(pixels.shape)
        if whole_px > _PEERS_LONGEST_PX:
            smaller = Image.fromarray(pixels)
            smaller.thumbnail((_PEERS_LONGEST_PX, _PEERS_LONGEST_PX), Image.Resampling.LANCZOS)
            pixels = np.array(smaller)
        scale = whole_px / max(pixels.shape)
        found.append(
            [
                (scale * left, scale * top, scale * (right - left), scale * (bottom - top))
                for top, right, bottom, left in face_recognition.face_locations(pixels)
            ]
        )
    return found


def _prefer(dlib_folder: Path | None) -> None:
    """Let the dlib in this folder be the one that is imported."""
    if dlib_folder is not None:
        sys.path.insert(0, str(dlib_folder))


def _dlib_words() -> str:
    import dlib

    blas = "with BLAS" if getattr(dlib, "DLIB_USE_BLAS", False) else "without BLAS"
    avx = "AVX" if getattr(dlib, "USE_AVX_INSTRUCTIONS", False) else "no AVX"
    return f"dlib {dlib.__version__} ({avx}, {blas})"
