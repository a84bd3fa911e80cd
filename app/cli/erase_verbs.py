"""Verbs about erasure: erase a case, a subject or a reference, and write the certificate of an erasure."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli.desk import Answer, Desk, ProgressLine
from app.cli.options import Verbs, in_unit, number, verb
from app.cli.tables import table
from app.domain.erasure import Certificate, Erasure
from app.domain.errors import NotRecorded
from app.domain.ids import CaseId, PartnerFileId, ReferenceId, SubjectId
from app.service.certificates import list_erasures, write_certificate
from app.service.erase import (
    about_case,
    about_partner,
    about_reference,
    about_subject,
    certificate,
    confirmed,
    erase_case,
    erase_partner,
    erase_reference,
    erase_subject,
)
from app.service.erasing import Erasing
from app.store import Unit


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    erase = verbs.add_parser(
        "erase", help="erase a case, a subject, a reference or a partner's file, for good"
    ).add_subparsers(title="verbs", metavar="VERB", dest="erase_verb")
    case = _asked_twice(in_unit(verb(erase, "case", "Erase a case: its file, its key and its rows.", _case)))
    case.add_argument("case", metavar="REF", help="the case's reference or id")
    subject = _asked_twice(
        in_unit(verb(erase, "subject", "Erase a subject with all references from the gallery.", _subject))
    )
    subject.add_argument("subject", type=number, metavar="ID", help="the subject's number")
    reference = _asked_twice(in_unit(verb(erase, "reference", "Erase one reference of a subject.", _reference)))
    reference.add_argument("reference", type=number, metavar="ID", help="the reference's number")
    partner = _asked_twice(in_unit(verb(erase, "partner", "Erase what a partner sent by file.", _partner)))
    partner.add_argument("file", type=number, metavar="ID", help="the file's number, as `partner list` shows it")
    in_unit(verb(erase, "list", "List every erasure, with whether its certificate is clean.", _list))
    again = in_unit(verb(erase, "certificate", "Write the certificate of an earlier erasure once more.", _certificate))
    again.add_argument("number", type=number, metavar="N", help="the number of the erasure")
    again.add_argument("--out", type=Path, required=True, metavar="FILE.html", help="the page; FILE.json beside it")


def _asked_twice(parser: ArgumentParser) -> ArgumentParser:
    parser.add_argument("--reason", default="", help="why it is erased")
    parser.add_argument(
        "--confirm", metavar="REFERENCE", help="the case's reference, or the number, once more (default: a prompt)"
    )
    parser.add_argument("--certificate", type=Path, metavar="FILE.html", help="write the certificate; FILE.json beside")
    return parser


def _case(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        asked = about_case(unit, args.case)
        _confirm(args, asked)
        made = erase_case(unit, CaseId(asked.erased_id), args.reason, erasing=_erasing(args, desk))
        return _answer(unit, args, asked, made)


def _subject(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        asked = about_subject(unit, SubjectId(args.subject))
        _confirm(args, asked)
        made = erase_subject(unit, SubjectId(args.subject), args.reason, erasing=_erasing(args, desk))
        return _answer(unit, args, asked, made)


def _reference(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        asked = about_reference(unit, ReferenceId(args.reference))
        _confirm(args, asked)
        made = erase_reference(unit, ReferenceId(args.reference), args.reason, erasing=_erasing(args, desk))
        return _answer(unit, args, asked, made)


def _partner(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        asked = about_partner(unit, PartnerFileId(args.file))
        _confirm(args, asked)
        made = erase_partner(unit, PartnerFileId(args.file), args.reason, erasing=_erasing(args, desk))
        return _answer(unit, args, asked, made)


def _erasing(args: Namespace, desk: Desk) -> Erasing:
    return Erasing(ProgressLine(args.json), desk.is_cancelled)


def _confirm(args: Namespace, asked: Erasure) -> None:
    """Say what would go, and have its reference typed; raises NotRecorded where it is not, or nobody can be asked."""
    if args.confirm is None:
        if not sys.stdin.isatty():
            raise NotRecorded(f"Nothing was erased. Confirm with --confirm {asked.reference}.")
        counts = ", ".join(f"{name} {count}" for name, count in asked.counts.items())
        print(
            f"This erases {asked.kind.value} {asked.reference} for good: {counts or 'nothing in it'}.", file=sys.stderr
        )
        print("Type its reference to confirm: ", end="", file=sys.stderr, flush=True)
    confirmed(asked, args.confirm if args.confirm is not None else sys.stdin.readline())


def _answer(unit: Unit, args: Namespace, asked: Erasure, made: Certificate) -> Answer:
    payload: dict[str, object] = {
        "kind": asked.kind.value, "id": asked.erased_id, "number": made.number, "clean": made.is_clean,
        "certificate_sha256": made.sha256,
    }  # fmt: skip
    found = "Nothing of it was found afterwards." if made.is_clean else "SOMETHING OF IT IS LEFT: read the certificate."
    lines = [f"The {asked.kind.value} is erased. {found}", f"Certificate {made.number}, SHA-256 {made.sha256}"]
    if args.certificate is not None:
        page = write_certificate(unit, made, args.certificate)
        payload["certificate"] = str(page)
        lines.append(f"Written: {page}")
    return Answer(payload, lines, made.is_clean)


def _list(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        found = list_erasures(unit)
    facts = [
        {
            "number": each.number, "kind": each.stone.kind.value, "id": each.stone.erased_id,
            "erased_at": each.stone.erased_at.isoformat(), "erased_by": each.stone.erased_by,
            "clean": each.certificate.is_clean if each.certificate else None,
        }
        for each in found
    ]  # fmt: skip
    rows = [
        (each.number, each.stone.kind.value, each.stone.erased_id, f"{each.stone.erased_at:%Y-%m-%d}",
         each.stone.erased_by, each.words)
        for each in found
    ]  # fmt: skip
    lines = table(("number", "what", "id", "erased", "by", "certificate"), rows) if rows else ["Nothing was erased."]
    return Answer({"erasures": facts}, lines)


def _certificate(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        made = certificate(unit, args.number)
        page = write_certificate(unit, made, args.out)
    payload = {
        "number": made.number,
        "clean": made.is_clean,
        "certificate": str(page),
        "certificate_sha256": made.sha256,
    }
    return Answer(payload, [f"Written: {page}", f"SHA-256 {made.sha256}"])
