"""Examination: a duplicate stands in for a file that is gone, and no duplicate hides a file from examination."""

import shutil
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from app.domain.case import CaseAuthority, MediaState
from app.domain.errors import KnownError
from app.domain.examination import Discrepancy, Examined, Finding, Profile, WorkItem
from app.domain.face import FaceState
from app.domain.ids import MediaId
from app.domain.policy import Function
from app.service.audit import audit_trail
from app.service.cases import open_case
from app.service.examine import examine
from app.service.faces import list_faces, list_media
from app.service.intake import take_in
from app.service.person_decisions import ignore_faces
from app.store import Unit
from app.worker.pool import InlinePool
from tests.service.conftest import found_face, vector
from tests.ui.still_pool import StillPool
from tests.units import a_policy, new_unit


@pytest.fixture
def pool() -> Iterator[InlinePool]:
    with InlinePool() as pool:
        yield pool


def picture(path: Path) -> None:
    Image.new("RGB", (80, 80), (90, 120, 150)).save(path, "PNG")


def states(unit: Unit) -> dict[bytes, MediaState]:
    return {item.untrusted_name: item.state for item in list_media(unit)}


def test_a_whole_duplicate_stands_in_for_a_file_that_changed(case_unit: Unit, pool: InlinePool, tmp_path: Path) -> None:
    exhibit = tmp_path / "exhibit"
    exhibit.mkdir()
    picture(exhibit / "one.png")
    picture(exhibit / "two.png")
    take_in(case_unit, "KJB/1", exhibit)
    (exhibit / "one.png").write_bytes(b"changed since")

    done = examine(case_unit, pool)

    assert (done.examined, done.failed) == (1, 0)
    assert states(case_unit) == {b"one.png": MediaState.EXAMINED, b"two.png": MediaState.DUPLICATE}


def test_a_skipped_file_never_hides_its_duplicate(case_unit: Unit, pool: InlinePool, tmp_path: Path) -> None:
    exhibit = tmp_path / "exhibit"
    exhibit.mkdir()
    for name in ("a.bin", "b.jpg"):  # neither is a picture by its content; only one says it is
        (exhibit / name).write_bytes(b"\x00\x01\x02 nothing that is known")
    take_in(case_unit, "KJB/1", exhibit)

    examine(case_unit, pool)

    assert states(case_unit) == {b"a.bin": MediaState.SKIPPED, b"b.jpg": MediaState.FAILED}


def face_at(media: MediaId) -> Examined:
    return Examined(media, 80, 80, 1, (found_face(vector(media), "dlib-resnet-v1"),))


class LookingPool(StillPool):
    """Finds a face in every file whose id is in `seen_by` the profile, and remembers what it was asked."""

    def __init__(self, seen_by: dict[Profile, set[int]]) -> None:
        super().__init__(self._look)
        self._seen_by = seen_by
        self.asked: list[tuple[int, Profile]] = []

    def _look(self, item: WorkItem) -> Finding:
        self.asked.append((int(item.media_id), item.profile))
        is_seen = item.media_id in self._seen_by.get(item.profile, ())
        return face_at(item.media_id) if is_seen else Examined(item.media_id, 80, 80, 1, ())


def three_pictures(unit: Unit, folder: Path) -> None:
    folder.mkdir()
    for number in range(3):
        Image.new("RGB", (80, 80 + number), (90, 120, 150)).save(folder / f"{number}.png", "PNG")
    take_in(unit, "KJB/1", folder)


def test_the_record_says_how_closely_each_file_was_looked_at(case_unit: Unit, tmp_path: Path) -> None:
    three_pictures(case_unit, tmp_path / "exhibit")

    examine(case_unit, LookingPool({}), profile=Profile.QUICK)

    assert {item.profile for item in list_media(case_unit)} == {Profile.QUICK}
    entries = [entry for entry in audit_trail(case_unit) if entry.act.verb == "examine"]
    assert [entry.facts["profile"] for entry in entries] == ["quick"] * 3


def test_strict_work_is_asked_for_file_by_file_and_on_record(case_unit: Unit, tmp_path: Path) -> None:
    three_pictures(case_unit, tmp_path / "exhibit")
    asked: list[bool] = []

    def looked(item: WorkItem) -> Finding:
        asked.append(item.is_strict)
        return Examined(item.media_id, 80, 80, 1, ())

    pool = StillPool(looked)
    pool.cells = True

    examine(case_unit, pool, strict=True)

    entries = [entry for entry in audit_trail(case_unit) if entry.act.verb == "examine"]
    assert asked == [True] * 3
    assert [entry.facts.get("strict") for entry in entries] == [True] * 3


def test_two_looks_that_differ_have_an_audit_entry_of_their_own(case_unit: Unit, tmp_path: Path) -> None:
    three_pictures(case_unit, tmp_path / "exhibit")
    seen = Discrepancy(0, 1, "80 x 80", "80 x 80", "a" * 64, "b" * 64, "second", examined_again=2)
    pool = StillPool(
        lambda item: Examined(item.media_id, 80, 80, 1, (), discrepancy=seen if item.media_id == 1 else None)
    )

    examine(case_unit, pool)

    (entry,) = [entry for entry in audit_trail(case_unit) if entry.act.verb == "second look differed"]
    told = {name: fact for name, fact in entry.facts.items() if name != "seal"}
    assert told == {"media": 1, **asdict(seen)}


