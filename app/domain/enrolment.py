"""What became of each picture at an enrolment: taken as a reference, there already, or not taken and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

TAKEN_LISTED = 10_000
"""Pictures that were simply taken are listed up to so many and counted beyond; all others are always listed."""


class PictureState(StrEnum):
    """What became of a picture."""

    TAKEN = "taken"
    SEVERAL_FACES = "several-faces"
    DUPLICATE = "duplicate"
    OTHER_PACK = "other-pack"
    REFUSED = "refused"

    @property
    def is_new(self) -> bool:
        """True where it became a reference."""
        return self in (PictureState.TAKEN, PictureState.SEVERAL_FACES)


@dataclass(frozen=True, slots=True)
class PictureOutcome:
    """One picture of an enrolment; `words` say why, empty where it was simply taken."""

    path: Path
    identity: str
    state: PictureState
    words: str = ""
