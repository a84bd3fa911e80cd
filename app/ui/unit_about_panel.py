"""The unit: for whom it works, of which kind it is, under which law, with which versions, and who was here last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot

from app.domain.duties import Duty
from app.domain.errors import NotRecorded
from app.domain.registration import Registration
from app.service.absence import LONGEST_IDLE_MINUTES, set_idle_minutes
from app.service.evaluation import ClosedEvaluation
from app.service.unit_state import UnitState, unit_state
from app.service.units import register_unit
from app.ui.desk import Desk
from app.ui.fact_rows import FactRow, FactRows
from app.ui.fields_dialog import Asked, FieldsDialog
from app.ui.key_words import keys
from app.ui.language import tr, tr_count
from app.ui.parts import KeyButton
from app.ui.unit_closing_acts import ask_to_close, closing, show_closed
from app.ui.unit_panel import UnitPanel
from app.ui.words import moment


class AboutPanel(UnitPanel):
    """Reads the unit's state when it is shown; that is a consultation on record.

    Signals: `closed` once the evaluation was closed, and nothing more is done in the unit.
    """

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Whose unit this is, and what it works with."))
        self.facts = FactRows(tr("The unit"))
        self.state: UnitState | None = None
        self.register = KeyButton(tr("Register anew…"), "unit.about.register")
        self.idle = KeyButton(tr("Lock after…"), "unit.about.idle")
        self.close_evaluation = KeyButton(tr("Close the evaluation…"), "unit.about.close")
        self.add_act(self.register, self.ask_to_register)
        self.add_act(self.idle, self.ask_idle, Duty.KEEP_KEYS)
        self.add_act(self.close_evaluation, self.ask_to_close)
        self.close_evaluation.hide()
        self.body.addWidget(self.facts, 1)
        self.setFocusProxy(self.facts)
        # A supervisor or an administrator registers: whoever may choose the models, by the same roles.
        desk.unit_changed.connect(self._limit_registering)

    def refresh(self) -> None:
        """Read the unit's state again."""
        self.desk.ask(unit_state, self._show)

    def clear(self) -> None:
        """Forget it."""
        super().clear()
        self.state = None
        self.close_evaluation.hide()
        self.facts.clear()

    @Slot()
    def ask_to_register(self) -> None:
        """Ask for whom the unit works from now on; earlier registrations are kept."""
        now = self.state.info.registration if self.state is not None else None
        asked = [
            Asked(tr("Controller"), tr("Who answers in law for what is done with the data."),
                  text=now.controller if now else ""),
            Asked(tr("Responsible officer"), text=now.officer if now else ""),
            Asked(tr("Impact assessment"), tr("The reference of the DPIA or PIA that covers this unit."),
                  text=now.assessment if now else ""),
        ]  # fmt: skip
        dialog = FieldsDialog(
            tr("Register anew"), tr("It stands on every report from now on."), tr("Register"), asked, self
        )
        self.ask(dialog, lambda unit: register_unit(unit, Registration(*dialog.typed)))

    @Slot()
    def ask_idle(self) -> None:
        """Ask after how many minutes without input the window locks the unit; it holds from the next unlock on."""
        minutes = str(self.state.idle_minutes) if self.state is not None else ""
        dialog = FieldsDialog(
            tr("Lock after"),
            tr("From the next unlock on, the window locks after so long without input."),
            tr("Set"),
            [Asked(tr("Minutes"), tr("1 to {most}", most=LONGEST_IDLE_MINUTES), text=minutes)],
            self,
        )
        self.ask(dialog, lambda unit: set_idle_minutes(unit, _minutes(dialog.typed[0])))

    @Slot()
    def ask_to_close(self) -> None:
        """Ask where the closing report goes, and whether the evaluation ends now; that is never taken back."""
        if self.desk.is_busy:
            self.tell(tr("Work is still running in the present case. Let it finish or cancel it first."))
        elif self.state is not None:
            ask_to_close(self, self.state.info.name, self._begin_closing)

    def _begin_closing(self, path: Path) -> None:
        self.start(tr("Closing the evaluation"), closing(path), self._closed, self.close_evaluation, holds_case=True)

    def _closed(self, done: tuple[ClosedEvaluation, str]) -> None:
        self.closed.emit()
        show_closed(self, done)

    @Slot()
    def _limit_registering(self) -> None:
        refused = self.desk.refusal(Duty.CHOOSE_MODELS)
        self.register.refuse(tr("A supervisor or an administrator registers the unit.") if refused else "")

    def _show(self, state: UnitState) -> None:
        self.state = state
        self.close_evaluation.setVisible(state.info.evaluation is not None)
        self.close_evaluation.refuse(_why_not_close(state) or self.desk.refusal(Duty.SUPERVISE))
        self.facts.show_facts([*_whose(state), *_kind(state), *_here(state), *_versions(state)])


