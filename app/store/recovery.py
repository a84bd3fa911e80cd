"""The recovery code: 256 random bits that a person can write down, read back and mistype without harm."""

from __future__ import annotations

import secrets
import zlib

from app.domain.errors import WrongPassphrase
from app.domain.unit import RecoveryCode

# Crockford's alphabet: no I, L, O or U, so that nothing read from paper can be taken for something else.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET_BYTES = 32
_SECRET_CHARACTERS = 52
_CHECK_CHARACTERS = 4
_GROUP = 7
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_code() -> RecoveryCode:
    """Return a fresh code as it is shown: eight groups of seven characters, 256 random bits."""
    return RecoveryCode(written(secrets.token_bytes(SECRET_BYTES)))


def written(secret: bytes) -> str:
    """Return a secret in groups, with its check characters at the end."""
    characters = _base32(int.from_bytes(secret), _SECRET_CHARACTERS) + _check(secret)
    return "-".join(characters[start : start + _GROUP] for start in range(0, len(characters), _GROUP))


def is_same(shown: str, typed: str) -> bool:
    """Return whether somebody typed a code, or a part of one, as it was shown, however they grouped it."""
    return _plain(shown) == _plain(typed)


def read(code: RecoveryCode) -> bytes:
    """Return the secret of a code as it was typed; raises WrongPassphrase naming a slip of the pen as one."""
    typed = _plain(code.code)
    if len(typed) != _SECRET_CHARACTERS + _CHECK_CHARACTERS or not set(typed) <= set(ALPHABET):
        raise _mistyped()
    number = 0
    for character in typed[:_SECRET_CHARACTERS]:
        number = number * 32 + ALPHABET.index(character)
    if number >> (8 * SECRET_BYTES):
        raise _mistyped()
    secret = number.to_bytes(SECRET_BYTES)
    if _check(secret) != typed[_SECRET_CHARACTERS:]:
        raise _mistyped()
    return secret


def _plain(typed: str) -> str:
    return "".join(typed.split()).replace("-", "").upper().translate(_READ_AS)


def _check(secret: bytes) -> str:
    return _base32(zlib.crc32(secret) & 0xFFFFF, _CHECK_CHARACTERS)


def _base32(number: int, length: int) -> str:
    return "".join(ALPHABET[(number >> (5 * place)) & 31] for place in reversed(range(length)))


def _mistyped() -> WrongPassphrase:
    return WrongPassphrase(
        "This recovery code was mistyped: its check characters do not fit. Nothing was opened; compare it with the "
        "sheet, group by group."
    )
