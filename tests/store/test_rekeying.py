"""A removed person's key opens nothing any more, and an early end leaves the old unit or the new one, never neither."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.audit import Act, Operation, first_break
from app.domain.errors import StorageFull, UnitDamaged, WrongPassphrase
from app.domain.unit import Passphrase, RecoveryCode, RecoverySheets
from app.store import (
    WITNESS_PATH,
    Unit,
    create_unit,
    new_recovery_code,
    open_unit,
    read_witness,
    rekeying,
    remove_person,
    verify_files,
)
from app.store.connection import connect
from app.store.keys import UnitKeys
from app.store.signing_keys import first_false_signature
from app.store.slot_files import NAMES, NEXT, read_slot_files
from tests.store.conftest import CHEAP, PASSPHRASE, act, open_a_case, take_in_faces

BENS = "a passphrase of Ben alone"
CLEOS = "a passphrase of Cleo alone"
REMOVAL = Act("remove person", Operation.CUSTODY, "left the unit", "unit administration")
STEPS = (
    "copy_file",
    "remove_in_copy",
    "check_copy",
    "write_slots_beside",
    "let_go_of_file",
    "put_in_place",
    "write_slots",
    "forget_slots_beside",
    "tell_witness",
)
DECIDED_BY = STEPS.index("put_in_place")


class Team:
    """A unit of three people with a case in it, its recovery code and its sheets."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        unit, self.code = create_unit(folder, "U", "Ada", PASSPHRASE, cost=CHEAP)
        self.sheets = [new_recovery_code() for _ in range(3)]
        with unit:
            with unit.unit_of_work(act("let people in")) as work:
                self.ben = unit.add_person(work, "Ben", BENS).id
                unit.add_person(work, "Cleo", CLEOS)
                unit.holders.share_recovery(work, self.sheets)
            self.case_id = open_a_case(unit)
            take_in_faces(unit, 3)
            self.old_key = bytes(unit._unit_key)

    def opened(self, secret: str = PASSPHRASE) -> Unit:
        return open_unit(self.folder, Passphrase(secret))

    def remove_ben(self) -> None:
        remove_person(self.opened(), self.ben, REMOVAL)

    def check_whole(self, *, is_removed: bool) -> None:
        """Whoever is in the unit opens it, by every way; its case opens; every file holds."""
        for secret in (PASSPHRASE, CLEOS, *(() if is_removed else (BENS,))):
            self.opened(secret).close()
        open_unit(self.folder, self.code).close()
        open_unit(self.folder, RecoverySheets(self.sheets[2], self.sheets[0])).close()
        with self.opened() as unit:
            unit.attach_case(self.case_id)
            with unit.reading() as reader:
                assert reader.faces.count() == 3
                assert ("Ben" in {person.name for person in reader.people.all()}) is not is_removed
                chain = reader.audit.entries()
            assert [finding for finding in verify_files(self.folder, unit) if not finding.holds] == []
        assert first_break(chain) is None
        assert first_false_signature(chain) is None
        assert sum(entry.act.verb == "remove person" for entry in chain) == int(is_removed)
        assert {path.name for path in self.folder.iterdir()} == {"cases", "unit.db", "unit.tries", *NAMES}


@pytest.fixture
def team(tmp_path: Path) -> Team:
    return Team(tmp_path / "unit")


def test_who_was_removed_opens_nothing_and_everybody_else_everything(team: Team) -> None:
    slots_before = read_slot_files(team.folder)

    team.remove_ben()

    team.check_whole(is_removed=True)
    with pytest.raises(WrongPassphrase):
        team.opened(BENS)
    assert read_slot_files(team.folder) != slots_before


def test_the_key_that_they_may_have_kept_opens_no_file_and_unwraps_no_case(team: Team) -> None:
    team.remove_ben()

    with team.opened() as unit:
        kept = UnitKeys.of(team.old_key, unit.id)
        assert kept.database != unit.keys.database
        with unit.reading() as reader:
            wrapped = reader.cases.wrapped_keys()[team.case_id]
        outdated = type(unit.case_files)(team.folder, unit.id, kept)
        with pytest.raises(UnitDamaged):
            outdated.key(team.case_id, wrapped)
    with pytest.raises(UnitDamaged):
        connect(team.folder / "unit.db", kept.database, "unit.db")


