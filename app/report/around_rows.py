"""The rows of a report about what surrounds a candidate: dates, ages, quality, and what the distance is worth."""

from __future__ import annotations

from app.domain.quality_words import quality_words
from app.report.facts import Finding


def around_rows(finding: Finding, withheld: str) -> list[tuple[str, str]]:
    """Return rows of a heading and words; `withheld` are the words that stand there while somebody is blind to it."""
    around = finding.around
    if around is None:
        return []
    if finding.is_withheld:
        return [("Dates and ages", withheld)]
    quality = around.reference_quality
    return [
        ("Quality of the reference", quality_words(quality) if quality else "not measured"),
        ("Dates and ages", "; ".join(around.lines)),
        ("Worth of the distance", around.likelihood.words),
    ]
