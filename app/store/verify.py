"""Verification: every byte of the unit's folder held against what the audit trail and the keys say it must be."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.audit import AuditEntry, first_break
from app.domain.case_seals import first_false_case_seal
from app.domain.checkpoint import CHECKPOINT, first_false_checkpoint
from app.domain.errors import HomewardError, UnitDamaged
from app.domain.ids import CaseId
from app.domain.progress import IsCancelled, OnProgress, never, unheard
from app.domain.unit import CustodyFinding
from app.domain.uses import first_false_use
from app.store import seals
from app.store.audit_trail import SELECT_ENTRIES, entry_of
from app.store.case_files import CASES, is_as_recorded
from app.store.connection import PLAIN_HEADER, Connection, DatabaseError, connect, connect_unlocked
from app.store.declarations import first_false_declaration
from app.store.files_read import FilesRead
from app.store.gallery_blocks import first_false_block
from app.store.gallery_copies import FOLDER, sweep
from app.store.journals import is_pending, tidy
from app.store.keys import wipe
from app.store.policies import first_false_policy
from app.store.rows import Row
from app.store.settings import KNOWN_FILES
from app.store.signing_keys import first_false_key, first_false_signature
from app.store.slot_files import NAMES, read_slot_files
from app.store.unit import PLACE, Unit
from app.store.work import SEAL
from app.store.wrong_tries import TOKEN, TRIES, read_tries

PAGE_BYTES = 4096
_BLOCK_BYTES = 1 << 20
_ACTS = (
    *("capture_date", "search", "image_analysis", "comparison", "adjudication", "candidate_outcome", "lead_closing"),
    *("report", "known_mark", "standing_search", "standing_search_end", "standing_run", "standing_seen"),
    *("across_search", "person_decision", "person_grouping", "drawn_face", "queued_job"),
)
"""Tables of a case file whose every row names the audit entry of its act."""


def verify_files(
    folder: Path, unit: Unit, on_progress: OnProgress = unheard, is_cancelled: IsCancelled = never
) -> list[CustodyFinding]:
    """Check every file of an open unit: key slots, the unit's file, every case's file, the audit chain, and strays.

    Files are read anew on connections of their own, one at a time; acts wait for the file that is being read. Nothing
    is changed. One finding per file and question, those that hold included. Raises Cancelled between two files.
    """
    told = FilesRead(unit, on_progress, is_cancelled)
    told.next()
    findings = _unit_file_findings(folder, unit)
    with _readable(findings):
        findings.extend(_slot_findings(folder, unit))
    with _readable(findings):
        findings.extend(_case_and_further_findings(folder, unit, told))
    return findings


def _case_and_further_findings(folder: Path, unit: Unit, told: FilesRead) -> Iterator[CustodyFinding]:
    with unit.reading() as reader:
        case_ids = [case.id for case in reader.cases.all()]
        known = _known_files(reader.settings.get(KNOWN_FILES))
        copies = reader.copies.names()
    for case_id in case_ids:
        told.next()
        yield from _case_file_findings(unit, case_id)
    with unit.held():
        tidy(folder)
        sweep(folder, copies)
    expected = {PLACE, TRIES, *NAMES, *(unit.case_files.place(case_id) for case_id in case_ids)}
    expected |= {f"{FOLDER}/{name}" for name in copies}
    yield from _further_files(folder, expected, known)


@contextmanager
def _readable(findings: list[CustodyFinding]) -> Iterator[None]:
    """Where the unit's own file breaks off a check, say so, and go on with those that do not depend on it."""
    try:
        yield
    except UnitDamaged:
        findings.append(CustodyFinding(PLACE, False, "cannot be read through; what depends on it was not checked"))


def verify_unopened(folder: Path) -> list[CustodyFinding]:
    """Check what can be checked without a key: which files are there, and that they have the shape they must have."""
    files = read_slot_files(folder)
    findings = [CustodyFinding(file.name, file.document is not None, file.words or "is whole") for file in files]
    findings.append(_agreement(files[0].document == files[1].document))
    databases = [folder / PLACE, *sorted((folder / CASES).glob("*.db"))]
    return [*findings, *(_shape(path, _place(folder, path)) for path in databases)]


