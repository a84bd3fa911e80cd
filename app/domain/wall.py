"""The face wall: in which order it shows the faces of a case, which of them, and what it needs to know of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.domain.face import FaceState, Person
from app.domain.ids import ExhibitId, FaceId, PersonId

STATES = tuple(FaceState)


class WallSort(StrEnum):
    """What the faces are ordered by."""

    PERSON = "person"
    QUALITY = "quality"
    SIZE = "size"
    TIME = "time"
    EXHIBIT = "exhibit"


class WallShow(StrEnum):
    """Which faces are shown: all, those that belong to no person, or those that nothing was concluded about.

    A face is unresolved while it is not ignored and no lead rests on it or on another face of its person. A lead that
    was ruled out counts no more.
    """

    ALL = "all"
    NOT_GROUPED = "not grouped"
    UNRESOLVED = "unresolved"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class WallAsked:
    """What the person at the wall wants to see. Without exhibits, those of all are shown."""

    sort: WallSort = WallSort.PERSON
    show: WallShow = WallShow.ALL
    exhibits: tuple[ExhibitId, ...] = ()
    least_quality: float = 0.0

    @property
    def is_everything(self) -> bool:
        """True where no face of the case is left out."""
        return self.show is WallShow.ALL and not self.exhibits and self.least_quality <= 0


@dataclass(frozen=True, slots=True)
class WallFace:
    """What the wall knows of one face without reading more of it.

    `person_id` is whom it belongs to now, `placed_with` whom it stood with when the wall was put in order; 0 and None
    where nobody. `run` numbers the run of faces that it stands in: its person, its exhibit, or none.
    """

    id: FaceId
    person_id: PersonId | None
    placed_with: PersonId | None
    state: FaceState
    score: float
    frame_time_ms: int | None
    run: int

    @property
    def has_moved(self) -> bool:
        """True where a decision has given it to another person since the wall was put in order."""
        return self.state is FaceState.OPEN and self.person_id != self.placed_with


IGNORED_RUN, NEAR_RUN, KNOWN_RUN = -1, -2, -3
NOBODY = 0


@dataclass(slots=True, eq=False)
class WallOrder:
    """The faces of a wall in their order, as columns: a hundred thousand of them take a few megabytes.

    `ids`, `persons` and `runs` are int64 (n,), a person being 0 where there is none; `states` int8 (n,), places in
    STATES; `scores` float32 (n,), quality 0 to 100; `times_ms` int64 (n,), -1 for stills. `known` are the persons who
    hold some of the faces, `exhibits` the names of those that give a run its name. `total` is how many faces the whole
    wall has, of which these may be only the first. `manual` are those of the case that a person drew.
    """

    ids: NDArray[np.int64]
    persons: NDArray[np.int64]
    states: NDArray[np.int8]
    scores: NDArray[np.float32]
    times_ms: NDArray[np.int64]
    runs: NDArray[np.int64]
    asked: WallAsked = WallAsked()
    known: dict[PersonId, Person] = field(default_factory=dict)
    exhibits: dict[ExhibitId, str] = field(default_factory=dict)
    total: int = -1
    manual: frozenset[FaceId] = frozenset()
    _placed_with: NDArray[np.int64] = field(init=False)
    _sorted: NDArray[np.int64] = field(init=False)

    def __post_init__(self) -> None:
        self._placed_with = self.persons
        self._sorted = np.argsort(self.ids, kind="stable")
        self.total = max(self.total, len(self.ids))

    def __len__(self) -> int:
        return len(self.ids)

    def face_at(self, place: int) -> WallFace:
        """Return what is known of the face in a place."""
        when, person, placed = int(self.times_ms[place]), int(self.persons[place]), int(self._placed_with[place])
        return WallFace(
            FaceId(int(self.ids[place])),
            PersonId(person) if person else None,
            PersonId(placed) if placed else None,
            STATES[self.states[place]],
            float(self.scores[place]),
            when if when >= 0 else None,
            int(self.runs[place]),
        )

    def is_as_placed(self, place: int) -> bool:
        """Return whether the face in a place is open, and with whom it stood when the wall was put in order."""
        is_open = STATES[self.states[place]] is FaceState.OPEN
        return is_open and bool(self.persons[place] == self._placed_with[place])

    def starts_run(self, place: int) -> bool:
        """Return whether the face in a place is the first of its run."""
        return place == 0 or bool(self.runs[place] != self.runs[place - 1])

    def place_of(self, face_id: FaceId) -> int | None:
        """Return where a face stands; None where the wall does not show it."""
        found = int(np.searchsorted(self.ids, face_id, sorter=self._sorted))
        if found == len(self.ids) or self.ids[self._sorted[found]] != face_id:
            return None
        return int(self._sorted[found])

    def places_of(self, face_ids: Iterable[FaceId]) -> list[int]:
        """Return where these faces stand, lowest first; those that the wall does not show are left out."""
        places = (self.place_of(face_id) for face_id in face_ids)
        return sorted(place for place in places if place is not None)

    def first_of(self, person_id: PersonId) -> int | None:
        """Return the first place of a face of this person; None where the wall shows none."""
        found = np.flatnonzero(self.persons == person_id)
        return int(found[0]) if len(found) else None

    def of_faces(self, face_ids: Sequence[FaceId], in_first_run: int) -> WallOrder:
        """Return these faces alone, in this order: the first few in the run of their person, the rest in another."""
        places = [place for place in map(self.place_of, face_ids) if place is not None]
        runs = np.full(len(places), NEAR_RUN, np.int64)
        runs[:in_first_run] = self.persons[places[:1]] if places else NOBODY
        ids, persons, states = self.ids[places], self.persons[places], self.states[places]
        scores, times = self.scores[places], self.times_ms[places]
        return WallOrder(
            ids, persons, states, scores, times, runs, self.asked, self.known, self.exhibits, manual=self.manual
        )

    def of_places(self, places: NDArray[np.int64], runs: NDArray[np.int64]) -> WallOrder:
        """Return the faces in these places, int64 (k,), in this order; `runs`, int64 (n,), are those of all places."""
        ids, persons, states = self.ids[places], self.persons[places], self.states[places]
        scores, times = self.scores[places], self.times_ms[places]
        total = self.total if self.total > len(self) else -1
        made = WallOrder(
            ids, persons, states, scores, times, runs[places], self.asked, self.known, self.exhibits, total,
            self.manual,
        )  # fmt: skip
        made._placed_with = self._placed_with[places]
        return made

    def take_over(self, now: WallOrder) -> None:
        """Learn of some faces whose they are now and whether they are ignored; every face stays where it stands.

        Whoever held one of those faces before and is not among the persons of `now` is nobody any more.
        """
        pairs = [(self.place_of(FaceId(int(face_id))), each) for each, face_id in enumerate(now.ids)]
        shown = [(here, there) for here, there in pairs if here is not None]
        here, there = ([pair[side] for pair in shown] for side in (0, 1))
        before = {PersonId(int(each)) for each in self.persons[here]}
        self.persons, self.states = self.persons.copy(), self.states.copy()
        self.persons[here], self.states[here] = now.persons[there], now.states[there]
        self.known = {number: person for number, person in self.known.items() if number not in before} | now.known


def no_faces(asked: WallAsked = WallAsked()) -> WallOrder:
    """Return the order of a wall without faces."""
    none = np.empty(0, np.int64)
    return WallOrder(none, none, none.astype(np.int8), none.astype(np.float32), none, none, asked)
