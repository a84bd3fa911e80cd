"""Persons of a case: what the automatic grouping bound together, as people have corrected it.

Decisions are only ever added; taking one back is a decision, too. Who is one person now follows from the automatic
grouping and from the decisions in force, whatever their order, and from nothing else.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from itertools import combinations, product

from app.domain.face import Face, FaceState, Person, clearest
from app.domain.ids import DecisionId, FaceId, PersonId


class Decided(StrEnum):
    """What a person decided about faces; its value completes "decision 7: …"."""

    MERGE = "merge"
    SPLIT = "split"
    MOVE = "move"
    APART = "not the same"
    CONFIRM = "confirm"
    IGNORE = "ignore"
    SHARED_FRAME = "collage or mirror"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision. `faces` are one person after it (APART, IGNORE, SHARED_FRAME: the faces it is about).

    `apart_from` are other people than `faces`; `ignored_as` says why they are ignored; `undoes` names the decision
    that is taken back.
    """

    id: DecisionId
    kind: Decided
    faces: tuple[FaceId, ...]
    apart_from: tuple[FaceId, ...] = ()
    ignored_as: FaceState | None = None
    undoes: DecisionId | None = None
    made_by: str = ""
    made_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Grouping:
    """What was grouped automatically: the faces up to a number, and links, pairs of faces, in the order they count."""

    up_to: FaceId
    links: tuple[tuple[int, int], ...]


