"""Runs the typed case on a copy of a demonstration unit, on a display of its own, and returns what it wrote down."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.demo.grounds import Grounds
from tests.end_to_end.conftest import ROOT
from tests.end_to_end.displays import display

PICTURES = Path("exhibits/KJB-2-laptop/Users/home/Pictures")
"""Where a demonstration's second exhibit keeps the pictures that are worked on here."""


@dataclass(frozen=True)
class TypedRun:
    """What came of it: the record, what the program printed, the unit that was worked in, and the report."""

    record: dict[str, Any]
    printed: str
    unit: Path
    report: Path


def work_typed_case(unit: Path, place: Path) -> TypedRun:
    """Work a case by keys in a copy of `unit` under `place`, with three of its own drawn pictures as the exhibit."""
    copy = place / "unit"
    shutil.copytree(unit, copy)
    exhibit = place / "laptop"
    shutil.copytree(Grounds(unit).material / PICTURES, exhibit)
    report, record = place / "report.html", place / "record.json"
    driver = [sys.executable, "-m", "tests.end_to_end.typed_case", str(copy), str(exhibit), str(report), str(record)]
    with display() as variables:
        ran = subprocess.run(
            driver,
            cwd=ROOT,
            env={**os.environ, **variables},
            capture_output=True,
            text=True,
            check=False,
            timeout=280,
        )
    told = json.loads(record.read_text("utf-8")) if record.is_file() else {}
    return TypedRun(told | {"code": ran.returncode}, ran.stdout + ran.stderr[-4000:], copy, report)
