"""Everything that the window can say is translated, with the same places, and without words that claim too much."""

from __future__ import annotations

import re

import pytest

from app.domain.scale import SCALES
from app.ui.catalogue import path_of, read_catalogue
from app.ui.language import LANGUAGES
from tests.languages.catalogue import CODES, by_number, renamed, write
from tests.languages.collect import all_texts, room_texts, window_texts

_PLACE = re.compile(r"\{[^{}]*\}")
FORBIDDEN = {
    "fr_CA": re.compile(r"\bcorrespond|\bidentifiée?s?\b|\bsuspect|pourcentage|\bidentité confirmée", re.IGNORECASE),
    "fi": re.compile(r"osuma|osumi|täsmää|tunnistet|epäilty|epäill|prosent", re.IGNORECASE),
}
"""Words for what the evidence does not carry: a match, somebody identified, a suspect, a percentage."""


@pytest.fixture(scope="module", params=CODES)
def catalogue(request: pytest.FixtureRequest) -> tuple[str, dict[str, str]]:
    """Each language's code and its translations."""
    return request.param, read_catalogue(path_of(request.param))


def test_the_window_offers_english_and_every_language_that_has_a_catalogue() -> None:
    assert tuple(each.code for each in LANGUAGES) == ("en", *CODES)


def test_everything_that_is_collected_is_translated_and_nothing_else(catalogue: tuple[str, dict[str, str]]) -> None:
    _code, said = catalogue
    texts = all_texts()

    assert sorted(set(texts) - set(said)) == [], "run python -m tests.languages, and translate what is unfinished"
    assert sorted(set(said) - set(texts)) == [], "run python -m tests.languages, which drops what is said no more"


def test_translations_are_filled_with_what_the_english_is(catalogue: tuple[str, dict[str, str]]) -> None:
    _code, said = catalogue

    wrong = [text for text, words in said.items() if sorted(_PLACE.findall(text)) != sorted(_PLACE.findall(words))]

    assert wrong == []


def test_translations_claim_no_more_than_the_english(catalogue: tuple[str, dict[str, str]]) -> None:
    code, said = catalogue

    found = {text: words for text, words in said.items() if FORBIDDEN[code].search(words)}

    assert {text: words for text, words in found.items() if "not an identification" not in text} == {}


def test_every_step_of_the_scale_is_translated_whole_and_keeps_its_side(catalogue: tuple[str, dict[str, str]]) -> None:
    code, said = catalogue
    same = {"fr_CA": "même personne", "fi": "sama henkilö"}[code]
    different = {"fr_CA": "personnes différentes", "fi": "eri henkilöt"}[code]

    for scale in SCALES:
        labels = {grade: said[grade.label] for grade in scale.grades}
        assert len({*labels.values()}) == len({said[grade.words] for grade in scale.grades}) == len(scale.grades)
        for grade, label in labels.items():
            assert (same in label, different in label) == (grade.leaning > 0, grade.leaning < 0)


def test_commands_stay_as_they_are_typed(catalogue: tuple[str, dict[str, str]]) -> None:
    _code, said = catalogue

    typed = re.compile(r"`[^`]*`")
    wrong = [text for text, words in said.items() if sorted(typed.findall(text)) != sorted(typed.findall(words))]

    assert wrong == []


def test_spaces_and_lines_around_a_text_are_kept(catalogue: tuple[str, dict[str, str]]) -> None:
    _code, said = catalogue

    def around(text: str) -> tuple[str, str, int]:
        return text[: len(text) - len(text.lstrip(" \n"))], text[len(text.rstrip(" \n")) :], text.count("\n")

    assert [text for text, words in said.items() if around(text) != around(words)] == []


# --------------------------------------------------------------------------------------------------- the tool for it


def test_the_tool_finds_what_the_window_and_what_lower_rooms_say() -> None:
    window, rooms = window_texts(), room_texts()

    assert window["{count} faces marked"] if "{count} faces marked" in window else window["{faces} marked"]
    assert window["Record conclusion"] == "app/ui/conclusion_panel.py"
    assert "Candidate {0} is not in this case." in rooms
    assert "small: {0} px between the eyes" in rooms
    assert rooms["facial hair"] == "app/domain/sheet.py"
    assert not [text for text in rooms if "SELECT" in text or "WHERE" in text]


def test_what_is_written_is_read_again(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "some.ts"  # type: ignore[operator]
    monkeypatch.setattr("tests.languages.catalogue.path_of", lambda _code: path)
    texts = {"A < B & “C”\n": "app/ui/a.py", " {count} face": "app/ui/b.py", "not yet": "app/ui/c.py"}

    write("fi", {"A < B & “C”\n": "Å < B & ”C”\n", " {count} face": " {count} kasvot"}, texts)

    assert read_catalogue(path) == {"A < B & “C”\n": "Å < B & ”C”\n", " {count} face": " {count} kasvot"}


def test_a_broken_catalogue_is_refused(tmp_path: object) -> None:
    path = tmp_path / "broken.ts"  # type: ignore[operator]
    path.write_text("<TS><context><message><source>A</source>", encoding="utf-8")

    with pytest.raises(ValueError, match=r"broken\.ts"):
        read_catalogue(path)


def test_places_are_numbered_for_translators_and_named_again() -> None:
    assert by_number({"{face} of {total:,}": "{total:,} / {face}"}) == {"{0} of {1}": "{1} / {0}"}
    assert renamed("{count} of {total}", "{1}: {0}") == "{total}: {count}"
