"""Backups, recovery, custody, retention and trials on the page about the unit, as a person would press and type."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.domain.case import CaseAuthority
from app.domain.ids import SubjectId
from app.domain.people import Role
from app.domain.policy import Function, FunctionRule
from app.domain.progress import IsCancelled, OnProgress, Progress
from app.domain.unit import Passphrase
from app.service.cases import act_of_unit, enter_case, list_cases, open_case
from app.service.erase import erase_case, erase_subject
from app.service.erasing import AFTER, BEFORE, Erasing
from app.service.quality_trials import set_trial
from app.service.recovery import proposed_sheet, renew_recovery
from app.service.tombstones import Applied, apply_tombstones, export_tombstones
from app.service.units import open_unit
from app.ui.fact_rows import Mark
from app.ui.fields_dialog import FieldsDialog
from app.ui.file_dialog import FileDialog
from app.ui.folder_dialog import FolderDialog
from app.ui.main_window import MainWindow
from app.ui.people_dialogs import FormDialog
from app.ui.places import Place
from app.ui.unit_trial_form import TrialForm
from tests.service.conftest import PASSPHRASE, THIRD_PASSPHRASE, join
from tests.ui.conftest import FIRST, Furnished
from tests.ui.unit_sections import at_unit, mark_of, press, said, typed_into, words_of
from tests.units import ALONE, a_policy

__all__ = ["at_unit"]

Settle = Callable[[], None]


def test_a_backup_is_made_verified_and_rehearsed(at_unit: MainWindow, settle: Settle, tmp_path: Path) -> None:
    panel, place = at_unit.unit.backup, tmp_path / "medium" / "backups"
    at_unit.unit.show_panel(panel)
    settle()
    assert mark_of(panel, "Last backup") is Mark.MISSING

    press(at_unit, Qt.Key.Key_B)
    chooser = panel.findChildren(FolderDialog)[-1]
    place.mkdir(parents=True)
    chooser.go_to(place)
    chooser.choose()
    assert panel.progress.is_running
    settle()
    assert mark_of(panel, "Last backup") is Mark.HOLDS
    assert "backup 1" in words_of(panel, "Last backup")

    panel.begin_verifying(place)
    settle()
    assert mark_of(panel, "Backup 1") is Mark.HOLDS

    panel._ask_passphrase(place)
    typed_into(panel, PASSPHRASE)
    settle()
    assert "came back whole" in said(at_unit)
    assert mark_of(panel, "Last rehearsal") is Mark.HOLDS


def test_a_recovery_code_is_checked_by_typing_it_back(at_unit: MainWindow, settle: Settle) -> None:
    sheet = proposed_sheet(at_unit.desk.unit)
    renew_recovery(at_unit.desk.unit, sheet)
    panel = at_unit.unit.backup
    at_unit.unit.show_panel(panel)
    settle()
    assert mark_of(panel, "Last checked") is Mark.UNKNOWN

    press(at_unit, Qt.Key.Key_C)
    dialog = typed_into(panel, "ABC", "")
    settle()
    assert "mistyped" in dialog.trouble.text()
    dialog.lines[0].setText(sheet.code.code)
    dialog.submit.click()
    settle()

    assert said(at_unit) == "It would open this unit."
    assert mark_of(panel, "Last checked") is Mark.HOLDS


def test_custody_is_verified_and_a_witness_written(at_unit: MainWindow, settle: Settle, tmp_path: Path) -> None:
    panel = at_unit.unit.custody
    at_unit.unit.show_panel(panel)
    settle()
    assert mark_of(panel, "Last verification") is Mark.UNKNOWN
    assert not panel.forget.isEnabled()

    press(at_unit, Qt.Key.Key_V)
    settle()
    assert "Custody holds" in said(at_unit)
    assert mark_of(panel, "Last verification") is Mark.HOLDS

    panel.write_now(tmp_path / "witness.jsonl", at_each_lock=True)
    settle()
    assert mark_of(panel, "Witness") is Mark.HOLDS
    assert (tmp_path / "witness.jsonl").is_file()
    press(at_unit, Qt.Key.Key_F)
    settle()
    assert mark_of(panel, "Witness") is Mark.WEAKER
    assert panel.head.text().startswith("Entry ")


def due_case(window: MainWindow, settle: Settle) -> None:
    """Open a case that falls due soon, and stay in the one that was open."""
    before = window.desk.case
    assert before is not None
    until = date.today() + timedelta(days=9)
    open_case(window.desk.unit, CaseAuthority("C-7", "order 9", "identify a victim", until))
    enter_case(window.desk.unit, before.id)
    window.unit.show_panel(window.unit.retention)
    settle()


def test_a_case_that_falls_due_gets_another_date_or_is_erased(at_unit: MainWindow, settle: Settle) -> None:
    panel = at_unit.unit.retention
    due_case(at_unit, settle)
    assert [item.label for item in panel.due._rows] == ["C-7"]

    press(at_unit, Qt.Key.Key_D)
    dialog = typed_into(panel, "tomorrow", "the court asked")
    settle()
    assert "is not a date" in dialog.trouble.text()
    dialog.lines[0].setText((date.today() + timedelta(days=20)).isoformat())
    dialog.submit.click()
    settle()
    assert panel.due._rows[0].due == date.today() + timedelta(days=20)

    press(at_unit, Qt.Key.Key_X)
    settle()
    dialog = typed_into(panel, "time is up", "C-1")
    settle()
    assert "not its reference" in dialog.trouble.text()
    dialog.lines[1].setText("C-7")
    dialog.submit.click()
    settle()

    assert "Nothing of it was found afterwards" in said(at_unit)
    assert panel.due._rows == []
    assert [each.words for each in panel.erasures._rows] == ["clean"]
    assert [case.reference for case in list_cases(at_unit.desk.unit)] == ["C-1"]
    assert at_unit.desk.case is not None


def test_an_erasure_says_how_far_it_is_and_can_be_stopped_before_anything_is_erased(
    at_unit: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel, foot, readings = at_unit.unit.retention, list[str](), list[Progress]()
    due_case(at_unit, settle)
    panel.going_on.connect(foot.append)
    panel.progress.told.connect(readings.append)
    begun, go_on = Event(), Event()

    def slow(told: OnProgress, cancelled: IsCancelled) -> Erasing:
        begun.set()
        assert go_on.wait(10)
        return Erasing(told, cancelled)

    monkeypatch.setattr("app.ui.unit_retention_acts.Erasing", slow)
    panel.ask_erasure()
    settle()
    dialog = typed_into(panel, "time is up", "C-7")
    assert begun.wait(10)
    assert panel.progress.isVisibleTo(panel)
    panel.progress.cancel()
    go_on.set()
    settle()
    assert "stopped before anything was erased" in dialog.trouble.text()
    assert not panel.progress.is_running
    assert [case.reference for case in list_cases(at_unit.desk.unit)] == ["C-1", "C-7"]

    dialog.submit.click()
    settle()
    assert "Nothing of it was found afterwards" in said(at_unit)
    stages = [each.stage for each in readings]
    assert (stages[0], stages[-1]) == (BEFORE, AFTER)
    assert any("before anything is erased" in words for words in foot)
    assert foot[-1] == ""
    assert not at_unit.desk.is_busy
    assert [case.reference for case in list_cases(at_unit.desk.unit)] == ["C-1"]


def test_a_certificate_is_written(at_unit: MainWindow, settle: Settle, tmp_path: Path) -> None:
    panel = at_unit.unit.retention
    due_case(at_unit, settle)
    panel.ask_erasure()
    settle()
    typed_into(panel, "time is up", "C-7")
    settle()

    press(at_unit, Qt.Key.Key_C)
    chooser = panel.findChildren(FolderDialog)[-1]
    chooser.go_to(tmp_path)
    chooser.choose()
    settle()

    assert (tmp_path / "certificate-1.html").is_file()
    assert "certificate-1.html" in said(at_unit)


def test_erasing_the_case_that_is_worked_in_empties_its_pages(at_unit: MainWindow, settle: Settle) -> None:
    unit = at_unit.desk.unit
    until = date.today() + timedelta(days=3)
    open_case(unit, CaseAuthority("C-8", "order 9", "identify a victim", until))
    at_unit.unit.show_panel(at_unit.unit.retention)
    settle()

    at_unit.unit.retention.ask_erasure()
    settle()
    typed_into(at_unit.unit.retention, "time is up", "C-8")
    settle()

    assert at_unit.desk.case is None
    at_unit.go_to(Place.FACES)
    assert at_unit.current_place is Place.UNIT, "there is no case to go into"


def test_a_quality_trial_is_set_and_disclosed_by_who_may(at_unit: MainWindow, settle: Settle, tmp_path: Path) -> None:
    unit, panel = at_unit.desk.unit, at_unit.unit.trials
    at_unit.unit.show_panel(panel)
    settle()
    assert "policy" in panel.set.toolTip()
    kept = [rule for rule in a_policy(ALONE).functions if rule.function is not Function.QUALITY_TRIALS]
    opened = FunctionRule(Function.QUALITY_TRIALS, frozenset({Role.SUPERVISOR}))
    with unit.unit_of_work(act_of_unit("test")) as work:
        work.policies.adopt(a_policy(ALONE, functions=(*kept, opened)), [(unit.actor.id, "0" * 128)])
    unit.take_standing()
    panel.refresh()
    settle()
    (tmp_path / "known.jpg").write_bytes(b"\xff\xd8\xff")

    press(at_unit, Qt.Key.Key_N)
    form = panel.findChild(TrialForm)
    assert form is not None
    form.subject.setText("1")
    form.add_picture(tmp_path / "known.jpg")
    at_unit.desk.own.see_face("face", 1)
    at_unit.desk.purposes.append("find who this is")
    typed_into(panel, "C-9", "order 11", "identify a victim", "2098-01-01", "to see how we do")
    settle()
    assert [line.case for line in panel.lines._rows] == ["C-9"]
    assert at_unit.desk.case is not None
    assert at_unit.desk.case.reference == "C-9"
    assert at_unit.desk.purposes == [], "those were of the case before"
    before = at_unit.desk.own.exposure.faces
    at_unit.desk.own.see_face("face", 1)
    assert at_unit.desk.own.exposure.faces == before + 1, "another face, of another case"

    press(at_unit, Qt.Key.Key_D)
    typed_into(panel, "C-9")
    settle()
    assert "The trial is disclosed; 0 conclusions were counted." in said(at_unit)


def test_a_declaration_is_kept_and_discloses_a_trial_that_another_set(
    window: MainWindow, furnished: Furnished, settle: Settle, tmp_path: Path
) -> None:
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        kept = [rule for rule in a_policy(ALONE).functions if rule.function is not Function.QUALITY_TRIALS]
        opened = FunctionRule(Function.QUALITY_TRIALS, frozenset({Role.SUPERVISOR}))
        with unit.unit_of_work(act_of_unit("test")) as work:
            work.policies.adopt(a_policy(ALONE, functions=(*kept, opened)), [(unit.actor.id, "0" * 128)])
        unit.take_standing()
        join(unit, "Sue", THIRD_PASSPHRASE, {Role.SUPERVISOR})
        (tmp_path / "known.jpg").write_bytes(b"\xff\xd8\xff")
        authority = CaseAuthority("C-9", "order 11", "identify a victim", date(2098, 1, 1))
        set_trial(unit, authority, {tmp_path / "known.jpg": None}, "to see how we do")
    panel = window.unit.trials

    def go_in(person: str, passphrase: str) -> None:
        window.enter_unit(open_unit(furnished.folder, Passphrase(passphrase, person)))
        settle()
        window.go_to(Place.UNIT)
        window.unit.show_panel(panel)
        settle()

    go_in(FIRST, PASSPHRASE)
    panel.table.selectRow(0)
    press(window, Qt.Key.Key_K)
    chooser = panel.findChildren(FolderDialog)[-1]
    chooser.go_to(tmp_path)
    chooser.choose()
    settle()
    assert "The declaration of C-9 is in declaration.txt" in said(window)
    window.lock()
    settle()

    go_in("Sue", THIRD_PASSPHRASE)
    assert panel.lines._rows == []
    panel.keep.click()
    assert said(window) == "Choose a hidden trial that you set first."
    press(window, Qt.Key.Key_F)
    file = panel.findChildren(FileDialog)[-1]
    file.go_to(tmp_path)
    file.go_to(tmp_path / "declaration.txt")
    typed_into(panel, "C-9")
    settle()
    assert "The trial is disclosed; 0 conclusions were counted." in said(window)


def test_a_list_of_erasures_is_applied_to_an_older_copy_of_the_unit(
    window: MainWindow, furnished: Furnished, settle: Settle, tmp_path: Path
) -> None:
    shutil.copytree(furnished.folder, tmp_path / "copy")
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        erase_case(unit, list_cases(unit)[0].id, "time is up")
        export_tombstones(unit, tmp_path / "homeward-erasures.json")
    window.enter_unit(open_unit(tmp_path / "copy", Passphrase(PASSPHRASE, FIRST)))
    settle()
    window.go_to(Place.UNIT)
    panel = window.unit.retention
    window.unit.show_panel(panel)
    settle()
    dropped: list[bool] = []
    window.shelf.dropped.connect(lambda: dropped.append(True))

    def choose() -> FormDialog:
        press(window, Qt.Key.Key_A)
        file = panel.findChildren(FileDialog)[-1]
        file.go_to(tmp_path)
        file.go_to(tmp_path / "homeward-erasures.json")
        settle()
        return [each for each in panel.findChildren(FormDialog) if not isinstance(each, FieldsDialog)][-1]

    asked = choose()
    words = " ".join(each.text() for each in asked.findChildren(QLabel))
    assert "homeward-erasures.json names 1 erasure. 1 of them is here again and is erased for good" in words
    assert "older than the list" in words
    assert [case.reference for case in list_cases(window.desk.unit)] == ["C-1"], "nothing before it is said"
    asked.submit.click()
    settle()

    assert "1 erased again. 0 erasures remembered. This unit is older than the list." in said(window)
    assert list_cases(window.desk.unit) == []
    assert [each.words for each in panel.erasures._rows] == ["clean"]
    assert window.desk.case is None
    assert dropped, "no picture of what was erased is kept"
    asked = choose()
    words = " ".join(each.text() for each in asked.findChildren(QLabel))
    assert "Nothing that it names is here again." in words


def test_a_list_that_is_stopped_between_two_erasures_leaves_no_picture_of_what_is_erased(
    window: MainWindow, furnished: Furnished, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(furnished.folder, tmp_path / "copy")
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        erase_subject(unit, SubjectId(2), "withdrawn")
        erase_case(unit, list_cases(unit)[0].id, "time is up")
        export_tombstones(unit, tmp_path / "homeward-erasures.json")
    window.enter_unit(open_unit(tmp_path / "copy", Passphrase(PASSPHRASE, FIRST)))
    settle()
    window.go_to(Place.UNIT)
    panel, answers = window.unit.retention, iter((False, True))
    window.unit.show_panel(panel)
    settle()
    enter_case(window.desk.unit, list_cases(window.desk.unit)[0].id)
    turned, dropped = list[bool](), list[bool]()
    panel.case_turned.connect(lambda: turned.append(True))
    window.shelf.dropped.connect(lambda: dropped.append(True))

    def stopped(*given: Any) -> Applied:
        return apply_tombstones(given[0], given[1], given[2], given[3], given[4], lambda: next(answers))

    monkeypatch.setattr("app.ui.unit_tombstone_acts.apply_tombstones", stopped)
    press(window, Qt.Key.Key_A)
    file = panel.findChildren(FileDialog)[-1]
    file.go_to(tmp_path)
    file.go_to(tmp_path / "homeward-erasures.json")
    settle()
    [each for each in panel.findChildren(FormDialog) if not isinstance(each, FieldsDialog)][-1].submit.click()
    settle()

    assert "stopped after 1 of 2 erasures" in said(window)
    assert window.desk.case is None
    assert turned
    assert dropped


def test_a_list_that_is_not_of_this_unit_is_refused_in_the_window(
    at_unit: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    at_unit.unit.show_panel(at_unit.unit.retention)
    settle()
    (tmp_path / "other.json").write_text("{}")
    press(at_unit, Qt.Key.Key_A)
    file = at_unit.unit.retention.findChildren(FileDialog)[-1]
    file.go_to(tmp_path)
    file.go_to(tmp_path / "other.json")
    settle()

    assert "is not a list of tombstones that this unit made" in said(at_unit)


def test_no_performance_test_is_said_so(at_unit: MainWindow, settle: Settle) -> None:
    at_unit.unit.show_panel(at_unit.unit.validation)
    settle()

    assert "No performance test was made" in at_unit.unit.validation.last.text()
