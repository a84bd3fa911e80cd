"""Make a scripted year of a unit and question it by command; grow it to a million entries and question it again.

`python -m tests.benchmarks.year FOLDER --entries 100000 --cases 50 --people 10 --seed 1 [--grow 1000000]`. A year that
lies in FOLDER already is questioned as it is. Times are of the processor where the wall clock is not named; beside each
stands what the same answer costs where the whole trail is read for it, in the same run.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from datetime import UTC, date, datetime
from pathlib import Path

from app.domain.audit import Operation
from app.domain.unit import Passphrase
from app.service.cases import list_cases
from app.service.effort import children_cpu_s
from app.service.units import open_unit
from app.store import Unit, Wanted
from tests.benchmarks.bulk import grow
from tests.benchmarks.year_builder import PURPOSES, Plan, Year
from tests.benchmarks.year_questions import SEPTEMBER, Asked, Question, Topic, asked, questions, read_whole

GROWN_UNTIL = datetime(2026, 10, 31, tzinfo=UTC)
GROWN_MONTH = date(2026, 6, 1)


def by_command(year: Year, each: Question) -> tuple[float, float]:
    """Ask one question as a person would type it; return seconds by the wall clock and of the processor."""
    secret = year.folder / "passphrase.txt"
    secret.write_text(year.passphrase(0) + "\n", "utf-8")
    given = ["--unit", str(year.unit_folder), "--examiner", year.plan.names[0], "--passphrase-file", str(secret)]
    began, spent = time.perf_counter(), children_cpu_s()
    done = subprocess.run(
        [sys.executable, "-m", "app", "audit", *each.words, *given, "--json"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(done.stderr)
    json.loads(done.stdout)
    return time.perf_counter() - began, children_cpu_s() - spent


def topic_of(year: Year, unit: Unit, month_begins: date = SEPTEMBER) -> Topic:
    """Return what is asked about: the newest search of the trail, its person and its case."""
    cases = {case.id: case.reference for case in list_cases(unit)}
    with unit.reading() as reader:
        numbers = reader.questions.sequences(
            Wanted(operation=Operation.COMBINATION, verb="search"), reader.audit.head()[0], 1, newest_first=True
        )
        entry = next(iter(reader.questions.entries(numbers)))
    case_id = entry.act.case_id
    assert case_id is not None
    search = int(str(entry.facts["search"]))
    return Topic(entry.actor_name, cases[case_id], case_id, search, PURPOSES[1][:20], month_begins)


def question_all(year: Year, month_begins: date = SEPTEMBER) -> list[Asked]:
    """Ask everything of the services, then read the whole trail for the same; raise SystemExit where they differ."""
    with open_unit(year.unit_folder, Passphrase(year.passphrase(0), year.plan.names[0])) as unit:
        made = [asked(unit, each) for each in questions(topic_of(year, unit, month_begins))]
        reading_s = read_whole(unit, made)
    for each in made:
        each.plain_cpu_s += reading_s
        if each.answer != each.plain:
            raise SystemExit(f"{each.question.name}: answered {each.answer}, counted {each.plain}")
    return made


def _tell(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def _say(made: list[Asked], commands: dict[str, tuple[float, float]]) -> None:
    _tell(
        f"\n{'question':34s} {'asked s':>8s} {'wall s':>7s} {'read s':>8s} {'ratio':>7s} "
        f"{'command s':>10s} {'wall s':>7s}  answer"
    )
    for each in made:
        wall, cpu = commands.get(each.question.name, (0.0, 0.0))
        ratio = each.plain_cpu_s / max(each.cpu_s, 1e-4)
        _tell(
            f"{each.question.name:34s} {each.cpu_s:8.3f} {each.wall_s:7.3f} {each.plain_cpu_s:8.2f} {ratio:7.0f} "
            f"{cpu:10.2f} {wall:7.2f}  {str(each.answer)[:40]}"
        )


def main() -> None:
    """Make the year, ask, grow, ask again."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    for option, default in (("entries", 100_000), ("cases", 50), ("people", 10), ("seed", 1), ("grow", 0)):
        parser.add_argument(f"--{option}", type=int, default=default)
    args = parser.parse_args()
    plan = Plan(args.entries, args.cases, args.people, args.seed)
    year = Year(args.folder, plan, _tell)
    if not year.unit_folder.exists():
        args.folder.mkdir(parents=True, exist_ok=True)
        began = time.process_time()
        _tell(f"{year.make()} entries made in {time.process_time() - began:.0f} s of the processor")
    _question(year, SEPTEMBER)
    if args.grow:
        began = time.process_time()
        grow(year, args.grow, GROWN_UNTIL)
        size = (year.unit_folder / "unit.db").stat().st_size / 1e6
        _tell(f"\ngrown to {args.grow} entries in {time.process_time() - began:.0f} s; unit.db has {size:.0f} MB")
        _question(year, GROWN_MONTH)


def _question(year: Year, month_begins: date) -> None:
    made = question_all(year, month_begins)
    _say(made, {each.question.name: by_command(year, each.question) for each in made})


if __name__ == "__main__":
    main()
