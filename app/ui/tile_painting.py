"""How one tile is painted: its picture, its lines, the run it stands in, and the amber frame of the current one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.crop_painting import Crop, lay_down, paint_crop
from app.ui.theme import BLUE, DIM, FOCUS, GROUND, LINE, PANEL, SMALL_PT, TEXT, colour, scaled, type_of
from app.ui.tiles import Tile, TileRole, TileView

GAP_PX = 4
EDGE_PX = 4
LINE_PX = 20
GROUP_PX = 24
_CARDS_AT_MOST = 400
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def caption_height(lines: int, *, has_groups: bool) -> int:
    """Return how much higher than wide a tile with so many lines is, px at the usual size."""
    return lines * LINE_PX + GAP_PX * 2 + (GROUP_PX if has_groups else 0)


class TileDelegate(QStyledItemDelegate):
    """Paints tiles. `has_groups` leaves room above each picture for the run's name."""

    def __init__(self, parent: TileView, *, has_groups: bool) -> None:
        super().__init__(parent)
        parent.forgetting.connect(self.forget)
        self._has_groups = has_groups
        self._cards: dict[object, QPixmap] = {}
        self.forget()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: paint one cell of the grid."""
        tile = index.data(TileRole.TILE)
        if not isinstance(tile, Tile):
            return
        painter.save()
        cell: QRect = option.rect
        if self._has_groups:
            self._paint_group(painter, cell, tile)
            cell = cell.adjusted(0, self._group_px, 0, 0)
        card = cell.adjusted(GAP_PX, 0, -GAP_PX, -GAP_PX * 2)
        lay_down(painter, card.topLeft(), self._card(tile, index.data(TileRole.PIXMAP), card, painter))
        self._paint_frame(painter, card, option)
        painter.restore()

    @Slot()
    def forget(self) -> None:
        """Drop every tile that was painted, and take the type at the size that is worn now."""
        self._cards.clear()
        self._small, self._strong = type_of(SMALL_PT), type_of(SMALL_PT, bold=True)
        self._metrics = {id(font): QFontMetrics(font) for font in (self._small, self._strong)}
        self._line_px, self._group_px = scaled(LINE_PX), scaled(GROUP_PX)

    def _card(self, tile: Tile, crop: object, place: QRect, painter: QPainter) -> QPixmap:
        """Return a tile's picture and lines; painted once, because scrolling shows each of them many times."""
        shown = (crop.pixmap.cacheKey(), crop.largest_px) if isinstance(crop, Crop) else None
        ratio = painter.device().devicePixelRatioF()
        key = (shown, tile.lines, tile.badge, tile.stamp, place.width(), place.height(), ratio)
        found = self._cards.get(key)
        if found is None:
            found = QPixmap(place.size() * ratio)
            found.setDevicePixelRatio(ratio)
            found.fill(colour(PANEL))
            own = QPainter(found)
            card = QRect(0, 0, place.width(), place.height())
            image = QRect(0, 0, card.width(), card.width())
            self._paint_picture(own, image, crop, tile)
            self._paint_lines(own, card, image, tile)
            if tile.badge:  # a state is a sign, a word and an edge, never a shade alone
                own.fillRect(QRect(0, 0, EDGE_PX, card.height()), colour(tile.badge_colour))
            own.end()
            while len(self._cards) >= _CARDS_AT_MOST:
                self._cards.pop(next(iter(self._cards)))
            self._cards[key] = found
        return found

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

    def _paint_picture(self, painter: QPainter, place: QRect, crop: object, tile: Tile) -> None:
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

    def _paint_lines(self, painter: QPainter, card: QRect, image: QRect, tile: Tile) -> None:
        top = image.bottom() + GAP_PX
        for number, (left, right) in enumerate(tile.lines):
            place = QRect(card.x() + 8, top + number * self._line_px, card.width() - 16, self._line_px)
            font = self._strong if number == 0 else self._small
            painter.setFont(self._small)
            painter.setPen(colour(DIM))
            painter.drawText(place, _RIGHT, right)
            room = place.width() - (self._metrics[id(self._small)].horizontalAdvance(right) + 8 if right else 0)
            painter.setFont(font)
            painter.setPen(colour(TEXT if number == 0 else DIM))
            painter.drawText(place, _LEFT, self._metrics[id(font)].elidedText(left, Qt.TextElideMode.ElideRight, room))

    def _paint_frame(self, painter: QPainter, card: QRect, option: QStyleOptionViewItem) -> None:
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected or state & QStyle.StateFlag.State_HasFocus:
            widget: QWidget = option.widget
            has_focus = widget.hasFocus()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(FOCUS if has_focus else BLUE), 3))
            painter.drawRect(card.adjusted(1, 1, -2, -2))
