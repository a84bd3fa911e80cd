"""A wall of tiles: faces or candidates in an even grid that paints only what is on screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.ui.crop_shelf import in_view
from app.ui.key_words import say_by_keys
from app.ui.lasso import Lasso
from app.ui.theme import scaled
from app.ui.tile_model import TileModel as TileModel
from app.ui.tile_model import TileRole as TileRole
from app.ui.tile_slices import Slices, TileArtist
from app.ui.tile_sources import Tile as Tile
from app.ui.tile_sources import TileList as TileList
from app.ui.tile_sources import TileSource as TileSource

Index = QModelIndex | QPersistentModelIndex
_ROWS_AHEAD = 3
_BRIDGE_PX = 4
_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class TileView(QTableView):
    """The grid itself.

    Signals: `chosen` (Enter, double click) and `moved` with the subject of the current tile; `spanned` with the places
    of tiles that were taken together, by Shift and a click or an arrow, or by drawing a frame around them; `pointed`
    with the subject of a tile on which the pointer rests; `forgetting` when all tiles or crops
    are replaced.
    """

    chosen = Signal(object)
    moved = Signal(object)
    spanned = Signal(object)
    pointed = Signal(object)
    forgetting = Signal()

    def __init__(self, model: TileModel, name: str, *, tile_px: int, caption_px: int) -> None:
        super().__init__()
        self._tiles = self.tiles = model
        self._tile_px = tile_px
        self._caption_px = caption_px
        self._anchor: int | None = None
        self._spanned_to: int | None = None
        self._travel = 0
        self.most_in_view = 0
        self.painting = QRegion()
        """What the painting that is under way brings before somebody's eyes."""
        self._slices = Slices(self, self._in_turn, self._prepare, self._show_places, self._look_ahead)
        self._lasso = Lasso(self)
        self._lasso.drawn.connect(self._span_frame)
        self.setModel(model)
        model.dropped.connect(self.forgetting)
        say_by_keys(self, model.forget_made)  # a tile of copies names the key that opens them
        self.setAccessibleName(name)
        self.setProperty("role", "wall")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(16)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self._choose)

    def current(self) -> object | None:
        """Return the subject of the current tile, or None."""
        place = self._tiles.place_of(self.currentIndex())
        return None if place is None else self._tiles.subject_at(place)

    def go_to(self, place: int) -> None:
        """Make a tile the current one and bring it into view."""
        if 0 <= place < len(self._tiles.tiles):
            index = self._tiles.index_of(place)
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: with a ground of its own, which a style sheet takes away, what is painted is moved when this scrolls."""
        super().showEvent(event)
        self.viewport().setAutoFillBackground(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: nothing is finished for nobody; what is left is painted when this is shown again."""
        super().hideEvent(event)
        self._slices.stop()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt: tell what stands under the focus now."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if (place := self._tiles.place_of(current)) is not None:
            self.moved.emit(self._tiles.subject_at(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter chooses; left and right run on over the ends of a row; Shift takes along what is passed."""
        place, spans = self._tiles.place_of(self.currentIndex()), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if spans and place is not None and event.key() in _ARROWS:
            self._hold_anchor(place)
        elif event.key() in _ARROWS:
            self._anchor = None
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif place is not None and event.key() in steps:
            self.go_to(place + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
        if spans and event.key() in _ARROWS:
            self._span()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: Shift and a click take all tiles from the one that was current; a drag draws a frame around some."""
        spans = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        before = self._tiles.place_of(self.currentIndex())
        if spans and before is not None:
            self._hold_anchor(before)
        elif not spans:
            self._anchor = None
            self._lasso.begin(event.position().toPoint())
        super().mousePressEvent(event)
        if spans:
            self._span()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: the frame follows the pointer; nothing else is dragged."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._lasso.follow(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: what the frame touches is taken."""
        self._lasso.end()
        super().mouseReleaseEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Qt: a tool tip is asked for where the pointer rests; whoever knows more of the tile may say it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._tiles.place_of(self.indexAt(event.pos()))
            if place is not None and not self._tiles.tiles[place].hint:
                self.pointed.emit(self._tiles.tiles[place].subject)
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Qt: what lies ahead in the direction of travel is fetched before it comes into view."""
        super().scrollContentsBy(dx, dy)
        self._travel = dy
        if abs(dy) * 2 >= self.viewport().height():
            self._tiles.pass_by(self.in_view)
            self._slices.hurry()
        else:
            self._look_ahead()

    def _look_ahead(self) -> None:
        header, height = self.verticalHeader(), self.viewport().height()
        first, last = header.visualIndexAt(0), header.visualIndexAt(height)
        if self._travel < 0 and last >= 0:
            self._tiles.expect_rows(range(last + 1, last + 1 + _ROWS_AHEAD))
        elif self._travel > 0 and first >= 0:
            self._tiles.expect_rows(range(first - _ROWS_AHEAD, first))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint the tiles in view, as far as there is time; the rest is finished in slices."""
        artist, current = self.itemDelegate(), self.currentIndex()
        if not isinstance(artist, TileArtist):
            super().paintEvent(event)
            return
        is_framed = self.hasFocus() or self.selectionModel().isSelected(current)
        framed = self._tiles.place_of(current) if is_framed else None
        painter = QPainter(self.viewport())
        self._slices.begin(is_shown=self.isVisible())
        self.painting = in_view(self, event)
        try:
            self._paint_part(painter, event.region(), artist, framed)
        finally:  # a painter that is left open takes the program down with it
            painter.end()
        self._slices.end()

    def _paint_part(self, painter: QPainter, region: QRegion, artist: TileArtist, framed: int | None) -> None:
        part, is_whole = region.boundingRect(), region.rectCount() == 1
        for place, cell in self._cells(self._seen(part)):
            if not (part.intersects(cell) if is_whole else region.intersects(cell)):
                continue
            if not artist.paint_tile(painter, cell, place, is_framed=place == framed, has_time=self._slices.has_time):
                self._slices.leave(place)

    @property
    def is_finished(self) -> bool:
        """True while no tile in view waits to be painted whole; its crop may still be on its way."""
        return self._slices.is_over

    @property
    def in_view(self) -> range:
        """The places of all tiles of which something is in view."""
        return self._seen(self.viewport().rect())

    def _seen(self, part: QRect) -> range:
        height, columns = max(1, self.verticalHeader().defaultSectionSize()), self._tiles.columnCount()
        top = self.verticalHeader().offset()
        first, last = (top + part.top()) // height, (top + part.bottom()) // height
        return range(first * columns, min((last + 1) * columns, len(self._tiles.tiles)))

    def _cells(self, places: Iterable[int]) -> Iterator[tuple[int, QRect]]:
        """Yield where tiles stand in the viewport; Qt is asked once for all of them."""
        width, height = self.horizontalHeader().defaultSectionSize(), self.verticalHeader().defaultSectionSize()
        columns, top = self._tiles.columnCount(), self.verticalHeader().offset()
        for place in places:
            row, across = divmod(place, columns)
            yield place, QRect(across * width, row * height - top, width, height)

    def _in_turn(self, places: Iterable[int]) -> list[int]:
        """Return those that are in view, in reading order from the current tile on, then those before it."""
        seen, current = self.in_view, self._tiles.place_of(self.currentIndex())
        first = current if current in seen else seen.start
        return sorted((place for place in places if place in seen), key=lambda place: (place < (first or 0), place))

    @property
    def _cell_px(self) -> QSize:
        return QSize(self.horizontalHeader().defaultSectionSize(), self.verticalHeader().defaultSectionSize())

    def _prepare(self, place: int) -> None:
        artist = self.itemDelegate()
        if isinstance(artist, TileArtist):
            artist.prepare(place, self._cell_px)

    def _show_places(self, places: Iterable[int]) -> None:
        region = QRegion()
        for _, cell in self._cells(places):
            region |= cell.adjusted(-_BRIDGE_PX, 0, 0, 0)  # the line of a run comes from the tile before
        self.viewport().update(region)

    def reset(self) -> None:
        """Qt: other tiles are shown; the delegate keeps none of those before."""
        super().reset()
        self._slices.stop()
        self._anchor = None
        self.forgetting.emit()

    def set_tile_px(self, tile_px: int) -> None:
        """Make the tiles at least so wide, px at the usual size; the focus stays where it was."""
        self._tile_px = tile_px
        self._lay_out()

    def _hold_anchor(self, place: int) -> None:
        if self._anchor is None or place != self._spanned_to:  # gone elsewhere since, by whatever way
            self._anchor = place

    def _span(self) -> None:
        place = self._tiles.place_of(self.currentIndex())
        if place is not None and self._anchor is not None:
            self._spanned_to = place
            low, high = sorted((self._anchor, place))
            self.spanned.emit(range(low, high + 1))

    @Slot(object)
    def _span_frame(self, frame: QRect) -> None:
        header, across = self.verticalHeader(), self.horizontalHeader()
        rows = header.visualIndexAt(frame.top()), header.visualIndexAt(frame.bottom())
        columns = across.visualIndexAt(frame.left()), across.visualIndexAt(frame.right())
        last = self._tiles.rowCount() - 1, self._tiles.columnCount() - 1
        touched = (
            self._tiles.place_of(self._tiles.index(line, place))
            for line in range(max(0, rows[0]), (last[0] if rows[1] < 0 else rows[1]) + 1)
            for place in range(max(0, columns[0]), (last[1] if columns[1] < 0 else columns[1]) + 1)
        )
        places = [place for place in touched if place is not None]
        if places:
            self.spanned.emit(places)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another size or theme is worn, or other words are spoken: the tiles are laid out and painted anew."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self._tiles.forget_made()
            self.forgetting.emit()
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: as many columns as fit, all equally wide, and the focus stays where it was."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        # The scroll bar's place is always kept free, so that its coming and going never changes the columns.
        width = self.width() - self.verticalScrollBar().sizeHint().width()
        columns = max(1, width // scaled(self._tile_px))
        place = self._tiles.place_of(self.currentIndex())
        self._tiles.set_columns(columns)
        side = width // columns
        self.horizontalHeader().setDefaultSectionSize(side)
        self.verticalHeader().setDefaultSectionSize(side + scaled(self._caption_px))
        self.most_in_view = columns * (self.height() // (side + scaled(self._caption_px)) + 2)
        self._tiles.make_room(self.most_in_view)
        if place is not None:
            self.go_to(place)

    def _choose(self) -> None:
        found = self.current()
        if found is not None:
            self.chosen.emit(found)
