"""A person put together and turned as in a picture: head, hair, neck and shoulders in front of the camera."""

from dataclasses import replace

import numpy as np

from app.demo.body import ear, neck, shoulders
from app.demo.curves import Floats
from app.demo.hair import hair_shell
from app.demo.head import head
from app.demo.person import DrawnPerson
from app.demo.pose import Picture
from app.demo.raster import Camera
from app.demo.surface import Surface
from app.demo.truth import Box

_NECK_PIVOT: Floats = np.asarray((0.0, -0.55, -0.20), np.float32)
_LEANING_BACK = 5.0  # degrees: how far the skull, as modelled, hangs forward from a level gaze
_BODY_PIVOT: Floats = np.asarray((0.0, -1.65, -0.60), np.float32)


def posed(person: DrawnPerson, picture: Picture, reach: float) -> list[Surface]:
    """All that is drawn of `person` in `picture`, down to `reach` half heads below the eyes; the face first."""
    turn = _turn(picture.yaw, picture.pitch - _LEANING_BACK, picture.roll)
    neck_turn = _turn(0.35 * picture.yaw, 0.35 * picture.pitch, 0.55 * picture.roll)
    body_turn = _turn(0.15 * picture.yaw, 0.0, 0.10 * picture.roll)
    attached = [head(person, picture), ear(person, -1), ear(person, 1)]
    shell = hair_shell(person)
    attached += [shell] if shell is not None else []
    return [
        *(_turned(surface, turn, _NECK_PIVOT) for surface in attached),
        _turned(neck(person), neck_turn, _NECK_PIVOT),
        _turned(shoulders(person, reach), body_turn, _BODY_PIVOT),
    ]


def face_box(face: Surface, camera: Camera, person: DrawnPerson) -> Box:
    """The box [x, y, width, height] from brows to chin and cheek to cheek of a posed `face`."""
    y, azimuth = face.sheet[..., 1], face.sheet[..., 2]
    u, v, _ = camera.project(face.position)
    shown = (np.abs(azimuth) < 1.15) & (y < person.brows.above + 0.06)
    left, right = float(u[shown].min()), float(u[shown].max())
    top, bottom = float(v[shown].min()), float(v[shown].max())
    return round(left), round(top), round(right - left), round(bottom - top)


def _turn(yaw: float, pitch: float, roll: float) -> Floats:
    """The rotation by three angles in degrees: first sideways, then nodding, then tilting."""
    (ca, sa), (cb, sb), (cc, sc) = ((np.cos(angle), np.sin(angle)) for angle in np.deg2rad((yaw, pitch, roll)))
    sideways = np.asarray(((ca, 0, sa), (0, 1, 0), (-sa, 0, ca)), np.float32)
    nodding = np.asarray(((1, 0, 0), (0, cb, -sb), (0, sb, cb)), np.float32)
    tilting = np.asarray(((cc, -sc, 0), (sc, cc, 0), (0, 0, 1)), np.float32)
    return np.asarray(tilting @ nodding @ sideways, np.float32)


def _turned(surface: Surface, turn: Floats, pivot: Floats) -> Surface:
    position = (surface.position - pivot) @ turn.T + pivot
    return replace(surface, position=position.astype(np.float32), normal=(surface.normal @ turn.T).astype(np.float32))
