"""Facts one below the other: a sign with its word where something holds or not, a name, and what is to be known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from app.ui.language import tr
from app.ui.parts import column, label
from app.ui.theme import GAP_PX, SPACE_PX, scaled

NAME_PX, MARK_PX, LEAST_PX = 220, 144, 96
_LONG, _PIECE = 24, 8
_BREAK = "\u200b"
"""A space without width: a place where a line may break."""


class Mark(Enum):
    """How something stands; each has a sign and a word, and no colour says it alone."""

    NONE = ""
    HOLDS = "●"
    WEAKER = "◐"
    MISSING = "○"
    BROKEN = "✕"
    UNKNOWN = "?"

    @property
    def words(self) -> str:
        """Sign and word; empty for what has neither."""
        said = {
            Mark.HOLDS: tr("holds"),
            Mark.WEAKER: tr("weaker"),
            Mark.MISSING: tr("missing"),
            Mark.BROKEN: tr("does not hold"),
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
        self._grid = QGridLayout()
        self._names: list[QWidget] = []
        self._has_marks = False

    def show_facts(self, facts: Sequence[FactRow]) -> None:
        """Replace all facts at once."""
        self.facts = list(facts)
        inside = QWidget()
        grid = QGridLayout()
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(GAP_PX // 2)
        grid.setColumnStretch(2, 1)
        has_marks = any(fact.mark is not Mark.NONE for fact in facts)
        self._grid, self._has_marks = grid, has_marks
        self._names = [self._place(grid, 2 * place, fact, has_marks=has_marks) for place, fact in enumerate(facts)]
        column(grid, None, onto=inside).setContentsMargins(0, 0, SPACE_PX, 0)
        self.setWidget(inside)
        self._fit()

    def clear(self) -> None:
        """Forget them."""
        self.show_facts([])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Qt: little; it scrolls, and takes what is left. Asking for more would make the whole window higher."""
        return QSize(scaled(NAME_PX + MARK_PX), scaled(LEAST_PX))

    def _fit(self) -> None:
        """Give every line its height: a scroll area by itself asks for none that depends on the width."""
        room, inside = self.viewport().width(), self.widget()
        self._grid.setColumnMinimumWidth(0, min(scaled(MARK_PX), room // 6) if self._has_marks else 0)
        for name in self._names:
            name.setFixedWidth(min(scaled(NAME_PX) + SPACE_PX, max(room // 4, 1)))
        layout = inside.layout() if inside is not None else None
        if inside is not None and layout is not None:
            inside.setMinimumHeight(max(0, layout.totalHeightForWidth(self.viewport().width())))

    @staticmethod
    def _place(grid: QGridLayout, line: int, fact: FactRow, *, has_marks: bool) -> QWidget:
        """Put a fact in one line of the grid, and its advice in the next; return what says its name."""
        top = Qt.AlignmentFlag.AlignTop
        mark_label, name = label(fact.mark.words), label(fact.name, "dim", wraps=True)
        words = label(breakable(fact.words), wraps=True)
        for each in (mark_label, name, words):
            each.setContentsMargins(0, 3, 0, 0)
        for each in (mark_label, name):
            each.setContentsMargins(0, 3, SPACE_PX, 0)
        if has_marks:
            grid.addWidget(mark_label, line, 0, top)
        grid.addWidget(name, line, 1, top)
        mark = fact.mark.words.partition("  ")[2]
        words.setAccessibleName(" ".join(filter(None, (f"{fact.name}:", mark, fact.words, fact.advice))))
        grid.addWidget(words, line, 2, top)
        if fact.advice:
            grid.addWidget(label(f"→ {fact.advice}", "small", wraps=True), line + 1, 2, top)
        return name


def breakable(words: str) -> str:
    """Return words in which a long digest or path can go on in the next line, as it is read the same."""
    return " ".join(
        _BREAK.join(word[start : start + _PIECE] for start in range(0, len(word), _PIECE))
        if len(word) > _LONG
        else word
        for word in words.split(" ")
    )
