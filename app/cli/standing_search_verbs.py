"""Verbs about searches that are kept standing: standing start, end, list, run, queue."""

from __future__ import annotations

import os
from argparse import Namespace

from app.cli.desk import Answer, Desk, ProgressLine
from app.cli.options import Verbs, day, in_case, number, verb
from app.cli.tables import table
from app.domain.ids import SearchId, StandingSearchId
from app.domain.search import Combination, ProbeKind, SearchRecord
from app.domain.standing_search import Compared, NewCandidate, StandingSearch
from app.service.gallery import LoadedGallery
from app.service.standing_runs import StandingOutcome, StandingRuns, run_everywhere, run_standing
from app.service.standing_searches import (
    StandingView,
    end_standing,
    list_standing,
    new_candidates,
    see_candidates,
    start_standing,
)


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    standing = verbs.add_parser("standing", help="searches that are kept standing").add_subparsers(
        title="verbs", metavar="VERB", dest="standing_verb"
    )
    started = in_case(
        verb(standing, "start", "Keep a search of yours standing: search again when gallery or models change.", _start)
    )
    started.add_argument("search", type=number, metavar="ID", help="the search, with a face, faces or a person")
    started.add_argument(
        "--until", type=day, metavar="YYYY-MM-DD", help="its last day (default: the case's, or the policy's longest)"
    )
    ended = in_case(verb(standing, "end", "End a standing search for good; what it found stays.", _end))
    ended.add_argument("standing", type=number, metavar="ID", help="the standing search")
    ended.add_argument("--reason", default="", help="why; it is kept for ever")
    in_case(verb(standing, "list", "List the standing searches of the case, and why one does not run.", _list))
    run = in_case(
        verb(standing, "run", "Search again where gallery or models have changed: in all cases, or in --case.", _run)
    )
    run.add_argument(
        "--everyones",
        action="store_true",
        help="those that others keep, too; you become the first examiner of what they find, never the second",
    )
    queue = in_case(verb(standing, "queue", "List the new candidates that wait for you.", _queue))
    queue.add_argument("--with-seen", action="store_true", help="list those that you have seen, too")
    queue.add_argument(
        "--seen", type=number, nargs="*", metavar="ID", help="mark these as seen, all that are listed without an ID"
    )


