"""Each handful of files has a process of its own, and a file that falsifies its neighbours' findings is found out."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.case import MediaKind
from app.domain.examination import Examined, Failed, Profile, WorkItem
from app.domain.face import Frame
from app.domain.ids import MediaId
from app.recognition.detect import detect
from app.recognition.pack import ModelPack
from app.worker import crew, faults, second_look
from app.worker.company import Company, drawn_company
from app.worker.look import look_at_still
from app.worker.pool import ProcessPool
from app.worker.process import WorkerProcess
from app.worker.records import records_of
from app.worker.second_look import DIFFERED, agreed, repeatable
from tests.worker.pictures import encoded, shapes, video

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux confines processes that are forked")

SMALL = encoded(shapes(9, 9), "JPEG")


def small(number: int, content: bytes = SMALL, kind: MediaKind = MediaKind.PICTURE) -> WorkItem:
    return WorkItem(MediaId(number), kind, content, Profile.QUICK)


@pytest.fixture
def endings(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many files had been given each time the nursery told that the process which opened them is gone."""
    told: list[int] = []
    hear = WorkerProcess.hear_new_cell

    def hear_and_count(worker: WorkerProcess) -> None:
        hear(worker)
        told.append(worker.files_given)

    monkeypatch.setattr(WorkerProcess, "hear_new_cell", hear_and_count)
    return told


def drawn_third(_files: int, share: float, _chance: object) -> Company | None:
    """The third file of a process is looked at twice, where any is."""
    return Company(frozenset({2})) if share else None


def test_in_strict_work_every_file_has_a_process_of_its_own(endings: list[int]) -> None:
    with ProcessPool(1, files_per_cell=1, second_looks=0) as pool:
        found = list(pool.examine([small(number) for number in range(12)]))

    assert sorted(finding.media_id for finding in found) == list(range(12))
    assert endings[:11] == list(range(1, 12)), "the last one's end may go unheard"


def test_a_file_that_is_to_be_alone_shares_its_process_with_none_before_or_after(endings: list[int]) -> None:
    items = [replace(small(number), is_strict=True) for number in range(8)]
    with ProcessPool(1, second_looks=1) as pool:
        found = list(pool.examine(items))

    assert pool.has_cells
    assert sorted(finding.media_id for finding in found) == list(range(8))
    assert endings[:7] == list(range(1, 8))


def test_a_handful_of_files_shares_a_process_and_a_video_shares_it_with_none(endings: list[int]) -> None:
    handful = [small(number) for number in range(8)]
    with ProcessPool(1, files_per_cell=4, second_looks=0) as pool:
        list(pool.examine(handful))
        found = list(pool.examine([small(9), small(10, video(0.5), MediaKind.VIDEO), small(11)]))

    assert len(found) == 3
    assert endings[:4] == [4, 8, 9, 10]


def test_a_covered_face_is_completed_where_no_file_can_be_opened(pack: ModelPack) -> None:
    pixels = render(person(100), conditions(100_000, 0.3), 300)
    (face,) = detect(Frame(pixels), pack)
    box = face.box
    first, last = (round(box.top + share * box.height) for share in (0.58, 1.15))
    pixels[first:last, box.left : box.left + box.width] = (90, 130, 170)
    content = encoded(pixels, "PNG")
    expected = records_of(look_at_still(content, pack, Profile.THOROUGH).sightings, pack)

    with ProcessPool(1, second_looks=0) as pool:
        (found,) = pool.examine([WorkItem(MediaId(1), MediaKind.PICTURE, content, Profile.THOROUGH)])

    assert isinstance(found, Examined)
    assert [one.detected.landmarks.tolist() for one in found.faces] == expected["landmarks"].tolist() != []


def test_the_next_run_meets_a_process_that_has_seen_nothing(endings: list[int]) -> None:
    with ProcessPool(1, files_per_cell=16, second_looks=0) as pool:
        for number in (1, 2):
            list(pool.examine([small(number)]))

    assert endings[:1] == [1]


def test_a_process_that_leaves_without_an_answer_costs_its_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(faults.SWITCH, "1")
    items = [small(1), small(2, faults.ORDER + b"leave"), small(3)]

    with ProcessPool(1) as pool:
        found = {int(finding.media_id): finding for finding in pool.examine(items)}

    assert isinstance(found[1], Examined)
    assert isinstance(found[3], Examined)
    assert isinstance(found[2], Failed)
    assert "crash" in found[2].reason


