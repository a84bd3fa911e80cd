"""Witnesses: heads of the audit chain that were signed and kept elsewhere, so that an older copy of a unit is noticed.

A unit that is put back whole to an earlier day is consistent in itself. Only something outside it can tell.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.domain.ids import PersonnelId, UnitId

FORMAT = 1


@dataclass(frozen=True, slots=True)
class SignedHead:
    """One line of a witness file: who saw which head of which unit, when.

    `key` is the signer's public key (Ed25519, 64 hexadecimal digits), `signature` theirs over content() (128 digits).
    """

    unit_id: UnitId
    sequence: int
    head: str
    at: str
    signer: PersonnelId
    key: str
    signature: str = ""

    def content(self) -> bytes:
        """Return what the signature covers."""
        return b"Homeward head " + json.dumps(self._body(), sort_keys=True, separators=(",", ":")).encode()

    def to_line(self) -> bytes:
        """Return the line of the witness file, with its end."""
        body = {**self._body(), "signature": self.signature}
        return json.dumps(body, sort_keys=True, separators=(",", ":")).encode() + b"\n"

    def _body(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "unit": self.unit_id,
            "sequence": self.sequence,
            "head": self.head,
            "at": self.at,
            "signer": self.signer,
            "key": self.key,
        }

    @classmethod
    def from_line(cls, untrusted: bytes) -> SignedHead | None:
        """Return what a line says, or None where it is none; the signature is not looked at."""
        try:
            body = json.loads(untrusted)
            made = cls(
                UnitId(str(body["unit"])), int(body["sequence"]), str(body["head"]), str(body["at"]),
                PersonnelId(int(body["signer"])), str(body["key"]), str(body["signature"]),
            )  # fmt: skip
        except (ValueError, KeyError, TypeError, RecursionError):
            return None
        return made if made.to_line() == untrusted.rstrip(b"\r\n") + b"\n" else None


class Standing(StrEnum):
    """How a unit stands to a witness of it."""

    AGREES = "agrees"
    OLDER = "the unit is older than the witness"
    PARTED = "the unit has parted from the witness"


def standing_of(witnessed: SignedHead, entries: int, hash_at: Callable[[int], str | None]) -> Standing:
    """Hold a witnessed head against a trail of so many entries, whose hash by number `hash_at` returns."""
    if witnessed.sequence > entries:
        return Standing.OLDER
    return Standing.AGREES if hash_at(witnessed.sequence) == witnessed.head else Standing.PARTED


def standing_words(witnessed: SignedHead, standing: Standing, entries: int) -> str:
    """Return in one sentence how the unit stands to a witness."""
    seen = f"on {witnessed.at[:19]} UTC the witness saw entry {witnessed.sequence}"
    if standing is Standing.OLDER:
        return f"{seen}, and the unit has only {entries}: it is an older copy"
    if standing is Standing.PARTED:
        return f"{seen}, and the unit has another entry in its place: its trail has parted from what was witnessed"
    return f"{seen}, and so does the unit"
