"""Verbs about the unit and its cases: unit create, info, renew-recovery, share-recovery; case open, list."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from datetime import date

from app.cli import standing_verbs
from app.cli.desk import Answer, Desk, new_passphrase_of, unit_folder
from app.cli.options import Verbs, day, in_case, in_unit, positive, verb
from app.cli.people_verbs import add_person_verbs, training_of, with_training
from app.cli.sheets import sheet_options, show_and_check, typed_codes
from app.cli.standing_verbs import registration_of, standing_facts, standing_lines, with_kind, with_registration
from app.cli.tables import table
from app.domain.case import Case, CaseAuthority
from app.domain.errors import NotRecorded
from app.domain.head_words import head_words
from app.exchange.policy_file import founding_policy
from app.service.absence import LONGEST_IDLE_MINUTES, set_idle_minutes
from app.service.cases import list_cases, open_case
from app.service.recovery import (
    proposed_sheet,
    proposed_sheets,
    renew_recovery,
    share_recovery,
    sheet_for_new_unit,
)
from app.service.recovery_check import check_recovery
from app.service.stamps import standing_of
from app.service.units import (
    check_new_unit,
    cost_words,
    create_unit,
    derivation_cost,
    list_examiners,
    unit_info,
)
from app.service.work_left import work_left


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    unit = verbs.add_parser("unit", help="create a unit, show it, manage its people").add_subparsers(
        title="verbs", metavar="VERB", dest="unit_verb"
    )
    create = in_unit(verb(unit, "create", "Create an encrypted unit in a new folder.", _create))
    create.add_argument("--name", required=True, help="what the unit is called")
    with_kind(with_registration(create))
    with_training(create, needs_all=False)
    sheet_options(create)
    in_unit(verb(unit, "info", "Show what the unit is and how much it holds.", _info))
    renew = in_unit(verb(unit, "renew-recovery", "Make a new recovery code; the old one opens nothing then.", _renew))
    sheet_options(renew)
    share = in_unit(
        verb(unit, "share-recovery", "Make three recovery sheets of which any two open a locked-out unit.", _share)
    )
    share.add_argument("--sheets-out", metavar="DIR", help="write the sheets into DIR instead of showing them")
    share.add_argument("--confirm-sheets", metavar="DIR", help="take what is typed back from the files in DIR")
    checked = in_unit(
        verb(unit, "check-recovery", "Type a recovery code, or two sheets, to know that they still open it.", _check)
    )
    checked.add_argument(
        "--code-file", action="append", default=[], metavar="FILE", help="take a code from FILE; twice for two sheets"
    )
    idle = in_unit(verb(unit, "idle-lock", "Set after how long without input the window locks the unit.", _idle_lock))
    idle.add_argument("--minutes", type=positive, required=True, help=f"1 to {LONGEST_IDLE_MINUTES}")
    standing_verbs.add_to(unit, verbs)
    add_person_verbs(unit)
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
    in_case(verb(case, "left", "Say what is left to do in a case for you, and which step comes next.", _left))


def _create(args: Namespace, desk: Desk) -> Answer:
    folder, examiner = unit_folder(args), args.examiner or ""
    registration, policy = registration_of(args).checked(), founding_policy(args.profile)
    secret = new_passphrase_of(args, "New passphrase: ")
    training = training_of(args)
    name, _ = check_new_unit(folder, args.name, examiner, secret)
    sheet = sheet_for_new_unit(name, date.today())
    show_and_check([sheet], args.recovery_code_out, args.confirm_recovery_code_file, folder)
    unit, _ = create_unit(
        folder,
        name,
        examiner,
        secret,
        registration=registration,
        policy=policy,
        evaluation_until=args.evaluation_until,
        sheet=sheet,
        training=training,
    )
    with unit:
        info, cost = unit_info(unit), derivation_cost(unit)
    lines = [
        f"Unit {info.name} is created in {folder}. A guess of a passphrase costs {cost_words(cost)}.",
        "Its recovery code was typed back as it was shown. Keep the sheet away from this machine.",
    ]
    if training is None:
        lines.append(f"No training of {examiner} is on record, so nobody can search yet: homeward people training.")
    return Answer({"unit": str(folder), "id": info.id, "name": info.name, "trained": training is not None}, lines)


def _renew(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        sheet = proposed_sheet(unit)
        show_and_check([sheet], args.recovery_code_out, args.confirm_recovery_code_file)
        renew_recovery(unit, sheet)
    return Answer({"renewed": True}, ["The new recovery code is valid. The old one opens nothing any more."])


def _share(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        sheets = proposed_sheets(unit)
        show_and_check(sheets, args.sheets_out, args.confirm_sheets)
        share_recovery(unit, sheets)
    words = "Any two of the three sheets open the unit when nobody else can. Earlier sheets open nothing any more."
    return Answer({"sheets": len(sheets)}, [words, "Give each to a different person or place."])


def _check(args: Namespace, desk: Desk) -> Answer:
    codes = typed_codes(args.code_file)
    with desk.unit(args) as unit:
        opens = check_recovery(unit, codes)
    what = "The recovery code" if len(codes) == 1 else "Two recovery sheets together"
    words = f"{what} would open this unit." if opens else (
        f"{what} would NOT open this unit: it was renewed since, or is another unit's. Make new ones now."
    )  # fmt: skip
    return Answer({"opens": opens, "codes": len(codes)}, [words], opens)


def _info(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        info = unit_info(unit)
        people, cost = list_examiners(unit), derivation_cost(unit)
        standing = standing_of(unit)
    kind = " (DEMONSTRATION: its people are drawn)" if info.is_demonstration else ""
    payload = {
        "id": info.id, "name": info.name, "created_at": info.created_at.isoformat(),
        "demonstration": info.is_demonstration, "people": [person.name for person in people],
        "cases": info.case_count, "subjects": info.subject_count, "references": info.reference_count,
        "audit_entries": info.audit_entries, "audit_head": info.audit_head,
        "audit_head_words": head_words(info.audit_head), **standing_facts(info),
        "profile": standing.profile.id, "stamps": list(standing.stamps),
        "guess_cost": {"memory_kib": cost.memory_kib, "passes": cost.passes, "lanes": cost.lanes},
    }  # fmt: skip
    return Answer(
        payload,
        [
            f"{info.name}{kind}, created {info.created_at:%Y-%m-%d}",
            *standing_lines(info, standing.stamps, standing.profile.name),
            f"People: {', '.join(person.name for person in people)}",
            f"Cases: {info.case_count}. Gallery: {info.subject_count} subjects, {info.reference_count} references.",
            f"A guess of a passphrase costs {cost_words(cost)}.",
            f"Audit chain: {info.audit_entries} entries, head {info.audit_head}",
            f"In words: {head_words(info.audit_head)}",
        ],
    )


def _idle_lock(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        set_idle_minutes(unit, args.minutes)
    return Answer({"minutes": args.minutes}, [f"The window locks the unit after {args.minutes} min without input."])


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
    rows = [(case.reference, case.authority, case.shown_purpose, case.retain_until.isoformat()) for case in cases]
    lines = table(("reference", "authority", "purpose", "retain until"), rows) if rows else ["No case is open yet."]
    return Answer({"cases": [_case_facts(case) for case in cases]}, lines)


def _left(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        left = work_left(unit).left
    states = {step.value: state.value for step, state in left.states().items()}
    lines = [
        *(f"{state:<8}  {step}" for step, state in states.items()),
        f"Files to examine: {left.files_waiting}. Persons without a lead: {left.persons_without_lead}; faces not "
        f"grouped: {left.not_grouped}.",
        f"Of your {left.candidates} candidates, {left.concluded} are concluded; lists to go through: "
        f"{left.open_lists}. Awaiting a second examiner: {left.to_verify}.",
    ]
    return Answer({**asdict(left), "steps": states}, lines)


def _case_facts(case: Case) -> dict[str, str | bool]:
    return {
        "id": case.id,
        "reference": case.reference,
        "authority": case.authority,
        "purpose": case.purpose,
        "retain_until": case.retain_until.isoformat(),
        "opened_at": case.opened_at.isoformat(),
        "opened_by": case.opened_by,
        "trial": case.is_trial,
    }
