"""Copies: pictures that are nearly the same, and the faces in them that are one face seen again."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.errors import BugError
from app.domain.face import Box, Face
from app.domain.ids import DecisionId, FaceId, MediaId
from app.domain.person import Decision, in_force
from app.domain.wall import WallFace

HASH_BYTES = 32
MOST_BITS = 31
"""Pictures whose hashes differ in no more of their 256 bits are nearly the same: the threshold that PDQ's authors
published."""
LEAST_QUALITY = 50
"""Below this a picture is so flat that its hash is noise (their threshold, too): it is a copy of nothing."""
LEAST_OVERLAP = 0.5
"""Boxes of two copies, each as shares of its picture, that share so much (intersection over union) are one face."""
MOST_STRETCH = 1.1
"""Pictures whose proportions differ by more are no copies: what lies where in them cannot be compared."""


@dataclass(frozen=True, slots=True)
class PictureHash:
    """A picture's PDQ hash as its 32 bytes, and its quality, 0 to 100.

    `reduction` says by how much each side was divided when it was decoded: 1 is the full size, which partners hash.
    """

    pdq: bytes
    quality: int
    reduction: int = 1

    def __post_init__(self) -> None:
        if len(self.pdq) != HASH_BYTES or not 0 <= self.quality <= 100:
            raise BugError("A picture's hash has another shape.")

    @property
    def is_telling(self) -> bool:
        """False where the picture is too flat for its hash to say anything."""
        return self.quality >= LEAST_QUALITY

    @property
    def hex(self) -> str:
        """The hash as partners write it: 64 hexadecimal digits."""
        return self.pdq.hex()


@dataclass(frozen=True, slots=True)
class HashedPicture:
    """A picture that was hashed, and its size in pixels, upright."""

    media_id: MediaId
    width_px: int
    height_px: int
    hashed: PictureHash

    def place_of(self, box: Box) -> tuple[float, float, float, float]:
        """Return a box as shares of the picture: left, top, right, bottom."""
        return (
            box.left / self.width_px,
            box.top / self.height_px,
            (box.left + box.width) / self.width_px,
            (box.top + box.height) / self.height_px,
        )


@dataclass(frozen=True, slots=True)
class PictureCopy:
    """A picture that is nearly the same as another, the first of its stack; `bits` of their hashes differ."""

    media_id: MediaId
    of: MediaId
    bits: int


@dataclass(frozen=True, slots=True)
class FaceCopy:
    """A face that is another one seen again, the first of its stack; `distance` is that of their vectors."""

    face_id: FaceId
    of: FaceId
    distance: float


def shared_place(one: Sequence[float], other: Sequence[float]) -> float:
    """Return the intersection over union of two places (left, top, right, bottom), 0.0 to 1.0."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    if across <= 0 or down <= 0:
        return 0.0
    areas = [(place[2] - place[0]) * (place[3] - place[1]) for place in (one, other)]
    return across * down / (sum(areas) - across * down)


def face_stacks(
    faces: Iterable[Face | WallFace], copies: Iterable[FaceCopy], decisions: Sequence[Decision]
) -> dict[FaceId, tuple[FaceId, ...]]:
    """Return the stacks that may be shown as one face, by the number of their first: all faces, lowest number first.

    Together are only faces of one person (or all of none) and in one state; what a decision in force keeps apart is
    never together. So a stack hides nobody of whom people know otherwise. A stack has at least two faces.
    """
    known = {face.id: face for face in faces}
    sides = _sides(decisions)
    firsts: dict[FaceId, list[FaceId]] = {}
    for copy in copies:
        if copy.face_id in known and copy.of in known:
            firsts.setdefault(copy.of, [copy.of]).append(copy.face_id)
    stacks = {}
    for together in firsts.values():
        parting = _parting(together, sides)
        parts: dict[object, list[FaceId]] = {}
        for face_id in sorted(together):
            face = known[face_id]
            stands = frozenset(sides.get(face_id, frozenset()) & parting)
            parts.setdefault((face.person_id, face.state, stands), []).append(face_id)
        stacks.update({part[0]: tuple(part) for part in parts.values() if len(part) > 1})
    return stacks


def with_copies(face_ids: Collection[FaceId], stacks: Mapping[FaceId, tuple[FaceId, ...]]) -> list[FaceId]:
    """Return faces and all that are stacked with one of them, in order."""
    wanted = set(face_ids)
    for stack in stacks.values():
        if not wanted.isdisjoint(stack):
            wanted.update(stack)
    return sorted(wanted)


def _sides(decisions: Sequence[Decision]) -> dict[FaceId, set[tuple[DecisionId, int]]]:
    """Return on which side of which decisions in force each face stands that one keeps apart from others."""
    found: dict[FaceId, set[tuple[DecisionId, int]]] = {}
    for decision in in_force(decisions):
        if decision.apart_from:
            for side, ids in enumerate((decision.faces, decision.apart_from)):
                for face_id in ids:
                    found.setdefault(face_id, set()).add((decision.id, side))
    return found


def _parting(
    together: Iterable[FaceId], sides: Mapping[FaceId, set[tuple[DecisionId, int]]]
) -> set[tuple[DecisionId, int]]:
    """Return the sides of those decisions that have faces of a stack on both."""
    here = {side for face_id in together for side in sides.get(face_id, ())}
    return {(decision, side) for decision, side in here if (decision, 1 - side) in here}
