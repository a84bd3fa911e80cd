"""Which face was searched: always on screen beside its candidates, with the purpose and how the list came about."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.domain.capture_date import Dated
from app.domain.ids import FaceId
from app.domain.search import SearchRecord, types_words
from app.ui.crop_shelf import CropKey, CropShelf, in_view
from app.ui.language import said, tr, tr_count
from app.ui.parts import KeyButton, column, label, line, row
from app.ui.theme import DIM, SPACE_PX, colour, fit, scaled
from app.ui.words import LEAD_NOT_IDENTIFICATION, agreement_words, manual_words, moment, probe_words

PANEL_PX = 264
STRIP, STRIPS = 6, 6
SMALLEST_PX = 130


class SearchedPanel(QFrame):
    """The probe of one search."""

    def __init__(self, shelf: CropShelf) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        fit(self, width=PANEL_PX)
        self._faces = ProbeFaces(shelf)
        self.manual = label("", "trouble", wraps=True)
        self.frame = KeyButton(tr("Frame"), "candidates.frame", "quiet")
        self._probe = label("", "heading", wraps=True)
        self._purpose = label("", "", wraps=True)
        self._facts = label("", "small", wraps=True)
        self.agreement = label("", "small", wraps=True)
        self.blindness = label("", "trouble", wraps=True)
        column(
            label(tr("Searched"), "field"),
            self._faces,
            self._probe,
            self.manual,
            row(self.frame, None),
            line(),
            label(tr("Purpose"), "field"),
            self._purpose,
            self._facts,
            line(),
            self.blindness,
            self.agreement,
            None,
            label(said(LEAD_NOT_IDENTIFICATION), "small", wraps=True),
            margins=SPACE_PX,
            spacing=8,
            onto=self,
        )

    def tell(
        self,
        search: SearchRecord,
        faces: tuple[FaceId, ...],
        taken: Dated | None = None,
        manual: Collection[FaceId] = (),
        *,
        is_blind: bool,
    ) -> None:
        """Show one search. For the second examiner nothing is said about how the index ordered it, or when.

        That a person drew some of the faces, those that are `manual`, everybody is told.
        """
        self.manual.setText(_manual_line(len(manual), len(faces)))
        self.manual.setVisible(bool(manual))
        self._faces.tell([CropKey.of_face(face_id) for face_id in faces])
        self._probe.setText(probe_words(search))
        if not is_blind and search.face_ids:
            self._probe.setText(
                tr("{probe}\nTaken {taken}", probe=probe_words(search), taken=said(taken.words))
                if taken
                else self._probe.text()
            )
        self._purpose.setText(search.purpose)
        self._facts.setText(
            tr(
                "Search {search_id}  ·  {moment}\n{searched_by}\nGallery version {number}\n{subjects}, "
                "{references}\nSearched: {types}",
                search_id=search.id,
                moment=moment(search.searched_at),
                searched_by=search.searched_by,
                number=search.gallery.number,
                subjects=tr_count(search.gallery.subject_count, "{count} subject", "{count} subjects"),
                references=tr_count(search.gallery.reference_count, "{count} reference", "{count} references"),
                types=said(types_words(search)),
            )
        )
        self.agreement.setText("" if is_blind else agreement_words(search))
        self.agreement.setVisible(not is_blind)
        self.blindness.setVisible(is_blind)
        self.blindness.setText(
            tr(
                "You are the second examiner. Rank, comparison score and the first conclusion are withheld, and "
                "the order "
                "says nothing."
            )
            if is_blind
            else ""
        )

    def clear(self) -> None:
        """Forget the search."""
        self._faces.tell([])
        for text in (self._probe, self._purpose, self._facts, self.agreement, self.blindness):
            text.clear()


def _manual_line(manual: int, faces: int) -> str:
    if not manual:
        return ""
    if faces == 1:
        return tr("{manual}: a person drew this face, the detector had missed it", manual=manual_words())
    return tr_count(
        manual,
        "{manual}: a person drew {count} of these faces",
        "{manual}: people drew {count} of these faces",
        manual=manual_words(),
    )


class ProbeFaces(QWidget):
    """The searched face large, and all others that were searched with small below, as many as there is room for."""

    def __init__(self, shelf: CropShelf) -> None:
        super().__init__()
        self._shelf = shelf
        self._keys: list[CropKey] = []
        fit(self, least_height=SMALLEST_PX)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        shelf.arrived.connect(self._repaint)

    def tell(self, keys: list[CropKey]) -> None:
        """Show these faces, the first one large."""
        self._keys = keys
        self.setMaximumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: a square, and a strip where there is more than one face."""
        side = scaled(PANEL_PX) - 2 * SPACE_PX
        return QSize(side, side + self._rows_px(self._small_side(side)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint what has arrived."""
        painter = QPainter(self)
        small = self._small_side(self.width())
        side = min(self.width(), self.height() - self._rows_px(small))
        seen = in_view(self, event)
        self._shelf.paint(painter, QRect(0, 0, side, side), self._keys[0] if self._keys else None, seen)
        others = self._keys[1:]
        left_out = max(0, len(others) - STRIP * STRIPS)
        for number, key in enumerate(others[: STRIP * STRIPS]):
            place = QRect(number % STRIP * (small + 4), side + 4 + number // STRIP * (small + 4), small, small)
            if left_out and number == STRIP * STRIPS - 1:
                painter.setPen(colour(DIM))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"+{left_out + 1}")
            else:
                self._shelf.paint(painter, place, key, seen)
        painter.end()

    def _rows_px(self, small: int) -> int:
        """Return how high the rows of small faces are together."""
        return min(STRIPS, -(-(len(self._keys) - 1) // STRIP)) * (small + 4) if len(self._keys) > 1 else 0

    @staticmethod
    def _small_side(side: int) -> int:
        return (side - (STRIP - 1) * 4) // STRIP

    @Slot(object)
    def _repaint(self, keys: frozenset[CropKey]) -> None:
        if not keys.isdisjoint(self._keys):
            self.update()
