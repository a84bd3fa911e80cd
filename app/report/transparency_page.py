"""The transparency report: one page of counts that a unit may publish about itself, and the same for machines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from typing import Any

from app.domain.transparency import Transparency
from app.report.page_style import STYLE

CAUTION = (
    "Counts and nothing else. A small count may still point at one child or one officer: whoever publishes this "
    "decides first which are to be rounded or left out. Purposes are those of the unit's policy; words that somebody "
    "wrote are never told, because they may name a child."
)


@dataclass(frozen=True, slots=True)
class TransparencyFacts:
    """The counts, of which unit they are, and up to which audit entry they were counted."""

    unit_name: str
    is_demonstration: bool
    made_at: datetime
    software: str
    counts: Transparency
    audit_entries: int
    audit_head: str


def transparency_rows(counts: Transparency) -> list[tuple[str, int]]:
    """Return what is counted, in words, and how often."""
    return [*_acts(counts), *_searches(counts)]


def _acts(counts: Transparency) -> Iterator[tuple[str, int]]:
    yield "Entries of the audit trail", counts.entries
    for operation, number in counts.operations.items():
        yield f"Operations: {operation.value}", number
    yield "People active", counts.people_active
    yield "Cases opened", counts.cases_opened
    yield "Cases closed or erased", counts.cases_closed
    yield "Leads after two examiners", counts.leads
    yield "Disclosures", counts.disclosures
    yield "Erasures", counts.erasures
    yield "Refusals", counts.refusals


def _searches(counts: Transparency) -> Iterator[tuple[str, int]]:
    yield "Searches", counts.searches
    for kind, number in counts.searches_by_gallery_type.items():
        yield f"Searches in a gallery with: {kind}", number
    for purpose, number in counts.searches_by_purpose.items():
        yield f"Searches for the purpose: {purpose}", number
    yield "Searches with a purpose in words alone", counts.searches_without_purpose
    yield "Searches across cases", counts.searches_across_cases
    yield "Apart from all these, in quality trials that were disclosed: trials disclosed", counts.trials.disclosed
    yield "Entries in disclosed quality trials", counts.trials.entries
    yield "Searches in disclosed quality trials", counts.trials.searches


def transparency_facts(facts: TransparencyFacts) -> dict[str, Any]:
    """Return the report for machines; the keys are stable."""
    counts = facts.counts
    since, until = counts.period.since, counts.period.until
    return {
        "unit": facts.unit_name,
        "demonstration": facts.is_demonstration,
        "from": since.isoformat() if since else None,
        "until": until.isoformat() if until else None,
        "entries": counts.entries,
        "operations": {operation.value: number for operation, number in counts.operations.items()},
        "searches": counts.searches,
        "searches_by_purpose": dict(counts.searches_by_purpose),
        "searches_without_purpose": counts.searches_without_purpose,
        "searches_by_gallery_type": dict(counts.searches_by_gallery_type),
        "searches_across_cases": counts.searches_across_cases,
        "cases_opened": counts.cases_opened,
        "cases_closed": counts.cases_closed,
        "leads": counts.leads,
        "disclosures": counts.disclosures,
        "erasures": counts.erasures,
        "refusals": counts.refusals,
        "people_active": counts.people_active,
        "trials_disclosed": counts.trials.disclosed,
        "trial_entries": counts.trials.entries,
        "trial_searches": counts.trials.searches,
        "audit_entries": facts.audit_entries,
        "audit_head": facts.audit_head,
    }


def as_transparency_page(facts: TransparencyFacts) -> str:
    """Return the report as one HTML page without scripts or references to anything outside itself."""
    acts, searches = list(_acts(facts.counts)), list(_searches(facts.counts))
    banner = "<p class=banner>DEMONSTRATION: nothing in this unit is real.</p>" if facts.is_demonstration else ""
    title = f"Transparency report of {facts.unit_name}, {facts.counts.period.words}"
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>\n'
        f"<style>{STYLE}</style></head>\n<body>\n{banner}<h1>{escape(title)}</h1>\n"
        f"<p>Made {facts.made_at.astimezone(UTC):%Y-%m-%d %H:%M} UTC with {escape(facts.software)}; days are days of "
        f"UTC.</p>\n<p class=caution>{escape(CAUTION)}</p>\n"
        f"<h2>Acts</h2>\n{_table(acts)}\n<h2>Searches</h2>\n{_table(searches)}\n"
        "<h2>How to count again</h2>\n"
        f"<p>Counted over an audit trail of {facts.audit_entries:,} entries; the hash of the last one was "
        f"<code>{facts.audit_head}</code>. Whoever holds the exported log comes to the same numbers by the rules in "
        "docs/audit.md.</p>\n</body></html>\n"
    )


def _table(rows: list[tuple[str, int]]) -> str:
    cells = "".join(f"<tr><th>{escape(name)}</th><td>{number:,}</td></tr>" for name, number in rows)
    return f"<table class=facts>{cells}</table>"
