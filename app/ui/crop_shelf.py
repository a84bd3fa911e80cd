"""The shelf of small face pictures: what is on screen is fetched in batches, and only so much is kept."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from app.domain.errors import KnownError, NotFound
from app.domain.ids import FaceId, ReferenceId
from app.domain.progress import IsCancelled, OnProgress
from app.domain.shielding import Shield
from app.service.faces import face_crops
from app.service.gallery import reference_crop
from app.ui.crop_painting import Crop, paint_crop
from app.ui.crop_pictures import picture
from app.ui.desk import Desk
from app.ui.own_view import OwnView

if TYPE_CHECKING:
    from app.store import Unit

SIDE_PX = 176
KEPT = 340
WANTED_AT_MOST = 400
BATCH, JOBS_AT_MOST = 6, 1
"""The window's thread turns a batch into pixmaps in one go, and shares one interpreter lock with whoever decodes. With
16 crops and two jobs the frames of a jump took 30 to 34 ms at p99, with these 12, and a page was there no later."""
GATHER_MS = 8
REST_MS, SERIES_S = 50, 0.08
"""Jumps that follow each other within so many seconds are a series; crops are fetched once it rests."""


class CropKind(StrEnum):
    """Whose crop it is."""

    FACE = "face"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class CropKey:
    """Which crop: a face of the case, or a reference of the gallery."""

    kind: CropKind
    number: int

    @classmethod
    def of_face(cls, face_id: FaceId) -> CropKey:
        """The crop of one face of the case."""
        return cls(CropKind.FACE, face_id)

    @classmethod
    def of_reference(cls, reference_id: ReferenceId) -> CropKey:
        """The crop of one reference of the gallery."""
        return cls(CropKind.REFERENCE, reference_id)


def in_view(widget: QWidget, event: QPaintEvent) -> QRegion:
    """Return the part of a widget that a painting brings before somebody's eyes; none where the widget is not shown."""
    return event.region() if widget.isVisible() else QRegion()


