"""The window shows how the unit stands: stamps over every page, what is refused and why, and who decides with whom."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.case import CaseAuthority
from app.domain.people import Role
from app.domain.unit import Passphrase
from app.service.audit import audit_trail
from app.service.cases import enter_case, open_case
from app.service.policies import propose_persons_of_interest
from app.service.stopping import lift_stop, stop_in_force, stop_searching
from app.service.units import open_unit
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.reason_dialog import ReasonDialog
from tests.service.conftest import SECOND_PASSPHRASE, join
from tests.ui.conftest import FIRST, Furnished
from tests.units import PASSPHRASE, new_unit

THIRD_PASSPHRASE = "one more long passphrase"


def state_reason(window: MainWindow, words: str) -> None:
    dialog = window.policy.findChild(ReasonDialog)
    assert dialog is not None
    dialog.state()
    assert dialog.isVisible()
    dialog.reason.setText(words)
    dialog.state()


def test_a_supervisor_stops_all_searching_with_one_key_and_a_reason(
    desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    desk_window.policy.ask_to_stop()
    state_reason(desk_window, "a wrong list was handed out")
    settle()
    desk_window.go_to(Place.FACES)
    settle()

    assert "SEARCHING IS STOPPED" in desk_window.heading.stamps.text()
    assert desk_window.heading.stamp_banner.isVisible()
    assert not desk_window.wall.search_face.isEnabled()
    assert "a wrong list was handed out" in desk_window.wall.words.text()
    desk_window.wall.ask_about_face()
    assert "stopped all searching" in desk_window.messages.text


def test_who_is_no_supervisor_is_not_offered_the_stop(
    window: MainWindow, furnished: Furnished, settle: Callable[[], None]
) -> None:
    window.enter_unit(furnished.opened_by("Ben", SECOND_PASSPHRASE))
    settle()
    window.policy.ask_to_stop()

    assert window.policy.findChild(ReasonDialog) is None
    assert not window.desk.standing.is_supervisor


def test_a_proposal_is_confirmed_by_another_person_at_the_window(
    window: MainWindow, furnished: Furnished, settle: Callable[[], None]
) -> None:
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        join(unit, "Cleo", THIRD_PASSPHRASE, (Role.SUPERVISOR, Role.EXAMINER))
        propose_persons_of_interest(unit, True, "order 12")
    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    window.go_to(Place.POLICY)
    settle()
    own = window.policy.confirm.isEnabled(), window.policy.decline.isEnabled()
    window.lock()
    settle()
    window.enter_unit(furnished.opened_by("Cleo", THIRD_PASSPHRASE))
    window.go_to(Place.POLICY)
    settle()

    assert own == (False, False)
    assert "1 proposal to decide" in window.policy.title.text()
    assert window.policy.confirm.isEnabled()
    window.policy.confirm_current()
    settle()
    assert "PERSONS OF INTEREST" in window.heading.stamps.text()
    assert "Policy 2" in window.policy.facts.text()
    assert not window.policy.confirm.isEnabled()


def test_what_one_proposed_oneself_is_withdrawn_at_the_window(
    window: MainWindow, furnished: Furnished, settle: Callable[[], None]
) -> None:
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        propose_persons_of_interest(unit, True, "order 12")
    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    window.go_to(Place.POLICY)
    settle()
    assert window.policy.withdraw.isEnabled()

    window.policy.ask_to_withdraw()
    state_reason(window, "the order was revoked")
    settle()

    assert "withdrawn" in window.messages.text
    assert not window.policy.withdraw.isEnabled()


def test_a_stop_is_lifted_or_declined_at_the_window(
    window: MainWindow, furnished: Furnished, settle: Callable[[], None]
) -> None:
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        join(unit, "Cleo", THIRD_PASSPHRASE, (Role.SUPERVISOR, Role.EXAMINER))
        stop_searching(unit, "to look into it")
        lift_stop(unit, "looked into")
    window.enter_unit(furnished.opened_by("Cleo", THIRD_PASSPHRASE))
    window.go_to(Place.POLICY)
    settle()
    window.policy.ask_to_decline()
    state_reason(window, "not yet")
    settle()

    assert "declined" in window.messages.text
    assert stop_in_force(window.desk.unit) is not None
    window.policy.ask_to_stop()
    state_reason(window, "now it is")
    settle()
    assert "waits for a second person" in window.messages.text
    assert audit_trail(window.desk.unit)[-1].act.verb == "propose"


def test_a_locked_window_forgets_how_the_unit_stood(desk_window: MainWindow, settle: Callable[[], None]) -> None:
    stop_searching(desk_window.desk.unit, "to look into it")
    desk_window.go_to(Place.POLICY)
    settle()
    desk_window.lock()
    settle()

    assert desk_window.heading.stamps.text() == ""
    assert desk_window.policy.facts.text() == ""
    assert desk_window.desk.standing.purposes == ()


def test_an_evaluation_is_stamped_on_every_page(window: MainWindow, tmp_path: Path, settle: Callable[[], None]) -> None:
    until = datetime.now(UTC).date() + timedelta(days=9)
    new_unit(tmp_path / "trial", evaluation_until=until)[0].close()
    window.enter_unit(open_unit(tmp_path / "trial", Passphrase(PASSPHRASE)))
    settle()

    assert not window.desk.standing.why_no_intake
    for place in (Place.CASES, Place.AUDIT, Place.POLICY):
        window.go_to(place)
        settle()
        assert window.heading.stamps.text() == f"EVALUATION until {until.isoformat()}"


def test_after_its_last_day_an_evaluation_takes_nothing_in_and_says_why(
    window: MainWindow, tmp_path: Path, settle: Callable[[], None]
) -> None:
    until = datetime.now(UTC).date() + timedelta(days=9)
    made, _ = new_unit(tmp_path / "trial", evaluation_until=until)
    with made:
        open_case(made, CaseAuthority("C-1", "order 7", "try the tool", until))
    later = open_unit(tmp_path / "trial", Passphrase(PASSPHRASE), clock=lambda: datetime.now(UTC) + timedelta(days=10))
    enter_case(later, "C-1")
    window.enter_unit(later)
    window.go_to(Place.EXHIBITS)
    settle()

    assert "The evaluation ended on" in window.exhibits.words.text()
    assert not window.exhibits.intake.isEnabled()
    assert not window.exhibits.examine.isEnabled()


@pytest.mark.parametrize(
    ("missing", "words"), [("controller", "no controller"), ("profile", "No jurisdiction"), ("until", "is no date")]
)
def test_a_unit_is_not_made_before_it_is_registered(
    window: MainWindow, tmp_path: Path, missing: str, words: str
) -> None:
    page = window.create_unit
    page.folder.setText(str(tmp_path / "new"))
    page.name.setText("North unit")
    page.examiner.setText("Cleo")
    for secret in (page.passphrase, page.again):
        secret.setText(PASSPHRASE)
    form = page.registration
    for typed in (form.controller, form.officer, form.assessment):
        typed.setText("North police")
    form.profile.setCurrentIndex(1)
    if missing == "controller":
        form.controller.clear()
    elif missing == "profile":
        form.profile.setCurrentIndex(0)
    else:
        form.evaluation_until.setText("next spring")

    page.try_propose()

    assert words in page.trouble.text()
    assert not (tmp_path / "new").exists()


def test_a_new_case_is_offered_the_date_that_the_policy_says(
    desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    desk_window.cases.show_form()
    settle()

    usual = desk_window.desk.unit.clock().date() + timedelta(days=365)
    assert desk_window.cases.form.retain_until.text() == usual.isoformat()
