"""What is asked about a face of the wall: a search and its purpose, its file's date, its frame, other cases."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from app.domain.duties import Duty
from app.domain.face import Face, Person
from app.domain.ids import FaceId
from app.domain.particulars import SubjectFilter
from app.domain.policy import SearchPurpose
from app.domain.search import CandidateList, Combination
from app.domain.wall import WallFace
from app.service.capture_dates import date_file
from app.service.search import search_face, search_faces, search_person
from app.service.wall import wall_face
from app.ui.across_door import AcrossDoor
from app.ui.combine_dialog import CombineDialog
from app.ui.date_dialog import DateDialog
from app.ui.frame_drawing import added_words
from app.ui.framed import Framed
from app.ui.key_words import keys
from app.ui.language import said, tr, tr_count
from app.ui.page import Page
from app.ui.purpose_dialog import PurposeDialog
from app.ui.reveal_dialog import ask_to_reveal
from app.ui.tiles import TileView
from app.ui.wall_decisions import DecisionBar
from app.ui.wall_tiles import WallTiles, person_words
from app.ui.words import weak_probe_words

if TYPE_CHECKING:
    from app.store import Unit


class WallAsking(Page):
    """The part of the face wall that asks before something is done with the face under the focus.

    Signals: `searched` with the CandidateList of a search that was made here.
    """

    searched = Signal(object)
    wall: TileView
    shown: WallTiles
    across: AcrossDoor
    decisions: DecisionBar

    @Slot()
    def ask_about_face(self) -> None:
        """Ask for the purpose, then search with the current face."""
        if self.desk.may(Duty.SEARCH):
            self._with_face(self._ask_about)

    def _ask_about(self, face: Face) -> None:
        caution = weak_probe_words(face.quality)
        self._ask(tr("face {face_id}", face_id=face.id), lambda *stated: self._search_face(face.id, *stated), caution)

    def _with_face(self, act: Callable[[Face], None]) -> None:
        """Do something with the current face, once all of it is read."""
        face = self.wall.current()
        if not isinstance(face, WallFace):
            return
        full, face_id = self.shown.in_full(face.id), face.id
        if full is not None:
            act(full)
        else:
            self.desk.ask(lambda unit: wall_face(unit, face_id), act)

    @Slot()
    def ask_for_frame(self) -> None:
        """Ask why the whole frame of the current face is to be seen, and let it be seen while a key is held."""
        self._with_face(lambda face: ask_to_reveal(self.desk, Framed.of_face(face), self, self._hear_of_drawn))

    def _hear_of_drawn(self, face: Face) -> None:
        """Read the wall anew, with the face that was drawn."""
        self.desk.noted.emit(added_words(face))
        self.refresh()

    @Slot()
    def ask_about_person(self) -> None:
        """Ask for the purpose, then search with the person of the current face."""
        person = self._current_person()
        if not self.desk.may(Duty.SEARCH):
            return
        if person is None:
            self.desk.noted.emit(
                tr("This face belongs to no person yet. Group the faces first, or search with the face.")
            )
            return
        self._ask(person_words(person), lambda *stated: self._search_person(person, *stated))

    @Slot()
    def ask_about_chosen(self) -> None:
        """Ask how the marked faces are to be searched with, and why, then search with all of them at once."""
        chosen, standing = sorted(self.decisions.marks), self.desk.standing
        if standing.why_no_search or not self.desk.may(Duty.SEARCH):
            self.desk.noted.emit(standing.why_no_search or self.desk.refusal(Duty.SEARCH))
            return
        if not chosen:
            self.desk.noted.emit(
                tr(
                    "Mark the faces to search with first: {mark} marks one, {all} a whole person.",
                    **keys(mark="faces.mark", all="faces.mark_person"),
                )
            )
            return
        dialog = CombineDialog(
            tr_count(len(chosen), "{count} face", "{count} faces"), self.desk.purposes, self, purposes=standing.purposes
        )
        dialog.stated.connect(lambda purpose: self._search_chosen(chosen, purpose, dialog.combination, dialog.narrowed))
        dialog.open()

    @Slot()
    def ask_for_date(self) -> None:
        """Ask when the picture of the current face was taken."""
        if self.desk.may(Duty.WORK_CASES):
            self._with_face(self._ask_when)

    def _ask_when(self, face: Face) -> None:
        dialog = DateDialog(
            tr("When was file {media_id} taken?", media_id=face.media_id),
            tr(
                "The picture that shows face {face_id}. It comes before the date that the file gives itself.",
                face_id=face.id,
            ),
            self,
        )
        dialog.stated.connect(
            lambda taken, reason: self.desk.ask(
                lambda unit: date_file(unit, face.media_id, taken, reason),
                lambda dated: self.desk.noted.emit(
                    tr("File {media_id}: taken {dated}.", media_id=face.media_id, dated=said(dated.words))
                    if dated
                    else tr("Its date is on record as unknown.")
                ),
            )
        )
        dialog.open()

    @Slot()
    def ask_other_cases(self) -> None:
        """Ask for the purpose, then search other cases with the person of the current face, or the face alone."""
        face, person = self.wall.current(), self._current_person()
        if person is not None:
            self.across.ask(person_words(person), None, person.id)
        elif isinstance(face, WallFace):
            self.across.ask(tr("face {face_id}", face_id=face.id), face.id, None)

    def _ask(self, probe: str, on_stated: Callable[[SearchPurpose, SubjectFilter], None], caution: str = "") -> None:
        standing = self.desk.standing
        if standing.why_no_search:
            self.desk.noted.emit(standing.why_no_search)
            return
        dialog = PurposeDialog(probe, self.desk.purposes, self, purposes=standing.purposes, caution=caution)
        dialog.stated.connect(lambda purpose: on_stated(purpose, dialog.narrowed))
        dialog.open()

    def _search_face(self, face_id: FaceId, purpose: SearchPurpose, narrowed: SubjectFilter) -> None:
        gallery = self.desk.gallery
        self._search(lambda unit: search_face(unit, gallery, face_id, purpose, narrowed=narrowed), purpose)

    def _search_person(self, person: Person, purpose: SearchPurpose, narrowed: SubjectFilter) -> None:
        gallery = self.desk.gallery
        self._search(lambda unit: search_person(unit, gallery, person.id, purpose, narrowed=narrowed), purpose)

    def _search_chosen(
        self, chosen: list[FaceId], purpose: SearchPurpose, combination: Combination, narrowed: SubjectFilter
    ) -> None:
        gallery = self.desk.gallery
        self._search(lambda unit: search_faces(unit, gallery, chosen, purpose, combination, narrowed=narrowed), purpose)

    def _search(self, work: Callable[[Unit], CandidateList], purpose: SearchPurpose) -> None:
        self.desk.remember_purpose(purpose.words)
        self.desk.ask(work, self.searched.emit)

    def _current_person(self) -> Person | None:
        face = self.wall.current()
        if not isinstance(face, WallFace) or face.person_id is None:
            return None
        return self.shown.order.known.get(face.person_id)
