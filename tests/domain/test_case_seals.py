"""The chain that each case's file has within the trail, and what it says where a file was put back."""

from __future__ import annotations

import pytest

from app.domain.audit import AuditEntry, Fact, Operation
from app.domain.case_seals import case_seal_fact, first_false_case_seal, seals_digest
from app.domain.ids import CaseId
from tests.court.logs import Log


def wrote(log: Log, case: str, before: str | None, after: str) -> None:
    log.add("adjudicate", Operation.ALTERATION, facts={"case_seal": case_seal_fact(CaseId(case), before, after)})


def two_cases() -> Log:
    """Return a log in which two cases were written to; entries 3 to 5, and 6 is a checkpoint."""
    log = Log.begun()
    wrote(log, "a", None, "a1")
    wrote(log, "b", None, "b1")
    wrote(log, "a", "a1", "a2")
    log.add("lock")
    return log


def entries_after(log: Log, *more: tuple[str, dict[str, Fact]]) -> list[AuditEntry]:
    for verb, facts in more:
        log.add(verb, facts=facts)
    return log.entries


def stating(**seals: str) -> dict[str, Fact]:
    return {"checkpoint": {"cases": len(seals), "case_seals": seals_digest(seals)}}


def test_what_every_act_found_as_the_one_before_left_it_holds() -> None:
    log = two_cases()
    wrote(log, "b", "b1", "b2")

    assert first_false_case_seal(log.entries) is None


@pytest.mark.parametrize("found", ["a1", None, "foreign"])
def test_an_act_that_found_another_file_names_the_case_and_both_entries(found: str | None) -> None:
    log = two_cases()
    wrote(log, "a", found, "a3")

    assert first_false_case_seal(log.entries) == "case a: entry 7 found its file not as entry 5 left it"


def test_a_file_that_was_written_to_before_the_trail_says_so_is_named() -> None:
    log = Log.begun()
    wrote(log, "a", "a0", "a1")

    told = first_false_case_seal(log.entries)
    assert told == "case a: entry 3 found its file not as it was before anything was written to it"


@pytest.mark.parametrize(
    ("stated", "words"),
    [
        (stating(a="a1", b="b1"), "case a: the unit had its file as entry 3 left it, not as entry 5 left it"),
        (stating(a="a2"), "case b: the unit had its file as it was before anything was written to it, not as entry 4"),
        (stating(a="x", b="b1"), "the case files of the unit were not those that the trail left"),
    ],
)
def test_a_checkpoint_over_an_older_file_names_its_case(stated: dict[str, Fact], words: str) -> None:
    told = first_false_case_seal(entries_after(two_cases(), ("lock", stated)))

    assert told is not None
    assert told.startswith(words)
    assert told.endswith("as the checkpoint of entry 7 shows")


def test_an_erased_case_is_awaited_no_more() -> None:
    entries = entries_after(two_cases(), ("erase case", {"erased": "case", "id": "a"}), ("lock", stating(b="b1")))

    assert first_false_case_seal(entries) is None
