"""What a wall shows: one tile, and tiles in an order, made before or when they are painted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import overload

from app.ui.crop_shelf import CropKey


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


class TileSource(Sequence[Tile]):
    """Tiles in an order. One that makes each of them only when it is painted can hold a hundred thousand."""

    def places_of(self, keys: Iterable[CropKey]) -> Iterable[int]:
        """Return which tiles show these crops."""
        raise NotImplementedError

    def sign(self, place: int) -> tuple[str, str] | None:
        """Return the sign in the corner of a tile and its shade; None where that takes making the tile."""
        return None

    def subject(self, place: int) -> object:
        """Return what is behind a tile; sources that can, say it without making the tile."""
        return self.tile(place).subject

    def crop(self, place: int) -> CropKey | None:
        """Return which crop a tile shows; sources that can, say it without making the tile."""
        return self.tile(place).crop

    @overload
    def __getitem__(self, place: int) -> Tile: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Tile]: ...
    def __getitem__(self, place: int | slice) -> Tile | Sequence[Tile]:
        if isinstance(place, slice):
            return [self.tile(each) for each in range(*place.indices(len(self)))]
        at = place + len(self) if place < 0 else place
        if not 0 <= at < len(self):
            raise IndexError(place)
        return self.tile(at)

    def tile(self, place: int) -> Tile:
        """Return the tile of a place that there is."""
        raise NotImplementedError


class TileList(TileSource):
    """Tiles that were all made before."""

    def __init__(self, tiles: Sequence[Tile]) -> None:
        self._tiles = list(tiles)
        self._places: dict[CropKey, list[int]] = {}
        for place, tile in enumerate(self._tiles):
            if tile.crop is not None:
                self._places.setdefault(tile.crop, []).append(place)

    def __len__(self) -> int:
        return len(self._tiles)

    def tile(self, place: int) -> Tile:
        """Return the tile of a place."""
        return self._tiles[place]

    def places_of(self, keys: Iterable[CropKey]) -> Iterable[int]:
        """Return which tiles show these crops."""
        return [place for key in keys for place in self._places.get(key, ())]
