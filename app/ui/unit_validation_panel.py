"""Validation: what performance tests on the unit's own pictures showed, the newest first; running one is a verb."""

from __future__ import annotations

from app.service.validate import validations
from app.store.validations import ValidationRecord
from app.ui.desk import Desk
from app.ui.fact_rows import FactRow, FactRows
from app.ui.language import grouped, mark, tr, tr_count
from app.ui.parts import label
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.unit_panel import UnitPanel
from app.ui.words import moment


class ValidationPanel(UnitPanel):
    """What a score is worth in this unit is read from its newest test of the models in use."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            tr("Performance tests on labelled pictures of the unit's own. They take long, so they are run on the "
               "command line: homeward validate FOLDER --out FILE.pdf."),
        )  # fmt: skip
        self.last = label("", "heading", wraps=True)
        self.records: RowsModel[ValidationRecord] = RowsModel(_columns())
        self.table = RowsView(self.records, tr("Performance tests"), row_px=34)
        self.facts = FactRows(tr("The performance test that is chosen in the table"))
        self.body.addWidget(self.last)
        self.body.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.body.addWidget(self.facts, 1)
        self.table.moved.connect(lambda record: self.facts.show_facts(_facts(record)))

    def refresh(self) -> None:
        """Read the tests again; that is a consultation on record."""
        self.desk.ask(validations, self._show)

    def clear(self) -> None:
        """Forget them."""
        super().clear()
        self.last.clear()
        self.records.show([])
        self.facts.clear()

    def _show(self, found: list[ValidationRecord]) -> None:
        newest = found[::-1]
        self.records.show(newest)
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
    return [
        FactRow(tr("Likelihood ratios"),
                tr("validated for {bands}", bands=bands) if bands else
                tr("not validated for any ages: there were not enough pairs of known ages")),
        FactRow(tr("With several pictures"), tr_count(result.people_with_several, "{count} person", "{count} people")),
        FactRow(tr("Digest of the pictures"), record.pictures_digest),
    ]  # fmt: skip
