"""Choose a file that is there, or a folder: folders and the files of some kinds are listed, Enter chooses."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.ui.folder_dialog import FolderDialog
from app.ui.language import tr, tr_count
from app.ui.parts import KeyButton, column, label, row, shortcut


def path_field(name: str, typed: QLineEdit, choose: Callable[[], None], owner: QWidget) -> QVBoxLayout:
    """Return a line for a path under its name, with a button beside it that asks for one."""
    caption, button = label(name, "field"), KeyButton(tr("Choose…"), "dialog.choose_path")
    caption.setBuddy(typed)
    typed.setAccessibleName(name)
    button.setAutoDefault(False)
    button.clicked.connect(choose)
    shortcut(owner, "dialog.choose_path", button.click)
    beside = row(typed, button)
    beside.setStretch(0, 1)
    return column(caption, beside, spacing=4)


class FileDialog(FolderDialog):
    """Like the dialog for folders, with files beside them. `endings` are lower case, with the dot; all without any."""

    def __init__(
        self,
        title: str,
        start: Path | None,
        parent: QWidget,
        endings: tuple[str, ...] = (),
        *,
        takes_folders: bool = False,
    ) -> None:
        self._endings, self._takes_folders = endings, takes_folders
        super().__init__(title, start, parent)
        if not takes_folders:
            self._choose.setText(tr("Choose this file"))

    def go_to(self, folder: Path) -> None:
        """Show what lies in a folder; a file is chosen."""
        if folder.is_file():
            self.chosen.emit(folder)
            self.accept()
            return
        super().go_to(folder)

    def files_in(self, folder: Path) -> list[Path]:
        """Return the files of one of the kinds, by name."""
        with os.scandir(folder) as found:
            names = [Path(entry.path) for entry in found if entry.is_file(follow_symlinks=False)]
        wanted = [path for path in names if not self._endings or path.suffix.lower() in self._endings]
        return sorted(wanted, key=lambda path: path.name.lower())

    def counted(self, _folders: int, _files: int, offered: int) -> str:
        """Return how many files there are to choose from."""
        return tr_count(offered, "{count} file to choose from", "{count} files to choose from")

    @Slot()
    def choose(self) -> None:
        """Hand on the folder, or the file whose path was typed or that is the current row."""
        typed, current = Path(self.path.text().strip()).expanduser(), self.current_path()
        if typed.is_file():
            self.go_to(typed)
        elif self._takes_folders:
            super().choose()
        elif self.path.text() != str(self.folder):
            self.go_to_typed()
        elif current is not None and current.is_file():
            self.go_to(current)
        else:
            self._here.setText(tr("Choose a file of the list."))
