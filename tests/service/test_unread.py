"""A file that was not examined is opened: what is known, what is safe, what to do, and who failed in the same way."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.case import MediaItem, MediaState
from app.domain.errors import NotFound
from app.domain.examination import Failed, Finding, WorkItem
from app.domain.ids import MediaId
from app.domain.unread import Whereabouts, reason_kind
from app.service.examine import examine
from app.service.faces import list_media
from app.service.intake import take_in
from app.service.unread import open_unread
from app.store import Unit
from tests.ui.still_pool import StillPool

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01"


@pytest.fixture
def failed(case_unit: Unit, tmp_path: Path) -> list[MediaItem]:
    """Three files of one kind of reason, one of another, and one that was skipped."""
    folder = tmp_path / "seized"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.jpg").write_bytes(JPEG + bytes(number))
    (folder / "notes.txt").write_text("words")
    take_in(case_unit, "KJB/1", folder)

    def answered(item: WorkItem) -> Finding:
        reason = f"It took longer than {item.media_id * 1000:,} s." if item.media_id < 4 else "It is damaged."
        return Failed(item.media_id, reason)

    examine(case_unit, StillPool(answered))
    return list_media(case_unit, [MediaState.FAILED, MediaState.SKIPPED])


def test_it_says_who_failed_in_the_same_way(case_unit: Unit, failed: list[MediaItem]) -> None:
    opened = open_unread(case_unit, failed[1].id)

    assert opened.can_be_retried
    assert opened.whereabouts is Whereabouts.THERE
    assert opened.alike == tuple(item.id for item in failed[:3])
    assert len(opened.all_failed) == 4
    assert "digests are kept" in opened.what_is_safe
    assert opened.what_next.startswith("Retry it.")


def test_it_says_what_lies_there_now(case_unit: Unit, failed: list[MediaItem], tmp_path: Path) -> None:
    (tmp_path / "seized" / "0.jpg").write_bytes(JPEG + b"something else")
    (tmp_path / "seized" / "1.jpg").unlink()

    other, gone = (open_unread(case_unit, item.id) for item in failed[:2])

    assert (other.whereabouts, gone.whereabouts) == (Whereabouts.OTHER, Whereabouts.GONE)
    assert "writes to the exhibit" in other.what_next
    assert str(tmp_path / "seized") in gone.what_next


def test_a_skipped_file_is_not_retried(case_unit: Unit, failed: list[MediaItem]) -> None:
    skipped = open_unread(case_unit, failed[-1].id)

    assert not skipped.can_be_retried
    assert "tool for its kind" in skipped.what_next


def test_a_file_that_is_not_there_is_not_opened(case_unit: Unit) -> None:
    with pytest.raises(NotFound):
        open_unread(case_unit, MediaId(9))


def test_reasons_that_differ_by_numbers_are_one_kind() -> None:
    assert reason_kind("It took 1,200 s of 3.5") == reason_kind("It took 9 s of 10")
    assert reason_kind("It took 9 s") != reason_kind("It took 9 min")
