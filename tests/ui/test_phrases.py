"""A text that lower rooms filled in is found by its template, said otherwise and filled again; names stay names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.phrases import Phrases, numbered

FINNISH = Phrases(
    {
        "open": "avoin",
        "blurred": "epätarkka",
        "dark": "pimeä",
        "small: {0} px between the eyes": "pieni: {0} px silmien väli",
        "Face {0} is not in this case.": "Kasvot {0} eivät ole tässä tapauksessa.",
        "Nothing was changed.": "Mitään ei muutettu.",
        "Candidate {0} of {1}": "{1} ehdokkaasta {0}.",
        "There is no folder {0}. Nothing was enrolled.": "Kansiota {0} ei ole. Mitään ei lisätty.",
        "{0} to {1}": "{0}–{1}",
        "{count} faces": "{count} kasvokuvaa",
        "the purpose {0} is not allowed": "käyttötarkoitus {0} ei ole sallittu",
        "look for a child": "etsi lasta",
        "and": "ja",
    },
    lambda number: number.replace(",", " ").replace(".", ","),
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("open", "avoin"),
        ("Open", "Avoin"),
        ("small: 12 px between the eyes, blurred", "pieni: 12 px silmien väli, epätarkka"),
        (
            "Face 7 is not in this case. Nothing was changed.",
            "Kasvot 7 eivät ole tässä tapauksessa. Mitään ei muutettu.",
        ),
        ("Candidate 1,204 of 2,000", "2 000 ehdokkaasta 1 204."),
        ("12 to 14", "12–14"),
        ("12 faces  ·  dark", "12 kasvokuvaa  ·  pimeä"),
        ("dark and blurred", "pimeä ja epätarkka"),
        ("the purpose look for a child is not allowed", "käyttötarkoitus etsi lasta ei ole sallittu"),
        ("◇ Dark\n2.5 to 3", "◇ Pimeä\n2,5–3"),
    ],
)
def test_texts_are_taken_apart_and_put_together_again(text: str, said: str) -> None:
    assert FINNISH.say(text) == said


@pytest.mark.parametrize("text", ["Aunt Open", "From Ada to Ben", "dark, KJB/1", "", "12", "Path to somewhere"])
def test_what_is_not_known_stays_as_it_is(text: str) -> None:
    assert FINNISH.say(text) == text


@given(st.text(st.characters(blacklist_characters="."), min_size=1, max_size=40).map(str.strip).filter(bool))
def test_a_name_in_a_sentence_is_never_said_otherwise_but_where_it_is_wholly_words(name: str) -> None:
    told = FINNISH.say(f"There is no folder {name}/x. Nothing was enrolled.")

    assert told == f"Kansiota {name}/x ei ole. Mitään ei lisätty."


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_numbers_come_back_as_the_language_writes_them(one: int, other: int) -> None:
    told = FINNISH.say(f"Candidate {one:,} of {other:,}")

    assert told == f"{other:,} ehdokkaasta {one:,}.".replace(",", " ")


def test_french_shortens_small_words_before_a_vowel() -> None:
    french = Phrases({"pairs of {0}": "paires de {0}", "one person": "une même personne", "two": "deux personnes"})

    assert french.say("pairs of one person") == "paires d’une même personne"
    assert french.say("pairs of two") == "paires de deux personnes"


def test_nothing_of_a_text_is_kept() -> None:
    FINNISH.say("Face 7 is not in this case. Ada to Ben, dark.")

    assert not FINNISH._tried


def test_places_are_numbered_in_their_order_and_a_repeated_one_alike() -> None:
    assert numbered("{face} of {total}, {face}") == "{0} of {1}, {0}"
