"""What must be true of a unit after it was killed: every acknowledged act there, with its entry, and nothing else.

COUNTS is the list to add to: what is in the files, and how many of it the audit trail says there must be.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from app.domain.audit import AuditEntry
from app.domain.errors import NotFound
from app.domain.unit import Passphrase
from app.service.backup import list_backups
from app.service.cases import list_cases
from app.service.units import open_unit
from app.store import Reader, Unit, verify_files
from tests.under_fire.acts import FOUNDER, PASSPHRASE


@dataclass(slots=True)
class Tally:
    """What many kills came to. The last four must be empty."""

    kills: int = 0
    acts_begun: int = 0
    acts_acknowledged: int = 0
    killed_in_commit: int = 0
    power_cuts: int = 0
    uses_without_lock: int = 0
    killed_in: Counter[str] = field(default_factory=Counter)
    acknowledged_and_lost: list[str] = field(default_factory=list)
    without_entry: list[str] = field(default_factory=list)
    without_act: list[str] = field(default_factory=list)
    integrity: list[str] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        """True where nothing was lost, torn or unrecorded."""
        return not (self.acknowledged_and_lost or self.without_entry or self.without_act or self.integrity)


def as_facts(tally: Tally) -> dict[str, Any]:
    """Return the tally with stable keys."""
    return {each.name: getattr(tally, each.name) for each in fields(tally)} | {"holds": tally.holds}


def examined(folder: Path, outside: Path, acknowledged: Sequence[dict[str, Any]], tally: Tally) -> None:
    """Open the unit after a kill, and hold all of it against what was acknowledged and what the trail says."""
    with open_unit(folder, Passphrase(PASSPHRASE, FOUNDER)) as unit:
        with unit.reading() as reader:
            entries = reader.audit.entries()
        unlocked = next(entry for entry in reversed(entries) if entry.act.verb == "unlock")
        tally.uses_without_lock += unlocked.facts["use_before"] != "locked"
        tally.integrity += [f"{f.place}: {f.words}" for f in verify_files(folder, unit) if not f.holds]
        _count_unit(unit, entries, tally)
        shown = _count_cases(unit, entries, tally)
        _look_for(unit, acknowledged, entries, shown, outside, tally)
        _look_outside(outside, entries, tally)
        _look_at_backups(outside / "backup", entries, tally)
        _look_at_erasures(unit, entries, tally)


def _number(entries: Sequence[AuditEntry], verb: str, fact: str | None = None) -> int:
    chosen = [entry for entry in entries if entry.act.verb == verb]
    return sum(int(str(entry.facts[fact])) for entry in chosen) if fact else len(chosen)


Expected = Callable[[Sequence[AuditEntry]], int]
UNIT_COUNTS: dict[str, Expected] = {
    "personnel": lambda entries: 2 + _number(entries, "add examiner"),
    "case_file": lambda entries: _number(entries, "open case") - _number(entries, "erase case"),
    "subject": lambda entries: _number(entries, "enrol"),
}
"""Tables of the unit's file, and how many rows the trail says they have (the founder and the recovery code are two)."""

CASE_COUNTS: dict[str, Expected] = {
    "exhibit": lambda entries: _number(entries, "name exhibit"),
    "media": lambda entries: _number(entries, "take in", "files"),
    "face": lambda entries: _number(entries, "examine", "faces"),
    "search": lambda entries: _number(entries, "search"),
    "adjudication": lambda entries: _number(entries, "adjudicate"),
    "report": lambda entries: _number(entries, "produce report"),
}
"""The same for each case's file and the entries of that case."""


def _compare(place: str, table: str, rows: int, expected: int, tally: Tally) -> None:
    if rows > expected:
        tally.without_entry.append(f"{place}: {rows} rows of {table}, {expected} on record")
    if rows < expected:
        tally.without_act.append(f"{place}: {rows} rows of {table}, {expected} on record")


def _count_unit(unit: Unit, entries: Sequence[AuditEntry], tally: Tally) -> None:
    with unit.reading() as reader:
        for table, expected in UNIT_COUNTS.items():
            rows = reader.unit_rows.count(f"SELECT count(*) FROM main.{table}")  # noqa: S608
            _compare("unit", table, rows, expected(entries), tally)


@dataclass(frozen=True, slots=True)
class _Shown:
    """What a case shows of itself."""

    exhibits: frozenset[str]
    examined: int
    searches: frozenset[int]
    adjudications: frozenset[int]


def _count_cases(unit: Unit, entries: Sequence[AuditEntry], tally: Tally) -> dict[str, _Shown]:
    found = {}
    for case in list_cases(unit):
        unit.attach_case(case.id)
        own = [entry for entry in entries if entry.act.case_id == case.id]
        with unit.reading() as reader:
            for table, expected in CASE_COUNTS.items():
                rows = reader.case_rows.count(f"SELECT count(*) FROM casefile.{table}")  # noqa: S608
                _compare(case.reference, table, rows, expected(own), tally)
            found[str(case.id)] = _shown(reader)
    unit.detach_case()
    return found


