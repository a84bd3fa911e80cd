"""What examiners wrote and others may not read yet: sealed inside the encrypted file, and opened by one door each.

Everybody's session holds the unit's key, and with it every row of a case file. So that no statement, no copy of a
table and no tool for databases shows one examiner's words to the next, the words lie in the rows as AES-256-GCM
ciphertext under a key of their own; the repositories open them, for the person who acts, once they are disclosed.
"""

from __future__ import annotations

import json
import secrets
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.store.connection import damaged
from app.store.keys import NONCE_BYTES, derived

PADDED_TO_BYTES = 1024


class SealedWords:
    """Seals and opens the words of one case file; the key is derived from the case's own, and destroyed with it."""

    def __init__(self, case_key: bytes | bytearray, place: str) -> None:
        self._cipher = AESGCM(derived(case_key, "undisclosed-words"))
        self._place = place

    def seal(self, words: dict[str, Any], bound_to: str) -> bytes:
        """Return nonce and ciphertext of the words; their length tells no more than whole kibibytes."""
        plain = json.dumps(words, ensure_ascii=False).encode()
        padded = plain + b" " * (-len(plain) % PADDED_TO_BYTES)
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, padded, bound_to.encode())

    def open(self, sealed: bytes, bound_to: str) -> dict[str, Any]:
        """Return the words; raises UnitDamaged where they are not those that this row was written with."""
        try:
            plain = self._cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bound_to.encode())
        except (InvalidTag, ValueError):
            raise damaged(self._place, "holds a conclusion or sheet that does not authenticate") from None
        words: dict[str, Any] = json.loads(plain)
        return words

    def __repr__(self) -> str:
        """Keys never appear in a log or a traceback."""
        return "SealedWords(…)"
