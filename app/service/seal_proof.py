"""Prove the fence: put what was tried on this machine into the facts of a page, on record of a unit and on file."""

from __future__ import annotations

import platform
from datetime import UTC, datetime
from pathlib import Path

from app import __version__
from app.domain.audit import Operation
from app.report.seal_page import SealFacts, WayGroup
from app.seal.proof import Proof
from app.service.cases import act_of_unit
from app.service.last_acts import LastAct, last_act
from app.service.permission_roles import require_person
from app.service.protection import protection_state, protection_words
from app.service.reserved_file import let_go, room_for
from app.store import Unit

PROVE = "prove seal"
_WHY = "show that nothing reaches a network from here"
CELL_NAME = "Escapes from where files are opened"


def seal_facts(proof: Proof) -> SealFacts:
    """Return what a proof showed, with the machine it was made on and what protects this process now."""
    state = protection_state()
    return SealFacts(
        made_at=datetime.now(UTC),
        machine=f"{platform.system()} {platform.release()} on {platform.machine()}, computer {platform.node()}",
        software=f"Homeward {__version__}",
        protection=protection_words(state),
        protection_details=state.details or "the kernel has nothing to say here",
        is_apart=proof.is_apart,
        seconds=proof.seconds,
        groups=_groups(proof),
        cell=WayGroup(CELL_NAME, len(proof.cell_tried), len(proof.cell_open_unsealed), len(proof.cell_open_sealed)),
        still_open=(*(f"{way.group}: {way.name}" for way in proof.ways_open_sealed), *proof.cell_open_sealed),
        failure=proof.failure,
    )


def prove_on_record(unit: Unit, facts: SealFacts) -> None:
    """Put on record of a unit what the proof showed that was made when this window was started.

    Raises NotAllowed where no person has opened it.
    """
    require_person(unit)
    with unit.unit_of_work(act_of_unit(PROVE, Operation.CUSTODY, _WHY)) as work:
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
        return last_act(reader, PROVE)


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


def _groups(proof: Proof) -> tuple[WayGroup, ...]:
    names = dict.fromkeys(way.group for way in proof.ways)
    return tuple(
        WayGroup(
            name,
            *(
                sum(way.group == name for way in ways)
                for ways in (proof.ways_tried, proof.ways_open_unsealed, proof.ways_open_sealed)
            ),
        )
        for name in names
    )
