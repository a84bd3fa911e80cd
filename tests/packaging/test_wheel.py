"""What `pip install .` would put on a machine: every room, the migrations and the model manifests."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from tests.contracts.rules import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def test_every_room_is_listed_for_the_wheel() -> None:
    rooms = {".".join(path.parent.relative_to(ROOT).parts) for path in (ROOT / "app").rglob("__init__.py")}

    assert set(PROJECT["tool"]["setuptools"]["packages"]) - {"app.court", "app.model_manifests"} == rooms


def test_the_project_and_the_program_have_one_version() -> None:
    import app

    assert PROJECT["project"]["version"] == app.__version__


@pytest.mark.slow
def test_the_wheel_holds_code_migrations_and_manifests(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    for name in ("app", "court", "models", "docs"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for path in ROOT.glob("*"):
        if path.is_file():
            shutil.copy(path, source)

    ran = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", str(tmp_path), "."],
        cwd=source,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )

    assert ran.returncode == 0, ran.stderr
    (wheel,) = tmp_path.glob("homeward-*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    carried = [
        path for path in (ROOT / "app").rglob("*") if path.suffix in {".py", ".sql", ".toml", ".qss", ".svg", ".ts"}
    ]
    assert {path.relative_to(ROOT).as_posix() for path in carried} - names == set()
    assert {f"app/model_manifests/{path.name}" for path in (ROOT / "models").glob("*.toml")} - names == set()
    assert "app/court/verify_log.py" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not any(name.startswith(("tests/", "packaging/")) for name in names)
