"""A unit's policy: signed, in every entry, changed by two where it says so, and asked before each act."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import NotAllowed, NotFound, NotRecorded, PolicyRefused
from app.domain.gallery import SubjectType
from app.domain.ids import FaceId, ProposalId
from app.domain.people import Role
from app.domain.policy import ActKind, Function, Policy, SearchPurpose, canonical_policy
from app.domain.proposal import ProposalState
from app.domain.unit import Passphrase
from app.exchange.policy_file import read_policy, written_policy
from app.recognition.pack import PackManifest
from app.service.audit import audit_trail
from app.service.cases import act_of_unit
from app.service.gallery import LoadedGallery
from app.service.permission import policy_in_force, require
from app.service.policies import (
    confirm_policy,
    policy_history,
    propose_persons_of_interest,
    propose_policy,
)
from app.service.proposals import confirm, decline, list_proposals, propose, require_confirmed
from app.service.search import list_searches, search_face
from app.service.stamps import standing_of
from app.service.units import open_unit
from app.service.verify import verify_custody
from app.store import Unit
from tests.service.conftest import add_faces, enrol_vectors, found_face, join, vector
from tests.units import PASSPHRASE, a_policy, new_unit, why

SECOND_PASSPHRASE = "another long passphrase"
THIRD_PASSPHRASE = "one more long passphrase"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed unit: Ada holds every founder's role, Ben is a supervisor and examiner, Cleo an auditor."""
    made, _ = new_unit(tmp_path / "unit", policy=a_policy())
    with made:
        join(made, "Ben", SECOND_PASSPHRASE, (Role.SUPERVISOR, Role.EXAMINER))
        join(made, "Cleo", THIRD_PASSPHRASE, (Role.AUDITOR,))
    return tmp_path / "unit"


@contextmanager
def opened(folder: Path, name: str, after_days: int = 0) -> Iterator[Unit]:
    """Open the unit as one of its people, so many days from now."""
    secret = {"Ada": PASSPHRASE, "Ben": SECOND_PASSPHRASE, "Cleo": THIRD_PASSPHRASE}[name]
    with open_unit(
        folder, Passphrase(secret, name), clock=lambda: datetime.now(UTC) + timedelta(days=after_days)
    ) as unit:
        yield unit


def without_trials(policy: Policy) -> Policy:
    rules = tuple(replace(rule, purposes=rule.purposes - {"quality-trial"}) for rule in policy.searching)
    return replace(policy, searching=rules)


def test_the_first_policy_is_signed_by_whoever_makes_the_unit_and_stands_in_every_later_entry(unit: Unit) -> None:
    adopted = policy_in_force(unit)
    first, *later = audit_trail(unit) + audit_trail(unit)[1:]

    assert (adopted.version, adopted.signed_by) == (1, (unit.actor.id,))
    assert (first.policy_version, first.facts["policy"], first.facts["policy_sha256"]) == (0, 1, adopted.sha256)
    assert {entry.policy_version for entry in later} == {1}


def test_a_small_change_is_made_by_one_person_and_the_next_entry_names_it(folder: Path) -> None:
    with opened(folder, "Ada") as unit:
        change = propose_policy(unit, replace(policy_in_force(unit).policy, proposal_days=3), "shorter waits")

        assert change.adopted is not None
        assert (change.adopted.version, change.changed) == (2, ("proposal_days",))
        entries = audit_trail(unit)
        assert [entry.policy_version for entry in entries if entry.act.verb == "change policy"] == [1]
        assert entries[-1].policy_version == 1
        assert audit_trail(unit)[-1].policy_version == 2
    with opened(folder, "Ben") as unit:
        assert unit.policy_version == 2
        assert audit_trail(unit)[-1].policy_version == 2
        assert verify_custody(unit).holds


