"""Large files: handed out piece by piece, the very bytes that were hashed, and nobody holds the whole."""

from __future__ import annotations

import io
import os
import sys
from collections import deque
from collections.abc import Sequence
from pathlib import Path

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.case import MediaKind
from app.domain.errors import EvidenceChanged, UntrustedReply
from app.domain.examination import PIECE_BYTES, Examined, Profile, WorkItem
from app.domain.ids import MediaId
from app.service.large_files import HashedFile
from app.worker import faults, pieces
from app.worker.crew import CrewRules
from app.worker.hand import Hand, Task
from app.worker.pieces import Pieces
from app.worker.pool import InlinePool, ProcessPool
from app.worker.protocol import pack_begun, pack_wanted
from app.worker.second_look import digest_of
from tests.worker.pictures import video_of
from tests.worker.test_in_flight import SaidWorker
from tests.worker.test_pool import by_id, item, reason

NULL_PACKET = b"\x47\x1f\xff\x10" + b"\xff" * 184
"""Filling of a transport stream (ISO/IEC 13818-1, 2.4.1)."""
FILM = video_of(render(person(1), conditions(1, strength=0.0), 256), 2.0)


def of(content: bytes, side: int = PIECE_BYTES) -> Pieces:
    return Pieces(len(content), lambda number: content[side * number :][:side])


def large(number: int, path: Path) -> WorkItem:
    return WorkItem(MediaId(number), MediaKind.VIDEO, HashedFile(bytes(path)), Profile.QUICK)


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


@given(
    st.binary(max_size=200),
    st.lists(st.tuples(st.sampled_from(["read", "seek", "end", "on"]), st.integers(0, 60)), max_size=30),
)
def test_pieces_read_as_the_file_itself_does(content: bytes, moves: list[tuple[str, int]]) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(pieces, "PIECE_BYTES", 7)
        ours, plain = of(content, 7), io.BytesIO(content)
        for move, number in moves:
            if move == "read":
                got = ours.read(number) or b""  # it may end with its piece
                assert plain.read(len(got)) == got
                assert got or number == 0 or plain.tell() >= len(content)
            elif move == "seek":
                assert ours.seek(number) == plain.seek(number)
            elif move == "end":
                assert ours.seek(-min(number, len(content)), io.SEEK_END) == plain.seek(
                    -min(number, len(content)), io.SEEK_END
                )
            else:
                assert ours.seek(number, io.SEEK_CUR) == plain.seek(number, io.SEEK_CUR)
        assert all(ours[at : at + 9] == content[at : at + 9] for at in range(0, 210, 5))
        assert len(ours) == len(content)


def test_a_place_before_the_beginning_is_refused() -> None:
    with pytest.raises(ValueError, match="no place"):
        of(b"abc").seek(-1)


def test_a_video_in_pieces_is_found_to_be_what_it_is_whole(tmp_path: Path) -> None:
    path = written(tmp_path / "film", FILM)
    whole = WorkItem(MediaId(1), MediaKind.VIDEO, FILM, Profile.QUICK)

    with ProcessPool(1) as pool, InlinePool() as inline:
        items = [whole, item(2), large(3, path), item(4), large(5, path)]
        found = by_id(pool.examine(items))
        outside = by_id(inline.examine([large(3, path)]))

    assert isinstance(found[1], Examined)
    assert found[1].faces
    assert digest_of(found[1]) == digest_of(found[3]) == digest_of(found[5]) == digest_of(outside[3])
    assert isinstance(found[2], Examined)
    assert isinstance(found[4], Examined)


@pytest.mark.parametrize("shared", [0, 1])
def test_pieces_reach_every_kind_of_worker(tmp_path: Path, shared: int) -> None:
    path = written(tmp_path / "film", FILM)

    with ProcessPool(1, files_per_cell=shared) as pool:
        found = by_id(pool.examine([large(1, path), item(2), large(3, path), large(4, path)]))

    assert all(isinstance(finding, Examined) for finding in found.values())


def test_a_file_that_is_overwritten_while_it_is_handed_out_fails_and_costs_no_other(tmp_path: Path) -> None:
    path = written(tmp_path / "film", FILM)
    overwritten = large(1, path)
    path.write_bytes(bytes(len(FILM)))

    with ProcessPool(1) as pool:
        found = by_id(pool.examine([item(0), overwritten, item(2)]))

    assert "was written to while it was examined" in reason(found[1])
    assert isinstance(found[0], Examined)
    assert isinstance(found[2], Examined)


def test_a_file_that_is_touched_while_it_is_examined_fails(tmp_path: Path) -> None:
    touched = large(1, written(tmp_path / "film", FILM))
    os.utime(tmp_path / "film", (1, 1))

    with ProcessPool(1) as pool:
        (finding,) = pool.examine([touched])

    assert "was written to while it was examined" in reason(finding)


