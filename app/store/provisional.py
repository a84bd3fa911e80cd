"""Whoever came in with a passphrase that somebody else chose does nothing before they have chosen their own."""

from __future__ import annotations

from app.domain.errors import NotAllowed
from app.domain.people import Examiner

CHOOSE = "choose passphrase"
_BEFORE_CHOOSING = frozenset({"unlock", "lock", CHOOSE})
"""The verbs of acts that such a person may do."""


def refuse_provisional(actor: Examiner, verb: str) -> None:
    """Raise NotAllowed where somebody is about to act with keys that whoever let them in could have kept."""
    if actor.is_provisional and verb not in _BEFORE_CHOOSING:
        raise NotAllowed(
            "Your passphrase was chosen by somebody else. Nothing was done; choose your own first: unlock the unit in "
            "the window, or use homeward people choose-passphrase."
        )
