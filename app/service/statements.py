"""What a name and a passphrase must be before they are taken."""

from __future__ import annotations

from app.domain.errors import NotRecorded
from app.domain.statement import stated_name

SHORTEST_PASSPHRASE = 12


def checked_name(what: str, name: str) -> str:
    """Return a name without outer blanks, or raise NotRecorded where it is blank or holds invisible characters."""
    return stated_name(name, f"The {what} needs a name. Nothing was created.")


def checked_passphrase(passphrase: str) -> None:
    """Raise NotRecorded where a passphrase is too short to protect anything."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise NotRecorded(
            f"The passphrase has fewer than {SHORTEST_PASSPHRASE} characters. Nothing was changed; choose a longer "
            "one, five unrelated words for instance."
        )
