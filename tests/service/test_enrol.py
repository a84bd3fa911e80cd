"""Enrolment: never without source and legal basis, never twice, and nothing passed over in silence."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.aspect import AS_CUT
from app.domain.enrolment import PictureState
from app.domain.errors import Cancelled, NotFound, NotRecorded
from app.domain.examination import Examined, Finding, WorkItem
from app.domain.gallery import EnrolmentBasis, SubjectType
from app.recognition.pack import default_manifest
from app.service.audit import audit_trail
from app.service.enrol import enrol
from app.service.gallery import gallery_version, list_subjects
from app.store import Unit
from app.worker.pool import InlinePool
from tests.service.conftest import BASIS, found_face, vector
from tests.ui.still_pool import StillPool


def portrait(seed: int) -> bytes:
    out = BytesIO()
    Image.fromarray(render(person(seed), conditions(seed, 0.3), 260)).save(out, "PNG")
    return out.getvalue()


@pytest.fixture(scope="module")
def drawn() -> list[bytes]:
    return [portrait(seed) for seed in range(3)]


@pytest.fixture
def people(tmp_path: Path, drawn: list[bytes]) -> Path:
    folder = tmp_path / "people"
    for number, content in enumerate(drawn):
        place = folder / f"D-{number}"
        place.mkdir(parents=True)
        (place / "reference.png").write_bytes(content)
    (folder / "D-0" / "notes.txt").write_text("not a picture", "utf-8")
    (folder / "D-1" / "broken.jpg").write_bytes(b"\xff\xd8\xff broken")
    return folder


@pytest.fixture
def pool() -> Iterator[InlinePool]:
    with InlinePool() as pool:
        yield pool


def test_each_identity_gets_its_references_and_every_refusal_its_reason(
    unit: Unit, pool: InlinePool, people: Path
) -> None:
    done = enrol(unit, pool, people, BASIS)

    assert (done.subjects, done.references) == (3, 3)
    assert {picture.path.name for picture in done.refused} == {"notes.txt", "broken.jpg"}
    assert all(picture.reason for picture in done.refused)
    assert [subject.name for subject in list_subjects(unit)] == ["D-0", "D-1", "D-2"]


def test_a_reference_is_kept_with_its_landmarks_in_the_crop_and_what_it_is_good_for(
    unit: Unit, pool: InlinePool, people: Path
) -> None:
    enrol(unit, pool, people, BASIS)

    with unit.reading() as reader:
        (aspect,) = reader.gallery.aspects(list_subjects(unit)[0].id).values()
    away = np.abs(np.array(aspect.points) - np.array(AS_CUT.points)).max()
    assert 0 < away < 25  # the crop is cut so that they come close to those of the mean face
    assert aspect.score is not None
    assert aspect.inter_eye_px is not None
    assert aspect.inter_eye_px > 20


def test_enrolling_again_changes_nothing(unit: Unit, pool: InlinePool, people: Path) -> None:
    enrol(unit, pool, people, BASIS)
    before = gallery_version(unit)

    again = enrol(unit, pool, people, BASIS)

    assert (again.subjects, again.references) == (3, 0)
    assert gallery_version(unit).digest == before.digest
    assert gallery_version(unit).reference_count == 3


@pytest.mark.parametrize(("source", "legal_basis"), [("", "order 7"), ("register", " ")])
def test_without_source_and_legal_basis_nobody_is_enrolled(
    unit: Unit, pool: InlinePool, people: Path, source: str, legal_basis: str
) -> None:
    with pytest.raises(NotRecorded, match="refused"):
        enrol(unit, pool, people, EnrolmentBasis(source, legal_basis, SubjectType.MISSING_CHILD))

    assert list_subjects(unit) == []


def test_a_stopped_enrolment_keeps_whole_groups(unit: Unit, pool: InlinePool, people: Path) -> None:
    with pytest.raises(Cancelled, match="stopped after 0 of 5"):
        enrol(unit, pool, people, BASIS, is_cancelled=lambda: True)

    assert list_subjects(unit) == []


def test_a_stop_in_the_last_group_is_never_called_done(unit: Unit, pool: InlinePool, people: Path) -> None:
    asked: list[int] = []

    def after_the_first_picture() -> bool:
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(Cancelled, match="of 5 pictures"):
        enrol(unit, pool, people, BASIS, is_cancelled=after_the_first_picture)


def test_nobody_to_enrol_is_said(unit: Unit, pool: InlinePool, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        enrol(unit, pool, tmp_path / "absent", BASIS)


def test_enrolment_is_on_record_with_its_source(unit: Unit, pool: InlinePool, people: Path) -> None:
    enrol(unit, pool, people, BASIS)

    entry = next(entry for entry in audit_trail(unit) if entry.act.verb == "enrol")
    assert entry.facts["source"] == BASIS.source
    assert BASIS.legal_basis in entry.act.purpose


def test_of_every_picture_it_is_said_what_became_of_it(unit: Unit, tmp_path: Path) -> None:
    for name in ("1-one.jpg", "2-again.jpg", "3-crowd.jpg", "4-nobody.jpg"):
        place = tmp_path / "people" / "D-1" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(b"\xff\xd8\xff" + (b"one" if "crowd" not in name and "nobody" not in name else name.encode()))
    faces = {"crowd": 3, "nobody": 0}
    pack = default_manifest().id

    def answer(item: WorkItem) -> Finding:
        content = item.content
        assert isinstance(content, bytes)
        count = next((number for word, number in faces.items() if word.encode() in content), 1)
        return Examined(item.media_id, 9, 9, 1, tuple(found_face(vector(n), pack) for n in range(count)))

    done = enrol(unit, StillPool(answer), tmp_path / "people", BASIS)

    assert [(each.path.name, each.state) for each in done.pictures] == [
        ("1-one.jpg", PictureState.TAKEN),
        ("2-again.jpg", PictureState.DUPLICATE),
        ("3-crowd.jpg", PictureState.SEVERAL_FACES),
        ("4-nobody.jpg", PictureState.REFUSED),
    ]
    assert "3 faces" in done.pictures[2].words
    assert (done.references, done.count(PictureState.DUPLICATE), len(done.refused)) == (2, 1, 1)

    pack = "another-pack"
    again = enrol(unit, StillPool(answer), tmp_path / "people", BASIS)

    assert [each.state for each in again.pictures] == [*[PictureState.OTHER_PACK] * 3, PictureState.REFUSED]
    assert default_manifest().id in again.pictures[0].words
