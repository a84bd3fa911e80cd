"""Confirm a proposal of any kind: some are done by the confirmation itself, others may be done from then on."""

from __future__ import annotations

from app.domain.ids import ProposalId
from app.domain.policy import ActKind
from app.domain.proposal import Proposal
from app.service import proposals
from app.service.policies import CHANGES, confirm_policy
from app.service.stopping import confirm_lifting
from app.store import Unit


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
