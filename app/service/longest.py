"""How long the policy lets something be kept: no date beyond that goes on record."""

from __future__ import annotations

from datetime import date

from app.domain.errors import NotRecorded
from app.domain.policy import Kept
from app.store import Unit


def refuse_beyond(unit: Unit, kept: Kept, until: date) -> None:
    """Raise NotRecorded where a date lies further ahead than the policy in force allows for this kind of thing."""
    with unit.reading() as reader:
        adopted = reader.policies.in_force()
    latest = adopted.policy.retention.latest(kept, unit.clock().date())
    if until > latest:
        raise NotRecorded(
            f"The retention date {until.isoformat()} lies further ahead than policy {adopted.version} of this unit "
            f"allows, {latest.isoformat()}. Nothing was changed; give an earlier one."
        )
