"""Whole frames: never without a reason or of a changed file, on record before they are seen and when they are gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from app.domain.audit import AuditEntry, Operation
from app.domain.case import CaseAuthority
from app.domain.drawing import FramePlace
from app.domain.errors import Cancelled, EvidenceChanged, KnownError, NotAllowed, NotFound, NotRecorded
from app.domain.examination import Examined, WorkItem
from app.domain.face import Box
from app.domain.ids import FaceId, MediaId
from app.domain.people import Role
from app.domain.policy import Function
from app.domain.progress import IsCancelled, never
from app.domain.reveal import ShownFrame
from app.recognition.pack import PackManifest
from app.service.cases import list_cases, open_case
from app.service.examine import examine
from app.service.intake import take_in
from app.service.people import change_roles
from app.service.reveal import end_reveal, reveal_frame, reveal_place
from app.store import Unit, seals
from app.store.traces import row_counts
from tests.service.conftest import found_face, vector
from tests.ui.still_pool import StillPool
from tests.units import a_policy, new_unit
from tests.worker.pictures import encoded, shapes

BOX = Box(4, 4, 20, 20)


class ShowingPool(StillPool):
    """Finds one face in every picture, and shows every file as one grey frame."""

    def __init__(self, pack: PackManifest) -> None:
        face = found_face(vector(1), pack.id)
        super().__init__(lambda item: Examined(item.media_id, 96, 64, 1, (face,)))
        self.shown: list[tuple[WorkItem, int, int | None]] = []
        self.meanwhile: Callable[[], object] = lambda: None

    def show_frame(
        self, item: WorkItem, frame_index: int, time_ms: int | None, is_cancelled: IsCancelled = never
    ) -> ShownFrame:
        self.shown.append((item, frame_index, time_ms))
        self.meanwhile()
        return ShownFrame(np.full((64, 96, 3), 90, np.uint8), (96, 64), Box(0, 0, 96, 64))


@pytest.fixture
def exhibit(tmp_path: Path) -> Path:
    folder = tmp_path / "exhibit"
    folder.mkdir()
    (folder / "a.png").write_bytes(encoded(shapes()))
    return folder


@pytest.fixture
def pool(manifest: PackManifest) -> ShowingPool:
    return ShowingPool(manifest)


@pytest.fixture
def unit(case_unit: Unit, exhibit: Path, pool: ShowingPool) -> Unit:
    take_in(case_unit, "KJB/1", exhibit)
    examine(case_unit, pool)
    return case_unit


def entries(unit: Unit) -> list[AuditEntry]:
    with unit.reading() as reader:
        return reader.audit.entries(1)


def newest(unit: Unit) -> AuditEntry:
    return entries(unit)[-1]


def test_a_frame_is_on_record_before_it_is_seen_and_when_it_is_gone(unit: Unit, pool: ShowingPool) -> None:
    revealed = reveal_frame(unit, pool, FaceId(1), " to read the shop sign ")

    opened = newest(unit)
    assert (opened.act.verb, opened.act.operation) == ("reveal frame", Operation.CONSULTATION)
    assert opened.act.purpose == "to read the shop sign"
    assert (opened.facts["face"], opened.facts["media"], opened.sequence) == (1, 1, revealed.sequence)
    assert pool.shown[0][0].content == encoded(shapes())

    end_reveal(unit, revealed, 4.26)

    ended = newest(unit)
    assert (ended.act.verb, ended.act.purpose) == ("hide frame", "to read the shop sign")
    assert (ended.facts["revealed"], ended.facts["seconds"], ended.facts["media"]) == (revealed.sequence, 4.3, 1)


def test_a_frame_of_a_case_that_was_left_is_not_shown(unit: Unit, pool: ShowingPool) -> None:
    first = list_cases(unit)[0]
    pool.meanwhile = lambda: open_case(unit, CaseAuthority("C-2", "order 8", "find a victim", first.retain_until))

    with pytest.raises(NotAllowed, match="Another case was entered"):
        reveal_frame(unit, pool, FaceId(1), "is it a child")

    assert newest(unit).act.verb != "reveal frame"


def test_where_the_policy_forbids_moving_pictures_no_frame_of_one_is_shown(
    tmp_path: Path, manifest: PackManifest
) -> None:
    profile = replace(a_policy().profile, forbids=frozenset({Function.VIDEO}))
    made, _ = new_unit(tmp_path / "unit", policy=a_policy(profile=profile))
    (tmp_path / "phone").mkdir()
    (tmp_path / "phone" / "b.mp4").write_bytes(b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + bytes(64))
    with made:
        open_case(made, CaseAuthority("C-1", "order 7", "identify a victim", date(2099, 1, 1)))
        take_in(made, "KJB/1", tmp_path / "phone")
        pool = ShowingPool(manifest)
        examine(made, pool)

        with pytest.raises(NotAllowed, match="forbids examining moving pictures"):
            reveal_place(made, pool, FramePlace(MediaId(1), 0, 0), "is it a child")

        assert pool.shown == []


@pytest.mark.parametrize("reason", ["", "  \t"])
def test_no_frame_without_a_reason(unit: Unit, pool: ShowingPool, reason: str) -> None:
    before = newest(unit).sequence

    with pytest.raises(NotRecorded, match="reason"):
        reveal_frame(unit, pool, FaceId(1), reason)

    assert pool.shown == []
    assert newest(unit).sequence == before


def test_a_changed_file_is_refused_in_a_sentence_and_never_decoded(
    unit: Unit, pool: ShowingPool, exhibit: Path
) -> None:
    (exhibit / "a.png").write_bytes(encoded(shapes(95, 64)))

    with pytest.raises(EvidenceChanged, match="has changed since it was taken in"):
        reveal_frame(unit, pool, FaceId(1), "to read the sign")

    assert pool.shown == []
    assert newest(unit).act.verb == "refuse reveal"
    assert newest(unit).facts["media"] == 1


def test_a_file_that_changes_while_it_is_opened_is_refused_on_record(
    unit: Unit, pool: ShowingPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def changing(*_: object) -> ShownFrame:
        raise EvidenceChanged("The file was written to.")

    monkeypatch.setattr(pool, "show_frame", changing)

    with pytest.raises(EvidenceChanged, match="The file was written to"):
        reveal_frame(unit, pool, FaceId(1), "to read the sign")

    assert newest(unit).act.verb == "refuse reveal"


def test_a_file_that_is_gone_is_refused_in_a_sentence(unit: Unit, pool: ShowingPool, exhibit: Path) -> None:
    (exhibit / "a.png").unlink()

    with pytest.raises(EvidenceChanged, match="no longer where it was taken in"):
        reveal_frame(unit, pool, FaceId(1), "to read the sign")

    assert pool.shown == []


def test_a_frame_that_comes_too_late_is_neither_kept_nor_on_record(unit: Unit, pool: ShowingPool) -> None:
    before = newest(unit).sequence

    with pytest.raises(Cancelled):
        reveal_frame(unit, pool, FaceId(1), "to read the sign", lambda: True)

    assert newest(unit).sequence == before


def test_a_pool_that_shows_nothing_and_a_face_that_is_not_there(unit: Unit) -> None:
    with pytest.raises(KnownError, match="No frame"):
        reveal_frame(unit, StillPool(), FaceId(1), "to read the sign")
    with pytest.raises(NotFound):
        reveal_frame(unit, StillPool(), FaceId(99), "to read the sign")


def test_who_may_not_see_cases_sees_no_frame(unit: Unit, pool: ShowingPool) -> None:
    change_roles(unit, "Ada", {Role.ADMINISTRATOR, Role.SUPERVISOR})
    unit.actor = unit.actor.__class__(unit.actor.id, unit.actor.name, frozenset({Role.SUPERVISOR}))

    with pytest.raises(NotAllowed):
        reveal_frame(unit, pool, FaceId(1), "to read the sign")

    assert pool.shown == []


def test_nothing_of_a_frame_is_written_anywhere(unit: Unit, pool: ShowingPool, tmp_path: Path) -> None:
    def lies_there() -> tuple[set[Path], dict[str, int]]:
        with unit.held() as connection:
            return {path for path in tmp_path.rglob("*") if path.is_file()}, row_counts(connection, seals.CASE)

    before = lies_there()

    reveal_frame(unit, pool, FaceId(1), "to read the sign")

    assert lies_there() == before