def _start(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        made = start_standing(unit, LoadedGallery(desk.manifest_of(unit)), SearchId(args.search), args.until)
    return Answer(_facts(made), [f"Standing search {made.id} is kept until {made.until}: {asked_words(made.root)}."])


def _end(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        made = end_standing(unit, StandingSearchId(args.standing), args.reason)
    return Answer(_facts(made), [f"Standing search {made.id} has ended. What it found stays."])


def _list(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        found = list_standing(unit, desk.manifest_of(unit).id)
    rows = [
        (
            *(view.standing.id, asked_words(view.standing.root), view.standing.root.purpose, view.standing.keeper),
            *(view.standing.until, view.standing.last_run.ran_at.strftime("%Y-%m-%d %H:%M"), _state(view)),
        )
        for view in found
    ]
    columns = ("standing", "searched", "purpose", "kept by", "until", "last run", "state")
    facts = [{**_facts(view.standing), "mine": view.is_mine, "due": view.is_due, "rests": view.rests} for view in found]
    return Answer({"standing": facts}, table(columns, rows) if rows else ["No search is kept standing."])


def _state(view: StandingView) -> str:
    return view.rests or ("due: the gallery or the models have changed" if view.is_due else "up to date")


def _run(args: Namespace, desk: Desk) -> Answer:
    told = ProgressLine(args.json)
    with desk.unit(args) as unit:
        gallery = LoadedGallery(desk.manifest_of(unit))
        if args.case or os.environ.get("HOMEWARD_CASE"):
            desk.enter(unit, args)
            runs = [
                run_standing(
                    unit, gallery, is_everyones=args.everyones, on_progress=told, is_cancelled=desk.is_cancelled
                )
            ]
        else:
            runs = run_everywhere(
                unit, gallery, is_everyones=args.everyones, on_progress=told, is_cancelled=desk.is_cancelled
            )
    facts = [_run_facts(each) for each in runs]
    total = sum(each.new for each in runs)
    lines = [words for each in runs for words in _run_lines(each)]
    lines.append(f"New candidates: {total}." + (" `standing queue` lists them." if total else ""))
    return Answer({"cases": facts, "new": total}, lines)


def _run_facts(runs: StandingRuns) -> dict[str, object]:
    outcomes = [
        {"standing": each.standing_id, "how": each.how.value if each.how else None, "why": each.why, "new": each.new}
        for each in runs.outcomes
    ]
    return {
        "case": runs.case_reference,
        "searched": runs.searched,
        "others": runs.others,
        "outcomes": outcomes,
        "trouble": runs.trouble or None,
    }


def _run_lines(runs: StandingRuns) -> list[str]:
    lines = [f"{runs.case_reference}: {_outcome_words(each)}" for each in runs.outcomes]
    if runs.trouble:
        lines.append(f"{runs.case_reference}: nothing was run. {runs.trouble}")
    if runs.others:
        lines.append(f"{runs.case_reference}: {runs.others} kept by others were left to them (--everyones).")
    return lines


def _outcome_words(outcome: StandingOutcome) -> str:
    if outcome.how is None:
        return f"standing search {outcome.standing_id} rests. {outcome.why}"
    if outcome.how is Compared.NOTHING:
        return f"standing search {outcome.standing_id} has nothing to compare: {outcome.why}."
    return f"standing search {outcome.standing_id} compared {outcome.how} ({outcome.why}); {outcome.new} new."


def _queue(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        found = new_candidates(unit, with_seen=args.with_seen)
        seen = see_candidates(unit, args.seen or [each.id for each in found]) if args.seen is not None else 0
        authority = unit.open_case.authority if unit.open_case else ""
    rows = [
        (
            *(each.id, asked_words(each.root), each.root.purpose, each.subject_name, each.why.value),
            *(each.search_id, each.candidate_id, each.found_at.strftime("%Y-%m-%d"), each.found_by),
        )
        for each in found
    ]
    columns = ("new", "searched", "purpose", "subject", "because", "search", "candidate", "found", "by")
    lines = [f"Authority: {authority}", *table(columns, rows)] if rows else ["No new candidate waits for you."]
    if args.seen is not None:
        lines.append(f"Marked as seen: {seen}.")
    return Answer({"new": [_new_facts(each, authority) for each in found], "seen": seen}, lines)


def _new_facts(new: NewCandidate, authority: str) -> dict[str, object]:
    return {
        "id": new.id, "standing": new.standing_id, "search": new.search_id, "candidate": new.candidate_id,
        "subject": new.subject_id, "name": new.subject_name, "because": new.why.value,
        "faces": list(new.root.face_ids), "person": new.root.person_id, "combination": new.root.combination.value,
        "purpose": new.root.purpose, "authority": authority, "found_at": new.found_at.isoformat(),
        "found_by": new.found_by, "is_seen": new.is_seen,
    }  # fmt: skip


def _facts(standing: StandingSearch) -> dict[str, object]:
    root, run = standing.root, standing.last_run
    return {
        "standing": standing.id, "search": root.id, "faces": list(root.face_ids), "person": root.person_id,
        "combination": root.combination.value, "purpose": root.purpose, "purpose_id": root.purpose_id,
        "kept_by": standing.keeper, "until": standing.until.isoformat(),
        "last_run": run.ran_at.isoformat(), "gallery_version": run.gallery_number, "pack": run.pack_id,
        "ended": standing.end.reason if standing.end else None,
    }  # fmt: skip


def asked_words(root: SearchRecord) -> str:
    """Return with which faces a search was made, as one line."""
    faces = ", ".join(str(face) for face in root.face_ids)
    if root.probe_kind is ProbeKind.PERSON:
        return f"person {root.person_id} (faces {faces})"
    if root.probe_kind is ProbeKind.FACE:
        return f"face {faces}"
    how = "the mean" if root.combination is Combination.MEAN else root.combination.value
    return f"{how} of faces {faces}"
