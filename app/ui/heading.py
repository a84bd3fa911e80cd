"""The line over every page: where one is (unit, case, exhibit, searched face), what is left, and who is logged in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.elided import ElidedLabel
from app.ui.language import said, tr
from app.ui.parts import column, label, panel, row
from app.ui.words import DEMONSTRATION

ROLES_FROM_PX = 1280
"""How wide the line must be to say the roles of the person, too."""


class Heading(QWidget):
    """Breadcrumb and person; over it the banner of a demonstration unit, and the stamps of how the unit stands."""

    def __init__(self) -> None:
        super().__init__()
        self._person = ("", "")
        self.trail = ElidedLabel(tr("Where you are"))
        self.left = ElidedLabel(tr("How much is left"), "dim")
        self.person = ElidedLabel(tr("Who is logged in"), "dim")
        self.banner: QFrame = panel("banner")
        self.stamps = label("", wraps=True)
        self.stamp_banner: QFrame = panel("banner")
        head = panel("head")
        line = row(self.trail, None, self.left, self.person, spacing=24, onto=head)
        line.setContentsMargins(24, 12, 24, 12)
        row(None, label(said(DEMONSTRATION)), None, onto=self.banner).setContentsMargins(24, 5, 24, 5)
        self.stamps.setAccessibleDescription(tr("Stamps of this unit"))
        self.stamps.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row(self.stamps, onto=self.stamp_banner).setContentsMargins(24, 5, 24, 5)
        column(self.banner, self.stamp_banner, head, spacing=0, onto=self)
        self.banner.hide()
        self.stamp_banner.hide()

    def tell_stamps(self, stamps: Sequence[str]) -> None:
        """Show what stands over everything in this unit, or nothing."""
        self.stamps.setText("\n".join(map(said, stamps)))
        self.stamp_banner.setVisible(bool(stamps))

    def tell_left(self, words: str) -> None:
        """Show how much is left to do, as it fits the page; nothing where nothing can be said."""
        self.left.setText(words)
        self.left.setVisible(bool(words))

    def tell(self, parts: list[str], person: str, roles: str = "", *, is_demonstration: bool) -> None:
        """Show where and who; the roles where there is room, and in the tool tip in any case."""
        self.trail.setText("   ›   ".join(parts))
        self._person = (person, roles)
        self._tell_person()
        self.banner.setVisible(is_demonstration)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a wide window has room for the roles."""
        super().resizeEvent(event)
        self._tell_person()

    def _tell_person(self) -> None:
        person, roles = self._person
        self.person.hint = roles
        has_room = self.width() >= ROLES_FROM_PX
        self.person.setText("  ·  ".join(filter(None, (person, roles if has_room else ""))))
