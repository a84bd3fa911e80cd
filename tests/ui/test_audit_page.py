"""The audit page asks for whose acts, in which case, of which kind and from when, a page at a time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.domain.audit import Operation
from app.ui import audit_page
from app.ui.audit_page import AuditPage
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.trail_bar import EVERYBODY
from tests.ui.conftest import FIRST, SECOND


@pytest.fixture
def page(desk_window: MainWindow, settle: Callable[[], None]) -> AuditPage:
    desk_window.go_to(Place.AUDIT)
    settle()
    return desk_window.audit


def shown(page: AuditPage) -> list[str]:
    return [page.entries.row_at(number).act.verb for number in range(page.entries.rowCount())]


def choose(page: AuditPage, operation: str | None = None, person: str | None = None, case: str | None = None) -> None:
    for box, value in ((page.bar.operation, operation), (page.bar.person, person), (page.bar.case, case)):
        box.setCurrentIndex(box.findData(value))
    page.bar.ask()


def test_one_operation_shows_those_acts_alone(page: AuditPage, settle: Callable[[], None]) -> None:
    choose(page, operation=Operation.COMBINATION.value)
    settle()

    assert shown(page) == ["search", "group persons"]
    assert page.bar.count.text() == "2 entries"


def test_people_and_cases_are_offered_and_the_choice_is_kept(page: AuditPage, settle: Callable[[], None]) -> None:
    assert [page.bar.person.itemText(n) for n in range(page.bar.person.count())] == [EVERYBODY, FIRST, SECOND]

    choose(page, person=SECOND)
    settle()
    assert shown(page) == []
    choose(page, person=FIRST, case="C-1", operation=Operation.COMBINATION.value)
    settle()

    assert shown(page) == ["search", "group persons"]
    assert page.bar.case.currentText() == "C-1"


def test_days_bound_what_is_shown_and_a_day_that_is_none_is_told(
    page: AuditPage, desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    page.bar.last.setText("2020-01-01")
    page.bar.ask()
    settle()
    assert shown(page) == []

    told: list[object] = []
    desk_window.desk.troubled.connect(told.append)
    page.bar.last.setText("yesterday")
    page.bar.ask()
    settle()

    assert "yesterday is no day" in str(told[0])


def test_older_entries_follow_page_by_page(
    page: AuditPage, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit_page, "ENTRIES_SHOWN", 3)
    page.refresh()
    settle()
    oldest = page.entries.row_at(2).sequence
    assert page.bar.older.isEnabled()

    page.bar.older.click()
    settle()

    assert [page.entries.row_at(n).sequence for n in range(3)] == [oldest - 1, oldest - 2, oldest - 3]


def test_locking_forgets_who_could_be_chosen(
    page: AuditPage, desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    choose(page, person=FIRST)
    settle()

    desk_window.lock()
    settle()

    offered = [box.itemText(n) for box in (page.bar.person, page.bar.case) for n in range(box.count())]
    assert FIRST not in offered
    assert "C-1" not in offered
    assert page.bar.count.text() == ""
