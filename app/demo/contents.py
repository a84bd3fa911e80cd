"""What lies on the two drawn devices: names, formats and oddities as they are met on real ones."""

from dataclasses import dataclass
from enum import StrEnum


class Content(StrEnum):
    """What a file holds. The words go into the truth."""

    PORTRAIT = "photograph of one person"
    GROUP = "photograph of several people"
    FILM = "video"
    TURNED_BY_EXIF = "photograph stored on its side, upright by EXIF orientation 6"
    ON_ITS_SIDE = "photograph on its side, without a word in EXIF"
    CUT_SHORT = "JPEG with its second half missing"
    NOBODY = "picture without any face"
    NOISE = "random bytes behind a JPEG's first bytes"
    RANDOM = "random bytes named as a picture"
    EMPTY = "empty file"
    SCRIPT = "playlist that calls itself a video and names another file"
    PLAYLIST = "playlist with an address in the network"
    BOMB = "PNG that claims 50,000 x 50,000 pixels"
    TEXT = "text"

    @property
    def is_drawn(self) -> bool:
        """True for pictures and videos; the others are plain bytes."""
        return self in _DRAWN


_DRAWN = frozenset(
    {
        Content.PORTRAIT,
        Content.GROUP,
        Content.FILM,
        Content.TURNED_BY_EXIF,
        Content.ON_ITS_SIDE,
        Content.CUT_SHORT,
        Content.NOBODY,
    }
)


@dataclass(frozen=True)
class Item:
    """One file of an exhibit, under one name or (an exact duplicate) several; `people` is how many it shows."""

    names: tuple[bytes, ...]
    content: Content
    size_px: tuple[int, int] = (0, 0)
    people: int = 0
    ending: str = "jpg"
    strength: float = 0.7


def _portrait(name: bytes, width: int, height: int, ending: str = "jpg", *copies: bytes, strength: float = 0.7) -> Item:
    return Item((name, *copies), Content.PORTRAIT, (width, height), 1, ending, strength)


def _group(name: bytes, width: int, height: int, people: int, ending: str = "jpg", *copies: bytes) -> Item:
    return Item((name, *copies), Content.GROUP, (width, height), people, ending, 0.7)


def _special(
    name: bytes, content: Content, width: int = 0, height: int = 0, people: int = 0, ending: str = "jpg"
) -> Item:
    return Item((name,), content, (width, height), people, ending, 0.5)


