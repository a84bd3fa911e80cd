"""The page of the gallery on a real unit: what it shows, what it keeps back, and from whom."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from app.domain.gallery import SubjectType
from app.domain.gallery_list import WINDOW, SubjectOrder
from app.domain.ids import SubjectId
from app.domain.people import Role
from app.domain.unit import Passphrase
from app.recognition.pack import default_manifest
from app.service.cases import act_of_unit
from app.service.gallery_list import subject_lines
from app.service.standing_searches import StandingGlance
from app.service.units import open_unit
from app.ui.crop_shelf import CropKey, CropKind
from app.ui.gallery_page import SUBJECTS, GalleryPage
from app.ui.gallery_summary import standing_words
from app.ui.main_window import MainWindow
from app.ui.places import Place
from tests.service.conftest import PASSPHRASE, SECOND_PASSPHRASE
from tests.ui.conftest import FIRST, SECOND, Furnished
from tests.ui.gallery import (
    MANY,
    Settle,
    choose,
    entries,
    names,
    page,
    references_on,
)

__all__ = ["page"]


def test_the_page_says_how_much_there_is_and_what_the_models_were_trained_on(page: GalleryPage) -> None:
    assert "60 references of 60 subjects" in page.words.text()
    assert "60 comparison (60)" in page.summary.types.text()
    assert default_manifest().id in page.summary.state.text()
    assert "certified by the exact scan" in page.summary.state.text()
    assert "children" in page.summary.trained.text()
    assert page.subjects.count.text() == "60 subjects"
    assert len(entries(page, "view gallery")) == 1


def test_a_list_is_narrowed_and_ordered_as_asked_each_time_on_record(page: GalleryPage, settle: Settle) -> None:
    page.subjects.filter.begins.setText("d-1")
    page.subjects.filter.begins.returnPressed.emit()
    settle()
    assert {name[:3] for name in names(page)} == {"D-1"}
    assert page.subjects.count.text() == "11 subjects asked for"

    page.subjects.table.horizontalHeader().sectionClicked.emit(0)
    settle()
    forth = names(page)
    page.subjects.table.horizontalHeader().sectionClicked.emit(0)
    settle()
    assert forth == sorted(forth)
    assert names(page) == forth[::-1]

    page.subjects.filter.types.setCurrentIndex(1)
    page.subjects.filter.types.activated.emit(1)
    settle()
    assert names(page) == []
    assert page.subjects.count.text() == "Nobody is like that"
    looked = entries(page, "view gallery")
    assert [entry.facts["by_name"] for entry in looked] == [False, True, True, True, True]
    assert looked[-1].facts["types"] == [SubjectType.MISSING_CHILD.value]
    assert looked[-1].facts["order"] == SubjectOrder.NAME.value


def test_no_face_is_shown_before_it_is_asked_for(page: GalleryPage, desk_window: MainWindow, settle: Settle) -> None:
    subject_id = choose(page, "D-7", settle)
    panel = page.subjects.panel
    assert references_on(desk_window) == 0
    assert entries(page, "view references") == []

    QTest.keyClick(page.subjects.table, Qt.Key.Key_Return)
    settle()
    assert panel.references.rowCount() == 1
    assert references_on(desk_window) == 0
    assert not panel.strip.isVisible()
    before = page.shows_faces

    panel.pictures.click()
    settle()
    assert panel.strip.isVisible()
    assert (before, page.shows_faces) == (False, True), "so that the time before faces is counted"
    assert panel.sheet is not None
    key = CropKey.of_reference(panel.sheet.references[0].reference.id)
    assert key.kind is CropKind.REFERENCE
    assert desk_window.shelf.crop(key) is not None
    looked = entries(page, "view references")
    assert [(entry.facts["subject"], entry.facts["pictures"]) for entry in looked] == [
        (subject_id, False),
        (subject_id, True),
    ]

    choose(page, "D-8", settle)
    assert not panel.strip.isVisible()
    assert panel.references.rowCount() == 0


def test_who_may_only_look_is_told_why_the_rest_is_closed(
    window: MainWindow, furnished: Furnished, settle: Settle
) -> None:
    unit = furnished.opened_by(FIRST, PASSPHRASE)
    with unit.unit_of_work(act_of_unit("test")) as work:
        ben = next(person for person in work.people.all() if person.name == SECOND)
        work.people.set_roles(ben.id, {Role.SECOND_EXAMINER})
    unit.close()
    window.enter_unit(furnished.opened_by(SECOND, SECOND_PASSPHRASE))
    settle()
    window.go_to(Place.GALLERY)
    settle()

    page = window.gallery
    panel = page.subjects.panel
    assert len(names(page)) == 60
    for button in (page.enrol, panel.born, panel.keep, panel.terms, panel.erase, page.sets.add, page.partners.read):
        assert not button.isEnabled()
        assert "You may not change the gallery" in button.toolTip()
    assert "You may not write reports" in page.partners.write.toolTip()
    assert panel.open.isEnabled()
    QTest.keyClick(page, Qt.Key.Key_X)
    QTest.keyClick(page, Qt.Key.Key_E)
    assert window.findChildren(QDialog) == []


def test_the_page_is_closed_for_whoever_sees_no_gallery(
    window: MainWindow, furnished: Furnished, settle: Settle
) -> None:
    unit = furnished.opened_by(FIRST, PASSPHRASE)
    with unit.unit_of_work(act_of_unit("test")) as work:
        ben = next(person for person in work.people.all() if person.name == SECOND)
        work.people.set_roles(ben.id, {Role.AUDITOR})
    unit.close()
    window.enter_unit(open_unit(furnished.folder, Passphrase(SECOND_PASSPHRASE, SECOND)))
    settle()

    window.go_to(Place.GALLERY)

    assert window.current_place is not Place.GALLERY


def test_locking_leaves_nobody_of_the_gallery_in_the_window(
    page: GalleryPage, desk_window: MainWindow, settle: Settle
) -> None:
    choose(page, "D-7", settle)
    page.subjects.panel.pictures.click()
    settle()

    desk_window.lock()
    settle()

    panel = page.subjects.panel
    assert page.subjects.subjects.rowCount() == page.subjects.subjects.lines_held == 0
    assert (panel.listed, panel.sheet) == (None, None)
    assert "D-7" not in " ".join(fact.text() for fact in (panel.name, *panel._facts))
    assert page.subjects.filter.begins.text() == ""
    assert page.subjects.filter.source.count() == 1
    assert desk_window.shelf.count() == 0


def test_of_very_many_subjects_only_windows_are_read(
    page: GalleryPage, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    unit = page.desk.unit
    with unit.unit_of_work(act_of_unit("test")) as work:
        work.unit_rows.write_many(
            "INSERT INTO subject (name, source, legal_basis, subject_type, enrolled_at, enrolled_by) "
            "VALUES (?, 'drawn', 'nobody''s data', 'comparison', '2026-11-28T10:00:00+00:00', 'Ada')",
            ((f"N-{number:06d}",) for number in range(MANY)),
        )
    read: list[int] = []

    def counted(asked_unit: object, ids: list[SubjectId]) -> object:
        read.append(len(ids))
        return subject_lines(unit, ids)

    monkeypatch.setattr("app.ui.subject_list.subject_lines", counted)
    page.subjects.clear()
    page.refresh()
    settle()
    model, table = page.subjects.subjects, page.subjects.table
    assert model.rowCount() == MANY + 60
    assert page.subjects.count.text() == "100,060 subjects"
    assert model.lines_held == WINDOW
    assert read == []

    table.scrollToBottom()
    settle()
    assert model.line_at(model.rowCount() - 1) is not None
    assert 1 <= len(read) <= 2, "what was not looked at on the way was not read"
    for part in range(1, 60):
        table.verticalScrollBar().setValue(table.verticalScrollBar().maximum() * part // 60)
        settle() if part % 20 == 0 else None
    settle()
    assert max(read) <= WINDOW
    assert model.lines_held <= 12 * WINDOW
    table.selectRow(MANY // 2)
    settle()
    assert page.subjects.panel.listed is not None
    assert page.shown == SUBJECTS


def test_what_waits_of_standing_searches_is_said_in_counts() -> None:
    assert standing_words(StandingGlance(0, 0, 0)) == []
    assert standing_words(StandingGlance(3, 1, 1, 2)) == [
        "1 standing search of the case waits to be made again",
        "2 standing searches cannot run",
        "3 new candidates have not been looked at",
    ]
