"""Verbs about examinations: the sheet, conflicts that wait for a third examiner, leads, agreement of examiners."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli.desk import Answer, Desk
from app.cli.options import Verbs, in_case, in_unit, number, verb
from app.cli.tables import table
from app.domain.agreement import Agreement
from app.domain.errors import NotRecorded
from app.domain.ids import CandidateId
from app.domain.lead import LeadOutcome
from app.domain.looking import Looking
from app.domain.sheet import RecordedAnalysis, Sheet
from app.exchange.sheet_file import empty_form, read_sheet
from app.service.agreement import examiner_agreement
from app.service.leads import Lead, close_lead, list_leads, my_leads
from app.service.looking import pictures_to_compare
from app.service.outcomes import list_conflicts
from app.service.sheets import fill_sheet, my_sheet
from app.store import Unit

_OUTCOMES = {outcome.word: outcome for outcome in LeadOutcome}


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    sheet = in_case(verb(verbs, "sheet", "Show or fill in your examination sheet about a candidate.", _sheet))
    sheet.add_argument("--candidate", type=number, metavar="ID", help="the candidate examined")
    sheet.add_argument("--file", type=Path, metavar="FILE", help="record the parts that this file (TOML, JSON) holds")
    sheet.add_argument("--form", action="store_true", help="print an empty form to fill in, and nothing else")
    pictures = in_case(verb(verbs, "pictures", "List the pictures to compare for a candidate, best first.", _pictures))
    pictures.add_argument("--candidate", type=number, required=True, metavar="ID", help="the candidate examined")
    in_case(verb(verbs, "conflicts", "List the candidates that wait for a third examiner, and for whom.", _conflicts))
    leads = in_case(verb(verbs, "leads", "List the leads of the case and how they ended, or close one.", _leads))
    leads.add_argument("--mine", action="store_true", help="those of all cases that you searched, examined or verified")
    leads.add_argument("--close", type=number, metavar="ID", help="the candidate whose lead ends")
    leads.add_argument("--outcome", choices=list(_OUTCOMES), metavar="WORD", help=", ".join(_OUTCOMES))
    leads.add_argument("--note", default="", help="what corroborates the outcome; it is kept for ever")
    in_unit(verb(verbs, "agreement", "Show how often the unit's examiners agree; counts only.", _agreement))


def _sheet(args: Namespace, desk: Desk) -> Answer:
    if args.form:
        form = empty_form()
        return Answer({"form": form}, form.splitlines())
    if args.candidate is None:
        raise NotRecorded("Give --candidate ID, or --form for an empty form. Nothing was recorded.")
    candidate_id = CandidateId(args.candidate)
    given = read_sheet(args.file) if args.file is not None else None
    with desk.case(args) as unit:
        if given is None:
            return _sheet_answer(candidate_id, my_sheet(unit, candidate_id))
        sheet = fill_sheet(unit, candidate_id, given.probe, given.reference, given.comparison)
    return _sheet_answer(candidate_id, sheet)


def _sheet_answer(candidate_id: CandidateId, sheet: Sheet) -> Answer:
    compared = sheet.comparison.comparison.components if sheet.comparison else None
    looking = sheet.comparison.comparison.looking if sheet.comparison else None
    facts = {
        "candidate": candidate_id,
        "probe": _analysis_facts(sheet.probe),
        "reference": _analysis_facts(sheet.reference),
        "comparison": {
            component.value: {"finding": each.finding.value, "by": each.explanation, "note": each.note}
            for component, each in compared.items()
        }
        if compared is not None
        else None,
        "looked_at": _looking_facts(looking) if looking is not None else None,
    }
    lines = [
        f"{image}: {_analysis_words(made)}" for image, made in (("probe", sheet.probe), ("reference", sheet.reference))
    ]
    rows = [
        (component.words, each.finding.value, each.explanation, each.note)
        for component, each in (compared or {}).items()
    ]
    lines += table(("component", "finding", "by", "note"), rows) if rows else ["comparison: none"]
    lines += [f"looked at: {looking.words}"] if looking is not None else []
    return Answer(facts, lines)


def _pictures(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        found = pictures_to_compare(unit, CandidateId(args.candidate))
    faces = [(face, each, face in found.searched) for face, each in found.faces.items()]
    facts = {
        "faces": [{"face": face, "quality": each.score, "searched": searched} for face, each, searched in faces],
        "references": [{"reference": one, "quality": each.score} for one, each in found.references.items()],
    }
    rows: list[tuple[str, int, str, str]] = [
        ("face", face, _whole(each.score), "searched" if searched else "") for face, each, searched in faces
    ]
    rows += [("reference", one, _whole(each.score), "") for one, each in found.references.items()]
    return Answer(facts, table(("picture", "number", "quality", ""), rows))


def _whole(score: float | None) -> str:
    return "not noted" if score is None else f"{score:.0f}"


def _looking_facts(looking: Looking) -> dict[str, object]:
    return {
        "face": looking.face_id, "reference": looking.reference_id, "probe_view": looking.probe.words,
        "reference_view": looking.reference.words, "faces": list(looking.faces),
        "references": list(looking.references), "overlays": list(looking.overlays),
    }  # fmt: skip


def _analysis_facts(made: RecordedAnalysis | None) -> dict[str, object] | None:
    if made is None:
        return None
    analysis = made.analysis
    return {
        "analysis": made.id, "face": made.face_id, "reference": made.reference_id, "made_at": made.made_at.isoformat(),
        "suitability": analysis.suitability.value, "factors": list(analysis.factors), "note": analysis.note,
        "components": {component.value: seen.value for component, seen in analysis.components.items()},
    }  # fmt: skip


def _analysis_words(made: RecordedAnalysis | None) -> str:
    if made is None:
        return "not analysed yet"
    seen = ", ".join(f"{component} {how}" for component, how in made.analysis.components.items())
    affected = ", ".join(made.analysis.factors)
    return "; ".join(part for part in (made.analysis.suitability.value, seen, affected, made.analysis.note) if part)


def _conflicts(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        found = list_conflicts(unit)
    facts = [
        {"search": each.search_id, "candidate": each.candidate_id, "waits_for": list(each.waits_for)} for each in found
    ]
    rows = [(each.search_id, each.candidate_id, ", ".join(each.waits_for) or "nobody who may") for each in found]
    lines = table(("search", "candidate", "waits for one of"), rows) if rows else ["No candidate waits for a third."]
    return Answer({"conflicts": facts}, lines)


def _leads(args: Namespace, desk: Desk) -> Answer:
    if args.mine and args.close is None:
        with desk.unit(args) as unit:
            return _leads_answer(my_leads(unit))
    with desk.case(args) as unit:
        if args.close is not None:
            _close(args, unit)
        return _leads_answer(list_leads(unit))


def _close(args: Namespace, unit: Unit) -> None:
    if args.outcome is None:
        raise NotRecorded(f"Give --outcome, one of {', '.join(_OUTCOMES)}. Nothing was recorded.")
    close_lead(unit, CandidateId(args.close), _OUTCOMES[args.outcome], args.note)


def _leads_answer(leads: list[Lead]) -> Answer:
    facts = [
        {
            "case": lead.case_reference, "search": lead.search_id, "candidate": lead.candidate_id,
            "subject": lead.subject_name, "examiners": list(lead.examiners), "after_third": lead.is_majority,
            "state": lead.state, "mine": lead.is_mine,
            "outcome": lead.closing.outcome.word if lead.closing else None,
            "note": lead.closing.note if lead.closing else None,
            "closed_by": lead.closing.closed_by if lead.closing else None,
            "closed_at": lead.closing.closed_at.isoformat() if lead.closing else None,
        }
        for lead in leads
    ]  # fmt: skip
    rows = [
        (
            lead.case_reference, lead.candidate_id, lead.subject_name, ", ".join(lead.examiners), lead.state,
            lead.closing.outcome.value if lead.closing else None, lead.closing.note if lead.closing else None,
        )
        for lead in leads
    ]  # fmt: skip
    columns = ("case", "candidate", "subject", "examiners", "state", "outcome", "corroboration")
    return Answer({"leads": facts}, table(columns, rows) if rows else ["No leads."])


def _agreement(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        found = examiner_agreement(unit)
    pairs = [{"one": pair.one, "other": pair.other, **_agreement_facts(pair.agreement)} for pair in found.pairs]
    rows = [("all, first and second examiner", *_agreement_row(found.whole))]
    rows += [(f"{pair.one}, {pair.other}", *_agreement_row(pair.agreement)) for pair in found.pairs]
    lines = table(("examiners", "pairs of conclusions", "lean the same way", "share", "Cohen's kappa"), rows)
    lines.append("By leaning (same, neither, different). Kappa of few conclusions says little: read it with its count.")
    return Answer({"unit": _agreement_facts(found.whole), "pairs": pairs}, lines)


def _agreement_facts(agreement: Agreement) -> dict[str, object]:
    return {"n": agreement.n, "agreed": agreement.agreed, "share": agreement.share, "kappa": agreement.kappa}


def _agreement_row(agreement: Agreement) -> tuple[int, int, float | None, float | None]:
    return agreement.n, agreement.agreed, agreement.share, agreement.kappa
