"""Names for numbers that must not be swapped: one type per kind of thing that can be pointed at."""

from typing import NewType

UnitId = NewType("UnitId", str)
PersonnelId = NewType("PersonnelId", int)
CaseId = NewType("CaseId", str)
ExhibitId = NewType("ExhibitId", int)
MediaId = NewType("MediaId", int)
FaceId = NewType("FaceId", int)
PersonId = NewType("PersonId", int)
DecisionId = NewType("DecisionId", int)
SubjectId = NewType("SubjectId", int)
ReferenceId = NewType("ReferenceId", int)
SearchId = NewType("SearchId", int)
CandidateId = NewType("CandidateId", int)
AdjudicationId = NewType("AdjudicationId", int)
AnalysisId = NewType("AnalysisId", int)
ComparisonId = NewType("ComparisonId", int)
ReportId = NewType("ReportId", int)
ValidationId = NewType("ValidationId", int)
ProposalId = NewType("ProposalId", int)
StaffSearchId = NewType("StaffSearchId", int)
StandingSearchId = NewType("StandingSearchId", int)
