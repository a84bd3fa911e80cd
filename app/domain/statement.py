"""What people write for the record: a reason, a purpose, a name. It must say something that can be read."""

from __future__ import annotations

import unicodedata

from app.domain.errors import NotRecorded


def is_stated(text: str) -> bool:
    """True where the text holds at least one visible character: blanks and invisible marks state nothing."""
    return any(unicodedata.category(character)[0] not in "ZC" for character in text)


def stated(text: str, what_is_missing: str) -> str:
    """Return `text` without outer blanks.

    Raises NotRecorded with `what_is_missing` where nothing visible is in it, and with a sentence of its own where it
    is not valid text, which no file could keep.
    """
    if not is_stated(text):
        raise NotRecorded(what_is_missing)
    try:
        text.encode()
    except UnicodeEncodeError:
        raise NotRecorded("What was given is not valid text. Nothing was recorded; write it again.") from None
    return text.strip()


def stated_name(name: str, what_is_missing: str) -> str:
    """Return a name as `stated` does, in its composed form; names with control or invisible characters are refused.

    Two names that look the same must not be two people. Letters of different scripts that look alike are not told
    apart.
    """
    composed = unicodedata.normalize("NFKC", stated(name, what_is_missing))
    if any(unicodedata.category(character) in {"Cc", "Cf", "Zl", "Zp", "Co", "Cn"} for character in composed):
        raise NotRecorded("A name holds characters that cannot be seen. Nothing was recorded; type the name again.")
    return composed
