"""Look for faces in one still: a quick look searches a fraction of it, and decodes it whole only for small faces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from app.domain.copies import PictureHash
from app.domain.examination import Profile
from app.domain.face import Box, DetectedFace
from app.recognition.copies.pdq import pdq_of
from app.recognition.detect import detect
from app.recognition.measures.placement import placement_of
from app.recognition.measures.quality_score import score_of
from app.recognition.pack import ModelPack
from app.worker.failures import Shortfall
from app.worker.records import Seen, Sighting, sighting_of
from app.worker.stills import Still, glance, still

GLANCE_PIXELS = 2_000_000
"""A quick look takes in no more than this; larger JPEGs are decoded at a fraction of their size for it."""
_LARGE_EYES_PX = 48.0
"""With its eyes so far apart a face nearly fills what it is embedded from, whose mean face has them 53 px apart, and
the crop that is kept (67 px): the vectors of 52 drawn faces from half of the sides of a picture and from all of it
lay 0.016 apart at most, those of strangers 0.56 (median)."""


def look_at_still(content: bytes, pack: ModelPack, profile: Profile) -> Seen:
    """Return the faces of a picture, cut out and measured; raise Unreadable where nothing can be shown."""
    glanced = glance(content, GLANCE_PIXELS) if profile is Profile.QUICK else None
    if glanced is None:
        shown = still(content)
        is_brief = profile is Profile.QUICK
        found = detect(shown.frame, pack, profile)
        return _seen(shown, [_sighting(face, shown, pack, is_brief=is_brief) for face in found])
    found = detect(glanced.frame, pack, profile)
    if all(_is_large(face) for face in found):
        return _seen(glanced, [_sighting_at_a_glance(face, glanced, pack) for face in found])
    shown = still(content)
    if not shown.is_whole:
        found = detect(shown.frame, pack, profile)
        return _seen(shown, [_sighting(face, shown, pack, is_brief=True) for face in found])
    return _seen(shown, [_sighting_of_either(face, glanced, shown, pack) for face in found])


def _seen(shown: Still, sightings: Sequence[Sighting]) -> Seen:
    seen = Seen(shortfall=shown.shortfall, hashed=_hash_of(shown))
    seen.count(shown.size)
    seen.keep(sightings)
    return seen


def _hash_of(shown: Still) -> PictureHash | None:
    """Return the hash of a picture that is there from edge to edge; of one that is damaged it would say something else.

    A quick look at a large JPEG has only a fraction of its size at hand: docs/copies.md says what that changes.
    """
    if shown.shortfall not in (Shortfall.NONE, Shortfall.REDUCED):
        return None
    made = pdq_of(shown.frame.pixels)
    return PictureHash(made.bits.tobytes(), made.quality, shown.reduction)


def _is_large(face: DetectedFace) -> bool:
    return placement_of(face.landmarks).inter_eye_px >= _LARGE_EYES_PX


def _sighting(face: DetectedFace, shown: Still, pack: ModelPack, *, is_brief: bool) -> Sighting:
    return replace(sighting_of(shown.frame, face, pack, is_brief=is_brief), detected=in_the_whole(face, shown))


def _sighting_at_a_glance(face: DetectedFace, glanced: Still, pack: ModelPack) -> Sighting:
    """Cut out a large face from the reduced picture; only its size is measured in pixels of the whole one."""
    sighting = _sighting(face, glanced, pack, is_brief=True)
    measured = replace(sighting.quality, inter_eye_px=glanced.reduction * sighting.quality.inter_eye_px)
    return replace(sighting, quality=replace(measured, score=score_of(measured)))


def _sighting_of_either(face: DetectedFace, glanced: Still, shown: Still, pack: ModelPack) -> Sighting:
    if _is_large(face):
        return _sighting_at_a_glance(face, glanced, pack)
    return _sighting(in_the_whole(face, glanced), shown, pack, is_brief=True)


def in_the_whole(face: DetectedFace, shown: Still) -> DetectedFace:
    """Return a face found in what is shown of a picture, as it lies in the whole picture."""
    if shown.is_whole:
        return face
    times, corner = shown.reduction, (shown.left_px, shown.top_px)
    left, top, width, height = (times * side for side in (face.box.left, face.box.top, face.box.width, face.box.height))
    centre = (times - 1) / 2  # of a reduced pixel, among those it stands for
    landmarks = face.landmarks * times + centre + corner
    return replace(
        face, box=Box(left + corner[0], top + corner[1], width, height), landmarks=landmarks.astype(np.float32)
    )
