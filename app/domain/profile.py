"""How much time a picture is given: quick, thorough or exhaustive."""

from __future__ import annotations

from enum import StrEnum


class Profile(StrEnum):
    """How much time a picture is given; docs/detection.md says what each finds and costs. Thorough is the default."""

    QUICK = "quick"
    THOROUGH = "thorough"
    EXHAUSTIVE = "exhaustive"

    @property
    def less_close(self) -> tuple[Profile, ...]:
        """The profiles that look less closely than this one."""
        order = tuple(Profile)
        return order[: order.index(self)]