def _agreement(holds: bool) -> CustodyFinding:
    return CustodyFinding(" and ".join(NAMES), holds, "say the same" if holds else "differ")


def copy_findings(
    unit: Unit, path: Path, place: str, case: tuple[CaseId, bytearray, str | None] | None
) -> list[CustodyFinding]:
    """Check a copy of one of the unit's files as the file itself is checked; `case`: a case's id, key and seal."""
    if case is None:
        return _read_anew(place, lambda: connect_unlocked(path, unit.keys.database, place), _unit_checks(unit))
    case_id, key, expected = case
    checks = _case_checks(unit, case_id, place, unit.case_files.seal_key(key), expected)
    return _read_anew(place, lambda: connect_unlocked(path, key, place), checks)


# ------------------------------------------------------------------------------------------------------------ key slots


def _slot_findings(folder: Path, unit: Unit) -> Iterator[CustodyFinding]:
    with unit.reading() as reader:
        row = reader.unit_rows.one("SELECT document FROM main.key_slots")
        kept = row[0].encode() if row else b""
        files = read_slot_files(folder)
    for file in files:
        if file.document is None:
            yield CustodyFinding(file.name, False, file.words)
        elif not file.document.is_sealed_by(unit.keys.slots_mac):
            yield CustodyFinding(file.name, False, "was changed by someone who does not hold the unit's key")
        elif file.document.to_bytes() != kept:
            yield CustodyFinding(file.name, False, "is not the newest list of key slots")
        else:
            yield CustodyFinding(file.name, True, "is whole and is the newest list of key slots")
    yield _agreement(files[0].document == files[1].document)
    yield _tries_finding(folder, unit)


def _tries_finding(folder: Path, unit: Unit) -> CustodyFinding:
    with unit.reading() as reader:
        is_known = read_tries(folder).token == reader.settings.get(TOKEN)
    words = "is the one that the last unlock left" if is_known else "is missing, damaged or was put back"
    return CustodyFinding(TRIES, is_known, words)


# ------------------------------------------------------------------------------------------------------ encrypted files


def _unit_file_findings(folder: Path, unit: Unit) -> list[CustodyFinding]:
    with unit.held():
        path = folder / PLACE
        found = _read_anew(PLACE, lambda: connect_unlocked(path, unit.keys.database, PLACE), _unit_checks(unit))
        return [_shape(path, PLACE), *found]


def _unit_checks(unit: Unit) -> Callable[[Connection], Iterator[CustodyFinding]]:
    def checks(connection: Connection) -> Iterator[CustodyFinding]:
        yield _rows_finding(connection, PLACE, unit.keys.row_seals)
        entries = [entry_of(row) for row in connection.execute(f"{SELECT_ENTRIES} ORDER BY sequence")]
        broken = first_break(entries)
        yield CustodyFinding("audit trail", broken is None, broken or f"its {len(entries)} entries follow each other")
        unsigned = first_false_signature(entries)
        yield CustodyFinding("signatures", unsigned is None, unsigned or "every entry is signed by whom it names")
        keys = connection.execute("SELECT person_id, signing_key, since_sequence FROM person_key").fetchall()
        false_key = first_false_key(entries, [(row[0], bytes(row[1]).hex(), row[2]) for row in keys])
        yield CustodyFinding("signing keys", false_key is None, false_key or "are those that the trail introduced")
        false_use = first_false_use(entries)
        yield CustodyFinding("uses", false_use is None, false_use or "every act lies between an unlock and its end")
        false_point = first_false_checkpoint(entries, unit.id)
        points = sum(CHECKPOINT in entry.facts for entry in entries)
        yield CustodyFinding("checkpoints", false_point is None, false_point or f"all {points} agree with the trail")
        false_case = first_false_case_seal(entries)
        yield CustodyFinding("case files", false_case is None, false_case or "every act found what the one before left")
        yield _policy_finding(unit, connection, entries)
        yield _declarations_finding(connection, entries)
        false_block = first_false_block(connection)
        yield CustodyFinding("gallery", false_block is None, false_block or "its digest is that of its references")
        newest = str(entries[-1].facts.get(SEAL)) if entries else ""
        yield _recorded_finding(PLACE, is_as_recorded(connection, seals.UNIT, newest))

    return checks


