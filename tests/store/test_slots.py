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
from app.store.person_keys import PersonKeys
from app.store.recovery import ALPHABET, SECRET_BYTES, new_code, read, written
from app.store.slot_files import SlotDocument
from app.store.slots import KdfCost, Slot, passphrase_slot, recovery_slot
from tests.store.conftest import CHEAP

UNIT_ID = UnitId("unit-1")
PERSON = PersonnelId(1)


def made_slot(unit_key: bytearray | None = None, keys: PersonKeys | None = None, name: str = "Ada") -> Slot:
    key = random_key() if unit_key is None else unit_key
    return passphrase_slot(UNIT_ID, key, keys or PersonKeys.fresh(), PERSON, name, "correct horse", CHEAP)


def test_a_slot_opens_for_its_secret_in_its_unit_only() -> None:
    key, keys = random_key(), PersonKeys.fresh()
    slot = made_slot(key, keys)

    held = slot.opened(UNIT_ID, b"correct horse")
    assert held is not None
    assert (held.unit_key, held.person_keys.seed) == (key, keys.seed)
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
        {"public_keys": PersonKeys(bytes(32)).public},
        {"sealed_unit_key": PersonKeys(bytes(32)).public.seal(bytes(32), b"")},
        {"sealed_unit_key": b""},
        {"wrapped_seed": b""},
    ],
)
def test_a_slot_with_anything_changed_does_not_open(change: dict[str, object]) -> None:
    slot = made_slot()

    changed = dataclasses.replace(slot, **change)  # type: ignore[arg-type]

    assert changed.opened(UNIT_ID, b"correct horse") is None


def test_a_slot_holds_neither_name_nor_key() -> None:
    key, keys = random_key(), PersonKeys.fresh()
    slot = made_slot(key, keys, "Ada Lovelace")

    text = str(slot.as_json()).lower()

    assert "lovelace" not in text
    assert key.hex() not in text
    assert keys.seed.hex() not in text
    assert slot.is_for("ada  LOVELACE")
    assert not slot.is_for("ada")


def test_a_blank_passphrase_makes_no_slot() -> None:
    with pytest.raises(NotAllowed):
        passphrase_slot(UNIT_ID, random_key(), PersonKeys.fresh(), PERSON, "Ada", " \t", CHEAP)


def test_a_slot_is_sealed_anew_for_another_unit_key_while_its_person_is_away() -> None:
    keys, new = PersonKeys.fresh(), random_key()

    slot = made_slot(keys=keys).resealed(UNIT_ID, new)

    held = slot.opened(UNIT_ID, b"correct horse")
    assert held is not None
    assert (held.unit_key, held.person_keys.public) == (new, keys.public)


@given(st.binary(max_size=100), st.binary(max_size=100))
def test_a_signature_holds_for_its_person_and_content_only(content: bytes, other: bytes) -> None:
    ada, ben = PersonKeys(bytes(32)), PersonKeys(bytes([1]) * 32)

    signature = ada.sign(content)

    assert ada.public.has_signed(content, signature)
    assert not ben.public.has_signed(content, signature)
    assert ada.public.has_signed(other, signature) is (other == content)
    assert not ada.public.has_signed(content, signature[:-1])


@given(st.binary(max_size=100))
def test_what_is_sealed_to_a_person_opens_for_them_alone(content: bytes) -> None:
    ada, ben = PersonKeys(bytes(32)), PersonKeys(bytes([1]) * 32)

    sealed = ada.public.seal(content, b"here")

    assert ada.unseal(sealed, b"here") == content
    assert ada.unseal(sealed, b"there") is None
    assert ben.unseal(sealed, b"here") is None
    assert ada.unseal(content, b"here") is None


@pytest.mark.parametrize("cost", [KdfCost(1 << 40, 3, 4), KdfCost(64, 0, 1), KdfCost(64, 1, 99), KdfCost(8, 1, 4)])
def test_a_cost_beyond_reason_is_no_slot(cost: KdfCost) -> None:
    slot = made_slot()

    with pytest.raises(ValueError, match="cost"):
        Slot.from_json(dataclasses.replace(slot, cost=cost).as_json())


@given(st.binary(min_size=SECRET_BYTES, max_size=SECRET_BYTES))
def test_a_recovery_code_reads_back_as_its_secret(secret: bytes) -> None:
    code = written(secret)

    assert read(RecoveryCode(code)) == secret
    assert read(RecoveryCode(f" {code.lower().replace('-', ' ').replace('0', 'o').replace('1', 'l')}\n")) == secret


def test_any_single_character_mistyped_is_noticed() -> None:
    code = new_code().code

    for place, character in enumerate(code):
        for other in ALPHABET if character != "-" else "":
            if other != character:
                with pytest.raises(WrongPassphrase, match="mistyped"):
                    read(RecoveryCode(code[:place] + other + code[place + 1 :]))


def test_every_byte_of_a_slot_file_counts() -> None:
    key, keys = random_key(), PersonKeys.fresh()
    slots = (made_slot(key), recovery_slot(UNIT_ID, key, keys, PERSON, bytes(32)))
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