def _why_not_close(state: UnitState) -> str:
    evaluation = state.info.evaluation
    if evaluation is None:
        return tr("This unit is no evaluation.")
    return tr("The evaluation is closed already.") if evaluation.closing is not None else ""


def _minutes(typed: str) -> int:
    if not typed.isdecimal():
        raise NotRecorded(tr("Give the minutes as a number. Nothing was changed."))
    return int(typed)


def _whose(state: UnitState) -> list[FactRow]:
    info = state.info
    rows = [FactRow(tr("Unit"), tr("{name}, made {day}", name=info.name, day=moment(info.created_at)))]
    registered = info.registration
    if registered is None:
        return [*rows, FactRow(tr("Registration"), tr("Not registered for anybody."))]
    return [
        *rows,
        FactRow(tr("Controller"), registered.controller),
        FactRow(tr("Responsible officer"), registered.officer),
        FactRow(tr("Impact assessment"), registered.assessment),
    ]


def _kind(state: UnitState) -> list[FactRow]:
    info, profile = state.info, state.standing.profile
    forbids = ", ".join(sorted(profile.forbids))
    law = tr("{name}; it forbids {functions}", name=profile.name, functions=forbids) if forbids else profile.name
    return [
        FactRow(tr("Kind"), _kind_words(state)),
        FactRow(tr("Staff gallery"), _staff_words(state)),
        FactRow(tr("Jurisdiction"), law),
        FactRow(tr("Policy"), tr("version {number}", number=info.policy_version)),
    ]


def _kind_words(state: UnitState) -> str:
    if state.info.is_demonstration:
        return tr("A demonstration: its people are drawn and its findings mean nothing.")
    evaluation = state.info.evaluation
    if evaluation is None:
        return tr("A unit for casework.")
    if evaluation.closing is not None:
        return tr("An evaluation that is closed: it can be read, and nobody works in it.")
    return tr("An evaluation until {day}: stamped everywhere, closed here by a supervisor ({close}).",
              day=evaluation.until.isoformat(), **keys(close="unit.about.close"))  # fmt: skip


def _staff_words(state: UnitState) -> str:
    if not state.staff or state.staff_until is None:
        return tr("Nobody is in it.")
    return tr_count(
        state.staff, "{count} person, erased after {day}", "{count} people, the first erased after {day}",
        day=state.staff_until.isoformat(),
    )  # fmt: skip


def _here(state: UnitState) -> list[FactRow]:
    info, before = state.info, state.opened_before
    holds = ", ".join((
        tr_count(info.case_count, "{count} case", "{count} cases"),
        tr_count(info.subject_count, "{count} subject", "{count} subjects"),
        tr_count(info.reference_count, "{count} reference in the gallery", "{count} references in the gallery"),
    ))  # fmt: skip
    opened = tr("{who}, {when}", who=before.by, when=moment(before.at)) if before else tr("Nobody before this use.")
    return [
        FactRow(tr("Holds"), holds),
        FactRow(tr("Opened before by"), opened),
        FactRow(tr("Locks after"), tr_count(state.idle_minutes, "{count} minute without input",
                                            "{count} minutes without input")),
        FactRow(tr("A guess of a passphrase"), tr("costs {cost}", cost=state.guess_cost)),
    ]  # fmt: skip


def _versions(state: UnitState) -> list[FactRow]:
    libraries = ", ".join(f"{name} {number}" for name, number in state.libraries)
    return [
        FactRow(tr("Program"), f"{state.software}; {state.system}"),
        FactRow(tr("Vectors"), tr("{name} ({id})", name=state.pack.name, id=state.pack.id)),
        FactRow(tr("Libraries"), libraries),
    ]
