"""A face that a person draws: like any other from then on, marked for ever, and never there twice."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from app.demo.portrait import draw_group
from app.domain.audit import Act, AuditEntry, Operation
from app.domain.case import CaseAuthority
from app.domain.drawing import Dots, DrawnBox, FramePlace, PointsBy
from app.domain.errors import (
    BugError,
    Cancelled,
    EvidenceChanged,
    KnownError,
    NoFaceFound,
    NotAllowed,
    NotRecorded,
    StorageFull,
)
from app.domain.examination import Examined, Profile, WorkItem
from app.domain.face import Box, Face, FaceState, FoundFace
from app.domain.ids import FaceId, MediaId
from app.domain.people import Role
from app.domain.progress import IsCancelled, never
from app.domain.reveal import ShownFrame
from app.domain.unit import Passphrase
from app.domain.wall import WallAsked
from app.recognition.pack import PackManifest
from app.service.backup import back_up
from app.service.cases import act_in, enter_case, list_cases, open_case
from app.service.circumstances import circumstances_of, searched_of
from app.service.drawing import draw_face, drawings, file_named, look_in_box, take_back_drawn
from app.service.erase import erase_case
from app.service.examine import examine
from app.service.gallery import LoadedGallery
from app.service.intake import take_in
from app.service.person_decisions import confirm_person, merge_persons, undo_decision
from app.service.persons import group_persons, list_persons
from app.service.reembed import reembed
from app.service.restore import restore_unit
from app.service.reveal import end_reveal, reveal_place
from app.service.search import search_face
from app.service.units import open_unit
from app.service.verify import verify_custody
from app.service.wall import open_wall
from app.store import Unit
from app.store.drawn_faces import DrawnFaces
from app.worker.pool import InlinePool
from tests.service.conftest import PASSPHRASE, enrol_vectors, found_face, vector
from tests.ui.still_pool import StillPool
from tests.units import why
from tests.worker.pictures import encoded, shapes

BOX = Box(10, 20, 80, 80)
WHY = " she looks away from the camera "
FIRST = DrawnBox(FramePlace(MediaId(1)), BOX)


class BlindPool(StillPool):
    """Finds in every picture what it is told, and in every box a face, unless it is told otherwise."""

    def __init__(self, pack: PackManifest) -> None:
        self.found: tuple[FoundFace, ...] = ()
        super().__init__(lambda item: Examined(item.media_id, 200, 160, 1, self.found))
        self.pack_id = pack.id
        self.boxes: list[tuple[WorkItem, DrawnBox]] = []
        self.sees = True
        self.meanwhile: Callable[[], object] = lambda: None

    def show_frame(
        self, item: WorkItem, frame_index: int, time_ms: int | None, is_cancelled: IsCancelled = never
    ) -> ShownFrame:
        return ShownFrame(np.full((160, 200, 3), 90, np.uint8), (200, 160), Box(0, 0, 200, 160), time_ms)

    def examine_box(self, item: WorkItem, drawn: DrawnBox, is_cancelled: IsCancelled = never) -> Examined:
        self.boxes.append((item, drawn))
        self.meanwhile()
        dots = drawn.dots or Dots.within(drawn.box)
        base = found_face(vector(5), self.pack_id)
        seen = replace(base.detected, box=drawn.box, landmarks=np.array(dots.five(), np.float32))
        sees = self.sees or drawn.dots is not None
        return Examined(item.media_id, 200, 160, 1, (replace(base, detected=seen),) if sees else ())


@pytest.fixture
def exhibit(tmp_path: Path) -> Path:
    folder = tmp_path / "exhibit"
    folder.mkdir()
    (folder / "a.png").write_bytes(encoded(shapes(200, 160)))
    return folder


@pytest.fixture
def pool(manifest: PackManifest) -> BlindPool:
    return BlindPool(manifest)


@pytest.fixture
def unit(case_unit: Unit, exhibit: Path, pool: BlindPool) -> Unit:
    take_in(case_unit, "KJB/1", exhibit)
    examine(case_unit, pool)
    return case_unit


def faces_of(unit: Unit) -> list[Face]:
    with unit.reading() as reader:
        return reader.faces.all()


def newest(unit: Unit) -> AuditEntry:
    with unit.reading() as reader:
        return reader.audit.entries(1)[-1]


def test_a_drawn_face_is_a_face_of_the_case_and_says_who_drew_it(unit: Unit, pool: BlindPool) -> None:
    face = draw_face(unit, pool, FIRST, WHY)

    assert faces_of(unit) == [face]
    assert (face.is_manual, face.drawn, face.box, face.media_id) == (True, BOX, BOX, 1)
    drawing = drawings(unit)[face.id]
    assert (drawing.box, drawing.points_by, drawing.drawn_by) == (BOX, PointsBy.ENGINE, "Ada")
    entry = newest(unit)
    assert (entry.act.verb, entry.act.operation) == ("draw face", Operation.COLLECTION)
    assert entry.act.purpose == WHY.strip()
    assert entry.at == drawing.drawn_at
    assert {name: entry.facts[name] for name in ("face", "media", "frame", "time_ms", "box", "points_by")} == {
        "face": face.id, "media": 1, "frame": 0, "time_ms": None, "box": [10, 20, 80, 80], "points_by": "engine",
    }  # fmt: skip
    assert pool.boxes[0][0].content == encoded(shapes(200, 160))


def test_it_joins_the_wall_the_grouping_and_a_search(unit: Unit, pool: BlindPool, manifest: PackManifest) -> None:
    enrol_vectors(unit, manifest.id, {"A": [vector(5, near=5)], "B": [vector(9)]})

    face = draw_face(unit, pool, FIRST, WHY)
    group_persons(unit, manifest)
    found = search_face(unit, LoadedGallery(manifest), face.id, why("who is this"))

    assert open_wall(unit, WallAsked(), 10).total == 1
    assert [person.face_ids for person in list_persons(unit)] == [(face.id,)]
    assert found.candidates[0].subject_name == "A"


def test_nothing_is_kept_of_a_look_in_a_box_but_its_entry(unit: Unit, pool: BlindPool) -> None:
    looked = look_in_box(unit, pool, FIRST, WHY)

    assert looked.dots is not None
    assert faces_of(unit) == []
    assert (newest(unit).act.verb, newest(unit).act.operation) == ("look in box", Operation.CONSULTATION)
    assert newest(unit).facts["found"] is True

    pool.sees = False
    assert look_in_box(unit, pool, FIRST, WHY).dots is None


def test_where_no_eyes_are_found_dots_are_asked_for_and_then_used(unit: Unit, pool: BlindPool) -> None:
    pool.sees = False
    with pytest.raises(NoFaceFound, match="put the dots on the eyes"):
        draw_face(unit, pool, FIRST, WHY)
    assert faces_of(unit) == []

    face = draw_face(unit, pool, replace(FIRST, dots=Dots.within(BOX)), WHY)

    assert drawings(unit)[face.id].points_by is PointsBy.HAND
    assert newest(unit).facts["points_by"] == "hand"


@pytest.mark.parametrize(
    "drawn",
    [
        replace(FIRST, box=Box(10, 10, 14, 14)),
        replace(FIRST, dots=Dots(((10.0, 10.0), (17.0, 10.0)))),
        replace(FIRST, box=Box(10, 10, 0, 90)),
    ],
)
def test_a_face_that_is_too_small_is_refused_before_anything_is_opened(
    unit: Unit, pool: BlindPool, drawn: DrawnBox
) -> None:
    with pytest.raises(NotAllowed, match=r"too small: its eyes would be \d+ px apart"):
        draw_face(unit, pool, drawn, WHY)

    assert pool.boxes == []


def test_dots_that_are_not_of_the_face_in_the_box_are_refused(unit: Unit, pool: BlindPool) -> None:
    for dots in (Dots(((10.0, 40.0), (190.0, 40.0))), Dots(((30.0, 40.0), (70.0, 40.0)), (50.0, 159.0))):
        with pytest.raises(NotAllowed, match="A dot lies outside the box"):
            draw_face(unit, pool, replace(FIRST, dots=dots), WHY)

    assert pool.boxes == []


def test_without_a_reason_or_a_role_or_an_examination_nothing_is_opened(
    unit: Unit, pool: BlindPool, exhibit: Path
) -> None:
    with pytest.raises(NotRecorded, match="reason"):
        draw_face(unit, pool, FIRST, " \t")
    (exhibit / "b.png").write_bytes(encoded(shapes(120, 90)))
    (exhibit / "c.png").write_bytes(encoded(shapes(200, 160)))
    take_in(unit, "KJB/1", exhibit)
    with pytest.raises(NotAllowed, match="File 2 was not examined yet"):
        draw_face(unit, pool, replace(FIRST, place=FramePlace(MediaId(2))), WHY)
    with pytest.raises(NotAllowed, match="very bytes of file 1"):
        draw_face(unit, pool, replace(FIRST, place=FramePlace(MediaId(3))), WHY)
    unit.actor = unit.actor.__class__(unit.actor.id, unit.actor.name, frozenset({Role.AUDITOR}))
    with pytest.raises(NotAllowed):
        draw_face(unit, pool, FIRST, WHY)

    assert pool.boxes == []


@pytest.mark.parametrize("harm", ["change", "remove"])
def test_a_file_that_is_not_what_was_taken_in_is_refused_on_record(
    unit: Unit, pool: BlindPool, exhibit: Path, harm: str
) -> None:
    (exhibit / "a.png").unlink()
    if harm == "change":
        (exhibit / "a.png").write_bytes(encoded(shapes(199, 160)))

    with pytest.raises(EvidenceChanged, match=r"No face was added. The file (has changed|is no longer)"):
        draw_face(unit, pool, FIRST, WHY)

    assert (pool.boxes, faces_of(unit)) == ([], [])
    assert (newest(unit).act.verb, newest(unit).facts["media"]) == ("refuse drawing", 1)


def test_what_is_given_up_or_has_no_answer_adds_nothing(unit: Unit, pool: BlindPool) -> None:
    before = newest(unit).sequence

    with pytest.raises(Cancelled):
        draw_face(unit, pool, FIRST, WHY, lambda: True)
    with pytest.raises(KnownError, match="No face can be drawn here"):
        draw_face(unit, StillPool(), FIRST, WHY)

    assert (faces_of(unit), newest(unit).sequence) == ([], before)


def test_a_name_that_is_another_files_disguise_names_no_file(unit: Unit, exhibit: Path) -> None:
    for number, name in enumerate(("b\n.png", "b\\u000a.png")):
        (exhibit / name).write_bytes(encoded(shapes(200 + number, 160)))
    take_in(unit, "KJB/1", exhibit)

    assert file_named(unit, "KJB/1", "b\n.png") == 2
    with pytest.raises(NotAllowed, match="one is called so, another is shown so"):
        file_named(unit, "KJB/1", "b\\u000a.png")


def test_a_face_of_one_case_is_never_added_to_another(unit: Unit, pool: BlindPool, exhibit: Path) -> None:
    first = list_cases(unit)[0]
    other = open_case(unit, CaseAuthority("C-2", "order 8", "identify a victim", first.retain_until))
    take_in(unit, "KJB/9", exhibit)
    enter_case(unit, first.id)
    pool.meanwhile = lambda: enter_case(unit, other.id)

    with pytest.raises(NotAllowed, match="Another case was entered"):
        draw_face(unit, pool, FIRST, WHY)

    assert faces_of(unit) == []
    enter_case(unit, first.id)
    assert faces_of(unit) == []


def test_a_face_that_lies_there_already_is_not_drawn_again(unit: Unit, pool: BlindPool) -> None:
    face = draw_face(unit, pool, FIRST, WHY)

    with pytest.raises(NotAllowed, match=f"Face {face.id} lies there already"):
        draw_face(unit, pool, replace(FIRST, box=Box(14, 22, 80, 80)), WHY)
    beside = draw_face(unit, pool, replace(FIRST, box=Box(100, 60, 80, 80)), WHY)

    assert [one.id for one in faces_of(unit)] == [face.id, beside.id]


def test_a_later_look_that_finds_it_does_not_double_it_and_keeps_what_was_decided(
    unit: Unit, pool: BlindPool, manifest: PackManifest
) -> None:
    drawn = draw_face(unit, pool, FIRST, WHY)
    group_persons(unit, manifest)
    confirm_person(unit, [drawn.id])
    pool.found = (
        found_face(vector(6), manifest.id, left=18),  # nearly there: the same face
        found_face(vector(7), manifest.id, left=100),
    )

    examine(unit, pool, profile=Profile.EXHAUSTIVE, again=True)

    assert [(face.id, face.is_manual) for face in faces_of(unit)] == [(drawn.id, True), (drawn.id + 1, False)]
    assert faces_of(unit)[0].box == BOX
    assert list_persons(unit)[0].confirmed == (drawn.id,)
    with unit.reading() as reader:
        told = [entry.facts for entry in reader.audit.entries(1) if entry.act.verb == "examine"][-1]
    assert (told["faces"], told["known"], told["found_as_drawn"]) == (1, 1, [drawn.id])


def test_what_the_detector_finds_in_a_box_drawn_much_too_large_is_that_face(
    unit: Unit, pool: BlindPool, manifest: PackManifest
) -> None:
    draw_face(unit, pool, FIRST, WHY)
    with unit.unit_of_work(_act(unit)) as work:  # as if the points had put the face into a corner of what was drawn
        work.case_rows.write("UPDATE face SET left_px = 150, top_px = 120, width_px = 30, height_px = 30")
    pool.found = (found_face(vector(6), manifest.id),)

    examine(unit, pool, profile=Profile.EXHAUSTIVE, again=True)

    assert len(faces_of(unit)) == 1


def test_a_file_in_which_faces_were_only_drawn_is_still_one_without(unit: Unit, pool: BlindPool) -> None:
    draw_face(unit, pool, FIRST, WHY)

    with unit.reading() as reader:
        assert [item.id for item in reader.media.without_face()] == [1]
        assert reader.media.without_face_count() == 1
        assert reader.media.less_closely_count(Profile.EXHAUSTIVE) == 1


def test_taken_back_it_is_ignored_and_stands_in_nobodys_way(
    unit: Unit, pool: BlindPool, manifest: PackManifest
) -> None:
    drawn = draw_face(unit, pool, FIRST, WHY)

    decision = take_back_drawn(unit, drawn.id)

    assert [(face.id, face.state, face.is_manual) for face in faces_of(unit)] == [
        (drawn.id, FaceState.NOT_A_FACE, True)
    ]
    again = draw_face(unit, pool, FIRST, WHY)
    take_back_drawn(unit, again.id)
    pool.found = (found_face(vector(6), manifest.id),)
    examine(unit, pool, profile=Profile.EXHAUSTIVE, again=True)
    assert [face.is_manual for face in faces_of(unit)] == [True, True, False]
    undo_decision(unit, decision.id)
    assert faces_of(unit)[0].state is FaceState.OPEN
    with pytest.raises(NotAllowed, match="found by the detector"):
        take_back_drawn(unit, faces_of(unit)[2].id)


def test_one_that_was_set_aside_for_another_reason_still_stands_for_its_face(
    unit: Unit, pool: BlindPool, manifest: PackManifest
) -> None:
    drawn = draw_face(unit, pool, FIRST, WHY)
    take_back_drawn(unit, drawn.id, FaceState.NOT_RELEVANT)
    pool.found = (found_face(vector(6), manifest.id),)

    examine(unit, pool, profile=Profile.EXHAUSTIVE, again=True)

    assert [face.id for face in faces_of(unit)] == [drawn.id]
    with pytest.raises(NotAllowed, match="which is ignored"):
        draw_face(unit, pool, FIRST, WHY)


def test_two_drawn_on_one_frame_are_two_people(unit: Unit, pool: BlindPool) -> None:
    one = draw_face(unit, pool, FIRST, WHY)
    other = draw_face(unit, pool, replace(FIRST, box=Box(100, 60, 80, 80)), WHY)

    with pytest.raises(NotRecorded, match="are in one frame"):
        merge_persons(unit, [one.id, other.id])


def test_custody_is_whole_and_a_row_that_was_changed_is_found(unit: Unit, pool: BlindPool) -> None:
    draw_face(unit, pool, FIRST, WHY)
    assert [finding for finding in verify_custody(unit).findings if not finding.holds] == []

    for statement in ("UPDATE drawn_face SET drawn_by = 'Ben'", "DELETE FROM drawn_face"):
        with pytest.raises(BugError, match="never"), unit.unit_of_work(_act(unit)) as work:
            work.case_rows.write(statement)
    with unit.held() as connection:
        connection.execute("DROP TRIGGER casefile.drawn_face_is_never_changed")
        for trigger in connection.execute("SELECT name FROM sqlite_temp_master WHERE type = 'trigger'").fetchall():
            if "drawn_face" in trigger[0]:
                connection.execute(f"DROP TRIGGER temp.{trigger[0]}")
        connection.execute("UPDATE casefile.drawn_face SET drawn_by = 'Ben'")
        connection.commit()

    told = [finding.words for finding in verify_custody(unit).findings if not finding.holds]
    assert any("drawn_face" in words for words in told)


def test_a_frame_of_a_file_without_a_face_is_shown_on_record(unit: Unit, pool: BlindPool) -> None:
    revealed = reveal_place(unit, pool, FramePlace(MediaId(1)), "to look for a missed face")

    assert (revealed.face_id, revealed.box) == (None, None)
    assert newest(unit).facts["media"] == 1
    assert "face" not in newest(unit).facts
    end_reveal(unit, revealed, 2.0)
    assert (newest(unit).act.verb, newest(unit).facts["revealed"]) == ("hide frame", revealed.sequence)


def test_a_full_disk_leaves_no_face_behind(unit: Unit, pool: BlindPool, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise StorageFull("The disk is full. Nothing was changed.")

    before = newest(unit).sequence
    with monkeypatch.context() as while_full:
        while_full.setattr(DrawnFaces, "add", full)
        with pytest.raises(StorageFull):
            draw_face(unit, pool, FIRST, WHY)

    assert (faces_of(unit), newest(unit).sequence) == ([], before)


def test_a_missed_face_of_a_drawn_picture_is_found_again_by_the_engine(unit: Unit, tmp_path: Path) -> None:
    folder = tmp_path / "drawn"
    folder.mkdir()
    (folder / "group.png").write_bytes(draw_group(1))
    take_in(unit, "KJB/2", folder)
    with InlinePool() as engine:
        examine(unit, engine, profile=Profile.QUICK)
        detected = faces_of(unit)
        missed = detected[2]
        with unit.reading() as reader:
            known = reader.faces.embedding(missed.id).vector
        with unit.unit_of_work(_act(unit)) as work:  # as if the detector had not found it
            work.case_rows.write("DELETE FROM face WHERE id = ?", (missed.id,))

        looked = look_in_box(unit, engine, DrawnBox(FramePlace(MediaId(2)), missed.box), WHY)
        drawn = draw_face(unit, engine, DrawnBox(looked.place, missed.box, looked.dots), WHY)
        with unit.reading() as reader:
            away = float(np.linalg.norm(reader.faces.embedding(drawn.id).vector - known))
        examine(unit, engine, profile=Profile.THOROUGH, with_faces=True)

    assert away < 0.2, "strangers' vectors lie 0.56 apart (median)"
    assert FaceId(drawn.id) not in [face.id for face in detected]
    assert len(faces_of(unit)) == len(detected)
    assert abs(drawn.quality.inter_eye_px - missed.quality.inter_eye_px) < 4


def _act(unit: Unit) -> Act:
    return act_in(unit, "test", Operation.ALTERATION)


def test_other_models_embed_it_again_from_its_crop(unit: Unit, pool: BlindPool, manifest: PackManifest) -> None:
    face = draw_face(unit, pool, FIRST, WHY)
    others = BlindPool(manifest)
    others._manifest = replace(manifest, id="other models")
    again = vector(77)
    others.embed_crops = lambda jpegs: np.stack([again for _ in jpegs])  # type: ignore[method-assign]

    assert reembed(unit, others).faces == 1

    with unit.reading() as reader:
        assert np.array_equal(reader.faces.embedding(face.id, "other models").vector, again)
        assert reader.faces.get(face.id).is_manual
        assert reader.faces.without_vector("other models") == []


def test_it_goes_with_its_case_and_is_counted_before(unit: Unit, pool: BlindPool) -> None:
    draw_face(unit, pool, FIRST, WHY)
    case_id = list_cases(unit)[0].id

    made = erase_case(unit, case_id, "the retention date has come")

    assert made.is_clean
    with unit.reading() as reader:
        before = [entry.facts for entry in reader.audit.entries(1) if entry.act.verb == "erase case"][-1]
    assert '"drawn_face": 1' in json.dumps(before)
    assert list((unit.folder / "cases").iterdir()) == []
    assert [finding for finding in verify_custody(unit).findings if not finding.holds] == []


def test_a_backup_brings_it_back_with_who_drew_it(unit: Unit, pool: BlindPool, tmp_path: Path) -> None:
    face = draw_face(unit, pool, FIRST, WHY)
    made = drawings(unit)[face.id]

    back_up(unit, tmp_path / "backup")
    restore_unit(tmp_path / "backup", tmp_path / "restored", Passphrase(PASSPHRASE, "Ada"))

    with open_unit(tmp_path / "restored", Passphrase(PASSPHRASE, "Ada")) as restored:
        enter_case(restored, "C-1")
        assert drawings(restored) == {face.id: made}


def test_a_distance_to_it_is_not_said_to_be_worth_anything(
    unit: Unit, pool: BlindPool, manifest: PackManifest, monkeypatch: pytest.MonkeyPatch
) -> None:
    enrol_vectors(unit, manifest.id, {"A": [vector(5, near=5)], "B": [vector(9)]})
    face = draw_face(unit, pool, FIRST, WHY)
    found = search_face(unit, LoadedGallery(manifest), face.id, why("who is this"))
    with unit.reading() as reader:
        searched = searched_of(reader, found.search)
    tested = replace(searched, validation=SimpleNamespace(profile="thorough"))  # type: ignore[arg-type]
    monkeypatch.setattr("app.service.circumstances.likelihood_of", lambda *_: pytest.fail("it was not tested"))

    with unit.reading() as reader:
        around = circumstances_of(reader, tested, found.candidates[0])

    assert "a person drew the face" in around.likelihood.words
    assert around.is_manual


def test_a_box_drawn_about_the_whole_head_is_the_face_that_is_found_in_it(
    unit: Unit, pool: BlindPool, manifest: PackManifest
) -> None:
    draw_face(unit, pool, replace(FIRST, box=Box(2, 0, 110, 150)), WHY)
    pool.found = (found_face(vector(6), manifest.id),)
    assert Box(2, 0, 110, 150).overlap(pool.found[0].detected.box) < 0.4

    examine(unit, pool, profile=Profile.EXHAUSTIVE, again=True)

    assert len(faces_of(unit)) == 1