@pytest.mark.parametrize(("name", "words"), [(b"crash", "crash"), (b"hang", "longer than"), (b"ask", "longer than")])
def test_a_large_file_that_harms_its_worker_costs_itself_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: bytes, words: str
) -> None:
    monkeypatch.setenv(faults.SWITCH, "1")
    bad = written(tmp_path / "bad", (faults.ORDER + name).ljust(2 * PIECE_BYTES, b"\0"))

    with ProcessPool(1, video_timeout_s=4.0) as pool:
        found = by_id(pool.examine([item(0), large(1, bad), item(2)]))

    assert words in reason(found[1])
    assert isinstance(found[0], Examined)
    assert isinstance(found[2], Examined)


class GivingWorker(SaidWorker):
    """Says what it is told to say, and takes pieces."""

    def __init__(self, said: Sequence[bytes]) -> None:
        super().__init__(said)
        self.taken: deque[bytes] = deque()

    def hand_out(self, piece: bytes) -> None:
        self.taken.append(piece)


def hand_with(path: Path, *said: bytes) -> tuple[Hand, GivingWorker]:
    worker = GivingWorker(said)
    hand = Hand(worker)  # type: ignore[arg-type]
    hand.give(Task(large(1, path)), 5.0)
    return hand, worker


def test_a_worker_gets_the_pieces_of_the_file_that_it_opened(tmp_path: Path) -> None:
    path = written(tmp_path / "film", os.urandom(PIECE_BYTES + 5))
    hand, worker = hand_with(path, pack_begun(1), pack_wanted(1, 1), pack_wanted(1, 0))

    assert [hand.hear(), hand.hear(), hand.hear()] == [None] * 3
    assert b"".join(reversed(worker.taken)) == path.read_bytes()


@pytest.mark.parametrize(
    "said",
    [
        (pack_wanted(1, 0),),
        (pack_begun(1), pack_wanted(2, 0)),
        (pack_begun(1), pack_wanted(1, 1)),
        (pack_begun(1), pack_wanted(1, 1 << 63)),
        (pack_begun(1), pack_wanted(1, 0)[:-1]),
    ],
    ids=["before it opened it", "of another file", "behind its end", "far behind its end", "cut short"],
)
def test_a_worker_gets_nothing_else(tmp_path: Path, said: tuple[bytes, ...]) -> None:
    hand, worker = hand_with(written(tmp_path / "film", FILM), *said)
    for _ in said[:-1]:
        hand.hear()

    with pytest.raises(UntrustedReply):
        hand.hear()
    assert not worker.taken


def test_a_worker_gets_no_piece_of_a_file_that_it_was_given_whole() -> None:
    hand = Hand(GivingWorker([pack_begun(1), pack_wanted(1, 0)]))  # type: ignore[arg-type]
    hand.give(Task(WorkItem(MediaId(1), MediaKind.VIDEO, FILM)), 5.0)
    hand.hear()

    with pytest.raises(UntrustedReply):
        hand.hear()


def test_a_large_file_has_time_to_be_read(tmp_path: Path) -> None:
    rules = CrewRules(1, timeout_s=2.0, video_timeout_s=10.0, most_content_bytes=100, files_per_worker=10)

    class Huge(HashedFile):
        @property
        def size_bytes(self) -> int:
            return size

    size = 0
    film = WorkItem(MediaId(1), MediaKind.VIDEO, Huge(bytes(written(tmp_path / "film", b""))))

    size = 1 << 30
    assert rules.timeout_for(film) == 42.0
    size = 1 << 50
    assert rules.timeout_for(film) == 3010.0


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux how much memory is used")
def test_a_large_file_is_held_nowhere_whole(tmp_path: Path) -> None:
    path, size = tmp_path / "film.ts", 0
    content = video_of(render(person(1), conditions(1, strength=0.0), 256), 2.0, form="mpegts", codec="mpeg2video")
    half = len(content) // 2 // 188 * 188  # FFmpeg wants to meet the picture within its first mebibytes
    parts = [content[at : at + 188] for at in range(half, len(content), 188)]
    filling = NULL_PACKET * ((64 << 20) // len(parts) // 188 + 1)
    with path.open("wb") as out:
        size += out.write(content[:half])
        for part in parts:
            size += out.write(part + filling)
    assert size > 60 << 20
    used: list[int] = []

    def peak() -> bool:
        family = [psutil.Process(), *psutil.Process().children(recursive=True)]
        used.append(sum(_own_bytes(process) for process in family))
        return False

    with ProcessPool(1, second_looks=0) as pool:
        list(pool.examine([WorkItem(MediaId(1), MediaKind.VIDEO, FILM, Profile.QUICK)], peak))
        before = max(used)
        (finding,) = pool.examine([large(2, path)], peak)

    assert isinstance(finding, Examined)
    assert finding.faces
    assert max(used) - before < size // 2


def _own_bytes(process: psutil.Process) -> int:
    try:
        return int(process.memory_full_info().uss)
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return 0


def test_bytes_that_cannot_be_read_again_are_told(tmp_path: Path) -> None:
    held = HashedFile(bytes(written(tmp_path / "film", FILM)))
    held.close()

    with pytest.raises(EvidenceChanged, match="could not be read"):
        held.piece(0)
