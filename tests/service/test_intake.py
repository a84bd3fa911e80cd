"""Intake: every file of an exhibit is recorded once, nothing is followed, nothing is changed, nothing is lost."""

import hashlib
import os
import stat
import sys
from pathlib import Path

import pytest

from app.domain.case import FoundFile, MediaKind, MediaState
from app.domain.errors import Cancelled, KnownError, NotAllowed, NotFound, NotRecorded
from app.domain.progress import IsCancelled, Progress
from app.service import evidence, intake, waiting
from app.service.audit import audit_trail
from app.service.examine import examine
from app.service.faces import list_exhibits, list_media
from app.service.intake import take_in
from app.store import Unit
from app.worker.pool import InlinePool
from tests.worker.pictures import encoded, shapes, video

JPEG = b"\xff\xd8\xff\xe0" + b"j" * 200
needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and byte names as POSIX has them")


@pytest.fixture
def exhibit(tmp_path: Path) -> Path:
    folder = tmp_path / "exhibit"
    (folder / "DCIM").mkdir(parents=True)
    (folder / "DCIM" / "a.jpg").write_bytes(JPEG)
    (folder / "copy of a.jpg").write_bytes(JPEG)
    (folder / "notes.txt").write_bytes(b"words")
    (folder / "empty.jpg").write_bytes(b"")
    (folder / "broken.jpg").write_bytes(b"no picture at all")
    return folder


def test_every_file_is_recorded_with_its_digest(case_unit: Unit, exhibit: Path) -> None:
    done = take_in(case_unit, "KJB/1", exhibit)

    media = {item.untrusted_name: item for item in list_media(case_unit)}
    assert (done.files, done.taken_in, done.skipped, done.duplicates) == (5, 4, 1, 1)
    assert set(media) == {b"DCIM/a.jpg", b"copy of a.jpg", b"notes.txt", b"empty.jpg", b"broken.jpg"}
    hashes = media[b"DCIM/a.jpg"].hashes
    assert hashes is not None
    assert hashes.sha256 == hashlib.sha256(JPEG).hexdigest()


def test_what_calls_itself_a_picture_is_never_passed_over(case_unit: Unit, exhibit: Path) -> None:
    take_in(case_unit, "KJB/1", exhibit)

    media = {item.untrusted_name: item for item in list_media(case_unit)}
    assert media[b"broken.jpg"].kind is MediaKind.PICTURE
    assert media[b"broken.jpg"].state is MediaState.TAKEN_IN
    assert media[b"notes.txt"].state is MediaState.SKIPPED
    assert "neither a picture nor a video" in (media[b"notes.txt"].reason or "")


def test_taking_in_again_changes_nothing(case_unit: Unit, exhibit: Path) -> None:
    take_in(case_unit, "KJB/1", exhibit)
    again = take_in(case_unit, "KJB/1", exhibit)

    assert (again.files, again.taken_in, again.already_known) == (5, 0, 5)
    assert len(list_media(case_unit)) == 5
    assert len(list_exhibits(case_unit)) == 1


def test_the_exhibit_is_left_as_it_was(case_unit: Unit, exhibit: Path) -> None:
    before = {path: (path.stat().st_mtime_ns, path.stat().st_atime_ns) for path in exhibit.rglob("*") if path.is_file()}

    take_in(case_unit, "KJB/1", exhibit)

    after = {path: (path.stat().st_mtime_ns, path.stat().st_atime_ns) for path in exhibit.rglob("*") if path.is_file()}
    assert set(before) == set(after)
    assert {path: times[0] for path, times in before.items()} == {path: times[0] for path, times in after.items()}


@needs_posix
def test_links_pipes_and_monsters_are_named_and_skipped(case_unit: Unit, tmp_path: Path) -> None:
    exhibit = tmp_path / "odd"
    exhibit.mkdir()
    (tmp_path / "secret.jpg").write_bytes(JPEG)
    (exhibit / "link.jpg").symlink_to(tmp_path / "secret.jpg")
    (exhibit / "loop").symlink_to(exhibit)
    os.mkfifo(exhibit / "pipe.jpg")
    with (exhibit / "monster.jpg").open("wb") as monster:
        monster.truncate(1 << 40)
    os.mknod(exhibit / "socket.jpg", stat.S_IFSOCK | 0o600)

    done = take_in(case_unit, "KJB/1", exhibit)

    reasons = {item.untrusted_name: item.reason or "" for item in list_media(case_unit, [MediaState.SKIPPED])}
    assert (done.files, done.skipped) == (5, 5)
    assert "a link" in reasons[b"link.jpg"]
    assert "a link" in reasons[b"loop"]
    assert "a pipe" in reasons[b"pipe.jpg"]
    assert "a socket" in reasons[b"socket.jpg"]
    assert "1,099,511,627,776 bytes, of which 0 lie on the medium" in reasons[b"monster.jpg"]


