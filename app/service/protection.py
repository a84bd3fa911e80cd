"""Say what stands between this process and a network right now, in the words that window and report share."""

from __future__ import annotations

from app.seal import status


def protection_words() -> str:
    """Return the protection that is in force, as one line."""
    return status().value
