"""What life and fashion add to a face: lines, freckles, moles, beard, spectacles."""

import numpy as np

from app.demo.chance import tinted
from app.demo.coat import Coat
from app.demo.curves import Floats, bell, length, power, ramp
from app.demo.features import laugh_line, mouth_lines
from app.demo.paint import Texture
from app.demo.person import DrawnPerson, Glasses
from app.demo.pose import Picture


def paint_marks(coat: Coat, person: DrawnPerson, picture: Picture, texture: Texture) -> None:
    """Paint over the features of a face."""
    _lines(coat, person, picture)
    _spots(coat, person, texture)
    if person.hair.stubble or person.hair.beard or person.hair.moustache:
        with coat.part(coat.y < -0.20) as piece:
            _beard(piece, person, picture, texture)
    if person.glasses is not None:
        with coat.part(np.abs(coat.y) < 0.35) as piece:
            _glasses(piece, person, person.glasses)


def _lines(coat: Coat, person: DrawnPerson, picture: Picture) -> None:
    age, skin = person.skin.age, person.skin.colour
    dark = tinted(skin, 0.50, 0.40, 0.40)
    fold = bell(laugh_line(coat.x, coat.y), 0.014) * ramp(-coat.y, 0.36, 0.45) * ramp(coat.y, -0.80, -0.68)
    coat.lay(np.float32(0.08 + 0.38 * age + 0.20 * max(0.0, picture.smile)) * fold, dark)
    for number in range(3):
        crease = np.float32(0.36 + 0.075 * number) + 0.012 * np.sin(coat.x * 9 + number)
        coat.lay(np.float32(0.32 * age) * bell(coat.y - crease, 0.008) * bell(coat.x, 0.28), dark)
    frown = bell(coat.sideways - 0.035, 0.008) * bell(coat.y - 0.16, 0.05)
    coat.lay(np.float32(0.45 * age) * frown, dark)
    corner = np.float32(person.eyes.apart + person.eyes.half_width * 1.35)
    rays = (
        np.clip(np.sin(coat.y * 120 + coat.sideways * 50), 0, 1)
        * bell(coat.sideways - corner, 0.05)
        * bell(coat.y, 0.05)
    )
    coat.lay(np.float32(0.38 * age) * rays, dark)
    marionette = bell(coat.sideways - np.float32(person.mouth.half_width + 0.015), 0.012) * bell(coat.y + 0.80, 0.05)
    coat.lay(np.float32(0.35 * age) * marionette, dark)


def _spots(coat: Coat, person: DrawnPerson, texture: Texture) -> None:
    skin = person.skin
    if skin.freckles:
        speckle = ramp(texture(coat.x * 7, coat.y * 7), 0.45, 0.8)
        coat.lay(
            np.float32(0.5 * skin.freckles) * speckle * bell(coat.y + 0.2, 0.16) * bell(coat.x, 0.5),
            tinted(skin.colour, 0.6, 0.5, 0.42),
        )
    for mole in skin.moles:
        distance = length(coat.x - np.float32(mole.x), coat.y - np.float32(mole.y))
        coat.lay(0.9 * ramp(np.float32(mole.radius) - distance, -0.006, 0.006), tinted(skin.colour, 0.30, 0.26, 0.26))


def _beard(coat: Coat, person: DrawnPerson, picture: Picture, texture: Texture) -> None:
    hair, mouth = person.hair, person.mouth
    lines = mouth_lines(coat.x, person, picture)
    lips = ramp(lines.upper_edge - coat.y, -0.01, 0.01) * ramp(coat.y - lines.lower_edge, -0.01, 0.01)
    lips = lips * (coat.sideways < np.float32(lines.half_width))
    grain = 0.80 + 0.30 * texture(coat.x * 6, coat.y * 4)
    area = ramp(-coat.y, 0.42, 0.72) * ramp(coat.sideways + 0.9 * (-coat.y - 0.30), 0.30, 0.52)
    lip_y = lines.meeting + np.float32(mouth.upper_lip * 1.6 + 0.045)
    above = bell(coat.y - lip_y, 0.034) * ramp(np.float32(lines.half_width * 1.15) - coat.sideways, 0, 0.08)
    shadow = np.maximum(area, above)
    coat.lay(
        np.clip(np.float32(hair.stubble) * shadow * (1 - lips) * grain, 0, 0.6), tinted(hair.colour, 0.9, 0.9, 0.95)
    )
    cover = np.maximum(np.float32(hair.beard) * area, np.float32(hair.moustache) * above)
    coat.lay(np.clip(1.1 * cover * (1 - lips) * grain, 0, 0.95), tinted(hair.colour, 0.85, 0.82, 0.80))


def _glasses(coat: Coat, person: DrawnPerson, glasses: Glasses) -> None:
    across = np.abs(coat.sideways - np.float32(person.eyes.apart)) / np.float32(glasses.size)
    upward = np.abs(coat.y + 0.01) / np.float32(glasses.size * 0.78)
    squareness = glasses.squareness
    distance = power(power(across, squareness) + power(upward, squareness), 1 / squareness)
    rim = ramp(np.float32(glasses.rim) - np.abs(distance - 1) * np.float32(glasses.size), -0.005, 0.005)
    coat.shade(0.25 * (distance < 1).astype(np.float32), (0.95, 0.98, 1.0))
    inner = np.float32(person.eyes.apart - glasses.size)
    bridge = bell(coat.y - 0.03, glasses.rim * 0.8) * (coat.sideways < inner)
    outer = np.float32(person.eyes.apart + glasses.size)
    temple = bell(coat.y - 0.04, glasses.rim * 0.8) * (coat.sideways > outer)
    shadow: Floats = bell(np.abs(distance - 1) * np.float32(glasses.size) - np.float32(glasses.rim + 0.01), 0.015)
    coat.shade(0.25 * shadow, (0.6, 0.55, 0.55))
    coat.lay(np.clip(rim + bridge + temple, 0, 1), glasses.colour)
