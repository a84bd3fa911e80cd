"""Read a policy or a jurisdiction profile from its written form, strictly: what is not understood is refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from enum import StrEnum
from typing import TypeVar

from app.domain.errors import NotRecorded, PolicyRefused
from app.domain.gallery import SubjectType
from app.domain.people import Role
from app.domain.policy import (
    FORMAT,
    PARTS,
    ActKind,
    ActRule,
    Function,
    FunctionRule,
    JurisdictionProfile,
    Kept,
    Policy,
    Purpose,
    Retention,
    SearchRule,
    as_document,
)
from app.domain.scale import SCALES
from app.domain.statement import stated

PROFILE_FORMAT = "homeward-profile/1"
LONGEST_DAYS = 36_525
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_TWO_SUPERVISORS = frozenset({Role.SUPERVISOR})
_NEVER_BY_ONE = frozenset({"acts", "two_person_parts"})

W = TypeVar("W", bound=StrEnum)
T = TypeVar("T")


def policy_of(document: object) -> Policy:
    """Return the policy that a document of parsed TOML or JSON states.

    Raises PolicyRefused, naming the place, for a word that is missing, unknown, doubled or of the wrong kind, for an
    unknown format, and for a policy that contradicts itself.
    """
    given = _fields(document, "the policy", {"format", *PARTS})
    _check_format(given["format"], FORMAT)
    retention = _fields(given["retention"], "retention", {"case_default_days", "longest_days"})
    longest = _fields(retention["longest_days"], "retention.longest_days", set(Kept))
    functions = _fields(given["functions"], "functions", set(Function) - {Function.SEARCH})
    policy = Policy(
        name=_text(given["name"], "name"),
        profile=_profile(given["profile"], "profile"),
        purposes=_list(given["purposes"], "purposes", _purpose),
        searching=_list(given["searching"], "searching", _search_rule),
        standing_purposes=frozenset(_list(given["standing_purposes"], "standing_purposes", _id)),
        functions=tuple(
            FunctionRule(f, _words(functions[f], f"functions.{f.value}", Role)) for f in Function if f in functions
        ),
        retention=Retention(
            _days(retention["case_default_days"], "retention.case_default_days", least=1),
            tuple((kept, _days(longest[kept], f"retention.longest_days.{kept.value}", least=1)) for kept in Kept),
        ),
        acts=_list(given["acts"], "acts", _act_rule),
        two_person_parts=frozenset(_list(given["two_person_parts"], "two_person_parts", _part)),
        conclusion_scale=_id(given["conclusion_scale"], "conclusion_scale"),
        least_training_days=_days(given["least_training_days"], "least_training_days", least=0),
        proposal_days=_days(given["proposal_days"], "proposal_days", least=1),
        staff_days=_days(given["staff_days"], "staff_days", least=1),
        has_person_of_interest_search=_flag(given["has_person_of_interest_search"], "has_person_of_interest_search"),
    )
    _check_sound(policy)
    return policy


def checked_policy(policy: Policy) -> Policy:
    """Return a policy that was put together in memory, as its written form is read; raises PolicyRefused."""
    return policy_of(as_document(policy))


def profile_of(document: object) -> JurisdictionProfile:
    """Return the jurisdiction profile that a document states; raises PolicyRefused."""
    given = _fields(document, "the profile", {"format", "id", "name", "forbids"})
    _check_format(given["format"], PROFILE_FORMAT)
    return _profile({word: given[word] for word in ("id", "name", "forbids")}, "the profile")


def _check_sound(policy: Policy) -> None:
    """Refuse a policy that contradicts itself, or that would let one person undo what takes two."""
    ids = [purpose.id for purpose in policy.purposes]
    _refuse_unless(len(set(ids)) == len(ids), "purposes", "two have one id")
    for rule in policy.searching:
        unknown = rule.purposes - set(ids)
        _refuse_unless(not unknown, "searching", f"no purpose has the id {', '.join(sorted(unknown))}")
        is_apart = SubjectType.STAFF not in rule.gallery_types or len(rule.gallery_types) == 1
        _refuse_unless(is_apart, "searching", "staff are searched apart from all other types")
    unknown = policy.standing_purposes - set(ids)
    _refuse_unless(not unknown, "standing_purposes", f"no purpose has the id {', '.join(sorted(unknown))}")
    for purpose_id in ids:
        types = frozenset().union(*(rule.gallery_types for rule in policy.searching if purpose_id in rule.purposes))
        is_apart = SubjectType.STAFF not in types or types == {SubjectType.STAFF}
        _refuse_unless(is_apart, "searching", f"the purpose {purpose_id} is for staff and for others")
    is_known = policy.conclusion_scale in {scale.id for scale in SCALES}
    _refuse_unless(is_known, "conclusion_scale", f"there are {', '.join(scale.id for scale in SCALES)}")
    kinds = [rule.act for rule in policy.acts]
    _refuse_unless(sorted(kinds) == sorted(ActKind), "acts", "every kind of act has to stand there once")
    two = policy.rule_of(ActKind.PERSON_OF_INTEREST_SEARCH)
    are_supervisors = two.by == two.confirmed_by == _TWO_SUPERVISORS
    _refuse_unless(are_supervisors, "acts", "persons of interest are a matter for two supervisors, always")
    is_forbidden = Function.PERSON_OF_INTEREST_SEARCH in policy.profile.forbids
    is_open = not (policy.has_person_of_interest_search and is_forbidden)
    _refuse_unless(is_open, "has_person_of_interest_search", "the jurisdiction profile forbids it")
    if policy.rule_of(ActKind.POLICY_CHANGE).needs_two:
        _refuse_unless(
            policy.two_person_parts >= _NEVER_BY_ONE,
            "two_person_parts",
            "acts and two_person_parts themselves have to be among them, or one person could undo the rule",
        )
    else:
        _refuse_unless(not policy.two_person_parts, "two_person_parts", "nobody is named who would confirm a change")
    longest = dict(policy.retention.longest_days)[Kept.CASE]
    is_within = policy.retention.case_default_days <= longest
    _refuse_unless(is_within, "retention", "the default for a case is longer than the longest")


def _check_format(found: object, known: str) -> None:
    if found != known:
        raise PolicyRefused(
            f"The format is {found!r}, and this Homeward knows {known}. Nothing was changed; write it in that form."
        )


def _purpose(document: object, place: str) -> Purpose:
    given = _fields(document, place, {"id", "words"})
    return Purpose(_id(given["id"], f"{place}.id"), _text(given["words"], f"{place}.words"))


def _search_rule(document: object, place: str) -> SearchRule:
    given = _fields(document, place, {"roles", "gallery_types", "purposes"})
    purposes = _list(given["purposes"], f"{place}.purposes", _id)
    return SearchRule(
        _some(_words(given["roles"], f"{place}.roles", Role), f"{place}.roles"),
        _some(_words(given["gallery_types"], f"{place}.gallery_types", SubjectType), f"{place}.gallery_types"),
        _some(frozenset(purposes), f"{place}.purposes"),
    )


def _act_rule(document: object, place: str) -> ActRule:
    given = _fields(document, place, {"act", "by", "confirmed_by"})
    return ActRule(
        _word(given["act"], f"{place}.act", ActKind),
        _some(_words(given["by"], f"{place}.by", Role), f"{place}.by"),
        _words(given["confirmed_by"], f"{place}.confirmed_by", Role),
    )


def _profile(document: object, place: str) -> JurisdictionProfile:
    given = _fields(document, place, {"id", "name", "forbids"})
    return JurisdictionProfile(
        _id(given["id"], f"{place}.id"),
        _text(given["name"], f"{place}.name"),
        _words(given["forbids"], f"{place}.forbids", Function),
    )


def _part(value: object, place: str) -> str:
    _refuse_unless(isinstance(value, str) and value in PARTS, place, f"{value!r} is no part of a policy")
    return str(value)


def _fields(document: object, place: str, names: AbstractSet[str]) -> Mapping[str, object]:
    if not isinstance(document, dict):
        raise _refused(place, "a table of words and values is wanted")
    missing, unknown = sorted(names - set(document)), sorted(str(name) for name in set(document) - names)
    _refuse_unless(not missing, place, f"{', '.join(missing)} is missing")
    _refuse_unless(not unknown, place, f"{', '.join(unknown)} is not known here")
    return document


def _list(value: object, place: str, read: Callable[[object, str], T]) -> tuple[T, ...]:
    if not isinstance(value, list):
        raise _refused(place, "a list is wanted")
    found = tuple(read(each, f"{place}[{number}]") for number, each in enumerate(value, start=1))
    _refuse_unless(len(set(found)) == len(found), place, "something stands there twice")
    return found


def _words(value: object, place: str, kind: type[W]) -> frozenset[W]:
    return frozenset(_list(value, place, lambda each, where: _word(each, where, kind)))


def _word(value: object, place: str, kind: type[W]) -> W:
    if not isinstance(value, str) or value not in {each.value for each in kind}:
        raise _refused(place, f"{value!r} is not one of {', '.join(each.value for each in kind)}")
    return kind(value)


def _id(value: object, place: str) -> str:
    is_id = isinstance(value, str) and len(value) <= 64 and _ID.fullmatch(value) is not None
    _refuse_unless(is_id, place, f"{value!r} is no id of small letters, digits and hyphens")
    return str(value)


def _text(value: object, place: str) -> str:
    if not isinstance(value, str):
        raise _refused(place, "a text is wanted")
    try:
        return stated(value, "It says nothing.")
    except NotRecorded as why:
        raise _refused(place, str(why)) from None


def _days(value: object, place: str, least: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= LONGEST_DAYS:
        raise _refused(place, f"a whole number of days from {least} to {LONGEST_DAYS} is wanted")
    return value


def _flag(value: object, place: str) -> bool:
    if not isinstance(value, bool):
        raise _refused(place, "true or false is wanted")
    return value


def _some(found: frozenset[T], place: str) -> frozenset[T]:
    _refuse_unless(bool(found), place, "nothing stands there")
    return found


def _refuse_unless(holds: bool, place: str, why: str) -> None:
    if not holds:
        raise _refused(place, why)


def _refused(place: str, why: str) -> PolicyRefused:
    return PolicyRefused(f"This is no policy that can be followed: {place}: {why}. Nothing was changed; correct it.")