def test_what_takes_two_waits_for_another_person_and_holds_both_signatures(folder: Path) -> None:
    with opened(folder, "Ada") as unit:
        ada = unit.actor.id
        proposal = propose_policy(unit, without_trials(policy_in_force(unit).policy), "no trials here").proposal
        assert proposal is not None
        assert policy_in_force(unit).version == 1
        with pytest.raises(NotAllowed, match="never decides on it as well"):
            confirm_policy(unit, proposal.id)
    with opened(folder, "Ben") as unit:
        adopted = confirm_policy(unit, proposal.id)

        assert (adopted.version, adopted.signed_by) == (2, (ada, unit.actor.id))
        entry = audit_trail(unit)[-1]
        assert (entry.facts["proposed_by"], entry.facts["confirmed_by"]) == (ada, unit.actor.id)
        assert (entry.facts["policy"], entry.facts["policy_sha256"]) == (2, adopted.sha256)
        proposed = next(entry for entry in audit_trail(unit) if entry.act.verb == "propose")
        assert proposed.facts["body_sha256"] == entry.facts["body_sha256"] == proposal.sha256
        assert list_proposals(unit)[0].state is ProposalState.DONE
        assert [each.version for each in policy_history(unit)] == [1, 2]
        assert verify_custody(unit).holds


def test_who_has_another_role_neither_proposes_nor_confirms_and_that_is_on_record(folder: Path) -> None:
    with opened(folder, "Cleo") as unit, pytest.raises(NotAllowed, match="takes one of the roles"):
        propose_policy(unit, without_trials(policy_in_force(unit).policy), "I would rather")
    with opened(folder, "Cleo") as unit, pytest.raises(NotAllowed, match="another role than auditor"):
        propose_policy(unit, replace(policy_in_force(unit).policy, staff_days=3), "I would rather")
    with opened(folder, "Ada") as unit:
        proposal = propose_policy(unit, without_trials(policy_in_force(unit).policy), "no trials").proposal
    assert proposal is not None
    with opened(folder, "Cleo") as unit:
        with pytest.raises(NotAllowed, match="takes one of the roles"):
            confirm_policy(unit, proposal.id)
        refused = [entry for entry in audit_trail(unit) if entry.act.verb == "refused"]
        assert [entry.actor_name for entry in refused] == ["Cleo"] * 3
        assert all("role" in str(entry.facts["reason"]) for entry in refused)


def test_a_proposal_that_another_policy_overtook_is_not_put_in_force(folder: Path) -> None:
    with opened(folder, "Ada") as unit:
        proposal = propose_policy(unit, without_trials(policy_in_force(unit).policy), "no trials").proposal
        assert proposal is not None
        propose_policy(unit, replace(policy_in_force(unit).policy, staff_days=3), "sooner")
        with pytest.raises(NotAllowed, match="proposed already"):
            propose_policy(unit, without_trials(policy_in_force(unit).policy), "no trials, again")
    with opened(folder, "Ben") as unit:
        with pytest.raises(NotAllowed, match="came into force since"):
            confirm_policy(unit, proposal.id)
        assert policy_in_force(unit).version == 2
        assert list_proposals(unit)[0].state is ProposalState.OPEN
        decline(unit, proposal.id, "overtaken")
        assert list_proposals(unit)[0].state is ProposalState.DECLINED


def test_a_proposal_waits_no_longer_than_the_policy_says(folder: Path) -> None:
    with opened(folder, "Ada") as unit:
        proposal = propose_policy(unit, without_trials(policy_in_force(unit).policy), "no trials").proposal
    assert proposal is not None
    with opened(folder, "Ben", after_days=15) as unit:
        with pytest.raises(NotAllowed, match="expired"):
            confirm_policy(unit, proposal.id)
        assert list_proposals(unit)[0].state is ProposalState.EXPIRED


def test_persons_of_interest_take_two_supervisors_and_stamp_everything(folder: Path, manifest: PackManifest) -> None:
    with opened(folder, "Ada") as unit:
        with pytest.raises(NotAllowed, match="a change of its own"):
            propose_policy(
                unit,
                replace(policy_in_force(unit).policy, has_person_of_interest_search=True, staff_days=3),
                "both at once",
            )
        with pytest.raises(NotAllowed, match="is off, and takes two supervisors"):
            require(unit, Function.ENROLMENT, {SubjectType.PERSON_OF_INTEREST})
        proposal = propose_persons_of_interest(unit, True, "order 12").proposal
        assert standing_of(unit).stamps == ()
    assert proposal is not None
    assert proposal.kind is ActKind.PERSON_OF_INTEREST_SEARCH
    with opened(folder, "Ben") as unit:
        confirm_policy(unit, proposal.id)
        require(unit, Function.ENROLMENT, {SubjectType.PERSON_OF_INTEREST})
        require(unit, Function.SEARCH, {SubjectType.PERSON_OF_INTEREST}, why("order 12", "person-of-interest"))
        assert "PERSONS OF INTEREST" in standing_of(unit).stamps[0]
        with pytest.raises(NotAllowed, match="may not be searched: person of interest"):
            require(unit, Function.SEARCH, {SubjectType.PERSON_OF_INTEREST}, why())


