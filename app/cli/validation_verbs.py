"""Verbs about performance tests: validate, validations."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from pathlib import Path

from app.cli.desk import Answer, Desk, ProgressLine
from app.cli.options import Verbs, in_unit, verb, with_profile, with_workers
from app.cli.tables import table
from app.domain.errors import NotRecorded
from app.domain.validation import Ages
from app.domain.validation_form import as_facts
from app.report.validation_page import as_validation_page, share_words
from app.service.reserved_file import refuse_place
from app.service.validate import LabelledPictures, validate, validations
from app.service.validation_report import validation_facts
from app.store.validations import ValidationRecord


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    made = verb(verbs, "validate", "Measure the engine on labelled pictures of the unit's own; kept on record.", _run)
    made.add_argument(
        "folder",
        type=Path,
        help="a folder with one folder of pictures for each person; born.csv (person,born) and taken.csv "
        "(picture,taken) may lie in it",
    )
    made.add_argument(
        "--all-aged", type=_ages, metavar="A-B", help="everybody was that old (years) where no dates are given"
    )
    made.add_argument("--out", type=Path, metavar="FILE.pdf", help="write the result as pages to file")
    with_workers(in_unit(with_profile(made)))
    in_unit(verb(verbs, "validations", "List the performance tests of the unit.", _list))


def _ages(text: str) -> Ages:
    youngest, _, oldest = text.partition("-")
    if not (youngest.isdigit() and oldest.isdigit() and int(youngest) <= int(oldest) <= 130):
        raise ArgumentTypeError(f"{text!r} is not a span of years of age like 18-90")
    return Ages(int(youngest), int(oldest))


def _run(args: Namespace, desk: Desk) -> Answer:
    if args.out is not None and args.out.suffix.lower() != ".pdf":
        raise NotRecorded("The pages are written as PDF. Nothing was measured; give --out FILE.pdf.")
    with desk.unit(args) as unit, desk.workers(args, unit) as pool:
        if args.out is not None:
            refuse_place(unit, args.out)
        labelled = LabelledPictures(args.folder, args.profile, args.all_aged)
        record = validate(unit, pool, labelled, ProgressLine(args.json), desk.is_cancelled)
        if args.out is not None:
            page = as_validation_page(validation_facts(unit, record))
            desk.write_pdf(page, args.out, f"Performance test {record.id}")
    payload = {"validation": record.id, "pictures_digest": record.pictures_digest, **as_facts(record.result)}
    return Answer(payload, [*_lines(record), *([f"The pages are in {args.out}."] if args.out else [])])


def _list(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        found = validations(unit)
    payload = {
        "validations": [
            {"validation": each.id, "made_at": each.made_at.isoformat(), "made_by": each.made_by,
             "pictures_digest": each.pictures_digest, **as_facts(each.result)}
            for each in found
        ]
    }  # fmt: skip
    rows = [
        (each.id, f"{each.made_at:%Y-%m-%d %H:%M}", each.made_by, each.result.pack_id, each.result.profile,
         each.result.people, each.result.pictures, len(each.result.likelihood))
        for each in found
    ]  # fmt: skip
    headings = ("test", "made (UTC)", "by", "pack", "profile", "people", "pictures", "validated bands")
    return Answer(payload, table(headings, rows) if rows else ["No performance test was made in this unit."])


def _lines(record: ValidationRecord) -> list[str]:
    result = record.result
    lines = [
        f"Test {record.id}: {result.pictures} pictures of {result.people} people "
        f"({result.people_with_several} with several); no face found in {share_words(result.failed_to_enrol)}.",
    ]
    for each in result.identification:
        lines += ["", f"Ordered by {each.ordered_by}: {each.gallery} enrolled, {each.mated} mated searches, "
                  f"{each.strangers} strangers, {each.draws} draws."]  # fmt: skip
        lines += table(("mate at rank", "share"), [(f"1 to {rank}", share_words(rate)) for rank, rate in each.at_ranks])
        lines += table(("FPIR", "FNIR"), [(f"{100 * e.fpir:g} %", share_words(e.fnir)) for e in each.errors])
    if result.grouping is not None:
        found = result.grouping
        lines += ["", f"Grouping: BCubed F {found.bcubed_f:.3f}, pair precision {found.pair_precision:.3f}; "
                  f"{found.people} people became {found.persons} persons."]  # fmt: skip
    bands = [f"{band.ages.words}, quality {band.qualities[0]:.0f} to {band.qualities[1]:.0f} (Cllr {band.cost:.3f}, "
             f"{band.genuine} pairs)" for band in result.likelihood]  # fmt: skip
    lines += ["", f"Likelihood ratios: {'; '.join(bands)}." if bands else
              "Likelihood ratios: not validated for any ages; there are not enough pairs of known ages."]  # fmt: skip
    return lines
