"""File names from seized media: bytes in any encoding, shown so that they cannot deceive the reader."""

from __future__ import annotations

import os
import unicodedata

_UNSAFE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def shown(untrusted_name: bytes) -> str:
    """Return a one-line form of a file name in which nothing is hidden.

    Bytes that are not UTF-8, control characters, direction marks, line breaks and backslashes are written as
    escapes, so the form is unique per name and safe to print.
    """
    text = untrusted_name.decode("utf-8", "surrogateescape")
    return "".join(_escaped(character) for character in text)


def _escaped(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    if character == "\\":
        return "\\\\"
    if unicodedata.category(character) in _UNSAFE:
        return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
    return character


def relative_name(path: str | bytes | os.PathLike[str], root: str | bytes | os.PathLike[str]) -> bytes:
    """Return `path` below `root` as bytes with `/` between the parts, whatever the system's separator is."""
    relative = os.path.relpath(os.fsencode(path), os.fsencode(root))
    return relative.replace(os.fsencode(os.sep), b"/") if os.sep != "/" else relative
