"""A quick look with a brought detector: it proposes alone, HOG says which way up, MMOD is asked only where in doubt."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.face import DetectedFace
from app.recognition.brought.yunet import YunetDetector, YunetFaces
from app.recognition.detection.halves import Halves
from app.recognition.detection.patch import Patch, Points, brief_patch, way_to_patch
from app.recognition.detection.placing import briefly_placed, plainly_covered
from app.recognition.detection.profiles import Budget
from app.recognition.detection.reconcile import reconciled
from app.recognition.detection.sources import SURE_BROUGHT, resized, square
from app.recognition.detection.turns import CLEAR_HOG, Reading, judged
from app.recognition.networks.proposals import ScoredBox
from app.recognition.pack import ModelPack

_LONGEST_PX, _LEAST_PX = 768, 640
"""The picture is made so long for the detector, if it is longer or shorter: a longer one shows smaller faces, and costs
with its square. Of 84 faces on 27 drawn pictures 72 were proposed at 768 px, 71 at 832, 70 at 704."""
_SHARE, _PATCH_PX = 1.6, 146
"""HOG is asked in a patch 1.6 times as wide as the face, which is 91 px there: on 60 portraits it scored 0.5 at the
right turn as often as in a patch of 2.2 times (98 % upright, 88 % at 45° and 90°), in half the time (1.4 ms)."""
_UPRIGHT_FROM = 0.92
"""A face of which a brought detector is as sure stands as its eyes do: of 200 portraits 92 % reached it upright and 2 %
turned by 45°, none of those by 90° or 180°, at YuNet's scores. HOG is not asked then, and counts as just clear."""
_NO_SCORE = -9.0
_RIGHT_ANGLES = (0, 180, 90, 270)
_LYING_UP_TO, _UPSIDE_DOWN_UP_TO = 0.885, 0.915
"""A face of which a brought detector is surer does not lie on its side, or stand on its head: of 60 portraits turned so
the surest were 0.876 and 0.905. Other turns are not shown to HOG then: one it does not know upright is covered."""
_LOOK_PX, _LOOK_SHARE, _TURNED_FROM = 128, 2.0, 0.9
"""A face is looked at again in a patch twice as wide, for a fifth of the time that HOG takes. Where the detector
scores so much at one of four right angles, that was the right one: of 125 portraits turned by 90° of which it was
unsure, and of 169 turned by 180°, all; of 139 dark, covered and small upright ones all; of 79 tilted by 45° 74."""
_UPRIGHT_HIGH, _UPRIGHT_EYES = 1.15, 0.38
"""YuNet's boxes of upright faces are higher and their eyes further apart, in widths of the box: of 181 faces untouched
or of 16 px 165, of 280 that lie 3, of 113 tilted by 45° of which it was sure 8."""
_BETWEEN = (45, 315)
"""Of faces tilted by 45° the eye line is seen level, and the detector is unsure: HOG knows them at one of these. Three
drawn ones scored 1.0 and more there, 0.2 at most at other turns; to judge one costs fifteen times as much as both."""
_NOT_CUT = np.zeros((_PATCH_PX, _PATCH_PX, 3), np.uint8)
"""What is shown of a face that nobody needs to look at again."""


@dataclass(frozen=True, slots=True)
class _Proposal:
    """A box in pixels of the picture, and by how much the line between the eyes the detector saw is turned.

    `may_lie` says that it is of another shape, or that the eyes are nearer to each other, than of upright faces.
    """

    box: ScoredBox
    eye_line_deg: float
    may_lie: bool
    detector: YunetDetector


@dataclass(frozen=True, slots=True)
class _Look:
    """What a detector says of one face alone, shown at a turn: its score, and the face as it lies in the picture."""

    turn_deg: int
    score: float
    proposal: _Proposal


