"""What became of each picture at an enrolment: taken as a reference, there already, or not taken and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from app.domain.ids import ReferenceId, SubjectId

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


@dataclass(frozen=True, slots=True)
class Double:
    """A picture with the very bytes of another subject's reference, given for `identity` and of `other` already.

    `references` are the other subject's with these bytes (SHA-256 in hexadecimal digits); without any number, and
    `subject_id` None, where the other one comes in the same run.
    """

    path: Path
    sha256: str
    identity: str
    other: str
    subject_id: SubjectId | None
    references: tuple[ReferenceId, ...] = ()

    @property
    def words(self) -> str:
        """The double in one sentence."""
        if self.subject_id is None:
            return (
                f"{self.path.name}, given for {self.identity}, is a picture of {self.other} already, in the same "
                "enrolment."
            )
        return (
            f"{self.path.name}, given for {self.identity}, is a picture of {self.other} (subject {self.subject_id}) "
            "already."
        )


def mark_of(doubles: Iterable[Double]) -> str:
    """Return twelve hexadecimal digits that stand for just these doubles, in any order: a reason is given for them."""
    lines = sorted(repr((each.sha256, each.identity, each.other, each.subject_id)) for each in doubles)
    return sha256("\n".join(lines).encode()).hexdigest()[:12]
