"""The demonstration removes what an earlier one left, and nothing else."""

from pathlib import Path

import pytest

from app.demo.grounds import Grounds, clear_grounds
from app.domain.errors import UnitBusy, UnitExists
from tests.service.conftest import CHEAP, PASSPHRASE
from tests.units import new_unit


@pytest.fixture
def grounds(tmp_path: Path) -> Grounds:
    return Grounds(tmp_path / "place" / "unit")


def left_over(grounds: Grounds) -> None:
    for folder in (grounds.unit, grounds.material):
        folder.mkdir(parents=True)
        (folder / "file").write_text("left", "utf-8")
    grounds.report.write_text("left", "utf-8")


def test_a_marked_place_is_cleared_whatever_state_it_was_left_in(grounds: Grounds) -> None:
    clear_grounds(grounds)
    left_over(grounds)

    clear_grounds(grounds)

    assert [path for path in grounds.everything if path.exists()] == []
    assert grounds.marker.is_file()


@pytest.mark.parametrize("number", range(4))
def test_nothing_is_touched_where_anything_lies_unmarked(grounds: Grounds, number: int) -> None:
    mine = grounds.everything[number]
    if mine.suffix:
        mine.parent.mkdir(parents=True)
        mine.write_text("mine", "utf-8")
    else:
        mine.mkdir(parents=True)
        (mine / "truth.json").write_text("mine", "utf-8")

    with pytest.raises(UnitExists, match="Nothing was touched"):
        clear_grounds(grounds)

    assert mine.exists()
    assert not grounds.marker.exists()


def test_a_demonstration_that_is_open_elsewhere_stays(grounds: Grounds) -> None:
    clear_grounds(grounds)
    unit, _ = new_unit(grounds.unit, "Unit", "Ada", PASSPHRASE, is_demonstration=True, cost=CHEAP)

    with unit, pytest.raises(UnitBusy):
        clear_grounds(grounds)

    assert (grounds.unit / "unit.db").is_file()
