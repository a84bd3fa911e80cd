"""Templates: the mean with the mirror image is that mean, and no weighting or order hides in it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray

from app.domain.errors import BugError
from app.recognition.embed import DlibEmbedder
from app.recognition.template import PLAIN, TemplateRule, mean_template, unit_length

MIRRORED = TemplateRule(is_mirrored=True, is_unit_length=True)
_NUMBERS = st.floats(-10, 10, width=32)


class LeftHalf:
    """An encoder whose vector is what the left and the right half of a chip look like."""

    def __init__(self) -> None:
        self.batches: list[int] = []
        self.seen: list[NDArray[np.uint8]] = []

    def encode(self, chips: NDArray[np.uint8]) -> NDArray[np.float32]:
        self.batches.append(len(chips))
        self.seen += list(chips)
        halves = chips.mean(axis=(1, 3)).reshape(len(chips), 2, -1).mean(axis=2)
        return np.repeat(halves, 64, axis=1).astype(np.float32)


def chips_of(count: int) -> list[tuple[NDArray[np.uint8], ...]]:
    chance = np.random.default_rng(count)
    return [(chance.integers(0, 256, (150, 150, 3), np.uint8),) for _ in range(count)]


def test_a_chip_and_its_mirror_image_have_the_same_template() -> None:
    embedder = DlibEmbedder(LeftHalf(), MIRRORED)
    (chip,) = chips_of(1)[0]

    upright, mirrored = embedder.embed([(chip,), (np.ascontiguousarray(chip[:, ::-1]),)])

    assert np.array_equal(upright, mirrored)
    assert np.linalg.norm(upright) == pytest.approx(1, abs=1e-6)


def test_chip_and_mirror_image_go_through_the_network_in_one_batch() -> None:
    encoder = LeftHalf()

    DlibEmbedder(encoder, MIRRORED).embed(chips_of(20))

    assert encoder.batches == [32, 8]


def test_chip_and_mirror_image_are_shown_at_the_sizes_of_the_rule() -> None:
    encoder = LeftHalf()
    chip = np.zeros((150, 150, 3), np.uint8)
    chip[50:100, 50:100] = 200

    DlibEmbedder(encoder, TemplateRule(True, True, size=0.8, mirrored_size=1.2)).embed([(chip,)])

    smaller, larger = (int((shown[75, :, 0] > 100).sum()) for shown in encoder.seen)
    assert (smaller, larger) == (40, 60)


def test_calmed_faces_lose_what_is_finer_than_the_blur() -> None:
    encoder = LeftHalf()
    stripes = np.zeros((150, 150, 3), np.uint8)
    stripes[:, ::2] = 200

    DlibEmbedder(encoder, TemplateRule(False, True, calm_px=1.0)).embed([(stripes,)])

    assert float(np.ptp(encoder.seen[0][75, 20:130, 0])) < 10


def test_a_face_has_the_same_template_alone_and_among_others() -> None:
    embedder = DlibEmbedder(LeftHalf(), TemplateRule(True, True, size=0.97, mirrored_size=1.03, calm_px=1.0))
    chips = chips_of(20)

    together = embedder.embed(chips)

    assert np.array_equal(together, np.concatenate([embedder.embed([face]) for face in chips]))


def test_the_plain_rule_leaves_the_networks_vectors_alone() -> None:
    chips = chips_of(3)

    vectors = DlibEmbedder(LeftHalf(), PLAIN).embed(chips)

    assert np.array_equal(vectors, LeftHalf().encode(np.stack([chip for (chip,) in chips])))


@settings(deadline=None)
@given(vectors=hnp.arrays(np.float32, st.tuples(st.integers(1, 6), st.just(5)), elements=_NUMBERS), data=st.data())
def test_a_mean_template_is_the_weighted_mean(vectors: NDArray[np.float32], data: st.DataObject) -> None:
    weights = data.draw(hnp.arrays(np.float64, len(vectors), elements=st.floats(0.5, 100)))
    expected = np.average(vectors.astype(np.float64), axis=0, weights=weights)

    made = mean_template(vectors, weights)

    is_unit = np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-4)
    np.testing.assert_allclose(made, unit_length(expected[None])[0] if is_unit else expected, rtol=1e-4, atol=1e-5)


def test_the_mean_of_vectors_of_length_one_has_length_one() -> None:
    vectors = unit_length(np.random.default_rng(1).standard_normal((4, 128)).astype(np.float32))

    made = mean_template(vectors, np.array([1.0, 2.0, 3.0, 4.0]))

    assert np.linalg.norm(made) == pytest.approx(1, abs=1e-6)
    assert made.dtype == np.float32


def test_weight_pulls_towards_a_picture() -> None:
    one, other = unit_length(np.random.default_rng(2).standard_normal((2, 16)).astype(np.float32))

    made = mean_template(np.stack((one, other)), np.array([9.0, 1.0]))

    assert np.linalg.norm(made - one) < np.linalg.norm(made - other)


def test_vectors_that_cancel_out_give_zeros_and_nothing_odd() -> None:
    vector = unit_length(np.ones((1, 4), np.float32))

    made = mean_template(np.concatenate((vector, -vector)), np.ones(2))

    assert np.array_equal(made, np.zeros(4, np.float32))


@pytest.mark.parametrize("weights", [[], [1.0], [1.0, 0.0], [1.0, float("nan")]])
def test_weights_that_are_none_are_our_fault(weights: list[float]) -> None:
    with pytest.raises(BugError):
        mean_template(np.ones((2, 3), np.float32), np.array(weights, np.float64))
