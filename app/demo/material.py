"""The demonstration's material: a gallery and two exhibits full of fictional people, drawn from a seed.

Importing this module loads no picture library. `draw_material` does, so a process that holds a key must not call it: call
`app.demo.studio.draw_in_processes`, which draws in child processes.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.demo.truth import (
    Box,
    Expected,
    PersonKey,
    Truth,
    TruthFace,
    TruthFile,
    TruthIdentity,
    load_truth,
)

__all__ = [
    "FULL",
    "SMALL",
    "Box",
    "Cancelled",
    "Expected",
    "Material",
    "MaterialScale",
    "OnProgress",
    "PersonKey",
    "Truth",
    "TruthFace",
    "TruthFile",
    "TruthIdentity",
    "draw_material",
    "load_material",
    "load_truth",
]

OnProgress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class MaterialScale:
    """How much to draw. `strangers` appear in the exhibits and are not in the gallery; `known` appear in both."""

    gallery_people: int
    known: int
    strangers: int
    is_full: bool


FULL = MaterialScale(gallery_people=110, known=22, strangers=6, is_full=True)
SMALL = MaterialScale(gallery_people=12, known=5, strangers=2, is_full=False)


@dataclass(frozen=True)
class Material:
    """What lies in `folder`: `gallery` (one folder per identity), the exhibits' folders, and the truth about both."""

    folder: Path
    gallery: Path
    exhibits: tuple[Path, ...]
    truth: Truth


def draw_material(folder: Path, seed: int, scale: MaterialScale = FULL) -> Material:
    """Draw everything into `folder` in this process; the same seed and libraries give the same bytes.

    Loads the picture libraries: never call it in the process that holds the key. Raises FileExistsError where `folder` already
    holds something.
    """
    raise NotImplementedError


def load_material(folder: Path) -> Material:
    """The material that was drawn into `folder` earlier."""
    exhibits = tuple(sorted(path for path in (folder / "exhibits").iterdir() if path.is_dir()))
    return Material(folder, folder / "gallery", exhibits, load_truth(folder))
