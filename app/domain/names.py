"""File names from seized media: bytes in any encoding, shown so that they cannot deceive the reader."""

from __future__ import annotations

import os
import unicodedata

_UNSAFE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters and marks that show nothing (Unicode's Default_Ignorable_Code_Point) and the blank Braille pattern."""
_SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))
_MOST_MARKS = 3
"""As many marks as living scripts put on one letter; more pile up over the lines around."""


def shown(untrusted_name: bytes) -> str:
    """Return a one-line form of a file name in which nothing is hidden.

    Bytes that are not UTF-8, control characters, direction marks, line breaks, blanks other than the space, marks that
    pile up and backslashes are written as escapes, so the form is unique per name and safe to print.
    """
    parts, marks = [], 0
    for character in untrusted_name.decode("utf-8", "surrogateescape"):
        marks = marks + 1 if unicodedata.category(character) in ("Mn", "Me") else 0
        parts.append(_escaped(character, is_hidden=marks > _MOST_MARKS or _shows_nothing(character)))
    return "".join(parts)


def _shows_nothing(character: str) -> bool:
    is_blank = character != " " and unicodedata.category(character) == "Zs"
    return is_blank or character in _BLANK or any(ord(character) in selectors for selectors in _SELECTORS)


def _escaped(character: str, *, is_hidden: bool) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    if character == "\\":
        return "\\\\"
    if is_hidden or unicodedata.category(character) in _UNSAFE:
        return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
    return character


def relative_name(path: str | bytes | os.PathLike[str], root: str | bytes | os.PathLike[str]) -> bytes:
    """Return `path` below `root` as bytes with `/` between the parts, whatever the system's separator is."""
    relative = os.path.relpath(os.fsencode(path), os.fsencode(root))
    return relative.replace(os.fsencode(os.sep), b"/") if os.sep != "/" else relative
