"""The facts that a report states, gathered once, so that every form of the report says the same."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.adjudication import Adjudication, Outcome, Stage
from app.domain.case import Case, Exhibit, MediaItem
from app.domain.circumstances import Circumstances
from app.domain.drawing import Drawing
from app.domain.face import Face, Quality
from app.domain.gallery import Reference, Subject
from app.domain.ids import FaceId
from app.domain.lead import LeadClosing
from app.domain.registration import Registration
from app.domain.search import Candidate, SearchRecord
from app.domain.sheet import Sheet


@dataclass(frozen=True, slots=True)
class ProbeMoment:
    """Where the searched faces were seen in one moving picture: the clearest face of each track, and the file's name.

    The name is the one the file had on the exhibit, made safe to show.
    """

    face: Face
    file: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One candidate on which somebody concluded: both crops as JPEG, the conclusions and what they amount to.

    `subject`, `reference` and its crop are None where the subject has been erased from the gallery since. While
    another examiner is awaited, `adjudications` and `sheets` are empty: a report must tell them nothing. `sheets` has
    one sheet for each of the latest conclusions, by the examiner's name. `probe_quality` is that of the face shown, or
    None where the probe was a picture that is no exhibit; `moments` says where in moving pictures the searched faces
    were seen, `drawn` which of them a person drew. Where `export_barred_by` names an originator, their terms keep the
    reference's picture and its digest inside the unit. `closing` says how a lead ended. `around` is what surrounds the
    candidate: ages, time between, quality, what the distance is worth; withheld like the score.
    """

    search: SearchRecord
    candidate: Candidate
    subject: Subject | None
    reference: Reference | None
    probe_crop: bytes | None
    reference_crop: bytes | None
    adjudications: tuple[Adjudication, ...]
    outcome: Outcome
    probe_quality: Quality | None = None
    moments: tuple[ProbeMoment, ...] = ()
    export_barred_by: str = ""
    sheets: tuple[tuple[str, Sheet], ...] = ()
    closing: LeadClosing | None = None
    around: Circumstances | None = None
    drawn: tuple[tuple[FaceId, Drawing], ...] = ()

    @property
    def is_withheld(self) -> bool:
        """True while a second or third examiner is awaited: neither conclusion, rank nor score may be told."""
        return self.outcome in (Outcome.AWAITING_SECOND, Outcome.DISAGREEMENT)

    @property
    def outcome_words(self) -> str:
        """The outcome, and of how many examiners where it took three."""
        third = any(made.stage is Stage.THIRD for made in self.adjudications)
        return f"{self.outcome.value}, after a third examiner" if third else self.outcome.value


@dataclass(frozen=True, slots=True)
class ExhibitFacts:
    """One exhibit and its files; `unexamined` are those that failed, were skipped, or could only be read in part.

    A person drew `drawn` of its faces.
    """

    exhibit: Exhibit
    files: int
    faces: int
    unexamined: tuple[MediaItem, ...]
    media: tuple[MediaItem, ...]
    drawn: int = 0


@dataclass(frozen=True, slots=True)
class ReportStanding:
    """For whom the unit works and under which policy; `stamps` head the report."""

    registration: Registration | None
    policy_version: int
    policy_sha256: str
    profile: str
    stamps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """Everything a report says. Face crops are the only pictures in it; a `stamp`, where there is one, heads it."""

    unit_name: str
    is_demonstration: bool
    case: Case
    produced_at: datetime
    produced_by: str
    software: str
    pack: str
    pack_trained_on: str
    protection: str
    exhibits: tuple[ExhibitFacts, ...]
    persons: int
    searches: int
    findings: tuple[Finding, ...]
    audit_entries: int
    audit_head: str
    stamp: str = ""
    standing: ReportStanding | None = None
