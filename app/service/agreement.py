"""How often the unit's examiners agree, all together and by pairs: counts and kappa, nothing about any case."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.agreement import Agreement, agreement_of, between
from app.domain.audit import Operation
from app.domain.duties import Duty
from app.service.cases import act_of_unit
from app.service.permission_roles import require_duty
from app.store import Unit


@dataclass(frozen=True, slots=True)
class PairAgreement:
    """How two people agree, whichever of them came first."""

    one: str
    other: str
    agreement: Agreement


@dataclass(frozen=True, slots=True)
class UnitAgreement:
    """First against second examiners over the whole unit, and each pair of people that has met."""

    whole: Agreement
    pairs: tuple[PairAgreement, ...]


def examiner_agreement(unit: Unit) -> UnitAgreement:
    """Return how often first and second examiners lean the same way, by settled candidates alone; on record.

    A candidate that waits for a third examiner is not counted before that one has concluded: whoever is to be blind
    could read the first two conclusions from the difference.
    """
    require_duty(unit, Duty.SEE_COUNTS)
    with unit.unit_of_work(act_of_unit("view agreement", Operation.CONSULTATION, "quality of examinations")) as work:
        counts = work.agreements.all()
        names = {person.id: person.name for person in work.people.all()}
        work.note(pairs=sum(count.number for count in counts))
    cells = [(count.first_leaning, count.second_leaning, count.number) for count in counts]
    met = sorted({tuple(sorted((count.first_id, count.second_id))) for count in counts})
    pairs = tuple(
        PairAgreement(names.get(one, f"person {one}"), names.get(other, f"person {other}"), between(counts, one, other))
        for one, other in met
    )
    return UnitAgreement(agreement_of(cells), pairs)
