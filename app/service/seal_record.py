"""The proof of the fence on record of a unit: what it showed, when it was last shown, and its page written out."""

from __future__ import annotations

from pathlib import Path

from app.domain.audit import Operation
from app.report.seal_page import SealFacts
from app.service.cases import act_of_unit
from app.service.last_acts import LastAct, last_act
from app.service.permission_roles import require_person
from app.service.reserved_file import let_go, room_for
from app.store import Unit

_WHY = "show that nothing reaches a network from here"


def prove_on_record(unit: Unit, facts: SealFacts) -> None:
    """Put on record of a unit what the proof showed that was made when this window was started.

    Raises NotAllowed where no person has opened it.
    """
    require_person(unit)
    with unit.unit_of_work(act_of_unit("prove seal", Operation.CUSTODY, _WHY)) as work:
        work.note(
            holds=facts.holds,
            made_at=facts.made_at.isoformat(),
            egress_open_unsealed=facts.egress.open_unsealed,
            cell_attacks_open_unsealed=facts.cell.open_unsealed,
            still_open=list(facts.still_open),
            seconds=round(facts.seconds),
            failure=facts.failure,
        )


def last_proof(unit: Unit) -> LastAct | None:
    """Return when the proof was last put on record of this unit, and what it showed; None where never."""
    with unit.reading() as reader:
        return last_act(reader, "prove seal")


def write_seal_page(unit: Unit, page: bytes, path: Path) -> str:
    """Write the page of the proof, as PDF, to a new file outside the unit, on record; return its SHA-256.

    Raises NotAllowed for a name that is taken or a place inside the unit, KnownError where it cannot be written; then
    neither file nor entry is left.
    """
    require_person(unit)
    act = act_of_unit("write proof of seal", Operation.DISCLOSURE, _WHY)
    with room_for(unit, path), unit.unit_of_work(act) as work:
        digest, size = let_go(work, path, lambda: [page])
        work.note(page=digest, bytes=size)
    return digest
