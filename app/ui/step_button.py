"""A page of the rail that is a step of the work: its key, and a sign with a word for whether it is done or next."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from app.domain.steps import StepState
from app.ui.language import tr
from app.ui.parts import KeyButton, key_width
from app.ui.theme import DIM, TEXT, colour

SIGNS = {StepState.DONE: "✓", StepState.NEXT: "▸", StepState.OPEN: "○"}
SIGN_PX = 18


class StepButton(KeyButton):
    """The sign stands before the key; a screen reader reads its word after the page's name."""

    def __init__(self, text: str, key: str) -> None:
        super().__init__(text, key, "nav")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._state: StepState | None = None

    @property
    def sign(self) -> str:
        """The sign that is painted; empty for none."""
        return SIGNS.get(self._state, "") if self._state is not None else ""

    def tell_state(self, state: StepState | None) -> None:
        """Show where the step stands; None where the page is no step, or no case is open."""
        if state is self._state:
            return
        self._state = state
        word = self._word()
        self.setAccessibleName(tr("{page}, {state}", page=self.text(), state=word) if word else self.text())
        if self.isEnabled():
            self.setToolTip(word)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the button with its key, then the sign."""
        super().paintEvent(event)
        if not self.sign:
            return
        painter = QPainter(self)
        painter.setPen(colour(TEXT if self._state is StepState.NEXT else DIM))
        right = self.width() - key_width(self, self.key) - 14
        painter.drawText(QRect(right - SIGN_PX, 0, SIGN_PX, self.height()), Qt.AlignmentFlag.AlignCenter, self.sign)
        painter.end()

    def _word(self) -> str:
        said = {
            StepState.DONE: tr("done"),
            StepState.NEXT: tr("next"),
            StepState.OPEN: tr("to do"),
            StepState.NOT_YET: tr("not begun"),
        }
        return said[self._state] if self._state is not None else ""
