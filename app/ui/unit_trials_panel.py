"""Quality trials: to set one that only its setter can tell, to disclose it, and how conclusions stood."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from app.domain.duties import Duty
from app.domain.policy import Function
from app.domain.quality_trial import DisclosedTrial
from app.service.permission import why_not
from app.service.quality_trials import Trials, disclose_trial, lines_of, list_trials, trial_results
from app.ui.desk import Desk
from app.ui.fields_dialog import Asked, FieldsDialog
from app.ui.language import mark, said, tr, tr_count
from app.ui.parts import KeyButton, label
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.trial_dialog import TrialDialog
from app.ui.unit_panel import UnitPanel
from app.ui.unit_trial_form import TrialForm
from app.ui.words import moment

if TYPE_CHECKING:
    from app.store import Unit


@dataclass(frozen=True, slots=True)
class TrialLine:
    """A trial: its case's reference or id, whether it is hidden still, since when, and who disclosed it."""

    case: str
    state: str
    since: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class _Read:
    trials: Trials
    why_not: str


def _read(unit: Unit) -> _Read:
    return _Read(list_trials(unit), why_not(unit, Function.QUALITY_TRIALS))


class TrialsPanel(UnitPanel):
    """Shows one's own hidden trials and the disclosed ones; looking is the same act for whoever has set none.

    Signals: `case_turned` once a trial was set, whose case is the one that is worked in from then on.
    """

    case_turned = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            tr("A case whose answer is known to you alone, examined like any other. Nobody else can tell; disclosed, "
               "its conclusions are counted and none becomes a lead."),
        )  # fmt: skip
        self.lines: RowsModel[TrialLine] = RowsModel(_columns())
        self.table = RowsView(self.lines, tr("Quality trials"), row_px=34)
        self.said = label("", wraps=True)
        self.set = KeyButton(tr("Set a trial…"), "unit.trials.set")
        self.disclose = KeyButton(tr("Disclose…"), "unit.trials.disclose")
        self.results = KeyButton(tr("Results"), "unit.trials.results")
        self.add_act(self.set, self.ask_trial)
        self.add_act(self.disclose, self.ask_to_disclose)
        self.add_act(self.results, self.show_results, Duty.LIST_CASES)
        self.body.addWidget(self.said)
        self.body.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def refresh(self) -> None:
        """Read the trials again; a consultation on record."""
        refused = self.desk.refusal(Duty.LIST_CASES)
        self.said.setText(said(refused))
        if not refused:
            self.desk.ask(_read, self._show)

    def clear(self) -> None:
        """Forget them."""
        super().clear()
        self.lines.show([])
        self.said.clear()

    @Slot()
    def ask_trial(self) -> None:
        """Ask what the case is called and which pictures show whom."""
        if self.desk.is_busy:
            self.tell(tr("Work is still running in the present case. Let it finish or cancel it first."))
            return
        form = TrialForm(self)
        self.ask(form, form.set_in, lambda _made: self._set())

    @Slot()
    def ask_to_disclose(self) -> None:
        """Ask whether everybody is told that a case was a trial; it is never taken back."""
        line = self.table.current()
        known = line.case if isinstance(line, TrialLine) and not line.by else ""
        dialog = FieldsDialog(
            tr("Disclose a quality trial"),
            tr("Everybody is told, its conclusions are counted, and nobody works in the case any more. This is never "
               "taken back. With a declaration kept outside the unit: homeward trial disclose --declaration FILE."),
            tr("Disclose"),
            [Asked(tr("Reference of the case"), text=known)],
            self,
        )  # fmt: skip
        self.ask(dialog, lambda unit: disclose_trial(unit, dialog.typed[0]), self._disclosed)

    @Slot()
    def show_results(self) -> None:
        """Show how conclusions stood in disclosed trials, as far as this person may see them; on record."""
        self.desk.ask(trial_results, lambda rows: TrialDialog(lines_of(rows), self).open())

    def _set(self) -> None:
        self.case_turned.emit()
        self.tell(tr("The case is open, and a quality trial. Take in its pictures as those of any case, and leave "
                     "searching and examining to others."))  # fmt: skip

    def _disclosed(self, trial: DisclosedTrial) -> None:
        number = sum(count.number for count in trial.counts or ())
        self.tell(tr_count(number, "The trial is disclosed; {count} conclusion was counted.",
                           "The trial is disclosed; {count} conclusions were counted."))  # fmt: skip

    def _show(self, read: _Read) -> None:
        refused = read.why_not or self.desk.refusal(Duty.WORK_CASES)
        self.set.refuse(refused)
        lines = [
            TrialLine(case.reference, tr("hidden, set by you"), moment(case.opened_at)) for case in read.trials.own
        ]
        lines += [
            TrialLine(str(each.case_id), tr("disclosed"), moment(each.disclosed_at), each.disclosed_by)
            for each in read.trials.disclosed
        ]
        self.lines.show(lines)
        nothing = "" if lines else tr("You have set none, and none is disclosed.")
        self.said.setText("  ".join(filter(None, (nothing, said(refused)))))


def _columns() -> tuple[Column[TrialLine], ...]:
    return (
        Column(mark("Case"), lambda line: line.case),
        Column(mark("State"), lambda line: line.state, 18),
        Column(mark("Since"), lambda line: line.since, 16, can_go=True),
        Column(mark("Disclosed by"), lambda line: line.by, 16, can_go=True),
    )
