"""The line over every page: where one is (unit, case, searched face), and who is logged in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.language import said, tr
from app.ui.parts import column, label, panel, row
from app.ui.words import DEMONSTRATION


class Heading(QWidget):
    """Breadcrumb and person; over it the banner of a demonstration unit, and the stamps of how the unit stands."""

    def __init__(self) -> None:
        super().__init__()
        self.trail = label("", "")
        self.person = label("", "dim")
        self.banner: QFrame = panel("banner")
        self.stamps = label("", wraps=True)
        self.stamp_banner: QFrame = panel("banner")
        self.trail.setAccessibleName(tr("Where you are"))
        self.person.setAccessibleName(tr("Who is logged in"))
        head = panel("head")
        row(self.trail, None, self.person, margins=0, spacing=16, onto=head).setContentsMargins(24, 12, 24, 12)
        row(None, label(said(DEMONSTRATION)), None, onto=self.banner).setContentsMargins(24, 5, 24, 5)
        self.stamps.setAccessibleName(tr("Stamps of this unit"))
        self.stamps.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row(self.stamps, onto=self.stamp_banner).setContentsMargins(24, 5, 24, 5)
        column(self.banner, self.stamp_banner, head, spacing=0, onto=self)
        self.banner.hide()
        self.stamp_banner.hide()

    def tell_stamps(self, stamps: Sequence[str]) -> None:
        """Show what stands over everything in this unit, or nothing."""
        self.stamps.setText("\n".join(map(said, stamps)))
        self.stamp_banner.setVisible(bool(stamps))

    def tell(self, parts: list[str], person: str, *, is_demonstration: bool) -> None:
        """Show where and who."""
        self.trail.setText("   ›   ".join(parts))
        self.person.setText(person)
        self.banner.setVisible(is_demonstration)
