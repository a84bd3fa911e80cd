"""A small copy of the project in a folder with a space in its name, so that the set-up scripts can be run for real."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from tests.contracts.rules import ROOT

ECHO = """
import json, os, sys
print(json.dumps({"arguments": sys.argv[1:], "folder": os.getcwd(), "path": sys.path, "file": __file__}))
sys.exit(7 if "--fail" in sys.argv else 0)
"""
TOOLS = "sh dirname basename uname cat cksum date mkdir sort tr sed env id flock g++ python3".split()


@dataclass(frozen=True)
class Checkout:
    """Where the copy lies, and the folder of programs its scripts may find."""

    root: Path
    programs: Path
    variables: dict[str, str] = field(default_factory=dict)

    def program(self, name: str, text: str) -> None:
        """Put a shell script called `name` before everything else on the path."""
        script = self.programs / name
        script.unlink(missing_ok=True)
        script.write_text(f"#!/bin/sh\n{text}\n", "utf-8")
        script.chmod(0o755)

    def run(self, script: str, *arguments: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
        """Run a script of packaging/ as a user would, with nothing in the environment but a path and a home."""
        return subprocess.run(
            [str(self.root / "packaging" / script), *arguments],
            cwd=folder or self.root,
            env={"PATH": str(self.programs), "HOME": str(self.root.parent), **self.variables},
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )


def make_checkout(folder: Path) -> Checkout:
    """A project whose lock files are empty and whose app only says how it was called."""
    root = folder / "a place"
    shutil.copytree(ROOT / "packaging", root / "packaging")
    for name in ("requirements.txt", "requirements-build.txt", "requirements-dev.txt"):
        (root / "packaging" / name).write_text("# nothing\n", "utf-8")
    (root / "packaging" / "system-libraries.txt").write_text("# nothing\n", "utf-8")
    (root / "app").mkdir()
    (root / "app" / "__main__.py").write_text(ECHO, "utf-8")
    return Checkout(root, _programs(folder / "programs"), {"HOMEWARD_PYTHON": sys.executable})


def _programs(folder: Path) -> Path:
    folder.mkdir()
    for name in TOOLS:
        found = shutil.which(name, path=os.defpath)
        if found is not None:
            (folder / name).symlink_to(found)
    return folder
