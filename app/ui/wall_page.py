"""The face wall: every face of the case, person by person, and the door to a search."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.duties import Duty
from app.domain.face import Face, Person
from app.domain.ids import FaceId
from app.domain.policy import SearchPurpose
from app.domain.search import CandidateList, Combination
from app.service.persons import group_persons
from app.service.search import search_face, search_faces, search_person
from app.ui.combine_dialog import CombineDialog
from app.ui.crop_shelf import CropShelf
from app.ui.desk import Desk
from app.ui.page import Page
from app.ui.parts import EmptyState, KeyButton, row, shortcut
from app.ui.persons_list import PersonsList, PersonsModel
from app.ui.purpose_dialog import PurposeDialog
from app.ui.tile_painting import TileDelegate, caption_height
from app.ui.tiles import TileModel, TileView
from app.ui.wall_decisions import DecisionBar
from app.ui.wall_tiles import Nearest, WallFaces, first_place, person_words, read_nearest, read_wall, wall_tiles
from app.ui.words import count_of, weak_probe_words

if TYPE_CHECKING:
    from app.store import Unit

TILE_PX = 136
PERSONS_PX = 208
_WORDS = "Crops only, eyes level. Quality 0–100 was fitted on adults; rest the pointer on a face for what it means."


class WallPage(Page):
    """Signals: `searched` with the CandidateList of a search that was made here."""

    searched = Signal(object)

    def __init__(self, desk: Desk, shelf: CropShelf) -> None:
        super().__init__(
            desk,
            "Faces",
            _WORDS,
        )
        self.tiles = TileModel(shelf)
        self.wall = TileView(self.tiles, "Face wall", tile_px=TILE_PX, caption_px=caption_height(1, has_groups=True))
        self.wall.setItemDelegate(TileDelegate(self.wall, has_groups=True))
        self.persons = PersonsModel(shelf)
        self._list = PersonsList(self.persons)
        self.decisions = DecisionBar(desk, shelf, self.wall, self.tiles)
        self._faces = WallFaces((), ())
        self._nearest_to: FaceId | None = None
        self._empty = EmptyState(
            "No face yet", "Take in an exhibit and examine it; the faces found appear here (F5 reads again)."
        )
        self._content = QStackedWidget()
        self.group = KeyButton("Group into persons", "G")
        self.search_person = KeyButton("Search this person", "P")
        self.search_face = KeyButton("Search this face", "S", "primary")
        self.search_chosen = KeyButton("Search with marked", "W")
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Read faces and persons again; by nearness to a person, where that was asked for last."""
        anchor, manifest = self._nearest_to, self.desk.gallery.manifest
        if anchor is None:
            self.desk.ask(read_wall, self._show)
        else:
            self.desk.ask(lambda unit: read_nearest(unit, manifest, anchor), self._show_nearest)

    def clear(self) -> None:
        """Forget every face."""
        self._nearest_to = None
        self._show(WallFaces((), ()))

    def take_standing(self) -> None:
        """Close the way to a search where it is refused, and say why."""
        why = self.desk.standing.why_no_search
        self.search_face.setEnabled(bool(self._faces.faces) and not why)
        self.search_person.setEnabled(bool(self._faces.persons) and not why)
        self.search_chosen.setEnabled(bool(self._faces.faces) and not why)
        self.words.setText(why or _WORDS)

    @Slot()
    def ask_about_face(self) -> None:
        """Ask for the purpose, then search with the current face."""
        face = self.wall.current()
        if isinstance(face, Face) and self.desk.may(Duty.SEARCH):
            caution = weak_probe_words(face.quality)
            self._ask(f"face {face.id}", lambda purpose: self._search_face(face, purpose), caution)

    @Slot()
    def ask_about_person(self) -> None:
        """Ask for the purpose, then search with the person of the current face."""
        person = self._current_person()
        if not self.desk.may(Duty.SEARCH):
            return
        if person is None:
            self.desk.noted.emit("This face belongs to no person yet. Group the faces first, or search with the face.")
            return
        self._ask(person_words(person), lambda purpose: self._search_person(person, purpose))

    @Slot()
    def ask_about_chosen(self) -> None:
        """Ask how the marked faces are to be searched with, and why, then search with all of them at once."""
        chosen, standing = sorted(self.decisions.marks), self.desk.standing
        if standing.why_no_search or not self.desk.may(Duty.SEARCH):
            self.desk.noted.emit(standing.why_no_search or self.desk.refusal(Duty.SEARCH))
            return
        if not chosen:
            self.desk.noted.emit("Mark the faces to search with first: Space marks one, A a whole person.")
            return
        dialog = CombineDialog(count_of(len(chosen), "face"), self.desk.purposes, self, purposes=standing.purposes)
        dialog.stated.connect(lambda purpose: self._search_chosen(chosen, purpose, dialog.combination))
        dialog.open()

    @Slot()
    def group_now(self) -> None:
        """Group the faces of the case into persons anew."""
        manifest = self.desk.gallery.manifest
        self.group.setEnabled(False)
        self.desk.start(
            lambda unit, _told, cancelled: group_persons(unit, manifest, is_cancelled=cancelled),
            self._grouped,
            on_end=lambda: self.group.setEnabled(True),
        )

    def _ask(self, probe: str, on_stated: Callable[[SearchPurpose], None], caution: str = "") -> None:
        standing = self.desk.standing
        if standing.why_no_search:
            self.desk.noted.emit(standing.why_no_search)
            return
        dialog = PurposeDialog(probe, self.desk.purposes, self, purposes=standing.purposes, caution=caution)
        dialog.stated.connect(on_stated)
        dialog.open()

    def _search_face(self, face: Face, purpose: SearchPurpose) -> None:
        gallery = self.desk.gallery
        self._search(lambda unit: search_face(unit, gallery, face.id, purpose), purpose)

    def _search_person(self, person: Person, purpose: SearchPurpose) -> None:
        gallery = self.desk.gallery
        self._search(lambda unit: search_person(unit, gallery, person.id, purpose), purpose)

    def _search_chosen(self, chosen: list[FaceId], purpose: SearchPurpose, combination: Combination) -> None:
        gallery = self.desk.gallery
        self._search(lambda unit: search_faces(unit, gallery, chosen, purpose, combination), purpose)

    def _search(self, work: Callable[[Unit], CandidateList], purpose: SearchPurpose) -> None:
        self.desk.remember_purpose(purpose.words)
        self.desk.ask(work, self.searched.emit)

    def _grouped(self, persons: list[Person]) -> None:
        self.desk.noted.emit(
            f"{count_of(len(persons), 'person', 'persons')} from the faces of this case. A person here is a proposal "
            "by distance, nobody's identity."
        )
        self.refresh()

    def _current_person(self) -> Person | None:
        face = self.wall.current()
        if not isinstance(face, Face):
            return None
        return next((person for person in self._faces.persons if person.id == face.person_id), None)

    @Slot(object)
    def order_by_nearness(self, anchor: FaceId) -> None:
        """Order the wall by nearness to the person who holds a face; asked for once more, person by person again."""
        self._nearest_to = None if self._nearest_to is not None else anchor
        self.refresh()

    def _show_nearest(self, nearest: Nearest | None) -> None:
        if nearest is None:  # the face is ignored now, say
            self._nearest_to = None
            self.refresh()
            return
        self._show(nearest.wall, nearest.person)

    def _show(self, faces: WallFaces, nearest_to: Person | None = None) -> None:
        before = self.wall.current()
        self._faces = faces
        self.tiles.show(wall_tiles(faces, nearest_to))
        self.decisions.show_faces(faces)
        self.persons.show(faces.persons)
        self._list.setVisible(bool(faces.persons))
        self.decisions.setVisible(bool(faces.faces))
        self._content.setCurrentIndex(0 if faces.faces else 1)
        self.title.setText(_title(faces) if nearest_to is None else f"Nearest to {nearest_to.label}")
        self.group.setEnabled(bool(faces.faces))
        self.take_standing()
        same = (n for n, face in enumerate(faces.faces) if isinstance(before, Face) and face.id == before.id)
        self.wall.go_to(next(same, 0))
        if faces.faces and self.isVisible():
            self.wall.setFocus()

    @Slot(object)
    def _go_to_person(self, person: Person) -> None:
        place = first_place(self._faces.faces, person)
        if place is None:  # the wall shows what is near to another person
            self._nearest_to = None
            self.refresh()
            return
        self.wall.go_to(place)
        self.wall.setFocus()

    @Slot(object)
    def _moved(self, face: Face) -> None:
        self._list.point_at(face.person_id)

    def _build(self) -> None:
        for button in (self.group, self.search_chosen, self.search_person, self.search_face):
            self.add_action(button)
        self._list.setFixedWidth(PERSONS_PX)
        content = QWidget()
        row(self._list, self.wall, spacing=12, onto=content)
        self._content.addWidget(content)
        self._content.addWidget(self._empty)
        self.body.addWidget(self._content, 1)
        self.body.addWidget(self.decisions)

    def _connect(self) -> None:
        self.group.clicked.connect(self.group_now)
        self.search_face.clicked.connect(self.ask_about_face)
        self.search_person.clicked.connect(self.ask_about_person)
        self.wall.chosen.connect(self.ask_about_face)
        self.wall.moved.connect(self._moved)
        self._list.chosen.connect(self._go_to_person)
        shortcut(self, "S", self.ask_about_face)
        shortcut(self, "P", self.ask_about_person)
        self.search_chosen.clicked.connect(self.ask_about_chosen)
        shortcut(self, "W", self.ask_about_chosen)
        shortcut(self, "G", self.group.click)
        for key, act in self.decisions.acts.items():
            shortcut(self, key, act)
        self.decisions.decided.connect(self.refresh)
        self.decisions.wants_nearest.connect(self.order_by_nearness)
        self.limit(Duty.WORK_CASES, *(button for key, button in self.decisions.buttons.items() if key != "O"))
        self.limit(Duty.SEARCH, self.search_face, self.search_person, self.search_chosen)
        self.limit(Duty.WORK_CASES, self.group)


def _title(faces: WallFaces) -> str:
    if not faces.faces:
        return "Faces"
    words = count_of(len(faces.faces), "face")
    return f"{words}  ·  {count_of(len(faces.persons), 'person', 'persons')}" if faces.persons else words
