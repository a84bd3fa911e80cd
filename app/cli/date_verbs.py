"""Verbs about dates and particulars: when seized pictures were taken, and corrections of what the gallery knows."""

from __future__ import annotations

from argparse import Namespace

from app.cli.desk import Answer, Desk
from app.cli.narrowing import HOW_DATES_ARE_WRITTEN, UNKNOWN, span_or_unknown
from app.cli.options import Verbs, in_case, in_unit, number, verb
from app.cli.tables import table
from app.domain.capture_date import CaptureStatement
from app.domain.dates import DateSpan
from app.domain.errors import NotRecorded
from app.domain.ids import MediaId, ReferenceId, SubjectId
from app.domain.particulars import Sex
from app.service.capture_dates import date_exhibit, date_file, list_capture_dates
from app.service.particulars import Corrected, correct_reference, correct_subject

_WHEN = f"{HOW_DATES_ARE_WRITTEN}, or {UNKNOWN}"
_ABSENT = object()


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    dated = in_case(
        verb(verbs, "capture-date", "State when seized pictures were taken, or list what was said of it.", _dated)
    )
    what = dated.add_mutually_exclusive_group()
    what.add_argument("--media", type=number, metavar="ID", help="one file")
    what.add_argument("--exhibit", metavar="NAME", help="all files of an exhibit that say nothing better")
    dated.add_argument("--taken", type=span_or_unknown, default=_ABSENT, metavar="WHEN", help=_WHEN)
    dated.add_argument("--reason", default="", help="how it is known; it is kept for ever")
    corrected = in_unit(
        verb(verbs, "correct", "State sex, birth date or capture date in the gallery anew, for a reason.", _correct)
    )
    whose = corrected.add_mutually_exclusive_group(required=True)
    whose.add_argument("--subject", type=number, metavar="ID", help="a subject: with --sex, --born or both")
    whose.add_argument("--reference", type=number, metavar="ID", help="a reference: with --taken")
    corrected.add_argument("--sex", type=Sex, choices=list(Sex), metavar="WORD", help=", ".join(Sex))
    corrected.add_argument("--born", type=span_or_unknown, default=_ABSENT, metavar="WHEN", help=_WHEN)
    corrected.add_argument("--taken", type=span_or_unknown, default=_ABSENT, metavar="WHEN", help=_WHEN)
    corrected.add_argument("--reason", default="", help="why; it is kept for ever, and outlives the subject")


def _dated(args: Namespace, desk: Desk) -> Answer:
    is_stated = args.media is not None or args.exhibit is not None
    if is_stated != (args.taken is not _ABSENT):
        raise NotRecorded("Give --taken with --media or --exhibit, or none of them to list. Nothing was stated.")
    with desk.case(args) as unit:
        if not is_stated:
            return _listed(list_capture_dates(unit))
        if args.media is not None:
            counts = date_file(unit, MediaId(args.media), args.taken, args.reason)
            words = counts.words if counts else UNKNOWN
            return Answer({"media": args.media, "taken": words}, [f"File {args.media}: taken {words}."])
        said = date_exhibit(unit, args.exhibit, args.taken, args.reason)
    words = _words(said.taken)
    return Answer(
        {"exhibit": said.exhibit_id, "taken": words},
        [f"{args.exhibit}: taken {words}, for all files that give no date within that themselves."],
    )


def _listed(found: list[CaptureStatement]) -> Answer:
    rows = [
        (said.exhibit_id, said.media_id, _words(said.taken), said.said_by.value, said.stated_by, said.reason)
        for said in found
    ]
    keys = ("exhibit", "media", "taken", "said_by", "by", "reason")
    facts = [dict(zip(keys, row, strict=True)) for row in rows]
    lines = table(("exhibit", "file", "taken", "said by", "recorded by", "reason"), rows)
    return Answer({"statements": facts}, lines if rows else ["Nothing was said of any capture date yet."])


def _correct(args: Namespace, desk: Desk) -> Answer:
    is_subject = args.subject is not None
    given = [args.sex is not None or args.born is not _ABSENT, args.taken is not _ABSENT]
    if given != [is_subject, not is_subject]:
        raise NotRecorded(
            "Give --sex or --born with --subject, or --taken with --reference. Nothing was changed; say what is right."
        )
    with desk.unit(args) as unit:
        if not is_subject:
            dated = correct_reference(unit, ReferenceId(args.reference), args.taken, args.reason)
            words = dated.words if dated else UNKNOWN
            return Answer(
                {"reference": args.reference, "taken": words}, [f"Reference {args.reference}: taken {words}."]
            )
        born = None if args.born is _ABSENT else args.born
        corrected = Corrected(args.sex, born, forgets_born=args.born is None)
        subject = correct_subject(unit, SubjectId(args.subject), corrected, args.reason)
    facts = {"subject": subject.id, "sex": subject.known.sex.value, "born": _words(subject.known.born)}
    return Answer(facts, [f"Subject {subject.id}: {subject.known.words or 'sex and birth date unknown'}."])


def _words(taken: DateSpan | None) -> str:
    return UNKNOWN if taken is None else taken.words