def test_a_second_look_that_agrees_is_not_told() -> None:
    faces = encoded(render(person(1), conditions(1, strength=0.0), 200), "JPEG")
    items = [small(1, faces), small(2), small(3, faces[:-50])]

    with ProcessPool(1, second_looks=0) as once, ProcessPool(1, second_looks=1) as twice:
        first = {finding.media_id: finding for finding in once.examine(items)}
        second = {finding.media_id: finding for finding in twice.examine(items)}

    assert second.keys() == first.keys()
    for media_id, finding in first.items():
        again = second[media_id]
        assert isinstance(finding, Examined)
        assert isinstance(again, Examined)
        assert (again.partial, len(again.faces)) == (finding.partial, len(finding.faces))


def test_what_a_taken_over_process_said_of_its_files_is_made_anew_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(faults.SWITCH, "1")
    faces = encoded(render(person(1), conditions(1, strength=0.0), 200), "JPEG")
    items = [small(0, faults.ORDER + b"lie"), *(small(number, faces) for number in range(1, 5)), small(5)]

    with ProcessPool(1, files_per_cell=16, second_looks=1) as pool:
        monkeypatch.setattr(crew, "drawn_company", drawn_third)
        found = {int(finding.media_id): finding for finding in pool.examine(items)}

    examined = {number: finding for number, finding in found.items() if isinstance(finding, Examined)}
    assert examined.keys() == {1, 2, 3, 4, 5}
    assert [len(examined[number].faces) for number in (1, 2, 3, 4, 5)] == [1, 1, 1, 1, 0]
    assert examined[5].discrepancy is None
    seen, beside = examined[2].discrepancy, examined[1].discrepancy
    assert seen is not None
    assert beside is not None
    assert (seen.faces_first, seen.faces_second, seen.kept) == (0, 1, "second")
    assert 2 <= seen.examined_again <= 5  # a picture that waits for its second look ends the process soon
    assert seen.digest_first != seen.digest_second


def test_a_process_from_which_nothing_is_drawn_holds_nothing_back() -> None:
    assert drawn_company(16, 0.0, lambda: 0.5) is None
    drawn = drawn_company(16, 0.75, iter([0.5, 0.9] * 8).__next__)
    assert drawn is not None
    assert drawn.drawn == frozenset(range(0, 16, 2))


@pytest.fixture(scope="module")
def found() -> Examined:
    drawn = encoded(render(person(1), conditions(1, strength=0.0), 200))
    with ProcessPool(1, second_looks=0) as pool:
        (finding,) = pool.examine([small(1, drawn)])
    assert isinstance(finding, Examined)
    assert finding.faces
    return finding


def test_two_looks_that_differ_are_told_and_the_second_is_kept(found: Examined) -> None:
    face = found.faces[0]
    moved = replace(face, embedding=replace(face.embedding, vector=face.embedding.vector + 0.01))
    for falsified in (replace(found, faces=()), replace(found, faces=(moved,)), replace(found, width_px=1)):
        kept = agreed(falsified, found)

        assert kept.discrepancy is not None
        assert kept.discrepancy.kept == "second"
        assert kept.partial == DIFFERED
        assert kept.faces == found.faces


def test_a_second_look_that_fails_keeps_the_first_and_says_so(found: Examined) -> None:
    kept = agreed(found, Failed(found.media_id, "It crashed."))

    assert kept.discrepancy is not None
    assert (kept.discrepancy.kept, kept.discrepancy.faces_second) == ("first", None)
    assert kept.faces == found.faces
    assert "gave no result" in (kept.partial or "")


def test_only_sound_pictures_are_looked_at_twice(found: Examined) -> None:
    picture = small(1)

    assert repeatable(picture, found) is found
    assert repeatable(picture, replace(found, partial="cut short")) is None
    assert repeatable(picture, Failed(MediaId(1), "damaged")) is None
    assert repeatable(replace(picture, kind=MediaKind.VIDEO), found) is None
    assert second_look.SAME_WITHIN <= 1e-5
