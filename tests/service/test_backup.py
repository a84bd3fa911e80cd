"""A backup is whole or not there; what is restored from it holds, says how old it is, and does not undo an erasure."""

from __future__ import annotations

import json
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.audit import first_break
from app.domain.case import CaseAuthority
from app.domain.errors import (
    BackupDamaged,
    Cancelled,
    KnownError,
    NotAllowed,
    NotFound,
    NotRecorded,
    StorageFull,
    UnitExists,
    WrongPassphrase,
)
from app.domain.ids import SubjectId
from app.domain.people import Role
from app.domain.progress import Progress
from app.domain.unit import Passphrase
from app.recognition.pack import PackManifest
from app.service.audit import audit_trail
from app.service.backup import back_up, list_backups, make_escrow_key
from app.service.cases import enter_case, list_cases, open_case
from app.service.erase import erase_case, erase_reference, erase_subject
from app.service.gallery import list_subjects
from app.service.people import remove_person
from app.service.restore import compare, escrow_private, restore_unit
from app.service.restored import acknowledge_restoration, unacknowledged
from app.service.tombstones import ToApply, about_tombstones, apply_tombstones, export_tombstones, read_tombstones
from app.service.units import keep_known_file, open_unit
from app.service.verify import verify_custody
from app.store import BackupFolder, Unit, verify_files
from app.store.backup_manifest import read_manifest
from tests.service.conftest import (
    CHEAP,
    PASSPHRASE,
    SECOND_PASSPHRASE,
    add_faces,
    enrol_vectors,
    found_face,
    join,
    vector,
)
from tests.service.test_erase import fill
from tests.store.test_disk_full import small_disk
from tests.units import new_unit

__all__ = ["small_disk"]

OWN = Passphrase(PASSPHRASE)
AUTHORITY = CaseAuthority("C-1", "order 7", "identify a victim", date(2099, 1, 1))


@pytest.fixture
def full(tmp_path: Path, manifest: PackManifest) -> Iterator[Unit]:
    """A unit with three cases, a face in each, five subjects, a further file, and the third case open."""
    unit, _ = new_unit(tmp_path / "unit", "U", "Ada", PASSPHRASE, cost=CHEAP)
    with unit:
        furnish(unit, manifest)
        yield unit


def furnish(unit: Unit, manifest: PackManifest) -> None:
    for number in (1, 2, 3):
        open_case(unit, replace(AUTHORITY, reference=f"C-{number}"))
        add_faces(unit, b"a.jpg", [found_face(vector(number), manifest.id)])
    enrol_vectors(unit, manifest.id, {f"D-{number}": [vector(number), vector(number + 50)] for number in range(5)})
    (unit.folder / "note.txt").write_text("a further file")
    keep_known_file(unit, unit.folder / "note.txt")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def faces_of(unit: Unit, reference: str) -> int:
    enter_case(unit, reference)
    with unit.reading() as reader:
        return reader.faces.count()


def verbs(unit: Unit) -> list[str]:
    return [entry.act.verb for entry in audit_trail(unit)]


# ------------------------------------------------------------------------------------------------------ there and back


def test_a_restored_unit_holds_everything_and_says_what_it_is(full: Unit, place: Path, tmp_path: Path) -> None:
    made = back_up(full, place)
    assert full.open_case is not None
    assert full.open_case.reference == "C-3"

    restored = restore_unit(place, tmp_path / "fresh", OWN)

    assert restored.custody is not None
    assert restored.custody.holds
    assert restored.laid_out == replace(restored.laid_out, run=1, entries=made.entries, head=made.head)
    assert "restored from backup 1" in restored.words[0]
    with open_unit(tmp_path / "fresh", OWN) as unit:
        assert [faces_of(unit, f"C-{number}") for number in (1, 2, 3)] == [1, 1, 1]
        assert len(list_subjects(unit)) == 5
        assert (unit.folder / "note.txt").read_text() == "a further file"
        assert "open restored unit" in verbs(unit)
        assert len(unacknowledged(unit)) == 1
        with pytest.raises(NotRecorded):
            acknowledge_restoration(unit, " ")
        assert acknowledge_restoration(unit, "the disk of the first machine broke") == 1
    with open_unit(tmp_path / "fresh", OWN) as unit:
        assert unacknowledged(unit) == []
        assert verbs(unit).count("open restored unit") == 1
        with pytest.raises(NotAllowed):
            acknowledge_restoration(unit, "again")


