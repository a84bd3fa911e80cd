"""Propose an act about something by its name, and confirm a proposal of any kind.

Some are done by the confirmation itself, others may be done from then on.
"""

from __future__ import annotations

from collections.abc import Collection

from app.domain.ids import ProposalId
from app.domain.people import JOINERS_ROLES, Role
from app.domain.policy import ActKind
from app.domain.proposal import Proposal
from app.service import proposals
from app.service.people import propose_addition
from app.service.policies import CHANGES, confirm_policy
from app.service.stopping import confirm_lifting
from app.store import Unit


def propose_about(
    unit: Unit, kind: ActKind, named: str, reason: str, roles: Collection[Role] = JOINERS_ROLES
) -> Proposal:
    """Propose an act about a case (by reference or id) or a person (by name); raises NotFound, else as `propose`.

    `roles` are those of a person who is to be let in.
    """
    if kind is ActKind.PERSON_ADDITION:
        return propose_addition(unit, named, reason, roles)
    with unit.reading() as reader:
        if kind is ActKind.CASE_ERASURE:
            subject_id = str(reader.cases.get(named).id)
        elif kind is ActKind.PERSON_REMOVAL:
            subject_id = str(reader.people.by_name(named).id)
        else:
            subject_id = named
    return proposals.propose(unit, kind, subject_id, reason)


def confirm_any(unit: Unit, proposal_id: ProposalId) -> Proposal:
    """Confirm what somebody else proposed, whatever it is, and return how it stands then; raises as `confirm` does."""
    with unit.reading() as reader:
        kind = reader.proposals.get(proposal_id).kind
    if kind in CHANGES:
        confirm_policy(unit, proposal_id)
    elif kind is ActKind.STOP_LIFTING:
        confirm_lifting(unit, proposal_id)
    else:
        return proposals.confirm(unit, proposal_id)
    with unit.reading() as reader:
        return reader.proposals.get(proposal_id)
