"""To whom a search is narrowed, asked for before it is made; a missing field hides nobody unless that is asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.domain.dates import date_span
from app.domain.particulars import Sex, SubjectFilter
from app.ui.language import capital, said, tr
from app.ui.parts import Choice, column, field, label, row


class NarrowForm(QWidget):
    """Empty fields narrow nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.sex = Choice()
        self.sex.addItem(tr("Any"), None)
        for sex in Sex:
            if sex is not Sex.UNKNOWN:
                self.sex.addItem(capital(said(sex.value)), sex.value)
        self.born = QLineEdit()
        self.born.setPlaceholderText("2005 to 2012")
        self.source = QLineEdit()
        self.source.setPlaceholderText(tr("as the gallery has it"))
        self.known_only = QCheckBox(tr("Leave out those of whom sex or birth date is unknown"))
        fields = row(spacing=12)
        for name, typed in ((tr("Sex"), self.sex), (tr("Born"), self.born), (tr("Source"), self.source)):
            fields.addLayout(field(name, typed), 1)
        column(
            label(tr("Children of whom a field is unknown are searched, too, and counted."), "small", wraps=True),
            fields,
            self.known_only,
            spacing=8,
            onto=self,
        )

    @property
    def asked(self) -> SubjectFilter:
        """What is chosen and written; raises NotRecorded where the window of births cannot be read."""
        chosen, born, source = self.sex.currentData(), self.born.text().strip(), self.source.text().strip()
        return SubjectFilter(
            frozenset({Sex(chosen)} if chosen else ()),
            date_span(born) if born else None,
            frozenset({source} if source else ()),
            self.known_only.isChecked(),
        )
