"""The head's surface: a skull's outline with eyes, nose, mouth, cheeks and chin raised on it."""

from dataclasses import dataclass

import numpy as np

from app.demo.curves import Floats, bell, power, ramp
from app.demo.features import eye_frame, laugh_line, mouth_lines
from app.demo.person import DrawnPerson, Skull
from app.demo.pose import Picture
from app.demo.surface import Kind, Surface, make_surface, stacked

_ROWS, _COLUMNS = 280, 240
_HALF_TURN = 2.0


@dataclass(frozen=True)
class Outline:
    """The bare skull at some heights: half widths and depths."""

    width: Floats
    depth: Floats


def outline(y: Floats, skull: Skull) -> Outline:
    """How wide and deep the bare skull of `skull` is at the heights `y`."""
    up = np.clip(y / np.float32(skull.crown), 0, 1)
    down = np.clip(-y / np.float32(skull.chin_drop), 0, 1)
    taper = 1 - np.float32(1 - skull.jaw) * ramp(down, 0.10, 0.85)
    lower = taper * power(1 - power(down, skull.chin_squareness), 0.5)
    width = np.where(y >= 0, power(1 - power(up, 2.5), 0.5), lower) * np.float32(skull.width)
    width = width + np.float32(skull.cheek_fat) * bell(y + 0.34, 0.17) - np.float32(skull.temple) * bell(y - 0.30, 0.14)
    depth = np.where(y >= 0, power(1 - power(up, 2.6), 0.5), power(1 - power(down, 6.0), 0.5)) * np.float32(skull.depth)
    return Outline(np.asarray(width, np.float32), np.asarray(depth * (1 - 0.10 * ramp(down, 0.3, 1.0)), np.float32))


def head(person: DrawnPerson, picture: Picture) -> Surface:
    """The face with the forehead and the sides, to behind the ears. Its sheet is (x, y, azimuth, 0)."""
    skull = person.skull
    azimuth = np.linspace(-_HALF_TURN, _HALF_TURN, _COLUMNS, dtype=np.float32)[None, :]
    rise = np.sin(np.linspace(-np.pi / 2, np.pi / 2, _ROWS, dtype=np.float32))[:, None]
    y = np.where(rise < 0, rise * np.float32(skull.chin_drop), rise * np.float32(skull.crown)).astype(np.float32)
    bare = outline(y, skull)
    x = bare.width * np.sin(azimuth)
    cosine = np.cos(azimuth)
    z = bare.depth * np.sign(cosine) * power(np.abs(cosine), 0.85)
    y_grid = np.broadcast_to(y, x.shape)
    z = z + _relief(x, y_grid, person, picture) * ramp(cosine, -0.05, 0.35)
    sheet = stacked(x, y_grid, azimuth, np.zeros_like(x))
    return make_surface(Kind.FACE, stacked(x, y_grid, z), sheet, np.ones_like(x), (0.0, 0.1, -0.1))


def _relief(x: Floats, y: Floats, person: DrawnPerson, picture: Picture) -> Floats:
    return np.asarray(
        _eye_region(x, y, person)
        + _nose(x, y, person)
        + _mouth(x, y, person, picture)
        + _cheeks_and_chin(x, y, person, picture),
        np.float32,
    )


def _eye_region(x: Floats, y: Floats, person: DrawnPerson) -> Floats:
    eyes, brows = person.eyes, person.brows
    frame = eye_frame(x, y, eyes)
    socket = bell(frame.along, 0.15) * bell(frame.across - 0.01, 0.095)
    ball = bell(frame.along, eyes.half_width * 0.55) * bell(frame.across, 0.055)
    ridge = bell(y - np.float32(brows.above - 0.02), 0.06) * bell(x, 0.42)
    bags = bell(frame.along, 0.10) * bell(frame.across + 0.10, 0.03)
    crease = bell(frame.along, 0.12) * bell(frame.across - np.float32(eyes.half_height + 0.03), 0.016)
    return np.asarray(
        -1.5 * eyes.socket * socket
        + 0.040 * ball
        + (brows.ridge + 0.025) * ridge
        + 0.018 * eyes.bags * bags
        - 0.012 * (1 - eyes.hood) * crease,
        np.float32,
    )


