"""The head of the audit chain in words that can be said, heard and written down, and read back.

Proquints (D. S. Wilkerson, "A Proposal for Proquints: Identifiers that are Readable, Spellable, and Pronounceable",
2009): 16 bits are five letters, consonants and vowels in turn. Four of them are the first 64 bits of the head.
"""

from __future__ import annotations

import re

from app.domain.errors import NotRecorded

WORDS = 4
_CONSONANTS = "bdfghjklmnprstvz"
_VOWELS = "aiou"
_SHAPE = tuple(_CONSONANTS if place % 2 == 0 else _VOWELS for place in range(5))
_BITS = (4, 2, 4, 2, 4)
_HASH = re.compile(r"[0-9a-f]{16,64}")


def head_words(head: str) -> str:
    """Return the words of a head (64 hexadecimal digits), for instance `lusab-babad-gutih-tugad`."""
    return "-".join(_word(int(head[place : place + 4], 16)) for place in range(0, 4 * WORDS, 4))


def read_head(typed: str) -> str:
    """Return how the head begins that was typed, as 16 to 64 hexadecimal digits; words or digits, in any case.

    Raises NotRecorded where it is neither: at least four words, or at least the first 16 digits.
    """
    text = typed.strip().lower()
    if _HASH.fullmatch(text):
        return text
    words = [word for word in re.split(r"[\s-]+", text) if word]
    if not WORDS <= len(words) <= 4 * WORDS or not all(_is_word(word) for word in words):
        raise NotRecorded(
            "This is neither the words nor the digits of a head. Nothing was looked up; give at least four words of "
            "five letters, or at least the first 16 digits."
        )
    return "".join(f"{_number(word):04x}" for word in words)


def _word(number: int) -> str:
    letters, left = "", 16
    for bits, alphabet in zip(_BITS, _SHAPE, strict=True):
        left -= bits
        letters += alphabet[(number >> left) & ((1 << bits) - 1)]
    return letters


def _number(word: str) -> int:
    number = 0
    for letter, bits, alphabet in zip(word, _BITS, _SHAPE, strict=True):
        number = (number << bits) | alphabet.index(letter)
    return number


def _is_word(word: str) -> bool:
    return len(word) == len(_SHAPE) and all(letter in alphabet for letter, alphabet in zip(word, _SHAPE, strict=True))
