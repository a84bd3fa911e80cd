"""Decoding videos: sampled, upright, salvaged where damaged, and never led to another file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.worker import video as room
from app.worker.failures import Failure, Shortfall, Unreadable
from app.worker.video import video_frames
from tests.worker.pictures import encoded, shapes, sound, video
from tests.worker.test_decode import all_of, difference

TURNED_CLOCKWISE = b"".join(
    number.to_bytes(4, "big", signed=True) for number in (0, 65536, 0, -65536, 0, 0, 0, 0, 0x40000000)
)


def reason_for(content: bytes) -> Failure:
    with pytest.raises(Unreadable) as refused:
        all_of(video_frames(content))
    return refused.value.failure


@pytest.mark.parametrize(
    ("form", "codec"),
    [
        ("mp4", "mpeg4"),
        ("mov", "mjpeg"),
        ("matroska", "mpeg4"),
        ("webm", "libvpx"),
        ("avi", "mjpeg"),
        ("mpegts", "mpeg2video"),
        ("asf", "msmpeg4v3"),
        ("flv", "flv1"),
    ],
)
def test_two_frames_a_second_are_taken_from_each_container(form: str, codec: str) -> None:
    frames, shortfall = all_of(video_frames(video(2.0, 25, form, codec)))

    assert len(frames) == 4
    assert shortfall is Shortfall.NONE
    gaps = np.diff([frame.time_ms or 0 for frame in frames])
    assert bool(((gaps >= 480) & (gaps <= 560)).all())
    assert difference(frames[0].pixels[20:], shapes()[20:]) < 12


def test_a_video_held_upright_is_shown_upright() -> None:
    content = video()
    place = content.index(b"tkhd") + 44
    turned = content[:place] + TURNED_CLOCKWISE + content[place + 36 :]

    frames, _ = all_of(video_frames(turned))

    expected = np.rot90(all_of(video_frames(content))[0][0].pixels, -1)
    assert difference(frames[0].pixels, np.ascontiguousarray(expected)) < 2


def test_a_long_video_is_looked_at_from_start_to_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MOST_VIDEO_FRAMES", 10)

    frames, shortfall = all_of(video_frames(video(seconds=30, rate=10)))

    assert 8 <= len(frames) <= 10
    assert (frames[-1].time_ms or 0) > 25_000
    assert shortfall is Shortfall.FRAMES_SKIPPED


def test_a_video_damaged_within_gives_what_is_left() -> None:
    content = bytearray(video(4.0, 10, "avi", "mjpeg"))
    middle = len(content) // 2
    content[middle : middle + 4000] = bytes(4000)

    frames, _ = all_of(video_frames(bytes(content)))

    assert len(frames) >= 4


def test_a_video_cut_short_gives_what_is_left() -> None:
    content = video(4.0, 10, "matroska", "mpeg4")

    frames, _ = all_of(video_frames(content[: len(content) // 2]))

    assert 1 <= len(frames) <= 6


def test_a_video_without_a_readable_frame_is_damaged_not_empty() -> None:
    content = video()
    start = content.index(b"mdat") + 4
    end = content.index(b"moov") - 4

    assert reason_for(content[:start] + bytes(end - start) + content[end:]) is Failure.NO_FRAMES
    assert reason_for(content[: len(content) // 2]) is Failure.NO_FRAMES


def test_sound_alone_holds_no_moving_picture() -> None:
    assert reason_for(sound()) is Failure.NO_MOVING_PICTURE


@pytest.fixture
def canary(tmp_path: Path) -> Path:
    """A video on this machine that no exhibit may reach."""
    path = tmp_path / "canary.mp4"
    path.write_bytes(video())
    return path


@pytest.mark.parametrize("address", ["{path}", "file:{path}", "file://{path}", "subfile,,start,0,end,0,,:{path}"])
@pytest.mark.parametrize(
    "script",
    [
        "ffconcat version 1.0\nfile '{address}'\n",
        "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n{address}\n#EXT-X-ENDLIST\n",
        "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 50505 RTP/AVP 96\n"
        "a=rtpmap:96 H264/90000\n",
        '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static"><Period><AdaptationSet '
        'mimeType="video/mp4"><Representation id="1" bandwidth="1"><BaseURL>{address}</BaseURL></Representation>'
        "</AdaptationSet></Period></MPD>",
    ],
)
def test_playlists_lead_nowhere(script: str, address: str, canary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(canary.parent)
    content = script.format(address=address.format(path=canary)).encode()

    assert reason_for(content) in (Failure.FORMAT_NOT_ALLOWED, Failure.NO_FRAMES)


def test_the_canary_would_be_reached_if_the_lists_were_open(canary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_CLOSED", {"protocol_whitelist": "file", "safe": "0"})
    script = f"ffconcat version 1.0\nfile '{canary}'\n".encode()

    frames, _ = all_of(video_frames(script))

    assert frames


def test_a_picture_and_noise_are_no_video() -> None:
    for content in (encoded(shapes()), b"\0" * 1000, np.random.default_rng(0).bytes(5000)):
        assert reason_for(content) in (Failure.FORMAT_NOT_ALLOWED, Failure.NO_FRAMES)


def test_changed_bytes_never_surprise_the_decoder() -> None:
    random = np.random.default_rng(3)
    for form, codec in (("mp4", "mpeg4"), ("avi", "mjpeg"), ("matroska", "mpeg4")):
        content = video(1.0, 10, form, codec)
        for _ in range(25):
            changed = bytearray(content)
            for place in random.integers(0, len(changed), 20):
                changed[place] = random.integers(0, 256)
            try:
                all_of(video_frames(bytes(changed)))
            except Unreadable:
                continue
