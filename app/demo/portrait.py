"""Drawn portraits on one sheet, made in a child process: what the selftest shows to the engine."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from io import BytesIO
from multiprocessing import get_context

PORTRAIT_PX = 240
_PEOPLE, _IN_A_ROW = 6, 3


def draw_group(seed: int) -> bytes:
    """Return portraits of six fictional adults side by side, PNG bytes; the picture libraries load in a child only."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as studio:
        return studio.submit(_group, seed).result()


def _group(seed: int) -> bytes:
    import numpy as np
    from PIL import Image

    from app.demo.person import person
    from app.demo.pose import conditions
    from app.demo.render import render

    heads = [render(person(seed + place), conditions(seed + place, 0.3), PORTRAIT_PX) for place in range(_PEOPLE)]
    rows = [np.concatenate(heads[start : start + _IN_A_ROW], axis=1) for start in range(0, _PEOPLE, _IN_A_ROW)]
    out = BytesIO()
    Image.fromarray(np.concatenate(rows)).save(out, "PNG")
    return out.getvalue()
