"""What colour a drawn face is at each of its points: skin, eyes, brows, nose, mouth."""

from collections.abc import Callable

import numpy as np

from app.demo.chance import tinted
from app.demo.coat import Coat
from app.demo.curves import Floats, bell, length, power, ramp, rgb
from app.demo.features import eye_frame, lids, mouth_lines
from app.demo.person import DrawnPerson
from app.demo.pose import Picture

Texture = Callable[[Floats, Floats], Floats]


def paint_features(coat: Coat, person: DrawnPerson, picture: Picture, texture: Texture) -> None:
    """Paint what every face has. `texture(x, y)` is that person's noise, around 0."""
    _complexion(coat, person, texture)
    with coat.part((np.abs(coat.y) < 0.30) & (coat.sideways < 0.75)) as piece:
        _sockets(piece, person)
        _eyes(piece, person, picture)
    with coat.part((coat.y > -0.05) & (coat.y < 0.42) & (coat.sideways < 0.75)) as piece:
        _brows(piece, person, picture, texture)
    with coat.part((coat.y > -0.75) & (coat.y < 0.15) & (coat.sideways < 0.40)) as piece:
        _nose(piece, person)
    with coat.part((coat.y > -1.0) & (coat.y < -0.42) & (coat.sideways < 0.5)) as piece:
        _mouth(piece, person, picture)


def _complexion(coat: Coat, person: DrawnPerson, texture: Texture) -> None:
    skin, nose = person.skin, person.nose
    mottle = texture(coat.x, coat.y)
    coat.colour *= 1 + np.float32(0.05) * mottle[:, None]
    flush = (1.05, 0.82, 0.82)
    coat.shade(
        np.float32(0.25 + 0.45 * skin.flush) * bell(coat.sideways - 0.42, 0.15) * bell(coat.y + 0.32, 0.13), flush
    )
    coat.shade(
        np.float32(0.20 + 0.40 * skin.flush) * bell(coat.x, 0.10) * bell(coat.y + np.float32(nose.below), 0.09), flush
    )
    coat.shade(0.5 * ramp(coat.sideways, 0.45, 0.80), (0.93, 0.88, 0.86))
    coat.shade(0.25 * bell(coat.y - 0.38, 0.16) * bell(coat.x, 0.35), (1.06, 1.05, 1.03))


def _sockets(coat: Coat, person: DrawnPerson) -> None:
    eyes = person.eyes
    frame = eye_frame(coat.x, coat.y, eyes)
    coat.shade(0.42 * bell(frame.along, 0.17) * bell(frame.across - 0.06, 0.06), (0.58, 0.50, 0.50))
    coat.shade(0.30 * bell(frame.along + 0.17, 0.05) * bell(frame.across - 0.02, 0.08), (0.60, 0.50, 0.50))
    under = bell(frame.along + 0.02, 0.12) * bell(frame.across + np.float32(eyes.half_height * 0.6 + 0.045), 0.028)
    coat.shade(np.float32(0.15 + 0.40 * eyes.bags) * under, (0.68, 0.58, 0.62))


def _eyes(coat: Coat, person: DrawnPerson, picture: Picture) -> None:
    eyes, skin = person.eyes, person.skin.colour
    frame = eye_frame(coat.x, coat.y, eyes)
    upper, lower = lids(frame, eyes, picture)
    within = (np.abs(frame.along) < np.float32(eyes.half_width)).astype(np.float32)
    opening = ramp(upper - frame.across, -0.004, 0.007) * ramp(frame.across - lower, -0.004, 0.007) * within
    corner = ramp(np.abs(frame.along), 0.55 * eyes.half_width, eyes.half_width)
    white = rgb((0.90, 0.88, 0.86)) * (1 - 0.38 * bell(frame.across - upper, 0.022) - 0.25 * corner)[:, None]
    coat.lay(opening, white)
    with coat.part(opening > 0.01) as piece:
        _iris(piece, person, picture, opening[opening > 0.01])
    lash_span = (np.abs(frame.along) < np.float32(eyes.half_width * 1.10)).astype(np.float32)
    lash = bell(frame.across - upper - 0.004, 0.010) * lash_span
    coat.lay(0.92 * lash, (0.06, 0.045, 0.04))
    coat.lay(0.40 * bell(frame.across - lower + 0.003, 0.006) * lash_span, tinted(skin, 0.4, 0.32, 0.32))
    crease = bell(frame.across - upper - np.float32(0.030 + 0.014 * (1 - eyes.hood)), 0.008) * within
    coat.lay(np.float32(0.55 * (1 - 0.6 * eyes.hood)) * crease, tinted(skin, 0.45, 0.36, 0.36))


def _iris(coat: Coat, person: DrawnPerson, picture: Picture, opening: Floats) -> None:
    eyes = person.eyes
    frame = eye_frame(coat.x, coat.y, eyes)
    across, up = frame.along - np.float32(picture.gaze) * frame.side, frame.across - 0.004
    radius = length(across, up)
    spokes = 0.85 + 0.15 * np.sin(np.arctan2(up, across) * 23)
    tone = (0.70 + 0.65 * ramp(radius, 0.012, eyes.iris)) * spokes
    coat.lay(ramp(eyes.iris - radius, -0.006, 0.006) * opening, rgb(eyes.colour) * tone[:, None])
    coat.lay(0.65 * bell(radius - np.float32(eyes.iris), 0.007) * opening, (0.04, 0.03, 0.03))
    coat.lay(ramp(0.027 - radius, -0.005, 0.005) * opening, (0.02, 0.02, 0.02))
    glint = bell(length(across + 0.018 * frame.side, up - 0.024), 0.009)
    coat.lay(0.95 * glint * opening, (1.0, 1.0, 1.0))


