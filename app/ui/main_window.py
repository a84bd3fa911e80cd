"""The main window: places the pages, and carries what one page wants to the page that shows it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget, QWidget

from app.domain.backup import Restoration
from app.domain.case import Case
from app.domain.ids import SearchId
from app.domain.search import CandidateList
from app.domain.unit import UnitInfo
from app.domain.uses import EndReason
from app.service.permission_roles import training_warning
from app.service.restored import unacknowledged
from app.service.units import unit_info
from app.service.uses import beginning_notices, beginning_words, ending_words
from app.ui.attendance import Attendance
from app.ui.audit_page import AuditPage
from app.ui.candidate_rows import Candidates
from app.ui.candidates_page import CandidatesPage
from app.ui.cases_page import CasesPage
from app.ui.compare_page import ComparePage
from app.ui.copied import forget_copied
from app.ui.create_unit_page import CreateUnitPage
from app.ui.crop_shelf import CropShelf
from app.ui.desk import Desk
from app.ui.elided import ElidedLabel
from app.ui.exhibits_page import ExhibitsPage
from app.ui.foot import fill_foot
from app.ui.gallery_page import GalleryPage
from app.ui.guide import Guide
from app.ui.heading import Heading
from app.ui.help_dialog import HelpDoor
from app.ui.in_hand import in_hand
from app.ui.jobs import JobRunner
from app.ui.keys_overlay import KeysOverlay
from app.ui.language import said, tr
from app.ui.messages import MessageBar
from app.ui.navigation import Rail
from app.ui.own_passphrase_page import OwnPassphrasePage
from app.ui.page import Page
from app.ui.parts import column, row
from app.ui.people_page import PeoplePage
from app.ui.places import DUTIES, KEYS, NAMES, NEEDS_CASE, SHOW_FACES, Place
from app.ui.policy_page import PolicyPage
from app.ui.protection_line import ProtectionLine
from app.ui.report_page import ReportPage
from app.ui.scroller import Scroller
from app.ui.standing import WindowStanding, read_standing
from app.ui.unit_page import UnitPage
from app.ui.unlock_page import UnlockPage
from app.ui.verify_page import VerifyPage
from app.ui.wall_page import WallPage
from app.ui.wellbeing import Wellbeing
from app.ui.where import InHand
from app.ui.window_keys import bind_keys
from app.ui.words import recovered_words

if TYPE_CHECKING:
    from app.service.gallery import LoadedGallery
    from app.store import Unit
    from app.worker.pool import WorkerPool


_UNLOCK, _CREATE, _DESK, _OWN_PASSPHRASE, _COVER = range(5)


class MainWindow(QMainWindow):
    """One window, one unit. It owns the job runner, which waits for its jobs before it dies."""

    def __init__(
        self, folder: Path | None, pool: WorkerPool, gallery: LoadedGallery, demo_passphrases: Path | None = None
    ) -> None:
        super().__init__()
        self.setWindowTitle("Homeward")
        self.runner = JobRunner(self)
        self.desk = Desk(pool, gallery, self.runner, self)
        self.shelf = CropShelf(self.desk, self)
        self.unlock = UnlockPage(self.runner, folder, demo_passphrases)
        self.create_unit = CreateUnitPage(self.runner)
        self.cases, self.exhibits = CasesPage(self.desk), ExhibitsPage(self.desk)
        self.wall, self.candidates = WallPage(self.desk, self.shelf), CandidatesPage(self.desk, self.shelf)
        self.compare, self.verify = ComparePage(self.desk, self.shelf), VerifyPage(self.desk)
        self.report, self.audit = ReportPage(self.desk), AuditPage(self.desk)
        self.policy, self.people = PolicyPage(self.desk), PeoplePage(self.desk)
        self.gallery, self.unit = GalleryPage(self.desk, self.shelf), UnitPage(self.desk)
        self.own_passphrase, self.attendance = OwnPassphrasePage(self.runner), Attendance(self.desk, self)
        self.wellbeing = Wellbeing(self.desk, self, self._is_at_desk, self._are_faces_in_view)
        self.help = HelpDoor(self, lambda: self.current_place.name.lower() if self._is_at_desk() else "")
        self.rail = Rail([*map(said, NAMES)], KEYS, (*self.wellbeing.buttons, self.help.button))
        self.heading, self.messages, self.protection = Heading(), MessageBar(), ProtectionLine()
        self.going_on = ElidedLabel(tr("Work that goes on"))
        self.head = ElidedLabel(tr("Found at the unlock"), "small")
        self._pages = QStackedWidget()
        self._rooms = QStackedWidget()
        self._closing: Unit | None = None
        self._end_reason = EndReason.PERSON
        self.guide = Guide(self.desk, self.heading, self.rail, lambda: self.current_place, self._look_at_hand,
                           self._why_not, self)  # fmt: skip
        self._build()
        self.keys = KeysOverlay(self._rooms, lambda: self.current_place.name.lower() if self._is_at_desk() else "door")
        self._connect()
        bind_keys(self)
        self.unlock.greet()

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages in the order of the rail."""
        work = (self.cases, self.exhibits, self.wall, self.candidates, self.compare, self.verify, self.report)
        return (*work, self.audit, self.policy, self.people, self.gallery, self.unit)

    @property
    def current_place(self) -> Place:
        """The page that is shown on the desk."""
        return Place(self._pages.currentIndex())

    @property
    def is_locked(self) -> bool:
        """True while no unit lies on the desk."""
        return not self.desk.is_open

    @Slot(object)
    def let_in(self, unit: Unit) -> None:
        """Show an unlocked unit, once whoever unlocked it has a passphrase of their own."""
        if unit.actor.is_provisional:
            self._rooms.setCurrentIndex(_OWN_PASSPHRASE)
            self.own_passphrase.begin(unit)
            self.attendance.begin(unit)
        else:
            self.enter_unit(unit)

    @Slot(object)
    def enter_unit(self, unit: Unit) -> None:
        """Put an open unit on the desk and show its cases, or the faces of the case that is open already."""
        self.guide.name_unit(unit.folder.name)
        self.desk.put(unit)
        self._rooms.setCurrentIndex(_DESK)
        first = Place.CASES if self._is_allowed(Place.CASES) else Place.PEOPLE
        self.go_to(first if unit.open_case is None else Place.FACES)
        if unit.open_case is not None:
            self._case_work()
        self.desk.ask(unit_info, self._tell_name)
        self.head.setText(said(beginning_words(unit)))
        notices = beginning_notices(unit)
        self.desk.ask(unacknowledged, self._tell_restored)
        self.attendance.begin(unit)
        notices += filter(None, [recovered_words(unit), training_warning(unit)])
        if notices:
            self.messages.tell(" ".join(map(said, notices)))

    @Slot(int)
    def go_to(self, place: int) -> None:
        """Show a page, where the way to it is open."""
        if self.is_locked or (place in NEEDS_CASE and self.desk.case is None) or not self._is_allowed(place):
            return
        self.rail.show_page(place)
        page = self.pages[place]
        self._pages.setCurrentIndex(place)
        page.setFocus()
        page.refresh()
        self.guide.settle()
        self.read_standing()

    @Slot()
    def read_standing(self) -> None:
        """Read again how the unit stands, and tell every page."""
        if self.desk.is_open:
            self.desk.ask(read_standing, self._tell_standing)

    @Slot()
    def lock(self, reason: EndReason = EndReason.PERSON) -> None:
        """Take the unit off the desk, forget every picture and word of it, and close it once its jobs have stopped."""
        self.attendance.end()
        self._close_dialogs()
        unit = self.desk.take_away() or self.own_passphrase.take_away()
        for page in self.pages:
            page.clear()
        self.shelf.clear()
        self.messages.forget()
        self.keys.hide()
        self.unlock.clear()
        self.head.clear()
        forget_copied()
        self._rooms.setCurrentIndex(_UNLOCK)
        if unit is None:
            return
        self._closing, self._end_reason = unit, reason
        self.runner.cancel_all()
        if self.runner.is_idle:
            self._close_unit()
        else:
            self.unlock.set_waiting(tr("Stopping the work in hand…"))

    @Slot()
    def _cover(self) -> None:
        self._close_dialogs()
        self.messages.dismiss()
        self.keys.hide()
        forget_copied()
        self._rooms.setCurrentIndex(_COVER)

    def _close_dialogs(self) -> None:
        for dialog in self.findChildren(QDialog):
            dialog.close()

    def _is_at_desk(self) -> bool:
        return self.desk.is_open and self._rooms.currentIndex() == _DESK

    def _are_faces_in_view(self) -> bool:
        is_seen = self._is_at_desk() and not self.isMinimized()
        return is_seen and self._shows_faces(self.current_place) and self.shelf.count() > 0

    def _shows_faces(self, place: Place) -> bool:
        return place in SHOW_FACES or (place is Place.GALLERY and self.gallery.shows_faces)

    @Slot()
    def _uncover(self) -> None:
        self._rooms.setCurrentIndex(_DESK)
        self.refresh()

    def lock_saying(self, words: str, reason: EndReason = EndReason.PERSON) -> None:
        """Lock, and say on the page that asks for the passphrase why."""
        self.lock(reason)
        self.unlock.tell(words)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: in another language, what was read is read again, so that all of it is said in that one."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.desk.is_open:
            self.refresh()
            self.guide.settle()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: stop all work, wait for it, close the unit."""
        self.attendance.end()
        self.guide.end()
        self._close_dialogs()
        self.runner.close()
        unit = self.desk.take_away() or self._closing or self.own_passphrase.take_away()
        self._closing = None
        forget_copied()
        self.shelf.clear()
        for page in self.pages:
            page.clear()
        if unit is not None:
            self.wellbeing.keep(unit)
            unit.close()
        super().closeEvent(event)

    @Slot()
    def _close_unit(self) -> None:
        unit, self._closing = self._closing, None
        if unit is not None:
            self.desk.gallery.forget()
            self.wellbeing.keep(unit)
            unit.close(self._end_reason)
            self.unlock.tell_locked(said(ending_words(unit)))
            self.unlock.set_waiting("")
            self.unlock.greet()

    def _tell_name(self, info: UnitInfo) -> None:
        self.guide.name_unit(info.name)
        self.guide.settle()

    def _tell_restored(self, restorations: list[Restoration]) -> None:
        if restorations:
            self.messages.tell(restorations[-1].words)

    def _tell_standing(self, standing: WindowStanding) -> None:
        if self.is_locked:
            return
        self.desk.standing = standing
        self.heading.tell_stamps(standing.stamps)
        self.rail.offer_stop(standing.is_supervisor, is_stopped=standing.is_stopped)
        for page in self.pages:
            page.take_standing()

    def _look_at_hand(self) -> InHand:
        return in_hand(self.current_place, self.exhibits, self.wall, self.candidates, self.compare)

    def _why_not(self, place: int) -> str:
        duty = DUTIES.get(Place(place))
        return self.desk.refusal(duty) if duty is not None else ""

    def _is_allowed(self, place: int) -> bool:
        return not self._why_not(place)

    @Slot()
    def _turn_case(self) -> None:
        """Forget what the pages of a case show: another one is open from now on, or none."""
        for page in self.pages[Place.EXHIBITS : Place.POLICY]:
            page.clear()
        self.shelf.clear()
        self.guide.settle()

    @Slot(object)
    def _enter_case(self, _case: Case) -> None:
        self._turn_case()
        self.go_to(Place.EXHIBITS)
        self._case_work()

    def _case_work(self) -> None:
        """Go on with what waits in the case that was entered."""
        self.candidates.standing_panel.case_entered()
        self.exhibits.case_entered()

    @Slot()
    def _show_new_faces(self) -> None:
        if self.desk.is_open and self.current_place is Place.FACES:
            self.wall.hear_of_new_faces()

    @Slot()
    def refresh(self) -> None:
        """Read the page that is shown again."""
        if self.desk.is_open:
            self.pages[self.current_place].refresh()

    @Slot(object)
    def _show_search(self, found: CandidateList) -> None:
        self.open_search(found.search.id)

    @Slot(object)
    def open_search(self, search_id: SearchId) -> None:
        """Show the candidates of a search."""
        self.compare.clear()
        self.candidates.turn_to(search_id)
        self.go_to(Place.CANDIDATES)

    @Slot(object, int)
    def _open_comparison(self, candidates: Candidates, place: int) -> None:
        self.compare.open_candidate(candidates, place)
        self.go_to(Place.COMPARE)

    def _build(self) -> None:
        for page in self.pages:
            self._pages.addWidget(Scroller(page))
        right = column(self.heading, self.messages, self._pages, spacing=0)
        right.setStretch(2, 1)
        desk = QWidget()
        row(self.rail, right, spacing=0, onto=desk).setStretch(1, 1)
        for room in (self.unlock, self.create_unit, desk, self.own_passphrase, self.attendance.cover):
            self._rooms.addWidget(desk if room is desk else Scroller(room))
        self.setCentralWidget(self._rooms)
        always = (self.wellbeing.line.label, self.going_on, self.attendance.leave, self.attendance.locks_in)
        fill_foot(self.statusBar(), (self.protection, self.head), always)
        self.attendance.leave.hide()

    def _connect(self) -> None:
        self.desk.troubled.connect(self.messages.tell_error)
        self.desk.noted.connect(self.messages.tell)
        self.desk.own.respoken.connect(self.unlock.speak)
        self.desk.unit_changed.connect(self.guide.settle)
        self.desk.case_changed.connect(self.guide.settle)
        self.runner.idled.connect(self._close_unit)
        self.unlock.opened.connect(self.let_in)
        self.own_passphrase.chosen.connect(self.enter_unit)
        self.own_passphrase.abandoned.connect(self.lock)
        self.attendance.covered.connect(self._cover)
        self.attendance.uncovered.connect(self._uncover)
        self.attendance.watch.told.connect(self.wellbeing.line.look)
        self.wellbeing.blank.returned.connect(self.attendance.watch.touch)
        self.wellbeing.blank.locking.connect(self.lock)
        for locking in (self.attendance.locking, self.people.removed):
            locking.connect(self.lock_saying)
        self.unlock.creating.connect(lambda: self._rooms.setCurrentIndex(_CREATE))
        self.create_unit.created.connect(self.enter_unit)
        self.create_unit.abandoned.connect(lambda: self._rooms.setCurrentIndex(_UNLOCK))
        self.rail.asked.connect(self.go_to)
        self.rail.locking.connect(self.lock)
        self.cases.entered.connect(self._enter_case)
        others = [page.going_on for page in (self.candidates.standing_panel, self.gallery, self.unit)]
        for foot, covered in ((self.exhibits.going_on, self.exhibits.at_work), *zip(others, others, strict=True)):
            foot.connect(self.going_on.setText)
            covered.connect(self.attendance.tell_work)
        self.exhibits.examined.connect(self._show_new_faces)
        self.wall.searched.connect(self._show_search)
        self.candidates.compared.connect(self._open_comparison)
        self.candidates.searched_changed.connect(self.guide.settle)
        for moving in (self.compare.moved, self.exhibits.moved):
            moving.connect(self.guide.settle)
        self.wall.wall.moved.connect(self.guide.where.look)
        self.compare.left.connect(lambda: self.go_to(Place.CANDIDATES))
        self.verify.chosen.connect(self.open_search)
        self.rail.keys_asked.connect(self.keys.lay_over)
        self.keys.choosing.connect(self.wellbeing.choose_keys)
        self.rail.stopping.connect(self.policy.ask_to_stop)
        for changed in (self.policy.changed, self.unit.about.closed):
            changed.connect(self.read_standing)
        self.unit.case_turned.connect(self._turn_case)
