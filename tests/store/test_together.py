"""Acts put together: each keeps its own audit entry, and all reach the disk at once or none does."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import pytest

from app.domain.audit import first_break
from app.domain.errors import BugError, NotFound
from app.domain.ids import MediaId
from app.store import Unit
from tests.store.conftest import AUTHORITY, act, open_a_case
from tests.store.test_unit_of_work import entries


def add(unit: Unit, *names: str) -> None:
    for name in names:
        with unit.unit_of_work(act(f"name {name}")) as work:
            work.exhibits.add(name, "/x")


def exhibits(unit: Unit) -> list[str]:
    with unit.reading() as reader:
        return [exhibit.name for exhibit in reader.exhibits.all()]


def test_acts_put_together_keep_an_entry_each_and_the_chain_holds(case_unit: Unit) -> None:
    before = entries(case_unit)

    with case_unit.together():
        add(case_unit, "A", "B", "C")
        assert exhibits(case_unit) == ["A", "B", "C"]

    with case_unit.reading() as reader:
        trail = reader.audit.entries()
    assert [entry.act.verb for entry in trail[before:]] == ["name A", "name B", "name C"]
    assert first_break(trail) is None
    assert len({entry.facts["seal"] for entry in trail[before:]}) == 3


def test_one_act_that_fails_takes_back_those_put_together_with_it(case_unit: Unit) -> None:
    add(case_unit, "A")
    before = entries(case_unit)

    def fail_late() -> None:
        with case_unit.together():
            add(case_unit, "B")
            with case_unit.unit_of_work(act()) as work:
                work.exhibits.add("C", "/x")
                raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        fail_late()

    assert (exhibits(case_unit), entries(case_unit)) == (["A"], before)
    add(case_unit, "D")
    assert exhibits(case_unit) == ["A", "D"]


def test_a_failure_that_somebody_swallows_still_takes_all_back(case_unit: Unit) -> None:
    def swallow() -> None:
        with case_unit.together():
            add(case_unit, "A")
            with suppress(NotFound), case_unit.unit_of_work(act()) as work:
                work.media.get(MediaId(99))
            add(case_unit, "B")

    with pytest.raises(BugError, match="failed"):
        swallow()

    assert exhibits(case_unit) == []


def test_nothing_is_put_together_inside_another_act_or_with_files_beside_the_database(case_unit: Unit) -> None:
    def within_an_act() -> None:
        with case_unit.unit_of_work(act()), case_unit.together():
            pass

    def twice() -> None:
        with case_unit.together(), case_unit.together():
            pass

    def with_a_new_case() -> None:
        with case_unit.together():
            open_a_case(case_unit, replace(AUTHORITY, reference="C-2"))

    for wrong in (within_an_act, twice, with_a_new_case):
        with pytest.raises(BugError):
            wrong()
