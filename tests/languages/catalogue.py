"""The catalogues of translations: written as Qt's .ts from what is collected and what is translated."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.sax.saxutils import escape

from app.ui.catalogue import path_of, read_catalogue
from app.ui.language import CONTEXT
from app.ui.phrases import numbered
from tests.languages.collect import all_texts

CODES = ("fr_CA", "fi")
_PLACE = re.compile(r"\{[^{}]*\}")


def write(code: str, translations: Mapping[str, str], texts: Mapping[str, str]) -> None:
    """Write a language's catalogue anew: every text that is collected, translated or not, by the file it is from."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{code}" sourcelanguage="en">', "<context>", f"    <name>{CONTEXT}</name>"]
    for text, where in sorted(texts.items(), key=lambda each: (each[1], each[0])):
        said = translations.get(text, "")
        state = "" if said else ' type="unfinished"'
        lines += [
            "    <message>",
            f'        <location filename="../../../{where}"/>',
            f"        <source>{_written(text)}</source>",
            f"        <translation{state}>{_written(said)}</translation>",
            "    </message>",
        ]
    path_of(code).write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8")


def renamed(english: str, said: str) -> str:
    """Return a translation with numbered places with the places of its English text, which may be named."""
    names = dict(zip(_PLACE.findall(numbered(english)), _PLACE.findall(english), strict=True))
    return _replaced(said, names)


def by_number(handed_in: Mapping[str, str]) -> dict[str, str]:
    """Return translations with the places of English text and translation numbered as they stand in the English."""
    made = {}
    for english, said in handed_in.items():
        places = dict(zip(_PLACE.findall(english), _PLACE.findall(numbered(english)), strict=True))
        made[numbered(english)] = _replaced(said, places)
    return made


def update(taken: Mapping[str, Mapping[str, str]] | None = None, *, replaces: bool = False) -> dict[str, list[str]]:
    """Collect, keep what is translated, and take what was handed in. Return what is missing by language.

    `taken` is, by language, translations by English text with numbered places; they are taken where there is none
    yet, and with `replaces` everywhere.
    """
    texts = all_texts()
    missing = {}
    for code in CODES:
        before = read_catalogue(path_of(code)) if path_of(code).exists() else {}
        handed_in = by_number((taken or {}).get(code, {}))
        said = {}
        for text in texts:
            found = handed_in.get(numbered(text))
            if text in before and not (replaces and found):
                said[text] = before[text]
            elif found:
                said[text] = renamed(text, found)
        write(code, said, texts)
        missing[code] = [text for text in texts if text not in said]
    return missing


def _replaced(said: str, places: Mapping[str, str]) -> str:
    return _PLACE.sub(lambda place: places.get(place.group(), place.group()), said)


def _written(text: str) -> str:
    return escape(text)
