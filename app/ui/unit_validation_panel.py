"""Validation: performance tests on the unit's own pictures, run with their progress, the newest first, with pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot

from app.domain.duties import Duty
from app.domain.errors import KnownError
from app.domain.validation import Rate
from app.service.validate import LabelledPictures, validate, validations
from app.service.validation_report import validation_pages, write_validation_pages
from app.store.validations import ValidationRecord
from app.ui.desk import Desk
from app.ui.fact_rows import FactRow, FactRows
from app.ui.key_words import keys
from app.ui.language import decimal, grouped, mark, tr, tr_count
from app.ui.page_dialog import PageDialog
from app.ui.parts import KeyButton, label
from app.ui.pdf import pdf_of
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.unit_panel import UnitPanel
from app.ui.unit_validation_form import ValidationForm
from app.ui.words import moment, plainly


class ValidationPanel(UnitPanel):
    """What a score is worth in this unit is read from its newest test of the models in use."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            tr("Performance tests on labelled pictures of the unit's own, which say what a score is worth here. A "
               "thousand pictures take some minutes; one can go on working meanwhile."),
        )  # fmt: skip
        self.last = label("", "heading", wraps=True)
        self.records: RowsModel[ValidationRecord] = RowsModel(_columns())
        self.table = RowsView(self.records, tr("Performance tests"), row_px=34)
        self.facts = FactRows(tr("The performance test that is chosen in the table"))
        self.run = KeyButton(tr("Run a test…"), "unit.validation.run", "primary")
        self.pages = KeyButton(tr("Pages of the test…"), "unit.validation.pages")
        self.add_act(self.run, self.ask_test, Duty.CHOOSE_MODELS)
        self.add_act(self.pages, self.show_pages)
        self.pages.setEnabled(False)
        self.body.addWidget(self.last)
        self.body.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.body.addWidget(self.facts, 1)
        self.table.moved.connect(lambda record: self.facts.show_facts(_facts(record)))
        self.table.chosen.connect(self.show_pages)

    def refresh(self) -> None:
        """Read the tests again; that is a consultation on record."""
        self.desk.ask(validations, self._show)

    def clear(self) -> None:
        """Forget them."""
        super().clear()
        self.last.clear()
        self.records.show([])
        self.facts.clear()

    @Slot()
    def ask_test(self) -> None:
        """Ask which labelled pictures are tested, and how."""
        form = ValidationForm(self)

        def begin() -> None:
            try:
                asked = form.asked
            except KnownError as missing:
                form.tell_error(missing)
                return
            form.accept()
            self.begin(asked)

        form.submitted.connect(begin)
        form.open()

    def begin(self, asked: LabelledPictures) -> None:
        """Run the test with its progress; where it is stopped nothing was measured and nothing is on record."""
        pool = self.desk.pool
        self.start(
            tr("Performance test"),
            lambda unit, told, cancelled: validate(unit, pool, asked, told, cancelled),
            self._ran,
            self.run,
        )

    @Slot()
    def show_pages(self) -> None:
        """Show the pages of the chosen test, from where they can be written out; both are on record."""
        record = self.table.current()
        if isinstance(record, ValidationRecord):
            number = int(record.id)
            self.desk.ask(lambda unit: validation_pages(unit, number), partial(self._open_pages, number))

    def _ran(self, record: ValidationRecord) -> None:
        self.tell(tr("Test {number} is on record. {pages} shows its pages.", number=int(record.id),
                     **keys(pages="unit.validation.pages")))  # fmt: skip

    def _open_pages(self, number: int, page: str) -> None:
        refused = self.desk.refusal(Duty.CHOOSE_MODELS)
        title = tr("Performance test {number}", number=number)
        dialog = PageDialog(title, page, "", self, file_name=f"performance-test-{number}.pdf",
                            write_to=partial(self._write, number, page))  # fmt: skip
        dialog.write.refuse(refused)
        dialog.open()

    def _write(self, number: int, page: str, path: Path, tell: Callable[[str], None]) -> None:
        made = pdf_of(page, f"Performance test {number}")
        self.desk.start(
            lambda unit, _told, _cancelled: write_validation_pages(unit, number, made, path),
            lambda digest: tell(tr("Written: {path}. SHA-256: {digest}", path=path, digest=digest)),
            on_error=lambda error: tell(plainly(error)),
        )

    def _show(self, found: list[ValidationRecord]) -> None:
        newest = found[::-1]
        self.records.show(newest)
        self.pages.setEnabled(bool(newest))
        if not newest:
            self.last.setText(tr("No performance test was made in this unit, so no score has a measured worth here."))
            self.facts.clear()
            return
        self.last.setText(tr("Last test: {when}, by {who}, of {pack}.", when=moment(newest[0].made_at),
                             who=newest[0].made_by, pack=newest[0].result.pack_id))  # fmt: skip


def _columns() -> tuple[Column[ValidationRecord], ...]:
    return (
        Column(mark("Test"), lambda record: str(record.id), 6, is_number=True),
        Column(mark("Made"), lambda record: moment(record.made_at), 16),
        Column(mark("By"), lambda record: record.made_by, 14, can_go=True),
        Column(mark("Models"), lambda record: record.result.pack_id),
        Column(mark("Profile"), lambda record: record.result.profile, 10, can_go=True),
        Column(mark("People"), lambda record: grouped(record.result.people), 8, is_number=True),
        Column(mark("Pictures"), lambda record: grouped(record.result.pictures), 9, is_number=True, can_go=True),
    )


def _facts(record: ValidationRecord) -> list[FactRow]:
    result = record.result
    bands = ", ".join(band.ages.words for band in result.likelihood)
    ranks = "; ".join(
        tr("rank 1 to {rank}: {share}", rank=rank, share=_share(rate))
        for found in result.identification[:1]
        for rank, rate in found.at_ranks[:2]
    )
    return [
        FactRow(tr("No face found in"), _share(result.failed_to_enrol)),
        FactRow(tr("Searches that list the person"), ranks),
        FactRow(tr("Likelihood ratios"),
                tr("validated for {bands}", bands=bands) if bands else
                tr("not validated for any ages: there were not enough pairs of known ages")),
        FactRow(tr("With several pictures"), tr_count(result.people_with_several, "{count} person", "{count} people")),
        FactRow(tr("Digest of the pictures"), record.pictures_digest),
    ]  # fmt: skip


def _share(rate: Rate | None) -> str:
    """Return a measured rate as one of so many: a share of what was tried, and never of a case."""
    if rate is None:
        return tr("not measured")
    return tr("{share} of 100 ({low} to {high}; n = {n})", share=decimal(100 * rate.value, 1),
              low=decimal(100 * rate.low, 1), high=decimal(100 * rate.high, 1), n=grouped(rate.n))  # fmt: skip
