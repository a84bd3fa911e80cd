"""Keys of acts: whatever a person chooses, no key does two things where both are heard, and fixed ones stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import NotRecorded
from app.domain.own_keys import LONGEST_ACT, LONGEST_KEY, MOST_CHANGES, Act, Keyboard, OwnKeys
from app.store.own_notes import NOTE_BYTES, OwnNote

ACTS = (
    Act("always.close", ("Esc",), is_fixed=True),
    Act("window.help", ("F1", "?")),
    Act("wall.group", ("G",)),
    Act("wall.split", ("X",)),
    Act("wall.larger", ("+", "=")),
    Act("compare.grey", ("G",)),
    Act("compare.turn", ("T",)),
)
TOGETHER = (frozenset({"always", "window", "wall"}), frozenset({"always", "window", "compare"}))
KEYBOARD = Keyboard(ACTS, TOGETHER)
keys = st.sampled_from(["Esc", "F1", "?", "G", "X", "T", "+", "=", "Z", "Q"])
acts = st.sampled_from([*(act.id for act in ACTS), "gone.act"])


@given(st.dictionaries(acts, keys))
def test_whatever_was_kept_no_key_does_two_things_and_fixed_ones_do_what_they_do(kept: dict[str, str]) -> None:
    keyboard = KEYBOARD.with_own(OwnKeys(kept))

    assert list(keyboard.clashes()) == []
    assert keyboard.keys_of("always.close") == ("Esc",)
    assert set(keyboard.own.chosen) <= set(kept) & set(keyboard.acts)


@given(st.lists(st.tuples(st.sampled_from([act.id for act in ACTS]), keys, st.booleans()), max_size=12))
def test_however_keys_are_changed_in_turn_none_is_lost_and_none_does_two_things(
    steps: list[tuple[str, str, bool]],
) -> None:
    keyboard = KEYBOARD
    for act_id, key, swap in steps:
        try:
            own = keyboard.chosen(act_id, key, swap=swap)
        except NotRecorded:
            continue
        after = keyboard.with_own(own)
        assert after.own == own, "what was accepted holds"
        assert after.keys_of(act_id)[0] == key
        keyboard = after

    assert list(keyboard.clashes()) == []


def test_the_same_key_does_other_things_where_only_one_is_heard() -> None:
    assert KEYBOARD.rivals("wall.group", "T") == []
    assert [act.id for act in KEYBOARD.rivals("wall.group", "X")] == ["wall.split"]
    assert [act.id for act in KEYBOARD.rivals("window.help", "G")] == ["wall.group", "compare.grey"]
    assert [act.id for act in KEYBOARD.rivals("wall.group", "=")] == ["wall.larger"]


def test_two_acts_exchange_their_keys_when_asked() -> None:
    own = KEYBOARD.chosen("wall.group", "X", swap=True)

    changed = KEYBOARD.with_own(own)
    assert (changed.keys_of("wall.group"), changed.keys_of("wall.split")) == (("X",), ("G",))
    back = changed.with_own(changed.chosen("wall.group", "G", swap=True))
    assert back.own == OwnKeys()


@pytest.mark.parametrize(("act", "key"), [("wall.group", "Esc"), ("wall.group", "F1"), ("always.close", "Z"),
                                          ("wall.group", "=")])  # fmt: skip
def test_a_taken_key_or_a_fixed_act_is_refused(act: str, key: str) -> None:
    with pytest.raises(NotRecorded, match="Nothing was changed"):
        KEYBOARD.chosen(act, key)


def test_a_key_that_pages_use_is_swapped_for_none_of_them() -> None:
    assert not KEYBOARD.can_swap("window.help", "G")
    assert not KEYBOARD.can_swap("wall.group", "Esc")


@pytest.mark.parametrize("bad", [{"no act": "Z"}, {"wall.group": ""}, {"wall.group": "Z" * 25}, {"wall.group": "\n"},
                                 {f"wall.a{number}": "Z" for number in range(MOST_CHANGES + 1)}])  # fmt: skip
def test_what_is_no_choice_of_keys_is_refused(bad: dict[str, str]) -> None:
    with pytest.raises(NotRecorded, match="Nothing was changed"):
        OwnKeys(bad).checked()


@pytest.mark.parametrize("kept", [b"", b"[]", b"{", b'{"x":1}', b"null"])
def test_what_was_kept_and_is_none_is_told_by_an_error_of_its_kind(kept: bytes) -> None:
    with pytest.raises((ValueError, TypeError, NotRecorded)):
        OwnKeys.from_json(kept)


def test_the_longest_choice_fits_its_note() -> None:
    longest = {f"w.{number:0{LONGEST_ACT - 2}d}": "\U0001f511" * LONGEST_KEY for number in range(MOST_CHANGES)}
    own = OwnKeys(longest).checked()

    assert len(own.to_json()) <= NOTE_BYTES[OwnNote.KEYS]
    assert OwnKeys.from_json(own.to_json()) == own
