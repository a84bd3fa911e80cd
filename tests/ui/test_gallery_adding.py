"""What comes into the gallery and goes out of it by its page: people, hash sets, crops of partners."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.domain.dates import date_span
from app.domain.examination import Finding, WorkItem
from app.domain.ids import SubjectId
from app.domain.policy import ActKind
from app.service.cases import act_of_unit
from app.service.gallery_list import subject_lines, subject_numbers
from app.ui.certificate_dialog import CertificateDialog
from app.ui.doubles_dialog import DoublesDialog
from app.ui.enrol_dialog import EnrolDialog, EnrolledDialog
from app.ui.file_dialog import FileDialog
from app.ui.gallery_page import PARTNERS, SETS, GalleryPage
from app.ui.hash_set_panel import AddSetDialog
from app.ui.main_window import MainWindow
from app.ui.partner_dialogs import OpenPartnerDialog, ReceivedDialog, ShipmentDialog
from app.ui.reason_dialog import ReasonDialog
from app.ui.subject_dialogs import EraseDialog
from tests.ui.conftest import Furnished
from tests.ui.gallery import (
    Settle,
    entries,
    faces_by_content,
    names,
    opened,
    page,
    pictures,
)
from tests.ui.still_pool import StillPool
from tests.units import ALONE, a_policy

__all__ = ["page"]


def test_people_are_enrolled_and_it_is_said_what_became_of_every_picture(
    page: GalleryPage, settle: Settle, tmp_path: Path
) -> None:
    page.desk.pool = StillPool(faces_by_content)
    pictures(tmp_path / "people", a=b"one", b=b"one", c=b"crowd", d=b"nobody")
    page.enrol.click()
    dialog = opened(page, EnrolDialog)
    dialog.submit.click()
    assert "No folder or list" in dialog.trouble.text()
    dialog.path.setText(str(tmp_path / "people"))
    dialog.submit.click()
    assert "without a source is refused" in dialog.trouble.text()
    dialog.source.setText("national register")
    dialog.basis.setText("order 12")
    dialog.born.setText("2012")
    dialog.submit.click()
    settle()

    shown = opened(page, EnrolledDialog)
    rows = [shown.pictures.row_at(number) for number in range(shown.pictures.rowCount())]
    assert [(row.path.name, row.state.value) for row in rows] == [
        ("d.jpg", "refused"),
        ("c.jpg", "several-faces"),
        ("b.jpg", "duplicate"),
        ("a.jpg", "taken"),
    ]
    assert shown.counts.text() == "1 person: 2 references added."
    assert "Anna" in names(page)
    anna = subject_numbers(page.desk.unit, page.subjects.filter.question(page.desk.unit.clock().date()))[0]
    assert subject_lines(page.desk.unit, [SubjectId(int(anna))])[0].subject.known.born == date_span("2012")
    assert not page.progress.isVisible()


def test_one_picture_is_enrolled_under_a_name(page: GalleryPage, settle: Settle, tmp_path: Path) -> None:
    page.desk.pool = StillPool(faces_by_content)
    pictures(tmp_path, a=b"one")
    page.enrol.click()
    dialog = opened(page, EnrolDialog)
    for typed, words in (
        *((dialog.path, str(tmp_path / "Anna" / "a.jpg")), (dialog.name, "NR-2026-7")),
        *((dialog.source, "national register"), (dialog.basis, "order 12")),
    ):
        typed.setText(words)
    dialog.submit.click()
    settle()

    assert opened(page, EnrolledDialog).counts.text() == "1 person: 1 reference added."
    assert names(page)[0] == "NR-2026-7"


def test_an_enrolment_that_is_under_way_can_be_stopped(
    page: GalleryPage, desk_window: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    pictures(tmp_path / "people", a=b"one", b=b"another")
    is_begun, is_left = Event(), Event()

    def answer(item: WorkItem) -> Finding:
        is_begun.set()
        assert is_left.wait(10)
        return faces_by_content(item)

    told: list[str] = []
    page.desk.pool = StillPool(answer)
    page.desk.troubled.connect(lambda error: told.append(str(error)))
    page.enrol.click()
    dialog = opened(page, EnrolDialog)
    for typed, words in ((dialog.path, str(tmp_path / "people")), (dialog.source, "s"), (dialog.basis, "b")):
        typed.setText(words)
    dialog.submit.click()
    assert is_begun.wait(10)
    was_running = page.progress.is_running
    dialog.reject()
    is_left.set()
    settle()

    assert was_running
    assert not page.progress.is_running
    assert [words.split(".")[0] for words in told] == ["Enrolment was stopped after 1 of 2 pictures"]


def test_a_list_is_chosen_among_folders_and_files(page: GalleryPage, settle: Settle, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("identity,file\n", "utf-8")
    (tmp_path / "notes.doc").write_text("", "utf-8")
    (tmp_path / "inner").mkdir()
    page.enrol.click()
    dialog = opened(page, EnrolDialog)
    dialog.choose_path()
    chooser = opened(page, FileDialog)
    chooser.go_to(tmp_path)
    listed = [chooser.steps.row_at(number).words for number in range(chooser.steps.rowCount())]
    assert listed[0] == ".."
    assert "inner" in listed
    assert "people.csv" in listed
    assert "notes.doc" not in listed

    chooser.go_to(tmp_path / "people.csv")

    assert dialog.path.text() == str(tmp_path / "people.csv")


def test_a_hash_set_is_added_listed_and_removed(page: GalleryPage, settle: Settle, tmp_path: Path) -> None:
    (tmp_path / "set.txt").write_text("".join(f"{number:032x}\n" for number in range(1, 9)), "utf-8")
    QTest.keyClick(page, Qt.Key.Key_2)
    settle()
    assert page.shown == SETS
    QTest.keyClick(page, Qt.Key.Key_A)
    dialog = opened(page, AddSetDialog)
    dialog.path.setText(str(tmp_path / "set.txt"))
    dialog.name.setText("National 2026")
    dialog.submit.click()
    assert "has no source" in dialog.trouble.text()
    for typed, words in (
        (dialog.source, "police university"),
        (dialog.authority, "order 3"),
        (dialog.category, "known"),
    ):
        typed.setText(words)
    dialog.submit.click()
    settle()
    assert page.sets.sets.rowCount() == 1
    assert page.sets.sets.row_at(0).digests == 8

    page.sets.mark.click()
    settle()
    assert entries(page, "mark known files")

    page.sets.remove.click()
    reason = opened(page, ReasonDialog)
    reason.reason.setText("they took it back")
    reason.submit.click()
    settle()
    assert not page.sets.sets.row_at(0).is_in_force
    assert not page.sets.remove.isEnabled()


def test_crops_are_proposed_written_read_in_and_erased(
    page: GalleryPage, desk_window: MainWindow, furnished: Furnished, settle: Settle, tmp_path: Path
) -> None:
    unit = page.desk.unit
    page.turn_to(PARTNERS)
    settle()
    page.partners.write.click()
    settle()
    dialog = opened(page, ShipmentDialog)
    dialog.faces.setText("first")
    dialog.submit.click()
    assert "not numbers" in dialog.trouble.text()
    dialog.faces.setText(str(furnished.faces[0]))
    dialog.recipient.setText("Partner B")
    dialog.purpose.setText("ask whether they know the child")
    assert not dialog.is_to_be_written
    dialog.submit.click()
    settle()
    with unit.reading() as reader:
        assert [each.kind for each in reader.proposals.all()] == [ActKind.PARTNER_DISCLOSURE]

    with unit.unit_of_work(act_of_unit("test")) as work:
        work.policies.adopt(a_policy({*ALONE, ActKind.PARTNER_DISCLOSURE}), [(unit.actor.id, "0" * 128)])
    unit.take_standing()
    page.partners.write.click()
    settle()
    dialog = opened(page, ShipmentDialog)
    for typed, words in (
        *((dialog.faces, str(furnished.faces[0])), (dialog.recipient, "Partner B"), (dialog.purpose, "ask them")),
        *((dialog.path, str(tmp_path / "crops.bin")), (dialog.delete_by, "2098-01-01")),
    ):
        typed.setText(words)
    dialog.submit.click()
    settle()
    assert (tmp_path / "crops.bin").exists()

    page.desk.pool = StillPool(faces_by_content)
    page.partners.read.click()
    asked = opened(page, OpenPartnerDialog)
    asked.path.setText(str(tmp_path / "crops.bin"))
    asked.submit.click()
    settle()
    received = opened(page, ReceivedDialog)
    received.typed.setText("not the words")
    received.submit.click()
    settle()
    assert "not those of the key" in received.trouble.text()
    received.typed.setText(received.received.fingerprint)
    received.submit.click()
    settle()
    assert page.partners.files.rowCount() == 1
    assert received.received.fingerprint in page.partners.signer.text()

    page.partners.end.click()
    settle()
    gone = opened(page, EraseDialog)
    gone.typed.setText(gone.asked.reference)
    gone.reason.setText("they asked for it")
    gone.submit.click()
    settle()
    assert opened(page, CertificateDialog).certificate.is_clean
    assert page.partners.files.rowCount() == 0


def test_a_picture_of_somebody_else_is_told_and_a_person_goes_on_or_stops(
    page: GalleryPage, settle: Settle, tmp_path: Path
) -> None:
    page.desk.pool = StillPool(faces_by_content)
    pictures(tmp_path, a=b"one")

    def ask_for(name: str) -> None:
        page.enrol.click()
        dialog = opened(page, EnrolDialog)
        for typed, words in (
            *((dialog.path, str(tmp_path / "Anna" / "a.jpg")), (dialog.name, name)),
            *((dialog.source, "national register"), (dialog.basis, "order 12")),
        ):
            typed.setText(words)
        dialog.submit.click()
        settle()

    ask_for("NR-1")
    opened(page, EnrolledDialog).accept()
    settle()

    ask_for("NR-2")
    asked = opened(page, DoublesDialog)
    assert [asked.doubles.row_at(0).other, asked.doubles.rowCount()] == ["NR-1", 1]
    assert any("is a picture of NR-1" in label.text() for label in asked.findChildren(QLabel))
    asked.reject()
    settle()
    assert "NR-2" not in names(page)
    assert not page.progress.is_running

    ask_for("NR-2")
    asked = opened(page, DoublesDialog)
    asked.reason.setText("two names of one child")
    asked.submit.click()
    settle()

    assert opened(page, EnrolledDialog).counts.text() == "1 person: 1 reference added."
    assert "NR-2" in names(page)
    assert not page.desk.is_busy
    assert len(entries(page, "hold enrolment")) == 2
    assert entries(page, "enrol")[-1].facts["despite_doubles"] == "two names of one child"


def test_each_double_of_a_run_is_shown_and_reasoned_in_turn(
    page: GalleryPage, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.service.enrol.PICTURES_PER_BATCH", 1)
    page.desk.pool = StillPool(faces_by_content)
    for place, people in (("one", ("N-1", "N-2")), ("two", ("N-3", "N-4"))):
        for name, content in zip(people, (b"one", b"two"), strict=True):
            (tmp_path / place / name).mkdir(parents=True)
            (tmp_path / place / name / "a.jpg").write_bytes(b"\xff\xd8\xff" + content)

    def ask_for(place: str) -> None:
        page.enrol.click()
        dialog = opened(page, EnrolDialog)
        for typed, words in (
            *((dialog.path, str(tmp_path / place)), (dialog.source, "national register"), (dialog.basis, "order 12")),
        ):
            typed.setText(words)
        dialog.submit.click()
        settle()

    ask_for("one")
    opened(page, EnrolledDialog).accept()
    settle()
    ask_for("two")
    for other, reason in (("N-1", "two names of one child"), ("N-2", "entered twice")):
        asked = opened(page, DoublesDialog)
        row = asked.doubles.row_at(0)
        assert (row.other, asked.doubles.rowCount()) == (other, 1)
        assert asked.table.accessibleName() == "Pictures of somebody else"
        asked.reason.setText(reason)
        asked.submit.click()
        settle()

    assert opened(page, EnrolledDialog).counts.text() == "2 people: 1 reference added."
    reasoned = [each.facts for each in entries(page, "enrol") if "despite_doubles" in each.facts]
    assert [each["despite_doubles"] for each in reasoned] == ["two names of one child", "entered twice"]
    assert len({str(each["of_references"]) for each in reasoned}) == 2
