"""Certificates outside the unit: a page for people and the JSON text whose digest is in the audit trail."""

from __future__ import annotations

from pathlib import Path

from app.domain.audit import Operation
from app.domain.duties import Duty
from app.domain.erasure import Certificate, ErasureRecord
from app.domain.errors import NotAllowed
from app.report.certificate_page import as_page
from app.service.cases import act_of_unit
from app.service.permission_roles import require_duty, require_person
from app.service.reserved_file import let_go, room_for
from app.store import Unit


def list_erasures(unit: Unit) -> list[ErasureRecord]:
    """Return every erasure, the newest first, each with its certificate where it has one; a consultation on record."""
    require_duty(unit, Duty.LIST_CASES)
    with unit.unit_of_work(act_of_unit("view erasures", Operation.CONSULTATION, "show what was erased")) as work:
        found = work.tombstones.records()
        work.note(erasures=len(found))
    return found[::-1]


def write_certificate(unit: Unit, made: Certificate, path: Path) -> Path:
    """Write a certificate as a page and, beside it, as JSON; a disclosure on record. Returns the page's place.

    Raises NotAllowed where a file is there already or the place lies inside the unit, KnownError where it cannot be
    written; then neither file nor entry is left.
    """
    require_person(unit)
    text_path = path.with_suffix(".json")
    if path == text_path:
        raise NotAllowed("The certificate's text takes the ending .json. Nothing was written; end the page in .html.")
    act = act_of_unit("write certificate", Operation.DISCLOSURE, "show that something was erased")
    with room_for(unit, path, text_path), unit.unit_of_work(act) as work:
        work.note(tombstone=made.number, certificate=made.sha256)
        let_go(work, path, lambda: [as_page(made).encode()])
        let_go(work, text_path, lambda: [made.text.encode()])
    return path
