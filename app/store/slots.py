"""Key slots: each person's passphrase, and the recovery code, as a way to their own keys and so to the unit's one key.

A slot wraps a random seed under the passphrase; the seed is the person's signing key and the key to which the unit's
key is sealed. So the unit can be given a new key while its people are away, and nobody signs for anybody else.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import unicodedata
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any

from argon2.low_level import Type, hash_secret_raw

from app.domain.errors import NotAllowed
from app.domain.ids import PersonnelId, UnitId
from app.store.keys import KEY_BYTES, derived, unwrap, wrap
from app.store.person_keys import PersonKeys, PublicKeys

SALT_BYTES = 16
_MEMORY_KIB = range(8, 4 * 1024 * 1024 + 1)
_PASSES = range(1, 65)
_LANES = range(1, 17)


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"  # noqa: S105 (the name of a kind)
    RECOVERY = "recovery"
    PAIR = "two sheets"


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess of a passphrase costs (Argon2id, RFC 9106): memory in KiB, passes over it, lanes."""

    memory_kib: int = 256 * 1024
    passes: int = 3
    lanes: int = 4

    @property
    def is_bearable(self) -> bool:
        """False for numbers that no unit is made with, so that a forged file cannot exhaust the machine."""
        return (
            self.memory_kib in _MEMORY_KIB
            and self.passes in _PASSES
            and self.lanes in _LANES
            and self.memory_kib >= 8 * self.lanes
        )


@dataclass(frozen=True, slots=True)
class Slot:
    """One person's way to the unit's key. `name_tag` finds a person's slot without holding the name."""

    slot_id: str
    kind: SlotKind
    person_id: PersonnelId
    name_tag: str
    salt: bytes
    cost: KdfCost | None
    public_keys: PublicKeys
    wrapped_seed: bytes = b""
    sealed_unit_key: bytes = b""

    def bound_to(self, unit_id: UnitId) -> bytes:
        """Return what seed and unit key are bound to: change any of it and the slot no longer opens."""
        body = {**self.as_json(), "wrapped_seed": None, "sealed_unit_key": None, "unit_id": unit_id}
        return json.dumps(body, sort_keys=True, separators=(",", ":")).encode()

    def as_json(self) -> dict[str, Any]:
        """Return the slot as it is written."""
        return {
            "slot_id": self.slot_id,
            "kind": self.kind.value,
            "person_id": self.person_id,
            "name_tag": self.name_tag,
            "salt": self.salt.hex(),
            "cost": asdict(self.cost) if self.cost else None,
            "signing_key": self.public_keys.signing.hex(),
            "sealing_key": self.public_keys.sealing.hex(),
            "wrapped_seed": self.wrapped_seed.hex(),
            "sealed_unit_key": self.sealed_unit_key.hex(),
        }

    @classmethod
    def from_json(cls, untrusted: dict[str, Any]) -> Slot:
        """Return the slot that was written; raises KeyError, TypeError or ValueError where it is none."""
        cost = KdfCost(**untrusted["cost"]) if untrusted["cost"] else None
        kind = SlotKind(untrusted["kind"])
        if (kind is SlotKind.PASSPHRASE) != (cost is not None) or (cost and not cost.is_bearable):
            raise ValueError("cost")
        return cls(
            slot_id=str(untrusted["slot_id"]),
            kind=kind,
            person_id=PersonnelId(int(untrusted["person_id"])),
            name_tag=str(untrusted["name_tag"]),
            salt=bytes.fromhex(untrusted["salt"]),
            cost=cost,
            public_keys=PublicKeys(bytes.fromhex(untrusted["signing_key"]), bytes.fromhex(untrusted["sealing_key"])),
            wrapped_seed=bytes.fromhex(untrusted["wrapped_seed"]),
            sealed_unit_key=bytes.fromhex(untrusted["sealed_unit_key"]),
        )

    def is_for(self, name: str) -> bool:
        """Return whether this is the slot of the person of that name."""
        return self.name_tag == _name_tag(name, self.salt)

    def opened(self, unit_id: UnitId, secret: bytes) -> OpenedSlot | None:
        """Return what the slot holds, or None where `secret` (UTF-8 passphrase or recovery secret) is not its own."""
        bound = self.bound_to(unit_id)
        seed = unwrap(_wrapping_key(self.kind, secret, self.salt, self.cost), self.wrapped_seed, bound)
        if seed is None:
            return None
        keys = PersonKeys(seed)
        unit_key = keys.unseal(self.sealed_unit_key, bound)
        if unit_key is None or len(unit_key) != KEY_BYTES or keys.public != self.public_keys:
            return None
        return OpenedSlot(bytearray(unit_key), keys)

    def resealed(self, unit_id: UnitId, unit_key: bytearray) -> Slot:
        """Return the same slot for another unit key; the person need not be there."""
        return replace(self, sealed_unit_key=self.public_keys.seal(bytes(unit_key), self.bound_to(unit_id)))


