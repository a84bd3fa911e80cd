"""The closing report of an evaluation, in counts: what was tried, by whom, under which policy, what came of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from html import escape

from app.domain.registration import Registration
from app.report.page_style import STYLE

FORMAT = "homeward-evaluation/1"


@dataclass(frozen=True, slots=True)
class Count:
    """How many of something there were."""

    of: str
    count: int


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who took part, in which roles, and how many acts of theirs are on record."""

    name: str
    roles: str
    acts: int


@dataclass(frozen=True, slots=True)
class PolicyNote:
    """One policy of the evaluation, and since when it was in force."""

    version: int
    name: str
    profile: str
    sha256: str
    since: str


@dataclass(frozen=True, slots=True)
class ClosingFacts:
    """Everything that a closing report says. `unread` are cases whose file could not be read, by their ids.

    `trials` are disclosed quality trials, of which nothing is in the other counts. Partners' files and searches among
    staff are counted by the audit trail, so those that were erased since are among them.
    """

    unit_name: str
    registration: Registration | None
    began_at: datetime
    until: str
    closed_at: datetime
    closed_by: str
    software: str
    cases: int
    trials: int
    unread: tuple[str, ...]
    exhibits: int
    files: int
    faces: int
    subjects: int
    searches: tuple[Count, ...]
    candidates: int
    concluded: int
    outcomes: tuple[Count, ...]
    refused: int
    reports: int
    participants: tuple[Participant, ...]
    policies: tuple[PolicyNote, ...]
    audit_entries: int
    audit_head: str
    drawn: int = 0
    across: int = 0
    across_candidates: int = 0
    partner_files_sent: int = 0
    partner_files_taken_in: int = 0
    staff_searches: int = 0


def as_closing_page(facts: ClosingFacts) -> str:
    """Return the closing report as one HTML page without scripts or references to anything outside itself."""
    registered = facts.registration
    rows = [("Unit", facts.unit_name)]
    if registered is not None:
        rows += [
            ("Controller", registered.controller),
            ("Responsible officer", registered.officer),
            ("Impact assessment", registered.assessment),
        ]
    rows += [
        ("Evaluation", f"from {facts.began_at:%Y-%m-%d} until {facts.until}"),
        ("Closed", f"{facts.closed_at:%Y-%m-%d %H:%M} UTC by {facts.closed_by}"),
        ("Software", facts.software),
    ]
    tried = [
        ("Cases", str(facts.cases)),
        *([("Quality trials besides, counted nowhere below", str(facts.trials))] if facts.trials else []),
        ("Exhibits, files in them, faces found", f"{facts.exhibits}, {facts.files}, {facts.faces}"),
        *([("Faces besides that people drew", str(facts.drawn))] if facts.drawn else []),
        ("Subjects in the gallery", str(facts.subjects)),
        ("Searches of the gallery", str(sum(each.count for each in facts.searches))),
        *((f"– {each.of}", str(each.count)) for each in facts.searches),
        ("Searches across cases, candidates listed in them", f"{facts.across}, {facts.across_candidates}"),
        ("Searches among staff, on consent", f"{facts.staff_searches}"),
        ("Candidates listed in searches of the gallery, concluded on", f"{facts.candidates}, {facts.concluded}"),
        *((f"– {each.of}", str(each.count)) for each in facts.outcomes),
        ("Acts that were refused", str(facts.refused)),
        ("Reports that left the unit", str(facts.reports)),
        (
            "Files with crops sent to partners, taken in from partners",
            f"{facts.partner_files_sent}, {facts.partner_files_taken_in}",
        ),
    ]
    if facts.unread:
        tried.append(("Cases that could not be read, and are not counted", ", ".join(facts.unread)))
    people = [(person.name, person.roles, str(person.acts)) for person in facts.participants]
    policies = [(f"{each.version}", each.name, each.profile, each.since, each.sha256) for each in facts.policies]
    body = "\n".join(
        [
            f"<p class=banner>EVALUATION until {escape(facts.until)}, closed</p>",
            "<h1>Closing report of an evaluation</h1>",
            _pairs(rows),
            "<h2>What was tried</h2>",
            _pairs(tried),
            "<p class=caution>An outcome is what examiners concluded from pictures. Nothing here says how often the "
            "tool is right: that takes a test with known answers.</p>",
            "<h2>Who took part</h2>",
            _table(("Person", "Roles", "Acts on record"), people),
            "<h2>Under which policy</h2>",
            _table(("Version", "Policy", "Jurisdiction", "In force since", "SHA-256"), policies),
            "<h2>How to check this report</h2>",
            f"<p>The audit chain had {facts.audit_entries} entries when this was gathered; the hash of the last one "
            f"was <code>{escape(facts.audit_head)}</code>. The closing's own entry follows it and holds this page's "
            "SHA-256.</p>",
        ]
    )
    title = escape(f"Closing report, {facts.unit_name}")
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>\n'
        f"<style>{STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


def as_closing_json(facts: ClosingFacts, page_name: str, page_sha256: str) -> str:
    """Return the same for machines, with the name and SHA-256 of the page."""
    document = {
        "format": FORMAT,
        "page": {"file": page_name, "sha256": page_sha256},
        **asdict(facts),
        "began_at": facts.began_at.isoformat(),
        "closed_at": facts.closed_at.isoformat(),
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _pairs(rows: Iterable[tuple[str, str]]) -> str:
    cells = "".join(f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>" for name, value in rows)
    return f"<table class=facts>{cells}</table>"


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(heading)}</th>" for heading in headings)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>" for cells in rows)
    return f"<table><tr>{head}</tr>{body}</table>"
