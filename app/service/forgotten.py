"""Forgotten: the names of erased subjects are taken off the candidate lists of each case, at once or later."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.audit import Act, Operation
from app.domain.case import Case
from app.domain.errors import DOES_NOT_OPEN
from app.domain.ids import CaseId, SubjectId
from app.store import Unit, erasure, take_names_off
from app.store.traces import unheard

_WHY = "take the names of erased subjects off candidate lists"
_WHY_ACROSS = "let no candidate across cases point at what was erased"


@dataclass(frozen=True, slots=True)
class NamesTaken:
    """From how many candidates of how many cases names were taken, and which cases could not be opened for it."""

    cases: int
    candidates: int
    unopened: tuple[CaseId, ...]


def take_names_off_everywhere(
    unit: Unit, subjects: Sequence[SubjectId], told: Callable[[int, int], None] = unheard
) -> NamesTaken:
    """Take these subjects' names off the lists of every case; a case that does not open is named, and done later.

    `told` hears in how many cases of how many that was done.
    """
    with unit.reading() as reader:
        cases = reader.cases.all()
    counts, unopened = [], []
    for number, case in enumerate(cases):
        told(number, len(cases))
        try:
            counts.append(_taken_off(unit, case, subjects))
        except DOES_NOT_OPEN:
            unopened.append(case.id)
    return NamesTaken(sum(count > 0 for count in counts), sum(counts), tuple(unopened))


def forget_in_open_case(unit: Unit) -> None:
    """Do in the case that was just entered what an erasure could not do in it then, or a restored copy has undone."""
    with unit.reading() as reader:
        subjects = reader.tombstones.erased_subjects()
        waits = bool(subjects) and reader.searches.naming(subjects) > 0
        points = bool(erasure.dangling_in(reader))
    if waits and unit.open_case is not None:
        _taken_off(unit, unit.open_case, subjects)
    if points and unit.open_case is not None:
        _forgotten(unit, unit.open_case)


def forget_across_everywhere(unit: Unit, told: Callable[[int, int], None] = unheard) -> NamesTaken:
    """Let no candidate across cases of any case point at what was erased; a case that does not open is named.

    `told` hears in how many cases of how many that was done.
    """
    with unit.reading() as reader:
        cases = reader.cases.all()
    counts, unopened = [], []
    for number, case in enumerate(cases):
        told(number, len(cases))
        try:
            counts.append(_forgotten(unit, case))
        except DOES_NOT_OPEN:
            unopened.append(case.id)
    return NamesTaken(sum(count > 0 for count in counts), sum(counts), tuple(unopened))


def _forgotten(unit: Unit, case: Case) -> int:
    act = Act("forget erased candidates", Operation.ERASURE, _WHY_ACROSS, case.authority, case.id)
    return erasure.forget_across(unit, case.id, act)


def _taken_off(unit: Unit, case: Case, subjects: Sequence[SubjectId]) -> int:
    return take_names_off(
        unit, case.id, subjects, Act("forget subjects", Operation.ERASURE, _WHY, case.authority, case.id)
    )
