"""How the window is drawn for one person: how large everything is written, and how strongly it stands out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.domain.errors import NotRecorded

SMALLEST_PERCENT, LARGEST_PERCENT = 80, 200
STEPS_PERCENT = (80, 90, 100, 110, 125, 150, 175, 200)
"""The sizes that are offered, in per cent of the usual one."""


class Contrast(StrEnum):
    """Which theme a person wants. `SYSTEM` is high contrast where the system asks for it, and the usual one else."""

    SYSTEM = "system"
    USUAL = "usual"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Appearance:
    """What one person chose. `size_percent` is the size of all type and of all that holds it, 100 for the usual."""

    size_percent: int = 100
    contrast: Contrast = Contrast.SYSTEM

    def checked(self) -> Appearance:
        """Return the same, or raise NotRecorded where the size lies outside its bounds."""
        if not SMALLEST_PERCENT <= self.size_percent <= LARGEST_PERCENT:
            raise NotRecorded(
                f"The window can be shown at {SMALLEST_PERCENT} to {LARGEST_PERCENT} per cent of its usual size. "
                "Nothing was changed; give a number between them."
            )
        return self

    def stepped(self, steps: int) -> Appearance:
        """Return the same appearance some of the offered sizes larger (or smaller, below 0), as far as they go."""
        if steps > 0:
            others = [size for size in STEPS_PERCENT if size > self.size_percent][:steps]
        else:
            others = [size for size in reversed(STEPS_PERCENT) if size < self.size_percent][:-steps]
        return Appearance(others[-1] if others else self.size_percent, self.contrast)

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> Appearance:
        """Return an appearance as it was kept; raises ValueError, KeyError or TypeError for what is none."""
        return cls(int(kept["size_percent"]), Contrast(kept["contrast"])).checked()


USUAL_APPEARANCE = Appearance()
