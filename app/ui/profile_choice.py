"""How the next examination looks: how closely, and whether every file has a process of its own."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.examination import Profile
from app.ui.language import capital, mark, said, tr
from app.ui.parts import Choice, column, label, row

_WORDS = {
    Profile.QUICK: mark(
        "A first look at very many files: large upright faces. Small, turned or covered ones may be missed."
    ),
    Profile.THOROUGH: mark("Small, turned and most partly covered faces, too. The choice for nearly everything."),
    Profile.EXHAUSTIVE: mark("Everything that can be tried, for the files that matter most; many times slower."),
}


class ProfileChoice(QWidget):
    """Thorough, and 16 files to a process, unless somebody chooses otherwise; strict only where there is a choice."""

    def __init__(self, *, offers_strict: bool = False) -> None:
        super().__init__()
        self.strict = QCheckBox(tr("A process for each file"))
        self.strict.setToolTip(tr("A file that takes over the process that opens it meets no other file. Slower."))
        if not offers_strict:
            self.strict.hide()
        self.box = Choice()
        self.box.setAccessibleName(tr("How closely to look"))
        for profile in Profile:
            self.box.addItem(capital(said(profile.value)), profile.value)
        self.sentence = label("", "dim")
        column(
            row(label(tr("How closely to look"), "dim"), self.box, self.sentence, None, self.strict, spacing=10),
            onto=self,
        )
        self.box.currentIndexChanged.connect(self._say)
        self.clear()

    @property
    def profile(self) -> Profile:
        """The profile that is chosen."""
        return Profile(str(self.box.currentData()))

    @property
    def is_strict(self) -> bool:
        """True where every file shall have a process of its own."""
        return self.strict.isChecked()

    def clear(self) -> None:
        """Choose the default again."""
        self.strict.setChecked(False)
        self.box.setCurrentIndex(list(Profile).index(Profile.THOROUGH))
        self._say()

    @Slot()
    def _say(self) -> None:
        self.sentence.setText(said(_WORDS[self.profile]))
