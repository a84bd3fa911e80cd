"""Which role may do which group of acts: the one place where that is said."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from app.domain.people import Examiner, Role


class Duty(StrEnum):
    """A group of acts that belong to the same roles; its value completes the sentence "you may not …"."""

    LIST_CASES = "see which cases there are"
    SEE_CASES = "see what is in a case"
    WORK_CASES = "work on cases and exhibits"
    SEARCH = "search the gallery"
    EXAMINE = "conclude on candidates"
    VERIFY = "verify what somebody else concluded"
    REPORT = "write reports"
    SEE_GALLERY = "see the gallery"
    KEEP_GALLERY = "change the gallery"
    READ_TRAIL = "read or export the audit trail"
    SEE_COUNTS = "see counts and statistics"
    SUPERVISE = "stop searching or confirm an act"
    CHOOSE_MODELS = "choose the unit's models"
    TRAIN = "record anybody's training"
    MANAGE_PEOPLE = "add, change or remove people"
    KEEP_KEYS = "renew or share the recovery code"
    BACK_UP = "back up the unit"


_EXAMINER, _SECOND, _SUPERVISOR, _AUDITOR, _ADMINISTRATOR = Role

ROLES_FOR: Mapping[Duty, frozenset[Role]] = {
    Duty.LIST_CASES: frozenset({_EXAMINER, _SECOND, _SUPERVISOR, _AUDITOR}),
    Duty.SEE_CASES: frozenset({_EXAMINER, _SECOND}),
    Duty.WORK_CASES: frozenset({_EXAMINER}),
    Duty.SEARCH: frozenset({_EXAMINER}),
    Duty.EXAMINE: frozenset({_EXAMINER}),
    Duty.VERIFY: frozenset({_SECOND}),
    Duty.REPORT: frozenset({_EXAMINER}),
    Duty.SEE_GALLERY: frozenset({_EXAMINER, _SECOND}),
    Duty.KEEP_GALLERY: frozenset({_EXAMINER}),
    Duty.READ_TRAIL: frozenset({_AUDITOR, _SUPERVISOR}),
    Duty.SEE_COUNTS: frozenset({_SUPERVISOR, _AUDITOR}),
    Duty.SUPERVISE: frozenset({_SUPERVISOR}),
    Duty.CHOOSE_MODELS: frozenset({_SUPERVISOR, _ADMINISTRATOR}),
    Duty.TRAIN: frozenset({_SUPERVISOR, _ADMINISTRATOR}),
    Duty.MANAGE_PEOPLE: frozenset({_ADMINISTRATOR}),
    Duty.KEEP_KEYS: frozenset({_ADMINISTRATOR}),
    Duty.BACK_UP: frozenset({_ADMINISTRATOR}),
}

TRAINED = frozenset({Duty.SEARCH, Duty.EXAMINE, Duty.VERIFY})
"""What nobody does without training that is valid on the day."""


def may(person: Examiner, duty: Duty) -> bool:
    """Return whether one of a person's roles covers a duty."""
    return bool(person.roles & ROLES_FOR[duty])


def roles_in_words(duty: Duty) -> str:
    """Return who may do it, "examiner or supervisor" for instance."""
    return " or ".join(role.value for role in Role if role in ROLES_FOR[duty])
