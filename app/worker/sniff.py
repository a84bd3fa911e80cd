"""What a file is, by its first bytes: picture, video or neither. The name is never asked."""

from __future__ import annotations

from app.domain.case import MediaKind

HEAD_BYTES = 512
"""How much of a file `kind_of` wants to see. 64 bytes do for everything but MPEG transport streams."""

_PICTURES = (
    b"\xff\xd8\xff",  # JPEG
    b"\x89PNG\r\n\x1a\n",
    b"GIF87a",
    b"GIF89a",
    b"II*\0",  # TIFF, and most cameras' raw formats
    b"MM\0*",
    b"II+\0",  # TIFF over 4 GiB
    b"MM\0+",
    b"\0\0\0\x0cjP  ",  # JPEG 2000
    b"\xff\x4f\xff\x51",  # its bare codestream
    b"\0\0\0\x0cJXL ",  # JPEG XL
    b"\xff\x0a",
    b"8BPS",  # Photoshop
    b"FUJIFILMCCD-RAW",
)
_VIDEOS = (
    b"\x1aE\xdf\xa3",  # Matroska, WebM
    b"0&\xb2u\x8ef\xcf\x11",  # Windows Media
    b"FLV\x01",
    b".RMF",  # RealMedia
    b"\0\0\x01\xba",  # MPEG programme stream
    b"\0\0\x01\xb3",  # MPEG video alone
)
_PICTURE_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis", b"crx ")
_SOUND_BRANDS = (b"M4A ", b"M4B ", b"M4P ")
_QUICKTIME_ATOMS = (b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot")
_BITMAP_HEADERS = (12, 40, 52, 56, 64, 108, 124)


def kind_of(head: bytes) -> MediaKind:
    """Return what a file that begins with `head` is by its content.

    A picture or video in a form that Homeward cannot open (Photoshop, RealMedia) still counts as one, so that it is
    listed as failed rather than passed over.
    """
    if head.startswith(_PICTURES) or _is_bitmap(head) or _is_riff(head, b"WEBP"):
        return MediaKind.PICTURE
    if head.startswith(_VIDEOS) or _is_riff(head, b"AVI ") or _is_transport_stream(head):
        return MediaKind.VIDEO
    if head.startswith(b"OggS") and b"theora" in head:
        return MediaKind.VIDEO
    return _kind_of_boxes(head)


def _kind_of_boxes(head: bytes) -> MediaKind:
    name, brand = head[4:8], head[8:12]
    if name == b"ftyp":
        if brand in _PICTURE_BRANDS:
            return MediaKind.PICTURE
        return MediaKind.OTHER if brand in _SOUND_BRANDS else MediaKind.VIDEO
    return MediaKind.VIDEO if name in _QUICKTIME_ATOMS else MediaKind.OTHER


def _is_riff(head: bytes, form: bytes) -> bool:
    return head.startswith(b"RIFF") and head[8:12] == form


def _is_bitmap(head: bytes) -> bool:
    return head.startswith(b"BM") and int.from_bytes(head[14:18], "little") in _BITMAP_HEADERS


def _is_transport_stream(head: bytes) -> bool:
    plain = len(head) > 188 and head[0] == 0x47 and head[188] == 0x47
    timed = len(head) > 196 and head[4] == 0x47 and head[196] == 0x47
    return plain or timed
