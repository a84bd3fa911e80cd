"""Dates that come with labelled pictures: who was born when, and when each picture was taken."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.domain.errors import NotRecorded

BORN, TAKEN = "born.csv", "taken.csv"


@dataclass(frozen=True, slots=True)
class Dates:
    """Birth dates by person (the folder's name), capture dates by picture (its path below the folder, with /)."""

    born: Mapping[str, date]
    taken: Mapping[str, date]

    def age(self, person: str, picture: str) -> float:
        """Return completed years at capture; NaN where either date is unknown. Raises NotRecorded before the birth."""
        born, taken = self.born.get(person), self.taken.get(picture)
        if born is None or taken is None:
            return float("nan")
        if taken < born:
            raise NotRecorded(
                f"{picture} is said to be taken on {taken}, before {person} was born ({born}). Nothing was measured; "
                f"put {BORN} or {TAKEN} right."
            )
        return float(taken.year - born.year - ((taken.month, taken.day) < (born.month, born.day)))


def read_dates(folder: Path) -> Dates:
    """Return the dates that `born.csv` (person,born) and `taken.csv` (picture,taken) in `folder` give; either may lack.

    Raises NotRecorded, naming file and line, where one of them cannot be understood.
    """
    return Dates(_dates(folder / BORN, ("person", "born")), _dates(folder / TAKEN, ("picture", "taken")))


def _dates(path: Path, columns: tuple[str, str]) -> dict[str, date]:
    if not path.is_file():
        return {}
    found: dict[str, date] = {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file)
            if rows.fieldnames is None or not set(columns) <= set(rows.fieldnames):
                raise NotRecorded(
                    f"{path.name} has no columns {columns[0]} and {columns[1]} in its first line. Nothing was measured."
                )
            for row in rows:
                found[str(row[columns[0]])] = _day(path.name, rows.line_num, row[columns[1]])
    except (UnicodeDecodeError, csv.Error) as why:
        raise NotRecorded(f"{path.name} cannot be read as a table ({why}). Nothing was measured.") from None
    return found


def _day(name: str, line: int, text: str | None) -> date:
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        raise NotRecorded(
            f"{name}, line {line}: {text!r} is not a date of the form YYYY-MM-DD. Nothing was measured."
        ) from None
