"""The pages of a performance test: to be read in the unit, and written out as a disclosure on record."""

from __future__ import annotations

from pathlib import Path

from app import __version__
from app.domain.audit import Operation
from app.domain.duties import Duty
from app.domain.errors import NotFound
from app.report.validation_page import ValidationFacts, as_validation_page
from app.service.cases import act_of_unit
from app.service.models import engine_of
from app.service.permission_roles import require_duty, require_person
from app.service.reserved_file import let_go, room_for
from app.store import Unit
from app.store.validations import ValidationRecord

_OTHER_PACK = "The unit works with other models now; `models list` says what each was trained on."


def validation_facts(unit: Unit, record: ValidationRecord) -> ValidationFacts:
    """Return everything that the pages of a test say."""
    manifest = engine_of(unit).manifest
    return ValidationFacts(
        unit_name=unit.info().name,
        number=int(record.id),
        made_at=record.made_at,
        made_by=record.made_by,
        software=f"Homeward {__version__}",
        pictures_digest=record.pictures_digest,
        trained_on=manifest.trained_on if manifest.id == record.result.pack_id else _OTHER_PACK,
        result=record.result,
    )


def validation_pages(unit: Unit, number: int) -> str:
    """Return the pages of one test as HTML; the viewing is a consultation on record. Raises NotFound."""
    require_person(unit)
    act = act_of_unit("view validation report", Operation.CONSULTATION, "read what a performance test showed")
    with unit.unit_of_work(act) as work:
        found = _record(work.validations.all(), number)
        work.note(validation=number)
    return as_validation_page(validation_facts(unit, found))


def write_validation_pages(unit: Unit, number: int, pages: bytes, path: Path) -> str:
    """Write the pages of one test, as PDF, to a new file outside the unit; a disclosure on record. Return its SHA-256.

    `pages` is what was made of `validation_pages`. For those who choose the models, as the test itself. Raises
    NotFound, NotAllowed for a name that is taken or a place inside the unit, KnownError where it cannot be written;
    then neither file nor entry is left.
    """
    require_duty(unit, Duty.CHOOSE_MODELS)
    act = act_of_unit("write validation report", Operation.DISCLOSURE, "file what a performance test showed")
    with room_for(unit, path), unit.unit_of_work(act) as work:
        _record(work.validations.all(), number)
        digest, size = let_go(work, path, lambda: [pages])
        work.note(validation=number, report=digest, bytes=size)
    return digest


def _record(records: list[ValidationRecord], number: int) -> ValidationRecord:
    found = next((record for record in records if int(record.id) == number), None)
    if found is None:
        raise NotFound(f"The unit has no performance test {number}. `validations` lists them.")
    return found
