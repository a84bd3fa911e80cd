"""Enrol: put subjects with their reference pictures into the gallery, never without source and legal basis."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from app.domain.aspect import points_in_crop
from app.domain.audit import Fact, Operation
from app.domain.capture_date import SaidBy
from app.domain.dates import DateSpan, on_day
from app.domain.duties import Duty
from app.domain.enrolment import TAKEN_LISTED, PictureOutcome, PictureState
from app.domain.errors import Cancelled, NotRecorded
from app.domain.gallery import EnrolmentBasis, Reference, SubjectType
from app.domain.ids import SubjectId
from app.domain.keeping import NO_TERMS, Terms
from app.domain.particulars import NOTHING_KNOWN, Particulars, Sex
from app.domain.policy import Function
from app.domain.progress import IsCancelled, OnProgress, Progress, never, unheard
from app.domain.statement import stated_name
from app.exchange.enrolment import IdentityPictures, identities_in
from app.service.cases import act_of_unit
from app.service.crops import as_jpeg
from app.service.doubles import Decided, Doubles
from app.service.longest import bounded, refuse_past
from app.service.permission import require
from app.service.permission_roles import require_duty
from app.service.pictures import PictureFace, largest_faces
from app.store import EnrolledFace, Unit, Work
from app.worker.pool import WorkerPool

PICTURES_PER_BATCH = 32


@dataclass(frozen=True, slots=True)
class RefusedPicture:
    """A picture that did not become a reference, and why."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class EnrolmentSummary:
    """What one enrolment did.

    `subjects` counts people that its pictures show; `references` those that were added, not the ones enrolled before.
    `pictures` says what became of each; of those simply taken only the first TAKEN_LISTED are listed.
    """

    subjects: int
    references: int
    pictures: tuple[PictureOutcome, ...]
    seconds: float

    @property
    def refused(self) -> tuple[RefusedPicture, ...]:
        """The pictures that could not become references, and why."""
        refused = (each for each in self.pictures if each.state is PictureState.REFUSED)
        return tuple(RefusedPicture(each.path, each.words) for each in refused)

    def count(self, state: PictureState) -> int:
        """Return how many pictures came to this, for all states but those simply taken."""
        return sum(each.state is state for each in self.pictures)


def enrol(
    unit: Unit,
    pool: WorkerPool,
    path: Path,
    basis: EnrolmentBasis,
    on_progress: OnProgress = unheard,
    is_cancelled: IsCancelled = never,
    terms: Terms = NO_TERMS,
    known: Particulars = NOTHING_KNOWN,
    taken: DateSpan | None = None,
    name: str = "",
    despite: Mapping[str, str] | None = None,
) -> EnrolmentSummary:
    """Enrol every identity of a folder of folders or a CSV list, with the largest face of each picture.

    With a `name`, `path` is a picture or a folder of pictures of that one person.

    Identities are committed in small groups, each with its audit entry; a picture that is enrolled already is left as
    it is, so a stopped enrolment continues when it is run again. `terms` are on record with each new reference: until
    when it may be kept (unless stated, as long as the policy allows for its type), and what its originator allows.
    `known` and `taken` are stated of the one person that `path` names then; a list says it of many. A picture's own
    date is kept beside. A picture with the very bytes of another subject's reference is held back with its group,
    on record, unless `despite` says why it is enrolled all the same: reasons by the marks of the doubles that were told
    (AlreadyEnrolled.mark), each for them alone. Staff are enrolled apart, on their consent
    (the legal basis), for as long as the policy says. Raises NotRecorded without source and legal basis, for a date
    that is past or beyond the policy's, and where `known` is stated of several people, NotAllowed where the policy
    does not allow this person to enrol this type, NotFound where `path` names nobody, AlreadyEnrolled for a picture
    of another subject, Cancelled where the person stopped it.
    """
    require_duty(unit, Duty.KEEP_GALLERY)
    checked, kept_by = basis.checked(), terms.checked()
    is_staff = checked.subject_type is SubjectType.STAFF
    policy = require(unit, Function.STAFF_GALLERY if is_staff else Function.ENROLMENT, {checked.subject_type})
    refuse_past(unit, kept_by)
    kept_by = bounded(unit, checked.subject_type, kept_by)
    expires_at = unit.clock() + timedelta(days=policy.staff_days) if is_staff else None
    started = time.monotonic()
    identities = _stated_of(identities_in(path, name), known, taken)
    total = sum(len(identity.pictures) for identity in identities)
    doubles = Doubles(unit, checked, despite or {})
    subjects = references = done = 0
    outcomes: list[PictureOutcome] = []
    for group in _in_groups(identities):
        if is_cancelled():
            raise Cancelled(_stopped(done, total))
        faces = _faces_of(pool, group, is_cancelled)
        recorded, added, came_of = _record(
            unit, checked, group, faces, kept_by, expires_at, doubles.of_group(group, faces)
        )
        outcomes += _listed(came_of, sum(each.state is PictureState.TAKEN for each in outcomes))
        subjects += recorded
        references += added
        done += len(faces)
        on_progress(Progress("enrol", done, total, time.monotonic() - started))
    if done < total and is_cancelled():
        raise Cancelled(_stopped(done, total))
    return EnrolmentSummary(subjects, references, tuple(outcomes), time.monotonic() - started)


