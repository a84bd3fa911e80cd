"""Do once, with pictures of our own, what a worker does with seized ones: nothing is loaded in the middle of a file.

What a library loads when it is first used must be there before the process gives up the file system. Found by watching
(strace) cold workers over every format. Runs in worker processes only.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import av
import av.subtitles.stream
import numpy as np
import numpy.ma  # numpy's own functions load it when they first need it
from numpy.typing import NDArray
from PIL import Image

from app.domain.case import MediaKind
from app.domain.examination import Profile
from app.domain.face import FaceCrop
from app.domain.ids import MediaId
from app.recognition.pack import ModelPack
from app.worker.examination import reply_to
from app.worker.protocol import CROP_SIDE_PX, Command, Request

_FORMATS = ("JPEG", "PNG", "TIFF", "GIF", "WEBP")
_SIDE_PX = 64
_BUDGET_S = 60.0
LOADED = (av.subtitles.stream, numpy.ma)
"""What is only loaded, and used by nothing of ours."""


def warm(pack: ModelPack) -> None:
    """Open a few pictures and a video of a grey ramp, look for faces in them, and embed a chip that shows nothing.

    Each detector is asked once: what it unpacks then, a process forked for a few files would unpack anew for them.
    """
    for content in (*_pictures(), b"\xff\xd8\xff nothing"):
        _look_at(MediaKind.PICTURE, content, pack)
    _look_at(MediaKind.VIDEO, _video(), pack)
    ramp = _ramp(CROP_SIDE_PX)
    pack.detector.run(ramp, 0, 0.0)
    pack.mmod.search(ramp)
    pack.embedder.embed([pack.embedder.prepared_from_crop(FaceCrop(ramp))])


def _look_at(kind: MediaKind, content: bytes, pack: ModelPack) -> None:
    reply_to(Request(Command.EXAMINE, kind, MediaId(0), len(content), _BUDGET_S, Profile.QUICK), content, pack)


def _ramp(side_px: int) -> NDArray[np.uint8]:
    row = np.linspace(0, 255, side_px, dtype=np.uint8)
    return np.repeat(np.tile(row, (side_px, 1))[:, :, None], 3, axis=2)


def _pictures() -> Iterator[bytes]:
    picture = Image.fromarray(_ramp(_SIDE_PX))
    for form in _FORMATS:
        into = io.BytesIO()
        picture.save(into, form)
        yield into.getvalue()


def _video() -> bytes:
    into = io.BytesIO()
    with av.open(into, "w", format="mp4") as container:
        stream: Any = container.add_stream("mpeg4", rate=5)
        stream.width, stream.height, stream.pix_fmt = _SIDE_PX, _SIDE_PX, "yuv420p"
        stream.codec_context.thread_count = 1
        frame = av.VideoFrame.from_ndarray(_ramp(_SIDE_PX), format="rgb24")
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return into.getvalue()
