"""The gallery: whom the unit searches for and where they come from, known files, and what partners lent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.duties import Duty
from app.domain.erasure import Certificate
from app.domain.errors import AlreadyEnrolled
from app.domain.progress import IsCancelled, OnProgress, Progress
from app.service.enrol import EnrolmentSummary, enrol
from app.ui.certificate_dialog import CertificateDialog
from app.ui.crop_shelf import CropShelf
from app.ui.desk import Desk
from app.ui.doubles_dialog import DoublesDialog
from app.ui.enrol_dialog import EnrolDialog, EnrolledDialog, EnrolmentAsked
from app.ui.form_asking import Act, Asking
from app.ui.gallery_summary import GalleryGlance, SummaryPanel, much_words, read_glance
from app.ui.hash_set_panel import HashSetPanel
from app.ui.language import said, tr
from app.ui.page import Page
from app.ui.partner_panel import PartnerPanel
from app.ui.parts import KeyButton, row, shortcut
from app.ui.progress_strip import ProgressStrip
from app.ui.subject_list import SubjectList
from app.ui.theme import GAP_PX
from app.ui.words import progress_words

if TYPE_CHECKING:
    from app.store import Unit

SUBJECTS, SETS, PARTNERS = range(3)


@dataclass(frozen=True, slots=True)
class _HeldBack:
    """An enrolment that waits for a person: what was asked, which pictures are somebody else's, and reasons so far."""

    asked: EnrolmentAsked
    why: AlreadyEnrolled
    reasons: Mapping[str, str]


