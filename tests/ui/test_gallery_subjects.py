"""What is stated of a subject on the page of the gallery, how long they are kept, and how they go."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.dates import date_span
from app.domain.errors import StorageFull
from app.domain.particulars import Sex
from app.service.erase import erase_subject
from app.service.gallery_list import subject_lines
from app.ui.certificate_dialog import CertificateDialog
from app.ui.date_dialog import DateDialog
from app.ui.gallery_page import GalleryPage
from app.ui.main_window import MainWindow
from app.ui.subject_dialogs import EraseDialog, KeepUntilDialog, ParticularsDialog, TermsDialog
from tests.ui.gallery import (
    Settle,
    choose,
    entries,
    names,
    opened,
    page,
    references_on,
)

__all__ = ["page"]


def test_what_is_known_is_stated_as_wide_as_it_is(page: GalleryPage, settle: Settle) -> None:
    subject_id = choose(page, "D-7", settle)
    QTest.keyClick(page, Qt.Key.Key_B)
    settle()
    dialog = opened(page, ParticularsDialog)
    dialog.born.setText("about 2009")
    dialog.reason.setText("their school says so")
    dialog.submit.click()
    assert "not a date that can be read" in dialog.trouble.text()

    dialog.born.setText("2009 to 2011")
    dialog.sex.setCurrentIndex(dialog.sex.findData(Sex.FEMALE.value))
    dialog.submit.click()
    settle()

    known = subject_lines(page.desk.unit, [subject_id])[0].subject.known
    assert (known.sex, known.born) == (Sex.FEMALE, date_span("2009 to 2011"))
    assert page.subjects.panel.listed is not None
    assert page.subjects.panel.listed.subject.known == known, "who was chosen stays chosen"
    assert entries(page, "correct subject")[-1].act.purpose == "their school says so"


def test_a_date_of_keeping_is_set_and_a_past_one_is_refused_in_words(page: GalleryPage, settle: Settle) -> None:
    subject_id = choose(page, "D-7", settle)
    today = page.desk.unit.clock().date()
    page.subjects.panel.keep.click()
    dialog = opened(page, KeepUntilDialog)
    dialog.reason.setText("the case goes on")
    for wrong, words in (("", "Give a day"), ("soon", "not a day"), (today.isoformat(), "not in the future")):
        dialog.until.setText(wrong)
        dialog.submit.click()
        settle()
        assert words in dialog.trouble.text()

    dialog.until.setText((today + timedelta(days=5)).isoformat())
    dialog.submit.click()
    settle()

    assert subject_lines(page.desk.unit, [subject_id])[0].retain_until == today + timedelta(days=5)
    page.subjects.filter.begins.clear()
    page.subjects.filter.days.setText("7")
    page.subjects.filter.days.returnPressed.emit()
    settle()
    assert names(page) == ["D-7"]


def test_terms_of_an_originator_are_stated_for_all_references(page: GalleryPage, settle: Settle) -> None:
    subject_id = choose(page, "D-7", settle)
    page.subjects.panel.terms.click()
    settle()
    dialog = opened(page, TermsDialog)
    dialog.fields.may_search.setChecked(False)
    dialog.reason.setText("their letter")
    dialog.submit.click()
    settle()
    assert "need an originator" in dialog.trouble.text()

    dialog.fields.originator.setText("Partner B")
    dialog.submit.click()
    settle()

    line = subject_lines(page.desk.unit, [subject_id])[0]
    assert (line.originators, line.may_search) == (("Partner B",), False)
    assert "lent by Partner B, not to be searched" in [fact.text() for fact in page.subjects.panel._facts]


def test_a_capture_date_of_a_reference_is_stated(page: GalleryPage, settle: Settle) -> None:
    choose(page, "D-7", settle)
    page.subjects.panel.open.click()
    settle()
    page.subjects.panel.taken.click()
    dialog = opened(page, DateDialog)
    dialog.taken.setText("2015-06")
    dialog.reason.setText("printed on the back")
    dialog.submit.click()
    settle()

    page.subjects.panel.open.click()
    settle()
    line = page.subjects.panel.reference
    assert line is not None
    assert line.taken is not None
    assert line.taken.taken == date_span("2015-06")


def test_a_subject_is_erased_for_good_and_the_certificate_is_shown(
    page: GalleryPage, settle: Settle, tmp_path: Path
) -> None:
    subject_id = choose(page, "D-7", settle)
    page.subjects.panel.erase.click()
    settle()
    dialog = opened(page, EraseDialog)
    assert dialog.counts.text().startswith("1 reference, ")
    dialog.typed.setText("D-7")
    dialog.reason.setText("withdrawn by letter")
    dialog.submit.click()
    assert "was not confirmed" in dialog.trouble.text()
    assert subject_lines(page.desk.unit, [subject_id]) != []

    dialog.typed.setText(str(subject_id))
    dialog.submit.click()
    settle()

    shown = opened(page, CertificateDialog)
    assert shown.certificate.is_clean
    assert f'"id": "{subject_id}"' in shown.text.toPlainText()
    assert subject_lines(page.desk.unit, [subject_id]) == []
    assert names(page) == []
    assert "59 references of 59 subjects" in page.words.text()
    shown.write_to(tmp_path / "certificate.html")
    settle()
    assert (tmp_path / "certificate.json").exists()
    assert "Written" in shown.told.text()


def test_no_picture_of_a_subject_is_kept_whose_erasure_had_no_room_for_its_certificate(
    page: GalleryPage, desk_window: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*given: Any, **named: Any) -> None:
        erase_subject(*given, **named)
        raise StorageFull("The subject is erased, but the disk had no room for the certificate.")

    monkeypatch.setattr("app.ui.subject_acts.erase_subject", full)
    subject_id = choose(page, "D-7", settle)
    page.subjects.panel.pictures.click()
    settle()
    assert references_on(desk_window) == 1
    page.subjects.panel.erase.click()
    settle()
    dialog = opened(page, EraseDialog)
    dialog.typed.setText(str(subject_id))
    dialog.reason.setText("withdrawn by letter")
    dialog.submit.click()
    settle()

    assert references_on(desk_window) == 0
