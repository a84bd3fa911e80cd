"""Key slots: each person's passphrase, and the recovery code, as a way to the unit's one key."""

from __future__ import annotations

import hashlib
import json
import secrets
import unicodedata
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from argon2.low_level import Type, hash_secret_raw

from app.domain.errors import NotAllowed
from app.domain.ids import PersonnelId, UnitId
from app.store.keys import KEY_BYTES, derived, unwrap, wrap

SALT_BYTES = 16
_MEMORY_KIB = range(8, 4 * 1024 * 1024 + 1)
_PASSES = range(1, 65)
_LANES = range(1, 17)


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"  # noqa: S105 (the name of a kind)
    RECOVERY = "recovery"


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
    """One wrapped copy of the unit's key. `name_tag` finds a person's slot without holding the name."""

    slot_id: str
    kind: SlotKind
    person_id: PersonnelId
    name_tag: str
    salt: bytes
    cost: KdfCost | None
    wrapped_key: bytes

    def bound_to(self, unit_id: UnitId) -> bytes:
        """Return what the wrapped key is bound to: change any of it and the slot no longer opens."""
        body = {**self.as_json(), "wrapped_key": None, "unit_id": unit_id}
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
            "wrapped_key": self.wrapped_key.hex(),
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
            wrapped_key=bytes.fromhex(untrusted["wrapped_key"]),
        )

    def is_for(self, name: str) -> bool:
        """Return whether this is the slot of the person of that name."""
        return self.name_tag == _name_tag(name, self.salt)

    def opened(self, unit_id: UnitId, secret: bytes) -> bytearray | None:
        """Return the unit's key, or None where `secret` (UTF-8 passphrase or recovery secret) is not this slot's."""
        return unwrap(_wrapping_key(self.kind, secret, self.salt, self.cost), self.wrapped_key, self.bound_to(unit_id))


def passphrase_slot(
    unit_id: UnitId, unit_key: bytearray, person_id: PersonnelId, name: str, passphrase: str, cost: KdfCost
) -> Slot:
    """Return a new slot in which a person's passphrase holds the unit's key; a blank passphrase is refused."""
    if not passphrase.strip():
        raise NotAllowed("The passphrase is blank. Nothing was changed; choose one of several words.")
    return _made(unit_id, unit_key, SlotKind.PASSPHRASE, person_id, name, passphrase_bytes(passphrase), cost)


def recovery_slot(unit_id: UnitId, unit_key: bytearray, person_id: PersonnelId, secret: bytes) -> Slot:
    """Return a new slot in which a recovery secret of 256 random bits holds the unit's key."""
    return _made(unit_id, unit_key, SlotKind.RECOVERY, person_id, "", secret, None)


def passphrase_bytes(passphrase: str) -> bytes:
    """Return a passphrase as bytes that do not depend on how a keyboard composes letters."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def same_name(name: str) -> str:
    """Return the form of a person's name in which two spellings of one name are equal."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _made(
    unit_id: UnitId,
    unit_key: bytearray,
    kind: SlotKind,
    person_id: PersonnelId,
    name: str,
    secret: bytes,
    cost: KdfCost | None,
) -> Slot:
    salt = secrets.token_bytes(SALT_BYTES)
    empty = Slot(secrets.token_hex(8), kind, person_id, _name_tag(name, salt), salt, cost, b"")
    wrapped = wrap(_wrapping_key(kind, secret, salt, cost), unit_key, empty.bound_to(unit_id))
    return Slot(empty.slot_id, kind, person_id, empty.name_tag, salt, cost, wrapped)


def _wrapping_key(kind: SlotKind, secret: bytes, salt: bytes, cost: KdfCost | None) -> bytes:
    if cost is None:
        return derived(secret, kind.value, salt)
    return hash_secret_raw(secret, salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID)


def _name_tag(name: str, salt: bytes) -> str:
    return hashlib.sha256(b"name" + salt + same_name(name).encode()).hexdigest()[:16]
