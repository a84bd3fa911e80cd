"""The page about the unit: each section on a small real unit, driven by what a person would press and type."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.domain.people import Role
from app.domain.progress import Progress
from app.domain.unit import Passphrase
from app.recognition.brought.trial import tried
from app.service.selftest import SelftestFinding
from app.service.units import open_unit
from app.ui.fact_rows import FactRow, Mark
from app.ui.file_dialog import FileDialog
from app.ui.main_window import MainWindow
from app.ui.parts import KeyButton
from app.ui.places import Place
from app.ui.reason_dialog import ReasonDialog
from app.ui.unit_models_dialog import ChooseModelsDialog
from tests.recognition.invented_models import EMBEDDER, carried, embedder
from tests.service.conftest import PASSPHRASE, SECOND_PASSPHRASE
from tests.ui.conftest import FIRST, SECOND, Furnished
from tests.ui.test_lock_forgets import left
from tests.ui.unit_sections import at_unit, press, said, typed_into, words_of

__all__ = ["at_unit"]

Settle = Callable[[], None]


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

    assert [fact.mark for fact in panel.findings.facts] == [Mark.BROKEN, Mark.HOLDS], "what fails comes first"
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
    assert at_unit.desk._held == 0

    panel.table.selectRow(1)
    panel.ask_to_remove()
    asked = panel.findChild(ReasonDialog)
    assert asked is not None
    asked.stated.emit("not needed")
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


def test_no_section_makes_the_window_higher_than_a_low_screen(at_unit: MainWindow, settle: Settle) -> None:
    at_unit.heading.tell_stamps(("SEARCHING IS STOPPED", "EVALUATION until 2027-01-01"))
    at_unit.resize(1366, 728)
    for place in range(len(at_unit.unit.panels)):
        at_unit.unit.choose(place)
        settle()
        at_unit.messages.tell("Something was done. " * 8)
        settle()
        assert at_unit.height() == 728, type(at_unit.unit.panel).__name__


def test_no_fact_is_cut_off_however_long_it_is(at_unit: MainWindow, settle: Settle) -> None:
    facts = at_unit.unit.about.facts
    long = [
        FactRow("SHA-256", "encoder: " + 3 * ("5" * 64 + "; ")),
        FactRow("A name that takes two lines by itself, as some do", "word " * 120, Mark.BROKEN, "advice " * 60),
        FactRow("Path", "/" + "a-long-folder-name" * 12),
    ]
    facts.show_facts(long)
    settle()

    for width in (700, 480):
        facts.resize(width, 300)
        settle()
        inside = facts.widget()
        assert inside is not None
        assert inside.width() <= facts.viewport().width()
        for each in inside.findChildren(QLabel):
            assert each.height() >= each.heightForWidth(each.width()), each.text()[:40]
    assert not any("\u200b" in each.accessibleName() for each in facts.findChildren(QLabel))
