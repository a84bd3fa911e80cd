"""Custody now: the last verification, another one, the head in words, and what outside the unit knows of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot

from app.domain.unit import CustodyReport
from app.domain.witness import SignedHead
from app.service.custody_state import CustodyState, custody_state
from app.service.verify import verify_custody
from app.service.witness import forget_witness, write_witness
from app.ui.desk import Desk
from app.ui.fact_rows import FactRow, FactRows, Mark
from app.ui.folder_dialog import FolderDialog
from app.ui.key_words import keys
from app.ui.language import grouped, said, tr, tr_count
from app.ui.parts import KeyButton, label
from app.ui.unit_panel import UnitPanel
from app.ui.words import moment


class CustodyPanel(UnitPanel):
    """Verification reads every file; acts wait only for the file that is being read."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk, tr("Whether the record is whole. Note the words of the head elsewhere: a later unit must know them.")
        )
        self.head = label("", "heading", wraps=True)
        self.facts = FactRows(tr("Custody"))
        self.verify = KeyButton(tr("Verify custody"), "unit.custody.verify", "primary")
        self.write = KeyButton(tr("Write a witness…"), "unit.custody.write")
        self.always = KeyButton(tr("Witness at each lock…"), "unit.custody.always")
        self.forget = KeyButton(tr("No witness at locks"), "unit.custody.forget")
        self.add_act(self.verify, self.begin_verification)
        self.add_act(self.write, self.ask_where)
        self.add_act(self.always, self.ask_for_locks)
        self.add_act(self.forget, self.forget_witness)
        self._findings: list[FactRow] = []
        self.body.addWidget(self.head)
        self.body.addWidget(self.facts, 1)
        self.setFocusProxy(self.facts)

    def refresh(self) -> None:
        """Read what is known; that is a consultation on record, and its entry is the head that is shown."""
        self.desk.ask(custody_state, self._show)

    def clear(self) -> None:
        """Forget it."""
        super().clear()
        self._findings = []
        self.head.clear()
        self.facts.clear()

    @Slot()
    def begin_verification(self) -> None:
        """Check every file of the unit and walk the whole chain, with progress."""
        self.start(
            tr("Verifying custody"),
            lambda unit, told, cancelled: verify_custody(unit, on_progress=told, is_cancelled=cancelled),
            self._verified,
            self.verify,
        )

    @Slot()
    def ask_where(self) -> None:
        """Ask where the present head is written to, on a medium that is kept elsewhere."""
        self._ask(self.write_now)

    @Slot()
    def ask_for_locks(self) -> None:
        """Ask for a file to which every lock writes the head, and which every unlock compares."""
        self._ask(lambda path: self.write_now(path, at_each_lock=True))

    @Slot(object)
    def write_now(self, path: Path, at_each_lock: bool = False) -> None:
        """Add the head to a witness file, signed."""
        self.desk.ask(lambda unit: write_witness(unit, path, at_each_lock=at_each_lock), self._written)

    @Slot()
    def forget_witness(self) -> None:
        """Have no witness written at locks any more; the file stays."""
        self.desk.ask(forget_witness, lambda _none: self.refresh())

    def _ask(self, then: object) -> None:
        dialog = FolderDialog(tr("Write the witness to a file on another medium"), None, self,
                              file_name="homeward-witness.jsonl")  # fmt: skip
        dialog.chosen.connect(then)
        dialog.open()

    def _written(self, line: SignedHead) -> None:
        self.tell(tr("The witness knows entry {number} now. Keep the medium away from this machine.",
                     number=grouped(line.sequence)))  # fmt: skip
        self.refresh()

    def _verified(self, report: CustodyReport) -> None:
        wrong = [found for found in report.findings if not found.holds]
        shown = wrong or report.findings
        self._findings = [
            FactRow(said(found.place), said(found.words), Mark.HOLDS if found.holds else Mark.BROKEN) for found in shown
        ]
        if wrong:
            self.tell(tr_count(
                len(wrong), "Custody does not hold in {count} place. Keep the folder as it is and call a supervisor.",
                "Custody does not hold in {count} places. Keep the folder as it is and call a supervisor.",
            ))  # fmt: skip
        else:
            self.tell(tr_count(len(report.findings), "Custody holds: {count} check made, the whole trail walked.",
                               "Custody holds: {count} checks made, the whole trail walked."))  # fmt: skip

    def _show(self, state: CustodyState) -> None:
        self.head.setText(tr("Entry {number}: {words}", number=grouped(state.entries), words=state.words))
        self.forget.setEnabled(state.witness is not None)
        self.facts.show_facts([_last(state), *_outside(state), *self._findings])


def _mark(holds: bool) -> Mark:
    return Mark.HOLDS if holds else Mark.BROKEN


def _last(state: CustodyState) -> FactRow:
    name, verified = tr("Last verification"), state.verified
    if verified is None:
        return FactRow(name, tr("Nobody has verified this unit yet."), Mark.UNKNOWN,
                       tr("Press {verify}.", **keys(verify="unit.custody.verify")))  # fmt: skip
    when = {"when": moment(verified.at), "who": verified.by, "checks": verified.facts.get("findings")}
    if verified.facts.get("holds"):
        return FactRow(name, tr("{when} ({who}): {checks} checks, all hold", **when), Mark.HOLDS)
    broken = verified.facts.get("broken")
    named = ", ".join(map(str, broken)) if isinstance(broken, list) else ""
    return FactRow(name, tr("{when} ({who}): these do not hold: {places}", places=named, **when), Mark.BROKEN,
                   tr("Keep the folder as it is, copy it whole, and call a supervisor."))  # fmt: skip


def _outside(state: CustodyState) -> list[FactRow]:
    digits = FactRow(tr("Head in digits"), state.head)
    locked = state.locked
    point = (
        tr("in the lock of {when}, entry {number}", when=moment(locked.at), number=grouped(locked.sequence))
        if locked is not None else tr("none yet: the first lock leaves one")
    )  # fmt: skip
    points = FactRow(tr("Last checkpoint"), tr("{point}; also at every disclosure and every 1,000 entries",
                                               point=point))  # fmt: skip
    if state.witness is None:
        words = tr("No witness is written at locks.")
        if state.witnessed is not None:
            words = tr("{words} One was last written by hand on {when}.", words=words,
                       when=moment(state.witnessed.at))  # fmt: skip
        advice = tr("Without one, nothing outside the unit notices that it was put back to an earlier day.")
        return [digits, points, FactRow(tr("Witness"), words, Mark.WEAKER, advice)]
    there = state.witness.exists()
    words = tr("Every lock writes to {path}.", path=str(state.witness))
    advice = "" if there else tr("The medium is not there now; plug it in before you lock the unit.")
    return [digits, points, FactRow(tr("Witness"), words, Mark.HOLDS if there else Mark.WEAKER, advice)]
