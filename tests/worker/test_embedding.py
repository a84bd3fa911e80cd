"""Embedding stored crops again: what crosses the wire, and that a crop gives nearly the vector its picture gave."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.case import MediaKind
from app.domain.errors import BugError, KnownError, UntrustedReply
from app.domain.examination import Examined, WorkItem
from app.domain.ids import MediaId
from app.recognition.setup import default_setup
from app.service.crops import as_jpeg
from app.worker.failures import Failure
from app.worker.pool import ProcessPool
from app.worker.protocol import pack_crops, pack_embedded, pack_failed, parse_crops
from app.worker.replies import parse_embedded
from tests.worker.pictures import encoded


@given(st.lists(st.binary(max_size=50), max_size=20))
def test_crops_arrive_as_they_were_sent(jpegs: list[bytes]) -> None:
    assert parse_crops(pack_crops(jpegs)) == jpegs


def test_a_request_that_is_cut_short_is_our_own_fault() -> None:
    with pytest.raises(BugError):
        parse_crops(pack_crops([b"abc"])[:-1])


@given(st.binary(max_size=100))
def test_only_exactly_the_vectors_that_were_asked_for_are_believed(untrusted: bytes) -> None:
    with pytest.raises((UntrustedReply, KnownError)):
        parse_embedded(untrusted, 3, 128)


HALF = np.array([[0.0, 0.0, np.nan, 0.0]] * 3)


@pytest.mark.parametrize("wrong", [np.zeros((2, 4)), np.zeros((3, 5)), HALF, np.full((3, 4), 1e9)])
def test_vectors_of_another_number_or_kind_are_refused(wrong: np.ndarray) -> None:
    with pytest.raises(UntrustedReply):
        parse_embedded(pack_embedded(wrong.astype(np.float32)), 3, 4)


def test_a_crop_without_a_vector_stands_among_the_others() -> None:
    sent = np.array([[0.5] * 4, [np.nan] * 4, [1.0] * 4], np.float32)

    assert np.array_equal(parse_embedded(pack_embedded(sent), 3, 4), sent, equal_nan=True)


def test_a_worker_that_cannot_embed_says_why() -> None:
    with pytest.raises(KnownError, match="memory"):
        parse_embedded(pack_failed(0, Failure.OUT_OF_MEMORY), 3, 128)


def test_a_stored_crop_gives_nearly_the_vector_of_its_picture_and_a_broken_one_is_refused() -> None:
    portrait = encoded(render(person(1), conditions(1, strength=0.0), 300))
    with ProcessPool(1) as pool:
        pool.use(default_setup())
        found = next(iter(pool.examine([WorkItem(MediaId(1), MediaKind.PICTURE, portrait)])))
        assert isinstance(found, Examined)
        face = found.faces[0]

        with pytest.raises(KnownError, match="damaged"):
            pool.embed_crops([b"no picture"])
        again = pool.embed_crops([as_jpeg(face.crop), as_jpeg(face.crop)])

    assert again.shape == (2, 128)
    assert np.array_equal(again[0], again[1])
    assert float(np.linalg.norm(again[0] - face.embedding.vector)) < 0.3
