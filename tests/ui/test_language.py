"""The window speaks the language that a person chose, from the moment they choose it, and loses nothing of theirs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from app.domain.errors import NotRecorded
from app.domain.shielding import LANGUAGE_CODES, OwnSettings
from app.service.adjudicate import candidate_sheet
from app.service.shielding import own_settings
from app.ui.gallery_page import GalleryPage
from app.ui.language import (
    ENGLISH,
    LANGUAGES,
    Language,
    clock,
    day,
    decimal,
    grouped,
    said,
    tr,
    tr_count,
)
from app.ui.main_window import MainWindow
from app.ui.own_dialog import OwnDialog
from app.ui.parts import KeyButton
from app.ui.places import Place
from app.ui.speaking import machines_language, speak_in
from app.ui.unit_page import UnitPage
from tests.service.conftest import PASSPHRASE, SECOND_PASSPHRASE, analyse_both
from tests.ui.conftest import FIRST, SECOND, Furnished
from tests.ui.test_compare import opened

FRENCH, FINNISH = LANGUAGES[1], LANGUAGES[2]
NOW = datetime(2026, 3, 9, 14, 5, 7).astimezone()


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Leave the language as it was for the tests after this one."""
    yield
    speak_in(ENGLISH)


@pytest.fixture
def finnish() -> None:
    """Have the window made in Finnish, whose words are the longest."""
    speak_in(FINNISH)


def rail_words(window: MainWindow) -> list[str]:
    return [button.text() for button in window.rail.findChildren(KeyButton)]


# ------------------------------------------------------------------------------------------------ sentence by sentence


def test_sentences_numbers_and_times_follow_the_language(qtbot: QtBot) -> None:
    english = (tr("Close"), grouped(12345), decimal(1234.5, 2), clock(NOW), clock(NOW, is_exact=True))
    speak_in(FRENCH)
    french = (tr("Close"), grouped(12345), decimal(1234.5, 2), clock(NOW), clock(NOW, is_exact=True))
    speak_in(FINNISH)
    finnish = (tr("Close"), grouped(12345), decimal(1234.5, 2), clock(NOW), clock(NOW, is_exact=True))

    assert english == ("Close", "12,345", "1,234.50", "2026-03-09 14:05", "2026-03-09 14:05:07")
    assert french == ("Fermer", "12\u00a0345", "1\u00a0234,50", "2026-03-09 14:05", "2026-03-09 14:05:07")
    assert finnish == ("Sulje", "12\u00a0345", "1\u00a0234,50", "9.3.2026 14.05", "9.3.2026 14.05.07")
    assert day(NOW.date()) == "9.3.2026"


def test_nothing_is_counted_as_the_language_counts(qtbot: QtBot) -> None:
    counted = {}
    for language in LANGUAGES:
        speak_in(language)
        counted[language.code] = [tr_count(number, "{count} file", "{count} files") for number in (0, 1, 2)]

    assert counted["en"] == ["0 files", "1 file", "2 files"]
    none, one, two = (words.split("\u00a0")[-1].split(" ")[-1] for words in counted["fr_CA"])
    assert none == one != two


@pytest.mark.parametrize("language", [FRENCH, FINNISH], ids=lambda each: each.code)
def test_a_sentence_of_a_lower_room_is_found_by_its_template_and_filled_again(qtbot: QtBot, language: Language) -> None:
    speak_in(language)

    told = said("Face 1234 is not in this case. Nothing was changed; `faces` lists those that are.")

    assert "1234" in told
    assert "`faces`" in told
    assert "Nothing was changed" not in told
    assert said("A sentence that nobody wrote here, about 7 things.") == (
        "A sentence that nobody wrote here, about 7 things."
    )


def test_an_error_that_names_a_person_keeps_the_name(qtbot: QtBot) -> None:
    speak_in(FINNISH)

    told = said("There is no folder or list Faces of Äiti. Nothing was enrolled.")

    assert "Faces of Äiti" in told


# ------------------------------------------------------------------------------------------------------ in the window


def test_every_page_of_the_rail_is_renamed_and_back_again(desk_window: MainWindow, settle: Callable[[], None]) -> None:
    before = rail_words(desk_window)

    speak_in(FRENCH)
    settle()
    french = rail_words(desk_window)
    speak_in(FINNISH)
    settle()
    finnish = rail_words(desk_window)
    speak_in(ENGLISH)
    settle()

    assert "Dossiers" in french
    assert "Tapaukset" in finnish
    assert not set(french) & set(before)
    assert rail_words(desk_window) == before


