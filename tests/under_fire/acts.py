"""What the unit does until it is killed: the acts of a working day, in an order that chance decides.

STEPS is the list to add acts to. A step does one thing through the services and returns what it has to show for it,
which the examination afterwards holds against the files (`checks.py`).
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.adjudication import Conclusion
from app.domain.audit import Act, Operation
from app.domain.case import CaseAuthority
from app.domain.examination import Examined, Finding, WorkItem
from app.domain.face import Embedding
from app.domain.gallery import EnrolmentBasis, SubjectType
from app.domain.progress import IsCancelled, never
from app.domain.unit import Passphrase
from app.recognition.pack import PackManifest, default_manifest
from app.service.audit_export import export_log
from app.service.backup import back_up
from app.service.cases import current_case, enter_case, list_cases, open_case
from app.service.erase import erase_case
from app.service.examine import examine
from app.service.gallery import LoadedGallery
from app.service.intake import take_in
from app.service.report import produce_report
from app.service.search import search_face
from app.service.units import add_examiner, open_unit
from app.store import EnrolledFace, Unit
from tests.service.conftest import CHEAP, examine_and_conclude, found_face
from tests.ui.still_pool import StillPool
from tests.units import new_unit, why

PASSPHRASE = "correct horse battery staple"
FOUNDER = "Ada"
BASIS = EnrolmentBasis("drawn for tests", "nobody's data", SubjectType.COMPARISON)
Shown = dict[str, Any]


@dataclass(slots=True)
class Desk:
    """Where the acts happen: the unit, chance, and a folder for exhibits and for what leaves the unit."""

    folder: Path
    outside: Path
    chance: random.Random
    unit: Unit
    manifest: PackManifest = field(default_factory=default_manifest)

    def fresh(self, kind: str) -> str:
        """Return a name that nothing had before."""
        return f"{kind}-{self.chance.getrandbits(48):012x}"


class RoundsPool(StillPool):
    """Finds a face in every file, and hands over all findings at once, so that they are committed together."""

    def rounds(self, items: Iterable[WorkItem], is_cancelled: IsCancelled = never) -> Iterator[Sequence[Finding]]:
        found = tuple(self.examine(items, is_cancelled))
        if found:
            yield found


def person(desk: Desk) -> Shown:
    """Give another person a key."""
    name = desk.fresh("Person")
    add_examiner(desk.unit, name, PASSPHRASE)
    return {"person": name}


def case(desk: Desk) -> Shown:
    """Open a case."""
    reference = desk.fresh("C")
    open_case(desk.unit, CaseAuthority(reference, "order 7", "find out who the child is", date(2099, 1, 1)))
    return {"case": reference, "in_case": _case(desk)}


def enter(desk: Desk) -> Shown:
    """Go into another case."""
    known = list_cases(desk.unit)
    if not known:
        return case(desk)
    enter_case(desk.unit, desk.chance.choice(known).id)
    return {}


def intake(desk: Desk) -> Shown:
    """Take in an exhibit of four files."""
    _in_a_case(desk)
    name = desk.fresh("KJB")
    place = desk.outside / name
    place.mkdir(parents=True)
    for number in range(4):
        (place / f"{number}.jpg").write_bytes(b"\xff\xd8\xff\xe0" + desk.chance.randbytes(2000))
    done = take_in(desk.unit, name, place)
    return {"exhibit": name, "files": done.taken_in, "in_case": _case(desk)}


def look(desk: Desk) -> Shown:
    """Examine what was taken in; some files show two faces."""
    _in_a_case(desk)
    chance = desk.chance

    def finding(item: WorkItem) -> Finding:
        count = 1 + chance.getrandbits(1)
        faces = [found_face(_vector(chance), desk.manifest.id, left=10 + 90 * place) for place in range(count)]
        return Examined(item.media_id, 200, 200, 1, tuple(faces))

    done = examine(desk.unit, RoundsPool(finding))
    return {"examined": done.files, "in_case": _case(desk)}


def enrol(desk: Desk) -> Shown:
    """Put somebody into the gallery."""
    name = desk.fresh("Subject")
    act = Act("enrol", Operation.COLLECTION, "enrol comparison: nobody's data", "unit administration")
    with desk.unit.unit_of_work(act) as work:
        digest = f"{desk.chance.getrandbits(256):064x}"
        face = EnrolledFace(digest, Embedding(_vector(desk.chance), desk.manifest.id), b"\xff\xd8 crop" * 500)
        work.gallery.enrol(name, BASIS, [face])
        work.note(subjects=1)
    return {"subject": name}


def search(desk: Desk) -> Shown:
    """Search the gallery with a face of the case."""
    _in_a_case(desk)
    with desk.unit.reading() as reader:
        faces = [face.id for face in reader.faces.all()]
    if not faces:
        return intake(desk)
    made = search_face(
        desk.unit, LoadedGallery(desk.manifest), desk.chance.choice(faces), why("find out who the child is")
    )
    return {"search": made.search.id, "in_case": _case(desk)}


def conclude(desk: Desk) -> Shown:
    """Conclude about a candidate of a search of one's own."""
    _in_a_case(desk)
    with desk.unit.reading() as reader:
        own = [made.id for made in reader.searches.all() if made.searched_by == desk.unit.actor.name]
        lists = [reader.searches.get(each).candidates for each in own]
        candidates = [each.id for candidates in lists for each in candidates]
        candidates = [each for each in candidates if not reader.adjudications.for_candidate(each)]
    if not candidates:
        return search(desk)
    chosen = desk.chance.choice(candidates)
    made = examine_and_conclude(desk.unit, chosen, Conclusion.INCONCLUSIVE.value, "the picture is too small")
    return {"adjudication": made.id, "in_case": _case(desk)}


