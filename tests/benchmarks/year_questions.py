"""What a scripted year is asked: each question as the services answer it, and by reading the whole trail instead."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from app.domain.audit import AuditEntry, Operation
from app.domain.ids import SearchId
from app.domain.trail_filter import Period, TrailFilter, days
from app.domain.transparency import counted, is_search
from app.service.audit_questions import ask_trail, count_searches, transparency
from app.service.breach import breach_pack
from app.service.search_record import search_record
from app.store import Unit

ENTRIES_AT_ONCE = 20_000
SEPTEMBER = date(2025, 9, 1)
Plain = Callable[[list[AuditEntry]], object]
"""Answers a question from some of the entries; the answers of all parts are put together by `+`."""


@dataclass(slots=True)
class Question:
    """One question: `words` of the command line, `ask` the services, `plain` from entries alone.

    `told` picks from the service's answer what `plain` can say, too.
    """

    name: str
    words: tuple[str, ...]
    ask: Callable[[Unit], Any]
    told: Callable[[Any], Any]
    plain: Callable[[Iterable[AuditEntry]], Any]
    put_together: Callable[[Any, Any], Any] = lambda one, other: one + other


@dataclass(slots=True)
class Asked:
    """A question that was asked: its answer, what it took, and how long the trail was then."""

    question: Question
    answer: Any
    cpu_s: float
    wall_s: float
    head: int
    plain: Any = None
    plain_cpu_s: float = 0.0
    parts: list[Any] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Topic:
    """Whom and what the questions are about; `month_begins` on the first day of a month of thirty days."""

    person: str
    case: str
    case_id: str
    search: int
    purpose: str
    month_begins: date = SEPTEMBER


def questions(topic: Topic) -> list[Question]:
    """Return everything that is asked about a topic."""
    person, case, case_id, search, purpose = topic.person, topic.case, topic.case_id, topic.search, topic.purpose
    week, month = ((topic.month_begins, topic.month_begins + timedelta(days=length - 1)) for length in (7, 30))
    everything = (date(2025, 1, 1), date(2026, 12, 31))
    filters = [
        ("one person", ("--person", person), TrailFilter(person=person)),
        ("one case", ("--case", case), TrailFilter(case=case)),
        ("words of the purpose", ("--purpose", purpose.upper()), TrailFilter(purpose=purpose.upper())),
        ("one operation", ("--operation", "combination"), TrailFilter(operation=Operation.COMBINATION)),
        ("the commonest operation", ("--operation", "consultation"), TrailFilter(operation=Operation.CONSULTATION)),
        ("one act", ("--verb", "produce report"), TrailFilter(verb="produce report")),
        ("one month", _typed(*month), TrailFilter(period=days(*month))),
        (
            "all of these at once",
            ("--person", person, "--case", case, "--purpose", purpose, "--operation", "combination", "--verb", "search",
             *_typed(*everything)),
            TrailFilter(person, case, purpose, Operation.COMBINATION, "search", days(*everything)),
        ),
    ]  # fmt: skip
    return [
        *(_filtered(name, words, asked, case_id) for name, words, asked in filters),
        _counter(),
        _transparency("transparency, one month", month),
        _transparency("transparency, everything", everything),
        _breach("breach pack, one week", week),
        _breach("breach pack, one month", month),
        _breach("breach pack, everything", everything),
        Question(
            "one search (Art. 12(3))",
            ("search", str(search), "--case", case),
            lambda unit: search_record(unit, case, SearchId(search)),
            lambda use: 1 + len(use.concluded) + len(use.others),
            lambda entries: sum(e.act.case_id == case_id and e.facts.get("search") == search for e in entries),
        ),
    ]


def _typed(first: date, last: date) -> tuple[str, ...]:
    return ("--from", first.isoformat(), "--to", last.isoformat())


def is_asked_for(entry: AuditEntry, asked: TrailFilter, case_id: str) -> bool:
    """True where the filter takes an entry; `case_id` is the id of the case that it names, if it names one."""
    act = entry.act
    return (
        (asked.person is None or entry.actor_name.casefold() == asked.person.casefold())
        and (asked.case is None or act.case_id == case_id)
        and (asked.purpose is None or asked.purpose.casefold() in act.purpose.casefold())
        and (asked.operation is None or act.operation is asked.operation)
        and (asked.verb is None or act.verb == asked.verb)
        and asked.period.holds(entry.at)
    )


def _filtered(name: str, words: tuple[str, ...], asked: TrailFilter, case_id: str) -> Question:
    return Question(
        f"entries: {name}",
        words,
        lambda unit: ask_trail(unit, asked, newest_first=True),
        lambda page: page.total,
        lambda entries: sum(is_asked_for(entry, asked, case_id) for entry in entries),
    )


def _counter() -> Question:
    return Question(
        "search counter",
        ("searches",),
        lambda unit: count_searches(unit, Period()),
        lambda counts: (
            Counter({(row.person, row.purpose, row.case): row.count for row in counts.rows}).total(),
            len(counts.rows),
            counts.by_month,
        ),
        _counted_searches,
        lambda one, other: one + other,
    )


class _Tally:
    """Searches counted from entries, in the shape in which the counter's answer is compared."""

    def __init__(self, rows: Counter[Any], months: Counter[str]) -> None:
        self.rows, self.months = rows, months

    def __add__(self, other: _Tally) -> _Tally:
        return _Tally(self.rows + other.rows, self.months + other.months)

    def __eq__(self, told: object) -> bool:
        return told == (self.rows.total(), len(self.rows), dict(self.months))

    __hash__ = None  # type: ignore[assignment]


