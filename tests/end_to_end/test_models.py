"""A unit that brings its own model, typed verb by verb: the drawn people are found with it, and again without."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.recognition.pack import default_manifest
from tests.end_to_end.conftest import Demonstration, Workplace
from tests.end_to_end.test_command_line import documented
from tests.recognition.invented_models import DIMENSION, EMBEDDER, carried, embedder

BUILT_IN = default_manifest()


@pytest.fixture(scope="module")
def place(demonstration: Demonstration, tmp_path_factory: pytest.TempPathFactory) -> Workplace:
    """A copy of the demonstration that these tests may change."""
    mine = Workplace(tmp_path_factory.mktemp("models"))
    shutil.copytree(demonstration.place.unit, mine.unit)
    return mine


def test_a_model_is_added_used_in_a_fusion_and_removed(place: Workplace, tmp_path: Path) -> None:
    promised = documented()
    search = ("search", "--face", "1", "--for", "identify-victim", "--purpose", "who is this")

    added = place.facts("models", "add", str(carried(tmp_path, embedder(), EMBEDDER)))
    used = place.facts("models", "use", BUILT_IN.id, "tiny")
    listed = place.facts("models", "list")
    refused = place.homeward(*search)
    again = place.facts("models", "reembed")
    found = place.facts(*search)
    back = place.facts("models", "use")
    removed = place.facts("models", "remove", "tiny")

    for verb, facts in (("add", added), ("use", used), ("list", listed), ("reembed", again), ("remove", removed)):
        assert set(facts) == promised[f"models {verb}"]
    assert used["dimension"] == BUILT_IN.dimension + DIMENSION
    assert (refused.returncode, "models reembed" in refused.stderr) == (1, True)
    assert again["references"] == used["references_without_vector"] > 0
    assert again["faces"] > 0
    assert found["pack"] == used["pack"] == listed["pack"]
    assert len(found["candidates"]) > 1
    assert (back["pack"], back["references_without_vector"]) == (BUILT_IN.id, 0)
