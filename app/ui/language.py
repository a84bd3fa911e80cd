"""What the window says, in the language of the person who sits at it."""

from __future__ import annotations


def tr(text: str, /, **values: object) -> str:
    """Return a sentence of the window in the chosen language, its `{names}` filled in.

    `text` is the English sentence, written out where it is used, so that it can be collected from the source.
    """
    return text.format(**values) if values else text


def tr_count(number: int, one: str, many: str, /, **values: object) -> str:
    """Return one of two sentences, by number, in the chosen language; `{count}` in them is the number."""
    return tr(one if number == 1 else many, count=f"{number:,}", **values)
