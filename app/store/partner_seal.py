"""What a partner's file is signed and sealed with: a person's own key, and a passphrase that both sides know."""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.domain.errors import NotAllowed, NotRecorded, WrongPassphrase
from app.store.keys import KEY_BYTES, NONCE_BYTES
from app.store.person_keys import PublicKeys
from app.store.slots import SALT_BYTES, KdfCost, passphrase_bytes

SEALED_MAGIC = b"homeward sealed partner file 1\n"
_MOST_MEMORY_KIB = 1 << 20
_MOST_PASSES = 16
_MOST_PARAMETERS = 1024
_TAG_BYTES = 16


def has_signed(signer: str, content: bytes, signature: bytes) -> bool:
    """Return whether a signature (Ed25519) over `content` is that of a public key, 64 hexadecimal digits."""
    return PublicKeys(bytes.fromhex(signer), b"").has_signed(content, signature)


def is_sealed(content: bytes) -> bool:
    """True for a file that opens by a passphrase."""
    return content.startswith(SEALED_MAGIC)


def seal_for_partner(content: bytes, passphrase: str, cost: KdfCost | None = None) -> bytes:
    """Return a file under a passphrase: Argon2id (RFC 9106), then AES-256-GCM, bound to all that stands before it.

    Raises NotAllowed for a blank passphrase.
    """
    if not passphrase.strip():
        raise NotAllowed("The passphrase is blank. Nothing was written; choose one of several words.")
    salt, nonce, price = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES), cost or KdfCost()
    parameters = json.dumps({**asdict(price), "salt": salt.hex(), "nonce": nonce.hex()}, sort_keys=True).encode()
    front = SEALED_MAGIC + len(parameters).to_bytes(4, "big") + parameters
    return front + AESGCM(_key(passphrase, salt, price)).encrypt(nonce, content, front)


def open_from_partner(content: bytes, passphrase: str) -> bytes:
    """Return what a sealed file holds; raises WrongPassphrase, or NotRecorded where it is no such file.

    What it says of its own cost is believed only as far as a machine can bear.
    """
    try:
        front, cost, salt, nonce = _parameters(content)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise NotRecorded(
            "The partner's file is not sealed in a way that this Homeward knows, or was cut off. Nothing was added; "
            "ask the partner to send it again."
        ) from None
    try:
        return AESGCM(_key(passphrase, salt, cost)).decrypt(nonce, content[len(front) :], front)
    except (InvalidTag, ValueError):
        raise WrongPassphrase(
            "This passphrase does not open the partner's file, or the file was changed. Nothing was added; try again, "
            "and ask the partner to send it again where it goes on."
        ) from None


def _parameters(content: bytes) -> tuple[bytes, KdfCost, bytes, bytes]:
    """Return what stands before the ciphertext, and in it cost, salt and nonce; raises ValueError and its like."""
    at = len(SEALED_MAGIC) + 4
    size = int.from_bytes(content[len(SEALED_MAGIC) : at], "big")
    front = content[: at + size]
    given = json.loads(front[at:]) if 0 < size <= _MOST_PARAMETERS else {}
    salt, nonce = bytes.fromhex(given.pop("salt")), bytes.fromhex(given.pop("nonce"))
    cost = KdfCost(**given)
    is_sound = all(type(each) is int for each in given.values()) and cost.is_bearable
    is_sound = is_sound and cost.memory_kib <= _MOST_MEMORY_KIB and cost.passes <= _MOST_PASSES
    if not is_sound or len(salt) != SALT_BYTES or len(nonce) != NONCE_BYTES or len(content) < len(front) + _TAG_BYTES:
        raise ValueError("parameters")
    return front, cost, salt, nonce


def _key(passphrase: str, salt: bytes, cost: KdfCost) -> bytes:
    secret = passphrase_bytes(passphrase)
    return hash_secret_raw(secret, salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID)
