"""How a lead ended comes back to everybody who worked on it, without opening a case, and goes with the case."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.adjudication import Conclusion
from app.domain.case import CaseAuthority
from app.domain.ids import CandidateId, CaseId
from app.domain.lead import LeadOutcome
from app.domain.search import CandidateList
from app.domain.unit import Passphrase
from app.service.cases import act_of_unit, open_case
from app.service.erase import erase_case
from app.service.leads import close_lead
from app.service.news import my_news
from app.service.units import open_unit
from app.store import Unit
from tests.service.conftest import (
    PASSPHRASE,
    SECRETS,
    at_the_desk,
    examine_and_conclude,
)


@pytest.fixture
def lead(case_unit: Unit, searched: CandidateList) -> CandidateId:
    """A candidate towards whom Ada and Ben lean; Cleo has nothing to do with it."""
    candidate = searched.candidates[0].id
    examine_and_conclude(case_unit, candidate, Conclusion.SUPPORT_SAME)
    with at_the_desk(case_unit, "Ben") as ben:
        examine_and_conclude(ben, candidate, Conclusion.SUPPORT_SAME)
    return candidate


def test_an_end_is_told_to_those_who_worked_on_the_lead_and_to_nobody_else(case_unit: Unit, lead: CandidateId) -> None:
    with at_the_desk(case_unit, "Ben") as ben:
        case = ben.open_case
        assert case is not None
        assert my_news(ben) == {}
        close_lead(ben, lead, LeadOutcome.NO_ACTION, "the school does not know")
        close_lead(ben, lead, LeadOutcome.ESTABLISHED, "her aunt recognised the room")
        today = f"{ben.clock():%Y-%m-%d}"

    told = {}
    for name in SECRETS:
        with open_unit(case_unit.folder, Passphrase(SECRETS[name], name)) as unit:
            told[name] = my_news(unit)
            assert unit.open_case is None

    words = f"1 lead established by other means ({today})"
    assert told == {"Ada": {case.id: words}, "Ben": {case.id: words}, "Cleo": {}}
    assert "aunt" not in repr(told)


def test_the_news_goes_with_the_case_and_other_cases_keep_theirs(case_unit: Unit, lead: CandidateId) -> None:
    with at_the_desk(case_unit, "Ada") as ada:
        close_lead(ada, lead, LeadOutcome.RULED_OUT, "he was abroad")
        erased = ada.open_case
        assert erased is not None
        open_case(ada, CaseAuthority("C-2", "order 8", "identify a victim", date(2099, 1, 1)))
        with ada.unit_of_work(act_of_unit("test")) as work:
            other = work.cases.get("C-2").id
            work.lead_news.tell(other, CandidateId(1), LeadOutcome.SAFEGUARDING, [ada.actor.id])

        erase_case(ada, CaseId("C-1"), "time is up")

        with ada.reading() as reader:
            held = reader.unit_rows.all("SELECT case_id FROM main.lead_news")
        assert held == [(other,)]
        assert set(my_news(ada)) == {other}


def test_news_survives_a_lock_and_needs_no_case(case_unit: Unit, lead: CandidateId) -> None:
    with at_the_desk(case_unit, "Ada") as ada:
        close_lead(ada, lead, LeadOutcome.SAFEGUARDING, "the duty officer was told")

    with open_unit(case_unit.folder, Passphrase(PASSPHRASE, "Ada")) as again:
        assert next(iter(my_news(again).values())).startswith("1 lead referred to safeguarding")
