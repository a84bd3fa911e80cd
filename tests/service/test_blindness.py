"""Every door that the second and third examiner could try, before their own conclusion is committed: all are shut."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from app.domain.adjudication import Conclusion, Outcome, Stage
from app.domain.audit import Act, Operation
from app.domain.errors import NotAllowed, UnitDamaged
from app.domain.ids import AdjudicationId, CandidateId
from app.domain.scale import SEVEN_STEPS
from app.domain.search import CandidateList
from app.domain.sheet import ComparedComponent, Comparison, Component, Finding, ImageAnalysis, Suitability, Visibility
from app.recognition.pack import PackManifest
from app.service.adjudicate import adjudicate, candidate_sheet, outcomes, waiting_for_me
from app.service.agreement import examiner_agreement
from app.service.audit import audit_trail
from app.service.leads import list_leads
from app.service.outcomes import list_conflicts
from app.service.report import produce_report
from app.service.sheets import analyse_probe, analyse_reference, my_sheet
from app.store import Unit
from tests.service.conftest import at_the_desk, examine_and_conclude

CANARIES = ("limited-support-different", "lobes hang free", "squint to the left", "a chipped tooth", "heron", "weasel")
"""Words of the first examiner: conclusion, rationale, and notes of both analyses and of the comparison."""


def first_concludes(unit: Unit, candidate: CandidateId) -> None:
    seen = {Component.EYES: Visibility.VISIBLE}
    analyse_probe(unit, candidate, ImageAnalysis(Suitability.SUITABLE, seen, note="squint to the left"))
    analyse_reference(unit, candidate, ImageAnalysis(Suitability.SUITABLE, seen, note="a chipped tooth"))
    compared = Comparison({Component.EYES: ComparedComponent(Finding.DIFFERENT, note="heron, not weasel")})
    adjudicate(unit, candidate, Conclusion.LIMITED_SUPPORT_DIFFERENT, "lobes hang free", compared)


@pytest.fixture
def candidate(case_unit: Unit, searched: CandidateList) -> CandidateId:
    """A candidate on which Ada has concluded."""
    chosen = searched.candidates[0].id
    first_concludes(case_unit, chosen)
    return chosen


def told(*answers: object) -> list[str]:
    """Return the words of the first examiner that can be read in these answers."""
    spoken = repr(answers)
    return [canary for canary in CANARIES if canary in spoken]


def test_the_canaries_are_there_for_their_author(case_unit: Unit, candidate: CandidateId) -> None:
    with case_unit.reading() as reader:
        assert told(reader.adjudications.own(candidate), reader.sheets.own(candidate)) == list(CANARIES)


def test_no_service_tells_the_second_examiner_anything(
    case_unit: Unit, candidate: CandidateId, searched: CandidateList, manifest: PackManifest, tmp_path: Path
) -> None:
    with at_the_desk(case_unit, "Ben") as ben:
        report = produce_report(ben, manifest, tmp_path / "r.html")
        answers = [
            candidate_sheet(ben, searched.search.id), waiting_for_me(ben), outcomes(ben, searched.search.id),
            my_sheet(ben, candidate), list_conflicts(ben), list_leads(ben), examiner_agreement(ben), audit_trail(ben),
            report.path.read_text("utf-8"), report.manifest_path.read_text("utf-8"),
        ]  # fmt: skip
        assert told(*answers) == []
        assert waiting_for_me(ben) == [searched.search.id]


def test_the_repository_refuses_others_rows_by_whatever_way_they_are_asked_for(
    case_unit: Unit, candidate: CandidateId
) -> None:
    with at_the_desk(case_unit, "Ben") as ben, ben.reading() as reader:
        for ask in (
            lambda: reader.adjudications.for_candidate(candidate),
            lambda: reader.adjudications.get(AdjudicationId(1)),
        ):
            with pytest.raises(NotAllowed, match="not shown before"):
                ask()
        assert reader.adjudications.own(candidate) == ()
        assert reader.adjudications.settled(candidate) == ()
        assert reader.sheets.settled(candidate) == {}
        standing = reader.adjudications.standing(candidate)
        assert (standing.outcome, standing.stages) == (Outcome.AWAITING_SECOND, frozenset({Stage.EXAMINATION}))


def statements() -> Iterator[str]:
    """Yield raw statements that read whole tables, copy them, cast them, or reach round views and names."""
    tables = ("image_analysis", "comparison", "adjudication", "candidate_outcome", "lead_closing", "row_seal")
    for table in tables:
        yield f"SELECT * FROM casefile.{table}"  # noqa: S608
        yield f"WITH own AS (SELECT * FROM casefile.{table}) SELECT * FROM own"  # noqa: S608
    yield "SELECT CAST(sealed AS BLOB), hex(sealed), length(sealed) FROM casefile.adjudication"
    yield "SELECT json_group_array(hex(sealed)) FROM casefile.comparison"
    yield "SELECT * FROM main.audit"
    yield "SELECT * FROM main.agreement"


def test_no_statement_on_the_units_own_connection_shows_a_word(case_unit: Unit, candidate: CandidateId) -> None:
    with at_the_desk(case_unit, "Ben") as ben, ben.held() as connection:
        for statement in statements():
            rows = connection.execute(statement).fetchall()
            cells = [cell for row in rows for cell in row]
            raw = b"".join(cell if isinstance(cell, bytes) else repr(cell).encode() for cell in cells)
            plain = raw + bytes.fromhex("".join(c for c in cells if isinstance(c, str) and is_hexadecimal(c)))
            assert [canary for canary in CANARIES if canary.encode() in plain] == [], statement


def is_hexadecimal(text: str) -> bool:
    with suppress(ValueError):
        return bool(bytes.fromhex(text))
    return False


def test_the_length_of_what_is_sealed_tells_no_conclusion(case_unit: Unit, searched: CandidateList) -> None:
    for entry, conclusion in zip(searched.candidates, ("support-same", "inconclusive"), strict=False):
        examine_and_conclude(case_unit, entry.id, conclusion, "x" * (1 if conclusion == "support-same" else 300))

    with case_unit.reading() as reader:
        for table in ("adjudication", "comparison", "image_analysis"):
            lengths = reader.case_rows.all(f"SELECT DISTINCT length(sealed) FROM {table}")  # noqa: S608
            assert len(lengths) == 1, table


def test_the_rows_that_are_missing_tell_no_conclusion(case_unit: Unit, searched: CandidateList) -> None:
    leaning, blurred = (entry.id for entry in searched.candidates[:2])
    examine_and_conclude(case_unit, leaning, Conclusion.SUPPORT_SAME)
    analyse_reference(case_unit, blurred, ImageAnalysis(Suitability.UNSUITABLE))
    adjudicate(case_unit, blurred, Conclusion.UNSUITABLE, "a blur")

    with case_unit.reading() as reader:
        counts = [
            tuple(
                reader.case_rows.count(f"SELECT count(*) FROM {table} WHERE candidate_id = ?", (one,))  # noqa: S608
                for table in ("image_analysis", "comparison", "adjudication")
            )
            for one in (leaning, blurred)
        ]
    assert counts[0] == counts[1] == (1, 1, 1)
    verbs = [
        [e.act.verb for e in audit_trail(case_unit) if e.facts.get("candidate") == one] for one in (leaning, blurred)
    ]
    assert verbs[0] == verbs[1]


ACT = Act("adjudicate", Operation.ALTERATION, "to peek", "nobody's order")


def peek(unit: Unit, candidate: CandidateId) -> None:
    """Write a conclusion as a pretext, look, and see nothing; the error takes the pretext back."""
    with unit.unit_of_work(ACT) as work:
        work.adjudications.add(candidate, Stage.VERIFICATION, SEVEN_STEPS.id, "inconclusive", "a pretext")
        assert work.adjudications.standing(candidate).outcome is Outcome.AWAITING_SECOND
        assert not work.adjudications.is_disclosed(candidate)
        with unit.reading() as inner:
            assert inner.adjudications.settled(candidate) == ()
        work.adjudications.for_candidate(candidate)


def peek_in_a_group(unit: Unit, candidate: CandidateId) -> None:
    """The same with the pretext in an act that is done and waits for the disk."""
    with unit.together():
        with unit.unit_of_work(ACT) as work:
            work.adjudications.add(candidate, Stage.VERIFICATION, SEVEN_STEPS.id, "inconclusive", "a pretext")
        with unit.unit_of_work(ACT) as work:
            work.adjudications.for_candidate(candidate)


@pytest.mark.parametrize("way", [peek, peek_in_a_group])
def test_an_own_conclusion_that_is_not_committed_opens_nothing(
    case_unit: Unit, candidate: CandidateId, way: Callable[[Unit, CandidateId], None]
) -> None:
    with at_the_desk(case_unit, "Ben") as ben:
        with pytest.raises(NotAllowed, match="not shown before"):
            way(ben, candidate)
        assert told(audit_trail(ben)) == []
        with ben.reading() as reader:
            assert reader.adjudications.own(candidate) == ()


def test_once_committed_both_may_read_and_everybody_when_they_agree(
    case_unit: Unit, candidate: CandidateId, searched: CandidateList
) -> None:
    with at_the_desk(case_unit, "Ben") as ben:
        examine_and_conclude(ben, candidate, Conclusion.SUPPORT_DIFFERENT, "another ear")
        with ben.reading() as reader:
            assert told(reader.adjudications.for_candidate(candidate)) == list(CANARIES[:2])
    with at_the_desk(ben, "Cleo") as cleo, cleo.reading() as reader:
        assert told(reader.adjudications.for_candidate(candidate), reader.sheets.settled(candidate)) == list(CANARIES)


def test_the_third_examiner_reads_neither_of_the_two_that_conflict(
    case_unit: Unit, candidate: CandidateId, searched: CandidateList, manifest: PackManifest, tmp_path: Path
) -> None:
    with at_the_desk(case_unit, "Ben") as ben:
        examine_and_conclude(ben, candidate, Conclusion.SUPPORT_SAME, "the same nostril")
        with ben.reading() as reader:
            assert len(reader.adjudications.for_candidate(candidate)) == 2
    with at_the_desk(ben, "Cleo") as cleo:
        report = produce_report(cleo, manifest, tmp_path / "r.html")
        spoken = repr([
            candidate_sheet(cleo, searched.search.id), audit_trail(cleo), list_conflicts(cleo), list_leads(cleo),
            examiner_agreement(cleo), report.path.read_text("utf-8"), json.loads(report.manifest_path.read_bytes()),
        ])  # fmt: skip
        assert [word for word in (*CANARIES, "the same nostril", "support-same") if word in spoken] == []
        assert "two are written, withheld until the third examiner" in report.path.read_text("utf-8")
        with cleo.reading() as reader, pytest.raises(NotAllowed, match="not shown before"):
            reader.adjudications.for_candidate(candidate)


def test_sealed_words_of_one_row_do_not_open_in_another(case_unit: Unit, searched: CandidateList) -> None:
    """Whoever copies another's ciphertext into a row of their own does not read it there."""
    candidate = searched.candidates[0].id
    first_concludes(case_unit, candidate)
    act = Act("adjudicate", Operation.ALTERATION, "to peek", "nobody's order")
    with at_the_desk(case_unit, "Ben") as ben:
        with ben.unit_of_work(act) as work:
            work.case_rows.add(
                "INSERT INTO adjudication (audit_sequence, candidate_id, stage, scale, examiner_id, examiner_name, "
                "made_at, sealed) SELECT ?, ?, 'verification', scale, ?, 'Ben', made_at, sealed FROM adjudication",
                (work.case_rows.sequence, searched.candidates[1].id, ben.actor.id),
            )
        with ben.reading() as reader, pytest.raises(UnitDamaged, match="does not authenticate"):
            reader.adjudications.own(searched.candidates[1].id)


def test_each_examiner_is_given_an_order_of_their_own(case_unit: Unit, searched: CandidateList) -> None:
    for entry in searched.candidates:
        examine_and_conclude(case_unit, entry.id, Conclusion.SUPPORT_SAME)
    by_rank = [entry.id for entry in searched.candidates]
    orders: list[list[CandidateId]] = [by_rank]
    unit = case_unit
    ask: Callable[[Unit], list[CandidateId]] = lambda at: [  # noqa: E731
        card.candidate_id for card in candidate_sheet(at, searched.search.id).cards
    ]
    for name in ("Ben", "Cleo"):
        with at_the_desk(unit, name) as unit:
            orders.append(ask(unit))
            assert ask(unit) == orders[-1]

    assert all(sorted(order) == sorted(by_rank) for order in orders)
    # The orders of each unit are drawn anew: that all three are the same happens once in 14,400 runs.
    assert any(one != other for one, other in itertools.combinations(orders, 2))