def test_a_page_in_view_is_said_anew_with_its_table_and_its_counts(
    desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    desk_window.go_to(Place.EXHIBITS)
    settle()
    headings = [column.heading for column in desk_window.exhibits.exhibits.columns]

    speak_in(FRENCH)
    settle()

    shown = [
        desk_window.exhibits.exhibits.headerData(number, Qt.Orientation.Horizontal) for number in range(len(headings))
    ]
    assert desk_window.exhibits.title.text() == tr("Exhibits") != "Exhibits"
    assert set(shown) & set(headings) <= {"Copies"}, "a word that is the same in both"


def test_a_half_typed_reason_survives_another_language(
    window: MainWindow, settle: Callable[[], None], furnished: Furnished
) -> None:
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        analyse_both(unit, candidate_sheet(unit, furnished.search).cards[0].candidate_id)
    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()
    panel = opened(window, settle, furnished).compare.examination.conclusion
    panel.rationale.setPlainText("Ears alike; the left brow")

    speak_in(FINNISH)
    settle()

    assert panel.rationale.toPlainText() == "Ears alike; the left brow"
    assert panel.record.text() == tr("Record conclusion") != "Record conclusion"
    assert panel.rationale.placeholderText() != "What you observed: face shape, ears, brows, eyes, nose, mouth, marks…"


def test_a_language_is_one_persons_own_and_gone_with_them(
    desk_window: MainWindow, settle: Callable[[], None], furnished: Furnished, qtbot: QtBot
) -> None:
    dialog = OwnDialog(desk_window.desk, desk_window)
    dialog.open()
    dialog.language.setCurrentIndex(dialog.language.findData("fi"))
    dialog.keep()
    settle()

    assert own_settings(desk_window.desk.unit).language == "fi"
    assert "Tapaukset" in rail_words(desk_window)

    desk_window.lock()
    settle()
    assert desk_window.unlock.unlock.text() == "Unlock"

    desk_window.enter_unit(furnished.opened_by(SECOND, SECOND_PASSPHRASE))
    settle()
    assert "Cases" in rail_words(desk_window)

    desk_window.lock()
    settle()
    desk_window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()
    assert "Tapaukset" in rail_words(desk_window)


def test_the_page_that_unlocks_speaks_what_is_chosen_on_it(window: MainWindow) -> None:
    choice = window.unlock.language
    choice.setCurrentIndex(choice.findData("fr_CA"))
    choice.activated.emit(choice.currentIndex())

    assert window.unlock.unlock.text() == "Déverrouiller"


def test_a_message_is_said_in_the_language_of_whoever_reads_it(
    desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    speak_in(FRENCH)

    desk_window.messages.tell_error(
        NotRecorded("A proposal needs a reason on record. Nothing was proposed; say why it should be done.")
    )

    assert "Nothing was proposed" not in desk_window.messages.text


def test_the_machines_language_is_one_that_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    for wanted, code in (("fr-FR", "fr_CA"), ("fi-FI", "fi"), ("de-DE", "en"), ("sv-FI", "en")):
        monkeypatch.setattr(QLocale, "uiLanguages", lambda _self, *_args, wanted=wanted: [wanted])
        assert machines_language().code == code


def test_the_languages_of_the_settings_are_those_of_the_window() -> None:
    assert tuple(each.code for each in LANGUAGES) == LANGUAGE_CODES
    with pytest.raises(NotRecorded, match="sv"):
        OwnSettings(language="sv").checked()


def test_qts_own_buttons_are_said_in_the_language(qtbot: QtBot) -> None:
    speak_in(FINNISH)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)

    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == "Peru"


def _parts(window: MainWindow, place: Place) -> list[Callable[[], object]]:
    """What shows each part of a page in turn: the lists of the gallery, the sections of the unit."""
    page = window.pages[place]
    if isinstance(page, GalleryPage):
        return [partial(page.turn_to, number) for number in range(len(page.tabs))]
    if isinstance(page, UnitPage):
        return [partial(page.choose, number) for number in range(len(page.panels))]
    return [lambda: None]


def test_every_button_has_room_for_its_words_on_a_small_screen(
    dressed: None, finnish: None, window: MainWindow, settle: Callable[[], None], furnished: Furnished
) -> None:
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        analyse_both(unit, candidate_sheet(unit, furnished.search).cards[0].candidate_id)
    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    window.resize(1366, 768)
    settle()
    opened(window, settle, furnished)
    cramped = []
    for language in reversed(LANGUAGES):
        speak_in(language)
        for place in Place:
            window.go_to(place)
            settle()
            for part, show in enumerate(_parts(window, place)):
                show()
                settle()
                pages = [*window.rail.findChildren(KeyButton), *window.pages[place].findChildren(KeyButton)]
                for button in [each for each in pages if each.isVisible()]:
                    right = button.mapTo(window, button.rect().topRight()).x()
                    if button.width() < button.sizeHint().width() or right >= 1366:
                        cramped.append((language.code, place.name, part, button.text()))
        window.keys.lay_over()
        assert window.keys.minimumSizeHint().width() <= 1366
        window.keys.close_again()

    assert (window.width(), window.height()) == (1366, 768)
    assert cramped == []
