"""How the unit stands, as the window needs it: stamps, what is refused to this person and why, purposes to choose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.domain.people import Role
from app.domain.policy import Function, Purpose
from app.service.cases import usual_retention
from app.service.permission import policy_in_force, why_not
from app.service.stamps import standing_of
from app.service.stopping import stop_in_force

if TYPE_CHECKING:
    from app.store import Unit


@dataclass(frozen=True, slots=True)
class WindowStanding:
    """What every page may have to say or to close. The `why_no_…` are sentences, empty where nothing is refused."""

    stamps: tuple[str, ...] = ()
    purposes: tuple[Purpose, ...] = ()
    why_no_intake: str = ""
    why_no_search: str = ""
    why_no_report: str = ""
    is_supervisor: bool = False
    is_stopped: bool = False
    usual_retention: date | None = None


NO_STANDING = WindowStanding()


def read_standing(unit: Unit) -> WindowStanding:
    """Return how the unit stands for whoever has it open."""
    if unit.opened_by_recovery:
        return WindowStanding(stamps=standing_of(unit).stamps)
    return WindowStanding(
        stamps=standing_of(unit).stamps,
        purposes=policy_in_force(unit).policy.purposes_open_to(unit.actor.roles),
        why_no_intake=why_not(unit, Function.INTAKE),
        why_no_search=why_not(unit, Function.SEARCH),
        why_no_report=why_not(unit, Function.REPORT_EXPORT),
        is_supervisor=Role.SUPERVISOR in unit.actor.roles,
        is_stopped=stop_in_force(unit) is not None,
        usual_retention=usual_retention(unit),
    )
