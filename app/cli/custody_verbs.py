"""Verbs about custody: report, audit, verify."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli.desk import Answer, Desk, unit_folder
from app.cli.log_verbs import add_behind_audit
from app.cli.options import Verbs, in_case, in_unit, positive, verb
from app.cli.tables import table
from app.domain.audit import AuditEntry
from app.domain.errors import UnitDamaged
from app.domain.head_words import head_words
from app.domain.unit import CustodyFinding, CustodyReport
from app.service.audit import audit_head, audit_trail
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
    audit = in_unit(verb(verbs, "audit", "Show the audit trail; reading it is on record too.", _audit))
    audit.add_argument("--start", type=positive, default=1, metavar="N", help="first entry to show")
    audit.add_argument("--limit", type=positive, metavar="N", help="show at most N entries")
    add_behind_audit(audit.add_subparsers(title="verbs", metavar="VERB", dest="audit_verb"))
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
        made = produce_report(unit, desk.manifest_of(unit), args.out)
    payload = {
        "report": str(made.path),
        "manifest": str(made.manifest_path),
        "sha256": made.sha256,
        "leads": made.leads,
    }
    return Answer(payload, [f"Report: {made.path}", f"Manifest: {made.manifest_path}", f"SHA-256 {made.sha256}"])


def _audit(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        entries = audit_trail(unit, args.start, args.limit)
        count, head = audit_head(unit)
    rows = [
        (entry.sequence, f"{entry.at:%Y-%m-%d %H:%M:%S}", entry.actor_name, entry.act.verb, entry.act.operation.value,
         entry.act.purpose, _facts_words(entry))
        for entry in entries
    ]  # fmt: skip
    lines = [f"{count} entries, head {head} ({head_words(head)})"]
    lines += table(("no", "time (UTC)", "who", "what", "operation", "why", "facts"), rows)
    return Answer(
        {
            "count": count,
            "head": head,
            "head_words": head_words(head),
            "entries": [_entry_facts(entry) for entry in entries],
        },
        lines,
    )


def _facts_words(entry: AuditEntry) -> str:
    return ", ".join(f"{name} {value}" for name, value in entry.facts.items() if value is not None)


def _entry_facts(entry: AuditEntry) -> dict[str, object]:
    return {
        "sequence": entry.sequence, "at": entry.at.isoformat(), "actor": entry.actor_name, "verb": entry.act.verb,
        "operation": entry.act.operation.value, "purpose": entry.act.purpose, "authority": entry.act.authority,
        "case": entry.act.case_id, "facts": dict(entry.facts), "software": entry.software, "hash": entry.entry_hash,
        "previous_hash": entry.previous_hash,
    }  # fmt: skip


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
