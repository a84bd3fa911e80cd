"""Whether a policy lets somebody use a function, and if not, why not in words."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.gallery import SubjectType
from app.domain.people import Role
from app.domain.policy import Function, Policy

STOPPED_BY_A_STOP = frozenset(
    {
        Function.SEARCH,
        Function.STANDING_SEARCH,
        Function.CROSS_CASE_SEARCH,
        Function.OUTSIDE_PICTURE_SEARCH,
        Function.PERSON_OF_INTEREST_SEARCH,
        Function.STAFF_GALLERY,
        Function.QUALITY_TRIALS,
    }
)
"""What a supervisor's stop ends: everything that compares faces with people."""


def why_refused(
    policy: Policy,
    roles: frozenset[Role],
    function: Function,
    gallery_types: Iterable[SubjectType] = (),
    purpose_id: str | None = None,
) -> str:
    """Return why somebody with these roles may not do this, as the rest of a sentence; nothing where they may."""
    if function in policy.profile.forbids:
        return f"the jurisdiction profile forbids {function.words}"
    if not policy.roles_for(function) & roles:
        return f"{function.words} is not open to the roles {_named(roles)}"
    types = frozenset(gallery_types)
    if SubjectType.PERSON_OF_INTEREST in types:
        if Function.PERSON_OF_INTEREST_SEARCH in policy.profile.forbids:
            return f"the jurisdiction profile forbids {Function.PERSON_OF_INTEREST_SEARCH.words}"
        if not policy.has_person_of_interest_search:
            return f"{Function.PERSON_OF_INTEREST_SEARCH.words} is off, and takes two supervisors to turn on"
    if SubjectType.STAFF in types and len(types) > 1:
        return "staff are never searched together with anybody else"
    if purpose_id is None:
        return ""
    if function is Function.STANDING_SEARCH and purpose_id not in policy.standing_purposes:
        return f"no search is kept standing for the purpose {purpose_id}"
    return _why_not_for(policy, roles, types, purpose_id)


def _why_not_for(policy: Policy, roles: frozenset[Role], types: frozenset[SubjectType], purpose_id: str) -> str:
    if policy.purpose(purpose_id) is None:
        known = ", ".join(purpose.id for purpose in policy.purposes)
        return f"it has no purpose {purpose_id!r}; it has {known}"
    allowed = policy.gallery_types(roles, purpose_id)
    if not allowed:
        return f"the purpose {purpose_id} is not open to the roles {_named(roles)}"
    refused = sorted(kind.words for kind in types - allowed)
    if refused:
        return f"for the purpose {purpose_id} these may not be searched: {', '.join(refused)}"
    return ""


def _named(roles: frozenset[Role]) -> str:
    return ", ".join(role.value for role in Role if role in roles) or "none"
