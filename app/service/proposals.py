"""Acts that take two people: one proposes, another confirms or declines, and what was confirmed may be done once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.domain.audit import Fact
from app.domain.errors import NotAllowed
from app.domain.ids import PersonnelId, ProposalId
from app.domain.people import Role
from app.domain.policy import ActKind
from app.domain.proposal import Proposal, ProposalState
from app.domain.statement import stated
from app.service.cases import act_of_unit
from app.service.permission import policy_in_force, refuse
from app.service.permission_roles import require_person
from app.store import Unit, Work

NOT_FREE = frozenset(
    {
        ActKind.POLICY_CHANGE,
        ActKind.PERSON_OF_INTEREST_SEARCH,
        ActKind.STOP_LIFTING,
        ActKind.PARTNER_DISCLOSURE,
    }
)
"""Kinds that are proposed by services of their own, because they say more than what they are about."""


@dataclass(frozen=True, slots=True)
class Confirmed:
    """That an act may be done: `proposal_id` and both people are None where the policy lets one person do it alone."""

    kind: ActKind
    proposal_id: ProposalId | None
    proposed_by: PersonnelId | None
    confirmed_by: PersonnelId | None

    def close(self, work: Work) -> None:
        """Note both people in the entry of the act that is being done, and that the proposal was used.

        To be called in the act's own unit of work, so that a proposal is used once and only by an act that commits.
        """
        if self.proposal_id is None:
            return
        if work.proposals.get(self.proposal_id).state is not ProposalState.CONFIRMED:
            raise NotAllowed(f"Proposal {self.proposal_id} is no longer open to be done. Nothing was changed.")
        work.proposals.decide(self.proposal_id, ProposalState.DONE)
        work.note(proposal=self.proposal_id, proposed_by=self.proposed_by, confirmed_by=self.confirmed_by)


def list_proposals(unit: Unit) -> list[Proposal]:
    """Return every proposal, oldest first."""
    with unit.reading() as reader:
        return reader.proposals.all()


def propose(
    unit: Unit,
    kind: ActKind,
    subject_id: str,
    reason: str,
    body: Mapping[str, Fact] | None = None,
    *,
    needs_two: bool | None = None,
    signature: str = "",
) -> Proposal:
    """Propose an act, for another person to confirm; it waits as long as the policy says.

    `subject_id` names what it is about, `body` what it would do. `needs_two` is the policy's word unless given. Raises
    NotRecorded without a reason, NotAllowed where this person may not propose it, where no second person is needed, or
    where the same thing is proposed already.
    """
    require_person(unit)
    why = stated(reason, "A proposal needs a reason on record. Nothing was proposed; say why it should be done.")
    policy = policy_in_force(unit).policy
    rule = policy.rule_of(kind)
    _require_role(unit, rule.by, f"propose this ({kind.value})", kind)
    if not (rule.needs_two if needs_two is None else needs_two):
        raise NotAllowed(f"By the policy in force one person may do this alone ({kind.value}). Nothing was proposed.")
    with unit.unit_of_work(act_of_unit("propose", purpose=why)) as work:
        if work.proposals.waiting(kind, subject_id) is not None:
            raise NotAllowed("The same is proposed already. Nothing was proposed; decide on the other one first.")
        made = work.proposals.add(kind, subject_id, body or {}, why, policy.proposal_days, signature)
        work.note(**_facts(made), expires_at=made.expires_at.isoformat())
    return made


def confirm(unit: Unit, proposal_id: ProposalId, does: Callable[[Work, Proposal], str] | None = None) -> Proposal:
    """Confirm what somebody else proposed. With `does` the act is done at once, in the same entry; it returns its verb.

    Raises NotFound, and NotAllowed for the proposer, for who may not confirm, and for a proposal that is not open.
    """
    return _decided(unit, proposal_id, ProposalState.CONFIRMED, "", does)


def decline(unit: Unit, proposal_id: ProposalId, reason: str) -> Proposal:
    """Decline what somebody else proposed; raises as `confirm` does, and NotRecorded without a reason."""
    why = stated(reason, "A refusal needs a reason on record. Nothing was decided; say why it should not be done.")
    return _decided(unit, proposal_id, ProposalState.DECLINED, why, None)


def withdraw(unit: Unit, proposal_id: ProposalId, reason: str) -> Proposal:
    """Take back what one proposed oneself, confirmed or not, as long as it is not done.

    Raises NotFound, NotRecorded without a reason, and NotAllowed for anybody else and where it does not wait any more.
    """
    require_person(unit)
    why = stated(reason, "A withdrawal needs a reason on record. Nothing was changed; say why it should not be done.")
    with unit.unit_of_work(act_of_unit("withdraw proposal", purpose=why)) as work:
        found = work.proposals.get(proposal_id)
        if found.proposed_by_id != unit.actor.id:
            raise NotAllowed(
                f"Proposal {proposal_id} is {found.proposed_by}'s. Nothing was changed; decline it, where you may."
            )
        if not found.is_waiting:
            raise NotAllowed(f"Proposal {proposal_id} is {found.state.value}. Nothing was changed.")
        work.note(**_facts(found), was=found.state.value)
        return work.proposals.decide(proposal_id, ProposalState.WITHDRAWN, why)


def require_confirmed(unit: Unit, kind: ActKind, subject_id: str) -> Confirmed:
    """Return the leave to do an act about something: confirmed by a second person where the policy wants one.

    One of those two does it, so that both have signed: the proposal and the act, or the confirmation and the act.
    Whoever does the act calls `close` on what this returns, inside the act's unit of work. The refusal goes on record.
    Raises NotAllowed where the person's roles do not reach, or nobody else has confirmed it yet.
    """
    require_person(unit)
    rule = policy_in_force(unit).policy.rule_of(kind)
    _require_role(unit, rule.by | rule.confirmed_by, f"do this ({kind.value})", kind)
    if not rule.needs_two or (kind is ActKind.PERSON_ADDITION and decides_alone(unit)):
        return Confirmed(kind, None, None, None)
    with unit.reading() as reader:
        found = reader.proposals.waiting(kind, subject_id)
    if found is None or found.state is not ProposalState.CONFIRMED:
        roles = _named(rule.confirmed_by)
        refuse(
            unit,
            f"This takes two people ({kind.value}): one proposes it, another ({roles}) confirms. Nothing was changed; "
            + (
                "the proposal waits to be confirmed." if found else f"begin: `homeward proposals propose {kind.value}`."
            ),
            f"asked for: {kind.value}",
            {"kind": kind.value},
        )
    if unit.actor.id not in {found.proposed_by_id, found.decided_by_id}:
        why = "One of the two who proposed and confirmed this has to do it. Nothing was changed; tell one of them."
        refuse(unit, why, f"asked for: {kind.value}", {"kind": kind.value, "proposal": found.id})
    return Confirmed(kind, found.id, found.proposed_by_id, found.decided_by_id)


def decides_alone(unit: Unit) -> bool:
    """True where nobody but the person at the desk could confirm that somebody is let in: in a unit that is set up.

    Whoever ever had a passphrase of their own counts, also after it was replaced: an administrator does not become
    alone by replacing everybody's.
    """
    rule = policy_in_force(unit).policy.rule_of(ActKind.PERSON_ADDITION)
    with unit.reading() as reader:
        return not any(
            person.roles & (rule.by | rule.confirmed_by)
            and person.id != unit.actor.id
            and (not person.is_provisional or reader.signing_keys.count(person.id) > 1)
            for person in reader.people.all()
        )


def _decided(
    unit: Unit,
    proposal_id: ProposalId,
    decision: ProposalState,
    reason: str,
    does: Callable[[Work, Proposal], str] | None,
) -> Proposal:
    require_person(unit)
    with unit.reading() as reader:
        found = reader.proposals.get(proposal_id)
    if found.state is not ProposalState.OPEN:
        raise NotAllowed(f"Proposal {proposal_id} is {found.state.value}. Nothing was decided.")
    facts: dict[str, Fact] = {"kind": found.kind.value, "proposal": proposal_id}
    if found.proposed_by_id == unit.actor.id:
        why = "Who proposes an act never decides on it as well, whatever their roles. Nothing was decided."
        refuse(unit, why, found.reason, facts)
    rule = policy_in_force(unit).policy.rule_of(found.kind)
    confirming = rule.confirmed_by or rule.by
    _require_role(unit, confirming, f"decide on this ({found.kind.value})", found.kind)
    verb = "confirm proposal" if decision is ProposalState.CONFIRMED else "decline proposal"
    with unit.unit_of_work(act_of_unit(verb, purpose=found.reason)) as work:
        if work.proposals.get(proposal_id).state is not ProposalState.OPEN:
            raise NotAllowed(f"Proposal {proposal_id} was decided on in the meantime. Nothing was changed.")
        decided = work.proposals.decide(proposal_id, decision, reason)
        work.note(**_facts(found), proposed_by=found.proposed_by_id)
        if decision is ProposalState.CONFIRMED:
            work.note(confirmed_by=unit.actor.id)
        if does is not None:
            decided = work.proposals.decide(proposal_id, ProposalState.DONE)
            work.note(done=does(work, found))
    return decided


def _facts(proposal: Proposal) -> dict[str, Fact]:
    return {
        "proposal": proposal.id,
        "kind": proposal.kind.value,
        "subject": proposal.subject_id,
        "body_sha256": proposal.sha256,
    }


def _require_role(unit: Unit, roles: frozenset[Role], what: str, kind: ActKind) -> None:
    if roles & unit.actor.roles:
        return
    why = f"To {what} takes one of the roles {_named(roles)}, and yours are {unit.actor.shown_roles}. Nothing was done."
    refuse(unit, why, f"asked for: {kind.value}", {"kind": kind.value})


def _named(roles: frozenset[Role]) -> str:
    return ", ".join(role.value for role in Role if role in roles)
