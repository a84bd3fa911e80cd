"""Validate: a performance test of the engine on labelled pictures of the unit's own, on record with its result."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.audit import Operation
from app.domain.duties import Duty
from app.domain.errors import BugError, Cancelled, NotFound, NotRecorded
from app.domain.examination import Profile
from app.domain.progress import IsCancelled, OnProgress, Progress, never, unheard
from app.domain.validation import Ages
from app.recognition.validation.labelled import Labelled
from app.recognition.validation.measure import Engine, measured
from app.service.cases import act_of_unit
from app.service.engine import is_picture
from app.service.permission_roles import require_duty
from app.service.pictures import largest_faces
from app.service.validation_dates import read_dates
from app.store import Unit
from app.store.validations import ValidationRecord
from app.worker.pool import WorkerPool

WHY = "measure what the engine is worth on pictures of the unit's own"


@dataclass(frozen=True, slots=True)
class LabelledPictures:
    """What is tested: a folder with one folder of pictures for each person, and how old all of them are, if known.

    With `all_aged` everybody was of that band of ages in every picture whose dates are not known;
    `bands` are the bands of age for which likelihood ratios are fitted.
    """

    folder: Path
    profile: Profile = Profile.THOROUGH
    all_aged: Ages | None = None
    bands: tuple[Ages, ...] = (Ages(0, 3), Ages(4, 7), Ages(8, 12), Ages(13, 17), Ages(18, 120))


def validate(
    unit: Unit,
    pool: WorkerPool,
    asked: LabelledPictures,
    on_progress: OnProgress = unheard,
    is_cancelled: IsCancelled = never,
) -> ValidationRecord:
    """Embed every picture, measure, and keep the result in the unit; what a score is worth is read from it.

    No picture, name or vector is kept: only counts, rates and the digest of the list of pictures. For supervisors and
    administrators, who choose the models. Raises NotFound without pictures, NotRecorded where they are of too few
    people or their dates do not fit, Cancelled, NotAllowed.
    """
    require_duty(unit, Duty.CHOOSE_MODELS)
    started = unit.clock()
    labelled, digest = _labelled(pool, asked, on_progress, is_cancelled)
    _check_people(labelled.people[labelled.found], " in which a face was found")
    manifest = pool.manifest
    engine = Engine(manifest.id, asked.profile.value, manifest.grouping_distance)
    result = measured(labelled, engine, _bands(asked), asked.all_aged)
    with unit.unit_of_work(act_of_unit("validate", Operation.CUSTODY, WHY)) as work:
        record = work.validations.add(result, digest)
        work.note(
            validation=record.id, pack=manifest.id, profile=asked.profile.value, pictures=result.pictures,
            people=result.people, pictures_digest=digest, started=started.isoformat(),
            bands=len(result.likelihood),
        )  # fmt: skip
    return record


def validations(unit: Unit) -> list[ValidationRecord]:
    """Return every performance test of the unit, oldest first; the viewing is a consultation on record."""
    with unit.unit_of_work(act_of_unit("view validations", Operation.CONSULTATION, WHY)) as work:
        found = work.validations.all()
        work.note(validations=len(found))
    return found


def _bands(asked: LabelledPictures) -> tuple[Ages, ...]:
    return asked.bands if asked.all_aged is None else tuple(dict.fromkeys((*asked.bands, asked.all_aged)))


def _labelled(
    pool: WorkerPool, asked: LabelledPictures, on_progress: OnProgress, is_cancelled: IsCancelled
) -> tuple[Labelled, str]:
    """Return the pictures as arrays, and a digest over the list of their digests, sorted."""
    pictures = sorted(path for path in asked.folder.rglob("*") if path.parent != asked.folder and is_picture(path))
    if not pictures:
        raise NotFound(f"{asked.folder} holds no folders with pictures of one person each. Nothing was measured.")
    names = [path.relative_to(asked.folder).as_posix() for path in pictures]
    people = np.array([Path(name).parts[0] for name in names])
    _check_people(people)
    dates = read_dates(asked.folder)
    ages = np.array([dates.age(str(person), name) for person, name in zip(people, names, strict=True)], np.float64)
    vectors = np.full((len(pictures), pool.manifest.dimension), np.nan, np.float32)
    qualities = np.full(len(pictures), np.nan)
    digests: list[str] = []
    started = time.monotonic()
    for done, found in enumerate(largest_faces(pool, pictures, is_cancelled, asked.profile), start=1):
        digests.append(found.sha256 or "unread")
        if found.face is not None:
            vectors[found.index] = found.face.embedding.vector
            qualities[found.index] = found.face.quality.score
        on_progress(Progress("validate", done, len(pictures), time.monotonic() - started))
    if is_cancelled():
        raise Cancelled("The test was stopped. Nothing was measured or recorded; start it again when there is time.")
    if len(digests) < len(pictures):
        raise BugError(f"The workers ended with {len(pictures) - len(digests)} pictures unseen.")
    digest = hashlib.sha256("\n".join(sorted(digests)).encode()).hexdigest()
    return Labelled(vectors, people, qualities, ages), digest


def _check_people(people: NDArray[np.str_], of_which: str = "") -> None:
    of_each = np.unique(people, return_counts=True)[1]
    if len(of_each) < 10 or (of_each > 1).sum() < 5:
        raise NotRecorded(
            f"There are pictures{of_which} of {len(of_each)} people, {int((of_each > 1).sum())} of them with more than "
            "one. "
            "Nothing was measured: a test needs at least 10 people, 5 of them with two pictures or more, and says "
            "little below some hundreds."
        )
