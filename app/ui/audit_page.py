"""The audit trail: every act with who, when, why and on what authority, and a walk through all of it on request."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame

from app.domain.audit import AuditEntry, Fact
from app.domain.case import Case
from app.domain.trail_filter import TrailFilter
from app.domain.unit import CustodyFinding, CustodyReport
from app.service.audit import audit_head
from app.service.audit_questions import TrailPage, ask_trail
from app.service.cases import list_cases
from app.service.units import list_examiners
from app.service.verify import verify_custody
from app.ui.desk import Desk
from app.ui.language import mark, said, tr, tr_count
from app.ui.page import Page
from app.ui.parts import KeyButton, column, label, panel, row, shortcut
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.theme import fit
from app.ui.trail_bar import TrailBar
from app.ui.words import exact_moment

if TYPE_CHECKING:
    from app.store import Unit

SHA256_CHARACTERS = 64
_FINDINGS = (
    Column[CustodyFinding]("", lambda finding: tr("holds") if finding.holds else tr("DOES NOT HOLD"), 14),
    Column[CustodyFinding](mark("Place"), lambda finding: said(finding.place), 28),
    Column[CustodyFinding](mark("What was found"), lambda finding: said(finding.words)),
)


ENTRIES_SHOWN = 500


@dataclass(frozen=True, slots=True)
class Trail:
    """The trail as the page shows it: a page of what was asked for, newest entry first, and the head."""

    page: TrailPage
    people: list[str]
    cases: list[Case]
    count: int
    head: str


class AuditPage(Page):
    """Read when the page is opened; that reading is an entry of its own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk, tr("Audit trail"), tr("Written with every act and never changed. Opening this page is an entry too.")
        )
        self._page: TrailPage | None = None
        self.bar = TrailBar()
        self.entries: RowsModel[AuditEntry] = RowsModel(self._columns())
        self.findings: RowsModel[CustodyFinding] = RowsModel(_FINDINGS)
        table = RowsView(self.entries, tr("Audit trail"), row_px=34)
        self.head = label("", "")
        self.detail = label("", "small", wraps=True)
        self.verdict = label("", "heading")
        self.verify = KeyButton(tr("Verify custody"), "audit.verify", "primary")
        self._result = panel()
        self.add_action(self.verify)
        self.body.addWidget(self._head_panel())
        self.body.addWidget(self._result_panel())
        self.body.addWidget(self.bar)
        self.body.addWidget(table, 1)
        self.body.addWidget(self._detail_panel())
        self.bar.asked.connect(self._ask)
        self.bar.went_back.connect(self._ask_older)
        self.bar.misread.connect(desk.troubled.emit)
        table.moved.connect(self._show_detail)
        self.verify.clicked.connect(self.verify_now)
        shortcut(self, "audit.verify", self.verify.click)
        shortcut(self, "audit.older", self.bar.older.click)

    def refresh(self) -> None:
        """Read the newest entries again, of those that are asked for."""
        self.bar.ask()

    @Slot(object)
    def _ask(self, asked: TrailFilter) -> None:
        self.desk.ask(lambda unit: _read(unit, asked, None), self._show)

    @Slot(object)
    def _ask_older(self, asked: TrailFilter) -> None:
        """Go on with the entries before those that are shown."""
        start = self._page.next_start if self._page is not None else None
        if start is not None:
            self.desk.ask(lambda unit: _read(unit, asked, start), self._show)

    def clear(self) -> None:
        """Forget the trail, the findings and what was asked for."""
        self._page = None
        self.bar.clear()
        self.entries.show([])
        self.findings.show([])
        self.head.clear()
        self.detail.clear()
        self._result.hide()
        self._verification_ended()

    @Slot()
    def verify_now(self) -> None:
        """Authenticate every file of the unit and walk the whole chain."""
        self.verify.setEnabled(False)
        self.verify.setText(tr("Verifying…"))
        self.desk.start(
            lambda unit, _told, _cancelled: verify_custody(unit), self._verified, on_end=self._verification_ended
        )

    def _verified(self, report: CustodyReport) -> None:
        wrong = sum(not finding.holds for finding in report.findings)
        self.verdict.setText(
            tr(
                "Custody holds: {checks} made, the whole trail walked.",
                checks=tr_count(len(report.findings), "{count} check", "{count} checks"),
            )
            if report.holds
            else tr(
                "Custody does not hold in {places}. Keep the folder as it is and call a supervisor.",
                places=tr_count(wrong, "{count} place", "{count} places"),
            )
        )
        self.findings.show(sorted(report.findings, key=lambda finding: finding.holds))
        self._result.show()
        self.refresh()

    def _verification_ended(self) -> None:
        self.verify.setText(tr("Verify custody"))
        self.verify.setEnabled(True)

    def _show(self, trail: Trail) -> None:
        self._page = trail.page
        self.bar.offer(trail.people, [case.reference for case in trail.cases])
        self.bar.tell(len(trail.page.entries), trail.page.total, has_older=trail.page.next_start is not None)
        self.entries.show(trail.page.entries)
        self.head.setText(f"{tr_count(trail.count, '{count} entry', '{count} entries')}    {trail.head}")

    def _head_panel(self) -> QFrame:
        made = panel()
        words = label(tr("Write it down elsewhere: a later head that does not contain it shows a rollback."), "small")
        column(
            row(label(tr("Head of the chain"), "field"), 12, self.head, None), words, margins=14, spacing=4, onto=made
        )
        return made

    def _detail_panel(self) -> QFrame:
        made = panel()
        fit(self.detail, height=84)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        column(self.detail, margins=12, onto=made)
        return made

    @Slot(object)
    def _show_detail(self, entry: AuditEntry) -> None:
        """Say everything about one entry."""
        known = {name: value for name, value in entry.facts.items() if value is not None}
        facts = "   ".join(f"{name} {json.dumps(value)}" for name, value in known.items())
        self.detail.setText(
            tr(
                "Entry {sequence}   ·   {purpose}   ·   {authority}   ·   policy {policy_version}   ·   "
                "{software}\nHash {entry_hash}\n{facts}",
                sequence=entry.sequence,
                purpose=entry.act.purpose,
                authority=entry.act.authority,
                policy_version=entry.policy_version,
                software=entry.software,
                entry_hash=entry.entry_hash,
                facts=facts,
            )
        )

    def _result_panel(self) -> QFrame:
        table = RowsView(self.findings, tr("Findings"), row_px=32)
        fit(table, height=190)
        close = KeyButton(tr("Close"), "audit.close", "quiet")
        close.clicked.connect(self._result.hide)
        shortcut(self, "audit.close", self._result.hide)
        column(row(self.verdict, None, close), table, margins=14, spacing=8, onto=self._result)
        self._result.hide()
        return self._result

    def _columns(self) -> tuple[Column[AuditEntry], ...]:
        return (
            Column(mark("No."), lambda entry: f"{entry.sequence:,}", 6, is_number=True),
            Column(mark("Time"), lambda entry: exact_moment(entry.at), 18),
            Column(mark("Person"), lambda entry: entry.actor_name, 10),
            Column(mark("Act"), lambda entry: said(entry.act.verb), 13),
            Column(mark("Operation"), lambda entry: said(entry.act.operation.value), 10, can_go=True),
            Column(mark("Case"), self._reference_of, 8),
            Column(mark("Purpose"), lambda entry: entry.act.purpose, 14, can_go=True),
            Column(mark("Facts"), lambda entry: _facts(entry)),
        )

    def _reference_of(self, entry: AuditEntry) -> str:
        case_id = entry.act.case_id
        if case_id is None or self._page is None:
            return ""
        return self._page.cases.get(case_id, case_id)


def _read(unit: Unit, asked: TrailFilter, start: int | None) -> Trail:
    page = ask_trail(unit, asked, start, ENTRIES_SHOWN, newest_first=True)
    count, head = audit_head(unit)
    return Trail(page, [person.name for person in list_examiners(unit)], list_cases(unit), count, head)


def _facts(entry: AuditEntry) -> str:
    """Return the facts in short; digests and seals are said in full below the table."""
    return "   ".join(f"{name} {_short(value)}" for name, value in entry.facts.items() if not _says_little(value))


def _says_little(value: Fact) -> bool:
    return value is None or (isinstance(value, str) and len(value) == SHA256_CHARACTERS)


def _short(value: Fact) -> str:
    return value if isinstance(value, str) else json.dumps(value)