def _brows(coat: Coat, person: DrawnPerson, picture: Picture, texture: Texture) -> None:
    brows, eyes = person.brows, person.eyes
    side = np.where(coat.x < 0, np.float32(-1), np.float32(1))
    along = coat.sideways - np.float32(eyes.apart + 0.01 + brows.outward)
    share = along / np.float32(brows.half_width)
    middle = np.float32(brows.above + picture.brow_lift) + np.float32(brows.arch) * (1 - share * share)
    middle = middle + np.float32(brows.tilt) * along + np.float32(0.6 * eyes.skew) * side
    half = np.float32(brows.thickness) * np.clip(
        1.05 - 0.5 * ramp(share, -0.2, 1.0) - 0.5 * ramp(-share, 0.7, 1.1), 0, 2
    )
    strands = 0.72 + 0.28 * np.sin((coat.x * side + coat.y * (0.4 + share)) * 150 + 5 * texture(coat.x * 3, coat.y * 3))
    cover = ramp(half - np.abs(coat.y - middle), -0.016, 0.014) * ramp(1 - np.abs(share), -0.10, 0.28)
    coat.lay(np.clip(cover * strands * np.float32(brows.density), 0, 1), brows.colour)


def _nose(coat: Coat, person: DrawnPerson) -> None:
    nose, skin = person.nose, person.skin.colour
    tip_y = np.float32(-nose.below + nose.upturn * 0.3)
    dark = tinted(skin, 0.46, 0.36, 0.34)
    coat.lay(
        0.42 * bell(coat.sideways - np.float32(nose.width * 0.97), 0.020) * bell(coat.y - tip_y + 0.03, 0.05), dark
    )
    coat.lay(0.38 * bell(coat.x, 0.11) * bell(coat.y - tip_y + 0.09, 0.022), dark)
    open_x = (coat.sideways - np.float32(nose.width * 0.47)) * 0.72
    hole = ramp(0.034 - length(open_x, (coat.y - tip_y + 0.060) * (1.7 - 6 * max(0.0, nose.upturn))), -0.012, 0.012)
    coat.lay(0.92 * hole, (0.07, 0.035, 0.03))
    flank = ramp(coat.y, tip_y + 0.05, tip_y + 0.15) * ramp(-coat.y, -0.10, 0.05)
    coat.lay(0.16 * bell(coat.sideways - np.float32(nose.bridge_width + 0.035), 0.03) * flank, dark)
    coat.shade(0.22 * bell(coat.x - np.float32(nose.bend), 0.022) * flank, (1.12, 1.12, 1.12))


def _mouth(coat: Coat, person: DrawnPerson, picture: Picture) -> None:
    mouth, skin = person.mouth, person.skin.colour
    lines = mouth_lines(coat.x, person, picture)
    red = tinted(skin, 0.93 - 0.1 * mouth.redness, 0.66 - 0.14 * mouth.redness, 0.66 - 0.10 * mouth.redness)
    within = (coat.sideways < np.float32(lines.half_width)).astype(np.float32)
    cover = ramp(lines.upper_edge - coat.y, -0.007, 0.009) * ramp(coat.y - lines.lower_edge, -0.008, 0.008) * within
    upper = (coat.y > lines.meeting).astype(np.float32)
    coat.lay(0.90 * cover, rgb(red) * (1 - 0.15 * upper)[:, None])
    middle_lower = bell(coat.y - 0.55 * lines.lower_edge - 0.45 * lines.meeting, 0.014) * bell(coat.x, 0.10)
    coat.shade(0.30 * middle_lower, (1.25, 1.22, 1.22))
    if lines.opening > 0.004:
        _teeth(coat, lines.gap_top, lines.gap_bottom, lines.half_width, lines.opening)
    seam_y = lines.gap_top if lines.opening > 0.004 else lines.meeting
    seam = bell(coat.y - seam_y, 0.0085) * ramp(np.float32(lines.half_width * 1.03) - coat.sideways, 0, 0.04)
    coat.lay(0.88 * seam, tinted(skin, 0.24, 0.15, 0.15))
    corner = bell(length(coat.sideways - np.float32(lines.half_width), coat.y - lines.meeting), 0.024)
    coat.lay(0.45 * corner, tinted(skin, 0.45, 0.35, 0.35))
    below = bell(coat.x, 0.14) * bell(coat.y - np.float32(lines.centre_y - mouth.lower_lip * 1.5 - 0.04), 0.024)
    coat.lay(0.26 * below, tinted(skin, 0.55, 0.45, 0.45))


def _teeth(coat: Coat, top: Floats, bottom: Floats, half_width: float, opening: float) -> None:
    gap = ramp(top - coat.y, -0.004, 0.004) * ramp(coat.y - bottom, -0.004, 0.004)
    gap = gap * (coat.sideways < np.float32(half_width * 0.93))
    shadow = 1 - 0.55 * ramp(coat.sideways, 0.3 * half_width, 0.9 * half_width)
    spaces = 1 - 0.18 * power(np.abs(np.cos(coat.x * 62)), 14.0)
    teeth = rgb((0.86, 0.84, 0.78)) * (shadow * spaces)[:, None]
    is_tooth = (coat.y > top - np.float32(opening * 0.62))[:, None]
    coat.lay(gap, np.where(is_tooth, teeth, rgb((0.20, 0.06, 0.06))))
