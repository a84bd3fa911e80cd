"""What a person chooses for themselves: how faces are shown to them, when they hear of a break, in which language."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from app.domain.appearance import USUAL_APPEARANCE, Appearance
from app.domain.errors import NotRecorded

SMALLEST_PX, LARGEST_PX = 32, 512
LONGEST_MINUTES = 240
USUAL_BREAK_MINUTES = 60
LANGUAGE_CODES = ("en", "fr_CA", "fi")
"""The languages in which the window can be read."""


class Blur(StrEnum):
    """How much of a picture is blurred away, by what is left of it."""

    NONE = "none"
    LIGHT = "light"
    MEDIUM = "medium"
    STRONG = "strong"

    @property
    def detail_px(self) -> int | None:
        """How many points across are left of the picture, whatever its size; None where nothing is taken away.

        A picture made of so few points cannot be sharpened back: the rest is gone, not hidden.
        """
        return _DETAIL_PX[self]


_DETAIL_PX = {Blur.NONE: None, Blur.LIGHT: 40, Blur.MEDIUM: 20, Blur.STRONG: 10}


@dataclass(frozen=True, slots=True)
class Shield:
    """How pictures are shown to one person. `largest_px` is the greatest side a face is painted at, None for any."""

    is_grey: bool = False
    blur: Blur = Blur.NONE
    largest_px: int | None = None

    @property
    def is_plain(self) -> bool:
        """True where pictures are shown as they are."""
        return self == PLAIN


PLAIN = Shield()
FRAME = Shield(is_grey=True, blur=Blur.STRONG)
"""How a whole frame opens, for everybody."""


@dataclass(frozen=True, slots=True)
class OwnSettings:
    """All that one person chose. `break_minutes` is after how long they hear of a break, 0 for never.

    `shows_meter` puts the day's own numbers into the status bar; they are in the panel of one's own settings anyway.
    `appearance` is how large and how strongly the window is drawn for this person.
    `language` is one of LANGUAGE_CODES, or empty where the one that was chosen before the unit was opened will do.
    """

    shield: Shield = PLAIN
    break_minutes: int = USUAL_BREAK_MINUTES
    shows_meter: bool = False
    appearance: Appearance = USUAL_APPEARANCE
    language: str = ""

    def checked(self) -> OwnSettings:
        """Return the same, or raise NotRecorded where a number lies outside its bounds."""
        self.appearance.checked()
        largest = self.shield.largest_px
        if largest is not None and not SMALLEST_PX <= largest <= LARGEST_PX:
            raise NotRecorded(
                f"Faces can be limited to {SMALLEST_PX} to {LARGEST_PX} pixels. Nothing was changed; give a number "
                "between them, or none."
            )
        if not 0 <= self.break_minutes <= LONGEST_MINUTES:
            raise NotRecorded(
                f"A break can be told of after 1 to {LONGEST_MINUTES} minutes, or never (0). Nothing was changed; give "
                "a number between them."
            )
        if self.language and self.language not in LANGUAGE_CODES:
            raise NotRecorded(
                f"The window cannot be read in {self.language!r}. Nothing was changed; choose one of "
                f"{', '.join(LANGUAGE_CODES)}."
            )
        return self

    def to_json(self) -> bytes:
        """Return the settings as they are kept."""
        return json.dumps(asdict(self), sort_keys=True).encode()

    @classmethod
    def from_json(cls, kept: bytes) -> OwnSettings:
        """Return kept settings; raises ValueError or another built-in error for what is none."""
        read: Mapping[str, Any] = json.loads(kept)
        shield = Shield(
            bool(read["shield"]["is_grey"]), Blur(read["shield"]["blur"]), _number_or_none(read["shield"]["largest_px"])
        )
        return cls(
            shield,
            int(read["break_minutes"]),
            bool(read["shows_meter"]),
            Appearance.of(read["appearance"]),
            str(read["language"]),
        ).checked()


USUAL = OwnSettings()


def _number_or_none(value: Any) -> int | None:
    return None if value is None else int(value)
