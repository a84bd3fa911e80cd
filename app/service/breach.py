"""Prepare a breach pack: whose data were touched in a time window, by whom, who received some, and what held then.

The audit trail says what was touched; the unit and the case files say under which names it is known.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TypeVar

from app.domain.audit import AuditEntry, Fact, Operation
from app.domain.breach import BreachPack, CaseTouch, Disclosure, ExhibitTouch, Held, PersonActs, SubjectTouch
from app.domain.duties import Duty
from app.domain.ids import CaseId, ExhibitId, FaceId, MediaId, PersonnelId, SubjectId
from app.domain.trail_filter import Period, TrailFilter
from app.domain.transparency import SEARCH
from app.service.audit_questions import references_of, wanted_of
from app.service.cases import act_of_unit
from app.service.permission_roles import require_duty
from app.store import Reader, Touch, Unit, Wanted, glance

UNLOCK = "unlock"
REPORT = "produce report"
_OF_FACES_VIEWED = frozenset({"view faces", "view persons"})
_OF_WHOLE_CASE = frozenset(
    {
        "view faces",
        "view files",
        "view persons",
        "group persons",
        "stack copies",
        "view copies",
        "view known files",
        REPORT,
    }
)

Id = TypeVar("Id", ExhibitId, MediaId, FaceId)


@dataclass(slots=True)
class _Tally:
    """What the entries of one case add up to."""

    entries: int = 0
    whole: int = 0
    faces_viewed: int = 0
    searches: int = 0
    reports: int = 0
    people: set[PersonnelId | None] = field(default_factory=set)
    exhibits: Counter[ExhibitId] = field(default_factory=Counter)
    media: Counter[MediaId] = field(default_factory=Counter)
    faces: Counter[FaceId] = field(default_factory=Counter)


@dataclass(slots=True)
class _Tallies:
    """What the entries of the window add up to."""

    entries: int = 0
    gallery_listed: int = 0
    cases: dict[CaseId, _Tally] = field(default_factory=lambda: defaultdict(_Tally))
    acts: dict[PersonnelId | None, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))


def breach_pack(unit: Unit, asked: TrailFilter) -> BreachPack:
    """Gather what a window's entries touched, of one person or case where the filter names one.

    It is made to be given to others, so it is a disclosure on record. Raises NotFound where the unit knows no such
    person or case, UnitDamaged where a touched case's file does not authenticate.
    """
    require_duty(unit, Duty.READ_TRAIL)
    with unit.reading() as reader:
        wanted = wanted_of(reader, asked)
        tallies = _tallied(reader.touches.of_cases(wanted))
        people, cases = reader.questions.people(), references_of(reader)
        disclosures = tuple(_disclosures(reader, wanted, cases))
        held = _held(reader, wanted)
        subjects = _subjects(reader, reader.touches.of_gallery(wanted))
    touched = tuple(
        _case(unit, case_id, cases.get(case_id), tally, people)
        for case_id, tally in sorted(tallies.cases.items(), key=lambda item: cases.get(item[0], item[0]))
    )
    acts = tuple(
        PersonActs(people.get(actor, ""), sum(made.values()), dict(made.most_common()))
        for actor, made in sorted(tallies.acts.items(), key=lambda item: -sum(item[1].values()))
    )
    pack = BreachPack(asked.period, tallies.entries, touched, subjects, tallies.gallery_listed, acts, disclosures, held)
    act = act_of_unit("prepare breach pack", Operation.DISCLOSURE, "notification of a breach")
    with unit.unit_of_work(act) as work:
        work.note(filters=list(asked.kinds), entries=pack.entries, cases=len(touched), subjects_told=len(subjects))
    return pack


def _tallied(touches: Iterable[Touch]) -> _Tallies:
    tallies = _Tallies()
    for touch in touches:
        tallies.entries += touch.entries
        tallies.acts[touch.actor_id][touch.verb] += touch.entries
        tallies.gallery_listed += touch.entries if touch.verb == "view gallery" else 0
        if touch.case_id is not None:
            _tally_case(tallies.cases[touch.case_id], touch)
    return tallies


def _tally_case(tally: _Tally, touch: Touch) -> None:
    verb, entries = touch.verb, touch.entries
    tally.entries += entries
    tally.people.add(touch.actor_id)
    _add(tally.exhibits, touch.exhibits, entries)
    _add(tally.media, touch.media or (), entries)
    _add(tally.faces, touch.faces, entries)
    tally.whole += entries if verb in _OF_WHOLE_CASE and touch.media is None else 0
    tally.faces_viewed += entries * touch.faces_counted if verb in _OF_FACES_VIEWED else 0
    tally.searches += entries if verb == SEARCH else 0
    tally.reports += entries if verb == REPORT else 0


def _add(counter: Counter[Id], ids: Iterable[Id], number: int) -> None:
    for each in ids:
        counter[each] += number


def _subjects(reader: Reader, touched: Counter[SubjectId]) -> tuple[SubjectTouch, ...]:
    names = {subject.id: subject.name for subject in reader.gallery.subjects()} if touched else {}
    return tuple(SubjectTouch(each, names.get(each), number) for each, number in sorted(touched.items()))


def _disclosures(reader: Reader, wanted: Wanted, cases: dict[CaseId, str]) -> Iterator[Disclosure]:
    numbers = reader.questions.sequences(replace(wanted, operation=Operation.DISCLOSURE))
    for entry in reader.questions.entries(numbers):
        case_id, facts = entry.act.case_id, entry.facts
        yield Disclosure(
            entry.sequence,
            entry.at,
            entry.actor_name,
            entry.act.verb,
            cases.get(case_id, case_id) if case_id else "",
            _text(facts.get("recipient")),
            _text(facts.get("report")) or _text(facts.get("sha256")) or _text(facts.get("file_sha256")),
        )


def _text(value: Fact) -> str | None:
    return value if isinstance(value, str) else None


def _held(reader: Reader, wanted: Wanted) -> tuple[Held, ...]:
    """Return what held at the unlockings of the window, and at the last one before it.

    One person at a time has a unit open, so that last use alone may have reached into the window.
    """
    unlocking = Wanted(operation=Operation.CUSTODY, verb=UNLOCK, period=wanted.period)
    numbers = reader.questions.sequences(unlocking)
    if wanted.period.since is not None:
        earlier = replace(unlocking, period=Period(until=wanted.period.since))
        numbers += reader.questions.sequences(earlier, reader.audit.head()[0], 1, newest_first=True)
    groups: dict[tuple[str, int, tuple[str, ...]], list[AuditEntry]] = defaultdict(list)
    for entry in reader.questions.entries(sorted(numbers)):
        if wanted.actors is None or entry.actor_id in wanted.actors:
            groups[_protection(entry)].append(entry)
    return tuple(Held(*key, len(each), each[0].at, each[-1].at) for key, each in groups.items())


def _protection(entry: AuditEntry) -> tuple[str, int, tuple[str, ...]]:
    facts = entry.facts
    areas, accepted = facts.get("open_swap_areas"), facts.get("accepted_unprotected")
    return (
        _text(facts.get("protection")) or "not on record",
        areas if isinstance(areas, int) else 0,
        tuple(str(each) for each in accepted) if isinstance(accepted, list) else (),
    )


def _case(
    unit: Unit, case_id: CaseId, reference: str | None, tally: _Tally, people: dict[PersonnelId | None, str]
) -> CaseTouch:
    names = tuple(sorted(people.get(actor, "") for actor in tally.people))
    exhibits = _exhibits(unit, case_id, tally) if reference is not None else ()
    return CaseTouch(
        *(case_id, reference, tally.entries, tally.whole, exhibits),
        *(tally.faces_viewed, tally.searches, tally.reports, names),
    )


def _exhibits(unit: Unit, case_id: CaseId, tally: _Tally) -> tuple[ExhibitTouch, ...]:
    """Return the exhibits of a case and how many of the entries speak of each, of a file of it or of a face in it.

    Files and faces that are not in the case any more are passed over; their entries stay counted for the case.
    """
    named, media = Counter(tally.exhibits), Counter(tally.media)
    with glance(unit, case_id) as reader:
        for face_id, media_id in reader.faces.media_of(tally.faces).items():
            media[media_id] += tally.faces[face_id]
        for media_id, exhibit_id in reader.media.exhibits_of(media).items():
            named[exhibit_id] += media[media_id]
        exhibits = reader.exhibits.all()
    return tuple(ExhibitTouch(exhibit.id, exhibit.name, named[exhibit.id]) for exhibit in exhibits)
