"""Lists of people to enrol: a folder with one folder per identity, or a CSV that names the files of each.

The CSV is UTF-8 with a header row. Columns: `identity` (the subject's name or reference number) and `file` (a path,
relative to the CSV's own folder); `sex`, `born` and `taken` may be there, too, and be blank. Other columns are ignored.
Beside folders the same may lie in tables (dated_tables.py).
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.domain.dates import DateSpan, date_span
from app.domain.errors import KnownError, NotFound, NotRecorded
from app.domain.particulars import NOTHING_KNOWN, Particulars, Sex
from app.exchange.dated_tables import read_tables, sex_of, told_of

COLUMNS = ("identity", "file")
_NOTHING = "Nothing was enrolled."


@dataclass(frozen=True, slots=True)
class IdentityPictures:
    """One person to enrol and the pictures that show them, with what is known of both; `taken` by picture."""

    identity: str
    pictures: tuple[Path, ...]
    known: Particulars = NOTHING_KNOWN
    taken: Mapping[Path, DateSpan] = field(default_factory=dict)

    def also(self, known: Particulars, taken: DateSpan | None) -> IdentityPictures:
        """Return the same with what is stated of the person and of every picture, before what a list says."""
        sex = known.sex if known.sex is not Sex.UNKNOWN else self.known.sex
        days = dict(self.taken) if taken is None else dict.fromkeys(self.pictures, taken)
        return replace(self, known=Particulars(sex, known.born or self.known.born), taken=days)


def identities_in(path: Path, name: str = "") -> list[IdentityPictures]:
    """Return the people that a folder of folders or a CSV list names, in alphabetical order.

    With a `name` it is one person: `path` is a picture of them, or a folder that holds nothing but pictures of them.
    Raises NotFound where `path` does not exist or names nobody, KnownError where a CSV or a table does not parse, names
    what is not there or contradicts itself, or leaves the folder it lies in.
    """
    if name.strip():
        return [_of_one(path, name.strip())]
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


def _of_one(path: Path, name: str) -> IdentityPictures:
    """Return one person's pictures; a folder with folders in it is refused, lest several become one."""
    inside = sorted(path.iterdir()) if path.is_dir() else [path] if path.is_file() else []
    if any(entry.is_dir() for entry in inside):
        raise KnownError(
            f"{path} holds folders, so it may show several people. {_NOTHING} Leave the name out where each folder is "
            "a person, or give the folder of one person."
        )
    pictures = tuple(entry for entry in inside if entry.is_file() and not entry.is_symlink())
    if not pictures:
        raise NotFound(f"There is no picture {path}, and no folder of pictures. {_NOTHING}")
    return IdentityPictures(name, pictures)


def _in_folder(folder: Path) -> list[IdentityPictures]:
    tables = read_tables(folder, _NOTHING)
    found = []
    for identity in sorted(entry for entry in folder.iterdir() if entry.is_dir() and not entry.is_symlink()):
        pictures = tuple(sorted(file for file in identity.rglob("*") if file.is_file() and not file.is_symlink()))
        if pictures:
            name = identity.name
            known = Particulars(tables.sexes.get(name, Sex.UNKNOWN), tables.born.get(name))
            names = {picture: picture.relative_to(folder).as_posix() for picture in pictures}
            taken = {picture: tables.taken[each] for picture, each in names.items() if each in tables.taken}
            found.append(IdentityPictures(name, pictures, known, taken))
    strange = [*({*tables.born, *tables.sexes} - {each.identity for each in found})]
    strange += {*tables.taken} - {picture.relative_to(folder).as_posix() for each in found for picture in each.pictures}
    if found and strange:
        raise KnownError(
            f"The tables in {folder} name what is not there: {sorted(strange)[0]} (and {len(strange) - 1} more). "
            f"{_NOTHING} Correct them, so that no date is lost."
        )
    return found


def _in_csv(path: Path) -> list[IdentityPictures]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            rows = list(csv.DictReader(lines))
    except (UnicodeDecodeError, csv.Error) as why:
        raise KnownError(f"{path} is not a CSV in UTF-8 ({why}). {_NOTHING}") from why
    by_identity: dict[str, list[Path]] = {}
    known: dict[str, Particulars] = {}
    taken: dict[str, dict[Path, DateSpan]] = {}
    for line, row in enumerate(rows, start=2):
        identity, file = (row.get("identity") or "").strip(), (row.get("file") or "").strip()
        if not identity or not file:
            raise KnownError(f"Line {line} of {path} lacks {' or '.join(COLUMNS)}. {_NOTHING}")
        picture = _inside(path.parent, file, line)
        by_identity.setdefault(identity, []).append(picture)
        said, day = _said_in(row, line, path)
        known[identity] = _agreeing(known.get(identity, NOTHING_KNOWN), said, identity, line)
        if day is not None:
            taken.setdefault(identity, {})[picture] = day
    return [
        IdentityPictures(identity, tuple(files), known[identity], taken.get(identity, {}))
        for identity, files in sorted(by_identity.items())
    ]


def _said_in(row: Mapping[str, str | None], line: int, path: Path) -> tuple[Particulars, DateSpan | None]:
    sex, born, taken = ((row.get(column) or "").strip() for column in ("sex", "born", "taken"))
    try:
        known = Particulars(sex_of(sex) if sex else Sex.UNKNOWN, date_span(born) if born else None)
        return known, date_span(taken) if taken else None
    except NotRecorded as why:
        raise KnownError(f"Line {line} of {path}: {told_of(why, _NOTHING)}") from None


def _agreeing(before: Particulars, said: Particulars, identity: str, line: int) -> Particulars:
    """Return what two lines say of one person; what one leaves blank the other says."""
    sexes = {before.sex, said.sex} - {Sex.UNKNOWN}
    births = {before.born, said.born} - {None}
    if len(sexes) > 1 or len(births) > 1:
        raise KnownError(
            f"Line {line} of the list says of {identity} another sex or birth date than a line before. {_NOTHING} "
            "Correct the list."
        )
    return Particulars(next(iter(sexes), Sex.UNKNOWN), next(iter(births), None))


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
