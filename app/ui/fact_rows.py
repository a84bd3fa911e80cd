"""Facts one below the other: a sign with its word where something holds or not, a name, and what is to be known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from app.ui.language import tr
from app.ui.parts import column, label
from app.ui.theme import GAP_PX, SPACE_PX

NAME_PX, MARK_PX = 230, 132


class Mark(Enum):
    """How something stands; each has a sign and a word, and no colour says it alone."""

    NONE = ""
    HOLDS = "●"
    WEAKER = "◐"
    MISSING = "○"
    UNKNOWN = "?"

    @property
    def words(self) -> str:
        """Sign and word; empty for what has neither."""
        said = {
            Mark.HOLDS: tr("holds"),
            Mark.WEAKER: tr("weaker"),
            Mark.MISSING: tr("missing"),
            Mark.UNKNOWN: tr("not known"),
        }
        return f"{self.value}  {said[self]}" if self in said else ""


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact. `advice` says what to do, below it; empty for nothing."""

    name: str
    words: str
    mark: Mark = Mark.NONE
    advice: str = ""


class FactRows(QScrollArea):
    """Shows facts; nothing in it can be changed, and all of it can be read by a screen reader."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.facts: list[FactRow] = []

    def show_facts(self, facts: Sequence[FactRow]) -> None:
        """Replace all facts at once."""
        self.facts = list(facts)
        inside = QWidget()
        grid = QGridLayout()
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(GAP_PX + 2)
        grid.setColumnStretch(2, 1)
        has_marks = any(fact.mark is not Mark.NONE for fact in facts)
        grid.setColumnMinimumWidth(0, MARK_PX if has_marks else 0)
        grid.setColumnMinimumWidth(1, NAME_PX + SPACE_PX)
        for place, fact in enumerate(facts):
            self._place(grid, place, fact, has_marks=has_marks)
        column(grid, None, onto=inside).setContentsMargins(0, 0, SPACE_PX, 0)
        self.setWidget(inside)

    def clear(self) -> None:
        """Forget them."""
        self.show_facts([])

    @staticmethod
    def _place(grid: QGridLayout, place: int, fact: FactRow, *, has_marks: bool) -> None:
        top = Qt.AlignmentFlag.AlignTop
        if has_marks:
            grid.addWidget(label(fact.mark.words), place, 0, top)
        name = label(fact.name, "dim", wraps=True)
        grid.addWidget(name, place, 1, top)
        words = label(fact.words, wraps=True)
        words.setAccessibleName(" ".join(filter(None, (f"{fact.name}:", fact.mark.words[3:], fact.words, fact.advice))))
        grid.addLayout(column(words, *_advice(fact), spacing=2), place, 2, top)


def _advice(fact: FactRow) -> list[QLabel]:
    return [label(f"→ {fact.advice}", "small", wraps=True)] if fact.advice else []
