"""Quality trials: what a case was declared as when it was opened, the known answers, and how conclusions stood."""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.adjudication import Stage
from app.domain.errors import NotRecorded
from app.domain.ids import CaseId, PersonnelId, SubjectId
from app.domain.statement import stated

DECLARATION = "declaration"
"""The fact of every entry `open case`: the commitment to what the case was declared as."""
DISCLOSING = "disclose quality trial"
LONGEST_STATEMENT = 3800
"""Bytes. Every declaration is padded to one length, so that its size tells nothing."""
PADDED_BYTES = 4096
CASEWORK = '{"kind":"casework"}'
_KIND = "quality trial"
_NONCE = re.compile("[0-9a-f]{64}")


class Truth(StrEnum):
    """What is known of a probe and a candidate before anybody examined them."""

    SAME_SOURCE = "same source"
    DIFFERENT_SOURCES = "different sources"


@dataclass(frozen=True, slots=True)
class KnownPicture:
    """A picture of one person, by its SHA-256, and which subject of the gallery that is; None: nobody in it."""

    sha256: str
    subject_id: SubjectId | None


@dataclass(frozen=True, slots=True)
class TrialStatement:
    """What whoever set a trial wrote down before anybody examined: why, and whom each picture shows."""

    reason: str
    pictures: tuple[KnownPicture, ...]

    def written(self) -> str:
        """Return the statement as JSON; raises NotRecorded without a reason or a picture, or where it is too long."""
        why = stated(self.reason, "A quality trial needs a reason. Nothing was set; say what it is to show.")
        if not self.pictures:
            raise NotRecorded("A quality trial needs a picture with a known answer. Nothing was set; name one.")
        known = [[picture.sha256, picture.subject_id] for picture in sorted(self.pictures, key=lambda one: one.sha256)]
        text = json.dumps(
            {"kind": _KIND, "pictures": known, "reason": why}, sort_keys=True, separators=(",", ":"), ensure_ascii=False
        )
        if len(text.encode()) > LONGEST_STATEMENT:
            raise NotRecorded(
                "That is more than a declaration holds. Nothing was set; set a trial of fewer pictures or words."
            )
        return text

    def truth_of(self, pictures: frozenset[str], subject_id: SubjectId) -> Truth | None:
        """Return what is known of a probe made from these pictures (SHA-256) and a subject; None where that is not."""
        known = {picture.sha256: picture.subject_id for picture in self.pictures}
        shown = {known[sha256] for sha256 in pictures if sha256 in known}
        if not pictures or not pictures <= known.keys() or len(shown) != 1:
            return None
        return Truth.SAME_SOURCE if shown == {subject_id} else Truth.DIFFERENT_SOURCES


@dataclass(frozen=True, slots=True)
class Declaration:
    """What a case was declared as, and the random number that hides it in the commitment: 64 hexadecimal digits."""

    nonce: str
    statement: str

    @classmethod
    def of(cls, statement: str = CASEWORK) -> Declaration:
        """Return a declaration with a random number of its own, 256 bits."""
        return cls(secrets.token_hex(32), statement)

    @property
    def trial(self) -> TrialStatement | None:
        """The statement of a quality trial; None for casework."""
        told = json.loads(self.statement)
        if told.get("kind") != _KIND:
            return None
        known = tuple(
            KnownPicture(sha256, None if subject is None else SubjectId(subject))
            for sha256, subject in told["pictures"]
        )
        return TrialStatement(told["reason"], known)

    def commitment(self, case_id: CaseId) -> str:
        """Return what the entry `open case` holds: it binds to the statement and says nothing of it."""
        return commitment_of(case_id, self.nonce, self.statement)

    def padded(self) -> bytes:
        """Return both as bytes, of one length whatever the statement."""
        return as_text(self).encode().ljust(PADDED_BYTES)


def commitment_of(case_id: str, nonce: str, statement: str) -> str:
    """Return the SHA-256 that commits to a statement about a case, lower-case hex."""
    return hashlib.sha256(f"Homeward declaration {case_id} {nonce} {statement}".encode()).hexdigest()


def as_text(declaration: Declaration) -> str:
    """Return a declaration as one line of text: what is kept on paper by whoever set a trial."""
    return f"{declaration.nonce} {declaration.statement}"


def from_text(text: str) -> Declaration:
    """Return the declaration in a line of text; raises NotRecorded where it is none."""
    nonce, _, statement = text.strip().partition(" ")
    found = Declaration(nonce, statement)
    try:
        is_one = _NONCE.fullmatch(nonce) is not None and (statement == CASEWORK or found.trial is not None)
    except (ValueError, KeyError, TypeError, AttributeError):
        is_one = False
    if not is_one:
        raise NotRecorded("That is no declaration of a quality trial. Nothing was disclosed; check the file.")
    return found


@dataclass(frozen=True, slots=True)
class TrialCount:
    """How many times one examiner concluded one grade of a scale at one stage, where the truth was this."""

    examiner_id: PersonnelId
    stage: Stage
    scale_id: str
    grade: str
    truth: Truth
    number: int


@dataclass(frozen=True, slots=True)
class DisclosedTrial:
    """A case that was a quality trial from its opening on; `counts` are None until its conclusions were counted.

    `sequence` is the number of the entry that discloses it.
    """

    case_id: CaseId
    sequence: int
    declaration: Declaration
    disclosed_at: datetime
    disclosed_by: str
    counts: tuple[TrialCount, ...] | None


def counts_as_json(counts: Mapping[tuple[PersonnelId, Stage, str, str, Truth], int]) -> str:
    """Return counts as they are kept: a list of [examiner, stage, scale, grade, truth, number]."""
    return json.dumps([[*key, number] for key, number in sorted(counts.items())])


def counts_from_json(text: str) -> tuple[TrialCount, ...]:
    """Return the counts that were kept."""
    return tuple(
        TrialCount(PersonnelId(who), Stage(stage), scale, grade, Truth(truth), number)
        for who, stage, scale, grade, truth, number in json.loads(text)
    )
