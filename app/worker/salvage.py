"""Salvage a picture that is cut short or broken: the rows that its file still holds, and nothing else. In workers only.

What a decoder puts where data is missing is no picture, and no face is to be looked for in it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import GifImagePlugin, Image, ImageFile

from app.worker.decode import DECODER_ERRORS, opened, unheard_warnings, upright_rgb
from app.worker.failures import Failure, Shortfall, Unreadable
from app.worker.lengths import is_cut_short, missing_bytes

Pixels = NDArray[np.uint8]
Part = tuple[slice, slice]
"""Rows and columns of a picture."""

MOST_MADE_UP_BYTES: Final = 64 << 20
"""A file that lacks more than this is not salvaged: its word for its length is not believed."""
_JPEG = b"\xff\xd8"
_BLOCK_PX = 16
"""A decoder that gets no data at all still makes one block of nothing."""
_SEED = b"made up"


@dataclass(frozen=True, slots=True)
class Salvage:
    """The part of a picture that is there, upright RGB, uint8 (height, width, 3), and where it lies in the whole.

    `size` is (width, height) of the whole; (`left_px`, `top_px`) is the part's corner in it.
    """

    pixels: Pixels
    size: tuple[int, int]
    left_px: int
    top_px: int
    shortfall: Shortfall


def salvaged(content: bytes) -> Salvage:
    """Return what there is of a picture that does not decode strictly; raise Unreadable where nothing is left."""
    missing = missing_bytes(content)
    try:
        pixels, part = _with_made_up(content, missing) if missing else _leniently(content)
    except DECODER_ERRORS:
        raise Unreadable(Failure.DAMAGED) from None
    rows, columns = without_filling(pixels, part)
    there = pixels[rows, columns]
    if not there.size or (there.shape != pixels.shape and min(there.shape[:2]) <= _BLOCK_PX):
        raise Unreadable(Failure.DAMAGED)
    is_cut = _is_cut(content, lacks_rows=there.shape != pixels.shape)
    shortfall = Shortfall.TRUNCATED if is_cut else Shortfall.DAMAGED_WITHIN
    size = (pixels.shape[1], pixels.shape[0])
    return Salvage(np.ascontiguousarray(there), size, columns.start, rows.start, shortfall)


def _is_cut(content: bytes, *, lacks_rows: bool) -> bool:
    """Tell a picture that was cut short from one that is broken within.

    A JPEG decoder bears any damage but the want of more data. Formats without a mark at the end lack their last rows.
    """
    is_cut = is_cut_short(content)
    return content.startswith(_JPEG) or (lacks_rows if is_cut is None else is_cut)


def _leniently(content: bytes) -> tuple[Pixels, Part]:
    """Decode what comes before the end or the damage; the decoder leaves the rest in one colour."""
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    with opened(content) as picture, unheard_warnings():
        is_interlaced = _is_interlaced(picture)
        picture.load()
        pixels = upright_rgb(picture)
    return (_closed(pixels) if is_interlaced else pixels), _all_of(pixels)


def _with_made_up(content: bytes, missing: int) -> tuple[Pixels, Part]:
    """Decode some times with the missing bytes made up differently: what agrees does not depend on them.

    For decoders that give up a file that is cut (WebP, HEIC, AVIF). Some make nothing of one filling or another.
    """
    if missing > MOST_MADE_UP_BYTES:
        raise Unreadable(Failure.DAMAGED)
    views: list[Pixels] = []
    for filling in _fillings(missing):
        try:
            with opened(content + filling) as picture, unheard_warnings():
                picture.load()
                views.append(upright_rgb(picture))
        except (*DECODER_ERRORS, Unreadable):
            continue
    if len(views) < 2 or len({view.shape for view in views}) > 1:
        raise Unreadable(Failure.DAMAGED)
    return views[0], _agreeing(views)


def _fillings(missing: int) -> Iterator[bytes]:
    """Yield noise, and zeros with nothing or some noise before them, which ask for less data behind them."""
    noise = hashlib.shake_128(_SEED).digest(missing)
    for differing in (missing, 0, 4, 16):
        yield noise[:differing] + bytes(max(0, missing - differing))


def _agreeing(views: Sequence[Pixels]) -> Part:
    """Return the largest part, from one side on, in which pictures of one size are all the same."""
    rows, columns = _all_of(views[0])
    is_same = np.logical_and.reduce([(view == views[0]).all(axis=2) for view in views])
    by_row, by_column = is_same.all(axis=1), is_same.all(axis=0)
    parts = [(run, columns) for run in _runs_from_ends(by_row)] + [(rows, run) for run in _runs_from_ends(by_column)]
    return max(parts, key=lambda part: views[0][part].size)


def _runs_from_ends(is_there: NDArray[np.bool_]) -> tuple[slice, slice]:
    """Return the lines that are there without a gap from the first on, and those up to the last."""
    count = len(is_there)
    first_gap = count if is_there.all() else int(is_there.argmin())
    last_gap = count if is_there.all() else int(is_there[::-1].argmin())
    return slice(0, first_gap), slice(count - last_gap, count)


def without_filling(pixels: Pixels, part: Part) -> Part:
    """Leave out the lines of one colour on the side that has most of them: there the decoder had nothing.

    A true margin of one colour may go, too; there is no face in it.
    """
    (rows, columns), shown = part, pixels[part]
    if not shown.size:
        return part
    upright, turned = shown, shown.swapaxes(0, 1)
    top, bottom, left, right = (_plain_lines(side) for side in (upright, upright[::-1], turned, turned[::-1]))
    if max(top, bottom) * shown.shape[1] >= max(left, right) * shown.shape[0]:
        rows = slice(rows.start + top, rows.stop) if top > bottom else slice(rows.start, rows.stop - bottom)
    else:
        columns = (
            slice(columns.start + left, columns.stop) if left > right else slice(columns.start, columns.stop - right)
        )
    return rows, columns


def _plain_lines(pixels: Pixels) -> int:
    """Return how many lines, from the first on, have the very colour of the first pixel."""
    is_plain = (pixels == pixels[0, 0]).all(axis=(1, 2))
    return len(is_plain) if bool(is_plain.all()) else int(is_plain.argmin())


def _all_of(pixels: Pixels) -> Part:
    return slice(0, pixels.shape[0]), slice(0, pixels.shape[1])


def _is_interlaced(picture: Image.Image) -> bool:
    """Tell whether a GIF or PNG holds its rows in several passes, the odd ones last."""
    if isinstance(picture, GifImagePlugin.GifImageFile):
        return any(isinstance(tile.args, tuple) and len(tile.args) > 1 and bool(tile.args[1]) for tile in picture.tile)
    return bool(picture.info.get("interlace"))


def _closed(pixels: Pixels) -> Pixels:
    """Return an interlaced picture with its missing rows taken from the row above, as long as some passes are there.

    The last odd row comes last in the file: where it has one colour, that is the filling.
    """
    last = pixels[1::2][-1:]
    if not last.size or bool((last != last[0, 0]).any()):
        return pixels
    is_missing = (pixels == last[0, 0]).all(axis=(1, 2))
    above = np.maximum.accumulate(np.where(is_missing, 0, np.arange(len(pixels))))
    return pixels[above]
