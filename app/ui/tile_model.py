"""The tiles of a wall as rows and columns: each made when it is asked for, its crop fetched when it is painted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from enum import IntEnum
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QRegion

from app.ui.crop_painting import Crop
from app.ui.crop_shelf import CropKey, CropShelf
from app.ui.tile_sources import Tile, TileList, TileSource

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MADE_AT_MOST = 600


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
        self._asked: set[CropKey] = set()
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
        if isinstance(places, range):
            self.forget_made()
        for place in () if isinstance(places, range) else places:
            self._made.pop(place, None)
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
        crops = {crop for crop in map(self._tiles.crop, places) if crop is not None}
        self._asked |= crops
        self._shelf.expect(crops)

    def make_room(self, tiles: int) -> None:
        """Have the crops of as many tiles kept as are in view at once."""
        self._shelf.make_room(tiles)

    def pass_by(self, in_view: range) -> None:
        """Have nothing more fetched for tiles that are out of view again before their crops came."""
        seen = set(map(self._tiles.crop, in_view))
        self._shelf.pass_by(self._asked - seen)
        self._asked &= seen

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
        tile = self.tile_at(place)
        if role == TileRole.TILE:
            return tile
        if role == TileRole.PIXMAP:
            return self.crop_of(tile)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tile.spoken
        if role == Qt.ItemDataRole.ToolTipRole and tile.hint:
            return tile.hint
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: tiles stand in no column that has a name; Qt's numbers would be read out before each tile."""
        return None

    def crop_of(self, tile: Tile) -> Crop | None:
        """Return the crop that a tile is painted with now; asked for where it is not here yet."""
        crop = self._shelf.crop(tile.crop, may_pass=True) if tile.crop is not None else None
        if crop is None and tile.crop is not None:
            self._asked.add(tile.crop)
        return crop

    def see(self, tile: Tile, place: QRect, within: QRegion) -> None:
        """Count the face of a tile as seen whose crop was just painted into a place, of which a part is in view."""
        if tile.crop is not None:
            self._shelf.see(tile.crop, place, within)

    def subject_at(self, place: int) -> object:
        """Return what is behind a tile; where that can be, without making the tile."""
        return self._tiles.subject(place)

    def sign_at(self, place: int) -> tuple[str, str]:
        """Return the sign of a tile and its shade; where that can be, without making the tile."""
        sign = self._tiles.sign(place)
        if sign is None:
            tile = self.tile_at(place)
            sign = tile.badge, tile.badge_colour
        return sign

    def made_at(self, place: int) -> Tile | None:
        """Return a tile where it is made already."""
        return self._made.get(place)

    def tile_at(self, place: int) -> Tile:
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
