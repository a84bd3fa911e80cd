"""Tables beside labelled pictures: who was born when, of which sex, and when each picture was taken.

`born.csv` (person,born), `sex.csv` (person,sex) and `taken.csv` (picture,taken) lie in a folder of folders, in UTF-8;
any of them may lack. The person is the name of a folder, the picture its path below the folder, with `/`.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from app.domain.dates import DateSpan, date_span
from app.domain.errors import NotRecorded
from app.domain.particulars import Sex

BORN, SEX, TAKEN = "born.csv", "sex.csv", "taken.csv"
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class DatedTables:
    """Birth dates and sexes by person, capture dates by picture."""

    born: Mapping[str, DateSpan]
    sexes: Mapping[str, Sex]
    taken: Mapping[str, DateSpan]


def read_tables(folder: Path, nothing: str) -> DatedTables:
    """Return what the tables in `folder` say. `nothing` is the sentence that says what was not done.

    Raises NotRecorded, naming file and line, where one of them cannot be understood.
    """
    return DatedTables(
        _table(folder / BORN, ("person", "born"), date_span, nothing),
        _table(folder / SEX, ("person", "sex"), sex_of, nothing),
        _table(folder / TAKEN, ("picture", "taken"), date_span, nothing),
    )


def sex_of(text: str) -> Sex:
    """Read a sex by its word; raises NotRecorded."""
    try:
        return Sex(text.strip().lower())
    except ValueError:
        raise NotRecorded(f"{text!r} is none of {', '.join(Sex)}. Nothing was recorded.") from None


def told_of(why: NotRecorded, nothing: str) -> str:
    """Return what is wrong with a text, with what was not done because of it; `nothing` is that sentence."""
    return str(why).replace("Nothing was recorded", nothing.removesuffix("."))


def _table(path: Path, columns: tuple[str, str], read: Callable[[str], _Value], nothing: str) -> dict[str, _Value]:
    if not path.is_file():
        return {}
    found: dict[str, _Value] = {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file)
            if rows.fieldnames is None or not set(columns) <= set(rows.fieldnames):
                raise NotRecorded(
                    f"{path.name} has no columns {columns[0]} and {columns[1]} in its first line. {nothing}"
                )
            for row in rows:
                found[str(row[columns[0]])] = _read(path.name, rows.line_num, row[columns[1]] or "", read, nothing)
    except (UnicodeDecodeError, csv.Error) as why:
        raise NotRecorded(f"{path.name} cannot be read as a table ({why}). {nothing}") from None
    return found


def _read(name: str, line: int, text: str, read: Callable[[str], _Value], nothing: str) -> _Value:
    try:
        return read(text)
    except NotRecorded as why:
        raise NotRecorded(f"{name}, line {line}: {told_of(why, nothing)}") from None
