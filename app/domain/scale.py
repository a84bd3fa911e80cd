"""The conclusion scale as data: its grades in order, to which side each leans, and which differences are a conflict."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import NotFound, NotRecorded

SAME, NEITHER, DIFFERENT = 1, 0, -1
"""The three leanings: towards the same person, towards neither side, towards different people."""


@dataclass(frozen=True, slots=True)
class Grade:
    """One step of a scale. `value` stands on record, `label` on buttons, `words` in reports.

    `leaning` is +1 towards the same person, -1 towards different people, 0 for neither. No grade says that somebody
    is somebody: a picture alone does not carry that. `is_unsuitable` marks the grade for pictures that cannot be
    compared at all.
    """

    value: str
    label: str
    words: str
    leaning: int
    is_unsuitable: bool = False


class ConflictRule(StrEnum):
    """Which two grades conflict, so that a third examiner is needed."""

    ANY_LEANING = "they lean differently, one of them to neither side included"
    OPPOSITE_SIDES = "they lean to opposite sides"


@dataclass(frozen=True, slots=True)
class ConclusionScale:
    """A conclusion scale: `grades` from the same person to different people, “unsuitable” beside the order."""

    id: str
    name: str
    grades: tuple[Grade, ...]
    conflict: ConflictRule = ConflictRule.ANY_LEANING

    def grade(self, value: str) -> Grade:
        """Return the grade of that word; raises NotRecorded where the scale has none."""
        for grade in self.grades:
            if grade.value == value:
                return grade
        words = ", ".join(grade.value for grade in self.grades)
        raise NotRecorded(f"The scale “{self.name}” has no step {value!r}. Nothing was recorded; it has {words}.")

    def conflicts(self, one: Grade, other: Grade) -> bool:
        """True where the two conclusions call for a third examiner."""
        if self.conflict is ConflictRule.OPPOSITE_SIDES:
            return one.leaning * other.leaning < 0
        return one.leaning != other.leaning


def _same(strength: str, label: str, words: str) -> Grade:
    return Grade(f"{strength}-same", f"{label}: same person", f"{words} that both pictures show the same person.", SAME)


def _different(strength: str, label: str, words: str, what: str = "the pictures show") -> Grade:
    value = f"{strength}-different"
    return Grade(value, f"{label}: different people", f"{words} that {what} different people.", DIFFERENT)


INCONCLUSIVE = Grade(
    "inconclusive",
    "Inconclusive",
    "The observations support neither the same person nor different people.",
    NEITHER,
)
UNSUITABLE = Grade(
    "unsuitable",
    "Unsuitable for comparison",
    "At least one picture is unsuitable for comparison.",
    NEITHER,
    is_unsuitable=True,
)
_STRONG_SAME = _same("strong-support", "Strong support", "The observations strongly support")
_SUPPORT_SAME = _same("support", "Support", "The observations support")
_LIMITED_SAME = _same("limited-support", "Limited support", "The observations give limited support")
_LIMITED_DIFFERENT = _different(
    "limited-support", "Limited support", "The observations give limited support", "they show"
)
_SUPPORT_DIFFERENT = _different("support", "Support", "The observations support")
_STRONG_DIFFERENT = _different("strong-support", "Strong support", "The observations strongly support")

SEVEN_STEPS = ConclusionScale(
    "seven-steps",
    "Support in seven steps",
    (
        _STRONG_SAME,
        _SUPPORT_SAME,
        _LIMITED_SAME,
        INCONCLUSIVE,
        _LIMITED_DIFFERENT,
        _SUPPORT_DIFFERENT,
        _STRONG_DIFFERENT,
        UNSUITABLE,
    ),
)
"""The default: three steps to each side and one between, as in the black-box studies of facial examiners."""

THREE_STEPS = ConclusionScale(
    "three-steps",
    "Support in three steps",
    (_SUPPORT_SAME, INCONCLUSIVE, _SUPPORT_DIFFERENT, UNSUITABLE),
    ConflictRule.OPPOSITE_SIDES,
)
"""For units whose examiners are trained for facial review only."""

SCALES = (SEVEN_STEPS, THREE_STEPS)


def scale_by_id(scale_id: str) -> ConclusionScale:
    """Return the scale of that id; raises NotFound where this version has none."""
    for scale in SCALES:
        if scale.id == scale_id:
            return scale
    known = ", ".join(scale.id for scale in SCALES)
    raise NotFound(f"There is no conclusion scale {scale_id!r}. Nothing was changed; there are {known}.")
