"""What the typed case and the tests of what it left both have to know; importing it raises no fence."""

from __future__ import annotations

from pathlib import Path

from app.demo.grounds import FIRST, PASSPHRASES, SECOND

REFERENCE = "2026/118"


def people(unit: Path) -> tuple[tuple[str, str], tuple[str, str]]:
    """Return name and passphrase of the two examiners of a demonstration."""
    line, *rest = (unit / PASSPHRASES).read_text("utf-8").splitlines()
    other = next(words for words in rest if SECOND in words)
    return (FIRST, line.strip()), (SECOND, other.rpartition(":")[2].strip())
