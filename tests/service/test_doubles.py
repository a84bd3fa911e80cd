"""Pictures that are somebody else's references already are held back until a person has decided, on record."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.audit import AuditEntry, Operation
from app.domain.enrolment import PictureState
from app.domain.errors import AlreadyEnrolled
from app.domain.examination import Examined, Finding, WorkItem
from app.domain.gallery import EnrolmentBasis, SubjectType
from app.recognition.pack import default_manifest
from app.service.enrol import EnrolmentSummary, enrol
from app.service.gallery import list_subjects
from app.store import Unit
from tests.service.conftest import BASIS, found_face, vector
from tests.ui.still_pool import StillPool

JPEG = b"\xff\xd8\xff"


def answer(item: WorkItem) -> Finding:
    content = item.content
    assert isinstance(content, bytes)
    return Examined(item.media_id, 9, 9, 1, (found_face(vector(content[-1]), default_manifest().id),))


def enrolled(unit: Unit, place: Path, basis: EnrolmentBasis = BASIS, despite: str = "") -> EnrolmentSummary:
    return enrol(unit, StillPool(answer), place, basis, despite=despite)


def people(place: Path, **pictures: bytes) -> Path:
    """A folder with a folder for each person, and one picture in it."""
    for name, content in pictures.items():
        folder = place / name.replace("_", "-")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{len(list(folder.iterdir()))}.jpg").write_bytes(JPEG + content)
    return place


def entries(unit: Unit, verb: str) -> list[AuditEntry]:
    with unit.reading() as reader:
        return [entry for entry in reader.audit.entries() if entry.act.verb == verb]


def names(unit: Unit) -> list[str]:
    return sorted(subject.name for subject in list_subjects(unit))


def test_a_picture_of_somebody_else_is_told_and_nothing_is_enrolled_until_a_person_decides(
    unit: Unit, tmp_path: Path
) -> None:
    enrolled(unit, people(tmp_path / "one", D_1=b"a"))

    with pytest.raises(AlreadyEnrolled) as told:
        enrolled(unit, people(tmp_path / "two", D_2=b"a", D_3=b"b"))

    assert str(told.value) == (
        "0.jpg, given for D-2, is a picture of D-1 (subject 1) already. Nothing given with it was enrolled. "
        "Enrol all the same with a reason, or leave such pictures out."
    )
    assert names(unit) == ["D-1"]
    held = entries(unit, "hold enrolment")
    assert len(held) == 1
    assert (held[0].facts["doubles"], held[0].facts["of_subjects"]) == (1, [1])
    assert held[0].act.operation is Operation.CONSULTATION
    assert "D-1" not in str(held[0])


def test_whoever_goes_on_says_why_and_that_is_on_record(unit: Unit, tmp_path: Path) -> None:
    enrolled(unit, people(tmp_path / "one", D_1=b"a"))

    done = enrolled(unit, people(tmp_path / "two", D_2=b"a", D_3=b"b"), despite="two names of one child")

    assert done.references == 2
    assert names(unit) == ["D-1", "D-2", "D-3"]
    facts = entries(unit, "enrol")[-1].facts
    assert (facts["doubles"], facts["of_subjects"]) == (1, [1])
    assert facts["despite_doubles"] == "two names of one child"
    assert entries(unit, "hold enrolment") == []

    again = enrolled(unit, tmp_path / "two")
    assert again.count(PictureState.DUPLICATE) == 2, "what was decided is not asked again"


def test_the_same_picture_for_two_people_of_one_enrolment_is_told_too(unit: Unit, tmp_path: Path) -> None:
    with pytest.raises(AlreadyEnrolled, match=r"D-1 already, in the same enrolment\. It is like that with 2 pictures"):
        enrolled(unit, people(tmp_path / "both", D_1=b"a", D_2=b"a", D_3=b"a"))

    assert names(unit) == []


def test_the_same_picture_of_the_same_subject_is_left_as_it_is_and_said_of_it(unit: Unit, tmp_path: Path) -> None:
    enrolled(unit, people(tmp_path / "one", D_1=b"a"))

    done = enrolled(unit, tmp_path / "one")

    assert done.references == 0
    assert [(each.state, each.words) for each in done.pictures] == [
        (PictureState.DUPLICATE, "The very same picture is a reference of this person already.")
    ]
    assert entries(unit, "hold enrolment") == []


def test_other_grounds_make_another_subject(unit: Unit, tmp_path: Path) -> None:
    enrolled(unit, people(tmp_path / "one", D_1=b"a"))

    with pytest.raises(AlreadyEnrolled, match="given for D-1, is a picture of D-1"):
        enrolled(unit, tmp_path / "one", EnrolmentBasis("another register", "order 9", SubjectType.MISSING_CHILD))


def test_who_has_no_double_is_enrolled_without_a_word(unit: Unit, tmp_path: Path) -> None:
    enrolled(unit, people(tmp_path / "one", D_1=b"a"))

    assert enrolled(unit, people(tmp_path / "two", D_2=b"b")).references == 1
    assert "doubles" not in entries(unit, "enrol")[-1].facts
