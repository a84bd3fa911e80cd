"""The report for machines: a JSON manifest with the digests of every file and the exact facts of every conclusion."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from app.domain.case import MediaItem
from app.domain.chance import chance_facts
from app.domain.circumstances import circumstances_facts
from app.domain.drawing import Drawing
from app.domain.face import Quality
from app.domain.head_words import head_words
from app.domain.ids import FaceId
from app.domain.lead import LeadClosing
from app.domain.quality_words import weaknesses
from app.domain.sheet import RecordedAnalysis, Sheet
from app.report.facts import CaseFacts, ExhibitFacts, Finding, ProbeMoment

FORMAT = "homeward-report-manifest/1"


def as_manifest(facts: CaseFacts, report_name: str, report_sha256: str) -> str:
    """Return the manifest as JSON text, indented, keys in a fixed order."""
    document = {
        "format": FORMAT,
        "demonstration": facts.is_demonstration,
        "report": {"file": report_name, "sha256": report_sha256},
        "unit": facts.unit_name,
        "standing": asdict(facts.standing) if facts.standing else None,
        "case": {
            "id": facts.case.id,
            "reference": facts.case.reference,
            "authority": facts.case.authority,
            "purpose": facts.case.purpose,
            "retain_until": facts.case.retain_until.isoformat(),
        },
        "produced": {"at": facts.produced_at.isoformat(), "by": facts.produced_by, "software": facts.software},
        "pack": facts.pack,
        "protection": facts.protection,
        "exhibits": [_exhibit(exhibit) for exhibit in facts.exhibits],
        "conclusions": [_finding(finding) for finding in facts.findings],
        "audit": {
            "entries": facts.audit_entries,
            "head": facts.audit_head,
            "head_words": head_words(facts.audit_head),
        },
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _exhibit(facts: ExhibitFacts) -> dict[str, Any]:
    return {
        "id": facts.exhibit.id,
        "name": facts.exhibit.name,
        "taken_in_at": facts.exhibit.taken_in_at.isoformat(),
        "files": [_file(item) for item in facts.media],
    }


def _file(item: MediaItem) -> dict[str, Any]:
    return {
        "id": item.id,
        "name": item.shown_name,
        "size_bytes": item.size_bytes,
        "sha256": item.hashes.sha256 if item.hashes else None,
        "state": item.state.value,
        "reason": item.reason,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "search": finding.search.id,
        "purpose_id": finding.search.purpose_id,
        "gallery_types": [kind.value for kind in finding.search.gallery_types],
        "candidate": finding.candidate.id,
        "subject": finding.candidate.subject_id,
        "rank": None if finding.is_withheld else finding.candidate.rank,
        "score": None if finding.is_withheld else finding.candidate.score,
        "distance": None if finding.is_withheld else finding.candidate.distance,
        "by_chance": None if finding.is_withheld else chance_facts(finding.candidate.by_chance),
        "around": None if finding.is_withheld or not finding.around else circumstances_facts(finding.around),
        "narrowed": finding.search.narrowed.as_facts() if finding.search.narrowed.narrows else None,
        "unknown_taken_in": finding.search.unknown_taken_in,
        "ordered_by": finding.search.ordered_by.value,
        "cohort_digest": finding.search.cohort.digest if finding.search.cohort else None,
        "gallery_version": finding.search.gallery.number,
        "gallery_digest": finding.search.gallery.digest,
        "barred_references": len(finding.search.barred),
        "export_barred_by": finding.export_barred_by or None,
        "exact_scan_agrees": finding.search.agrees,
        "outcome": finding.outcome.value,
        "probe_quality": _quality(finding.probe_quality) if finding.probe_quality else None,
        "moments": [_moment(one) for one in finding.moments],
        "manual_faces": [_drawn(face_id, made) for face_id, made in finding.drawn],
        "lead": _closing(finding.closing) if finding.closing else None,
        "sheets": [_sheet(name, sheet) for name, sheet in finding.sheets],
        "adjudications": [
            {
                "id": made.id,
                "stage": made.stage.value,
                "scale": made.scale_id,
                "conclusion": made.conclusion.value,
                "rationale": made.rationale,
                "examiner": made.examiner_name,
                "made_at": made.made_at.isoformat(),
                "supersedes": made.supersedes,
            }
            for made in finding.adjudications
        ],
    }


def _closing(closing: LeadClosing) -> dict[str, Any]:
    return {
        "outcome": closing.outcome.word,
        "note": closing.note,
        "closed_by": closing.closed_by,
        "closed_at": closing.closed_at.isoformat(),
    }


def _sheet(name: str, sheet: Sheet) -> dict[str, Any]:
    compared = sheet.comparison
    return {
        "examiner": name,
        "probe": _analysis(sheet.probe) if sheet.probe else None,
        "reference": _analysis(sheet.reference) if sheet.reference else None,
        "compared_at": compared.made_at.isoformat() if compared else None,
        "comparison": {
            component.value: {"finding": each.finding.value, "by": each.explanation, "note": each.note}
            for component, each in compared.comparison.components.items()
        }
        if compared
        else None,
    }


def _analysis(made: RecordedAnalysis) -> dict[str, Any]:
    analysis = made.analysis
    return {
        "face": made.face_id,
        "reference": made.reference_id,
        "made_at": made.made_at.isoformat(),
        "suitability": analysis.suitability.value,
        "factors": list(analysis.factors),
        "components": {component.value: seen.value for component, seen in analysis.components.items()},
        "note": analysis.note,
    }


def _moment(moment: ProbeMoment) -> dict[str, Any]:
    face = moment.face
    return {
        "face": face.id,
        "file": face.media_id,
        "frame": face.frame_index,
        "time_ms": face.frame_time_ms,
        "track": asdict(face.track) if face.track else None,
    }


def _drawn(face_id: FaceId, made: Drawing) -> dict[str, Any]:
    return {
        "face": face_id,
        "box": [made.box.left, made.box.top, made.box.width, made.box.height],
        "points_by": made.points_by.value,
        "drawn_by": made.drawn_by,
        "drawn_at": made.drawn_at.isoformat(),
    }


def _quality(quality: Quality) -> dict[str, Any]:
    measures = {name: round(value, 4) for name, value in asdict(quality).items()}
    return {**measures, "weaknesses": list(weaknesses(quality))}
