"""What the window says, in the language of the person who sits at it."""

from __future__ import annotations


def mark(text: str, /) -> str:
    """Return the text as it is: a word that is written where nothing can be shown yet, and is translated by `said`."""
    return text


def tr(text: str, /, **values: object) -> str:
    """Return a sentence of the window in the chosen language, its `{names}` filled in.

    `text` is the English sentence, written out where it is used, so that it can be collected from the source.
    """
    return text.format(**values) if values else text


def tr_count(number: int, one: str, many: str, /, **values: object) -> str:
    """Return one of two sentences, by number, in the chosen language; `{count}` in them is the number."""
    return tr(one if number == 1 else many, count=grouped(number), **values)


def said(text: str, /) -> str:
    """Return what another room wrote, or what was marked, in the chosen language; as it is where it is not known."""
    return text


def capital(text: str) -> str:
    """Return a text with its first letter capital, the others as they are."""
    return text[:1].upper() + text[1:]


def grouped(number: int) -> str:
    """Return a whole number with its thousands apart."""
    return f"{number:,}"


def decimal(number: float, places: int) -> str:
    """Return a number with so many decimal places, its thousands apart."""
    return f"{number:,.{places}f}"
