"""How the unit and its workstation stand, for the page about them: whose it is, which versions, who was here last."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from datetime import date
from importlib.metadata import PackageNotFoundError, version

from app import __version__
from app.domain.audit import Operation
from app.domain.unit import UnitInfo
from app.domain.uses import UNLOCK
from app.recognition.pack import PackManifest
from app.service.absence import idle_minutes
from app.service.cases import act_of_unit
from app.service.last_acts import LastAct, last_act
from app.service.models import engine_of
from app.service.permission_roles import require_person
from app.service.stamps import StandingFacts, standing_of
from app.service.units import cost_words, derivation_cost
from app.store import Unit

LIBRARIES = (
    *("PySide6-Essentials", "numpy", "onnxruntime", "dlib-bin", "face-recognition", "opencv-python", "pillow", "av"),
    *("hnswlib", "sqlcipher3", "cryptography"),
)
"""The parts that people ask after; `packaging/` names every one."""


@dataclass(frozen=True, slots=True)
class UnitState:
    """What a unit is and how it stands. `opened_before` is the use before this one, None where there was none.

    `libraries` are name and version of those that are installed here; `guess_cost` says what a guess of a passphrase
    costs, `idle_minutes` after how long without input the window locks.
    """

    info: UnitInfo
    standing: StandingFacts
    staff: int
    staff_until: date | None
    opened_before: LastAct | None
    pack: PackManifest
    software: str
    system: str
    libraries: tuple[tuple[str, str], ...]
    guess_cost: str
    idle_minutes: int


def unit_state(unit: Unit) -> UnitState:
    """Return how the unit stands; the viewing is a consultation on record. Raises NotAllowed for no person."""
    require_person(unit)
    here = unit.beginning.sequence + 1 if unit.beginning else 0
    with unit.unit_of_work(act_of_unit("view unit", Operation.CONSULTATION)) as work:
        before = last_act(work, UNLOCK, before=here)
        staff = work.staff.all()
        work.note(staff=len(staff))
    return UnitState(
        info=unit.info(),
        standing=standing_of(unit),
        staff=len(staff),
        staff_until=min((member.expires_at.date() for member in staff), default=None),
        opened_before=before,
        pack=engine_of(unit).manifest,
        software=f"Homeward {__version__}",
        system=f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
        libraries=_libraries(),
        guess_cost=cost_words(derivation_cost(unit)),
        idle_minutes=idle_minutes(unit),
    )


def _libraries() -> tuple[tuple[str, str], ...]:
    found = []
    for name in LIBRARIES:
        try:
            found.append((name, version(name)))
        except PackageNotFoundError:
            continue
    return tuple(found)