PHONE_FULL: tuple[Item, ...] = (
    _portrait(b"DCIM/100HOME/IMG_2038.JPG", 768, 1024),
    _portrait(b"DCIM/100HOME/IMG_2039.JPG", 1024, 768),
    _group(b"DCIM/100HOME/IMG_2040.JPG", 1600, 1000, 4),
    _group(b"DCIM/100HOME/IMG_2041.JPG", 1400, 900, 3, "jpg", b"Download/IMG_2041 (1).JPG"),
    _portrait(b"DCIM/100HOME/IMG_2042.HEIC", 960, 1280, "heic"),
    _group(b"DCIM/100HOME/IMG_2043.HEIC", 1440, 1080, 2, "heic"),
    _special(b"DCIM/100HOME/IMG_2044.JPG", Content.TURNED_BY_EXIF, 720, 960, 1),
    _special(b"DCIM/100HOME/IMG_2045.JPG", Content.NOBODY, 1280, 960),
    _special(b"DCIM/100HOME/MVI_2046.MP4", Content.FILM, 640, 400, 2, "mp4"),
    _portrait(b"DCIM/101HOME/IMG_0001.JPG", 2048, 1536, strength=0.6),
    _group(b"DCIM/101HOME/IMG_0002.JPG", 1600, 1060, 5),
    _portrait(b"DCIM/101HOME/IMG_0003.AVIF", 640, 640, "avif"),
    _portrait(
        b"DCIM/101HOME/IMG_0004.JPG",
        480,
        640,
        "jpg",
        b"Messenger/Sent/copy of IMG_0004.jpg",
    ),
    _special(b"DCIM/.thumbnails/1717232391.jpg", Content.CUT_SHORT, 600, 600, 1),
    _portrait(b"Messenger/Received/IMG-20250817-0007.jpg", 320, 320),
    _portrait(b"Messenger/Received/IMG-20250817-0008.jpg", 360, 480),
    _portrait(b"Messenger/Received/STK-0031.webp", 512, 512, "webp"),
    _group(b"Messenger/Received/IMG-20250902-0001.jpg", 1280, 860, 3),
    _portrait(b"Messenger/Sent/-rf.jpg", 400, 400),
    _portrait("Pictures/Été 2025/plage 🌊.webp".encode(), 700, 525, "webp"),
    _portrait(b"Pictures/holiday\nbeach.jpg", 500, 500),
    _portrait(b"Pictures/caf\xe9 terrasse.jpg", 420, 420),
    _special(b"Pictures/Screenshots/Screenshot 1.png", Content.NOBODY, 540, 960, 0, "png"),
    _special(b"Download/video.mp4", Content.SCRIPT),
    _special(b"Download/stream.m3u8", Content.PLAYLIST),
    _special(b"Download/unfinished.jpg", Content.EMPTY),
    _special(b"notes.txt", Content.TEXT),
)
LAPTOP_FULL: tuple[Item, ...] = (
    _portrait(b"Users/home/Pictures/scan0001.tif", 900, 1200, "tif", strength=0.6),
    _portrait(b"Users/home/Pictures/scan0002.tif", 640, 640, "tif"),
    _portrait(b"Users/home/Pictures/scan0003.bmp", 400, 400, "bmp"),
    _portrait(b"Users/home/Pictures/avatar.gif", 240, 240, "gif", strength=0.5),
    _portrait(b"Users/home/Pictures/me.gif", 320, 320, "gif", strength=0.6),
    _portrait(b"Users/home/Pictures/passport.png", 350, 450, "png", strength=0.3),
    _portrait(b"Users/home/Pictures/large/DSC_0412.png", 1536, 2048, "png", strength=0.6),
    _group(b"Users/home/Pictures/large/DSC_0413.jpg", 1600, 1060, 5),
    _group(b"Users/home/Pictures/large/DSC_0414.jpg", 1500, 1000, 4),
    _portrait(b"Users/home/Pictures/large/DSC_0415.jpg", 1200, 1600, strength=0.6),
    _special(b"Users/home/Pictures/large/DSC_0416.jpg", Content.ON_ITS_SIDE, 640, 640, 1),
    _special(b"Users/home/Pictures/large/DSC_0417.jpg", Content.NOBODY, 1600, 1200),
    _group(b"Users/home/Desktop/new folder/new folder (2)/party.png", 1300, 860, 3, "png"),
    _group(b"Users/home/Desktop/new folder/new folder (2)/two.webp", 1200, 900, 2, "webp"),
    _portrait("Users/home/Desktop/urlaub \u202egpj.tiff".encode(), 600, 600, "tif"),
    _portrait(b"Users/home/Desktop/ leading space.png", 300, 300, "png"),
    _portrait("Users/home/Desktop/Gru\u0308n.jpg".encode(), 450, 600, "jpg", "Users/home/Desktop/Grün.jpg".encode()),
    _portrait(b"Users/home/AppData/Local/Cache/f_0000a1", 256, 256),
    _portrait(b"Users/home/AppData/Local/Cache/f_0000a2", 200, 200, "webp", strength=0.5),
    _special(b"Users/home/AppData/Local/Cache/f_0000a3.jpg", Content.RANDOM),
    _special(b"Users/home/Documents/recovered/FILE0017.JPG", Content.NOISE),
    _portrait(b"Users/home/Documents/recovered/FILE0018.JPG", 640, 480),
    _special(b"Users/home/Documents/recovered/FILE0019.PNG", Content.BOMB, ending="png"),
    _portrait(b"Users/home/Documents/recovered/FILE0020.AVIF", 480, 480, "avif"),
    _special(b"Users/home/Documents/readme.txt", Content.TEXT),
)
PHONE_SMALL: tuple[Item, ...] = (
    _portrait(b"DCIM/100HOME/IMG_2038.JPG", 320, 400, "jpg", b"Download/IMG_2038 (1).JPG", strength=0.5),
    _group(b"DCIM/100HOME/IMG_2040.JPG", 900, 560, 3),
    _portrait(b"DCIM/100HOME/IMG_2042.HEIC", 360, 480, "heic", strength=0.5),
    _special(b"DCIM/100HOME/IMG_2044.JPG", Content.TURNED_BY_EXIF, 360, 480, 1),
    _special(b"DCIM/100HOME/MVI_2046.MP4", Content.FILM, 480, 300, 2, "mp4"),
    _portrait(b"Pictures/holiday\nbeach.webp", 300, 300, "webp", strength=0.5),
    _portrait(b"Pictures/caf\xe9 terrasse.jpg", 300, 300, strength=0.5),
    _special(b"DCIM/.thumbnails/1717232391.jpg", Content.CUT_SHORT, 400, 400, 1),
    _special(b"Download/video.mp4", Content.SCRIPT),
    _special(b"Download/stream.m3u8", Content.PLAYLIST),
    _special(b"Download/unfinished.jpg", Content.EMPTY),
)
LAPTOP_SMALL: tuple[Item, ...] = (
    _group(b"Users/home/Pictures/DSC_0413.png", 700, 520, 2, "png"),
    _special(b"Users/home/Pictures/DSC_0416.jpg", Content.ON_ITS_SIDE, 400, 400, 1),
    _special(b"Users/home/Pictures/DSC_0417.jpg", Content.NOBODY, 480, 360),
    _special(b"Users/home/Documents/FILE0017.JPG", Content.NOISE),
    _special(b"Users/home/Documents/FILE0019.PNG", Content.BOMB, ending="png"),
    _special(b"Users/home/Documents/readme.txt", Content.TEXT),
)
