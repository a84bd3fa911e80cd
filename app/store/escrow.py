"""Escrow: a pair of keys whose public half seals backups, and whose private half lies under a passphrase elsewhere.

The seal is hybrid public key encryption, RFC 9180, base mode. Whoever holds the private half can read a backup's files;
what lies inside them stays under the unit's own key.
"""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from app.domain.errors import BackupDamaged, NotAllowed, NotFound, WrongPassphrase
from app.store.keys import KEY_BYTES, derived, unwrap, wrap
from app.store.sealed_files import new_private
from app.store.slots import SALT_BYTES, KdfCost, passphrase_bytes

PUBLIC_FORMAT = "homeward-escrow-public/1"
PRIVATE_FORMAT = "homeward-escrow-private/1"
PUBLIC_ENDING = ".public"
_LARGEST_BYTES = 64 * 1024
_PURPOSE = b"homeward/escrow-seal"
_SUITE = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


@dataclass(frozen=True, slots=True)
class EscrowPublic:
    """The public half: it can seal, and open nothing."""

    public: bytes

    @property
    def fingerprint(self) -> str:
        """The first sixteen digits of the SHA-256 of the public half, by which people compare it."""
        return derived(self.public, "escrow-fingerprint").hex()[:16]

    def seal(self, key: bytes | bytearray) -> dict[str, str]:
        """Return a backup's key, sealed so that only the private half opens it."""
        sealed = _SUITE.encrypt(bytes(key), X25519PublicKey.from_public_bytes(self.public), info=_PURPOSE + self.public)
        return {"fingerprint": self.fingerprint, "sealed": sealed.hex()}


@dataclass(frozen=True, slots=True)
class EscrowPrivate:
    """The private half, out of its passphrase."""

    private: bytes

    def opened(self, untrusted: dict[str, Any]) -> bytearray | None:
        """Return the key of a backup that was sealed to this pair, or None where it was not."""
        pair = X25519PrivateKey.from_private_bytes(self.private)
        public = pair.public_key().public_bytes_raw()
        try:
            key = _SUITE.decrypt(bytes.fromhex(untrusted["sealed"]), pair, info=_PURPOSE + public)
        except (InvalidTag, ValueError, KeyError, TypeError):
            return None
        return bytearray(key)

    def __repr__(self) -> str:
        """Keys never appear in a log or a traceback."""
        return "EscrowPrivate(…)"


def public_half_of(path: Path) -> Path:
    """Return where the public half lies whose private half is `path`."""
    return path.with_name(path.name + PUBLIC_ENDING)


def make_escrow_pair(path: Path, passphrase: str, cost: KdfCost | None = None) -> EscrowPublic:
    """Write a new pair: the private half under a passphrase to `path`, the public half beside it with `.public`.

    Raises NotAllowed where either file exists or the passphrase is blank.
    """
    public_path = public_half_of(path)
    if not passphrase.strip():
        raise NotAllowed("The passphrase is blank. Nothing was made; choose one of several words.")
    if path.exists() or public_path.exists():
        raise NotAllowed(f"{path.name} or {public_path.name} exists already. Nothing was made; give another name.")
    pair, salt, price = X25519PrivateKey.generate(), secrets.token_bytes(SALT_BYTES), cost or KdfCost()
    public = pair.public_key().public_bytes_raw()
    wrapped = wrap(_passphrase_key(passphrase, salt, price), pair.private_bytes_raw(), public)
    private = {"format": PRIVATE_FORMAT, "public": public.hex(), "salt": salt.hex(), "cost": asdict(price),
               "wrapped": wrapped.hex()}  # fmt: skip
    _write(path, private)
    _write(public_path, {"format": PUBLIC_FORMAT, "public": public.hex()})
    return EscrowPublic(public)


def read_escrow_public(path: Path) -> EscrowPublic:
    """Return the public half that a file holds; raises NotFound or BackupDamaged."""
    body = _read(path, PUBLIC_FORMAT)
    try:
        public = bytes.fromhex(body["public"])
        X25519PublicKey.from_public_bytes(public)
    except (ValueError, KeyError, TypeError) as error:
        raise _no_key(path) from error
    return EscrowPublic(public)


def open_escrow_private(path: Path, passphrase: str) -> EscrowPrivate:
    """Return the private half that a file holds under a passphrase; raises NotFound, BackupDamaged, WrongPassphrase."""
    body = _read(path, PRIVATE_FORMAT)
    try:
        cost = KdfCost(**body["cost"])
        public, salt, wrapped = (bytes.fromhex(body[name]) for name in ("public", "salt", "wrapped"))
        if not cost.is_bearable:
            raise _no_key(path)
    except (ValueError, KeyError, TypeError) as error:
        raise _no_key(path) from error
    private = unwrap(_passphrase_key(passphrase, salt, cost), wrapped, public)
    if private is None:
        raise WrongPassphrase("This passphrase does not open the escrow key. Nothing was restored; try again.")
    return EscrowPrivate(bytes(private))


def _passphrase_key(passphrase: str, salt: bytes, cost: KdfCost) -> bytes:
    secret = passphrase_bytes(passphrase)
    return hash_secret_raw(secret, salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID)


def _write(path: Path, body: dict[str, Any]) -> None:
    with new_private(path) as out:
        out.write(json.dumps(body, indent=1, sort_keys=True).encode() + b"\n")
        out.flush()
        os.fsync(out.fileno())


def _read(path: Path, form: str) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            body = json.loads(file.read(_LARGEST_BYTES))
    except OSError as error:
        raise NotFound(f"{path.name} could not be read ({error.strerror}). Nothing was done.") from error
    except (ValueError, RecursionError) as error:
        raise _no_key(path) from error
    if not isinstance(body, dict) or body.get("format") != form:
        raise _no_key(path)
    return body


def _no_key(path: Path) -> BackupDamaged:
    return BackupDamaged(f"{path.name} is no escrow key of the kind that is needed here. Nothing was done.")
