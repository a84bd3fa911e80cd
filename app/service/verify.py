"""Verify custody: re-walk the chain, authenticate every file of the unit, and name each place that does not hold."""

from __future__ import annotations

from pathlib import Path

from app.domain.audit import Operation
from app.domain.unit import CustodyReport
from app.service.cases import act_of_unit
from app.store import Unit, verify_files, verify_unopened

__all__ = ["verify_custody", "verify_unopened"]


def verify_custody(unit: Unit) -> CustodyReport:
    """Check every file of the open unit and the whole audit chain; the verification itself goes on record.

    A unit that does not even open is looked at by `verify_unopened(folder)`, which says which file is at fault.
    """
    findings = tuple(verify_files(Path(unit.folder), unit))
    with unit.reading() as reader:
        entries, head = reader.audit.head()
    report = CustodyReport(findings, entries, head)
    if report.holds:
        with unit.unit_of_work(act_of_unit("verify custody", Operation.CUSTODY, "integrity check")) as work:
            work.note(findings=len(findings), holds=True, head=head)
    return report