def _policy_finding(unit: Unit, connection: Connection, entries: list[AuditEntry]) -> CustodyFinding:
    policies = connection.execute("SELECT version, document, sha256 FROM policy ORDER BY version").fetchall()
    signatures = connection.execute("SELECT version, person_id, signature FROM policy_signature").fetchall()
    keys = connection.execute("SELECT person_id, signing_key FROM person_key").fetchall()
    wrong = first_false_policy(unit.id, policies, signatures, keys, entries)
    return CustodyFinding("policies", wrong is None, wrong or f"{len(policies)} are whole, signed and named by entries")


def _declarations_finding(connection: Connection, entries: list[AuditEntry]) -> CustodyFinding:
    kept = connection.execute("SELECT id, declaration FROM case_file").fetchall()
    trials = connection.execute("SELECT case_id, nonce, statement FROM quality_trial").fetchall()
    wrong = first_false_declaration(kept, trials, entries)
    words = f"{len(kept)} cases are declared as when they were opened, {len(trials)} trials disclosed"
    return CustodyFinding("declarations", wrong is None, wrong or words)


def _case_file_findings(unit: Unit, case_id: CaseId) -> list[CustodyFinding]:
    path, place = unit.case_files.path(case_id), unit.case_files.place(case_id)
    with unit.held():
        wrapped, expected = unit.case_key_and_seal(case_id)
        if expected and not path.exists():
            return [CustodyFinding(place, False, "is missing")]
        key = unit.case_files.key(case_id, wrapped)

        def opening() -> Connection:
            if unit.open_case is not None and unit.open_case.id == case_id:
                return connect_unlocked(path, key, place)
            if expected is None:
                unit.case_files.prepare(case_id, key, None)  # an end in mid-act may have left it half made
            return connect(path, key, place)  # and may have left another one to be rolled back

        try:
            seal_key = unit.case_files.seal_key(key)
            found = _read_anew(place, opening, _case_checks(unit, case_id, place, seal_key, expected))
            return [_shape(path, place), *found]
        finally:
            wipe(key)


def _case_checks(
    unit: Unit, case_id: CaseId, place: str, seal_key: bytes, expected: str | None
) -> Callable[[Connection], Iterator[CustodyFinding]]:
    def checks(connection: Connection) -> Iterator[CustodyFinding]:
        yield _rows_finding(connection, place, seal_key)
        yield _recorded_finding(place, is_as_recorded(connection, seals.UNIT, expected))
        yield _left_finding(unit, case_id, place, connection)
        yield _acts_finding(unit, case_id, place, connection)

    return checks


def _read_anew(
    place: str, opening: Callable[[], Connection], checks: Callable[[Connection], Iterator[CustodyFinding]]
) -> list[CustodyFinding]:
    """Authenticate each page of one file on a fresh connection; look at its rows only where all pages hold."""
    try:
        connection = opening()
    except HomewardError:
        return [CustodyFinding(place, False, "does not open: its first page or its header was damaged or changed")]
    try:
        pages = _pages_finding(connection, place)
        return [pages, _structure_finding(connection, place), *checks(connection)] if pages.holds else [pages]
    except (DatabaseError, ValueError, KeyError) as error:
        return [CustodyFinding(place, False, f"cannot be read through ({type(error).__name__})")]
    finally:
        connection.close()


def _pages_finding(connection: Connection, place: str) -> CustodyFinding:
    faults = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check").fetchall()]
    pages = int(connection.execute("PRAGMA page_count").fetchone()[0]) if not faults else 0
    words = _first_of(faults) if faults else f"all {pages} pages authenticate"
    return CustodyFinding(place, not faults, words)


def _structure_finding(connection: Connection, place: str) -> CustodyFinding:
    faults = [str(row[0]) for row in connection.execute("PRAGMA integrity_check").fetchall() if row[0] != "ok"]
    faults += [f"a row of {row[0]} points nowhere" for row in connection.execute("PRAGMA foreign_key_check").fetchall()]
    return CustodyFinding(place, not faults, _first_of(faults) if faults else "its tables and links are sound")