def test_the_making_is_on_record_with_the_digest_of_the_manifest(full: Unit, place: Path) -> None:
    made = back_up(full, place)

    entry = next(entry for entry in audit_trail(full) if entry.act.verb == "back up")
    found = BackupFolder(place).manifest(None)
    assert entry.facts["manifest"] == made.sha256 == found.sha256
    assert "begin backup" in verbs(full)
    assert [run.is_whole for run in list_backups(place)] == [True]


def test_no_file_of_a_backup_says_what_is_in_it(full: Unit, place: Path) -> None:
    back_up(full, place)

    for path in place.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        # Shorter words than these come up in ciphertext by chance: one of three bytes once in some thirty runs.
        for word in (b'"C-1"', b"order 7", b"a.jpg", b"drawn for tests", b"a further file", b"SQLite", b'"Ada"'):
            assert word not in content


def test_unchanged_cases_are_not_copied_again(full: Unit, place: Path, manifest: PackManifest, tmp_path: Path) -> None:
    first = back_up(full, place)
    enter_case(full, "C-2")
    add_faces(full, b"b.jpg", [found_face(vector(9), manifest.id)])

    second = back_up(full, place)
    third = back_up(full, place)

    assert (first.members, first.copied) == (5, 5)  # the unit, three cases and a further file
    assert (second.members, second.copied) == (5, 2)
    assert (third.members, third.copied) == (5, 1)
    restore_unit(place, tmp_path / "first", OWN, run=1)
    restore_unit(place, tmp_path / "third", OWN)
    with open_unit(tmp_path / "first", OWN) as unit:
        assert faces_of(unit, "C-2") == 1
    with open_unit(tmp_path / "third", OWN) as unit:
        assert faces_of(unit, "C-2") == 2


def test_a_member_that_was_damaged_is_copied_anew(full: Unit, place: Path, tmp_path: Path) -> None:
    back_up(full, place)
    for member in (place / "members").iterdir():
        member.write_bytes(member.read_bytes()[:-1])
    assert [run.is_whole for run in list_backups(place)] == [False]

    assert back_up(full, place).copied == 5

    assert [run.is_whole for run in list_backups(place)] == [False, True]
    custody = restore_unit(place, tmp_path / "fresh", OWN).custody
    assert custody is not None
    assert custody.holds


def test_acts_go_on_while_a_backup_is_made_and_the_copy_is_of_one_moment(
    full: Unit, place: Path, manifest: PackManifest, tmp_path: Path
) -> None:
    over = threading.Event()
    done: list[int] = []

    def work() -> None:
        number = 0
        while not over.is_set():
            enter_case(full, f"C-{number % 3 + 1}")
            add_faces(full, b"%d.jpg" % number, [found_face(vector(number), manifest.id)])
            if number % 4 == 0:
                join(full, f"Examiner {number}", SECOND_PASSPHRASE)  # which rewrites the key slot files
            number += 1
        done.append(number)

    worker = threading.Thread(target=work)
    worker.start()
    try:
        back_up(full, place)
    finally:
        over.set()
        worker.join()

    assert done[0] > 0
    custody = restore_unit(place, tmp_path / "fresh", OWN).custody
    assert custody is not None
    assert [finding for finding in custody.findings if not finding.holds] == []


def test_a_second_person_opens_what_was_restored(place: Path, tmp_path: Path, full: Unit) -> None:
    join(full, "Ben", SECOND_PASSPHRASE)
    back_up(full, place)

    restore_unit(place, tmp_path / "fresh", Passphrase(SECOND_PASSPHRASE, "Ben"))

    with open_unit(tmp_path / "fresh", OWN) as unit:
        assert unit.actor.name == "Ada"