def report(desk: Desk) -> Shown:
    """Let a report leave the unit."""
    _in_a_case(desk)
    made = produce_report(desk.unit, desk.manifest, desk.outside / f"{desk.fresh('report')}.html")
    return {"file": made.path.name, "sha256": made.sha256}


def export(desk: Desk) -> Shown:
    """Let the audit trail leave the unit."""
    made = export_log(desk.unit, desk.outside / f"{desk.fresh('log')}.jsonl")
    return {"file": made.path.name, "sha256": made.sha256}


def erase(desk: Desk) -> Shown:
    """Erase a case, where there is another one to go on with."""
    known = list_cases(desk.unit)
    if len(known) < 2:
        return case(desk)
    chosen = desk.chance.choice(known)
    if desk.unit.open_case is not None and desk.unit.open_case.id == chosen.id:
        desk.unit.detach_case()
    erase_case(desk.unit, chosen.id, "its date has come")
    return {"erased_case": str(chosen.id)}


def copy(desk: Desk) -> Shown:
    """Back the unit up."""
    return {"backup": back_up(desk.unit, desk.outside / "backup").number}


def lock(desk: Desk) -> Shown:
    """Lock the unit and open it again."""
    desk.unit.close()
    ending = desk.unit.ending
    desk.unit = open_unit(desk.folder, Passphrase(PASSPHRASE, FOUNDER))
    return {"lock": ending.sequence, "lock_head": ending.head} if ending else {}


Step = Callable[[Desk], Shown]
STEPS: list[tuple[Step, int]] = [
    (person, 1),
    (case, 1),
    (enter, 1),
    (intake, 3),
    (look, 4),
    (enrol, 2),
    (search, 3),
    (conclude, 4),
    (report, 2),
    (export, 1),
    (erase, 1),
    (copy, 1),
    (lock, 2),
]
"""Each act with how often it comes; add further ones here, and what they leave to checks.py."""


def work_on(desk: Desk, tell: Callable[[str], None]) -> None:
    """Do one act after the other for ever; tell of each when it begins, and when it has been acknowledged."""
    steps, weights = [step for step, _ in STEPS], [weight for _, weight in STEPS]
    while True:
        step = desk.chance.choices(steps, weights)[0]
        tell(f"begun {step.__name__}")
        shown = step(desk)
        with desk.unit.reading() as reader:
            sequence, head = reader.audit.head()
        tell(f"done {step.__name__} {as_line({**shown, 'sequence': sequence, 'head': head})}")


def as_line(shown: Shown) -> str:
    """Return what an act has to show, on one line."""
    return json.dumps(shown, sort_keys=True)


def _in_a_case(desk: Desk) -> None:
    if desk.unit.open_case is None:
        enter(desk)


def _case(desk: Desk) -> str:
    return str(current_case(desk.unit).id)


def _vector(chance: random.Random) -> NDArray[np.float32]:
    return np.random.default_rng(chance.getrandbits(32)).standard_normal(128).astype(np.float32)


def made_desk(folder: Path, outside: Path, seed: int) -> Desk:
    """Make a new unit and sit down at it."""
    unit, _ = new_unit(folder, "Under fire", FOUNDER, PASSPHRASE, cost=CHEAP)
    return Desk(folder, outside, random.Random(seed), unit)


def opened_desk(folder: Path, outside: Path, seed: int) -> Desk:
    """Open the unit and sit down at it, in one of its cases if it has any."""
    desk = Desk(folder, outside, random.Random(seed), open_unit(folder, Passphrase(PASSPHRASE, FOUNDER)))
    known = list_cases(desk.unit)
    if known:
        enter_case(desk.unit, desk.chance.choice(known).id)
    return desk
