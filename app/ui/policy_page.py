"""Policy: for whom the unit works and under which rules, and the acts that wait for a second person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from app.domain.proposal import Proposal, ProposalState
from app.service.deciding import confirm_any
from app.service.permission import policy_in_force
from app.service.proposals import decline, list_proposals, withdraw
from app.service.stamps import StandingFacts, standing_of
from app.service.stopping import lift_stop, stop_searching
from app.store.policies import AdoptedPolicy
from app.ui.desk import Desk
from app.ui.language import mark, said, tr, tr_count
from app.ui.page import Page
from app.ui.parts import EmptyState, KeyButton, column, label, panel, shortcut
from app.ui.reason_dialog import ReasonDialog
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.scroller import Stack
from app.ui.words import moment

if TYPE_CHECKING:
    from app.store import Unit

_COLUMNS = (
    Column[Proposal](mark("No."), lambda proposal: str(proposal.id), 6, is_number=True),
    Column[Proposal](mark("Act"), lambda proposal: said(proposal.kind.value.replace("-", " ")), 20),
    Column[Proposal](mark("About"), lambda proposal: said(proposal.about), 14),
    Column[Proposal](mark("State"), lambda proposal: said(proposal.state.value), 11),
    Column[Proposal](mark("Proposed by"), lambda proposal: proposal.proposed_by, 14),
    Column[Proposal](mark("Until"), lambda proposal: moment(proposal.expires_at), 16),
    Column[Proposal](mark("Why"), lambda proposal: proposal.reason),
)


@dataclass(frozen=True, slots=True)
class PolicyView:
    """What the page shows."""

    adopted: AdoptedPolicy
    standing: StandingFacts
    proposals: tuple[Proposal, ...]
    own_id: int


class PolicyPage(Page):
    """Signals: `changed` when searching was stopped, or something was decided that other pages have to know."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            tr("Policy"),
            tr("What this unit has decided about its use. Whoever proposes an act never confirms it."),
        )
        self.proposals: RowsModel[Proposal] = RowsModel(_COLUMNS)
        self.facts = label("", "", wraps=True)
        self._table = RowsView(self.proposals, tr("Proposals"))
        self.confirm = KeyButton(tr("Confirm"), "policy.confirm", "primary")
        self.decline = KeyButton(tr("Decline"), "policy.decline")
        self.withdraw = KeyButton(tr("Withdraw"), "policy.withdraw")
        self._own_id = 0
        self._list = Stack()
        self._list.addWidget(self._table)
        self._list.addWidget(
            EmptyState(
                tr("Nothing was proposed yet"),
                tr(
                    "Some acts take two people: one proposes, another confirms. Another policy is proposed on "
                    "the command "
                    "line: homeward policy propose FILE."
                ),
            )
        )
        self.add_action(self.withdraw)
        self.add_action(self.decline)
        self.add_action(self.confirm)
        self.body.addWidget(self._facts_panel())
        self.body.addWidget(self._list, 1)
        self._table.moved.connect(self._settle)
        self.confirm.clicked.connect(self.confirm_current)
        self.decline.clicked.connect(self.ask_to_decline)
        self.withdraw.clicked.connect(self.ask_to_withdraw)
        shortcut(self, "policy.confirm", self.confirm.click)
        shortcut(self, "policy.decline", self.decline.click)
        shortcut(self, "policy.withdraw", self.withdraw.click)

    def refresh(self) -> None:
        """Read policy and proposals again."""
        self.desk.ask(_read, self._show)

    def clear(self) -> None:
        """Forget what was shown."""
        self.facts.clear()
        self.proposals.show([])
        self._own_id = 0

    @Slot()
    def ask_to_stop(self) -> None:
        """Ask a supervisor why all searching is to stop, or why it may go on again."""
        standing = self.desk.standing
        if not self.desk.is_open or not standing.is_supervisor:
            return
        if standing.is_stopped:
            dialog = ReasonDialog(
                tr("Let searching go on"),
                tr(
                    "Where the policy wants a second person, this proposes it, and somebody else confirms it on "
                    "this page."
                ),
                tr("Lift the stop"),
                self,
            )
            dialog.stated.connect(self._lift)
        else:
            dialog = ReasonDialog(
                tr("Stop all searching"),
                tr("No search is made any more from now on, by anybody. What is here stays readable."),
                tr("Stop searching"),
                self,
            )
            dialog.stated.connect(self._stop)
        dialog.open()

    @Slot()
    def confirm_current(self) -> None:
        """Confirm the proposal that is marked."""
        proposal = self._table.current()
        if isinstance(proposal, Proposal):
            self.desk.ask(lambda unit: confirm_any(unit, proposal.id), self._decided)

    @Slot()
    def ask_to_decline(self) -> None:
        """Ask why the proposal that is marked is not to be done."""
        proposal = self._table.current()
        if not isinstance(proposal, Proposal):
            return
        dialog = ReasonDialog(
            tr("Decline proposal {proposal_id}", proposal_id=proposal.id), proposal.reason, tr("Decline"), self
        )
        dialog.stated.connect(
            lambda reason: self.desk.ask(lambda unit: decline(unit, proposal.id, reason), self._decided)
        )
        dialog.open()

    @Slot()
    def ask_to_withdraw(self) -> None:
        """Ask why one's own proposal that is marked is taken back."""
        proposal = self._table.current()
        if not isinstance(proposal, Proposal):
            return
        dialog = ReasonDialog(
            tr("Withdraw proposal {proposal_id}", proposal_id=proposal.id), proposal.reason, tr("Withdraw"), self
        )
        dialog.stated.connect(
            lambda reason: self.desk.ask(lambda unit: withdraw(unit, proposal.id, reason), self._decided)
        )
        dialog.open()

    @Slot(str)
    def _stop(self, reason: str) -> None:
        self.desk.ask(
            lambda unit: stop_searching(unit, reason), lambda _done: self._tell(tr("All searching is stopped."))
        )

    @Slot(str)
    def _lift(self, reason: str) -> None:
        def lifted(proposal: Proposal | None) -> None:
            waits = (
                ""
                if proposal is None
                else tr("Proposal {proposal_id} waits for a second person on the page Policy.", proposal_id=proposal.id)
            )
            self._tell(waits or tr("Searching may go on."))

        self.desk.ask(lambda unit: lift_stop(unit, reason), lifted)

    def _decided(self, proposal: Proposal) -> None:
        self._tell(tr("Proposal {proposal_id} is {state}.", proposal_id=proposal.id, state=said(proposal.state.value)))

    def _tell(self, words: str) -> None:
        self.desk.noted.emit(words)
        self.changed.emit()
        if self.isVisible():
            self.refresh()

    def _show(self, view: PolicyView) -> None:
        self._own_id = view.own_id
        self.facts.setText(policy_words(view.adopted, view.standing))
        self.proposals.show(list(reversed(view.proposals)))
        waiting = sum(proposal.state is ProposalState.OPEN for proposal in view.proposals)
        self.title.setText(
            tr("Policy  ·  {proposals} to decide", proposals=tr_count(waiting, "{count} proposal", "{count} proposals"))
            if waiting
            else tr("Policy")
        )
        self._list.setCurrentIndex(0 if view.proposals else 1)
        self._settle()

    @Slot()
    def _settle(self) -> None:
        proposal = self._table.current()
        is_open = isinstance(proposal, Proposal) and proposal.state is ProposalState.OPEN
        is_anothers = isinstance(proposal, Proposal) and proposal.proposed_by_id != self._own_id
        for button in (self.confirm, self.decline):
            button.setEnabled(is_open and is_anothers)
        self.withdraw.setEnabled(isinstance(proposal, Proposal) and not is_anothers and proposal.is_waiting)

    def _facts_panel(self) -> QFrame:
        made = panel()
        column(self.facts, margins=14, onto=made)
        return made


