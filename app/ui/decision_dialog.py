"""Show which faces a decision is about, and how many, before it is made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from app.domain.ids import FaceId
from app.ui.crop_shelf import CropKey, CropShelf
from app.ui.key_words import keys
from app.ui.language import tr, tr_count
from app.ui.parts import KeyButton, column, label, row, shortcut
from app.ui.theme import fit
from app.ui.tile_painting import TileDelegate, caption_height
from app.ui.tiles import Tile, TileModel, TileView

TILE_PX = 96


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that may be decided: what it is called, what stands for it, and the faces that it is about."""

    words: str
    value: object
    face_ids: tuple[FaceId, ...]


class DecisionDialog(QDialog):
    """Signals: `stated` with the value of the choice. Where there are several, the person chooses one."""

    stated = Signal(object)

    def __init__(
        self, heading: str, words: str, choices: Sequence[Choice], act: str, shelf: CropShelf, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        fit(self, least_width=640, least_height=420)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._choices = list(choices)
        self.choice = QComboBox()
        self.choice.setAccessibleName(heading)
        self.choice.addItems([choice.words for choice in choices])
        self.choice.setVisible(len(choices) > 1)
        self.count = label("", "heading")
        self.tiles = TileModel(shelf)
        below = caption_height(1, has_groups=False)
        shown = TileView(self.tiles, tr("Faces of this decision"), tile_px=TILE_PX, caption_px=below)
        shown.setItemDelegate(TileDelegate(shown, has_groups=False))
        self.submit = KeyButton(act, "list.open", "primary")
        self.submit.setDefault(True)
        cancel = KeyButton(tr("Cancel"), "always.close", "quiet")
        cancel.setAutoDefault(False)
        column(
            label(heading, "heading"),
            label(words, "dim", wraps=True),
            self.choice,
            self.count,
            shown,
            label(
                tr("It is kept with your name, and can be taken back at any time ({undo}).", **keys(undo="faces.undo")),
                "small",
                wraps=True,
            ),
            row(None, cancel, self.submit),
            margins=24,
            spacing=12,
            onto=self,
        )
        self.choice.currentIndexChanged.connect(self._show)
        cancel.clicked.connect(self.reject)
        self.submit.clicked.connect(self.state)
        shown.chosen.connect(self.state)
        shortcut(self, "shield.lift", shelf.own.lift)
        self._show(0)
        self.submit.setFocus()

    @Slot()
    def state(self) -> None:
        """Hand on what is chosen."""
        self.stated.emit(self._choices[max(0, self.choice.currentIndex())].value)
        self.accept()

    @Slot(int)
    def _show(self, place: int) -> None:
        ids = self._choices[place].face_ids
        self.count.setText(tr_count(len(ids), "{count} face", "{count} faces"))
        self.tiles.show(
            [
                Tile(
                    face_id,
                    CropKey.of_face(face_id),
                    ((tr("Face {face_id}", face_id=face_id), ""),),
                    tr("Face {face_id}", face_id=face_id),
                )
                for face_id in ids
            ]
        )
