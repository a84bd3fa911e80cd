"""Export the audit trail as a file that outsiders can check with the file alone; a disclosure on record."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app import __version__
from app.domain.audit import Operation
from app.exchange.audit_log import LogFacts, end_body, end_line, entry_line, header_line, signed_end
from app.service.cases import act_of_unit
from app.service.reserved_file import let_go, room_for
from app.store import Reader, Unit

PURPOSE = "let the audit trail be checked outside the unit"
_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class ExportedLog:
    """Where the log lies, its SHA-256 and size, and the head that it ends with."""

    path: Path
    sha256: str
    size_bytes: int
    entries: int
    head: str


def export_log(unit: Unit, path: Path) -> ExportedLog:
    """Write the whole trail up to now as JSON lines, signed by whoever exports it.

    The entry that records the export holds the file's SHA-256, so it comes after all those in the file. Raises
    NotAllowed where the name is taken or the place lies in the unit, KnownError or StorageFull where nothing fits.
    """
    act = act_of_unit("export audit log", Operation.DISCLOSURE, PURPOSE)
    with room_for(unit, path), unit.unit_of_work(act) as work:
        facts = _facts(unit, work)
        digest, size = let_go(work, path, lambda: _lines(unit, facts))
        work.note(log=digest, entries=facts.entries, head=facts.head)
    return ExportedLog(path, digest, size, facts.entries, facts.head)


def _facts(unit: Unit, reader: Reader) -> LogFacts:
    entries, head = reader.audit.head()
    return LogFacts(
        unit_id=unit.id,
        exported_at=unit.clock(),
        exported_by=unit.actor.id,
        software=f"Homeward {__version__}",
        entries=entries,
        head=head,
        checkpoint=reader.audit.last_checkpoint(),
        keys=reader.signing_keys.all(),
    )


def _lines(unit: Unit, facts: LogFacts) -> Iterator[bytes]:
    """Make every line of the file; made twice they are the same, because the entries of a trail never change."""
    digest, operations = hashlib.sha256(), Counter[str]()
    header = header_line(facts)
    digest.update(header)
    yield header
    for start in range(1, facts.entries + 1, _AT_ONCE):
        with unit.reading() as reader:
            entries = reader.audit.entries(start, min(_AT_ONCE, facts.entries + 1 - start))
        for entry in entries:
            operations[entry.act.operation.value] += 1
            line = entry_line(entry)
            digest.update(line)
            yield line
    body = end_body(facts, operations, digest.hexdigest())
    yield end_line(body, unit.holders.sign(signed_end(body)).hex())
