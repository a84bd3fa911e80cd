"""A form of a few typed lines over the page, and the same with a reason that stays on record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.errors import NotRecorded
from app.ui.language import tr
from app.ui.parts import field
from app.ui.people_dialogs import FormDialog
from app.ui.secret_edit import SecretEdit


@dataclass(frozen=True, slots=True)
class Asked:
    """One line that is asked for; `text` stands in it at first.

    `is_secret` shows dots for what is typed; what `is_code` is a secret, too, and seen while it is typed from paper.
    """

    caption: str
    hint: str = ""
    is_secret: bool = False
    text: str = ""
    is_code: bool = False


class FieldsDialog(FormDialog):
    """Signals: `submitted`; what was typed is in `typed`, in the order of the lines."""

    def __init__(self, title: str, words: str, submit: str, asked: Sequence[Asked], parent: QWidget) -> None:
        super().__init__(title, words, submit, parent)
        self.lines = [
            SecretEdit(is_shown=each.is_code) if each.is_secret or each.is_code else QLineEdit() for each in asked
        ]
        for line, each in zip(self.lines, asked, strict=True):
            line.setText(each.text)
            self.form.addLayout(field(each.caption, line, each.hint))
        self.lines[0].setFocus()

    @property
    def typed(self) -> list[str]:
        """What stands in each line."""
        return [line.text().strip() for line in self.lines]


def day_in(typed: str) -> date:
    """Return a typed day; raises NotRecorded for what is none."""
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise NotRecorded(
            tr("{typed} is not a date of the form YYYY-MM-DD. Nothing was changed; type it again.", typed=typed or "—")
        ) from None
