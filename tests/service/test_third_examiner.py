"""Where two conflict a third concludes, blind to both; two of three carry it, and who worked on a lead sees its end."""

import pytest

from app.domain.adjudication import Conclusion, Outcome, Stage
from app.domain.errors import NotAllowed, NotRecorded
from app.domain.ids import CandidateId
from app.domain.lead import LeadOutcome
from app.domain.search import CandidateList
from app.recognition.pack import PackManifest
from app.service.adjudicate import candidate_sheet, outcomes, waiting_for_me
from app.service.agreement import examiner_agreement
from app.service.audit import audit_trail
from app.service.gallery import LoadedGallery
from app.service.leads import close_lead, list_leads, my_leads
from app.service.outcomes import Conflict, list_conflicts, tell_outcomes
from app.service.report import produce_report
from app.service.search import search_face
from app.service.sheets import analyse_probe
from app.store import Unit
from tests.service.conftest import SEEN, at_the_desk, examine_and_conclude
from tests.units import why

ONE, OTHER = Conclusion.SUPPORT_SAME, Conclusion.LIMITED_SUPPORT_DIFFERENT


def in_conflict(unit: Unit, candidate: CandidateId) -> Unit:
    """Let Ada and Ben conclude to opposite sides; return the unit as it was closed."""
    examine_and_conclude(unit, candidate, ONE)
    with at_the_desk(unit, "Ben") as ben:
        examine_and_conclude(ben, candidate, OTHER)
    return ben


def test_a_conflict_waits_for_who_is_neither_of_the_two_and_has_not_searched(
    case_unit: Unit, searched: CandidateList, gallery: LoadedGallery
) -> None:
    candidate = searched.candidates[0].id
    unit = in_conflict(case_unit, candidate)

    with at_the_desk(unit, "Cleo") as cleo:
        assert list_conflicts(cleo) == [Conflict(searched.search.id, candidate, ("Cleo",))]
        assert waiting_for_me(cleo) == [searched.search.id]
        (card,) = candidate_sheet(cleo, searched.search.id).cards
        assert (card.stage, card.rank, card.score, card.distance, card.outcome) == (Stage.THIRD, None, None, None, None)
        search_face(cleo, gallery, searched.search.face_ids[0], why("look at the scores first"))
        assert list_conflicts(cleo)[0].waits_for == ()
        assert waiting_for_me(cleo) == []
        with pytest.raises(NotAllowed, match="would not be blind"):
            examine_and_conclude(cleo, candidate, ONE)


def test_the_third_carries_it_and_everybody_learns_what_came_of_it(case_unit: Unit, searched: CandidateList) -> None:
    candidate = searched.candidates[0].id
    unit = in_conflict(case_unit, candidate)

    with at_the_desk(unit, "Cleo") as cleo:
        made = examine_and_conclude(cleo, candidate, Conclusion.LIMITED_SUPPORT_SAME)
        assert made.stage is Stage.THIRD
        assert outcomes(cleo, searched.search.id)[candidate] is Outcome.LEAD
        assert waiting_for_me(cleo) == []
        told = [entry.facts for entry in audit_trail(cleo) if entry.act.verb == "tell outcome"]
        assert [facts["outcome"] for facts in told] == [Outcome.DISAGREEMENT.value, Outcome.LEAD.value]
        assert "conclusions" not in told[0]
        assert told[1]["conclusions"] == [ONE.value, OTHER.value, "limited-support-same"]
        with pytest.raises(NotAllowed, match="Both examiners"):
            examine_and_conclude(cleo, candidate, OTHER)
        with pytest.raises(NotAllowed, match="Both examiners"):
            analyse_probe(cleo, candidate, SEEN)


