"""The demonstration's material: a gallery and two exhibits full of fictional people, drawn from a seed.

Importing this module loads no picture library. `draw_material` does, so a process that holds a key must not call it:
it calls `app.demo.studio.draw_in_processes`, which draws in child processes.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from app.demo.plan import Plan, plan
from app.demo.truth import (
    Box,
    Expected,
    PersonKey,
    Truth,
    TruthFace,
    TruthFile,
    TruthIdentity,
    load_truth,
    save_truth,
)

__all__ = [
    "FULL",
    "SMALL",
    "Box",
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
    "finish_material",
    "load_material",
    "load_truth",
    "plan_material",
]

OnProgress = Callable[[int, int], None]
"""Told how many files are drawn, and of how many."""


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

    Loads the picture libraries: never call it in the process that holds the key. Raises FileExistsError where `folder`
    already holds something.
    """
    from app.demo.easel import draw_task

    planned = plan_material(folder, seed, scale)
    files = [file for task in planned.tasks for file in draw_task(folder, task)]
    return finish_material(folder, seed, planned, files)


def plan_material(folder: Path, seed: int, scale: MaterialScale) -> Plan:
    """The plan, and the empty `folder` to carry it out in. Raises FileExistsError where it holds something."""
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        raise FileExistsError(f"{folder} already holds something. Nothing was touched; choose an empty folder.")
    return plan(seed, scale.gallery_people, scale.known, scale.strangers, scale.is_full)


def finish_material(folder: Path, seed: int, planned: Plan, files: Iterable[TruthFile]) -> Material:
    """Write the truth about the drawn `files`, whatever order they came in."""
    save_truth(folder, Truth(seed, planned.identities, tuple(sorted(files, key=lambda file: file.path))))
    return load_material(folder)


def load_material(folder: Path) -> Material:
    """The material that was drawn into `folder` earlier."""
    exhibits = tuple(sorted(path for path in (folder / "exhibits").iterdir() if path.is_dir()))
    return Material(folder, folder / "gallery", exhibits, load_truth(folder))
