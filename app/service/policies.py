"""Put another policy in force: signed by one person, or by two where the policy in force says so."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from app.domain.audit import Fact
from app.domain.errors import NotAllowed
from app.domain.ids import PersonnelId, ProposalId
from app.domain.policy import (
    ActKind,
    Policy,
    canonical_policy,
    change_needs_two,
    changed_parts,
    digest_of_policy,
    kind_of_change,
    signed_policy_content,
)
from app.domain.policy_form import checked_policy, policy_of
from app.domain.proposal import Proposal
from app.domain.statement import stated
from app.service import proposals
from app.service.cases import act_of_unit, require_examiner
from app.service.permission import policy_in_force, refuse
from app.store import Unit, Work
from app.store.policies import ADOPTED, ADOPTED_DIGEST, AdoptedPolicy

SUBJECT = "policy"
CHANGES = frozenset({ActKind.POLICY_CHANGE, ActKind.PERSON_OF_INTEREST_SEARCH})


@dataclass(frozen=True, slots=True)
class PolicyChange:
    """What came of asking for another policy: it is in force, or it waits for a second person as a proposal."""

    changed: tuple[str, ...]
    adopted: AdoptedPolicy | None
    proposal: Proposal | None


def policy_history(unit: Unit) -> list[AdoptedPolicy]:
    """Return every policy that was ever in force, the first first."""
    with unit.reading() as reader:
        return reader.policies.all()


def begin_with(policy: Policy, unit: Unit, work: Work) -> None:
    """Put the first policy in force, signed by whoever makes the unit, in the act that makes it."""
    _adopt(unit, work, checked_policy(policy), [])


def propose_policy(unit: Unit, policy: Policy, reason: str) -> PolicyChange:
    """Ask for another policy: it is in force at once where one person may change those parts, else it waits.

    Raises PolicyRefused for one that contradicts itself, NotRecorded without a reason, NotAllowed where nothing would
    change, where this person may not, and where persons of interest are to be turned on or off together with
    anything else.
    """
    require_examiner(unit)
    why = stated(reason, "A policy is changed with a reason on record. Nothing was changed; say why.")
    policy, before = checked_policy(policy), policy_in_force(unit)
    changed = changed_parts(before.policy, policy)
    if not changed:
        raise NotAllowed(f"This is policy {before.version}, which is in force. Nothing was changed.")
    kind = kind_of_change(before.policy, policy)
    if kind is ActKind.PERSON_OF_INTEREST_SEARCH and len(changed) > 1:
        raise NotAllowed(
            "Searching for persons of interest is turned on or off by a change of its own. Nothing was changed; "
            "propose the other parts separately."
        )
    if change_needs_two(before.policy, policy):
        document: Fact = json.loads(canonical_policy(policy))
        body: dict[str, Fact] = {"policy": document, "after_version": before.version, "changed": list(changed)}
        signature = _signature(unit, policy, before.version + 1)
        made = proposals.propose(unit, kind, SUBJECT, why, body, needs_two=True, signature=signature)
        return PolicyChange(changed, None, made)
    rule = before.policy.rule_of(kind)
    if not rule.by & unit.actor.roles:
        refuse(unit, f"To change the policy takes another role than {unit.actor.shown_roles}. Nothing was done.", why,
               {"kind": kind.value})  # fmt: skip
    with unit.unit_of_work(act_of_unit("change policy", purpose=why)) as work:
        _check_still(work, before.version)
        adopted = _adopt(unit, work, policy, [])
        work.note(changed=list(changed))
    return PolicyChange(changed, adopted, None)


def propose_persons_of_interest(unit: Unit, is_on: bool, reason: str) -> PolicyChange:
    """Propose to turn searching for persons of interest on or off: a supervisor proposes, another one confirms."""
    policy = policy_in_force(unit).policy
    return propose_policy(unit, replace(policy, has_person_of_interest_search=is_on), reason)


def confirm_policy(unit: Unit, proposal_id: ProposalId) -> AdoptedPolicy:
    """Sign a policy that somebody else proposed, and put it in force with both signatures.

    Raises as `proposals.confirm` does, and NotAllowed where another policy came into force since it was proposed.
    """

    def in_force(work: Work, proposal: Proposal) -> str:
        if proposal.kind not in CHANGES:
            raise NotAllowed(f"Proposal {proposal.id} is about something else. Nothing was changed.")
        after = proposal.body["after_version"]
        _check_still(work, after if isinstance(after, int) else -1)
        _adopt(unit, work, policy_of(proposal.body["policy"]), [(proposal.proposed_by_id, proposal.signature)])
        return "change policy"

    proposals.confirm(unit, proposal_id, in_force)
    return policy_in_force(unit)


def _adopt(unit: Unit, work: Work, policy: Policy, others: list[tuple[PersonnelId, str]]) -> AdoptedPolicy:
    """Write the next version and let the unit act under it once this act has committed."""
    version = work.policies.version() + 1
    adopted = work.policies.adopt(policy, [*others, (unit.actor.id, _signature(unit, policy, version))])
    facts: dict[str, Fact] = {ADOPTED: adopted.version, ADOPTED_DIGEST: adopted.sha256}
    work.note(**facts, profile=policy.profile.id)
    work.afterwards.append(unit.take_standing)
    return adopted


def _signature(unit: Unit, policy: Policy, version: int) -> str:
    return unit.sign(signed_policy_content(unit.id, version, digest_of_policy(canonical_policy(policy))))


def _check_still(work: Work, version: int) -> None:
    if work.policies.version() != version:
        raise NotAllowed(
            f"Policy {work.policies.version()} came into force since this was proposed. Nothing was changed; look at "
            "it, and propose anew."
        )