@dataclass(frozen=True, slots=True)
class OpenedSlot:
    """What a person's secret gives: the unit's key, and the keys that are theirs alone."""

    unit_key: bytearray
    person_keys: PersonKeys


def passphrase_slot(
    unit_id: UnitId,
    unit_key: bytearray,
    person_keys: PersonKeys,
    person_id: PersonnelId,
    name: str,
    passphrase: str,
    cost: KdfCost,
) -> Slot:
    """Return a new slot in which a person's passphrase holds their keys; a blank passphrase is refused."""
    if not passphrase.strip():
        raise NotAllowed("The passphrase is blank. Nothing was changed; choose one of several words.")
    salt = secrets.token_bytes(SALT_BYTES)
    empty = _empty(SlotKind.PASSPHRASE, person_id, name, salt, cost, person_keys)
    return _filled(empty, unit_id, unit_key, person_keys, passphrase_bytes(passphrase))


def recovery_slot(
    unit_id: UnitId,
    unit_key: bytearray,
    person_keys: PersonKeys,
    person_id: PersonnelId,
    secret: bytes,
    kind: SlotKind = SlotKind.RECOVERY,
) -> Slot:
    """Return a new slot in which a recovery secret of 256 random bits, or two of them, hold a recoverer's keys."""
    salt = secrets.token_bytes(SALT_BYTES)
    empty = _empty(kind, person_id, "", salt, None, person_keys)
    return _filled(empty, unit_id, unit_key, person_keys, secret)


def passphrase_bytes(passphrase: str) -> bytes:
    """Return a passphrase as bytes that do not depend on how a keyboard composes letters."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def same_name(name: str) -> str:
    """Return the form of a person's name in which two spellings of one name are equal."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _empty(
    kind: SlotKind, person_id: PersonnelId, name: str, salt: bytes, cost: KdfCost | None, person_keys: PersonKeys
) -> Slot:
    return Slot(secrets.token_hex(8), kind, person_id, _name_tag(name, salt), salt, cost, person_keys.public)


def _filled(empty: Slot, unit_id: UnitId, unit_key: bytearray, person_keys: PersonKeys, secret: bytes) -> Slot:
    wrapping_key = _wrapping_key(empty.kind, secret, empty.salt, empty.cost)
    wrapped = wrap(wrapping_key, person_keys.seed, empty.bound_to(unit_id))
    return replace(empty, wrapped_seed=wrapped).resealed(unit_id, unit_key)


def _wrapping_key(kind: SlotKind, secret: bytes, salt: bytes, cost: KdfCost | None) -> bytes:
    if cost is None:
        return derived(secret, kind.value, salt)
    return hash_secret_raw(secret, salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID)


def _name_tag(name: str, salt: bytes) -> str:
    return hashlib.sha256(b"name" + salt + same_name(name).encode()).hexdigest()[:16]