class CropShelf(QObject):
    """Crops ready to be painted, shielded as the person at the desk chose; least recently used first to go.

    Signals: `arrived` with the set of keys that are ready now; `dropped` when all of them are gone.
    """

    arrived = Signal(object)
    dropped = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ready: OrderedDict[CropKey, Crop] = OrderedDict()
        self._wanted: OrderedDict[CropKey, bool] = OrderedDict()
        self._coming: set[CropKey] = set()
        self._absent: set[CropKey] = set()
        self._painted: set[CropKey] = set()
        self._jobs = 0
        self._round = 0
        self._gather = QTimer(self)
        self._gather.setObjectName("gather crops")
        self._gather.setSingleShot(True)
        self._passed_at = -SERIES_S
        self._in_view = 0
        self._gather.timeout.connect(self._fetch)
        desk.own.reshielded.connect(self.shield_anew)
        desk.erased.connect(self.shield_anew)

    @property
    def own(self) -> OwnView:
        """How the person at the desk is shown faces now."""
        return self._desk.own

    def crop(self, key: CropKey, *, may_pass: bool = False) -> Crop | None:
        """Return the crop to be painted now, if it is here; otherwise ask for it and return None.

        `may_pass` says that whoever asks tells pass_by() when it is needed no more.
        """
        found = self._ready.get(key)
        if found is not None:
            self._ready.move_to_end(key)
            self._painted.add(key)
            return found
        if key not in self._coming and key not in self._absent:
            self._want(key, may_pass=may_pass)
        return None

    def see(self, key: CropKey, place: QRect, within: QRegion) -> None:
        """Count a face as seen whose crop was just painted into a place, of which only what lies within is in view."""
        if key in self._ready and within.intersects(place):
            self._desk.own.see_face(key.kind, key.number)

    def paint(self, painter: QPainter, place: QRect, key: CropKey | None, within: QRegion) -> None:
        """Paint a crop into a place, empty where it is not here yet; it is seen where the place lies in view."""
        paint_crop(painter, place, self.crop(key) if key is not None else None)
        if key is not None:
            self.see(key, place, within)

    def expect(self, keys: Iterable[CropKey]) -> None:
        """Fetch crops that will probably be asked for soon, once nothing is waited for that is on screen."""
        for key in keys:
            if not any(key in known for known in (self._ready, self._coming, self._absent, self._wanted)):
                self._wanted[key] = True
                self._wanted.move_to_end(key, last=False)
        if self._wanted and not self._gather.isActive():
            self._gather.start(GATHER_MS)

    def pass_by(self, keys: Iterable[CropKey]) -> None:
        """Fetch these no more, unless somebody asked who will not ask again; while jumps follow each other, nothing.

        What is fetched already is kept. The first jump after a rest hardly waits.
        """
        for key in keys:
            if self._wanted.get(key):
                del self._wanted[key]
        now = time.monotonic()
        self._gather.start(REST_MS if now - self._passed_at < SERIES_S else GATHER_MS)
        self._passed_at = now

    def make_room(self, tiles: int) -> None:
        """Keep as many crops as a wall shows at once, and more: else each that comes would drive out one in view."""
        self._in_view = max(self._in_view, tiles)

    def count(self) -> int:
        """Return how many crops are kept now."""
        return len(self._ready)

    def clear(self) -> None:
        """Drop every picture, and whatever is still on its way."""
        self._round += 1
        self._gather.stop()
        self._jobs = 0
        for kept in (self._ready, self._wanted, self._coming, self._absent, self._painted):
            kept.clear()
        self.dropped.emit()

    @Slot()
    def shield_anew(self) -> None:
        """Drop every picture and have those in view fetched again, as they are to be shown now.

        A picture may be on the screen still that is not kept any more: all that were painted are told of.
        """
        asked = frozenset(self._painted) | frozenset(self._ready) | self._coming | frozenset(self._wanted)
        self.clear()
        self.arrived.emit(asked)

    def _want(self, key: CropKey, *, may_pass: bool) -> None:
        self._wanted[key] = may_pass and self._wanted.get(key, True)
        self._wanted.move_to_end(key)
        while len(self._wanted) > max(WANTED_AT_MOST, 2 * self._in_view):  # what was scrolled past is forgotten
            self._wanted.popitem(last=False)
        if not self._gather.isActive():
            self._gather.start(GATHER_MS)

    def _fetch(self) -> None:
        while self._wanted and self._jobs < JOBS_AT_MOST and self._desk.is_open:
            batch = tuple(self._wanted.popitem()[0] for _ in range(min(BATCH, len(self._wanted))))
            self._coming.update(batch)
            self._jobs += 1
            self._fetch_batch(batch, self._round)

    def _fetch_batch(self, keys: tuple[CropKey, ...], of_round: int) -> None:
        shield = self._desk.own.shield

        def read(unit: Unit, _told: OnProgress, _cancelled: IsCancelled) -> dict[CropKey, QImage]:
            return thumbnails(unit, keys, shield)

        self._desk.start(
            read,
            lambda images: self._place(images, keys, shield, of_round),
            on_end=lambda: self._ended(of_round),
            on_error=lambda error: self._give_up(error, keys, of_round),
            changes_nothing=True,
        )

    def _place(self, images: dict[CropKey, QImage], keys: tuple[CropKey, ...], shield: Shield, of_round: int) -> None:
        if of_round != self._round:
            return
        self._coming.difference_update(keys)
        self._absent.update(key for key in keys if key not in images)
        for key, image in images.items():
            self._ready[key] = Crop(QPixmap.fromImage(image), shield.largest_px)
        while len(self._ready) > max(KEPT, 2 * self._in_view):
            self._ready.popitem(last=False)
        self.arrived.emit(frozenset(images))

    def _give_up(self, error: KnownError, keys: tuple[CropKey, ...], of_round: int) -> None:
        if of_round == self._round:
            self._coming.difference_update(keys)
            self._absent.update(keys)
            self._desk.troubled.emit(error)

    def _ended(self, of_round: int) -> None:
        if of_round == self._round:
            self._jobs -= 1
            if self._wanted and not self._gather.isActive():
                self._fetch()


def thumbnails(unit: Unit, keys: Iterable[CropKey], shield: Shield, side_px: int = SIDE_PX) -> dict[CropKey, QImage]:
    """Return small pictures of the crops that exist, shielded. Runs beside the window's thread: QImage, not QPixmap."""
    asked = list(keys)
    faces = face_crops(unit, [FaceId(key.number) for key in asked if key.kind is CropKind.FACE])
    made = {CropKey.of_face(face_id): picture(jpeg, shield, side_px) for face_id, jpeg in faces.items()}
    for key in asked:
        if key.kind is CropKind.REFERENCE:
            try:
                made[key] = picture(reference_crop(unit, ReferenceId(key.number)), shield, side_px)
            except NotFound:  # erased from the gallery since the search; an empty tile says so
                continue
    return made
