"""Where a person concludes: the unit's scale with its keys, and the reason, without which nothing is recorded."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QLayout, QScrollArea, QWidget

from app.domain.adjudication import Stage
from app.domain.errors import KnownError
from app.domain.scale import SEVEN_STEPS, ConclusionScale, Grade, scale_by_id
from app.service.adjudicate import CandidateCard
from app.ui.around_words import standing_lines, tile_hint
from app.ui.language import said, tr
from app.ui.parts import KeyButton, column, label
from app.ui.reason_edit import ReasonEdit
from app.ui.theme import fit
from app.ui.words import LEANINGS, OUTCOMES, distance_words, moment, plainly, score_words

PANEL_PX = 352


class ConclusionPanel(QWidget):
    """Signals: `concluded` with the word of a step of the scale and the rationale as it was typed."""

    concluded = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.standing = label("", "dim", wraps=True)
        self.earlier = label("", "small", wraps=True)
        self.rationale = ReasonEdit()
        self.rationale.setPlaceholderText(tr("What you observed: face shape, ears, brows, eyes, nose, mouth, marks…"))
        self.rationale.setAccessibleName(tr("Reason"))
        self.rationale.setTabChangesFocus(True)
        fit(self.rationale, least_height=72)
        self.trouble = label("", "trouble", wraps=True)
        self.record = KeyButton(tr("Record conclusion"), "compare.record", "primary")
        self._words = label("", "small", wraps=True)
        fit(self._words, least_height=30)
        self._group = QButtonGroup(self)
        self._scale = SEVEN_STEPS
        self._buttons: dict[str, KeyButton] = {}
        self._steps = column(spacing=5)
        self._lay_out()
        self._offer(SEVEN_STEPS)
        self.record.clicked.connect(self.try_record)
        self.rationale.entered.connect(self.try_record)
        self.clear()

    def tell(self, card: CandidateCard) -> None:
        """Show where this candidate stands, as far as this person may see it."""
        self.clear()
        self._offer(scale_by_id(card.scale_id))
        if card.distance is None:
            which = tr("Third") if card.stage is Stage.THIRD else tr("Second")
            self.standing.setText(
                tr("{which} examination: rank, comparison score and what others concluded are withheld.", which=which)
                if card.mine is None
                else tr("{which} examination: rank and comparison score are withheld.", which=which)
            )
        else:
            self.standing.setText(_standing_words(card))
            hints = [said(card.by_chance.words)] if card.by_chance else []
            self.standing.setToolTip("\n\n".join([*hints, tile_hint(card.around)]))
        if card.mine is not None:
            outcome = said(OUTCOMES[card.outcome]) if card.outcome is not None else ""
            self.earlier.setText(
                tr(
                    "Your conclusion of {moment}: {conclusion_label}. “{rationale}” It stays on record if "
                    "you record another.",
                    moment=moment(card.mine.made_at),
                    conclusion_label=said(card.mine.conclusion.label),
                    rationale=card.mine.rationale,
                )
                + (tr(" Now: {outcome}.", outcome=outcome) if outcome else "")
            )
            self.earlier.show()

    def choose(self, conclusion: str) -> None:
        """Mark a step of the scale; nothing is recorded by that."""
        self._buttons[conclusion].setChecked(True)
        self._area.ensureWidgetVisible(self._buttons[conclusion])
        self._words.setText(said(self._scale.grade(conclusion).words))
        self.rationale.setFocus()

    def choose_number(self, number: int) -> None:
        """Mark the step of that number, counted from 1; a number that the scale does not have does nothing."""
        if 1 <= number <= len(self._scale.grades):
            self.choose(self._scale.grades[number - 1].value)

    @property
    def chosen(self) -> str | None:
        """The step of the scale that is marked."""
        return next((conclusion for conclusion, button in self._buttons.items() if button.isChecked()), None)

    @Slot()
    def try_record(self) -> None:
        """Hand on what was chosen and written; the service refuses a missing reason in its own words."""
        if not self.record.isEnabled():  # one is on its way
            return
        if self.chosen is None:
            self._tell(tr("Choose a step of the scale first. Nothing was recorded."))
            return
        self.trouble.hide()
        self.concluded.emit(self.chosen, self.rationale.toPlainText())

    def tell_error(self, error: KnownError) -> None:
        """Show why nothing was recorded, and put the focus where the reason is written."""
        self._tell(plainly(error))
        self.rationale.setFocus()

    def clear(self) -> None:
        """Forget choice, reason and standing."""
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)
        self._words.setText(tr("Choose a step with its number, write the reason, record."))
        self.rationale.clear()
        self.standing.clear()
        self.standing.setToolTip("")
        self.earlier.clear()
        self.earlier.hide()
        self.trouble.hide()
        self.record.setEnabled(True)

    def _tell(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.show()

    def _offer(self, scale: ConclusionScale) -> None:
        """Put the steps of a scale on buttons, each with its number."""
        if scale == self._scale and self._buttons:
            return
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._steps.removeWidget(button)
            button.deleteLater()
        self._scale = scale
        self._buttons = {grade.value: self._button(grade, n) for n, grade in enumerate(scale.grades, start=1)}
        for button in self._buttons.values():
            self._steps.addWidget(button)

    def _button(self, grade: Grade, number: int) -> KeyButton:
        button = KeyButton(said(grade.label), f"compare.grade_{number}", "conclusion")
        button.setCheckable(True)
        button.setProperty("leaning", LEANINGS[grade.leaning])
        button.setToolTip(said(grade.words))
        button.clicked.connect(lambda: self.choose(grade.value))
        self._group.addButton(button)
        return button

    def _lay_out(self) -> None:
        standing = column(self.standing, self.earlier, self._steps, self._words, None, spacing=8)
        self._area = _scrolled(standing)
        layout = column(
            label(tr("Conclusion"), "heading"),
            self._area,
            label(tr("Reason"), "field"),
            self.rationale,
            self.trouble,
            self.record,
            spacing=8,
            onto=self,
        )
        layout.setStretch(1, 6)
        layout.setStretchFactor(self.rationale, 1)


def _standing_words(card: CandidateCard) -> str:
    lines = [tr("Rank {rank}", rank=card.rank)]
    if card.score is not None:
        lines.append(tr("Comparison score {score} (higher is closer)", score=score_words(card.score)))
    if card.distance is not None:
        lines.append(tr("Distance {distance} (smaller is closer)", distance=distance_words(card.distance)))
    if card.by_chance is not None:
        lines.append(said(card.by_chance.short_words))
    lines += standing_lines(card.around)
    return "\n".join(lines)


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
