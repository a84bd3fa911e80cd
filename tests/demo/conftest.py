"""One small material, drawn once for all tests of the demonstration's drawing."""

from pathlib import Path

import pytest

from app.demo.material import SMALL, Material
from app.demo.studio import draw_in_processes

SEED = 11


@pytest.fixture(scope="session")
def small_material(tmp_path_factory: pytest.TempPathFactory) -> Material:
    """The small material of `SEED`. Tests read it and write nothing into it."""
    folder: Path = tmp_path_factory.mktemp("drawn") / "material"
    return draw_in_processes(folder, SEED, SMALL)
