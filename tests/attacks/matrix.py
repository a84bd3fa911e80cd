"""The attacks, with who must notice each and what they must say."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.audit import AuditEntry
from app.store.person_keys import PersonKeys
from tests.attacks.ground import ADA, GRACE, Ground, Noticed, noticed, opened
from tests.attacks.insider import Insider
from tests.store.conftest import conclude, search

PAGE = 4096
_KEY_OF_ADA = "UPDATE person_key SET signing_key = x'{}' WHERE person_id = 1"
VERIFY, OPENING, OUTSIDE = "homeward verify", "opening the unit", "noted words and witness file"


@dataclass(frozen=True, slots=True)
class Attack:
    """One attack: what is done, who must notice, and a part of what they must say. `looks` is who opens the unit."""

    name: str
    do: Callable[[Ground], None]
    by: str
    says: str
    looks: str = ADA

    def tried(self, ground: Ground) -> Noticed | None:
        """Do it, and return what noticed it."""
        self.do(ground)
        return noticed(ground, self.looks)


def _flip(ground: Ground, name: str, place: float) -> None:
    path = ground.case_file if name == "case" else ground.unit / name
    content = bytearray(path.read_bytes())
    content[int(place * (len(content) - 1))] ^= 0x10
    path.write_bytes(content)


def _grace_edits_own(entries: list[AuditEntry], place: int) -> list[AuditEntry]:
    own = [number for number, entry in enumerate(entries) if entry.actor_name == GRACE and "look" in entry.act.verb]
    at = own[place]
    act = replace(entries[at].act, purpose="another purpose")
    return [*entries[:at], replace(entries[at], act=act), *entries[at + 1 :]]


def _in_adas_name(entries: list[AuditEntry]) -> list[AuditEntry]:
    """Insert an entry in Ada's name before Grace's last ones, as good as it can be made."""
    ada = entries[1]
    return [*entries[:-3], replace(ada, act=replace(ada.act, verb="search"), facts={}), *entries[-3:]]


def _replay(path: Path, older: bytes, which: int) -> None:
    """Put one page of an older copy back: of those that differ, number `which`."""
    newer = path.read_bytes()
    pages = [slice(start, start + PAGE) for start in range(PAGE, len(older), PAGE)]
    page = [page for page in pages if older[page] != newer[page]][which]
    path.write_bytes(newer[: page.start] + older[page] + newer[page.stop :])


def _replay_case_page(ground: Ground) -> None:
    _replay(ground.case_file, (ground.older / "cases" / ground.case_file.name).read_bytes(), 0)


def _replay_trail_page(ground: Ground) -> None:
    _replay(ground.unit / "unit.db", (ground.older / "unit.db").read_bytes(), -1)


def _put_back_unit(ground: Ground) -> None:
    shutil.rmtree(ground.unit)
    shutil.copytree(ground.older, ground.unit)


def _put_back_with_tail(ground: Ground) -> None:
    """Put the whole unit back, and work on in it until it is longer than before."""
    _put_back_unit(ground)
    insider = Insider(ground.unit)
    insider.rewrite(lambda entries: [*entries[:-1], *entries[-3:-1] * 8, entries[-1]])


def _all_anew(ground: Ground) -> None:
    """Make the whole chain anew with an invented key for Ada, introduced in the first entry, and exchange her row."""
    insider, invented = Insider(ground.unit), PersonKeys.fresh()

    def change(entries: list[AuditEntry]) -> list[AuditEntry]:
        first = entries[0]
        known = first.facts["signing_keys"]
        assert isinstance(known, dict)
        facts = {**first.facts, "signing_keys": {**known, "1": invented.public.signing.hex()}}
        return [replace(first, facts=facts), *(_grace_edits_own(entries, 0)[1:])]

    swap = _KEY_OF_ADA.format(invented.public.signing.hex())
    insider.rewrite(change, swap, signers={1: invented, int(insider.id): insider.own})


def _swap_key_row(ground: Ground) -> None:
    insider = Insider(ground.unit)
    swap = _KEY_OF_ADA.format(insider.own.public.signing.hex())
    insider.rewrite(lambda entries: entries, swap)


def _rewriting(change: Callable[[list[AuditEntry]], list[AuditEntry]]) -> Callable[[Ground], None]:
    return lambda ground: Insider(ground.unit).rewrite(change)


def _running(*statements: str) -> Callable[[Ground], None]:
    return lambda ground: Insider(ground.unit).run(*statements)


def _older_case_file(ground: Ground) -> None:
    shutil.copy(ground.older / "cases" / ground.case_file.name, ground.case_file)


def older_case_file_made_to_fit(ground: Ground) -> None:
    """Put an older case file back, and write into the unit's file that this is the one to be expected."""
    _older_case_file(ground)
    (seal,) = Insider(ground.older).asked(f"SELECT seal FROM case_seal WHERE case_id = '{ground.case_id}'")  # noqa: S608
    expected = f"UPDATE case_seal SET seal = '{seal}' WHERE case_id = '{ground.case_id}'"  # noqa: S608
    Insider(ground.unit).rewrite(lambda entries: entries, expected)


def _older_case_file_looked_past(ground: Ground) -> None:
    """The same, after which somebody else uses the unit without entering the case."""
    older_case_file_made_to_fit(ground)
    with opened(ground.unit, ADA):
        pass


def _older_case_file_worked_in(ground: Ground) -> None:
    """The same, after which somebody else works in the case and does not notice."""
    older_case_file_made_to_fit(ground)
    with opened(ground.unit, ADA) as unit:
        unit.attach_case(ground.case_id)
        conclude(unit, search(unit))


def _older_unit_file(ground: Ground) -> None:
    shutil.copy(ground.older / "unit.db", ground.unit / "unit.db")


