"""Produce a report: gather a case's facts, write them as a file for people and a manifest for machines, on record."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app import __version__
from app.domain.adjudication import Outcome, latest_of
from app.domain.audit import Fact, Operation
from app.domain.case import MediaState
from app.domain.duties import Duty
from app.domain.errors import NotAllowed, NotFound
from app.domain.face import Face, clearest
from app.domain.gallery import Reference, Subject
from app.domain.ids import MediaId
from app.domain.policy import Function
from app.domain.search import Candidate, SearchRecord
from app.recognition.pack import PackManifest
from app.report.facts import CaseFacts, ExhibitFacts, Finding, ProbeMoment, ReportStanding
from app.report.html import as_html
from app.report.manifest import as_manifest
from app.service.cases import act_in, current_case
from app.service.circumstances import circumstances_of, searched_of
from app.service.permission import require
from app.service.permission_roles import require_duty
from app.service.protection import STAMP, is_stamped, protection_facts, protection_words
from app.service.reserved_file import let_go, room_for
from app.service.stamps import standing_of
from app.store import Reader, ReportRecord, Unit

__all__ = ["ProducedReport", "ReportRecord", "list_reports", "produce_report"]

NOT_WHOLE = frozenset({MediaState.FAILED, MediaState.SKIPPED, MediaState.PARTIAL})


@dataclass(frozen=True, slots=True)
class ProducedReport:
    """Where the report and its manifest lie, and the digest by which the report can be recognised."""

    path: Path
    manifest_path: Path
    sha256: str
    leads: int


def produce_report(unit: Unit, manifest: PackManifest, path: Path, recipient: str = "") -> ProducedReport:
    """Write the case's report as one self-contained HTML file, and beside it a JSON manifest with every file's SHA-256.

    The file leaves the encrypted unit in the clear, by this explicit act: it is a disclosure on record, with the
    report's SHA-256 and with `recipient`, whom it is meant for, where that is stated. Raises NotAllowed where the
    policy does not allow it, a file of that name exists already or the path lies inside the unit, KnownError or
    StorageFull where it cannot be written; then neither file nor entry is left.
    """
    require_duty(unit, Duty.REPORT)
    manifest_path = path.with_suffix(".json")
    _refuse_path(path, manifest_path)
    require(unit, Function.REPORT_EXPORT)
    act_in(unit, "produce report", Operation.DISCLOSURE, duty=Duty.REPORT)  # before anything is gathered
    facts = _case_facts(unit, manifest)
    page = as_html(facts).encode()
    digest = hashlib.sha256(page).hexdigest()
    listed = as_manifest(facts, path.name, digest).encode()
    act = act_in(unit, "produce report", Operation.DISCLOSURE, duty=Duty.REPORT)
    with room_for(unit, path, manifest_path), unit.unit_of_work(act) as work:
        work.reports.add(digest, path.name, facts.audit_entries, facts.audit_head)
        barred = sum(bool(finding.export_barred_by) for finding in facts.findings)
        work.note(report=digest, findings=len(facts.findings), barred=barred, head=facts.audit_head)
        work.note(**protection_facts(), **_disclosed(facts), recipient=recipient.strip() or None)
        let_go(work, path, lambda: [page])
        let_go(work, manifest_path, lambda: [listed])
    leads = sum(finding.outcome is Outcome.LEAD for finding in facts.findings)
    return ProducedReport(path, manifest_path, digest, leads)


def list_reports(unit: Unit) -> list[ReportRecord]:
    """Return every report that was produced from the current case, oldest first; the viewing is on record."""
    with unit.unit_of_work(act_in(unit, "view reports", Operation.CONSULTATION)) as work:
        reports = work.reports.all()
        work.note(reports=len(reports))
    return reports


def _case_facts(unit: Unit, manifest: PackManifest) -> CaseFacts:
    """Gather what a report of the current case says, in one consistent read."""
    case = current_case(unit)
    with unit.reading() as reader:
        entries, head = reader.audit.head()
        return CaseFacts(
            unit_name=unit.info().name,
            is_demonstration=unit.is_demonstration,
            case=case,
            produced_at=unit.clock(),
            produced_by=unit.actor.name,
            software=f"Homeward {__version__}",
            pack=_pack_words(manifest, reader),
            pack_trained_on=manifest.trained_on,
            protection=protection_words(),
            exhibits=_exhibits(reader),
            persons=len(reader.persons.all()),
            searches=len(reader.searches.all()),
            findings=_findings(reader),
            audit_entries=entries,
            audit_head=head,
            stamp=STAMP if is_stamped() else "",
            standing=_standing(unit),
        )


def _standing(unit: Unit) -> ReportStanding:
    standing = standing_of(unit)
    profile = f"{standing.profile.name} ({standing.profile.id})"
    return ReportStanding(
        standing.registration, standing.policy_version, standing.policy_sha256, profile, standing.stamps
    )


def _disclosed(facts: CaseFacts) -> dict[str, Fact]:
    """Return what of whom the report shows, as its audit entry says it: ids and how many pictures of faces."""
    subjects = sorted({int(finding.candidate.subject_id) for finding in facts.findings})
    pictures = [crop for finding in facts.findings for crop in (finding.probe_crop, finding.reference_crop) if crop]
    return {
        "exhibits": [int(each.exhibit.id) for each in facts.exhibits],
        "subjects_shown": list(subjects),
        "pictures": len(pictures),
    }


def _pack_words(manifest: PackManifest, reader: Reader) -> str:
    """Name the pack that the unit works with, and those of searches that were made with others."""
    others = sorted({search.pack_id for search in reader.searches.all()} - {manifest.id})
    words = f"{manifest.name} {manifest.version} ({manifest.id})"
    return f"{words}; there are searches made with {', '.join(others)}" if others else words


def _exhibits(reader: Reader) -> tuple[ExhibitFacts, ...]:
    every = reader.faces.all()
    faces = Counter(face.media_id for face in every)
    drawn = Counter(face.media_id for face in every if face.is_manual)
    facts = []
    for exhibit in reader.exhibits.all():
        media = reader.media.all(exhibit.id)
        unexamined = tuple(item for item in media if item.state in NOT_WHOLE)
        found = sum(faces[item.id] for item in media)
        by_hand = sum(drawn[item.id] for item in media)
        facts.append(ExhibitFacts(exhibit, len(media), found, unexamined, tuple(media), by_hand))
    return tuple(facts)


def _findings(reader: Reader) -> tuple[Finding, ...]:
    found = []
    concluded = set(reader.adjudications.candidates())
    for record in reader.searches.all():
        for candidate in reader.searches.get(record.id).candidates:
            if candidate.id in concluded:
                found.append(_finding(reader, record, candidate))
    return tuple(found)


def _finding(reader: Reader, search: SearchRecord, candidate: Candidate) -> Finding:
    """Gather what may be told to everybody about a candidate, whoever produces the report."""
    made = reader.adjudications.settled(candidate.id)
    sheets = reader.sheets.settled(candidate.id)
    closings = reader.leads.closings(candidate.id)
    subject, reference = _enrolled(reader, candidate)
    barred_by = _barred_by(reader, reference)
    faces = [reader.faces.get(face_id) for face_id in search.face_ids]
    shown = clearest(faces) if faces else None
    return Finding(
        search=search,
        candidate=candidate,
        subject=subject,
        reference=reference,
        probe_crop=reader.faces.crop(shown.id) if shown else None,
        reference_crop=reader.gallery.crop(reference.id) if reference and not barred_by else None,
        adjudications=made,
        outcome=reader.adjudications.standing(candidate.id).outcome,
        probe_quality=shown.quality if shown else None,
        moments=_moments(reader, faces),
        export_barred_by=barred_by,
        sheets=tuple((each.examiner_name, sheets[each.examiner_id]) for each in latest_of(made).values()),
        closing=closings[-1] if closings else None,
        around=circumstances_of(reader, searched_of(reader, search), candidate),
        drawn=tuple(reader.drawn_faces.among(search.face_ids).items()),
    )


def _enrolled(reader: Reader, candidate: Candidate) -> tuple[Subject | None, Reference | None]:
    """Return the candidate's subject and reference, or None for what was erased from the gallery since."""
    try:
        subject = reader.gallery.subject(candidate.subject_id)
    except NotFound:
        return None, None
    references = {reference.id: reference for reference in reader.gallery.references(candidate.subject_id)}
    return subject, references.get(candidate.reference_id)


def _barred_by(reader: Reader, reference: Reference | None) -> str:
    """Return the originator whose terms keep a reference inside the unit; empty where it may leave."""
    if reference is None:
        return ""
    terms = reader.keeping.terms(reference.id)
    return "" if terms.may_export else terms.originator or ""


def _moments(reader: Reader, faces: Sequence[Face]) -> tuple[ProbeMoment, ...]:
    """Return where in moving pictures the searched faces were seen, once for each track, in the order of the files."""
    tracks: dict[tuple[MediaId, int], list[Face]] = defaultdict(list)
    for face in faces:
        if face.frame_time_ms is not None:
            tracks[face.media_id, face.track.number if face.track else -1 - face.frame_index].append(face)
    shown = sorted((clearest(track) for track in tracks.values()), key=lambda face: (face.media_id, face.frame_index))
    return tuple(ProbeMoment(face, reader.media.get(face.media_id).shown_name) for face in shown)


def _refuse_path(path: Path, manifest_path: Path) -> None:
    if path == manifest_path:
        raise NotAllowed("The report's manifest takes the ending .json. Nothing was written; end the report in .html.")
