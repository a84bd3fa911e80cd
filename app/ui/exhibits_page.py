"""Exhibits: take in a folder under its name in the chain of custody, examine it, see what could not be read and why."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from app.domain.case import MediaState
from app.domain.duties import Duty
from app.domain.progress import IsCancelled, OnProgress, Progress, duration_words
from app.service.capture_dates import date_exhibit
from app.service.examine import ExaminationSummary, examine
from app.service.intake import IntakeSummary, take_in
from app.ui.date_dialog import DateDialog
from app.ui.desk import Desk
from app.ui.exhibit_rows import EXHIBIT_COLUMNS, UNREAD_COLUMNS, ExhibitRow, Exhibits, UnreadFile, read_exhibits
from app.ui.intake_form import IntakeForm
from app.ui.language import grouped, mark, said, tr, tr_count
from app.ui.page import Page
from app.ui.parts import EmptyState, KeyButton, column, label, row, shortcut
from app.ui.profile_choice import ProfileChoice
from app.ui.progress_strip import ProgressStrip
from app.ui.rows import RowsModel, RowsView
from app.ui.words import progress_words

if TYPE_CHECKING:
    from app.store import Unit

_WORDS = mark("Files are read where they lie, hashed and recorded; originals stay untouched.")
_NONE_TO_EXAMINE = mark("Nothing waits to be examined.")


class ExhibitsPage(Page):
    """Signals: `examined` when faces may have been added; `going_on` with how far a job is, empty at its end."""

    examined = Signal()
    going_on = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Exhibits"), said(_WORDS))
        self.intake = IntakeForm()
        self.progress = ProgressStrip()
        self.closeness = ProfileChoice(offers_strict=desk.pool.has_cells)
        self.exhibits: RowsModel[ExhibitRow] = RowsModel(EXHIBIT_COLUMNS)
        self.unread: RowsModel[UnreadFile] = RowsModel(UNREAD_COLUMNS)
        self.examine = KeyButton(tr("Examine"), "exhibits.examine", "primary")
        self.retry = KeyButton(tr("Retry failed"), "exhibits.retry")
        self.date = KeyButton(tr("Capture date"), "exhibits.date")
        self._waiting = self._failed = 0
        self._unread_title = label(tr("Not examined, or not whole"), "heading")
        self._table = RowsView(self.exhibits, tr("Exhibits"))
        self._lists = QStackedWidget()
        self._build()
        self.examine.clicked.connect(self.start_examination)
        self.retry.clicked.connect(self.start_retry)
        self.intake.submitted.connect(self.start_intake)
        shortcut(self, "exhibits.choose", self.intake.buttons[0].click)
        shortcut(self, "exhibits.examine", self.examine.click)
        shortcut(self, "exhibits.retry", self.retry.click)
        self.date.clicked.connect(self.ask_for_date)
        shortcut(self, "exhibits.date", self.date.click)
        self.limit(Duty.WORK_CASES, self.examine, self.retry, self.date, *self.intake.buttons)

    def take_standing(self) -> None:
        """Close the way to intake and examination where they are refused, and say why."""
        why = self.desk.standing.why_no_intake
        self.words.setText(said(why or _WORDS))
        if not self.desk.is_busy:
            self.intake.setEnabled(not why)
            self.closeness.setEnabled(not why)
            for button, is_wanted in ((self.examine, self._waiting), (self.retry, self._failed)):
                button.setEnabled(is_wanted > 0 and not why)

    def refresh(self) -> None:
        """Read exhibits and counts again."""
        self.desk.ask(read_exhibits, self._show)

    def clear(self) -> None:
        """Forget the exhibits and what was typed."""
        self.exhibits.show([])
        self.unread.show([])
        self.intake.clear()
        self.closeness.clear()
        self.progress.end()
        self.going_on.emit("")
        self._set_enabled(True)

    @Slot(str, object)
    def start_intake(self, name: str, folder: Path) -> None:
        """Take in a folder as an exhibit."""
        self._start(
            tr("Intake"), lambda unit, told, cancelled: take_in(unit, name, folder, told, cancelled), self._taken_in
        )

    @Slot()
    def start_examination(self) -> None:
        """Look for faces in every file that has not been examined."""
        self._start_examine(retry_failed=False)

    @Slot()
    def start_retry(self) -> None:
        """Examine the failed files once more."""
        self._start_examine(retry_failed=True)

    @Slot()
    def ask_for_date(self) -> None:
        """Ask when the pictures of the current exhibit were taken; of the only one where none is current."""
        row = max(self._table.currentIndex().row(), 0)
        if row >= self.exhibits.rowCount():
            return
        name = self.exhibits.row_at(row).exhibit.name
        dialog = DateDialog(
            tr("When were the pictures of {name} taken?", name=name),
            tr(
                "It counts for every file of which nothing better is known. A file's own date counts where it "
                "lies within."
            ),
            self,
        )
        dialog.stated.connect(
            lambda taken, reason: self.desk.ask(
                lambda unit: date_exhibit(unit, name, taken, reason), lambda _said: self.refresh()
            )
        )
        dialog.open()

    def _start_examine(self, *, retry_failed: bool) -> None:
        pool, profile, is_strict = self.desk.pool, self.closeness.profile, self.closeness.is_strict
        self._start(
            tr("Examination"),
            lambda unit, told, cancelled: examine(
                unit, pool, told, cancelled, profile=profile, retry_failed=retry_failed, strict=is_strict
            ),
            self._examined,
        )

    def _start(
        self, verb: str, work: Callable[[Unit, OnProgress, IsCancelled], Any], on_done: Callable[[Any], None]
    ) -> None:
        if self.desk.is_busy:
            self.desk.noted.emit(tr("One job at a time works in a case. Let it finish or cancel it first."))
            return
        self.desk.hold()
        self._set_enabled(False)
        self.progress.begin(verb, self.desk.start(work, on_done, self._tell, self._ended))

    def _taken_in(self, summary: IntakeSummary) -> None:
        self.intake.clear()
        self.desk.noted.emit(
            tr(
                "{exhibit_name}: {files} taken in, {duplicates} of them duplicates; {skipped} skipped; "
                "{already_known} already on record; {known} known by a hash set. {took}",
                exhibit_name=summary.exhibit.name,
                files=tr_count(summary.taken_in, "{count} file", "{count} files"),
                duplicates=grouped(summary.duplicates),
                skipped=grouped(summary.skipped),
                already_known=grouped(summary.already_known),
                known=grouped(summary.known),
                took=_took(summary.seconds),
            )
        )

    def _examined(self, summary: ExaminationSummary) -> None:
        self.desk.noted.emit(
            tr(
                "{files} examined, {faces} found; {partial} partial, {failed} failed. {took}",
                files=tr_count(summary.files, "{count} file", "{count} files"),
                faces=tr_count(summary.faces, "{count} face", "{count} faces"),
                partial=grouped(summary.partial),
                failed=grouped(summary.failed),
                took=_took(summary.seconds),
            )
            if summary.files
            else said(_NONE_TO_EXAMINE)
        )

    def _tell(self, progress: Progress) -> None:
        self.progress.tell(progress)
        self.going_on.emit(f"{self.progress.verb}:  {progress_words(progress)}")

    def _ended(self) -> None:
        self.desk.release()
        self.going_on.emit("")
        self.examined.emit()
        self.progress.end()
        for notice in self.desk.pool.notices:
            self.desk.noted.emit(notice)
        self._set_enabled(True)
        if self.desk.is_open:
            self.refresh()

    def _set_enabled(self, is_enabled: bool) -> None:
        self.examine.setEnabled(is_enabled)
        self.retry.setEnabled(is_enabled)
        self.closeness.setEnabled(is_enabled)
        self.intake.setEnabled(is_enabled)

    def _show(self, found: Exhibits) -> None:
        self.exhibits.show(found.rows)
        self.unread.show(found.unread)
        self._lists.setCurrentIndex(0 if found.rows else 1)
        self.date.setVisible(bool(found.rows))
        failed = sum(file.state is MediaState.FAILED for file in found.unread)
        self._unread_title.setText(tr("Not examined, or not whole  ·  {unread}", unread=grouped(len(found.unread))))
        waiting = sum(exhibit.counts[MediaState.TAKEN_IN] for exhibit in found.rows)
        self.examine.setText(
            tr("Examine {files}", files=tr_count(waiting, "{count} file", "{count} files"))
            if waiting
            else tr("Examine")
        )
        self._waiting, self._failed = waiting, failed
        self.take_standing()

    def _build(self) -> None:
        for button in (self.date, self.examine):
            self.add_action(button)
        exhibits = self._table
        unread = RowsView(self.unread, tr("Files that were not examined, or not whole"), row_px=36)
        unread.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        below = QWidget()
        column(row(self._unread_title, None, self.retry), unread, onto=below, spacing=10)
        splitter = _stacked(exhibits, below)
        self._lists.addWidget(splitter)
        self._lists.addWidget(
            EmptyState(
                tr("No exhibit yet"),
                tr(
                    "Drop the folder of a seized item above, give it its name in the chain of custody, and take it in. "
                    "Nothing is copied and nothing is written to it."
                ),
            )
        )
        layout = self.body
        layout.addWidget(self.intake)
        layout.addWidget(self.closeness)
        layout.addWidget(self.progress)
        layout.addWidget(self._lists, 1)


def _stacked(above: QWidget, below: QWidget) -> QSplitter:
    splitter = QSplitter(Qt.Orientation.Vertical)
    splitter.addWidget(above)
    splitter.addWidget(below)
    splitter.setSizes([220, 320])
    splitter.setHandleWidth(16)
    splitter.setChildrenCollapsible(False)
    return splitter


def _took(seconds: float) -> str:
    return tr("It took {duration}.", duration=said(duration_words(seconds)))
