"""The unit's policies, every version for ever: what each said, and whose signatures put it in force."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from app.domain.audit import AuditEntry
from app.domain.errors import BugError, NotFound, PolicyRefused
from app.domain.ids import PersonnelId, UnitId
from app.domain.policy import Policy, canonical_policy, digest_of_policy, signed_policy_content
from app.domain.policy_form import policy_of
from app.store.person_keys import PublicKeys
from app.store.rows import Repository, Row

ADOPTED, ADOPTED_DIGEST = "policy", "policy_sha256"
"""The facts of the audit entry that puts a policy in force: its version, and the SHA-256 of its canonical form."""

_SELECT = "SELECT version, document, sha256, adopted_at, audit_sequence FROM main.policy"


@dataclass(frozen=True, slots=True)
class AdoptedPolicy:
    """A policy that was put in force: `signed_by` are the people who signed it, proposer first."""

    version: int
    policy: Policy
    sha256: str
    adopted_at: datetime
    audit_sequence: int
    signed_by: tuple[PersonnelId, ...]


class Policies(Repository):
    """Every policy of the unit; rows are added, never changed."""

    def adopt(self, policy: Policy, signatures: Sequence[tuple[PersonnelId, str]]) -> AdoptedPolicy:
        """Put a policy in force as the next version, with the signatures (hexadecimal) of those who want it."""
        if not signatures:
            raise BugError("A policy was to be put in force that nobody has signed.")
        version, document = self.version() + 1, canonical_policy(policy)
        self._rows.add(
            "INSERT INTO main.policy (version, document, sha256, adopted_at, audit_sequence) VALUES (?, ?, ?, ?, ?)",
            (version, document, digest_of_policy(document), self._rows.now.isoformat(), self._rows.sequence),
        )
        self._rows.write_many(
            "INSERT INTO main.policy_signature (version, place, person_id, signature) VALUES (?, ?, ?, ?)",
            [(version, place, person, signature) for place, (person, signature) in enumerate(signatures, start=1)],
        )
        return self.get(version)

    def version(self) -> int:
        """Return the version in force, 0 where there is none."""
        return self._rows.count("SELECT max(version) FROM main.policy")

    def in_force(self) -> AdoptedPolicy:
        """Return the policy in force; raises NotFound in a unit that was made without one."""
        return self.get(self.version())

    def get(self, version: int) -> AdoptedPolicy:
        """Return one version; raises NotFound."""
        row = self._rows.one(f"{_SELECT} WHERE version = ?", (version,))
        if row is None:
            raise NotFound(f"The unit has no policy of version {version}. Nothing was changed.")
        return self._adopted(row)

    def all(self) -> list[AdoptedPolicy]:
        """Return every version, the first first."""
        return [self._adopted(row) for row in self._rows.all(f"{_SELECT} ORDER BY version")]

    def _adopted(self, row: Row) -> AdoptedPolicy:
        signers = self._rows.all(
            "SELECT person_id FROM main.policy_signature WHERE version = ? ORDER BY place", (row[0],)
        )
        signed_by = tuple(PersonnelId(signer[0]) for signer in signers)
        return AdoptedPolicy(row[0], _read(row[1]), row[2], datetime.fromisoformat(row[3]), row[4], signed_by)


@lru_cache(maxsize=16)
def _read(document: str) -> Policy:
    return policy_of(json.loads(document))


def first_false_policy(
    unit_id: UnitId,
    policies: Iterable[Row],
    signatures: Iterable[Row],
    keys: Iterable[Row],
    entries: Iterable[AuditEntry],
) -> str | None:
    """Hold every policy against its digest, its signatures and the entry that put it in force.

    `policies` are rows of version, document, sha256; `signatures` of version, person, signature; `keys` of person and
    signing key. Returns in words what does not hold, or None. Every entry must carry the version in force before it.
    """
    signed: dict[int, list[tuple[int, str]]] = {}
    for version, person, signature in signatures:
        signed.setdefault(version, []).append((person, signature))
    held: dict[int, list[bytes]] = {}
    for person, key in keys:
        held.setdefault(person, []).append(bytes(key))
    digests: dict[int, str] = {}
    for version, document, sha256 in policies:
        if not _is_whole(document, sha256):
            return f"policy {version} is not what its digest says"
        content = signed_policy_content(unit_id, version, sha256)
        if not signed.get(version):
            return f"policy {version} is signed by nobody"
        for person, signature in signed[version]:
            if not any(_has_signed(key, content, signature) for key in held.get(person, [])):
                return f"policy {version} does not hold the signature of person {person}"
        digests[version] = sha256
    return _first_false_adoption(digests, entries)


def _first_false_adoption(digests: dict[int, str], entries: Iterable[AuditEntry]) -> str | None:
    version = 0
    for entry in entries:
        if entry.policy_version != version:
            return f"entry {entry.sequence} names policy {entry.policy_version}, and {version} was in force"
        adopted = entry.facts.get(ADOPTED)
        if adopted is None or ADOPTED_DIGEST not in entry.facts:
            continue
        if adopted != version + 1 or digests.get(version + 1) != entry.facts[ADOPTED_DIGEST]:
            return f"entry {entry.sequence} puts another policy in force than the one that is kept"
        version += 1
    if version != len(digests):
        return f"policy {version + 1} was never put in force by an entry"
    return None


def _is_whole(document: str, sha256: str) -> bool:
    try:
        return digest_of_policy(document) == sha256 and canonical_policy(_read(document)) == document
    except (ValueError, PolicyRefused):
        return False


def _has_signed(key: bytes, content: bytes, signature: str) -> bool:
    try:
        return PublicKeys(key, b"").has_signed(content, bytes.fromhex(signature))
    except ValueError:
        return False
