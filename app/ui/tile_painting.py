"""How one tile is painted: its picture, its lines, the run it stands in, and the amber frame of the current one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.ui.crop_painting import Crop, lay_down, paint_crop
from app.ui.theme import BLUE, DIM, FOCUS, GROUND, LINE, PANEL, SMALL_PT, TEXT, colour, scaled, type_of
from app.ui.tile_slices import TileArtist
from app.ui.tiles import Tile, TileView

GAP_PX = 4
EDGE_PX = 4
LINE_PX = 20
GROUP_PX = 24
_CARDS_AT_LEAST, _SCREENS_KEPT, _BLANKS_AT_MOST = 40, 2, 24
"""Tiles kept painted: two screens of them are enough, as scrolling moves what is painted; each takes some 100 kB."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def caption_height(lines: int, *, has_groups: bool) -> int:
    """Return how much higher than wide a tile with so many lines is, px at the usual size."""
    return lines * LINE_PX + GAP_PX * 2 + (GROUP_PX if has_groups else 0)


class TileDelegate(TileArtist):
    """Paints tiles. `has_groups` leaves room above each picture for the run's name."""

    def __init__(self, parent: TileView, *, has_groups: bool) -> None:
        super().__init__(parent)
        parent.forgetting.connect(self.forget)
        self._view, self._model = parent, parent.tiles
        self._has_groups = has_groups
        self._cards: dict[object, QPixmap] = {}
        self._blanks: dict[object, QPixmap] = {}
        self.forget()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: paint one cell of the grid, where somebody else than the wall asks for it."""
        place = self._model.place_of(index)
        if place is not None:
            state: QStyle.StateFlag = option.state
            framed = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
            self.paint_tile(painter, option.rect, place, is_framed=bool(state & framed), has_time=True)

    def paint_tile(self, painter: QPainter, cell: QRect, place: int, *, is_framed: bool, has_time: bool) -> bool:
        """Paint one tile, and return whether it is finished; without time, what is at hand of it, else its place."""
        tile = self._model.tile_at(place) if has_time else self._model.made_at(place)
        card = self._place_of_card(cell)
        found, is_finished = None, False
        if tile is not None:
            found, is_finished = self._card(tile, card.size(), has_time=has_time)
            if self._has_groups and found is not None:
                self._paint_group(painter, cell, tile)
        lay_down(painter, card.topLeft(), found or self._blank(self._model.sign_at(place), card.size()))
        if tile is not None and is_finished:  # a card that waits for its crop, or for time, shows no face
            self._model.see(tile, QRect(card.topLeft(), QSize(card.width(), card.width())), self._view.painting)
        if is_framed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(FOCUS if self._view.hasFocus() else BLUE), 3))
            painter.drawRect(card.adjusted(1, 1, -2, -2))
        return is_finished

    def prepare(self, place: int, cell_px: QSize) -> None:
        """Have a tile at hand when it is painted next, in a cell of this size."""
        card = self._place_of_card(QRect(QPoint(0, 0), cell_px))
        self._card(self._model.tile_at(place), card.size(), has_time=True)

    @Slot()
    def forget(self) -> None:
        """Drop every tile that was painted, and take the type at the size that is worn now."""
        self._cards.clear()
        self._blanks.clear()
        self._small, self._strong = type_of(SMALL_PT), type_of(SMALL_PT, bold=True)
        self._metrics = {id(font): QFontMetrics(font) for font in (self._small, self._strong)}
        self._line_px, self._group_px = scaled(LINE_PX), scaled(GROUP_PX)

    def _place_of_card(self, cell: QRect) -> QRect:
        above = self._group_px if self._has_groups else 0
        return cell.adjusted(GAP_PX, above, -GAP_PX, -GAP_PX * 2)

    def _card(self, tile: Tile, size: QSize, *, has_time: bool) -> tuple[QPixmap | None, bool]:
        """Return a tile's picture and lines, painted once because scrolling shows each of them many times.

        Besides, whether that is all of it: without time, a card without its crop is better than none.
        """
        crop = self._model.crop_of(tile)
        ratio = self._view.devicePixelRatioF()
        words = (tile.crop, tile.lines, tile.badge, tile.stamp, size.width(), size.height(), ratio)
        shown = (crop.pixmap.cacheKey(), crop.largest_px) if crop is not None else None
        found = self._cards.get((shown, words))
        if found is not None:
            return found, True
        if not has_time:
            return self._cards.get((None, words)), False
        begun = self._cards.pop((None, words), None)  # all but its crop, which is laid into it now
        made = begun or self._empty(size, ratio)
        own = QPainter(made)
        if begun is None:
            self._paint_lines(own, size, tile)
        self._paint_picture(own, size, crop, tile)
        own.end()
        while len(self._cards) >= max(_CARDS_AT_LEAST, _SCREENS_KEPT * self._view.most_in_view):
            self._cards.pop(next(iter(self._cards)))
        self._cards[shown, words] = made
        return made, True

    def _blank(self, sign: tuple[str, str], size: QSize) -> QPixmap:
        """Return the place of a tile before there is time for it: what was decided about it stands there already."""
        ratio = self._view.devicePixelRatioF()
        key = (sign, size.width(), size.height(), ratio)
        found = self._blanks.get(key)
        if found is None:
            found = self._empty(size, ratio)
            own = QPainter(found)
            self._paint_picture(own, size, None, Tile(None, None, (), "", badge=sign[0], badge_colour=sign[1]))
            own.end()
            if len(self._blanks) >= _BLANKS_AT_MOST:
                self._blanks.clear()
            self._blanks[key] = found
        return found

    @staticmethod
    def _empty(size: QSize, ratio: float) -> QPixmap:
        made = QPixmap(size * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(colour(PANEL))
        return made

    def _paint_group(self, painter: QPainter, cell: QRect, tile: Tile) -> None:
        strip = QRect(cell.x() + GAP_PX, cell.y(), cell.width() - GAP_PX, self._group_px)
        if tile.group is None and not tile.group_label:
            return
        middle = strip.center().y()
        if not tile.group_label:
            painter.setPen(QPen(colour(LINE), 2))
            painter.drawLine(strip.left() - GAP_PX * 2, middle, strip.right() - GAP_PX, middle)
            return
        painter.setFont(self._strong)
        painter.setPen(colour(TEXT))
        text = self._metrics[id(self._strong)].elidedText(tile.group_label, Qt.TextElideMode.ElideRight, strip.width())
        painter.drawText(strip, _LEFT, text)
        end = strip.left() + self._metrics[id(self._strong)].horizontalAdvance(text) + GAP_PX * 2
        if end < strip.right() - GAP_PX:
            painter.setPen(QPen(colour(LINE), 2))
            painter.drawLine(end, middle, strip.right() - GAP_PX, middle)

    def _paint_picture(self, painter: QPainter, size: QSize, crop: Crop | None, tile: Tile) -> None:
        place = QRect(0, 0, size.width(), size.width())
        paint_crop(painter, place, crop)
        if tile.badge:
            corner = QRect(place.right() - scaled(22) - 5, place.top() + 5, scaled(22), scaled(22))
            painter.fillRect(corner, colour(tile.badge_colour))
            painter.setPen(colour(GROUND))
            painter.setFont(self._strong)
            painter.drawText(corner, Qt.AlignmentFlag.AlignCenter, tile.badge)

        if tile.stamp:
            width = min(self._metrics[id(self._small)].horizontalAdvance(tile.stamp) + GAP_PX * 4, place.width())
            strip = QRect(place.left(), place.bottom() + 1 - self._line_px, width, self._line_px)
            painter.fillRect(strip, colour(GROUND))
            painter.setPen(colour(TEXT))
            painter.setFont(self._small)
            painter.drawText(strip, Qt.AlignmentFlag.AlignCenter, tile.stamp)
        if tile.badge:  # a state is a sign, a word and an edge, never a shade alone
            painter.fillRect(QRect(0, 0, EDGE_PX, size.height()), colour(tile.badge_colour))

    def _paint_lines(self, painter: QPainter, size: QSize, tile: Tile) -> None:
        top = size.width() - 1 + GAP_PX
        for number, (left, right) in enumerate(tile.lines):
            place = QRect(8, top + number * self._line_px, size.width() - 16, self._line_px)
            font = self._strong if number == 0 else self._small
            painter.setFont(self._small)
            painter.setPen(colour(DIM))
            painter.drawText(place, _RIGHT, right)
            room = place.width() - (self._metrics[id(self._small)].horizontalAdvance(right) + 8 if right else 0)
            painter.setFont(font)
            painter.setPen(colour(TEXT if number == 0 else DIM))
            painter.drawText(place, _LEFT, self._metrics[id(font)].elidedText(left, Qt.TextElideMode.ElideRight, room))
