"""A case and what was seized in it: exhibits, the files in them, and where each file stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.errors import NotRecorded
from app.domain.ids import CaseId, ExhibitId, MediaId
from app.domain.names import shown
from app.domain.profile import Profile
from app.domain.statement import stated, stated_name


@dataclass(frozen=True, slots=True)
class CaseAuthority:
    """What must be on record before a case exists: its reference, the authority it rests on, why, and until when."""

    reference: str
    authority: str
    purpose: str
    retain_until: date

    def checked(self, today: date) -> CaseAuthority:
        """Return the same without outer blanks, or raise NotRecorded naming what is missing or already past."""
        missing = "The case has no {0}. Nothing was opened; give the {0} and try again."
        checked = CaseAuthority(
            stated_name(self.reference, missing.format("case reference")),
            stated(self.authority, missing.format("authority")),
            stated(self.purpose, missing.format("purpose")),
            self.retain_until,
        )
        if self.retain_until <= today:
            raise NotRecorded(
                f"The retention date {self.retain_until.isoformat()} is not in the future. Nothing was opened; "
                "give the date by which this case must be reviewed or erased."
            )
        return checked


@dataclass(frozen=True, slots=True)
class Case:
    """One case of the unit; its exhibits and findings lie in a file of their own.

    `declaration` commits to what it was declared as when it was opened (quality_trial.py), 64 hexadecimal digits;
    `is_trial` is True once it was disclosed as a quality trial, and False of every other case.
    """

    id: CaseId
    reference: str
    authority: str
    purpose: str
    retain_until: date
    opened_at: datetime
    opened_by: str
    declaration: str = ""
    is_trial: bool = False

    @property
    def shown_purpose(self) -> str:
        """The purpose as it is listed: of a disclosed quality trial, that it was one."""
        return f"Quality trial, disclosed. It said: {self.purpose}" if self.is_trial else self.purpose


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One seized item (a phone, a disk) under the name that the chain of custody gives it."""

    id: ExhibitId
    name: str
    source_folder: str
    taken_in_at: datetime
    taken_in_by: str


class MediaKind(StrEnum):
    """What a file is by its content, never by its name."""

    PICTURE = "picture"
    VIDEO = "video"
    OTHER = "other"


class MediaState(StrEnum):
    """Where one file of an exhibit stands. A duplicate's bytes are those of an earlier file, which stands for both."""

    TAKEN_IN = "taken in"
    DUPLICATE = "duplicate"
    EXAMINED = "examined"
    PARTIAL = "partial"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class FileHashes:
    """Digests of one file's bytes, lower-case hex. SHA-256 is identity; SHA-1 and MD5 serve police hash sets."""

    sha256: str
    sha1: str
    md5: str


@dataclass(frozen=True, slots=True)
class FoundFile:
    """One file as intake met it: its place in the exhibit, its bytes' digests, its size and modification time.

    `reason` says why a file was skipped (a link, a device) or could not be read; then `hashes` is None.
    """

    untrusted_name: bytes
    size_bytes: int
    modified_ns: int
    kind: MediaKind
    hashes: FileHashes | None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class MediaItem:
    """One file of an exhibit. `untrusted_name` is its path inside the exhibit, as bytes.

    `profile` says how closely it was last examined, None where it was not.
    """

    id: MediaId
    exhibit_id: ExhibitId
    untrusted_name: bytes
    size_bytes: int
    kind: MediaKind
    state: MediaState
    hashes: FileHashes | None
    reason: str | None
    duplicate_of: MediaId | None
    width_px: int | None
    height_px: int | None
    frame_count: int | None
    profile: Profile | None = None

    @property
    def shown_name(self) -> str:
        """The name with everything that could deceive written as escapes."""
        return shown(self.untrusted_name)
