"""The unit's policy as data: who may search what for which purpose, what needs two people, what is forbidden here."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date, timedelta
from enum import StrEnum

from app.domain.gallery import SubjectType
from app.domain.people import Role


class Function(StrEnum):
    """What the program can do that a policy or a jurisdiction may give to some, or forbid to all."""

    INTAKE = "intake"
    VIDEO = "video"
    ENROLMENT = "enrolment"
    SEARCH = "search"
    STANDING_SEARCH = "standing-search"
    CROSS_CASE_SEARCH = "cross-case-search"
    OUTSIDE_PICTURE_SEARCH = "outside-picture-search"
    PERSON_OF_INTEREST_SEARCH = "person-of-interest-search"
    STAFF_GALLERY = "staff-gallery"
    QUALITY_TRIALS = "quality-trials"
    REPORT_EXPORT = "report-export"
    BROUGHT_MODELS = "brought-models"
    PARTNER_CROPS = "partner-crops"

    @property
    def words(self) -> str:
        """The function as it stands in a sentence."""
        return _FUNCTION_WORDS[self]


_FUNCTION_WORDS = {
    Function.INTAKE: "taking in and examining exhibits",
    Function.VIDEO: "examining moving pictures",
    Function.ENROLMENT: "enrolling people into the gallery",
    Function.SEARCH: "searching the gallery",
    Function.STANDING_SEARCH: "keeping a search standing",
    Function.CROSS_CASE_SEARCH: "searching across cases",
    Function.OUTSIDE_PICTURE_SEARCH: "searching with a picture that is no exhibit",
    Function.PERSON_OF_INTEREST_SEARCH: "enrolling and searching persons of interest",
    Function.STAFF_GALLERY: "trying the tool on pictures of one's own",
    Function.QUALITY_TRIALS: "hidden quality trials",
    Function.REPORT_EXPORT: "writing reports out of the unit",
    Function.BROUGHT_MODELS: "bringing models to the unit",
    Function.PARTNER_CROPS: "exchanging face crops with partners",
}


class ActKind(StrEnum):
    """Acts for which a policy says whether one person suffices or another has to confirm."""

    POLICY_CHANGE = "policy-change"
    PERSON_OF_INTEREST_SEARCH = "person-of-interest-search"
    CASE_ERASURE = "case-erasure"
    PERSON_ADDITION = "person-addition"
    PERSON_REMOVAL = "person-removal"
    STOP_LIFTING = "stop-lifting"
    PARTNER_DISCLOSURE = "partner-disclosure"


class Kept(StrEnum):
    """What a longest period of keeping is said for."""

    CASE = "case"
    MISSING_CHILD = "missing-child"
    KNOWN_VICTIM = "known-victim"
    COMPARISON = "comparison"
    PERSON_OF_INTEREST = "person-of-interest"


@dataclass(frozen=True, slots=True)
class JurisdictionProfile:
    """What the law of a place forbids the program to do, as somebody there has read it. No legal advice."""

    id: str
    name: str
    forbids: frozenset[Function]


@dataclass(frozen=True, slots=True)
class Purpose:
    """One purpose that a search may have: the id that goes on record, and the words that people choose it by."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class SearchRule:
    """Whoever holds one of these roles may search these types of subject for these purposes (ids)."""

    roles: frozenset[Role]
    gallery_types: frozenset[SubjectType]
    purposes: frozenset[str]


@dataclass(frozen=True, slots=True)
class FunctionRule:
    """Whoever holds one of these roles may use this function, where the jurisdiction does not forbid it."""

    function: Function
    roles: frozenset[Role]


@dataclass(frozen=True, slots=True)
class Retention:
    """How many days a case is kept where nothing else is said, and the longest that each kind of thing may be."""

    case_default_days: int
    longest_days: tuple[tuple[Kept, int], ...]

    def latest(self, kept: Kept, today: date) -> date:
        """Return the last day that something put on record today may be kept until."""
        return _days_after(today, dict(self.longest_days)[kept])

    def usual(self, today: date) -> date:
        """Return the date that is offered for a new case."""
        return _days_after(today, self.case_default_days)


@dataclass(frozen=True, slots=True)
class ActRule:
    """Who does or proposes an act of this kind, and who else has to confirm; with nobody named, one person suffices."""

    act: ActKind
    by: frozenset[Role]
    confirmed_by: frozenset[Role]

    @property
    def needs_two(self) -> bool:
        """True where another person has to confirm."""
        return bool(self.confirmed_by)


