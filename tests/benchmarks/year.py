"""Make a scripted year of a unit and question it by command; grow it to a million entries and question it again.

`python -m tests.benchmarks.year FOLDER --entries 100000 --cases 50 --people 10 --seed 1 [--grow 1000000]`. A year that
lies in FOLDER already is questioned as it is. Times are of the processor; beside each stands what the same answer
costs where the whole trail is read for it, in the same run.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from app.domain.people import Examiner
from app.domain.unit import Passphrase
from app.service.cases import list_cases
from app.service.effort import children_cpu_s
from app.service.units import open_unit
from app.store import Unit
from app.store.audit_trail import append_entry
from app.store.rows import Rows
from tests.benchmarks.year_builder import PURPOSES, Plan, Year
from tests.benchmarks.year_questions import Asked, Question, asked, questions, read_whole

APPENDED_AT_ONCE = 20_000
SEARCHES_APART = 10_000_000
"""So far apart lie the numbers of the searches of two copies, so that each names one search."""


def grow(unit: Unit, total: int) -> None:
    """Append copies of the year's own entries, dated over the same year again, until the trail has `total`.

    Through the store's own append, so that the chain holds; one act of the unit at the end seals it as always.
    """
    with unit.reading() as reader:
        have, previous = reader.audit.head()
        models = reader.audit.entries()
    number, copy = have, 0
    while number < total - 1:
        copy += 1
        some = models[: total - 1 - number]
        step = timedelta(days=358) / len(some)
        with unit.held() as connection:
            for begin in range(0, len(some), APPENDED_AT_ONCE):
                connection.execute("BEGIN")
                for place, model in enumerate(some[begin : begin + APPENDED_AT_ONCE], start=begin):
                    number += 1
                    actor = Examiner(model.actor_id or unit.actor.id, model.actor_name)
                    rows = Rows(connection, "unit.db", actor, models[0].at + step * place, number)
                    facts = dict(model.facts)
                    if isinstance(facts.get("search"), int):
                        facts["search"] = int(str(facts["search"])) + copy * SEARCHES_APART
                    previous = append_entry(rows, model.act, facts, previous).entry_hash
                connection.execute("COMMIT")
    with unit.unit_of_work(replace(models[-1].act, verb="end of the copies")):
        pass


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


def subjects_of(year: Year, unit: Unit) -> list[Question]:
    """Return the questions, about the last search that the year's own entries hold."""
    cases = {case.id: case.reference for case in list_cases(unit)}
    with unit.reading() as reader:
        start = max(1, min(reader.audit.head()[0], year.plan.entries) - 5000)
        entry = next(entry for entry in reversed(reader.audit.entries(start, 5000)) if entry.act.verb == "search")
    case_id = str(entry.act.case_id)
    search = int(str(entry.facts["search"]))
    return questions(entry.actor_name, cases[entry.act.case_id or next(iter(cases))], case_id, search, PURPOSES[1][:20])


def question_all(year: Year) -> list[Asked]:
    """Ask everything of the services, then read the whole trail for the same; raise SystemExit where they differ."""
    with open_unit(year.unit_folder, Passphrase(year.passphrase(0), year.plan.names[0])) as unit:
        made = [asked(unit, each) for each in subjects_of(year, unit)]
        reading_s = read_whole(unit, made)
    for each in made:
        each.plain_cpu_s += reading_s
        if each.answer != each.plain and each.plain != each.answer:
            raise SystemExit(f"{each.question.name}: answered {each.answer}, counted {each.plain}")
    return made


def _tell(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def _say(made: list[Asked], commands: dict[str, tuple[float, float]]) -> None:
    _tell(f"\n{'question':34s} {'asked s':>8s} {'read s':>8s} {'ratio':>7s} {'command s':>10s} {'wall s':>7s}  answer")
    for each in made:
        wall, cpu = commands.get(each.question.name, (0.0, 0.0))
        ratio = each.plain_cpu_s / max(each.cpu_s, 1e-4)
        _tell(
            f"{each.question.name:34s} {each.cpu_s:8.3f} {each.plain_cpu_s:8.2f} {ratio:7.0f} {cpu:10.2f} {wall:7.2f}  "
            f"{str(each.answer)[:40]}"
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
    with open_unit(year.unit_folder, Passphrase(year.passphrase(0), plan.names[0])) as unit:
        kept = subjects_of(year, unit)
    commands = {each.name: by_command(year, each) for each in kept}
    _say(question_all(year), commands)
    if args.grow:
        with open_unit(year.unit_folder, Passphrase(year.passphrase(0), plan.names[0])) as unit:
            began = time.process_time()
            grow(unit, args.grow)
            size = (year.unit_folder / "unit.db").stat().st_size / 1e6
            _tell(f"\ngrown to {args.grow} entries in {time.process_time() - began:.0f} s; unit.db has {size:.0f} MB")
        _say(question_all(year), {each.name: by_command(year, each) for each in kept})


if __name__ == "__main__":
    main()
