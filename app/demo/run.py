"""Run the demonstration: the whole path from drawn exhibit to verified report, by the services that the window uses."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from app.demo.dates import SEIZED, WHY, write_dates
from app.demo.examiners import conclude_as_drawn
from app.demo.grounds import FIRST, PASSPHRASES, SECOND, Grounds, clear_grounds, write_passphrases
from app.demo.material import Material, MaterialScale
from app.demo.standing import Standing, standings_of
from app.demo.studio import draw_in_processes
from app.domain.case import CaseAuthority, MediaState
from app.domain.face import Person
from app.domain.gallery import EnrolmentBasis, SubjectType
from app.domain.policy import SearchPurpose
from app.domain.progress import IsCancelled, OnProgress, Progress
from app.domain.registration import FICTIONAL
from app.domain.training import TrainingStatement
from app.domain.unit import Passphrase, system_clock
from app.exchange.policy_file import founding_policy
from app.service.adjudicate import waiting_for_me
from app.service.capture_dates import date_exhibit
from app.service.cases import enter_case, list_cases, open_case
from app.service.enrol import enrol
from app.service.examine import examine
from app.service.faces import list_exhibits, list_faces, list_media
from app.service.gallery import LoadedGallery
from app.service.intake import take_in
from app.service.people import add_examiner, choose_passphrase, record_training
from app.service.persons import group_persons, set_grouping_distance
from app.service.report import produce_report
from app.service.search import list_searches, own_candidate_lists, search_person
from app.service.units import create_unit, open_unit
from app.service.verify import verify_custody
from app.store import Unit
from app.worker.pool import WorkerPool

__all__ = ["PASSPHRASES", "DemoResult", "Step", "run_demo"]

# Drawn people lie closer together than photographed ones, so the pack's own distance would merge them. Measured with
# tests.benchmarks.bench_drawn_faces; it says nothing about photographs of real people.
DRAWN_GROUPING_DISTANCE = 0.25
CANDIDATES = 20
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the run: what was done, how often, and how long it took."""

    name: str
    count: int
    what: str
    seconds: float


@dataclass(frozen=True, slots=True)
class DemoResult:
    """What the demonstration found. `ranks` and `unexamined` are rows for a table."""

    unit: Path
    report: Path
    steps: tuple[Step, ...]
    files: int
    failed: int
    faces: int
    persons: int
    searched_persons: int
    standings: tuple[Standing, ...]
    unexamined: tuple[tuple[str, str, str], ...]
    leads: int
    is_verified: bool
    seconds: float

    @property
    def mated(self) -> tuple[Standing, ...]:
        """The searched persons that the gallery holds."""
        return tuple(standing for standing in self.standings if standing.true_name is not None)

    @property
    def at_rank1(self) -> int:
        """How many of them have the true person at rank 1."""
        return sum(standing.rank == 1 for standing in self.mated)

    @property
    def rank1_share(self) -> float:
        """Of the searched persons that the gallery holds, the share with the true person at rank 1."""
        return self.at_rank1 / len(self.mated) if self.mated else 0.0


@dataclass(slots=True)
class _Run:
    """What the steps share: how to say something, and the time each step took."""

    say: Callable[[str], None]
    on_progress: OnProgress
    is_cancelled: IsCancelled
    steps: list[Step] = field(default_factory=list)

    def timed(self, name: str, what: str, work: Callable[[], Made], count: Callable[[Made], int]) -> Made:
        self.say(f"{name} …")
        started = time.monotonic()
        made = work()
        self.steps.append(Step(name, count(made), what, time.monotonic() - started))
        return made


def run_demo(
    folder: Path,
    pool: WorkerPool,
    scale: MaterialScale,
    seed: int,
    say: Callable[[str], None],
    on_progress: OnProgress,
    is_cancelled: IsCancelled,
) -> DemoResult:
    """Draw an example, build a unit in `folder` and take it from intake to a verified report.

    An earlier demonstration in the same place is replaced; anything else there is refused (UnitExists). Raises
    Cancelled where the person stopped it.
    """
    started = time.monotonic()
    grounds = Grounds(folder)
    clear_grounds(grounds)
    run = _Run(say, on_progress, is_cancelled)
    material = _draw(run, grounds, seed, scale)
    passphrases = _first_examiner_works(run, grounds, pool, material)
    with open_unit(folder, Passphrase(passphrases[1], SECOND)) as unit:
        _second_examiner_concludes(run, unit, material)
    with open_unit(folder, Passphrase(passphrases[0], FIRST)) as unit:
        enter_case(unit, list_cases(unit)[0].id)
        return _finish(run, grounds, pool, unit, material, started)


