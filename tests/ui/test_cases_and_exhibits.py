"""A case is refused without its authority; an exhibit is taken in and examined, and what failed is listed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from app.domain.case import MediaState
from app.domain.examination import Profile
from app.service.audit import audit_trail
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.profile_choice import ProfileChoice
from tests.ui.still_pool import StillPool

JPEG_HEAD = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01"


def test_a_case_without_authority_is_refused_in_the_services_words(
    desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    form = desk_window.cases.form
    form.reference.setText("C-2")
    form.purpose.setText("identify a victim")
    form.retain_until.setText("2099-01-01")
    form.submit()
    settle()

    assert "no authority" in form.trouble.text()
    assert desk_window.cases.model.rowCount() == 1


def test_a_date_that_is_none_is_refused(desk_window: MainWindow) -> None:
    form = desk_window.cases.form
    form.retain_until.setText("soon")
    form.submit()

    assert "YYYY-MM-DD" in form.trouble.text()


def test_a_complete_case_is_opened_and_entered(desk_window: MainWindow, settle: Callable[[], None]) -> None:
    form = desk_window.cases.form
    for typed, words in ((form.reference, "C-2"), (form.authority, "order 8"), (form.purpose, "identify a victim")):
        typed.setText(words)
    form.retain_until.setText("2099-01-01")
    form.submit()
    settle()

    assert desk_window.heading.trail.text().endswith("C-2")
    assert desk_window.exhibits.exhibits.rowCount() == 0
    assert form.reference.text() == ""


def test_a_dropped_folder_is_taken_in_and_what_fails_is_listed_with_its_reason(
    desk_window: MainWindow, settle: Callable[[], None], tmp_path: Path
) -> None:
    seized = tmp_path / "seized"
    seized.mkdir()
    (seized / "a.jpg").write_bytes(JPEG_HEAD)
    (seized / "notes.txt").write_text("words")
    desk_window.go_to(Place.EXHIBITS)
    page = desk_window.exhibits

    drop(page.intake, seized)
    page.intake.name.setText("KJB/2")
    page.intake.submit()
    settle()
    page.start_examination()
    settle()

    taken_in = next(row for row in (page.exhibits.row_at(n) for n in range(2)) if row.exhibit.name == "KJB/2")
    assert taken_in.counts[MediaState.FAILED] == 1
    reasons = {page.unread.row_at(n).name: page.unread.row_at(n).reason for n in range(page.unread.rowCount())}
    assert reasons["a.jpg"] == "Nothing is examined here."
    assert [page.queue.model.row_at(n).job.state.value for n in range(2)] == ["done", "done"]
    assert not desk_window.desk.is_busy


def test_what_the_workers_let_the_person_know_is_said_after_examining(
    desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    pool = desk_window.desk.pool
    assert isinstance(pool, StillPool)
    pool.said = ("dlib itself runs the networks.",)
    desk_window.go_to(Place.EXHIBITS)

    desk_window.exhibits.start_examination()
    settle()

    assert desk_window.messages.text == "dlib itself runs the networks."


def test_the_profile_that_was_chosen_is_the_one_on_record(
    desk_window: MainWindow, settle: Callable[[], None], tmp_path: Path
) -> None:
    (tmp_path / "a.jpg").write_bytes(JPEG_HEAD)
    desk_window.go_to(Place.EXHIBITS)
    page = desk_window.exhibits
    assert page.closeness.profile is Profile.THOROUGH
    page.start_intake("KJB/2", tmp_path)
    settle()

    page.closeness.box.setCurrentText("Quick")
    page.start_examination()
    settle()

    assert "first look" in page.closeness.sentence.text()
    last = next(entry for entry in reversed(audit_trail(desk_window.desk.unit)) if entry.act.verb == "examine")
    assert last.facts["profile"] == "quick"


def test_strict_work_is_offered_where_the_system_has_cells_and_goes_on_record(
    desk_window: MainWindow, settle: Callable[[], None], tmp_path: Path
) -> None:
    assert desk_window.exhibits.closeness.strict.isHidden()
    assert not ProfileChoice(offers_strict=True).strict.isHidden()
    (tmp_path / "a.jpg").write_bytes(JPEG_HEAD)
    pool = desk_window.desk.pool
    assert isinstance(pool, StillPool)
    pool.cells = True
    desk_window.go_to(Place.EXHIBITS)
    page = desk_window.exhibits
    page.start_intake("KJB/2", tmp_path)
    settle()

    page.closeness.strict.setChecked(True)
    page.start_examination()
    settle()

    last = next(entry for entry in reversed(audit_trail(desk_window.desk.unit)) if entry.act.verb == "examine")
    assert last.facts["strict"] is True


def test_no_other_case_is_entered_while_work_runs_in_this_one(
    desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    desk_window.desk.hold()
    desk_window.cases.table.chosen.emit(desk_window.cases.model.row_at(0))
    settle()

    assert "still running" in desk_window.messages.text


def drop(target: object, folder: Path) -> None:
    """Drop a folder on a widget, as the file manager would."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(folder))])
    target.dropEvent(  # type: ignore[attr-defined]
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
