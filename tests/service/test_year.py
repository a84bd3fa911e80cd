"""A small scripted year: made by the services, asked everything, and answered as reading the whole trail answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.unit import Passphrase
from app.service.units import open_unit
from app.service.verify import verify_custody
from tests.benchmarks.bulk import grow
from tests.benchmarks.year import GROWN_MONTH, GROWN_UNTIL, question_all
from tests.benchmarks.year_builder import Plan, Year


@pytest.fixture
def year(tmp_path: Path) -> Year:
    made = Year(tmp_path / "year", Plan(entries=500, cases=2, people=3, seed=7))
    made.make()
    return made


def test_every_answer_is_what_reading_the_whole_trail_gives(year: Year) -> None:
    made = question_all(year)

    assert len(made) == 15
    assert sum(bool(each.answer) for each in made) > 10


def test_the_year_and_its_copies_keep_custody(year: Year) -> None:
    grow(year, 2500, GROWN_UNTIL)

    made = question_all(year, GROWN_MONTH)

    assert made[0].head > 2300
    with open_unit(year.unit_folder, Passphrase(year.passphrase(0), year.plan.names[0])) as unit:
        report = verify_custody(unit)
    assert [finding for finding in report.findings if not finding.holds] == []
