"""How closely the next examination looks: a quiet choice with one sentence that says what it means."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.examination import Profile
from app.ui.parts import column, label, row
from app.ui.theme import DIM

_WORDS = {
    Profile.QUICK: "A first look at very many files: large upright faces. Small, turned or covered ones may be missed.",
    Profile.THOROUGH: "Small, turned and most partly covered faces, too. The choice for nearly everything.",
    Profile.EXHAUSTIVE: "Everything that can be tried, for the files that matter most; many times slower.",
}


class _Choice(QComboBox):
    """A list to choose from that shows that it is one: the style sheet leaves the arrow out."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then a small arrow at its right."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(DIM), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        tip = QPointF(self.width() - 15.0, self.height() / 2 + 2.5)
        painter.drawPolyline([tip - QPointF(4.5, 4.5), tip, tip + QPointF(4.5, -4.5)])


class ProfileChoice(QWidget):
    """Thorough unless somebody chooses otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self.box = _Choice()
        self.box.setAccessibleName("How closely to look")
        for profile in Profile:
            self.box.addItem(profile.value.capitalize(), profile.value)
        self.sentence = label("", "dim")
        column(row(label("How closely to look", "dim"), self.box, self.sentence, None, spacing=10), onto=self)
        self.box.currentIndexChanged.connect(self._say)
        self.clear()

    @property
    def profile(self) -> Profile:
        """The profile that is chosen."""
        return Profile(str(self.box.currentData()))

    def clear(self) -> None:
        """Choose the default again."""
        self.box.setCurrentIndex(list(Profile).index(Profile.THOROUGH))
        self._say()

    @Slot()
    def _say(self) -> None:
        self.sentence.setText(_WORDS[self.profile])
