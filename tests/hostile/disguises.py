"""Files that are neither picture nor video and say they are, and what a decoder could be talked into by them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from app.worker.failures import Failure
from tests.hostile.specimen import Specimen

_NEITHER = Failure.NOT_MEDIA
_AS_PICTURES = {
    "one-byte.jpg": b"\xff",
    "zeros.jpg": bytes(4096),
    "text.jpg": b"words and nothing else\n" * 20,
    "page.jpg": b"<!DOCTYPE html><html><body><img src='file:///etc/passwd'></body></html>",
    "drawing-that-reads-files.png": b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    b"<svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text></svg>",
    "script-of-imagemagick.jpg": b"push graphic-context\nviewbox 0 0 64 64\nimage over 0,0 0,0 'label:@/etc/passwd'\n",
    "program.jpg": b"\x7fELF\x02\x01\x01" + bytes(200),
    "windows-program.jpg": b"MZ\x90\0" + bytes(200),
    "document.png": b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n",
    "archive.jpg": b"PK\x03\x04" + bytes(100),
    "compressed.png": b"\x1f\x8b\x08\0" + bytes(100),
    "database.heic": b"SQLite format 3\0" + bytes(100),
    "pickle.png": b"\x80\x04\x95\x1a\0\0\0\0\0\0\0\x8c\x05posix\x8c\x06system\x93\x8c\x02id\x85R.",
    "array.tif": b"\x93NUMPY\x01\0v\0{'descr': '|O', 'fortran_order': False, 'shape': (1,)}",
    "sound.webp": b"RIFF\x24\0\0\0WAVEfmt " + bytes(32),
    "x-bitmap.jpg": b"#define x_width 8\n#define x_height 1\nstatic char x_bits[] = {0xff};\n",
    "portable.png": b"P6\n2 2\n255\n" + bytes(12),
    "icon.png": b"\0\0\x01\0\x01\0\x10\x10\0\0\x01\0\x20\0" + bytes(100),
    "fits.tif": b"SIMPLE  =                    T" + b" " * 2850,
    "dicom.jpg": bytes(128) + b"DICM" + bytes(100),
    "metafile.jpg": b"\xd7\xcd\xc6\x9a" + bytes(100),
    "model.jpg": b"\x08\x07\x12\x07pytorch" + bytes(100),
    "targa.jpg": b"\0\0\x02" + bytes(9) + b"\x04\0\x04\0\x18\x20" + bytes(48),
    "gimp.png": b"gimp xcf v011\0" + bytes(100),
    "flash.jpg": b"FWS\x0a" + bytes(100),
}
_AS_VIDEOS = {
    "playlist.mp4": b"#EXTM3U\n#EXTINF:10,\nhttp://127.0.0.1:9/a.ts\n",
    "playlist-of-files.avi": b"#EXTM3U\n#EXTINF:10,\nfile:///etc/passwd\n",
    "list-to-join.mp4": b"ffconcat version 1.0\nfile /etc/passwd\n",
    "session.mp4": b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\nc=IN IP4 127.0.0.1\r\nm=video 5005 RTP/AVP 96\r\n",
    "manifest.mp4": b"<?xml version='1.0'?><MPD xmlns='urn:mpeg:dash:schema:mpd:2011'><BaseURL>file:///etc/</BaseURL></MPD>",
    "subtitles.mkv": b"1\n00:00:00,000 --> 00:00:10,000\nwords\n",
    "numbers-of-pictures.mov": b"IMF CPL",
    "noise.mp4": np.random.default_rng(3).bytes(20_000),
    "zeros.mkv": bytes(20_000),
    "text.avi": b"words and nothing else\n" * 50,
}


def disguises() -> Iterator[Specimen]:
    """Every specimen that must be refused as what it is."""
    for name, content in _AS_PICTURES.items():
        yield Specimen(name, content, _NEITHER)
    yield Specimen("calls-ghostscript.jpg", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\nshowpage",
                   Failure.FORMAT_NOT_ALLOWED)  # fmt: skip
    yield Specimen("empty.jpg", b"", Failure.EMPTY)
    yield Specimen("empty.mp4", b"", Failure.EMPTY)
    for name, content in _AS_VIDEOS.items():
        is_known = name in ("list-to-join.mp4", "session.mp4", "subtitles.mkv")
        yield Specimen(name, content, Failure.FORMAT_NOT_ALLOWED if is_known else _NEITHER)
