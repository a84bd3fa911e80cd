"""What takes long to make, made once for all processes of a test run: the first makes it, the others wait for it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

LONGEST_S = 580.0
"""How long a process waits for another that is making something; whoever makes it longer than that has fallen."""


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """Return the folder `name` of this test run, which `make` has filled, in this process or in another one.

    Nobody may write into it: tests that change something work in a copy. Raises RuntimeError where the process that was
    at it failed or took too long; its own test tells why.
    """
    base = factory.getbasetemp()
    root = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder, done, failed = (root / f"{name}{ending}" for ending in ("", ".done", ".failed"))
    try:
        folder.mkdir()
    except FileExistsError:
        _wait(name, done, failed)
        return folder
    try:
        make(folder)
    except BaseException:
        failed.touch()
        raise
    done.touch()
    return folder


def _wait(name: str, done: Path, failed: Path) -> None:
    deadline = time.monotonic() + LONGEST_S
    while not done.exists():
        if failed.exists() or time.monotonic() > deadline:
            raise RuntimeError(f"Another process of this test run was to make the {name}, and did not.")
        time.sleep(0.1)
