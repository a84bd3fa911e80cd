"""A wall of tiles: faces or candidates in an even grid that paints only what is on screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.ui.crop_shelf import CropKey, CropShelf

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class TileRole(IntEnum):
    """What a delegate asks a tile for."""

    TILE = Qt.ItemDataRole.UserRole + 1
    PIXMAP = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Tile:
    """One tile: which crop, up to three lines under it, and the group it stands in.

    `subject` is the domain object behind it. `group` numbers the run of tiles it belongs to (None for none);
    `group_label` is written over the first tile of a run. `badge` is one sign in the corner; `stamp` is written along
    the picture's lower edge; `hint` is shown while the pointer rests on the tile.
    """

    subject: object
    crop: CropKey | None
    lines: tuple[tuple[str, str], ...]
    spoken: str
    group: int | None = None
    group_label: str = ""
    badge: str = ""
    badge_colour: str = ""
    stamp: str = ""
    hint: str = ""


class TileModel(QAbstractTableModel):
    """Tiles laid out in rows of as many columns as fit. Pixmaps are asked for only when a tile is painted."""

    def __init__(self, shelf: CropShelf) -> None:
        super().__init__()
        self._shelf = shelf
        self._tiles: list[Tile] = []
        self._places: dict[CropKey, list[int]] = {}
        self._columns = 1
        shelf.arrived.connect(self._repaint)

    @property
    def tiles(self) -> Sequence[Tile]:
        """All tiles, in the order they are shown in."""
        return self._tiles

    def show(self, tiles: Sequence[Tile]) -> None:
        """Replace all tiles at once."""
        self.beginResetModel()
        self._tiles = list(tiles)
        self._places = {}
        for place, tile in enumerate(self._tiles):
            if tile.crop is not None:
                self._places.setdefault(tile.crop, []).append(place)
        self.endResetModel()

    def update(self, changed: Mapping[int, Tile]) -> None:
        """Show other tiles of the same faces in some places; nothing moves."""
        for place, tile in changed.items():
            self._tiles[place] = tile
            index = self.index_of(place)
            self.dataChanged.emit(index, index)

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
        tile = self._tiles[place]
        if role == TileRole.TILE:
            return tile
        if role == TileRole.PIXMAP:
            return self._shelf.crop(tile.crop) if tile.crop is not None else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tile.spoken
        if role == Qt.ItemDataRole.ToolTipRole and tile.hint:
            return tile.hint
        return None

    @Slot(object)
    def _repaint(self, keys: frozenset[CropKey]) -> None:
        places = [place for key in keys for place in self._places.get(key, ())]
        if places:
            first, last = self.index_of(min(places)), self.index_of(max(places))
            self.dataChanged.emit(
                self.index(first.row(), 0), self.index(last.row(), self._columns - 1), [int(TileRole.PIXMAP)]
            )


class TileView(QTableView):
    """The grid itself. Emits `chosen` (Enter, double click) and `moved` with the subject of the current tile."""

    chosen = Signal(object)
    moved = Signal(object)

    def __init__(self, model: TileModel, name: str, *, tile_px: int, caption_px: int) -> None:
        super().__init__()
        self._tiles = model
        self._tile_px = tile_px
        self._caption_px = caption_px
        self.setModel(model)
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

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt: tell what stands under the focus now."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if (place := self._tiles.place_of(current)) is not None:
            self.moved.emit(self._tiles.tiles[place].subject)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter chooses; left and right run on over the ends of a row."""
        place = self._tiles.place_of(self.currentIndex())
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif place is not None and event.key() in steps:
            self.go_to(place + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: as many columns as fit, all equally wide, and the focus stays where it was."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        # The scroll bar's place is always kept free, so that its coming and going never changes the columns.
        width = self.width() - self.verticalScrollBar().sizeHint().width()
        columns = max(1, width // self._tile_px)
        place = self._tiles.place_of(self.currentIndex())
        self._tiles.set_columns(columns)
        side = width // columns
        self.horizontalHeader().setDefaultSectionSize(side)
        self.verticalHeader().setDefaultSectionSize(side + self._caption_px)
        if place is not None:
            self.go_to(place)

    def _choose(self) -> None:
        found = self.current()
        if found is not None:
            self.chosen.emit(found)
