"""Invented dates for drawn people: tables beside the gallery's pictures, so that there are ages and flags to show."""

from __future__ import annotations

import csv
from pathlib import Path

from app.demo.material import Material
from app.demo.truth import PersonKey
from app.domain.dates import DateSpan, date_span
from app.domain.particulars import Sex
from app.exchange.dated_tables import BORN, SEX, TAKEN

SEIZED = date_span("2015-03 to 2015-09")
"""When the pictures of the exhibits are said to be taken."""
WHY = "invented, as everything here: the card was sold in that year"
_EVERY_SO_OFTEN = 5
"""Of every fifth person nothing is known, as in life."""


def write_dates(material: Material) -> None:
    """Write the tables into the gallery's folder; nobody who is in an exhibit is born after its pictures."""
    shown = material.truth.people_in_exhibits()
    born: list[tuple[str, str]] = []
    sexes: list[tuple[str, str]] = []
    taken: list[tuple[str, str]] = []
    for number, identity in enumerate(material.truth.identities):
        if number % _EVERY_SO_OFTEN == 0:
            continue
        year = _year(number, identity.person, shown)
        born.append((identity.folder, _birth(number, year).words))
        sexes.append((identity.folder, (Sex.FEMALE if number % 2 else Sex.MALE).value))
        taken += [(f"{identity.folder}/{picture}", f"{year + 3 + number % 4}") for picture in identity.pictures[:1]]
    for name, columns, rows in (
        (BORN, ("person", "born"), born),
        (SEX, ("person", "sex"), sexes),
        (TAKEN, ("picture", "taken"), taken),
    ):
        _write(material.gallery / name, columns, rows)


def _year(number: int, person: PersonKey, shown: frozenset[PersonKey]) -> int:
    return 2002 + number % 9 if person in shown else 2002 + number % 16


def _birth(number: int, year: int) -> DateSpan:
    """Return a birth date known to the day, to the year, or between two years."""
    forms = (f"{year}-{1 + number % 12:02d}-{1 + number % 28:02d}", f"{year}", f"{year} to {year + 1}")
    return date_span(forms[number % 3])


def _write(path: Path, columns: tuple[str, str], rows: list[tuple[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([columns, *rows])
