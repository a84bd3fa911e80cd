"""What the face wall shows: one face for each stack of copies, and faces of known files last or not at all."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from app.domain.face import Person
from app.domain.hash_sets import Known, KnownRule
from app.domain.ids import FaceId, PersonId
from app.domain.wall import IGNORED_RUN, KNOWN_RUN, STATES, WallOrder, no_faces
from app.service.copies import CopyView
from app.ui.key_words import keys
from app.ui.language import said, tr, tr_count
from app.ui.tiles import Tile

COPIES = "❐"


@dataclass(frozen=True, slots=True)
class Folded:
    """A wall as it is shown. `behind` are the faces that a shown one stands for besides itself.

    `stacks` is the stack of each face that has a copy; `hidden` are the faces of known files that are not shown.
    """

    order: WallOrder = field(default_factory=no_faces)
    copies: CopyView = field(default_factory=CopyView)
    stacks: Mapping[FaceId, tuple[FaceId, ...]] = field(default_factory=dict)
    behind: Mapping[FaceId, tuple[FaceId, ...]] = field(default_factory=dict)
    hidden: frozenset[FaceId] = frozenset()

    @property
    def kept_back(self) -> int:
        """How many faces of known files are not shown."""
        return len(self.hidden)

    def of_whom(self, known: Mapping[PersonId, Person]) -> dict[PersonId, Person]:
        """Return those persons of whom a face may be seen; none is listed by a face that is kept from view."""
        return _persons(known, self.hidden)

    def standing_for(self, face_id: FaceId) -> FaceId:
        """Return the face that is shown for a face: the first of its closed stack, or the face itself."""
        return next((first for first, rest in self.behind.items() if face_id in rest), face_id)

    def with_behind(self, face_ids: Iterable[FaceId]) -> set[FaceId]:
        """Return faces, and those that closed stacks of theirs hold behind them."""
        ids = set(face_ids)
        return ids.union(*(self.behind.get(face_id, ()) for face_id in ids))

    @property
    def words(self) -> str:
        """How many faces stand behind others, or are kept from view; nothing where all are shown."""
        behind = sum(map(len, self.behind.values()))
        stacked = tr("{copies} stacked. ", copies=tr_count(behind, "{count} copy", "{count} copies")) if behind else ""
        known = (
            tr("{faces} of known files not shown. ", faces=tr_count(self.kept_back, "{count} face", "{count} faces"))
            if self.kept_back
            else ""
        )
        return f"{stacked}{known}"


def is_last(known: Known | None) -> bool:
    """True of faces that stand at the end of the wall: somebody has seen their file before."""
    return known is not None and known.rule is not KnownRule.MARK


def folded(order: WallOrder, copies: CopyView, opened: Collection[FaceId], *, shows_known: bool) -> Folded:
    """Return the wall with its stacks closed, but for those of which a face is `opened`, and known files last.

    The first face of each stack, in the wall's order, stands for it; the others follow it where it is open. Faces of
    files that a hash set keeps from view are left out and counted, unless asked for. Persons with no face left go,
    too, and a person's best face is one that is shown. What was ignored, or given to somebody else, since the wall was
    put in order stays where it stands, and no longer behind or before a copy of another person or state.
    """
    if not copies.stacks and not copies.known:
        return Folded(_ignored_last(order), copies)
    review, last, ignored, hidden = list[int](), list[int](), list[int](), set[FaceId]()
    for place, (number, run) in enumerate(zip(order.ids.tolist(), order.runs.tolist(), strict=True)):
        known = copies.known.get(FaceId(number))
        if known is not None and known.rule is KnownRule.HIDE and not shows_known:
            hidden.add(FaceId(number))
        elif run == IGNORED_RUN:
            ignored.append(place)
        else:
            (last if is_last(known) else review).append(place)
    stacks = {face_id: stack for stack in copies.stacks.values() for face_id in stack}
    shown: list[int] = []
    behind: dict[FaceId, tuple[FaceId, ...]] = {}
    for run in (review, last, ignored):
        _add_run(run, order, stacks, opened, shown, behind)
    runs = order.runs.copy()
    runs[last] = KNOWN_RUN
    made = order.of_places(np.array(shown, np.int64), runs)
    made.known = _persons(order.known, hidden)
    return Folded(made, copies, stacks, behind, frozenset(hidden))


def _ignored_last(order: WallOrder) -> WallOrder:
    """Return the wall of a case in which no file is known and no picture has a copy: all faces, the ignored last."""
    made = order.of_places(np.argsort(order.runs == IGNORED_RUN, kind="stable"), order.runs)
    made.known = dict(order.known)
    return made


def _add_run(
    run: list[int],
    order: WallOrder,
    stacks: Mapping[FaceId, tuple[FaceId, ...]],
    opened: Collection[FaceId],
    shown: list[int],
    behind: dict[FaceId, tuple[FaceId, ...]],
) -> None:
    here = {FaceId(int(order.ids[place])): place for place in run}
    alike = (order.persons * len(STATES) + order.states).tolist()
    placed: set[FaceId] = set()
    for face_id, place in here.items():
        if face_id in placed:
            continue
        others = (other for other in stacks.get(face_id, ()) if other in here and other != face_id)
        stack = [other for other in others if alike[here[other]] == alike[place]]
        placed.update((face_id, *stack))
        shown.append(place)
        if stack and any(other in opened for other in (face_id, *stack)):
            shown += [here[other] for other in stack]
        elif stack:
            behind[face_id] = tuple(stack)


def _persons(known: Mapping[PersonId, Person], hidden: Collection[FaceId]) -> dict[PersonId, Person]:
    """Return the persons of whom a face may be seen; a best face that is kept from view makes room for another."""
    if not hidden:
        return dict(known)
    found = {}
    for number, person in known.items():
        left = [face_id for face_id in person.face_ids if face_id not in hidden]
        if left:
            is_seen = person.best_face_id not in hidden
            found[number] = person if is_seen else replace(person, best_face_id=left[0])
    return found


def with_copies_told(tile: Tile, face_id: FaceId, wall: Folded) -> Tile:
    """Return a tile that also says how many copies its face stands for, and that its file is known."""
    behind = wall.behind.get(face_id, ())
    same_bytes = sum(wall.copies.byte_copies.get(other, 0) for other in (face_id, *behind))
    known = wall.copies.known.get(face_id)
    told, words = [], []
    if behind or same_bytes:
        told.append(f"{COPIES} +{tr_count(len(behind) + same_bytes, '{count} copy', '{count} copies')}")
        words.append(_copies_words(len(behind), same_bytes))
    elif stack := wall.stacks.get(face_id, ()):
        told.append(tr("{copies} one of {stack}", copies=COPIES, stack=len(stack)))
        closes = keys(close="faces.stack")
        words.append(tr("one of {stack} copies; {close} closes the stack", stack=len(stack), **closes))
    if known is not None:
        told.append(tr("known"))
        words.append(said(known.words))
    if not told:
        return tile
    hint = "\n".join((tile.hint, *(f"{word[0].upper()}{word[1:]}." for word in words))) if tile.hint else ""
    return replace(
        tile,
        stamp="  ".join(filter(None, (tile.stamp, *told))),
        spoken=", ".join((tile.spoken, *words)),
        hint=hint,  # without the rest the tile asks for it first
    )


def _copies_words(near: int, same_bytes: int) -> str:
    parts = []
    if near:
        pictures = tr_count(near, "{count} nearly the same picture", "{count} nearly the same pictures")
        parts.append(tr("stands for {pictures}; {open} opens them", pictures=pictures, **keys(open="faces.stack")))
    if same_bytes:
        parts.append(
            tr(
                "{further_files} with the same bytes",
                further_files=tr_count(same_bytes, "{count} further file", "{count} further files"),
            )
        )
    return ", ".join(parts)
