"""The protection: each layer as it is read from the system now, what weakens it, and what to do about it."""

from __future__ import annotations

from app.domain.layer import Layer, Strength
from app.service.layers import protection_layers
from app.ui.desk import Desk
from app.ui.fact_rows import FactRow, FactRows, Mark
from app.ui.language import said, tr
from app.ui.parts import KeyButton, label
from app.ui.unit_panel import UnitPanel

MARKS = {
    Strength.HOLDS: Mark.HOLDS,
    Strength.WEAKER: Mark.WEAKER,
    Strength.MISSING: Mark.MISSING,
    Strength.UNKNOWN: Mark.UNKNOWN,
}


class ProtectionPanel(UnitPanel):
    """Asks the system each time it is shown; nothing of the unit is read."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("What keeps this program from networks, as the system says now."))
        self.verdict = label("", "heading", wraps=True)
        self.layers = FactRows(tr("Layers of the protection"))
        self.again = KeyButton(tr("Read again"), "unit.protection.read")
        self.add_act(self.again, self.refresh)
        self.body.addWidget(self.verdict)
        self.body.addWidget(self.layers, 1)
        self.setFocusProxy(self.layers)
        proof = tr(
            "The proof that no network is reached is made on the command line, before the fence stands: homeward "
            "selftest --seal --out FILE.pdf."
        )
        self.body.addWidget(label(proof, "small", wraps=True))

    def refresh(self) -> None:
        """Read each layer again."""
        notices = self.desk.pool.notices
        self.desk.ask(lambda _unit: protection_layers(notices), self._show)

    def clear(self) -> None:
        """Forget what was read; it is about this machine and not about the unit."""
        super().clear()
        self.verdict.clear()
        self.layers.clear()

    def _show(self, layers: tuple[Layer, ...]) -> None:
        self.verdict.setText(_verdict(layers))
        self.layers.show_facts(
            [FactRow(said(one.name), said(one.seen), MARKS[one.strength], said(one.advice)) for one in layers]
        )


def _verdict(layers: tuple[Layer, ...]) -> str:
    missing = sum(layer.strength is Strength.MISSING for layer in layers)
    weaker = sum(layer.strength in {Strength.WEAKER, Strength.UNKNOWN} for layer in layers)
    if missing:
        return tr("{missing} of {total} layers missing. Work with seized material on another machine until it is put "
                  "right.", missing=missing, total=len(layers))  # fmt: skip
    if weaker:
        return tr("{weaker} of {total} layers weaker than they could be. Read below what to do.",
                  weaker=weaker, total=len(layers))  # fmt: skip
    return tr("All {total} layers hold.", total=len(layers))
