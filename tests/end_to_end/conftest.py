"""One small demonstration, run once as a person would run it, for the tests that look at what it left."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

import pytest

from app.demo.grounds import PASSPHRASES, Grounds
from tests.contracts import network_hook
from tests.made_once import made_once

ROOT = Path(__file__).resolve().parents[2]
NETWORK_LOG = "network.log"
CHEAPLY = "tests.end_to_end.cheap_keys"
"""Started in the place of `app` where a unit is made: a guess of its passphrase costs next to nothing."""


@dataclass(frozen=True)
class Workplace:
    """A home, a folder for temporary files and a demonstration unit that belong to one run alone."""

    folder: Path

    @property
    def grounds(self) -> Grounds:
        return Grounds(self.folder / "unit")

    @property
    def unit(self) -> Path:
        return self.grounds.unit

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "SYSTEMROOT") if name in os.environ}
        places = {"HOME": "home", "TMPDIR": "tmp", "XDG_CACHE_HOME": "home/.cache"}
        for place in places.values():
            (self.folder / place).mkdir(parents=True, exist_ok=True)
        return kept | {name: str(self.folder / place) for name, place in places.items()} | {"PYTHONPATH": str(ROOT)}

    def homeward(self, *arguments: str, unit: Path | None = None) -> subprocess.CompletedProcess[str]:
        """Run one verb with the first examiner's passphrase where the verb knows a unit."""
        given = list(arguments)
        if arguments[0] not in {"demo", "selftest", "engine", "bench"}:
            place = unit or self.unit
            given += ["--unit", str(place), "--passphrase-file", str(self.unit / PASSPHRASES)]
        return subprocess.run(
            [sys.executable, "-m", "app", *given],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )

    def facts(self, *arguments: str) -> dict[str, Any]:
        """Run one verb with --json and return its last line."""
        done = self.homeward(*arguments, "--json")
        assert done.returncode == 0, done.stderr
        facts: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return facts


@dataclass(frozen=True)
class Demonstration:
    """A finished demonstration, what it printed in its last line, and the decoders that its process had loaded.

    `network_log` is what the network hook wrote down about its processes.
    """

    place: Workplace
    facts: dict[str, Any]
    loaded: tuple[str, ...]
    network_log: Path


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Demonstration:
    """This process's own copy of the one demonstration that a test run makes, with keys that are derived cheaply."""
    made = made_once(tmp_path_factory, "demonstration", _demonstrate)
    copy = tmp_path_factory.mktemp("demonstration") / "copy"
    shutil.copytree(made, copy, symlinks=True)
    facts = json.loads(told_of_copy((made / "facts.json").read_text("utf-8"), made, copy))
    loaded = (made / "loaded.txt").read_text("utf-8").split()
    return Demonstration(Workplace(copy), facts, tuple(loaded), made / NETWORK_LOG)


def told_of_copy(told: str, made: PurePath, copy: PurePath) -> str:
    """Return JSON about one folder as it would be about its copy, whatever signs JSON has to escape in their names."""
    return told.replace(json.dumps(str(made))[1:-1], json.dumps(str(copy))[1:-1])


def _demonstrate(folder: Path) -> None:
    place = Workplace(folder)
    watched = network_hook.environment(folder / NETWORK_LOG) | {"HOMEWARD_TEST_LOADED": str(folder / "loaded.txt")}
    done = subprocess.run(
        [sys.executable, "-m", CHEAPLY, "demo", "--headless", "--scale", "small", "--unit", str(place.unit), "--json"],
        cwd=folder,
        env=place.environment | watched,
        capture_output=True,
        text=True,
        timeout=560,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (folder / "facts.json").write_text(done.stdout.splitlines()[-1], "utf-8")
