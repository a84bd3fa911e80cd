"""Keep what opens a unit away from it: no secret is written to where a copy of the unit would carry it along."""

from __future__ import annotations

from pathlib import Path

from app.domain.errors import KnownError, NotAllowed
from app.store.backup_manifest import MEMBERS, RUNS
from app.store.slot_files import NAMES


def refuse_beside_lock(*secrets: Path, to_be: Path | None = None) -> None:
    """Raise NotAllowed where a secret would lie in a unit's folder or in a folder of backups, whoever's they are.

    `to_be` is the folder of a unit that is about to be made. Links are followed, and a folder is the same by whatever
    name it is reached. Raises KnownError where the links go round in a circle.
    """
    for secret in secrets:
        try:
            above = secret.resolve().parents
            is_inside = any(_locks(folder) or _is_the_same(folder, to_be) for folder in above)
        except (OSError, RuntimeError) as why:
            raise KnownError(f"{secret} leads nowhere. Nothing was written; give another place.") from why
        if is_inside:
            raise NotAllowed(
                f"A secret is not written into the folder of a unit or of backups: each copy would carry it along. "
                f"{secret.name} was not written; choose a place outside, best on another medium."
            )


def _locks(folder: Path) -> bool:
    return any((folder / name).is_file() for name in NAMES) or all((folder / name).is_dir() for name in (RUNS, MEMBERS))


def _is_the_same(folder: Path, to_be: Path | None) -> bool:
    if to_be is None:
        return False
    return folder == to_be.resolve() or (folder.exists() and to_be.exists() and folder.samefile(to_be))