def test_the_administrator_alone_never_turns_persons_of_interest_on(folder: Path) -> None:
    with opened(folder, "Ada") as unit:
        join(unit, "Dan", "dans long passphrase", (Role.ADMINISTRATOR,))
    with open_unit(folder, Passphrase("dans long passphrase", "Dan")) as unit, pytest.raises(NotAllowed):
        propose_persons_of_interest(unit, True, "order 12")


def test_a_gate_lets_an_act_through_once_after_a_second_person_confirmed_it(folder: Path) -> None:
    with opened(folder, "Ada") as unit:
        with pytest.raises(NotAllowed, match="begin: `homeward proposals propose"):
            require_confirmed(unit, ActKind.CASE_ERASURE, "c-1")
        proposal = propose(unit, ActKind.CASE_ERASURE, "c-1", "the case is closed")
        with pytest.raises(NotAllowed, match="waits to be confirmed"):
            require_confirmed(unit, ActKind.CASE_ERASURE, "c-1")
    with opened(folder, "Ben") as unit:
        confirm(unit, proposal.id)
    with opened(folder, "Ada") as unit:
        with pytest.raises(NotAllowed, match="begin: `homeward proposals propose"):
            require_confirmed(unit, ActKind.CASE_ERASURE, "c-2")
        join(unit, "Dan", "dans long passphrase", (Role.SUPERVISOR,))
    third = open_unit(folder, Passphrase("dans long passphrase", "Dan"))
    with third, pytest.raises(NotAllowed, match="One of the two who proposed and confirmed"):
        require_confirmed(third, ActKind.CASE_ERASURE, "c-1")
    with opened(folder, "Ada") as unit:
        leave = require_confirmed(unit, ActKind.CASE_ERASURE, "c-1")
        with unit.unit_of_work(act_of_unit("test")) as work:
            leave.close(work)
        entry = audit_trail(unit)[-1]
        assert (entry.facts["proposed_by"], entry.facts["proposal"]) == (unit.actor.id, proposal.id)
        assert entry.facts["confirmed_by"] != unit.actor.id
        with pytest.raises(NotAllowed, match="begin: `homeward proposals propose"):
            require_confirmed(unit, ActKind.CASE_ERASURE, "c-1")
        with pytest.raises(NotAllowed, match="no longer open"), unit.unit_of_work(act_of_unit("test")) as work:
            leave.close(work)


def test_where_the_policy_wants_one_person_no_proposal_is_needed(tmp_path: Path) -> None:
    made, _ = new_unit(tmp_path / "unit", policy=a_policy(alone=[ActKind.CASE_ERASURE]))
    with made:
        assert require_confirmed(made, ActKind.CASE_ERASURE, "c-1").proposal_id is None
        with pytest.raises(NotAllowed, match="may do this alone"):
            propose(made, ActKind.CASE_ERASURE, "c-1", "to be sure")


def test_a_proposal_needs_a_reason_and_must_exist(folder: Path) -> None:
    with opened(folder, "Ada") as unit:
        with pytest.raises(NotRecorded, match="reason"):
            propose(unit, ActKind.CASE_ERASURE, "c-1", " ")
        with pytest.raises(NotRecorded, match="reason"):
            propose_policy(unit, without_trials(policy_in_force(unit).policy), "")
        with pytest.raises(NotFound):
            confirm(unit, ProposalId(9))


