"""Verbs about exhibits: intake, examine, faces."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.cli.desk import Answer, Desk, ProgressLine
from app.cli.options import Verbs, in_case, number, verb, with_profile, with_workers
from app.cli.tables import table
from app.domain.case import MediaItem, MediaState
from app.domain.drawing import MANUAL
from app.domain.face import Face, Quality
from app.domain.ids import MediaId, PersonId
from app.domain.quality_words import weaknesses
from app.domain.time_code import moment_words
from app.service.examine import examine
from app.service.faces import list_faces, list_media, list_without_face, media_counts
from app.service.intake import take_in


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    intake = in_case(
        verb(verbs, "intake", "Read and hash every file of an exhibit; nothing is copied or changed.", _intake)
    )
    intake.add_argument("folder", type=Path, help="the mounted exhibit")
    intake.add_argument("--exhibit", default="", help="the exhibit's name in the chain of custody, KJB/1 for instance")
    examined = in_case(verb(verbs, "examine", "Find the faces in every file that has not been examined yet.", _examine))
    examined.add_argument("--retry-failed", action="store_true", help="try the files of the Failed list again")
    examined.add_argument(
        "--again",
        action="store_true",
        help="also look at files that showed no face when they were looked at less closely",
    )
    examined.add_argument(
        "--with-faces",
        action="store_true",
        help="also look closer at files that showed faces; those known keep their numbers and what people decided",
    )
    examined.add_argument(
        "--strict", action="store_true", help="open every file in a process of its own, not 16 in one (slower)"
    )
    with_workers(with_profile(examined))
    faces = in_case(verb(verbs, "faces", "List the faces of the case, and the files that failed.", _faces))
    faces.add_argument("--media", type=number, metavar="ID", help="only the faces of this file")
    faces.add_argument("--person", type=number, metavar="ID", help="only the faces of this person")
    faces.add_argument("--none", action="store_true", help="list the examined files in which no face was found")
    faces.add_argument("--failed", action="store_true", help="list the files that failed, were skipped or read in part")


def _intake(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        done = take_in(unit, args.exhibit, args.folder, ProgressLine(args.json), desk.is_cancelled)
    payload = {
        "exhibit": done.exhibit.id, "name": done.exhibit.name, "files": done.files, "taken_in": done.taken_in,
        "duplicates": done.duplicates, "skipped": done.skipped, "already_known": done.already_known,
        "known": done.known, "bytes": done.size_bytes, "seconds": round(done.seconds, 3),
    }  # fmt: skip
    return Answer(
        payload,
        [
            f"{done.exhibit.name}: {done.files} files, {done.size_bytes / 1e6:.1f} MB in {done.seconds:.1f} s.",
            f"Taken in {done.taken_in} ({done.duplicates} of them duplicates), skipped {done.skipped}, "
            f"already on record {done.already_known}; known by a hash set {done.known}.",
        ],
    )


def _examine(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit, desk.workers(args, unit) as pool:
        done = examine(
            unit, pool, ProgressLine(args.json), desk.is_cancelled,
            profile=args.profile, retry_failed=args.retry_failed, again=args.again,
            with_faces=args.with_faces, strict=args.strict,
        )  # fmt: skip
        counts = media_counts(unit)
    payload = {
        "files": done.files, "examined": done.examined, "partial": done.partial, "failed": done.failed,
        "faces": done.faces, "seconds": round(done.seconds, 3), "profile": args.profile.value,
        "strict": args.strict, "states": {state.value: count for state, count in counts.items()},
    }  # fmt: skip
    return Answer(
        payload,
        [
            f"{done.files} files in {done.seconds:.1f} s: {done.faces} faces; {done.partial} files partial, "
            f"{done.failed} failed.",
            "Of the whole case: " + ", ".join(f"{count} {state.value}" for state, count in counts.items()) + ".",
        ],
    )


def _faces(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        if args.failed:
            return _failed(list_media(unit, [MediaState.FAILED, MediaState.PARTIAL, MediaState.SKIPPED]))
        if args.none:
            return _without(list_without_face(unit))
        faces = list_faces(
            unit,
            media_id=None if args.media is None else MediaId(args.media),
            person_id=None if args.person is None else PersonId(args.person),
        )
    rows = [
        (
            face.id,
            face.media_id,
            face.person_id,
            round(face.quality.score),
            MANUAL if face.is_manual else "",
            _box(face),
            moment_words(face) or "",
            "; ".join(weaknesses(face.quality)),
        )
        for face in faces
    ]
    columns = ("face", "file", "person", "quality", "how", "box", "where", "weak because")
    lines = table(columns, rows) if rows else ["No faces yet."]
    return Answer({"faces": [face_facts(face) for face in faces]}, lines)


def _without(media: list[MediaItem]) -> Answer:
    rows = [(item.id, item.shown_name, item.profile.value if item.profile else "") for item in media]
    facts = [{"id": media_id, "name": name, "profile": profile} for media_id, name, profile in rows]
    lines = table(("file", "name", "profile"), rows) if rows else ["A face was found in every examined file."]
    return Answer({"files": facts}, lines)


def _failed(media: list[MediaItem]) -> Answer:
    rows = [(item.id, item.state.value, item.shown_name, item.reason or "") for item in media]
    facts = [{"id": i, "state": state, "name": name, "reason": reason} for i, state, name, reason in rows]
    lines = table(("file", "state", "name", "why"), rows) if rows else ["No file failed, was skipped or read in part."]
    return Answer({"files": facts}, lines)


def _box(face: Face) -> str:
    return f"{face.box.width}x{face.box.height}+{face.box.left}+{face.box.top}"


def face_facts(face: Face) -> dict[str, Any]:
    """Return what `faces --json` says of one face; docs/command-line.md lists the keys."""
    return {
        "id": face.id, "media": face.media_id, "person": face.person_id, "state": face.state.value,
        "box": [face.box.left, face.box.top, face.box.width, face.box.height], "frame": face.frame_index,
        "time_ms": face.frame_time_ms, "track": asdict(face.track) if face.track else None,
        "pack": face.pack_id, "manual": face.is_manual, **_quality_facts(face.quality),
    }  # fmt: skip


def _quality_facts(quality: Quality) -> dict[str, Any]:
    measures = asdict(quality)
    return {"quality": measures.pop("score"), **measures, "weaknesses": list(weaknesses(quality))}
