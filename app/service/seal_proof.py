"""Prove the fence: put what was tried on this machine into the facts of a page that can be filed."""

from __future__ import annotations

import platform
from datetime import UTC, datetime

from app import __version__
from app.report.seal_page import SealFacts, WayGroup
from app.seal.proof import Proof
from app.service.protection import protection_state, protection_words

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
