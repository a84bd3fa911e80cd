"""A person's own keys: one to sign their acts with, one to which the unit's key can be sealed in their absence."""

from __future__ import annotations

from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from app.store.keys import derived, random_key, wipe

SIGNATURE_BYTES = 64
_SUITE = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
"""Hybrid public key encryption, RFC 9180, base mode."""


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """What everybody may know of a person's keys: 32 bytes to check signatures with, 32 bytes to seal to."""

    signing: bytes
    sealing: bytes

    def has_signed(self, content: bytes, signature: bytes) -> bool:
        """Return whether a signature (Ed25519, RFC 8032) over `content` is this person's."""
        try:
            Ed25519PublicKey.from_public_bytes(self.signing).verify(signature, content)
        except (InvalidSignature, ValueError):
            return False
        return True

    def seal(self, content: bytes, bound_to: bytes) -> bytes:
        """Return `content` so that only this person can open it, and only together with `bound_to`."""
        return _SUITE.encrypt(content, X25519PublicKey.from_public_bytes(self.sealing), info=bound_to)


class PersonKeys:
    """A person's private keys while they have the unit open, both derived from one random seed of 32 bytes."""

    def __init__(self, seed: bytes | bytearray) -> None:
        self.seed = bytearray(seed)
        self._signing = Ed25519PrivateKey.from_private_bytes(derived(seed, "person-signing"))
        self._sealing = X25519PrivateKey.from_private_bytes(derived(seed, "person-sealing"))
        public = (self._signing.public_key(), self._sealing.public_key())
        self.public = PublicKeys(*(key.public_bytes(Encoding.Raw, PublicFormat.Raw) for key in public))

    @classmethod
    def fresh(cls) -> PersonKeys:
        """Return the keys of somebody who had none."""
        return cls(random_key())

    def sign(self, content: bytes) -> bytes:
        """Return this person's signature over `content`, 64 bytes."""
        return self._signing.sign(content)

    def unseal(self, sealed: bytes, bound_to: bytes) -> bytes | None:
        """Return what was sealed to this person, or None where it was not, or not together with `bound_to`."""
        try:
            return _SUITE.decrypt(sealed, self._sealing, info=bound_to)
        except (InvalidTag, ValueError):
            return None

    def wipe(self) -> None:
        """Overwrite the seed; copies inside the library are beyond reach."""
        wipe(self.seed)

    def __repr__(self) -> str:
        """Keys never appear in a log or a traceback."""
        return "PersonKeys(…)"
