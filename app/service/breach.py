"""Prepare a breach pack: whose data were touched in a time window, by whom, who received some, and what held then.

The audit trail says what was touched; the unit and the case files say under which names it is known.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from app.domain.audit import AuditEntry, Fact, Operation
from app.domain.breach import BreachPack, CaseTouch, Disclosure, ExhibitTouch, Held, PersonActs, SubjectTouch
from app.domain.duties import Duty
from app.domain.errors import NotFound
from app.domain.ids import CaseId, ExhibitId, FaceId, MediaId, PersonnelId, SubjectId
from app.domain.trail_filter import Period, TrailFilter
from app.domain.transparency import SEARCH
from app.service.audit_questions import references_of, wanted_of
from app.service.cases import act_of_unit
from app.service.permission_roles import require_duty
from app.store import EntryFacts, Reader, Unit, Wanted

UNLOCK = "unlock"
REPORT = "produce report"
ENTER = "enter case"
_OF_SUBJECTS = frozenset({"subject", "subjects", "listed", "subjects_shown"})
_OF_EXHIBITS = frozenset({"exhibit", "exhibits"})
_COUNTS_WHERE_NO_LIST = frozenset({"subjects", "faces"})
_OF_FACES_VIEWED = frozenset({"view faces", "view persons"})
_OF_WHOLE_CASE = frozenset({"view faces", "view files", "view persons", "group persons", REPORT})


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
    subjects: Counter[SubjectId] = field(default_factory=Counter)
    acts: dict[PersonnelId | None, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))


def breach_pack(unit: Unit, asked: TrailFilter) -> BreachPack:
    """Gather what a window's entries touched, of one person or case where the filter names one.

    It is made to be given to others, so it is a disclosure on record. Raises NotFound where the unit knows no such
    person or case, UnitDamaged where a touched case's file does not authenticate.
    """
    require_duty(unit, Duty.READ_TRAIL)
    with unit.reading() as reader:
        wanted = wanted_of(reader, asked)
        tallies = _tallied(reader.questions.facts(wanted))
        people, cases = reader.questions.people(), references_of(reader)
        disclosures = tuple(_disclosures(reader, wanted, cases))
        held = _held(reader, wanted)
        subjects = _subjects(reader, tallies.subjects)
    with _same_case_afterwards(unit):
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


def _tallied(entries: Iterable[EntryFacts]) -> _Tallies:
    tallies = _Tallies()
    for entry in entries:
        tallies.entries += 1
        tallies.acts[entry.actor_id][entry.verb] += 1
        for name in _OF_SUBJECTS & entry.facts.keys():
            tallies.subjects.update(map(SubjectId, _ids(name, entry.facts[name])))
        tallies.gallery_listed += entry.verb == "view gallery"
        if entry.case_id is not None:
            _tally_case(tallies.cases[entry.case_id], entry)
    return tallies


def _tally_case(tally: _Tally, entry: EntryFacts) -> None:
    facts, verb = entry.facts, entry.verb
    tally.entries += 1
    tally.people.add(entry.actor_id)
    for name in _OF_EXHIBITS & facts.keys():
        tally.exhibits.update(map(ExhibitId, _ids(name, facts[name])))
    media, faces = facts.get("media"), facts.get("faces")
    if media is not None:
        tally.media.update(map(MediaId, _ids("media", media)))
    if type(faces) is list:
        tally.faces.update(map(FaceId, _ids("faces", faces)))
    tally.whole += verb in _OF_WHOLE_CASE and media is None
    tally.faces_viewed += faces if verb in _OF_FACES_VIEWED and isinstance(faces, int) else 0
    tally.searches += verb == SEARCH
    tally.reports += verb == REPORT


def _ids(name: str, value: Fact) -> list[int]:
    """Return the ids that a fact holds; under some names a plain number is a count."""
    if type(value) is list:
        return [each for each in value if type(each) is int]
    return [value] if type(value) is int and name not in _COUNTS_WHERE_NO_LIST else []


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
            _text(facts.get("report")) or _text(facts.get("sha256")),
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
    """Return the exhibits of a case and how many of the entries speak of each, of a file of it or of a face in it."""
    unit.attach_case(case_id)
    named = Counter(tally.exhibits)
    with unit.reading() as reader:
        for media_id, number in tally.media.items():
            _add_media(reader, named, media_id, number)
        for face_id, number in tally.faces.items():
            with _though_gone():
                _add_media(reader, named, reader.faces.get(face_id).media_id, number)
        exhibits = reader.exhibits.all()
    return tuple(ExhibitTouch(exhibit.id, exhibit.name, named[exhibit.id]) for exhibit in exhibits)


def _add_media(reader: Reader, named: Counter[ExhibitId], media_id: MediaId, number: int) -> None:
    with _though_gone():
        named[reader.media.get(media_id).exhibit_id] += number


@contextmanager
def _though_gone() -> Iterator[None]:
    """Pass over a file or face that is not in the case any more; the entry stays counted for the case."""
    try:
        yield
    except NotFound:
        return


@contextmanager
def _same_case_afterwards(unit: Unit) -> Iterator[None]:
    """Leave the unit with the case open that was open before."""
    before = unit.open_case
    try:
        yield
    finally:
        if before is not None:
            unit.attach_case(before.id)
        else:
            unit.detach_case()
