"""Verbs about custody: report, verify."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli.desk import Answer, Desk, unit_folder
from app.cli.options import Verbs, in_case, in_unit, verb
from app.domain.errors import UnitDamaged
from app.domain.head_words import head_words
from app.domain.unit import CustodyFinding, CustodyReport
from app.service.report import produce_report
from app.service.verify import verify_custody, verify_unopened


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    report = in_case(
        verb(verbs, "report", "Write the case's report (HTML) and its manifest (JSON), outside the unit.", _report)
    )
    report.add_argument(
        "--out", type=Path, required=True, metavar="FILE.html", help="where the report goes; must not exist yet"
    )
    report.add_argument(
        "--recipient", default="", metavar="WORDS", help="whom it is meant for; kept in the audit trail"
    )
    verify = in_unit(verb(verbs, "verify", "Check every file of the unit and walk the whole audit chain.", _verify))
    verify.add_argument(
        "--head",
        action="append",
        default=[],
        metavar="WORDS",
        help="is this noted head, in words or digits, in the trail?",
    )
    verify.add_argument("--witness", type=Path, metavar="FILE", help="hold the unit against a witness file")


def _report(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        made = produce_report(unit, desk.manifest_of(unit), args.out, args.recipient)
    payload = {
        "report": str(made.path),
        "manifest": str(made.manifest_path),
        "sha256": made.sha256,
        "leads": made.leads,
    }
    return Answer(payload, [f"Report: {made.path}", f"Manifest: {made.manifest_path}", f"SHA-256 {made.sha256}"])


def _verify(args: Namespace, desk: Desk) -> Answer:
    try:
        with desk.unit(args) as unit:
            return _verdict(verify_custody(unit, args.head, args.witness))
    except UnitDamaged as damage:
        findings = verify_unopened(unit_folder(args))
        opening = CustodyFinding("opening the unit", holds=False, words=str(damage))
        return _verdict(CustodyReport((opening, *findings), 0, ""))


def _verdict(report: CustodyReport) -> Answer:
    findings = [{"place": finding.place, "holds": finding.holds, "words": finding.words} for finding in report.findings]
    words = head_words(report.audit_head) if report.audit_head else ""
    payload = {
        "holds": report.holds, "entries": report.audit_entries, "head": report.audit_head, "head_words": words,
        "findings": findings,
    }  # fmt: skip
    lines = [f"{'holds' if found.holds else 'BROKEN'}  {found.place}: {found.words}" for found in report.findings]
    if report.holds:
        lines.append(f"Everything holds: {report.audit_entries} audit entries, head {report.audit_head}")
        lines.append(f"In words: {words}")
    else:
        lines.append(
            "Custody is NOT intact. Change nothing, keep a copy of the whole folder, and tell your supervisor."
        )
    return Answer(payload, lines, report.holds)
