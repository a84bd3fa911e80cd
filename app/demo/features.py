"""Where eyes and mouth run on a drawn face: the lines that both the relief and the paint follow."""

from dataclasses import dataclass

import numpy as np

from app.demo.curves import Floats, bell, power, ramp
from app.demo.person import DrawnPerson, Eyes
from app.demo.pose import Picture


@dataclass(frozen=True)
class EyeFrame:
    """Points in an eye's own coordinates, from its centre: `along` runs to the outer corner, `across` upwards.

    `side` is -1 left of the face's middle and 1 right of it.
    """

    along: Floats
    across: Floats
    side: Floats


def eye_frame(x: Floats, y: Floats, eyes: Eyes) -> EyeFrame:
    """The frame of the eye on each point's own side of the face."""
    side = np.where(x < 0, np.float32(-1), np.float32(1))
    outward = np.abs(x) - np.float32(eyes.apart)
    upward = y - np.float32(eyes.skew) * side
    cosine, sine = np.float32(np.cos(eyes.tilt)), np.float32(np.sin(eyes.tilt))
    along, across = outward * cosine + upward * sine, upward * cosine - outward * sine
    return EyeFrame(np.asarray(along, np.float32), np.asarray(across, np.float32), side)


def lids(frame: EyeFrame, eyes: Eyes, picture: Picture) -> tuple[Floats, Floats]:
    """Heights of the upper and the lower lid's edge at each point's `along`."""
    inside = np.clip(1 - (frame.along / np.float32(eyes.half_width)) ** 2, 0, 1)
    height = np.float32(eyes.half_height * picture.lids)
    hooded = 1 - np.float32(0.25 * eyes.hood) * ramp(frame.along, 0.0, eyes.half_width)
    return height * power(inside, 0.7) * hooded, -height * np.float32(0.6) * power(inside, 0.85)


@dataclass(frozen=True)
class MouthLines:
    """The mouth at each point's x: where the lips meet, the outer edges of both lips, and the edges of the opening."""

    meeting: Floats
    upper_edge: Floats
    lower_edge: Floats
    gap_top: Floats
    gap_bottom: Floats
    half_width: float
    opening: float
    centre_y: float


def mouth_lines(x: Floats, person: DrawnPerson, picture: Picture) -> MouthLines:
    """The mouth of `person` with the expression of `picture`."""
    mouth = person.mouth
    half_width = mouth.half_width * (1 + 0.16 * max(0.0, picture.smile))
    opening = picture.mouth_open * 0.09
    curve = mouth.curve + 0.05 * picture.smile
    across = (x / np.float32(half_width)) ** 2
    inside = np.clip(1 - across, 0, 1)
    meeting = np.float32(-mouth.below) + np.float32(curve) * (across - np.float32(0.4))
    bow = 1 - np.float32(mouth.bow) * bell(x, 0.035)
    return MouthLines(
        meeting=meeting,
        upper_edge=meeting + np.float32(mouth.upper_lip * 1.35) * power(inside, 0.7) * bow + np.float32(opening * 0.25),
        lower_edge=meeting - np.float32(mouth.lower_lip * 1.35) * power(inside, 0.6) - np.float32(opening * 1.1),
        gap_top=meeting + np.float32(0.002) + np.float32(opening * 0.25) * inside,
        gap_bottom=meeting - np.float32(0.002) - np.float32(opening) * inside,
        half_width=half_width,
        opening=opening,
        centre_y=-mouth.below,
    )


def laugh_line(x: Floats, y: Floats) -> Floats:
    """Distance from the fold that runs from the nostril past the corner of the mouth."""
    return np.asarray(np.abs(x) - (np.float32(0.20) + (-y - np.float32(0.42)) * np.float32(0.35)), np.float32)
