"""A picture's hash on its way from the worker: what it is of, and that it arrives as it was, or not at all."""

from __future__ import annotations

import io
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from app.domain.copies import PictureHash
from app.domain.errors import UntrustedReply
from app.domain.examination import Examined, Profile
from app.domain.ids import MediaId
from app.recognition.copies.pdq import pdq_of
from app.recognition.pack import ModelPack
from app.worker import protocol
from app.worker.failures import Shortfall
from app.worker.look import look_at_still
from app.worker.replies import parse_finding
from app.worker.second_look import agreed, digest_of

SIDE = (4000, 3000)
HASHED = PictureHash(bytes(range(32)), 83, 2)


def jpeg(size: tuple[int, int]) -> bytes:
    """A picture of soft shapes with nobody in it."""
    coarse = np.random.default_rng(4).integers(0, 256, (8, 10, 3), dtype=np.uint8)
    into = io.BytesIO()
    Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC).save(into, "JPEG", quality=90)
    return into.getvalue()


def parsed(hashed: PictureHash | None) -> Examined:
    faces = np.zeros(0, protocol.face_record(8))
    reply = protocol.pack_examined(5, (64, 48), 1, Shortfall.NONE, faces, hashed=hashed)
    finding = parse_finding(reply, MediaId(5), "p", 8)
    assert isinstance(finding, Examined)
    return finding


@pytest.mark.parametrize("hashed", [None, HASHED, replace(HASHED, reduction=1, quality=0)])
def test_a_hash_arrives_as_it_was(hashed: PictureHash | None) -> None:
    assert parsed(hashed).hashed == hashed


@pytest.mark.parametrize(("reduction", "quality"), [(3, 50), (16, 50), (1, 101), (0, 1)])
def test_a_hash_that_cannot_be_is_not_believed(reduction: int, quality: int) -> None:
    faces = np.zeros(0, protocol.face_record(8))
    reply = bytearray(protocol.pack_examined(5, (64, 48), 1, Shortfall.NONE, faces, hashed=HASHED))
    at = protocol.HEADER.size + protocol.EXAMINED.size - 34
    reply[at : at + 2] = bytes((reduction, quality))

    with pytest.raises(UntrustedReply):
        parse_finding(bytes(reply), MediaId(5), "p", 8)


def test_a_close_look_hashes_every_pixel_and_a_quick_one_what_it_decoded(pack: ModelPack) -> None:
    content = jpeg(SIDE)
    pixels = np.asarray(Image.open(io.BytesIO(content)))

    close, quick = (look_at_still(content, pack, profile).hashed for profile in (Profile.THOROUGH, Profile.QUICK))

    assert close is not None
    assert quick is not None
    assert (close.reduction, quick.reduction) == (1, 2)
    assert close.pdq == pdq_of(pixels).bits.tobytes()
    apart = np.bitwise_count(np.frombuffer(close.pdq, np.uint8) ^ np.frombuffer(quick.pdq, np.uint8)).sum()
    assert apart <= 8


def test_a_picture_that_is_cut_short_has_no_hash(pack: ModelPack) -> None:
    content = jpeg((640, 480))

    seen = look_at_still(content[: len(content) // 2], pack, Profile.THOROUGH)

    assert seen.shortfall
    assert seen.hashed is None


def test_a_second_look_that_hashes_otherwise_is_told() -> None:
    first = parsed(HASHED)
    second = replace(first, hashed=replace(HASHED, quality=84))

    kept = agreed(first, second)

    assert digest_of(first) != digest_of(second)
    assert isinstance(kept, Examined)
    assert kept.discrepancy is not None
