"""Help inside the program: every page has one in every language, what it names exists, and it leads nowhere else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.component_table import ComponentTable
from app.ui.help_dialog import HelpDialog
from app.ui.help_pages import DOOR, ENGLISH, HELP_PAGES, LANGUAGES, help_text, help_title, page_of_link, pages_with
from app.ui.keyring import key_of
from app.ui.main_window import MainWindow
from app.ui.parts import KeyButton
from app.ui.places import Place
from tests.contracts.rules import ROOT
from tests.contracts.test_words import NOT_OUR_WORDS

FOLDER = ROOT / "app" / "ui" / "help"
TEXTS = sorted(FOLDER.glob("*/*.md"))
MOST_WORDS = 180
NOT_OUR_WORDS_EITHER = re.compile(
    r"\b(correspondances?|concord\w*|identifiée?s?|suspecte?s?|osuma\w*|epäilty\w*|täsmä\w*|tunnistettu\w*)\b|\d\s?%",
    re.IGNORECASE,
)
Settle = Callable[[], None]


def keys_in(text: str) -> list[str]:
    return re.findall(r"`([^`]+)`", text)


def links_in(text: str) -> list[str]:
    return re.findall(r"\]\(([^)]+)\)", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_a_text_in_every_language_and_no_text_lacks_a_page(language: str) -> None:
    assert {path.stem for path in (FOLDER / language).iterdir()} == set(HELP_PAGES)
    assert len(HELP_PAGES) == 1 + len(Place)
    assert len({help_title(page, language) for page in HELP_PAGES}) == len(HELP_PAGES)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.relative_to(FOLDER).as_posix())
def test_a_text_is_short_calm_and_made_like_the_others(path: Path) -> None:
    text = path.read_text("utf-8")
    words = re.sub(r"[#`\[\]]|\([^)]*\.md\)", " ", text).split()

    assert len(words) <= MOST_WORDS
    assert [len(found[1]) for found in re.finditer(r"^(#+) ", text, re.MULTILINE)] == [1, 2, 2, 2]
    assert re.findall(r"^(\d)\. ", text, re.MULTILINE) == ["1", "2", "3"]
    assert not NOT_OUR_WORDS.search(text)
    assert not NOT_OUR_WORDS_EITHER.search(text)
    assert "!" not in text
    assert "<" not in text
    assert all(page_of_link(link) is not None and page_of_link(link) != path.stem for link in links_in(text))


@pytest.mark.parametrize("page", HELP_PAGES)
def test_languages_name_the_same_keys_and_links(page: str) -> None:
    english = help_text(page)
    for language in LANGUAGES:
        assert sorted(keys_in(help_text(page, language))) == sorted(keys_in(english)), language
        assert links_in(help_text(page, language)) == links_in(english), language


def test_links_lead_to_pages_and_nowhere_else() -> None:
    assert page_of_link("faces.md") == "faces"
    for link in (
        "https://example.org/faces.md",
        "file:///etc/passwd",
        "../faces.md",
        "faces",
        "nothing.md",
        "faces.md#x",
    ):
        assert page_of_link(link) is None, link


def test_a_language_without_a_text_falls_back_to_english() -> None:
    assert help_text("faces", "sv") == help_text("faces", ENGLISH)
    assert help_text("faces", "../fi") == help_text("faces", ENGLISH)
    assert help_text("faces", "fi") != help_text("faces", ENGLISH)
    with pytest.raises(FileNotFoundError):
        help_text("nothing")


def test_all_words_that_are_sought_are_in_the_pages_found() -> None:
    assert pages_with("") == list(HELP_PAGES)
    assert pages_with("BACKUP self-test") == ["unit"]
    assert pages_with("varmuuskopio", "fi")
    assert pages_with("xyzzy") == []


def existing_keys(page: QWidget, window: MainWindow) -> Iterator[str]:
    """Every key that does something on a page: printed on a button, bound to it or the window, or a table's choice."""
    for within in (page, window.rail, window.attendance.cover):
        yield from (button.key for button in within.findChildren(KeyButton))
    for bound in window.findChildren(QShortcut):
        owner = bound.parent()
        is_here = isinstance(owner, QWidget) and (owner is window or owner is page or page.isAncestorOf(owner))
        if is_here:
            keys: list[QKeySequence] = bound.keys()
            yield from (key.toString().replace("Return", "Enter") for key in keys)
    for table in page.findChildren(ComponentTable):
        yield from (key_of(choice.act) for choice in table._model.choices)


def test_every_key_that_is_named_does_something_there(desk_window: MainWindow) -> None:
    pages = {DOOR: desk_window.unlock, **{place.name.lower(): desk_window.pages[place] for place in Place}}
    lacking = {
        (name, key)
        for name, page in pages.items()
        for key in keys_in(help_text(name))
        if key not in set(existing_keys(page, desk_window))
    }

    assert lacking == set()
    assert "Shift+F1" in set(existing_keys(desk_window.cases, desk_window))


@pytest.mark.parametrize("place", Place)
def test_shift_f1_shows_the_help_of_the_page_that_is_shown(
    desk_window: MainWindow, settle: Settle, place: Place
) -> None:
    desk_window.go_to(place)
    settle()
    desk_window.activateWindow()
    shown = desk_window.current_place.name.lower()

    QTest.keyClick(desk_window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)

    dialog = desk_window.findChild(HelpDialog)
    assert dialog is not None
    assert dialog.page == shown
    assert help_title(shown) in dialog.text.toPlainText()
    dialog.close()


def test_the_door_has_help_before_anybody_has_unlocked(window: MainWindow) -> None:
    window.help.show_help()

    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    assert dialog.page == DOOR
    window.lock()
    assert not dialog.isVisible()


def test_links_are_followed_inside_and_nothing_else_is_opened(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = HelpDialog("cases", parent)

    assert not dialog.text.openLinks()
    assert not dialog.text.openExternalLinks()
    dialog.text.anchorClicked.emit(QUrl("exhibits.md"))
    assert dialog.page == "exhibits"
    for link in ("https://example.org", "file:///etc/passwd"):
        dialog.text.anchorClicked.emit(QUrl(link))
        assert dialog.page == "exhibits"
    kind = int(QTextDocument.ResourceType.HtmlResource.value)
    assert dialog.text.loadResource(kind, QUrl("file:///etc/passwd")) is None


def test_a_search_lists_the_pages_that_hold_the_words_and_shows_where(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = HelpDialog("cases", parent, "fr_CA")
    assert help_title("cases", "fr_CA") in dialog.text.toPlainText()

    dialog.sought.setText("autotest")
    assert dialog.page == "unit"
    assert dialog.text.textCursor().selectedText().casefold() == "autotest"
    assert "1" in dialog.found.text()

    dialog.sought.setText("xyzzy")
    assert dialog.page == ""
    assert dialog.text.toPlainText()

    dialog.show_page("faces")
    assert dialog.sought.text() == ""
    assert dialog.page == "faces"
