"""Files that were not examined, or not wholly: whether two have one reason, what is safe, and what to do next."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from app.domain.case import Exhibit, MediaItem, MediaState
from app.domain.ids import MediaId

_DIGITS = re.compile(r"\d+(?:[,.\u202f]\d+)*")


class Whereabouts(StrEnum):
    """What lies now where a file was taken in, without opening it."""

    THERE = "It lies where it was taken in, with the same size and time of change."
    OTHER = "Something lies where it was taken in, but its size or its time of change is another."
    GONE = "Nothing lies where it was taken in."


@dataclass(frozen=True, slots=True)
class UnreadView:
    """What is known of one such file. `alike` are the failed files of its kind of reason, itself among them."""

    item: MediaItem
    exhibit: Exhibit
    whereabouts: Whereabouts
    alike: tuple[MediaId, ...]
    all_failed: tuple[MediaId, ...]

    @property
    def can_be_retried(self) -> bool:
        """True for a file that failed; one that was skipped has to be taken in again, one in part is examined."""
        return self.item.state is MediaState.FAILED

    @property
    def what_is_safe(self) -> str:
        """What cannot have been lost, in one sentence."""
        if self.item.hashes is None:
            return "The original was not written to. It has no digests on record, because it could not be read whole."
        if self.item.state is MediaState.PARTIAL:
            return "The original was not written to; its digests and what was found in the readable part are kept."
        return "The original was not written to, and its digests are kept."

    @property
    def what_next(self) -> str:
        """What a person can do now, in one or two sentences."""
        if self.whereabouts is Whereabouts.GONE:
            return f"Mount {self.exhibit.name} at {self.exhibit.source_folder} again, then retry."
        if self.whereabouts is Whereabouts.OTHER and self.item.hashes is not None:
            return (
                "Find out who or what writes to the exhibit before anything else. To have the file as it is now, take "
                "the exhibit in again: it is listed beside this one."
            )
        if self.item.state is MediaState.SKIPPED:
            if self.item.hashes is None:
                return f"Once it can be read, take {self.exhibit.name} in again: what is on record stays as it is."
            return "Nothing, unless it is of interest: look at it with a tool for its kind, on a machine on no network."
        if self.item.state is MediaState.PARTIAL:
            return "Ask the laboratory for a better copy, and take that in under a name of its own."
        return (
            "Retry it. If it fails again, retry with a process for each file: what other files do to a process is then "
            "ruled out. If that fails, too, have the laboratory look at the file."
        )


def reason_kind(reason: str | None) -> str:
    """Return a reason without its numbers, so that two files that failed in the same way have the same."""
    return _DIGITS.sub("#", reason or "")
