"""Find which known sentence a shown text was made from, and say it in another language, its filled-in parts put back.

Lower rooms write plain English and hand it up already filled in. Their sentences are known as templates with numbered
places; a text is taken apart by the template that fits it, or piece by piece where it was put together from several.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise

_PLACE = re.compile(r"\{[^{}]*\}")
_WORD = re.compile(r"[^\W\d_]{4,}")
_LETTER = re.compile(r"[^\W\d_]")
_NUMBER = re.compile(r"[+\u2212-]?\d{1,3}(?:,\d{3})+|[+\u2212-]?\d+(?:\.\d+)?")
_PARTED_WEAKLY = ("; ", ", ", ": ")
_PARTED = ("\n", "  ·  ")
_SENTENCE_ENDS = re.compile(r"(?<=[.!?]) (?=\S)")
_SIGN = re.compile(r"[◇△✓→+] +")
_ASIDE = re.compile(r"(.+) \(([^()]*)\)")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+")
_ELIDES, _VOWELS = re.compile(r"\b(de|que) (\{[^{}]*\})"), frozenset("aeiouâàéêèëîïôùû")
_ARTICLE = re.compile(r"an? (?=\w)")
LINKS = ("or", "and")
"""The words that lower rooms put between the last two of several."""
ALONE = (
    *("grey", "equalised", "inverted", "levels {0} to {1}", "sharpened {0}", "zoom {0}", "turned {0}°", "right {0}"),
    *("down {0}", "landmarks at {0}", "Chin/jawline", "searching", "{0} at {1}"),
)
"""Words of lower rooms that stand alone in their source, where they cannot be told from keys and names."""
_ANYTHING, _SHORT = "(.+?)", "(.{1,40}?)"


@dataclass(frozen=True, slots=True)
class _Template:
    """One sentence with places: how a text made from it looks, and what is said instead.

    `is_strict`: it has so few words of its own that it is only taken where all its parts are known.
    """

    form: re.Pattern[str]
    needs: str
    places: tuple[str, ...]
    said: str
    is_strict: bool


def numbered(text: str) -> str:
    """Return a sentence with its places numbered as they stand, a repeated one alike: `{0} of {1}`."""
    numbers = {place: number for number, place in enumerate(dict.fromkeys(_PLACE.findall(text)))}
    return _PLACE.sub(lambda place: f"{{{numbers[place.group()]}}}", text)


class Phrases:
    """Known sentences of one language, each with how another language says it.

    `as_number` writes a number that an English sentence was filled with as the other language writes it.
    """

    def __init__(self, pairs: Mapping[str, str], as_number: Callable[[str], str] = str) -> None:
        pairs = {**{_bare(text): _bare(said) for text, said in pairs.items()}, **pairs}
        self._exact = {text: said for text, said in pairs.items() if text and not _PLACE.search(text)}
        self._as_number = as_number
        self._links = [word for word in LINKS if word in self._exact]
        self._begun: dict[str, list[_Template]] = defaultdict(list)
        self._others: list[_Template] = []
        self._tried: dict[str, str | None] = {}  # within one text, whose parts are come by on several ways
        places = [text for text in pairs if _PLACE.search(text) and _LETTER.search(_PLACE.sub("", text))]
        for text in sorted(places, key=lambda each: len(_PLACE.sub("", each)), reverse=True):
            made = _template(text, pairs[text])
            first = _PLACE.split(text, maxsplit=1)[0]
            word = first.split(" ", 1)[0] if " " in first else ""
            (self._begun[word] if word else self._others).append(made)

    def say(self, text: str) -> str:
        """Return the text in the other language; what is not known stays as it is."""
        try:
            return self.known(text) or text
        finally:
            self._tried.clear()

    def known(self, text: str) -> str | None:
        """Return the text in the other language, or None where nothing of it is known."""
        if not _LETTER.search(text):
            return None
        sign = _SIGN.match(text)
        if sign is not None:
            found = self.known(text[sign.end() :])
            return found and sign.group() + found
        return self._whole(text) or self._words(text) or self._by_template(text) or self._in_pieces(text)

    def _words(self, text: str) -> str | None:
        """Return what was filled into a sentence in the other language, or None where it may be a name of anything.

        Only known words are said otherwise, sentences filled with numbers or known words, and lists of such.
        """
        if text not in self._tried:
            self._tried[text] = None
            found = self._exact.get(text) or self._by_template(text, is_strict=True) or self._in_list(text)
            self._tried[text] = found
        return self._tried[text]

    def _whole(self, text: str) -> str | None:
        found = self._exact.get(text)
        if found is not None:
            return found
        bare = text.strip()
        if bare != text and bare:
            inner = self._whole(bare)
            return None if inner is None else text.replace(bare, inner, 1)
        if text[0].isupper() and (found := self._exact.get(text[0].lower() + text[1:])):
            return found[0].upper() + found[1:]
        if text[0].islower() and (found := self._exact.get(text[0].upper() + text[1:])):
            return found[0].lower() + found[1:]
        if text.endswith(".") and (found := self._exact.get(text[:-1])):
            return f"{found}."
        return None

    def _by_template(self, text: str, *, is_strict: bool = False) -> str | None:
        """Say a text by the template that it was made from; `is_strict`: only where all its parts are known."""
        for template in (*self._begun.get(text.split(" ", 1)[0], ()), *self._others):
            if template.needs not in text:
                continue
            found = template.form.fullmatch(text)
            if found is not None:
                parts = [self._part(part) for part in found.groups()]
                if None not in parts or not (is_strict or template.is_strict):
                    said = (known or part for known, part in zip(parts, found.groups(), strict=True))
                    return _filled(template.said, dict(zip(template.places, said, strict=True)))
        if text[0].isupper() and not is_strict:
            lower = self._by_template(text[0].lower() + text[1:])
            return lower and lower[0].upper() + lower[1:]
        return None

    def _part(self, part: str) -> str | None:
        if not _LETTER.search(part) or _TIME.fullmatch(part):
            return self._number(part)
        return self.known(part) if part.endswith(".") else self._words(part)

    def _number(self, part: str) -> str:
        return self._as_number(part) if _NUMBER.fullmatch(part) else part

    def _in_pieces(self, text: str) -> str | None:
        for between in _PARTED:
            pieces = text.split(between)
            if len(pieces) > 1:
                return self._joined(pieces, between, self.known)
        pieces = _SENTENCE_ENDS.split(text)
        if len(pieces) > 1:
            return self._sentences(pieces)
        return None

    def _in_list(self, text: str) -> str | None:
        """Say a list of which every piece is known, or one of its pieces with its article."""
        betweens = [(between, between) for between in (*_PARTED, *_PARTED_WEAKLY)]
        for between, said in betweens + [(f" {word} ", f" {self._exact[word]} ") for word in self._links]:
            pieces = text.split(between)
            if len(pieces) > 1 and (joined := self._joined(pieces, said, self._words, needs_all=True)):
                return joined
        aside = _ASIDE.fullmatch(text)
        if aside is not None and (before := self._words(aside[1])):
            return f"{before} ({self._part(aside[2]) or aside[2]})"
        begun = _ARTICLE.match(text)
        return self._words(text[begun.end() :]) if begun is not None else None

    def _joined(
        self, pieces: list[str], between: str, known: Callable[[str], str | None], *, needs_all: bool = False
    ) -> str | None:
        said = [known(piece) if piece else None for piece in pieces]
        is_known = [each is not None or not _LETTER.search(piece) for each, piece in zip(said, pieces, strict=True)]
        if not any(said) or (needs_all and not all(is_known)):
            return None
        return between.join(each or self._number(piece) for each, piece in zip(said, pieces, strict=True))

    def _sentences(self, pieces: list[str]) -> str | None:
        """Say as many sentences at once as one template holds, then the rest."""
        said, begin, is_known = [], 0, False
        while begin < len(pieces):
            for end in range(len(pieces), begin, -1):
                run = " ".join(pieces[begin:end])
                alone = end - begin == 1
                if end - begin == len(pieces):
                    continue
                found = self._whole(run) or self._by_template(run) or (self._in_pieces(run) if alone else None)
                if found or alone:
                    said.append(found or run)
                    is_known = is_known or found is not None
                    begin = end
                    break
        return " ".join(said) if is_known else None


def _bare(text: str) -> str:
    """Return a sentence without the signs that join it to others."""
    return text.strip(" ·,;\n")


def _filled(said: str, parts: Mapping[str, str]) -> str:
    """Return a sentence with its parts put in; French shortens `de` and `que` before a vowel."""

    def elided(found: re.Match[str]) -> str:
        begins_with_vowel = parts[found[2]][:1].lower() in _VOWELS
        return f"{found[1][:-1]}’{found[2]}" if begins_with_vowel else found[0]

    said = _ELIDES.sub(elided, said)
    return _PLACE.sub(lambda place: parts[place.group()], said)


def _template(text: str, said: str) -> _Template:
    literals = _PLACE.split(text)
    letters = "".join(_LETTER.findall("".join(literals)))
    is_strong = bool(_WORD.search(" ".join(literals))) and len(letters) >= 5
    between = _ANYTHING if is_strong else _SHORT
    form = [re.escape(literals[0])]
    for before, after in pairwise(literals):
        is_beside_another = "" in (before, after) and len(literals) > 2
        form += [between.replace("+", "*").replace("{1,", "{0,") if is_beside_another else between, re.escape(after)]
    pattern = re.compile("".join(form), re.DOTALL)
    return _Template(pattern, max(literals, key=len), tuple(_PLACE.findall(text)), said, not is_strong)
