"""The report for people: one self-contained HTML page, made to be printed, with face crops as its only pictures."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from datetime import UTC, datetime
from html import escape

from app.domain.adjudication import Outcome
from app.domain.drawing import MANUAL, MANUAL_SYMBOL
from app.domain.head_words import head_words
from app.domain.quality_words import WHAT_QUALITY_MEANS, quality_words
from app.domain.search import Candidate, Combination, SearchRecord, order_words, types_words
from app.domain.time_code import moment_words
from app.report.around_rows import around_rows
from app.report.facts import CaseFacts, ExhibitFacts, Finding, ProbeMoment, ReportStanding
from app.report.page_style import STYLE
from app.report.sheet_rows import sheet_rows

CAUTION = (
    "A candidate is a lead for people to examine, not an identification. Comparison scores order candidates; they are "
    "no probability. A likelihood ratio stands only where the unit has validated one on pictures of its own."
)

ERASED = "erased from the gallery since"
WITHHELD = "withheld until the second examiner has concluded"
WITHHELD_FROM_THIRD = "withheld until the third examiner has concluded"


def as_html(facts: CaseFacts) -> str:
    """Return the report as an HTML page without scripts or references to anything outside itself."""
    parts = [
        _banner(facts),
        f"<h1>Report on case {escape(facts.case.reference)}</h1>",
        _table(_head_rows(facts)),
        f"<p class=caution>{escape(f'{CAUTION} Model pack: {facts.pack_trained_on} {WHAT_QUALITY_MEANS}')}</p>",
        "<h2>Exhibits</h2>",
        *(_exhibit(exhibit) for exhibit in facts.exhibits),
        "<h2>Conclusions</h2>",
        _conclusions(facts),
        "<h2>How to check this report</h2>",
        _check(facts),
    ]
    title = escape(f"Homeward report, case {facts.case.reference}")
    body = "\n".join(parts)
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>\n'
        f"<style>{STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


def _banner(facts: CaseFacts) -> str:
    stamps = [facts.stamp] if facts.stamp else []
    stamps += facts.standing.stamps if facts.standing else ()
    if facts.is_demonstration:
        stamps.append("DEMONSTRATION: every person in this report is drawn. Its findings mean nothing.")
    return "".join(f"<p class=banner>{escape(stamp)}</p>" for stamp in stamps)


def _head_rows(facts: CaseFacts) -> list[tuple[str, str]]:
    return [
        ("Unit", facts.unit_name),
        *(_standing_rows(facts.standing) if facts.standing else ()),
        ("Authority", facts.case.authority),
        ("Purpose", facts.case.purpose),
        ("Retain until", facts.case.retain_until.isoformat()),
        ("Produced", f"{_moment(facts.produced_at)} by {facts.produced_by}"),
        ("Software", facts.software),
        ("Model pack", facts.pack),
        ("Protection", facts.protection),
        ("Persons grouped, searches made", f"{facts.persons}, {facts.searches}"),
    ]


def _standing_rows(standing: ReportStanding) -> list[tuple[str, str]]:
    rows = [("Policy", f"version {standing.policy_version}, {standing.profile}, SHA-256 {standing.policy_sha256}")]
    if standing.registration is None:
        return rows
    registered = standing.registration
    return [
        ("Controller", registered.controller),
        ("Responsible officer", registered.officer),
        ("Impact assessment", registered.assessment),
        *rows,
    ]


def _moment(when: datetime) -> str:
    return f"{when.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"


def _table(rows: Iterable[tuple[str, str]]) -> str:
    cells = "".join(f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>" for name, value in rows)
    return f"<table class=facts>{cells}</table>"


def _exhibit(facts: ExhibitFacts) -> str:
    exhibit = facts.exhibit
    head = f"<h3>{escape(exhibit.name)}</h3>"
    taken = f"taken in {_moment(exhibit.taken_in_at)} by {exhibit.taken_in_by}"
    drawn = f" ({facts.drawn} of them {MANUAL_SYMBOL} {MANUAL})" if facts.drawn else ""
    line = f"<p>{facts.files} files, {facts.faces} faces{drawn}; {escape(taken)}.</p>"
    if not facts.unexamined:
        return head + line
    rows = "".join(
        f"<tr><td class=name>{escape(item.shown_name)}</td><td class=state>{escape(item.state.value)}</td>"
        f"<td>{escape(item.reason or '')}</td></tr>"
        for item in facts.unexamined
    )
    caption = f"{len(facts.unexamined)} files were not examined, or not whole"
    return (
        f"{head}{line}<table><caption>{caption}</caption><tr><th>File</th><th>State</th><th>Why</th></tr>{rows}</table>"
    )


def _conclusions(facts: CaseFacts) -> str:
    if not facts.findings:
        return "<p>No examiner has concluded on a candidate yet.</p>"
    ordered = sorted(facts.findings, key=lambda finding: (finding.outcome is not Outcome.LEAD, finding.candidate.id))
    return "\n".join(_finding(finding) for finding in ordered)


def _finding(finding: Finding) -> str:
    search, candidate = finding.search, finding.candidate
    agreement = "the graph index agreed by distance" if search.agrees else "the graph index alone differed"
    if search.merged_with is not None:
        agreement += f", of which only what came since search {search.merged_with} was compared anew"
    rows = [
        ("Outcome", finding.outcome_words),
        ("Subject", f"{candidate.subject_name} (subject {candidate.subject_id})"),
        ("Source and basis", _basis_words(finding)),
        ("Reference picture", _reference_words(finding)),
        ("Probe", _probe_words(finding)),
        ("Quality of the probe", quality_words(finding.probe_quality) if finding.probe_quality else "not measured"),
        ("Search", f"{search.id}, {_moment(search.searched_at)} by {search.searched_by}"),
        ("Purpose of the search", f"{search.purpose} ({search.purpose_id})"),
        ("Place in the list", _withheld(finding) if finding.is_withheld else _place_words(search, candidate)),
        *around_rows(finding, _withheld(finding)),
        ("Order of the list", order_words(search)),
        ("Gallery", f"version {search.gallery.number}, {search.gallery.subject_count} subjects, "
                    f"{search.gallery.reference_count} references{_barred_words(search)}; of these searched: "
                    f"{types_words(search)}; exact list, {agreement}"),
    ]  # fmt: skip
    rows += [("Seen in" if one is finding.moments[0] else "", _where_words(one)) for one in finding.moments]
    rows += [(f"Face {face_id}", made.words) for face_id, made in finding.drawn]
    if finding.is_withheld:
        written = "two are" if finding.outcome is Outcome.DISAGREEMENT else "one is"
        rows.append(("Conclusions", f"{written} written, {_withheld(finding)}"))
    for made in finding.adjudications:
        said = f"{made.conclusion.words} {made.rationale} ({made.examiner_name}, {_moment(made.made_at)})"
        rows.append((made.stage.value.capitalize(), said))
    rows += [row for name, sheet in finding.sheets for row in sheet_rows(name, sheet)]
    rows += _lead_rows(finding)
    pictures = _picture(finding.probe_crop, "probe") + _picture(finding.reference_crop, "reference")
    return f"<section><div class=pair>{pictures}</div>{_table(rows)}</section>"


def _withheld(finding: Finding) -> str:
    return WITHHELD_FROM_THIRD if finding.outcome is Outcome.DISAGREEMENT else WITHHELD


def _lead_rows(finding: Finding) -> list[tuple[str, str]]:
    if finding.outcome is not Outcome.LEAD:
        return []
    closing = finding.closing
    if closing is None:
        return [("Lead", "open")]
    closed = f"closed by {closing.closed_by}, {_moment(closing.closed_at)}: {closing.outcome.value}"
    return [("Lead", closed), ("Corroboration", closing.note)]


def _where_words(moment: ProbeMoment) -> str:
    return f"{moment.file} (file {moment.face.media_id}), {moment_words(moment.face)}"


def _place_words(search: SearchRecord, candidate: Candidate) -> str:
    words = f"rank {candidate.rank} of {search.k} asked for; "
    if candidate.score is not None:
        words += f"comparison score {candidate.score:+.3f} (higher is closer); "
    words += f"distance {candidate.distance:.3f} (smaller is closer)"
    return f"{words}. {candidate.by_chance.words}" if candidate.by_chance else words


def _basis_words(finding: Finding) -> str:
    if finding.subject is None:
        return ERASED
    return f"{finding.subject.basis.source}; {finding.subject.basis.legal_basis}"


def _reference_words(finding: Finding) -> str:
    if finding.export_barred_by:
        return f"left out: by the terms of {finding.export_barred_by} it does not leave the unit"
    return f"SHA-256 {finding.reference.sha256}" if finding.reference else ERASED


def _barred_words(search: SearchRecord) -> str:
    return f", of which {len(search.barred)} were kept out by their originators' terms" if search.barred else ""


def _probe_words(finding: Finding) -> str:
    search = finding.search
    if search.image_sha256 is not None:
        return f"picture with SHA-256 {search.image_sha256}"
    faces = ", ".join(str(face_id) for face_id in search.face_ids)
    combined = "" if search.combination is Combination.MEAN else f"{search.combination} of "
    return f"{search.probe_kind.value}, {combined}faces {faces}"


def _picture(jpeg: bytes | None, label: str) -> str:
    if jpeg is None:
        return f"<figure><div class=none>not shown</div><figcaption>{label}</figcaption></figure>"
    data = base64.b64encode(jpeg).decode("ascii")
    return f'<figure><img alt="{label}" src="data:image/jpeg;base64,{data}"><figcaption>{label}</figcaption></figure>'


def _check(facts: CaseFacts) -> str:
    return (
        f"<p>The unit's audit chain had {facts.audit_entries} entries when this report was gathered. The hash of the "
        f"last one was <code>{facts.audit_head}</code>, in words <code>{head_words(facts.audit_head)}</code>. "
        "<code>homeward verify --head</code> with either, on the unit, walks the whole chain again and says whether "
        "the entry with that hash is still in it. The manifest beside this report lists the SHA-256 of "
        "every file of every exhibit and of this page.</p>"
    )
