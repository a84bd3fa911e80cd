"""A fictional adult, in about eighty numbers. Nobody was photographed, and no parameter makes a child.

Lengths are in half heads: eyes at y = 0, chin near -1, crown near +1.1; x to the picture's right, z to the viewer.
Angles are slopes or radians, colours shares of red, green and blue. The spreads are wider than life: what keeps two
drawn people apart for a recognition network is how differently they are built.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.demo.chance import Chance, Colour, darker_of, mixed, tinted


@dataclass(frozen=True)
class Skull:
    """The head's large shape."""

    width: float
    jaw: float
    chin_drop: float
    chin_width: float
    chin_squareness: float
    chin_forward: float
    cheekbone: float
    cheek_fat: float
    crown: float
    depth: float
    temple: float
    ear: float
    neck: float


@dataclass(frozen=True)
class Eyes:
    """Both eyes; `apart` is half the distance between their centres, `skew` lifts one side and lowers the other."""

    apart: float
    half_width: float
    half_height: float
    tilt: float
    hood: float
    socket: float
    iris: float
    colour: Colour
    bags: float
    skew: float


@dataclass(frozen=True)
class Brows:
    """Both eyebrows and the bony ridge beneath them."""

    above: float
    half_width: float
    thickness: float
    arch: float
    tilt: float
    density: float
    outward: float
    ridge: float
    colour: Colour


@dataclass(frozen=True)
class Nose:
    """The nose; `below` is how far its tip lies under the eyes."""

    below: float
    width: float
    bridge: float
    bridge_width: float
    tip: float
    bulb: float
    upturn: float
    hump: float
    bend: float


@dataclass(frozen=True)
class Mouth:
    """The mouth; `below` is how far it lies under the eyes."""

    below: float
    half_width: float
    upper_lip: float
    lower_lip: float
    redness: float
    curve: float
    bow: float
    philtrum: float


@dataclass(frozen=True)
class Mole:
    """A dark spot on the skin."""

    x: float
    y: float
    radius: float


@dataclass(frozen=True)
class Skin:
    """Colour and signs of an adult life."""

    colour: Colour
    age: float
    flush: float
    freckles: float
    moles: tuple[Mole, ...]


class Cut(StrEnum):
    """How the hair is worn."""

    BALD = "bald"
    CROPPED = "cropped"
    SHORT = "short"
    PARTED = "parted"
    FRINGE = "fringe"
    BOB = "bob"
    LONG = "long"
    TIED = "tied"


@dataclass(frozen=True)
class Hair:
    """Hair, beard and moustache."""

    cut: Cut
    colour: Colour
    hairline: float
    receding: float
    parting: float
    volume: float
    curl: float
    beard: float
    moustache: float
    stubble: float


@dataclass(frozen=True)
class Glasses:
    """Spectacles: rim thickness, lens size and how square the lenses are."""

    rim: float
    size: float
    squareness: float
    colour: Colour


@dataclass(frozen=True)
class DrawnPerson:
    """A fictional adult: everything about the look that stays the same from picture to picture."""

    seed: int
    skull: Skull
    eyes: Eyes
    brows: Brows
    nose: Nose
    mouth: Mouth
    skin: Skin
    hair: Hair
    glasses: Glasses | None


_YOUNGEST = 0.2  # every face has an adult's lines and proportions
_SKIN_LADDER: tuple[Colour, ...] = (
    (0.95, 0.80, 0.72),
    (0.88, 0.69, 0.57),
    (0.76, 0.55, 0.42),
    (0.60, 0.41, 0.29),
    (0.46, 0.31, 0.22),
    (0.35, 0.23, 0.165),
)
_HAIR: tuple[Colour, ...] = (
    (0.05, 0.04, 0.04),
    (0.13, 0.08, 0.06),
    (0.27, 0.17, 0.10),
    (0.50, 0.36, 0.20),
    (0.72, 0.58, 0.36),
    (0.46, 0.19, 0.08),
    (0.55, 0.54, 0.53),
)
_IRIS: tuple[Colour, ...] = (
    (0.20, 0.12, 0.06),
    (0.33, 0.21, 0.10),
    (0.33, 0.36, 0.20),
    (0.30, 0.42, 0.56),
    (0.38, 0.41, 0.43),
)


