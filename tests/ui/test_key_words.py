"""Sentences that name a key name the one that is bound, and are said again when a person gives the act another."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.own_keys import OwnKeys
from app.ui.keyring import KEYRING
from app.ui.main_window import MainWindow
from app.ui.places import Place
from tests.languages.collect import all_texts

Settle = Callable[[], None]

FIXED = frozenset({
    "Enter", "Esc", "F12", "Tab",  # fixed in the register
    "Ctrl", "Shift",  # alone, held with arrows or the wheel while a face is drawn or compared
})  # fmt: skip
NAMED = re.compile(
    r"\b(?:Space|Backspace|Bksp|Tab|Enter|Return|Esc|PgUp|PgDn|PgDown|F\d{1,2}|Ctrl|Shift|Alt)\b(?:\+\w+)?"
    r"|(?<![\w’“.])(?!I\b|A [a-z])[A-Z](?=[ ,.;:)])"
)
"""Keys by name, with what is held, and single capitals that stand as a word."""
NO_KEYS = {
    "Ctrl", "Enter", "Esc", "Tab", "Space", "Bksp", "PgDn", "PgUp",  # how keys are printed
}  # fmt: skip
SAID_OF_FIXED_KEYS = {
    "Wheel zooms, Shift+wheel turns, drag moves",
    "Drag a box about the face, brows to chin; or arrows move it, Shift+arrows size it, with Ctrl by one pixel. Enter "
    "goes on to the eyes.",
}
"""Shift and Ctrl with the wheel and with arrows are fixed, like the arrows themselves."""


@pytest.fixture(autouse=True)
def usual_keys() -> Iterator[None]:
    yield
    KEYRING.take(OwnKeys())


def test_no_sentence_of_the_window_names_a_key_that_a_person_may_move() -> None:
    """Write `{place}` and fill it with `keys(place="scope.act")` of app/ui/key_words.py."""
    named = {}
    for text, where in all_texts().items():
        if not where.startswith("app/ui/") or text in NO_KEYS or text in SAID_OF_FIXED_KEYS:
            continue
        found = [key for key in NAMED.findall(text) if key not in FIXED]
        if found:
            named[text] = found

    assert named == {}


@pytest.mark.parametrize(
    ("text", "key"),
    [("Press B and name another disk.", "B"), ("Hold Space to see.", "Space"), ("It can be taken back (U).", "U"),
     ("{listed}: Candidates (Ctrl+4)", "Ctrl+4"), ("F5 reads again", "F5"), ("M: landmarks", "M")],
)  # fmt: skip
def test_such_a_sentence_is_found(text: str, key: str) -> None:
    assert NAMED.findall(text) == [key]


def test_what_stays_in_view_names_the_new_key_at_once(desk_window: MainWindow, settle: Settle) -> None:
    desk_window.go_to(Place.FACES)
    settle()
    assert "Space marks a face" in texts(desk_window)

    KEYRING.take(OwnKeys({
        "faces.mark": "Z", "compare.visible": "P", "exhibits.open": "B", "faces.search_face": "J",
        "compare.turn": "F3",
    }))  # fmt: skip

    shown = texts(desk_window)
    assert "Z marks a face" in shown
    assert "P visible, L limited, N not visible, for each row." in shown
    assert any("B asks for a reason" in words for words in shown)
    assert any("press J to search with it" in words for words in shown)
    assert desk_window.compare.tools.turn.toolTip().startswith("F3 turns clockwise")
    KEYRING.take(OwnKeys())
    assert "Space marks a face" in texts(desk_window)


def test_what_is_said_once_names_the_key_that_holds(desk_window: MainWindow, settle: Settle) -> None:
    KEYRING.take(OwnKeys({"faces.mark": "Z", "faces.mark_person": "J"}))
    desk_window.go_to(Place.FACES)
    settle()

    desk_window.wall.ask_about_chosen()

    assert "Z marks one, J a whole person" in desk_window.messages.text


def texts(widget: QWidget) -> set[str]:
    return {label.text() for label in widget.findChildren(QLabel)}