def _rows_finding(connection: Connection, place: str, key: bytes) -> CustodyFinding:
    found, kept = seals.recomputed(connection, seals.UNIT, key), seals.stored(connection, seals.UNIT)
    changed = seals.unlike(found, kept)
    if seals.marked(connection, seals.UNIT, seals.STRUCTURE) != seals.structure_of(connection, seals.UNIT):
        changed.append(seals.STRUCTURE)
    words = f"rows are not those that were written last: {', '.join(changed)}" if changed else "every row is as written"
    return CustodyFinding(place, not changed, words)


def _recorded_finding(place: str, holds: bool) -> CustodyFinding:
    words = (
        "is the file that the audit trail last recorded"
        if holds
        else "is not the file that the audit trail last recorded"
    )
    return CustodyFinding(place, holds, words)


def _left_finding(unit: Unit, case_id: CaseId, place: str, connection: Connection) -> CustodyFinding:
    """Hold a case's file against the last entry whose act wrote to it, whatever the unit's own file says of it."""
    with unit.reading() as reader:
        number, seal = reader.audit.last_left(case_id)
    holds = is_as_recorded(connection, seals.UNIT, seal)
    by = f"that entry {number} left" if number else "to which nothing was written yet"
    return CustodyFinding(place, holds, f"is the file {by}" if holds else f"is not the file {by}")


def _acts_finding(unit: Unit, case_id: CaseId, place: str, connection: Connection) -> CustodyFinding:
    """Look for searches, conclusions and reports whose audit entry is missing or belongs to another case."""
    with unit.reading() as reader:
        rows = reader.unit_rows.all("SELECT sequence FROM main.audit WHERE case_id = ?", (case_id,))
    recorded = {row[0] for row in rows}
    orphans = [
        f"{table} {row_id}"
        for table in _ACTS
        for row_id, sequence in _acts_of(connection, table)
        if sequence not in recorded
    ]
    words = (
        f"no audit entry for {_first_of(orphans)}" if orphans else "every search and conclusion is in the audit trail"
    )
    return CustodyFinding(place, not orphans, words)


def _acts_of(connection: Connection, table: str) -> list[Row]:
    rows: list[Row] = connection.execute(f"SELECT id, audit_sequence FROM {table}").fetchall()  # noqa: S608
    return rows


def _shape(path: Path, place: str) -> CustodyFinding:
    """Check what an encrypted file shows from outside: whole pages, and no plain header."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            header = file.read(len(PLAIN_HEADER))
    except OSError:
        return CustodyFinding(place, False, "is missing or cannot be read")
    if header == PLAIN_HEADER:
        return CustodyFinding(place, False, "is not encrypted")
    holds = size > 0 and size % PAGE_BYTES == 0
    return CustodyFinding(
        place, holds, f"has whole pages, {size} bytes" if holds else f"has no whole pages: {size} bytes"
    )


# -------------------------------------------------------------------------------------------------------- further files


def _known_files(setting: str | None) -> dict[str, str]:
    known: dict[str, str] = json.loads(setting) if setting else {}
    return known


def _further_files(folder: Path, expected: set[str], known: dict[str, str]) -> Iterator[CustodyFinding]:
    present = {_place(folder, path): path for path in sorted(folder.rglob("*")) if not _is_plain_folder(path)}
    for name, sha256 in sorted(known.items()):
        holds = name in present and _sha256_of(present[name]) == sha256
        yield CustodyFinding(name, holds, "is as registered" if holds else "is missing or was changed")
    for name, path in present.items():
        if name not in expected and name not in known and not _is_spent_journal(name, path, expected):
            yield CustodyFinding(name, False, "does not belong in the unit's folder")


def _is_spent_journal(name: str, path: Path, expected: set[str]) -> bool:
    """While a file is open its journal stays, emptied: it holds nothing that could be rolled back."""
    if not name.endswith("-journal") or name.removesuffix("-journal") not in expected:
        return False
    return not is_pending(path)


def _is_plain_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _sha256_of(path: Path) -> str | None:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(_BLOCK_BYTES):
                digest.update(block)
    except OSError:
        return None
    return digest.hexdigest()


def _place(folder: Path, path: Path) -> str:
    return path.relative_to(folder).as_posix()


def _first_of(faults: list[str]) -> str:
    more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
    return f"{faults[0]}{more}"
