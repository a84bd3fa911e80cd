"""A box that a person drew: the face in it as the engine would have found it, and no answer about anything else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.demo.portrait import draw_group
from app.domain.case import MediaKind
from app.domain.drawing import Dots, DrawnBox, FramePlace
from app.domain.errors import EvidenceChanged, KnownError, UntrustedReply
from app.domain.examination import Examined, WorkItem
from app.domain.face import Box, FoundFace
from app.domain.ids import MediaId
from app.recognition.pack import ModelPack
from app.service.large_files import HashedFile
from app.worker import box_answer, faults, protocol
from app.worker.boxed import boxed_reply
from app.worker.failures import Shortfall
from app.worker.pool import InlinePool, ProcessPool
from app.worker.protocol import Command, Drawn, Request, pack_request, parse_request
from app.worker.records import records_of
from tests.worker.clips import clip, numbered
from tests.worker.pictures import encoded, shapes
from tests.worker.test_animation import animated

ID = MediaId(7)
HERE = FramePlace(ID)
FAR = 0.2
"""Vectors of one face from the detector's box and from one drawn about it lay 0.145 apart at most, strangers' 0.56."""


@pytest.fixture(scope="module")
def group() -> bytes:
    return draw_group(1)


@pytest.fixture(scope="module")
def pool() -> Iterator[InlinePool]:
    with InlinePool() as inline:
        yield inline


@pytest.fixture(scope="module")
def detected(group: bytes, pool: InlinePool) -> tuple[FoundFace, ...]:
    (found,) = pool.examine([picture(group)])
    assert isinstance(found, Examined)
    assert len(found.faces) == 6
    return found.faces


def picture(content: bytes) -> WorkItem:
    return WorkItem(ID, MediaKind.PICTURE, content)


def away(one: FoundFace, other: FoundFace) -> float:
    return float(np.linalg.norm(one.embedding.vector - other.embedding.vector))


def about(box: Box, share: float) -> Box:
    """Return a box as a person would draw it: larger, and a little beside."""
    more = round(share * box.width)
    return Box(box.left - more // 3, box.top - more // 2, box.width + more, box.height + more)


@pytest.mark.parametrize("share", [0.0, 0.2])
def test_a_box_about_a_face_that_the_detector_finds_gives_nearly_its_vector(
    group: bytes, pool: InlinePool, detected: tuple[FoundFace, ...], share: float
) -> None:
    for face in detected:
        found = pool.examine_box(picture(group), DrawnBox(HERE, about(face.detected.box, share)))

        (drawn,) = found.faces
        assert away(drawn, face) < FAR < min(away(drawn, other) for other in detected if other is not face)
        assert drawn.detected.box.overlap(face.detected.box) > 0.5
        assert (drawn.detected.detector_score, drawn.track, drawn.crop.pixels.shape) == (0.0, None, (256, 256, 3))


@pytest.mark.parametrize("with_nose", [True, False])
def test_dots_that_a_person_put_are_aligned_on(
    group: bytes, pool: InlinePool, detected: tuple[FoundFace, ...], with_nose: bool
) -> None:
    for face in detected:
        seen = Dots.of_landmarks(face.detected.landmarks)
        dots = Dots(seen.eyes[::-1], seen.nose if with_nose else None)

        (drawn,) = pool.examine_box(picture(group), DrawnBox(HERE, face.detected.box, dots)).faces

        assert away(drawn, face) < FAR
        assert np.allclose(Dots.of_landmarks(drawn.detected.landmarks).eyes, seen.eyes, atol=0.01)
        assert drawn.detected.box.overlap(face.detected.box) > 0.4


def test_where_there_is_no_face_no_points_are_found_but_dots_still_count(group: bytes, pool: InlinePool) -> None:
    wall = DrawnBox(HERE, Box(8, 8, 60, 60))

    assert pool.examine_box(picture(group), wall).faces == ()
    (drawn,) = pool.examine_box(picture(group), replace(wall, dots=Dots.within(wall.box))).faces
    assert drawn.detected.box.overlap(wall.box) > 0.8


def test_a_box_outside_its_frame_is_refused_in_a_sentence(group: bytes, pool: InlinePool) -> None:
    with pytest.raises(KnownError, match=r"No face was added. The box lies outside the frame, which is 720 × 480"):
        pool.examine_box(picture(group), DrawnBox(HERE, Box(700, 100, 90, 90)))


def test_a_page_and_a_moment_of_a_video_are_found_by_number_and_by_time(group: bytes, pool: InlinePool) -> None:
    box, dots = Box(2, 2, 40, 40), Dots(((10.0, 10.0), (30.0, 10.0)))
    pages = animated("PNG", [Image.fromarray(numbered(n)) for n in range(4)], duration=100)
    film = WorkItem(ID, MediaKind.VIDEO, clip((numbered(n) for n in range(50)), rate=25))

    (page,) = pool.examine_box(picture(pages), DrawnBox(FramePlace(ID, 2, 200), box, dots)).faces
    (known,) = pool.examine_box(film, DrawnBox(FramePlace(ID, 30, 1200), box, dots)).faces
    (named,) = pool.examine_box(film, DrawnBox(FramePlace(ID, None, 1190), box, dots)).faces

    assert (page.frame_index, page.frame_time_ms) == (2, 200)
    assert (known.frame_index, known.frame_time_ms) == (named.frame_index, named.frame_time_ms) == (30, 1200)
    assert np.array_equal(known.crop.pixels, named.crop.pixels)


def test_a_large_video_is_drawn_on_piece_by_piece_and_not_at_all_once_it_changed(tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(clip((numbered(n) for n in range(50)), rate=25))
    large, changed = (WorkItem(ID, MediaKind.VIDEO, HashedFile(bytes(film))) for _ in range(2))
    asked = DrawnBox(FramePlace(ID, 30, 1200), Box(2, 2, 40, 40), Dots(((10.0, 10.0), (30.0, 10.0))))

    with ProcessPool(1) as workers:
        (face,) = workers.examine_box(large, asked).faces
        film.write_bytes(film.read_bytes()[:-1] + b"x")
        with pytest.raises((EvidenceChanged, KnownError)):
            workers.examine_box(changed, asked)

    assert (face.frame_index, face.frame_time_ms) == (30, 1200)


@pytest.mark.parametrize("order", [b"crash", b"garbage", b"leave"])
def test_a_file_that_takes_its_process_down_costs_one_sentence(monkeypatch: pytest.MonkeyPatch, order: bytes) -> None:
    monkeypatch.setenv(faults.SWITCH, "1")
    with ProcessPool(1) as workers, pytest.raises(KnownError, match="No face was added"):
        workers.examine_box(picture(faults.ORDER + order), DrawnBox(HERE, Box(0, 0, 60, 60)))


def test_a_worker_process_answers_as_this_process_does_and_is_kept_after_a_refusal(
    group: bytes, pool: InlinePool, detected: tuple[FoundFace, ...]
) -> None:
    asked = DrawnBox(HERE, detected[2].detected.box)
    with ProcessPool(1) as workers:
        (theirs,) = workers.examine_box(picture(group), asked).faces
        kept = [worker.pid for worker in workers._resting]
        with pytest.raises(KnownError, match="outside the frame"):
            workers.examine_box(picture(group), DrawnBox(HERE, Box(700, 100, 90, 90)))
        assert [worker.pid for worker in workers._resting] == kept != []

    (ours,) = pool.examine_box(picture(group), asked).faces
    assert away(theirs, ours) < 1e-5
    assert np.array_equal(theirs.crop.pixels, ours.crop.pixels)


def test_what_is_drawn_crosses_the_wire_whole() -> None:
    five = Dots(((1.5, 2.0), (33.25, 2.5))).five()
    for drawn in (None, Drawn(Box(-3, 4, 50, 60)), Drawn(Box(1, 2, 3, 4), five)):
        request = Request(Command.EXAMINE_BOX, MediaKind.PICTURE, ID, 5, 1.0, frame_index=3, time_ms=9, drawn=drawn)

        assert parse_request(pack_request(request)) == request


def test_an_answer_about_another_place_is_believed_by_nobody(
    group: bytes, pack: ModelPack, detected: tuple[FoundFace, ...]
) -> None:
    box = detected[0].detected.box
    asked = DrawnBox(HERE, box)
    request = Request(Command.EXAMINE_BOX, MediaKind.PICTURE, ID, len(group), 9.0, drawn=Drawn(box))
    reply = boxed_reply(request, group, pack)
    assert isinstance(box_answer._believed(reply, asked, pack.manifest), Examined)
    nobody = protocol.pack_examined(ID, (720, 480), 1, Shortfall.NONE, records_of([], pack))
    other_dots = replace(asked, dots=Dots(((1.0, 1.0), (40.0, 1.0))))
    for untrusted, about_what in (
        (reply, replace(asked, place=FramePlace(ID, 3))),
        (reply, replace(asked, place=FramePlace(ID, 0, 40))),
        (reply, replace(asked, box=detected[3].detected.box)),
        (reply, other_dots),
        (nobody, other_dots),
        (reply[:-1], asked),
    ):
        with pytest.raises(UntrustedReply):
            box_answer._believed(untrusted, about_what, pack.manifest)


@pytest.mark.parametrize("lie", ["a track", "a box elsewhere"])
def test_a_face_on_the_dots_that_were_sent_has_no_track_and_lies_about_them(
    group: bytes, pack: ModelPack, detected: tuple[FoundFace, ...], lie: str
) -> None:
    dots = Dots.of_landmarks(detected[0].detected.landmarks)
    asked = DrawnBox(HERE, detected[0].detected.box, dots)
    request = Request(Command.EXAMINE_BOX, MediaKind.PICTURE, ID, len(group), 9.0, drawn=Drawn(asked.box, dots.five()))
    reply = boxed_reply(request, group, pack)
    assert isinstance(box_answer._believed(reply, asked, pack.manifest), Examined)

    record = protocol.face_record(pack.manifest.dimension)
    head = len(reply) - record.itemsize
    face = np.frombuffer(reply, record, 1, head).copy()
    if lie == "a track":
        face["track"] = (0, 0, 40, 2)
    else:
        face["box"] = (600, 400, 40, 40)

    with pytest.raises(UntrustedReply):
        box_answer._believed(reply[:head] + face.tobytes(), asked, pack.manifest)


def test_a_picture_of_shapes_holds_nothing(pool: InlinePool) -> None:
    found = pool.examine_box(picture(encoded(shapes(640, 480))), DrawnBox(HERE, Box(300, 200, 90, 90)))

    assert (found.faces, found.width_px, found.height_px) == ((), 640, 480)
