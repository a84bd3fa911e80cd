"""No key of a unit depends on a key store of the operating system: those were lost, and whole databases with them."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.contracts.rules import APP, ROOT, sources

KEY_STORES = frozenset("keyring secretstorage jeepney win32crypt win32cred keychain gnomekeyring kwallet".split())
CALLS = re.compile(r"CryptProtectData|CryptUnprotectData|CredRead|SecKeychain|SecItem|libsecret|kwallet|keyctl", re.I)
LOCKED = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)\s*==", re.MULTILINE)


def key_stores_in(source: str) -> list[str]:
    """Every key store that a source imports, and every string that names one's calls."""
    found = []
    for node in ast.walk(ast.parse(source)):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found += CALLS.findall(node.value)
        elif isinstance(node, ast.Attribute):
            found += CALLS.findall(node.attr)
        found += [name for name in names if name.partition(".")[0].lower() in KEY_STORES]
    return found


OUTSIDE_THE_FENCE = [path for path in sources() if (APP / "seal") not in path.parents]
"""The fence names the system calls that it refuses, those of the kernel's own key store among them."""


@pytest.mark.parametrize("path", OUTSIDE_THE_FENCE, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_file_of_the_house_asks_a_key_store(path: Path) -> None:
    assert key_stores_in(path.read_text("utf-8")) == []


def test_no_key_store_is_among_what_is_installed_with_homeward() -> None:
    locks = sorted(ROOT.glob("packaging/**/*.txt")) + sorted(ROOT.glob("requirements*.txt"))
    named = {found.lower() for lock in locks for found in LOCKED.findall(lock.read_text("utf-8"))}

    assert "cryptography" in named
    assert named & KEY_STORES == set()


@pytest.mark.parametrize(
    "source",
    [
        "import keyring",
        "from secretstorage import collection",
        "ctypes.windll.crypt32.CryptProtectData(blob)",
        "library = find_library('libsecret-1')",
    ],
)
def test_a_planted_key_store_is_found(source: str) -> None:
    assert key_stores_in(source) != []