@needs_posix
def test_a_device_is_named_and_skipped(case_unit: Unit, tmp_path: Path) -> None:
    exhibit = tmp_path / "devices"
    exhibit.mkdir()
    try:
        os.mknod(exhibit / "zeros.jpg", stat.S_IFCHR | 0o600, os.makedev(1, 5))
    except PermissionError:
        pytest.skip("Only an administrator makes devices.")

    take_in(case_unit, "KJB/1", exhibit)

    (item,) = list_media(case_unit)
    assert (item.state, item.hashes) == (MediaState.SKIPPED, None)
    assert "a device" in (item.reason or "")


@needs_posix
def test_folders_deeper_than_the_system_can_name_are_named_and_the_rest_is_taken_in(
    case_unit: Unit, tmp_path: Path
) -> None:
    exhibit = tmp_path / "deep"
    exhibit.mkdir()
    (exhibit / "a.jpg").write_bytes(JPEG)
    here = os.open(exhibit, os.O_RDONLY)
    for _ in range(20):  # of 250 bytes each: more than a path may have
        os.mkdir(b"d" * 250, dir_fd=here)
        below = os.open(b"d" * 250, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)

    done = take_in(case_unit, "KJB/1", exhibit)

    (skipped,) = list_media(case_unit, [MediaState.SKIPPED])
    assert (done.taken_in, done.skipped) == (1, 1)
    assert "could not be read" in (skipped.reason or "")
    assert skipped.untrusted_name.startswith(b"d" * 250)


def test_of_files_too_large_to_be_held_videos_are_examined_and_pictures_recorded(
    case_unit: Unit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence, "LARGEST_FILE_BYTES", 1000)
    monkeypatch.setattr(waiting, "LARGEST_HELD_BYTES", 1000)
    exhibit = tmp_path / "large"
    exhibit.mkdir()
    film, scan, archive = video(), encoded(shapes(300, 200)) + bytes(1000), bytes(range(256)) * 20
    (exhibit / "film.mp4").write_bytes(film)
    (exhibit / "scan.png").write_bytes(scan)
    (exhibit / "archive.zip").write_bytes(archive)

    take_in(case_unit, "KJB/1", exhibit)
    with InlinePool() as pool:
        done = examine(case_unit, pool)

    assert min(len(film), len(scan), len(archive)) > 1000
    media = {item.untrusted_name: item for item in list_media(case_unit)}
    hashes = media[b"film.mp4"].hashes
    assert hashes is not None
    assert hashes.sha256 == hashlib.sha256(film).hexdigest()
    assert media[b"film.mp4"].state is MediaState.EXAMINED
    assert media[b"scan.png"].state is MediaState.FAILED
    assert media[b"scan.png"].reason == f"{evidence.TOO_LARGE} Its digests are kept."
    assert "was not opened" in evidence.TOO_LARGE
    assert "cut into smaller pictures" in evidence.TOO_LARGE
    assert (media[b"archive.zip"].state, media[b"archive.zip"].hashes) == (MediaState.SKIPPED, None)
    assert (done.examined, done.failed) == (1, 1)


def test_a_large_video_that_changed_since_intake_is_not_examined(
    case_unit: Unit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "LARGEST_HELD_BYTES", 1000)
    exhibit = tmp_path / "large"
    exhibit.mkdir()
    (exhibit / "film.mp4").write_bytes(video())
    take_in(case_unit, "KJB/1", exhibit)
    (exhibit / "film.mp4").write_bytes(video()[:-1] + b"x")

    with InlinePool() as pool:
        examine(case_unit, pool)

    (failed,) = list_media(case_unit, [MediaState.FAILED])
    assert "its SHA-256 is another" in (failed.reason or "")


