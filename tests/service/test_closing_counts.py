"""The closing report of an evaluation leaves out no search and no file that came or went."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.case import CaseAuthority
from app.domain.ids import FaceId
from app.service.across import search_across
from app.service.cases import open_case
from app.service.erase import erase_partner
from app.service.evaluation import close_evaluation
from app.service.partner_add import read_partner_file
from app.store import Unit
from tests.service.conftest import add_faces, found_face, vector
from tests.service.test_partners import CHILD, PACK, a_unit, added_to, sender, sent_by
from tests.units import why

__all__ = ["sender"]


@pytest.fixture
def evaluation(tmp_path: Path) -> Iterator[Unit]:
    """An evaluation of two cases, which hold the child; the second one is open."""
    until = datetime.now(UTC).date() + timedelta(days=30)
    with a_unit(tmp_path / "evaluation", evaluation_until=until) as unit:
        add_faces(unit, b"c.jpg", [found_face(vector(13, near=CHILD), PACK.id)])
        open_case(unit, CaseAuthority("C-2", "order 8", "try the tool", until))
        add_faces(unit, b"d.jpg", [found_face(vector(14, near=CHILD), PACK.id)])
        yield unit


def test_searches_across_cases_and_partners_files_are_counted(evaluation: Unit, sender: Unit, tmp_path: Path) -> None:
    received = read_partner_file(sent_by(sender, tmp_path).path)
    (tmp_path / "crops.bin").unlink()
    file = added_to(evaluation, received)
    listed = [search_across(evaluation, PACK, why("seen before?"), face_id=FaceId(1)).candidates for _ in range(2)]
    sent_by(evaluation, tmp_path)
    erase_partner(evaluation, file, "the evaluation is over")

    closed = close_evaluation(evaluation, tmp_path / "closing.html")

    told = json.loads(closed.json_path.read_text("utf-8"))
    assert (told["across"], told["across_candidates"]) == (2, sum(map(len, listed)))
    assert told["across_candidates"] >= 4, "another case's face and a partner's crop, each time"
    assert (told["partner_files_sent"], told["partner_files_taken_in"]) == (1, 1)
    assert (told["searches"], told["staff_searches"]) == ([], 0)
    page = closed.path.read_text("utf-8")
    assert f"<th>Searches across cases, candidates listed in them</th><td>2, {told['across_candidates']}</td>" in page
    assert "<th>Files with crops sent to partners, taken in from partners</th><td>1, 1</td>" in page
