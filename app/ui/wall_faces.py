"""What the face wall shows: one face for each stack of copies, and faces of known files last or not at all."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from app.domain.face import Face, FaceState, Person
from app.domain.hash_sets import Known, KnownRule
from app.domain.ids import FaceId
from app.service.copies import CopyView
from app.ui.tiles import Tile
from app.ui.words import count_of

COPIES = "❐"


@dataclass(frozen=True, slots=True)
class WallFaces:
    """The faces of a case in the wall's order, and its persons, those with most faces first.

    `copies` says which faces are stacked and what is known already; `behind` which faces a shown one stands for besides
    itself, and `kept_back` how many faces of known files are not shown.
    """

    faces: tuple[Face, ...]
    persons: tuple[Person, ...]
    copies: CopyView = field(default_factory=CopyView)
    behind: Mapping[FaceId, tuple[Face, ...]] = field(default_factory=dict)
    kept_back: int = 0

    @property
    def all_faces(self) -> tuple[Face, ...]:
        """The shown faces and those behind them."""
        return (*self.faces, *(face for behind in self.behind.values() for face in behind))

    def stacks_by_face(self) -> dict[FaceId, tuple[FaceId, ...]]:
        """Return the stack of each face that has a copy."""
        return {face_id: stack for stack in self.copies.stacks.values() for face_id in stack}

    def with_behind(self, face_ids: Iterable[FaceId]) -> set[FaceId]:
        """Return faces, and those that closed stacks of theirs hold behind them."""
        ids = set(face_ids)
        return ids.union(*({face.id for face in self.behind.get(face_id, ())} for face_id in ids))


def is_last(known: Known | None) -> bool:
    """True of faces that stand at the end of the wall: somebody has seen their file before."""
    return known is not None and known.rule is not KnownRule.MARK


def laid_out(wall: WallFaces, opened: Collection[FaceId], *, shows_known: bool) -> WallFaces:
    """Return the wall as it is shown: stacks closed but for those of which a face is `opened`, known files last.

    The first face of each stack, in the wall's order, stands for it; the others follow it where it is open. Faces of
    files that a hash set keeps from view are left out and counted, unless asked for. Persons with no face left go,
    too, and a person's best face is one that is shown.
    """
    kept_back = 0
    runs: tuple[list[Face], list[Face], list[Face]] = ([], [], [])  # for review, known already, ignored
    for face in wall.faces:
        known = wall.copies.known.get(face.media_id)
        if known is not None and known.rule is KnownRule.HIDE and not shows_known:
            kept_back += 1
        else:
            runs[2 if face.state is not FaceState.OPEN else int(is_last(known))].append(face)
    shown: list[Face] = []
    behind: dict[FaceId, tuple[Face, ...]] = {}
    stacks = wall.stacks_by_face()
    for run in runs:
        _add_run(run, stacks, opened, shown, behind)
    return WallFaces(tuple(shown), _persons(wall.persons, shown), wall.copies, behind, kept_back)


def _add_run(
    run: list[Face],
    stacks: Mapping[FaceId, tuple[FaceId, ...]],
    opened: Collection[FaceId],
    shown: list[Face],
    behind: dict[FaceId, tuple[Face, ...]],
) -> None:
    here = {face.id: face for face in run}
    placed: set[FaceId] = set()
    for face in run:
        if face.id in placed:
            continue
        stack = [here[other] for other in stacks.get(face.id, ()) if other in here and other != face.id]
        placed.update((face.id, *(other.id for other in stack)))
        shown.append(face)
        if stack and any(other.id in opened for other in (face, *stack)):
            shown += stack
        elif stack:
            behind[face.id] = tuple(stack)


def _persons(persons: Iterable[Person], shown: Iterable[Face]) -> tuple[Person, ...]:
    firsts: dict[int, FaceId] = {}
    here = set()
    for face in shown:
        here.add(face.id)
        if face.person_id is not None:
            firsts.setdefault(face.person_id, face.id)
    return tuple(
        person if person.best_face_id in here else replace(person, best_face_id=firsts[person.id])
        for person in persons
        if person.id in firsts
    )


def with_copies_told(tile: Tile, face: Face, wall: WallFaces, stacks: Mapping[FaceId, tuple[FaceId, ...]]) -> Tile:
    """Return a tile that also says how many copies its face stands for, and that its file is known.

    `stacks` are those of the wall, by face.
    """
    behind = wall.behind.get(face.id, ())
    same_bytes = sum(
        wall.copies.byte_copies.get(media_id, 0) for media_id in {face.media_id, *(f.media_id for f in behind)}
    )
    known = wall.copies.known.get(face.media_id)
    told, words = [], []
    if behind or same_bytes:
        told.append(f"{COPIES} +{count_of(len(behind) + same_bytes, 'copy', 'copies')}")
        words.append(_copies_words(len(behind), same_bytes))
    elif stack := stacks.get(face.id, ()):
        told.append(f"{COPIES} one of {len(stack)}")
        words.append(f"one of {len(stack)} copies; D closes the stack")
    if known is not None:
        told.append("known")
        words.append(known.words)
    if not told:
        return tile
    return replace(
        tile,
        stamp="  ".join(filter(None, (tile.stamp, *told))),
        spoken=", ".join((tile.spoken, *words)),
        hint="\n".join(filter(None, (tile.hint, *(f"{word[0].upper()}{word[1:]}." for word in words)))),
    )


def _copies_words(near: int, same_bytes: int) -> str:
    parts = []
    if near:
        parts.append(
            f"stands for {count_of(near, 'nearly the same picture', 'nearly the same pictures')}; D opens them"
        )
    if same_bytes:
        parts.append(f"{count_of(same_bytes, 'further file', 'further files')} with the same bytes")
    return ", ".join(parts)
