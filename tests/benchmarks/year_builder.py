"""A scripted year of a unit: people, cases and acts drawn by a seed, done by the services on real files.

The vectors are invented, the pictures are a few bytes each, and the clock is told what time it is; everything else is
the unit's own doing. Nobody in it exists.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray

from app.domain.adjudication import Conclusion
from app.domain.case import CaseAuthority
from app.domain.examination import Examined, WorkItem
from app.domain.face import Box, DetectedFace, Embedding, FaceCrop, FoundFace
from app.domain.gallery import EnrolmentBasis, SubjectType
from app.domain.ids import CandidateId, CaseId, FaceId, MediaId, SearchId, SubjectId
from app.domain.unit import Passphrase
from app.recognition.pack import default_manifest
from app.service.adjudicate import candidate_sheet
from app.service.cases import enter_case, open_case
from app.service.enrol import enrol
from app.service.erase import erase_subject
from app.service.examine import examine
from app.service.faces import list_faces, list_media
from app.service.gallery import LoadedGallery, list_subjects, subject_references
from app.service.intake import take_in
from app.service.persons import group_persons, list_persons
from app.service.report import produce_report
from app.service.search import list_searches, search_face
from app.service.units import add_examiner, open_unit
from app.store import KdfCost, Unit
from tests.measures import some_quality
from tests.service.conftest import examine_and_conclude
from tests.ui.still_pool import StillPool
from tests.units import new_unit, why

CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
PICTURE = b"\xff\xd8\xff"
NAMES = "Ada Ben Cleo Dov Elin Farid Greta Hal Ines Jonas Kaja Luis Mara Nils Oda Pavel Quinn Rosa Sven Tara".split()
PURPOSES = (
    "identify the victim of this exhibit",
    "see whether the child is known already",
    "look for siblings of a known victim",
    "check a lead from a partner agency",
    "repeat after new references were enrolled",
)
FILES_PER_EXHIBIT = 12
FACES_PER_FILE = 2
SUBJECTS = 90
SEEDS_PER_CASE = 6
K = 10


@dataclass(frozen=True, slots=True)
class Plan:
    """How large a year is made."""

    entries: int = 100_000
    cases: int = 50
    people: int = 10
    seed: int = 1

    @property
    def names(self) -> list[str]:
        """The people's names, all different."""
        return [
            NAMES[n] if n < len(NAMES) else f"{NAMES[n % len(NAMES)]} {n // len(NAMES) + 1}" for n in range(self.people)
        ]


@dataclass
class YearClock:
    """A clock that stands still until it is told to go on."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now

    def go_on(self, seconds: float) -> None:
        """Let time pass."""
        self.now += timedelta(seconds=seconds)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A candidate on whom somebody has concluded, waiting for another person."""

    search: SearchId
    candidate: CandidateId
    subject: SubjectId
    by: int


@dataclass(slots=True)
class CaseState:
    """What the script knows of a case."""

    id: CaseId
    faces: list[FaceId] = field(default_factory=list)
    media: list[MediaId] = field(default_factory=list)
    searches: dict[int, list[SearchId]] = field(default_factory=lambda: defaultdict(list))
    waiting: list[Waiting] = field(default_factory=list)


def vector_of(seed: int) -> NDArray[np.float32]:
    """Return an invented vector, float32 (128,); the same for the same seed."""
    return np.random.default_rng(seed).standard_normal(128).astype(np.float32)


class Drawn(StillPool):
    """Finds in each tiny file the faces that its bytes speak of: seeds of people, one face each."""

    def __init__(self) -> None:
        super().__init__(self._found)

    def _found(self, item: WorkItem) -> Examined:
        assert isinstance(item.content, bytes)
        text = item.content[len(PICTURE) :].decode()
        number, _, seeds = text.partition(":")
        faces = tuple(
            _face(int(seed), int(number) * 10 + place, place, self.manifest.id)
            for place, seed in enumerate(seeds.split(","))
        )
        return Examined(item.media_id, 640, 480, 1, faces)


