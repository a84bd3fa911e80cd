"""Policies, proposals, registrations and stops are neither changed nor removed, and nobody decides on their own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import BugError, NotFound
from app.domain.policy import ActKind
from app.domain.proposal import ProposalState
from app.domain.unit import Passphrase
from app.service.units import open_unit
from app.store import Unit, create_unit
from tests.service.conftest import join
from tests.store.conftest import act
from tests.units import CHEAP, PASSPHRASE, new_unit

KEPT = (
    "policy",
    "policy_signature",
    "proposal",
    "proposal_decision",
    "registration",
    "evaluation_closing",
    "search_stop",
)
SECOND_PASSPHRASE = "another long passphrase"


@pytest.fixture
def decided(tmp_path: Path) -> Iterator[Unit]:
    """A unit in which every such table holds something."""
    made, _ = new_unit(tmp_path / "unit", evaluation_until=datetime.now(UTC).date() + timedelta(days=9))
    with made:
        join(made, "Ben", SECOND_PASSPHRASE)
        with made.unit_of_work(act("propose")) as work:
            proposal = work.proposals.add(ActKind.CASE_ERASURE, "c-1", {"why": "closed"}, "closed", 3)
    with open_unit(tmp_path / "unit", Passphrase(SECOND_PASSPHRASE, "Ben")) as unit:
        with unit.unit_of_work(act("decide")) as work:
            work.proposals.decide(proposal.id, ProposalState.CONFIRMED)
            work.standing.stop("to look into it")
            work.standing.close_evaluation("0" * 64)
        yield unit


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE {table} SET rowid = rowid",
        "DELETE FROM {table}",
        "INSERT OR REPLACE INTO {table} SELECT * FROM {table} LIMIT 1",
    ],
)
def test_what_was_decided_is_neither_changed_nor_removed(decided: Unit, statement: str) -> None:
    for table in KEPT:
        with decided.reading() as reader:
            before = reader.unit_rows.all(f"SELECT * FROM {table}")  # noqa: S608
        assert before
        with pytest.raises(BugError, match="never"), decided.unit_of_work(act("test")) as work:
            work.unit_rows.write(statement.format(table=table))
        with decided.reading() as reader:
            assert reader.unit_rows.all(f"SELECT * FROM {table}") == before  # noqa: S608


def test_nobody_decides_on_a_proposal_of_their_own_by_raw_rows_either(tmp_path: Path) -> None:
    made, _ = new_unit(tmp_path / "unit")
    with made:
        with made.unit_of_work(act("propose")) as work:
            proposal = work.proposals.add(ActKind.CASE_ERASURE, "c-1", {}, "closed", 3)
        for decision in (ProposalState.CONFIRMED, ProposalState.DECLINED):
            with pytest.raises(BugError, match="by somebody else"), made.unit_of_work(act("decide")) as work:
                work.proposals.decide(proposal.id, decision)


def test_a_unit_made_without_a_policy_has_none_and_says_so(tmp_path: Path) -> None:
    with create_unit(tmp_path / "unit", "U", "Ada", PASSPHRASE, cost=CHEAP)[0] as unit, unit.reading() as reader:
        assert (unit.policy_version, reader.standing.registration()) == (0, None)
        with pytest.raises(NotFound, match="no policy of version 0"):
            reader.policies.in_force()
