"""How the unit, its custody, its copies and its recovery stand, as the page about them tells it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.domain.errors import (
    BackupDamaged,
    Cancelled,
    KnownError,
    NotAllowed,
    NotRecorded,
    UnitDamaged,
    WrongPassphrase,
)
from app.domain.ids import SubjectId
from app.domain.layer import Strength
from app.domain.people import Role
from app.domain.progress import Progress
from app.domain.unit import Passphrase
from app.recognition.pack import PackManifest
from app.seal import Protection, Start, State, start
from app.service import layers
from app.service.backup import back_up, list_backups
from app.service.certificates import list_erasures
from app.service.custody_state import copy_state, custody_state
from app.service.erase import erase_subject
from app.service.layers import protection_layers
from app.service.people import change_roles
from app.service.recovery import proposed_sheet, proposed_sheets, renew_recovery, share_recovery
from app.service.recovery_check import check_recovery
from app.service.rehearse import rehearse_restoration
from app.service.unit_state import unit_state
from app.service.units import open_unit
from app.service.verify import verify_custody
from app.service.witness import write_witness
from app.store import Unit
from app.store.slot_files import NAMES
from tests.service.conftest import PASSPHRASE, enrol_vectors, vector
from tests.units import new_unit

FENCED = State(Protection.KERNEL, threads=3, children=2, filters=2, is_sealed=True, has_no_address=True)


def test_it_says_who_was_here_before_and_not_who_is_here_now(unit: Unit) -> None:
    folder = Path(unit.folder)
    assert unit_state(unit).opened_before is None
    unit.close()
    with open_unit(folder, Passphrase(PASSPHRASE)) as second:
        assert unit_state(second).opened_before is None, "the first use began with the making"
    with open_unit(folder, Passphrase(PASSPHRASE)) as third:
        state = unit_state(third)

    assert state.opened_before is not None
    assert state.opened_before.by == "Ada"
    assert state.info.registration is not None
    assert dict(state.libraries)["hnswlib"]


def test_custody_tells_the_head_that_was_there_and_the_last_verdict(unit: Unit, tmp_path: Path) -> None:
    assert custody_state(unit).verified is None
    verify_custody(unit)
    write_witness(unit, tmp_path / "witness.jsonl", at_each_lock=True)

    state = custody_state(unit)

    assert state.verified is not None
    assert state.verified.facts["holds"] is True
    assert state.witness == tmp_path / "witness.jsonl"
    with unit.reading() as reader:
        assert reader.audit.head() == (state.entries, state.head)
    assert verify_custody(unit, [state.words]).holds


def test_a_verification_that_is_stopped_gives_no_verdict(unit: Unit) -> None:
    told: list[Progress] = []
    with pytest.raises(Cancelled, match="says nothing about the unit"):
        verify_custody(unit, on_progress=told.append, is_cancelled=lambda: True)

    assert custody_state(unit).verified is None


def test_a_rehearsal_shows_that_the_backup_comes_back_and_leaves_no_copy(case_unit: Unit, tmp_path: Path) -> None:
    place = tmp_path / "medium" / "backups"
    back_up(case_unit, place)
    told: list[Progress] = []

    made = rehearse_restoration(case_unit, place, PASSPHRASE, told.append)

    assert made.holds
    assert (made.run, made.files) == (1, 2)
    assert told[-1].done == told[-1].total
    assert [path.name for path in place.parent.iterdir()] == ["backups"]
    state = copy_state(case_unit)
    assert state.rehearsed is not None
    assert state.rehearsed.facts["holds"] is True
    assert state.backed_up is not None
    assert state.backed_up.facts["run"] == 1


@pytest.mark.parametrize("act", ["back up", "rehearse"])
def test_what_a_killed_rehearsal_left_is_gone_with_the_next_backup_or_rehearsal(
    case_unit: Unit, tmp_path: Path, act: str
) -> None:
    place = tmp_path / "backups"
    back_up(case_unit, place)
    left: list[Path] = []

    def keep_a_copy(_told: Progress) -> None:
        made = next(tmp_path.glob(".homeward-rehearsal-*"))
        left.append(shutil.copytree(made, made.with_name(f"{made.name}{len(left)}left")))

    rehearse_restoration(case_unit, place, PASSPHRASE, keep_a_copy)
    strange = tmp_path / ".homeward-rehearsal-of-another-unit"
    strange.mkdir()
    assert left
    assert any(path.is_file() for path in left[0].rglob("*"))

    if act == "back up":
        back_up(case_unit, place)
    else:
        rehearse_restoration(case_unit, place, PASSPHRASE)

    assert list(tmp_path.glob(".homeward-rehearsal-*")) == [strange]


def test_a_rehearsal_names_what_does_not_come_back(case_unit: Unit, tmp_path: Path) -> None:
    place = tmp_path / "backups"
    back_up(case_unit, place)
    with pytest.raises(WrongPassphrase):
        rehearse_restoration(case_unit, place, "somebody else's passphrase")
    assert copy_state(case_unit).rehearsed is None
    rehearse_restoration(case_unit, place, PASSPHRASE)
    largest = max((path for path in place.rglob("*") if path.is_file()), key=lambda path: path.stat().st_size)
    spoilt = bytearray(largest.read_bytes())
    spoilt[len(spoilt) // 2] ^= 1
    largest.write_bytes(spoilt)

    with pytest.raises(KnownError):
        rehearse_restoration(case_unit, place, PASSPHRASE)

    assert not list(tmp_path.glob(".homeward-rehearsal-*"))
    found = copy_state(case_unit).rehearsed
    assert found is not None
    assert (found.facts["holds"], found.facts["run"]) == (False, 1), "the page would go on saying that it comes back"
    assert [run.is_whole for run in list_backups(place)] == [False]


def test_a_backup_of_another_unit_is_not_rehearsed(case_unit: Unit, tmp_path: Path) -> None:
    other, _ = new_unit(tmp_path / "other")
    with other:
        back_up(other, tmp_path / "backups")

    with pytest.raises(BackupDamaged, match="another unit"):
        rehearse_restoration(case_unit, tmp_path / "backups", PASSPHRASE)


def test_a_sheet_that_is_typed_back_opens_or_does_not_and_that_is_on_record(unit: Unit) -> None:
    old, new = proposed_sheet(unit), proposed_sheet(unit)
    renew_recovery(unit, old)
    renew_recovery(unit, new)

    assert check_recovery(unit, [new.code.code])
    assert not check_recovery(unit, [old.code.code])

    state = copy_state(unit).recovery
    assert (state.has_code, state.sheets) == (True, 0)
    assert state.checked is not None
    assert state.checked.facts["opens"] is False


def test_a_code_of_older_slot_files_is_not_said_to_open(unit: Unit) -> None:
    old, new = proposed_sheet(unit), proposed_sheet(unit)
    renew_recovery(unit, old)
    before = (Path(unit.folder) / NAMES[1]).read_bytes()
    renew_recovery(unit, new)
    (Path(unit.folder) / NAMES[1]).write_bytes(before)

    with pytest.raises(UnitDamaged, match="not those on record"):
        check_recovery(unit, [old.code.code])
    folder = Path(unit.folder)
    unit.close()
    with pytest.raises(WrongPassphrase, match="replaced since"):
        open_unit(folder, old.code)
    with open_unit(folder, Passphrase(PASSPHRASE)) as again:
        assert not check_recovery(again, [old.code.code])


def test_any_two_sheets_open_and_one_alone_does_not(unit: Unit) -> None:
    sheets = proposed_sheets(unit)
    share_recovery(unit, sheets)

    assert check_recovery(unit, [sheets[2].code.code.lower(), sheets[0].code.code])
    assert not check_recovery(unit, [sheets[0].code.code])
    assert not check_recovery(unit, [sheets[0].code.code, sheets[0].code.code])
    assert copy_state(unit).recovery.sheets == 3


def test_a_slip_of_the_pen_is_called_one_and_nothing_goes_on_record(unit: Unit) -> None:
    code = proposed_sheet(unit).code.code
    slipped = ("1" if code[0] != "1" else "2") + code[1:]

    with pytest.raises(WrongPassphrase, match="mistyped"):
        check_recovery(unit, [slipped])
    with pytest.raises(NotRecorded, match="two of the three"):
        check_recovery(unit, [" "])

    assert copy_state(unit).recovery.checked is None


def test_only_who_keeps_the_keys_checks_a_sheet(unit: Unit) -> None:
    change_roles(unit, "Ada", set(Role))
    unit.actor = type(unit.actor)(unit.actor.id, unit.actor.name, frozenset({Role.EXAMINER}))

    with pytest.raises(NotAllowed):
        check_recovery(unit, ["anything"])


def test_erasures_are_listed_with_their_certificates(unit: Unit, manifest: PackManifest) -> None:
    assert list_erasures(unit) == []
    enrol_vectors(unit, manifest.id, {f"D-{n}": [vector(n)] for n in range(3)})
    for number in (1, 2):
        erase_subject(unit, SubjectId(number), "withdrawn")

    found = list_erasures(unit)

    assert [(each.stone.erased_id, each.words) for each in found] == [("2", "clean"), ("1", "clean")]


def test_behind_the_fence_every_layer_that_can_be_read_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layers, "status", lambda: FENCED)
    monkeypatch.setattr(layers, "is_memory_kept", lambda: True)
    monkeypatch.setattr(layers, "open_swaps", lambda: ())

    found = protection_layers()

    assert {each.strength for each in found[:-1]} == {Strength.HOLDS}
    assert not any(each.advice for each in found[:-1])


@pytest.mark.parametrize(
    ("state", "words", "strength"),
    [
        (State(Protection.PYTHON_ONLY), "no intent", Strength.WEAKER),
        (State(Protection.NONE, threads=2, unfenced=1), "1 of them unfenced", Strength.MISSING),
        (State(Protection.KERNEL_BUS_OPEN, threads=2, filters=1), "other programs", Strength.WEAKER),
        (State(Protection.NONE, threads=1, network_sockets=2), "2 open", Strength.MISSING),
    ],
)
def test_what_weakens_a_layer_is_said_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, state: State, words: str, strength: Strength
) -> None:
    monkeypatch.setattr(layers, "status", lambda: state)

    weak = [each for each in protection_layers() if words in each.seen]

    assert [each.strength for each in weak] == [strength]
    assert weak[0].advice


def test_open_swap_accepted_work_and_notices_of_workers_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "_begun", [Start(("the kernel's fence cannot be raised (no filters)",))])
    monkeypatch.setattr(layers, "open_swaps", lambda: ("/dev/sda2",))
    monkeypatch.setattr(layers, "is_memory_kept", lambda: None)

    found = {each.name: each for each in protection_layers(["A cell has no Landlock."])}

    assert "no filters" in found["Kernel's fence against networks"].seen
    assert "/dev/sda2" in found["Swap that keeps no clear text"].seen
    assert found["Memory that other programs cannot read"].strength is Strength.UNKNOWN
    cells = found["Cells in which seized files are opened"]
    assert cells.seen.endswith("A cell has no Landlock.")
    assert cells.strength is not Strength.HOLDS
