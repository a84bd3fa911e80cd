"""Ask with which models the unit works: one embedder or two, which are fused, and any detectors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from app.ui.language import tr
from app.ui.people_dialogs import FormDialog

if TYPE_CHECKING:
    from app.ui.unit_models_panel import PackLine


class ChooseModelsDialog(FormDialog):
    """A box for each model that is here. With the built-in embedder alone, its box may be left empty, too."""

    def __init__(self, lines: Sequence[PackLine], parent: QWidget) -> None:
        words = tr(
            "One embedder or two, which are fused, and any detectors. Vectors of other models are kept; those that the "
            "new choice lacks are made from stored crops, and until then nothing is searched where they are missing. "
            "Scores and persons of before were found with the models of before."
        )
        super().__init__(tr("Models to work with"), words, tr("Work with these"), parent)
        self._boxes = {line.id: QCheckBox(f"{line.id} ({line.kind})") for line in lines}
        for line in lines:
            box = self._boxes[line.id]
            box.setChecked(line.is_used)
            box.setToolTip(f"{line.name}. {line.trained_on}")
            self.form.addWidget(box)

    @property
    def chosen(self) -> list[str]:
        """The ids whose boxes are ticked."""
        return [each for each, box in self._boxes.items() if box.isChecked()]

    def choose(self, ids: Sequence[str]) -> None:
        """Tick the boxes of these and no others."""
        for each, box in self._boxes.items():
            box.setChecked(each in ids)
