"""The pages of the window in the order of the rail: what each is called, and what it takes to see it."""

from __future__ import annotations

from enum import IntEnum

from app.domain.duties import Duty
from app.ui.language import mark


class Place(IntEnum):
    """The pages, in the order of the rail."""

    CASES = 0
    EXHIBITS = 1
    FACES = 2
    CANDIDATES = 3
    COMPARE = 4
    VERIFY = 5
    REPORT = 6
    AUDIT = 7
    POLICY = 8
    PEOPLE = 9
    GALLERY = 10
    UNIT = 11


_OF_THE_UNIT = frozenset({Place.CASES, Place.AUDIT, Place.POLICY, Place.PEOPLE, Place.GALLERY, Place.UNIT})
SHOW_FACES = frozenset({Place.FACES, Place.CANDIDATES, Place.COMPARE})
NEEDS_CASE = frozenset({*Place} - _OF_THE_UNIT)
NAMES = (
    mark("Cases"),
    mark("Exhibits"),
    mark("Faces"),
    mark("Candidates"),
    mark("Compare"),
    mark("Verify"),
    mark("Report"),
    mark("Audit trail"),
    mark("Policy"),
    mark("People"),
    mark("Gallery"),
    mark("Unit"),
)
KEYS = tuple(f"window.{place.name.lower()}" for place in Place)
"""The act that turns to each page, in the same order."""
DUTIES = {
    Place.CASES: Duty.LIST_CASES,
    Place.EXHIBITS: Duty.SEE_CASES,
    Place.FACES: Duty.SEE_CASES,
    Place.CANDIDATES: Duty.SEE_CASES,
    Place.COMPARE: Duty.SEE_CASES,
    Place.VERIFY: Duty.SEE_CASES,
    Place.REPORT: Duty.REPORT,
    Place.AUDIT: Duty.READ_TRAIL,
    Place.GALLERY: Duty.SEE_GALLERY,
}
"""What a person's roles must cover for a page; policy and people of the unit may be seen by everybody in it. The leads
of a case are on the page where others verify, so whoever sees cases sees that."""
