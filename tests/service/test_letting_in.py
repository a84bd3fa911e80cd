"""Nobody makes a second self: letting a person in takes two, once there are two; and proposals are taken back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.domain.errors import BugError, NotAllowed, NotFound, NotRecorded
from app.domain.ids import ProposalId
from app.domain.people import JOINERS_ROLES, Role
from app.domain.policy import ActKind
from app.domain.proposal import ProposalState
from app.domain.unit import Passphrase
from app.service.audit import audit_trail
from app.service.cases import act_of_unit
from app.service.deciding import confirm_any, propose_about
from app.service.people import (
    add_examiner,
    choose_passphrase,
    list_examiners,
    propose_addition,
    remove_person,
    reset_passphrase,
)
from app.service.proposals import decline, list_proposals, withdraw
from app.service.units import open_unit
from app.service.verify import verify_custody
from app.store import Unit
from tests.service.conftest import join
from tests.units import ALONE, PASSPHRASE, a_policy, new_unit

SECRETS = {"Ada": PASSPHRASE, "Ben": "another long passphrase", "Cleo": "one more long passphrase"}
FIRST_UNLOCK = "a passphrase for the first unlock"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed unit under the default rules: Ada founded it, Ben is administrator, Cleo an examiner."""
    made, _ = new_unit(tmp_path / "unit", policy=a_policy())
    with made:
        join(made, "Ben", SECRETS["Ben"], (Role.ADMINISTRATOR, Role.AUDITOR))
        join(made, "Cleo", SECRETS["Cleo"], JOINERS_ROLES)
    return tmp_path / "unit"


@contextmanager
def opened(folder: Path, name: str) -> Iterator[Unit]:
    with open_unit(folder, Passphrase(SECRETS[name], name)) as unit:
        yield unit


def names(unit: Unit) -> list[str]:
    return [person.name for person in list_examiners(unit)]


def test_whoever_makes_a_unit_lets_the_first_people_in_alone(tmp_path: Path) -> None:
    made, _ = new_unit(tmp_path / "unit", policy=a_policy())
    with made as unit:
        add_examiner(unit, "Ben", FIRST_UNLOCK, (Role.ADMINISTRATOR,))
        add_examiner(unit, "Cleo", FIRST_UNLOCK)  # Ben has no passphrase of his own yet, and cannot confirm anything

        assert names(unit) == ["Ada", "Ben", "Cleo"]
        with pytest.raises(NotAllowed, match="Nobody else is in the unit who could confirm"):
            propose_addition(unit, "Dan", "needed")


def test_one_administrator_lets_nobody_in_where_another_could_confirm_it(folder: Path) -> None:
    with opened(folder, "Ada") as unit:
        with pytest.raises(NotAllowed, match="takes two people"):
            add_examiner(unit, "Ada the second", FIRST_UNLOCK)
        propose_addition(unit, "Ada the second", "a colleague")
        with pytest.raises(NotAllowed, match="waits to be confirmed"):
            add_examiner(unit, "Ada the second", FIRST_UNLOCK)
        with pytest.raises(NotAllowed, match="never decides on it as well"):
            confirm_any(unit, ProposalId(1))

        assert names(unit) == ["Ada", "Ben", "Cleo"]


def test_two_let_a_person_in_once_with_the_roles_and_the_name_that_were_confirmed(folder: Path) -> None:
    with opened(folder, "Ada") as unit:
        made = propose_about(unit, ActKind.PERSON_ADDITION, " Dan ", "a new colleague", {Role.EXAMINER})
        assert made.about == "Dan as examiner"
    with opened(folder, "Ben") as unit:
        confirm_any(unit, made.id)
        for name, roles in (("Dan", frozenset(Role)), ("Dan", JOINERS_ROLES), ("Dana", frozenset({Role.EXAMINER}))):
            with pytest.raises(NotAllowed, match=r"Dan as examiner|takes two"):
                add_examiner(unit, name, FIRST_UNLOCK, roles)
        added = add_examiner(unit, "Dan", FIRST_UNLOCK, {Role.EXAMINER})

        entry = next(entry for entry in audit_trail(unit) if entry.facts.get("person") == added.id)
        assert (entry.facts["proposed_by"], entry.facts["confirmed_by"]) == (1, unit.actor.id)
        assert list_proposals(unit)[0].state is ProposalState.DONE
        with pytest.raises(NotAllowed, match="takes two"):
            add_examiner(unit, "Eve", FIRST_UNLOCK, {Role.EXAMINER})
        with pytest.raises(NotAllowed, match="is or was somebody's"):
            propose_addition(unit, "dan", "again")
        assert verify_custody(unit).holds


