"""The way from the face wall to other cases: ask for the purpose, search among them, show what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.across import AcrossList
from app.domain.duties import Duty
from app.domain.ids import AcrossCandidateId, AcrossSearchId, CaseLinkId, FaceId, PersonId
from app.domain.lead import LeadOutcome
from app.domain.policy import SearchPurpose
from app.service.across import search_across
from app.service.case_links import close_link, propose_link, second_link
from app.ui.across_dialog import AcrossDialog
from app.ui.across_rows import AcrossView, OtherCases, read_across, read_other_cases
from app.ui.crop_shelf import CropShelf
from app.ui.desk import Desk
from app.ui.language import tr
from app.ui.other_cases_dialog import OtherCasesDialog
from app.ui.parts import KeyButton, column
from app.ui.progress_strip import ProgressStrip
from app.ui.purpose_dialog import PurposeDialog

if TYPE_CHECKING:
    from app.store import Unit


class AcrossDoor(QWidget):
    """Shows the progress of a search across cases, and nothing otherwise. Its two buttons stand on the page.

    Signals: `read` with an AcrossView that was read again; `listed` with OtherCases that were read again.
    """

    read = Signal(object)
    listed = Signal(object)

    def __init__(self, desk: Desk, shelf: CropShelf) -> None:
        super().__init__()
        self._desk, self._shelf = desk, shelf
        self.seen = KeyButton(tr("Seen elsewhere?"), "faces.seen_elsewhere")
        self.others = KeyButton(tr("Other cases"), "faces.other_cases")
        self.progress = ProgressStrip()
        column(self.progress, onto=self)
        self.others.clicked.connect(self.show_other_cases)

    def ask(self, words: str, face_id: FaceId | None, person_id: PersonId | None) -> None:
        """Ask for the purpose of a search across cases, then make it, unless one is under way."""
        standing = self._desk.standing
        if self.progress.is_running or not self._desk.may(Duty.SEARCH):
            return
        if standing.why_no_search:
            self._desk.noted.emit(standing.why_no_search)
            return
        caution = tr(
            "Every case that you may see is compared. Each has it in its own trail: who asked, why, and for which case."
        )
        about = tr("{words} among other cases", words=words)
        dialog = PurposeDialog(
            about, self._desk.purposes, self, purposes=standing.purposes, caution=caution, can_narrow=False
        )
        dialog.stated.connect(lambda purpose: self.search(purpose, face_id, person_id))
        dialog.open()

    def search(self, purpose: SearchPurpose, face_id: FaceId | None, person_id: PersonId | None) -> None:
        """Search among the persons of other cases; the case stays on the desk until that has ended."""
        manifest = self._desk.gallery.manifest
        self._desk.remember_purpose(purpose.words)
        self._desk.hold()
        job = self._desk.start(
            lambda unit, told, cancelled: search_across(
                *(unit, manifest, purpose),
                face_id=face_id,
                person_id=person_id,
                on_progress=told,
                is_cancelled=cancelled,
            ),
            self._searched,
            on_progress=self.progress.tell,
            on_end=self._ended,
        )
        self.progress.begin(tr("Search across cases"), job)

    @Slot()
    def show_other_cases(self) -> None:
        """Show what this case has to do with others."""
        self._desk.ask(read_other_cases, self._list)

    @Slot(object)
    def open_search(self, search_id: AcrossSearchId) -> None:
        """Show the candidates of a search across cases beside the searched face."""
        shield = self._desk.own.shield
        self._desk.ask(lambda unit: read_across(unit, search_id, shield), self._show)

    def clear(self) -> None:
        """Forget a search that was under way; it was cancelled with all other jobs."""
        self.progress.end()

    def _searched(self, made: AcrossList) -> None:
        self.open_search(made.search.id)

    def _ended(self) -> None:
        self._desk.release()
        self.progress.end()

    def _show(self, view: AcrossView) -> None:
        dialog = AcrossDialog(view, self._shelf, self._desk.own, self)
        search_id = view.sheet.search.id
        dialog.unshielded.connect(lambda: self._read_again(search_id))
        dialog.proposed.connect(lambda candidate, reasons: self._propose(search_id, candidate, reasons))
        self.read.connect(dialog.show_view)
        dialog.open()

    def _read_again(self, search_id: AcrossSearchId) -> None:
        shield = self._desk.own.shield
        self._desk.ask(lambda unit: read_across(unit, search_id, shield), self.read.emit)

    def _propose(self, search_id: AcrossSearchId, candidate_id: AcrossCandidateId, reasons: str) -> None:
        shield = self._desk.own.shield

        def work(unit: Unit) -> AcrossView:
            propose_link(unit, candidate_id, reasons)
            return read_across(unit, search_id, shield)

        self._desk.ask(work, self.read.emit)

    def _list(self, found: OtherCases) -> None:
        dialog = OtherCasesDialog(found, self)
        dialog.opened.connect(self.open_search)
        dialog.seconded.connect(self._second)
        dialog.closed.connect(self._close)
        self.listed.connect(dialog.show_found)
        dialog.open()

    def _second(self, link_id: CaseLinkId, supports: bool, reasons: str) -> None:
        self._then_list(lambda unit: second_link(unit, link_id, supports=supports, rationale=reasons))

    def _close(self, link_id: CaseLinkId, outcome: LeadOutcome, note: str) -> None:
        self._then_list(lambda unit: close_link(unit, link_id, outcome, note))

    def _then_list(self, act: Callable[[Unit], object]) -> None:
        def work(unit: Unit) -> OtherCases:
            act(unit)
            return read_other_cases(unit)

        self._desk.ask(work, self.listed.emit)
