"""Mutants: sound files of every format, changed at random. Each has a number from which it can be made again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from random import Random

from app.domain.case import MediaKind
from tests.hostile.sound_pictures import PICTURE, in_mode, saved, several, turned
from tests.hostile.specimen import Specimen
from tests.hostile.videos import video
from tests.worker.pictures import encoded

MOST_CHANGES = 40
_TELLING_NUMBERS = (
    b"\0\0\0\0",
    b"\xff\xff\xff\xff",
    b"\x7f\xff\xff\xff",
    b"\x80\0\0\0",
    b"\0\0\0\x01",
    b"\x01\0\0\0",
    b"\0\x01",
)


@dataclass(frozen=True, slots=True)
class Mutant:
    """A changed file, and the sound one that it was made of."""

    number: int
    seed: str
    kind: MediaKind
    content: bytes


@cache
def sound_files() -> dict[str, Specimen]:
    """A small sound file of every format that is opened, by its name."""
    pictures = {
        "jpeg": turned(6), "progressive jpeg": encoded(PICTURE, "JPEG", progressive=True),
        "cmyk jpeg": saved(in_mode("CMYK"), "JPEG"), "png": encoded(PICTURE), "palette png": saved(in_mode("P"), "PNG"),
        "webp": encoded(PICTURE, "WEBP"), "lossless webp": encoded(PICTURE, "WEBP", lossless=True),
        "gif": encoded(PICTURE, "GIF"), "bmp": encoded(PICTURE, "BMP"), "tiff": encoded(PICTURE, "TIFF"),
        "lzw tiff": encoded(PICTURE, "TIFF", compression="tiff_lzw"),
        "jpeg tiff": encoded(PICTURE, "TIFF", compression="jpeg"),
        "heic": encoded(PICTURE, "HEIF"), "avif": encoded(PICTURE, "AVIF"), "jpeg 2000": encoded(PICTURE, "JPEG2000"),
        "moving gif": several("GIF", duration=40), "moving webp": several("WEBP", duration=40),
        "moving png": several("PNG", duration=40), "moving avif": several("AVIF", duration=40),
        "pages": several("TIFF"), "mpo": several("MPO"), "album": several("HEIF"),
    }  # fmt: skip
    films = {
        "mp4": ("mp4", "libx264"), "hevc mp4": ("mp4", "libx265"), "mov": ("mov", "mjpeg"),
        "mkv": ("matroska", "libx264"), "webm": ("webm", "libvpx"), "avi": ("avi", "mpeg4"),
        "mpeg": ("mpeg", "mpeg1video"), "ts": ("mpegts", "mpeg2video"),
        "3gp": ("3gp", "mpeg4"), "wmv": ("asf", "wmv2"), "flv": ("flv", "flv"),
    }  # fmt: skip
    made = {name: Specimen(f"{name}.jpg", content) for name, content in pictures.items()}
    return made | {
        name: Specimen(f"{name}.mp4", video(0.4, form, codec, (64, 48))) for name, (form, codec) in films.items()
    }


def seed_of(number: int) -> str:
    """The name of the sound file that the mutant of this number is made of."""
    seeds = list(sound_files())
    return seeds[number % len(seeds)]


def mutant(number: int) -> Mutant:
    """The mutant of this number: the formats in turn, up to forty changes each."""
    name = seed_of(number)
    seed = sound_files()[name]
    made = Specimen(seed.name, changed(seed.content, number))
    return Mutant(number, name, made.kind, made.content)


def changed(sound: bytes, number: int) -> bytes:
    """The bytes of `sound` with one to forty changes, which `number` decides."""
    random, content = Random(number), bytearray(sound)
    for _ in range(random.choice((1, 1, 2, 4, 10, MOST_CHANGES))):
        random.choice(_CHANGES)(content, random)
    return bytes(content)


def _place(content: bytearray, random: Random) -> int:
    """A place in the file, mostly in its first part, where its structure is written."""
    return random.randrange(min(len(content), 512) if random.random() < 0.6 else len(content)) if content else 0


def _change_byte(content: bytearray, random: Random) -> None:
    content[(at := _place(content, random)) : at + 1] = bytes([random.randrange(256)])


def _flip_bit(content: bytearray, random: Random) -> None:
    at = _place(content, random)
    content[at : at + 1] = bytes([(content[at] if content else 0) ^ 1 << random.randrange(8)])


def _write_number(content: bytearray, random: Random) -> None:
    number = random.choice(_TELLING_NUMBERS)
    at = _place(content, random)
    content[at : at + len(number)] = number


def _cut_out(content: bytearray, random: Random) -> None:
    at = _place(content, random)
    del content[at : at + random.randrange(1, 64)]


def _double(content: bytearray, random: Random) -> None:
    at = _place(content, random)
    content[at:at] = content[at : at + random.randrange(1, 256)]


def _cut_off(content: bytearray, random: Random) -> None:
    del content[max(1, _place(content, random)) :]


def _blank(content: bytearray, random: Random) -> None:
    at, length = _place(content, random), random.randrange(1, 200)
    content[at : at + length] = bytes(len(content[at : at + length]))


def _graft(content: bytearray, random: Random) -> None:
    other = random.choice(list(sound_files().values())).content
    start = random.randrange(len(other))
    at = _place(content, random)
    content[at:at] = other[start : start + random.randrange(1, 300)]


_CHANGES: tuple[Callable[[bytearray, Random], None], ...] = (
    _change_byte, _change_byte, _change_byte, _flip_bit, _flip_bit, _write_number, _write_number, _cut_out, _double,
    _cut_off, _blank, _graft,
)  # fmt: skip
