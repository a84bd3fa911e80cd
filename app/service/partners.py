"""Partners' crops as part of what a search across cases compares with, under their originators' terms."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.across import ConsultedPartners, FoundAcross
from app.domain.audit import Operation
from app.domain.duties import Duty
from app.domain.face import Embedding
from app.domain.ids import PartnerCropId
from app.domain.partner import PartnerFile
from app.recognition.comparison.distance import exact_distances
from app.recognition.pack import PackManifest
from app.service.cases import act_of_unit
from app.service.permission_roles import require_duty
from app.service.probes import fused
from app.store import Unit


@dataclass(frozen=True, slots=True)
class PartnersFound:
    """Who of partners' files comes closest, and what of them was compared or kept out."""

    found: tuple[FoundAcross, ...]
    consulted: ConsultedPartners


def nearest_partners(unit: Unit, pack: PackManifest, probe: NDArray[np.float32], k: int) -> PartnersFound:
    """Return the `k` persons of partners' files closest to a probe, float32 (d,), by the exact distance.

    What an originator does not let be searched, or wanted deleted by a day that is past, is not compared.
    """
    today = unit.clock().date()
    with unit.reading() as reader:
        faces = reader.partners.faces(pack.id, today)
        barred, lacking = reader.partners.barred(today), reader.partners.lacking(pack.id, today)
    digest, templates, best = hashlib.sha256(), [], []
    for key in sorted(set(zip(faces.files.tolist(), faces.persons.tolist(), strict=True))):
        rows = np.flatnonzero((faces.files == key[0]) & (faces.persons == key[1]))
        embeddings = [Embedding(faces.vectors[row], pack.id).checked(pack.id, pack.dimension) for row in rows]
        template = fused(embeddings, faces.scores[rows].tolist()).vector
        shown = PartnerCropId(int(faces.ids[rows[np.argmax(faces.scores[rows])]]))
        digest.update(f"{shown} ".encode() + np.ascontiguousarray(template, "<f4").tobytes())
        templates.append(template)
        best.append(shown)
    consulted = ConsultedPartners(len(best), lacking, barred, digest.hexdigest() if best else "")
    if not best:
        return PartnersFound((), consulted)
    distances = exact_distances(np.stack(templates), probe).tolist()
    found = [
        FoundAcross(distance, None, None, None, crop_id) for distance, crop_id in zip(distances, best, strict=True)
    ]
    return PartnersFound(tuple(sorted(found, key=lambda each: each.order)[:k]), consulted)


def list_partners(unit: Unit) -> list[PartnerFile]:
    """Return the files that partners sent, with their terms; a consultation on record."""
    require_duty(unit, Duty.SEE_GALLERY)
    with unit.unit_of_work(act_of_unit("view partner files", Operation.CONSULTATION)) as work:
        found = work.partners.all()
        work.note(partner_files=len(found))
    return found
