"""Where a person concludes: the unit's scale with its keys, and the reason, without which nothing is recorded."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QLayout, QPlainTextEdit, QScrollArea, QWidget

from app.domain.adjudication import Conclusion
from app.domain.errors import KnownError
from app.service.adjudicate import CandidateCard
from app.ui.parts import KeyButton, column, label
from app.ui.theme import SPACE_PX
from app.ui.words import CONCLUSIONS, LEANINGS, OUTCOMES, distance_words, moment, plainly, score_words

PANEL_PX = 328
_KEYS = tuple("12345678")


class ConclusionPanel(QFrame):
    """Signals: `concluded` with a Conclusion and the rationale as it was typed."""

    concluded = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setFixedWidth(PANEL_PX)
        self.standing = label("", "dim", wraps=True)
        self.earlier = label("", "small", wraps=True)
        self.rationale = QPlainTextEdit()
        self.rationale.setPlaceholderText("What you observed: face shape, ears, brows, eyes, nose, mouth, marks…")
        self.rationale.setAccessibleName("Reason")
        self.rationale.setTabChangesFocus(True)
        self.rationale.setMinimumHeight(72)
        self.trouble = label("", "trouble", wraps=True)
        self.record = KeyButton("Record conclusion", "Ctrl+Enter", "primary")
        self._words = label("", "small", wraps=True)
        self._words.setMinimumHeight(30)
        self._scale = QButtonGroup(self)
        self._buttons = {
            conclusion: self._button(conclusion, key) for conclusion, key in zip(Conclusion, _KEYS, strict=True)
        }
        self._lay_out()
        self.record.clicked.connect(self.try_record)
        self.clear()

    def tell(self, card: CandidateCard) -> None:
        """Show where this candidate stands, as far as this person may see it."""
        self.clear()
        if card.distance is None:
            self.standing.setText("Second examination: rank, comparison score and the first conclusion are withheld.")
            if card.mine is not None:
                self.standing.setText("Second examination: rank and comparison score are withheld.")
        else:
            self.standing.setText(_standing_words(card.rank, card.score, card.distance))
        if card.mine is not None:
            outcome = OUTCOMES[card.outcome] if card.outcome is not None else ""
            self.earlier.setText(
                f"Your conclusion of {moment(card.mine.made_at)}: {CONCLUSIONS[card.mine.conclusion]}. "
                f"“{card.mine.rationale}” It stays on record if you record another."
                + (f" Now: {outcome}." if outcome else "")
            )
            self.earlier.show()

    def choose(self, conclusion: Conclusion) -> None:
        """Mark a step of the scale; nothing is recorded by that."""
        self._buttons[conclusion].setChecked(True)
        self._area.ensureWidgetVisible(self._buttons[conclusion])
        self._words.setText(conclusion.words)
        self.rationale.setFocus()

    @property
    def chosen(self) -> Conclusion | None:
        """The step of the scale that is marked."""
        return next((conclusion for conclusion, button in self._buttons.items() if button.isChecked()), None)

    @Slot()
    def try_record(self) -> None:
        """Hand on what was chosen and written; the service refuses a missing reason in its own words."""
        if self.chosen is None:
            self._tell("Choose a step of the scale first. Nothing was recorded.")
            return
        self.trouble.hide()
        self.concluded.emit(self.chosen, self.rationale.toPlainText())

    def tell_error(self, error: KnownError) -> None:
        """Show why nothing was recorded, and put the focus where the reason is written."""
        self._tell(plainly(error))
        self.rationale.setFocus()

    def clear(self) -> None:
        """Forget choice, reason and standing."""
        self._scale.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._scale.setExclusive(True)
        self._words.setText("Choose a step with its number, write the reason, record.")
        self.rationale.clear()
        self.standing.clear()
        self.earlier.clear()
        self.earlier.hide()
        self.trouble.hide()
        self.record.setEnabled(True)

    def _tell(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.show()

    def _button(self, conclusion: Conclusion, key: str) -> KeyButton:
        button = KeyButton(CONCLUSIONS[conclusion], key, "conclusion")
        button.setCheckable(True)
        button.setProperty("leaning", LEANINGS[conclusion.leaning])
        button.setToolTip(conclusion.words)
        button.clicked.connect(lambda: self.choose(conclusion))
        self._scale.addButton(button)
        return button

    def _lay_out(self) -> None:
        standing = column(
            self.standing, self.earlier, column(*self._buttons.values(), spacing=5), self._words, None, spacing=8
        )
        self._area = _scrolled(standing)
        layout = column(
            label("Conclusion", "heading"),
            self._area,
            label("Reason", "field"),
            self.rationale,
            self.trouble,
            self.record,
            margins=SPACE_PX,
            spacing=8,
            onto=self,
        )
        layout.setStretch(1, 6)
        layout.setStretchFactor(self.rationale, 1)


def _standing_words(rank: int | None, score: float | None, distance: float) -> str:
    apart = f"Distance {distance_words(distance)} (smaller is closer)"
    if score is None:
        return f"Rank {rank}\n{apart}"
    return f"Rank {rank}\nComparison score {score_words(score)} (higher is closer)\n{apart}"


def _scrolled(layout: QLayout) -> QScrollArea:
    """Return the layout in an area that scrolls on a low screen or under a long earlier reason."""
    inside = QWidget()
    inside.setProperty("role", "plain")
    inside.setLayout(layout)
    area = QScrollArea()
    area.setProperty("role", "plain")
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setProperty("role", "plain")
    return area
