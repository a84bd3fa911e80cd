"""Every entry is signed by whom it names, and the chain itself says with which keys."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.audit import AuditEntry, hash_of
from app.domain.errors import UnitDamaged
from app.domain.ids import PersonnelId
from app.domain.unit import Passphrase, RecoveryCode
from app.store import Unit, open_unit, verify_files
from app.store.person_keys import PersonKeys
from app.store.signing_keys import first_false_signature
from tests.store.conftest import PASSPHRASE, act

SECOND = "another long passphrase"


def entries_of(unit: Unit) -> list[AuditEntry]:
    with unit.reading() as reader:
        return reader.audit.entries()


def test_every_entry_is_signed_by_whoever_acted(created: tuple[Unit, RecoveryCode]) -> None:
    unit, code = created
    with unit.unit_of_work(act()) as work:
        grace = unit.add_person(work, "Grace", SECOND)
    unit.close()
    with open_unit(unit.folder, code) as recovered, recovered.unit_of_work(act()) as work:
        recovered.set_passphrase(work, grace.id, "a third long passphrase")
    with open_unit(unit.folder, Passphrase("a third long passphrase")) as again:
        with again.unit_of_work(act()) as work:
            again.set_passphrase(work, grace.id, SECOND)
        with again.unit_of_work(act("after")):
            pass
        entries = entries_of(again)

        assert [entry.actor_name for entry in entries[-3:]] == ["Grace"] * 3
        assert first_false_signature(entries) is None
        assert {f.place: f.holds for f in verify_files(again.folder, again)}["signatures"]
        with again.reading() as reader:
            keys = reader.unit_rows.count("SELECT count(*) FROM main.person_key WHERE person_id = ?", (grace.id,))
        assert keys == 2, "one when she came, one by the recovery code; her own change of passphrase keeps it"


def test_an_entry_signed_by_somebody_else_is_named(unit: Unit) -> None:
    with unit.unit_of_work(act()) as work:
        unit.add_person(work, "Grace", SECOND)
    for number in range(3):
        with unit.unit_of_work(act(f"act {number}")):
            pass
    entries = entries_of(unit)

    forged = [*entries[:3], replace(entries[3], signature=PersonKeys.fresh().sign(b"x").hex()), *entries[4:]]
    assert first_false_signature(forged) == "entry 4 is not signed by the person whom it names"
    grace = replace(entries[3], actor_id=PersonnelId(3), actor_name="Grace")
    blamed = [*entries[:3], replace(grace, entry_hash=hash_of(grace))]
    assert first_false_signature(blamed) == "entry 4 is not signed by the person whom it names"
    stranger = replace(entries[3], actor_id=PersonnelId(99))
    assert first_false_signature([*entries[:3], stranger]) == "entry 4 is by somebody whose key was never introduced"
    assert first_false_signature([replace(entries[0], signature="zz")]) is not None


def test_a_unit_stays_closed_where_its_file_holds_another_key_of_the_person(unit: Unit) -> None:
    with unit.unit_of_work(act()) as work:
        work.introduce_keys(unit.actor.id, PersonKeys.fresh().public)
    unit.close()

    with pytest.raises(UnitDamaged, match="another signing key"):
        open_unit(unit.folder, Passphrase(PASSPHRASE))
