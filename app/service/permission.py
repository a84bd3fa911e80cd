"""Whether this may be done here, by this person, now: one question for every function, and refusals go on record."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NoReturn

from app.domain.audit import Act, Fact, Operation
from app.domain.errors import NotAllowed
from app.domain.gallery import SubjectType
from app.domain.permission import STOPPED_BY_A_STOP, why_refused
from app.domain.policy import Function, Policy, SearchPurpose
from app.service.permission_roles import require_person
from app.store import Unit
from app.store.policies import AdoptedPolicy

_COLLECTING = frozenset({Function.INTAKE, Function.VIDEO, Function.ENROLMENT, Function.PARTNER_CROPS})
ENDED_BY_AN_EVALUATIONS_END = STOPPED_BY_A_STOP | _COLLECTING


def policy_in_force(unit: Unit) -> AdoptedPolicy:
    """Return the policy that the unit's acts are done under, its version and who signed it."""
    with unit.reading() as reader:
        return reader.policies.in_force()


def require(
    unit: Unit,
    function: Function,
    gallery_types: Iterable[SubjectType] = (),
    purpose: SearchPurpose | None = None,
) -> Policy:
    """Return the policy in force where it lets this person use a function now; else put the refusal on record.

    Looked at in this order: whether the evaluation is over, whether searching is stopped, the jurisdiction profile, the
    person's roles, the types of subject and the purpose. Not to be asked inside a unit of work. Raises NotAllowed with
    a sentence that names policy and profile.
    """
    require_person(unit)
    types = frozenset(gallery_types)
    why = why_not(unit, function, types, purpose)
    if why:
        facts: dict[str, Fact] = {
            "function": function.value,
            "gallery_types": [kind.value for kind in sorted(types)],
            "purpose_id": purpose.id if purpose else None,
        }
        refuse(unit, why, purpose.words if purpose else f"asked for: {function.words}", facts)
    return policy_in_force(unit).policy


def why_not(
    unit: Unit,
    function: Function,
    gallery_types: Iterable[SubjectType] = (),
    purpose: SearchPurpose | None = None,
) -> str:
    """Return in a sentence or two why this person may not use a function now; nothing where they may."""
    with unit.reading() as reader:
        adopted = reader.policies.in_force()
        evaluation, stop = reader.standing.evaluation(), reader.standing.stop_in_force()
    if evaluation is not None and function in ENDED_BY_AN_EVALUATIONS_END:
        why = evaluation.why_no_work(unit.clock().date())
        if why:
            return f"{why} Nothing was done; what is here stays readable."
    if stop is not None and function in STOPPED_BY_A_STOP:
        return (
            f"A supervisor has stopped all searching on {stop.at:%Y-%m-%d at %H:%M} UTC: {stop.reason} Nothing was "
            "searched; what is here stays readable, and supervisors can lift the stop."
        )
    policy = adopted.policy
    why = why_refused(policy, unit.actor.roles, function, gallery_types, purpose.id if purpose else None)
    if not why:
        return ""
    return (
        f"Policy {adopted.version} of this unit ({policy.profile.name}) does not allow this: {why}. Nothing was done, "
        "and the refusal is on record; a supervisor can propose another policy."
    )


def refuse(unit: Unit, why: str, purpose: str, facts: dict[str, Fact]) -> NoReturn:
    """Put on record that something was asked for and refused, then raise NotAllowed with the reason."""
    case = unit.open_case
    act = Act(
        "refused",
        Operation.CUSTODY if case is None else Operation.CONSULTATION,
        purpose,
        "unit administration" if case is None else case.authority,
        None if case is None else case.id,
    )
    with unit.unit_of_work(act) as work:
        work.note(reason=why, **facts)
    raise NotAllowed(why)


def default_types(unit: Unit, purpose: SearchPurpose) -> frozenset[SubjectType]:
    """Return the types of subject that this person may search for a purpose, staff apart; perhaps none."""
    policy = policy_in_force(unit).policy
    return policy.gallery_types(unit.actor.roles, purpose.id) - {SubjectType.STAFF}
