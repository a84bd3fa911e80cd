"""One image alone: which components it shows, what affects it, and whether it is fit to be compared."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QMenu, QWidget

from app.domain.errors import KnownError
from app.domain.sheet import Component, Factor, ImageAnalysis, Suitability, Visibility
from app.ui.component_table import Choice, ComponentModel, ComponentTable
from app.ui.key_words import keys, say_by_keys
from app.ui.language import capital, mark, said, tr
from app.ui.parts import KeyButton, column, label, row
from app.ui.words import plainly

_CHOICES = (
    Choice(Visibility.VISIBLE, "compare.visible", mark("visible")),
    Choice(Visibility.LIMITED, "compare.limited", mark("limited")),
    Choice(Visibility.NOT_VISIBLE, "compare.not_visible", mark("not visible")),
)
_SUITABLE = {
    Suitability.SUITABLE: (mark("Suitable"), "compare.grade_1"),
    Suitability.LIMITED: (mark("Limited"), "compare.grade_2"),
    Suitability.UNSUITABLE: (mark("Unsuitable"), "compare.grade_3"),
}

_WORTH = {
    Suitability.SUITABLE: mark("suitable"),
    Suitability.LIMITED: mark("of limited use"),
    Suitability.UNSUITABLE: mark("unsuitable"),
}


class AnalysisPanel(QWidget):
    """Signals: `analysed` with an ImageAnalysis."""

    analysed = Signal(object)

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.model = ComponentModel(_CHOICES)
        self.table = ComponentTable(self.model, heading)
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Note, where one is needed"))
        self.note.setAccessibleName(tr("Note"))
        self.trouble = label("", "trouble", wraps=True)
        self.record = KeyButton(tr("Record what I see"), "compare.record", "primary")
        self._rest = KeyButton(tr("All others visible"), "compare.rest_visible", "quiet")
        self._suitable = QButtonGroup(self)
        self._buttons = {each: self._button(each) for each in Suitability}
        self.factors = KeyButton(tr("Affected by nothing of note"), "compare.factors", "conclusion")
        self._menu = QMenu(self.factors)
        self._actions = {factor: self._action(factor) for factor in Factor}
        self.factors.setMenu(self._menu)
        words = label("", "small", wraps=True)
        say_by_keys(words, lambda: words.setText(_how()))
        layout = column(
            label(heading, "heading"), words, self.table, row(self._rest, None),
            self.factors, self.note, row(*self._buttons.values(), spacing=2), self.trouble, self.record,
            spacing=7, onto=self,
        )  # fmt: skip
        layout.setStretch(2, 1)
        self.table.picked.connect(self._pick)
        self._rest.clicked.connect(self.fill_rest)
        self.record.clicked.connect(self.try_record)
        self.tell(None)

    def tell(self, analysis: ImageAnalysis | None) -> None:
        """Show what was recorded, or an empty sheet."""
        self.trouble.hide()
        self.record.setEnabled(True)
        self.model.show({} if analysis is None else {key: seen.value for key, seen in analysis.components.items()})
        for factor, action in self._actions.items():
            action.setChecked(analysis is not None and factor in analysis.factors)
        self._name_factors()
        self.note.setText(analysis.note if analysis is not None else "")
        self._suitable.setExclusive(False)
        for each, button in self._buttons.items():
            button.setChecked(analysis is not None and analysis.suitability is each)
        self._suitable.setExclusive(True)

    @Slot()
    def fill_rest(self) -> None:
        """Note every component that is still open as visible."""
        for component in Component:
            if component not in self.model.chosen:
                self.model.put(component, Visibility.VISIBLE.value)

    def choose(self, number: int) -> None:
        """Choose the suitability of that number, counted from 1."""
        if 1 <= number <= len(self._buttons):
            list(self._buttons.values())[number - 1].setChecked(True)

    @Slot()
    def try_record(self) -> None:
        """Hand on what was noted; without a suitability say so, the rest the service refuses in its own words."""
        suitability = next((each for each, button in self._buttons.items() if button.isChecked()), None)
        if suitability is None:
            self.tell_words(tr("Say first what the picture is worth: 1, 2 or 3. Nothing was recorded."))
            return
        self.trouble.hide()
        seen = {component: Visibility(value) for component, value in self.model.chosen.items()}
        factors = tuple(factor for factor, action in self._actions.items() if action.isChecked())
        self.record.setEnabled(False)
        self.analysed.emit(ImageAnalysis(suitability, seen, factors, self.note.text().strip()))

    def tell_error(self, error: KnownError) -> None:
        """Show why nothing was recorded."""
        self.tell_words(plainly(error))

    def tell_words(self, words: str) -> None:
        """Show a sentence above the button."""
        self.record.setEnabled(True)
        self.trouble.setText(words)
        self.trouble.show()

    @Slot(object, str)
    def _pick(self, component: Component, value: str) -> None:
        again = self.model.chosen.get(component) == value
        self.model.put(component, None if again else value)
        if not again:
            self.table.go_on()

    def _button(self, suitability: Suitability) -> KeyButton:
        button = KeyButton(said(_SUITABLE[suitability][0]), _SUITABLE[suitability][1], "tool")
        button.setToolTip(tr("As a whole this picture is {worth} for a comparison", worth=said(_WORTH[suitability])))
        button.setCheckable(True)
        self._suitable.addButton(button)
        return button

    def _action(self, factor: Factor) -> QAction:
        action = self._menu.addAction(capital(said(factor.value)))
        action.setCheckable(True)
        action.toggled.connect(self._name_factors)
        return action

    @Slot()
    def _name_factors(self) -> None:
        chosen = [said(factor.value) for factor, action in self._actions.items() if action.isChecked()]
        self.factors.setText(
            tr("Affected by {factors}", factors=", ".join(chosen)) if chosen else tr("Affected by nothing of note")
        )


def _how() -> str:
    return tr(
        "{visible} visible, {limited} limited, {hidden} not visible, for each row.",
        **keys(visible="compare.visible", limited="compare.limited", hidden="compare.not_visible"),
    )
