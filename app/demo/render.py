"""From a fictional person and the circumstances to a picture."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.demo.backdrop import backdrop
from app.demo.chance import Chance
from app.demo.coat import Coat
from app.demo.curves import Floats, clouds
from app.demo.light import CLOTH_GLOSS, HAIR_GLOSS, SKIN_GLOSS, Gloss, contact_shadow, lit
from app.demo.marks import paint_marks
from app.demo.paint import Texture, paint_features
from app.demo.person import DrawnPerson
from app.demo.pose import Picture
from app.demo.raster import Camera, Seen, look, picked_around
from app.demo.stance import face_box, posed
from app.demo.surface import Kind, Surface
from app.demo.truth import Box
from app.demo.wardrobe import paint_clothes, paint_ear, paint_hair, paint_neck

Pixels = NDArray[np.uint8]

_HALF_HEAD_SHARE = 0.275
_FINE_BELOW_PX = 120
_SPARE = 0.4
_WITHIN = np.float32(0.42)
_TEXTURE_PX = 256
_TEXTURE_PER_UNIT = 70.0
_GLOSS: dict[Kind, Gloss] = {
    Kind.FACE: SKIN_GLOSS,
    Kind.EAR: SKIN_GLOSS,
    Kind.NECK: SKIN_GLOSS,
    Kind.CLOTH: CLOTH_GLOSS,
    Kind.HAIR: HAIR_GLOSS,
}


@dataclass(frozen=True)
class Place:
    """Where a head goes in a picture: its centre, and the length of half a head, in pixels."""

    centre_x: float
    centre_y: float
    half_head_px: float


def render(person: DrawnPerson, picture: Picture, size_px: int) -> Pixels:
    """A portrait of `person`: RGB, (size_px, size_px, 3)."""
    return portrait(person, picture, size_px, size_px)[0]


def portrait(person: DrawnPerson, picture: Picture, width_px: int, height_px: int) -> tuple[Pixels, Box]:
    """A portrait, RGB (height, width, 3), and the box of the face in it."""
    shorter = min(width_px, height_px)
    place = Place(
        width_px * 0.5 + picture.shift_x * shorter,
        height_px * 0.48 + picture.shift_y * shorter,
        shorter * _HALF_HEAD_SHARE * picture.scale,
    )
    canvas = backdrop(height_px, width_px, picture.background)
    box = add_person(canvas, person, picture, place)
    return developed(canvas, picture), box


def add_person(canvas: Floats, person: DrawnPerson, picture: Picture, place: Place) -> Box:
    """Draw `person` on `canvas` (rows, columns, 3), over what is there. Returns the box of the face."""
    surfaces = posed(person, picture, (canvas.shape[0] - place.centre_y) / place.half_head_px + _SPARE)
    left, top, right, bottom = _window(canvas, surfaces, place)
    fine = 2 if place.half_head_px < _FINE_BELOW_PX else 1
    camera = Camera((place.centre_x - left) * fine, (place.centre_y - top) * fine, place.half_head_px * fine)
    colour, cover = _drawn(surfaces, camera, (bottom - top) * fine, (right - left) * fine, person, picture)
    size = (right - left, bottom - top)
    if fine > 1:
        colour = np.asarray(cv2.resize(colour, size, interpolation=cv2.INTER_AREA), np.float32)
        cover = np.asarray(cv2.resize(cover, size, interpolation=cv2.INTER_AREA), np.float32)
    area = canvas[top:bottom, left:right]
    area *= 1 - cover[..., None]
    area += colour
    return face_box(surfaces[0], Camera(place.centre_x, place.centre_y, place.half_head_px), person)


def developed(canvas: Floats, picture: Picture) -> Pixels:
    """What the camera of `picture` makes of `canvas`: exposure, blur and noise; RGB, 8 bits."""
    image = np.power(np.clip(canvas * np.float32(picture.gain), 0, 1), np.float32(0.92))
    shorter = min(canvas.shape[:2])
    image = cv2.GaussianBlur(image, (0, 0), max(0.2, picture.blur * shorter / 300))
    noise = np.random.default_rng((0x4015E, picture.background)).standard_normal(image.shape, np.float32)
    image = np.asarray(image, np.float32) * 255 + noise * np.float32(picture.noise)
    return np.asarray(np.clip(image, 0, 255), np.uint8)


def _window(canvas: Floats, surfaces: list[Surface], place: Place) -> tuple[int, int, int, int]:
    camera = Camera(place.centre_x, place.centre_y, place.half_head_px)
    projected = [camera.project(surface.position[::6, ::6]) for surface in surfaces]
    rows, columns = canvas.shape[:2]
    left = min(float(u.min()) for u, _, _ in projected) - 4
    right = max(float(u.max()) for u, _, _ in projected) + 4
    top = min(float(v.min()) for _, v, _ in projected) - 4
    return int(np.clip(left, 0, columns - 1)), int(np.clip(top, 0, rows - 1)), int(np.clip(right, 1, columns)), rows


def _drawn(
    surfaces: list[Surface], camera: Camera, rows: int, columns: int, person: DrawnPerson, picture: Picture
) -> tuple[Floats, Floats]:
    """Lit colours (rows, columns, 3) and what share of each pixel is covered (rows, columns)."""
    colour = np.zeros((rows * columns, 3), np.float32)
    nearness = np.zeros(rows * columns, np.float32)
    cover = np.zeros(rows * columns, np.float32)
    texture = _texture(person)
    for seen in look(surfaces, camera, rows, columns):
        painted = _painted(seen, person, picture, texture)
        within = seen.normal[:, 2:] < -0.12
        outward = np.where(within, -seen.normal, seen.normal)
        colour[seen.pixels] = lit(painted, outward, picture, _GLOSS[seen.surface.kind]) * np.where(
            within, _WITHIN, np.float32(1)
        )
        nearness[seen.pixels] = seen.nearness
        cover[seen.pixels] = 1
    shape = (rows, columns)
    shadow = contact_shadow(nearness.reshape(shape), cover.reshape(shape), camera.px)
    return colour.reshape(rows, columns, 3) * shadow[..., None], cover.reshape(shape)


def _painted(seen: Seen, person: DrawnPerson, picture: Picture, texture: Texture) -> Floats:
    kind, sheet = seen.surface.kind, seen.sheet
    if kind is Kind.FACE:
        plain = np.tile(np.asarray(person.skin.colour, np.float32), (len(sheet), 1))
        coat = Coat(np.ascontiguousarray(sheet[:, 0]), np.ascontiguousarray(sheet[:, 1]), plain)
        paint_features(coat, person, picture, texture)
        paint_marks(coat, person, picture, texture)
        return np.clip(coat.colour, 0, 1)
    if kind is Kind.EAR:
        return paint_ear(person, sheet)
    if kind is Kind.NECK:
        return paint_neck(person, sheet)
    if kind is Kind.CLOTH:
        return paint_clothes(picture.clothes, sheet)
    return paint_hair(person, sheet)


def _texture(person: DrawnPerson) -> Texture:
    grid = clouds(_TEXTURE_PX, _TEXTURE_PX, Chance(0x7E47, person.seed).seed(), octaves=5, first=8)
    scale = np.float32(_TEXTURE_PER_UNIT)
    return lambda x, y: picked_around(grid, (x + 2) * scale, (y + 2) * scale)
