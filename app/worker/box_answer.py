"""Wait for the one face in a box that a person drew, and believe nothing of it that is not about that box."""

from __future__ import annotations

import numpy as np

from app.domain.drawing import DrawnBox, FramePlace
from app.domain.errors import KnownError, UntrustedReply
from app.domain.examination import Examined, Failed, Finding, WorkItem
from app.domain.face import FoundFace
from app.domain.progress import IsCancelled, never
from app.recognition.pack import ModelPack, PackManifest
from app.worker.frame_answer import answer_by, content_of
from app.worker.process import WorkerDied, WorkerProcess
from app.worker.protocol import NO_INDEX, NO_TIME, Command, Drawn, Request
from app.worker.replies import parse_finding

_SAME_WITHIN_PX = 0.01
_ROUNDED_MS = 1


def box_by(
    worker: WorkerProcess,
    item: WorkItem,
    drawn: DrawnBox,
    manifest: PackManifest,
    budget_s: float,
    is_cancelled: IsCancelled = never,
) -> Finding:
    """Have a worker examine a box on one frame, and return what it reports: the face in it, none, or why not.

    Raises KnownError where there is no answer that can be believed, EvidenceChanged where the file changed meanwhile,
    Cancelled where nobody waits any more; the worker is then to be ended.
    """
    try:
        worker.give(
            item.media_id, item.kind, item.content, budget_s, Command.EXAMINE_BOX, item.profile, _moment(drawn),
            _on_the_wire(drawn),
        )  # fmt: skip
        return _believed(answer_by(worker, item, budget_s, is_cancelled), drawn, manifest)
    except UntrustedReply:
        raise KnownError(
            "No face was added: what came back is not about the box that was drawn. It was thrown away; nothing was "
            "changed."
        ) from None
    except WorkerDied:
        raise KnownError(
            "No face was added: the file made the process crash that opened it, or took too long. Nothing was changed; "
            "try again, and tell who keeps the machine if this comes again."
        ) from None


def answered(finding: Finding) -> Examined:
    """Return what was examined, or raise KnownError with the reason why nothing was."""
    if isinstance(finding, Failed):
        raise KnownError(f"No face was added. {finding.reason} Nothing was changed.")
    return finding


def box_here(item: WorkItem, drawn: DrawnBox, pack: ModelPack) -> Examined:
    """Examine a box in this process; for pools of tests alone."""
    from app.worker.boxed import boxed_reply

    request = Request(
        Command.EXAMINE_BOX, item.kind, item.media_id, item.size_bytes, 1.0, item.profile, *_moment(drawn),
        _on_the_wire(drawn),
    )  # fmt: skip
    return answered(_believed(boxed_reply(request, content_of(item), pack), drawn, pack.manifest))


def _moment(drawn: DrawnBox) -> tuple[int, int]:
    index, time_ms = drawn.place.frame_index, drawn.place.time_ms
    return NO_INDEX if index is None else index, NO_TIME if time_ms is None else time_ms


def _on_the_wire(drawn: DrawnBox) -> Drawn:
    return Drawn(drawn.box, None if drawn.dots is None else drawn.dots.five())


def _believed(untrusted: bytes, drawn: DrawnBox, manifest: PackManifest) -> Finding:
    """Return what a worker reports, or raise UntrustedReply where it is not about this box."""
    finding = parse_finding(untrusted, drawn.place.media_id, manifest.id, manifest.dimension)
    if isinstance(finding, Failed):
        return finding
    is_one = len(finding.faces) <= 1 and (drawn.dots is None or finding.faces)
    if not is_one or not all(_is_about(face, drawn) for face in finding.faces):
        raise UntrustedReply("A worker answered about another place than the box that was drawn. It was stopped.")
    return finding


def _is_about(face: FoundFace, drawn: DrawnBox) -> bool:
    place, box = drawn.place, face.detected.box
    if face.track is not None:
        return False
    if place.frame_index is not None and face.frame_index != place.frame_index:
        return False
    if place.time_ms is not None and not _is_at(face.frame_time_ms, place):
        return False
    if drawn.dots is not None:
        points = np.array(drawn.dots.five())
        x, y = points.mean(axis=0) - (box.left, box.top)
        is_about_them = 0 <= x <= box.width and 0 <= y <= box.height
        return is_about_them and bool(np.abs(face.detected.landmarks - points).max() <= _SAME_WITHIN_PX)
    return box.overlap(drawn.box) > 0.0


def _is_at(told_ms: int | None, place: FramePlace) -> bool:
    """Tell whether a frame's time is the one that was asked for; a frame without a number may come somewhat later."""
    if told_ms is None or place.time_ms is None:
        return False
    late_ms = told_ms - place.time_ms
    return late_ms >= -_ROUNDED_MS and (place.frame_index is None or late_ms <= _ROUNDED_MS)
