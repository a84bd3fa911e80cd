"""The selftest: whether every part of this workstation works and answers as it should, and when that was last shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot

from app.demo.portrait import draw_group
from app.service.last_acts import LastAct
from app.service.seal_record import last_proof
from app.service.selftest import SelftestFinding, last_selftest, selftest_on_record
from app.ui.desk import Desk
from app.ui.fact_rows import FactRow, FactRows, Mark
from app.ui.language import said, tr
from app.ui.parts import KeyButton, label
from app.ui.unit_panel import UnitPanel
from app.ui.unit_proof_acts import ask_for_start, last_proof_words, show_proof
from app.ui.words import moment

SEED = 7


class SelftestPanel(UnitPanel):
    """Runs in the worker processes that are there."""

    def __init__(self, desk: Desk) -> None:
        words = tr(
            "Compares the engine with dlib and face_recognition on drawn people, an index with an exact scan, and "
            "tries the encryption on a throw-away unit. About half a minute; of this unit only its record is touched."
        )
        super().__init__(desk, words)
        self.last = label("", "heading", wraps=True)
        self._is_proof_noted = False
        self.last_proof = label("", "dim", wraps=True)
        self.findings = FactRows(tr("Findings of the selftest"))
        self.run = KeyButton(tr("Run the selftest"), "unit.selftest.run", "primary")
        self.prove = KeyButton(tr("Proof of the fence…"), "unit.selftest.prove")
        self.add_act(self.run, self.begin)
        self.add_act(self.prove, self.show_proof)
        self.body.addWidget(self.last)
        self.body.addWidget(self.last_proof)
        self.body.addWidget(self.findings, 1)
        self.setFocusProxy(self.findings)

    def refresh(self) -> None:
        """Read when it was last done."""
        self.desk.ask(lambda unit: (last_selftest(unit), last_proof(unit)), self._show_last)

    def clear(self) -> None:
        """Forget the findings."""
        super().clear()
        self.last.clear()
        self.last_proof.clear()
        self._is_proof_noted = False
        self.findings.clear()

    @Slot()
    def begin(self) -> None:
        """Run it, with its progress; what came of it goes on record."""
        pool = self.desk.pool
        self.start(
            tr("Selftest"),
            lambda unit, told, cancelled: selftest_on_record(unit, pool, lambda: draw_group(SEED), told, cancelled),
            self._show,
            self.run,
        )

    @Slot()
    def show_proof(self) -> None:
        """Show the proof that was made before this window opened, on record; or say how one is made."""
        if self.desk.proof is None:
            ask_for_start(self)
        else:
            show_proof(self, self.desk.proof, self._proof_noted, is_noted=self._is_proof_noted)

    def _proof_noted(self) -> None:
        self._is_proof_noted = True

    def _show_last(self, found: tuple[LastAct | None, LastAct | None]) -> None:
        last, proof = found
        self.last.setText(last_words(last))
        self.last_proof.setText(last_proof_words(proof))

    def _show(self, findings: Sequence[SelftestFinding]) -> None:
        ordered = sorted(findings, key=lambda found: found.holds)
        self.findings.show_facts(
            [
                FactRow(said(found.subject), said(found.words), Mark.HOLDS if found.holds else Mark.BROKEN)
                for found in ordered
            ]
        )


def last_words(last: LastAct | None) -> str:
    """Return when the selftest was last done, by whom and what came of it."""
    if last is None:
        return tr("No selftest is on record in this unit.")
    when = {"when": moment(last.at), "who": last.by}
    if last.facts.get("holds"):
        return tr("Everything held on {when} ({who}): {engine}.", engine=str(last.facts.get("runs_on", "")), **when)
    failing = last.facts.get("failing")
    named = ", ".join(said(str(each)) for each in failing) if isinstance(failing, list) else ""
    return tr("On {when} ({who}) this did not hold: {failing}. Have it put right before you rely on it.",
              failing=named, **when)  # fmt: skip
