"""Keep faults of the program on record, without case content, so that they can be found and reported later."""

from __future__ import annotations

from app import __version__
from app.domain.audit import Operation
from app.domain.incident import Incident
from app.service.cases import act_of_unit
from app.store import Unit

MET = "meet fault"


def note_incident(unit: Unit, incident: Incident) -> None:
    """Put a fault on record: its kind, the places in the code it came through, and the program's version."""
    with unit.unit_of_work(act_of_unit(MET, Operation.CUSTODY, "find and mend a fault of the program")) as work:
        work.note(kind=incident.kind, steps=list(incident.steps), version=__version__)