# --------------------------------------------------------------------------------------------------------------- escrow


def test_the_escrow_key_opens_a_backup_and_no_other_does(full: Unit, place: Path, tmp_path: Path) -> None:
    ours, theirs = tmp_path / "escrow", tmp_path / "other"
    for path in (ours, theirs):
        make_escrow_key(path, "the holder's own words", CHEAP)
    back_up(full, place, tmp_path / "escrow.public")

    with pytest.raises(WrongPassphrase, match="does not open the escrow key"):
        escrow_private(ours, "some other words")
    with pytest.raises(WrongPassphrase, match="not sealed to this escrow key"):
        restore_unit(place, tmp_path / "fresh", None, escrow=escrow_private(theirs, "the holder's own words"))
    assert not (tmp_path / "fresh").exists()
    laid = restore_unit(place, tmp_path / "fresh", None, escrow=escrow_private(ours, "the holder's own words"))

    assert laid.custody is None
    with open_unit(tmp_path / "fresh", OWN) as unit:
        assert len(unacknowledged(unit)) == 1
        assert verify_custody(unit).holds
    assert b"holder" not in ours.read_bytes()
    with pytest.raises(NotAllowed, match="exists"):
        make_escrow_key(ours, "the holder's own words", CHEAP)


def test_a_backup_without_escrow_is_for_the_unit_alone(full: Unit, place: Path, tmp_path: Path) -> None:
    make_escrow_key(tmp_path / "escrow", "the holder's own words", CHEAP)
    back_up(full, place)

    with pytest.raises(WrongPassphrase):
        restore_unit(place, tmp_path / "a", None, escrow=escrow_private(tmp_path / "escrow", "the holder's own words"))
    with pytest.raises(WrongPassphrase):
        restore_unit(place, tmp_path / "a", Passphrase("not the passphrase"))
    assert not (tmp_path / "a").exists()


def test_an_escrow_holder_cannot_pass_off_another_manifest(full: Unit, place: Path, tmp_path: Path) -> None:
    public = make_escrow_key(tmp_path / "escrow", "the holder's own words", CHEAP)
    back_up(full, place, tmp_path / "escrow.public")
    found = BackupFolder(place).manifest(1)
    key = found.key_by_escrow(escrow_private(tmp_path / "escrow", "the holder's own words"))
    assert key is not None
    forged = replace(found.opened(key), entries=3)  # with the old MAC: only the unit's key makes another
    found.path.write_bytes(forged.to_bytes(full.keys, public))

    with pytest.raises(BackupDamaged, match="does not hold the unit's key"):
        restore_unit(place, tmp_path / "fresh", OWN)


# ------------------------------------------------------------------------------------------------------------ tampering


def test_no_byte_of_a_backup_can_be_changed_unnoticed(full: Unit, place: Path, tmp_path: Path) -> None:
    back_up(full, place)
    chance = random.Random(3)
    for path in [path for path in sorted(place.rglob("*")) if path.is_file()]:
        whole = path.read_bytes()
        for position in {0, len(whole) // 2, len(whole) - 2, *(chance.randrange(len(whole)) for _ in range(5))}:
            changed = bytearray(whole)
            changed[position] ^= 1
            path.write_bytes(changed)
            try:
                restore_unit(place, tmp_path / "fresh", OWN)
            except (BackupDamaged, WrongPassphrase, KnownError):
                assert not (tmp_path / "fresh").exists()
            else:
                pytest.fail(f"byte {position} of {path.name}")
        path.write_bytes(whole)


def test_a_backup_with_a_missing_member_is_not_restored(full: Unit, place: Path, tmp_path: Path) -> None:
    back_up(full, place)
    next((place / "members").iterdir()).unlink()

    assert [run.missing for run in list_backups(place)] == [1]
    with pytest.raises(BackupDamaged):
        restore_unit(place, tmp_path / "fresh", OWN)
    assert [path.name for path in tmp_path.iterdir() if "fresh" in path.name] == []


def test_nothing_is_written_where_something_lies(full: Unit, place: Path, tmp_path: Path) -> None:
    back_up(full, place)

    with pytest.raises(UnitExists):
        restore_unit(place, full.folder, OWN)
    with pytest.raises(NotAllowed, match="own folder"):
        back_up(full, full.folder / "backups")
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "a.txt").write_text("x")
    with pytest.raises(NotAllowed, match="something else"):
        back_up(full, tmp_path / "letters")
    with pytest.raises(NotFound):
        restore_unit(tmp_path / "nowhere", tmp_path / "fresh", OWN)
    other, _ = new_unit(tmp_path / "other", "V", "Ada", PASSPHRASE, cost=CHEAP)
    with other, pytest.raises(NotAllowed, match="another unit"):
        back_up(other, place)


