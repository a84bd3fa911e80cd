"""Examination sheets of the open case: analyses of one image each, and comparisons; added, never changed, read in time.

One's own are always open. Another's comparison and analysis of the reference open with their conclusion; their analysis
of the probe, which serves for a whole search, once no conclusion in that search is undisclosed any more.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from app.domain.errors import NotFound, NotRecorded
from app.domain.ids import AnalysisId, CandidateId, ComparisonId, FaceId, PersonnelId, ReferenceId, SearchId
from app.domain.sheet import (
    ComparedComponent,
    Comparison,
    Component,
    Explanation,
    Factor,
    Finding,
    ImageAnalysis,
    RecordedAnalysis,
    RecordedComparison,
    Sheet,
    Suitability,
    Visibility,
)
from app.store.adjudications import Adjudications
from app.store.looking_words import looking_of, looking_words
from app.store.rows import Repository, Row

_ANALYSIS = (
    "SELECT id, search_id, candidate_id, face_id, reference_id, examiner_id, examiner_name, made_at, sealed, "
    "audit_sequence FROM image_analysis"
)
_COMPARISON = (
    "SELECT id, candidate_id, probe_analysis_id, reference_analysis_id, examiner_id, examiner_name, made_at, sealed, "
    "audit_sequence FROM comparison"
)


class Sheets(Repository):
    """Who saw what in which image, and how they compared two."""

    def add_probe_analysis(
        self, search_id: SearchId, face_id: FaceId | None, analysis: ImageAnalysis
    ) -> RecordedAnalysis:
        """Write what the person who acts sees in the probe of a search; it serves for all its candidates."""
        return self._add_analysis(search_id, None, face_id, None, analysis)

    def add_reference_analysis(
        self, candidate_id: CandidateId, reference_id: ReferenceId, analysis: ImageAnalysis
    ) -> RecordedAnalysis:
        """Write what the person who acts sees in a candidate's reference; raises NotRecorded before the probe's."""
        search_id = self._search_of(candidate_id)
        if self._own_analysis(search_id, None) is None:
            raise NotRecorded(
                "The probe is analysed first, alone. Nothing was recorded; record the analysis of the probe."
            )
        return self._add_analysis(search_id, candidate_id, None, reference_id, analysis)

    def _add_analysis(
        self,
        search_id: SearchId,
        candidate_id: CandidateId | None,
        face_id: FaceId | None,
        reference_id: ReferenceId | None,
        analysis: ImageAnalysis,
    ) -> RecordedAnalysis:
        actor, sequence = self._rows.actor, self._rows.sequence
        bound = _bound_to("analysis", search_id, candidate_id, actor.id, sequence)
        sealed = self._rows.words.seal(_analysis_words(analysis.checked()), bound)
        values = (sequence, search_id, candidate_id, face_id, reference_id, actor.id, actor.name)
        made = self._rows.add(
            "INSERT INTO image_analysis (audit_sequence, search_id, candidate_id, face_id, reference_id, examiner_id, "
            "examiner_name, made_at, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*values, self._rows.now.isoformat(), sealed),
        )
        return self._analysis(self._rows.all(f"{_ANALYSIS} WHERE id = ?", (made,))[0])

    def add_comparison(self, candidate_id: CandidateId, comparison: Comparison) -> RecordedComparison:
        """Write how the person who acts compares two images; raises NotRecorded before both were analysed alone."""
        own = self.own(candidate_id)
        if own.probe is None or own.reference is None:
            raise NotRecorded(
                "Each image is analysed alone before the two are compared. Nothing was recorded; record the analysis "
                "of the probe, then that of the reference."
            )
        checked = comparison.checked(own.probe.analysis, own.reference.analysis)
        actor, sequence = self._rows.actor, self._rows.sequence
        sealed = self._rows.words.seal(
            _comparison_words(checked), _bound_to("comparison", 0, candidate_id, actor.id, sequence)
        )
        values = (sequence, candidate_id, own.probe.id, own.reference.id, actor.id, actor.name)
        made = self._rows.add(
            "INSERT INTO comparison (audit_sequence, candidate_id, probe_analysis_id, reference_analysis_id, "
            "examiner_id, examiner_name, made_at, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (*values, self._rows.now.isoformat(), sealed),
        )
        return self._comparison(self._rows.all(f"{_COMPARISON} WHERE id = ?", (made,))[0])

    def own(self, candidate_id: CandidateId) -> Sheet:
        """Return the sheet of the person who acts about a candidate: the latest of each part."""
        search_id = self._search_of(candidate_id)
        compared = self._rows.one(
            f"{_COMPARISON} WHERE candidate_id = ? AND examiner_id = ? ORDER BY id DESC LIMIT 1",
            (candidate_id, self._rows.actor.id),
        )
        return Sheet(
            self._own_analysis(search_id, None),
            self._own_analysis(search_id, candidate_id),
            self._comparison(compared) if compared else None,
        )

    def settled(self, candidate_id: CandidateId) -> dict[PersonnelId, Sheet]:
        """Return every examiner's sheet about a candidate that everybody may read, for reports; none before that."""
        adjudications = Adjudications(self._rows)
        standing = adjudications.standing(candidate_id)
        if not standing.discloses_to(None):
            return {}
        search_id = self._search_of(candidate_id)
        whole = all(adjudications.standing(other).discloses_to(None) for other in self._concluded(search_id))
        return {
            examiner: self._sheet_of(examiner, search_id, candidate_id, whole) for _, examiner in standing.examiners
        }

    def _sheet_of(self, examiner: PersonnelId, search_id: SearchId, candidate_id: CandidateId, whole: bool) -> Sheet:
        analyses = self._rows.all(
            f"{_ANALYSIS} WHERE search_id = ? AND examiner_id = ? AND (candidate_id IS NULL OR candidate_id = ?) "
            "ORDER BY id",
            (search_id, examiner, candidate_id),
        )
        probes = [row for row in analyses if row[2] is None]
        references = [row for row in analyses if row[2] is not None]
        compared = self._rows.all(
            f"{_COMPARISON} WHERE candidate_id = ? AND examiner_id = ? ORDER BY id", (candidate_id, examiner)
        )
        return Sheet(
            self._analysis(probes[-1]) if probes and whole else None,
            self._analysis(references[-1]) if references else None,
            self._comparison(compared[-1]) if compared else None,
        )

    def _concluded(self, search_id: SearchId) -> Iterable[CandidateId]:
        rows = self._rows.all(
            "SELECT DISTINCT candidate_id FROM adjudication JOIN candidate ON candidate.id = candidate_id "
            "WHERE search_id = ?",
            (search_id,),
        )
        return [CandidateId(row[0]) for row in rows]

    def _own_analysis(self, search_id: SearchId, candidate_id: CandidateId | None) -> RecordedAnalysis | None:
        row = self._rows.one(
            f"{_ANALYSIS} WHERE search_id = ? AND candidate_id IS ? AND examiner_id = ? ORDER BY id DESC LIMIT 1",
            (search_id, candidate_id, self._rows.actor.id),
        )
        return self._analysis(row) if row else None

    def _search_of(self, candidate_id: CandidateId) -> SearchId:
        row = self._rows.one("SELECT search_id FROM candidate WHERE id = ?", (candidate_id,))
        if row is None:
            raise NotFound(f"Candidate {candidate_id} is not in this case. Nothing was recorded.")
        return SearchId(row[0])

    def _analysis(self, row: Row) -> RecordedAnalysis:
        words = self._rows.words.open(row[8], _bound_to("analysis", row[1], row[2], row[5], row[9]))
        return RecordedAnalysis(
            id=AnalysisId(row[0]),
            search_id=SearchId(row[1]),
            candidate_id=None if row[2] is None else CandidateId(row[2]),
            face_id=None if row[3] is None else FaceId(row[3]),
            reference_id=None if row[4] is None else ReferenceId(row[4]),
            examiner_id=PersonnelId(row[5]),
            examiner_name=row[6],
            made_at=datetime.fromisoformat(row[7]),
            analysis=_analysis_of(words),
        )

    def _comparison(self, row: Row) -> RecordedComparison:
        words = self._rows.words.open(row[7], _bound_to("comparison", 0, row[1], row[4], row[8]))
        return RecordedComparison(
            id=ComparisonId(row[0]),
            candidate_id=CandidateId(row[1]),
            probe_analysis_id=AnalysisId(row[2]),
            reference_analysis_id=AnalysisId(row[3]),
            examiner_id=PersonnelId(row[4]),
            examiner_name=row[5],
            made_at=datetime.fromisoformat(row[6]),
            comparison=_comparison_of(words),
        )


