"""The page about the unit: each section on a small real unit, driven by what a person would press and type."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.domain.case import CaseAuthority
from app.domain.people import Role
from app.domain.policy import Function, FunctionRule
from app.domain.progress import Progress
from app.domain.unit import Passphrase
from app.recognition.brought.trial import tried
from app.service.cases import act_of_unit, enter_case, list_cases, open_case
from app.service.recovery import proposed_sheet, renew_recovery
from app.service.selftest import SelftestFinding
from app.service.units import open_unit
from app.ui.fact_rows import Mark
from app.ui.fields_dialog import FieldsDialog
from app.ui.file_dialog import FileDialog
from app.ui.folder_dialog import FolderDialog
from app.ui.main_window import MainWindow
from app.ui.parts import KeyButton
from app.ui.places import Place
from app.ui.unit_models_dialog import ChooseModelsDialog
from app.ui.unit_panel import UnitPanel
from app.ui.unit_trial_form import TrialForm
from tests.recognition.invented_models import EMBEDDER, carried, embedder
from tests.service.conftest import PASSPHRASE, SECOND_PASSPHRASE
from tests.ui.conftest import FIRST, SECOND, Furnished
from tests.ui.test_lock_forgets import left
from tests.units import ALONE, a_policy

Settle = Callable[[], None]


@pytest.fixture
def at_unit(desk_window: MainWindow, settle: Settle) -> MainWindow:
    """The window at the unit's page, as the founder: examiner, supervisor and administrator."""
    desk_window.activateWindow()
    desk_window.go_to(Place.UNIT)
    settle()
    return desk_window


def press(window: MainWindow, key: Qt.Key) -> None:
    """Press a key in the section that is shown; a dialog that was over it is gone."""
    QApplication.processEvents()
    window.activateWindow()
    QTest.qWait(10)
    window.unit.panel.setFocus()
    QTest.keyClick(window.unit.panel, key)


def said(window: MainWindow) -> str:
    return window.messages.text


def words_of(panel: UnitPanel, name: str) -> str:
    facts = getattr(panel, "facts", None) or panel.layers  # type: ignore[attr-defined]
    return " ".join(fact.words for fact in facts.facts if fact.name == name)


def mark_of(panel: UnitPanel, name: str) -> Mark:
    return next(fact.mark for fact in panel.facts.facts if fact.name == name)  # type: ignore[attr-defined]


def typed_into(panel: UnitPanel, *words: str) -> FieldsDialog:
    dialog = panel.findChildren(FieldsDialog)[-1]
    for line, text in zip(dialog.lines, words, strict=True):
        line.setText(text)
    dialog.submit.click()
    return dialog


def test_digits_turn_to_a_section_which_reads_itself(at_unit: MainWindow, settle: Settle) -> None:
    for place, panel in enumerate(at_unit.unit.panels):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key(ord(str(place + 1))))
        settle()
        assert at_unit.unit.panel is panel
        assert panel.isVisible()
        assert not said(at_unit), f"section {place + 1} was refused"

    with at_unit.desk.unit.reading() as reader:
        verbs = [entry.act.verb for entry in reader.audit.entries()]
    viewed = {"view unit", "view models", "view backups", "view custody", "view due dates", "view erasures"}
    assert viewed | {"view quality trials", "view validations"} <= set(verbs)


def test_the_unit_says_whose_it_is_and_is_registered_anew(at_unit: MainWindow, settle: Settle) -> None:
    panel = at_unit.unit.about
    assert words_of(panel, "Controller") == "County police"
    assert "hnswlib" in words_of(panel, "Libraries")

    press(at_unit, Qt.Key.Key_R)
    dialog = typed_into(panel, "State police", "", "DPIA 2027-1")
    settle()
    assert "no responsible officer" in dialog.trouble.text()
    dialog.lines[1].setText("Officer E")
    dialog.submit.click()
    settle()

    assert words_of(panel, "Controller") == "State police"


def test_each_layer_is_shown_with_sign_word_and_what_to_do(at_unit: MainWindow, settle: Settle) -> None:
    at_unit.unit.show_panel(at_unit.unit.protection)
    settle()
    panel = at_unit.unit.protection

    assert len(panel.layers.facts) >= 6
    weak = [fact for fact in panel.layers.facts if fact.mark is not Mark.HOLDS]
    assert weak, "no fence stands round a test"
    assert all(fact.advice for fact in weak)
    assert all(fact.mark.words.split("  ")[0] in "●◐○?" for fact in panel.layers.facts)
    assert "layers" in panel.verdict.text()