def test_a_damaged_case_is_not_backed_up_as_if_it_were_sound(full: Unit, place: Path) -> None:
    first = list_cases(full)[0]
    path = full.case_files.path(first.id)
    content = bytearray(path.read_bytes())
    content[5000] ^= 1
    path.write_bytes(content)

    with pytest.raises(KnownError):
        back_up(full, place)

    assert list((place / "runs").iterdir()) == list((place / "members").iterdir()) == []


# ------------------------------------------------------------------------------------------------------- ends half-way


def test_a_backup_that_was_stopped_is_not_there(full: Unit, place: Path, tmp_path: Path) -> None:
    back_up(full, place)
    add_faces(full, b"b.jpg", [found_face(vector(9), "p")])
    asked = 0
    for patience in range(0, 12, 3):
        asked = 0

        def is_cancelled(patience: int = patience) -> bool:
            nonlocal asked
            asked += 1
            return asked > patience

        try:
            back_up(full, place, is_cancelled=is_cancelled)
        except Cancelled:
            assert [run.number for run in list_backups(place)] == [1]
            assert sorted(path.name for path in place.iterdir()) == ["members", "runs"]
    assert asked > 0
    assert [run.is_whole for run in list_backups(place)] == [True] * len(list_backups(place))
    assert "back up" in verbs(full)


def test_progress_ends_where_it_says(full: Unit, place: Path) -> None:
    heard: list[Progress] = []

    back_up(full, place, on_progress=heard.append)

    assert heard
    assert all(progress.done <= progress.total for progress in heard)
    assert heard[-1].done == heard[-1].total


