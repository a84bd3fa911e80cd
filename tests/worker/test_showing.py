"""One frame for a person to see: the right one, from a process of its own, and nothing believed of it unchecked."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.domain.case import MediaKind
from app.domain.errors import Cancelled, EvidenceChanged, KnownError, UntrustedReply
from app.domain.examination import WorkItem
from app.domain.face import Box
from app.domain.ids import MediaId
from app.service.large_files import HashedFile
from app.worker import faults, frame_answer, protocol
from app.worker.failures import Shortfall
from app.worker.frame_answer import frame_here
from app.worker.pool import ProcessPool
from app.worker.protocol import MOST_SHOWN_PX, SHOWN
from app.worker.replies import parse_shown
from app.worker.video import video_moments
from tests.worker.clips import clip, number_of, numbered
from tests.worker.pictures import encoded, shapes
from tests.worker.test_animation import animated

ID = MediaId(7)


def item(content: bytes, kind: MediaKind = MediaKind.PICTURE) -> WorkItem:
    return WorkItem(ID, kind, content)


def test_a_picture_comes_back_whole_and_upright() -> None:
    pixels = shapes(96, 64)

    shown = frame_here(item(encoded(pixels)), (0, None))

    assert np.array_equal(shown.pixels, pixels)
    assert (shown.size, shown.part, shown.partial) == ((96, 64), Box(0, 0, 96, 64), None)


def test_a_large_picture_is_made_smaller_and_a_face_is_still_found_in_it() -> None:
    shown = frame_here(item(encoded(shapes(4096, 1024))), (0, None))

    assert shown.pixels.shape == (MOST_SHOWN_PX // 4, MOST_SHOWN_PX, 3)
    assert shown.size == (4096, 1024)
    assert shown.place_of(Box(1000, 500, 200, 100)) == (500.0, 250.0, 100.0, 50.0)


def test_a_cut_picture_says_what_is_missing() -> None:
    whole = encoded(shapes(640, 480), "JPEG", quality=95)

    shown = frame_here(item(whole[: len(whole) // 2]), (0, None))

    assert shown.partial
    assert shown.part.height < 480 or "cut short" in shown.partial


@pytest.mark.parametrize("number", [0, 7, 24, 49])
def test_the_frame_of_a_video_is_the_one_that_is_shown_at_its_time(number: int) -> None:
    film = clip((numbered(n) for n in range(50)), rate=25)

    shown = frame_here(item(film, MediaKind.VIDEO), (number, 40 * number))

    assert number_of(shown.pixels) == number
    assert shown.time_ms == 40 * number


def test_a_video_whose_clock_jumps_back_is_asked_by_number() -> None:
    halves = [clip((numbered(n) for n in part), form="mpegts") for part in (range(25), range(25, 50))]
    film = item(halves[0] + halves[1], MediaKind.VIDEO)
    with closing(video_moments(halves[0] + halves[1], film.profile)) as moments:
        due = [(moment.index, moment.time_ms, number_of(moment.pixels())) for moment in moments]

    shown = [number_of(frame_here(film, (index, time_ms)).pixels) for index, time_ms, _ in due]

    assert len(due) >= 2
    assert shown == [number for _, _, number in due]


def test_the_frame_of_an_animation_is_found_by_its_number() -> None:
    content = animated("PNG", [Image.fromarray(numbered(n)) for n in range(5)], duration=100)

    shown = frame_here(item(content), (3, 300))

    assert number_of(shown.pixels) == 3
    with pytest.raises(KnownError, match="not shown"):
        frame_here(item(content), (9, 900))


def test_what_cannot_be_decoded_is_told_and_not_raised_as_anything_else() -> None:
    for content in (b"", b"\xff\xd8\xff", b"no picture at all"):
        with pytest.raises(KnownError, match="not shown"):
            frame_here(item(content), (0, None))


def packed(pixels: np.ndarray, **changed: int) -> bytes:
    height, width = pixels.shape[:2]
    fields = {
        **dict(zip(("width", "height", "whole_width", "whole_height"), (width, height, width, height), strict=True)),
        **{"left": 0, "top": 0, "part_width": width, "part_height": height, "time_ms": -1, "shortfall": 0},
        **changed,
    }
    head = protocol.pack_shown(ID, (1, 1), (0, 0, 1, 1), -1, Shortfall.NONE, pixels)[: protocol.HEADER.size]
    return head + SHOWN.pack(*fields.values()) + pixels.tobytes()


@pytest.mark.parametrize(
    "changed",
    [
        {"width": 0},
        {"width": 9},
        {"height": MOST_SHOWN_PX + 1},
        {"whole_width": 70_000},
        {"part_width": 0},
        {"left": 1_000},
        {"part_height": 1_000},
        {"time_ms": -2},
        {"time_ms": 2**62},
        {"shortfall": 64},
    ],
)
def test_a_frame_that_cannot_be_is_refused(changed: dict[str, int]) -> None:
    pixels = np.zeros((6, 8, 3), np.uint8)
    assert parse_shown(packed(pixels), ID).size == (8, 6)

    with pytest.raises(UntrustedReply):
        parse_shown(packed(pixels, **changed), ID)


def test_a_frame_of_another_file_or_length_is_refused() -> None:
    reply = packed(np.zeros((6, 8, 3), np.uint8))

    with pytest.raises(UntrustedReply):
        parse_shown(reply, MediaId(8))
    for cut in (reply[:-1], reply + b"x", reply[: protocol.HEADER.size + 4]):
        with pytest.raises(UntrustedReply):
            parse_shown(cut, ID)


def test_a_forgotten_frame_holds_nothing() -> None:
    shown = frame_here(item(encoded(shapes())), (0, None))

    shown.forget()

    assert not shown.pixels.any()


def test_a_real_process_shows_a_picture_a_large_video_and_is_given_up_when_nobody_waits(tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(clip((numbered(n) for n in range(50)), rate=25))
    large = WorkItem(ID, MediaKind.VIDEO, HashedFile(bytes(film)))
    changed = WorkItem(ID, MediaKind.VIDEO, HashedFile(bytes(film)))

    with ProcessPool(1) as pool:
        assert np.array_equal(pool.show_frame(item(encoded(shapes())), 0, None).pixels, shapes())
        assert number_of(pool.show_frame(large, 30, 1200).pixels) == 30
        with pytest.raises(KnownError, match="not shown"):
            pool.show_frame(item(b"\xff\xd8\xff"), 0, None)
        film.write_bytes(film.read_bytes()[:-1] + b"x")
        with pytest.raises((EvidenceChanged, KnownError)):
            pool.show_frame(changed, 30, 1200)
        assert np.array_equal(pool.show_frame(item(encoded(shapes())), 0, None).pixels, shapes())


@pytest.mark.parametrize("fault", [b"crash", b"hang"])
def test_a_process_that_falls_costs_this_frame_alone(fault: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(faults.SWITCH, "1")
    monkeypatch.setattr(frame_answer, "_PATIENCE_S", 0.0)

    with ProcessPool(1) as pool:
        with pytest.raises((Cancelled, KnownError)):
            pool.show_frame(item(faults.ORDER + fault), 0, None, lambda: fault == b"hang")

        assert pool.show_frame(item(encoded(shapes())), 0, None).size == (96, 64)