NO_GROUPING = Grouping(FaceId(0), ())


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Who is one person now, largest first, and which faces are ignored as what. Other faces are not grouped yet."""

    persons: tuple[Person, ...]
    ignored: Mapping[FaceId, FaceState]

    def person_of(self, face_id: FaceId) -> Person | None:
        """Return the person that holds a face."""
        return next((person for person in self.persons if face_id in person.face_ids), None)


def in_force(decisions: Sequence[Decision]) -> list[Decision]:
    """Return the decisions that are not taken back, in order. An undo that is itself undone takes nothing back."""
    taken_back: set[DecisionId] = set()
    found = []
    for decision in reversed(decisions):
        if decision.id in taken_back:
            continue
        if decision.kind is Decided.UNDO and decision.undoes is not None:
            taken_back.add(decision.undoes)
        else:
            found.append(decision)
    return found[::-1]


def arrange(
    faces: Sequence[Face],
    grouping: Grouping,
    decisions: Sequence[Decision],
    copies: Sequence[tuple[FaceId, FaceId]] = (),
) -> Arrangement:
    """Return who is one person, by the automatic grouping and the decisions in force.

    "Not the same" and a shared frame count before anything else, also through others, but for ignored faces. Then what
    people put together counts, as far as nothing speaks against it, then `copies`, pairs of faces of which one is the
    other seen again, then the links of the grouping in their order. A copy of a grouped face is grouped with it.
    Ignored faces are taken out last, so that the rest of their person stays together. A person's number is that of its
    lowest face.
    """
    standing = in_force(decisions)
    known = {face.id: face for face in faces}
    ignored = ignored_faces(standing)
    clusters = _Clusters(faces, standing, ignored)
    for decision in reversed(standing):  # the latest first, so that nothing older keeps it from being followed
        if decision.kind in TOGETHER:
            together = sorted(face_id for face_id in decision.faces if face_id in known)
            for face_id in together[1:]:
                clusters.bind(together[0], face_id)
    copied = [(one, other) for one, other in copies if one in known and other in known]
    for one, other in (*copied, *grouping.links):
        if one in known and other in known:
            clusters.bind(FaceId(one), FaceId(other))
    decided = {face_id for each in standing if each.kind in TOGETHER for face_id in each.faces}
    decided |= _copies_of_grouped(copied, decided, grouping.up_to, ignored)
    members: dict[FaceId, list[FaceId]] = {}
    for face in faces:
        if (face.id <= grouping.up_to or face.id in decided) and face.id not in ignored:
            members.setdefault(clusters.of(face.id), []).append(face.id)
    confirmed = {face_id for each in standing if each.kind is Decided.CONFIRM for face_id in each.faces}
    persons = [_person([known[face_id] for face_id in sorted(each)], confirmed) for each in members.values()]
    persons.sort(key=lambda person: (-len(person.face_ids), person.id))
    return Arrangement(tuple(persons), {face_id: ignored[face_id] for face_id in ignored if face_id in known})


def _copies_of_grouped(
    copies: Iterable[tuple[FaceId, FaceId]], decided: Container[FaceId], up_to: FaceId, ignored: Container[FaceId]
) -> set[FaceId]:
    """Return the faces of every stack of copies in which one is grouped or decided about, and not ignored."""
    stacks: dict[FaceId, set[FaceId]] = {}
    for face_id, first in copies:
        stacks.setdefault(first, {first}).add(face_id)
    return {
        face_id
        for stack in stacks.values()
        if any((one <= up_to or one in decided) and one not in ignored for one in stack)
        for face_id in stack
    }


TOGETHER = frozenset({Decided.MERGE, Decided.SPLIT, Decided.MOVE, Decided.CONFIRM})
"""Decisions after which their faces are one person."""


def ignored_faces(standing: Iterable[Decision]) -> dict[FaceId, FaceState]:
    """Return which faces the decisions in force ignore, and as what; the latest counts."""
    return {
        face_id: each.ignored_as
        for each in standing
        if each.kind is Decided.IGNORE and each.ignored_as is not None
        for face_id in each.faces
    }


def against(faces: Sequence[Face], decisions: Sequence[Decision]) -> tuple[FaceId, FaceId, Decision | None] | None:
    """Return two of these faces that can never be one person, and the decision that says so (None: they share a frame).

    None where nothing speaks against the faces being one person.
    """
    standing = in_force(decisions)
    allowed = _shown_together(standing)
    for shown in _by_frame(faces).values():
        for one, other in combinations(shown, 2):
            if not allowed.get(one, _NONE) & allowed.get(other, _NONE):
                return one, other, None
    asked = {face.id for face in faces}
    for decision in standing:
        if decision.apart_from:
            ones, others = asked & set(decision.faces), asked & set(decision.apart_from)
            if ones and others:
                return min(ones), min(others), decision
    return None


def strangers_to(own: Sequence[Face], faces: Iterable[Face], decisions: Sequence[Decision]) -> set[FaceId]:
    """Return which of `faces` can never be one person with those of `own`: by a frame, or by a decision in force."""
    standing = in_force(decisions)
    allowed = _shown_together(standing)
    ids = {face.id for face in own}
    shown: dict[tuple[int, int], list[FaceId]] = {}
    for face in own:
        shown.setdefault((face.media_id, face.frame_index), []).append(face.id)
    found = {
        face.id
        for face in faces
        if any(
            face.id != other and not allowed.get(face.id, _NONE) & allowed.get(other, _NONE)
            for other in shown.get((face.media_id, face.frame_index), ())
        )
    }
    for decision in standing:
        sides = set(decision.faces), set(decision.apart_from)
        for one, other in (sides, sides[::-1]):
            if decision.apart_from and one & ids:
                found |= other
    return found - ids


_NONE: frozenset[DecisionId] = frozenset()


def _shown_together(standing: Iterable[Decision]) -> dict[FaceId, set[DecisionId]]:
    """Return by which decisions faces of one frame may be one person, because the frame shows somebody twice."""
    found: dict[FaceId, set[DecisionId]] = {}
    for decision in standing:
        if decision.kind is Decided.SHARED_FRAME:
            for face_id in decision.faces:
                found.setdefault(face_id, set()).add(decision.id)
    return found


def _by_frame(faces: Iterable[Face]) -> dict[tuple[int, int], list[FaceId]]:
    """Return the faces of each frame that shows more than one, lowest first."""
    found: dict[tuple[int, int], list[FaceId]] = {}
    for face in faces:
        found.setdefault((face.media_id, face.frame_index), []).append(face.id)
    return {frame: sorted(shown) for frame, shown in found.items() if len(shown) > 1}


def _person(faces: Sequence[Face], confirmed: set[FaceId]) -> Person:
    number = PersonId(faces[0].id)
    ids = tuple(face.id for face in faces)
    sure = tuple(face_id for face_id in ids if face_id in confirmed)
    return Person(number, f"Person {number}", ids, clearest(faces).id, sure)


@dataclass(slots=True)
class _Refusals:
    """What a cluster holds and what it refuses beside it: frames, and sides of "not the same"."""

    holds: set[tuple[int, int, int]] = field(default_factory=set)
    refuses: set[tuple[int, int, int]] = field(default_factory=set)

    def exclude(self, other: _Refusals) -> bool:
        """Return whether the two can never be one person."""
        return not (self.holds.isdisjoint(other.refuses) and self.refuses.isdisjoint(other.holds))

    def add(self, other: _Refusals) -> None:
        """Take over what another cluster holds and refuses."""
        self.holds |= other.holds
        self.refuses |= other.refuses


class _Clusters:
    """Faces under joining; never two that a frame or a decision in force keeps apart."""

    def __init__(self, faces: Sequence[Face], standing: Sequence[Decision], ignored: Container[FaceId]) -> None:
        self._parents: dict[FaceId, FaceId] = {face.id: face.id for face in faces}
        self._sizes: dict[FaceId, int] = dict.fromkeys(self._parents, 1)
        self._bounds = self._parents.copy()  # what would be together if nothing were kept apart, and in which parts
        self._parts: dict[FaceId, list[FaceId]] = {}
        self._refusals: dict[FaceId, _Refusals] = {}
        allowed = _shown_together(standing)
        self._ignored = ignored
        for (media_id, frame), shown in _by_frame(face for face in faces if face.id not in ignored).items():
            is_allowed = any(face_id in allowed for face_id in shown)
            for face_id in shown:
                if not is_allowed:
                    self._mark(face_id, (media_id, frame, 0), (media_id, frame, 0))
                    continue
                for other in shown:
                    if other != face_id and not allowed.get(face_id, _NONE) & allowed.get(other, _NONE):
                        self._mark(face_id, (media_id, frame, face_id), (media_id, frame, other))
        for decision in standing:
            if decision.apart_from:
                sides = (-decision.id, 0, 0), (-decision.id, 0, 1)
                for ids, (held, refused) in ((decision.faces, sides), (decision.apart_from, sides[::-1])):
                    for face_id in ids:
                        self._mark(face_id, held, refused)

    def _mark(self, face_id: FaceId, held: tuple[int, int, int], refused: tuple[int, int, int]) -> None:
        if face_id in self._parents and face_id not in self._ignored:
            own = self._refusals.setdefault(face_id, _Refusals())
            own.holds.add(held)
            own.refuses.add(refused)

    def of(self, face_id: FaceId) -> FaceId:
        """Return the face that stands for a face's cluster."""
        return _root(self._parents, face_id)

    def bind(self, one: FaceId, other: FaceId) -> None:
        """Put together what is bound to one face and what is bound to the other, as far as nothing keeps it apart.

        The two faces themselves come first, then the largest parts; so the rest of a person stays together when the
        face that held it is taken out.
        """
        first, second = self._bound(one), self._bound(other)
        if first == second:
            return
        ones, others = self._parts.pop(first, [first]), self._parts.pop(second, [second])
        self._join(one, other)
        if len(ones) + len(others) > 2:
            for part, beside in product(self._largest_first(ones), self._largest_first(others)):
                self._join(part, beside)
        self._bounds[second] = first
        self._parts[first] = self._largest_first([*ones, *others])

    def _bound(self, face_id: FaceId) -> FaceId:
        return _root(self._bounds, face_id)

    def _largest_first(self, parts: Iterable[FaceId]) -> list[FaceId]:
        return sorted({self.of(part) for part in parts}, key=lambda part: (-self._sizes[part], part))

    def _join(self, one: FaceId, other: FaceId) -> None:
        kept, gone = self.of(one), self.of(other)
        first, second = self._refusals.get(kept), self._refusals.get(gone)
        if kept == gone or (first is not None and second is not None and first.exclude(second)):
            return
        if self._sizes[kept] < self._sizes[gone]:
            kept, gone, second = gone, kept, first
        self._parents[gone] = kept
        self._sizes[kept] += self._sizes.pop(gone)
        if second is not None:
            self._refusals.setdefault(kept, _Refusals()).add(self._refusals.pop(gone))


def _root(parents: dict[FaceId, FaceId], face_id: FaceId) -> FaceId:
    while parents[face_id] != face_id:
        parents[face_id] = parents[parents[face_id]]
        face_id = parents[face_id]
    return face_id
