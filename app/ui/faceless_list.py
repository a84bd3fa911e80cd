"""The files in which no face was found: where missed faces are. Each can be opened as a frame, to draw them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.case import MediaItem, MediaKind
from app.ui.key_words import keys, say_by_keys
from app.ui.language import grouped, mark, said, tr
from app.ui.parts import KeyButton, column, label, row
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.words import STATES


@dataclass(frozen=True, slots=True)
class FacelessFile:
    """One examined file without a face that was found; `drawn` faces were drawn in it."""

    exhibit: str
    item: MediaItem
    drawn: int = 0


def _kind(file: FacelessFile) -> str:
    return tr("video") if file.item.kind is MediaKind.VIDEO else tr("picture")


FACELESS_COLUMNS: tuple[Column[FacelessFile], ...] = (
    Column(mark("Exhibit"), lambda file: file.exhibit, 11),
    Column(mark("File"), lambda file: file.item.shown_name),
    Column(mark("State"), lambda file: said(STATES[file.item.state]), 9),
    Column(mark("Kind"), _kind, 9),
    Column(mark("Looked at"), lambda file: said(file.item.profile.value) if file.item.profile else "", 10),
    Column(mark("Drawn"), lambda file: grouped(file.drawn) if file.drawn else "", 6, is_number=True),
)


class FacelessList(QWidget):
    """Signals: `opened` with the MediaItem of which a frame is to be seen."""

    opened = Signal(object)

    def __init__(self, *others: QWidget) -> None:
        super().__init__()
        self.files: RowsModel[FacelessFile] = RowsModel(FACELESS_COLUMNS)
        self.view = RowsView(self.files, tr("Files in which no face was found"), row_px=36)
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.open_frame = KeyButton(tr("Whole frame"), "exhibits.open")
        self._title = label("", "heading")
        words = label("", "small", wraps=True)
        say_by_keys(words, lambda: words.setText(_how()))
        column(row(self._title, None, *others, self.open_frame), words, self.view, onto=self, spacing=10)
        self.open_frame.clicked.connect(self.open_current)
        self.view.chosen.connect(lambda file: self.opened.emit(file.item))
        self.show_files([])

    def show_files(self, files: Sequence[FacelessFile]) -> None:
        """Show these files."""
        self.files.show(list(files))
        self._title.setText(tr("No face found  ·  {count}", count=grouped(len(files))))
        self.open_frame.setEnabled(bool(files))

    @Slot()
    def open_current(self) -> None:
        """Ask for a frame of the current file."""
        file = self.view.current()
        if isinstance(file, FacelessFile) and self.isVisible():
            self.opened.emit(file.item)


def _how() -> str:
    return tr(
        "The detector may have missed a face here. {open} asks for a reason, then shows the frame while you hold a "
        "key, and lets you draw what it missed.",
        **keys(open="exhibits.open"),
    )
