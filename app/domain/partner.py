"""Face crops that partners send by file: whose they are, on what authority, and what their originator allows."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from app.domain.head_words import head_words
from app.domain.ids import PartnerFileId
from app.domain.keeping import Terms

SENDING = "send crops to partner"
"""The verb of entries by which a file left the unit."""

_PART = 16


@dataclass(frozen=True, slots=True)
class PartnerFile:
    """One file of crops as it was added. `terms` hold the originator, what they allow, and the unit's own date.

    `signer` is the public key that signed it, 64 hexadecimal digits; `note` is what the partner wrote beside it.
    """

    id: PartnerFileId
    sha256: str
    authority: str
    note: str
    terms: Terms
    signer: str
    made_at: datetime
    received_at: datetime
    received_by: str
    persons: int
    crops: int

    @property
    def originator(self) -> str:
        """Who lent it."""
        return self.terms.originator or ""


def fingerprint_words(signer: str) -> str:
    """Return the words of a signing key (64 hexadecimal digits), to be compared aloud: eight words, 128 bits."""
    digest = hashlib.sha256(bytes.fromhex(signer)).hexdigest()
    return f"{head_words(digest[:_PART])}-{head_words(digest[_PART : 2 * _PART])}"
