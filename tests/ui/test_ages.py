"""Dates and ages in the window: stated with a reason, beside each candidate, and never before the second examiner."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from app.domain.audit import Act, Operation
from app.domain.dates import date_span
from app.domain.ids import MediaId
from app.domain.particulars import EVERYONE, Particulars, Sex, SubjectFilter
from app.domain.policy import SearchPurpose
from app.domain.search import Combination
from app.recognition.pack import default_manifest
from app.service.adjudicate import candidate_sheet
from app.service.capture_dates import date_exhibit, date_file, list_capture_dates
from app.service.gallery import LoadedGallery
from app.service.search import list_searches, search_faces
from app.ui.date_dialog import DateDialog
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.purpose_dialog import PurposeDialog
from tests.service.conftest import PASSPHRASE, SECOND_PASSPHRASE, examine_and_conclude
from tests.ui.conftest import FIRST, SECOND, Furnished
from tests.units import why


@pytest.fixture
def dated(furnished: Furnished) -> Furnished:
    """The first candidate was born after the picture, the others' births are not known."""
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        date_exhibit(unit, "KJB/1", date_span("2012"), "a receipt")
        first = candidate_sheet(unit, furnished.search).cards[0]
        with unit.unit_of_work(Act("test", Operation.COLLECTION, "test", "test")) as work:
            work.particulars.state(first.subject_id, Particulars(Sex.FEMALE, date_span("2014")))
    return furnished


def shown(window: MainWindow, settle: Callable[[], None], furnished: Furnished) -> MainWindow:
    window.open_search(furnished.search)
    settle()
    return window


def test_who_was_born_after_the_picture_is_flagged_by_symbol_and_words_and_stands_behind(
    dated: Furnished, window: MainWindow, settle: Callable[[], None]
) -> None:
    window.enter_unit(dated.opened_by(FIRST, PASSPHRASE))
    settle()
    tiles = shown(window, settle, dated).candidates.tiles.tiles

    assert [tile.stamp for tile in tiles] == ["", "", "◇ born after the picture"]
    assert tiles[-1].lines[0][0].startswith("1 ")
    assert "born after the picture" in tiles[-1].spoken
    assert "Likelihood ratio: not validated" in tiles[0].hint
    assert "Behind the others: 1 born after the picture" in window.candidates.words.text()

    window.candidates.compared.emit(window.candidates.candidates, 2)
    settle()
    said = window.compare.panel.standing.text()
    assert "◇ born after the picture" in said
    assert "Likelihood ratio: not validated, this unit has measured nothing of its own" in said
    assert "taken 2012" in window.compare.pair.probe.note.text()


def test_the_second_examiner_sees_neither_flag_nor_age_nor_worth(
    dated: Furnished, window: MainWindow, settle: Callable[[], None]
) -> None:
    with dated.opened_by(FIRST, PASSPHRASE) as unit:
        for card in candidate_sheet(unit, dated.search).cards:
            examine_and_conclude(unit, card.candidate_id, "support-same")
    window.enter_unit(dated.opened_by(SECOND, SECOND_PASSPHRASE))
    settle()
    shown(window, settle, dated)

    tiles = window.candidates.tiles.tiles
    assert len(tiles) == 3
    assert {tile.stamp + tile.hint + "".join(tile.lines[2]) for tile in tiles} == {""}
    assert "born after" not in window.candidates.words.text()
    window.candidates.compared.emit(window.candidates.candidates, 0)
    settle()
    told = window.compare.panel.standing.text() + window.compare.panel.standing.toolTip()
    told += window.compare.pair.probe.note.text() + window.compare.pair.reference.note.text()
    for withheld in ("born after", "Likelihood", "taken", "Ages"):
        assert withheld not in told