class GalleryPage(Page):
    """Signals: `going_on` with how far a job is, empty at its end."""

    going_on = Signal(str)

    def __init__(self, desk: Desk, shelf: CropShelf) -> None:
        super().__init__(desk, tr("Gallery"), _words())
        self.summary, self.progress = SummaryPanel(), ProgressStrip()
        self.subjects = SubjectList(desk, shelf, self.progress)
        self.sets, self.partners = HashSetPanel(desk, self.progress), PartnerPanel(desk, self.progress)
        self.enrol = KeyButton(tr("Enrol…"), "gallery.enrol", "primary")
        self.tabs = tuple(
            KeyButton(name, act)
            for name, act in (
                (tr("Subjects"), "gallery.show_subjects"),
                (tr("Hash sets"), "gallery.show_sets"),
                (tr("Partner files"), "gallery.show_partners"),
            )
        )
        for tab in self.tabs:
            tab.setCheckable(True)
        for button in (*self.tabs, self.enrol):  # a click leaves the keyboard with the list
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._stack = QStackedWidget()
        self._build()
        self._bind()
        self._limit()

    @property
    def shown(self) -> int:
        """Which of the three lists is shown."""
        return self._stack.currentIndex()

    @property
    def shows_faces(self) -> bool:
        """True while pictures of references are shown."""
        return self.shown == SUBJECTS and self.subjects.panel.shows_faces

    def refresh(self) -> None:
        """Read again what is shown, the list first; pictures are put away."""
        self._read()
        self.desk.ask(lambda unit: read_glance(unit, self.desk.gallery), self._tell)

    def clear(self) -> None:
        """Forget everything that came from the unit."""
        self.summary.clear()
        self.words.setText(_words())
        for each in (self.subjects, self.sets, self.partners):
            each.clear()
        self.progress.end()
        self.turn_to(SUBJECTS, reads=False)

    @Slot(int)
    def turn_to(self, number: int, *, reads: bool = True) -> None:
        """Show one of the three lists, and read it."""
        self._stack.setCurrentIndex(number)
        self.setFocusProxy(self._table)
        for place, tab in enumerate(self.tabs):
            tab.setChecked(place == number)
        if reads and self.desk.is_open:
            self._read()
            self._table.setFocus()

    @Slot()
    def ask_whom(self) -> None:
        """Ask whom to enrol, and on which grounds."""
        dialog = EnrolDialog(self)

        def read() -> Act:
            return self._enrolling(dialog.asked(), {})

        Asking(self.desk, dialog, read, self._enrolled, self.progress, tr("Enrolment"), self._ended)

    def _enrolling(self, asked: EnrolmentAsked, reasons: Mapping[str, str]) -> Act:
        pool = self.desk.pool

        def work(unit: Unit, told: OnProgress, cancelled: IsCancelled) -> EnrolmentSummary | _HeldBack:
            try:
                return enrol(
                    unit, pool, asked.path, asked.basis, told, cancelled, asked.terms, asked.known, asked.taken,
                    asked.name, reasons,
                )  # fmt: skip
            except AlreadyEnrolled as doubles:
                return _HeldBack(asked, doubles, reasons)

        return work

    def _enrolled(self, done: EnrolmentSummary | _HeldBack) -> None:
        if isinstance(done, _HeldBack):
            self._ask_about_doubles(done)
        else:
            EnrolledDialog(done, self).open()

    def _ask_about_doubles(self, held: _HeldBack) -> None:
        """Tell that pictures are somebody else's already; whoever goes on says why, whoever leaves it has stopped."""
        dialog = DoublesDialog(held.why, self)
        dialog.stated.connect(
            lambda reason: self._enrol_all_the_same(held.asked, {**held.reasons, held.why.mark: reason})
        )
        dialog.open()

    def _enrol_all_the_same(self, asked: EnrolmentAsked, reasons: Mapping[str, str]) -> None:
        if self.progress.is_running or self.desk.is_busy:
            self.desk.noted.emit(tr("Something else is under way. Let it finish or cancel it first."))
            return
        self.desk.hold()
        job = self.desk.start(self._enrolling(asked, reasons), self._enrolled, self.progress.tell, self._second_ended)
        self.progress.begin(tr("Enrolment"), job)

    def _second_ended(self) -> None:
        self.desk.release()
        self.progress.end()
        self._ended()

    def _ended(self) -> None:
        for notice in self.desk.pool.notices:
            self.desk.noted.emit(said(notice))
        if self.desk.is_open:
            self.refresh()

    @Slot(object)
    def _certify(self, certificate: Certificate) -> None:
        """Show the certificate of an erasure, over what is left."""
        self.refresh()
        CertificateDialog(self.desk, certificate, self).open()

    def _read(self) -> None:
        if self.shown != SUBJECTS:
            self.subjects.panel.clear()
        (self.subjects, self.sets, self.partners)[self.shown].refresh()

    def _tell(self, glance: GalleryGlance) -> None:
        if not self.desk.is_open:
            return
        self.words.setText(much_words(glance.summary))
        self.summary.tell(glance, self.desk.gallery.manifest.trained_on)
        self.subjects.filter.offer_sources(glance.summary.sources)
        self.enrol.refuse(self.desk.refusal(Duty.KEEP_GALLERY) or glance.why_no_enrolment)
        self.partners.read.refuse(self.desk.refusal(Duty.KEEP_GALLERY) or glance.why_no_partners)
        self.partners.write.refuse(self.desk.refusal(Duty.REPORT) or glance.why_no_partners)
        self.sets.add.refuse(self.desk.refusal(Duty.KEEP_GALLERY) or glance.why_no_intake)
        self.sets.mark.refuse(self.desk.refusal(Duty.WORK_CASES) or glance.why_no_intake)

    def _limit(self) -> None:
        panel = self.subjects.panel
        changing = (panel.born, panel.keep, panel.terms, panel.taken, panel.drop, panel.erase, self.enrol)
        self.limit(Duty.KEEP_GALLERY, *changing, self.sets.add, self.sets.remove, self.partners.read, self.partners.end)
        self.limit(Duty.REPORT, self.partners.write)
        self.limit(Duty.WORK_CASES, self.sets.mark)

    def _bind(self) -> None:
        panel = self.subjects.panel
        for each in (self.subjects.acts, self.partners):
            each.erased.connect(self._certify)
        self.subjects.acts.changed.connect(self.refresh)
        self.enrol.clicked.connect(self.ask_whom)
        self.progress.told.connect(self._tell_going_on)
        self.progress.ended.connect(lambda: self.going_on.emit(""))
        for place, tab in enumerate(self.tabs):
            tab.clicked.connect(partial(self.turn_to, place))
            shortcut(self, tab.act, tab.click)
        shortcut(self, self.enrol.act, self.enrol.click)
        of_lists: dict[QWidget, tuple[KeyButton, ...]] = {
            self.subjects: (panel.pictures, panel.born, panel.keep, panel.terms, panel.taken, panel.drop, panel.erase),
            self.sets: (self.sets.add, self.sets.mark, self.sets.remove),
            self.partners: (self.partners.read, self.partners.write, self.partners.end),
        }
        for owner, buttons in of_lists.items():
            for button in buttons:
                shortcut(owner, button.act, button.click)
        shortcut(self.subjects, "gallery.subjects.filter", self._filter)
        shortcut(self.subjects, "gallery.subjects.order", self._order)

    def _filter(self) -> None:
        self.subjects.filter.begins.setFocus()

    def _order(self) -> None:
        self.subjects.filter.order.setFocus()
        self.subjects.filter.order.showPopup()

    @Slot(object)
    def _tell_going_on(self, progress: Progress) -> None:
        self.going_on.emit(f"{self.progress.verb}:  {progress_words(progress)}")

    @property
    def _table(self) -> QWidget:
        """The list that is shown: it has the keyboard wherever the page is given it."""
        tables: tuple[QWidget, ...] = (self.subjects.table, self.sets.table, self.partners.table)
        return tables[self.shown]

    def _build(self) -> None:
        self.body.setSpacing(GAP_PX)
        for each in (self.subjects, self.sets, self.partners):
            self._stack.addWidget(each)
        for widget in (self.summary, self.progress):
            self.body.addWidget(widget)
        self.body.addLayout(row(*self.tabs, None, self.enrol, spacing=6))
        self.body.addWidget(self._stack, 1)
        self.turn_to(SUBJECTS, reads=False)


def _words() -> str:
    return tr("Whom searches look among. Looking here goes on record.")