def _draw(run: _Run, grounds: Grounds, seed: int, scale: MaterialScale) -> Material:
    began = time.monotonic()

    def drawn(done: int, total: int) -> None:
        run.on_progress(Progress("draw", done, total, time.monotonic() - began))

    return run.timed(
        "draw people",
        "pictures",
        lambda: draw_in_processes(grounds.material, seed, scale, drawn, run.is_cancelled),
        lambda made: len(made.truth.files) + sum(len(identity.pictures) for identity in made.truth.identities),
    )


def _first_examiner_works(run: _Run, grounds: Grounds, pool: WorkerPool, material: Material) -> tuple[str, str]:
    """Create the unit and take it up to the first examiner's conclusions; return both throw-away passphrases."""
    first, second, for_first_unlock = (grounds.new_passphrase() for _ in range(3))
    today = system_clock().date()
    training = TrainingStatement("comparing drawn faces", "this program", today, today + timedelta(days=365))
    unit, recovery = run.timed(
        "create unit",
        "unit",
        lambda: create_unit(
            grounds.unit,
            "Demonstration unit",
            FIRST,
            first,
            registration=FICTIONAL,
            policy=founding_policy("eu"),
            is_demonstration=True,
            training=training,
        ),
        lambda made: 1,
    )
    with unit:
        add_examiner(unit, SECOND, for_first_unlock)
        record_training(unit, SECOND, training)
        write_passphrases(unit, grounds, first, second, recovery)
        set_grouping_distance(unit, DRAWN_GROUPING_DISTANCE)
        write_dates(material)
        basis = EnrolmentBasis("drawn by this program", "demonstration, nobody's data", SubjectType.COMPARISON)
        run.timed(
            "enrol gallery",
            "references",
            lambda: enrol(unit, pool, material.gallery, basis, run.on_progress, run.is_cancelled),
            lambda made: made.references,
        )
        _work_on_case(run, pool, unit, material)
    with open_unit(grounds.unit, Passphrase(for_first_unlock, SECOND)) as unit:
        choose_passphrase(unit, second)
    return first, second


def _work_on_case(run: _Run, pool: WorkerPool, unit: Unit, material: Material) -> None:
    retain_until = unit.clock().date() + timedelta(days=30)
    open_case(unit, CaseAuthority("DEMO-1", "none needed: drawn people", "show the workstation at work", retain_until))
    run.timed(
        "take in",
        "files",
        lambda: [take_in(unit, path.name, path, run.on_progress, run.is_cancelled) for path in material.exhibits],
        lambda made: sum(summary.files for summary in made),
    )
    run.timed(
        "examine", "files", lambda: examine(unit, pool, run.on_progress, run.is_cancelled), lambda made: made.files
    )
    for path in material.exhibits:
        date_exhibit(unit, path.name, SEIZED, WHY)
    persons = run.timed("group persons", "faces", lambda: group_persons(unit, pool.manifest), _faces_in)
    gallery = LoadedGallery(pool.manifest)
    purpose = SearchPurpose("identify-victim", "demonstration: who is this drawn person")
    run.timed(
        "search gallery",
        "persons",
        lambda: [search_person(unit, gallery, person.id, purpose, CANDIDATES) for person in persons],
        len,
    )
    run.timed("first examiner", "conclusions", lambda: conclude_as_drawn(unit, material, list_searches(unit)), len)


def _second_examiner_concludes(run: _Run, unit: Unit, material: Material) -> None:
    enter_case(unit, list_cases(unit)[0].id)

    def concluded() -> list[object]:
        waiting = set(waiting_for_me(unit))
        searches = [search for search in list_searches(unit) if search.id in waiting]
        return list(conclude_as_drawn(unit, material, searches))

    run.timed("second examiner", "conclusions", concluded, len)


def _finish(
    run: _Run, grounds: Grounds, pool: WorkerPool, unit: Unit, material: Material, started: float
) -> DemoResult:
    report = run.timed(
        "report", "leads", lambda: produce_report(unit, pool.manifest, grounds.report), lambda made: made.leads
    )
    custody = run.timed("verify custody", "checks", lambda: verify_custody(unit), lambda made: len(made.findings))
    media = list_media(unit)
    faces = list_faces(unit)
    searches = own_candidate_lists(unit)
    return DemoResult(
        unit=grounds.unit,
        report=report.path,
        steps=tuple(run.steps),
        files=len(media),
        failed=sum(item.state is MediaState.FAILED for item in media),
        faces=len(faces),
        persons=len({face.person_id for face in faces if face.person_id is not None}),
        searched_persons=len(searches),
        standings=standings_of(material, list_exhibits(unit), media, faces, searches),
        unexamined=tuple(
            (item.state.value, item.shown_name, item.reason or "")
            for item in media
            if item.state in {MediaState.FAILED, MediaState.SKIPPED, MediaState.PARTIAL}
        ),
        leads=report.leads,
        is_verified=custody.holds,
        seconds=time.monotonic() - started,
    )


def _faces_in(persons: list[Person]) -> int:
    return sum(len(person.face_ids) for person in persons)
