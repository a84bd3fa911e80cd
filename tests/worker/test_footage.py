"""Faces of moving content: followed through drawn clips, their best views kept, nothing lost between two cuts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from app.demo.backdrop import backdrop
from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import Place, developed
from app.demo.scene import frame
from app.domain.case import MediaKind
from app.domain.examination import Examined, Profile
from app.domain.face import Track
from app.domain.ids import MediaId
from app.recognition.pack import ModelPack
from app.recognition.tracking.views import MOST_VIEWS
from app.worker import trails
from app.worker.examination import reply_to
from app.worker.failures import Shortfall
from app.worker.footage import Pace, footage
from app.worker.moments import Moment
from app.worker.protocol import Command, Request
from app.worker.records import Seen, Sighting, records_of
from app.worker.replies import parse_finding
from tests.worker.clips import Pixels, clip
from tests.worker.test_animation import animated

WIDTH, HEIGHT = 320, 240


def drawn(people: Sequence[tuple[int, float]], ground: int, yaw: float = 0.0) -> Pixels:
    """A room with people in it: each a seed and where across the picture they stand, 0 to 1."""
    still = replace(conditions(ground, 0.0), roll=0.0, noise=0.0)
    shots = [replace(still, yaw=yaw, clothes=seed) for seed, _ in people]
    places = [Place(across * WIDTH, HEIGHT * 0.45, 52.0) for _, across in people]
    pixels, _ = frame(backdrop(HEIGHT, WIDTH, ground), [person(seed) for seed, _ in people], shots, places)
    return pixels


def empty(ground: int) -> Pixels:
    """A room with nobody in it."""
    return developed(backdrop(HEIGHT, WIDTH, ground), replace(conditions(ground, 0.0), noise=0.0))


def examined(
    content: bytes, pack: ModelPack, profile: Profile = Profile.QUICK, kind: MediaKind = MediaKind.VIDEO
) -> Seen:
    return footage(Request(Command.EXAMINE, kind, MediaId(1), len(content), 600.0, profile), content, pack)


def tracks_of(seen: Seen) -> list[Track]:
    return list(dict.fromkeys(sighting.track for sighting in seen.sightings if sighting.track))


def test_a_face_seen_for_half_a_second_between_two_cuts_is_not_lost(pack: ModelPack) -> None:
    before, short, after = empty(1), drawn([(3, 0.5)], 2), empty(3)
    content = clip([*[before] * 32, *[short] * 15, *[after] * 33], 25, options={"g": "250", "sc_threshold": "0"})

    for profile in (Profile.QUICK, Profile.THOROUGH):
        (track,) = tracks_of(examined(content, pack, profile))
        assert 1280 <= track.from_ms <= track.to_ms < 1880
        assert track.sightings >= 1


def test_one_person_walking_is_one_track_with_few_views(pack: ModelPack) -> None:
    walk = [drawn([(4, 0.25 + 0.05 * step)], 5, yaw=-16.0 + 3.2 * step) for step in range(11)]
    content = clip([picture for picture in walk for _ in range(4)], 10, options={"g": "10"})

    seen = examined(content, pack)

    (track,) = tracks_of(seen)
    assert track.from_ms <= 500
    assert track.to_ms >= 3500
    assert track.sightings >= 4
    assert 2 <= len(seen.sightings) <= MOST_VIEWS
    scores = [sighting.quality.score for sighting in seen.sightings]
    assert scores[0] == max(scores)
    assert len({sighting.frame_index for sighting in seen.sightings}) == len(scores)


def test_two_people_who_cross_stay_two(pack: ModelPack) -> None:
    way = [0.25, 0.3, 0.35, 0.65, 0.7, 0.75]  # they pass each other between two looks
    pictures = [drawn([(6, there), (9, 1.0 - there)], 7) for there in way]
    content = clip([picture for picture in pictures for _ in range(5)], 10, options={"g": "5"})

    seen = examined(content, pack)

    assert len(tracks_of(seen)) == 2
    records = records_of(seen.sightings, pack)
    for track in tracks_of(seen):
        own = [n for n, sighting in enumerate(seen.sightings) if sighting.track == track]
        frames = [seen.sightings[n].frame_index for n in own]
        assert len(frames) == len(set(frames))
        others = [n for n in range(len(records)) if n not in own]
        apart = np.linalg.norm(records["vector"][own][:, None] - records["vector"][others][None], axis=2)
        within = np.linalg.norm(records["vector"][own][:, None] - records["vector"][own][None], axis=2)
        assert within.max() < apart.min()


def test_the_same_person_after_a_cut_is_another_track(pack: ModelPack) -> None:
    content = clip([*[drawn([(3, 0.5)], 11)] * 15, *[drawn([(3, 0.5)], 14)] * 15], 10, options={"g": "30"})

    assert [(track.number, track.from_ms) for track in tracks_of(examined(content, pack, Profile.THOROUGH))] == [
        (0, 0),
        (1, 1500),
    ]


def test_an_animation_is_followed_frame_by_frame_and_its_repeats_count(pack: ModelPack) -> None:
    pictures = [Image.fromarray(drawn([(8, 0.4 + 0.05 * step)], 12)) for step in range(3)]

    seen = examined(animated("GIF", pictures, duration=[200, 300, 500]), pack, kind=MediaKind.PICTURE)

    assert tracks_of(seen) == [Track(0, 0, 500, 3)]
    assert seen.frames == 3


def test_pages_of_a_document_are_stills_without_tracks(pack: ModelPack) -> None:
    pictures = [Image.fromarray(drawn([(seed, 0.5)], 12)) for seed in (3, 4)]

    seen = examined(animated("TIFF", pictures), pack, kind=MediaKind.PICTURE)

    assert [(face.frame_index, face.frame_time_ms, face.track) for face in seen.sightings] == [
        (0, None, None), (1, None, None)
    ]  # fmt: skip


def test_boxes_on_a_large_page_after_a_thumbnail_are_believed(pack: ModelPack) -> None:
    page = np.full((900, 1400, 3), 210, np.uint8)
    page[600:840, 1000:1320] = drawn([(3, 0.5)], 12)
    content = animated("TIFF", [Image.fromarray(page[::20, ::20]), Image.fromarray(page)])
    request = Request(Command.EXAMINE, MediaKind.PICTURE, MediaId(1), len(content), 600.0)

    finding = parse_finding(reply_to(request, content, pack), MediaId(1), pack.manifest.id, pack.manifest.dimension)

    assert isinstance(finding, Examined)
    assert (finding.width_px, finding.height_px) == (1400, 900)
    assert [face.frame_index for face in finding.faces] == [1]


def test_a_clock_that_jumps_back_while_nothing_moves_makes_no_track_that_ends_before_it_begins(
    pack: ModelPack,
) -> None:
    kept = trails.Trails(pack)
    kept.see(some_sightings(pack, 1), 10_000, scene=0)

    kept.see_again(40)

    (only,) = kept.kept()
    assert only.track == Track(0, 10_000, 10_000, 2)


def some_sightings(pack: ModelPack, count: int) -> list[Sighting]:
    content = clip([drawn([(3, 0.5)], 11)] * 2, 10)
    (one, *_) = examined(content, pack).sightings
    box = one.detected.box
    return [
        replace(
            one,
            detected=replace(one.detected, box=replace(box, left=400 * place), detector_score=float(place)),
            track=None,
        )
        for place in range(count)
    ]


def test_a_long_video_with_many_faces_holds_no_more_than_a_file_may_report(pack: ModelPack) -> None:
    kept, faces = trails.Trails(pack), some_sightings(pack, 100)

    for look in range(9):
        kept.see(faces, look * 400, scene=look // 3)

    held = sum(len(trail.views) for trail in (*kept._open, *kept._ended))
    assert held <= 256
    assert kept.has_left_out
    surest = {sighting.detected.detector_score for sighting in kept.kept()}
    assert 99.0 in surest
    assert 0.0 not in surest


def test_second_views_go_before_any_face_does(pack: ModelPack) -> None:
    kept, faces = trails.Trails(pack), some_sightings(pack, 70)

    for look in range(5):
        kept.see(faces, look * 400, scene=0)

    assert not kept.has_left_out
    assert len({sighting.track for sighting in kept.kept()}) == 70
    assert len(kept.kept()) <= 256


def test_looks_are_spread_over_the_file_when_its_time_is_short() -> None:
    pace = Pace(began_s=100.0, given_s=40.0)

    assert not pace.is_behind(0.0, now_s=109.0)
    assert pace.is_behind(0.0, now_s=111.0)
    assert not pace.is_behind(0.9, now_s=136.0)
    assert pace.is_over(141.0)


def test_a_file_that_runs_out_of_time_keeps_what_was_seen_and_says_so(
    pack: ModelPack,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = iter(range(0, 10_000, 100))
    monkeypatch.setattr("app.worker.footage.time.monotonic", lambda: float(next(clock)))
    content = clip([drawn([(3, 0.5)], 11), drawn([(3, 0.5)], 13)] * 15, 10)

    seen = examined(content, pack)

    assert seen.frames >= 1
    assert seen.sightings
    assert Shortfall.OUT_OF_TIME in seen.shortfall


def test_a_moment_makes_its_frame_only_when_asked() -> None:
    moment = Moment(7, 1234, 0, 0.5, False, lambda: np.zeros((2, 3, 3), np.uint8))

    assert (moment.frame().index, moment.frame().time_ms, moment.frame().pixels.shape) == (7, 1234, (2, 3, 3))
