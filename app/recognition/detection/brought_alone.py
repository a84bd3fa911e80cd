"""A quick look with a brought detector: it proposes alone, HOG says which way up, MMOD is asked only where in doubt."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import cv2
import numpy as np

from app.recognition.brought.yunet import YunetDetector, YunetFaces
from app.recognition.detection.halves import Halves
from app.recognition.detection.patch import Patch, Points, patch, way_to_patch
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
_BETWEEN = (45, 315)
"""Of faces tilted by 45° the eye line is seen level, and the detector is unsure: HOG knows them at one of these. Three
drawn ones scored 1.0 and more there, 0.2 at most at other turns; to judge one costs fifteen times as much as both."""
_NOT_CUT = np.zeros((_PATCH_PX, _PATCH_PX, 3), np.uint8)
"""What is shown of a face that nobody needs to look at again."""


@dataclass(frozen=True, slots=True)
class _Proposal:
    """A box in pixels of the picture, and by how much the line between the eyes the detector saw is turned."""

    box: ScoredBox
    eye_line_deg: float


def proposed_alone(halves: Halves, pack: ModelPack, budget: Budget, least_evidence: float) -> Iterator[Reading]:
    """Yield the faces that the brought detectors propose, the right way up, each once.

    A turn is tried where the eyes seen are level, then at the other right angles, until HOG knows an upright face:
    for turned faces the eye line is a right angle off (of 168 of turned portraits found, HOG knew 153 so). Where it
    knows none, a sure detector is believed and the face taken as it stands; of an unsure one the turns between are
    tried, and then it is judged as any other.
    """
    for proposal in _proposals(halves, pack.brought_detectors):
        reading = _clear_reading(halves, proposal, pack)
        if reading is not None:
            yield reading
            continue
        unsure = replace(proposal.box, score=_NO_SCORE)
        reading = judged(halves.pixels, unsure, pack, budget.face_turns_deg).reading
        if reading.evidence >= least_evidence:
            yield reading


def _clear_reading(halves: Halves, proposal: _Proposal, pack: ModelPack) -> Reading | None:
    """Return the face at the first turn at which HOG knows it; None where it must be judged."""
    if proposal.box.score >= _UPRIGHT_FROM:
        return _reading(proposal, 0, Patch(_NOT_CUT, way_to_patch(*_square(proposal, 0))), CLEAR_HOG)
    is_sure = proposal.box.score >= SURE_BROUGHT
    first = None
    for turn_deg in _turns_of(proposal.box.score) if is_sure else (*_RIGHT_ANGLES, *_BETWEEN):
        reading = _read(halves, proposal, turn_deg, pack)
        if reading.hog >= CLEAR_HOG:
            return reading
        first = first or reading
    return first if is_sure else None


def _turns_of(score: float) -> tuple[int, ...]:
    if score > _UPSIDE_DOWN_UP_TO:
        return _RIGHT_ANGLES[:1]
    return _RIGHT_ANGLES[:2] if score > _LYING_UP_TO else _RIGHT_ANGLES


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
    cut = patch(source, (x, y), width_px / times, side_px, turn_deg, edge=cv2.BORDER_REPLICATE)
    turned = cut.forward[:, :2] / times
    return Patch(cut.pixels, np.column_stack([turned, cut.forward[:, 2] + turned @ np.full(2, 0.5 - times / 2)]))


def _proposals(halves: Halves, detectors: tuple[YunetDetector, ...]) -> list[_Proposal]:
    longer = max(halves.pixels.shape[:2])
    seen, enlarged = resized(halves, min(_LONGEST_PX, max(_LEAST_PX, longer)) / longer)
    by_source = [_of_one(detector.found(seen), enlarged) for detector in detectors]
    turns = {proposal.box: proposal.eye_line_deg for proposals in by_source for proposal in proposals}
    boxes = reconciled([[proposal.box for proposal in proposals] for proposals in by_source])
    return [_Proposal(box, turns[box]) for box in boxes]


def _of_one(faces: YunetFaces, enlarged: float) -> list[_Proposal]:
    return [
        _Proposal(square(*(float(value) / enlarged for value in box), score=float(score)), _eye_line_deg(points))
        for box, points, score in zip(faces.boxes, faces.points, faces.scores, strict=True)
    ]


def _eye_line_deg(points: Points) -> float:
    across, down = points[1] - points[0]
    return math.degrees(math.atan2(float(down), float(across)))
