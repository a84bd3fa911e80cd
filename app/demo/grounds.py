"""The demonstration's grounds: where its unit, its drawn material, its report and its throw-away passphrases lie."""

from __future__ import annotations

import os
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import UnitExists
from app.domain.unit import RecoveryCode
from app.service.units import keep_known_file
from app.store import Unit
from app.store.folder_lock import FolderLock

FIRST = "Ada Drawn"
SECOND = "Ben Sketch"
PASSPHRASES = "demo-passphrases.txt"
_MARK = (
    "Homeward's demonstration made what lies beside this file: {names}.\n"
    "The next demonstration in this place removes and replaces all of it. Delete this file to keep it.\n"
)
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

    @property
    def marker(self) -> Path:
        """The file that says: everything of these names is a demonstration's, and the next one may replace it."""
        return self.unit.with_name(f"{self.unit.name}-may-be-replaced.txt")

    @property
    def everything(self) -> tuple[Path, ...]:
        """All that a demonstration leaves, but for the marker."""
        return (self.unit, self.material, self.report, self.report.with_suffix(".json"))

    @staticmethod
    def new_passphrase() -> str:
        """Return a throw-away passphrase of four invented words."""
        words = ("".join(secrets.choice(_SYLLABLES) for _ in range(3)) for _ in range(4))
        return "-".join(words)


def clear_grounds(grounds: Grounds) -> None:
    """Make room: remove an earlier demonstration, which its marker shows to be one, and mark the place.

    Everything is looked at before anything is removed. Raises UnitExists where something lies there without a marker,
    UnitBusy where the demonstration is open elsewhere.
    """
    found = [path for path in grounds.everything if os.path.lexists(path) and not _is_empty_folder(path)]
    if found and not grounds.marker.is_file():
        raise UnitExists(
            f"{found[0]} exists and is not marked as a demonstration's. Nothing was touched; give another folder with "
            "--unit."
        )
    if grounds.unit.is_dir():
        FolderLock(grounds.unit).release()
    for path in found:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
    grounds.unit.parent.mkdir(parents=True, exist_ok=True)
    grounds.marker.write_text(_MARK.format(names=", ".join(path.name for path in grounds.everything)), "utf-8")


def _is_empty_folder(folder: Path) -> bool:
    return folder.is_dir() and not folder.is_symlink() and not any(folder.iterdir())


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
