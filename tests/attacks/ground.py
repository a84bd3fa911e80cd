"""The unit that is attacked: two people at work, a witness on another medium, an export and noted words outside."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import KnownError
from app.domain.head_words import head_words
from app.domain.ids import CaseId
from app.domain.unit import Passphrase
from app.service.audit_export import export_log
from app.service.verify import verify_custody
from app.service.witness import write_witness
from app.store import Unit, create_unit, open_unit
from tests.store.conftest import CHEAP, PASSPHRASE, act, conclude, enrol, open_a_case, search, take_in_faces

ADA, GRACE = "Ada", "Grace"
GRACES = "another long passphrase"


@dataclass(frozen=True, slots=True)
class Ground:
    """Where everything lies. `older` is the whole unit as it was when Grace came back from lunch."""

    place: Path
    case_id: CaseId
    noted: str

    @property
    def unit(self) -> Path:
        """The unit's folder."""
        return self.place / "unit"

    @property
    def older(self) -> Path:
        """An older copy of it, made while it was locked."""
        return self.place / "older"

    @property
    def witness(self) -> Path:
        """The witness file."""
        return self.place / "medium" / "witness.jsonl"

    @property
    def log(self) -> Path:
        """The exported trail."""
        return self.place / "log.jsonl"

    @property
    def case_file(self) -> Path:
        """The case's file."""
        return self.unit / "cases" / f"{self.case_id}.db"

    def copied(self, place: Path) -> Ground:
        """Return a copy to be attacked."""
        shutil.copytree(self.place, place)
        return Ground(place, self.case_id, self.noted)


@dataclass(frozen=True, slots=True)
class Noticed:
    """What noticed an attack, and the sentence that it said."""

    by: str
    said: str


def made_ground(place: Path) -> Ground:
    """Make the unit and let the two work in it; the last entries are Grace's."""
    (place / "medium").mkdir(parents=True)
    unit, _ = create_unit(place / "unit", "Attacked", ADA, PASSPHRASE, cost=CHEAP)
    with unit:
        with unit.unit_of_work(act("add examiner")) as work:
            unit.add_person(work, GRACE, GRACES)
        case_id = open_a_case(unit)
        take_in_faces(unit, 4)
        enrol(unit, "Subject A", 1, 2)
        conclude(unit, search(unit))
    with opened(place / "unit", GRACE) as unit:
        unit.attach_case(case_id)
        unit.detach_case()
        _look_around(unit, 3)
    shutil.copytree(place / "unit", place / "older")
    with opened(place / "unit", ADA) as unit:
        unit.attach_case(case_id)
        conclude(unit, search(unit))
    with opened(place / "unit", GRACE) as unit:
        _look_around(unit, 4)
        write_witness(unit, place / "medium" / "witness.jsonl")
        export_log(unit, place / "log.jsonl")
    assert unit.ending is not None
    return Ground(place, case_id, head_words(unit.ending.head))


def _look_around(unit: Unit, times: int) -> None:
    for number in range(times):
        with unit.unit_of_work(act(f"look {number}")) as work:
            work.note(seen=number)


def opened(folder: Path, name: str) -> Unit:
    """Open the unit as one of the two."""
    return open_unit(folder, Passphrase({ADA: PASSPHRASE, GRACE: GRACES}[name], name))


def noticed(ground: Ground, name: str = ADA) -> Noticed | None:
    """Look at an attacked unit as a person would: open it, verify it, and hold it against what lies outside."""
    try:
        unit = opened(ground.unit, name)
    except KnownError as refusal:
        return Noticed("opening the unit", str(refusal))
    with unit:
        faults = [found for found in verify_custody(unit).findings if not found.holds]
        if faults:
            return Noticed("homeward verify", f"{faults[0].place}: {faults[0].words}")
        outside = [found for found in verify_custody(unit, [ground.noted], ground.witness).findings if not found.holds]
    if not outside:
        return None
    said = "; ".join(f"{found.place}: {found.words}" for found in outside)
    return Noticed("noted words and witness file", said)
