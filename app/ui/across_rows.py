"""What the window shows of other cases: one search with its faces, and the lists of what came of such searches."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.domain.across import AcrossSearch
from app.domain.ids import AcrossCandidateId, AcrossSearchId
from app.domain.search import ProbeKind
from app.domain.shielding import Shield
from app.service.across import (
    AcrossRow,
    AcrossSheet,
    Consultation,
    across_crops,
    across_sheet,
    consultations,
    list_across,
)
from app.service.case_links import LinkRow, list_links
from app.service.faces import face_crop
from app.ui.crop_pictures import picture, shielded
from app.ui.language import grouped, mark, tr, tr_count
from app.ui.own_view import OwnView
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.theme import scaled
from app.ui.words import distance_words

if TYPE_CHECKING:
    from app.store import Unit

THUMB_PX = 72


@dataclass(frozen=True, slots=True)
class ShownCandidate:
    """One candidate with its crop (empty where there is none to be seen) and what is said of it as a lead."""

    row: AcrossRow
    crop: QImage
    lead: str


@dataclass(frozen=True, slots=True)
class AcrossView:
    """One search across cases with every picture that is shown of it, shielded."""

    sheet: AcrossSheet
    probe: QImage
    candidates: tuple[ShownCandidate, ...]
    shield: Shield

    def under(self, shield: Shield) -> AcrossView:
        """Return the same under another shield; what one took away before does not come back by it."""
        if shield == self.shield:
            return self
        shown = tuple(replace(each, crop=shielded(each.crop, shield)) for each in self.candidates)
        return replace(self, probe=shielded(self.probe, shield), candidates=shown, shield=shield)


@dataclass(frozen=True, slots=True)
class OtherCases:
    """What the open case has to do with others: its searches, leads, and who consulted it from elsewhere."""

    searches: tuple[AcrossSearch, ...]
    leads: tuple[LinkRow, ...]
    consulted: tuple[Consultation, ...]


def read_across(unit: Unit, search_id: AcrossSearchId, shield: Shield) -> AcrossView:
    """Read a search with its crops, shielded, each from its own case's file; every look is on record in both cases."""
    sheet = across_sheet(unit, search_id)
    crops = across_crops(unit, search_id)
    own = {link.link.candidate_id: link.link.state for link in list_links(unit) if link.search_id == search_id}
    shown = tuple(
        ShownCandidate(row, _image(crops, row.candidate.id, shield), own.get(row.candidate.id, ""))
        for row in sheet.rows
    )
    return AcrossView(sheet, picture(face_crop(unit, sheet.search.face_ids[0]), shield), shown, shield)


def _image(crops: dict[AcrossCandidateId, bytes], candidate_id: AcrossCandidateId, shield: Shield) -> QImage:
    return picture(crops[candidate_id], shield) if candidate_id in crops else QImage()


def read_other_cases(unit: Unit) -> OtherCases:
    """Read what the open case has to do with others; three consultations on record."""
    newest_first = tuple(reversed(list_across(unit)))
    return OtherCases(newest_first, tuple(list_links(unit)), tuple(consultations(unit)))


def across_probe_words(search: AcrossSearch) -> str:
    """Return what was searched for."""
    if search.probe_kind is ProbeKind.PERSON:
        return tr(
            "Person {person_id}, {faces}",
            person_id=search.person_id,
            faces=tr_count(len(search.face_ids), "{count} face", "{count} faces"),
        )
    return tr("Face {face_id}", face_id=search.face_ids[0])


def whom(row: AcrossRow) -> str:
    """Return who of the other case it is, by their numbers there."""
    found = row.candidate.found
    if not row.is_there or found.face_id is None:
        return ""
    return (
        tr("person {person_id}, face {face_id}", person_id=found.person_id, face_id=found.face_id)
        if found.person_id is not None
        else tr("face {face_id}", face_id=found.face_id)
    )


ACROSS = "across"
"""What kind of a face is counted as seen that lies in another case; its number is the candidate's."""
CANDIDATE_COLUMNS = (
    Column[ShownCandidate](mark("Case"), lambda shown: shown.row.where, 27),
    Column[ShownCandidate](
        mark("Distance"),
        lambda shown: distance_words(shown.row.distance) if shown.row.distance is not None else tr("withheld"),
        9,
        is_number=True,
    ),
    Column[ShownCandidate](mark("Who"), lambda shown: whom(shown.row) + (tr("  ·  lead") if shown.lead else "")),
)


class CandidatesModel(RowsModel[ShownCandidate]):
    """Candidates with a small picture before each."""

    def __init__(self, own: OwnView) -> None:
        super().__init__(CANDIDATE_COLUMNS)
        self._own = own

    def see(self, row: int, place: QRect, within: QRegion) -> None:
        """Count a face as seen that was just painted into a place, of which only what lies within is in view."""
        shown = self.row_at(row)
        if not shown.crop.isNull() and within.intersects(place):
            self._own.see_face(ACROSS, shown.row.candidate.id)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):  # type: ignore[no-untyped-def]
        """Qt: what a cell says; the crop in the first one."""
        if role == Qt.ItemDataRole.DecorationRole and index.isValid() and index.column() == 0:
            shown = self.row_at(index.row())
            if shown.crop.isNull():
                return None
            how = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            side = min(scaled(THUMB_PX), self._own.shield.largest_px or scaled(THUMB_PX))
            return QPixmap.fromImage(shown.crop.scaled(side, side, *how))
        return super().data(index, role)


class SeenDelegate(QStyledItemDelegate):
    """Paints a table's cells; the face in one that is in view is counted as seen."""

    def __init__(self, table: RowsView, model: CandidatesModel) -> None:
        super().__init__(table)
        self._table, self._model = table, model

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: paint one cell."""
        super().paint(painter, option, index)
        if index.column() == 0 and self._table.isVisible():
            self._model.see(index.row(), option.rect, self._table.viewport().visibleRegion())


def not_compared_words(search: AcrossSearch) -> str:
    """Return what was left out of a search, so that nobody takes its list for more than it is; empty for nothing."""
    counts = (
        (sum(each.resolved for each in search.consulted), tr("established by other means")),
        (sum(each.poor for each in search.consulted), tr("single faces of little quality")),
        (
            sum(each.lacking for each in search.consulted) + search.partners.lacking,
            tr("without a vector of these models"),
        ),
        (len(search.partners.barred), tr("partners' files by their terms")),
        (len(search.unopened), tr("cases that did not open")),
    )
    listed = ", ".join(f"{grouped(count)} {what}" for count, what in counts if count)
    return tr("Not compared: {listed}.", listed=listed) if listed else ""