def test_a_search_names_a_purpose_of_the_policy_and_sees_only_what_it_allows(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest
) -> None:
    enrol_vectors(case_unit, manifest.id, {"D-1": [vector(1)]})
    face = add_faces(case_unit, b"a.jpg", [found_face(vector(9, near=1), manifest.id)])[0]

    with pytest.raises(NotAllowed, match="has no purpose 'curiosity'"):
        search_face(case_unit, gallery, face, SearchPurpose("curiosity", "because"))
    with pytest.raises(NotAllowed, match="staff gallery alone"):
        search_face(case_unit, gallery, face, why("me", "staff-trial"))
    with pytest.raises(NotAllowed, match="may not be searched: staff"):
        search_face(case_unit, gallery, face, why(), types={SubjectType.STAFF})
    with pytest.raises(NotRecorded, match="one of the policy's purposes"):
        search_face(case_unit, gallery, face, SearchPurpose(" ", "because"))
    narrow = search_face(case_unit, gallery, face, why(), types={SubjectType.MISSING_CHILD})
    wide = search_face(case_unit, gallery, face, why())

    assert narrow.candidates == ()
    assert [entry.subject_name for entry in wide.candidates] == ["D-1"]
    assert [search.gallery_types for search in list_searches(case_unit)] == [
        (SubjectType.MISSING_CHILD,),
        (SubjectType.COMPARISON, SubjectType.KNOWN_VICTIM, SubjectType.MISSING_CHILD),
    ]
    refused = [entry for entry in audit_trail(case_unit) if entry.act.verb == "refused"]
    assert [(entry.act.operation.value, entry.act.case_id) for entry in refused] == [
        ("consultation", case_unit.open_case.id if case_unit.open_case else None)
    ] * 3
    assert refused[0].facts["purpose_id"] == "curiosity"


def test_who_may_not_search_is_refused_by_policy_and_profile_on_record(folder: Path, gallery: LoadedGallery) -> None:
    with opened(folder, "Cleo") as unit:
        with pytest.raises(NotAllowed, match=r"Policy 1 .*No jurisdiction.*not open to the roles auditor"):
            search_face(unit, gallery, FaceId(1), why())
        entry = audit_trail(unit)[-1]
        assert (entry.act.verb, entry.act.operation.value, entry.facts["function"]) == ("refused", "custody", "search")


def test_what_the_jurisdiction_forbids_is_refused_whatever_the_roles(tmp_path: Path) -> None:
    profile = replace(a_policy().profile, forbids=frozenset({Function.REPORT_EXPORT}))
    made, _ = new_unit(tmp_path / "unit", policy=a_policy(profile=profile))
    with made, pytest.raises(NotAllowed, match="the jurisdiction profile forbids writing reports"):
        require(made, Function.REPORT_EXPORT)


def test_a_policy_is_written_and_read_as_a_file_of_either_kind(tmp_path: Path) -> None:
    policy = a_policy()
    (tmp_path / "p.json").write_text(written_policy(policy), "utf-8")
    (tmp_path / "bad.json").write_text("{", "utf-8")
    (tmp_path / "bad.toml").write_text("= 3", "utf-8")
    (tmp_path / "deep.json").write_text("[" * 100_000, "utf-8")

    assert read_policy(tmp_path / "p.json") == policy
    for name in ("bad.json", "bad.toml", "deep.json"):
        with pytest.raises(PolicyRefused, match="not valid"):
            read_policy(tmp_path / name)
    with pytest.raises(NotFound):
        read_policy(tmp_path / "absent.json")


@pytest.mark.parametrize(
    ("statement", "values", "words"),
    [
        ("UPDATE policy SET document = ?", ("same, weaker",), "not what its digest says"),
        ("UPDATE policy_signature SET signature = ?", ("00" * 64,), "does not hold the signature"),
        ("DELETE FROM policy_signature", (), "signed by nobody"),
        ("INSERT INTO policy SELECT version + 1, document, sha256, adopted_at, audit_sequence FROM policy", (),
         "signed by nobody"),
    ],
)  # fmt: skip
def test_a_policy_that_was_changed_with_the_key_in_hand_is_found(
    unit: Unit, statement: str, values: tuple[str, ...], words: str
) -> None:
    weaker = canonical_policy(a_policy(alone=[ActKind.POLICY_CHANGE], two_person_parts=frozenset()))
    given = tuple(weaker if value == "same, weaker" else value for value in values)
    with unit.unit_of_work(audit_trail(unit)[0].act) as work:
        for trigger in ("policy_is_never_changed", "policy_signature_is_never_changed",
                        "policy_signature_is_never_removed"):  # fmt: skip
            work.unit_rows.write(f"DROP TRIGGER {trigger}")
        work.unit_rows.write(statement, given)

    findings = {finding.place: finding for finding in verify_custody(unit).findings}

    assert not findings["policies"].holds
    assert words in findings["policies"].words
    assert json.loads(weaker)["two_person_parts"] == []