def test_slot_files_of_before_the_removal_do_not_let_them_in_again(team: Team) -> None:
    old = {name: (team.folder / name).read_bytes() for name in NAMES}
    team.remove_ben()
    (team.folder / NAMES[0]).write_bytes(old[NAMES[0]])

    with pytest.raises((WrongPassphrase, UnitDamaged)):
        team.opened(BENS)
    team.check_whole(is_removed=True)


def test_their_name_keys_and_acts_stay_on_record(team: Team) -> None:
    with team.opened(BENS) as unit, unit.unit_of_work(act("Ben works")):
        pass
    team.remove_ben()

    with team.opened() as unit, unit.reading() as reader:
        ben = next(person for person in reader.people.ever() if person.name == "Ben")
        assert ben.removed_at is not None
        assert ben.roles == frozenset()
        assert reader.signing_keys.current(ben.id) is not None
        assert [entry.actor_name for entry in reader.audit.entries() if entry.act.verb == "Ben works"] == ["Ben"]


def test_the_witness_hears_of_the_removal_at_once(team: Team, tmp_path: Path) -> None:
    place = tmp_path / "witness.jsonl"
    with team.opened() as unit, unit.unit_of_work(act("name a witness")) as work:
        work.settings.set(WITNESS_PATH, str(place))
    team.remove_ben()

    with team.opened() as unit:
        heard = read_witness(place, unit.id).lines
        assert unit.beginning is not None
        assert [(line.sequence, line.head) for line in heard][-1] == (unit.beginning.sequence, unit.beginning.head)
        with unit.reading() as reader:
            newest = reader.audit.entries(heard[-1].sequence - 1, 2)
    assert [entry.act.verb for entry in newest] == ["remove person", "lock"]


def test_a_witness_that_cannot_be_reached_keeps_nobody_in_the_unit(team: Team, tmp_path: Path) -> None:
    with team.opened() as unit, unit.unit_of_work(act("name a witness")) as work:
        work.settings.set(WITNESS_PATH, str(tmp_path / "no such medium" / "witness.jsonl"))

    team.remove_ben()

    team.check_whole(is_removed=True)


def test_an_entry_of_theirs_after_the_removal_is_named(team: Team) -> None:
    """Somebody with the unit's key and Ben's own keys writes a further entry in his name."""
    ben = team.opened(BENS)
    actor, keys = ben.actor, ben._person_keys.__class__(bytes(ben._person_keys.seed))
    ben.close()
    team.remove_ben()

    with team.opened() as unit:
        unit.actor, unit._person_keys = actor, keys
        with unit.unit_of_work(act("after the removal")):
            pass
        with unit.reading() as reader:
            chain = reader.audit.entries()
    assert first_false_signature(chain) == f"entry {chain[-1].sequence} is not signed by the person whom it names"


