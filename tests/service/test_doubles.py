"""Pictures that are somebody else's references already are held back until a person has decided, on record."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from app.domain.audit import AuditEntry, Operation
from app.domain.enrolment import PictureState
from app.domain.errors import AlreadyEnrolled, NotRecorded
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


def enrolled(
    unit: Unit, place: Path, basis: EnrolmentBasis = BASIS, despite: Mapping[str, str] | None = None
) -> EnrolmentSummary:
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
    assert (held[0].facts["doubles"], held[0].facts["of_subjects"], held[0].facts["of_references"]) == (1, [1], [1])
    assert held[0].act.operation is Operation.CONSULTATION
    assert "D-1" not in str(held[0])


def test_whoever_goes_on_says_why_and_that_is_on_record(unit: Unit, tmp_path: Path) -> None:
    enrolled(unit, people(tmp_path / "one", D_1=b"a"))
    with pytest.raises(AlreadyEnrolled) as told:
        enrolled(unit, people(tmp_path / "two", D_2=b"a", D_3=b"b"))

    done = enrolled(unit, tmp_path / "two", despite={told.value.mark: "two names of one child"})

    assert done.references == 2
    assert names(unit) == ["D-1", "D-2", "D-3"]
    facts = entries(unit, "enrol")[-1].facts
    assert (facts["doubles"], facts["of_subjects"], facts["of_references"]) == (1, [1], [1])
    assert facts["despite_doubles"] == "two names of one child"
    assert len(entries(unit, "hold enrolment")) == 1

    again = enrolled(unit, tmp_path / "two")
    assert again.count(PictureState.DUPLICATE) == 2, "what was decided is not asked again"


def test_the_same_picture_for_two_people_of_one_enrolment_is_told_too(unit: Unit, tmp_path: Path) -> None:
    with pytest.raises(AlreadyEnrolled, match=r"D-1 already, in the same enrolment\. It is like that with 2 pictures"):
        enrolled(unit, people(tmp_path / "both", D_1=b"a", D_2=b"a", D_3=b"a"))

    assert names(unit) == []


def test_a_reason_is_for_the_doubles_that_were_told_and_for_no_later_ones_of_the_same_run(
    unit: Unit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.service.enrol.PICTURES_PER_BATCH", 1)
    enrolled(unit, people(tmp_path / "one", D_1=b"a", D_2=b"b"))
    many, reasons = people(tmp_path / "many", E_1=b"a", E_2=b"c", E_3=b"b"), dict[str, str]()

    for told_of, reason in (("D-1", "two names of one child"), ("D-2", "entered twice by the register")):
        with pytest.raises(AlreadyEnrolled) as told:
            enrolled(unit, many, despite=reasons)
        assert [each.other for each in told.value.doubles] == [told_of]
        reasons[told.value.mark] = reason
    enrolled(unit, many, despite=reasons)

    reasoned = [each.facts for each in entries(unit, "enrol") if "despite_doubles" in each.facts]
    assert [(each["of_references"], each["despite_doubles"]) for each in reasoned] == [
        ([1], "two names of one child"),
        ([2], "entered twice by the register"),
    ]


def test_every_double_of_a_group_is_told_and_a_changed_group_is_told_anew(unit: Unit, tmp_path: Path) -> None:
    enrolled(unit, people(tmp_path / "one", D_1=b"a"))
    with pytest.raises(AlreadyEnrolled) as first:
        enrolled(unit, people(tmp_path / "two", D_2=b"a"))
    people(tmp_path / "two", D_3=b"a")
    with pytest.raises(AlreadyEnrolled) as both:
        enrolled(unit, tmp_path / "two", despite={first.value.mark: "two names of one child"})
    assert [(each.identity, each.references) for each in both.value.doubles] == [("D-2", (1,)), ("D-3", (1,))]
    enrolled(unit, tmp_path / "two", despite={both.value.mark: "three names of one child"})

    with pytest.raises(AlreadyEnrolled) as three:
        enrolled(unit, people(tmp_path / "more", D_4=b"a"))
    assert [each.words for each in three.value.doubles] == [
        f"0.jpg, given for D-4, is a picture of D-{number} (subject {number}) already." for number in (1, 2, 3)
    ]
    assert entries(unit, "hold enrolment")[-1].facts["of_references"] == [1, 2, 3]


def test_a_double_of_the_same_run_is_on_record_by_the_reference_it_became(unit: Unit, tmp_path: Path) -> None:
    both = people(tmp_path / "both", D_1=b"a", D_2=b"a")
    with pytest.raises(AlreadyEnrolled) as told:
        enrolled(unit, both)
    assert entries(unit, "hold enrolment")[-1].facts["of_references"] == []
    enrolled(unit, both, despite={told.value.mark: "two names of one child"})

    assert entries(unit, "enrol")[-1].facts["of_references"] == [1]


@pytest.mark.parametrize("reason", ["", "  "])
def test_a_blank_reason_enrols_nothing(unit: Unit, tmp_path: Path, reason: str) -> None:
    enrolled(unit, people(tmp_path / "one", D_1=b"a"))
    with pytest.raises(AlreadyEnrolled) as told:
        enrolled(unit, people(tmp_path / "two", D_2=b"a"))

    with pytest.raises(NotRecorded, match="only with a reason"):
        enrolled(unit, tmp_path / "two", despite={told.value.mark: reason})
    assert names(unit) == ["D-1"]


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
