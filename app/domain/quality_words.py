"""Why a face is weak, in words: what people are told beside its quality score."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.face import Quality

SMALL_BELOW_PX = 16.0
BLURRED_BELOW = 0.05
DARK_BELOW = 40.0
DARK_FROM_SHARE = 0.5
OVEREXPOSED_FROM_SHARE = 0.3
FEW_TONES_BITS = 4.0
BLOCKY_FROM = 4.0
CUT_OFF_BELOW = 0.75
TURNED_FROM = 0.5
NODDED_FROM = 0.35
"""Where each of these words begins; docs/quality.md has the miss rates on both sides of every line."""

WHAT_QUALITY_MEANS = (
    "Quality 0–100 puts faces in order: in a test on adults, those with less of it missed their mate more often. "
    "It was fitted on adults only and is no probability."
)


@dataclass(frozen=True, slots=True)
class Weakness:
    """One thing that can be wrong with a face: what is said of it, and from where on."""

    words: str
    line: str
    is_so: Callable[[Quality], bool]

    def said_of(self, quality: Quality) -> str:
        """Return the words, with the measure where it helps."""
        return self.words.format(eyes=quality.inter_eye_px)


WEAKNESSES = (
    Weakness(
        "small: {eyes:.0f} px between the eyes",
        f"inter-eye distance below {SMALL_BELOW_PX:g} px",
        lambda face: face.inter_eye_px < SMALL_BELOW_PX,
    ),
    Weakness("blurred", f"sharpness below {BLURRED_BELOW:g}", lambda face: face.sharpness < BLURRED_BELOW),
    Weakness(
        "dark",
        f"brightness below {DARK_BELOW:g}, or {DARK_FROM_SHARE:g} of the face under-exposed",
        lambda face: face.brightness < DARK_BELOW or face.under_exposed >= DARK_FROM_SHARE,
    ),
    Weakness(
        "overexposed",
        f"{OVEREXPOSED_FROM_SHARE:g} of the face over-exposed",
        lambda face: face.over_exposed >= OVEREXPOSED_FROM_SHARE,
    ),
    Weakness(
        "few tones",
        f"dynamic range below {FEW_TONES_BITS:g} bits",
        lambda face: face.dynamic_range_bits < FEW_TONES_BITS,
    ),
    Weakness("strongly compressed", f"blockiness from {BLOCKY_FROM:g}", lambda face: face.blockiness >= BLOCKY_FROM),
    Weakness(
        "cut off by the picture's edge",
        f"less than {CUT_OFF_BELOW:g} of the head inside",
        lambda face: face.inside < CUT_OFF_BELOW,
    ),
    Weakness(
        "turned away",
        f"yaw from {TURNED_FROM:g} or pitch from {NODDED_FROM:g}, either way",
        lambda face: abs(face.yaw) >= TURNED_FROM or abs(face.pitch) >= NODDED_FROM,
    ),
    Weakness(
        "lower half unclear",
        "detectors surer by 0.7 with a lower half drawn in",
        lambda face: face.unclear_below >= 0.5,
    ),
)


def weaknesses(quality: Quality) -> tuple[str, ...]:
    """Return what is wrong with a face; empty where nothing is."""
    return tuple(weakness.said_of(quality) for weakness in WEAKNESSES if weakness.is_so(quality))


def quality_words(quality: Quality) -> str:
    """Return the score and what is wrong: `quality 34 of 100; blurred; dark`."""
    return "; ".join((f"quality {quality.score:.0f} of 100", *weaknesses(quality)))
