"""Decisions about persons, made on the face wall: mark faces, see which and how many, decide, take back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.duties import Duty
from app.domain.face import FaceState, Person
from app.domain.ids import FaceId
from app.domain.person import Decided, Decision
from app.domain.wall import WallFace, no_faces
from app.service.person_decisions import (
    IGNORABLE,
    allow_shared_frame,
    confirm_person,
    ignore_faces,
    keep_apart,
    list_decisions,
    merge_persons,
    move_faces,
    split_person,
    taken_back_by,
    undo_decision,
)
from app.ui.announcing import announce
from app.ui.crop_shelf import CropShelf
from app.ui.decision_dialog import Choice, DecisionDialog
from app.ui.desk import Desk
from app.ui.key_words import keys, say_by_keys
from app.ui.language import capital, said, tr, tr_count
from app.ui.parts import KeyButton, label
from app.ui.tiles import TileModel, TileView
from app.ui.wall_tiles import WallTiles
from app.ui.wrapping import Flow

if TYPE_CHECKING:
    from app.store import Unit

Make = Callable[["Unit", object], Decision]


class DecisionBar(QWidget):
    """The acts on marked faces; where none is marked, on the current one.

    Signals: `decided` with a Decision once it is on record; `wants_nearest` with a FaceId of the person whose nearest
    faces are asked for.
    """

    decided = Signal(object)
    wants_nearest = Signal(object)

    def __init__(self, desk: Desk, shelf: CropShelf, wall: TileView, tiles: TileModel) -> None:
        super().__init__()
        self._desk, self._shelf, self._wall, self._tiles = desk, shelf, wall, tiles
        self._shown = WallTiles(no_faces())
        self.count = label("", "small")
        self.acts: dict[str, Callable[[], None]] = {
            "faces.mark": self.mark,
            "faces.mark_person": self.mark_person,
            "faces.unmark": self.clear_marks,
            "faces.merge": self.merge,
            "faces.split": self.split,
            "faces.move": self.move_here,
            "faces.apart": self.keep_apart,
            "faces.confirm": self.confirm,
            "faces.ignore": self.ignore,
            "faces.shared_frame": self.allow_frame,
            "faces.undo": self.undo,
            "faces.nearest": self.show_nearest,
        }
        words = {
            "faces.merge": tr("Merge"),
            "faces.split": tr("Split"),
            "faces.move": tr("Move"),
            "faces.apart": tr("Apart"),
            "faces.confirm": tr("Confirm"),
            "faces.ignore": tr("Ignore"),
            "faces.shared_frame": tr("Collage"),
            "faces.undo": tr("Undo"),
            "faces.nearest": tr("Nearest"),
        }
        self.buttons = {key: KeyButton(text, key, "quiet") for key, text in words.items()}
        for key, button in self.buttons.items():
            button.clicked.connect(self.acts[key])
        self.setLayout(Flow(*self.buttons.values(), self.count, spacing=6))
        say_by_keys(self, self._tell_count)

    @property
    def marks(self) -> frozenset[FaceId]:
        """The faces that are marked."""
        return self._shown.marks

    def show_faces(self, shown: WallTiles) -> None:
        """Work on other faces; marks of faces that are not on the wall are dropped, once all of it is there."""
        order, behind = shown.order, {face_id for ids in shown.fold.behind.values() for face_id in ids}
        is_begun = order.total > len(order)
        kept = {each for each in self.marks if is_begun or each in behind or order.place_of(each) is not None}
        self._shown = shown
        self._set_marks(kept)

    @Slot(object)
    def mark_places(self, places: Iterable[int]) -> None:
        """Mark the faces in these places of the wall, too."""
        ids = {self._shown.order.face_at(place).id for place in places}
        self._set_marks(self.marks | self._shown.fold.with_behind(ids))

    @Slot()
    def mark(self) -> None:
        """Mark the current face, or unmark it; where it stands for a closed stack, all of its copies with it."""
        face = self._current()
        if face is not None:
            ids = self._shown.fold.with_behind([face.id])
            self._set_marks(self.marks - ids if face.id in self.marks else self.marks | ids)

    @Slot()
    def mark_person(self) -> None:
        """Mark all faces of the current face's person that are on the wall, or unmark them."""
        face = self._current()
        person = self._person(face)
        if person is None:
            self.mark()
            return
        order = self._shown.order
        ids = self._shown.fold.with_behind(order.face_at(place).id for place in order.places_of(person.face_ids))
        self._set_marks(self.marks - ids if ids <= self.marks else self.marks | ids)

    @Slot()
    def clear_marks(self) -> None:
        """Unmark every face."""
        self._set_marks(set())

    @Slot()
    def merge(self) -> None:
        """Ask whether the persons of the marked faces are one person."""
        chosen = self._chosen()
        persons = self._persons(chosen)
        together = {*self._chosen_ids()} | {face_id for person in persons for face_id in person.face_ids}
        named = ", ".join(said(person.label) for person in persons)
        self._ask(
            tr("Merge into one person"),
            tr("All these faces are one person: {named}.", named=named),
            together,
            tr("Merge"),
            lambda unit, _: merge_persons(unit, sorted(together)),
        )

    @Slot()
    def split(self) -> None:
        """Ask whether the marked faces are somebody else than the rest of their person."""
        ids = self._chosen_ids()
        self._ask(
            tr("Split off"),
            tr("These faces are one person, and the rest of theirs is somebody else."),
            ids,
            tr("Split off"),
            lambda unit, _: split_person(unit, ids),
        )

    @Slot()
    def move_here(self) -> None:
        """Ask whether the marked faces are the person of the current face."""
        person = self._person(self._current())
        ids = sorted(self.marks - set(person.face_ids)) if person is not None else []
        if person is None or not ids:
            self._desk.noted.emit(tr("Mark faces of one person first, then go to a face of the person whom they are."))
            return
        self._ask(
            tr("Move to {person_label}", person_label=said(person.label)),
            tr(
                "These faces are {person_label}, not the person that they are with now.",
                person_label=said(person.label),
            ),
            ids,
            tr("Move"),
            lambda unit, _: move_faces(unit, ids, person.id),
        )

    @Slot()
    def keep_apart(self) -> None:
        """Ask whether the marked faces are somebody else than the current one's person."""
        face, person = self._current(), self._person(self._current())
        others = set(person.face_ids) if person is not None else set[FaceId]()
        if person is None and face is not None:
            others = self._shown.fold.with_behind([face.id])
        ids = sorted(self.marks - others)
        if not ids or not others:
            self._desk.noted.emit(tr("Mark faces first, then go to a face of the person whom they are not."))
            return
        whom = said(person.label) if person is not None else tr("face {others}", others=min(others))
        self._ask(
            tr("Not the same"),
            tr("None of these faces is {whom}, whatever a grouping says.", whom=whom),
            ids,
            tr("Not the same"),
            lambda unit, _: keep_apart(unit, ids, sorted(others)),
        )

    @Slot()
    def confirm(self) -> None:
        """Ask whether the marked faces, or the current person's, have been seen to be one person."""
        person = self._person(self._current())
        ids = sorted(self.marks) or (list(person.face_ids) if person is not None else [])
        self._ask(
            tr("Confirm a person"),
            tr("You have seen that these faces are one person. It ranks all others anew."),
            ids,
            tr("Confirm"),
            lambda unit, _: confirm_person(unit, ids),
        )

    @Slot()
    def ignore(self) -> None:
        """Ask as what the marked faces are to be ignored."""
        ids = tuple(self._chosen_ids())
        choices = [Choice(capital(said(state.value)), state, ids) for state in IGNORABLE]

        def make(unit: Unit, value: object) -> Decision:
            return ignore_faces(unit, ids, FaceState(str(value)))

        self._open(
            tr("Ignore faces"),
            tr("These faces belong to no person; they stay in the case."),
            choices,
            tr("Ignore"),
            make,
        )

    @Slot()
    def allow_frame(self) -> None:
        """Ask whether the marked faces of one frame may be one person."""
        ids = self._chosen_ids()
        self._ask(
            tr("Collage or mirror"),
            tr("One frame shows somebody more than once: these faces may be one person."),
            ids,
            tr("Allow it"),
            lambda unit, _: allow_shared_frame(unit, ids),
        )

    @Slot()
    def undo(self) -> None:
        """Ask which decision is to be taken back, the latest first; undone ones can be had again."""
        self._desk.ask(list_decisions, self._ask_which)

    @Slot()
    def show_nearest(self) -> None:
        """Ask for the faces that may be more of the current face's person."""
        person = self._person(self._current())
        if person is None:
            self._desk.noted.emit(
                tr("Go to a face of a person first; others are then ordered by nearness to that person.")
            )
            return
        self.wants_nearest.emit(person.face_ids[0])

    @Slot(object)
    def _ask_which(self, decisions: list[Decision]) -> None:
        taken = taken_back_by(decisions)
        choices = [
            Choice(_words(each, decisions), each.id, _faces_of(each, decisions))
            for each in reversed(decisions)
            if each.id not in taken
        ]
        if not choices:
            self._desk.noted.emit(tr("Nobody has decided anything about the persons of this case."))
            return

        def make(unit: Unit, value: object) -> Decision:
            return undo_decision(unit, next(each.id for each in decisions if each.id == value))

        self._open(
            tr("Take a decision back"), tr("What it changed is as it was without it."), choices, tr("Take back"), make
        )

    def _ask(self, heading: str, words: str, ids: Sequence[FaceId] | set[FaceId], act: str, make: Make) -> None:
        self._open(heading, words, [Choice(heading, None, tuple(sorted(ids)))], act, make)

    def _open(self, heading: str, words: str, choices: list[Choice], act: str, make: Make) -> None:
        if not self._desk.may(Duty.WORK_CASES):
            return
        if not any(choice.face_ids for choice in choices):
            self._desk.noted.emit(
                tr(
                    "Mark faces with {mark} first, or a whole person with {all}.",
                    **keys(mark="faces.mark", all="faces.mark_person"),
                )
            )
            return
        dialog = DecisionDialog(heading, words, choices, act, self._shelf, self)
        dialog.stated.connect(lambda value: self._desk.ask(lambda unit: make(unit, value), self._made))
        dialog.open()

    def _made(self, made: Decision) -> None:
        self.clear_marks()
        self._desk.noted.emit(
            tr(
                "Decision {made_id} ({kind}) is on record. {undo} takes it back.",
                made_id=made.id,
                kind=said(made.kind),
                **keys(undo="faces.undo"),
            )
        )
        self.decided.emit(made)

    def _chosen_ids(self) -> list[FaceId]:
        """Return the marked faces, else the current one with its copies, where it stands for a closed stack."""
        face = self._current()
        return sorted(self.marks or (self._shown.fold.with_behind([face.id]) if face is not None else ()))

    def _chosen(self) -> list[WallFace]:
        if self.marks:
            order = self._shown.order
            return [order.face_at(place) for place in order.places_of(self.marks)]
        face = self._current()
        return [face] if face is not None else []

    def _current(self) -> WallFace | None:
        face = self._wall.current()
        return face if isinstance(face, WallFace) else None

    def _person(self, face: WallFace | None) -> Person | None:
        known = self._shown.order.known
        return None if face is None or face.person_id is None else known.get(face.person_id)

    def _persons(self, faces: Sequence[WallFace]) -> list[Person]:
        numbers = {face.person_id for face in faces}
        return [person for person in self._shown.order.known.values() if person.id in numbers]

    def _tell_count(self) -> None:
        marked = len(self.marks)
        self.count.setText(
            tr("{faces} marked", faces=tr_count(marked, "{count} face", "{count} faces"))
            if marked
            else tr("{mark} marks a face", **keys(mark="faces.mark"))
        )

    def _set_marks(self, marks: Collection[FaceId]) -> None:
        changed = self.marks ^ set(marks)
        self._shown.marks = frozenset(marks)
        self._tiles.retouch(self._shown.order.places_of(changed))
        self._tell_count()
        if changed:
            announce(self.count, self.count.text() if marks else tr("No face marked"))


def _words(decision: Decision, decisions: Sequence[Decision]) -> str:
    what = said(decision.kind.value)
    if decision.kind is Decided.UNDO:
        undone = next(each for each in decisions if each.id == decision.undoes)
        what = tr("taken back: {kind} of decision {undone_id}", kind=said(undone.kind.value), undone_id=undone.id)
    when = f"{decision.made_at:%Y-%m-%d %H:%M}, " if decision.made_at else ""
    return tr(
        "Decision {decision_id}, {when}{made_by}: {what}",
        decision_id=decision.id,
        when=when,
        made_by=decision.made_by,
        what=what,
    )


def _faces_of(decision: Decision, decisions: Sequence[Decision]) -> tuple[FaceId, ...]:
    """Return the faces of a decision; of an undo, those of what it took back."""
    while decision.undoes is not None:
        decision = next(each for each in decisions if each.id == decision.undoes)
    return decision.faces
