"""What is behind the people: walls out of focus, now and then with a window, a shelf or a picture."""

import cv2
import numpy as np

from app.demo.chance import Chance, Colour, mixed, tinted
from app.demo.curves import Floats, clouds, rgb

_WALLS: tuple[Colour, ...] = (
    (0.62, 0.60, 0.56),
    (0.46, 0.52, 0.56),
    (0.55, 0.50, 0.44),
    (0.40, 0.46, 0.42),
    (0.70, 0.68, 0.66),
    (0.36, 0.38, 0.44),
    (0.58, 0.48, 0.46),
    (0.48, 0.55, 0.48),
)


def backdrop(rows: int, columns: int, seed: int) -> Floats:
    """A background (rows, columns, 3) of light between 0 and 1."""
    chance = Chance(0xBAC4, seed)
    scene = _wall(rows, columns, chance)
    for _ in range(chance.whole(0, 5)):
        _furnish(scene, chance)
    soft = np.asarray(cv2.GaussianBlur(scene, (0, 0), max(1.0, 0.015 * max(rows, columns))), np.float32)
    grain = clouds(-(-rows // 4), -(-columns // 4), chance.seed(), octaves=3, first=3)
    soft += np.float32(0.045) * cv2.resize(grain, (columns, rows), interpolation=cv2.INTER_LINEAR)[..., None]
    return np.asarray(np.clip(soft, 0, 1), np.float32)


def landscape(rows: int, columns: int, seed: int) -> Floats:
    """A scene (rows, columns, 3) with nobody in it: sky, hills and a field."""
    chance = Chance(0x1A4D, seed)
    height = np.linspace(0, 1, rows, dtype=np.float32)[:, None, None]
    scene = rgb((0.52, 0.66, 0.84)) * (1 - height) + rgb((0.86, 0.86, 0.82)) * height
    scene = np.repeat(scene, columns, axis=1)
    across = np.linspace(0, 6, columns, dtype=np.float32)
    for layer in range(4):
        ridge = 0.42 + 0.13 * layer + 0.06 * np.sin(across * chance.uniform(0.6, 2.2) + chance.uniform(0, 6))
        ridge += 0.015 * np.sin(across * chance.uniform(7, 15))
        colour = mixed((0.52, 0.60, 0.62), (0.28, 0.38, 0.16), layer / 3)
        scene[height[:, :, 0] > ridge[None, :]] = colour
    scene += np.float32(0.06) * clouds(rows, columns, chance.seed(), octaves=5, first=8)[..., None]
    return np.asarray(np.clip(scene, 0, 1), np.float32)


def _wall(rows: int, columns: int, chance: Chance) -> Floats:
    colour = tinted(_WALLS[chance.whole(0, len(_WALLS))], *(chance.uniform(0.7, 1.2),) * 3)
    far = tinted(colour, *(chance.uniform(0.55, 1.15),) * 3)
    slope = np.linspace(0, 1, rows, dtype=np.float32)[:, None, None] * chance.uniform(0.2, 0.8)
    slope = slope + np.linspace(0, 1, columns, dtype=np.float32)[None, :, None] * chance.uniform(-0.5, 0.6)
    return np.asarray(rgb(colour) + (rgb(far) - rgb(colour)) * slope, np.float32)


def _furnish(scene: Floats, chance: Chance) -> None:
    rows, columns = scene.shape[:2]
    left, top = chance.uniform(-0.1, 0.9), chance.uniform(-0.1, 0.7)
    width, height = chance.uniform(0.08, 0.45), chance.uniform(0.05, 0.5)
    colour = tinted(_WALLS[chance.whole(0, len(_WALLS))], *(chance.uniform(0.45, 1.35),) * 3)
    first = (int(left * columns), int(top * rows))
    last = (int((left + width) * columns), int((top + height) * rows))
    cv2.rectangle(scene, first, last, colour, -1)
    if chance.is_true(0.4):
        cv2.rectangle(scene, first, last, tinted(colour, 0.6, 0.6, 0.6), max(1, columns // 90))
