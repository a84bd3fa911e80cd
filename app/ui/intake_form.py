"""Where a folder is dropped or chosen and given its name in the chain of custody."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from app.ui.folder_dialog import FolderDialog
from app.ui.language import mark, said, tr
from app.ui.parts import KeyButton, column, label, row
from app.ui.theme import fit, scaled
from app.ui.wrapping import Flow

_INVITATION = mark("Drop a folder here, or choose one")


class IntakeForm(QFrame):
    """Signals: `submitted` with the exhibit's name and its folder as a Path."""

    submitted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)
        self._folder: Path | None = None
        self._where = label(said(_INVITATION), "heading")
        self._words = label(tr("Each file is hashed and recorded. Links are never followed."), "small", wraps=True)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Exhibit name, for instance KJB/1"))
        self.name.setAccessibleName(tr("Exhibit name"))
        fit(self.name, width=280)
        self._choose = KeyButton(tr("Choose folder…"), "exhibits.choose")
        self._submit = KeyButton(tr("Take in"), "list.open", "primary")
        self._submit.setEnabled(False)
        texts = column(self._where, self._words, spacing=2)
        ways = Flow(self._choose, self.name, self._submit, spacing=12, ends_right=True)
        layout = row(texts, ways, margins=16, spacing=12, onto=self)
        layout.setStretch(0, 1)
        self._choose.clicked.connect(self.choose_folder)
        self._submit.clicked.connect(self.submit)
        self.name.returnPressed.connect(self.submit)
        self.name.textChanged.connect(self._settle)

    @property
    def buttons(self) -> tuple[KeyButton, ...]:
        """What takes a folder in."""
        return self._choose, self._submit

    @property
    def folder(self) -> Path | None:
        """The folder that was dropped or chosen."""
        return self._folder

    @Slot(object)
    def take_folder(self, folder: Path) -> None:
        """Note which folder is meant; the name is still to be given."""
        self._folder = folder
        self._where.setText(
            self._where.fontMetrics().elidedText(str(folder), Qt.TextElideMode.ElideMiddle, scaled(420))
        )
        self._settle()
        self.name.setFocus()

    def clear(self) -> None:
        """Forget folder and name."""
        self._folder = None
        self._where.setText(said(_INVITATION))
        self.name.clear()
        self._settle()

    @Slot()
    def submit(self) -> None:
        """Hand on folder and name."""
        if self._folder is not None:
            self.submitted.emit(self.name.text(), self._folder)

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder."""
        dialog = FolderDialog(tr("Choose the exhibit's folder"), None, self)
        dialog.chosen.connect(self.take_folder)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: only one local folder is welcome."""
        if _folder_of(event) is not None:
            event.acceptProposedAction()
            self._light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Qt: it went elsewhere."""
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: a folder was dropped."""
        folder = _folder_of(event)
        self._light(False)
        if folder is not None:
            event.acceptProposedAction()
            self.take_folder(folder)

    @Slot()
    def _settle(self) -> None:
        self._submit.setEnabled(self._folder is not None and bool(self.name.text().strip()))

    def _light(self, is_over: bool) -> None:
        self.setProperty("over", is_over)
        self.style().unpolish(self)
        self.style().polish(self)


def _folder_of(event: QDropEvent) -> Path | None:
    addresses = event.mimeData().urls()
    if len(addresses) != 1 or not addresses[0].isLocalFile():
        return None
    folder = Path(addresses[0].toLocalFile())
    return folder if folder.is_dir() else None
