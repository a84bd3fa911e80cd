"""The lock: every distribution by exact version and hash, no address of any index, nothing that pyproject misses."""

from __future__ import annotations

import re
import tomllib

import pytest

from tests.contracts.rules import ROOT

LOCKS = ["requirements.txt", "requirements-build.txt", "requirements-dev.txt"]
ADDRESS = re.compile(r"://|--(extra-)?index-url|--find-links|--trusted-host", re.IGNORECASE)
NAME = re.compile(r"^[A-Za-z0-9._-]+")


def _locked(name: str) -> dict[str, str]:
    text = (ROOT / "packaging" / name).read_text("utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return {_plain(line): line for line in lines}


def _plain(requirement: str) -> str:
    found = NAME.match(requirement)
    assert found is not None, requirement
    return re.sub(r"[-_.]+", "-", found.group()).lower()


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_file_holds_versions_and_hashes_and_no_address(name: str) -> None:
    text = (ROOT / "packaging" / name).read_text("utf-8")

    locked = _locked(name)

    assert len(locked) >= 4
    assert ADDRESS.search(text) is None
    for line in locked.values():
        assert re.match(r"^[a-z0-9-]+==[0-9][^ ]* ", line), line
        assert re.search(r"--hash=sha256:[0-9a-f]{64}( |$)", line), line


def test_everything_that_the_project_asks_for_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    asked = {_plain(requirement) for requirement in project["project"]["dependencies"]} - {"dlib"} | {"dlib-bin"}
    asked_by_developers = {_plain(requirement) for requirement in project["dependency-groups"]["dev"]}

    assert asked - set(_locked("requirements.txt")) == set()
    assert asked_by_developers - set(_locked("requirements-dev.txt")) == set()


def test_the_qt_that_aborts_python_3_11_is_not_locked() -> None:
    line = _locked("requirements.txt")["pyside6-essentials"]

    assert re.match(r"pyside6-essentials==6\.(8|9|10|11)\.", line)


def test_shared_distributions_have_one_version() -> None:
    versions: dict[str, set[str]] = {}
    for name in LOCKS:
        for distribution, line in _locked(name).items():
            versions.setdefault(distribution, set()).add(line.split()[0])

    assert {name: found for name, found in versions.items() if len(found) > 1} == {}
