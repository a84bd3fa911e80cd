"""How far the work in a case is: what is left, in counts, and which step of the way comes next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """The steps of the work in a case, in their order."""

    EXHIBITS = "exhibits"
    FACES = "faces"
    CANDIDATES = "candidates"
    COMPARE = "compare"
    VERIFY = "verify"
    REPORT = "report"


class StepState(StrEnum):
    """Where a step stands. NEXT is the first of the open ones."""

    NOT_YET = "not yet"
    OPEN = "open"
    NEXT = "next"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class WorkLeft:
    """What a case holds and what of it is left for one person, in numbers alone.

    `candidates` and `concluded` are those of this person's own searches; `open_lists` are those searches in which a
    candidate is not concluded on and none is a lead; `to_verify` await somebody who has not concluded on them yet;
    `leads` are those that were not ruled out, `is_reported` whether a report came after all.
    """

    files: int = 0
    files_waiting: int = 0
    faces: int = 0
    not_grouped: int = 0
    persons: int = 0
    persons_without_lead: int = 0
    searches: int = 0
    candidates: int = 0
    concluded: int = 0
    open_lists: int = 0
    to_verify: int = 0
    verified: int = 0
    leads: int = 0
    is_reported: bool = False

    def states(self) -> Mapping[Step, StepState]:
        """Return where each step stands; at most one is next."""
        found = {
            Step.EXHIBITS: _state(self.files_waiting > 0 or not self.files, self.files > 0),
            Step.FACES: _state(self.persons_without_lead + self.not_grouped > 0, self.persons > 0),
            Step.CANDIDATES: _state(not self.searches and self.persons > 0, self.searches > 0),
            Step.COMPARE: _state(self.open_lists > 0, self.candidates > 0),
            Step.VERIFY: _state(self.to_verify > 0, self.verified > 0),
            Step.REPORT: _state(self.leads > 0 and not self.is_reported, self.is_reported),
        }
        for step in _FIRST_ASKED:
            if found[step] is StepState.OPEN:
                found[step] = StepState.NEXT
                break
        return found


_FIRST_ASKED = (Step.EXHIBITS, Step.COMPARE, Step.VERIFY, Step.CANDIDATES, Step.FACES, Step.REPORT)
"""What is begun is finished before something new: a list that was searched comes before the next face."""


def _state(is_open: bool, is_begun: bool) -> StepState:
    if is_open:
        return StepState.OPEN
    return StepState.DONE if is_begun else StepState.NOT_YET