def _bound_to(part: str, search_id: int, candidate_id: int | None, examiner_id: int, sequence: int) -> str:
    return f"{part}/{search_id}/{candidate_id}/{examiner_id}/{sequence}"


def _analysis_words(analysis: ImageAnalysis) -> dict[str, Any]:
    return {
        "suitability": analysis.suitability.value,
        "components": {component.value: seen.value for component, seen in analysis.components.items()},
        "factors": [factor.value for factor in analysis.factors],
        "note": analysis.note,
    }


def _analysis_of(words: dict[str, Any]) -> ImageAnalysis:
    return ImageAnalysis(
        Suitability(words["suitability"]),
        {Component(component): Visibility(seen) for component, seen in words["components"].items()},
        tuple(Factor(factor) for factor in words["factors"]),
        words["note"],
    )


def _comparison_words(comparison: Comparison) -> dict[str, Any]:
    return {
        "components": {
            component.value: [compared.finding.value, compared.explanation, compared.note]
            for component, compared in comparison.components.items()
        },
        "looking": None if comparison.looking is None else looking_words(comparison.looking),
    }


def _comparison_of(words: dict[str, Any]) -> Comparison:
    components = {Component(component): _compared(*parts) for component, parts in words["components"].items()}
    return Comparison(components, None if words["looking"] is None else looking_of(words["looking"]))


def _compared(finding: str, explanation: str | None, note: str) -> ComparedComponent:
    return ComparedComponent(Finding(finding), None if explanation is None else Explanation(explanation), note)
