"""Write what a screen reader is told of every page: `python -m tests.ui.accessibility_dump --unit DEMO-UNIT --out DIR`.

One small text for each picture that `tests.ui.screenshots` takes, by the same walk through the window. The unit is
copied first and never changed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QDialog, QWidget

from tests.ui.screenshots import Photographer, main

_ROLE = QAccessible.Role
_STATES = (
    "focusable",
    "focused",
    "checkable",
    "checked",
    "selected",
    "disabled",
    "readOnly",
    "passwordEdit",
    "expanded",
)
TABLES = frozenset({_ROLE.Table, _ROLE.List, _ROLE.Tree})
MOST_OF_A_TABLE = 60


@dataclass(frozen=True, slots=True)
class Told:
    """One element as a screen reader is told of it; `depth` is how far inside the window it lies."""

    depth: int
    role: QAccessible.Role
    name: str
    value: str
    description: str
    key: str
    states: tuple[str, ...]
    widget: QWidget | None

    @property
    def line(self) -> str:
        """The element in one line."""
        said = [f"{'  ' * self.depth}{self.role.name}", f'"{self.name}"' if self.name else "–"]
        said += [f"= {self.value!r}"] if self.value and self.value != self.name else []
        said += [f"({self.description})"] if self.description else []
        said += [f"[{self.key}]"] if self.key else []
        said += [", ".join(self.states)] if self.states else []
        return " ".join(said)


def told_of(widget: QWidget) -> list[Told]:
    """Return every visible element of a widget's tree, parents before children; of long tables only the beginning."""
    QAccessible.setActive(True)
    return list(_walk(QAccessible.queryAccessibleInterface(widget), 0))


def dumped(widget: QWidget) -> str:
    """Return a widget's tree as text, one element a line."""
    return "\n".join(each.line for each in told_of(widget)) + "\n"


def _walk(element: QAccessibleInterface, depth: int) -> Iterator[Told]:
    state = element.state()
    if state.invisible and depth:
        return
    told = _told(element, depth)
    yield told
    left = MOST_OF_A_TABLE if told.role in TABLES else element.childCount()
    for number in range(min(left, element.childCount())):
        child = element.child(number)
        if child.isValid():
            yield from _walk(child, depth + 1)


def _told(element: QAccessibleInterface, depth: int) -> Told:
    state = element.state()
    behind = element.object()
    is_secret = bool(state.passwordEdit)
    return Told(
        depth,
        element.role(),
        element.text(QAccessible.Text.Name),
        "" if is_secret else element.text(QAccessible.Text.Value),
        element.text(QAccessible.Text.Description),
        element.text(QAccessible.Text.Accelerator),
        tuple(name for name in _STATES if getattr(state, name)),
        behind if isinstance(behind, QWidget) else None,
    )


class Listener(Photographer):
    """Walks the window as the photographer does, and writes down what is told instead of what is seen."""

    def take(self, name: str, dialog: QDialog | None = None) -> None:
        """Write the window's tree, or that of the dialog over it."""
        self.settle()
        (self._out / f"{name}.txt").write_text(dumped(dialog or self.window), "utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], Listener))
