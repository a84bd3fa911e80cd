"""Erasure: what is remembered of something that was erased, and the certificate that says what was searched."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.audit import Fact

CERTIFICATE_FORMAT = "homeward-erasure-certificate/1"


class ErasedKind(StrEnum):
    """What can be erased."""

    CASE = "case"
    SUBJECT = "subject"
    REFERENCE = "reference"
    PARTNER = "partner"


@dataclass(frozen=True, slots=True)
class Tombstone:
    """That something was erased: its kind and id, when and by whom. Never removed, and holds nothing of what it was.

    `digest` is a keyed digest of the row that was erased: another row that got the same number in an older copy of the
    unit is not it.
    """

    kind: ErasedKind
    erased_id: str
    digest: str
    erased_at: datetime
    erased_by: str

    def as_json(self) -> dict[str, Fact]:
        """Return the tombstone as it is exported."""
        return {
            "kind": self.kind.value,
            "id": self.erased_id,
            "digest": self.digest,
            "at": self.erased_at.isoformat(),
            "by": self.erased_by,
        }

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Fact]) -> Tombstone:
        """Return the tombstone that was exported; raises KeyError, ValueError or TypeError where it is none."""
        kind, at = ErasedKind(str(untrusted["kind"])), datetime.fromisoformat(str(untrusted["at"]))
        return cls(kind, str(untrusted["id"]), str(untrusted["digest"]), at, str(untrusted["by"]))


@dataclass(frozen=True, slots=True)
class Erasure:
    """What is about to be erased, in counts: shown before somebody confirms. `reference` is what they must type."""

    kind: ErasedKind
    erased_id: str
    reference: str
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Certificate:
    """The certificate of one erasure: ids, counts and digests, and no name beyond a case's reference."""

    number: int
    document: Mapping[str, Fact]

    @property
    def text(self) -> str:
        """The one form in which it is kept and written: JSON, keys sorted."""
        return certificate_text(self.document)

    @property
    def sha256(self) -> str:
        """The digest that the audit entry holds, lower-case hex."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def is_clean(self) -> bool:
        """True where nothing of what was erased was found afterwards."""
        return bool(self.document.get("is_clean"))


@dataclass(frozen=True, slots=True)
class ErasureRecord:
    """One erasure by its number; `certificate` is None where it was made elsewhere, or is not finished yet."""

    number: int
    stone: Tombstone
    certificate: Certificate | None

    @property
    def words(self) -> str:
        """What its certificate says, in a word or two."""
        if self.certificate is None:
            return "none here"
        return "clean" if self.certificate.is_clean else "SOMETHING IS LEFT"


def certificate_text(document: Mapping[str, Fact]) -> str:
    """Return a certificate's text: JSON, keys sorted, one line feed at its end."""
    return json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False, allow_nan=False) + "\n"
