"""Rows about other cases: what is kept for ever is, and what points at erased things points nowhere."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from app.domain.across import Consulted, ConsultedPartners, FoundAcross, Said
from app.domain.errors import BugError, NotAllowed, NotFound
from app.domain.face import Embedding
from app.domain.ids import AcrossCandidateId, CaseId, FaceId, PartnerCropId, PartnerFileId, PersonId
from app.domain.keeping import Terms
from app.domain.partner import PartnerFile
from app.domain.search import Probe, ProbeKind
from app.store import PartnerFace, Unit, verify_files
from tests.store.conftest import FIRST_FACE, PACK, PURPOSE, act, open_a_case, take_in_faces, vector

FOUND = (
    FoundAcross(0.1, CaseId("other"), FaceId(7), PersonId(5)),
    FoundAcross(0.2, None, None, None, PartnerCropId(1)),
)
SENT = PartnerFile(
    *(PartnerFileId(0), "a" * 64, "order 7", "", Terms(date(2090, 1, 1), "Partner B"), "b" * 64),
    *(datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC), "", 0, 0),
)


@pytest.fixture
def searched(unit: Unit) -> Unit:
    """A case with a search across cases, two candidates, a partner's crop and a lead to it."""
    case_id = open_a_case(unit)
    take_in_faces(unit, 1)
    with unit.unit_of_work(act("test")) as work:
        work.partners.add(SENT, [PartnerFace(1, "c" * 64, 50.0, Embedding(vector(3), PACK), b"\xff\xd8 crop" * 9)])
        probe = Probe(ProbeKind.FACE, work.faces.embedding(FIRST_FACE), (FIRST_FACE,))
        consulted = [Consulted(CaseId("other"), 1, 0, 0, 0, 0, "d" * 64)]
        made = work.across.add(probe, PURPOSE, 5, FOUND, consulted, [], ConsultedPartners(1, 0, (), "e" * 64))
        work.links.add(case_id, made.candidates[1].id, FIRST_FACE, None, FOUND[1], "the ears agree")
    return unit


@pytest.mark.parametrize("table", ["across_search", "across_candidate"])
@pytest.mark.parametrize("statement", ["UPDATE {} SET id = id", "DELETE FROM {}"])
def test_searches_across_cases_are_kept_for_ever(searched: Unit, table: str, statement: str) -> None:
    with pytest.raises(BugError, match="never"), searched.unit_of_work(act()) as work:
        work.case_rows.write(statement.format(table))


@pytest.mark.parametrize("table", ["case_link", "case_link_word", "partner_file"])
def test_leads_and_what_partners_sent_are_never_changed(searched: Unit, table: str) -> None:
    with pytest.raises(BugError, match="never"), searched.unit_of_work(act()) as work:
        work.unit_rows.write(f"UPDATE main.{table} SET id = id")  # noqa: S608


def test_what_was_written_is_read_again(searched: Unit) -> None:
    with searched.reading() as reader:
        found = reader.across.get(reader.across.all()[0].id)
        (sent,) = reader.partners.all()

    assert tuple(each.found for each in found.candidates) == FOUND
    assert found.search.consulted[0].digest == "d" * 64
    assert found.search.partners == ConsultedPartners(1, 0, (), "e" * 64)
    assert (sent.terms, sent.persons, sent.crops) == (SENT.terms, 1, 1)


def test_candidates_of_what_is_gone_point_nowhere_and_keep_rank_and_distance(searched: Unit) -> None:
    with searched.reading() as reader:
        (search,) = reader.across.all()
        assert reader.across.dangling({CaseId("other")}, {PartnerCropId(1)}) == []
        of_case = reader.across.dangling(set(), {PartnerCropId(1)})
        of_partner = reader.across.dangling({CaseId("other")}, set())
        before = {each.id: each for each in reader.across.get(search.id).candidates}
    with searched.unit_of_work(act()) as work:
        assert work.across.forget([*of_case, *of_partner]) == 2

    with searched.reading() as reader:
        after = reader.across.get(search.id).candidates
        assert reader.across.dangling(set(), set()) == []
    assert [each.found for each in after] == [FoundAcross(0.1, None, None), FoundAcross(0.2, None, None)]
    assert [(each.rank, each.is_erased) for each in after] == [(before[each.id].rank, True) for each in after]
    assert all(finding.holds for finding in verify_files(searched.folder, searched))


def test_a_lead_goes_with_its_case_and_with_its_partners_file(searched: Unit) -> None:
    with searched.reading() as reader:
        case = reader.cases.all()[0]
        (link,) = reader.links.of_case(case.id)
        assert [word.said for word in link.words] == [Said.PROPOSED]
    with pytest.raises(NotAllowed, match="already"), searched.unit_of_work(act()) as work:
        work.links.add(case.id, link.candidate_id, FIRST_FACE, None, FOUND[1], "again")
    with searched.unit_of_work(act()) as work:
        work.partners.remove(PartnerFileId(1))

    with searched.reading() as reader:
        assert reader.links.of_case(case.id) == []
        assert reader.unit_rows.count("SELECT count(*) FROM case_link_word") == 0
        with pytest.raises(NotFound):
            reader.partners.crop(PartnerCropId(1))
        with pytest.raises(NotFound):
            reader.across.candidate(AcrossCandidateId(9))
    assert all(finding.holds for finding in verify_files(searched.folder, searched))