def _face(seed: int, noise: int, place: int, pack_id: str) -> FoundFace:
    near = vector_of(seed) + 0.02 * vector_of(1_000_000 + noise)
    detected = DetectedFace(Box(10 + 100 * place, 20, 80, 80), 1.5, np.zeros((5, 2), np.float32))
    crop = FaceCrop(np.full((256, 256, 3), 60 + seed % 120, np.uint8))
    return FoundFace(detected, some_quality(), Embedding(near.astype(np.float32), pack_id), crop, 0, None)


class Year:
    """One year of one unit, being made. `folder` takes the unit, its exhibits and what was disclosed."""

    def __init__(self, folder: Path, plan: Plan, say: Callable[[str], None] = lambda words: None) -> None:
        self.plan = plan
        self.folder = folder
        self.unit_folder = folder / "unit"
        self.clock = YearClock(datetime(2025, 1, 6, 8, 0, tzinfo=UTC))
        self._begins = self.clock.now
        self._chance = Random(plan.seed)
        self._say = say
        self._gallery = LoadedGallery(default_manifest())
        self._pool = Drawn()
        self._files = 0
        self._reports = 0
        self._erased = 0
        self._cases: list[CaseState] = []
        self._entries = 0

    def passphrase(self, person: int) -> str:
        """Return the passphrase of a person of the script."""
        return f"invented passphrase of person {person}"

    def opened(self, person: int) -> Unit:
        """Open the unit as a person of the script, at the script's time."""
        credentials = Passphrase(self.passphrase(person), self.plan.names[person])
        return open_unit(self.unit_folder, credentials, clock=self.clock)

    def make(self) -> int:
        """Make the whole year and return how many entries its trail has."""
        self._found_unit()
        opened_by = [self.plan.entries * n // self.plan.cases for n in range(self.plan.cases)]
        while self._entries < self.plan.entries:
            while len(self._cases) < self.plan.cases and self._entries >= opened_by[len(self._cases)] * 0.9:
                self._new_case()
            self._session()
            self._keep_pace()
        return self._entries

    def _found_unit(self) -> None:
        first, *others = self.plan.names
        unit, _ = new_unit(self.unit_folder, "Scripted unit", first, self.passphrase(0), clock=self.clock, cost=CHEAP)
        with unit:
            for number, name in enumerate(others, start=1):
                add_examiner(unit, name, self.passphrase(number))
            types = [SubjectType.MISSING_CHILD, SubjectType.KNOWN_VICTIM, SubjectType.COMPARISON]
            for number, kind in enumerate(types):
                of_type = range(number, SUBJECTS, len(types))
                self._enrol(unit, {f"subject {one}": one for one in of_type}, kind)
            self._count(unit)

    def _enrol(self, unit: Unit, people: dict[str, int], kind: SubjectType) -> None:
        place = self.folder / "references" / f"{kind.value}-{self._files}"
        for name, seed in people.items():
            (place / name).mkdir(parents=True)
            (place / name / "1.jpg").write_bytes(self._content([seed]))
        enrol(unit, self._pool, place, EnrolmentBasis("drawn by a seed", "nobody's data", kind))

    def _content(self, seeds: list[int]) -> bytes:
        self._files += 1
        return PICTURE + f"{self._files}:{','.join(map(str, seeds))}".encode()

    def _new_case(self) -> None:
        number = len(self._cases) + 1
        person = self._chance.randrange(self.plan.people)
        with self.opened(person) as unit:
            authority = CaseAuthority(
                f"OP-{number:03d}", f"order {number}", "identify victims", self.clock.now.date() + timedelta(days=3650)
            )
            state = CaseState(open_case(unit, authority).id)
            # A third of those whom a case shows are in the gallery.
            shown = [self._chance.randrange(SUBJECTS) for _ in range(SEEDS_PER_CASE // 3)]
            shown += [10_000 * number + n for n in range(SEEDS_PER_CASE - len(shown))]
            for exhibit in range(self._chance.randint(1, 3)):
                self._take_in(unit, number, exhibit, shown)
            group_persons(unit, self._pool.manifest)
            state.faces = [face.id for face in list_faces(unit)]
            state.media = [item.id for item in list_media(unit)]
            self._cases.append(state)
            self._count(unit)
        self._say(f"{self._entries} entries, case {number} of {self.plan.cases} is open")

    def _take_in(self, unit: Unit, case: int, exhibit: int, shown: list[int]) -> None:
        folder = self.folder / "exhibits" / f"{case}-{exhibit}"
        folder.mkdir(parents=True)
        for number in range(FILES_PER_EXHIBIT):
            seeds = self._chance.sample(shown, FACES_PER_FILE)
            (folder / f"{number}.jpg").write_bytes(self._content(seeds))
        take_in(unit, f"EX-{case}/{exhibit + 1}", folder)
        examine(unit, self._pool)

    def _session(self) -> None:
        """Let one person unlock the unit and work in one case for a while."""
        person = self._chance.randrange(self.plan.people)
        case = self._chance.choice(self._cases)
        with self.opened(person) as unit:
            enter_case(unit, case.id)
            for _ in range(self._chance.randint(2, 4)):
                with unit.together():
                    for _ in range(self._chance.randint(15, 40)):
                        self.clock.go_on(self._chance.uniform(5, 120))
                        self._act(unit, case, person)
            self._now_and_then(unit)
            self._count(unit)

    def _act(self, unit: Unit, case: CaseState, person: int) -> None:
        own = [face for n, face in enumerate(case.faces) if n % self.plan.people == person]
        draw = self._chance.random()
        if draw < 0.14 and own:
            self._search(unit, case, person, self._chance.choice(own))
        elif draw < 0.26 and case.waiting:
            self._verify(unit, case, person)
        elif draw < 0.36 and case.searches[person]:
            candidate_sheet(unit, self._chance.choice(case.searches[person][-5:]))
        elif draw < 0.66:
            list_faces(unit, media_id=self._chance.choice(case.media))
        else:
            look = self._chance.choices((list_faces, list_media, list_persons, list_searches), (5, 2, 4, 1))[0]
            look(unit)

    def _search(self, unit: Unit, case: CaseState, person: int, face: FaceId) -> None:
        found = search_face(unit, self._gallery, face, why(self._chance.choice(PURPOSES)), K)
        case.searches[person].append(found.search.id)
        if self._chance.random() < 0.5:
            first = found.candidates[0]
            examine_and_conclude(unit, first.id, self._conclusion(), "drawn by a seed")
            case.waiting.append(Waiting(found.search.id, first.id, first.subject_id, person))

    def _verify(self, unit: Unit, case: CaseState, person: int) -> None:
        theirs = [waiting for waiting in case.waiting if waiting.by != person]
        if not theirs:
            return
        waiting = self._chance.choice(theirs)
        case.waiting.remove(waiting)
        candidate_sheet(unit, waiting.search)
        if waiting.subject > self._erased:  # else there is no picture left to compare with
            examine_and_conclude(unit, waiting.candidate, self._conclusion(), "drawn by a seed, not knowing the first")

    def _conclusion(self) -> Conclusion:
        return self._chance.choices(list(Conclusion), (3, 4, 3, 4, 2, 2, 1, 1))[0]

    def _now_and_then(self, unit: Unit) -> None:
        draw = self._chance.random()
        if draw < 0.10:
            self._reports += 1
            place = self.folder / "disclosed" / f"{self._reports}.html"
            place.parent.mkdir(exist_ok=True)
            to = self._chance.choice(("the prosecutor", "a partner agency", ""))
            produce_report(unit, self._pool.manifest, place, to)
        elif draw < 0.14:
            list_subjects(unit)
        elif draw < 0.18:
            subject_references(unit, SubjectId(self._chance.randint(2 + self._erased, SUBJECTS)))
        elif draw < 0.19 and self._erased < SUBJECTS // 10:
            self._erased += 1
            erase_subject(unit, SubjectId(self._erased), "the basis has ended")
            self._enrol(unit, {f"later {self._erased}": 500 + self._erased}, SubjectType.MISSING_CHILD)

    def _count(self, unit: Unit) -> None:
        with unit.reading() as reader:
            self._entries = reader.audit.head()[0]

    def _keep_pace(self) -> None:
        """Let the calendar follow the entries, so that the plan fills one year."""
        due = self._begins + timedelta(days=364) * min(1.0, self._entries / self.plan.entries)
        self.clock.now = max(self.clock.now + timedelta(minutes=5), due)
