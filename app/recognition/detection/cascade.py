"""The cascade: cheap searches first, dear ones only where they found nothing, every finding judged alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from app.domain.face import DetectedFace
from app.recognition.detection.brought_alone import proposed_alone
from app.recognition.detection.covered import covered_faces
from app.recognition.detection.halves import Halves, Pixels
from app.recognition.detection.lift import lifted
from app.recognition.detection.placing import placed
from app.recognition.detection.points import roll_deg
from app.recognition.detection.profiles import Budget
from app.recognition.detection.reconcile import merged, reconciled
from app.recognition.detection.sources import BroughtSource, FaceSource, HogSource, MmodSource
from app.recognition.detection.steadiness import settled, wobble_of
from app.recognition.detection.turns import judged
from app.recognition.networks.proposals import ScoredBox
from app.recognition.pack import ModelPack

_FACE_EVIDENCE = 0.0
_MOST_WOBBLE = 0.04
"""Points of 50 faces that lay in a turned picture wandered 0.017 widths at most, those of 4 covered ones that were
found lying while they stood upright 0.053 at least."""
_NO_SCORE = -9.0
_UPRIGHT_WITHIN_DEG = 60.0


def faces_of(pixels: Pixels, pack: ModelPack, budget: Budget) -> list[DetectedFace]:
    """Return the faces of a picture, uint8 RGB (height, width, 3), surest first, with as much effort as allowed."""
    seen = lifted(pixels)
    seen = pixels if seen is None else seen
    halves = Halves(seen)
    if budget.trusts_brought and pack.brought_detectors:
        return merged(proposed_alone(halves, pack, budget, _FACE_EVIDENCE))
    found = list(_upright(halves, pack, budget))
    if budget.turned_pixels and (budget.turns_always or not any(_is_upright(face) for face in found)):
        found += [face for turns in (2, 1, 3) for face in _turned(halves, turns, pack, budget)]
    if budget.last_pixels and not found:
        found += covered_faces(halves, pack, budget)
    return merged(found)


def _is_upright(face: DetectedFace) -> bool:
    """Say whether the face stands about upright: where all lie on their side, the picture may lie there, too."""
    return abs(roll_deg(face.landmarks.astype(np.float64))) <= _UPRIGHT_WITHIN_DEG


def sources_of(pack: ModelPack, budget: Budget) -> list[FaceSource]:
    """Return who proposes faces, those whose boxes count first ahead of the others."""
    sources: list[FaceSource] = [
        MmodSource(pack.mmod, budget, budget.upright_pixels, scouted_pixels=budget.scouted_pixels)
    ]
    sources += [BroughtSource(detector) for detector in pack.brought_detectors]
    return [*sources, HogSource(pack.detector)] if budget.asks_hog else sources


def _upright(halves: Halves, pack: ModelPack, budget: Budget) -> Iterator[DetectedFace]:
    sources = sources_of(pack, budget)
    by_source = [source.find(halves) for source in sources]
    sure = {box for source, boxes in zip(sources, by_source, strict=True) for box in boxes if source.is_sure(box)}
    mmods = set(by_source[0])
    for box in reconciled(by_source):
        as_mmod = box if box in mmods else replace(box, score=_NO_SCORE)
        yield from _accepted(halves.pixels, [as_mmod], pack, budget, _NO_SCORE if box in sure else _FACE_EVIDENCE)


def _turned(halves: Halves, turns: int, pack: ModelPack, budget: Budget) -> Iterator[DetectedFace]:
    """Search the picture after quarter turns; what is found is judged in the picture as it stands."""
    source = MmodSource(pack.mmod, budget, budget.turned_pixels, scouted_pixels=budget.scouted_turned_pixels)
    height, width = halves.pixels.shape[:2]
    for box in source.find(halves.turned(turns)):
        back = turned_back(box, turns, width, height)
        face = judged(halves.pixels, back, pack, budget.face_turns_deg, 90 * turns)
        if face.reading.evidence >= _FACE_EVIDENCE and wobble_of(face.reading, pack) <= _MOST_WOBBLE:
            yield placed(halves.pixels, face.reading, pack)


def _accepted(
    pixels: Pixels, boxes: Sequence[ScoredBox], pack: ModelPack, budget: Budget, least: float
) -> Iterator[DetectedFace]:
    for box in boxes:
        face = judged(pixels, box, pack, budget.face_turns_deg)
        if face.reading.evidence >= least:
            yield placed(pixels, settled(face.reading, pack).reading, pack)


def _edges(box: ScoredBox) -> tuple[float, float, float, float]:
    return box.left, box.top, box.right, box.bottom


def turned_back(box: ScoredBox, turns: int, width: int, height: int) -> ScoredBox:
    """Return a box found in a picture after `turns` quarter turns counter-clockwise, as it lies in the picture.

    `width` and `height` are those of the picture as it stands.
    """
    left, top, right, bottom = _edges(box)
    return {
        1: ScoredBox(width - 1 - bottom, left, width - 1 - top, right, box.score),
        2: ScoredBox(width - 1 - right, height - 1 - bottom, width - 1 - left, height - 1 - top, box.score),
        3: ScoredBox(top, height - 1 - right, bottom, height - 1 - left, box.score),
    }[turns]
