"""Enrol: put subjects with their reference pictures into the gallery, never without source and legal basis."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.audit import Operation
from app.domain.errors import Cancelled
from app.domain.gallery import EnrolmentBasis
from app.domain.progress import IsCancelled, OnProgress, Progress, never, unheard
from app.exchange.enrolment import IdentityPictures, identities_in
from app.service.cases import act_of_unit, require_examiner
from app.service.crops import as_jpeg
from app.service.pictures import PictureFace, largest_faces
from app.store import EnrolledFace, Unit
from app.worker.pool import WorkerPool

PICTURES_PER_BATCH = 32


@dataclass(frozen=True, slots=True)
class RefusedPicture:
    """A picture that did not become a reference, and why."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class EnrolmentSummary:
    """What one enrolment did. `subjects` counts people that have at least one reference from it."""

    subjects: int
    references: int
    refused: tuple[RefusedPicture, ...]
    seconds: float


def enrol(
    unit: Unit,
    pool: WorkerPool,
    path: Path,
    basis: EnrolmentBasis,
    on_progress: OnProgress = unheard,
    is_cancelled: IsCancelled = never,
) -> EnrolmentSummary:
    """Enrol every identity of a folder of folders or a CSV list, with the largest face of each picture.

    Identities are committed in small groups, each with its audit entry; a picture that is enrolled already is left as
    it is, so a stopped enrolment continues when it is run again. Raises NotRecorded without source and legal basis,
    NotFound where `path` names nobody, Cancelled where the person stopped it.
    """
    require_examiner(unit)
    checked = basis.checked()
    started = time.monotonic()
    identities = identities_in(path)
    total = sum(len(identity.pictures) for identity in identities)
    subjects = references = done = 0
    refused: list[RefusedPicture] = []
    for group in _in_groups(identities):
        if is_cancelled():
            raise Cancelled(
                f"Enrolment was stopped after {done} of {total} pictures. What is enrolled is kept; run it again to "
                "continue."
            )
        faces = _faces_of(pool, group, is_cancelled)
        refused += _refusals(group, faces)
        added = _record(unit, checked, group, faces)
        subjects += sum(count > 0 for count in added)
        references += sum(added)
        done += sum(len(identity.pictures) for identity in group)
        on_progress(Progress("enrol", done, total, time.monotonic() - started))
    return EnrolmentSummary(subjects, references, tuple(refused), time.monotonic() - started)


def _in_groups(identities: Sequence[IdentityPictures]) -> Iterator[list[IdentityPictures]]:
    group: list[IdentityPictures] = []
    for identity in identities:
        group.append(identity)
        if sum(len(member.pictures) for member in group) >= PICTURES_PER_BATCH:
            yield group
            group = []
    if group:
        yield group


def _faces_of(
    pool: WorkerPool, group: Sequence[IdentityPictures], is_cancelled: IsCancelled
) -> dict[Path, PictureFace]:
    pictures = [picture for identity in group for picture in identity.pictures]
    return {pictures[found.index]: found for found in largest_faces(pool, pictures, is_cancelled)}


def _refusals(group: Sequence[IdentityPictures], faces: dict[Path, PictureFace]) -> list[RefusedPicture]:
    pictures = (picture for identity in group for picture in identity.pictures)
    return [
        RefusedPicture(picture, faces[picture].reason or "")
        for picture in pictures
        if picture in faces and faces[picture].face is None
    ]


def _record(
    unit: Unit, basis: EnrolmentBasis, group: Sequence[IdentityPictures], faces: dict[Path, PictureFace]
) -> list[int]:
    act = act_of_unit("enrol", Operation.COLLECTION, f"enrol {basis.subject_type.value}: {basis.legal_basis}")
    added: list[int] = []
    with unit.unit_of_work(act) as work:
        for identity in group:
            enrolled = [
                EnrolledFace(found.sha256, found.face.embedding, as_jpeg(found.face.crop))
                for picture in identity.pictures
                if (found := faces.get(picture)) is not None and found.face is not None and found.sha256 is not None
            ]
            if enrolled:
                work.gallery.enrol(identity.identity, basis, enrolled)
            added.append(len(enrolled))
        work.note(subjects=sum(count > 0 for count in added), references=sum(added), source=basis.source)
    return added