BACKING_UP = """
import sys
from pathlib import Path
from app.domain.unit import Passphrase
from app.service.backup import back_up
from app.service.cases import enter_case
from app.service.units import open_unit
from tests.service.conftest import add_faces, found_face, vector

folder, place = Path(sys.argv[1]), Path(sys.argv[3])
with open_unit(folder, Passphrase(sys.argv[2])) as unit:
    print("ready", flush=True)
    number = 0
    while True:
        enter_case(unit, f"C-{number % 3 + 1}")
        add_faces(unit, b"%d.jpg" % number, [found_face(vector(number), "p")])
        print(back_up(unit, place).number, flush=True)
        number += 1
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")
@pytest.mark.parametrize("kills", [3, pytest.param(100, marks=pytest.mark.soak)])
def test_a_kill_leaves_no_backup_that_is_not_whole(
    tmp_path: Path, place: Path, manifest: PackManifest, kills: int
) -> None:
    chance = random.Random(5)
    with new_unit(tmp_path / "unit", "U", "Ada", PASSPHRASE, cost=CHEAP)[0] as unit:
        furnish(unit, manifest)
    told = 0
    for _ in range(kills):
        told = max(told, killed_while_backing_up(tmp_path / "unit", place, chance.uniform(0.02, 0.6)))
        runs = list_backups(place) if (place / "runs").exists() and any((place / "runs").glob("*.json")) else []
        assert all(run.is_whole for run in runs)
        assert told <= len(runs)
    with open_unit(tmp_path / "unit", OWN) as unit:
        assert [finding for finding in verify_files(unit.folder, unit) if not finding.holds] == []
        made = back_up(unit, place)
        assert first_break(audit_trail(unit)) is None
    assert sorted(path.name for path in place.iterdir()) == ["members", "runs"]
    named = {name for found in BackupFolder(place).manifests() for name in found.members}
    assert {path.name for path in (place / "members").iterdir()} == named
    restored = restore_unit(place, tmp_path / "fresh", OWN)
    assert restored.laid_out.run == made.number
    assert restored.custody is not None
    assert restored.custody.holds


def killed_while_backing_up(folder: Path, place: Path, then_s: float) -> int:
    """Kill a process that backs up in a loop a moment after it has begun; return the last run that it told of."""
    with subprocess.Popen(
        [sys.executable, "-c", BACKING_UP, str(folder), PASSPHRASE, str(place)],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(then_s)
        process.send_signal(signal.SIGKILL)
        told = [line for line in process.stdout if line.endswith("\n")]
    return int(told[-1]) if told else 0


def test_a_full_disk_leaves_the_backups_before_and_no_other(small_disk: Path, full: Unit) -> None:
    place = small_disk / "backups"
    back_up(full, place)
    enter_case(full, "C-1")
    add_faces(full, b"b.jpg", [found_face(vector(9), "p")])
    fill(small_disk / "ballast")

    with pytest.raises(StorageFull, match="not there"):
        back_up(full, place)

    assert [(run.number, run.is_whole) for run in list_backups(place)] == [(1, True)]
    (small_disk / "ballast").unlink()
    assert back_up(full, place).number == 2
    assert [run.is_whole for run in list_backups(place)] == [True, True]


def test_a_full_disk_takes_no_half_of_a_unit(small_disk: Path, full: Unit, place: Path) -> None:
    back_up(full, place)
    fill(small_disk / "ballast")

    with pytest.raises(StorageFull, match="Nothing was restored"):
        restore_unit(place, small_disk / "fresh", OWN)

    assert [path.name for path in small_disk.iterdir()] == ["ballast"]


# ---------------------------------------------------------------------------------------------------- older, and erased


def test_a_newer_backup_says_that_a_restored_unit_is_older_and_erases_again(
    full: Unit, place: Path, tmp_path: Path
) -> None:
    back_up(full, place)
    first = list_cases(full)[0]
    erase_case(full, first.id, "time is up")
    erase_subject(full, SubjectId(2), "consent withdrawn")
    back_up(full, place)

    restored = restore_unit(place, tmp_path / "old", OWN, run=1)

    assert restored.applied is not None
    assert restored.applied.is_older
    assert len(restored.applied.erased_again) == 2
    assert all(certificate.is_clean for certificate in restored.applied.erased_again)
    assert "OLDER" in restored.words[0]
    assert restored.custody is not None
    assert restored.custody.holds
    with open_unit(tmp_path / "old", OWN) as unit:
        assert [case.reference for case in list_cases(unit)] == ["C-2", "C-3"]
        assert 2 not in {subject.id for subject in list_subjects(unit)}
        with unit.reading() as reader:
            assert [stone.erased_by for stone in reader.tombstones.all()] == ["Ada", "Ada"]


@pytest.fixture
def left(full: Unit, place: Path, tmp_path: Path) -> Path:
    """Backups of a unit that Ben has left: 1 with him; after his removal and two erasures, 2 and 3. Its folder."""
    join(full, "Ben", SECOND_PASSPHRASE)
    back_up(full, place)
    first = list_cases(full)[0]
    remove_person(full, "Ben", "left the unit")
    with open_unit(full.folder, OWN) as unit:
        erase_case(unit, first.id, "time is up")
        erase_subject(unit, SubjectId(2), "consent withdrawn")
        made = [back_up(unit, place), back_up(unit, place)]
    assert [(each.members, each.copied) for each in made] == [(4, 4), (4, 1)]  # the first one is full again
    return full.folder


def test_what_is_backed_up_after_a_removal_opens_for_those_who_stay(left: Path, place: Path, tmp_path: Path) -> None:
    restored = restore_unit(place, tmp_path / "new", OWN)

    assert restored.custody is not None
    assert restored.custody.holds
    assert restored.unread == ()
    assert not any("OLDER" in words for words in restored.words)
    with pytest.raises(WrongPassphrase):
        restore_unit(place, tmp_path / "bens", Passphrase(SECOND_PASSPHRASE, "Ben"))
    assert not (tmp_path / "bens").exists()


def test_a_backup_of_before_a_removal_still_learns_from_newer_ones(left: Path, place: Path, tmp_path: Path) -> None:
    restored = restore_unit(place, tmp_path / "old", OWN, run=1)

    assert restored.applied is not None
    assert (restored.applied.is_older, len(restored.applied.erased_again)) == (True, 2)
    assert restored.unread == ()
    assert "OLDER" in restored.words[0]
    assert restored.custody is not None
    assert restored.custody.holds


def test_whoever_was_removed_restores_an_older_copy_that_says_so(left: Path, place: Path, tmp_path: Path) -> None:
    restored = restore_unit(place, tmp_path / "bens", Passphrase(SECOND_PASSPHRASE, "Ben"), run=1)

    assert restored.unread == (2, 3)
    assert "OLDER than it once was: backup 3 was made later, under a key that the unit got" in restored.words[-1]
    with open_unit(tmp_path / "bens", OWN) as unit:
        met = next(entry for entry in audit_trail(unit) if entry.act.verb == "meet backups under another key")
    assert (met.actor_name, met.facts["runs"]) == ("Ben", [2, 3])


def test_a_list_of_tombstones_is_a_witness_without_any_newer_backup(full: Unit, place: Path, tmp_path: Path) -> None:
    back_up(full, place)
    erase_case(full, list_cases(full)[0].id, "time is up")
    erase_reference(full, 3, "wrong picture")  # type: ignore[arg-type]
    export_tombstones(full, tmp_path / "stones.json")

    restored = restore_unit(place, tmp_path / "old", OWN, tombstones=tmp_path / "stones.json")

    assert restored.applied is not None
    assert (restored.applied.is_older, len(restored.applied.erased_again)) == (True, 2)
    text = (tmp_path / "stones.json").read_text()
    assert "C-1" not in text
    with open_unit(tmp_path / "old", OWN) as unit:
        again = compare(unit, None, tmp_path / "stones.json")
        assert (len(again.erased_again), again.remembered) == (0, 0)


def test_who_restores_erases_again_whatever_their_roles(full: Unit, place: Path, tmp_path: Path) -> None:
    join(full, "Cleo", SECOND_PASSPHRASE, {Role.ADMINISTRATOR})
    back_up(full, place)
    erase_case(full, list_cases(full)[0].id, "time is up")
    erase_subject(full, 4, "withdrawn")  # type: ignore[arg-type]
    erase_reference(full, 3, "wrong picture")  # type: ignore[arg-type]
    export_tombstones(full, tmp_path / "stones.json")
    cleo = Passphrase(SECOND_PASSPHRASE, "Cleo")

    restored = restore_unit(place, tmp_path / "old", cleo, tombstones=tmp_path / "stones.json")

    assert restored.applied is not None
    assert len(restored.applied.erased_again) == 3
    with open_unit(tmp_path / "old", cleo) as unit, pytest.raises(NotAllowed):
        erase_reference(unit, 1, "not theirs to erase")  # type: ignore[arg-type]


def test_an_older_copy_of_the_folder_is_found_out_by_the_list(full: Unit, tmp_path: Path) -> None:
    folder = full.folder
    full.close()
    shutil.copytree(folder, tmp_path / "copy")
    with open_unit(folder, OWN) as unit:
        erase_case(unit, list_cases(unit)[0].id, "time is up")
        export_tombstones(unit, tmp_path / "stones.json")

    with open_unit(tmp_path / "copy", OWN) as unit:
        assert unacknowledged(unit) == []
        applied = compare(unit, None, tmp_path / "stones.json")

        assert (applied.is_older, len(applied.erased_again)) == (True, 1)
        assert "older copy" in unacknowledged(unit)[0].words


def test_applying_a_list_says_what_it_would_do_and_goes_on_where_it_was_stopped(full: Unit, tmp_path: Path) -> None:
    folder = full.folder
    full.close()
    shutil.copytree(folder, tmp_path / "copy")
    with open_unit(folder, OWN) as unit:
        erase_case(unit, list_cases(unit)[0].id, "time is up")
        erase_reference(unit, 3, "wrong picture")  # type: ignore[arg-type]
        export_tombstones(unit, tmp_path / "stones.json")

    told: list[Progress] = []
    with open_unit(tmp_path / "copy", OWN) as unit:
        found = read_tombstones(unit, tmp_path / "stones.json")
        assert about_tombstones(unit, found) == ToApply(2, 2, 2, is_older=True)
        with pytest.raises(Cancelled, match="after 1 of 2 erasures"):
            apply_tombstones(unit, found.stones, found.witness, None, told.append, lambda: len(told) == 1)
        assert about_tombstones(unit, found).present == 1
        told.clear()
        applied = apply_tombstones(unit, found.stones, found.witness, None, told.append)
        assert (len(applied.erased_again), [(each.done, each.total) for each in told]) == (1, [(0, 1), (1, 1)])
        assert about_tombstones(unit, found).unknown == 0


def test_a_number_that_somebody_else_got_since_is_not_erased(
    full: Unit, place: Path, manifest: PackManifest, tmp_path: Path
) -> None:
    back_up(full, place)
    enrol_vectors(full, manifest.id, {"Erased later": [vector(77)]})
    erase_subject(full, SubjectId(6), "consent withdrawn")
    export_tombstones(full, tmp_path / "stones.json")
    restore_unit(place, tmp_path / "old", OWN)

    with open_unit(tmp_path / "old", OWN) as unit:
        enrol_vectors(unit, manifest.id, {"Somebody else": [vector(78)]})
        applied = compare(unit, None, tmp_path / "stones.json")

        assert (len(applied.erased_again), applied.remembered) == (0, 1)
        assert list_subjects(unit)[-1].name == "Somebody else"
        assert list_subjects(unit)[-1].id == 6


def test_a_list_that_was_changed_or_is_another_units_is_refused(full: Unit, tmp_path: Path) -> None:
    erase_subject(full, SubjectId(2), "consent withdrawn")
    export_tombstones(full, tmp_path / "stones.json")
    body = json.loads((tmp_path / "stones.json").read_text())
    body["tombstones"][0]["id"] = "3"
    (tmp_path / "forged.json").write_text(json.dumps(body))
    (tmp_path / "nothing.json").write_text("[]")

    for name in ("forged.json", "nothing.json"):
        with pytest.raises(BackupDamaged):
            compare(full, None, tmp_path / name)
    with pytest.raises(NotAllowed, match="exists"):
        export_tombstones(full, tmp_path / "stones.json")
    other, _ = new_unit(tmp_path / "other", "V", "Ada", PASSPHRASE, cost=CHEAP)
    with other, pytest.raises(BackupDamaged):
        compare(other, None, tmp_path / "stones.json")


def test_a_manifest_that_is_none_is_named(place: Path) -> None:
    (place / "runs").mkdir(parents=True)
    for content in (b"", b"[]", b"{}", b'{"format": 1}', b"\xff", b'{"format": 1, "run": 1, "unit_id": "x"}'):
        (place / "runs" / "000001.json").write_bytes(content)
        with pytest.raises(BackupDamaged):
            read_manifest(place / "runs" / "000001.json")
    assert not list_backups(place)[0].is_whole
