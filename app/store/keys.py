"""Keys: how the unit's one random key is wrapped, and how every other key is derived from it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
NONCE_BYTES = 12


def random_key() -> bytearray:
    """Return a fresh 256-bit key."""
    return bytearray(secrets.token_bytes(KEY_BYTES))


def derived(key: bytes | bytearray, purpose: str, salt: bytes = b"") -> bytes:
    """Return the 256-bit sub-key of `key` for one purpose (HKDF, RFC 5869, SHA-256)."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=f"homeward/{purpose}".encode()).derive(bytes(key))


def wrap(wrapping_key: bytes, key: bytes | bytearray, bound_to: bytes) -> bytes:
    """Return nonce and AES-256-GCM ciphertext of `key`; it opens only together with `bound_to`."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(wrapping_key).encrypt(nonce, bytes(key), bound_to)


def unwrap(wrapping_key: bytes, wrapped: bytes, bound_to: bytes) -> bytearray | None:
    """Return the key that was wrapped, or None where key, ciphertext and `bound_to` do not belong together."""
    try:
        key = AESGCM(wrapping_key).decrypt(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], bound_to)
    except (InvalidTag, ValueError):
        return None
    return bytearray(key) if len(key) == KEY_BYTES else None


def wipe(key: bytearray) -> None:
    """Overwrite a key in memory; copies that libraries made are beyond reach."""
    key[:] = bytes(len(key))


@dataclass(frozen=True, slots=True)
class UnitKeys:
    """The sub-keys of one unit: its file's, its key slots' MAC, its row seals, case keys and backups."""

    database: bytes
    slots_mac: bytes
    row_seals: bytes
    case_wrapping: bytes
    backups: bytes
    backups_mac: bytes

    @classmethod
    def of(cls, unit_key: bytes | bytearray, unit_id: str) -> UnitKeys:
        """Derive all sub-keys of a unit."""
        salt = unit_id.encode()
        return cls(
            database=derived(unit_key, "unit-database", salt),
            slots_mac=derived(unit_key, "key-slots-mac", salt),
            row_seals=derived(unit_key, "row-seals", salt),
            case_wrapping=derived(unit_key, "case-key-wrapping", salt),
            backups=derived(unit_key, "backup-wrapping", salt),
            backups_mac=derived(unit_key, "backup-mac", salt),
        )

    def __repr__(self) -> str:
        """Keys never appear in a log or a traceback."""
        return "UnitKeys(…)"
