"""Quality trials: to set one that only its setter can tell, to disclose it, and how conclusions stood."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from app.domain.duties import Duty
from app.domain.policy import Function
from app.domain.quality_trial import DisclosedTrial
from app.service.declared import keep_declaration, read_declaration
from app.service.permission import why_not
from app.service.quality_trials import Trials, disclose_trial, lines_of, list_trials, trial_results
from app.ui.desk import Desk
from app.ui.fields_dialog import Asked, FieldsDialog
from app.ui.file_dialog import FileDialog
from app.ui.folder_dialog import FolderDialog
from app.ui.key_words import keys
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
        self.keep = KeyButton(tr("Keep the declaration…"), "unit.trials.keep")
        self.disclose_by = KeyButton(tr("Disclose by a declaration…"), "unit.trials.disclose_by")
        self.add_act(self.set, self.ask_trial)
        self.add_act(self.disclose, self.ask_to_disclose)
        self.add_act(self.results, self.show_results, Duty.LIST_CASES)
        self.add_act(self.keep, self.ask_where, Duty.LIST_CASES)
        self.add_act(self.disclose_by, self.ask_declaration, Duty.SUPERVISE)
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
        self._ask_to_disclose(self._hidden())

    @Slot()
    def ask_declaration(self) -> None:
        """Ask for the declaration that was kept outside the unit of a trial that another set, then for its case."""
        dialog = FileDialog(tr("Choose the declaration that was kept"), None, self)
        dialog.chosen.connect(lambda path: self._ask_to_disclose("", path))
        dialog.open()

    @Slot()
    def ask_where(self) -> None:
        """Ask where the declaration of the current trial is written to, so that another can disclose it."""
        named = self._hidden()
        if not named:
            self.tell(tr("Choose a hidden trial that you set first."))
            return
        dialog = FolderDialog(tr("Keep the declaration in"), None, self, file_name="declaration.txt")
        dialog.chosen.connect(lambda path: self._keep(named, path))
        dialog.open()

    def _hidden(self) -> str:
        line = self.table.current()
        return line.case if isinstance(line, TrialLine) and not line.by else ""

    def _ask_to_disclose(self, named: str, declaration: Path | None = None) -> None:
        dialog = FieldsDialog(
            tr("Disclose a quality trial"),
            tr("Everybody is told, its conclusions are counted, and nobody works in the case any more. This is never "
               "taken back."),
            tr("Disclose"),
            [Asked(tr("Reference of the case"), text=named)],
            self,
        )  # fmt: skip

        def disclose(unit: Unit) -> DisclosedTrial:
            return disclose_trial(unit, dialog.typed[0], read_declaration(declaration) if declaration else None)

        self.ask(dialog, disclose, self._disclosed)

    def _keep(self, named: str, path: Path) -> None:
        self.desk.ask(
            lambda unit: keep_declaration(unit, named, path),
            lambda case: self.tell(
                tr("The declaration of {case} is in {path}. Whoever reads it knows that the case is a trial; keep it "
                   "away from the unit.", case=case.reference, path=path.name)
            ),
        )  # fmt: skip

    @Slot()
    def show_results(self) -> None:
        """Show how conclusions stood in disclosed trials, as far as this person may see them; on record."""
        self.desk.ask(trial_results, lambda rows: TrialDialog(lines_of(rows), self).open())

    def _set(self) -> None:
        self.desk.case_changed.emit()
        self.case_turned.emit()
        self.tell(tr("The case is open, and a quality trial. Take in its pictures as those of any case, and leave "
                     "searching and examining to others. Keep its declaration outside the unit ({keep}), so that "
                     "another can disclose it.", **keys(keep="unit.trials.keep")))  # fmt: skip

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
