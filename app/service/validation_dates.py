"""Ages in labelled pictures, from the tables that say who was born when and when each picture was taken."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.domain.dates import age_at, is_born_after
from app.domain.errors import NotRecorded
from app.exchange.dated_tables import BORN, TAKEN, DatedTables, read_tables

NOTHING = "Nothing was measured."


@dataclass(frozen=True, slots=True)
class Dates:
    """What the tables of a folder of labelled pictures say."""

    tables: DatedTables

    def age(self, person: str, picture: str) -> float:
        """Return completed years at capture; NaN where they are not certain. Raises NotRecorded before the birth."""
        born, taken = self.tables.born.get(person), self.tables.taken.get(picture)
        if born is not None and taken is not None and is_born_after(born, taken):
            raise NotRecorded(
                f"{picture} is said to be taken on {taken.words}, before {person} was born ({born.words}). {NOTHING} "
                f"Put {BORN} or {TAKEN} right."
            )
        age = age_at(born, taken)
        return float(age.oldest) if age is not None and age.youngest == age.oldest else float("nan")


def read_dates(folder: Path) -> Dates:
    """Return the dates that the tables in `folder` give; they may lack.

    Raises NotRecorded, naming file and line, where one of them cannot be understood.
    """
    return Dates(read_tables(folder, NOTHING))
