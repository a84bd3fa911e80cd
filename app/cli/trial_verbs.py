"""Verbs about hidden quality trials: trial set, list, disclose, results."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli.desk import Answer, Desk
from app.cli.options import Verbs, day, in_unit, verb
from app.cli.tables import table
from app.domain.case import CaseAuthority
from app.domain.errors import NotRecorded
from app.domain.ids import SubjectId
from app.domain.quality_trial import Truth
from app.service.declared import read_declaration, refuse_declaration_place, write_declaration
from app.service.quality_trials import disclose_trial, lines_of, list_trials, set_trial, trial_results

NOBODY = "none"
_HEADINGS = ("examiner", "conclusion", *(truth.value for truth in Truth))


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    trial = verbs.add_parser("trial", help="hidden quality trials of examinations").add_subparsers(
        title="verbs", metavar="VERB", dest="trial_verb"
    )
    made = in_unit(verb(trial, "set", "Open a case that is a quality trial; nobody but you can tell.", _set))
    made.add_argument("--reference", default="", help="the case's reference number, like that of any case")
    made.add_argument("--authority", default="", help="the authority, as examiners will read it")
    made.add_argument("--purpose", default="", help="what the case is for, as examiners will read it")
    made.add_argument("--retain-until", type=day, metavar="YYYY-MM-DD", help="when it must be reviewed or erased")
    made.add_argument(
        "--known",
        action="append",
        default=[],
        metavar="FILE=SUBJECT",
        help=f"a picture of one person, and which subject of the gallery that is, or {NOBODY}; may be repeated",
    )
    made.add_argument("--reason", default="", help="what it is to show; sealed until it is disclosed")
    made.add_argument("--keep", type=Path, metavar="FILE", help="write the declaration to FILE, to be kept elsewhere")
    in_unit(verb(trial, "list", "List the trials that you set and those that are disclosed.", _list))
    told = in_unit(verb(trial, "disclose", "Tell everybody that a case was a trial, and count its conclusions.", _tell))
    told.add_argument("case", metavar="REF", help="the case's reference or id")
    told.add_argument("--declaration", type=Path, metavar="FILE", help="the declaration of a trial that another set")
    in_unit(verb(trial, "results", "Show how conclusions stood against the known answers.", _results))


def _set(args: Namespace, desk: Desk) -> Answer:
    if args.retain_until is None:
        raise NotRecorded("A case needs a retention date. Nothing was set; give --retain-until YYYY-MM-DD.")
    pictures = dict(map(_known, args.known))
    if args.keep is not None:
        refuse_declaration_place(args.keep)
    authority = CaseAuthority(args.reference, args.authority, args.purpose, args.retain_until)
    with desk.unit(args) as unit:
        made = set_trial(unit, authority, pictures, args.reason)
    if args.keep is not None:
        write_declaration(made.declaration, args.keep)
    lines = [
        f"Case {made.case.reference} is open ({made.case.id}), and a quality trial. Only you can tell; take in its "
        "pictures as those of any case, and leave searching and examining to others.",
        f"When they have concluded: homeward trial disclose {made.case.reference}",
    ]
    return Answer({"case": made.case.id, "reference": made.case.reference}, lines)


def _known(typed: str) -> tuple[Path, SubjectId | None]:
    path, _, subject = typed.rpartition("=")
    if not path or not (subject == NOBODY or subject.isdecimal()):
        raise NotRecorded(f"{typed!r} is not of the form FILE=SUBJECT, a number or {NOBODY}. Nothing was set.")
    return Path(path), None if subject == NOBODY else SubjectId(int(subject))


def _list(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        trials = list_trials(unit)
    rows = [(case.reference, "hidden", f"{case.opened_at:%Y-%m-%d}", "") for case in trials.own]
    rows += [
        (each.case_id, "disclosed", f"{each.disclosed_at:%Y-%m-%d}", each.disclosed_by) for each in trials.disclosed
    ]
    facts = {
        "own": [case.id for case in trials.own],
        "disclosed": [
            {"case": each.case_id, "disclosed_at": each.disclosed_at.isoformat(), "disclosed_by": each.disclosed_by}
            for each in trials.disclosed
        ],
    }
    return Answer(facts, table(("case", "state", "since", "disclosed by"), rows) if rows else ["None."])


def _tell(args: Namespace, desk: Desk) -> Answer:
    kept = None if args.declaration is None else read_declaration(args.declaration)
    with desk.unit(args) as unit:
        trial = disclose_trial(unit, args.case, kept)
    number = sum(count.number for count in trial.counts or ())
    words = f"Case {trial.case_id} is disclosed as a quality trial. {number} conclusions were counted; none is a lead."
    return Answer({"case": trial.case_id, "conclusions": number}, [words])


def _results(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        rows = trial_results(unit)
    shown = [
        (line.examiner or "all", line.grade.words, line.same_source, line.different_sources) for line in lines_of(rows)
    ]
    facts = [
        {"examiner": row.examiner, "scale": row.scale_id, "conclusion": row.grade, "truth": row.truth.value,
         "number": row.number}
        for row in rows
    ]  # fmt: skip
    return Answer(
        {"results": facts}, table(_HEADINGS, shown) if shown else ["No conclusion of a disclosed trial is here."]
    )
