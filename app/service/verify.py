"""Verify custody: re-walk the chain, authenticate every file of the unit, and name each place that does not hold."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from app.domain.audit import Fact, Operation
from app.domain.errors import KnownError
from app.domain.unit import CustodyReport
from app.service.cases import act_of_unit
from app.store import Unit, verify_files, verify_unopened

__all__ = ["verify_custody", "verify_unopened"]


def verify_custody(unit: Unit) -> CustodyReport:
    """Check every file of the open unit and the whole audit chain; the verdict goes on record where the unit allows.

    A unit that does not even open is looked at by `verify_unopened(folder)`, which says which file is at fault.
    """
    findings = tuple(verify_files(Path(unit.folder), unit))
    with unit.reading() as reader:
        entries, head = reader.audit.head()
    report = CustodyReport(findings, entries, head)
    broken: list[Fact] = [finding.place for finding in findings if not finding.holds]
    act = act_of_unit("verify custody", Operation.CUSTODY, "integrity check")
    # A damaged file may take no further entry; the verdict stands all the same.
    with suppress(KnownError), unit.unit_of_work(act) as work:
        work.note(findings=len(findings), holds=report.holds, head=head, broken=broken)
    return report