def proposed_alone(halves: Halves, pack: ModelPack, budget: Budget, least_evidence: float) -> Iterator[DetectedFace]:
    """Yield the faces that the brought detectors propose, the right way up, each once.

    Where the detector is not sure of a face as its eyes stand, it looks at it again, alone and at right angles: for
    turned faces the eye line is a right angle off. Where that says little, HOG is asked turn by turn. Where nobody
    knows a face, a sure detector is believed and it is taken as it stands; of an unsure one the turns between are
    tried, and a lower half drawn in, and then it is judged as any other.
    """
    for proposal in _proposals(halves, pack.brought_detectors):
        reading = _clear_reading(halves, proposal, pack)
        if reading is not None:
            yield briefly_placed(halves.pixels, reading, pack)
            continue
        covered = plainly_covered(halves.pixels, _read(halves, proposal, 0, pack), pack)
        if covered is not None:
            yield covered
            continue
        unsure = replace(proposal.box, score=_NO_SCORE)
        reading = judged(halves.pixels, unsure, pack, budget.face_turns_deg).reading
        if reading.evidence >= least_evidence:
            yield briefly_placed(halves.pixels, reading, pack)


def _clear_reading(halves: Halves, proposal: _Proposal, pack: ModelPack) -> Reading | None:
    """Return the face at the turn at which the detector or HOG knows it; None where it must be judged."""
    score = proposal.box.score
    if score >= _UPRIGHT_FROM:
        return _unseen(proposal, 0)
    first = _read(halves, proposal, 0, pack) if score >= SURE_BROUGHT else None
    if first is not None and (first.hog >= CLEAR_HOG or score > _UPSIDE_DOWN_UP_TO):
        return first
    look = _surest_look(halves, proposal)
    if look.turn_deg == 0 and first is not None and look.score >= SURE_BROUGHT:
        return first
    if look.score >= _UPRIGHT_FROM:
        return _unseen(look.proposal, 0)
    if look.score >= _TURNED_FROM and look.turn_deg in _RIGHT_ANGLES:
        return _read(halves, look.proposal, 0, pack)
    turns_deg = _turns_of(score)[1:] if first is not None else (*_RIGHT_ANGLES, *_BETWEEN)
    readings = (_read(halves, proposal, turn_deg, pack) for turn_deg in turns_deg)
    return next((reading for reading in readings if reading.hog >= CLEAR_HOG), first)


def _surest_look(halves: Halves, proposal: _Proposal) -> _Look:
    """Return what the detector says of the face alone at the turn at which it is surest of it, or sure enough.

    Faces that do not lie, by their shape, are not looked at as if they did where the detector was sure of them.
    """
    is_sure = proposal.box.score >= SURE_BROUGHT
    standing, lying = _RIGHT_ANGLES[:2], _RIGHT_ANGLES[2:]
    turns_deg: tuple[int, ...]
    if proposal.may_lie:
        turns_deg = (*standing, *lying, *_BETWEEN) if is_sure else (*lying, *standing, *_BETWEEN)
    else:
        turns_deg = standing if is_sure else (*standing, *lying, *_BETWEEN)
    surest = _Look(0, 0.0, proposal)
    for turn_deg in turns_deg:
        if surest.score >= (_TURNED_FROM if turn_deg in _BETWEEN else _UPRIGHT_FROM):
            break
        surest = max(surest, _look(halves, proposal, turn_deg), key=lambda look: look.score)
    return surest


def _look(halves: Halves, proposal: _Proposal, turn_deg: int) -> _Look:
    box, along_deg = proposal.box, proposal.eye_line_deg + turn_deg
    centre = ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    seen = _cut(halves, centre, _LOOK_SHARE * box.side_px, _LOOK_PX, along_deg)
    faces = proposal.detector.found(seen.pixels)
    astray = np.abs(faces.boxes[:, :2] + faces.boxes[:, 2:] / 2 - _LOOK_PX / 2).max(axis=1, initial=0.0)
    for place in np.flatnonzero(astray < _LOOK_PX / 4)[:1]:
        left, top, width, height = (float(side) for side in faces.boxes[place])
        x, y = seen.in_picture(np.array([[left + (width - 1) / 2, top + (height - 1) / 2]]))[0]
        half = (width / seen.enlarged - 1) / 2
        score = float(faces.scores[place])
        again = ScoredBox(float(x) - half, float(y) - half, float(x) + half, float(y) + half, score)
        level_deg = along_deg + _eye_line_deg(faces.points[place])
        return _Look(turn_deg, score, replace(proposal, box=again, eye_line_deg=level_deg))
    return _Look(turn_deg, 0.0, proposal)


