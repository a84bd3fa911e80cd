"""How light falls on what is drawn: a key light, the sky, shine, and soft contact shadows."""

from dataclasses import dataclass

import cv2
import numpy as np

from app.demo.curves import Floats
from app.demo.pose import Picture


@dataclass(frozen=True)
class Gloss:
    """How a material takes light: strength and sharpness of its shine, and how far light creeps around it.

    `wrap` is per colour: through skin, red travels furthest.
    """

    strength: float
    sharpness: float
    wrap: tuple[float, float, float]


SKIN_GLOSS = Gloss(0.13, 20.0, (0.40, 0.27, 0.22))
CLOTH_GLOSS = Gloss(0.0, 1.0, (0.25, 0.25, 0.25))
HAIR_GLOSS = Gloss(0.16, 14.0, (0.30, 0.30, 0.30))


def key_direction(picture: Picture) -> Floats:
    """The unit vector towards the key light."""
    azimuth, elevation = np.deg2rad(picture.light_azimuth), np.deg2rad(picture.light_elevation)
    vector = (np.sin(azimuth) * np.cos(elevation), np.sin(elevation), np.cos(azimuth) * np.cos(elevation))
    return np.asarray(vector, np.float32)


def lit(colour: Floats, normal: Floats, picture: Picture, gloss: Gloss) -> Floats:
    """The `colour` (n, 3) of points with these camera-frame normals (n, 3), under the light of `picture`."""
    key = key_direction(picture)
    wrap = np.asarray(gloss.wrap, np.float32)
    towards = (normal @ key)[:, None]
    direct = np.clip((towards + wrap) / (1 + wrap), 0, 1)
    fill = np.clip(normal @ _fill_direction(key), 0, 1)[:, None]
    sky = (0.80 + 0.20 * normal[:, 1])[:, None]
    tint = np.asarray((1 + picture.warmth, 1.0, 1 - picture.warmth), np.float32)
    amount = np.float32(picture.ambient) * sky + np.float32(picture.key) * direct + np.float32(0.12) * fill
    return np.asarray(
        colour * amount * tint + _shine(normal, key, gloss)[:, None] * np.float32(picture.key / 0.6), np.float32
    )


def _fill_direction(key: Floats) -> Floats:
    fill = np.asarray((-0.5 if key[0] >= 0 else 0.5, 0.1, 0.8), np.float32)
    return np.asarray(fill / np.linalg.norm(fill), np.float32)


def _shine(normal: Floats, key: Floats, gloss: Gloss) -> Floats:
    if not gloss.strength:
        return np.zeros(len(normal), np.float32)
    half = key + np.asarray((0, 0, 1), np.float32)
    facing = np.clip(normal @ (half / np.linalg.norm(half)), 1e-4, 1)
    return np.asarray(np.float32(gloss.strength) * np.power(facing, np.float32(gloss.sharpness)), np.float32)


def contact_shadow(nearness: Floats, covered: Floats, px: float) -> Floats:
    """How much light reaches each pixel past its nearer neighbours, 0.4 … 1 (rows, columns).

    `nearness` in half heads and `covered` (1 where anything is drawn) are (rows, columns); `px` is a half head in
    pixels. What lies deeper than its surroundings gets less light.
    """
    shade = np.ones_like(nearness)
    for reach, weight in ((0.05, 2.2), (0.16, 0.75)):
        around = _blurred(nearness * covered, reach * px) / np.maximum(_blurred(covered, reach * px), 1e-3)
        shade -= np.float32(weight) * np.clip(around - nearness, 0, 0.35)
    return np.clip(shade, 0.4, 1)


def _blurred(plane: Floats, deviation: float) -> Floats:
    shrink = max(1, int(deviation / 3))
    if shrink == 1:
        return np.asarray(cv2.GaussianBlur(plane, (0, 0), deviation), np.float32)
    rows, columns = plane.shape
    small = cv2.resize(plane, (-(-columns // shrink), -(-rows // shrink)), interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), deviation / shrink)
    return np.asarray(cv2.resize(small, (columns, rows), interpolation=cv2.INTER_LINEAR), np.float32)
