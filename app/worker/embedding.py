"""Embed stored crops again inside a worker: JPEGs that Homeward wrote itself in, vectors out. Never raises."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.face import FaceCrop
from app.recognition.pack import ModelPack
from app.worker.failures import Failure, Unreadable
from app.worker.protocol import CROP_SIDE_PX, MOST_IN_VECTOR, Request, pack_embedded, pack_failed, parse_crops


def embedding_reply(request: Request, content: bytes, pack: ModelPack) -> bytes:
    """Return the vectors of every crop in `content`, in its order, or why there are none.

    Where the models answer for a crop with what is no vector (a brought network may), its row is NaN.
    """
    try:
        chips = [pack.embedder.prepared_from_crop(_decoded(jpeg)) for jpeg in parse_crops(content)]
        vectors = pack.embedder.embed(chips)
        vectors[~(np.abs(vectors) <= MOST_IN_VECTOR).all(axis=1)] = np.nan
        return pack_embedded(vectors)
    except Unreadable as reason:
        return pack_failed(request.media_id, reason.failure, reason.numbers)
    except MemoryError:
        return pack_failed(request.media_id, Failure.OUT_OF_MEMORY)
    except Exception as surprise:  # noqa: BLE001 - the worker's door
        return pack_failed(request.media_id, Failure.UNEXPECTED, detail=type(surprise).__name__)


def _decoded(jpeg: bytes) -> FaceCrop:
    pixels: NDArray[np.uint8] | None = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR_RGB)  # type: ignore[assignment]
    if pixels is None or pixels.shape != (CROP_SIDE_PX, CROP_SIDE_PX, 3):
        raise Unreadable(Failure.DAMAGED)
    return FaceCrop(pixels)
