"""What every window and every report of a unit says about it first: an evaluation, a stop, persons of interest."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.policy import JurisdictionProfile
from app.domain.registration import Registration
from app.store import Unit

PERSONS_OF_INTEREST = "PERSONS OF INTEREST ARE SEARCHED IN THIS UNIT, by decision of two supervisors"


@dataclass(frozen=True, slots=True)
class StandingFacts:
    """For whom a unit works, under which policy, and the stamps that follow from how it stands."""

    registration: Registration | None
    policy_version: int
    policy_sha256: str
    profile: JurisdictionProfile
    stamps: tuple[str, ...]


def standing_of(unit: Unit) -> StandingFacts:
    """Return what is to be said about the unit wherever it shows itself."""
    with unit.reading() as reader:
        adopted = reader.policies.in_force()
        registration = reader.standing.registration()
        evaluation, stop = reader.standing.evaluation(), reader.standing.stop_in_force()
    stamps = [evaluation.words] if evaluation else []
    stamps += [PERSONS_OF_INTEREST] if adopted.policy.has_person_of_interest_search else []
    stamps += [stop.words] if stop else []
    return StandingFacts(registration, adopted.version, adopted.sha256, adopted.policy.profile, tuple(stamps))
