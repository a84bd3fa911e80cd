"""Verbs about what the unit has decided: policy, proposals."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli.desk import Answer, Desk
from app.cli.options import Verbs, in_unit, number, verb
from app.cli.tables import table
from app.domain.errors import NotAllowed, NotRecorded
from app.domain.ids import ProposalId
from app.domain.people import JOINERS_ROLES, Role
from app.domain.policy import ActKind, as_document, canonical_policy, digest_of_policy
from app.domain.proposal import Proposal
from app.exchange.policy_file import read_policy, shipped_profiles, written_policy
from app.service.deciding import confirm_any, propose_about
from app.service.permission import policy_in_force
from app.service.policies import (
    PolicyChange,
    confirm_policy,
    policy_history,
    propose_persons_of_interest,
    propose_policy,
)
from app.service.proposals import NOT_FREE, decline, list_proposals, withdraw
from app.store.policies import AdoptedPolicy


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    policy = verbs.add_parser("policy", help="show, check or change the unit's policy").add_subparsers(
        title="verbs", metavar="VERB", dest="policy_verb"
    )
    show = in_unit(verb(policy, "show", "Show the policy in force.", _show))
    show.add_argument("--out", type=Path, metavar="FILE.json", help="write it to a new file, to be changed")
    proposed = in_unit(verb(policy, "propose", "Propose another policy; some changes need a second person.", _propose))
    proposed.add_argument("file", type=Path, metavar="FILE", help="the whole policy, TOML or JSON by its ending")
    proposed.add_argument("--reason", default="", help="why it is changed; kept for ever")
    persons = in_unit(
        verb(policy, "persons-of-interest", "Propose to turn them on or off; takes two supervisors.", _persons)
    )
    persons.add_argument("switch", choices=("on", "off"), help="whether persons of interest are enrolled and searched")
    persons.add_argument("--reason", default="", help="why; kept for ever")
    confirmed = in_unit(verb(policy, "confirm", "Sign a policy that somebody else proposed.", _confirm_policy))
    confirmed.add_argument("proposal", type=number, metavar="N", help="the number of the proposal")
    in_unit(verb(policy, "history", "List every policy that was ever in force.", _history))
    check = verb(policy, "check", "Say whether a file is a policy that can be followed; touches no unit.", _check)
    check.add_argument("file", type=Path, metavar="FILE", help="TOML or JSON by its ending")
    verb(policy, "profiles", "List the jurisdiction profiles that come with the program.", _profiles)
    _add_proposals(verbs)


def _add_proposals(verbs: Verbs) -> None:
    proposals = verbs.add_parser("proposals", help="acts that take two people").add_subparsers(
        title="verbs", metavar="VERB", dest="proposals_verb"
    )
    in_unit(verb(proposals, "list", "List what was proposed, and what was said to it.", _list))
    made = in_unit(verb(proposals, "propose", "Propose an act that takes two people.", _propose_act))
    kinds = [kind for kind in ActKind if kind not in NOT_FREE]
    made.add_argument("kind", type=ActKind, choices=kinds, metavar="KIND", help=", ".join(kinds))
    made.add_argument("subject", metavar="NAME", help="what it is about: a case's reference, or a person's name")
    made.add_argument("--reason", default="", help="why it should be done; kept for ever")
    made.add_argument(
        "--role",
        type=Role,
        choices=list(Role),
        action="append",
        help="of a person to be let in (both examiner's roles)",
    )
    taken = in_unit(verb(proposals, "withdraw", "Take back what you proposed yourself.", _withdraw))
    taken.add_argument("proposal", type=number, metavar="N", help="the number of the proposal")
    taken.add_argument("--reason", default="", help="why it should not be done after all; kept for ever")
    for name, words, run in (
        ("confirm", "Confirm what somebody else proposed.", _confirm),
        ("decline", "Decline what somebody else proposed.", _decline),
    ):
        decided = in_unit(verb(proposals, name, words, run))
        decided.add_argument("proposal", type=number, metavar="N", help="the number of the proposal")
    decided.add_argument("--reason", default="", help="why it should not be done; kept for ever")


def _show(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        adopted = policy_in_force(unit)
    if args.out is not None:
        _write(args.out, written_policy(adopted.policy))
    policy = adopted.policy
    forbids = ", ".join(sorted(policy.profile.forbids)) or "nothing"
    lines = [
        f"Policy {adopted.version}: {policy.name}, in force since {adopted.adopted_at:%Y-%m-%d %H:%M} UTC",
        f"SHA-256 {adopted.sha256}; signed by {len(adopted.signed_by)}",
        f"Jurisdiction: {policy.profile.name} ({policy.profile.id}); forbids {forbids}",
        f"Persons of interest: {'ON' if policy.has_person_of_interest_search else 'off'}. "
        f"Conclusion scale: {policy.conclusion_scale}.",
        *table(("purpose", "words"), [(purpose.id, purpose.words) for purpose in policy.purposes]),
        *table(("act", "by", "confirmed by"), [
            (rule.act.value, ", ".join(sorted(rule.by)), ", ".join(sorted(rule.confirmed_by)) or "nobody else")
            for rule in policy.acts
        ]),
    ]  # fmt: skip
    return Answer({**_facts(adopted), "policy": as_document(policy)}, lines)


def _propose(args: Namespace, desk: Desk) -> Answer:
    policy = read_policy(args.file)
    with desk.unit(args) as unit:
        return _changed(propose_policy(unit, policy, args.reason))


def _persons(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        return _changed(propose_persons_of_interest(unit, args.switch == "on", args.reason))


def _changed(change: PolicyChange) -> Answer:
    facts: dict[str, object] = {"changed": list(change.changed), "version": None, "proposal": None}
    if change.adopted is not None:
        words = f"Policy {change.adopted.version} is in force. Changed: {', '.join(change.changed)}."
        return Answer({**facts, "version": change.adopted.version}, [words])
    if change.proposal is None:
        raise NotAllowed("Nothing was changed.")
    words = (
        f"Proposal {change.proposal.id} waits for a second person until {change.proposal.expires_at:%Y-%m-%d}: "
        f"homeward policy confirm {change.proposal.id}. It would change: {', '.join(change.changed)}."
    )
    return Answer({**facts, "proposal": change.proposal.id}, [words])


def _confirm_policy(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        adopted = confirm_policy(unit, ProposalId(args.proposal))
    return Answer(_facts(adopted), [f"Policy {adopted.version} is in force, signed by two."])


def _history(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        adopted = policy_history(unit)
    rows = [
        (each.version, f"{each.adopted_at:%Y-%m-%d %H:%M}", each.policy.name, each.policy.profile.id,
         ", ".join(str(person) for person in each.signed_by), each.audit_sequence)
        for each in adopted
    ]  # fmt: skip
    lines = table(("version", "since (UTC)", "name", "profile", "signed by", "entry"), rows)
    return Answer({"policies": [_facts(each) for each in adopted]}, lines)


def _check(args: Namespace, desk: Desk) -> Answer:
    policy = read_policy(args.file)
    digest = digest_of_policy(canonical_policy(policy))
    words = f"{policy.name} can be followed. Jurisdiction: {policy.profile.name}. SHA-256 {digest}"
    return Answer({"holds": True, "name": policy.name, "profile": policy.profile.id, "sha256": digest}, [words])


def _profiles(args: Namespace, desk: Desk) -> Answer:
    profiles = shipped_profiles()
    rows = [(each.id, each.name, ", ".join(sorted(each.forbids))) for each in profiles]
    facts = [{"id": each.id, "name": each.name, "forbids": sorted(each.forbids)} for each in profiles]
    lines = table(("profile", "name", "forbids"), rows)
    return Answer({"profiles": facts}, [*lines, "Starting points, and no legal advice."])


def _list(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        proposals = list_proposals(unit)
    rows = [
        (each.id, each.kind.value, each.about, each.state.value, each.proposed_by, each.decided_by,
         f"{each.expires_at:%Y-%m-%d}", each.reason)
        for each in proposals
    ]  # fmt: skip
    headings = ("no", "act", "about", "state", "proposed by", "decided by", "until", "why")
    return Answer({"proposals": [_said(each) for each in proposals]}, table(headings, rows) if rows else ["None."])


def _propose_act(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        made = propose_about(unit, args.kind, args.subject, args.reason, args.role or JOINERS_ROLES)
    return Answer(_said(made), [f"Proposal {made.id} waits for a second person until {made.expires_at:%Y-%m-%d}."])


def _confirm(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        decided = confirm_any(unit, ProposalId(args.proposal))
    return Answer(_said(decided), [f"Proposal {decided.id} is {decided.state.value}."])


def _decline(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        decided = decline(unit, ProposalId(args.proposal), args.reason)
    return Answer(_said(decided), [f"Proposal {decided.id} is declined."])


def _withdraw(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        withdrawn = withdraw(unit, ProposalId(args.proposal), args.reason)
    return Answer(_said(withdrawn), [f"Proposal {withdrawn.id} is withdrawn."])


def _facts(adopted: AdoptedPolicy) -> dict[str, object]:
    return {
        "version": adopted.version, "name": adopted.policy.name, "profile": adopted.policy.profile.id,
        "sha256": adopted.sha256, "adopted_at": adopted.adopted_at.isoformat(),
        "signed_by": list(adopted.signed_by), "audit_sequence": adopted.audit_sequence,
    }  # fmt: skip


def _said(proposal: Proposal) -> dict[str, object]:
    return {
        "id": proposal.id, "kind": proposal.kind.value, "subject": proposal.subject_id, "state": proposal.state.value,
        "reason": proposal.reason, "body": dict(proposal.body), "proposed_by": proposal.proposed_by,
        "proposed_at": proposal.proposed_at.isoformat(), "expires_at": proposal.expires_at.isoformat(),
        "decided_by": proposal.decided_by, "decided_reason": proposal.decided_reason,
    }  # fmt: skip


def _write(path: Path, text: str) -> None:
    try:
        with path.open("x", encoding="utf-8") as out:
            out.write(text)
    except OSError as why:
        raise NotRecorded(f"{path} could not be written ({why.strerror}). Nothing was changed.") from why