def _nose(x: Floats, y: Floats, person: DrawnPerson) -> Floats:
    nose = person.nose
    tip_y = -nose.below + nose.upturn * 0.3
    down = np.clip((0.10 - y) / np.float32(0.10 - tip_y), 0, 1)
    centre = np.float32(nose.bend) * bell(down - 0.5, 0.25)
    begin = ramp(-y, -0.20, -0.02)
    end = ramp(y, tip_y - 0.13, tip_y - 0.005)
    profile = nose.bridge * (1 - down) + nose.tip * power(down, 1.35) + nose.hump * bell(down - 0.42, 0.16)
    width = np.float32(nose.bridge_width) * (1 - down) + np.float32(nose.width * 0.60) * down
    bulb = bell(x, 0.055 + 0.4 * nose.bulb) * bell(y - np.float32(tip_y + 0.015), 0.055)
    wings = bell(np.abs(x) - np.float32(nose.width * 0.80), 0.042) * bell(y - np.float32(tip_y - 0.03), 0.05)
    return np.asarray(
        begin * end * profile * bell(x - centre, width) + (0.012 + nose.bulb) * bulb + 0.080 * wings, np.float32
    )


def _mouth(x: Floats, y: Floats, person: DrawnPerson, picture: Picture) -> Floats:
    mouth = person.mouth
    lines = mouth_lines(x, person, picture)
    upper = bell(
        y - lines.meeting - np.float32(mouth.upper_lip * 0.6 + lines.opening * 0.2), mouth.upper_lip * 0.6 + 0.008
    )
    lower = bell(y - lines.meeting + np.float32(mouth.lower_lip * 0.7 + lines.opening), mouth.lower_lip * 0.6 + 0.008)
    seam = bell(y - lines.meeting + np.float32(lines.opening * 0.4), 0.014 + lines.opening * 0.5)
    muzzle = bell(y - np.float32(lines.centre_y), 0.16) * bell(x, 0.30)
    groove = bell(y - np.float32(lines.centre_y - 0.15), 0.045) * bell(x, 0.2)
    philtrum = bell(x, 0.022) * bell(y - np.float32(lines.centre_y + mouth.upper_lip + 0.07), 0.05)
    return np.asarray(
        0.05 * muzzle
        + 0.040 * upper * bell(x, lines.half_width * 0.62)
        + 0.048 * lower * bell(x, lines.half_width * 0.55)
        - 0.035 * seam * bell(x, lines.half_width * 0.7)
        - 0.030 * groove
        - 0.016 * mouth.philtrum * philtrum,
        np.float32,
    )


def _cheeks_and_chin(x: Floats, y: Floats, person: DrawnPerson, picture: Picture) -> Floats:
    skull = person.skull
    smile = max(0.0, picture.smile)
    sideways = np.abs(x)
    apple = bell(sideways - 0.45, 0.15) * bell(y - np.float32(0.03 * picture.smile - 0.27), 0.13)
    hollow = bell(sideways - 0.48, 0.10) * bell(y + 0.58, 0.12)
    chin = bell(y + np.float32(skull.chin_drop * 0.88), 0.10) * bell(x, skull.chin_width)
    fold = bell(laugh_line(x, y), 0.024) * ramp(-y, 0.36, 0.45) * ramp(y, -0.82, -0.70)
    return np.asarray(
        (0.03 + skull.cheekbone) * (1 + 0.5 * smile) * apple
        - 0.35 * max(0.0, skull.cheekbone) * hollow
        + skull.chin_forward * chin
        - 0.03 * (0.25 + person.skin.age + 0.8 * smile) * fold,
        np.float32,
    )
