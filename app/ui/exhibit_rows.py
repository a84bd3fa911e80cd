"""What the exhibits page lists: each exhibit with its counts by state, and each file that could not be examined."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.domain.case import Exhibit, MediaItem, MediaState
from app.domain.ids import ExhibitId, MediaId
from app.service.capture_dates import exhibit_dates
from app.service.copies import copied_and_known
from app.service.faces import files_without_face, list_exhibits, list_media
from app.ui.faceless_list import FacelessFile
from app.ui.language import grouped, mark, said
from app.ui.rows import Column
from app.ui.words import STATES, moment

if TYPE_CHECKING:
    from app.store import Unit


@dataclass(frozen=True, slots=True)
class ExhibitRow:
    """One exhibit: how many of its files stand where, are nearly the same as another, are known already.

    `taken` is what is stated of when its pictures were taken.
    """

    exhibit: Exhibit
    counts: Counter[MediaState]
    taken: str = ""
    copies: int = 0
    known: int = 0


@dataclass(frozen=True, slots=True)
class UnreadFile:
    """One file that failed or was skipped, or of which only part could be read, and why."""

    exhibit: str
    name: str
    state: MediaState
    reason: str
    media_id: MediaId


@dataclass(frozen=True, slots=True)
class Exhibits:
    """Everything the page shows, in one reading."""

    rows: list[ExhibitRow]
    unread: list[UnreadFile]
    faceless: list[FacelessFile] = field(default_factory=list)


def _number_in(state: MediaState) -> Column[ExhibitRow]:
    can_go = state in {MediaState.DUPLICATE, MediaState.SKIPPED}  # nothing waits, and nothing went wrong
    return Column(STATES[state].capitalize(), lambda row: grouped(row.counts[state]), 6, is_number=True, can_go=can_go)


EXHIBIT_COLUMNS: tuple[Column[ExhibitRow], ...] = (
    Column(mark("Exhibit"), lambda row: row.exhibit.name, least=16),
    Column(mark("Files"), lambda row: grouped(row.counts.total()), 6, is_number=True),
    *(_number_in(state) for state in MediaState),
    Column(mark("Captured"), lambda row: said(row.taken), 14, can_go=True),
    Column(mark("Copies"), lambda row: grouped(row.copies), 6, is_number=True, can_go=True),
    Column(mark("Known"), lambda row: grouped(row.known), 6, is_number=True, can_go=True),
    Column(mark("Taken in"), lambda row: moment(row.exhibit.taken_in_at), 15, can_go=True),
    Column(mark("By"), lambda row: row.exhibit.taken_in_by, 11, can_go=True),
)
UNREAD_COLUMNS: tuple[Column[UnreadFile], ...] = (
    Column(mark("Exhibit"), lambda file: file.exhibit, 11),
    Column(mark("File"), lambda file: file.name, 26),
    Column(mark("State"), lambda file: said(STATES[file.state]), 7),
    Column(mark("Reason"), lambda file: said(file.reason)),
)


def read_exhibits(unit: Unit) -> Exhibits:
    """Return the exhibits of the case with their counts, and every file that is not wholly examined and why."""
    exhibits, dates = list_exhibits(unit), exhibit_dates(unit)
    copies, known = copied_and_known(unit)
    media: dict[ExhibitId, list[MediaItem]] = defaultdict(list)
    for item in list_media(unit):
        media[item.exhibit_id].append(item)
    rows = [
        ExhibitRow(
            exhibit,
            Counter(item.state for item in media[exhibit.id]),
            dates[exhibit.id].words if exhibit.id in dates else "",
            sum(item.id in copies for item in media[exhibit.id]),
            sum(item.id in known for item in media[exhibit.id]),
        )
        for exhibit in exhibits
    ]
    unread = [
        UnreadFile(exhibit.name, item.shown_name, item.state, item.reason or "", item.id)
        for exhibit in exhibits
        for item in media[exhibit.id]
        if item.state in {MediaState.FAILED, MediaState.SKIPPED, MediaState.PARTIAL}
    ]
    names = {exhibit.id: exhibit.name for exhibit in exhibits}
    without, drawn = files_without_face(unit)
    faceless = [FacelessFile(names[item.exhibit_id], item, drawn[item.id]) for item in without]
    order = [MediaState.FAILED, MediaState.PARTIAL, MediaState.SKIPPED]
    return Exhibits(rows, sorted(unread, key=lambda file: order.index(file.state)), faceless)
