"""The written form of a policy: read back exactly, refused where one word of it is not understood."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import PolicyRefused
from app.domain.gallery import SubjectType
from app.domain.people import Role
from app.domain.policy import ActKind, Function, as_document, canonical_policy
from app.domain.policy_form import policy_of, profile_of
from app.exchange.policy_file import founding_policy, shipped_policy, shipped_profiles

DOCUMENT: dict[str, Any] = as_document(shipped_policy())
JUNK = st.one_of(
    st.none(), st.booleans(), st.integers(-5, 10**6), st.text(max_size=8), st.just([]), st.just({}), st.just([["x"]])
)


def places(value: Any, place: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the way to every value of a document."""
    found = [place] if place else []
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in inside:
        found += places(each, (*place, key))
    return found


PLACES = places(DOCUMENT)


def changed(place: tuple[Any, ...], value: Any) -> dict[str, Any]:
    document = copy.deepcopy(DOCUMENT)
    inside: Any = document
    for step in place[:-1]:
        inside = inside[step]
    inside[place[-1]] = value
    return document


def test_the_canonical_form_is_read_back_as_the_same_policy() -> None:
    policy = founding_policy("eu")

    assert policy_of(json.loads(canonical_policy(policy))) == policy
    assert canonical_policy(policy_of(json.loads(canonical_policy(policy)))) == canonical_policy(policy)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(PLACES), JUNK)
def test_whatever_is_put_anywhere_is_refused_or_means_itself(place: tuple[Any, ...], value: Any) -> None:
    document = changed(place, value)

    try:
        policy = policy_of(document)
    except PolicyRefused:
        return
    assert policy_of(json.loads(canonical_policy(policy))) == policy


@pytest.mark.parametrize("word", sorted(DOCUMENT))
def test_a_missing_word_is_named(word: str) -> None:
    document = {key: value for key, value in DOCUMENT.items() if key != word}

    with pytest.raises(PolicyRefused, match=word):
        policy_of(document)


@pytest.mark.parametrize(
    ("place", "value", "words"),
    [
        (("extra",), 1, "extra is not known"),
        (("format",), "homeward-policy/2", "this Homeward knows"),
        (("purposes", 1, "id"), "identify-victim", "two have one id"),
        (("searching", 0, "purposes"), ["guess"], "no purpose has the id guess"),
        (("searching", 0, "gallery_types"), ["staff", "comparison"], "apart from all other"),
        (("searching", 2, "purposes"), ["identify-victim"], "for staff and for others"),
        (("acts", 1, "confirmed_by"), ["administrator"], "two supervisors, always"),
        (("acts", 1, "confirmed_by"), [], "two supervisors, always"),
        (("acts", 0, "act"), "stop-lifting", "every kind of act"),
        (("acts", 0, "confirmed_by"), [], "nobody is named who would confirm"),
        (("two_person_parts",), ["profile"], "one person could undo the rule"),
        (("retention", "case_default_days"), 4000, "longer than the longest"),
        (("has_person_of_interest_search",), 1, "true or false"),
        (("profile", "forbids"), ["person-of-interest-search"], "the jurisdiction profile forbids it"),
        (("staff_days",), True, "whole number of days"),
        (("profile", "forbids"), ["everything"], "'everything' is not one of"),
        (("searching", 0, "roles"), [], "nothing stands there"),
        (("searching", 0, "roles"), ["examiner", "examiner"], "twice"),
    ],
)
def test_a_policy_that_contradicts_itself_is_refused_with_its_place(
    place: tuple[Any, ...], value: Any, words: str
) -> None:
    document = changed(place, value)
    document["has_person_of_interest_search"] = "forbids it" in words or document["has_person_of_interest_search"]

    with pytest.raises(PolicyRefused, match=words):
        policy_of(document)


def test_what_comes_with_the_program_can_be_followed() -> None:
    policy = shipped_policy()

    assert [profile.id for profile in shipped_profiles()] == ["ca", "eu", "strict"]
    assert all(Function.PERSON_OF_INTEREST_SEARCH in profile.forbids for profile in shipped_profiles())
    assert not policy.has_person_of_interest_search
    assert {rule.act for rule in policy.acts if rule.needs_two} == set(ActKind)
    examiner = frozenset({Role.EXAMINER})
    assert SubjectType.KNOWN_VICTIM in policy.gallery_types(examiner, "identify-victim")
    assert policy.gallery_types(examiner, "person-of-interest") == frozenset()
    assert policy.gallery_types(frozenset({Role.AUDITOR}), "identify-victim") == frozenset()


def test_a_profile_of_another_form_is_refused() -> None:
    with pytest.raises(PolicyRefused, match="homeward-profile/1"):
        profile_of({"format": "x", "id": "a", "name": "A", "forbids": []})
