"""Measure what each index of the audit trail costs when an entry is appended.

`python -m tests.benchmarks.bench_audit_indexes FOLDER` with the folder of a scripted year (year.py), which is changed:
one index after the other is taken away, entries are appended, and it is made again. Times are of the processor.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

from app.domain.audit import Act, Operation
from app.domain.ids import CaseId
from app.domain.unit import Passphrase
from app.service.units import open_unit
from app.store import Unit
from app.store.connection import Connection
from tests.benchmarks.bulk import Bare, append_all
from tests.benchmarks.year_builder import Plan, Year

ROUNDS = 3
ACTS = 400
IN_BULK = 4000


def append_ms(unit: Unit) -> float:
    """Return what one act costs that writes nothing but its entry, in milliseconds: the mean of many."""
    with unit.reading() as reader:
        cases = [case.id for case in reader.cases.all()]
    began = time.process_time()
    for number in range(ACTS):
        case_id = CaseId(cases[number % len(cases)])
        act = Act("search", Operation.COMBINATION, f"measure {number % 7}", "nobody's order", case_id)
        with unit.unit_of_work(act) as work:
            work.note(search=number, gallery_types=["comparison"])
    return (time.process_time() - began) / ACTS * 1000


def bulk_us(unit: Unit) -> float:
    """Return what one entry costs among thousands that are committed at once, in microseconds."""
    with unit.reading() as reader:
        cases = [case.id for case in reader.cases.all()]
    entries: list[Bare] = [
        (
            unit.clock(),
            Act("search", Operation.COMBINATION, f"measure {place % 7}", "nobody's order", cases[place % len(cases)]),
            {"search": place, "gallery_types": ["comparison"]},
        )
        for place in range(IN_BULK)
    ]
    began = time.process_time()
    append_all(unit, entries)
    return (time.process_time() - began) / IN_BULK * 1e6


def megabytes(unit: Unit, statement: str) -> float:
    """Make an index that was taken away again and return how large it is."""
    with unit.held() as connection:
        before = _pages(connection)
        connection.execute(statement)
        return (_pages(connection) - before) * 4096 / 1e6


def _pages(connection: Connection) -> int:
    used = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count")]
    return int(used[0] - used[1])


def main(folder: Path) -> None:
    """Measure with all indexes, then without each."""
    year = Year(folder, Plan())
    out = sys.stdout
    with open_unit(year.unit_folder, Passphrase(year.passphrase(0), year.plan.names[0])) as unit:
        with unit.held() as connection:
            found = connection.execute(
                "SELECT name, sql FROM main.sqlite_master WHERE type = 'index' AND tbl_name = 'audit' AND sql NOT NULL"
            ).fetchall()
        with_all: list[tuple[float, float]] = []
        without: dict[str, list[tuple[float, float]]] = {name: [] for name, _ in found}
        sizes: dict[str, float] = {}
        for _ in range(ROUNDS):
            with_all.append((append_ms(unit), bulk_us(unit)))
            for name, statement in found:
                with unit.held() as connection:
                    connection.execute(f"DROP INDEX main.{name}")
                without[name].append((append_ms(unit), bulk_us(unit)))
                sizes[name] = megabytes(unit, statement)
        alone, in_bulk = (statistics.median(each) for each in zip(*with_all, strict=True))
        out.write(f"{unit.info().audit_entries} entries\n")
        out.write(f"with all indexes: {alone:.3f} ms an act that writes its entry alone, {in_bulk:.0f} us in bulk\n")
        for name, times in without.items():
            ms, us = (statistics.median(each) for each in zip(*times, strict=True))
            out.write(f"{name:18s} {alone - ms:+.3f} ms, {in_bulk - us:+.0f} us in bulk, {sizes[name]:.1f} MB\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
