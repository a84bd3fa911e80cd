"""The people of the unit in the window: let in, given roles and training, and removed; each may do what roles allow."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit

from app.domain.adjudication import Stage
from app.domain.errors import WrongPassphrase
from app.domain.ids import ProposalId
from app.domain.people import Role
from app.domain.policy import ActKind
from app.domain.quality_trial import Declaration, KnownPicture, TrialStatement, Truth, counts_as_json
from app.domain.unit import Passphrase, RecoverySheets
from app.service.cases import act_of_unit, list_cases
from app.service.deciding import confirm_any
from app.service.people import add_examiner, list_people
from app.service.recovery import proposed_sheets, share_recovery
from app.service.units import open_unit
from app.store import Unit
from app.ui.main_window import MainWindow
from app.ui.people_dialogs import (
    AddPersonDialog,
    FormDialog,
    NewPassphraseDialog,
    ProposePersonDialog,
    RemovePersonDialog,
    RolesDialog,
    TrainingDialog,
)
from app.ui.places import Place
from app.ui.trial_dialog import TrialDialog
from tests.service.conftest import CHEAP, PASSPHRASE, SECOND_PASSPHRASE, join
from tests.ui.conftest import FIRST, SECOND, Furnished
from tests.units import ALONE, a_policy, new_unit

FOR_FIRST_UNLOCK = "told to them in person"
OWN = "chosen by myself alone"
Settle = Callable[[], None]


@pytest.fixture
def people(desk_window: MainWindow, settle: Settle) -> MainWindow:
    """The window on its page of people."""
    desk_window.go_to(Place.PEOPLE)
    settle()
    return desk_window


def names(window: MainWindow) -> list[str]:
    model = window.people.people
    return [model.row_at(number).person.name for number in range(model.rowCount())]


def opened_dialog(window: MainWindow, kind: type[FormDialog]) -> FormDialog:
    found = window.people.findChild(kind)
    assert isinstance(found, FormDialog)
    return found


def choose(window: MainWindow, name: str) -> None:
    window.people.table.selectRow(names(window).index(name))


def test_a_person_is_added_with_their_roles_and_a_passphrase_for_the_first_unlock(
    people: MainWindow, settle: Settle
) -> None:
    people.people.add.click()
    settle()
    dialog = opened_dialog(people, AddPersonDialog)
    assert isinstance(dialog, AddPersonDialog)
    dialog.name.setText("Cleo")
    dialog.roles.choose({Role.AUDITOR})
    dialog.passphrase.typed.setText("short")
    dialog.submit.click()
    settle()
    refused = dialog.trouble.text()
    dialog.passphrase.typed.setText(FOR_FIRST_UNLOCK)
    dialog.submit.click()
    settle()

    assert "fewer than" in refused
    added = people.people.people.row_at(names(people).index("Cleo")).person
    assert (added.roles, added.is_provisional) == (frozenset({Role.AUDITOR}), True)


def test_where_it_takes_two_a_person_is_proposed_and_added_once_somebody_else_confirmed(
    window: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    folder = tmp_path / "two"
    made, _ = new_unit(folder, "For two", FIRST, PASSPHRASE, policy=a_policy(ALONE - {ActKind.PERSON_ADDITION}))
    with made:
        join(made, "Cleo", SECOND_PASSPHRASE, {Role.SUPERVISOR})

    def at_people(unit: Unit) -> None:
        window.enter_unit(unit)
        window.go_to(Place.PEOPLE)
        settle()
        window.people.add.click()
        settle()

    at_people(open_unit(folder, Passphrase(PASSPHRASE, FIRST)))
    asked = opened_dialog(window, ProposePersonDialog)
    assert isinstance(asked, ProposePersonDialog)
    asked.name.setText("Dan")
    asked.roles.choose({Role.AUDITOR})
    asked.submit.click()
    settle()
    without_reason = asked.trouble.text()
    asked.reason.setText("a colleague")
    asked.submit.click()
    settle()
    told = window.messages.text
    window.lock()
    settle()
    with open_unit(folder, Passphrase(SECOND_PASSPHRASE, "Cleo")) as unit:
        confirm_any(unit, ProposalId(1))
    at_people(open_unit(folder, Passphrase(PASSPHRASE, FIRST)))
    joining = opened_dialog(window, AddPersonDialog)
    assert isinstance(joining, AddPersonDialog)
    offered = joining.name.isReadOnly(), joining.name.text(), joining.roles.chosen
    joining.passphrase.typed.setText(FOR_FIRST_UNLOCK)
    joining.submit.click()
    settle()

    assert "needs a reason" in without_reason
    assert "Dan as auditor" in told
    assert offered == (True, "Dan", frozenset({Role.AUDITOR}))
    added = window.people.people.row_at(names(window).index("Dan")).person
    assert added.roles == frozenset({Role.AUDITOR})


@pytest.mark.parametrize(("name", "secret", "seen"), [(FIRST, PASSPHRASE, 2), (SECOND, SECOND_PASSPHRASE, 1)])
def test_results_of_disclosed_trials_are_shown_to_a_supervisor_and_ones_own_to_an_examiner(
    window: MainWindow, settle: Settle, furnished: Furnished, name: str, secret: str, seen: int
) -> None:
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        case, people = list_cases(unit)[0], list_people(unit)
        statement = TrialStatement("to see", (KnownPicture("0" * 64, None),))
        counts = {
            (one.person.id, Stage.EXAMINATION, "seven-steps", "support-same", Truth.DIFFERENT_SOURCES): 2
            for one in people
        }
        with unit.unit_of_work(act_of_unit("test")) as work:
            work.quality_trials.disclose(case.id, Declaration.of(statement.written()))
            work.quality_trials.keep_counts(case.id, counts_as_json(counts))
    window.enter_unit(furnished.opened_by(name, secret))
    window.go_to(Place.PEOPLE)
    settle()
    window.people.trials.click()
    settle()
    dialog = window.people.findChild(TrialDialog)

    assert isinstance(dialog, TrialDialog)
    assert dialog.lines.rowCount() == seen
    line = dialog.lines.row_at(seen - 1)
    assert (line.grade.value, line.same_source, line.different_sources) == ("support-same", 0, 2)
    window.lock()
    settle()
    assert window.people.findChild(TrialDialog) is None


def test_roles_and_training_are_given_and_seen_at_once(people: MainWindow, settle: Settle) -> None:
    choose(people, SECOND)
    people.people.roles.click()
    roles = opened_dialog(people, RolesDialog)
    assert isinstance(roles, RolesDialog)
    roles.roles.choose({Role.SUPERVISOR})
    roles.submit.click()
    settle()
    choose(people, SECOND)
    people.people.training.click()
    training = opened_dialog(people, TrainingDialog)
    assert isinstance(training, TrainingDialog)
    training.training.what.setText("comparing faces")
    training.training.given_by.setText("the academy")
    training.training.valid_until.setText("tomorrow")
    training.submit.click()
    settle()
    refused = training.trouble.text()
    training.training.valid_until.setText("2098-01-01")
    training.submit.click()
    settle()

    assert "YYYY-MM-DD" in refused
    ben = people.people.people.row_at(names(people).index(SECOND))
    assert ben.person.roles == {Role.SUPERVISOR}
    assert ben.trainings[-1].statement.valid_until == date(2098, 1, 1)


def test_a_person_is_removed_and_the_unit_locks(people: MainWindow, settle: Settle, furnished: Furnished) -> None:
    choose(people, SECOND)
    people.people.remove.click()
    dialog = opened_dialog(people, RemovePersonDialog)
    assert isinstance(dialog, RemovePersonDialog)
    dialog.submit.click()
    settle()
    refused = dialog.trouble.text()
    dialog.reason.setText("works elsewhere now")
    dialog.submit.click()
    settle()

    assert "needs a reason" in refused
    assert people.is_locked
    assert f"{SECOND} is removed" in people.unlock.trouble.text()
    with pytest.raises(WrongPassphrase):
        open_unit(furnished.folder, Passphrase(SECOND_PASSPHRASE, SECOND))
    with open_unit(furnished.folder, Passphrase(PASSPHRASE, FIRST)) as unit:
        gone = [found.person for found in list_people(unit, once=True) if found.person.removed_at is not None]
        assert [person.name for person in gone] == [SECOND]


def test_nobody_removes_themselves(people: MainWindow, settle: Settle) -> None:
    choose(people, FIRST)
    people.people.remove.click()
    dialog = opened_dialog(people, RemovePersonDialog)
    assert isinstance(dialog, RemovePersonDialog)
    dialog.reason.setText("tired of it")
    dialog.submit.click()
    settle()

    assert "Nobody removes themselves" in dialog.trouble.text()
    assert not people.is_locked
    dialog.close()


def test_what_a_person_may_not_do_is_shut_and_says_why(
    window: MainWindow, settle: Settle, furnished: Furnished
) -> None:
    window.enter_unit(furnished.opened_by(SECOND, SECOND_PASSPHRASE))
    settle()
    rail = {button.text(): button for button in window.rail._buttons}

    assert window.wall.search_face.isEnabled()
    assert rail["Verify"].isEnabled()
    assert not rail["Audit trail"].isEnabled()
    assert rail["Audit trail"].toolTip().startswith("You may not read or export the audit trail")
    window.go_to(Place.AUDIT)
    assert window.current_place is not Place.AUDIT
    window.go_to(Place.PEOPLE)
    settle()
    for button in (window.people.add, window.people.roles, window.people.remove, window.people.passphrase):
        assert not button.isEnabled()
        assert "that is for an administrator" in button.toolTip()


@pytest.mark.parametrize(
    ("role", "first_place", "sees_cases"),
    [
        (Role.ADMINISTRATOR, Place.PEOPLE, False),
        (Role.AUDITOR, Place.CASES, True),
        (Role.SUPERVISOR, Place.CASES, True),
    ],
)
def test_who_works_on_no_case_finds_every_door_to_faces_shut(
    window: MainWindow, settle: Settle, furnished: Furnished, role: Role, first_place: Place, sees_cases: bool
) -> None:
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        join(unit, "Cleo", OWN, {role})
    window.enter_unit(open_unit(furnished.folder, Passphrase(OWN, "Cleo")))
    settle()

    assert window.current_place is first_place
    assert bool(window.cases.model.rowCount()) is sees_cases
    assert not window.cases._enter.isEnabled()
    for place in (Place.EXHIBITS, Place.FACES, Place.CANDIDATES, Place.COMPARE):
        assert not window.rail._buttons[place].isEnabled()
    assert window.messages.text == ""


def test_the_first_unlock_shows_nothing_before_a_passphrase_of_ones_own_is_chosen(
    window: MainWindow, settle: Settle, furnished: Furnished
) -> None:
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        add_examiner(unit, "Cleo", FOR_FIRST_UNLOCK)
    unlock(window, settle, "Cleo", FOR_FIRST_UNLOCK)
    page = window.own_passphrase
    assert window.is_locked

    for first, again in ((OWN, OWN + "!"), ("short", "short")):
        page.passphrase.setText(first)
        page.again.setText(again)
        page.try_choose()
        settle()
        assert window.is_locked
        assert page.trouble.text()
    page.again.setText(OWN)
    page.passphrase.setText(OWN)
    page.try_choose()
    settle()

    assert window.desk.unit.actor.name == "Cleo"
    assert page.passphrase.text() == page.again.text() == ""
    window.lock()
    settle()
    with pytest.raises(WrongPassphrase):
        open_unit(furnished.folder, Passphrase(FOR_FIRST_UNLOCK, "Cleo"))


def test_leaving_the_first_unlock_closes_the_unit(window: MainWindow, settle: Settle, furnished: Furnished) -> None:
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        add_examiner(unit, "Cleo", FOR_FIRST_UNLOCK)
    unlock(window, settle, "Cleo", FOR_FIRST_UNLOCK)

    window.own_passphrase.abandoned.emit()
    settle()

    assert window.attendance.locks_in.text() == ""
    open_unit(furnished.folder, Passphrase(PASSPHRASE, FIRST)).close()


def test_two_recovery_sheets_open_the_unit_on_its_page_of_people(
    window: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    made, _ = new_unit(tmp_path / "lost", "Lost unit", "Cleo", PASSPHRASE, cost=CHEAP)
    with made:
        sheets = proposed_sheets(made)
        share_recovery(made, sheets)
    page = window.unlock
    page.folder.setText(str(tmp_path / "lost"))
    page.by_recovery.setChecked(True)
    page.by_sheets.setChecked(True)
    assert not page.by_recovery.isChecked()
    page.passphrase.setText(sheets[2].code.code)
    page.second_sheet.setText(sheets[1].code.code)
    page.try_unlock()
    settle()

    assert window.desk.unit.opened_by_recovery
    assert window.current_place is Place.PEOPLE
    assert "recovery sheets 2 and 3" in window.messages.text
    assert window.people.passphrase.isEnabled()
    assert not window.people.add.isEnabled()
    window.people.passphrase.click()
    dialog = opened_dialog(window, NewPassphraseDialog)
    assert isinstance(dialog, NewPassphraseDialog)
    dialog.passphrase.typed.setText(FOR_FIRST_UNLOCK)
    dialog.submit.click()
    settle()
    window.lock()
    settle()
    with open_unit(tmp_path / "lost", Passphrase(FOR_FIRST_UNLOCK)) as unit:
        assert unit.actor.is_provisional
    with open_unit(tmp_path / "lost", RecoverySheets(sheets[0].code, sheets[1].code)) as unit, unit.reading() as reader:
        actors = [entry.actor_name for entry in reader.audit.entries() if entry.act.verb == "reset passphrase"]
    assert actors == ["recovery sheets 2 and 3"]


def test_locking_closes_a_dialog_that_was_left_open(people: MainWindow, settle: Settle) -> None:
    people.people.add.click()
    people.lock()
    settle()

    assert [dialog for dialog in people.findChildren(QDialog) if dialog.isVisible()] == []
    assert [typed.text() for typed in people.people.findChildren(QLineEdit) if typed.text()] == []


def unlock(window: MainWindow, settle: Settle, name: str, secret: str) -> None:
    window.unlock.person.setText(name)
    window.unlock.passphrase.setText(secret)
    window.unlock.try_unlock()
    settle()
