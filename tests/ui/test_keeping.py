"""The window says what falls due and what was restored, and goes on when a case is erased under its hands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from app.domain.case import CaseAuthority
from app.domain.unit import Passphrase
from app.service.backup import back_up
from app.service.cases import enter_case, list_cases, open_case
from app.service.erase import erase_case
from app.service.restore import restore_unit
from app.service.retention import today
from app.service.units import open_unit
from app.store import Unit
from app.ui.main_window import MainWindow
from app.ui.places import NEEDS_CASE, Place
from tests.service.conftest import PASSPHRASE
from tests.ui.conftest import FIRST, Furnished


def open_one_that_is_due(unit: Unit, days: int) -> None:
    first = unit.open_case
    until = today(unit) + timedelta(days=days)
    open_case(unit, CaseAuthority(f"D-{days}", "order 8", "identify a victim", until))
    if first is not None:
        enter_case(unit, first.id)


def says(window: MainWindow, row: int, heading: str) -> str:
    model = window.cases.model
    column = next(number for number, one in enumerate(model.columns) if one.heading == heading)
    return str(model.data(model.index(row, column)))


def test_the_list_of_cases_says_calmly_what_falls_due(desk_window: MainWindow, settle: Callable[[], None]) -> None:
    assert desk_window.cases.due.isHidden()
    open_one_that_is_due(desk_window.desk.unit, 12)

    desk_window.refresh()
    settle()

    assert [says(desk_window, row, "Due") for row in range(2)] == ["", "due in 12 days"]
    assert desk_window.cases.due.text().startswith("Retention: 1 due within 30 days.")
    assert not desk_window.cases.due.isHidden()


def test_a_case_that_was_erased_since_is_named_and_leaves_the_list(
    desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    unit = desk_window.desk.unit
    open_one_that_is_due(unit, 40)
    desk_window.refresh()
    settle()
    erase_case(unit, list_cases(unit)[1].id, "opened by mistake")

    desk_window.cases.table.selectRow(1)
    desk_window.cases.table.chosen.emit(desk_window.cases.model.row_at(1))
    settle()

    assert "No case of this reference" in desk_window.messages.text
    assert desk_window.cases.model.rowCount() == 1


def test_every_page_stays_whole_when_the_open_case_is_erased(
    desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    unit = desk_window.desk.unit
    for place in Place:
        desk_window.go_to(place)
        settle()
    erase_case(unit, list_cases(unit)[0].id, "time is up")

    for page in desk_window.pages:
        page.refresh()
        settle()
    for place in Place:
        desk_window.go_to(place)
        settle()

    assert desk_window.current_place not in NEEDS_CASE
    desk_window.go_to(Place.CASES)
    settle()
    assert desk_window.cases.model.rowCount() == 0


def test_a_restored_unit_says_so_in_the_window(
    window: MainWindow, furnished: Furnished, settle: Callable[[], None], tmp_path: Path
) -> None:
    with open_unit(furnished.folder, Passphrase(PASSPHRASE, FIRST)) as unit:
        back_up(unit, tmp_path / "backups")
    restore_unit(tmp_path / "backups", tmp_path / "fresh", Passphrase(PASSPHRASE, FIRST))

    window.enter_unit(open_unit(tmp_path / "fresh", Passphrase(PASSPHRASE, FIRST)))
    settle()

    assert "restored from backup 1" in window.messages.text
