"""The audit chain: whatever is done to it afterwards is found, and the place is named."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.audit import GENESIS, Act, AuditEntry, Operation, first_break, hash_of
from app.domain.ids import PersonnelId

START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def chain(length: int) -> list[AuditEntry]:
    entries: list[AuditEntry] = []
    for number in range(1, length + 1):
        act = Act("search", Operation.COMBINATION, f"purpose {number}", "order 7")
        previous = entries[-1].entry_hash if entries else GENESIS
        at = START + timedelta(minutes=number)
        entry = AuditEntry(number, at, PersonnelId(1), "Ada", act, {"faces": number}, "Homeward 0", 0, previous, "", "")
        entries.append(replace(entry, entry_hash=hash_of(entry)))
    return entries


def test_an_untouched_chain_holds() -> None:
    assert first_break(chain(20)) is None


def test_an_empty_chain_holds() -> None:
    assert first_break([]) is None


@given(st.integers(1, 12), st.sampled_from(["purpose", "actor", "facts", "time"]))
def test_a_changed_entry_is_named(number: int, what: str) -> None:
    entries = chain(12)
    entry = entries[number - 1]
    changed = {
        "purpose": replace(entry, act=replace(entry.act, purpose="another purpose")),
        "actor": replace(entry, actor_name="Eve"),
        "facts": replace(entry, facts={"faces": 0}),
        "time": replace(entry, at=entry.at + timedelta(seconds=1)),
    }[what]
    entries[number - 1] = changed

    assert first_break(entries) == f"entry {number} was changed after it was written"


@given(st.integers(1, 11))
def test_a_removed_entry_is_named(number: int) -> None:
    entries = chain(12)
    del entries[number - 1]

    assert first_break(entries) == f"entry {number} is missing"


@given(st.integers(1, 11))
def test_two_swapped_entries_are_found(number: int) -> None:
    entries = chain(12)
    entries[number - 1], entries[number] = entries[number], entries[number - 1]

    assert first_break(entries) is not None


def test_a_rewritten_entry_with_a_fresh_hash_breaks_at_the_next_one() -> None:
    entries = chain(5)
    forged = replace(entries[2], actor_name="Eve")
    entries[2] = replace(forged, entry_hash=hash_of(forged))

    assert first_break(entries) == "entry 4 does not follow entry 3"
