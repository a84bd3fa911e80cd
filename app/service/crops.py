"""Make face crops small enough to keep: pixels that a worker cut out become a JPEG that this process wrote itself."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from app.domain.face import FaceCrop

JPEG_QUALITY = 92


def as_jpeg(crop: FaceCrop) -> bytes:
    """Return the crop as a JPEG without chroma subsampling.

    Only pixels of a checked shape ever reach this encoder, and only its own output is decoded again by the window, so
    no decoder in the key-holding process meets bytes that a stranger wrote.
    """
    out = BytesIO()
    Image.fromarray(crop.pixels).save(out, "JPEG", quality=JPEG_QUALITY, subsampling=0)
    return out.getvalue()