def _turns_of(score: float) -> tuple[int, ...]:
    return _RIGHT_ANGLES[:2] if score > _LYING_UP_TO else _RIGHT_ANGLES


def _unseen(proposal: _Proposal, turn_deg: int) -> Reading:
    """Return the face as it stands at a turn at which the detector is sure of it: nobody looks at it again."""
    return _reading(proposal, turn_deg, Patch(_NOT_CUT, way_to_patch(*_square(proposal, turn_deg))), CLEAR_HOG)


def _read(halves: Halves, proposal: _Proposal, turn_deg: int, pack: ModelPack) -> Reading:
    """Return the face at a turn beyond that of its eye line, and what HOG says of it there."""
    seen = _cut(halves, *_square(proposal, turn_deg))
    _, scores, _ = pack.detector.run(seen.pixels, 0, -1.0)
    return _reading(proposal, turn_deg, seen, float(max([*scores, -1.0])))


def _reading(proposal: _Proposal, turn_deg: int, seen: Patch, hog: float) -> Reading:
    middle, half = (_PATCH_PX - 1) / 2, (_PATCH_PX / _SHARE - 1) / 2
    placed = ScoredBox(middle - half, middle - half, middle + half, middle + half, proposal.box.score)
    return Reading(seen, (proposal.eye_line_deg + turn_deg + 180) % 360 - 180, placed, hog)


def _square(proposal: _Proposal, turn_deg: int) -> tuple[tuple[float, float], float, int, float]:
    """Return middle, width, width in the patch and turn of what is shown of a face."""
    box = proposal.box
    centre = ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    return centre, _SHARE * box.side_px, _PATCH_PX, proposal.eye_line_deg + turn_deg


def _cut(halves: Halves, centre: tuple[float, float], width_px: float, side_px: int, turn_deg: float) -> Patch:
    """Cut the patch from the smallest copy of the picture that has its detail; its way leads to the picture itself."""
    source = halves.nearest(min(1.0, side_px / width_px))
    times = 2.0 ** round(math.log2(halves.pixels.shape[1] / source.shape[1]))
    x, y = ((place + 0.5) / times - 0.5 for place in centre)
    cut = brief_patch(source, (x, y), width_px / times, side_px, turn_deg, edge=cv2.BORDER_REPLICATE)
    turned = cut.forward[:, :2] / times
    return Patch(cut.pixels, np.column_stack([turned, cut.forward[:, 2] + turned @ np.full(2, 0.5 - times / 2)]))


def _proposals(halves: Halves, detectors: tuple[YunetDetector, ...]) -> list[_Proposal]:
    longer = max(halves.pixels.shape[:2])
    seen, enlarged = resized(halves, min(_LONGEST_PX, max(_LEAST_PX, longer)) / longer)
    by_source = [_of_one(detector, detector.found(seen), enlarged) for detector in detectors]
    proposed = {proposal.box: proposal for proposals in by_source for proposal in proposals}
    boxes = reconciled([[proposal.box for proposal in proposals] for proposals in by_source])
    return [proposed[box] for box in boxes]


def _of_one(detector: YunetDetector, faces: YunetFaces, enlarged: float) -> list[_Proposal]:
    return [
        _Proposal(
            square(*(float(value) / enlarged for value in box), score=float(score)),
            _eye_line_deg(points),
            _may_lie(box, points),
            detector,
        )
        for box, points, score in zip(faces.boxes, faces.points, faces.scores, strict=True)
    ]


def _may_lie(box: NDArray[np.float32], points: Points) -> bool:
    width, height = float(box[2]), float(box[3])
    return height < _UPRIGHT_HIGH * width or math.dist(points[0], points[1]) < _UPRIGHT_EYES * width


def _eye_line_deg(points: Points) -> float:
    across, down = points[1] - points[0]
    return math.degrees(math.atan2(float(down), float(across)))
