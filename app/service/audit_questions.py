"""Ask the audit trail: which entries, how many searches by whom and why, and the counts that may be published.

Each question is itself an entry, which says by what was asked and how much was told, never for whom or what.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app import __version__
from app.domain.audit import AuditEntry, Operation
from app.domain.duties import Duty
from app.domain.errors import NotFound
from app.domain.ids import CaseId
from app.domain.trail_filter import Period, TrailFilter
from app.domain.transparency import Tally, added_up
from app.report.trail_csv import csv_lines
from app.report.transparency_page import TransparencyFacts, as_transparency_page
from app.service.cases import act_of_unit
from app.service.permission_roles import require_duty
from app.service.reserved_file import let_go, room_for
from app.store import Reader, Unit, Wanted

PAGE_ENTRIES = 100
WHY = "oversight of the unit"
SOFTWARE = f"Homeward {__version__}"


@dataclass(frozen=True, slots=True)
class TrailPage:
    """One page of an answer: `total` entries were asked for in all, and `next_start` begins the next page.

    `next_start` is None on the last page. `cases` names the cases that still are in the unit.
    """

    entries: tuple[AuditEntry, ...]
    total: int
    next_start: int | None
    cases: dict[CaseId, str]


@dataclass(frozen=True, slots=True)
class SearchCount:
    """How many searches one person made for one purpose in one case; `case` is its reference, or id once erased."""

    person: str
    purpose: str
    case: str
    count: int


@dataclass(frozen=True, slots=True)
class SearchCounts:
    """The searches of a period: in all, by month (YYYY-MM), and by person, purpose and case, most first.

    Those in disclosed quality trials are `in_trials` and in none of the others.
    """

    total: int
    by_month: dict[str, int]
    rows: tuple[SearchCount, ...]
    in_trials: int = 0

    def by(self, field: str) -> dict[str, int]:
        """Add up by `person`, `purpose` or `case`, most first."""
        sums: dict[str, int] = {}
        for row in self.rows:
            name = str(getattr(row, field))
            sums[name] = sums.get(name, 0) + row.count
        return dict(sorted(sums.items(), key=lambda item: (-item[1], item[0])))


def ask_trail(
    unit: Unit,
    asked: TrailFilter,
    start: int | None = None,
    limit: int = PAGE_ENTRIES,
    *,
    newest_first: bool = False,
) -> TrailPage:
    """Return a page of the entries asked for, from number `start` on; newest first: from it downwards.

    The reading is a consultation on record. Raises NotFound where the unit knows no such person or case.
    """
    require_duty(unit, Duty.READ_TRAIL)
    with unit.unit_of_work(act_of_unit("read audit trail", Operation.CONSULTATION, WHY)) as work:
        wanted = wanted_of(work, asked)
        first = start if start is not None else (work.audit.head()[0] if newest_first else 1)
        total = work.questions.count(wanted)
        numbers = work.questions.sequences(wanted, first, limit + 1, newest_first=newest_first)
        entries = tuple(work.questions.entries(numbers[:limit]))
        cases = references_of(work)
        work.note(filters=list(asked.kinds), entries=len(entries), total=total)
    return TrailPage(entries, total, numbers[limit] if len(numbers) > limit else None, cases)


def export_trail(unit: Unit, asked: TrailFilter, path: Path) -> int:
    """Write all entries asked for as CSV and return how many; the file leaves the unit in the clear, on record.

    Raises NotFound as `ask_trail` does, NotAllowed and KnownError where the file cannot be written there.
    """
    require_duty(unit, Duty.READ_TRAIL)
    act = act_of_unit("export audit trail", Operation.DISCLOSURE, WHY)
    with room_for(unit, path), unit.unit_of_work(act) as work:
        numbers, cases = work.questions.sequences(wanted_of(work, asked)), references_of(work)

        def table() -> Iterator[bytes]:
            with unit.reading() as reader:
                yield from (line.encode() for line in csv_lines(reader.questions.entries(numbers), cases))

        digest, _ = let_go(work, path, table)
        work.note(filters=list(asked.kinds), entries=len(numbers), sha256=digest)
    return len(numbers)


def count_searches(unit: Unit, period: Period) -> SearchCounts:
    """Return how many searches were made, by whom, for what and in which case; a consultation on record."""
    require_duty(unit, Duty.SEE_COUNTS)
    with unit.unit_of_work(act_of_unit("count searches", Operation.CONSULTATION, WHY)) as work:
        trials = [trial.case_id for trial in work.quality_trials.all()]
        made = work.questions.search_tallies(period)
        tallies = [tally for tally in made if tally.case_id not in trials]
        in_trials = sum(tally.count for tally in made) - sum(tally.count for tally in tallies)
        people, cases = work.questions.people(), references_of(work)
        rows = [
            SearchCount(
                people.get(tally.actor_id, ""),
                tally.purpose,
                cases.get(tally.case_id, tally.case_id) if tally.case_id else "",
                tally.count,
            )
            for tally in tallies
        ]
        by_month = work.questions.searches_by_month(period, trials)
        total = sum(by_month.values())
        work.note(filters=list(TrailFilter(period=period).kinds), searches=total)
    rows.sort(key=lambda row: (-row.count, row.person, row.case, row.purpose))
    return SearchCounts(total, by_month, tuple(rows), in_trials)


def transparency(unit: Unit, period: Period, page: Path | None = None) -> TransparencyFacts:
    """Return the counts that may be published (domain/transparency.py has the rules); a consultation on record.

    With `page`, they are written there as one HTML page; raises NotAllowed or KnownError where that cannot be.
    """
    require_duty(unit, Duty.SEE_COUNTS)
    pages = () if page is None else (page,)
    act = act_of_unit("count for transparency", Operation.CONSULTATION, WHY)
    with room_for(unit, *pages), unit.unit_of_work(act) as work:
        in_trials = Tally()
        for trial in work.quality_trials.all():
            in_trials.add(work.questions.counts(period, trial.case_id))
        counts = added_up(period, work.questions.counts(period).without(in_trials), in_trials)
        facts = TransparencyFacts(
            *(unit.info().name, unit.is_demonstration, unit.clock(), SOFTWARE, counts),
            *work.audit.head(),
        )
        work.note(filters=list(TrailFilter(period=period).kinds), entries=counts.entries)
        if page is not None:
            made = [as_transparency_page(facts).encode()]
            work.note(sha256=let_go(work, page, lambda: made)[0])
    return facts


def wanted_of(reader: Reader, asked: TrailFilter) -> Wanted:
    """Return a filter with its names found; raises NotFound where the unit knows no such person or case."""
    actors = None
    if asked.person is not None:
        named = asked.person.strip().casefold()
        known = reader.questions.people() | {person.id: person.name for person in reader.people.all()}
        actors = tuple(actor for actor, name in known.items() if name.casefold() == named)
        if not actors:
            raise NotFound("Nobody of that name is or was in this unit. `unit info` names those who are.")
    case_id = case_id_of(reader, asked.case) if asked.case is not None else None
    return Wanted(actors, case_id, asked.purpose, asked.operation, asked.verb, asked.period)


def references_of(reader: Reader) -> dict[CaseId, str]:
    """Return the references of the unit's cases by id."""
    return {case.id: case.reference for case in reader.cases.all()}


def case_id_of(reader: Reader, named: str) -> CaseId:
    """Return a case's id from its reference or id; an erased case is still known by its id."""
    try:
        return reader.cases.get(named).id
    except NotFound:
        erased = CaseId(named.strip())
        if erased in reader.questions.cases():
            return erased
        raise
