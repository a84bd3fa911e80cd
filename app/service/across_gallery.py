"""The gallery of a search across cases: unresolved persons of other cases, and which cases a person may see at all."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.across import Consulted, FoundAcross
from app.domain.case import Case
from app.domain.duties import Duty
from app.domain.face import Embedding
from app.domain.ids import CaseId, FaceId, PersonId
from app.recognition.comparison.distance import exact_distances
from app.recognition.pack import PackManifest
from app.service.permission_roles import require_duty
from app.service.persons import WEAK_SCORE
from app.service.probes import fused
from app.store import OpenFaces, Reader, Unit, glance

NOBODY = 0
"""The number that stands for "no person" beside a face."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """One template to compare with: of a person (`person_id`), or of a single face; `face_id` is the best face."""

    face_id: FaceId
    person_id: PersonId | None
    template: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Others:
    """Who of one case may be compared from another, and what of it may not, in counts."""

    people: tuple[Somebody, ...]
    consulted: Consulted

    def nearest(self, probe: NDArray[np.float32], k: int) -> list[FoundAcross]:
        """Return the `k` closest to a probe, float32 (d,), by the exact distance, closest first."""
        if not self.people:
            return []
        distances = exact_distances(np.stack([one.template for one in self.people]), probe)
        found = [
            FoundAcross(float(distance), self.consulted.case_id, one.face_id, one.person_id)
            for one, distance in zip(self.people, distances, strict=True)
        ]
        return sorted(found, key=lambda each: each.order)[:k]


def cases_to_see(unit: Unit) -> list[Case]:
    """Return the cases of the unit that the person at the desk may see, but for disclosed quality trials.

    This is the one place that says so. A unit gives whoever may see what is in a case every case of it; a trial that is
    still hidden is a case like any other for everybody, also for whoever set it, because a list that leaves it out
    would tell. Raises NotAllowed where one's roles do not let one see what is in a case.
    """
    require_duty(unit, Duty.SEE_CASES)
    with unit.reading() as reader:
        return [case for case in reader.cases.all() if not case.is_trial]


def others_of(unit: Unit, case_id: CaseId, pack: PackManifest) -> Others:
    """Read who of a case may be compared from another; raises UnitDamaged where its file does not open."""
    with glance(unit, case_id) as reader:
        return others_in(reader, case_id, pack)


def others_in(reader: Reader, case_id: CaseId, pack: PackManifest) -> Others:
    """Return persons with at least one vector of the pack, but for resolved ones, and single faces of some quality.

    A person of one face is taken for a single face. Ignored faces belong to nobody, and are never compared.
    """
    faces = reader.across.open_faces(pack.id)
    established = reader.across.established_faces()
    people: list[Somebody] = []
    resolved = poor = 0
    for rows, number in _by_person(faces):
        if not established.isdisjoint(faces.ids[rows].tolist()):
            resolved += 1
        elif len(rows) == 1 and faces.scores[rows[0]] < WEAK_SCORE:
            poor += 1
        else:
            people.append(_somebody(faces, rows, number, pack))
    consulted = Consulted(
        case_id=case_id,
        persons=sum(one.person_id is not None for one in people),
        faces=sum(one.person_id is None for one in people),
        resolved=resolved,
        poor=poor,
        lacking=faces.total - len(faces.ids),
        digest=_digest(people),
    )
    return Others(tuple(people), consulted)


def _by_person(faces: OpenFaces) -> Iterator[tuple[NDArray[np.intp], int]]:
    """Yield the rows of each person, and of each face of nobody by itself, in the order of their first faces."""
    alone = faces.persons == NOBODY
    keys = np.where(alone, -faces.ids, faces.persons)
    _, first, places = np.unique(keys, return_index=True, return_inverse=True)
    order = np.argsort(places, kind="stable")
    starts = np.cumsum(np.bincount(places, minlength=len(first)))[:-1]
    groups = np.split(order, starts) if len(order) else []
    for rows in sorted(groups, key=lambda each: int(each[0])):
        yield rows, int(faces.persons[rows[0]])


def _somebody(faces: OpenFaces, rows: NDArray[np.intp], number: int, pack: PackManifest) -> Somebody:
    embeddings = [Embedding(faces.vectors[row], pack.id).checked(pack.id, pack.dimension) for row in rows]
    template = fused(embeddings, faces.scores[rows].tolist()).vector
    ids = faces.ids[rows]
    best = faces.best.get(number, NOBODY)
    # The best face may be one for which the pack gives no vector; then the best of those that were compared is shown.
    face_id = best if best in ids else int(ids[np.argmax(faces.scores[rows])])
    return Somebody(FaceId(face_id), None if number == NOBODY else PersonId(number), template)


def _digest(people: list[Somebody]) -> str:
    digest = hashlib.sha256()
    for one in people:
        digest.update(f"{one.face_id} {one.person_id or NOBODY} ".encode())
        digest.update(np.ascontiguousarray(one.template, "<f4").tobytes())
    return digest.hexdigest()
