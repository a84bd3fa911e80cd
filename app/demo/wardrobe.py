"""What colour everything around the face is: ears, neck, clothes, hair."""

import numpy as np

from app.demo.chance import Chance, Colour, tinted
from app.demo.coat import Coat
from app.demo.curves import Floats, bell, clouds, ramp
from app.demo.person import Cut, DrawnPerson
from app.demo.raster import picked_around

_STRAND_COLUMNS, _STRAND_ROWS = 1024, 64
_CLOTHES: tuple[Colour, ...] = (
    (0.16, 0.20, 0.30),
    (0.42, 0.16, 0.17),
    (0.20, 0.32, 0.26),
    (0.72, 0.70, 0.66),
    (0.34, 0.35, 0.38),
    (0.60, 0.45, 0.22),
    (0.24, 0.38, 0.52),
    (0.46, 0.32, 0.44),
    (0.12, 0.12, 0.13),
    (0.62, 0.52, 0.46),
)


def paint_ear(person: DrawnPerson, sheet: Floats) -> Floats:
    """Colours (n, 3) of an ear's points."""
    radius, angle = sheet[:, 0], sheet[:, 1]
    coat = _coat(tinted(person.skin.colour, 1.0, 0.90, 0.88), sheet)
    coat.shade(0.55 * bell(radius - 0.55, 0.14), (0.72, 0.58, 0.56))
    coat.shade(0.50 * ramp(-radius, -0.28, 0.0), (0.45, 0.34, 0.32))
    coat.shade(0.30 * bell(np.cos(angle) - 1, 0.5), (0.8, 0.7, 0.7))
    return coat.colour


def paint_neck(person: DrawnPerson, sheet: Floats) -> Floats:
    """Colours (n, 3) of the neck's points: darker under the chin."""
    coat = _coat(tinted(person.skin.colour, 0.96, 0.94, 0.93), sheet)
    chin = np.float32(-person.skull.chin_drop)
    coat.shade(0.75 * ramp(coat.y, chin - 0.42, chin + 0.06), (0.50, 0.43, 0.41))
    coat.shade(0.25 * ramp(coat.sideways, 0.2, 0.5), (0.7, 0.65, 0.62))
    return coat.colour


def paint_clothes(clothes: int, sheet: Floats) -> Floats:
    """Colours (n, 3) of the shoulders' points, dressed as the seed `clothes` says."""
    chance = Chance(0xC107, clothes)
    plain = tinted(_CLOTHES[chance.whole(0, len(_CLOTHES))], *(chance.uniform(0.8, 1.25),) * 3)
    coat = _coat(plain, sheet)
    below = sheet[:, 2]
    pattern = chance.weighted((6, 2, 1, 1))
    other = _CLOTHES[chance.whole(0, len(_CLOTHES))]
    if pattern == 1:
        coat.lay(ramp(np.sin(below * 55), 0.1, 0.5), other)
    elif pattern == 2:
        coat.lay(0.5 * ramp(np.sin(coat.x * 22), 0.5, 0.8), other)
        coat.lay(0.5 * ramp(np.sin(coat.y * 22), 0.5, 0.8), other)
    elif pattern == 3:
        coat.lay(bell(coat.x, 0.012), tinted(plain, 0.6, 0.6, 0.6))
    coat.shade(0.6 * bell(below - 0.27, 0.02), (0.6, 0.6, 0.6))
    coat.shade(ramp(-below, -0.25, -0.10) * 0.3, (0.75, 0.75, 0.75))
    coat.shade(0.55 * bell(coat.sideways - 1.30, 0.05) * ramp(below, 0.55, 0.95), (0.55, 0.55, 0.55))
    return coat.colour


def paint_hair(person: DrawnPerson, sheet: Floats) -> Floats:
    """Colours (n, 3) of the hair's points: strands, darker towards the skin."""
    hair = person.hair
    azimuth, y, inside = sheet[:, 0], sheet[:, 1], sheet[:, 2]
    grid = clouds(_STRAND_ROWS, _STRAND_COLUMNS, person.seed + 31, octaves=5, first=24)
    wave = np.float32(0.02 + 0.10 * hair.curl) * np.sin(y * np.float32(6 + 16 * hair.curl) + azimuth * 3)
    column = (azimuth / np.float32(2 * np.pi) + 1 + wave * 0.25) * np.float32(_STRAND_COLUMNS * 2.6)
    row = (y + 3) * np.float32(_STRAND_ROWS * (0.10 + 0.9 * hair.curl**2))
    strands = picked_around(grid, column, row)
    coat = Coat(sheet[:, 3], y, np.tile(np.asarray(hair.colour, np.float32), (len(sheet), 1)))
    strength = 0.30 if hair.cut in (Cut.CROPPED, Cut.BALD) else 0.62
    coat.colour *= np.clip(1 + np.float32(strength) * strands, 0.35, 1.9)[:, None]
    coat.shade(0.45 * ramp(-inside, -0.12, 0.0), (0.62, 0.60, 0.58))
    if hair.cut in (Cut.PARTED, Cut.BOB, Cut.LONG):
        coat.shade(0.6 * bell(coat.x - np.float32(hair.parting * 0.8), 0.014) * ramp(y, 0.4, 0.6), (0.55, 0.50, 0.48))
    scalp = {Cut.BALD: 0.62, Cut.CROPPED: 0.34}.get(hair.cut, 0.0)
    coat.lay(np.full(len(sheet), scalp, np.float32), tinted(person.skin.colour, 0.85, 0.80, 0.78))
    return coat.colour


def _coat(colour: Colour, sheet: Floats) -> Coat:
    return Coat(sheet[:, 0], sheet[:, 1], np.tile(np.asarray(colour, np.float32), (len(sheet), 1)))
