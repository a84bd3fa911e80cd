"""What can go wrong, in two kinds: the world's fault (say what to do) and ours (an incident without case content)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.enrolment import Double


class HomewardError(Exception):
    """Root of every error that Homeward raises on purpose."""


class KnownError(HomewardError):
    """The world's fault. The message says what happened, to what, what is safe and what to do next."""


class BugError(HomewardError):
    """Our fault. The message names the broken assumption and never holds case content."""


class WrongPassphrase(KnownError):
    """No key slot of the unit opens with these credentials."""


class TooManyTries(KnownError):
    """So many wrong tries were made lately that the next one has to wait."""


class UnitMissing(KnownError):
    """The folder holds no unit."""


class UnitExists(KnownError):
    """The folder already holds a unit or something else that must not be overwritten."""


class UnitBusy(KnownError):
    """The unit is open elsewhere."""


class UnitDamaged(KnownError):
    """A file of the unit does not authenticate or does not parse."""


class NewerSchema(KnownError):
    """A file was written by a newer Homeward."""


class OtherSchema(KnownError):
    """A file was written by a Homeward of the same version whose tables were not those of this one."""


DOES_NOT_OPEN = (UnitDamaged, NewerSchema, OtherSchema)
"""What keeps a single case's file shut; whoever goes through all cases names that case and goes on with the others."""


class StorageFull(KnownError):
    """The disk took no more; nothing half-written was kept."""


class BackupDamaged(KnownError):
    """A backup, or a file that belongs to one, is not whole or not what was written."""


class NotRecorded(KnownError):
    """Something that the law or the house requires on record is missing: purpose, authority, source, rationale."""


class AlreadyEnrolled(NotRecorded):
    """Pictures that are to be enrolled are another subject's references already, and nobody has decided what then.

    `doubles` are those of one group; `mark` stands for just them, so that a reason for them is for no others.
    """

    def __init__(self, words: str, doubles: Sequence[Double] = (), mark: str = "") -> None:
        super().__init__(words)
        self.doubles, self.mark = tuple(doubles), mark


class NoCaseOpen(NotRecorded):
    """What was asked for is done in a case, and none is open."""


class NotFound(KnownError):
    """The thing asked for is not in this unit or case."""


class NotAllowed(KnownError):
    """The act is not open to this person, now."""


class Elsewhere(NotAllowed):
    """Another case is open than the one in which the act was begun."""


class PolicyRefused(KnownError):
    """A written policy or profile is not one that Homeward can follow."""


class PackTampered(KnownError):
    """A model pack's file is missing or is not the file its manifest names."""


class ModelRefused(KnownError):
    """A model that was brought to the unit is not one that Homeward runs."""


class PackMismatch(KnownError):
    """Vectors of two model packs, or of the wrong shape, were about to be compared."""


class NoFaceFound(KnownError):
    """A picture that was meant to show a face shows none that the detector finds."""


class UntrustedReply(KnownError):
    """A worker process answered with something its contract does not allow; the file is set aside as failed."""


class EvidenceChanged(KnownError):
    """The bytes of an exhibit's file are no longer those that were hashed."""


class Cancelled(KnownError):
    """The person stopped the work; everything finished so far is kept."""
