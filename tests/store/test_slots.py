"""Key slots, the recovery code and the two files: what opens, what does not, and what is noticed."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import BugError, NotAllowed, WrongPassphrase
from app.domain.ids import PersonnelId, UnitId
from app.domain.unit import RecoveryCode
from app.store.connection import key_literal
from app.store.keys import derived, random_key, unwrap, wipe, wrap
from app.store.recovery import ALPHABET, SECRET_BYTES, new_code, read, written
from app.store.slot_files import SlotDocument
from app.store.slots import KdfCost, Slot, passphrase_slot, recovery_slot
from tests.store.conftest import CHEAP

UNIT_ID = UnitId("unit-1")
PERSON = PersonnelId(1)


def test_a_slot_opens_for_its_secret_in_its_unit_only() -> None:
    key = random_key()
    slot = passphrase_slot(UNIT_ID, key, PERSON, "Ada", "correct horse", CHEAP)

    assert slot.opened(UNIT_ID, b"correct horse") == key
    assert slot.opened(UNIT_ID, b"correct horsf") is None
    assert slot.opened(UnitId("unit-2"), b"correct horse") is None


@pytest.mark.parametrize(
    "change",
    [
        {"person_id": PersonnelId(2)},
        {"slot_id": "0"},
        {"name_tag": "0"},
        {"cost": KdfCost(65, 1, 1)},
        {"salt": bytes(16)},
    ],
)
def test_a_slot_with_anything_changed_does_not_open(change: dict[str, object]) -> None:
    slot = passphrase_slot(UNIT_ID, random_key(), PERSON, "Ada", "correct horse", CHEAP)

    changed = dataclasses.replace(slot, **change)  # type: ignore[arg-type]

    assert changed.opened(UNIT_ID, b"correct horse") is None


def test_a_slot_holds_neither_name_nor_key() -> None:
    key = random_key()
    slot = passphrase_slot(UNIT_ID, key, PERSON, "Ada Lovelace", "correct horse", CHEAP)

    text = str(slot.as_json()).lower()

    assert "lovelace" not in text
    assert key.hex() not in text
    assert slot.is_for("ada  LOVELACE")
    assert not slot.is_for("ada")


def test_a_blank_passphrase_makes_no_slot() -> None:
    with pytest.raises(NotAllowed):
        passphrase_slot(UNIT_ID, random_key(), PERSON, "Ada", " \t", CHEAP)


@pytest.mark.parametrize("cost", [KdfCost(1 << 40, 3, 4), KdfCost(64, 0, 1), KdfCost(64, 1, 99), KdfCost(8, 1, 4)])
def test_a_cost_beyond_reason_is_no_slot(cost: KdfCost) -> None:
    slot = passphrase_slot(UNIT_ID, random_key(), PERSON, "Ada", "correct horse", CHEAP)

    with pytest.raises(ValueError, match="cost"):
        Slot.from_json(dataclasses.replace(slot, cost=cost).as_json())


@given(st.binary(min_size=SECRET_BYTES, max_size=SECRET_BYTES))
def test_a_recovery_code_reads_back_as_its_secret(secret: bytes) -> None:
    code = written(secret)

    assert read(RecoveryCode(code)) == secret
    assert read(RecoveryCode(f" {code.lower().replace('-', ' ').replace('0', 'o').replace('1', 'l')}\n")) == secret


def test_any_single_character_mistyped_is_noticed() -> None:
    code = new_code()[0].code

    for place, character in enumerate(code):
        for other in ALPHABET if character != "-" else "":
            if other != character:
                with pytest.raises(WrongPassphrase, match="mistyped"):
                    read(RecoveryCode(code[:place] + other + code[place + 1 :]))


def test_every_byte_of_a_slot_file_counts() -> None:
    key = random_key()
    slots = (passphrase_slot(UNIT_ID, key, PERSON, "Ada", "p", CHEAP), recovery_slot(UNIT_ID, key, PERSON, bytes(32)))
    document = SlotDocument(UNIT_ID, 3, slots).sealed(derived(key, "mac"))
    content = document.to_bytes()
    assert SlotDocument.from_bytes(content) == document

    for place in range(len(content)):
        for bit in (0, 5):
            changed = bytearray(content)
            changed[place] ^= 1 << bit
            assert SlotDocument.from_bytes(bytes(changed)) is None, place
    assert SlotDocument.from_bytes(content + b"\n") is None
    assert SlotDocument.from_bytes(content[:-1]) is None


@pytest.mark.parametrize("content", [b"", b"[]", b"null", b"\xff", b"[" * 100_000, b'{"sha256": 1}'])
def test_a_file_that_is_no_slot_file_is_none(content: bytes) -> None:
    assert SlotDocument.from_bytes(content) is None


def test_only_who_holds_the_key_seals_the_slots() -> None:
    document = SlotDocument(UNIT_ID, 1, ()).sealed(b"k" * 32)

    assert document.is_sealed_by(b"k" * 32)
    assert not document.is_sealed_by(b"l" * 32)
    assert not dataclasses.replace(document, generation=2).is_sealed_by(b"k" * 32)


def test_a_key_of_another_length_never_reaches_the_database() -> None:
    with pytest.raises(BugError):
        key_literal(bytes(31))


def test_wrapping_binds_a_key_to_what_it_is_for() -> None:
    key = random_key()
    wrapped = wrap(b"w" * 32, key, b"case 1")

    assert unwrap(b"w" * 32, wrapped, b"case 1") == key
    assert unwrap(b"w" * 32, wrapped, b"case 2") is None
    assert unwrap(b"w" * 32, b"", b"case 1") is None
    assert derived(key, "a") != derived(key, "b")

    wipe(key)
    assert key == bytes(32)
