"""Verbs about the gallery: enrol, gallery."""

from __future__ import annotations

import os
from argparse import ArgumentTypeError, Namespace
from datetime import timedelta
from pathlib import Path

from app.cli.desk import Answer, Desk, ProgressLine
from app.cli.keeping_options import terms_of, with_terms
from app.cli.narrowing import particulars_of, with_particulars
from app.cli.options import Verbs, in_unit, verb, with_workers
from app.cli.tables import table
from app.domain.enrolment import PictureState
from app.domain.errors import AlreadyEnrolled
from app.domain.gallery import EnrolmentBasis, SubjectType
from app.domain.gallery_list import ListedSubject, SubjectOrder, SubjectsAsked
from app.domain.ids import SubjectId
from app.domain.names import shown
from app.service.enrol import enrol
from app.service.gallery import LoadedGallery, gallery_version
from app.service.gallery_list import gallery_summary, subject_lines, subject_numbers, view_subjects
from app.service.retention import today


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    enrolled = in_unit(
        verb(
            verbs,
            "enrol",
            "Put people into the gallery: a folder with one folder of pictures per identity, or a CSV in UTF-8 with "
            "the columns 'identity' and 'file' (paths relative to the CSV), and perhaps 'sex', 'born' and 'taken'. "
            "Beside folders, born.csv, sex.csv and taken.csv say the same. Refused without source and legal basis.",
            _enrol,
        )
    )
    enrolled.add_argument("path", type=Path, help="folder of identity folders, or CSV list; see --name")
    enrolled.add_argument("--name", default="", help="whom the one picture, or folder of pictures, at PATH shows")
    enrolled.add_argument("--source", default="", help="where the pictures come from")
    enrolled.add_argument("--basis", default="", help="the legal basis for holding them")
    enrolled.add_argument(
        "--type", type=SubjectType, choices=list(SubjectType), required=True, help="why they are held"
    )
    enrolled.add_argument(
        "--despite-doubles", type=_reason, action="append", default=[], metavar="MARK=WHY",
        help="enrol pictures that are another subject's references already all the same: those alone that were told "
        "with this mark; the reason goes on record",
    )  # fmt: skip
    with_particulars(with_workers(enrolled))
    with_terms(enrolled)
    listed = in_unit(verb(verbs, "gallery", "List the subjects of the gallery.", _gallery))
    listed.add_argument("--begins", default="", metavar="TEXT", help="those whose name begins so, capitals or not")
    listed.add_argument("--type", type=SubjectType, choices=list(SubjectType), action="append", help="those of a type")
    listed.add_argument("--source", default="", metavar="TEXT", help="those whose pictures come from there")
    listed.add_argument("--due", type=int, metavar="DAYS", help="those whose retention falls due within so many days")
    listed.add_argument(
        "--without-birth-year", action="store_true", help="those of whom the year of birth is not known"
    )
    listed.add_argument(
        "--order", type=SubjectOrder, choices=list(SubjectOrder), default=SubjectOrder.ENROLLED, metavar="WORD",
        help=f"the order: {', '.join(SubjectOrder)}",
    )  # fmt: skip
    listed.add_argument("--last-first", action="store_true", help="the other way round")
    act = listed.add_mutually_exclusive_group()
    act.add_argument("--summary", action="store_true", help="say how much the gallery holds instead, without a name")
    act.add_argument(
        "--grow",
        action="store_true",
        help="build the graph index of a large gallery instead, and keep it, encrypted, for later searches",
    )


def _enrol(args: Namespace, desk: Desk) -> Answer:
    basis = EnrolmentBasis(args.source, args.basis, args.type)
    basis.checked()
    terms = terms_of(args).checked()
    with desk.unit(args) as unit, desk.workers(args, unit) as pool:
        try:
            done = enrol(
                unit, pool, args.path, basis, ProgressLine(args.json), desk.is_cancelled, terms,
                particulars_of(args), args.taken, args.name, dict(args.despite_doubles),
            )  # fmt: skip
        except AlreadyEnrolled as held:
            raise _told_whole(held) from held
        version = gallery_version(unit)
    refused = [{"file": str(picture.path), "reason": picture.reason} for picture in done.refused]
    others = [each for each in done.pictures if each.words and each.state is not PictureState.REFUSED]
    payload = {
        "subjects": done.subjects, "references": done.references, "refused": refused,
        "others": [{"file": str(each.path), "state": each.state.value, "words": each.words} for each in others],
        "gallery_version": version.number, "gallery_subjects": version.subject_count,
        "gallery_references": version.reference_count, "seconds": round(done.seconds, 3),
    }  # fmt: skip
    lines = [f"Enrolled {done.subjects} subjects with {done.references} references in {done.seconds:.1f} s."]
    lines += [f"Not enrolled: {shown(os.fsencode(picture.path.name))}: {picture.reason}" for picture in done.refused]
    lines += [f"{shown(os.fsencode(each.path.name))}: {each.words}" for each in others]
    lines.append(f"The gallery (version {version.number}) now holds {version.subject_count} subjects.")
    return Answer(payload, lines)


