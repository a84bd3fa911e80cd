"""The studio: draws the demonstration's material in child processes, so that no picture library loads in the caller's."""

from pathlib import Path

from app.demo.material import FULL, Cancelled, Material, MaterialScale, OnProgress


def draw_in_processes(
    folder: Path,
    seed: int,
    scale: MaterialScale = FULL,
    on_progress: OnProgress = lambda done, total: None,
    cancelled: Cancelled = lambda: False,
) -> Material:
    """Draw as `draw_material` does, in spawned child processes."""
    raise NotImplementedError
