"""Choose a folder, or a new file in one. Qt's own dialog writes the chosen path in the clear into the user's home."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.domain.names import shown
from app.ui.language import mark, tr, tr_count
from app.ui.parts import KeyButton, column, field, label, room_for, row, shortcut
from app.ui.rows import Column, RowsModel, RowsView

FILES_LISTED = 2_000


@dataclass(frozen=True, slots=True)
class Step:
    """A folder one can go to from here."""

    path: Path
    words: str


_COLUMNS = (Column[Step](mark("Folder"), lambda step: step.words),)


class FolderDialog(QDialog):
    """Enter goes into a folder, Backspace out of it. Signals: `chosen` with a Path."""

    chosen = Signal(object)

    def __init__(self, title: str, start: Path | None, parent: QWidget, *, file_name: str | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(room_for(self, 640, 560))
        self.folder = start if start is not None and start.is_dir() else Path.home()
        self.path = QLineEdit()
        self.name = QLineEdit(file_name or "")
        self.steps: RowsModel[Step] = RowsModel(_COLUMNS)
        self._table = RowsView(self.steps, tr("Folders"), row_px=34)
        self._table.horizontalHeader().hide()
        self._here = label("", "small")
        self._choose = KeyButton(
            tr("Choose this folder") if file_name is None else tr("Write here"), "dialog.submit", "primary"
        )
        self._cancel = KeyButton(tr("Cancel"), "always.close", "quiet")
        for button in (self._choose, self._cancel):
            button.setAutoDefault(False)
        layout = column(
            label(title, "heading"),
            field(tr("Path"), self.path),
            self._table,
            self._here,
            margins=20,
            spacing=12,
            onto=self,
        )
        if file_name is not None:
            layout.addLayout(field(tr("File name"), self.name))
        layout.addLayout(row(None, self._cancel, self._choose))
        self._connect()
        self.go_to(self.folder)
        self._table.setFocus()

    def go_to(self, folder: Path) -> None:
        """Show what lies in a folder; one that cannot be read is said so and not gone to."""
        try:
            entries = list(_entries(folder))
        except OSError as why:
            self._here.setText(tr("{folder} cannot be opened ({strerror}).", folder=folder, strerror=why.strerror))
            return
        self.folder = folder
        self.path.setText(str(folder))
        folders = sorted((path for path, is_folder in entries if is_folder), key=_plain_names_first)
        up = [Step(folder.parent, "..")] if folder.parent != folder else []
        offered = self.files_in(folder)
        listed = [*folders, *offered[:FILES_LISTED]]
        self.steps.show([*up, *(Step(path, shown(os.fsencode(path.name))) for path in listed)])
        self._here.setText(self.counted(len(folders), len(entries) - len(folders), len(offered)))

    def counted(self, folders: int, files: int, _offered: int) -> str:
        """Return how much lies in a folder, of which so many files can be chosen."""
        return tr(
            "{folders} and {files} here",
            folders=tr_count(folders, "{count} folder", "{count} folders"),
            files=tr_count(files, "{count} file", "{count} files"),
        )

    def files_in(self, _folder: Path) -> list[Path]:
        """Return which files of a folder can be chosen here: none, where a folder is."""
        return []

    def current_path(self) -> Path | None:
        """Return what the current row stands for."""
        step = self._table.current()
        return step.path if step is not None else None

    @Slot()
    def choose(self) -> None:
        """Hand on the folder, with the file's name where one is asked for."""
        if self.path.text() != str(self.folder):
            self.go_to_typed()
            if self.path.text() != str(self.folder):
                return
        self.chosen.emit(self.folder / self.name.text().strip() if self.name.text().strip() else self.folder)
        self.accept()

    @Slot()
    def go_to_typed(self) -> None:
        """Go where the path line says."""
        self.go_to(Path(self.path.text().strip()).expanduser())

    @Slot()
    def go_up(self) -> None:
        """Go to the folder that holds this one."""
        self.go_to(self.folder.parent)

    def _connect(self) -> None:
        self._table.chosen.connect(lambda step: self.go_to(step.path))
        self.path.returnPressed.connect(self.go_to_typed)
        self.name.returnPressed.connect(self.choose)
        self._choose.clicked.connect(self.choose)
        self._cancel.clicked.connect(self.reject)
        shortcut(self._table, "dialog.folder_up", self.go_up)
        shortcut(self, "dialog.submit", self.choose)


def _plain_names_first(path: Path) -> tuple[bool, str]:
    return path.name.startswith("."), path.name.lower()


def _entries(folder: Path) -> Iterator[tuple[Path, bool]]:
    with os.scandir(folder) as found:
        for entry in found:
            yield Path(entry.path), entry.is_dir(follow_symlinks=False)
