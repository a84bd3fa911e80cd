"""The demonstration's grounds: where its unit, its drawn material, its report and its throw-away passphrases lie."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import UnitExists
from app.domain.unit import RecoveryCode
from app.service.units import keep_known_file
from app.store import Unit

FIRST = "Ada Drawn"
SECOND = "Ben Sketch"
PASSPHRASES = "demo-passphrases.txt"
_OWN_NAMES = frozenset({"unit.json", "unit.json.copy", "unit.db", "unit.db-journal", "cases", PASSPHRASES})
_SYLLABLES = tuple(consonant + vowel for consonant in "bdfgklmnprstv" for vowel in "aeiou")


@dataclass(frozen=True, slots=True)
class Grounds:
    """`unit` is the unit's folder; what is not encrypted lies beside it, under names that begin with the unit's."""

    unit: Path

    @property
    def material(self) -> Path:
        """The drawn gallery and exhibits: plain pictures of nobody."""
        return self.unit.with_name(f"{self.unit.name}-material")

    @property
    def report(self) -> Path:
        """The report that the run leaves."""
        return self.unit.with_name(f"{self.unit.name}-report.html")

    @staticmethod
    def new_passphrase() -> str:
        """Return a throw-away passphrase of four invented words."""
        words = ("".join(secrets.choice(_SYLLABLES) for _ in range(3)) for _ in range(4))
        return "-".join(words)


def clear_grounds(grounds: Grounds) -> None:
    """Remove an earlier demonstration. Raises UnitExists where anything else lies in the place."""
    folder = grounds.unit
    if folder.exists() and any(folder.iterdir()):
        names = {entry.name for entry in folder.iterdir()}
        if PASSPHRASES not in names or not names <= _OWN_NAMES:
            raise UnitExists(
                f"{folder} holds something that is not a demonstration unit. Nothing was touched; give another folder "
                "with --unit."
            )
        shutil.rmtree(folder)
    if (grounds.material / "truth.json").is_file() or _is_empty_folder(grounds.material):
        shutil.rmtree(grounds.material)
    elif grounds.material.exists():
        raise UnitExists(f"{grounds.material} is in the way. Nothing was touched; move it, or give another --unit.")
    for leftover in (grounds.report, grounds.report.with_suffix(".json")):
        leftover.unlink(missing_ok=True)
    folder.parent.mkdir(parents=True, exist_ok=True)


def _is_empty_folder(folder: Path) -> bool:
    return folder.is_dir() and not any(folder.iterdir())


def write_passphrases(unit: Unit, grounds: Grounds, first: str, second: str, recovery: RecoveryCode) -> None:
    """Leave the throw-away passphrases beside the unit, the first examiner's alone on the first line."""
    text = (
        f"{first}\n"
        f"The line above opens this demonstration unit as {FIRST}; it is its own passphrase file.\n"
        f"Second examiner, {SECOND}: {second}\n"
        f"Recovery code: {recovery.code}\n"
    )
    path = grounds.unit / PASSPHRASES
    path.write_text(text, "utf-8")
    path.chmod(0o600)
    keep_known_file(unit, path)