def test_strict_work_is_refused_where_no_file_can_have_a_process_of_its_own(case_unit: Unit, tmp_path: Path) -> None:
    three_pictures(case_unit, tmp_path / "exhibit")

    with pytest.raises(KnownError, match="Nothing was examined"):
        examine(case_unit, StillPool(), strict=True)

    assert set(states(case_unit).values()) == {MediaState.TAKEN_IN}


def test_a_closer_look_is_taken_only_at_files_without_faces_and_adds_to_them(case_unit: Unit, tmp_path: Path) -> None:
    three_pictures(case_unit, tmp_path / "exhibit")
    pool = LookingPool({Profile.QUICK: {1}, Profile.EXHAUSTIVE: {2}})
    examine(case_unit, pool, profile=Profile.QUICK)
    (first,) = list_faces(case_unit)
    ignore_faces(case_unit, [first.id], FaceState.NOT_RELEVANT)
    pool.asked.clear()

    done = examine(case_unit, pool, profile=Profile.EXHAUSTIVE, again=True)
    repeated = examine(case_unit, pool, profile=Profile.EXHAUSTIVE, again=True)

    assert pool.asked == [(2, Profile.EXHAUSTIVE), (3, Profile.EXHAUSTIVE)]
    assert (done.files, done.faces, repeated.files) == (2, 1, 0)
    assert [face.state for face in list_faces(case_unit)] == [FaceState.NOT_RELEVANT, FaceState.OPEN]
    assert [item.profile for item in list_media(case_unit)] == [Profile.QUICK, Profile.EXHAUSTIVE, Profile.EXHAUSTIVE]
    closer = [entry.facts for entry in audit_trail(case_unit) if entry.facts.get("again")]
    assert [(facts["media"], facts["profile"]) for facts in closer] == [(2, "exhaustive"), (3, "exhaustive")]


def test_a_closer_look_at_files_with_faces_counts_and_records_only_what_is_new(case_unit: Unit, tmp_path: Path) -> None:
    three_pictures(case_unit, tmp_path / "exhibit")
    pool = LookingPool({Profile.QUICK: {1}, Profile.EXHAUSTIVE: {1, 2}})
    examine(case_unit, pool, profile=Profile.QUICK)
    ignore_faces(case_unit, [list_faces(case_unit)[0].id], FaceState.NOT_RELEVANT)
    pool.asked.clear()

    done = examine(case_unit, pool, profile=Profile.EXHAUSTIVE, with_faces=True)

    assert [media for media, _ in pool.asked] == [1, 2, 3]
    assert (done.files, done.faces) == (3, 1)
    assert [face.state for face in list_faces(case_unit)] == [FaceState.NOT_RELEVANT, FaceState.OPEN]
    assert [entry.facts.get("known") for entry in audit_trail(case_unit) if entry.facts.get("again")] == [1, None, None]


def test_a_closer_look_that_fails_leaves_the_earlier_examination_standing(case_unit: Unit, tmp_path: Path) -> None:
    three_pictures(case_unit, tmp_path / "exhibit")
    examine(case_unit, LookingPool({}), profile=Profile.QUICK)
    (tmp_path / "exhibit" / "0.png").write_bytes(b"changed since")

    done = examine(case_unit, LookingPool({}), again=True)

    assert (done.examined, done.failed) == (2, 1)
    assert [(item.state, item.profile) for item in list_media(case_unit)] == [
        (MediaState.EXAMINED, Profile.QUICK),
        (MediaState.EXAMINED, Profile.THOROUGH),
        (MediaState.EXAMINED, Profile.THOROUGH),
    ]


def test_an_exhibit_that_is_gone_is_recorded_file_by_file(case_unit: Unit, tmp_path: Path) -> None:
    exhibit = tmp_path / "exhibit"
    exhibit.mkdir()
    for number in range(40):
        Image.new("RGB", (8, 8 + number)).save(exhibit / f"{number}.png", "PNG")
    take_in(case_unit, "KJB/1", exhibit)
    shutil.rmtree(exhibit)
    told: list[int] = []

    done = examine(case_unit, LookingPool({}), lambda progress: told.append(progress.done))

    assert (done.failed, told) == (40, list(range(1, 41)))


def test_where_the_policy_forbids_moving_pictures_each_is_listed_with_the_reason(
    tmp_path: Path, pool: InlinePool
) -> None:
    profile = replace(a_policy().profile, forbids=frozenset({Function.VIDEO}))
    made, _ = new_unit(tmp_path / "unit", policy=a_policy(profile=profile))
    (tmp_path / "phone").mkdir()
    picture(tmp_path / "phone" / "a.png")
    (tmp_path / "phone" / "b.mp4").write_bytes(b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + bytes(64))
    with made:
        open_case(made, CaseAuthority("C-1", "order 7", "identify a victim", date(2099, 1, 1)))
        take_in(made, "KJB/1", tmp_path / "phone")

        done = examine(made, pool)

        assert (done.examined, done.failed) == (1, 1)
        assert states(made) == {b"a.png": MediaState.EXAMINED, b"b.mp4": MediaState.FAILED}
        with made.reading() as reader:
            reasons = [item.reason for item in reader.media.all() if item.state is MediaState.FAILED]
        assert "forbids examining moving pictures" in str(reasons[0])
