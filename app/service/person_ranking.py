"""Which faces of a case may be more of a person: the nearest first, by what an examiner has confirmed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.domain.audit import Fact, Operation
from app.domain.face import FaceState
from app.domain.ids import FaceId, PersonId
from app.domain.person import strangers_to
from app.recognition.comparison.distance import exact_distances
from app.recognition.pack import PackManifest
from app.service.cases import act_in
from app.service.probes import fused
from app.store import Unit

MOST_OFFERED = 200


@dataclass(frozen=True, slots=True)
class OfferedFace:
    """A face that is not this person's yet, and the distance to the person's template; nearest first."""

    face_id: FaceId
    person_id: PersonId | None
    distance: float


def offer_faces(unit: Unit, manifest: PackManifest, person_id: PersonId, most: int = MOST_OFFERED) -> list[OfferedFace]:
    """Return the faces nearest to a person's confirmed faces, or to all of theirs where none is confirmed.

    Left out are ignored faces, those that an examiner confirmed as somebody, and those that a frame or a decision says
    are somebody else; so each confirmation and each "not the same" ranks the rest anew. On record as a consultation.
    Raises NotFound.
    """
    with unit.unit_of_work(act_in(unit, "offer faces", Operation.CONSULTATION)) as work:
        person = work.persons.get(person_id)
        own = [work.faces.get(face_id) for face_id in person.face_ids]
        basis = person.confirmed or person.face_ids
        template = fused(
            [work.faces.embedding(face_id, manifest.id).checked(manifest.id, manifest.dimension) for face_id in basis],
            [face.quality.score for face in own if face.id in set(basis)],
        )
        sure = {face_id for other in work.persons.all() for face_id in other.confirmed}
        faces = {face.id: face for face in work.faces.all(state=FaceState.OPEN)}
        ids, vectors = work.faces.vectors(manifest.id)
        taken = sure | set(person.face_ids) | strangers_to(own, faces.values(), work.persons.decisions())
        away = exact_distances(vectors, template.vector)
        found: list[OfferedFace] = []
        for place in np.argsort(away, kind="stable").tolist():
            face = faces.get(FaceId(int(ids[place])))
            if face is None or face.id in taken:
                continue
            found.append(OfferedFace(face.id, face.person_id, float(away[place])))
            if len(found) >= most:
                break
        named: list[Fact] = [int(each.face_id) for each in found]
        work.note(person=person_id, confirmed=len(person.confirmed), faces=named)
    return found
