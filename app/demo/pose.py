"""The circumstances of one picture: pose, light, expression, camera."""

from dataclasses import dataclass

from app.demo.chance import Chance


@dataclass(frozen=True)
class Picture:
    """What changes from picture to picture of the same person.

    Angles in degrees; `scale` 1 lets the head fill about two thirds of the picture's height; `shift_x` and `shift_y`
    are shares of its shorter side; `blur` is a standard deviation in pixels of a 300-pixel picture; `noise` one in grey
    levels of 255; `background` and `clothes` are seeds.
    """

    yaw: float
    pitch: float
    roll: float
    light_azimuth: float
    light_elevation: float
    ambient: float
    key: float
    warmth: float
    gain: float
    smile: float
    mouth_open: float
    lids: float
    brow_lift: float
    gaze: float
    scale: float
    shift_x: float
    shift_y: float
    blur: float
    noise: float
    background: int
    clothes: int

    @property
    def is_frontal(self) -> bool:
        """Turned no further than 20° sideways and 15° up or down."""
        return abs(self.yaw) <= 20 and abs(self.pitch) <= 15


def conditions(seed: int, strength: float = 1.0) -> Picture:
    """Circumstances number `seed`: `strength` 0 for a passport picture, 1 for everyday ones (yaw deviates by 11°)."""
    chance = Chance(0x50CE, seed)
    return Picture(
        yaw=chance.normal(0, 11 * strength, -45, 45),
        pitch=chance.normal(0, 6 * strength, -25, 25),
        roll=chance.normal(0, 5 * strength, -30, 30),
        light_azimuth=chance.normal(0, 40 * strength, -100, 100),
        light_elevation=chance.normal(25, 15 * strength, -25, 75),
        ambient=chance.uniform(0.45, 0.62),
        key=chance.uniform(0.45, 0.70),
        warmth=chance.normal(0, 0.05 * strength, -0.12, 0.12),
        gain=chance.uniform(0.88, 1.10),
        smile=chance.normal(0.28, 0.35 * strength, -0.4, 1),
        mouth_open=chance.normal(-0.1, 0.25 * strength, 0, 0.8),
        lids=chance.normal(1, 0.12 * strength, 0.55, 1.25),
        brow_lift=chance.normal(0, 0.012 * strength, -0.03, 0.03),
        gaze=chance.normal(0, 0.02 * strength, -0.045, 0.045),
        scale=chance.uniform(0.9, 1.12),
        shift_x=chance.normal(0, 0.03, -0.08, 0.08),
        shift_y=chance.normal(0, 0.02, -0.05, 0.05),
        blur=chance.uniform(0.3, 1.0),
        noise=chance.uniform(1, 4.5),
        background=chance.seed(),
        clothes=chance.seed(),
    )
