"""Verbs about single faces: draw one that the detector missed, take it back, list what was drawn."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace

from app.cli.desk import Answer, Desk
from app.cli.exhibit_verbs import face_facts
from app.cli.options import Verbs, in_case, number, positive, verb, with_workers
from app.cli.tables import table
from app.domain.drawing import MANUAL, Dots, DrawnBox, FramePlace
from app.domain.errors import KnownError, NotRecorded
from app.domain.face import Box, FaceState
from app.domain.ids import FaceId, MediaId
from app.domain.time_code import time_of
from app.service.drawing import draw_face, file_named, list_drawn, take_back_drawn
from app.service.person_decisions import IGNORABLE
from app.store import Unit


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    faces = verbs.add_parser(
        "face", help="draw a face that the detector missed, take it back, list what was drawn"
    ).add_subparsers(title="verbs", metavar="VERB", dest="face_verb")
    drawn = in_case(verb(faces, "draw", "Add a face that the detector missed, in a box on a frame.", _draw))
    _add_place(drawn)
    drawn.add_argument(
        "--box", type=_box, required=True, metavar="X,Y,W,H", help="about the face, brows to chin, in pixels upright"
    )
    drawn.add_argument(
        "--eyes", type=_dot, nargs=2, metavar="X,Y", help="where the eyes are (default: where the engine sees them)"
    )
    drawn.add_argument("--nose", type=_dot, metavar="X,Y", help="with --eyes: the base of the nose")
    drawn.add_argument("--reason", default="", help="why it is drawn; it is kept for ever")
    with_workers(drawn)
    back = in_case(verb(faces, "take-back", "Ignore a face that was drawn; persons --undo has it back.", _take_back))
    back.add_argument("--face", type=number, required=True, metavar="ID", help="the drawn face")
    back.add_argument(
        "--as", dest="ignored_as", type=FaceState, choices=IGNORABLE, default=FaceState.NOT_A_FACE, metavar="WORDS",
        help=f"{', '.join(IGNORABLE)} (default {FaceState.NOT_A_FACE})",
    )  # fmt: skip
    in_case(verb(faces, "drawn", "List the faces that were drawn, by whom and when.", _drawn))


def _add_place(drawn: ArgumentParser) -> None:
    drawn.add_argument("--media", type=number, metavar="ID", help="the file, by its number")
    drawn.add_argument("--exhibit", metavar="NAME", help="with --file: the exhibit that it is of")
    drawn.add_argument("--file", metavar="NAME", help="with --exhibit: the file's name in it")
    frame = drawn.add_mutually_exclusive_group()
    frame.add_argument("--frame", type=positive, metavar="N", help="of an animation or a document: which, from 1")
    frame.add_argument("--time", type=_moment, metavar="HH:MM:SS.mmm", help="of a video: the frame from that time on")


def _draw(args: Namespace, desk: Desk) -> Answer:
    if args.nose is not None and args.eyes is None:
        raise NotRecorded("Give --eyes with --nose. No face was added.")
    dots = None if args.eyes is None else Dots(tuple(args.eyes), args.nose)
    with desk.case(args) as unit, desk.workers(args, unit) as pool:
        index = args.frame - 1 if args.frame else None if args.time is not None else 0
        place = FramePlace(_media(args, unit), index, args.time)
        face = draw_face(unit, pool, DrawnBox(place, args.box, dots), args.reason, desk.is_cancelled)
    points = "at the dots given" if dots else "where the engine sees eyes and nose"
    return Answer(
        face_facts(face),
        [
            f"Face {face.id} was added to file {face.media_id}, {MANUAL}, aligned {points}; quality "
            f"{face.quality.score:.0f}. `face take-back --face {face.id}` takes it back."
        ],
    )


def _media(args: Namespace, unit: Unit) -> MediaId:
    if (args.media is None) != (args.exhibit is not None and args.file is not None):
        raise NotRecorded("Name the file by --media, or by --exhibit and --file. No face was added.")
    return file_named(unit, args.exhibit, args.file) if args.media is None else MediaId(args.media)


def _take_back(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        made = take_back_drawn(unit, FaceId(args.face), args.ignored_as)
    return Answer(
        {"face": args.face, "decision": made.id, "as": args.ignored_as.value},
        [f"Face {args.face} is ignored ({args.ignored_as}). `persons --undo {made.id}` takes that back."],
    )


def _drawn(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        found = list_drawn(unit)
    rows = [
        (face.id, face.media_id, face.state.value, made.drawn_by, f"{made.drawn_at:%Y-%m-%d %H:%M}", made.points_by)
        for face, made in found
    ]
    facts = [
        {**face_facts(face), "drawn_by": made.drawn_by, "drawn_at": made.drawn_at.isoformat(),
         "points_by": made.points_by.value}
        for face, made in found
    ]  # fmt: skip
    lines = table(("face", "file", "state", "drawn by", "when", "points by"), rows)
    return Answer({"faces": facts}, lines if rows else ["No face of this case was drawn."])


def _box(text: str) -> Box:
    """Read the four sides of a box, whole pixels."""
    try:
        left, top, width, height = (int(side) for side in text.split(","))
    except ValueError as why:
        raise ArgumentTypeError(f"{text!r} is not four whole numbers, X,Y,W,H") from why
    if max(abs(left), abs(top), width, height) >= 1 << 31 or min(width, height) < 1:
        raise ArgumentTypeError(f"{text!r} is no box")
    return Box(left, top, width, height)


def _dot(text: str) -> tuple[float, float]:
    """Read one place in a frame, pixels."""
    try:
        x, y = (float(side) for side in text.split(","))
    except ValueError as why:
        raise ArgumentTypeError(f"{text!r} is not two numbers, X,Y") from why
    if not (abs(x) < 1e6 and abs(y) < 1e6):
        raise ArgumentTypeError(f"{text!r} is no place in a frame")
    return x, y


def _moment(text: str) -> int:
    try:
        return time_of(text)
    except KnownError as why:
        raise ArgumentTypeError(str(why)) from why
