"""Lists of people to enrol: a folder with one folder per identity, or a CSV that names the files of each.

The CSV is UTF-8 with a header row. Columns: `identity` (the subject's name or reference number) and `file` (a path,
relative to the CSV's own folder). Other columns are ignored.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import KnownError, NotFound

COLUMNS = ("identity", "file")


@dataclass(frozen=True, slots=True)
class IdentityPictures:
    """One person to enrol and the pictures that show them."""

    identity: str
    pictures: tuple[Path, ...]


def identities_in(path: Path) -> list[IdentityPictures]:
    """Return the people that a folder of folders or a CSV list names, in alphabetical order.

    Raises NotFound where `path` does not exist or names nobody, KnownError where a CSV does not parse or leaves the
    folder it lies in.
    """
    if path.is_dir():
        found = _in_folder(path)
    elif path.is_file():
        found = _in_csv(path)
    else:
        raise NotFound(f"There is no folder or list {path}. Nothing was enrolled.")
    if not found:
        raise NotFound(
            f"{path} names nobody. Nothing was enrolled; give a folder that holds one folder of pictures per identity, "
            "or a CSV with the columns identity and file."
        )
    return found


def _in_folder(folder: Path) -> list[IdentityPictures]:
    found = []
    for identity in sorted(entry for entry in folder.iterdir() if entry.is_dir() and not entry.is_symlink()):
        pictures = tuple(sorted(file for file in identity.rglob("*") if file.is_file() and not file.is_symlink()))
        if pictures:
            found.append(IdentityPictures(identity.name, pictures))
    return found


def _in_csv(path: Path) -> list[IdentityPictures]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            rows = list(csv.DictReader(lines))
    except (UnicodeDecodeError, csv.Error) as why:
        raise KnownError(f"{path} is not a CSV in UTF-8 ({why}). Nothing was enrolled.") from why
    by_identity: dict[str, list[Path]] = {}
    for line, row in enumerate(rows, start=2):
        identity, file = (row.get("identity") or "").strip(), (row.get("file") or "").strip()
        if not identity or not file:
            raise KnownError(f"Line {line} of {path} lacks {' or '.join(COLUMNS)}. Nothing was enrolled.")
        by_identity.setdefault(identity, []).append(_inside(path.parent, file, line))
    return [IdentityPictures(identity, tuple(files)) for identity, files in sorted(by_identity.items())]


def _inside(folder: Path, untrusted_file: str, line: int) -> Path:
    try:
        picture = (folder / untrusted_file).resolve()
    except (ValueError, OSError) as why:
        raise KnownError(f"Line {line} of the list names no file. Nothing was enrolled; correct the line.") from why
    if not picture.is_relative_to(folder.resolve()):
        raise KnownError(
            f"Line {line} of the list names a file outside the list's own folder. Nothing was enrolled; move the "
            "pictures beside the list."
        )
    return picture
