"""What each profile spends on a picture, in pixels that a network looks at."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.examination import Profile
from app.recognition.detection.sizes import COARSE_STEP, STEP

RIGHT_ANGLES = (90, 180, 270)
ALL_TURNS = (45, 90, 135, 180, 225, 270, 315)


@dataclass(frozen=True, slots=True)
class Budget:
    """What may be spent on one picture. A million pixels of network cost 20 to 40 ms of one core.

    `smallest_px` is the least width of the faces looked for, in pixels of the picture, as far as `upright_pixels` go;
    these are for the picture as it stands, of which only lively places count (see liveliness). `turned_pixels` are for
    each of its other quarter turns, tried always (`turns_always`) or only where nothing upright was found;
    `last_pixels` are the scout's for the last resort, faces covered below, where nothing at all was found.
    `least_detail` is how little detail is lively, `step` how far the sizes looked for lie apart, `face_turns_deg` are
    the turns at which a face is tried that is not clearly upright. The scout goes on where `upright_pixels` end, for
    `scouted_pixels` of its own; what it scores `least_sighting` is looked at. Where there is no scout, at least
    `unscouted_pixels` are searched. With `trusts_brought`, detectors that the unit brought propose alone.
    """

    smallest_px: float
    upright_pixels: float
    least_detail: int
    face_turns_deg: tuple[int, ...]
    turned_pixels: float = 0.0
    turns_always: bool = False
    last_pixels: float = 0.0
    asks_hog: bool = False
    step: float = STEP
    scouted_pixels: float = 0.0
    scouted_turned_pixels: float = 0.0
    least_sighting: float = -4.0
    unscouted_pixels: float = 0.0
    trusts_brought: bool = False


_SMALLEST_PX, _QUICK_SMALLEST_PX, _MODEST_SHARE = 12.0, 15.0, 0.05
_MODEST_PX = {Profile.QUICK: 36.0, Profile.THOROUGH: 22.0}
_MOVING_SHARE, _LEAST_MOVING_PIXELS = 0.5, 2.5e6
_BUDGETS = {
    Profile.QUICK: Budget(
        _QUICK_SMALLEST_PX, 0.2e6, 10, RIGHT_ANGLES, step=COARSE_STEP, scouted_pixels=1.2e6, least_sighting=-3.0,
        unscouted_pixels=1.6e6, trusts_brought=True,
    ),
    Profile.THOROUGH: Budget(
        _SMALLEST_PX, 2.5e6, 9, ALL_TURNS, turned_pixels=1e6, last_pixels=4e6, scouted_pixels=32e6,
        scouted_turned_pixels=10e6,
    ),
    Profile.EXHAUSTIVE: Budget(
        _SMALLEST_PX, 20e6, 6, ALL_TURNS, turned_pixels=5e6, turns_always=True, last_pixels=20e6, asks_hog=True,
        scouted_pixels=120e6, scouted_turned_pixels=60e6,
    ),
}  # fmt: skip


def budget_for(profile: Profile, width: int, height: int, *, is_moving: bool) -> Budget:
    """Return what may be spent on a frame of this size; the frames of a video are neither turned nor searched twice,
    and half as closely, since faces are seen in many of them. Quick looks at a frame as at any picture.

    Faces of less than a twentieth of the shorter side, or of 22 px where that is less (quick: 36), are left to
    exhaustive.
    """
    budget = _BUDGETS[profile]
    if profile in _MODEST_PX:
        modest_px = min(_MODEST_PX[profile], _MODEST_SHARE * min(width, height))
        budget = replace(budget, smallest_px=max(budget.smallest_px, modest_px))
    if not is_moving or profile is Profile.QUICK:
        return budget
    upright_pixels = max(_LEAST_MOVING_PIXELS, _MOVING_SHARE * budget.upright_pixels)
    scouted_pixels = _MOVING_SHARE * budget.scouted_pixels
    return replace(
        budget, upright_pixels=upright_pixels, turned_pixels=0.0, last_pixels=0.0, scouted_pixels=scouted_pixels
    )