def _reason(typed: str) -> tuple[str, str]:
    mark, given, reason = typed.partition("=")
    if not given:
        raise ArgumentTypeError("a mark as it was told, =, and the reason")
    return mark.strip(), reason


def _told_whole(held: AlreadyEnrolled) -> AlreadyEnrolled:
    """Return what was held back with every double of it, and how a reason for just these is given."""
    others = [each.words for each in held.doubles[1:]]
    how = f"To enrol just these all the same, and no others: --despite-doubles {held.mark}=WHY"
    return AlreadyEnrolled("\n".join([str(held), *others, how]), held.doubles, held.mark)


def _gallery(args: Namespace, desk: Desk) -> Answer:
    if args.grow:
        return _grow(args, desk)
    if args.summary:
        return _summary(args, desk)
    with desk.unit(args) as unit:
        due_by = None if args.due is None else today(unit) + timedelta(days=args.due)
        asked = SubjectsAsked(
            *(args.begins, frozenset(args.type or ()), args.source, due_by, args.without_birth_year),
            *(args.order, args.last_first),
        )
        view_subjects(unit, asked, at_most=0)
        numbers = [SubjectId(each) for each in subject_numbers(unit, asked).tolist()]
        subjects = subject_lines(unit, numbers)
        version = gallery_version(unit)
    rows = [
        (
            *(each.subject.id, each.subject.name, each.subject.basis.subject_type.value, each.subject.known.sex.value),
            *(each.subject.known.born.words if each.subject.known.born else "?", each.subject.reference_count),
            *(each.due or "", each.subject.basis.source),
        )
        for each in subjects
    ]
    headings = ("subject", "name", "type", "sex", "born", "references", "due", "source")
    empty = "Nobody of the gallery was asked for." if asked.narrows else "The gallery is empty."
    payload = {"version": version.number, "digest": version.digest, "references": version.reference_count}
    return Answer(
        {**payload, "subjects": [_facts(each) for each in subjects]}, table(headings, rows) if rows else [empty]
    )


def _facts(listed: ListedSubject) -> dict[str, object]:
    subject = listed.subject
    return {
        "id": subject.id, "name": subject.name, "type": subject.basis.subject_type.value,
        "source": subject.basis.source, "basis": subject.basis.legal_basis, "references": subject.reference_count,
        "sex": subject.known.sex.value, "born": subject.known.born.words if subject.known.born else None,
        "enrolled_at": subject.enrolled_at.isoformat(), "enrolled_by": subject.enrolled_by,
        "originators": list(listed.originators), "may_search": listed.may_search, "may_export": listed.may_export,
        "due": listed.due.isoformat() if listed.due else None,
    }  # fmt: skip


def _summary(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        found, manifest = gallery_summary(unit), desk.manifest_of(unit)
    rows = [
        (kind.words, each.subjects, each.references, f"{each.since:%Y-%m-%d}", f"{each.latest:%Y-%m-%d}")
        for kind, each in found.types.items()
    ]
    lines = [f"{found.references} references of {found.subjects} subjects; gallery version {found.version.number}."]
    lines += table(("type", "subjects", "references", "since", "latest"), rows) if rows else []
    lines += [f"{count} references have a vector of {pack_id}." for pack_id, count in found.packs.items()]
    lines.append(f"Trained on: {manifest.trained_on}")
    types = {
        kind.value: {
            "subjects": each.subjects, "references": each.references, "since": each.since.isoformat(),
            "latest": each.latest.isoformat(),
        }
        for kind, each in found.types.items()
    }  # fmt: skip
    payload = {"version": found.version.number, "subjects": found.subjects, "references": found.references}
    return Answer({**payload, "types": types, "packs": dict(found.packs), "trained_on": manifest.trained_on}, lines)


def _grow(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        gallery = LoadedGallery(desk.manifest_of(unit))
        is_whole = gallery.grow(unit, desk.is_cancelled, ProgressLine(args.json))
        kept = gallery.keep(unit)
        _, index = gallery.current(unit)
    held, size = index.parameters.held, index.index.size
    words = [f"The graph holds {held:,} of {size:,} references."]
    words.append(
        f"{kept} working copies are kept, encrypted; the next opening takes the gallery from them."
        if kept
        else "No copy is kept: the gallery is so small that it is loaded and built in a few seconds."
    )
    return Answer({"is_whole": is_whole, "held": held, "references": size, "copies": kept}, words)