def test_a_file_that_grows_while_it_is_read_gets_no_digests(
    case_unit: Unit, exhibit: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, growing = os.read, exhibit / "DCIM" / "a.jpg"

    def reading(descriptor: int, most: int) -> bytes:
        if os.fstat(descriptor).st_ino == growing.stat().st_ino:
            with growing.open("ab") as writer:
                writer.write(b"more")
        return read(descriptor, most)

    monkeypatch.setattr("app.service.evidence.os.read", reading)

    take_in(case_unit, "KJB/1", exhibit)

    skipped = {item.untrusted_name: item.reason or "" for item in list_media(case_unit, [MediaState.SKIPPED])}
    assert "changed while it was read" in skipped[b"DCIM/a.jpg"]


@needs_posix
def test_a_name_that_is_no_text_is_kept_as_bytes(case_unit: Unit, tmp_path: Path) -> None:
    exhibit = tmp_path / "names"
    exhibit.mkdir()
    name = b"caf\xe9\n\xff.jpg"
    with open(os.path.join(os.fsencode(exhibit), name), "wb") as odd:
        odd.write(JPEG)

    take_in(case_unit, "KJB/1", exhibit)

    item = list_media(case_unit)[0]
    assert item.untrusted_name == name
    assert item.shown_name == "caf\\xe9\\u000a\\xff.jpg"


def test_a_stopped_intake_keeps_what_it_has_and_goes_on_later(case_unit: Unit, tmp_path: Path) -> None:
    exhibit = tmp_path / "many"
    exhibit.mkdir()
    for number in range(150):
        (exhibit / f"{number:03}.jpg").write_bytes(JPEG + bytes([number]))
    told: list[Progress] = []

    with pytest.raises(Cancelled, match="stopped after 64 of 150"):
        take_in(case_unit, "KJB/1", exhibit, told.append, lambda: bool(told))
    assert len(list_media(case_unit)) == 64

    done = take_in(case_unit, "KJB/1", exhibit)
    assert (done.taken_in, done.already_known) == (86, 64)


def test_an_intake_that_is_stopped_between_two_files_keeps_those_it_has_read(
    case_unit: Unit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exhibit = tmp_path / "many"
    exhibit.mkdir()
    for number in range(9):
        (exhibit / f"{number}.jpg").write_bytes(JPEG + bytes([number]))
    read = counted(monkeypatch)

    with pytest.raises(Cancelled, match="stopped after 4 of 9"):
        take_in(case_unit, "KJB/1", exhibit, is_cancelled=lambda: len(read) == 4)
    assert len(list_media(case_unit)) == 4


def counted(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Return a list that grows by the path of each file that intake has read."""
    read: list[bytes] = []
    found_file = intake.found_file

    def reading(path: bytes, root: Path, is_cancelled: IsCancelled) -> FoundFile:
        found = found_file(path, root, is_cancelled)
        read.append(path)
        return found

    monkeypatch.setattr(intake, "found_file", reading)
    return read


def test_an_intake_that_goes_on_reads_no_file_twice(
    case_unit: Unit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exhibit = tmp_path / "many"
    exhibit.mkdir()
    for number in range(70):
        (exhibit / f"{number:02}.jpg").write_bytes(JPEG + bytes([number]))
    told: list[Progress] = []
    with pytest.raises(Cancelled):
        take_in(case_unit, "KJB/1", exhibit, told.append, lambda: bool(told))
    (exhibit / "00.jpg").write_bytes(JPEG + b"longer than it was")
    read = counted(monkeypatch)

    done = take_in(case_unit, "KJB/1", exhibit, told.append, goes_on=True)

    assert sorted(Path(os.fsdecode(path)).name for path in read) == ["00.jpg", *(f"{n}.jpg" for n in range(64, 70))]
    assert (done.files, done.taken_in, done.already_known) == (70, 7, 63)
    assert (told[-1].done, told[-1].done_before) == (70, 63)


def test_intake_needs_a_name_and_a_folder(case_unit: Unit, tmp_path: Path) -> None:
    with pytest.raises(NotRecorded, match="chain of custody"):
        take_in(case_unit, " ", tmp_path)
    with pytest.raises(NotFound, match="mounted"):
        take_in(case_unit, "KJB/1", tmp_path / "absent")


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/", "rtsp://camera/1", "/dev/video0", "smb://server/share"])
def test_an_address_or_a_device_is_no_exhibit(case_unit: Unit, address: str) -> None:
    with pytest.raises(NotFound, match="Nothing was taken in"):
        take_in(case_unit, "KJB/1", Path(address))


def test_every_group_of_files_is_an_audit_entry(case_unit: Unit, exhibit: Path) -> None:
    take_in(case_unit, "KJB/1", exhibit)

    taken = [entry for entry in audit_trail(case_unit) if entry.act.verb == "take in"]
    assert [entry.facts["files"] for entry in taken] == [5]
    assert all(b"DCIM" not in repr(entry.facts).encode() for entry in taken)


def test_no_case_no_intake(unit: Unit, exhibit: Path) -> None:
    with pytest.raises(NotRecorded, match="No case is open"):
        take_in(unit, "KJB/1", exhibit)


def test_an_exhibit_is_found_again_from_anywhere(
    case_unit: Unit, exhibit: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(exhibit.parent)

    take_in(case_unit, "KJB/1", Path(exhibit.name))

    assert Path(list_exhibits(case_unit)[0].source_folder) == exhibit


def test_one_exhibit_has_one_folder(case_unit: Unit, exhibit: Path, tmp_path: Path) -> None:
    take_in(case_unit, "KJB/1", exhibit)
    (tmp_path / "other").mkdir()

    with pytest.raises(NotAllowed, match="a name of its own"):
        take_in(case_unit, "KJB/1", tmp_path / "other")


def test_a_folder_that_cannot_be_entered_is_named_and_the_rest_is_taken_in(
    case_unit: Unit, exhibit: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scandir = os.scandir

    def refusing(place: bytes) -> object:
        if place.endswith(b"DCIM"):
            raise PermissionError(13, "Permission denied")
        return scandir(place)

    with monkeypatch.context() as patched:  # for so long alone: the test's own folder is removed by it, too
        patched.setattr("app.service.evidence.os.scandir", refusing)
        done = take_in(case_unit, "KJB/1", exhibit)

    skipped = {item.untrusted_name: item.reason or "" for item in list_media(case_unit, [MediaState.SKIPPED])}
    assert done.files == 5
    assert "not entered" in skipped[b"DCIM"]


@needs_posix
def test_a_folder_whose_name_is_no_text_is_refused_in_words(case_unit: Unit, tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"exhibit \xff")
    folder.mkdir()

    with pytest.raises(KnownError, match="not valid text"):
        take_in(case_unit, "KJB/1", folder)
