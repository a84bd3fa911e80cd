"""What the window says, in the language of the person who sits at it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from PySide6.QtCore import QDate, QLocale, QTime

from app.ui.phrases import Phrases

CONTEXT = "Homeward"
"""The name of the one context in which all texts stand in a catalogue."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the window: its code in catalogues and settings, its own name, and how it writes times.

    `clock` and `exact_clock` are patterns of Qt, without and with seconds. `has_one_for_none` is true where nothing
    is counted like one: `0 visage`.
    """

    code: str
    name: str
    locale: str
    clock: str = "HH:mm"
    exact_clock: str = "HH:mm:ss"
    has_one_for_none: bool = False


ENGLISH = Language("en", "English", "en_CA")
LANGUAGES = (
    ENGLISH,
    Language("fr_CA", "Français (Canada)", "fr_CA", has_one_for_none=True),
    Language("fi", "Suomi", "fi_FI", "H.mm", "H.mm.ss"),
)


class Speech:
    """One language as it is spoken: its texts by their English, and the way back from them."""

    def __init__(self, language: Language, texts: Mapping[str, str]) -> None:
        self.language = language
        self.texts = texts
        self.locale = QLocale(language.locale)

    @cached_property
    def from_english(self) -> Phrases:
        """The way from English, for what was not written by `tr`."""
        return Phrases(self.texts, self._as_number)

    @cached_property
    def to_english(self) -> Phrases:
        """The way back to English, for what is shown when another language is chosen."""
        back: dict[str, str] = {}
        for english, said_so in self.texts.items():
            back.setdefault(said_so, english)
        return Phrases(back, self._as_english_number)

    def _as_number(self, number: str) -> str:
        parts = number.replace(",", self.locale.groupSeparator()).split(".")
        return self.locale.decimalPoint().join(parts)

    def _as_english_number(self, number: str) -> str:
        whole, point, places = number.partition(self.locale.decimalPoint())
        whole = whole.replace(self.locale.groupSeparator(), ",")
        return f"{whole}.{places}" if point else whole


_PLAIN = Speech(ENGLISH, {})
_now = _PLAIN


def speak(speech: Speech | None) -> None:
    """Say everything in this language from now on; None is English. What is shown already is not changed by this."""
    global _now
    _now = speech or _PLAIN


def speech() -> Speech:
    """Return the language that is spoken."""
    return _now


def mark(text: str, /) -> str:
    """Return the text as it is: a word that is written where nothing can be shown yet, and is translated by `said`."""
    return text


def tr(text: str, /, **values: object) -> str:
    """Return a sentence of the window in the chosen language, its `{names}` filled in.

    `text` is the English sentence, written out where it is used, so that it can be collected from the source.
    """
    words = _now.texts.get(text, text)
    return words.format(**values) if values else words


def tr_count(number: int, one: str, many: str, /, **values: object) -> str:
    """Return one of two sentences, by number, in the chosen language; `{count}` in them is the number."""
    is_one = number == 1 or (number == 0 and _now.language.has_one_for_none)
    return tr(one if is_one else many, count=grouped(number), **values)


def said(text: str, /) -> str:
    """Return what another room wrote, or what was marked, in the chosen language; as it is where it is not known."""
    return text if _now is _PLAIN or not text else _now.from_english.say(text)


def capital(text: str) -> str:
    """Return a text with its first letter capital, the others as they are."""
    return text[:1].upper() + text[1:]


def grouped(number: int) -> str:
    """Return a whole number with its thousands apart."""
    return f"{number:,}" if _now is _PLAIN else _now.locale.toString(number)


def decimal(number: float, places: int) -> str:
    """Return a number with so many decimal places, its thousands apart."""
    return f"{number:,.{places}f}" if _now is _PLAIN else _now.locale.toString(number, "f", places)


def day(on: date) -> str:
    """Return a day as people write it; in English and in French of Canada that is ISO 8601."""
    return _now.locale.toString(QDate(on.year, on.month, on.day), QLocale.FormatType.ShortFormat)


def clock(at: datetime, *, is_exact: bool = False) -> str:
    """Return a day and a time of the local clock as people write them, to the minute or to the second."""
    here, language = at.astimezone(), _now.language
    pattern = language.exact_clock if is_exact else language.clock
    return f"{day(here.date())} {_now.locale.toString(QTime(here.hour, here.minute, here.second), pattern)}"
