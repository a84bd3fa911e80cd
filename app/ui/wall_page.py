"""The face wall: every face of the case, person by person, and the door to a search."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.duties import Duty
from app.domain.face import Face, Person
from app.domain.ids import FaceId
from app.domain.person import Decided, Decision
from app.domain.wall import WallFace, WallOrder, no_faces
from app.service.copies import CopyView, copies_for
from app.service.faces import list_exhibits
from app.service.persons import group_persons
from app.service.wall import decided_wall, nearest_wall, open_wall, wall_face, whole_wall
from app.ui.across_door import AcrossDoor
from app.ui.crop_shelf import CropShelf
from app.ui.desk import Desk
from app.ui.key_words import keys
from app.ui.language import grouped, mark, said, tr, tr_count
from app.ui.parts import EmptyState, KeyButton, column, row, shortcut
from app.ui.persons_list import PersonsList, PersonsModel
from app.ui.scroller import Stack
from app.ui.theme import fit
from app.ui.tile_painting import TileDelegate, caption_height
from app.ui.tiles import TileModel, TileView
from app.ui.wall_asking import WallAsking
from app.ui.wall_bar import WallBar
from app.ui.wall_decisions import DecisionBar
from app.ui.wall_faces import Folded, folded
from app.ui.wall_tiles import WallTiles

if TYPE_CHECKING:
    from app.store import Unit

TILE_PX, TILE_STEPS_PX = 136, (88, 112, 136, 176, 224)
FIRST = 400
_NONE_SHOWN = (mark("No face is like that"), mark("Faces are there, but none that the bar above asks for."))
PERSONS_PX = 208
_WORDS = mark(
    "Crops only, eyes level. Quality 0–100 was fitted on adults; rest the pointer on a face for what it means."
)


class WallPage(WallAsking):
    """The wall itself: what it shows, in which order, and the acts on it."""

    def __init__(self, desk: Desk, shelf: CropShelf) -> None:
        super().__init__(desk, tr("Faces"), said(_WORDS))
        self.tiles = TileModel(shelf)
        self.wall = TileView(
            self.tiles, tr("Face wall"), tile_px=TILE_PX, caption_px=caption_height(1, has_groups=True)
        )
        self.wall.setItemDelegate(TileDelegate(self.wall, has_groups=True))
        self.persons = PersonsModel(shelf)
        self.bar = WallBar()
        self._list, self._side = PersonsList(self.persons), QWidget()
        self.decisions = DecisionBar(desk, shelf, self.wall, self.tiles)
        self.shown, self._read = WallTiles(no_faces()), no_faces()
        self._copies, self._opened, self._shows_known = CopyView(), set[FaceId](), False
        self._nearest_to: FaceId | None = None
        self._sought: FaceId | None = None
        self._zoom = TILE_STEPS_PX.index(TILE_PX)
        self._empty = EmptyState(*_no_face())
        self._content = Stack()
        self.frame = KeyButton(tr("Frame"), "faces.frame", "quiet")
        self.group = KeyButton(tr("Group"), "faces.group")
        self.open_stack = KeyButton(tr("Open copies"), "faces.stack", "quiet")
        self.show_known = KeyButton(tr("Known"), "faces.known", "quiet")
        self.date = KeyButton(tr("Capture date"), "faces.date", "quiet")
        self.search_person = KeyButton(tr("Search person"), "faces.search_person")
        self.search_face = KeyButton(tr("Search face"), "faces.search_face", "primary")
        self.across = AcrossDoor(desk, shelf)
        self.search_chosen = KeyButton(tr("Search marked"), "faces.search_marked")
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Read the wall again, as it is asked for; by nearness to a person, where that was asked for last."""
        anchor, manifest, asked = self._nearest_to, self.desk.gallery.manifest, self.bar.wanted
        if anchor is None:
            self.desk.ask(lambda unit: (copies_for(unit), open_wall(unit, asked, FIRST)), self._show_first)
            self.desk.ask(list_exhibits, self.bar.offer)
        else:
            self.desk.ask(
                lambda unit: (copies_for(unit), nearest_wall(unit, manifest, anchor)),
                lambda read: self._show_nearest(anchor, read),
            )

    def clear(self) -> None:
        """Forget every face."""
        self._nearest_to = self._sought = None
        self.bar.clear()
        self._copies, self._shows_known = CopyView(), False
        self._opened.clear()
        self.across.clear()
        self._show(no_faces())

    def hear_of_new_faces(self) -> None:
        """Show faces that were found meanwhile, where the wall is empty; else say so and let everything stand."""
        if not len(self.shown):
            self.refresh()
        else:
            more = tr(
                "More faces were found. {read} puts them on the wall; until then nothing moves.",
                **keys(read="window.refresh"),
            )
            self.desk.noted.emit(more)

    def take_standing(self) -> None:
        """Close the way to a search where it is refused, and say why."""
        why = self.desk.standing.why_no_search
        self.search_face.setEnabled(bool(len(self.shown)) and not why)
        self.search_person.setEnabled(bool(self.shown.order.known) and not why)
        for button in (self.across.seen, self.search_chosen):
            button.setEnabled(bool(len(self.shown)) and not why)
        self.words.setText(said(why) or f"{self.shown.fold.words}{said(_WORDS)}")

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

    def _grouped(self, persons: list[Person]) -> None:
        self.desk.noted.emit(
            tr(
                "{persons} from the faces of this case. A person here is a proposal by distance, nobody's identity.",
                persons=tr_count(len(persons), "{count} person", "{count} persons"),
            )
        )
        self.refresh()

    @Slot(object)
    def order_by_nearness(self, anchor: FaceId) -> None:
        """Order the wall by nearness to the person who holds a face; asked for once more, as it was before."""
        self._nearest_to = None if self._nearest_to is not None else anchor
        self.refresh()

    @Slot()
    def _ask_otherwise(self) -> None:
        self._nearest_to = None
        self.refresh()

    @Slot(object)
    def _show_first(self, read: tuple[CopyView, WallOrder]) -> None:
        if self._nearest_to is not None or read[1].asked != self.bar.wanted:
            return  # something else was asked for meanwhile
        self._copies, order = read
        self._show(order)
        if order.total > len(order):
            copies, opened, shows_known = self._copies, frozenset(self._opened), self._shows_known

            def read_rest(unit: Unit) -> tuple[WallOrder, Folded, frozenset[FaceId], bool]:
                whole = whole_wall(unit, order.asked)
                return whole, folded(whole, copies, opened, shows_known=shows_known), opened, shows_known

            self.desk.ask(read_rest, self._show_rest)

    @Slot(object)
    def _show_rest(self, read: tuple[WallOrder, Folded, frozenset[FaceId], bool]) -> None:
        order, fold, *how = read
        if order.asked == self.bar.wanted and self._nearest_to is None:
            is_so = fold.copies is self._copies and how == [self._opened, self._shows_known]
            self._show(order, fold=fold if is_so else None)

    def _show_nearest(self, anchor: FaceId, read: tuple[CopyView, tuple[Person, WallOrder] | None]) -> None:
        if anchor != self._nearest_to:
            return  # something else was asked for meanwhile
        self._copies, nearest = read
        if nearest is None:  # the face is ignored now, say
            self._ask_otherwise()
        else:
            self._show(nearest[1], nearest[0])

    @Slot(object)
    def _show_decided(self, made: Decision) -> None:
        """Show what a decision changed where it stands: nothing moves until the wall is read anew (F5)."""
        if self._nearest_to is not None:
            self.refresh()  # a confirmation ranks the rest anew, which is what it is asked for
            return
        parts_copies = made.kind in (Decided.APART, Decided.UNDO)  # those of nobody, too: their person says nothing
        self.desk.ask(
            lambda unit: (copies_for(unit) if parts_copies else None, decided_wall(unit, made)), self._take_over
        )

    @Slot(object)
    def _take_over(self, read: tuple[CopyView | None, WallOrder]) -> None:
        copies, now = read
        self._copies = copies or self._copies
        self._read.take_over(now)
        fold, decided = self.shown.fold, frozenset(FaceId(number) for number in now.ids.tolist())
        stacks = (stack for stack in fold.behind.items() if not decided.isdisjoint((stack[0], *stack[1])))
        if any(self._has_parted(first, rest) for first, rest in stacks):
            self._show(self._read, self.shown.nearest_to)  # nobody stays behind somebody else's face
            return
        self.shown.order.take_over(now)
        self.shown.order.known = fold.of_whom(self._read.known)
        self.tiles.retouch(range(len(self.shown)))
        self._tell_persons()

    def _has_parted(self, first: FaceId, rest: Iterable[FaceId]) -> bool:
        """Return whether a closed stack holds a face of another person or state than its first one's."""
        places = self._read.places_of((first, *rest))
        return len({(self._read.persons[place], self._read.states[place]) for place in places}) > 1

    def _show(self, order: WallOrder, nearest_to: Person | None = None, fold: Folded | None = None) -> None:
        before = self._looked_at()
        self._read = order
        fold = fold or folded(order, self._copies, self._opened, shows_known=self._shows_known)
        self.shown = WallTiles(fold.order, nearest_to, fold)
        order = fold.order
        self.tiles.show(self.shown)
        self.decisions.show_faces(self.shown)
        self._tell_persons()
        self._empty.say(*(_no_face() if order.asked.is_everything else map(said, _NONE_SHOWN)))
        is_empty = not len(order) and not fold.kept_back
        self.decisions.setVisible(not is_empty)
        self.bar.setVisible(not is_empty or not order.asked.is_everything)
        self._content.setCurrentIndex(1 if is_empty else 0)
        self.take_standing()
        place = order.place_of(fold.standing_for(before)) if before is not None else None
        self._sought = before if place is None and order.total > len(order) else None
        self.wall.go_to(place or 0)
        if not is_empty and self.isVisible() and not self.bar.isAncestorOf(QApplication.focusWidget() or self):
            self.wall.setFocus()

    @property
    def looked_at(self) -> FaceId | None:
        """The face under the focus; None where there is none."""
        face = self.wall.current()
        return face.id if isinstance(face, WallFace) else None

    def _looked_at(self) -> FaceId | None:
        """Return the face under the focus; while the wall is only begun, the one that was before, unless left since."""
        face = self.wall.current()
        here = face.id if isinstance(face, WallFace) else None
        is_left = here is not None and self.shown.order.place_of(here) != 0
        return here if self._sought is None or is_left else self._sought

    def _tell_persons(self) -> None:
        order, nearest_to = self.shown.order, self.shown.nearest_to
        persons = sorted(order.known.values(), key=lambda person: (-len(person.face_ids), person.id))
        self.persons.show(persons)
        self._list.setVisible(bool(persons))
        fold = self.shown.fold
        has_copies, has_known = bool(fold.stacks), bool(fold.kept_back) or self._shows_known
        self.open_stack.setVisible(has_copies)
        self.show_known.setVisible(has_known)
        self.show_known.setText(
            tr("Without known") if self._shows_known else tr("Known: {kept_back}", kept_back=grouped(fold.kept_back))
        )
        self._side.setVisible(bool(len(order)) or has_known)
        self.group.setEnabled(bool(len(order)))
        self.frame.setEnabled(bool(len(order)))
        self.title.setText(
            tr("Nearest to {nearest_to_label}", nearest_to_label=said(nearest_to.label))
            if nearest_to
            else _title(order.total, sum(map(len, fold.behind.values())), len(persons))
        )

    @Slot(object)
    def _go_to_person(self, person: Person) -> None:
        place = self.shown.order.first_of(person.id)
        if place is None:  # the wall shows what is near to another person, or some faces only
            self.bar.clear()
            self._ask_otherwise()
            return
        self.wall.go_to(place)
        self.wall.setFocus()

    @Slot(object)
    def _moved(self, face: WallFace) -> None:
        self._list.point_at(face.person_id)
        self._read_in_full(face.id)

    @Slot(object)
    def _pointed(self, face: WallFace) -> None:
        self._read_in_full(face.id)

    def _read_in_full(self, face_id: FaceId) -> None:
        """Read the rest of a face that is looked at: what its quality is made of, and when it was seen."""
        if self.desk.is_open and self.shown.in_full(face_id) is None:
            self.desk.ask(lambda unit: wall_face(unit, face_id), self._learn)

    @Slot(object)
    def _learn(self, face: Face) -> None:
        place = self.shown.learn(face)
        if place is not None:
            self.tiles.retouch([place])

    @Slot()
    def turn_stack(self) -> None:
        """Open the current face's stack of copies, or close it."""
        face = self.wall.current()
        stack = self.shown.fold.stacks.get(face.id, ()) if isinstance(face, WallFace) else ()
        if not stack or not isinstance(face, WallFace):
            self.desk.noted.emit(tr("This face stands for itself: no picture that is nearly the same shows it again."))
            return
        if self._opened.isdisjoint(stack):
            self._opened.add(face.id)
        else:
            self._opened.difference_update(stack)
        self._show(self._read, self.shown.nearest_to)

    @Slot()
    def turn_known(self) -> None:
        """Show the faces of files that a hash set keeps from view, or leave them out again."""
        self._shows_known = not self._shows_known
        self._show(self._read, self.shown.nearest_to)

    @Slot(int)
    def zoom(self, step: int) -> None:
        """Make the tiles larger or smaller by a step."""
        self._zoom = min(max(self._zoom + step, 0), len(TILE_STEPS_PX) - 1)
        self.wall.set_tile_px(TILE_STEPS_PX[self._zoom])

    def _build(self) -> None:
        for button in (self.frame, self.group, self.search_chosen, self.search_person, self.search_face):
            self.add_action(button)
        fit(self._side, width=PERSONS_PX)
        beside = (self.open_stack, self.show_known, self.date, self.across.seen, self.across.others)
        column(self._list, None, *beside, spacing=6, onto=self._side).setStretch(0, 100)
        content = QWidget()
        row(self._side, self.wall, spacing=12, onto=content)
        self._content.addWidget(content)
        self._content.addWidget(self._empty)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.across)
        self.body.addWidget(self._content, 1)
        self.body.addWidget(self.decisions)

    def _connect(self) -> None:
        self.group.clicked.connect(self.group_now)
        self.search_face.clicked.connect(self.ask_about_face)
        self.search_person.clicked.connect(self.ask_about_person)
        self.wall.chosen.connect(self.ask_about_face)
        self.wall.moved.connect(self._moved)
        self._list.chosen.connect(self._go_to_person)
        self.frame.clicked.connect(self.ask_for_frame)
        shortcut(self, "faces.frame", self.frame.click)
        shortcut(self, "faces.search_face", self.ask_about_face)
        shortcut(self, "faces.search_person", self.ask_about_person)
        self.search_chosen.clicked.connect(self.ask_about_chosen)
        shortcut(self, "faces.search_marked", self.ask_about_chosen)
        shortcut(self, "faces.group", self.group.click)
        self.date.clicked.connect(self.ask_for_date)
        shortcut(self, "faces.date", self.ask_for_date)
        shortcut(self, "faces.seen_elsewhere", self.across.seen.click)
        shortcut(self, "faces.other_cases", self.across.others.click)
        self.across.seen.clicked.connect(self.ask_other_cases)
        for key, act in self.decisions.acts.items():
            shortcut(self, key, act)
        self.open_stack.clicked.connect(self.turn_stack)
        self.show_known.clicked.connect(self.turn_known)
        shortcut(self, "faces.stack", self.turn_stack)
        shortcut(self, "faces.known", self.turn_known)
        shortcut(self, "faces.order", self.bar.next_sort.click)
        shortcut(self, "faces.which", self.bar.next_shown.click)
        shortcut(self, "faces.larger", partial(self.zoom, 1))
        shortcut(self, "faces.smaller", partial(self.zoom, -1))
        self.bar.asked.connect(self._ask_otherwise)
        self.bar.zoomed.connect(self.zoom)
        self.wall.spanned.connect(self.decisions.mark_places)
        self.wall.pointed.connect(self._pointed)
        self.decisions.decided.connect(self._show_decided)
        self.decisions.wants_nearest.connect(self.order_by_nearness)
        self.limit(
            Duty.WORK_CASES, *(button for key, button in self.decisions.buttons.items() if key != "faces.nearest")
        )
        self.limit(Duty.SEE_CASES, self.frame)
        self.limit(Duty.SEARCH, self.search_face, self.search_person, self.search_chosen, self.across.seen)
        self.limit(Duty.WORK_CASES, self.group, self.date)


def _title(faces: int, behind: int, persons: int) -> str:
    """Return how many faces are shown, how many more stand behind them as copies, and of how many persons."""
    if not faces:
        return tr("Faces")
    words = tr_count(faces, "{count} face", "{count} faces")
    if behind:
        words = tr("{faces}, {behind} more behind them", faces=words, behind=grouped(behind))
    return f"{words}  ·  {tr_count(persons, '{count} person', '{count} persons')}" if persons else words


def _no_face() -> tuple[str, str]:
    return tr("No face yet"), tr(
        "Take in an exhibit and examine it; the faces found appear here ({read} reads again).",
        **keys(read="window.refresh"),
    )
