"""dlib's files are read byte for byte: what is cut short, changed, foreign or too long is refused, and costs little."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.domain.errors import PackTampered
from app.recognition.networks import dlib_file
from app.recognition.networks.dlib_file import Network, read_network
from app.recognition.networks.plans import DETECTOR, ENCODER, Convolution
from app.recognition.pack import check_weights, default_manifest, find_weights

WEIGHT_BYTES = 4


def content_of(role: str) -> bytes:
    manifest = default_manifest()
    return check_weights(manifest, find_weights(manifest))[role].read_bytes()


@cache
def file() -> bytes:
    """The smaller of the two files; both are read by the same lines."""
    return content_of("detector")


@cache
def is_weight() -> NDArray[np.bool_]:
    """For each byte of the file whether it is part of a weight."""
    marked = np.zeros(len(file()), bool)
    with pytest.MonkeyPatch.context() as patch:
        read = dlib_file._Stream.tensor

        def marking(stream: dlib_file._Stream, shape: tuple[int, int, int, int]) -> NDArray[np.float32]:
            values = read(stream, shape)
            marked[stream._at - WEIGHT_BYTES * values.size : stream._at] = True
            return values

        patch.setattr(dlib_file._Stream, "tensor", marking)
        read_network(file(), DETECTOR)
    return marked


structure = st.builds(
    lambda place: int(np.flatnonzero(~is_weight())[place % int((~is_weight()).sum())]), st.integers(0, 10**9)
)
weights = st.builds(
    lambda place: int(np.flatnonzero(is_weight())[place % int(is_weight().sum())]), st.integers(0, 10**9)
)


def shapes(network: Network) -> list[tuple[int, ...]]:
    return [array.shape for arrays in network.weights for array in arrays]


def flipped(content: bytes, offset: int, bit: int) -> bytes:
    changed = bytearray(content)
    changed[offset] ^= 1 << bit
    return bytes(changed)


@contextmanager
def bounded_memory() -> Iterator[None]:
    """Fail where what is done takes more memory than a few of the files themselves."""
    tracemalloc.start()
    try:
        yield
        _, peak_bytes = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak_bytes < 8_000_000


def test_both_files_are_read_to_the_last_byte() -> None:
    encoder, detector = read_network(content_of("encoder"), ENCODER), read_network(file(), DETECTOR)

    for network, convolutions in ((encoder, 29), (detector, 7)):
        assert sum(isinstance(layer, Convolution) for layer in network.plan.layers) == convolutions
        assert all(np.isfinite(array).all() for arrays in network.weights for array in arrays)


def test_most_of_a_file_is_weights_and_the_rest_is_known() -> None:
    assert 0 < (~is_weight()).sum() < 4000


@settings(max_examples=60, deadline=None)
@given(st.floats(0, 1, exclude_max=True))
def test_a_file_cut_short_anywhere_is_refused(share: float) -> None:
    with pytest.raises(PackTampered):
        read_network(file()[: int(share * len(file()))], DETECTOR)


@settings(max_examples=200, deadline=None)
@given(structure, st.integers(0, 7))
def test_a_changed_bit_of_the_structure_is_refused(offset: int, bit: int) -> None:
    with pytest.raises(PackTampered):
        read_network(flipped(file(), offset, bit), DETECTOR)


@settings(max_examples=100, deadline=None)
@given(weights, st.integers(0, 7))
def test_a_changed_bit_of_a_weight_is_refused_or_changes_no_shape(offset: int, bit: int) -> None:
    try:
        network = read_network(flipped(file(), offset, bit), DETECTOR)
    except PackTampered:
        return

    assert shapes(network) == shapes(read_network(file(), DETECTOR))
    assert all(np.isfinite(array).all() for arrays in network.weights for array in arrays)


@settings(max_examples=30, deadline=None)
@given(st.binary(min_size=1, max_size=64))
def test_bytes_after_the_end_are_refused(more: bytes) -> None:
    with pytest.raises(PackTampered, match="after its end"):
        read_network(file() + more, DETECTOR)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=400))
def test_foreign_bytes_are_refused(content: bytes) -> None:
    for plan in (ENCODER, DETECTOR):
        with pytest.raises(PackTampered):
            read_network(content, plan)


def test_other_files_are_refused() -> None:
    with pytest.raises(PackTampered, match="not dlib's face recognition ResNet"):
        read_network(file(), ENCODER)
    for other in (content_of("landmarks"), Path(__file__).read_bytes(), bytes(1_000_000)):
        with pytest.raises(PackTampered):
            read_network(other, DETECTOR)


@settings(max_examples=60, deadline=None)
@given(structure, st.integers(4, 15))
def test_a_number_may_claim_anything_and_nothing_is_allocated_for_it(offset: int, size: int) -> None:
    claimed = bytes([size]) + b"\x7f" * size

    with bounded_memory(), pytest.raises(PackTampered):
        read_network(file()[:offset] + claimed + file()[offset + 2 :], DETECTOR)


def test_a_weight_that_is_no_number_is_refused() -> None:
    first = int(np.flatnonzero(is_weight())[0])

    for value in (np.nan, np.inf, -np.inf):
        changed = file()[:first] + np.float32(value).tobytes() + file()[first + WEIGHT_BYTES :]
        with pytest.raises(PackTampered, match="no number"):
            read_network(changed, DETECTOR)


def test_a_refusal_says_what_to_do() -> None:
    with pytest.raises(PackTampered, match=r"was not loaded and nothing was examined; install the weights again"):
        read_network(file()[:100], DETECTOR)


@pytest.mark.soak
def test_every_changed_bit_of_the_structure_is_refused() -> None:
    for offset in np.flatnonzero(~is_weight()).tolist():
        for bit in range(8):
            with pytest.raises(PackTampered):
                read_network(flipped(file(), offset, bit), DETECTOR)
