"""Verify custody: re-walk the chain, authenticate every file of the unit, and name each place that does not hold."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from app.domain.audit import Fact, Operation
from app.domain.errors import KnownError
from app.domain.head_words import read_head
from app.domain.progress import IsCancelled, OnProgress, never, unheard
from app.domain.unit import CustodyFinding, CustodyReport
from app.domain.witness import standing_words
from app.service.cases import act_of_unit
from app.store import Reader, Unit, WitnessReading, read_witness, verify_files, verify_unopened

__all__ = ["verify_custody", "verify_unopened"]


def verify_custody(
    unit: Unit,
    heads: Sequence[str] = (),
    witness: Path | None = None,
    on_progress: OnProgress = unheard,
    is_cancelled: IsCancelled = never,
) -> CustodyReport:
    """Check every file of the open unit and the whole audit chain; the verdict goes on record where the unit allows.

    Each of `heads`, in words or digits, is looked for in the trail, so that one noted long ago can be checked; all of a
    `witness` file is held against it. Raises NotRecorded for what is no head, KnownError for what is no witness of this
    unit, Cancelled where it was stopped: then there is no verdict. A unit that does not even open is looked at by
    `verify_unopened(folder)`, which says which file is at fault.
    """
    noted = [(head, read_head(head)) for head in heads]
    lines = read_witness(witness, unit.id) if witness else None
    findings = tuple(verify_files(Path(unit.folder), unit, on_progress, is_cancelled))
    with unit.reading() as reader:
        entries, head = reader.audit.head()
        findings += tuple(_head_finding(reader, typed, beginning) for typed, beginning in noted)
        findings += _witness_findings(reader, lines, entries) if lines else ()
    report = CustodyReport(findings, entries, head)
    broken: list[Fact] = [finding.place for finding in findings if not finding.holds]
    act = act_of_unit("verify custody", Operation.CUSTODY, "integrity check")
    # A damaged file may take no further entry; the verdict stands all the same.
    with suppress(KnownError), unit.unit_of_work(act) as work:
        work.note(findings=len(findings), holds=report.holds, head=head, broken=broken)
    return report


def _head_finding(reader: Reader, typed: str, beginning: str) -> CustodyFinding:
    found = reader.audit.entry_with_head(beginning)
    if found is None:
        return CustodyFinding(
            f"head {typed}",
            False,
            "is the head of no entry: the unit is older than it, has parted from it, or is another",
        )
    entry = reader.audit.entries(found[0], 1)[0]
    return CustodyFinding(f"head {typed}", True, f"is entry {entry.sequence}, of {entry.at:%Y-%m-%d %H:%M:%S} UTC")


def _witness_findings(reader: Reader, witness: WitnessReading, entries: int) -> tuple[CustodyFinding, ...]:
    differing = witness.differing(entries, reader.audit.hash_at)
    if not differing:
        words = f"its {len(witness.lines)} lines agree with the trail; {witness.unreadable} further lines say nothing"
        return (CustodyFinding("witness", True, words),)
    line, standing = differing[0]
    more = f" (and {len(differing) - 1} lines more)" if len(differing) > 1 else ""
    return (CustodyFinding("witness", False, f"{standing_words(line, standing, entries)}{more}"),)
