"""Verbs about the gallery: enrol, gallery."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path

from app.cli.desk import Answer, Desk, ProgressLine
from app.cli.keeping_options import terms_of, with_terms
from app.cli.narrowing import particulars_of, with_particulars
from app.cli.options import Verbs, in_unit, verb, with_workers
from app.cli.tables import table
from app.domain.gallery import EnrolmentBasis, SubjectType
from app.domain.names import shown
from app.service.enrol import enrol
from app.service.gallery import LoadedGallery, gallery_version, list_subjects


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
    enrolled.add_argument("path", type=Path, help="folder of identity folders, or CSV list")
    enrolled.add_argument("--source", default="", help="where the pictures come from")
    enrolled.add_argument("--basis", default="", help="the legal basis for holding them")
    enrolled.add_argument(
        "--type", type=SubjectType, choices=list(SubjectType), required=True, help="why they are held"
    )
    with_particulars(with_workers(enrolled))
    with_terms(enrolled)
    listed = in_unit(verb(verbs, "gallery", "List the subjects of the gallery.", _gallery))
    listed.add_argument(
        "--grow",
        action="store_true",
        help="build the graph index of a large gallery instead, and keep it, encrypted, for later searches",
    )


def _enrol(args: Namespace, desk: Desk) -> Answer:
    basis = EnrolmentBasis(args.source, args.basis, args.type)
    basis.checked()
    terms = terms_of(args).checked()
    with desk.unit(args) as unit, desk.workers(args, unit) as pool:
        done = enrol(
            unit, pool, args.path, basis, ProgressLine(args.json), desk.is_cancelled, terms,
            particulars_of(args), args.taken,
        )  # fmt: skip
        version = gallery_version(unit)
    refused = [{"file": str(picture.path), "reason": picture.reason} for picture in done.refused]
    payload = {
        "subjects": done.subjects, "references": done.references, "refused": refused,
        "gallery_version": version.number, "gallery_subjects": version.subject_count,
        "gallery_references": version.reference_count, "seconds": round(done.seconds, 3),
    }  # fmt: skip
    lines = [f"Enrolled {done.subjects} subjects with {done.references} references in {done.seconds:.1f} s."]
    lines += [f"Not enrolled: {shown(os.fsencode(picture.path.name))}: {picture.reason}" for picture in done.refused]
    lines.append(f"The gallery (version {version.number}) now holds {version.subject_count} subjects.")
    return Answer(payload, lines)


def _gallery(args: Namespace, desk: Desk) -> Answer:
    if args.grow:
        return _grow(args, desk)
    with desk.unit(args) as unit:
        subjects = list_subjects(unit)
        version = gallery_version(unit)
    rows = [
        (
            *(subject.id, subject.name, subject.basis.subject_type.value, subject.known.sex.value),
            *(subject.known.born.words if subject.known.born else "?", subject.reference_count, subject.basis.source),
        )
        for subject in subjects
    ]
    facts = [
        {
            "id": subject.id, "name": subject.name, "type": subject.basis.subject_type.value,
            "source": subject.basis.source, "basis": subject.basis.legal_basis, "references": subject.reference_count,
            "sex": subject.known.sex.value, "born": subject.known.born.words if subject.known.born else None,
        }
        for subject in subjects
    ]  # fmt: skip
    lines = (
        table(("subject", "name", "type", "sex", "born", "references", "source"), rows)
        if rows
        else ["The gallery is empty."]
    )
    payload = {"version": version.number, "digest": version.digest, "references": version.reference_count}
    return Answer({**payload, "subjects": facts}, lines)


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