def test_an_outcome_that_an_end_of_the_program_kept_from_the_record_is_told_later(
    case_unit: Unit, searched: CandidateList, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.service.adjudicate.tell_outcomes", lambda *_: None)
    unit = in_conflict(case_unit, searched.candidates[0].id)

    with at_the_desk(unit, "Ada") as ada:
        tell_outcomes(ada)
        tell_outcomes(ada)
        told = [entry for entry in audit_trail(ada) if entry.act.verb == "tell outcome"]
        assert [entry.facts["outcome"] for entry in told] == [Outcome.DISAGREEMENT.value]


def test_agreement_is_counted_once_all_are_heard_and_says_nothing_of_the_case(
    case_unit: Unit, searched: CandidateList
) -> None:
    conflicting, agreeing = (entry.id for entry in searched.candidates[:2])
    examine_and_conclude(case_unit, agreeing, ONE)
    unit = in_conflict(case_unit, conflicting)
    with at_the_desk(unit, "Ben") as ben:
        examine_and_conclude(ben, agreeing, Conclusion.STRONG_SUPPORT_SAME)
        assert (examiner_agreement(ben).whole.n, examiner_agreement(ben).whole.agreed) == (1, 1)
    with at_the_desk(ben, "Cleo") as cleo:
        examine_and_conclude(cleo, conflicting, ONE)
        found = examiner_agreement(cleo)

    assert (found.whole.n, found.whole.agreed, found.whole.kappa) == (2, 1, 0)
    assert [(pair.one, pair.other, pair.agreement.n) for pair in found.pairs] == [("Ada", "Ben", 2)]
    assert "D-" not in repr(found)


def test_a_lead_closes_with_a_note_and_an_outcome_and_those_who_worked_on_it_see_it(
    case_unit: Unit, searched: CandidateList
) -> None:
    candidate = searched.candidates[0].id
    unit = in_conflict(case_unit, candidate)
    with at_the_desk(unit, "Cleo") as cleo:
        with pytest.raises(NotAllowed, match="is not a lead"):
            close_lead(cleo, candidate, LeadOutcome.NO_ACTION, "too early")
        examine_and_conclude(cleo, candidate, ONE)
        (lead,) = list_leads(cleo)
        assert (lead.state, lead.examiners, lead.is_majority) == ("open", ("Ada", "Ben", "Cleo"), True)
        with pytest.raises(NotRecorded, match="what corroborates"):
            close_lead(cleo, candidate, LeadOutcome.ESTABLISHED, " ")
        close_lead(cleo, candidate, LeadOutcome.NO_ACTION, "the school does not know")
        close_lead(cleo, candidate, LeadOutcome.ESTABLISHED, "her aunt recognised the room")
        closed = [entry.facts for entry in audit_trail(cleo) if entry.act.verb == "close lead"]
        assert [facts["outcome"] for facts in closed] == ["no-action", "established"]
        assert "aunt" not in repr(closed)
    for name in ("Ada", "Ben"):
        with at_the_desk(cleo, name) as unit:
            (seen,) = my_leads(unit)
            assert seen.closing is not None
            assert (seen.state, seen.closing.outcome, seen.closing.closed_by) == (
                *("closed", LeadOutcome.ESTABLISHED, "Cleo"),
            )


def test_an_exclusion_is_no_lead_and_cannot_be_closed(case_unit: Unit, searched: CandidateList) -> None:
    candidate = searched.candidates[0].id
    examine_and_conclude(case_unit, candidate, OTHER)
    with at_the_desk(case_unit, "Ben") as ben:
        examine_and_conclude(ben, candidate, OTHER)
        assert list_leads(ben) == []
        with pytest.raises(NotAllowed, match="is not a lead"):
            close_lead(ben, candidate, LeadOutcome.OTHER, "x")


def test_a_report_tells_the_sheets_of_all_three_and_how_the_lead_ended(
    case_unit: Unit, searched: CandidateList, manifest: PackManifest, tmp_path_factory: pytest.TempPathFactory
) -> None:
    candidate = searched.candidates[0].id
    unit = in_conflict(case_unit, candidate)
    with at_the_desk(unit, "Cleo") as cleo:
        examine_and_conclude(cleo, candidate, ONE)
        close_lead(cleo, candidate, LeadOutcome.SAFEGUARDING, "handed to the duty officer")
        made = produce_report(cleo, manifest, tmp_path_factory.mktemp("out") / "r.html")

    page = made.path.read_text("utf-8")
    assert "lead, after a third examiner" in page
    assert "referred to safeguarding" in page
    assert "handed to the duty officer" in page
    for name in ("Ada", "Ben", "Cleo"):
        assert f"{name} on the probe alone" in page
    assert "nose: similar (the bridge)" in page
    assert "limited: ears" in page
