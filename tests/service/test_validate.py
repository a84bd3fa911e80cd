"""A performance test of the unit's own: kept with its result, and with nothing of anybody's picture."""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.errors import Cancelled, NotAllowed, NotFound, NotRecorded
from app.domain.examination import Profile
from app.domain.people import Role
from app.domain.validation import Ages
from app.report.validation_page import ValidationFacts, as_validation_page
from app.service.validate import LabelledPictures, validate, validations
from app.store import Unit
from app.worker.pool import InlinePool

PEOPLE = 10


@pytest.fixture(scope="module")
def pictures() -> dict[str, bytes]:
    """Two small drawn pictures of each of six people, one of four more; one picture shows nobody."""
    drawn: dict[str, bytes] = {}
    for number in range(PEOPLE):
        for shot in range(2 if number < 6 else 1):
            out = BytesIO()
            Image.fromarray(render(person(number), conditions(10 * number + shot, 0.2), 150)).save(out, "PNG")
            drawn[f"D-{number}/{shot}.png"] = out.getvalue()
    out = BytesIO()
    Image.fromarray(np.full((60, 60, 3), 90, np.uint8)).save(out, "PNG")
    return {**drawn, "D-0/nobody.png": out.getvalue()}


@pytest.fixture
def folder(tmp_path: Path, pictures: dict[str, bytes]) -> Path:
    for name, content in pictures.items():
        place = tmp_path / "own" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    (tmp_path / "own" / "beside.png").write_bytes(next(iter(pictures.values())))  # of nobody in particular
    return tmp_path / "own"


@pytest.fixture
def pool() -> Iterator[InlinePool]:
    with InlinePool() as pool:
        yield pool


def test_the_result_is_measured_kept_and_on_record_without_a_name_of_anybody(
    unit: Unit, pool: InlinePool, folder: Path
) -> None:
    (folder / "born.csv").write_text("person,born\nD-0,2000-06-15\n", "utf-8")
    (folder / "taken.csv").write_text("picture,taken\nD-0/0.png,2010-06-14\nD-0/1.png,2010-06-15\n", "utf-8")

    record = validate(unit, pool, LabelledPictures(folder, Profile.QUICK))

    told = record.result
    assert (told.pictures, told.people, told.people_with_several) == (17, 10, 6)
    assert told.failed_to_enrol.value >= 1 / 17
    assert {group.words for group in told.by_age} == {"9", "10", "unknown"}
    assert told.likelihood == ()
    assert [each.result for each in validations(unit)] == [told]
    with unit.reading() as reader:
        entries = reader.audit.entries()
        kept = reader.unit_rows.all("SELECT * FROM validation")
        newest = reader.validations.latest(told.pack_id)
        assert reader.validations.latest("another pack") is None
    entry = next(each for each in entries if each.act.verb == "validate")
    assert (entry.facts["pictures"], entry.facts["validation"]) == (17, 1)
    assert entry.facts["pictures_digest"] == record.pictures_digest
    assert newest == record
    assert "D-0" not in json.dumps(entry.facts) + str(kept)

    page = as_validation_page(
        ValidationFacts("Test unit", 1, record.made_at, "Ada", "Homeward", record.pictures_digest, "Adults.", told)
    )
    assert "Not validated for any ages" in page
    assert "17" in page


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("born.csv", "person,born\nD-1,15.6.2000\n", "born.csv, line 2: '15.6.2000' is not a date"),
        ("born.csv", "who,when\nD-1,2000-01-01\n", "has no columns person and born"),
        ("taken.csv", b"picture,taken\n\xff\xfe,2000-01-01\n", "cannot be read as a table"),
    ],
)
def test_dates_that_cannot_be_understood_are_named_and_nothing_is_measured(
    unit: Unit, pool: InlinePool, folder: Path, name: str, content: str | bytes, words: str
) -> None:
    (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())

    with pytest.raises(NotRecorded, match=words):
        validate(unit, pool, LabelledPictures(folder))
    assert validations(unit) == []


def test_a_picture_from_before_the_birth_stops_the_test(unit: Unit, pool: InlinePool, folder: Path) -> None:
    (folder / "born.csv").write_text("person,born\nD-1,2000-06-15\n", "utf-8")
    (folder / "taken.csv").write_text("picture,taken\nD-1/0.png,1999-01-01\n", "utf-8")

    with pytest.raises(NotRecorded, match="before D-1 was born"):
        validate(unit, pool, LabelledPictures(folder, all_aged=Ages(18, 90)))


def test_too_few_people_are_no_test(unit: Unit, pool: InlinePool, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no folders with pictures"):
        validate(unit, pool, LabelledPictures(tmp_path / "nowhere"))
    for number in range(4):
        (folder / f"D-{number}").rename(tmp_path / f"D-{number}")
    with pytest.raises(NotRecorded, match="6 people, 2 of them with more than one"):
        validate(unit, pool, LabelledPictures(folder))


def test_pictures_in_which_nobody_is_found_are_no_test(
    unit: Unit, pool: InlinePool, folder: Path, pictures: dict[str, bytes]
) -> None:
    for name in pictures:
        (folder / name).write_bytes(pictures["D-0/nobody.png"])

    with pytest.raises(NotRecorded, match="pictures in which a face was found of 0 people"):
        validate(unit, pool, LabelledPictures(folder, Profile.QUICK))
    assert validations(unit) == []


def test_a_stopped_test_leaves_nothing(unit: Unit, pool: InlinePool, folder: Path) -> None:
    with pytest.raises(Cancelled, match="Nothing was measured"):
        validate(unit, pool, LabelledPictures(folder), is_cancelled=lambda: True)
    assert validations(unit) == []


def test_an_examiner_alone_does_not_test_the_models(unit: Unit, pool: InlinePool, folder: Path) -> None:
    object.__setattr__(unit.actor, "roles", frozenset({Role.EXAMINER}))

    with pytest.raises(NotAllowed):
        validate(unit, pool, LabelledPictures(folder))
