"""The line at the foot of the window: what protects it, what goes on, when it locks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStatusBar, QWidget

from app.ui.parts import OneLine


def fill_foot(foot: QStatusBar, left: Sequence[QWidget], right: Sequence[QWidget]) -> None:
    """Put the parts of the line into it, those that must always be seen at its right end; one-liners share the rest."""
    foot.setSizeGripEnabled(False)
    for part in left:
        foot.addWidget(part, 1 if isinstance(part, OneLine) else 0)
    for part in right:
        foot.addPermanentWidget(part)
