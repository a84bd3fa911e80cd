"""Verbs about the unit and its cases: unit create, info, add-examiner, reset-passphrase; case open, list."""

from __future__ import annotations

from argparse import Namespace

from app.cli import standing_verbs
from app.cli.desk import Answer, Desk, new_passphrase_of, passphrase_of, unit_folder
from app.cli.options import Verbs, day, in_unit, verb
from app.cli.standing_verbs import registration_of, standing_facts, standing_lines, with_kind, with_registration
from app.cli.tables import table
from app.domain.case import Case, CaseAuthority
from app.domain.errors import NotRecorded
from app.domain.head_words import head_words
from app.domain.people import Role
from app.domain.unit import Passphrase, RecoveryCode
from app.exchange.policy_file import founding_policy
from app.service.cases import list_cases, open_case
from app.service.stamps import standing_of
from app.service.units import add_examiner, create_unit, list_examiners, open_unit, reset_passphrase, unit_info


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    unit = verbs.add_parser("unit", help="create a unit, show it, manage its people").add_subparsers(
        title="verbs", metavar="VERB", dest="unit_verb"
    )
    create = in_unit(verb(unit, "create", "Create an encrypted unit in a new folder.", _create))
    create.add_argument("--name", required=True, help="what the unit is called")
    with_kind(with_registration(create))
    in_unit(verb(unit, "info", "Show what the unit is and how much it holds.", _info))
    add = in_unit(verb(unit, "add-examiner", "Give another person a key slot of their own.", _add_examiner))
    add.add_argument("--name", required=True, help="the new person's name")
    add.add_argument(
        "--role", type=Role, choices=list(Role), action="append", help="a role of theirs; may be repeated (examiner)"
    )
    add.add_argument("--new-passphrase-file", metavar="FILE", help="the new person's passphrase (default: a prompt)")
    reset = in_unit(
        verb(unit, "reset-passphrase", "Replace a passphrase, one's own or with the recovery code.", _reset)
    )
    reset.add_argument("--name", required=True, help="whose passphrase is replaced")
    reset.add_argument("--recovery-code-file", metavar="FILE", help="open with the recovery code in FILE's first line")
    reset.add_argument("--new-passphrase-file", metavar="FILE", help="the new passphrase (default: a prompt)")
    standing_verbs.add_to(unit, verbs)
    _add_case(verbs)


def _add_case(verbs: Verbs) -> None:
    case = verbs.add_parser("case", help="open a case, list the cases").add_subparsers(
        title="verbs", metavar="VERB", dest="case_verb"
    )
    opened = in_unit(verb(case, "open", "Put a case on record with its authority and create its file.", _open_case))
    opened.add_argument("--reference", default="", help="the case's reference number")
    opened.add_argument("--authority", default="", help="the authority it rests on: law, order, file number")
    opened.add_argument("--purpose", default="", help="what the case is for")
    opened.add_argument("--retain-until", type=day, metavar="YYYY-MM-DD", help="when it must be reviewed or erased")
    in_unit(verb(case, "list", "List the cases of the unit.", _list_cases))


def _create(args: Namespace, desk: Desk) -> Answer:
    folder = unit_folder(args)
    examiner = args.examiner or ""
    registration, policy = registration_of(args).checked(), founding_policy(args.profile)
    unit, recovery = create_unit(
        folder,
        args.name,
        examiner,
        new_passphrase_of(args, "New passphrase: "),
        registration=registration,
        policy=policy,
        evaluation_until=args.evaluation_until,
    )
    with unit:
        info = unit_info(unit)
    return Answer(
        {"unit": str(folder), "id": info.id, "name": info.name, "recovery_code": recovery.code},
        [
            f"Unit {info.name} is created in {folder}.",
            "Its recovery code is shown this once. Write it down and lock it away; it opens everything:",
            f"    {recovery.code}",
        ],
    )


def _info(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        info = unit_info(unit)
        people = list_examiners(unit)
        standing = standing_of(unit)
    kind = " (DEMONSTRATION: its people are drawn)" if info.is_demonstration else ""
    payload = {
        "id": info.id, "name": info.name, "created_at": info.created_at.isoformat(),
        "demonstration": info.is_demonstration, "people": [person.name for person in people],
        "cases": info.case_count, "subjects": info.subject_count, "references": info.reference_count,
        "audit_entries": info.audit_entries, "audit_head": info.audit_head,
        "audit_head_words": head_words(info.audit_head), **standing_facts(info),
        "profile": standing.profile.id, "stamps": list(standing.stamps),
    }  # fmt: skip
    return Answer(
        payload,
        [
            f"{info.name}{kind}, created {info.created_at:%Y-%m-%d}",
            *standing_lines(info, standing.stamps, standing.profile.name),
            f"People: {', '.join(person.name for person in people)}",
            f"Cases: {info.case_count}. Gallery: {info.subject_count} subjects, {info.reference_count} references.",
            f"Audit chain: {info.audit_entries} entries, head {info.audit_head}",
            f"In words: {head_words(info.audit_head)}",
        ],
    )


def _add_examiner(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        secret = new_passphrase_of(args, f"New passphrase of {args.name}: ", "new_passphrase_file")
        person = add_examiner(unit, args.name, secret, args.role or [Role.EXAMINER])
    return Answer({"person": person.id, "name": person.name}, [f"{person.name} can now open this unit."])


def _reset(args: Namespace, desk: Desk) -> Answer:
    if args.recovery_code_file:
        code = passphrase_of(args, option="recovery_code_file")
        unit = open_unit(unit_folder(args), RecoveryCode(code))
    else:
        unit = open_unit(unit_folder(args), _own(args))
    with unit:
        person = reset_passphrase(unit, args.name, new_passphrase_of(args, "New passphrase: ", "new_passphrase_file"))
    return Answer({"person": person.id, "name": person.name}, [f"The passphrase of {person.name} is replaced."])


def _own(args: Namespace) -> Passphrase:
    return Passphrase(passphrase_of(args), args.examiner)


def _open_case(args: Namespace, desk: Desk) -> Answer:
    if args.retain_until is None:
        raise NotRecorded("A case needs a retention date. Nothing was opened; give --retain-until YYYY-MM-DD.")
    authority = CaseAuthority(args.reference, args.authority, args.purpose, args.retain_until)
    with desk.unit(args) as unit:
        case = open_case(unit, authority)
    return Answer(_case_facts(case), [f"Case {case.reference} is open ({case.id})."])


def _list_cases(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        cases = list_cases(unit)
    rows = [(case.reference, case.authority, case.purpose, case.retain_until.isoformat()) for case in cases]
    lines = table(("reference", "authority", "purpose", "retain until"), rows) if rows else ["No case is open yet."]
    return Answer({"cases": [_case_facts(case) for case in cases]}, lines)


def _case_facts(case: Case) -> dict[str, str]:
    return {
        "id": case.id,
        "reference": case.reference,
        "authority": case.authority,
        "purpose": case.purpose,
        "retain_until": case.retain_until.isoformat(),
        "opened_at": case.opened_at.isoformat(),
        "opened_by": case.opened_by,
    }
