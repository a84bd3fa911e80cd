"""Whose signatures are whose: the public keys of the unit's people, and the check of every entry against them."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.audit import AuditEntry, Fact, signed_content
from app.domain.ids import PersonnelId
from app.store.person_keys import PublicKeys
from app.store.rows import Repository

INTRODUCED = "signing_keys"
"""The fact of an audit entry that introduces people's signing keys: {person id: 64 hexadecimal digits}.

None at all instead of 64 ends the key of a person who was removed: nothing after that entry can be theirs.
"""


class SigningKeys(Repository):
    """The public keys that people of the unit have and had; rows are added, never changed."""

    def introduce(self, person_id: PersonnelId, keys: PublicKeys) -> dict[str, Fact]:
        """Record a person's new keys; return the fact that the act's entry must hold, so that the chain proves them."""
        self._rows.add(
            "INSERT INTO main.person_key (person_id, signing_key, sealing_key, since_sequence, made_at) "
            "VALUES (?, ?, ?, ?, ?)",
            (person_id, keys.signing, keys.sealing, self._rows.sequence, self._rows.now.isoformat()),
        )
        return {str(person_id): keys.signing.hex()}

    def current(self, person_id: PersonnelId) -> PublicKeys | None:
        """Return the newest keys of a person, None where they never had any."""
        row = self._rows.one(
            "SELECT signing_key, sealing_key FROM main.person_key WHERE person_id = ? ORDER BY id DESC LIMIT 1",
            (person_id,),
        )
        return PublicKeys(bytes(row[0]), bytes(row[1])) if row else None

    def count(self, person_id: PersonnelId) -> int:
        """Return how many pairs of keys a person has had: one until they first chose a passphrase of their own."""
        return self._rows.count("SELECT count(*) FROM main.person_key WHERE person_id = ?", (person_id,))

    def all(self) -> list[tuple[PersonnelId, str, int]]:
        """Return every key that anybody had: whose, the signing key in hex, and the entry that introduced it."""
        rows = self._rows.all("SELECT person_id, signing_key, since_sequence FROM main.person_key ORDER BY id")
        return [(PersonnelId(row[0]), bytes(row[1]).hex(), int(row[2])) for row in rows]


def first_false_signature(entries: Iterable[AuditEntry]) -> str | None:
    """Walk the chain from its start; return which entry its actor has not signed, in words, or None where all hold.

    The chain brings its own keys: an entry that introduces a person's key is signed by whoever let that person in, and
    the first one by whoever made the unit, with the key that it introduces.
    """
    keys: dict[int, bytes] = {}
    for entry in entries:
        introduced = _introduced(entry)
        if entry.sequence == 1:
            keys.update(introduced)
        key = keys.get(entry.actor_id) if entry.actor_id is not None else None
        if key is None:
            return f"entry {entry.sequence} is by somebody whose key was never introduced"
        if not _is_signed(entry, key):
            return f"entry {entry.sequence} is not signed by the person whom it names"
        keys.update(introduced)
    return None


def first_false_key(entries: Iterable[AuditEntry], kept: Iterable[tuple[PersonnelId, str, int]]) -> str | None:
    """Return whose kept key (person, key in hex, entry) is not the one that the trail introduced, in words, or None."""
    introduced = {
        (person, key.hex(), entry.sequence) for entry in entries for person, key in _introduced(entry).items() if key
    }
    differing = sorted(introduced ^ {(int(person), key, sequence) for person, key, sequence in kept})
    return f"person {differing[0][0]} has another key than the trail introduced" if differing else None


def _introduced(entry: AuditEntry) -> dict[int, bytes]:
    found = entry.facts.get(INTRODUCED)
    if not isinstance(found, dict):
        return {}
    return {int(person): bytes.fromhex(str(key)) for person, key in found.items()}


def _is_signed(entry: AuditEntry, key: bytes) -> bool:
    try:
        signature = bytes.fromhex(entry.signature)
    except ValueError:
        return False
    is_as_written = signature.hex() == entry.signature  # one form only, so that no change of a letter goes unseen
    return is_as_written and PublicKeys(key, b"").has_signed(signed_content(entry.entry_hash), signature)
