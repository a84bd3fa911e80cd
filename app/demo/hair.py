"""Hair as a shell over the skull, from the crown to wherever the cut ends."""

from dataclasses import dataclass

import numpy as np

from app.demo.curves import Floats, bell, clouds, power, ramp
from app.demo.head import outline
from app.demo.person import Cut, DrawnPerson, Hair
from app.demo.surface import Kind, Surface, make_surface, stacked

_ROWS_ABOVE, _ROWS_BELOW, _COLUMNS = 120, 90, 260


@dataclass(frozen=True)
class _Shape:
    """A cut: how thick it lies, where it ends at the sides and at the nape, and at which azimuth the sides begin.

    Hair that `hangs` falls straight down from where the head is widest.
    """

    volume: float
    side_end: float
    nape: float
    side_azimuth: float
    hangs: bool


def _shape(hair: Hair) -> _Shape:
    volume = hair.volume
    return {
        Cut.BALD: _Shape(0.015, -0.12, -0.5, 1.36, False),
        Cut.CROPPED: _Shape(0.022, -0.14, -0.5, 1.27, False),
        Cut.SHORT: _Shape(0.75 * volume, -0.16, -0.55, 1.26, False),
        Cut.PARTED: _Shape(volume, -0.20, -0.6, 1.24, False),
        Cut.FRINGE: _Shape(volume, -0.30, -0.7, 1.20, False),
        Cut.BOB: _Shape(volume + 0.03, -0.98, -0.95, 1.14, True),
        Cut.LONG: _Shape(volume + 0.02, -1.80, -1.9, 1.16, True),
        Cut.TIED: _Shape(0.035, -0.15, -0.6, 1.34, False),
    }[hair.cut]


def hair_shell(person: DrawnPerson) -> Surface | None:
    """The hair of `person`, or None where there is none. Its sheet is (azimuth, y, how far within the edge, x)."""
    hair = person.hair
    if hair.cut is Cut.BALD and hair.curl > 0.5:
        return None
    shape = _shape(hair)
    azimuth = np.linspace(-np.pi, np.pi, _COLUMNS, dtype=np.float32)[None, :]
    y = _heights(person, shape)[:, None]
    bare = outline(np.clip(y, -0.35, None), person.skull)
    rough = clouds(_ROWS_ABOVE + _ROWS_BELOW, _COLUMNS, person.seed + 17, octaves=4, first=10)
    rough *= np.float32(0.5) + 0.5 * np.abs(np.sin(azimuth / 2 + 0.8))
    x_bare = bare.width * np.sin(azimuth)
    inside = _inside(x_bare, y, azimuth, person, shape, rough)
    thickness = np.float32(shape.volume) * ramp(inside, -0.02, 0.16) * (1 + np.float32(0.7 * hair.curl) * rough)
    share = power(bare.width / np.float32(person.skull.width), 0.5)
    narrowing = 1 - np.float32(0.0 if shape.hangs else 0.42) * ramp(-y, 0.15, 0.65)
    hang = np.float32(0.16 if shape.hangs else 0.0) * ramp(-y, 0.1, 1.4)
    cosine = np.cos(azimuth)
    x = (bare.width * narrowing + thickness * share + hang) * np.sin(azimuth)
    z = (bare.depth + thickness * share) * np.sign(cosine) * power(np.abs(cosine), 0.85) - 0.5 * hang
    y_grid = y + thickness * np.clip(y / np.float32(person.skull.crown), 0, 1)
    presence = np.clip(0.5 + inside / np.float32(0.04), 0, 1).astype(np.float32)
    sheet = stacked(azimuth, y, inside, x_bare)
    return make_surface(Kind.HAIR, stacked(x, y_grid, z), sheet, presence, (0.0, 0.0, -0.1))


def _heights(person: DrawnPerson, shape: _Shape) -> Floats:
    """Heights on the bare skull, from the crown down to where the longest hair ends."""
    quarter = np.linspace(np.pi / 2, 0, _ROWS_ABOVE, dtype=np.float32)
    above = np.sin(quarter) * np.float32(person.skull.crown)
    below = np.linspace(-0.01, min(shape.side_end, shape.nape) - 0.06, _ROWS_BELOW, dtype=np.float32)
    return np.concatenate([above, below])


def _inside(x: Floats, y: Floats, azimuth: Floats, person: DrawnPerson, shape: _Shape, rough: Floats) -> Floats:
    """How far within the hair each point lies, negative outside."""
    turned = np.abs(azimuth)
    end = np.float32(shape.side_end) + np.float32(shape.nape - shape.side_end) * ramp(turned, 1.5, 2.0)
    begin = np.float32(shape.side_azimuth) + np.float32(0.10) * ramp(-y, 0.0, 1.0) * np.float32(shape.hangs)
    sides = np.minimum((turned - begin) * np.float32(0.7), (y - end) + 0.5 * np.abs(rough) * np.float32(0.2))
    sides = np.minimum(sides, np.float32(0.55) - y) if person.hair.cut is Cut.BALD else sides
    front = np.where(np.cos(azimuth) > -0.2, y - _hairline(x, person), np.float32(0.3) + 0 * y)
    front = np.full_like(front, -1) if person.hair.cut is Cut.BALD else np.where(y > -0.2, front, -1)
    jag = np.float32(0.014 if person.hair.cut in (Cut.CROPPED, Cut.TIED) else 0.035)
    return np.asarray(np.maximum(sides, front) + jag * rough, np.float32)


def _hairline(x: Floats, person: DrawnPerson) -> Floats:
    """The height at which the hair begins above the forehead at each x."""
    hair, width = person.hair, person.skull.width
    sideways = np.abs(x)
    line = (
        np.float32(hair.hairline) - 0.05 * bell(x, 0.08) - np.float32(0.75) * ramp(sideways, 0.55 * width, 1.02 * width)
    )
    line = line + np.float32(0.26 * hair.receding) * bell(sideways - 0.36, 0.15) + np.float32(0.10 * hair.receding)
    if hair.cut is Cut.FRINGE:
        line = line - np.float32(hair.hairline - 0.40) * bell(x * x * x, 0.12)
    if hair.cut is Cut.PARTED:
        swept = np.sign(hair.parting) * (x - np.float32(hair.parting))
        line = (
            line - np.float32(0.17) * ramp(-swept, 0.0, 0.5) * (1 - ramp(-swept, 0.6, 0.9)) + 0.04 * bell(swept, 0.05)
        )
    if hair.cut in (Cut.BOB, Cut.LONG):
        line = (
            line
            + np.float32(0.10) * bell(x - np.float32(hair.parting), 0.12)
            - np.float32(0.10) * ramp(sideways, 0.2, 0.5)
        )
    return np.asarray(line, np.float32)
