"""A wall of tiles: faces or candidates in an even grid that paints only what is on screen."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from enum import IntEnum
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.ui.crop_shelf import CropKey, CropShelf
from app.ui.lasso import Lasso
from app.ui.theme import scaled
from app.ui.tile_sources import Tile as Tile
from app.ui.tile_sources import TileList as TileList
from app.ui.tile_sources import TileSource as TileSource

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROWS_AHEAD = 3
_MADE_AT_MOST = 600
_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class TileRole(IntEnum):
    """What a delegate asks a tile for."""

    TILE = Qt.ItemDataRole.UserRole + 1
    PIXMAP = Qt.ItemDataRole.UserRole + 2


class TileModel(QAbstractTableModel):
    """Tiles laid out in rows of as many columns as fit. Crops are asked for only when a tile is painted.

    Signals: `dropped` when every crop on the shelf is gone.
    """

    dropped = Signal()

    def __init__(self, shelf: CropShelf) -> None:
        super().__init__()
        self._shelf = shelf
        self._tiles: TileSource = TileList(())
        self._made: dict[int, Tile] = {}
        self._columns = 1
        shelf.arrived.connect(self._repaint)
        shelf.dropped.connect(self.dropped)

    @property
    def tiles(self) -> Sequence[Tile]:
        """All tiles, in the order they are shown in."""
        return self._tiles

    def show(self, tiles: Sequence[Tile]) -> None:
        """Replace all tiles at once."""
        self.beginResetModel()
        self._tiles = tiles if isinstance(tiles, TileSource) else TileList(tiles)
        self.forget_made()
        self.endResetModel()

    def retouch(self, places: Collection[int]) -> None:
        """Paint some tiles again, whose source shows them otherwise now; nothing moves."""
        self.forget_made()
        self._tell_changed(places)

    def _tell_changed(self, places: Iterable[int]) -> None:
        if isinstance(places, range):  # of a hundred thousand, say
            self._repaint_rows(places.start // self._columns, (places.stop - 1) // self._columns)
            return
        rows = sorted({place // self._columns for place in places})
        for _, run in groupby(enumerate(rows), key=lambda numbered: numbered[1] - numbered[0]):  # rows without a gap
            lines = [line for _, line in run]
            self._repaint_rows(lines[0], lines[-1])

    def _repaint_rows(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self._columns - 1))

    def expect_rows(self, rows: range) -> None:
        """Have the crops of rows fetched that will soon come into view."""
        places = range(max(0, rows.start) * self._columns, min(rows.stop * self._columns, len(self._tiles)))
        crops = (self._tile(place).crop for place in places)
        self._shelf.expect(crop for crop in crops if crop is not None)

    def set_columns(self, columns: int) -> None:
        """Lay the tiles out anew in rows of `columns`."""
        if columns != self._columns:
            self.beginResetModel()
            self._columns = columns
            self.endResetModel()

    def place_of(self, index: Index) -> int | None:
        """Return which tile an index stands for, or None beyond the last one."""
        if not index.isValid():
            return None
        place = index.row() * self._columns + index.column()
        return place if place < len(self._tiles) else None

    def index_of(self, place: int) -> QModelIndex:
        """Return where a tile stands."""
        return self.index(place // self._columns, place % self._columns)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: how many rows; a tile has no rows of its own."""
        return 0 if parent.isValid() else -(-len(self._tiles) // self._columns)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: how many tiles stand side by side."""
        return 0 if parent.isValid() else self._columns

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: what lies beyond the last tile cannot be chosen."""
        if self.place_of(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the tile, its pixmap if it is ready, or what a screen reader says."""
        place = self.place_of(index)
        if place is None:
            return None
        tile = self._tile(place)
        if role == TileRole.TILE:
            return tile
        if role == TileRole.PIXMAP:
            return self._shelf.crop(tile.crop) if tile.crop is not None else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tile.spoken
        if role == Qt.ItemDataRole.ToolTipRole and tile.hint:
            return tile.hint
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: tiles stand in no column that has a name; Qt's numbers would be read out before each tile."""
        return None

    def _tile(self, place: int) -> Tile:
        """Return a tile, made once: it is asked for several times while it is painted, and again when it scrolls by."""
        made = self._made.get(place)
        if made is None:
            while len(self._made) >= _MADE_AT_MOST:
                self._made.pop(next(iter(self._made)))
            made = self._made[place] = self._tiles.tile(place)
        return made

    def forget_made(self) -> None:
        """Make tiles anew when they are painted next, because their words are others now."""
        self._made.clear()

    @Slot(object)
    def _repaint(self, keys: frozenset[CropKey]) -> None:
        self._tell_changed(self._tiles.places_of(keys))


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
        self._tiles = model
        self._tile_px = tile_px
        self._caption_px = caption_px
        self._anchor: int | None = None
        self._lasso = Lasso(self)
        self._lasso.drawn.connect(self._span_frame)
        self.setModel(model)
        model.dropped.connect(self.forgetting)
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
        return None if place is None else self._tiles.tiles[place].subject

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

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt: tell what stands under the focus now."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if (place := self._tiles.place_of(current)) is not None:
            self.moved.emit(self._tiles.tiles[place].subject)

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
        header, height = self.verticalHeader(), self.viewport().height()
        first, last = header.visualIndexAt(0), header.visualIndexAt(height)
        if dy < 0 and last >= 0:
            self._tiles.expect_rows(range(last + 1, last + 1 + _ROWS_AHEAD))
        elif dy > 0 and first >= 0:
            self._tiles.expect_rows(range(first - _ROWS_AHEAD, first))

    def reset(self) -> None:
        """Qt: other tiles are shown; the delegate keeps none of those before."""
        super().reset()
        self.forgetting.emit()

    def set_tile_px(self, tile_px: int) -> None:
        """Make the tiles at least so wide, px at the usual size; the focus stays where it was."""
        self._tile_px = tile_px
        self._lay_out()

    def _hold_anchor(self, place: int) -> None:
        self._anchor = place if self._anchor is None else self._anchor

    def _span(self) -> None:
        place = self._tiles.place_of(self.currentIndex())
        if place is not None and self._anchor is not None:
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
        if place is not None:
            self.go_to(place)

    def _choose(self) -> None:
        found = self.current()
        if found is not None:
            self.chosen.emit(found)
