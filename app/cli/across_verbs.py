"""Verbs about other cases: ask whether somebody has been seen there, and leads that link two cases."""

from __future__ import annotations

from argparse import Namespace

from app.cli.desk import Answer, Desk, ProgressLine, listening_for_cancel
from app.cli.options import Verbs, in_case, number, positive, verb
from app.cli.tables import table
from app.domain.across import AcrossSearch, CaseLink
from app.domain.errors import NotRecorded
from app.domain.ids import AcrossCandidateId, AcrossSearchId, CaseLinkId, FaceId, PersonId
from app.domain.lead import LeadOutcome
from app.domain.policy import SearchPurpose
from app.domain.search import checked_purpose
from app.service.across import AcrossSheet, across_sheet, consultations, list_across, search_across
from app.service.case_links import close_link, list_links, propose_link, second_link
from app.service.search import DEFAULT_K

CAUTION = "A candidate is a lead for people to examine, not an identification."
_OUTCOMES = {outcome.word: outcome for outcome in LeadOutcome}


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    across = in_case(
        verb(
            verbs,
            "across",
            "Ask whether a face or a person of the case has been seen in another case; on record in both.",
            _across,
        )
    )
    what = across.add_mutually_exclusive_group(required=True)
    what.add_argument("--face", type=number, metavar="ID", help="a face of the case")
    what.add_argument("--person", type=number, metavar="ID", help="a person of the case, all faces fused")
    what.add_argument("--list", action="store_true", help="list the searches across cases made from this case")
    what.add_argument("--search", type=number, metavar="ID", help="show the candidates of one as you may see them")
    what.add_argument("--consulted", action="store_true", help="who consulted this case from another one, and why")
    what.add_argument("--leads", action="store_true", help="list the leads between this case and others")
    what.add_argument("--propose", type=number, metavar="CANDIDATE", help="propose a candidate as the same person")
    what.add_argument("--second", type=number, metavar="LEAD", help="say as another examiner what you found")
    what.add_argument("--close", type=number, metavar="LEAD", help="record how a lead between cases ended")
    across.add_argument("-k", type=positive, default=DEFAULT_K, help=f"how many candidates (default {DEFAULT_K})")
    across.add_argument("--for", dest="purpose_id", default="", metavar="ID", help="one of the policy's purposes")
    across.add_argument("--purpose", default="", help="why, in your words; it is kept for ever in both cases' trails")
    across.add_argument("--supports", choices=["yes", "no"], help="with --second: whether you would say so, too")
    across.add_argument("--rationale", default="", help="with --propose and --second: what you observed")
    across.add_argument("--outcome", choices=list(_OUTCOMES), metavar="WORD", help=", ".join(_OUTCOMES))
    across.add_argument("--note", default="", help="with --close: what corroborates the outcome")


def _across(args: Namespace, desk: Desk) -> Answer:
    if args.list:
        return _list(args, desk)
    if args.consulted:
        return _consulted(args, desk)
    if args.leads:
        return _leads(args, desk)
    if args.search is not None:
        with desk.case(args) as unit:
            return _sheet_answer(across_sheet(unit, AcrossSearchId(args.search)))
    if args.propose is not None or args.second is not None or args.close is not None:
        return _said(args, desk)
    purpose = checked_purpose(SearchPurpose(args.purpose_id, args.purpose))
    with desk.case(args) as unit, listening_for_cancel(desk):
        made = search_across(
            unit,
            desk.manifest_of(unit),
            purpose,
            face_id=None if args.face is None else FaceId(args.face),
            person_id=None if args.person is None else PersonId(args.person),
            k=args.k,
            on_progress=ProgressLine(args.json),
            is_cancelled=desk.is_cancelled,
        )
        return _sheet_answer(across_sheet(unit, made.search.id))


