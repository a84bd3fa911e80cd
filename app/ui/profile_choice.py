"""How closely the next examination looks: a quiet choice with one sentence that says what it means."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.examination import Profile
from app.ui.parts import column, label, row

_WORDS = {
    Profile.QUICK: "Large upright faces, for a first look at very many files; small and turned ones are passed over.",
    Profile.THOROUGH: "Small, turned and partly covered faces, too. The choice for nearly everything.",
    Profile.EXHAUSTIVE: "Everything that can be tried, for the files that matter most; many times slower.",
}


class ProfileChoice(QWidget):
    """Thorough unless somebody chooses otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QComboBox()
        self.box.setAccessibleName("How closely to look")
        for profile in Profile:
            self.box.addItem(profile.value.capitalize(), profile.value)
        self.sentence = label("", "dim")
        column(row(label("Look", "dim"), self.box, self.sentence, None, spacing=10), onto=self)
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
