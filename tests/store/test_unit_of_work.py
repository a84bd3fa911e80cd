"""A unit of work commits the change and its audit entry, or neither."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import replace

import pytest

from app.domain.audit import first_break
from app.domain.errors import BugError, Elsewhere, NotFound
from app.domain.ids import CaseId, ExhibitId
from app.domain.people import Role
from app.store import Unit
from tests.store.conftest import AUTHORITY, Reopen, act, found_file, open_a_case


def entries(unit: Unit) -> int:
    with unit.reading() as reader:
        return reader.audit.head()[0]


def test_a_change_is_recorded_with_who_what_why_and_on_what_authority(unit: Unit) -> None:
    with unit.unit_of_work(act("set distance")) as work:
        work.settings.set("grouping_distance", "0.4")
        work.note(distance=0.4, faces=[1, 2])

    with unit.reading() as reader:
        entry = reader.audit.entries()[-1]
    assert (entry.actor_name, entry.act.verb, entry.act.purpose) == ("Ada", "set distance", "to test")
    assert entry.act.authority == "nobody's order"
    assert {name: fact for name, fact in entry.facts.items() if name != "seal"} == {"distance": 0.4, "faces": [1, 2]}
    assert entry.software.startswith("Homeward ")


def test_a_body_that_fails_leaves_neither_change_nor_entry_in_either_file(case_unit: Unit) -> None:
    before = entries(case_unit)

    def fail_late() -> None:
        with case_unit.unit_of_work(act()) as work:
            work.settings.set("a", "b")
            work.exhibits.add("KJB/1", "/x")
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        fail_late()

    with case_unit.reading() as reader:
        assert reader.settings.get("a") is None
        assert reader.exhibits.all() == []
    assert entries(case_unit) == before


def test_a_change_of_the_case_names_the_case_in_the_audit_trail(case_unit: Unit) -> None:
    with case_unit.unit_of_work(act()) as work:
        work.exhibits.add("KJB/1", "/x")

    with case_unit.reading() as reader:
        assert case_unit.open_case is not None
        assert reader.audit.entries()[-1].act.case_id == case_unit.open_case.id


def test_the_chain_holds_over_many_acts_and_a_reopening(unit: Unit, reopen: Reopen) -> None:
    for number in range(20):
        with unit.unit_of_work(act()) as work:
            work.note(number=number)

    again = reopen()

    with again.reading() as reader:
        chain = reader.audit.entries()
        assert first_break(chain) is None
        assert [entry.sequence for entry in chain] == list(range(1, len(chain) + 1))
        assert reader.audit.entries(start=3, limit=2) == chain[2:4]
        assert reader.audit.head() == (chain[-1].sequence, chain[-1].entry_hash)


def test_a_unit_of_work_inside_another_is_refused(unit: Unit) -> None:
    with pytest.raises(BugError), unit.unit_of_work(act()), unit.unit_of_work(act()):
        pass

    assert entries(unit) == 1


def test_a_reading_inside_a_unit_of_work_sees_what_was_written_so_far(unit: Unit) -> None:
    with unit.unit_of_work(act()) as work, unit.reading() as reader:
        work.settings.set("a", "b")

        assert reader.settings.get("a") == "b"


def test_a_reading_cannot_write(unit: Unit) -> None:
    with unit.reading() as reader, pytest.raises(BugError):
        reader.settings.set("a", "b")


def test_neither_is_of_use_after_its_end(unit: Unit) -> None:
    with unit.unit_of_work(act()) as work:
        pass
    with unit.reading() as reader:
        pass

    with pytest.raises(BugError):
        work.settings.set("a", "b")
    with pytest.raises(BugError):
        reader.settings.get("a")


def test_a_refused_statement_cannot_be_swallowed_and_committed(case_unit: Unit) -> None:
    before = entries(case_unit)

    def swallow_a_refusal() -> None:
        with case_unit.unit_of_work(act()) as work:
            work.exhibits.add("KJB/1", "/x")
            with suppress(BugError):
                work.media.add(ExhibitId(99), found_file(b"a.jpg", 1))

    with pytest.raises(BugError, match="cannot be committed"):
        swallow_a_refusal()

    assert entries(case_unit) == before


def test_the_seal_is_written_by_the_store_alone(unit: Unit) -> None:
    with pytest.raises(BugError), unit.unit_of_work(act()) as work:
        work.note(seal="forged")


def test_case_repositories_say_when_no_case_is_open(unit: Unit) -> None:
    with unit.reading() as reader, pytest.raises(NotFound, match="No case is open"):
        reader.media.all()


def test_any_thread_may_act_and_none_is_lost(unit: Unit) -> None:
    def act_often() -> None:
        for _ in range(20):
            with unit.unit_of_work(act()) as work:
                work.settings.set("count", str(int(work.settings.get("count", "0") or 0) + 1))

    threads = [threading.Thread(target=act_often) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with unit.reading() as reader:
        assert reader.settings.get("count") == "80"
        assert first_break(reader.audit.entries()) is None


def test_a_closed_unit_refuses_everything(unit: Unit) -> None:
    unit.close()
    unit.close()

    with pytest.raises(BugError, match="closed"), unit.reading():
        pass
    with pytest.raises(BugError, match="closed"), unit.unit_of_work(act()):
        pass


def test_one_case_at_a_time_is_open(case_unit: Unit) -> None:
    first = case_unit.open_case
    assert first is not None
    with case_unit.unit_of_work(act()) as work:
        work.exhibits.add("KJB/1", "/x")
    other = open_a_case(case_unit, replace(AUTHORITY, reference="C-2"))

    with case_unit.reading() as reader:
        assert reader.exhibits.all() == []
    case_unit.attach_case(first.id)

    with case_unit.reading() as reader:
        assert [exhibit.name for exhibit in reader.exhibits.all()] == ["KJB/1"]
        assert {case.id for case in reader.cases.all()} == {first.id, other}
    case_unit.detach_case()
    assert case_unit.open_case is None


def test_an_act_of_one_case_writes_nothing_into_another_that_was_entered_since(case_unit: Unit) -> None:
    assert case_unit.open_case is not None
    begun = act("take in", case_unit.open_case.id)
    open_a_case(case_unit, replace(AUTHORITY, reference="C-2"))
    before = entries(case_unit)

    with pytest.raises(Elsewhere, match="Case C-2 was entered while"), case_unit.unit_of_work(begun) as work:
        work.exhibits.add("KJB/1", "/x")

    with case_unit.reading() as reader:
        assert reader.exhibits.all() == []
    assert entries(case_unit) == before
    with case_unit.unit_of_work(begun) as work:
        work.note(looked="at nothing that was written")


def test_a_case_that_is_not_in_the_unit_cannot_be_opened(unit: Unit) -> None:
    with pytest.raises(NotFound):
        unit.attach_case(CaseId("no such case"))


def test_info_counts_what_the_unit_holds(full_unit: Unit) -> None:
    info = full_unit.info()

    assert (info.name, info.is_demonstration) == ("Test unit", False)
    assert (info.case_count, info.subject_count, info.reference_count) == (1, 2, 3)
    assert info.audit_entries == entries(full_unit)


def test_a_person_is_added_with_roles(unit: Unit) -> None:
    with unit.unit_of_work(act()) as work:
        added = unit.add_person(work, "Grace", "another long passphrase", [Role.SUPERVISOR, Role.AUDITOR])

    with unit.reading() as reader:
        assert [person.name for person in reader.people.all()] == ["Ada", "Grace"]
        assert reader.people.by_name("  grace ") == added
        assert added.roles == {Role.SUPERVISOR, Role.AUDITOR}
        assert added.shown_roles == "supervisor, auditor"
        with pytest.raises(NotFound):
            reader.people.by_name("recovery code")
