"""A recovery sheet on the screen: shown once, to be written down, and typed back in part before it counts."""

from __future__ import annotations

import secrets
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame

from app.domain.errors import KnownError
from app.domain.recovery_sheet import RecoverySheet
from app.report.recovery_sheet import GROUPS_IN_LINE
from app.service.recovery import are_typed_back, write_sheet
from app.ui.folder_dialog import FolderDialog
from app.ui.language import tr
from app.ui.parts import KeyButton, column, label, row, shortcut
from app.ui.secret_edit import SecretEdit
from app.ui.theme import fit
from app.ui.words import plainly

CARD_PX = 620
GROUPS_ASKED = 2


class SheetCard(QFrame):
    """Asks for two groups of the code, drawn anew each time. Signals: `confirmed` with the sheet; `abandoned`."""

    confirmed = Signal(object)
    abandoned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        fit(self, width=CARD_PX)
        self._sheet: RecoverySheet | None = None
        self._to_be: Path | None = None
        self.asked: tuple[int, ...] = ()
        self.facts = label("", "dim", wraps=True)
        self.code = label("", "code", wraps=True)
        self.code.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.groups = tuple(SecretEdit(is_shown=True) for _ in range(GROUPS_ASKED))
        self._captions = tuple(label("", "field") for _ in self.groups)
        self.trouble = label("", "trouble", wraps=True)
        self.trouble.hide()
        self.confirm = KeyButton(tr("I have written it down"), "list.open", "primary")
        self._write = KeyButton(tr("Write it to a file…"), "door.write_sheet", "quiet")
        self._back = KeyButton(tr("Back"), "always.close", "quiet")
        self._build()
        self.confirm.clicked.connect(self.try_confirm)
        self._write.clicked.connect(self._choose_file)
        shortcut(self, "door.write_sheet", self._write.click)
        self._back.clicked.connect(self.abandoned)
        for typed in self.groups:
            typed.returnPressed.connect(self.try_confirm)

    def show_sheet(self, sheet: RecoverySheet, to_be: Path | None = None) -> None:
        """Show a sheet, and draw which of its groups are asked for; `to_be` is the folder of a unit not made yet."""
        self.clear()
        self._sheet, self._to_be = sheet, to_be
        drawn = secrets.SystemRandom().sample(range(1, len(sheet.groups) + 1), GROUPS_ASKED)
        self.asked = tuple(sorted(drawn))
        for caption, number in zip(self._captions, self.asked, strict=True):
            caption.setText(tr("Type group {number} of the code", number=number))
        starts = range(0, len(sheet.groups), GROUPS_IN_LINE)
        self.code.setText("\n".join("  ".join(sheet.groups[start : start + GROUPS_IN_LINE]) for start in starts))
        self.facts.setText(f"{sheet.unit_name}  ·  {sheet.made_on.isoformat()}\n{sheet.unit_id}")
        self.groups[0].setFocus()

    def clear(self) -> None:
        """Forget the sheet and what was typed."""
        self._sheet, self._to_be, self.asked = None, None, ()
        self.code.clear()
        self.facts.clear()
        for group in self.groups:
            group.clear()
        self.trouble.hide()

    @Slot()
    def try_confirm(self) -> None:
        """Go on once the groups that were asked for were typed back."""
        if self._sheet is None:
            return
        typed = dict(zip(self.asked, (group.text() for group in self.groups), strict=True))
        if are_typed_back(self._sheet, typed):
            self.confirmed.emit(self._sheet)
            return
        self._tell(tr("These are not those two groups of the code. Look at your note again."))

    @Slot()
    def _choose_file(self) -> None:
        dialog = FolderDialog(tr("Write the recovery sheet to"), Path.home(), self, file_name="recovery-sheet.txt")
        dialog.chosen.connect(self._write_to)
        dialog.open()

    @Slot(object)
    def _write_to(self, path: Path) -> None:
        if self._sheet is None:
            return
        try:
            write_sheet(self._sheet, path, self._to_be)
        except KnownError as error:
            self._tell(plainly(error))
            return
        self._tell(
            tr("{path_name} is written, in the clear. Print it elsewhere and destroy the file.", path_name=path.name)
        )

    def _tell(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.show()

    def _build(self) -> None:
        asked = [column(caption, typed, spacing=4) for caption, typed in zip(self._captions, self.groups, strict=True)]
        column(
            label(tr("The recovery sheet"), "title"),
            label(
                tr(
                    "It opens the unit when every passphrase is lost, and it is shown this once. Write it on paper and "
                    "lock the paper away; do not keep it on this machine."
                ),
                "dim",
                wraps=True,
            ),
            4,
            self.facts,
            None,
            self.code,
            None,
            row(*asked, spacing=12),
            self.trouble,
            4,
            row(None, self.confirm),
            row(self._back, None, self._write),
            margins=28,
            spacing=12,
            onto=self,
        )
