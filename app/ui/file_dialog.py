"""Choose a file that is there, in the same way as a folder, and without writing its path anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.ui.folder_dialog import FolderDialog
from app.ui.language import tr


class FileDialog(FolderDialog):
    """Enter goes into a folder or chooses a file. Signals: `chosen` with a Path."""

    def __init__(self, title: str, start: Path | None, parent: QWidget, endings: Sequence[str]) -> None:
        self._endings = tuple(ending.lower() for ending in endings)
        super().__init__(title, start, parent)
        self._choose.setText(tr("Choose this file"))

    def files_in(self, folder: Path) -> list[Path]:
        """Return the files with one of the endings, by name."""
        found = (path for path in folder.iterdir() if path.suffix.lower() in self._endings and path.is_file())
        return sorted(found, key=lambda path: path.name.lower())

    def go_to(self, folder: Path) -> None:
        """Show what lies in a folder; a file is chosen."""
        if folder.suffix.lower() in self._endings and folder.is_file():
            self.chosen.emit(folder)
            self.accept()
            return
        super().go_to(folder)

    def choose(self) -> None:
        """Hand on the file that is the current row, or go where the path line says."""
        if self.path.text() != str(self.folder):
            self.go_to_typed()
            return
        current = self.current_path()
        if current is not None and current.is_file():
            self.go_to(current)
