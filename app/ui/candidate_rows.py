"""What the pages after a search work with: the sheet as this person may see it, and who each candidate is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.domain.adjudication import Adjudication
from app.domain.errors import NotFound
from app.domain.gallery import Reference, Subject
from app.domain.ids import CandidateId, FaceId, SearchId
from app.domain.search import SearchRecord
from app.domain.sheet import Sheet
from app.service.adjudicate import CandidateCard, CandidateSheet, candidate_card, candidate_sheet
from app.service.drawing import drawings
from app.service.gallery import subject_references
from app.service.persons import list_persons
from app.service.sheets import my_sheet
from app.ui.around_words import flag_words, tile_hint, tile_line
from app.ui.crop_shelf import CropKey
from app.ui.language import said, tr
from app.ui.tiles import Tile
from app.ui.words import LEANING_COLOURS, OUTCOMES, SIGNS, distance_words, score_words

if TYPE_CHECKING:
    from app.store import Unit


@dataclass(frozen=True, slots=True)
class CandidateRow:
    """One candidate with the subject behind it, and this person's own sheet about it.

    `subject` is None where it was erased from the gallery since.
    """

    card: CandidateCard
    subject: Subject | None
    references: tuple[Reference, ...]
    sheet: Sheet = field(default_factory=Sheet)

    @property
    def origin(self) -> str:
        """Where the subject's pictures come from, alone."""
        return self.subject.basis.source if self.subject is not None else tr("erased from the gallery since")

    @property
    def source(self) -> str:
        """Why the subject is in the gallery and where the pictures come from, in the words of the enrolment."""
        if self.subject is None:
            return tr("erased from the gallery since")
        return f"{said(self.subject.basis.subject_type.value)}  ·  {self.subject.basis.source}"


@dataclass(frozen=True, slots=True)
class Candidates:
    """One search's sheet, with the subjects of its candidates. `faces` are those searched, the best one first.

    A person drew those that are `manual`.
    """

    sheet: CandidateSheet
    rows: tuple[CandidateRow, ...]
    faces: tuple[FaceId, ...]
    manual: frozenset[FaceId] = frozenset()

    @property
    def decided(self) -> int:
        """How many of them this person has concluded on."""
        return sum(row.card.mine is not None for row in self.rows)

    def with_sheet(self, place: int, sheet: Sheet) -> Candidates:
        """Return the same with a newer sheet about one candidate; the analysis of the probe serves for all of them."""
        rows = [replace(row, sheet=replace(row.sheet, probe=sheet.probe)) for row in self.rows]
        rows[place] = replace(rows[place], sheet=sheet)
        return replace(self, rows=tuple(rows))

    def with_conclusion(self, made: Adjudication) -> Candidates:
        """Return the same with this person's new conclusion; what comes of it is read with `read_card`."""
        rows = [
            replace(row, card=replace(row.card, mine=made)) if row.card.candidate_id == made.candidate_id else row
            for row in self.rows
        ]
        return replace(self, rows=tuple(rows))

    def with_card(self, card: CandidateCard, sheet: Sheet) -> Candidates:
        """Return the same with one candidate as it was read anew, and this person's sheet about it."""
        rows = [
            replace(row, card=card, sheet=replace(sheet, probe=sheet.probe or row.sheet.probe))
            if row.card.candidate_id == card.candidate_id
            else row
            for row in self.rows
        ]
        return replace(self, rows=tuple(rows))


def read_candidates(unit: Unit, search_id: SearchId, faces: tuple[FaceId, ...] | None = None) -> Candidates:
    """Read a search's candidates as this person may see them; the viewing goes on record.

    `faces` is the order of the searched faces where it is known from an earlier reading.
    """
    sheet = candidate_sheet(unit, search_id)
    ordered = faces if faces is not None else _best_first(unit, sheet.search)
    manual = frozenset(drawings(unit)).intersection(ordered)
    return Candidates(sheet, tuple(_row(unit, card) for card in sheet.cards), ordered, manual)


def read_card(unit: Unit, candidate_id: CandidateId) -> tuple[CandidateCard, Sheet]:
    """Read one candidate anew after a conclusion on it; the viewing goes on record."""
    return candidate_card(unit, candidate_id), my_sheet(unit, candidate_id)


def _best_first(unit: Unit, search: SearchRecord) -> tuple[FaceId, ...]:
    if len(search.face_ids) < 2:
        return search.face_ids
    best = {person.best_face_id for person in list_persons(unit)}
    return tuple(sorted(search.face_ids, key=lambda face_id: face_id not in best))


def _row(unit: Unit, card: CandidateCard) -> CandidateRow:
    sheet = my_sheet(unit, card.candidate_id)
    try:
        subject, references = subject_references(unit, card.subject_id)
    except NotFound:
        return CandidateRow(card, None, (), sheet)
    return CandidateRow(card, subject, tuple(references), sheet)


def candidate_tiles(candidates: Candidates) -> list[Tile]:
    """Return one tile per candidate; without rank and comparison score for the second examiner."""
    return [_tile(row) for row in candidates.rows]


def number_words(card: CandidateCard) -> str:
    """Return the number that orders this candidate, as it stands under its picture; nothing for the second examiner."""
    if card.score is not None:
        return score_words(card.score)
    return distance_words(card.distance) if card.distance is not None else ""


def _kind_of_number(card: CandidateCard) -> str:
    return tr("distance") if card.score is None else tr("comparison score")


def _spoken(card: CandidateCard) -> str:
    around = card.around
    told = [around.flag, around.ages_words, around.gap_words] if around is not None else []
    return "".join(f", {words}" for words in map(said, told) if words)


def _tile(row: CandidateRow) -> Tile:
    card = row.card
    number = number_words(card)
    name = f"{card.rank}   {card.subject_name}" if card.rank is not None else card.subject_name
    outcome = said(OUTCOMES[card.outcome]) if card.outcome is not None else ""
    mine = card.mine
    leaning = mine.conclusion.leaning if mine is not None else None
    return Tile(
        subject=row,
        crop=CropKey.of_reference(card.reference_id),
        lines=((name, ""), (row.origin, ""), tile_line(card.around), (outcome or tr("no conclusion yet"), number)),
        spoken=tr("Candidate {name}, {source}", name=name, source=row.source)
        + (f", {_kind_of_number(card)} {number}" if number else "")
        + (f", {tr('concluded by you: {label}', label=said(mine.conclusion.label))}" if mine is not None else "")
        + f", {outcome or tr('no conclusion yet')}"
        + _spoken(card),
        stamp=flag_words(card.around),
        hint=tile_hint(card.around),
        badge=SIGNS[leaning] if leaning is not None else "",
        badge_colour=LEANING_COLOURS[leaning] if leaning is not None else "",
    )