def _older_slot_files(ground: Ground) -> None:
    content = (ground.unit / "unit.json").read_bytes().replace(b'"generation": 3', b'"generation": 2')
    (ground.unit / "unit.json").write_bytes(content)


_SWAPPED = (
    "UPDATE audit SET sequence = 1000 WHERE sequence = 5",
    "UPDATE audit SET sequence = 5 WHERE sequence = 6",
    "UPDATE audit SET sequence = 6 WHERE sequence = 1000",
)
_COLUMNS = "at, actor_id, actor_name, verb, operation, purpose, authority, case_id, facts, software, policy_version"
_INSERTED = (
    "UPDATE audit SET sequence = sequence + 1000 WHERE sequence > 5",
    f"INSERT INTO audit (sequence, {_COLUMNS}, previous_hash, entry_hash, signature) "  # noqa: S608
    f"SELECT 6, {_COLUMNS}, previous_hash, replace(entry_hash, '0', '1'), signature FROM audit WHERE sequence = 5",
    "UPDATE audit SET sequence = sequence - 999 WHERE sequence > 1000",
)

ATTACKS = (
    Attack("flip a bit in the key slots", lambda g: _flip(g, "unit.json", 0.4), VERIFY, "unit.json"),
    Attack("flip a bit in their copy", lambda g: _flip(g, "unit.json.copy", 0.7), VERIFY, "unit.json.copy"),
    Attack("change the generation of the key slots", _older_slot_files, VERIFY, "unit.json"),
    Attack("flip a bit in the head of the unit's file", lambda g: _flip(g, "unit.db", 0.0), OPENING, "unit.db"),
    Attack("flip a bit in a page of the unit's file", lambda g: _flip(g, "unit.db", 0.5), VERIFY, "unit.db"),
    Attack("flip a bit in a case's file", lambda g: _flip(g, "case", 0.5), VERIFY, "cases/"),
    Attack("delete an entry", _running("DELETE FROM audit WHERE sequence = 5"), VERIFY, "entry 5 is missing"),
    Attack("reorder two entries", _running(*_SWAPPED), VERIFY, "entry 5 does not follow entry 4"),
    Attack(
        "cut off the last entries",
        _running("DELETE FROM audit WHERE sequence > (SELECT max(sequence) - 2 FROM audit)"),
        OPENING,
        "audit trail last recorded",
    ),
    Attack("insert an entry", _running(*_INSERTED), VERIFY, "entry 6 does not follow entry 5"),
    Attack(
        "change the facts of an entry",
        _running("UPDATE audit SET facts = replace(facts, '\"seal\"', '\"zeal\"') WHERE sequence = 5"),
        VERIFY,
        "entry 5 was changed after it was written",
    ),
    Attack(
        "move an entry to another case",
        _running("UPDATE audit SET case_id = 'another' WHERE sequence = 6"),
        VERIFY,
        "entry 6 was changed after it was written",
    ),
    Attack(
        "change a signature",
        _running("UPDATE audit SET signature = substr(signature, 3) || '00' WHERE sequence = 5"),
        VERIFY,
        "entry 5 is not signed by the person whom it names",
    ),
    Attack("replay an old page of a case's file", _replay_case_page, VERIFY, "rows are not those that were written"),
    Attack("replay an old page of the unit's file", _replay_trail_page, VERIFY, "unit.db"),
    Attack("restore an older case file", _older_case_file, VERIFY, "is not the file that the audit trail last"),
    Attack(
        "restore an older case file, and make the unit's file fit",
        older_case_file_made_to_fit,
        VERIFY,
        "is not the file that entry 17 left",
    ),
    Attack(
        "the same, and let somebody else use the unit",
        _older_case_file_looked_past,
        VERIFY,
        "the unit had its file as entry 8 left it, not as entry 17 left it",
    ),
    Attack(
        "the same, and let somebody else work in the case",
        _older_case_file_worked_in,
        VERIFY,
        "found its file not as entry 17 left it",
    ),
    Attack("restore an older unit file", _older_unit_file, VERIFY, "is not the file that the audit trail last"),
    Attack("restore the whole unit", _put_back_unit, OUTSIDE, "it is an older copy"),
    Attack("restore the whole unit and work on", _put_back_with_tail, OUTSIDE, "has parted from what was witnessed"),
    Attack(
        "forge another person's entry, with the unit's key",
        _rewriting(_in_adas_name),
        VERIFY,
        "is not signed by the person whom it names",
    ),
    Attack(
        "edit an own entry before others', and rebuild the chain",
        _rewriting(lambda entries: _grace_edits_own(entries, 0)),
        VERIFY,
        "is not signed by the person whom it names",
    ),
    Attack(
        "edit an own entry after all others', and rebuild the chain",
        _rewriting(lambda entries: _grace_edits_own(entries, -1)),
        OUTSIDE,
        "has parted from what was witnessed",
    ),
    Attack(
        "drop own last entries, and rebuild the chain",
        _rewriting(lambda entries: [*entries[:-4], entries[-1]]),
        OUTSIDE,
        "has parted from what was witnessed",
    ),
    Attack("swap a person's key in the table", _swap_key_row, OPENING, "another signing key of this person"),
    Attack(
        "swap a person's key, seen by somebody else",
        _swap_key_row,
        VERIFY,
        "another key than the trail introduced",
        GRACE,
    ),
    Attack("make the whole chain anew with an invented key", _all_anew, OPENING, "another signing key of this person"),
    Attack(
        "make the whole chain anew, seen by somebody else",
        _all_anew,
        OUTSIDE,
        "has parted from what was witnessed",
        GRACE,
    ),
)
