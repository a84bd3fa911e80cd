"""One case as it is worked: unlock, intake, person, search, two examiners, report, by keys, in the sealed program."""

from __future__ import annotations

import re
import shutil
from typing import Any

import pytest

from app.demo.grounds import FIRST, SECOND
from app.domain.unit import Passphrase
from app.service.audit import audit_trail
from app.service.cases import enter_case, list_cases
from app.service.leads import list_leads
from app.service.units import open_unit
from tests.end_to_end.conftest import ROOT, Demonstration
from tests.end_to_end.record_session import BEGIN, END, keys_in, put_into, session_lines
from tests.end_to_end.typed_run import TypedRun, work_typed_case
from tests.end_to_end.typed_words import REFERENCE, people

GUIDE = ROOT / "docs" / "operator-guide.md"
NUMBER = re.compile(r"\b0\.\d{3}\b|Rank \d|score [+−]")


@pytest.fixture(scope="module")
def typed(demonstration: Demonstration, tmp_path_factory: pytest.TempPathFactory) -> TypedRun:
    return work_typed_case(demonstration.place.unit, tmp_path_factory.mktemp("typed"))


def steps_of(run: TypedRun, who: str) -> list[dict[str, Any]]:
    return [step for step in run.record["steps"] if step["who"] == who]


def test_a_case_is_worked_from_the_door_to_the_report_by_keys_alone(typed: TypedRun) -> None:
    assert typed.record.get("done"), f"{typed.record.get('fault')}\n{typed.printed}"
    assert typed.record["code"] == 0, typed.printed
    assert typed.record["protection"] == "Network: impossible (kernel)"
    assert typed.record["platform"] == ("xcb" if shutil.which("Xvfb") else "offscreen")


def test_the_second_examiner_is_shown_no_score_and_no_rank(typed: TypedRun) -> None:
    told = {who: [step["said"] for step in steps_of(typed, who)] for who in (FIRST, SECOND)}

    assert any(NUMBER.search(words) for words in told[FIRST]), "the first examiner sees none either: nothing is shown"
    assert not [words for words in told[SECOND] if NUMBER.search(words)]


def test_what_was_typed_is_on_record_under_the_names_of_those_who_typed_it(typed: TypedRun) -> None:
    (first, secret), _ = people(typed.unit)
    with open_unit(typed.unit, Passphrase(secret, first)) as unit:
        case = next(case for case in list_cases(unit) if case.reference == REFERENCE)
        acts = [(entry.actor_name, entry.act.verb) for entry in audit_trail(unit) if entry.act.case_id == case.id]
        enter_case(unit, case.id)
        leads = list_leads(unit)

    for name, verb in ((FIRST, "search"), (FIRST, "adjudicate"), (SECOND, "adjudicate"), (FIRST, "produce report")):
        assert (name, verb) in acts
    assert [lead.examiners for lead in leads] == [(FIRST, SECOND)]
    assert "data:image/jpeg;base64," in typed.report.read_text("utf-8")


def test_the_operator_guide_tells_the_keys_that_work(typed: TypedRun) -> None:
    recorded = GUIDE.read_text("utf-8").partition(BEGIN)[2].partition(END)[0]

    assert keys_in(recorded) == keys_in("\n".join(session_lines(typed.record["steps"])))


def test_a_guide_without_a_place_for_the_session_is_refused() -> None:
    with pytest.raises(ValueError, match="no place"):
        put_into("# A guide", [])


def test_a_session_is_put_between_the_marks_and_nothing_else_is_touched() -> None:
    guide = f"before\n{BEGIN}\nold\n{END}\nafter\n"

    assert put_into(guide, ["new"]) == f"before\n{BEGIN}\nnew\n{END}\nafter\n"
