"""The counts that a unit may publish about itself, and the rules by which entries of the audit trail make them.

The rules need nothing but the entries, so anybody who holds an exported log can count again; docs/audit.md has them in
words, and whoever counts by those must come to the same numbers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from app.domain.adjudication import Outcome
from app.domain.audit import AuditEntry, Operation
from app.domain.ids import PersonnelId
from app.domain.trail_filter import Period

SEARCH = "search"
OPENING = "open case"
CLOSINGS = frozenset({"close case", "erase case"})
ADJUDICATION = "adjudicate"
REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ActSort:
    """What decides how an entry is counted: entries of one sort are counted alike."""

    operation: Operation
    verb: str
    result: str | None
    actor_id: PersonnelId | None


@dataclass(frozen=True, slots=True)
class SearchSort:
    """What decides how a search is counted besides: its purpose, and the types of subjects in the gallery."""

    purpose: str
    gallery_types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Transparency:
    """Counts and nothing else: no name, no case reference, no words that a person wrote.

    `searches_by_purpose` has one number for each purpose as it was stated, largest first; the words themselves are
    free and may name a child, so they stay in the unit. `searches_by_gallery_type` counts a search once for each type
    of subject that the gallery held, so its numbers may add up to more than `searches`.
    """

    period: Period
    entries: int
    operations: Mapping[Operation, int]
    searches: int
    searches_by_purpose: tuple[int, ...]
    searches_by_gallery_type: Mapping[str, int]
    cases_opened: int
    cases_closed: int
    leads: int
    disclosures: int
    erasures: int
    refusals: int
    people_active: int


def result_of(entry: AuditEntry) -> str | None:
    """Return what came of an act as far as it is counted: `refused`, or the outcome of a conclusion, or None."""
    refused, outcome = entry.facts.get("refused"), entry.facts.get("outcome")
    if refused is not None and refused is not False:
        return REFUSED
    return outcome if isinstance(outcome, str) else None


def act_sort(entry: AuditEntry) -> ActSort:
    """Return how an entry is counted."""
    return ActSort(entry.act.operation, entry.act.verb, result_of(entry), entry.actor_id)


def is_search(entry: AuditEntry) -> bool:
    """True for a search that was made; one that was refused is none."""
    return entry.act.verb == SEARCH and result_of(entry) != REFUSED


def search_sort(entry: AuditEntry) -> SearchSort:
    """Return how a search is counted."""
    types = entry.facts.get("gallery_types")
    return SearchSort(entry.act.purpose, tuple(str(each) for each in types) if isinstance(types, list) else ())


def counted(entries: Iterable[AuditEntry], period: Period) -> Transparency:
    """Count the entries of a period, whatever else lies among them: the rules of the report, from a log alone."""
    acts: Counter[ActSort] = Counter()
    searches: Counter[SearchSort] = Counter()
    for entry in entries:
        if not period.holds(entry.at):
            continue
        acts[act_sort(entry)] += 1
        if is_search(entry):
            searches[search_sort(entry)] += 1
    return added_up(period, acts, searches)


def added_up(period: Period, acts: Mapping[ActSort, int], searches: Mapping[SearchSort, int]) -> Transparency:
    """Add up how many entries there are of each sort."""
    operations: Counter[Operation] = Counter()
    for sort, number in acts.items():
        operations[sort.operation] += number
    by_purpose: Counter[str] = Counter()
    by_type: Counter[str] = Counter()
    for search, number in searches.items():
        by_purpose[search.purpose] += number
        for each in set(search.gallery_types):
            by_type[each] += number
    return Transparency(
        period=period,
        entries=sum(acts.values()),
        operations={operation: operations[operation] for operation in Operation},
        searches=sum(searches.values()),
        searches_by_purpose=tuple(sorted(by_purpose.values(), reverse=True)),
        searches_by_gallery_type=dict(sorted(by_type.items())),
        cases_opened=_sum(acts, lambda sort: sort.verb == OPENING and sort.result != REFUSED),
        cases_closed=_sum(acts, lambda sort: sort.verb in CLOSINGS and sort.result != REFUSED),
        leads=_sum(acts, lambda sort: sort.verb == ADJUDICATION and sort.result == Outcome.LEAD.value),
        disclosures=_sum(acts, lambda sort: sort.operation is Operation.DISCLOSURE and sort.result != REFUSED),
        erasures=_sum(acts, lambda sort: sort.operation is Operation.ERASURE and sort.result != REFUSED),
        refusals=_sum(acts, lambda sort: sort.result == REFUSED),
        people_active=len({sort.actor_id for sort in acts if sort.actor_id is not None}),
    )


def _sum(acts: Mapping[ActSort, int], is_meant: Callable[[ActSort], bool]) -> int:
    return sum(number for sort, number in acts.items() if is_meant(sort))
