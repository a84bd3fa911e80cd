"""The loaded pack and a few drawn people: made once, used by every test of recognition."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.face import Frame
from app.recognition.pack import ModelPack, default_manifest, find_weights, load_pack

Pixels = NDArray[np.uint8]


@pytest.fixture(scope="session")
def pack() -> ModelPack:
    manifest = default_manifest()
    return load_pack(manifest, find_weights(manifest))


@pytest.fixture(scope="session")
def portraits() -> list[Frame]:
    """Four drawn people, one passport picture each, 300 × 300 px."""
    return [Frame(render(person(seed), conditions(seed, strength=0.0), 300)) for seed in range(1, 5)]


@pytest.fixture(scope="session")
def others() -> list[Frame]:
    """The same four drawn people in other pictures."""
    return [Frame(render(person(seed), conditions(100 + seed, strength=0.3), 300)) for seed in range(1, 5)]
