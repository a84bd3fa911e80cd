"""What the answers about the audit trail say: the keys of --json, and the lines for people."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from app.cli.tables import table
from app.domain.audit import AuditEntry
from app.domain.breach import BreachPack, CaseTouch
from app.domain.head_words import head_words
from app.service.audit_questions import SearchCounts, TrailPage
from app.service.search_record import SearchUse


def page_facts(page: TrailPage, count: int, head: str) -> dict[str, Any]:
    """Return a page of entries for machines."""
    entries = [entry_facts(entry) for entry in page.entries]
    return {
        "count": count,
        "head": head,
        "head_words": head_words(head),
        "total": page.total,
        "next": page.next_start,
        "entries": entries,
    }


def page_lines(page: TrailPage, count: int, head: str) -> list[str]:
    """Return a page of entries for people."""
    rows = [
        (entry.sequence, _moment(entry.at), entry.actor_name, entry.act.verb, entry.act.operation.value,
         page.cases.get(entry.act.case_id, entry.act.case_id) if entry.act.case_id else "", entry.act.purpose,
         _facts_words(entry))
        for entry in page.entries
    ]  # fmt: skip
    lines = [
        f"{count} entries, head {head} ({head_words(head)})",
        f"{page.total} of them were asked for; {len(rows)} are shown.",
    ]
    lines += table(("no", "time (UTC)", "who", "what", "operation", "case", "why", "facts"), rows)
    return [*lines, f"More: --start {page.next_start}"] if page.next_start is not None else lines


def entry_facts(entry: AuditEntry) -> dict[str, object]:
    """Return one entry for machines."""
    return {
        "sequence": entry.sequence, "at": entry.at.isoformat(), "actor": entry.actor_name, "verb": entry.act.verb,
        "operation": entry.act.operation.value, "purpose": entry.act.purpose, "authority": entry.act.authority,
        "case": entry.act.case_id, "facts": dict(entry.facts), "software": entry.software, "hash": entry.entry_hash,
        "previous_hash": entry.previous_hash,
    }  # fmt: skip


def counter_facts(counts: SearchCounts) -> dict[str, Any]:
    """Return the search counter for machines."""
    return {
        "total": counts.total,
        "in_trials": counts.in_trials,
        "by_month": counts.by_month,
        "by_person": counts.by("person"),
        "by_purpose": counts.by("purpose"),
        "by_case": counts.by("case"),
        "searches": [asdict(row) for row in counts.rows],
    }


def counter_lines(counts: SearchCounts) -> list[str]:
    """Return the search counter for people."""
    lines = [f"Searches: {counts.total}", ""]
    if counts.in_trials:
        lines.insert(1, f"Apart from these, in disclosed quality trials: {counts.in_trials}")
    for heading, sums in (
        ("month", counts.by_month),
        ("person", counts.by("person")),
        ("case", counts.by("case")),
        ("purpose", counts.by("purpose")),
    ):
        lines += [*table((heading, "searches"), list(sums.items())), ""]
    rows = [(row.person, row.case, row.purpose, row.count) for row in counts.rows]
    return lines + table(("person", "case", "purpose", "searches"), rows)


def use_facts(use: SearchUse) -> dict[str, Any]:
    """Return the record of one search for machines."""
    facts = use.entry.facts
    return {
        "search": facts["search"],
        "case": use.case,
        "entry": use.entry.sequence,
        "person": use.entry.actor_name,
        "purpose": use.entry.act.purpose,
        "authority": use.entry.act.authority,
        "began": _iso(use.began),
        "ended": use.entry.at.isoformat(),
        "use_began": _iso(use.unlocked_at),
        "use_ended": _iso(use.locked_at),
        "database": {
            name: facts.get(fact)
            for name, fact in (
                ("version", "gallery"), ("digest", "gallery_digest"), ("types", "gallery_types"),
                ("subjects", "gallery_subjects"), ("references", "gallery_references"), ("pack", "pack"),
                ("narrowed", "narrowed"), ("unknown_taken_in", "unknown_taken_in"),
            )
        },
        "input": {name: facts.get(name) for name in ("probe", "faces", "person", "image")},
        "candidates": facts.get("candidates"),
        "subjects_listed": facts.get("listed"),
        "concluded": [_conclusion(entry) for entry in use.concluded],
        "later": [
            {"entry": entry.sequence, "at": entry.at.isoformat(), "person": entry.actor_name, "act": entry.act.verb}
            for entry in use.others
        ],
    }  # fmt: skip


def _conclusion(entry: AuditEntry) -> dict[str, Any]:
    return {
        "entry": entry.sequence, "at": entry.at.isoformat(), "person": entry.actor_name,
        "stage": entry.facts.get("stage"), "candidate": entry.facts.get("candidate"),
        "outcome": entry.facts.get("outcome"),
    }  # fmt: skip


def use_lines(use: SearchUse) -> list[str]:
    """Return the record of one search for people."""
    said = use_facts(use)
    base, given = said["database"], said["input"]
    image = f", picture with SHA-256 {given['image']}" if given["image"] else ""
    lines = [
        f"Search {said['search']} of case {use.case}, entry {use.entry.sequence}, by {use.entry.actor_name}",
        f"Purpose:    {use.entry.act.purpose}",
        f"Authority:  {use.entry.act.authority}",
        f"Search:     began {_said(use.began)}, ended {_said(use.entry.at)}",
        f"Use:        unlocked {_said(use.unlocked_at)}, locked {_said(use.locked_at)}",
        f"Database:   gallery version {base['version']} (digest {base['digest']}), {base['subjects']} subjects, "
        f"{base['references']} references, types {_list(base['types'])}, pack {base['pack']}",
        f"Input:      {given['probe']}, faces {_list(given['faces'])}{image}",
        f"Led to:     {said['candidates']} candidates, subjects {_list(said['subjects_listed'])}",
    ]
    rows = [(_moment(each.at), each.actor_name, each.facts.get("stage"), each.facts.get("candidate"),
             each.facts.get("outcome")) for each in use.concluded]  # fmt: skip
    lines += ["", "Who concluded:", *table(("time (UTC)", "who", "stage", "candidate", "outcome"), rows)]
    later = [(each.sequence, _moment(each.at), each.actor_name, each.act.verb) for each in use.others]
    return [*lines, "", "Who else:", *table(("no", "time (UTC)", "who", "what"), later)]


def breach_facts(pack: BreachPack) -> dict[str, Any]:
    """Return a breach pack for machines."""
    since, until = pack.period.since, pack.period.until
    return {
        "from": _iso(since),
        "until": _iso(until),
        "entries": pack.entries,
        "cases": [_case_facts(case) for case in pack.cases],
        "subjects": [asdict(subject) for subject in pack.subjects],
        "gallery_listed": pack.gallery_listed,
        "faces_viewed": pack.faces_viewed,
        "searches": pack.searches,
        "people": [asdict(person) for person in pack.people],
        "disclosures": [{**asdict(each), "at": each.at.isoformat()} for each in pack.disclosures],
        "protection": [
            {**asdict(each), "accepted": list(each.accepted), "first": _iso(each.first), "last": _iso(each.last)}
            for each in pack.held
        ],
    }


def _case_facts(case: CaseTouch) -> dict[str, Any]:
    return {**asdict(case), "exhibits": [asdict(each) for each in case.exhibits], "people": list(case.people)}


def breach_lines(pack: BreachPack) -> list[str]:
    """Return a breach pack for people."""
    cases = [
        (case.reference or f"(erased) {case.id}", case.entries, case.whole, case.faces_viewed, case.searches,
         case.reports, ", ".join(case.people))
        for case in pack.cases
    ]  # fmt: skip
    exhibits = [(case.reference, each.id, each.name, each.entries) for case in pack.cases for each in case.exhibits]
    subjects = [(each.id, each.name or "(erased)", each.entries) for each in pack.subjects]
    people = [(each.name, each.entries, _counts(each.acts)) for each in pack.people]
    gone = [
        (each.sequence, _moment(each.at), each.person, each.act, each.case, each.recipient or "not stated")
        for each in pack.disclosures
    ]
    held = [
        (each.protection, each.open_swap_areas, "; ".join(each.accepted), each.unlockings, _moment(each.first),
         _moment(each.last))
        for each in pack.held
    ]  # fmt: skip
    return [
        f"Breach pack, {pack.period.words}: {pack.entries} entries of the audit trail",
        "", "Cases touched. Where an entry concerns the whole case, all of its exhibits are touched:",
        *table(("case", "entries", "of whole case", "faces viewed", "searches", "reports", "people"), cases),
        "", "Exhibits of these cases, and entries that name them, a file of them or a face in them:",
        *table(("case", "exhibit", "name", "entries"), exhibits),
        "", f"Subjects of the gallery that entries name; the whole gallery was listed {pack.gallery_listed} times:",
        *table(("subject", "name", "entries"), subjects),
        "", "By whom:", *table(("person", "entries", "acts"), people),
        "", "What left the unit, and to whom:",
        *table(("no", "time (UTC)", "who", "what", "case", "recipient"), gone),
        "", "What protected the program from a network:",
        *table(("protection", "open swap", "accepted", "unlockings", "first", "last"), held),
    ]  # fmt: skip


def _facts_words(entry: AuditEntry) -> str:
    return ", ".join(f"{name} {value}" for name, value in entry.facts.items() if value is not None)


def _counts(acts: dict[str, int]) -> str:
    return ", ".join(f"{verb} {number}" for verb, number in acts.items())


def _list(values: object) -> str:
    return ", ".join(str(each) for each in values) or "none" if isinstance(values, list) else "not on record"


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None


def _said(moment: datetime | None) -> str:
    return f"{_moment(moment)} UTC" if moment is not None else "(not on record)"


def _moment(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S}"
