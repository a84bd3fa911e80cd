"""Decoding videos: sampled, upright, salvaged where damaged, and never led to another file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.domain.examination import Profile
from app.worker import container as room
from app.worker import sampling
from app.worker.failures import Failure, Shortfall, Unreadable
from app.worker.moments import Moment
from app.worker.protocol import LONGEST_MS
from app.worker.sampling import SAMPLINGS
from app.worker.video import video_moments
from tests.worker.clips import all_of, clip, number_of, numbered, remuxed
from tests.worker.pictures import encoded, shapes, sound, video
from tests.worker.test_decode import difference

TURNED_CLOCKWISE = b"".join(
    number.to_bytes(4, "big", signed=True) for number in (0, 65536, 0, -65536, 0, 0, 0, 0, 0x40000000)
)


def seen_in(content: bytes, profile: Profile = Profile.THOROUGH) -> tuple[list[Moment], Shortfall]:
    return all_of(video_moments(content, profile))


def reason_for(content: bytes) -> Failure:
    with pytest.raises(Unreadable) as refused:
        seen_in(content)
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
def test_a_frame_a_second_is_taken_from_each_container(form: str, codec: str) -> None:
    moments, shortfall = seen_in(video(2.0, 25, form, codec), Profile.QUICK)

    assert shortfall is Shortfall.NONE
    assert 2 <= len(moments) <= 3
    gaps = np.diff([moment.time_ms or 0 for moment in moments])
    assert bool((gaps <= 1200).all())
    assert difference(moments[0].pixels()[20:], shapes()[20:]) < 12


@pytest.mark.parametrize("profile", list(Profile))
@pytest.mark.parametrize(
    ("form", "codec", "options"),
    [
        ("mp4", "libx264", {"g": "25", "bf": "3"}),
        ("mp4", "libx264", {"g": "25", "bf": "0"}),
        ("mov", "libx264", {"g": "250", "bf": "4", "b-pyramid": "normal"}),
        ("mp4", "libx264", {"g": "30", "bf": "2", "x264-params": "open-gop=1"}),
        ("mpegts", "libx264", {"g": "25"}),
        ("matroska", "libx265", {"g": "25", "x265-params": "log-level=none:pools=none:frame-threads=1"}),
        ("webm", "libvpx-vp9", {"g": "25", "deadline": "realtime", "cpu-used": "8"}),
        ("mov", "mjpeg", {}),
        ("mpegts", "mpeg2video", {"g": "12", "bf": "2"}),
        ("avi", "mpeg4", {"g": "25"}),
    ],
)
def test_every_moment_is_the_frame_its_number_and_its_time_say(
    profile: Profile, form: str, codec: str, options: dict[str, str]
) -> None:
    moments, shortfall = seen_in(clip(map(numbered, range(100)), 25, form, codec, options=options), profile)

    assert shortfall is Shortfall.NONE
    assert [number_of(moment.pixels()) for moment in moments] == [moment.index for moment in moments]
    assert [moment.time_ms for moment in moments] == [moment.index * 40 for moment in moments]
    assert len(moments) >= 3.9 / SAMPLINGS[profile].every_s
    gaps_ms = np.diff([moment.index * 40 for moment in moments])
    assert int(gaps_ms.max()) <= 1000 * SAMPLINGS[profile].every_s * 1.25 + 4 * 40


def test_times_count_from_the_start_of_the_file_wherever_its_clock_begins() -> None:
    plain = clip(map(numbered, range(50)), 25, options={"g": "25"})

    for form in ("mp4", "mpegts", "matroska"):
        moments, _ = seen_in(remuxed(plain, later_by_s=7.48, form=form))
        assert [moment.time_ms for moment in moments] == [40 * number_of(moment.pixels()) for moment in moments]


def test_a_clock_that_runs_unevenly_is_followed_to_the_millisecond() -> None:
    lengths_ms = np.random.default_rng(4).integers(8, 120, 90)
    stamps = np.concatenate(([0], np.cumsum(lengths_ms)[:-1])).tolist()
    content = clip(map(numbered, range(90)), 30, "matroska", "libx264", stamps, {"g": "30"})

    for profile in Profile:
        moments, _ = seen_in(content, profile)
        assert [(moment.index, moment.time_ms) for moment in moments] == [
            (number, stamps[number]) for number in (number_of(moment.pixels()) for moment in moments)
        ]


@pytest.mark.parametrize("profile", Profile)
def test_what_comes_after_a_jump_back_of_the_clock_is_seen(profile: Profile) -> None:
    late, early = ([1000 * second for second in range(start, start + 6)] for start in (10, 0))
    first = clip(map(numbered, range(6)), 25, "mpegts", stamps_ms=late, options={"g": "1"})
    second = clip(map(numbered, range(6, 12)), 25, "mpegts", stamps_ms=early, options={"g": "1"})

    moments, _ = seen_in(first + second, profile)

    assert [number_of(moment.pixels()) for moment in moments] == list(range(12))


def test_a_clock_beyond_all_bounds_is_held_at_the_longest_time_that_is_believed() -> None:
    moments, _ = seen_in(clip(map(numbered, range(2)), 25, "matroska", stamps_ms=[0, 2**45], options={"g": "1"}))

    assert [moment.time_ms for moment in moments] == [0, LONGEST_MS]


def test_a_scene_of_less_than_a_second_is_seen_and_told_from_its_neighbours() -> None:
    grounds = [np.full((128, 192, 3), grey, np.uint8) for grey in (60, 60, 60)]
    grounds[0][:, :96], grounds[1][:64], grounds[2][:, 96:] = 220, 200, 160
    pictures = [numbered(number, grounds[0 if number < 40 else 1 if number < 49 else 2]) for number in range(100)]

    for profile in Profile:
        moments, _ = seen_in(clip(pictures, 25, options={"g": "250"}), profile)
        scenes = {number_of(moment.pixels()): moment.scene for moment in moments}
        assert {scenes[number] for number in scenes if number < 40} == {0}
        assert {scenes[number] for number in scenes if 40 <= number < 49} == {1}
        assert {scenes[number] for number in scenes if number >= 49} == {2}


def test_what_stands_still_is_said_to_repeat() -> None:
    moments, _ = seen_in(clip([shapes(192, 128)] * 50, 25))

    assert [moment.is_repeat for moment in moments] == [False] + [True] * (len(moments) - 1)


def test_a_video_held_upright_is_shown_upright() -> None:
    content = video()
    place = content.index(b"tkhd") + 44
    turned = content[:place] + TURNED_CLOCKWISE + content[place + 36 :]

    moments, _ = seen_in(turned)

    expected = np.rot90(seen_in(content)[0][0].pixels(), -1)
    assert difference(moments[0].pixels(), np.ascontiguousarray(expected)) < 2


def test_a_long_video_is_looked_at_from_start_to_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SAMPLINGS, Profile.THOROUGH, replace(SAMPLINGS[Profile.THOROUGH], most_looks=10))

    moments, shortfall = seen_in(video(seconds=30, rate=10))

    assert 8 <= len(moments) <= 11
    assert (moments[-1].time_ms or 0) > 25_000
    assert shortfall is Shortfall.FRAMES_SKIPPED


def test_a_header_that_lies_about_the_length_hides_nothing() -> None:
    content = bytearray(clip(map(numbered, range(100)), 25))
    for name in (b"mvhd", b"tkhd", b"mdhd"):
        place = content.index(name) + {b"mvhd": 20, b"tkhd": 24, b"mdhd": 20}[name]
        content[place : place + 4] = (2**31 - 1).to_bytes(4, "big")

    moments, shortfall = seen_in(bytes(content))

    assert 8 <= len(moments) <= 10
    assert shortfall is Shortfall.NONE


def test_key_frames_alone_are_read_only_where_they_cover_the_video(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sampling, "MOST_DECODED_PIXELS", 1000)
    often, seldom = (
        clip(map(numbered, range(150)), 5, options={"g": group, "sc_threshold": "0"}) for group in ("5", "1000")
    )

    by_keys, shortfall = seen_in(often)
    by_all, _ = seen_in(seldom)

    assert {moment.index % 5 for moment in by_keys} == {0}
    assert shortfall is Shortfall.FRAMES_SKIPPED
    assert [number_of(moment.pixels()) for moment in by_keys] == [moment.index for moment in by_keys]
    assert len(by_all) >= 55


def test_a_damaged_packet_costs_its_frame_and_moves_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    content = remuxed(clip(map(numbered, range(60)), 10, codec="mjpeg", form="mov"), form="mov", without=(8, 9, 33))

    moments, _ = seen_in(content, Profile.EXHAUSTIVE)

    assert len(moments) >= 26
    for moment in moments:
        if moment.index not in (8, 9, 33):
            assert (number_of(moment.pixels()), moment.time_ms) == (moment.index, moment.index * 100)


def test_a_video_damaged_within_gives_what_is_left() -> None:
    content = bytearray(video(4.0, 10, "avi", "mjpeg"))
    middle = len(content) // 2
    content[middle : middle + 4000] = bytes(4000)

    moments, _ = seen_in(bytes(content))

    assert len(moments) >= 4


def test_a_video_cut_short_gives_what_is_left() -> None:
    content = video(4.0, 10, "matroska", "mpeg4")

    moments, _ = seen_in(content[: len(content) // 2])

    assert 1 <= len(moments) <= 6


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

    assert reason_for(content) in (Failure.FORMAT_NOT_ALLOWED, Failure.NOT_MEDIA)


def test_the_canary_would_be_reached_if_the_lists_were_open(canary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_CLOSED", {"protocol_whitelist": "file", "safe": "0"})
    script = f"ffconcat version 1.0\nfile '{canary}'\n".encode()

    moments, _ = seen_in(script)

    assert moments


def test_a_picture_and_noise_are_no_video() -> None:
    for content in (encoded(shapes()), b"\0" * 1000, np.random.default_rng(0).bytes(5000)):
        assert reason_for(content) in (Failure.FORMAT_NOT_ALLOWED, Failure.NOT_MEDIA)


def test_changed_bytes_never_surprise_the_decoder() -> None:
    random = np.random.default_rng(3)
    for (form, codec), profile in zip(
        (("mp4", "mpeg4"), ("avi", "mjpeg"), ("matroska", "libx264")), Profile, strict=True
    ):
        content = video(1.0, 10, form, codec)
        for _ in range(25):
            changed = bytearray(content)
            for place in random.integers(0, len(changed), 20):
                changed[place] = random.integers(0, 256)
            try:
                seen_in(bytes(changed), profile)
            except Unreadable:
                continue


def test_sound_that_begins_late_costs_no_picture() -> None:
    content = clip((numbered(number) for number in range(150)), form="flv", codec="flv")
    places, at = [], 13  # of the tags of Flash video, behind its header
    while at < len(content):
        places.append(at)
        at += 15 + int.from_bytes(content[at + 1 : at + 4], "big")
    late = b"\x08\0\0\x0a" + bytes(7) + b"\x2f\xff\xfb\x90" + bytes(6)  # ten bytes of MP3
    content = content[: places[-8]] + late + len(late).to_bytes(4, "big") + content[places[-8] :]

    with room.opened(content) as container:
        stream = room.moving_picture(container)
        read = list(room.packets(container, stream))

    assert None not in read
    assert sum(packet is not None and room.is_shown(packet) for packet in read) == 150
