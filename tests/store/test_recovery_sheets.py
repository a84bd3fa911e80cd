"""Any two of three recovery sheets open the unit, one alone does not, and which two it was is on record."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from app.domain.errors import BugError, WrongPassphrase
from app.domain.unit import RecoveryCode, RecoverySheets
from app.store import Unit, is_same_code, new_recovery_code, open_unit
from tests.store.conftest import act


@pytest.fixture
def sheets(unit: Unit) -> list[RecoveryCode]:
    made = [new_recovery_code() for _ in range(3)]
    with unit.unit_of_work(act("share recovery")) as work:
        unit.holders.share_recovery(work, made)
    unit.close()
    return made


@pytest.mark.parametrize("pair", list(permutations((1, 2, 3), 2)))
def test_any_two_open_it_in_any_order_and_are_named(
    folder: Path, sheets: list[RecoveryCode], pair: tuple[int, int]
) -> None:
    with open_unit(folder, RecoverySheets(sheets[pair[0] - 1], sheets[pair[1] - 1])) as unit:
        assert unit.opened_by_recovery
        with unit.reading() as reader:
            newest = reader.audit.entries()[-1]

    low, high = sorted(pair)
    assert newest.actor_name == f"recovery sheets {low} and {high}"


@pytest.mark.parametrize("number", [0, 1, 2])
def test_one_sheet_opens_nothing_even_given_twice(folder: Path, sheets: list[RecoveryCode], number: int) -> None:
    with pytest.raises(WrongPassphrase):
        open_unit(folder, RecoverySheets(sheets[number], sheets[number]))
    with pytest.raises(WrongPassphrase):
        open_unit(folder, sheets[number])


def test_new_sheets_put_an_end_to_the_earlier_ones(folder: Path, sheets: list[RecoveryCode]) -> None:
    new = [new_recovery_code() for _ in range(3)]
    with open_unit(folder, RecoverySheets(sheets[0], sheets[1])) as unit, unit.unit_of_work(act("share")) as work:
        unit.holders.share_recovery(work, new)

    with pytest.raises(WrongPassphrase):
        open_unit(folder, RecoverySheets(sheets[0], sheets[1]))
    with pytest.raises(WrongPassphrase):
        open_unit(folder, RecoverySheets(sheets[0], new[1]))
    open_unit(folder, RecoverySheets(new[0], new[2])).close()


def test_recovery_is_shared_among_three_sheets_and_no_other_number(unit: Unit) -> None:
    with pytest.raises(BugError), unit.unit_of_work(act("share")) as work:
        unit.holders.share_recovery(work, [new_recovery_code()] * 2)


def test_a_code_is_known_again_however_it_is_typed() -> None:
    code = new_recovery_code().code

    assert is_same_code(code, code.lower().replace("-", " "))
    assert is_same_code("0123", "oI23")
    assert not is_same_code(code, code[:-1])
    assert not is_same_code(code, new_recovery_code().code)
