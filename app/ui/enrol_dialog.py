"""Ask whom to enrol and on which grounds, and say afterwards what became of every picture."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.domain.dates import DateSpan, date_span
from app.domain.enrolment import PictureOutcome, PictureState
from app.domain.errors import NotRecorded
from app.domain.gallery import EnrolmentBasis, SubjectType
from app.domain.keeping import Terms
from app.domain.names import shown
from app.domain.particulars import Particulars, Sex
from app.service.enrol import EnrolmentSummary
from app.ui.date_dialog import HINT
from app.ui.file_dialog import FileDialog, path_field
from app.ui.language import capital, grouped, mark, said, tr, tr_count
from app.ui.parts import Choice, KeyButton, column, field, label, room_for, row
from app.ui.people_dialogs import FormDialog
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.subject_dialogs import TermsFields
from app.ui.theme import fit

LISTS = (".csv",)
PICTURES = (".bmp", ".heic", ".heif", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp")


@dataclass(frozen=True, slots=True)
class EnrolmentAsked:
    """What is to be enrolled, on which grounds and terms, and what is known of the one person there."""

    path: Path
    basis: EnrolmentBasis
    terms: Terms
    known: Particulars
    taken: DateSpan | None
    name: str = ""


class EnrolDialog(FormDialog):
    """One person by name, a folder with a folder for each person, or a list; the rest says why they may be held."""

    def __init__(self, parent: QWidget) -> None:
        words = tr(
            "One person: their name, and a picture or a folder of pictures. Many: a folder that holds a folder of "
            "pictures for each, or a list (CSV) with the columns identity and file; leave the name out then. Of each "
            "picture the largest face is taken."
        )
        super().__init__(tr("Enrol"), words, tr("Enrol"), parent)
        fit(self, least_width=820)
        self.path, self.name, self.source, self.basis = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.type, self.sex = Choice(), Choice()
        for kind in SubjectType:
            self.type.addItem(capital(said(kind.words)), kind.value)
        for sex in reversed(Sex):
            self.sex.addItem(capital(said(sex.value)), sex.value)
        self.born, self.taken = QLineEdit(), QLineEdit()
        for typed in (self.born, self.taken):
            typed.setPlaceholderText(said(HINT))
        self.terms = TermsFields()
        self.form.addLayout(path_field(tr("Folder, list or picture"), self.path, self.choose_path, self))
        self.form.addLayout(
            row(
                field(tr("Name or reference, of one person"), self.name),
                field(tr("Why they are held"), self.type),
                spacing=12,
            )
        )
        self.form.addLayout(
            row(
                field(tr("Source of the pictures"), self.source),
                field(tr("Legal basis; for staff, their consent"), self.basis),
                spacing=12,
            )
        )
        self.form.addWidget(self.terms)
        known = row(field(tr("Sex"), self.sex), field(tr("Born"), self.born), field(tr("Pictures taken"), self.taken),
                    spacing=12)  # fmt: skip
        self.form.addLayout(known)
        self.form.addWidget(label(tr("The last three are of one person alone; a list says them of many."), "small"))
        self.path.setFocus()

    def asked(self) -> EnrolmentAsked:
        """Return what is asked; raises NotRecorded where something is missing or cannot be read."""
        written = self.path.text().strip()
        if not written:
            raise NotRecorded(tr("No folder or list was given. Nothing was enrolled; choose one."))
        basis = EnrolmentBasis(self.source.text(), self.basis.text(), SubjectType(self.type.currentData())).checked()
        born, taken = (date_span(typed.text()) if typed.text().strip() else None for typed in (self.born, self.taken))
        known = Particulars(Sex(self.sex.currentData()), born)
        return EnrolmentAsked(
            Path(written).expanduser(), basis, self.terms.terms().checked(), known, taken, self.name.text()
        )

    @Slot()
    def choose_path(self) -> None:
        """Ask for a folder or a list."""
        dialog = FileDialog(
            tr("Choose a folder, a list or a picture"), None, self, LISTS + PICTURES, takes_folders=True
        )
        dialog.chosen.connect(lambda path: self.path.setText(str(path)))
        dialog.open()


def state_words(state: PictureState) -> str:
    """Return what became of a picture, in a word or two."""
    return {
        PictureState.TAKEN: tr("taken"),
        PictureState.SEVERAL_FACES: tr("taken; several faces"),
        PictureState.DUPLICATE: tr("there already"),
        PictureState.OTHER_PACK: tr("there already; other models"),
        PictureState.REFUSED: tr("not taken"),
    }[state]


def _outcome_columns() -> tuple[Column[PictureOutcome], ...]:
    return (
        Column(mark("Person"), lambda each: each.identity, 14),
        Column(mark("Picture"), lambda each: shown(os.fsencode(each.path.name)), 16),
        Column(mark("What became of it"), lambda each: state_words(each.state), 20),
        Column(mark("Why"), lambda each: said(each.words)),
    )


_FIRST = {PictureState.REFUSED: 0, PictureState.SEVERAL_FACES: 1, PictureState.OTHER_PACK: 2, PictureState.DUPLICATE: 3}


class EnrolledDialog(QDialog):
    """What one enrolment did: those pictures first that somebody should look at."""

    def __init__(self, done: EnrolmentSummary, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Enrolled"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(room_for(self, 940, 560))
        self.pictures: RowsModel[PictureOutcome] = RowsModel(_outcome_columns())
        people = tr_count(done.subjects, "{count} person", "{count} people")
        taken = tr_count(done.references, "{count} reference added", "{count} references added")
        self.counts = label(tr("{people}: {taken}.", people=people, taken=taken), "heading")
        told = [f"{grouped(done.count(state))} {state_words(state)}" for state in _FIRST if done.count(state)]
        table = RowsView(self.pictures, tr("Pictures of this enrolment"), row_px=30)
        close = KeyButton(tr("Close"), "always.close", "quiet")
        close.clicked.connect(self.accept)
        column(
            self.counts, label("  ·  ".join(told) or tr("Every picture was taken."), "dim", wraps=True), table,
            row(None, close), margins=24, spacing=12, onto=self,
        )  # fmt: skip
        self.pictures.show(sorted(done.pictures, key=lambda each: _FIRST.get(each.state, len(_FIRST))))
        table.setFocus()