def _list(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        found = list_across(unit)
    rows = [
        (each.id, _probe(each), each.compared, len(each.consulted), each.searched_at.isoformat(), each.searched_by,
         each.purpose)
        for each in found
    ]  # fmt: skip
    headings = ("search", "searched for", "compared", "cases", "when", "by", "purpose")
    lines = table(headings, rows) if rows else ["No search across cases was made from this case."]
    return Answer({"across_searches": [_search_facts(each) for each in found]}, lines)


def _sheet_answer(sheet: AcrossSheet) -> Answer:
    search = sheet.search
    lines = [
        f"Search {search.id} across {len(search.consulted)} other cases: {_probe(search)} was compared with "
        f"{search.compared} persons and single faces. {CAUTION}"
    ]
    if sheet.is_blind:
        lines.append("You see neither distance nor order, because another examiner made this search.")
    rows = [
        (
            *(row.candidate.id, row.rank, row.distance, row.where),
            *(row.candidate.found.person_id, row.candidate.found.face_id),
        )
        for row in sheet.rows
    ]
    lines += table(("candidate", "rank", "distance", "case", "person", "face"), rows) if rows else ["No candidates."]
    lines.append("Smaller is closer. No comparison scores: there is no gallery of people known to differ to make them.")
    lines += _left_out(sheet)
    payload = _search_facts(search) | {
        "blind": sheet.is_blind,
        "candidates": [
            {
                "id": row.candidate.id, "rank": row.rank, "distance": row.distance, "where": row.where,
                "there": row.is_there, "case": row.candidate.found.case_id, "person": row.candidate.found.person_id,
                "face": row.candidate.found.face_id, "partner_crop": row.candidate.found.partner_crop_id,
            }
            for row in sheet.rows
        ],
    }  # fmt: skip
    return Answer(payload, lines)


def _left_out(sheet: AcrossSheet) -> list[str]:
    """Say what was not compared, so that nobody takes an empty list for an answer about everything."""
    search = sheet.search
    counts = {
        "persons whose lead ended as established": sum(each.resolved for each in search.consulted),
        "single faces of little quality": sum(each.poor for each in search.consulted),
        "faces without a vector of these models": sum(each.lacking for each in search.consulted)
        + search.partners.lacking,
        "files of partners, by their originators' terms": len(search.partners.barred),
        "cases whose files did not open": len(search.unopened),
    }
    said = "; ".join(f"{count} {what}" for what, count in counts.items() if count)
    return [f"Not compared: {said}."] if said else []


def _consulted(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        found = consultations(unit)
    rows = [(each.at.isoformat(), each.by, each.what, each.from_case, each.persons, each.purpose) for each in found]
    headings = ("when", "by", "what", "from case", "persons", "purpose")
    lines = table(headings, rows) if rows else ["Nobody has consulted this case from another one."]
    facts = [
        {
            "what": each.what, "at": each.at.isoformat(), "by": each.by, "purpose": each.purpose,
            "authority": each.authority, "from_case": each.from_case, "persons": each.persons,
        }
        for each in found
    ]  # fmt: skip
    return Answer({"consultations": facts}, lines)


def _leads(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        rows = list_links(unit)
    shown = [
        (row.link.id, row.other, row.link.face_id, row.link.other_face_id, row.link.state, row.link.words[0].person)
        for row in rows
    ]
    headings = ("lead", "with", "face", "face there", "state", "proposed by")
    lines = table(headings, shown) if shown else ["No lead links this case with another."]
    for row in rows:
        lines += [
            f"  lead {row.link.id}, {each.person}: {each.said.value}"
            + (f" ({each.outcome.value})" if each.outcome else "")
            + f": {each.words or 'reasons are shown once a second examiner has spoken'}"
            for each in row.link.words
        ]
    return Answer({"leads": [_link_facts(row.link) | {"other": row.other} for row in rows]}, lines)


def _said(args: Namespace, desk: Desk) -> Answer:
    if args.second is not None and args.supports is None:
        raise NotRecorded("Say --supports yes or --supports no. Nothing was recorded.")
    if args.close is not None and args.outcome is None:
        raise NotRecorded("Say how it ended with --outcome WORD. Nothing was recorded.")
    with desk.case(args) as unit:
        if args.propose is not None:
            link = propose_link(unit, AcrossCandidateId(args.propose), args.rationale)
        elif args.second is not None:
            supports = args.supports == "yes"
            link = second_link(unit, CaseLinkId(args.second), supports=supports, rationale=args.rationale)
        else:
            link = close_link(unit, CaseLinkId(args.close), _OUTCOMES[args.outcome], args.note)
    return Answer(_link_facts(link), [f"Lead {link.id} is {link.state}. Both cases keep their own persons."])


def _probe(search: AcrossSearch) -> str:
    return f"person {search.person_id}" if search.person_id is not None else f"face {search.face_ids[0]}"


def _search_facts(search: AcrossSearch) -> dict[str, object]:
    return {
        "across_search": search.id, "faces": list(search.face_ids), "person": search.person_id,
        "purpose": search.purpose, "purpose_id": search.purpose_id, "pack": search.pack_id,
        "searched_at": search.searched_at.isoformat(), "searched_by": search.searched_by, "compared": search.compared,
        "cases": [
            {"case": each.case_id, "persons": each.persons, "faces": each.faces, "resolved": each.resolved,
             "poor": each.poor, "lacking": each.lacking, "digest": each.digest}
            for each in search.consulted
        ],
        "unopened": list(search.unopened),
        "partners": {"persons": search.partners.persons, "lacking": search.partners.lacking,
                     "barred": list(search.partners.barred)},
    }  # fmt: skip


def _link_facts(link: CaseLink) -> dict[str, object]:
    return {
        "lead": link.id, "state": link.state, "case": link.case_id, "face": link.face_id, "person": link.person_id,
        "other_case": link.other_case_id, "other_face": link.other_face_id, "other_person": link.other_person_id,
        "partner_crop": link.partner_crop_id,
        "words": [
            {"said": each.said.value, "by": each.person, "at": each.said_at.isoformat(), "words": each.words,
             "outcome": each.outcome.word if each.outcome else None}
            for each in link.words
        ],
    }  # fmt: skip
