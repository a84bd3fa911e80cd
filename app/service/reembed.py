"""Embed again: vectors of the unit's present models for faces and references, made from their stored crops."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from app.domain.audit import Fact, Operation
from app.domain.duties import Duty
from app.domain.errors import Cancelled, NotAllowed
from app.domain.ids import FaceId, ReferenceId
from app.domain.progress import IsCancelled, OnProgress, Progress, never, unheard
from app.service.cases import act_in, act_of_unit
from app.service.permission_roles import require_duty
from app.store import Reader, Unit
from app.worker.pool import WorkerPool

CROPS_PER_STEP = 64
_Id = TypeVar("_Id", bound=int)


@dataclass(frozen=True, slots=True)
class WithoutVector:
    """How many references of the gallery and faces of the open case have no vector of a pack, tried for or not."""

    references: int
    faces: int


@dataclass(frozen=True, slots=True)
class ReembedSummary:
    """How many vectors one run added, and for which references and faces the models gave none."""

    references: int
    faces: int
    seconds: float
    unmade_references: tuple[ReferenceId, ...] = ()
    unmade_faces: tuple[FaceId, ...] = ()


def without_vector(unit: Unit, pack_id: str) -> WithoutVector:
    """Return how much is still to be embedded for a pack; no faces are counted while no case is open."""
    with unit.reading() as reader:
        return _without_vector(reader, pack_id)


def refuse_lacking(lacking: Collection[int], unmade: Collection[int], what: str, done: str) -> None:
    """Raise NotAllowed where some have no vector of the pack, and none was tried for: they would be left out unseen."""
    untried = set(lacking) - set(unmade)
    if untried:
        raise NotAllowed(
            f"{len(untried)} {what} have no vector of the models that this unit works with. Nothing was {done}; run "
            "`homeward models reembed` first."
        )


def _without_vector(reader: Reader, pack_id: str) -> WithoutVector:
    faces = len(reader.faces.without_vector(pack_id)) if reader.open_case is not None else 0
    return WithoutVector(len(reader.gallery.without_vector(pack_id)), faces)


def reembed(
    unit: Unit, pool: WorkerPool, on_progress: OnProgress = unheard, is_cancelled: IsCancelled = never
) -> ReembedSummary:
    """Give every reference, partner's crop and face of the open case a vector of the pool's pack, from its stored crop.

    States, persons, searches and conclusions stay as they are, and so do the vectors of other packs but partners'. A
    crop for which the models give no vector is named and left without; it is tried again by the next run. Each step is
    committed with its audit entry, so a run that was stopped continues when it is run again. Raises Cancelled where
    the person stopped it, KnownError where a worker gives no answer.
    """
    require_duty(unit, Duty.WORK_CASES)
    started, pack_id = time.monotonic(), pool.manifest.id
    todo = without_vector(unit, pack_id)
    with unit.reading() as reader:
        of_partners = reader.partners.without_vector(pack_id)
    total, done = todo.references + todo.faces + len(of_partners), 0
    for passed in _steps(unit, pool, pack_id, is_cancelled):
        done += passed
        on_progress(Progress("embed again", done, total, time.monotonic() - started))
    if done < total:
        raise Cancelled(
            f"Embedding again was stopped after {done} of {total} crops. What was embedded is kept; run it again to "
            "continue."
        )
    with unit.reading() as reader:
        references = reader.gallery.unmade(pack_id)
        faces = reader.faces.unmade(pack_id) if unit.open_case is not None else []
    made = todo.references - len(references), todo.faces - len(faces)
    return ReembedSummary(*made, time.monotonic() - started, tuple(references), tuple(faces))


def _steps(unit: Unit, pool: WorkerPool, pack_id: str, is_cancelled: IsCancelled) -> Iterator[int]:
    """Do one step after the other until all is done or the work is cancelled; yield how many crops each has passed."""
    with unit.reading() as reader:
        references = reader.gallery.without_vector(pack_id)
        partners = reader.partners.without_vector(pack_id)
        faces = reader.faces.without_vector(pack_id) if unit.open_case is not None else []
    for some in _in_steps(references):
        if is_cancelled():
            return
        with unit.reading() as reader:
            crops = [reader.gallery.crop(reference_id) for reference_id in some]
        vectors = pool.embed_crops(crops)
        with unit.unit_of_work(act_of_unit("embed again", Operation.COLLECTION, "work with other models")) as work:
            work.gallery.add_vectors(pack_id, some, vectors)
            work.note(references=len(some), pack=pack_id, **_unmade_facts(some, vectors))
        yield len(some)
    for sent in _in_steps(partners):
        if is_cancelled():
            return
        with unit.reading() as reader:
            crops = [reader.partners.crop(crop_id) for crop_id in sent]
        vectors = pool.embed_crops(crops)
        with unit.unit_of_work(act_of_unit("embed again", Operation.COLLECTION, "work with other models")) as work:
            made = work.partners.replace_vectors(pack_id, sent, vectors)
            work.note(partner_crops=made, pack=pack_id)
        yield len(sent)
    for group in _in_steps(faces):
        if is_cancelled():
            return
        with unit.reading() as reader:
            found = reader.faces.crops(group)
        vectors = pool.embed_crops([found[face_id] for face_id in group])
        with unit.unit_of_work(act_in(unit, "embed again", Operation.COLLECTION)) as work:
            work.faces.add_vectors(pack_id, group, vectors)
            work.note(faces=len(group), pack=pack_id, **_unmade_facts(group, vectors))
        yield len(group)


def _unmade_facts(ids: Sequence[int], vectors: NDArray[np.float32]) -> dict[str, Fact]:
    """Return what the audit entry of a step says of crops without a vector: nothing where there are none."""
    unmade: list[Fact] = [int(one) for one, vector in zip(ids, vectors, strict=True) if np.isnan(vector).any()]
    return {"without": unmade} if unmade else {}


def _in_steps(ids: Sequence[_Id]) -> Iterator[Sequence[_Id]]:
    for start in range(0, len(ids), CROPS_PER_STEP):
        yield ids[start : start + CROPS_PER_STEP]
