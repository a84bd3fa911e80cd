"""A page that leaves the unit or could, to be read here first: plain text and tables, and a way to write it out."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget
from shiboken6 import isValid

from app.ui.folder_dialog import FolderDialog
from app.ui.language import tr
from app.ui.parts import KeyButton, column, label, room_for, row, shortcut
from app.ui.theme import scaled

_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)


class PageText(QTextBrowser):
    """Shows one page in the window's own colours. It follows nothing, reads nothing, and nothing of it is copied."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setAccessibleName(tr("Text of the page"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.document().setDocumentMargin(scaled(12))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)  # a digest is longer than a line
        self.setHtml(_STYLE.sub("", page))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Qt: a page holds nothing but itself."""
        return None


class PageDialog(QDialog):
    """`told` says what became of the page. With `write_to` it can be written out under `file_name`, elsewhere."""

    def __init__(
        self,
        title: str,
        page: str,
        told: str,
        parent: QWidget,
        *,
        file_name: str = "",
        write_to: Callable[[Path, Callable[[str], None]], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._file_name, self._write_to = file_name, write_to
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(room_for(self, 860, 620))
        self.text = PageText(page)
        self.told = label(told, "small", wraps=True)
        self.write = KeyButton(tr("Save as PDF…"), "page.save")
        close = KeyButton(tr("Close"), "always.close", "quiet")
        for button in (self.write, close):
            button.setAutoDefault(False)
        self.write.setVisible(write_to is not None)
        close.clicked.connect(self.accept)
        self.write.clicked.connect(self.ask_where)
        shortcut(self, "page.save", self.write.click)
        column(label(title, "heading"), self.text, self.told, row(None, close, self.write), margins=24, spacing=12,
               onto=self)  # fmt: skip
        self.text.setFocus()

    @Slot()
    def ask_where(self) -> None:
        """Ask for a place outside the unit."""
        if self._write_to is None:
            return
        dialog = FolderDialog(tr("Write the page to"), None, self, file_name=self._file_name)
        dialog.chosen.connect(self._write_chosen)
        dialog.open()

    @Slot(object)
    def _write_chosen(self, path: Path) -> None:
        if self._write_to is not None:
            self._write_to(path.with_suffix(".pdf"), self.tell)

    def tell(self, words: str) -> None:
        """Say what became of the page; nothing, where nobody reads it any more."""
        if isValid(self):
            self.told.setText(words)
