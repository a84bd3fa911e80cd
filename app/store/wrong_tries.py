"""Wrong tries at a unit's door: each makes the next one wait longer, and all are told at the next unlock.

The count lies in the clear beside the key slots, where no key is needed to write it. Whoever can write there can also
take it back, and whoever copies the folder is not held up at all: what protects the unit is the cost of each guess.
Against somebody at this machine's keyboard the waiting helps. A file that is missing or was put back from an earlier
day goes on record.
"""

from __future__ import annotations

import json
import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.audit import Fact
from app.domain.errors import TooManyTries
from app.domain.progress import duration_words
from app.store.slot_files import write_private

TRIES = "unit.tries"
TOKEN = "door_token"  # noqa: S105 (the name of a setting)
"""The setting that says which file of tries the last unlock left."""
FREE_TRIES = 3
LONGEST_WAIT_S = 900
_LARGEST_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries since the last unlock. `token` names that unlock; None where the file is missing or damaged."""

    count: int
    last_at: datetime | None
    token: str | None

    def wait_s(self, now: datetime) -> int:
        """Return for how many seconds the next try has to wait; a clock that was set back does not shorten it."""
        if self.last_at is None or self.count < FREE_TRIES:
            return 0
        wait = timedelta(seconds=min(2 ** min(self.count - FREE_TRIES, 20), LONGEST_WAIT_S))
        since = max(now - self.last_at, timedelta(0))
        return max(0, -((since - wait) // timedelta(seconds=1)))


def read_tries(folder: Path) -> Tries:
    """Read the count; a file that is missing or makes no sense counts nothing and says so."""
    try:
        with (folder / TRIES).open("rb") as file:
            untrusted = json.loads(file.read(_LARGEST_BYTES))
        written = untrusted["last_at"]
        last_at = None if written is None else datetime.fromisoformat(written).astimezone(UTC)
        return Tries(max(0, int(untrusted["count"])), last_at, str(untrusted["token"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError, OverflowError):
        return Tries(0, None, None)


def refuse_hasty(tries: Tries, now: datetime) -> None:
    """Raise TooManyTries, with the time that is left, where the next try has to wait."""
    wait_s = tries.wait_s(now)
    if wait_s:
        raise TooManyTries(
            f"{tries.count} wrong tries were made since the unit was last opened. Nothing was tried this time; wait "
            f"{duration_words(wait_s)} and try again."
        )


def count_wrong(folder: Path, tries: Tries, now: datetime) -> None:
    """Count one more wrong try. A disk that takes no more does not keep the door from saying that it was wrong."""
    _write(folder, Tries(tries.count + 1, now, tries.token))


def begin_anew(folder: Path, token: str) -> None:
    """Count from nothing again, after an unlock of that token."""
    _write(folder, Tries(0, None, token))


def new_token() -> str:
    """Return the name of an unlock."""
    return secrets.token_hex(8)


def facts_of(tries: Tries, expected_token: str | None) -> dict[str, Fact]:
    """Return what an unlock has to say about the tries before it: their number, and a file that was tampered with."""
    facts: dict[str, Fact] = {"wrong_tries": tries.count} if tries.count else {}
    if expected_token is not None and tries.token != expected_token:
        facts["tries_file"] = "missing or damaged" if tries.token is None else "put back"
    return facts


def _write(folder: Path, tries: Tries) -> None:
    last_at = tries.last_at.isoformat() if tries.last_at else None
    content = {"count": tries.count, "last_at": last_at, "token": tries.token or ""}
    with suppress(OSError):
        write_private(folder / TRIES, json.dumps(content, sort_keys=True).encode() + b"\n")
