"""A small unit with a case for the services to work on: real SQLCipher files, invented vectors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from app.domain.adjudication import Adjudication
from app.domain.audit import Act, Operation
from app.domain.case import CaseAuthority, FileHashes, FoundFile, MediaKind
from app.domain.examination import Examined
from app.domain.face import Box, DetectedFace, Embedding, FaceCrop, FoundFace
from app.domain.gallery import EnrolmentBasis, SubjectType
from app.domain.ids import CandidateId, FaceId, MediaId
from app.domain.people import JOINERS_ROLES, Examiner, Role
from app.domain.search import CandidateList
from app.domain.sheet import ComparedComponent, Comparison, Component, Finding, ImageAnalysis, Suitability, Visibility
from app.domain.unit import Passphrase
from app.recognition.pack import PackManifest, default_manifest
from app.service.adjudicate import adjudicate
from app.service.cases import act_in, enter_case, open_case
from app.service.crops import as_jpeg
from app.service.gallery import LoadedGallery
from app.service.search import search_face
from app.service.sheets import analyse_probe, analyse_reference, my_sheet
from app.service.standing_searches import start_standing
from app.service.units import open_unit
from app.store import EnrolledFace, KdfCost, Unit
from tests.measures import some_quality
from tests.units import TRAINING, new_unit, why

PASSPHRASE = "correct horse battery"
SECOND_PASSPHRASE = "another long passphrase"
THIRD_PASSPHRASE = "a third one, longer still"
CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
BASIS = EnrolmentBasis("drawn for tests", "nobody's data", SubjectType.COMPARISON)


@pytest.fixture
def manifest() -> PackManifest:
    return default_manifest()


@pytest.fixture
def gallery(manifest: PackManifest) -> LoadedGallery:
    return LoadedGallery(manifest)


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[Unit]:
    made, _ = new_unit(tmp_path / "unit", "Test unit", "Ada", PASSPHRASE, cost=CHEAP)
    with made:
        yield made


def join(unit: Unit, name: str, passphrase: str, roles: Iterable[Role] = JOINERS_ROLES) -> Examiner:
    """Put a person into the unit as they are once they chose their own passphrase, with valid training."""
    with unit.unit_of_work(Act("test", Operation.CUSTODY, "test", "test")) as work:
        person = unit.add_person(work, name, passphrase, roles)
        work.trainings.add(person.id, TRAINING)
    return person


@pytest.fixture
def case_unit(unit: Unit) -> Unit:
    open_case(unit, CaseAuthority("C-1", "order 7", "identify a victim", date(2099, 1, 1)))
    return unit


def vector(seed: int, near: int | None = None) -> np.ndarray:
    """Return an invented vector; with `near`, one close to that seed's."""
    chance = np.random.default_rng(seed)
    if near is None:
        return chance.standard_normal(128).astype(np.float32)
    return (vector(near) + 0.015 * chance.standard_normal(128)).astype(np.float32)


def found_face(embedded: np.ndarray, pack_id: str, frame: int = 0, left: int = 10) -> FoundFace:
    """Return a face as a cell would report it."""
    return FoundFace(
        DetectedFace(Box(left, 20, 80, 80), 1.5, np.zeros((5, 2), np.float32)),
        some_quality(),
        Embedding(embedded, pack_id),
        FaceCrop(np.full((256, 256, 3), 128, np.uint8)),
        frame,
        None,
    )


def add_faces(unit: Unit, name: bytes, faces: list[FoundFace]) -> list[FaceId]:
    """Put one picture with these faces into the open case, as intake and examination would."""
    digest = f"{abs(hash(name)):064x}"[-64:]
    file = FoundFile(name, 10, 0, MediaKind.PICTURE, FileHashes(digest, digest[:40], digest[:32]))
    with unit.unit_of_work(act_in(unit, "test", Operation.COLLECTION)) as work:
        exhibit = work.exhibits.add("KJB/1", "/mnt/kjb1")
        media: MediaId = work.media.add(exhibit.id, file).id
        work.media.record(Examined(media, 100, 100, 1, tuple(faces)))
        return [work.faces.add(media, face, as_jpeg(face.crop)) for face in faces]


def enrol_vectors(unit: Unit, pack_id: str, people: dict[str, list[np.ndarray]]) -> None:
    """Put people with invented vectors into the gallery."""
    crop = as_jpeg(FaceCrop(np.full((256, 256, 3), 90, np.uint8)))
    with unit.unit_of_work(Act("test", Operation.COLLECTION, "test", "test")) as work:
        for name, vectors in people.items():
            references = [
                EnrolledFace(f"{number:064x}", Embedding(each, pack_id), crop) for number, each in enumerate(vectors)
            ]
            work.gallery.enrol(name, BASIS, references)


SEEN = ImageAnalysis(Suitability.SUITABLE, {Component.NOSE: Visibility.VISIBLE, Component.EARS: Visibility.LIMITED})
COMPARED = Comparison({Component.NOSE: ComparedComponent(Finding.SIMILAR, note="the bridge")})


def analyse_both(unit: Unit, candidate_id: CandidateId, seen: ImageAnalysis = SEEN) -> None:
    """Record what the person at the desk sees in each image alone; the probe once for the whole search."""
    if my_sheet(unit, candidate_id).probe is None:
        analyse_probe(unit, candidate_id, seen)
    analyse_reference(unit, candidate_id, seen)


def examine_and_conclude(
    unit: Unit, candidate_id: CandidateId, conclusion: str, rationale: str = "ear, nose"
) -> Adjudication:
    """Take a candidate through analysis, comparison and conclusion as the person at the desk."""
    if not my_sheet(unit, candidate_id).has_both_analyses:
        analyse_both(unit, candidate_id)
    return adjudicate(unit, candidate_id, conclusion, rationale, COMPARED)


@pytest.fixture
def searched(case_unit: Unit, manifest: PackManifest, gallery: LoadedGallery) -> CandidateList:
    """A search that Ada made, in a unit with Ben and Cleo, who may read what a trail tells them."""
    for name, secret in (("Ben", SECOND_PASSPHRASE), ("Cleo", THIRD_PASSPHRASE)):
        join(case_unit, name, secret, JOINERS_ROLES | {Role.AUDITOR})
    enrol_vectors(case_unit, manifest.id, {f"D-{n}": [vector(n)] for n in range(60)})
    face = add_faces(case_unit, b"a.jpg", [found_face(vector(999, near=7), manifest.id)])[0]
    return search_face(case_unit, gallery, face, why("find who this is"), k=5)


SECRETS = {"Ada": PASSPHRASE, "Ben": SECOND_PASSPHRASE, "Cleo": THIRD_PASSPHRASE}


@contextmanager
def at_the_desk(unit: Unit, name: str) -> Iterator[Unit]:
    """Close the unit and open it in its only case as one of the three examiners."""
    unit.close()
    with open_unit(Path(unit.folder), Passphrase(SECRETS[name], name)) as opened:
        enter_case(opened, "C-1")
        yield opened


@pytest.fixture
def march(case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest) -> CandidateList:
    """A search for face 1, which nobody in the gallery resembles, kept standing."""
    enrol_vectors(case_unit, manifest.id, {f"D-{n}": [vector(n)] for n in range(1, 9)})
    face = add_faces(case_unit, b"a.jpg", [found_face(vector(999, near=77), manifest.id)])[0]
    found = search_face(case_unit, gallery, face, why("find who this is"), k=5)
    start_standing(case_unit, gallery, found.search.id)
    return found