@dataclass(frozen=True, slots=True)
class Policy:
    """Everything that a unit has decided about how it may be used.

    `two_person_parts` are names of fields of this class. `standing_purposes` are ids of purposes for which a search may
    be kept standing.
    `least_training_days`: so many days a person's training must still be valid for them to search.
    `proposal_days`: so long a proposal waits for a second person. `staff_days`: so long a staff gallery lives.
    """

    name: str
    profile: JurisdictionProfile
    purposes: tuple[Purpose, ...]
    searching: tuple[SearchRule, ...]
    standing_purposes: frozenset[str]
    functions: tuple[FunctionRule, ...]
    retention: Retention
    acts: tuple[ActRule, ...]
    two_person_parts: frozenset[str]
    conclusion_scale: str
    least_training_days: int
    proposal_days: int
    staff_days: int
    has_person_of_interest_search: bool

    def purpose(self, purpose_id: str) -> Purpose | None:
        """Return one of the purposes, or None where this policy has none of that id."""
        return next((purpose for purpose in self.purposes if purpose.id == purpose_id), None)

    def gallery_types(self, roles: frozenset[Role], purpose_id: str) -> frozenset[SubjectType]:
        """Return the types of subject that somebody with these roles may search for this purpose."""
        allowed = (rule.gallery_types for rule in self.searching if rule.roles & roles and purpose_id in rule.purposes)
        found: frozenset[SubjectType] = frozenset().union(*allowed)
        return found if self.has_person_of_interest_search else found - {SubjectType.PERSON_OF_INTEREST}

    def purposes_open_to(self, roles: frozenset[Role]) -> tuple[Purpose, ...]:
        """Return the purposes for which somebody with these roles may search anybody but staff."""
        return tuple(p for p in self.purposes if self.gallery_types(roles, p.id) - {SubjectType.STAFF})

    def rule_of(self, act: ActKind) -> ActRule:
        """Return who does an act of this kind."""
        return next(rule for rule in self.acts if rule.act is act)

    def roles_for(self, function: Function) -> frozenset[Role]:
        """Return who may use a function; for searching, whoever may search anything."""
        if function is Function.SEARCH:
            return frozenset().union(*(rule.roles for rule in self.searching))
        return next((rule.roles for rule in self.functions if rule.function is function), frozenset())


PARTS = tuple(field.name for field in fields(Policy))
"""The parts of a policy, by the names of its fields."""


@dataclass(frozen=True, slots=True)
class SearchPurpose:
    """Why a search is made: one of the policy's purposes by its id, and the person's own words."""

    id: str
    words: str


def changed_parts(before: Policy, after: Policy) -> tuple[str, ...]:
    """Return the names of the parts in which two policies differ."""
    return tuple(part for part in PARTS if getattr(before, part) != getattr(after, part))


def kind_of_change(before: Policy, after: Policy) -> ActKind:
    """Return which kind of act it is to put one policy in the place of another."""
    if before.has_person_of_interest_search != after.has_person_of_interest_search:
        return ActKind.PERSON_OF_INTEREST_SEARCH
    return ActKind.POLICY_CHANGE


def change_needs_two(before: Policy, after: Policy) -> bool:
    """Return whether another person has to confirm, by the policy that is in force before."""
    if kind_of_change(before, after) is ActKind.PERSON_OF_INTEREST_SEARCH:
        return True
    return bool(before.two_person_parts & set(changed_parts(before, after)))


def as_document(policy: Policy) -> dict[str, object]:
    """Return a policy in the form in which it is written down; lists of words are sorted."""
    profile = policy.profile
    return {
        "format": FORMAT,
        "name": policy.name,
        "profile": {"id": profile.id, "name": profile.name, "forbids": _sorted(profile.forbids)},
        "purposes": [{"id": purpose.id, "words": purpose.words} for purpose in policy.purposes],
        "searching": [
            {
                "roles": _sorted(rule.roles),
                "gallery_types": _sorted(rule.gallery_types),
                "purposes": _sorted(rule.purposes),
            }
            for rule in policy.searching
        ],
        "standing_purposes": _sorted(policy.standing_purposes),
        "functions": {rule.function.value: _sorted(rule.roles) for rule in policy.functions},
        "retention": {
            "case_default_days": policy.retention.case_default_days,
            "longest_days": {kept.value: days for kept, days in policy.retention.longest_days},
        },
        "acts": [
            {"act": rule.act.value, "by": _sorted(rule.by), "confirmed_by": _sorted(rule.confirmed_by)}
            for rule in policy.acts
        ],
        "two_person_parts": _sorted(policy.two_person_parts),
        "conclusion_scale": policy.conclusion_scale,
        "least_training_days": policy.least_training_days,
        "proposal_days": policy.proposal_days,
        "staff_days": policy.staff_days,
        "has_person_of_interest_search": policy.has_person_of_interest_search,
    }


FORMAT = "homeward-policy/1"


def canonical_policy(policy: Policy) -> str:
    """Return a policy's canonical form: JSON, keys sorted, no blanks. Its SHA-256 names the policy."""
    return json.dumps(as_document(policy), sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def digest_of_policy(canonical: str) -> str:
    """Return the SHA-256 of a policy's canonical form, lower-case hex."""
    return hashlib.sha256(canonical.encode()).hexdigest()


def signed_policy_content(unit_id: str, version: int, digest: str) -> bytes:
    """Return what a person signs to put a policy in force as this version, in this unit."""
    return f"Homeward policy {unit_id} version {version} {digest}".encode()


def _sorted(words: Iterable[str]) -> list[str]:
    return sorted(str(word) for word in words)


def _days_after(today: date, days: int) -> date:
    return today + timedelta(days=min(days, (date.max - today).days))
