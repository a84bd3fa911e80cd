"""The line at the foot of the window: what protects it, what goes on, when it locks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStatusBar, QWidget


def fill_foot(foot: QStatusBar, left: Sequence[QWidget], right: Sequence[QWidget]) -> None:
    """Put the parts of the line into it, those that must always be seen at its right end."""
    foot.setSizeGripEnabled(False)
    for part in left:
        foot.addWidget(part)
    for part in right:
        foot.addPermanentWidget(part)
