"""Worker processes: every file gets its finding, and no file, however bad, costs another."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.case import MediaKind
from app.domain.errors import BugError, KnownError, PackTampered
from app.domain.examination import Examined, Failed, Finding, WorkItem
from app.domain.face import Track
from app.domain.ids import MediaId
from app.domain.progress import IsCancelled
from app.recognition.pack import default_manifest, find_weights
from app.worker import faults
from app.worker.hand import Hand
from app.worker.pool import InlinePool, ProcessPool
from tests.worker.pictures import claimed_png, encoded, shapes, sound, video, video_of

PICTURE = encoded(shapes())
Workers = Callable[[], list[psutil.Process]]


def item(number: int, content: bytes = PICTURE, kind: MediaKind = MediaKind.PICTURE) -> WorkItem:
    return WorkItem(MediaId(number), kind, content)


def fault(number: int, name: bytes) -> WorkItem:
    return item(number, faults.ORDER + name)


def by_id(findings: Iterator[Finding]) -> dict[int, Finding]:
    listed = list(findings)
    found = {int(finding.media_id): finding for finding in listed}
    assert len(found) == len(listed), "one finding per file"
    return found


def reason(finding: Finding) -> str:
    assert isinstance(finding, Failed)
    return finding.reason


def all_workers() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if _is_worker(child)]


def _is_worker(child: psutil.Process) -> bool:
    try:
        return "spawn_main" in " ".join(child.cmdline())
    except psutil.NoSuchProcess:  # it ended while it was looked at
        return False


@pytest.fixture
def workers() -> Workers:
    """Tells which worker processes were started since the test began."""
    before = all_workers()
    return lambda: [worker for worker in all_workers() if worker not in before]


@pytest.fixture(scope="module")
def pool() -> Iterator[ProcessPool]:
    with ProcessPool(1) as pool:
        list(pool.examine([item(0)]))  # started here, so that no test is taken for having started it
        yield pool


@pytest.fixture
def faulty(monkeypatch: pytest.MonkeyPatch) -> Iterator[ProcessPool]:
    monkeypatch.setenv(faults.SWITCH, "1")
    with ProcessPool(1, timeout_s=3.0) as pool:
        yield pool


def test_every_kind_of_file_gets_its_finding_or_its_reason(pool: ProcessPool) -> None:
    eps = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\nshowpage"
    concat = b"ffconcat version 1.0\nfile '/etc/hostname'\n"
    playlist = b"#EXTM3U\n#EXTINF:2,\nfile:///etc/hostname\n#EXT-X-ENDLIST\n"
    session = b"v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 50505 RTP/AVP 96\n"
    files = [
        item(1),
        item(2, encoded(shapes(), "JPEG")[:-100]),
        item(3, video(), MediaKind.VIDEO),
        item(4, b""),
        item(5, b"<!DOCTYPE html><p>holiday.jpg</p>"),
        item(6, claimed_png(50_000, 50_000)),
        item(7, eps),
        item(8, concat, MediaKind.VIDEO),
        item(9, playlist, MediaKind.VIDEO),
        item(10, session, MediaKind.VIDEO),
        item(11, sound(), MediaKind.VIDEO),
        item(12, b"anything", MediaKind.OTHER),
        item(13, b"\xff\xd8\xff\xe0 a damaged picture"),
    ]

    found = by_id(pool.examine(files))

    assert isinstance(found[1], Examined)
    assert found[1].hashed is not None
    assert replace(found[1], hashed=None) == Examined(MediaId(1), 96, 64, 1, (), None)
    assert isinstance(found[2], Examined)
    assert "cut short" in (found[2].partial or "")
    assert isinstance(found[3], Examined)
    assert (found[3].width_px, found[3].frames_examined) == (96, 4)
    assert "empty" in reason(found[4])
    assert "neither a picture nor a video" in reason(found[5])
    assert "50,000 × 50,000" in reason(found[6])
    assert "not opened here" in reason(found[7])
    for number in (8, 9, 10):  # FFmpeg knows some of what points to other files by its first words, some not
        assert "not opened here" in reason(found[number]) or "neither a picture nor" in reason(found[number])
    assert "no moving picture" in reason(found[11])
    assert "neither a picture nor a video" in reason(found[12])
    assert "damaged" in reason(found[13])


def test_files_are_taken_only_when_a_worker_is_free() -> None:
    taken: list[int] = []

    def reading() -> Iterator[WorkItem]:
        for number in range(6):
            taken.append(number)
            yield item(number)

    with ProcessPool(1, second_looks=0.0) as pool:  # a picture drawn for one would have all findings wait for it
        findings = pool.examine(reading())

        assert taken == []
        next(findings)
        assert len(taken) <= 2
        assert len(list(findings)) == 5


def test_no_files_start_no_workers(workers: Workers) -> None:
    with ProcessPool(2) as pool:
        assert list(pool.examine([])) == []
        assert workers() == []


@pytest.mark.parametrize(
    ("name", "words"),
    [(b"crash", "crash"), (b"garbage", "may not say"), (b"oversize", "may not say"), (b"hang", "longer than 3 s")],
)
def test_a_crash_a_hang_and_false_answers_cost_their_files_alone(faulty: ProcessPool, name: bytes, words: str) -> None:
    found = by_id(faulty.examine([item(0), item(1), fault(2, name), item(3)]))

    assert sorted(found) == list(range(4))
    assert all(isinstance(found[number], Examined) for number in (0, 1, 3))
    assert words in reason(found[2])


def test_faults_are_obeyed_only_where_a_test_asks_for_them(pool: ProcessPool) -> None:
    assert "neither" in reason(next(pool.examine([fault(1, b"crash")])))


def test_a_worker_killed_from_outside_costs_at_most_the_file_at_hand(
    workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(faults.SWITCH, "1")
    with ProcessPool(1) as pool:
        list(pool.examine([item(0)]))
        (worker,) = workers()

        os.kill(worker.pid, signal.SIGKILL)
        worker.wait(5)

        assert isinstance(next(pool.examine([item(1)])), Examined)

        is_cancelled = _killing_once_opened(MediaId(2), workers, monkeypatch)
        found = by_id(pool.examine([fault(2, b"hang"), item(3)], is_cancelled=is_cancelled))

    assert "from outside" in reason(found[2])
    assert isinstance(found[3], Examined)


def _killing_once_opened(media_id: MediaId, workers: Workers, monkeypatch: pytest.MonkeyPatch) -> IsCancelled:
    """A cancel question that never cancels, but kills the worker once it has said that it opened the file."""
    opened: list[MediaId] = []
    hear = Hand.hear

    def heard(hand: Hand) -> tuple[MediaId, bytes] | None:
        answer = hear(hand)
        opened.extend(given.media_id for given in hand.begun)
        return answer

    def is_cancelled() -> bool:
        if media_id in opened:
            opened.clear()
            for worker in workers():
                worker.kill()
        return False

    monkeypatch.setattr(Hand, "hear", heard)
    return is_cancelled


def test_cancelling_ends_the_work_at_once_and_leaves_nothing_running(faulty: ProcessPool, workers: Workers) -> None:
    taken: list[int] = []

    def endless() -> Iterator[WorkItem]:
        while True:
            taken.append(len(taken))
            yield item(len(taken)) if len(taken) < 4 else fault(len(taken), b"hang")

    findings = list(faulty.examine(endless(), is_cancelled=lambda: len(taken) >= 4))

    assert len(findings) <= 3
    assert len(taken) == 4
    assert all(isinstance(finding, Examined) for finding in findings), "the hanging file was not waited for"
    assert workers() == []


def test_a_run_that_is_given_up_frees_its_worker(faulty: ProcessPool) -> None:
    findings = faulty.examine([item(0), fault(1, b"hang")])

    next(findings)
    findings.close()  # type: ignore[attr-defined]

    assert isinstance(next(faulty.examine([item(2)])), Examined)


def test_two_runs_at_once_do_not_disturb_each_other(workers: Workers) -> None:
    with ProcessPool(1) as pool:
        first = pool.examine([item(number) for number in range(3)])
        one = next(first).media_id
        second = by_id(pool.examine([item(number) for number in range(10, 13)]))

        assert sorted(second) == [10, 11, 12]
        assert sorted({one, *by_id(first)}) == [0, 1, 2]
        assert len(workers()) == 1


def test_no_file_is_left_when_all_workers_are_replaced_at_once() -> None:
    with ProcessPool(2, files_per_worker=3) as pool:
        found = by_id(pool.examine(item(number) for number in range(8)))

    assert sorted(found) == list(range(8))


def test_workers_are_replaced_after_so_many_files(workers: Workers) -> None:
    with ProcessPool(1, files_per_worker=2, second_looks=0.0) as pool:
        pids = set()
        for number in range(4):
            list(pool.examine([item(number)]))
            pids |= {worker.pid for worker in workers()}

    assert len(pids) == 2


def test_a_file_too_large_is_refused_before_it_is_sent() -> None:
    with ProcessPool(1, most_content_bytes=10) as pool:
        (finding,) = pool.examine([item(1, b"eleven byte")])

    assert reason(finding) == "The file has 11 bytes, more than is examined here."


def test_tampered_weights_stop_the_run_with_their_name(tmp_path: Path) -> None:
    manifest = default_manifest()
    for entry in manifest.weights:
        (tmp_path / entry.file).write_bytes((find_weights(manifest) / entry.file).read_bytes()[:-1] + b"x")

    with ProcessPool(1, weights=tmp_path) as pool, pytest.raises(PackTampered, match=manifest.weights[0].file):
        list(pool.examine([item(1)]))


def test_a_library_that_does_not_load_stops_the_run_with_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "dlib.py").write_text("raise ImportError('broken', name='dlib')")
    monkeypatch.syspath_prepend(tmp_path)

    with ProcessPool(1) as pool, pytest.raises(KnownError, match="dlib"):
        list(pool.examine([item(1)]))


def test_a_closed_pool_examines_nothing_more() -> None:
    pool = ProcessPool(1)
    pool.close()
    pool.close()

    with pytest.raises(BugError):
        pool.examine([item(1)])


def test_the_parent_loads_no_decoder() -> None:
    program = (
        "import sys, struct\n"
        "from app.worker.pool import ProcessPool\n"
        "from app.domain.examination import WorkItem\n"
        "from app.domain.case import MediaKind\n"
        "if __name__ == '__main__':\n"
        "    with ProcessPool(1) as pool:\n"
        "        assert len(list(pool.examine([WorkItem(1, MediaKind.PICTURE, b'GIF89a')]))) == 1\n"
        "    print(sorted({'cv2', 'dlib', 'av', 'PIL', 'pillow_heif', 'face_recognition'} & set(sys.modules)))\n"
    )

    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)

    assert (ran.stdout.strip(), ran.stderr) == ("[]", "")


def test_workers_end_with_their_parent() -> None:
    program = (
        "import os, psutil\n"
        "from app.worker.pool import ProcessPool\n"
        "from app.domain.examination import WorkItem\n"
        "from app.domain.case import MediaKind\n"
        "if __name__ == '__main__':\n"
        "    pool = ProcessPool(1)\n"
        "    list(pool.examine([WorkItem(1, MediaKind.PICTURE, b'GIF89a')]))\n"
        "    print(*(child.pid for child in psutil.Process().children()), flush=True)\n"
        "    os._exit(0)\n"
    )

    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)

    pids = [int(pid) for pid in ran.stdout.split()]
    deadline = time.monotonic() + 10
    while any(psutil.pid_exists(pid) for pid in pids) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert pids
    assert not any(psutil.pid_exists(pid) for pid in pids)


def test_examining_in_ones_own_process_is_refused_outside_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTEST_CURRENT_TEST")

    with pytest.raises(BugError):
        InlinePool()


def test_the_inline_pool_finds_what_the_processes_find(pool: ProcessPool) -> None:
    with InlinePool() as inline:
        assert by_id(inline.examine([item(1), item(2, b"")])) == by_id(pool.examine([item(1), item(2, b"")]))


def test_faces_come_back_whole_and_as_face_recognition_sees_them(pool: ProcessPool) -> None:
    drawn = encoded(render(person(1), conditions(1, strength=0.0), 300))

    (finding,) = pool.examine([item(1, drawn)])
    check = pool.check_against_reference(drawn)

    assert isinstance(finding, Examined)
    (face,) = finding.faces
    assert face.embedding.checked("dlib-resnet-two-looks-v1", 128).vector.any()
    assert face.crop.pixels.shape == (256, 256, 3)
    assert (face.frame_index, face.frame_time_ms) == (0, None)
    assert face.quality.inter_eye_px > 30
    assert (check.package_faces, check.vectors, check.boxes, check.dlib_boxes) == (1, 1, 1, 1)
    assert check.package_difference < 1e-5
    assert check.vector_difference < 1e-5
    assert check.box_px <= 1.0
    assert check.score_difference <= 1e-3
    assert check.runs_on.startswith("onnxruntime ")
    assert check.fallback_reason == ""
    assert pool.notices == ()
    assert any(version.startswith("face_recognition ") for version in check.library_versions)


def test_faces_of_a_video_carry_their_time_and_their_track(pool: ProcessPool) -> None:
    pixels = render(person(2), conditions(2, strength=0.0), 256)

    (finding,) = pool.examine([item(1, video_of(pixels, seconds=1.5), MediaKind.VIDEO)])

    assert isinstance(finding, Examined)
    assert finding.frames_examined == 3
    assert {face.track for face in finding.faces} == {Track(0, 0, 1000, 3)}
    assert {face.frame_time_ms for face in finding.faces} <= {0, 500, 1000}


def test_a_picture_that_cannot_be_read_cannot_be_compared(pool: ProcessPool) -> None:
    with pytest.raises(KnownError, match="not made"):
        pool.check_against_reference(b"\xff\xd8\xff nothing")


@pytest.mark.skipif(sys.platform == "win32", reason="process groups are POSIX")
def test_ctrl_c_ends_the_parent_in_its_own_time_and_no_worker_speaks() -> None:
    program = (
        "import signal\n"
        "from app.worker.pool import ProcessPool\n"
        "from app.domain.examination import WorkItem\n"
        "from app.domain.case import MediaKind\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # a shell in the background has it ignored
        "def endless():\n"
        "    while True:\n"
        "        yield WorkItem(1, MediaKind.PICTURE, b'GIF89a')\n"
        "if __name__ == '__main__':\n"
        "    try:\n"
        "        with ProcessPool(1) as pool:\n"
        "            for number, finding in enumerate(pool.examine(endless())):\n"
        "                if number == 0:\n"
        "                    print('first', flush=True)\n"
        "    except KeyboardInterrupt:\n"
        "        print('stopped', flush=True)\n"
    )
    command = [sys.executable, "-c", program]

    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as ran:
        assert ran.stdout is not None
        assert ran.stdout.readline() == "first\n"
        os.killpg(ran.pid, signal.SIGINT)
        try:
            out, err = ran.communicate(timeout=60)
        except subprocess.TimeoutExpired:
            os.killpg(ran.pid, signal.SIGKILL)
            raise

    assert (out, err) == ("stopped\n", "")


@pytest.mark.skipif(sys.platform == "win32", reason="stops a process as POSIX does")
def test_a_worker_that_stops_in_the_middle_of_a_message_never_holds_the_run(
    monkeypatch: pytest.MonkeyPatch, workers: Workers
) -> None:
    monkeypatch.setattr("app.worker.process.TRANSFER_TIMEOUT_S", 0.5)
    large = PICTURE + b"\0" * (1 << 22)  # more than a pipe holds, so that handing it over needs a reader
    with ProcessPool(1) as pool:
        assert isinstance(by_id(pool.examine([item(1)]))[1], Examined)
        stopped = workers()[0]
        for process in (*stopped.children(), stopped):  # the one that opens files, and the one it was forked from
            process.send_signal(signal.SIGSTOP)

        found = by_id(pool.examine([item(2, large), item(3)]))

    assert isinstance(found[2], Examined)
    assert isinstance(found[3], Examined)
    assert not stopped.is_running()
