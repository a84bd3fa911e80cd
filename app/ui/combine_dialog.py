"""Ask how several chosen faces are searched with, and why: three ways, each said in one line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QRadioButton, QWidget

from app.domain.policy import Purpose
from app.domain.search import Combination
from app.ui.language import mark, said, tr
from app.ui.parts import column
from app.ui.purpose_dialog import PurposeDialog

_KEYS = {Combination.MEAN: mark("&Mean"), Combination.ANY: mark("A&ny"), Combination.ALL: mark("A&ll")}


class CombineDialog(PurposeDialog):
    """The purpose, and the way; the mean unless another is chosen. Signals: `stated` with a SearchPurpose."""

    def __init__(
        self, probe: str, earlier: Sequence[str], parent: QWidget | None = None, *, purposes: Sequence[Purpose] = ()
    ) -> None:
        super().__init__(probe, earlier, parent, purposes=purposes)
        self.setWindowTitle(tr("Search with chosen faces"))
        self.ways = {each: QRadioButton(f"{said(_KEYS[each])}:  {said(each.words)}") for each in Combination}
        for each, way in self.ways.items():
            way.setAccessibleName(said(each.words))
        self.ways[Combination.MEAN].setChecked(True)
        self.body.insertLayout(3, column(*self.ways.values(), spacing=6))

    @property
    def combination(self) -> Combination:
        """The way that is chosen."""
        return next(each for each, way in self.ways.items() if way.isChecked())
