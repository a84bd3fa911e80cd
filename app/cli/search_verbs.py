"""Verbs about searching and concluding: search, adjudicate."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.cli.around_lines import COLUMNS, around_columns, around_lines
from app.cli.desk import Answer, Desk
from app.cli.narrowing import narrowed_of, with_narrowing
from app.cli.options import Verbs, in_case, number, positive, verb
from app.cli.tables import table
from app.domain.adjudication import Adjudication, checked_rationale
from app.domain.chance import chance_facts
from app.domain.circumstances import Circumstances, circumstances_facts, possible_first
from app.domain.errors import NotRecorded
from app.domain.gallery import SubjectType
from app.domain.ids import CandidateId, FaceId, PersonId, SearchId
from app.domain.policy import SearchPurpose
from app.domain.scale import SCALES
from app.domain.search import Candidate, CandidateList, Combination, checked_purpose, order_words, types_words
from app.exchange.sheet_file import read_sheet
from app.service.adjudicate import CandidateSheet, adjudicate, candidate_sheet, waiting_for_me
from app.service.circumstances import circumstances_in
from app.service.gallery import LoadedGallery
from app.service.repeat import repeat_search
from app.service.search import DEFAULT_K, search_face, search_faces, search_image, search_person
from app.service.sheets import fill_sheet
from app.store import Unit

_GRADES = tuple(dict.fromkeys(grade.value for scale in SCALES for grade in scale.grades))
CAUTION = "A candidate is a lead for people to examine, not an identification."


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    search = in_case(
        verb(verbs, "search", "Search the gallery for a face, a person or a picture; a purpose is required.", _search)
    )
    probe = search.add_mutually_exclusive_group(required=True)
    probe.add_argument("--face", type=number, metavar="ID", help="a face of the case")
    probe.add_argument("--faces", type=number, nargs="+", metavar="ID", help="faces of the case at once (--combine)")
    probe.add_argument("--person", type=number, metavar="ID", help="a person of the case, all faces fused")
    probe.add_argument("--image", type=Path, metavar="FILE", help="the largest face of a picture that is no exhibit")
    probe.add_argument("--repeat", type=number, metavar="ID", help="a search of your own, to see it come out the same")
    search.add_argument(
        "--combine",
        type=Combination,
        choices=list(Combination),
        default=Combination.MEAN,
        metavar="WORD",
        help="with --faces: near to their mean (default), to any of them, or to all of them: mean, any, all",
    )
    search.add_argument("-k", type=positive, default=DEFAULT_K, help=f"how many candidates (default {DEFAULT_K})")
    search.add_argument(
        "--for",
        dest="purpose_id",
        default="",
        metavar="ID",
        help="one of the policy's purposes; `policy show` lists them",
    )
    search.add_argument("--purpose", default="", help="why this search is made, in your words; it is kept for ever")
    with_narrowing(search)
    search.add_argument(
        "--gallery-type",
        type=SubjectType,
        choices=[kind for kind in SubjectType if kind is not SubjectType.STAFF],
        action="append",
        metavar="TYPE",
        help="search these subjects only; may be repeated (default: all that the policy allows for the purpose)",
    )
    concluded = in_case(
        verb(
            verbs,
            "adjudicate",
            "Record your conclusion about a candidate, or see which candidates wait for you.",
            _adjudicate,
        )
    )
    concluded.add_argument("--candidate", type=number, metavar="ID", help="the candidate concluded on")
    concluded.add_argument(
        "--conclusion", choices=_GRADES, metavar="WORD", help=f"a step of the unit's scale: {', '.join(_GRADES)}"
    )
    concluded.add_argument(
        "--sheet", type=Path, metavar="FILE", help="record the parts of the examination sheet in this file first"
    )
    concluded.add_argument("--rationale", default="", help="what you observed; it is kept for ever")
    concluded.add_argument(
        "--search", type=number, metavar="ID", help="show the candidates of a search as you may see them"
    )
    concluded.add_argument("--waiting", action="store_true", help="list the searches that wait for you")


def _search(args: Namespace, desk: Desk) -> Answer:
    if args.repeat is not None:
        return _repeat(args, desk)
    checked_purpose(_purpose_of(args))
    with desk.case(args) as unit:
        gallery = LoadedGallery(desk.manifest_of(unit))
        found = _found(args, desk, unit, gallery)
        around = circumstances_in(unit, found)
    listed = possible_first((entry, around[entry.id]) for entry in found.candidates)
    rows = [
        (
            *(entry.rank, entry.score, entry.distance),
            entry.by_chance.expected_words if entry.by_chance else "",
            *around_columns(around[entry.id]),
            *(entry.subject_name, entry.subject_id, entry.id),
        )
        for entry in listed
    ]
    size = found.search.gallery.subject_count
    lines = [f"Search {found.search.id}: of {size} subjects, searched: {types_words(found.search)}. {CAUTION}"]
    columns = ("rank", "score", "distance", "by chance", *COLUMNS, "subject", "subject id", "candidate")
    lines += table(columns, rows) if rows else ["No candidates."]
    lines += [order_words(found.search), *_chance_lines(found), *around_lines(listed, around), _agreement(found)]
    if gallery.left_out:
        named = ", ".join(str(one) for one in gallery.left_out)
        lines.append(f"Left out, because the models give no vector for them: references {named}.")
    if gallery.barred:
        lines.append(f"Kept out by the terms of their originators: {len(gallery.barred)} references.")
    left_out = {"left_out": list(gallery.left_out), "barred": list(gallery.barred)}
    return Answer(_list_facts(found, listed, around) | left_out, lines)


def _repeat(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        again = repeat_search(unit, LoadedGallery(desk.manifest_of(unit)), SearchId(args.repeat))
    facts = {"search": again.search_id, "holds": again.holds, "words": again.words}
    return Answer(facts, [again.words], again.holds)


def _found(args: Namespace, desk: Desk, unit: Unit, gallery: LoadedGallery) -> CandidateList:
    purpose, types, by = _purpose_of(args), args.gallery_type, narrowed_of(args)
    if args.face is not None:
        return search_face(unit, gallery, FaceId(args.face), purpose, args.k, types=types, narrowed=by)
    if args.faces is not None:
        faces = [FaceId(number) for number in args.faces]
        return search_faces(unit, gallery, faces, purpose, args.combine, args.k, types=types, narrowed=by)
    if args.person is not None:
        return search_person(unit, gallery, PersonId(args.person), purpose, args.k, types=types, narrowed=by)
    with desk.workers(args, unit) as pool:
        return search_image(unit, pool, gallery, args.image, purpose, args.k, types=types, narrowed=by)


def _purpose_of(args: Namespace) -> SearchPurpose:
    return SearchPurpose(args.purpose_id, args.purpose)


def _chance_lines(found: CandidateList) -> list[str]:
    """Say how the numbers under "by chance" were counted, if there are any."""
    counted = next((entry.by_chance for entry in found.candidates if entry.by_chance), None)
    return [] if counted is None else [counted.method_words]


def _agreement(found: CandidateList) -> str:
    if found.search.agrees:
        return "By distance, the graph index and the exact scan agree on the closest subjects."
    missed = len(found.search.graph_missed)
    return (
        f"This list is the exact scan's. The graph alone missed {missed} of the subjects closest by distance, or "
        "ordered them otherwise."
    )


def _list_facts(
    found: CandidateList, listed: Sequence[Candidate], around: Mapping[CandidateId, Circumstances]
) -> dict[str, object]:
    search = found.search
    return {
        "search": search.id, "probe": search.probe_kind.value, "faces": list(search.face_ids),
        "person": search.person_id, "combination": search.combination.value,
        "purpose": search.purpose, "purpose_id": search.purpose_id,
        "gallery_types": [kind.value for kind in search.gallery_types],
        "pack": search.pack_id, "gallery_version": search.gallery.number,
        "gallery_digest": search.gallery.digest, "gallery_subjects": search.gallery.subject_count,
        "exact_scan_agrees": search.agrees, "graph_missed": list(search.graph_missed),
        "ordered_by": search.ordered_by.value, "cohort_size": search.cohort.size if search.cohort else None,
        "cohort_digest": search.cohort.digest if search.cohort else None,
        "narrowed": search.narrowed.as_facts() if search.narrowed.narrows else None,
        "unknown_taken_in": search.unknown_taken_in,
        "candidates": [
            {
                "id": entry.id, "rank": entry.rank, "score": entry.score, "distance": entry.distance,
                "subject": entry.subject_id, "name": entry.subject_name, "reference": entry.reference_id,
                "by_chance": chance_facts(entry.by_chance), "around": circumstances_facts(around[entry.id]),
            }
            for entry in listed
        ],
    }  # fmt: skip


def _adjudicate(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        if args.waiting:
            waiting = waiting_for_me(unit)
            words = ", ".join(str(search) for search in waiting) or "none"
            return Answer({"waiting": list(waiting)}, [f"Searches that wait for your conclusion: {words}."])
        if args.search is not None:
            return _sheet(candidate_sheet(unit, SearchId(args.search)))
        if args.candidate is None or args.conclusion is None:
            raise NotRecorded("Give --candidate and --conclusion, or --search, or --waiting. Nothing was recorded.")
        made = _concluded(args, unit)
    payload = {
        "adjudication": made.id, "candidate": made.candidate_id, "stage": made.stage.value,
        "scale": made.scale_id, "conclusion": made.conclusion.value, "examiner": made.examiner_name,
        "supersedes": made.supersedes,
    }  # fmt: skip
    return Answer(payload, [f"Recorded as {made.stage.value}: {made.conclusion.words}"])


def _concluded(args: Namespace, unit: Unit) -> Adjudication:
    candidate_id = CandidateId(args.candidate)
    checked_rationale(args.rationale)
    if args.sheet is None:
        return adjudicate(unit, candidate_id, args.conclusion, args.rationale)
    given = read_sheet(args.sheet)
    if given.probe is not None or given.reference is not None:
        fill_sheet(unit, candidate_id, given.probe, given.reference, None)
    return adjudicate(unit, candidate_id, args.conclusion, args.rationale, given.comparison)


def _sheet(sheet: CandidateSheet) -> Answer:
    rows = [
        (
            card.candidate_id, card.rank, card.score, card.distance, card.subject_name,
            card.mine.conclusion.value if card.mine else None, card.outcome.value if card.outcome else None,
            (card.around.flag or None) if card.around else None,
        )
        for card in sheet.cards
    ]  # fmt: skip
    keys = ("candidate", "rank", "score", "distance", "subject", "mine", "outcome", "flag")
    lines = table(("candidate", "rank", "score", "distance", "subject", "your conclusion", "outcome", "note"), rows)
    if sheet.is_blind:
        lines.insert(0, "You examine without scores, without the order of the list and without what others concluded.")
    facts = [dict(zip(keys, row, strict=True)) for row in rows]
    return Answer({"search": sheet.search.id, "blind": sheet.is_blind, "candidates": facts}, lines)