def _stated_of(
    identities: list[IdentityPictures], known: Particulars, taken: DateSpan | None
) -> list[IdentityPictures]:
    if known == NOTHING_KNOWN and taken is None:
        return identities
    if len(identities) > 1:
        raise NotRecorded(
            f"Sex, birth date and capture date were given for {len(identities)} people at once. Nothing was enrolled; "
            "give them in the list, or enrol one person at a time."
        )
    return [identity.also(known, taken) for identity in identities]


def _stopped(done: int, total: int) -> str:
    return (
        f"Enrolment was stopped after {done} of {total} pictures. What is enrolled is kept; run it again to continue."
    )


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
    return {pictures[found.index]: found for found in largest_faces(pool, pictures, is_cancelled, are_references=True)}


def _listed(outcomes: Sequence[PictureOutcome], taken_before: int) -> Iterator[PictureOutcome]:
    for each in outcomes:
        if each.state is PictureState.TAKEN:
            taken_before += 1
            if taken_before > TAKEN_LISTED:
                continue
        yield each


def _outcomes(
    identity: IdentityPictures,
    faces: Mapping[Path, PictureFace],
    enrolled: Sequence[Reference],
    newest_before: int,
) -> Iterator[PictureOutcome]:
    """Yield what became of each picture of a person that was looked at; `enrolled` are their references now."""
    by_picture = {each.sha256: each for each in enrolled}
    new = Counter({each.sha256: 1 for each in enrolled if each.id > newest_before})
    for path in identity.pictures:
        found = faces.get(path)
        if found is None:
            continue
        reference = by_picture.get(found.sha256 or "")
        state, words = PictureState.TAKEN, ""
        if found.face is None or reference is None:
            state, words = PictureState.REFUSED, found.reason or ""
        elif new[reference.sha256] < 1:
            state, words = PictureState.DUPLICATE, "The very same picture is a reference of this person already."
            if reference.pack_id != found.face.embedding.pack_id:
                state = PictureState.OTHER_PACK
                words = f"The very same picture was enrolled already, with the models {reference.pack_id}."
        elif found.faces > 1:
            state, words = PictureState.SEVERAL_FACES, f"It shows {found.faces} faces; the largest was taken."
        if state.is_new and reference is not None:
            new[reference.sha256] -= 1
        yield PictureOutcome(path, identity.identity, state, words)


def _record(
    unit: Unit,
    basis: EnrolmentBasis,
    group: Sequence[IdentityPictures],
    faces: dict[Path, PictureFace],
    terms: Terms,
    staff_until: datetime | None,
    doubles: Decided,
) -> tuple[int, int, list[PictureOutcome]]:
    """Put one group on record; return how many people its faces show, how many references were added, and what became
    of each picture.
    """
    outcomes: list[PictureOutcome] = []
    act = act_of_unit("enrol", Operation.COLLECTION, f"enrol {basis.subject_type.value}: {basis.legal_basis}")
    subjects: list[Fact] = []
    with unit.unit_of_work(act) as work:
        before = work.gallery.reference_total()
        for identity in group:
            references: list[Reference] = []
            newest = work.keeping.newest_reference()
            enrolled = [
                EnrolledFace(
                    found.sha256,
                    found.face.embedding,
                    as_jpeg(found.face.crop),
                    found.face.quality,
                    points_in_crop(found.face.detected.landmarks),
                )
                for picture in identity.pictures
                if (found := faces.get(picture)) is not None and found.face is not None and found.sha256 is not None
            ]
            if enrolled:
                name = stated_name(identity.identity, "An identity has no name. Nothing of its group was enrolled.")
                subject_id = work.gallery.enrol(name, basis, enrolled).id
                if staff_until is not None:
                    work.staff.admit(subject_id, basis.legal_basis, staff_until)
                subjects.append(subject_id)
                _set_terms(work, subject_id, newest, terms)
                _state(work, subject_id, identity, faces)
                references = work.gallery.references(subject_id)
            outcomes += _outcomes(identity, faces, references, newest)
        added = work.gallery.reference_total() - before
        work.note(
            subjects=subjects, references=added, source=basis.source, originator=terms.originator, **doubles.facts(work)
        )
    return len(subjects), added, outcomes


def _state(work: Work, subject_id: SubjectId, identity: IdentityPictures, faces: dict[Path, PictureFace]) -> None:
    """Keep what is known of a person and of the pictures; what was known before and is left blank now stays."""
    before = work.particulars.of(subject_id)
    sex = identity.known.sex if identity.known.sex is not Sex.UNKNOWN else before.sex
    work.particulars.state(subject_id, Particulars(sex, identity.known.born or before.born))
    enrolled = {reference.sha256: reference.id for reference in work.gallery.references(subject_id)}
    for picture in identity.pictures:
        found = faces.get(picture)
        reference_id = enrolled.get(found.sha256 or "") if found is not None else None
        if found is None or reference_id is None:
            continue
        if found.taken_on is not None:
            work.particulars.state_taken(reference_id, on_day(found.taken_on), SaidBy.FILE)
        if picture in identity.taken:
            work.particulars.state_taken(reference_id, identity.taken[picture], SaidBy.PERSON)


def _set_terms(work: Work, subject_id: SubjectId, newest_before: int, terms: Terms) -> None:
    if terms == NO_TERMS:
        return
    for reference_id in work.keeping.references_of(subject_id):
        if reference_id > newest_before:
            work.keeping.set_terms(reference_id, terms)
