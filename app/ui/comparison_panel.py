"""Both images together: which components are similar, which differ, and what explains a difference."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.sheet import ComparedComponent, Comparison, Component, Explanation, Finding, Sheet, Visibility
from app.ui.component_table import MARK, Choice, ComponentModel, ComponentTable
from app.ui.key_words import keys, say_by_keys
from app.ui.language import mark, said, tr
from app.ui.parts import KeyButton, column, label

_CHOICES = (
    Choice(Finding.SIMILAR, "compare.similar", mark("similar")),
    Choice(Finding.DIFFERENT, "compare.different", mark("different")),
    Choice(Finding.EXPLAINABLE, "compare.explainable", mark("different, explainable")),
)
_SHORT = {Explanation.EXPRESSION: mark("expr."), Explanation.COMPRESSION: mark("compr.")}


class ComparisonPanel(QWidget):
    """Signals: `done` when the person goes on to the conclusion; the comparison is recorded together with it."""

    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.model = ComponentModel(_CHOICES)
        self.table = ComponentTable(self.model, tr("Comparison"), has_words=True)
        self.go_on = KeyButton(tr("Go on to conclude"), "compare.record", "primary")
        self._explained: dict[Component, Explanation] = {}
        self._first = Explanation.OTHER
        words = label("", "small", wraps=True)
        say_by_keys(words, lambda: words.setText(_how()))
        layout = column(
            label(tr("Compare"), "heading"),
            words,
            self.table,
            self.go_on,
            spacing=7,
            onto=self,
        )
        layout.setStretch(2, 1)
        self.table.picked.connect(self._pick)
        self.go_on.clicked.connect(self.done)

    def tell(self, sheet: Sheet) -> None:
        """Show what was compared, or an empty table in which what neither picture can carry is closed."""
        compared = sheet.comparison.comparison.components if sheet.comparison else {}
        self._explained = {key: each.explanation for key, each in compared.items() if each.explanation is not None}
        marks = {component: _mark(explanation) for component, explanation in self._explained.items()}
        analyses = [each.analysis for each in (sheet.probe, sheet.reference) if each is not None]
        closed = {key for each in analyses for key, seen in each.components.items() if seen is Visibility.NOT_VISIBLE}
        notes = {
            component: " / ".join(_seen(each.components.get(component)) for each in analyses) for component in Component
        }
        factors = [factor.value for each in analyses for factor in each.factors]
        self._first = next((each for each in Explanation if each.value in factors), Explanation.OTHER)
        seen = {key for each in analyses for key in each.components}
        signs = {key: "".join(_sign(each.components.get(key)) for each in analyses) for key in seen}
        self.model.show(
            {key: each.finding.value for key, each in compared.items()}, marks, notes, frozenset(closed), signs
        )

    @property
    def comparison(self) -> Comparison:
        """What is chosen now."""
        return Comparison({
            component: ComparedComponent(
                Finding(value), self._explained.get(component) if value == Finding.EXPLAINABLE else None
            )
            for component, value in self.model.chosen.items()
        })  # fmt: skip

    @Slot(object, str)
    def _pick(self, component: Component, value: str) -> None:
        again = self.model.chosen.get(component) == value
        if value == Finding.EXPLAINABLE:
            explanation = _after(self._explained[component]) if again else self._first
            self._explained[component] = explanation
            self.model.put(component, value, _mark(explanation))
            return
        self.model.put(component, None if again else value)
        if not again:
            self.table.go_on()


def _after(explanation: Explanation) -> Explanation:
    every = list(Explanation)
    return every[(every.index(explanation) + 1) % len(every)]


def _mark(explanation: Explanation | None) -> str:
    return MARK if explanation is None else said(_SHORT.get(explanation, explanation.value))


def _sign(visibility: Visibility | None) -> str:
    return "–" if visibility is None else visibility.value[0].upper()


def _seen(visibility: Visibility | None) -> str:
    return tr("not noted") if visibility is None else said(visibility.value.replace("-", " "))


def _how() -> str:
    return tr(
        "{similar} similar, {different} different, {explainable} explainable: press {again} again for by what. Behind "
        "each name how much the two show, {visible}, {limited} or {hidden}; what one does not show stays out. One is "
        "enough.",
        **keys(similar="compare.similar", different="compare.different", explainable="compare.explainable"),
        **keys(again="compare.explainable", visible="compare.visible", limited="compare.limited"),
        **keys(hidden="compare.not_visible"),
    )
