"""Drawn people for measuring, made in a child process: portraits on one sheet for the selftest, and a short video."""

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


def draw_film(seed: int, size_px: tuple[int, int], length_s: float) -> bytes:
    """Return a video of two fictional adults who turn and speak, MP4 bytes, (width, height) in pixels."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as studio:
        return studio.submit(_film, seed, size_px, length_s).result()


def _film(seed: int, size_px: tuple[int, int], length_s: float) -> bytes:
    from app.demo.film import FRAMES_PER_S, film
    from app.demo.person import person

    people = [person(seed), person(seed + 1)]
    return film(people, *size_px, seed, round(length_s * FRAMES_PER_S))[0]
