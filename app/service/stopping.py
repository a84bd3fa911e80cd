"""Stop all searching at once, and let it go on again."""

from __future__ import annotations

from app.domain.errors import NotAllowed
from app.domain.ids import ProposalId
from app.domain.people import Role
from app.domain.policy import ActKind
from app.domain.proposal import Proposal
from app.domain.registration import Stop
from app.domain.statement import stated
from app.service import proposals
from app.service.cases import act_of_unit, require_examiner
from app.service.permission import policy_in_force, refuse
from app.store import Unit, Work

SUBJECT = "searching"
_NO_STOP = "Searching is not stopped. Nothing was changed."


def stop_searching(unit: Unit, reason: str) -> None:
    """Stop every search from the next act on, whoever's it is; everything stays readable. For any supervisor.

    Raises NotRecorded without a reason, NotAllowed for others and where searching is stopped already.
    """
    require_examiner(unit)
    why = stated(reason, "A stop needs a reason on record. Nothing was stopped; say why searching has to end.")
    if Role.SUPERVISOR not in unit.actor.roles:
        refuse(unit, "Only a supervisor stops all searching. Nothing was changed; tell one.", why, {"function": "stop"})
    with unit.unit_of_work(act_of_unit("stop searching", purpose=why)) as work:
        if work.standing.stop_in_force() is not None:
            raise NotAllowed("Searching is stopped already. Nothing was changed.")
        work.standing.stop(why)


def stop_in_force(unit: Unit) -> Stop | None:
    """Return the stop that is in force, or None."""
    with unit.reading() as reader:
        return reader.standing.stop_in_force()


def lift_stop(unit: Unit, reason: str) -> Proposal | None:
    """Let searching go on, or propose that: returns the proposal where the policy wants a second person, else None.

    Raises NotRecorded without a reason, NotAllowed where nothing is stopped or this person may not.
    """
    require_examiner(unit)
    why = stated(reason, "A stop is lifted with a reason on record. Nothing was changed; say why searching may go on.")
    if stop_in_force(unit) is None:
        raise NotAllowed(_NO_STOP)
    rule = policy_in_force(unit).policy.rule_of(ActKind.STOP_LIFTING)
    if rule.needs_two:
        return proposals.propose(unit, ActKind.STOP_LIFTING, SUBJECT, why)
    leave = proposals.require_confirmed(unit, ActKind.STOP_LIFTING, SUBJECT)
    with unit.unit_of_work(act_of_unit("lift stop", purpose=why)) as work:
        leave.close(work)
        work.standing.lift(why)
    return None


def confirm_lifting(unit: Unit, proposal_id: ProposalId) -> None:
    """Confirm that the stop be lifted, which lifts it; raises as `proposals.confirm` does."""

    def lifted(work: Work, proposal: Proposal) -> str:
        if proposal.kind is not ActKind.STOP_LIFTING:
            raise NotAllowed(f"Proposal {proposal.id} is about something else. Nothing was changed.")
        if work.standing.stop_in_force() is None:
            raise NotAllowed(_NO_STOP)
        work.standing.lift(proposal.reason)
        return "lift stop"

    proposals.confirm(unit, proposal_id, lifted)