def person(seed: int) -> DrawnPerson:
    """The fictional adult number `seed`; the same number is always the same person."""
    chance = Chance(0xFACE, seed)
    tone = chance.uniform(0, 1)
    colour = _skin_colour(chance, tone)
    age = _YOUNGEST + (1 - _YOUNGEST) * chance.uniform(0, 1) ** 1.3
    hair = _hair(chance, tone, age)
    return DrawnPerson(
        seed=seed,
        skull=_skull(chance),
        eyes=_eyes(chance, tone, age),
        brows=_brows(chance, hair.colour, colour),
        nose=_nose(chance),
        mouth=_mouth(chance),
        skin=_skin(chance, colour, age),
        hair=hair,
        glasses=_glasses(chance),
    )


def _skin_colour(chance: Chance, tone: float) -> Colour:
    rung = tone * (len(_SKIN_LADDER) - 1)
    lower = min(int(rung), len(_SKIN_LADDER) - 2)
    plain = mixed(_SKIN_LADDER[lower], _SKIN_LADDER[lower + 1], rung - lower)
    return tinted(plain, 1.0, chance.normal(1, 0.035, 0.9, 1.1), chance.normal(1, 0.05, 0.86, 1.14))


def _skull(chance: Chance) -> Skull:
    return Skull(
        width=chance.normal(0.765, 0.0715, 0.603, 0.941),
        jaw=chance.normal(0.76, 0.13, 0.474, 1.059),
        chin_drop=chance.normal(1.07, 0.08, 0.95, 1.26),
        chin_width=chance.normal(0.19, 0.065, 0.06, 0.359),
        chin_squareness=chance.normal(4.6, 1.56, 2, 8.37),
        chin_forward=chance.normal(0.07, 0.039, 0, 0.174),
        cheekbone=chance.normal(0.03, 0.039, -0.035, 0.121),
        cheek_fat=chance.normal(0, 0.0455, -0.078, 0.104),
        crown=chance.normal(1.08, 0.07, 0.918, 1.24),
        depth=chance.normal(0.92, 0.065, 0.764, 1.076),
        temple=chance.normal(0.03, 0.026, 0, 0.095),
        ear=chance.normal(0.2, 0.039, 0.122, 0.291),
        neck=chance.normal(0.6, 0.078, 0.444, 0.782),
    )


def _eyes(chance: Chance, tone: float, age: float) -> Eyes:
    return Eyes(
        apart=chance.normal(0.315, 0.039, 0.23, 0.413),
        half_width=chance.normal(0.15, 0.0234, 0.101, 0.209),
        half_height=chance.normal(0.063, 0.0185, 0.028, 0.1),
        tilt=chance.normal(0.05, 0.13, -0.249, 0.349),
        hood=chance.normal(0.35, 0.416, 0, 1),
        socket=chance.normal(0.055, 0.026, -0.003, 0.127),
        iris=chance.normal(0.066, 0.0065, 0.05, 0.082),
        colour=_IRIS[chance.weighted((4, 3, 2, 3, 2)) if tone < 0.45 else chance.weighted((4, 1))],
        bags=min(1.0, chance.uniform(0, 0.6) + 0.4 * age),
        skew=chance.normal(0, 0.0156, -0.039, 0.039),
    )


def _brows(chance: Chance, hair: Colour, skin: Colour) -> Brows:
    return Brows(
        above=chance.normal(0.178, 0.0338, 0.103, 0.272),
        half_width=chance.normal(0.195, 0.0286, 0.13, 0.267),
        thickness=chance.normal(0.036, 0.0195, 0.005, 0.091),
        arch=chance.normal(0.03, 0.0286, -0.028, 0.102),
        tilt=chance.normal(0.03, 0.104, -0.217, 0.225),
        density=chance.normal(0.8, 0.208, 0.28, 1),
        outward=chance.normal(0, 0.0286, -0.065, 0.065),
        ridge=chance.normal(0.025, 0.0286, -0.021, 0.097),
        colour=darker_of(mixed(hair, (0.10, 0.07, 0.05), 0.45), tinted(skin, 0.58, 0.55, 0.55)),
    )


