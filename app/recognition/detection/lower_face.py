"""The lower half of a drawn face: what a covered one is completed with, so that dlib's detectors can judge the rest."""

from __future__ import annotations

import base64
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

import cv2
import numpy as np
from numpy.typing import NDArray

from app.recognition.detection.turns import FACE_SHARE, PATCH_PX

FACE_EYES, EYES_UP = 2.356, 0.304
"""A box of dlib's detectors is so many eye distances wide, the eyes lie so many above its middle (498 portraits)."""
EYES_PX = PATCH_PX / FACE_SHARE / FACE_EYES
EYE_ROW = (PATCH_PX - 1) / 2 - EYES_UP * EYES_PX
LEFT, TOP, WIDE, HIGH = 62, 100, 76, 72
"""Which part of the patch is drawn in, px; it is stored in half as many pixels."""
_STORED = (HIGH // 2) * (WIDE // 2) * 3
_FIRST_EYES, _SEAM_PX = 0.42, 6.0
"""It begins so many eye distances below the eyes, and takes over within so many pixels."""
_HALF_WIDE_EYES, _HALF_HIGH_EYES, _MIDDLE_EYES, _RIM = 0.95, 1.55, 0.6, 0.15
_CHEEKS_UP, _CHEEKS_DOWN, _CHEEKS_OUT = 0.15, 0.35, 0.9
_LEAST_GAIN, _MOST_GAIN = 0.05, 3.0
_FILE = "lower_face.toml"

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class LowerFace:
    """What is drawn in, float64 RGB (HIGH, WIDE, 3), and the colour of the cheeks beside its eyes, (3,)."""

    pixels: NDArray[np.float64]
    cheeks: NDArray[np.float64]


def completed_with(seen: Pixels, lower: LowerFace) -> Pixels:
    """Return a patch, uint8 RGB (200, 200, 3), with the lower face drawn in, in the colour of the cheeks that it shows.

    The patch shows a face with level eyes about EYE_ROW, EYES_PX apart. What is beside the face stays as it is.
    """
    gain = np.clip(cheeks_of(seen) / np.maximum(lower.cheeks, 1.0), _LEAST_GAIN, _MOST_GAIN)
    rows, columns = slice(TOP, TOP + HIGH), slice(LEFT, LEFT + WIDE)
    share = _shares()
    whole = seen.copy()
    mixed = seen[rows, columns] * (1 - share) + np.clip(lower.pixels * gain, 0, 255) * share
    whole[rows, columns] = np.clip(np.rint(mixed), 0, 255).astype(np.uint8)
    return whole


def cheeks_of(seen: NDArray[np.uint8] | NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the median colour, (3,), about the eyes of a patch: what a cover leaves free."""
    first, last = (round(EYE_ROW + part * EYES_PX) for part in (-_CHEEKS_UP, _CHEEKS_DOWN))
    left, right = (round((PATCH_PX - 1) / 2 + part * EYES_PX) for part in (-_CHEEKS_OUT, _CHEEKS_OUT))
    return np.asarray(np.median(seen[first:last, left:right].reshape(-1, 3), axis=0), np.float64)


@cache
def _shares() -> NDArray[np.float64]:
    """Return how much of each pixel is drawn, 0 to 1, (HIGH, WIDE, 1): an oval with its upper part cut off."""
    row, column = np.mgrid[TOP : TOP + HIGH, LEFT : LEFT + WIDE].astype(np.float64)
    down = np.clip((row - EYE_ROW - _FIRST_EYES * EYES_PX) / _SEAM_PX, 0, 1)
    across = (column - (PATCH_PX - 1) / 2) / (_HALF_WIDE_EYES * EYES_PX)
    along = (row - EYE_ROW - _MIDDLE_EYES * EYES_PX) / (_HALF_HIGH_EYES * EYES_PX)
    return np.asarray((down * np.clip((1 - across**2 - along**2) / _RIM, 0, 1))[..., None])


@cache
def read_lower_face() -> LowerFace:
    """Return the lower face as it is shipped with the program."""
    return lower_face_in(resources.files(__package__).joinpath(_FILE).read_text("utf-8"))


def lower_face_in(text: str) -> LowerFace:
    """Return the lower face written in `text` (TOML); raise ValueError where it is not whole."""
    match tomllib.loads(text):
        case {"cheeks": [int(red), int(green), int(blue)], "pixels": str(encoded)}:
            half = np.frombuffer(base64.b64decode(encoded), np.uint8)
            if half.size == _STORED:
                whole = cv2.resize(half.reshape(HIGH // 2, WIDE // 2, 3), (WIDE, HIGH), interpolation=cv2.INTER_LINEAR)
                return LowerFace(np.asarray(whole, np.float64), np.array([red, green, blue], np.float64))
    raise ValueError(f"{_FILE} is not as it was shipped.")


def written(mean: NDArray[np.float64]) -> str:
    """Return the lower face of a mean patch, float64 RGB (200, 200, 3), as it is written in the file."""
    part = mean[TOP : TOP + HIGH, LEFT : LEFT + WIDE].astype(np.float32)
    half = cv2.resize(part, (WIDE // 2, HIGH // 2), interpolation=cv2.INTER_AREA)
    text = base64.b64encode(np.clip(np.rint(half), 0, 255).astype(np.uint8).tobytes()).decode("ascii")
    lines = [text[start : start + 116] for start in range(0, len(text), 116)]
    cheeks = [round(float(value)) for value in cheeks_of(mean)]
    return f"cheeks = {cheeks}\n" + 'pixels = """\n' + "\n".join(lines) + '\n"""\n'
