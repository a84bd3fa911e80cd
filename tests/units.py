"""Invented units for tests that are about something else, under a policy that forbids as little as it can."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from app.domain.policy import ActKind, JurisdictionProfile, Kept, Policy, SearchPurpose
from app.domain.recovery_sheet import RecoverySheet
from app.domain.registration import Registration
from app.domain.training import TrainingStatement
from app.domain.unit import Clock, RecoveryCode, system_clock
from app.exchange.policy_file import shipped_policy
from app.service.units import create_unit
from app.store import KdfCost, Unit

PASSPHRASE = "correct horse battery"
CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
REGISTRATION = Registration("County police", "Officer D", "DPIA 2026-7")
TRAINING = TrainingStatement("comparing faces", "the academy", date(2020, 1, 1), date(2099, 1, 1))
ANYWHERE = JurisdictionProfile("nowhere", "No jurisdiction", frozenset())
ALONE = frozenset({ActKind.CASE_ERASURE, ActKind.PERSON_ADDITION, ActKind.PERSON_REMOVAL})
"""What a test that is about something else lets one person do alone."""
A_CENTURY = 36_500
REGISTERED = (
    *("--controller", "County police", "--officer", "Officer D", "--assessment", "DPIA 2026-7"),
    *("--profile", "eu"),
)
"""What `unit create` asks for besides names, as it is typed."""
TRAINED = (
    *("--training-what", "comparing faces", "--training-by", "the academy"),
    *("--training-on", "2020-01-01", "--training-until", "2099-01-01"),
)


def why(words: str = "find who this is", purpose_id: str = "identify-victim") -> SearchPurpose:
    """Return a purpose as a person states it."""
    return SearchPurpose(purpose_id, words)


def a_policy(alone: Iterable[ActKind] = (), **changes: object) -> Policy:
    """Return the default policy without a jurisdiction, under which cases are kept for a century.

    `alone` are the acts that one person may do alone; `changes` are put in the place of its parts.
    """
    policy = replace(shipped_policy(), profile=ANYWHERE)
    longest = tuple((kept, A_CENTURY) for kept in Kept)
    policy = replace(policy, retention=replace(policy.retention, longest_days=longest))
    one = frozenset(alone)
    acts = tuple(replace(rule, confirmed_by=frozenset()) if rule.act in one else rule for rule in policy.acts)
    policy = replace(policy, acts=acts)
    return replace(policy, **changes)  # type: ignore[arg-type]


def new_unit(
    folder: Path,
    name: str = "Test unit",
    person: str = "Ada",
    passphrase: str = PASSPHRASE,
    *,
    registration: Registration = REGISTRATION,
    policy: Policy | None = None,
    evaluation_until: date | None = None,
    is_demonstration: bool = False,
    clock: Clock = system_clock,
    cost: KdfCost = CHEAP,
    training: TrainingStatement | None = TRAINING,
    sheet: RecoverySheet | None = None,
) -> tuple[Unit, RecoveryCode]:
    """Make a unit as the service does, with everything that a test does not care about filled in."""
    return create_unit(
        folder,
        name,
        person,
        passphrase,
        registration=registration,
        policy=policy or a_policy(ALONE),
        evaluation_until=evaluation_until,
        is_demonstration=is_demonstration,
        clock=clock,
        cost=cost,
        training=training,
        sheet=sheet,
    )