def _shown(reader: Reader) -> _Shown:
    rows = reader.case_rows
    return _Shown(
        exhibits=frozenset(exhibit.name for exhibit in reader.exhibits.all()),
        examined=rows.count("SELECT count(*) FROM casefile.media WHERE state = 'examined'"),
        searches=frozenset(row[0] for row in rows.all("SELECT id FROM casefile.search")),
        adjudications=frozenset(row[0] for row in rows.all("SELECT id FROM casefile.adjudication")),
    )


def _look_for(
    unit: Unit,
    acknowledged: Sequence[dict[str, Any]],
    entries: Sequence[AuditEntry],
    shown: dict[str, _Shown],
    outside: Path,
    tally: Tally,
) -> None:
    """Find everything that an acknowledged act had to show."""
    hashes = {entry.sequence: entry.entry_hash for entry in entries}
    with unit.reading() as reader:
        people = {person.name for person in reader.people.all()}
        references = {case.reference for case in reader.cases.all()}
        subjects = {row[0] for row in reader.unit_rows.all("SELECT name FROM main.subject")}
    looked: Counter[str] = Counter()
    erased = {str(entry.act.case_id) for entry in entries if entry.act.verb == "erase case"}
    runs = _whole_backups(outside / "backup")
    for act in acknowledged:
        if act.get("in_case") in erased:
            act = {name: act[name] for name in ("sequence", "head") if name in act}
        case = shown.get(act.get("in_case", ""))
        lost = [
            "head" in act and hashes.get(act["sequence"]) != act["head"] and "entry",
            "backup" in act and act["backup"] not in runs and "backup",
            "erased_case" in act and (act["erased_case"] not in erased or act["erased_case"] in shown) and "erasure",
            "lock" in act and hashes.get(act["lock"]) != act["lock_head"] and "lock",
            "person" in act and act["person"] not in people and "person",
            "case" in act and act["case"] not in references and "case",
            "subject" in act and act["subject"] not in subjects and "subject",
            "exhibit" in act and (case is None or act["exhibit"] not in case.exhibits) and "exhibit",
            "search" in act and (case is None or act["search"] not in case.searches) and "search",
            "adjudication" in act and (case is None or act["adjudication"] not in case.adjudications) and "conclusion",
            "sha256" in act and _sha256(outside / act["file"]) != act["sha256"] and "file",
        ]
        looked[act.get("in_case", "")] += act.get("examined", 0)
        tally.acknowledged_and_lost += [f"{what} of {act}" for what in lost if what]
    for case_id, number in looked.items():
        if number and (case_id not in shown or shown[case_id].examined < number):
            tally.acknowledged_and_lost.append(f"examined files of case {case_id}")


def _whole_backups(folder: Path) -> set[int]:
    try:
        return {run.number for run in list_backups(folder) if run.is_whole}
    except NotFound:
        return set()


def _look_outside(outside: Path, entries: Sequence[AuditEntry], tally: Tally) -> None:
    """Whatever left the unit, whole or in part, must have an entry; room that was made for it is only zeros."""
    digests = {entry.facts.get("log") for entry in entries} | {entry.facts.get("report") for entry in entries}
    present = {_sha256(path) for path in outside.iterdir() if path.suffix in {".html", ".jsonl"}}
    unfinished = (digests - {None}) - present  # disclosures on record whose files were not finished
    for path in outside.iterdir():
        if path.name.endswith(".part"):
            page = path.with_name(path.name.removesuffix(".json.part") + ".html")  # a list goes with the page on record
            is_on_record = page.exists() and _sha256(page) in digests
            if path.read_bytes().strip(b"\0") and not unfinished and not is_on_record:
                tally.without_entry.append(f"{path.name} left the unit in part")
        elif path.suffix in {".html", ".jsonl"} and _sha256(path) not in digests:
            tally.without_entry.append(f"{path.name} left the unit")


def _look_at_backups(folder: Path, entries: Sequence[AuditEntry], tally: Tally) -> None:
    """Every backup on record must be there, and none that was never begun on record; its end's entry may be missing."""
    runs = _whole_backups(folder)
    on_record = {int(str(entry.facts["run"])) for entry in entries if entry.act.verb == "back up"}
    tally.without_act += [f"backup {number} is on record and not there" for number in sorted(on_record - runs)]
    begun = _number(entries, "begin backup")
    if len(runs) > begun:
        tally.without_entry.append(f"{len(runs)} backups, {begun} begun on record")


def _look_at_erasures(unit: Unit, entries: Sequence[AuditEntry], tally: Tally) -> None:
    """Every erased case must be gone from the folder, with a certificate; a file without a row is nobody's."""
    erased = [entry.act.case_id for entry in entries if entry.act.verb == "erase case"]
    for case_id in filter(None, erased):
        if unit.case_files.path(case_id).exists():
            tally.without_act.append(f"the file of erased case {case_id} is there")
    with unit.reading() as reader:
        unfinished = len(reader.tombstones.unfinished())
    if unfinished:
        tally.without_act.append(f"{unfinished} erasures have no certificate")


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