def test_a_capture_date_is_stated_from_the_exhibits_page_with_a_reason(
    desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    desk_window.go_to(Place.EXHIBITS)
    settle()
    QTest.keyClicks(desk_window.exhibits, "d")
    dialog = desk_window.findChild(DateDialog)
    assert isinstance(dialog, DateDialog)
    assert not dialog.submit.isEnabled()
    dialog.taken.setText("July 2012")
    dialog.reason.setText("a receipt")
    dialog.state()
    assert "is not a date that can be read" in dialog.trouble.text()
    dialog.taken.setText("2012-07")
    dialog.state()
    settle()

    assert desk_window.exhibits.exhibits.row_at(0).taken == "2012-07"
    assert [said.reason for said in list_capture_dates(desk_window.desk.unit)] == ["a receipt"]


def test_the_date_of_one_file_is_stated_from_the_face_wall(desk_window: MainWindow, settle: Callable[[], None]) -> None:
    desk_window.go_to(Place.FACES)
    settle()
    desk_window.wall.ask_for_date()
    dialog = desk_window.findChild(DateDialog)
    assert isinstance(dialog, DateDialog)
    dialog.taken.setText("unknown")
    dialog.reason.setText("a picture of a picture")
    dialog.state()
    settle()

    said = list_capture_dates(desk_window.desk.unit)
    assert [(each.taken, each.reason) for each in said] == [(None, "a picture of a picture")]
    assert said[0].media_id is not None


def test_a_search_is_narrowed_where_its_purpose_is_asked_for(
    desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    desk_window.go_to(Place.FACES)
    settle()
    desk_window.wall.ask_about_face()
    dialog = desk_window.findChild(PurposeDialog)
    assert isinstance(dialog, PurposeDialog)
    assert dialog.narrow.isHidden()
    dialog.open_narrowing()
    dialog.narrow.sex.setCurrentIndex(dialog.narrow.sex.findData("female"))
    dialog.narrow.born.setText("2012 to 2005")
    dialog.purpose.setText("who is she")
    dialog.kind.setCurrentIndex(1)
    dialog.state()
    assert "is not a date that can be read" in dialog.trouble.text()
    dialog.narrow.born.setText("2005 to 2012")
    dialog.state()
    settle()

    newest = list_searches(desk_window.desk.unit)[-1]
    assert newest.narrowed == SubjectFilter(frozenset({Sex.FEMALE}), date_span("2005 to 2012"))
    assert newest.unknown_taken_in == 60
    facts = desk_window.candidates.searched._facts.text()
    assert "narrowed to female; born 2005 to 2012; unknown taken in (60)" in facts


def test_a_search_is_narrowed_by_nothing_unless_that_is_asked_for(
    desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    desk_window.go_to(Place.FACES)
    settle()
    desk_window.wall.ask_about_face()
    dialog = desk_window.findChild(PurposeDialog)
    assert isinstance(dialog, PurposeDialog)
    stated: list[SearchPurpose] = []
    dialog.stated.connect(stated.append)
    dialog.purpose.setText("who is she")
    dialog.kind.setCurrentIndex(1)
    dialog.state()
    settle()

    assert dialog.narrowed == EVERYONE
    assert [purpose.words for purpose in stated] == ["who is she"]


def test_the_dates_of_several_searched_pictures_are_not_said_of_one(
    furnished: Furnished, window: MainWindow, settle: Callable[[], None]
) -> None:
    unit = furnished.opened_by(FIRST, PASSPHRASE)
    for media, year in ((1, "2010"), (2, "2012")):
        date_file(unit, MediaId(media), date_span(year), "a receipt")
    gallery = LoadedGallery(default_manifest())
    made = search_faces(unit, gallery, furnished.faces[:2], why("find who this is"), Combination.MEAN)
    window.enter_unit(unit)
    settle()
    window.open_search(made.search.id)
    settle()
    window.candidates.compared.emit(window.candidates.candidates, 0)
    settle()

    assert "searched pictures taken 2010 to 2012" in window.compare.pair.probe.note.text()