def test_nobody_becomes_alone_by_replacing_the_others_passphrases(folder: Path) -> None:
    # Ben chooses a passphrase of his own, as people do at their first unlock.
    with opened(folder, "Ben") as unit, unit.unit_of_work(act_of_unit("test")) as work:
        work.people.set_provisional(unit.actor.id, True)
    with open_unit(folder, Passphrase(SECRETS["Ben"], "Ben")) as unit:
        choose_passphrase(unit, SECRETS["Ben"])
    with opened(folder, "Ada") as unit:
        reset_passphrase(unit, "Ben", FIRST_UNLOCK)
        with pytest.raises(NotAllowed, match="takes two people"):
            add_examiner(unit, "Ada the second", FIRST_UNLOCK)


def test_whoever_is_alone_again_lets_people_in_again(tmp_path: Path) -> None:
    made, _ = new_unit(tmp_path / "unit", policy=a_policy(ALONE - {ActKind.PERSON_ADDITION}))
    with made as unit:
        join(unit, "Ben", SECRETS["Ben"], (Role.SUPERVISOR,))
        with pytest.raises(NotAllowed, match="takes two"):
            add_examiner(unit, "Dan", FIRST_UNLOCK)
        remove_person(unit, "Ben", "moved away")
    with open_unit(tmp_path / "unit", Passphrase(PASSPHRASE, "Ada")) as unit:
        assert add_examiner(unit, "Dan", FIRST_UNLOCK).name == "Dan"


def test_where_the_policy_wants_one_person_one_suffices(tmp_path: Path) -> None:
    made, _ = new_unit(tmp_path / "unit", policy=a_policy(ALONE))
    with made as unit:
        join(unit, "Ben", SECRETS["Ben"], (Role.ADMINISTRATOR,))
        assert add_examiner(unit, "Dan", FIRST_UNLOCK).name == "Dan"


# ------------------------------------------------------------------------------------------------------ taking it back


@pytest.mark.parametrize("is_confirmed", [False, True])
def test_what_one_proposed_is_taken_back_and_is_then_neither_confirmed_nor_done(
    folder: Path, is_confirmed: bool
) -> None:
    with opened(folder, "Ada") as unit:
        propose_addition(unit, "Dan", "a colleague")
    if is_confirmed:
        with opened(folder, "Ben") as unit:
            confirm_any(unit, ProposalId(1))
    with opened(folder, "Ada") as unit:
        withdrawn = withdraw(unit, ProposalId(1), "he went elsewhere")

        assert withdrawn.state is ProposalState.WITHDRAWN
        with pytest.raises(NotAllowed, match="takes two"):
            add_examiner(unit, "Dan", FIRST_UNLOCK)
        with pytest.raises(NotAllowed, match="is withdrawn"):
            withdraw(unit, ProposalId(1), "again")
    with opened(folder, "Ben") as unit:
        with pytest.raises(NotAllowed, match="is withdrawn"):
            confirm_any(unit, ProposalId(1))
        with pytest.raises(NotAllowed, match="is withdrawn"):
            decline(unit, ProposalId(1), "no")
        entry = next(entry for entry in audit_trail(unit) if entry.act.verb == "withdraw proposal")
        assert (entry.act.purpose, entry.facts["was"]) == (
            "he went elsewhere",
            "confirmed" if is_confirmed else "open",
        )
        assert verify_custody(unit).holds
    with opened(folder, "Ada") as unit:
        assert propose_addition(unit, "Dan", "he came back").id == 2


def test_nobody_takes_back_what_another_proposed(folder: Path) -> None:
    with opened(folder, "Ada") as unit:
        propose_addition(unit, "Dan", "a colleague")
        with pytest.raises(NotRecorded, match="needs a reason"):
            withdraw(unit, ProposalId(1), " ")
        with pytest.raises(NotFound):
            withdraw(unit, ProposalId(9), "why not")
    with opened(folder, "Ben") as unit:
        with pytest.raises(NotAllowed, match="is Ada's"):
            withdraw(unit, ProposalId(1), "I do not like it")
        with pytest.raises(BugError, match="by whoever made it"), unit.unit_of_work(act_of_unit("test")) as work:
            work.proposals.decide(ProposalId(1), ProposalState.WITHDRAWN, "by raw rows")
        assert list_proposals(unit)[0].state is ProposalState.OPEN
