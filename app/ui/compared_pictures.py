"""Which pictures lie in the two panes: all there are of both persons, best first, and which of them was looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QImage

from app.domain.aspect import AS_CUT, Aspect
from app.domain.errors import NotFound
from app.domain.face import Quality
from app.domain.ids import CandidateId, FaceId, ReferenceId
from app.domain.quality_words import quality_words
from app.domain.shielding import PLAIN, Shield
from app.service.faces import face_crop, face_quality
from app.service.gallery import reference_crop
from app.service.looking import PicturesToCompare, pictures_to_compare
from app.ui.around_words import probe_note, reference_note
from app.ui.candidate_rows import CandidateRow
from app.ui.crop_pictures import picture
from app.ui.crop_shelf import CropKey, CropKind
from app.ui.language import said, tr, tr_count
from app.ui.pair_view import PairView
from app.ui.words import manual_words, quality_hint

if TYPE_CHECKING:
    from app.store import Unit

Picture = TypeVar("Picture", bound=int)


@dataclass(frozen=True, slots=True)
class ReadPictures:
    """What was read for the panes; a probe picture that is no exhibit is not kept and stays empty."""

    among: PicturesToCompare
    face_id: FaceId | None
    reference_id: ReferenceId
    probe: QImage
    reference: QImage
    quality: Quality | None


Wanted = tuple[FaceId | None, ReferenceId]


@dataclass(slots=True)
class Compared:
    """The two pictures of one candidate that lie in the panes, those that did before, and those on their way.

    `face_id` and `reference_id` are what is seen; `among` is None until anything is. `wanted` is what was asked for.
    """

    candidate_id: CandidateId
    reference_id: ReferenceId
    face_id: FaceId | None = None
    among: PicturesToCompare | None = None
    faces: list[FaceId] = field(default_factory=list)
    references: list[ReferenceId] = field(default_factory=list)
    wanted: Wanted | None = None

    def with_next_face(self, by: int) -> Wanted:
        """Return which pictures to ask for so that the face after (or before) comes."""
        face_id, reference_id = self.wanted or (self.face_id, self.reference_id)
        faces = () if self.among is None else tuple(self.among.faces)
        return _after(faces, face_id, by), reference_id

    def with_next_reference(self, by: int) -> Wanted:
        """Return which pictures to ask for so that the reference after (or before) comes."""
        face_id, reference_id = self.wanted or (self.face_id, self.reference_id)
        references = () if self.among is None else tuple(self.among.references)
        return face_id, _after(references, reference_id, by) or reference_id

    def saw(self, read: ReadPictures) -> None:
        """Note that these pictures lie in the panes now."""
        self.among, self.face_id, self.reference_id = read.among, read.face_id, read.reference_id
        self.wanted = (read.face_id, read.reference_id)
        if read.face_id is not None and read.face_id not in self.faces:
            self.faces.append(read.face_id)
        if read.reference_id not in self.references:
            self.references.append(read.reference_id)


def _after(pictures: Sequence[Picture], current: Picture | None, by: int) -> Picture | None:
    if current is None or current not in pictures:
        return current if not pictures else pictures[0]
    return pictures[(pictures.index(current) + by) % len(pictures)]


@dataclass(frozen=True, slots=True)
class Ahead:
    """Pictures that were read before they are asked for, as one shield shows them; nobody has seen them by that."""

    shield: Shield = PLAIN
    images: Mapping[CropKey, QImage] = field(default_factory=dict)

    def under(self, shield: Shield) -> Mapping[CropKey, QImage]:
        """Return the pictures where they are shown as they are to be now, else none."""
        return self.images if shield == self.shield else {}


def read_ahead(
    unit: Unit, reference_id: ReferenceId | None, face_id: FaceId | None, shield: Shield, before: Ahead
) -> Ahead:
    """Read what will probably be compared next: the reference of the next candidate, with the face that stays.

    Only the two are kept. They are of a list whose viewing is on record; that they are compared goes on record first
    when they are (`read_pictures`).
    """
    known, images = before.under(shield), {}
    for key in (face_id and CropKey.of_face(face_id), reference_id and CropKey.of_reference(reference_id)):
        if key:
            with suppress(NotFound):
                images[key] = known.get(key) or _read(unit, key, shield)
    return Ahead(shield, images)


def _read(unit: Unit, key: CropKey, shield: Shield) -> QImage:
    if key.kind is CropKind.FACE:
        return picture(face_crop(unit, FaceId(key.number)), shield)
    return picture(reference_crop(unit, ReferenceId(key.number)), shield)


def read_pictures(
    unit: Unit,
    candidate_id: CandidateId,
    among: PicturesToCompare | None,
    wanted: Wanted,
    shield: Shield,
    ahead: Ahead | None = None,
) -> ReadPictures:
    """Read the wanted face and reference as their person sees them, with no face the best of those searched.

    The viewing goes on record once a candidate. What was read `ahead` is not read again.
    """
    face_id, reference_id = wanted
    known = ahead.under(shield) if ahead is not None else {}
    found = among if among is not None else pictures_to_compare(unit, candidate_id)
    seen = face_id if face_id is not None else next(iter(found.searched), None)
    try:
        key = CropKey.of_reference(reference_id)
        reference = known.get(key) or _read(unit, key, shield)
    except NotFound:  # erased from the gallery since the search; the pane says so
        reference = QImage()
    if seen is None:
        return ReadPictures(found, None, reference_id, QImage(), reference, None)
    face = CropKey.of_face(seen)
    probe = known.get(face) or _read(unit, face, shield)
    return ReadPictures(found, seen, reference_id, probe, reference, face_quality(unit, seen))


def show_pictures(pair: PairView, read: ReadPictures, row: CandidateRow) -> None:
    """Put what was read into the panes, with what it is below each."""
    among, probe, reference = read.among, pair.probe, pair.reference
    faces, references = list(among.faces), list(among.references)
    face_aspect: Aspect = among.faces.get(read.face_id, AS_CUT) if read.face_id is not None else AS_CUT
    probe.pane.tell(read.probe, face_aspect)
    reference.pane.tell(read.reference, among.references.get(read.reference_id, AS_CUT))
    probe.tell_strip([CropKey.of_face(face) for face in faces], _place(faces, read.face_id))
    reference.tell_strip([CropKey.of_reference(each) for each in references], _place(references, read.reference_id))
    if read.face_id is None or read.quality is None:
        probe.tell_note(tr("The picture that was searched with is no exhibit and is not kept."))
    else:
        was_searched = read.face_id in among.searched
        searched = "" if was_searched else tr("  ·  not searched with")
        searched += f"  ·  {manual_words()}" if read.face_id in among.manual else ""
        taken = probe_note(row.card.around, len(among.searched)) if was_searched else ""
        probe.tell_note(
            tr(
                "Face {face_id}  ·  {place} of {pictures}{searched}  ·  {quality}{taken}",
                face_id=read.face_id,
                place=_place(faces, read.face_id) + 1,
                pictures=tr_count(len(faces), "{count} picture", "{count} pictures"),
                searched=searched,
                quality=said(quality_words(read.quality)),
                taken=taken,
            ),
            quality_hint(read.quality),
        )
    if read.reference.isNull():
        reference.tell_note(tr("Reference {reference_id} is no longer in the gallery.", reference_id=read.reference_id))
        return
    reference.tell_note(
        tr(
            "Reference {reference_id}  ·  {place} of {references}  ·  {source}{reference_note}",
            reference_id=read.reference_id,
            place=_place(references, read.reference_id) + 1,
            references=tr_count(len(references), "{count} reference", "{count} references"),
            source=row.source,
            reference_note=reference_note(row.card.around) if read.reference_id == row.card.reference_id else "",
        )
    )


def _place(pictures: Sequence[Picture], current: Picture | None) -> int:
    return pictures.index(current) if current is not None and current in pictures else 0
