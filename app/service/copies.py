"""Copies: stack pictures that are nearly the same, and the faces in them, so that nobody looks at one face twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from app.domain.audit import Operation
from app.domain.copies import (
    MOST_BITS,
    MOST_STRETCH,
    FaceCopy,
    HashedPicture,
    PictureCopy,
    face_stacks,
    with_copies,
)
from app.domain.errors import Cancelled
from app.domain.face import Face
from app.domain.hash_sets import Known, known_files
from app.domain.ids import FaceId, MediaId
from app.domain.progress import IsCancelled, never
from app.recognition.copies.near import leaders_of
from app.recognition.copies.same_faces import COPY_REACH, PlacedFace, same_faces
from app.service.cases import act_in
from app.service.models import engine_of
from app.service.persons import grouping_distance, show_persons
from app.store import Reader, Unit


@dataclass(frozen=True, slots=True)
class CopyCounts:
    """How many files of the case are copies. `flat` pictures say too little to be copies of anything.

    `byte_copies` have the very bytes of another file; `picture_copies` are nearly the same as another, in
    `picture_stacks`; `face_copies` are faces that need no second look.
    """

    hashed: int
    flat: int
    byte_copies: int
    picture_stacks: int
    picture_copies: int
    face_stacks: int
    face_copies: int


@dataclass(frozen=True, slots=True)
class CopyView:
    """What the face wall shows of copies: stacks of faces by their first, and for each face how many further files
    have the very bytes of its own, and what is known of its file already."""

    stacks: dict[FaceId, tuple[FaceId, ...]] = field(default_factory=dict)
    byte_copies: dict[FaceId, int] = field(default_factory=dict)
    known: dict[FaceId, Known] = field(default_factory=dict)


def stack_copies(unit: Unit, is_cancelled: IsCancelled = never, purpose: str | None = None) -> CopyCounts:
    """Find anew which pictures of the case are nearly the same, and which faces in them are one face; on record.

    A picture is put under the largest that is near enough, and never under one that is a copy itself. What people
    decided stays; faces of one stack become one person where the case is grouped and nothing speaks against it. Raises
    NotAllowed, Cancelled where the person stopped it.
    """
    act = act_in(unit, "stack copies", Operation.COMBINATION, purpose)
    manifest = engine_of(unit).manifest
    limit = COPY_REACH * grouping_distance(unit, manifest)
    with unit.reading() as reader:
        pictures = reader.stacks.hashes()
    found = _picture_copies([each for each in pictures if each.hashed.is_telling], is_cancelled)
    with unit.reading() as reader:
        faces = _face_copies(reader, pictures, found, manifest.id, limit)
    with unit.unit_of_work(act) as work:
        changed = work.stacks.replace(found, faces)
        moved = show_persons(work) if changed else 0
        counts = _counts(work)
        work.note(
            pictures=counts.hashed, picture_copies=counts.picture_copies, face_copies=counts.face_copies,
            changed=changed, persons_changed=moved, most_bits=MOST_BITS, distance=limit, pack=manifest.id,
        )  # fmt: skip
    return counts


def _picture_copies(pictures: Sequence[HashedPicture], is_cancelled: IsCancelled) -> list[PictureCopy]:
    if not pictures:
        return []
    ordered = sorted(pictures, key=lambda each: (-each.width_px * each.height_px, each.media_id))
    hashes = np.frombuffer(b"".join(each.hashed.pdq for each in ordered), np.uint8).reshape(len(ordered), -1)
    proportions = np.array([each.width_px / each.height_px for each in ordered])
    led = leaders_of(hashes, proportions, MOST_BITS, MOST_STRETCH, is_cancelled)
    if led is None:
        raise Cancelled("Stacking was stopped. Nothing was changed; run it again when there is time.")
    leads, bits = (values.tolist() for values in led)
    return [
        PictureCopy(ordered[place].media_id, ordered[lead].media_id, bits[place])
        for place, lead in enumerate(leads)
        if lead != place
    ]


def _face_copies(
    reader: Reader, pictures: Sequence[HashedPicture], copies: Sequence[PictureCopy], pack_id: str, limit: float
) -> list[FaceCopy]:
    stacks: dict[MediaId, list[MediaId]] = {}
    for copy in sorted(copies, key=lambda each: (each.bits, each.media_id)):
        stacks.setdefault(copy.of, [copy.of]).append(copy.media_id)
    if not stacks:
        return []
    sizes = {each.media_id: each for each in pictures}
    by_picture: dict[MediaId, list[Face]] = defaultdict(list)
    for face in reader.faces.all():
        by_picture[face.media_id].append(face)
    ids, vectors = reader.faces.vectors(pack_id)
    places = {face_id: place for place, face_id in enumerate(ids.tolist())}
    found: list[FaceCopy] = []
    for stack in stacks.values():
        placed = [
            [
                PlacedFace(face.id, sizes[media_id].place_of(face.box), vectors[places[face.id]])
                for face in by_picture[media_id]
                if face.id in places
            ]
            for media_id in stack
        ]
        found += same_faces(placed, limit)
    return found


def copy_counts(unit: Unit) -> CopyCounts:
    """Return how many pictures and faces of the case are copies, as the latest stacking found them."""
    with unit.reading() as reader:
        return _counts(reader)


def _counts(reader: Reader) -> CopyCounts:
    hashes, pictures, faces = reader.stacks.hashes(), reader.stacks.pictures(), reader.stacks.faces()
    return CopyCounts(
        hashed=len(hashes),
        flat=sum(not each.hashed.is_telling for each in hashes),
        byte_copies=sum(reader.stacks.byte_copies().values()),
        picture_stacks=len({each.of for each in pictures}),
        picture_copies=len(pictures),
        face_stacks=len({each.of for each in faces}),
        face_copies=len(faces),
    )


def list_copies(unit: Unit) -> list[PictureCopy]:
    """Return every picture that is nearly the same as another; the viewing is a consultation on record."""
    with unit.unit_of_work(act_in(unit, "view copies", Operation.CONSULTATION)) as work:
        copies = work.stacks.pictures()
        work.note(copies=len(copies))
    return copies


def copies_for(unit: Unit) -> CopyView:
    """Return what the wall shows of copies and known files. Covered by the record of the wall's opening."""
    with unit.reading() as reader:
        byte_copies, known = reader.stacks.byte_copies(), known_files(reader.marks.all(), reader.hash_sets.all())
        told = reader.stacks.faces_in({*byte_copies, *known})
        return CopyView(
            _stacks(reader),
            {face_id: byte_copies[media_id] for face_id, media_id in told.items() if media_id in byte_copies},
            {face_id: known[media_id] for face_id, media_id in told.items() if media_id in known},
        )


def known_in_case(unit: Unit) -> dict[MediaId, Known]:
    """Return what is known of which files of the case. Covered by the record of the list that they are told in."""
    with unit.reading() as reader:
        return dict(known_files(reader.marks.all(), reader.hash_sets.all()))


def _stacks(reader: Reader) -> dict[FaceId, tuple[FaceId, ...]]:
    copies = reader.stacks.faces()
    order = reader.wall.some({face_id for copy in copies for face_id in (copy.face_id, copy.of)})
    return face_stacks([order.face_at(place) for place in range(len(order))], copies, reader.persons.decisions())


def copied_and_known(unit: Unit) -> tuple[set[MediaId], set[MediaId]]:
    """Return which pictures of the case are nearly the same as another, and which files a hash set held.

    Covered by the record of the list of files that they are counted in.
    """
    with unit.reading() as reader:
        return {copy.media_id for copy in reader.stacks.pictures()}, {mark.media_id for mark in reader.marks.all()}


def faces_with_copies(unit: Unit, face_ids: Sequence[FaceId]) -> list[FaceId]:
    """Return faces and all that are stacked with one of them, for a decision about each of them by its number."""
    with unit.reading() as reader:
        stacks = _stacks(reader)
    return with_copies(face_ids, stacks)