def test_the_selftest_runs_with_progress_and_is_remembered(
    at_unit: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def short(_pool: object, _picture: bytes, on_progress: Callable[[Progress], None], _stop: object) -> object:
        on_progress(Progress("selftest", 1, 2, 1.0))
        return [
            SelftestFinding("machine", True, "Linux"),
            SelftestFinding("what runs the networks", False, "dlib (SSE)"),
        ]

    monkeypatch.setattr("app.service.selftest.selftest", short)
    monkeypatch.setattr("app.ui.unit_selftest_panel.draw_group", lambda _seed: b"")
    panel = at_unit.unit.selftest
    at_unit.unit.going_on.connect(told.append)
    at_unit.unit.show_panel(panel)
    settle()
    assert "No selftest" in panel.last.text()

    press(at_unit, Qt.Key.Key_S)
    assert panel.progress.is_running
    assert not panel.run.isEnabled()
    settle()

    assert [fact.mark for fact in panel.findings.facts] == [Mark.MISSING, Mark.HOLDS], "what fails comes first"
    assert "this did not hold: what runs the networks" in panel.last.text()
    assert (told[0], told[-1]) == ("Selftest…", "")
    assert panel.run.isEnabled()


def test_a_model_is_taken_in_chosen_embedded_with_and_removed(
    at_unit: MainWindow, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.service.models.try_model", tried)
    panel = at_unit.unit.models
    at_unit.unit.show_panel(panel)
    settle()
    assert [line.is_used for line in panel.lines._rows] == [True]
    file = carried(tmp_path / "medium", embedder(), EMBEDDER)

    press(at_unit, Qt.Key.Key_A)
    chooser = panel.findChild(FileDialog)
    assert chooser is not None
    chooser.go_to(file.parent)
    chooser.go_to(file)
    settle()
    assert "was trained on" in said(at_unit)
    assert [line.is_used for line in panel.lines._rows] == [True, False]

    press(at_unit, Qt.Key.Key_U)
    choice = panel.findChild(ChooseModelsDialog)
    assert choice is not None
    choice.choose(["tiny"])
    choice.submit.click()
    settle()
    assert "60 references and 4 faces of this case lack a vector" in panel.lacking.text()
    assert at_unit.desk.pool.manifest == at_unit.desk.gallery.manifest

    made = np.random.default_rng(3)
    monkeypatch.setattr(
        at_unit.desk.pool, "embed_crops", lambda jpegs: made.standard_normal((len(jpegs), 32)).astype(np.float32)
    )
    press(at_unit, Qt.Key.Key_E)
    assert at_unit.desk.is_busy
    settle()
    assert "60 references and 4 faces" in said(at_unit)
    assert "Nothing lacks a vector" in panel.lacking.text()
    assert not at_unit.desk.is_busy

    panel.table.selectRow(1)
    panel.ask_to_remove()
    panel.findChildren(QDialog)[-1].stated.emit("not needed")  # type: ignore[attr-defined]
    settle()
    assert "The unit works with tiny" in said(at_unit), "a model in use is not removed"


def test_what_is_no_model_is_refused_in_words(at_unit: MainWindow, settle: Settle, tmp_path: Path) -> None:
    panel = at_unit.unit.models
    at_unit.unit.show_panel(panel)
    (tmp_path / "no.toml").write_text("id = 3")

    panel.take_in(tmp_path / "no.toml")
    settle()

    assert said(at_unit)
    assert panel.add.isEnabled()
    assert not panel.progress.is_running


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
    assert mark_of(panel, "Witness") is Mark.UNKNOWN
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
    typed_into(panel, "C-9", "order 11", "identify a victim", "2098-01-01", "to see how we do")
    settle()
    assert [line.case for line in panel.lines._rows] == ["C-9"]
    assert at_unit.desk.case is not None
    assert at_unit.desk.case.reference == "C-9"

    press(at_unit, Qt.Key.Key_D)
    typed_into(panel, "C-9")
    settle()
    assert "The trial is disclosed; 0 conclusions were counted." in said(at_unit)


def test_no_performance_test_is_said_so(at_unit: MainWindow, settle: Settle) -> None:
    at_unit.unit.show_panel(at_unit.unit.validation)
    settle()

    assert "No performance test was made" in at_unit.unit.validation.last.text()


def test_each_act_that_is_not_ones_own_is_closed_with_its_reason(
    window: MainWindow, furnished: Furnished, settle: Settle
) -> None:
    window.enter_unit(open_unit(furnished.folder, Passphrase(SECOND_PASSPHRASE, SECOND)))
    settle()
    window.go_to(Place.UNIT)
    settle()
    page = window.unit
    page.show_panel(page.trials)
    settle()

    closed = {
        page.about.register: "supervisor or an administrator",
        page.about.idle: "administrator",
        page.models.add: "supervisor or administrator",
        page.models.use: "supervisor or administrator",
        page.models.remove: "supervisor or administrator",
        page.backup.back_up: "administrator",
        page.backup.rehearse: "administrator",
        page.backup.check: "administrator",
        page.trials.set: "policy",
    }
    for button, reason in closed.items():
        assert not button.isEnabled(), button.text()
        assert reason in button.toolTip(), button.text()
    assert page.custody.verify.isEnabled()
    assert page.backup.verify.isEnabled()


def test_who_sees_no_cases_sees_no_due_dates_and_reads_why(
    window: MainWindow, furnished: Furnished, settle: Settle
) -> None:
    unit = open_unit(furnished.folder, Passphrase(PASSPHRASE, FIRST))
    unit.actor = dataclasses.replace(unit.actor, roles=frozenset({Role.ADMINISTRATOR}))
    window.enter_unit(unit)
    settle()
    window.go_to(Place.UNIT)
    window.unit.show_panel(window.unit.retention)
    settle()

    assert "see which cases there are" in window.unit.retention.nothing.text()
    assert window.unit.retention.due.rowCount() == 0


def test_a_lock_in_the_middle_of_a_job_leaves_nothing_behind(
    at_unit: MainWindow, furnished: Furnished, settle: Settle, tmp_path: Path
) -> None:
    for place in range(len(at_unit.unit.panels)):
        at_unit.unit.choose(place)
        settle()
    at_unit.unit.backup.begin_backup(tmp_path / "backups")

    at_unit.lock()
    settle()

    assert left(at_unit) == []
    at_unit.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()
    assert not at_unit.unit.backup.progress.is_running
    assert at_unit.unit.backup.back_up.isEnabled()


def test_every_key_of_the_page_is_on_its_button_once_in_a_section(at_unit: MainWindow) -> None:
    for panel in at_unit.unit.panels:
        keys = [button.key for button in panel.findChildren(KeyButton) if button.key]
        assert len(keys) == len(set(keys))
