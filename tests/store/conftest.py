"""Small units for the store's tests: real encrypted files, a key derivation that costs nothing, invented faces."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TypeAlias

import numpy as np
import pytest
from numpy.typing import NDArray

from app.domain.adjudication import Adjudication, Conclusion, Outcome, Stage
from app.domain.audit import Act, Operation
from app.domain.case import CaseAuthority, FileHashes, FoundFile, MediaKind
from app.domain.dates import date_span
from app.domain.examination import Examined
from app.domain.face import Box, DetectedFace, Embedding, FaceCrop, FaceState, FoundFace
from app.domain.gallery import EnrolmentBasis, SubjectType
from app.domain.ids import CaseId, FaceId, MediaId
from app.domain.lead import LeadOutcome
from app.domain.person import Decided, arrange
from app.domain.policy import SearchPurpose
from app.domain.scale import SEVEN_STEPS
from app.domain.search import CandidateList, IndexAnswer, IndexParameters, Probe, ProbeKind, RankedReference
from app.domain.sheet import ComparedComponent, Comparison, Component, Finding, ImageAnalysis, Suitability, Visibility
from app.domain.standing_search import Compared, NewBecause
from app.domain.unit import Passphrase, RecoveryCode
from app.store import EnrolledFace, KdfCost, Unit, Work, create_unit, open_unit
from tests.measures import some_quality

CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "correct horse battery staple"
PACK = "drawn-128"
FIRST_FACE = FaceId(1)
BASIS = EnrolmentBasis("drawn for tests", "nobody's data", SubjectType.COMPARISON)
PURPOSE = SearchPurpose("identify-victim", "identify a victim")
EVERYBODY = frozenset({SubjectType.COMPARISON})
PARAMETERS = IndexParameters("hnswlib", "l2", 16, 200, 100, 1)
AUTHORITY = CaseAuthority("C-1", "order 7", "identify a victim", date(2099, 1, 1))

Vector: TypeAlias = NDArray[np.float32]
Reopen: TypeAlias = Callable[[], Unit]


def act(verb: str = "test", case_id: CaseId | None = None) -> Act:
    return Act(verb, Operation.COLLECTION, "to test", "nobody's order", case_id)


def found_file(name: bytes, content: int, kind: MediaKind = MediaKind.PICTURE) -> FoundFile:
    return FoundFile(name, 100 + content, 7, kind, FileHashes(f"{content:064x}", f"{content:040x}", f"{content:032x}"))


def vector(seed: int) -> Vector:
    return np.random.default_rng(seed).standard_normal(128).astype(np.float32)


def found_face(seed: int, inter_eye_px: float = 40.0) -> FoundFace:
    landmarks = np.arange(10, dtype=np.float32).reshape(5, 2)
    return FoundFace(
        detected=DetectedFace(Box(seed, -2, 30, 40), 1.0, landmarks),
        quality=some_quality(inter_eye_px),
        embedding=Embedding(vector(seed), PACK),
        crop=FaceCrop(np.zeros((8, 8, 3), np.uint8)),
        frame_index=0,
        frame_time_ms=None,
    )


def enrolled_face(seed: int) -> EnrolledFace:
    return EnrolledFace(f"{seed:064x}", Embedding(vector(seed), PACK), b"\xff\xd8 crop of reference %d" % seed)


def open_a_case(unit: Unit, authority: CaseAuthority = AUTHORITY) -> CaseId:
    with unit.unit_of_work(act("open case")) as work:
        case = work.cases.add(authority)
    unit.attach_case(case.id)
    return case.id


def take_in_faces(unit: Unit, count: int) -> list[FaceId]:
    with unit.unit_of_work(act("intake")) as work:
        exhibit = work.exhibits.add("KJB/1", "/seized/phone")
        media = [work.media.add(exhibit.id, found_file(b"IMG_%04d.jpg" % number, number)) for number in range(count)]
    with unit.unit_of_work(act("examine")) as work:
        for item in media:
            work.media.record(Examined(item.id, 640, 480, 1, ()))
        crops = [b"\xff\xd8 crop of face %d" % number * 300 for number in range(count)]
        return [work.faces.add(item.id, found_face(n), crops[n]) for n, item in enumerate(media)]


def enrol(unit: Unit, name: str, *seeds: int) -> None:
    with unit.unit_of_work(act("enrol")) as work:
        work.gallery.enrol(name, BASIS, [enrolled_face(seed) for seed in seeds])


def search(unit: Unit, face_id: FaceId = FIRST_FACE) -> CandidateList:
    """Record a search whose candidates are all references, in the order they were enrolled."""
    with unit.unit_of_work(act("search")) as work:
        references, subjects, _ = work.gallery.vectors(PACK)
        ranked = tuple(
            RankedReference(*pair, 0.1 * rank)
            for rank, pair in enumerate(zip(subjects.tolist(), references.tolist(), strict=True))
        )
        probe = Probe(ProbeKind.FACE, work.faces.embedding(face_id), (face_id,))
        answer = IndexAnswer(ranked, ranked[:1])
        return work.searches.add(
            probe, PURPOSE, 50, answer, work.gallery.version(), PARAMETERS, gallery_types=EVERYBODY
        )


def conclude(unit: Unit, found: CandidateList, stage: Stage = Stage.EXAMINATION) -> Adjudication:
    with unit.unit_of_work(act("adjudicate")) as work:
        candidate_id = found.candidates[0].id
        return work.adjudications.add(
            candidate_id, stage, SEVEN_STEPS.id, Conclusion.SUPPORT_SAME, "the ears agree", None
        )


def analyse_and_compare(unit: Unit, found: CandidateList) -> None:
    seen = ImageAnalysis(Suitability.SUITABLE, {Component.NOSE: Visibility.VISIBLE}, note="a broad bridge")
    compared = Comparison({Component.NOSE: ComparedComponent(Finding.SIMILAR, note="the same bridge")})
    with unit.unit_of_work(act("compare")) as work:
        first = found.candidates[0]
        work.sheets.add_probe_analysis(found.search.id, FIRST_FACE, seen)
        work.sheets.add_reference_analysis(first.id, first.reference_id, seen)
        work.sheets.add_comparison(first.id, compared)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "unit"


@pytest.fixture
def created(folder: Path) -> Iterator[tuple[Unit, RecoveryCode]]:
    unit, code = create_unit(folder, "Test unit", "Ada", PASSPHRASE, cost=CHEAP)
    with unit:
        yield unit, code


@pytest.fixture
def unit(created: tuple[Unit, RecoveryCode]) -> Unit:
    return created[0]


@pytest.fixture
def case_unit(unit: Unit) -> Unit:
    open_a_case(unit)
    return unit


def show_persons(work: Work) -> int:
    """Keep the persons that follow from the latest grouping and all decisions."""
    return work.persons.show(arrange(work.faces.all(), work.persons.grouping(), work.persons.decisions()))


def keep_standing(work: Work, found: CandidateList) -> None:
    """Keep a search standing, let one of its candidates wait as new, see it, and end the standing search."""
    kept, search = work.standing_searches, found.search
    standing_id = kept.add(search.id, date(2098, 1, 1))
    held = np.array([1, 2, 3], np.int64)
    run_id = kept.add_run(standing_id, Compared.BEGUN, "begun", 3, search.id, search.gallery.number, PACK, held)
    kept.add_new(run_id, [(found.candidates[0].id, NewBecause.NEW_REFERENCE)])
    kept.see(kept.queue())
    kept.end(standing_id, "found")


@pytest.fixture
def full_unit(case_unit: Unit) -> Unit:
    """A unit in which something of everything was written."""
    faces = take_in_faces(case_unit, 12)
    enrol(case_unit, "Subject A", 1, 2)
    enrol(case_unit, "Subject B", 3)
    found = search(case_unit)
    analyse_and_compare(case_unit, found)
    conclude(case_unit, found)
    with case_unit.unit_of_work(act("group")) as work:
        links = np.stack([faces[:-2], faces[2:]], axis=1)  # the odd ones are one person, and the even ones another
        work.persons.replace_grouping(faces[-1], links, PACK, 0.3)
        decided = work.persons.decide(Decided.IGNORE, (faces[0],), ignored_as=FaceState.NOT_A_FACE)
        work.persons.decide(Decided.UNDO, (), undoes=decided.id)
        show_persons(work)
        work.capture_dates.state(work.exhibits.all()[0].id, None, date_span("2012"), "a receipt")
        work.settings.set("grouping_distance", "0.45")
        work.reports.add("ab" * 32, "report.html", *work.audit.head())
        work.leads.tell(found.candidates[0].id, Outcome.LEAD, 2)
        work.leads.close(found.candidates[0].id, LeadOutcome.NO_ACTION, "nobody answers there")
        keep_standing(work, found)
        work.agreements.count(case_unit.actor.id, case_unit.actor.id, 1, 1)
    return case_unit


@pytest.fixture
def reopen(unit: Unit, folder: Path) -> Iterator[Reopen]:
    """Close the unit and open it again; whatever it opens is closed after the test."""
    opened: list[Unit] = [unit]

    def again() -> Unit:
        opened[-1].close()
        opened.append(open_unit(folder, Passphrase(PASSPHRASE)))
        return opened[-1]

    yield again
    for each in opened:
        each.close()


def media_id(unit: Unit) -> MediaId:
    with unit.reading() as reader:
        return reader.media.all()[0].id
