"""What is around the face: ears, neck and clothed shoulders."""

import numpy as np

from app.demo.curves import bell, length, power, ramp
from app.demo.person import DrawnPerson
from app.demo.surface import Kind, Surface, make_surface, stacked

NECK_TOP_Y = -0.55
_SHOULDER_Y = -1.30


def ear(person: DrawnPerson, side: int) -> Surface:
    """The ear on one side (-1 the picture's left, 1 its right). Its sheet is (radius, angle, 0, 0)."""
    angle = np.linspace(0, 2 * np.pi, 40, dtype=np.float32)[None, :]
    radius = np.linspace(0, 1, 18, dtype=np.float32)[:, None]
    tall, deep = np.float32(person.skull.ear), np.float32(person.skull.ear * 0.58)
    up = radius * np.sin(angle) * tall * (1 + 0.12 * np.sin(angle))
    back = radius * np.cos(angle) * deep
    bulge = 0.045 * bell(radius - 0.82, 0.12) - 0.05 * bell(length(up - 0.01, back + 0.02), 0.06) + 0.0 * angle
    lean = np.float32(0.85)
    x = np.float32(side) * (np.float32(person.skull.width * 0.985) + back * np.cos(lean) * 0.55 + bulge)
    z = -0.06 - back * np.sin(lean) + 0.4 * bulge
    position = stacked(x, up - 0.10, z)
    centre = (side * (person.skull.width - 0.35), -0.1, -0.35)
    blank = np.zeros_like(up)
    return make_surface(
        Kind.EAR, position, stacked(radius + blank, angle + blank, blank, blank), np.ones_like(up), centre
    )


def neck(person: DrawnPerson) -> Surface:
    """The neck. Its sheet is (x, y, 0, 0)."""
    azimuth = np.linspace(-1.7, 1.7, 90, dtype=np.float32)[None, :]
    y = np.linspace(NECK_TOP_Y, -1.75, 60, dtype=np.float32)[:, None]
    flare = ramp(-y, 1.10, 1.65) * 0.28
    width = np.float32(person.skull.neck * min(person.skull.width, 0.82) * 1.05) * (1 + flare)
    x = width * np.sin(azimuth)
    throat = 0.03 * bell(x, 0.10) * bell(y + 1.22, 0.10)
    cords = 0.02 * bell(np.abs(x) - (0.30 + (y + 1.6) * 0.35), 0.07) * ramp(-y, 0.9, 1.2)
    z = width * 0.95 * np.cos(azimuth) - 0.16 + throat + cords
    y_grid = np.broadcast_to(y, x.shape)
    blank = np.zeros_like(x)
    return make_surface(
        Kind.NECK, stacked(x, y_grid, z), stacked(x, y_grid, blank, blank), np.ones_like(x), (0.0, -1.2, -0.3)
    )


def shoulders(person: DrawnPerson, reach: float) -> Surface:
    """Clothed shoulders and chest, down to `reach` half heads below the eyes.

    The sheet is (x, y, how far below the collar, 0).
    """
    azimuth = np.linspace(-1.62, 1.62, 120, dtype=np.float32)[None, :]
    furthest = max(1.0, max(0.0, (reach + _SHOULDER_Y) / 1.9) ** (1 / 1.6))
    fall = np.linspace(0, furthest, int(80 * furthest), dtype=np.float32)[:, None]
    y = _SHOULDER_Y + 0.03 - 1.9 * power(fall, 1.6)
    spread = power(ramp(fall, -0.35, 0.62) - 0.28, 0.8)
    base = person.skull.neck * min(person.skull.width, 0.82) * 1.12
    width = np.float32(base) + np.float32(1.42) * spread
    x = width * np.sin(azimuth)
    z = (np.float32(base) + np.float32(0.42) * spread) * np.cos(azimuth) - 0.20
    scoop = -0.22 * bell(x, 0.33) * ramp(np.cos(azimuth), 0.2, 1.0) * (1 - ramp(fall, 0.25, 0.8))
    y_grid = np.broadcast_to(y, x.shape) + scoop
    below = np.broadcast_to(fall, x.shape)
    sheet = stacked(x, y_grid, below, np.zeros_like(x))
    return make_surface(Kind.CLOTH, stacked(x, y_grid, z), sheet, np.ones_like(x), (0.0, -2.2, -0.6))