def policy_words(adopted: AdoptedPolicy, standing: StandingFacts) -> str:
    """Return in a few lines for whom the unit works and under which policy."""
    policy, registered = adopted.policy, standing.registration
    lines = []
    if registered is not None:
        lines += [
            tr("Controller: {controller}", controller=registered.controller),
            tr("Responsible officer: {officer}", officer=registered.officer),
        ]
        lines += [tr("Impact assessment: {assessment}", assessment=registered.assessment)]
    forbidden = ", ".join(sorted(said(function.words) for function in policy.profile.forbids)) or tr("nothing")
    return "\n".join(
        [
            *lines,
            tr(
                "Policy {version}: {policy_name}, since {moment}, signed by {people}",
                version=adopted.version,
                policy_name=said(policy.name),
                moment=moment(adopted.adopted_at),
                people=tr_count(len(adopted.signed_by), "{count} person", "{count} people"),
            ),
            tr(
                "Jurisdiction: {profile_name}. It forbids {forbidden}.",
                profile_name=said(policy.profile.name),
                forbidden=forbidden,
            ),
            tr(
                "Persons of interest: {are_searched}. Cases are kept for {days} where nothing else is said.",
                are_searched=tr("ON") if policy.has_person_of_interest_search else tr("off"),
                days=tr_count(policy.retention.case_default_days, "{count} day", "{count} days"),
            ),
        ]
    )


def _read(unit: Unit) -> PolicyView:
    return PolicyView(policy_in_force(unit), standing_of(unit), tuple(list_proposals(unit)), unit.actor.id)
