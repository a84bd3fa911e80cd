"""Report: write the case's report as a file outside the unit, and name the digest that proves it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit

from app.domain.duties import Duty
from app.service.report import ProducedReport, ReportRecord, list_reports, produce_report
from app.ui.desk import Desk
from app.ui.folder_dialog import FolderDialog
from app.ui.language import mark, said, tr, tr_count
from app.ui.page import Page
from app.ui.parts import EmptyState, KeyButton, field, label, shortcut
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.scroller import Stack
from app.ui.words import moment

_COLUMNS = (
    Column[ReportRecord](mark("File"), lambda report: report.file_name, 24),
    Column[ReportRecord]("SHA-256", lambda report: report.sha256),
    Column[ReportRecord](mark("Produced"), lambda report: moment(report.made_at), 15),
    Column[ReportRecord](mark("By"), lambda report: report.made_by, 12),
)


_LONGEST_RECIPIENT = 200
_WORDS = mark("Face crops, conclusions, custody and hashes of this case: one HTML file, and a JSON manifest beside it.")


class ReportPage(Page):
    """Producing a report is a disclosure: it leaves the encrypted unit in the clear, by this act alone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            tr("Report"),
            said(_WORDS),
        )
        self.reports: RowsModel[ReportRecord] = RowsModel(_COLUMNS)
        self.produce = KeyButton(tr("Produce report…"), "report.produce", "primary")
        self.recipient = QLineEdit()
        self.recipient.setPlaceholderText(tr("Whom the report is meant for: the prosecutor, a partner agency"))
        self.recipient.setMaxLength(_LONGEST_RECIPIENT)
        self._content = Stack()
        table = RowsView(self.reports, tr("Reports of this case"))
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._content.addWidget(table)
        self._content.addWidget(
            EmptyState(
                tr("No report has left this case"),
                tr(
                    "A report is not encrypted: it leaves the unit by your explicit act, which goes on record as a "
                    "disclosure with the report's SHA-256."
                ),
            )
        )
        self._content.setCurrentIndex(1)
        self.add_action(self.produce)
        self.body.addLayout(field(tr("Recipient, kept in the audit trail"), self.recipient))
        self.body.addWidget(self._content, 1)
        note = label(tr("Compare a file's SHA-256 with the one here before you rely on it."), "small")
        note.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(note)
        self.produce.clicked.connect(self.choose_place)
        self.recipient.returnPressed.connect(self.produce.click)
        shortcut(self, "report.produce", self.produce.click)
        self.limit(Duty.REPORT, self.produce)

    def refresh(self) -> None:
        """Read again which reports were produced from the case."""
        if self.desk.case is not None:
            self.desk.ask(list_reports, self._show)

    def clear(self) -> None:
        """Forget the reports of the case."""
        self._show([])
        self.recipient.clear()
        self.produce.setEnabled(True)

    def take_standing(self) -> None:
        """Close the way to a report where it is refused, and say why."""
        why = self.desk.standing.why_no_report
        self.produce.setEnabled(not why)
        self.words.setText(said(why or _WORDS))

    @Slot()
    def choose_place(self) -> None:
        """Ask where the report goes, then write it there."""
        dialog = FolderDialog(tr("Write the report to"), None, self, file_name="report.html")
        dialog.chosen.connect(self._write_chosen)
        dialog.open()

    @Slot(object)
    def _write_chosen(self, path: Path) -> None:
        self.write(path.with_suffix(".html"))

    def write(self, path: Path) -> None:
        """Produce the report of the case at `path`, for the recipient that stands in the field."""
        manifest, recipient = self.desk.gallery.manifest, self.recipient.text()
        self.produce.setEnabled(False)
        self.desk.start(
            lambda unit, _told, _cancelled: produce_report(unit, manifest, path, recipient),
            self._written,
            on_end=lambda: self.produce.setEnabled(True),
        )

    def _written(self, report: ProducedReport) -> None:
        self.recipient.clear()  # the next report is not for the same by accident
        self.refresh()
        self.desk.noted.emit(
            tr(
                "{path} is written, with {leads}. It is not encrypted: guard it well.",
                path=report.path,
                leads=tr_count(report.leads, "{count} lead", "{count} leads"),
            )
        )

    def _show(self, reports: list[ReportRecord]) -> None:
        self.reports.show(list(reversed(reports)))
        self._content.setCurrentIndex(0 if reports else 1)
