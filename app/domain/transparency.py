"""The counts that a unit may publish about itself, and the rules by which entries of the audit trail make them.

The rules need nothing but the entries, so anybody who holds an exported log can count again; docs/audit.md has them in
words, and whoever counts by those must come to the same numbers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from app.domain.across import SEARCHING
from app.domain.adjudication import Outcome
from app.domain.audit import AuditEntry, Fact, Operation
from app.domain.ids import CaseId, PersonnelId
from app.domain.quality_trial import DISCLOSING
from app.domain.trail_filter import Period

SEARCH = "search"
OPENING = "open case"
CLOSINGS = frozenset({"close case", "erase case"})
ADJUDICATION = "adjudicate"
ERASURES = frozenset({"erase case", "erase subject", "erase reference", "erase partner file"})
"""One entry each; those that certify or finish an erasure are of the same operation and no erasures of their own."""
TELLING_OUTCOMES = frozenset({ADJUDICATION, "tell outcome"})
REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ActSort:
    """What decides how an entry is counted: entries of one sort are counted alike."""

    operation: Operation
    verb: str
    outcome: str | None
    actor_id: PersonnelId | None


@dataclass(frozen=True, slots=True)
class SearchSort:
    """What decides how a search is counted besides: which of the policy's purposes it had, None where it had only
    words of its own, and the types of subjects that it searched.
    """

    purpose_id: str | None
    gallery_types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TrialCounts:
    """How many quality trials were disclosed, and how many entries and searches were made in disclosed ones."""

    disclosed: int = 0
    entries: int = 0
    searches: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """How many entries there are of each sort."""

    acts: Counter[ActSort] = field(default_factory=Counter)
    searches: Counter[SearchSort] = field(default_factory=Counter)

    def add(self, other: Tally) -> None:
        """Add another tally to this one."""
        self.acts.update(other.acts)
        self.searches.update(other.searches)

    def without(self, other: Tally) -> Tally:
        """Return what is left when another tally is taken off."""
        return Tally(self.acts - other.acts, self.searches - other.searches)


@dataclass(frozen=True, slots=True)
class Transparency:
    """Counts and nothing else: no name, no case reference, no words that a person wrote.

    `searches_by_purpose` counts by the ids of the policy's purposes; a search that was stated in words alone is in
    `searches_without_purpose`, because such words are free and may name a child. `searches_by_gallery_type` counts a
    search once for each type of subject that it searched, so its numbers may add up to more than `searches`.
    `searches_across_cases` are among the persons of other cases, and none of `searches`.
    `operations` leaves refusals out: what was refused was not done. Entries of cases that were quality trials are in
    none of these counts but in `trials`, once the trail discloses them.
    """

    period: Period
    entries: int
    operations: Mapping[Operation, int]
    searches: int
    searches_by_purpose: Mapping[str, int]
    searches_without_purpose: int
    searches_by_gallery_type: Mapping[str, int]
    cases_opened: int
    cases_closed: int
    leads: int
    disclosures: int
    erasures: int
    refusals: int
    people_active: int
    trials: TrialCounts = TrialCounts()
    searches_across_cases: int = 0


def act_sort(entry: AuditEntry) -> ActSort:
    """Return how an entry is counted."""
    return ActSort(entry.act.operation, entry.act.verb, _text(entry.facts.get("outcome")), entry.actor_id)


def is_search(entry: AuditEntry) -> bool:
    """True for a search that was made; a repetition and a refusal are none."""
    return entry.act.verb == SEARCH


def search_sort(entry: AuditEntry) -> SearchSort:
    """Return how a search is counted."""
    types = entry.facts.get("gallery_types")
    kinds = tuple(str(each) for each in types) if isinstance(types, list) else ()
    return SearchSort(_text(entry.facts.get("purpose_id")), kinds)


def _text(fact: Fact) -> str | None:
    return fact if isinstance(fact, str) else None


def counted(entries: Iterable[AuditEntry], period: Period) -> Transparency:
    """Count the entries of a period, whatever else lies among them: the rules of the report, from a log alone."""
    by_case: dict[CaseId | None, Tally] = {}
    trials: set[CaseId | None] = set()
    for entry in entries:
        if entry.act.verb == DISCLOSING:
            trials.add(entry.act.case_id)
        if not period.holds(entry.at):
            continue
        tally = by_case.setdefault(entry.act.case_id, Tally())
        tally.acts[act_sort(entry)] += 1
        if is_search(entry):
            tally.searches[search_sort(entry)] += 1
    casework, in_trials = Tally(), Tally()
    for case_id, tally in by_case.items():
        (in_trials if case_id in trials else casework).add(tally)
    return added_up(period, casework, in_trials)


def added_up(period: Period, casework: Tally, in_trials: Tally) -> Transparency:
    """Add up how many entries there are of each sort, those of disclosed quality trials apart."""
    acts, searches = casework.acts, casework.searches
    operations: Counter[Operation] = Counter()
    for sort, number in acts.items():
        operations[sort.operation] += number if sort.verb != REFUSED else 0
    by_purpose: Counter[str | None] = Counter()
    by_type: Counter[str] = Counter()
    for search, number in searches.items():
        by_purpose[search.purpose_id] += number
        for each in set(search.gallery_types):
            by_type[each] += number
    return Transparency(
        period=period,
        entries=sum(acts.values()),
        operations={operation: operations[operation] for operation in Operation},
        searches=sum(searches.values()),
        searches_by_purpose={id_: by_purpose[id_] for id_ in sorted(id_ for id_ in by_purpose if id_ is not None)},
        searches_without_purpose=by_purpose[None],
        searches_by_gallery_type=dict(sorted(by_type.items())),
        cases_opened=_sum(acts, lambda sort: sort.verb == OPENING),
        cases_closed=_sum(acts, lambda sort: sort.verb in CLOSINGS),
        leads=_sum(acts, lambda sort: sort.verb in TELLING_OUTCOMES and sort.outcome == Outcome.LEAD.value),
        disclosures=operations[Operation.DISCLOSURE],
        erasures=_sum(acts, lambda sort: sort.verb in ERASURES),
        refusals=_sum(acts, lambda sort: sort.verb == REFUSED),
        searches_across_cases=_sum(acts, lambda sort: sort.verb == SEARCHING),
        people_active=len({sort.actor_id for sort in acts if sort.actor_id is not None}),
        trials=TrialCounts(
            _sum(in_trials.acts, lambda sort: sort.verb == DISCLOSING),
            in_trials.acts.total(),
            in_trials.searches.total(),
        ),
    )


def _sum(acts: Mapping[ActSort, int], is_meant: Callable[[ActSort], bool]) -> int:
    return sum(number for sort, number in acts.items() if is_meant(sort))
