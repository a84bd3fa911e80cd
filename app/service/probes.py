"""Probes: what is searched for with faces of a case, by their vectors of one pack."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.domain.errors import NotRecorded
from app.domain.face import Embedding
from app.domain.ids import FaceId, PersonId
from app.domain.search import Combination, Probe, ProbeKind
from app.recognition.pack import PackManifest
from app.recognition.template import mean_template
from app.store import Reader, Unit

MOST_FACES = 1000
MOST_COMBINED = 32
"""Faces that are searched with at once, at most, where each is compared by itself."""
LEAST_QUALITY = 1.0
"""The quality score (0 to 100) that every face is taken to have at least where it is fused with others."""


def probe_of_face(unit: Unit, pack: PackManifest, face_id: FaceId) -> Probe:
    """Return what is searched for with one face; raises NotFound."""
    with unit.reading() as reader:
        return Probe(ProbeKind.FACE, reader.faces.embedding(face_id, pack.id), face_ids=(face_id,))


def probe_of_person(unit: Unit, pack: PackManifest, person_id: PersonId) -> Probe:
    """Return a person's faces as one template, but for those of which the models give no vector.

    Raises NotFound, and PackMismatch where a face has no vector of the pack yet.
    """
    with unit.reading() as reader:
        person = reader.persons.get(person_id)
        return mean_probe(reader, pack, ProbeKind.PERSON, person.face_ids, person_id)


def probe_of_faces(unit: Unit, pack: PackManifest, face_ids: Sequence[FaceId], combination: Combination) -> Probe:
    """Return what is searched for with chosen faces, each once; raises NotFound, NotRecorded, PackMismatch."""
    chosen = tuple(sorted(set(face_ids)))
    most = MOST_FACES if combination is Combination.MEAN else MOST_COMBINED
    if not 1 <= len(chosen) <= most:
        raise NotRecorded(
            f"{len(chosen)} faces were chosen. Nothing was searched; choose at least one, and by the {combination} of "
            f"them at most {most}."
        )
    with unit.reading() as reader:
        if combination is Combination.MEAN:
            return mean_probe(reader, pack, ProbeKind.FACES, chosen)
        used = _with_vector(reader, pack, chosen)
        first, *further = _embeddings(reader, pack, used)
    return Probe(ProbeKind.FACES, first, used, combination=combination, further=tuple(further))


def mean_probe(
    reader: Reader, pack: PackManifest, kind: ProbeKind, face_ids: Sequence[FaceId], person_id: PersonId | None = None
) -> Probe:
    """Return faces fused into one vector, but for those of which the models give none; raises as the others do."""
    used = _with_vector(reader, pack, face_ids)
    scores = [reader.faces.get(face_id).quality.score for face_id in used]
    return Probe(kind, fused(_embeddings(reader, pack, used), scores), face_ids=used, person_id=person_id)


def fused(embeddings: Sequence[Embedding], quality_scores: Sequence[float]) -> Embedding:
    """Return the template of several faces of one person, of one pack: their mean, weighed by squared quality scores.

    A face of quality 0 still weighs a little, so that a person of whom there is nothing better can be searched. The
    faces come in any order: the sum is taken in the order of the numbers themselves.
    """
    weights = np.maximum(np.asarray(quality_scores, np.float64), LEAST_QUALITY) ** 2
    vectors = np.stack([embedding.vector for embedding in embeddings])
    order = np.lexsort((weights, *vectors.T))
    return Embedding(mean_template(vectors[order], weights[order]), embeddings[0].pack_id)


def _with_vector(reader: Reader, pack: PackManifest, face_ids: Sequence[FaceId]) -> tuple[FaceId, ...]:
    """Return the faces of which the models give a vector; all of them where they give none at all."""
    unmade = set(reader.faces.unmade(pack.id))
    return tuple(face_id for face_id in face_ids if face_id not in unmade) or tuple(face_ids)


def _embeddings(reader: Reader, pack: PackManifest, face_ids: Sequence[FaceId]) -> list[Embedding]:
    return [reader.faces.embedding(face_id, pack.id).checked(pack.id, pack.dimension) for face_id in face_ids]
