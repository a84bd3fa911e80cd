"""Verbs about how the unit stands: unit register, stop, lift-stop, close-evaluation; staff."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli.desk import Answer, Desk
from app.cli.options import Verbs, day, in_unit, positive, verb, with_workers
from app.cli.tables import table
from app.domain.policy import SearchPurpose
from app.domain.registration import Registration
from app.domain.unit import UnitInfo
from app.service.evaluation import close_evaluation
from app.service.gallery import LoadedGallery
from app.service.staff import erase_staff, list_staff, search_staff
from app.service.stopping import lift_stop, stop_searching
from app.service.units import register_unit


def add_to(unit: Verbs, verbs: Verbs) -> None:
    """Add the verbs of this file, to those about the unit and to all."""
    register = in_unit(verb(unit, "register", "Say for whom the unit works from now on.", _register))
    with_registration(register)
    stop = in_unit(verb(unit, "stop", "Stop all searching at once; for supervisors.", _stop))
    stop.add_argument("--reason", default="", help="why; kept for ever")
    lift = in_unit(verb(unit, "lift-stop", "Let searching go on, or propose that to a second person.", _lift))
    lift.add_argument("--reason", default="", help="why; kept for ever")
    close = in_unit(verb(unit, "close-evaluation", "Report on an evaluation and end all work in it.", _close))
    close.add_argument("--out", type=Path, required=True, metavar="FILE.html", help="where the report goes")
    staff = verbs.add_parser("staff", help="try the tool on pictures of your own").add_subparsers(
        title="verbs", metavar="VERB", dest="staff_verb"
    )
    search = with_workers(
        in_unit(verb(staff, "search", "Compare a picture of your own with the staff gallery.", _search))
    )
    search.add_argument("image", type=Path, metavar="FILE", help="the picture; its largest face is searched")
    search.add_argument("--purpose", default="", help="why, in your own words")
    search.add_argument("-k", type=positive, default=10, help="how many candidates (default 10)")
    in_unit(verb(staff, "list", "List who is in the staff gallery, and until when.", _list))
    in_unit(verb(staff, "erase", "Erase the staff gallery and all searches in it now.", _erase))


def with_registration(parser: ArgumentParser) -> ArgumentParser:
    """Add what says for whom the unit works."""
    parser.add_argument("--controller", default="", help="who answers in law for what is done with the data")
    parser.add_argument("--officer", default="", help="the officer responsible for the unit")
    parser.add_argument("--assessment", default="", help="reference of the impact assessment (DPIA, PIA)")
    return parser


def with_kind(parser: ArgumentParser) -> ArgumentParser:
    """Add what a unit is for good: under which jurisdiction it begins, and whether it is an evaluation."""
    parser.add_argument("--profile", default="", help="jurisdiction profile; `policy profiles` lists them")
    parser.add_argument(
        "--evaluation-until", type=day, metavar="YYYY-MM-DD", help="make an evaluation that ends on that day"
    )
    return parser


def registration_of(args: Namespace) -> Registration:
    """Return what was typed of it."""
    return Registration(args.controller, args.officer, args.assessment)


def standing_facts(info: UnitInfo) -> dict[str, object]:
    """Return how a unit stands, for --json."""
    registered, evaluation, stop = info.registration, info.evaluation, info.stop
    return {
        "controller": registered.controller if registered else None,
        "officer": registered.officer if registered else None,
        "assessment": registered.assessment if registered else None,
        "policy_version": info.policy_version,
        "evaluation_until": evaluation.until.isoformat() if evaluation else None,
        "evaluation_closed": bool(evaluation and evaluation.closing),
        "stopped": stop.reason if stop else None,
    }


def standing_lines(info: UnitInfo, stamps: tuple[str, ...], profile: str) -> list[str]:
    """Return the same in words."""
    registered = info.registration
    lines = list(stamps)
    if registered is not None:
        lines += [
            f"Controller: {registered.controller}. Responsible officer: {registered.officer}.",
            f"Impact assessment: {registered.assessment}",
        ]
    return [*lines, f"Policy: version {info.policy_version}, {profile}"]


def _register(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        done = register_unit(unit, registration_of(args))
    facts = {"controller": done.controller, "officer": done.officer, "assessment": done.assessment}
    return Answer(facts, [f"The unit works for {done.controller}; {done.officer} is responsible."])


def _stop(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        stop_searching(unit, args.reason)
    return Answer({"stopped": True}, ["All searching is stopped. What is here stays readable."])


def _lift(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        proposal = lift_stop(unit, args.reason)
    if proposal is None:
        return Answer({"stopped": False, "proposal": None}, ["Searching may go on."])
    words = f"Proposal {proposal.id} waits for a second person: homeward proposals confirm {proposal.id}."
    return Answer({"stopped": True, "proposal": proposal.id}, [words])


def _close(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        closed = close_evaluation(unit, args.out)
    facts = {"report": str(closed.path), "manifest": str(closed.json_path), "sha256": closed.sha256}
    return Answer(facts, [f"The evaluation is closed. Report: {closed.path}", f"SHA-256 {closed.sha256}"])


def _search(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit, desk.workers(args, unit) as pool:
        gallery = LoadedGallery(desk.manifest_of(unit))
        purpose = SearchPurpose("staff-trial", args.purpose)
        search_id, found = search_staff(unit, pool, gallery, args.image, purpose, args.k)
    facts = [{"rank": each.rank, "name": each.name, "distance": each.distance} for each in found]
    rows = [(each.rank, each.distance, each.name) for each in found]
    lines = table(("rank", "distance", "name"), rows) if rows else ["Nobody is in the staff gallery."]
    return Answer({"search": search_id, "candidates": facts}, lines)


def _list(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        staff = list_staff(unit)
    facts = [
        {"subject": member.subject_id, "name": name, "consent": member.consent,
         "expires_at": member.expires_at.isoformat()}
        for member, name in staff
    ]  # fmt: skip
    rows = [(member.subject_id, name, f"{member.expires_at:%Y-%m-%d %H:%M}", member.consent) for member, name in staff]
    lines = table(("subject", "name", "erased after (UTC)", "consent"), rows) if rows else ["Nobody is in it."]
    return Answer({"staff": facts}, lines)


def _erase(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        erased = erase_staff(unit)
    return Answer({"erased": erased}, [f"The staff gallery is erased; it held {erased}."])