KILLED = """
import os, signal, sys
from pathlib import Path
from app.domain.ids import PersonnelId
from app.domain.unit import Passphrase
from app.store import open_unit, rekeying
from tests.store.conftest import PASSPHRASE
from tests.store.test_rekeying import REMOVAL

folder, ben, before = Path(sys.argv[1]), PersonnelId(int(sys.argv[2])), sys.argv[3]
setattr(rekeying._Rekeying, before, lambda change: os.kill(os.getpid(), signal.SIGKILL))
rekeying.remove_person(open_unit(folder, Passphrase(PASSPHRASE)), ben, REMOVAL)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")
@pytest.mark.parametrize("step", [*STEPS, "tidy"])
def test_a_kill_before_any_step_leaves_the_old_unit_or_the_new_one(team: Team, step: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(team.folder), str(team.ben), step],
        cwd=Path(__file__).parents[2],
        check=False,
        capture_output=True,
        text=True,
    )

    assert done.returncode == -signal.SIGKILL, done.stderr
    is_removed = (*STEPS, "tidy").index(step) > DECIDED_BY
    if is_removed:
        with pytest.raises(WrongPassphrase):
            team.opened(BENS)
    team.check_whole(is_removed=is_removed)


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")
@pytest.mark.parametrize("stride", [5, pytest.param(1, marks=pytest.mark.soak)])
def test_a_kill_at_any_moment_leaves_the_old_unit_or_the_new_one(tmp_path: Path, stride: int) -> None:
    """Each call that makes something last on the disk, or each fifth one, is the last one in turn."""
    outcomes = []
    for number in range(1, 60, stride):
        team = Team(tmp_path / str(number))
        done = subprocess.run(
            [sys.executable, "-c", AT_CALL, str(team.folder), str(team.ben), str(number)],
            cwd=Path(__file__).parents[2],
            check=False,
            capture_output=True,
            text=True,
        )
        if done.returncode == 0:
            team.check_whole(is_removed=True)
            break
        assert done.returncode == -signal.SIGKILL, done.stderr
        is_removed = "Ben" not in _people(team)
        team.check_whole(is_removed=is_removed)
        outcomes.append(is_removed)
    else:
        pytest.fail("The removal made more calls than were counted on.")
    assert outcomes == sorted(outcomes)
    assert set(outcomes) == {False, True}


AT_CALL = """
import os, signal, sys
from pathlib import Path
from app.domain.ids import PersonnelId
from app.domain.unit import Passphrase
from app.store import open_unit, rekeying
from tests.store.conftest import PASSPHRASE
from tests.store.test_rekeying import REMOVAL

folder, ben, last = Path(sys.argv[1]), PersonnelId(int(sys.argv[2])), int(sys.argv[3])
unit = open_unit(folder, Passphrase(PASSPHRASE))
calls = 0

def counted(function):
    def called(*arguments, **named):
        global calls
        calls += 1
        if calls == last:
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*arguments, **named)
    return called

os.fsync, os.rename, os.unlink = counted(os.fsync), counted(os.rename), counted(os.unlink)
Path.replace, Path.unlink = counted(Path.replace), counted(Path.unlink)
rekeying.remove_person(unit, ben, REMOVAL)
"""


def _people(team: Team) -> set[str]:
    with team.opened() as unit, unit.reading() as reader:
        return {person.name for person in reader.people.all()}


@pytest.mark.parametrize("step", STEPS)
def test_a_step_that_fails_leaves_the_old_unit_or_the_new_one(
    team: Team, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_change: object) -> None:
        raise StorageFull("The disk is full.")

    monkeypatch.setattr(rekeying._Rekeying, step, fails)
    unit = team.opened()

    with pytest.raises(StorageFull):
        remove_person(unit, team.ben, REMOVAL)

    monkeypatch.undo()
    team.check_whole(is_removed=STEPS.index(step) > DECIDED_BY)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of a megabyte and a half."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={1536 * 1024}", "homeward-test", str(disk)]
    if os.name != "posix" or os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("Only root may mount a small file system; failing steps are tested instead.")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_disk_without_room_for_a_copy_removes_nobody(small_disk: Path) -> None:
    team = Team(small_disk / "unit")
    free = os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize
    (small_disk / "ballast").write_bytes(bytes(free - 120_000))

    with pytest.raises(StorageFull):
        team.remove_ben()

    team.check_whole(is_removed=False)
    (small_disk / "ballast").unlink()
    team.remove_ben()
    team.check_whole(is_removed=True)


def test_slots_for_a_change_that_never_came_are_taken_away(team: Team) -> None:
    (team.folder / NEXT).write_bytes((team.folder / NAMES[0]).read_bytes())

    team.opened().close()

    assert not (team.folder / NEXT).exists()


def test_a_recovery_code_of_before_still_restores_access_after_a_removal(team: Team) -> None:
    team.remove_ben()

    with open_unit(team.folder, RecoveryCode(team.code.code.lower())) as unit:
        assert unit.opened_by_recovery
