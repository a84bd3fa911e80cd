"""A page of the window: a title, what can be done there, and what it shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.duties import Duty
from app.ui.desk import Desk
from app.ui.parts import KeyButton, OneLine, column, label, row
from app.ui.theme import MARGIN_PX, SPACE_PX, fit
from app.ui.wrapping import Flow

WORDS_PX = 280


class Page(QWidget):
    """The base of every page: it reads from the service when shown and forgets everything when cleared."""

    def __init__(self, desk: Desk, title: str, words: str = "") -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.desk = desk
        self.setAccessibleName(title)
        self.title = OneLine("title")
        self.title.setText(title)
        self.words = label(words, "dim", wraps=True)
        self._buttons = Flow(ends_right=True)
        top = row(column(self.title, self.words, spacing=4), self._buttons, spacing=SPACE_PX)
        top.setStretch(0, 1)
        self.body: QVBoxLayout = column(top, margins=MARGIN_PX, spacing=SPACE_PX, onto=self)
        self.body.setContentsMargins(MARGIN_PX, 18, MARGIN_PX, MARGIN_PX)
        self.words.setVisible(bool(words))
        fit(self.words, least_width=WORDS_PX)

    def add_action(self, button: QPushButton) -> None:
        """Place a button at the right end of the title row."""
        self._buttons.addWidget(button)

    def take_standing(self) -> None:
        """Hear that `desk.standing` was read anew: close what is refused to this person, and say why."""

    def limit(self, duty: Duty, *buttons: KeyButton) -> None:
        """Keep buttons disabled, with the reason as their tool tip, for people whose roles do not cover a duty."""

        def learn() -> None:
            for button in buttons:
                button.refuse(self.desk.refusal(duty))

        self.desk.unit_changed.connect(learn)

    def refresh(self) -> None:
        """Read again what the page shows. Called whenever the page comes into view."""

    def clear(self) -> None:
        """Forget everything that came from the unit."""
