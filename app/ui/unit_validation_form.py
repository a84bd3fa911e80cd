"""What is asked before a performance test: which labelled pictures, how closely to look, how old people were."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.errors import NotRecorded
from app.domain.validation import Ages
from app.service.validate import LabelledPictures
from app.ui.file_dialog import path_field
from app.ui.folder_dialog import FolderDialog
from app.ui.language import tr
from app.ui.parts import field
from app.ui.people_dialogs import FormDialog
from app.ui.profile_choice import ProfileChoice

OLDEST = 130


class ValidationForm(FormDialog):
    """Nothing of the pictures is kept, and the folder's own files say who was born when and what was taken when."""

    def __init__(self, parent: QWidget) -> None:
        words = tr(
            "A folder with one folder of pictures for each person: at least 10 people, 5 of them with two pictures or "
            "more, and better some hundreds. Dates may lie in it as born.csv (person,born) and taken.csv "
            "(picture,taken). Of the pictures nothing is kept but counts, rates and one digest."
        )
        super().__init__(tr("Run a performance test"), words, tr("Run the test"), parent)
        self.folder, self.ages = QLineEdit(), QLineEdit()
        self.profile = ProfileChoice()
        self.form.addLayout(path_field(tr("Folder of labelled pictures"), self.folder, self._choose, self))
        self.form.addWidget(self.profile)
        self.form.addLayout(
            field(tr("How old everybody was whose dates are not given"), self.ages,
                  tr("Years, as 18-90; or nothing, where it is not known."))
        )  # fmt: skip
        self.folder.setFocus()

    @property
    def asked(self) -> LabelledPictures:
        """What was typed and chosen; raises NotRecorded for no folder and for what is no span of years."""
        typed = self.folder.text().strip()
        if not typed:
            raise NotRecorded(tr("Name the folder of labelled pictures. Nothing was measured."))
        return LabelledPictures(Path(typed).expanduser(), self.profile.profile, _ages_in(self.ages.text().strip()))

    def _choose(self) -> None:
        dialog = FolderDialog(tr("Choose the folder of labelled pictures"), None, self)
        dialog.chosen.connect(lambda path: self.folder.setText(str(path)))
        dialog.open()


def _ages_in(typed: str) -> Ages | None:
    if not typed:
        return None
    youngest, _, oldest = typed.partition("-")
    if not (youngest.isdecimal() and oldest.isdecimal() and int(youngest) <= int(oldest) <= OLDEST):
        raise NotRecorded(tr("{typed} is not a span of years of age like 18-90. Nothing was measured.", typed=typed))
    return Ages(int(youngest), int(oldest))