def _nose(chance: Chance) -> Nose:
    return Nose(
        below=chance.normal(0.43, 0.0585, 0.3, 0.586),
        width=chance.normal(0.148, 0.039, 0.075, 0.244),
        bridge=chance.normal(0.12, 0.052, 0.016, 0.25),
        bridge_width=chance.normal(0.075, 0.0208, 0.043, 0.134),
        tip=chance.normal(0.25, 0.0585, 0.12, 0.406),
        bulb=chance.normal(0.04, 0.0234, 0, 0.099),
        upturn=chance.normal(0, 0.039, -0.078, 0.091),
        hump=chance.normal(0, 0.0286, -0.039, 0.078),
        bend=chance.normal(0, 0.013, -0.039, 0.039),
    )


def _mouth(chance: Chance) -> Mouth:
    return Mouth(
        below=chance.normal(0.665, 0.0455, 0.554, 0.788),
        half_width=chance.normal(0.255, 0.0416, 0.155, 0.359),
        upper_lip=chance.normal(0.046, 0.0195, 0.01, 0.101),
        lower_lip=chance.normal(0.058, 0.0221, 0.014, 0.118),
        redness=chance.normal(0.5, 0.338, 0, 1),
        curve=chance.normal(0.015, 0.0338, -0.06, 0.085),
        bow=chance.normal(0.28, 0.156, -0.058, 0.696),
        philtrum=chance.uniform(0.2, 0.9),
    )


def _skin(chance: Chance, colour: Colour, age: float) -> Skin:
    moles = tuple(
        Mole(chance.uniform(-0.5, 0.5), chance.uniform(-0.9, 0.45), chance.uniform(0.008, 0.021))
        for _ in range(chance.whole(0, 4))
    )
    freckles = chance.uniform(0.3, 1) if chance.is_true(0.2) else 0.0
    return Skin(colour, age, chance.uniform(0.1, 1.0), freckles, moles)


def _hair(chance: Chance, tone: float, age: float) -> Hair:
    weights = (30.0, 22, 16, 10, 8, 6, 8) if tone < 0.5 else (75.0, 18, 2, 0, 0, 0, 5)
    colour = tinted(_HAIR[chance.weighted(weights)], *(chance.uniform(0.85, 1.2),) * 3)
    greyed = mixed(colour, (0.62, 0.61, 0.60), max(0.0, age - 0.55) * chance.uniform(0, 1.8))
    cut = list(Cut)[chance.weighted((6, 10, 18, 18, 10, 14, 16, 8))]
    is_bearded = cut not in (Cut.BOB, Cut.LONG, Cut.TIED) and chance.is_true(0.42)
    return Hair(
        cut=cut,
        colour=greyed,
        hairline=chance.normal(0.60, 0.08, 0.44, 0.78),
        receding=chance.uniform(0, 1) ** 2 if cut in (Cut.SHORT, Cut.CROPPED, Cut.PARTED) else 0.0,
        parting=chance.uniform(-0.35, 0.35),
        volume=chance.normal(0.10, 0.035, 0.05, 0.19),
        curl=chance.uniform(0, 1),
        beard=chance.uniform(0.45, 1.0) if is_bearded and chance.is_true(0.6) else 0.0,
        moustache=chance.uniform(0.5, 1.0) if is_bearded and chance.is_true(0.65) else 0.0,
        stubble=chance.uniform(0.15, 0.45) if is_bearded else 0.0,
    )


def _glasses(chance: Chance) -> Glasses | None:
    if not chance.is_true(0.14):
        return None
    colour = ((0.05, 0.05, 0.06), (0.22, 0.12, 0.07), (0.45, 0.40, 0.32), (0.30, 0.08, 0.10))[chance.whole(0, 4)]
    return Glasses(chance.uniform(0.010, 0.026), chance.uniform(0.185, 0.235), chance.uniform(2.0, 5.0), colour)