def _counted_searches(entries: Iterable[AuditEntry]) -> _Tally:
    rows: Counter[Any] = Counter()
    months: Counter[str] = Counter()
    for entry in entries:
        if is_search(entry):
            rows[entry.actor_name, entry.act.purpose, entry.act.case_id] += 1
            months[f"{entry.at:%Y-%m}"] += 1
    return _Tally(rows, months)


def _transparency(name: str, both: tuple[date, date]) -> Question:
    period = days(*both)
    return Question(
        name,
        ("transparency", *_typed(*both)),
        lambda unit: transparency(unit, period),
        lambda facts: (facts.counts.entries, facts.counts.searches, facts.counts.leads, facts.counts.disclosures),
        lambda entries: _Numbers(_published(entries, period)),
    )


def _published(entries: Iterable[AuditEntry], period: Period) -> tuple[int, ...]:
    counts = counted(entries, period)
    return (counts.entries, counts.searches, counts.leads, counts.disclosures)


class _Numbers(tuple[int, ...]):
    """Numbers that are added one by one."""

    def __add__(self, other: Any) -> _Numbers:
        return _Numbers(one + another for one, another in zip(self, other, strict=True))

    def __new__(cls, numbers: Iterable[int]) -> _Numbers:
        return super().__new__(cls, tuple(numbers))


def _breach(name: str, both: tuple[date, date]) -> Question:
    period = days(*both)
    asked = TrailFilter(period=period)
    return Question(
        name,
        ("breach", *_typed(*both)),
        lambda unit: breach_pack(unit, asked),
        lambda pack: (
            *(pack.entries, pack.searches, len(pack.disclosures)),
            *(sum(each.entries for each in pack.subjects), pack.faces_viewed),
        ),
        lambda entries: _Numbers(_touched(entries, period)),
    )


def _touched(entries: Iterable[AuditEntry], period: Period) -> tuple[int, ...]:
    of_window = [entry for entry in entries if period.holds(entry.at)]
    disclosed = sum(entry.act.operation is Operation.DISCLOSURE for entry in of_window)
    named = sum(_named(entry) for entry in of_window)
    viewed = sum(
        int(str(entry.facts["faces"])) for entry in of_window if entry.act.verb in ("view faces", "view persons")
    )
    return (len(of_window), sum(is_search(entry) for entry in of_window), disclosed, named, viewed)


def _named(entry: AuditEntry) -> int:
    """Return how often an entry names somebody of the gallery; a plain number of `subjects` is a count."""
    named = [entry.facts.get(name) for name in ("subject", "subjects", "listed", "subjects_shown")]
    one = isinstance(named[0], int)
    return one + sum(len(each) for each in named if isinstance(each, list))


def asked(unit: Unit, each: Question) -> Asked:
    """Ask one question of the services; time of this process's processor and by the wall clock."""
    with unit.reading() as reader:
        head = reader.audit.head()[0]
    at, began = time.perf_counter(), time.process_time()
    answer = each.ask(unit)
    spent, passed = time.process_time() - began, time.perf_counter() - at
    return Asked(each, each.told(answer), spent, passed, head)


def read_whole(unit: Unit, made: list[Asked]) -> float:
    """Answer all questions once more by reading the whole trail; return what the reading alone took, in seconds."""
    reading_s = 0.0
    start = 1
    while True:
        began = time.process_time()
        with unit.reading() as reader:
            entries = reader.audit.entries(start, ENTRIES_AT_ONCE)
        reading_s += time.process_time() - began
        if not entries:
            return reading_s
        for each in made:
            began = time.process_time()
            part = each.question.plain([entry for entry in entries if entry.sequence <= each.head])
            each.plain = part if each.plain is None else each.question.put_together(each.plain, part)
            each.plain_cpu_s += time.process_time() - began
        start = entries[-1].sequence + 1
