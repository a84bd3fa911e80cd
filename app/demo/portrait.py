"""One drawn portrait as a PNG, made in a child process: what the selftest shows to the engine."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from io import BytesIO
from multiprocessing import get_context

PORTRAIT_PX = 360


def draw_portrait(seed: int) -> bytes:
    """Return a frontal portrait of a fictional adult as PNG bytes; the picture libraries load in a child only."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as studio:
        return studio.submit(_portrait, seed).result()


def _portrait(seed: int) -> bytes:
    from PIL import Image

    from app.demo.person import person
    from app.demo.pose import conditions
    from app.demo.render import render

    out = BytesIO()
    Image.fromarray(render(person(seed), conditions(seed, 0.3), PORTRAIT_PX)).save(out, "PNG")
    return out.getvalue()
