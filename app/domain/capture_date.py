"""When a picture was taken, and who says so: a file says it of itself, which may be wrong, or a person states it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import reduce

from app.domain.dates import DateSpan
from app.domain.ids import ExhibitId, MediaId


class SaidBy(StrEnum):
    """Who says when a picture was taken. The clock of a camera may be set to anything."""

    FILE = "file"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Dated:
    """When a picture was taken, and who says so.

    `vouched` is within what a person says that a file's own date lies, None where nobody says anything.
    """

    taken: DateSpan
    said_by: SaidBy
    vouched: DateSpan | None = None

    @property
    def by_person(self) -> DateSpan | None:
        """When it was taken as far as a person says so, which may be wider; None where the file alone does."""
        return self.vouched if self.is_the_files_own else self.taken

    @property
    def words(self) -> str:
        """The date, and that the file alone says so where it does."""
        return f"{self.taken.words} (stated by the file)" if self.is_the_files_own else self.taken.words

    @property
    def is_the_files_own(self) -> bool:
        """True where nobody but the file says so."""
        return self.said_by is SaidBy.FILE


@dataclass(frozen=True, slots=True)
class CaptureStatement:
    """What was said of the capture date of a file of an exhibit, or of all of them where `media_id` is None.

    `taken` is None where a person states that it is not known.
    """

    exhibit_id: ExhibitId
    media_id: MediaId | None
    taken: DateSpan | None
    said_by: SaidBy
    reason: str
    stated_by: str
    stated_at: datetime


def capture_date(
    of_file: CaptureStatement | None, own: CaptureStatement | None, of_exhibit: CaptureStatement | None
) -> Dated | None:
    """Return when a file's picture was taken, from the latest that a person, the file itself, and a person about the
    whole exhibit said.

    A person's word about the file comes first, be it that the date is not known. The file's own date counts unless it
    lies outside what a person said of the exhibit, for then the clock was wrong.
    """
    if of_file is not None:
        return None if of_file.taken is None else Dated(of_file.taken, SaidBy.PERSON)
    stated = of_exhibit.taken if of_exhibit is not None else None
    if own is not None and own.taken is not None and (stated is None or stated.covers(own.taken)):
        return Dated(own.taken, SaidBy.FILE, stated)
    return None if stated is None else Dated(stated, SaidBy.PERSON)


def together(dates: list[Dated | None]) -> Dated | None:
    """Return when several pictures were taken, from the first to the last that has a date; None where none has.

    It is a file's own date where that is so of any of them.
    """
    known = [each for each in dates if each is not None]
    if not known:
        return None
    said = [each.by_person for each in known if each.by_person is not None]
    taken = reduce(DateSpan.with_, (each.taken for each in known))
    if not any(each.is_the_files_own for each in known):
        return Dated(taken, SaidBy.PERSON)
    return Dated(taken, SaidBy.FILE, reduce(DateSpan.with_, said) if len(said) == len(known) else None)
