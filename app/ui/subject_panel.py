"""One subject beside the list: what is on record of them, their references, and pictures only when asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from app.domain.gallery_list import ListedSubject, ReferenceLine, SubjectSheet
from app.domain.ids import ReferenceId, SubjectId
from app.ui.crop_shelf import CropKey, CropShelf, in_view
from app.ui.face_strip import FaceStrip
from app.ui.gallery_rows import born_words, sex_words, terms_words
from app.ui.language import capital, mark, said, tr, tr_count
from app.ui.parts import KeyButton, column, label, row
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.theme import fit
from app.ui.words import moment

WIDTH_PX = 372
PICTURE_PX = 112
REFERENCES_PX = 118


def _reference_columns() -> tuple[Column[ReferenceLine], ...]:
    return (
        Column(mark("No."), lambda line: str(line.reference.id), 5, is_number=True),
        Column(mark("Taken"), lambda line: said(line.taken.taken.words) if line.taken is not None else "", least=10),
        Column(mark("Keep until"), lambda line: line.terms.due.isoformat() if line.terms.due else "", 10),
        Column(mark("Terms"), lambda line: line.terms.originator or "", 10, can_go=True),
    )


def _consent(listed: ListedSubject) -> str:
    if not listed.consent:
        return ""
    return tr("Consent: {words}, until {day}", words=listed.consent, day=listed.consent_until)


class LargeCrop(QWidget):
    """One reference's crop, no larger than its person chose."""

    def __init__(self, shelf: CropShelf) -> None:
        super().__init__()
        self._shelf = shelf
        self._key: CropKey | None = None
        fit(self, width=PICTURE_PX, height=PICTURE_PX)
        self.setAccessibleName(tr("Picture of the reference"))
        shelf.arrived.connect(self._repaint)

    def show_reference(self, reference_id: ReferenceId | None) -> None:
        """Show this one, or none."""
        self._key = None if reference_id is None else CropKey.of_reference(reference_id)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint it, once it is there."""
        painter = QPainter(self)
        self._shelf.paint(painter, self.rect(), self._key, in_view(self, event))
        painter.end()

    @Slot(object)
    def _repaint(self, keys: frozenset[CropKey]) -> None:
        if self._key in keys:
            self.update()


class SubjectPanel(QFrame):
    """What is shown is that of the current row; references and pictures go away with it."""

    def __init__(self, shelf: CropShelf) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        fit(self, width=WIDTH_PX)
        self.listed: ListedSubject | None = None
        self.sheet: SubjectSheet | None = None
        self._facts = [label("", "", wraps=True) for _ in range(8)]
        self.name = label("", "heading", wraps=True)
        self.open = KeyButton(tr("References"), "list.open", "tool")
        self.pictures = KeyButton(tr("Show pictures"), "gallery.subjects.pictures", "tool")
        self.born = KeyButton(tr("Birth date, sex…"), "gallery.subjects.born", "tool")
        self.keep = KeyButton(tr("Keep until…"), "gallery.subjects.keep", "tool")
        self.terms = KeyButton(tr("Terms…"), "gallery.subjects.terms", "tool")
        self.taken = KeyButton(tr("Capture date…"), "gallery.subjects.taken", "tool")
        self.drop = KeyButton(tr("Erase reference…"), "gallery.subjects.drop", "tool")
        self.erase = KeyButton(tr("Erase subject…"), "gallery.subjects.erase", "tool")
        self.references: RowsModel[ReferenceLine] = RowsModel(_reference_columns())
        self.table = RowsView(self.references, tr("References of the subject"), row_px=28)
        self.strip, self.large = FaceStrip(shelf, tr("Pictures of the references")), LargeCrop(shelf)
        self._shown = QWidget()
        beside = row(self.large, self.strip, onto=self._shown)
        beside.setStretch(1, 1)
        beside.setAlignment(self.strip, Qt.AlignmentFlag.AlignTop)
        self._build()
        self.table.moved.connect(self._turn_to)
        self.strip.chosen.connect(self.table.selectRow)
        self.clear()

    @property
    def subject_id(self) -> SubjectId | None:
        """Who is shown."""
        return self.listed.subject.id if self.listed is not None else None

    @property
    def reference(self) -> ReferenceLine | None:
        """The reference that is chosen, if references are shown."""
        found = self.table.current()
        return found if isinstance(found, ReferenceLine) else None

    @property
    def shows_faces(self) -> bool:
        """True while pictures are shown."""
        return self.sheet is not None and not self._shown.isHidden()

    def show_line(self, listed: ListedSubject) -> None:
        """Show what the list knows of a subject; whoever was opened before is closed."""
        if listed.subject.id != self.subject_id:
            self._close()
        self.listed = listed
        subject = listed.subject
        self.name.setText(subject.name)
        facts = (
            capital(said(subject.basis.subject_type.words)),
            tr("Source: {source}. Legal basis: {basis}", source=subject.basis.source, basis=subject.basis.legal_basis),
            tr("Added {when} by {name}", when=moment(subject.enrolled_at), name=subject.enrolled_by),
            tr("Born: {born}{sex}", born=born_words(listed), sex=", " + sex_words(listed) if sex_words(listed) else ""),
            tr_count(subject.reference_count, "{count} reference", "{count} references"),
            tr("Keep until {day}", day=listed.retain_until.isoformat()) if listed.retain_until else "",
            terms_words(listed)
            + (tr(", to be deleted by {day}", day=listed.delete_by.isoformat()) if listed.delete_by else ""),
            _consent(listed),
        )  # fmt: skip
        for fact, words in zip(self._facts, facts, strict=True):
            fact.setText(words)
            fact.setVisible(bool(words))
        self._settle()

    def show_sheet(self, sheet: SubjectSheet, *, with_pictures: bool) -> None:
        """Show the references of a subject, and their pictures where those were asked for."""
        self.show_line(sheet.listed)
        self.sheet = sheet
        keys = [CropKey.of_reference(line.reference.id) for line in sheet.references] if with_pictures else []
        self.strip.tell(keys, 0)
        self._shown.setVisible(with_pictures)
        self.around.verticalScrollBar().setValue(0)
        self.references.show(sheet.references)
        self.table.setVisible(bool(sheet.references))
        self._settle()

    def clear(self) -> None:
        """Show nobody."""
        self.listed = None
        self._close()
        self.name.setText(tr("Nobody is chosen"))
        for fact in self._facts:
            fact.clear()
            fact.hide()
        self._settle()

    def _close(self) -> None:
        self.sheet = None
        self.strip.tell([], 0)
        self.large.show_reference(None)
        self._shown.hide()
        self.references.show([])
        self.table.hide()

    def _settle(self) -> None:
        is_somebody = self.listed is not None
        for button in (self.open, self.pictures, self.born, self.keep, self.terms, self.erase):
            button.setEnabled(is_somebody)
        self.taken.setEnabled(self.sheet is not None and bool(self.sheet.references))
        self.drop.setEnabled(self.sheet is not None and len(self.sheet.references) > 1)

    @Slot(object)
    def _turn_to(self, line: ReferenceLine) -> None:
        if self.sheet is not None and self.shows_faces:
            keys = [CropKey.of_reference(each.reference.id) for each in self.sheet.references]
            self.strip.tell(keys, keys.index(CropKey.of_reference(line.reference.id)))
            self.large.show_reference(line.reference.id)

    def _build(self) -> None:
        buttons = QGridLayout()
        buttons.setSpacing(6)
        placed = (self.open, self.pictures, self.born, self.keep, self.terms, self.taken, self.drop, self.erase)
        for number, button in enumerate(placed):
            buttons.addWidget(button, number // 2, number % 2)
        known, around = QWidget(), QScrollArea()
        known.setProperty("role", "plain")
        around.setAccessibleName(tr("The subject that is chosen in the list"))
        self.around = around
        column(self.name, self._shown, self.table, *self._facts, None, spacing=4, onto=known)
        around.setWidget(known)
        for plain in (around, around.viewport()):
            plain.setProperty("role", "plain")
        around.setWidgetResizable(True)
        around.setFrameShape(QFrame.Shape.NoFrame)
        around.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column(around, buttons, margins=12, spacing=8, onto=self).setStretch(0, 1)
        fit(self.table, height=REFERENCES_PX)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
