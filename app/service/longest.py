"""How long the policy lets something be kept: no date beyond that goes on record, and every reference has one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.errors import NotRecorded
from app.domain.gallery import SubjectType
from app.domain.keeping import Terms
from app.domain.policy import Kept
from app.store import Unit


def refuse_beyond(unit: Unit, kept: Kept, until: date) -> None:
    """Raise NotRecorded where a date lies further ahead than the policy in force allows for this kind of thing."""
    version, latest = _latest(unit, kept)
    if until > latest:
        raise NotRecorded(
            f"The retention date {until.isoformat()} lies further ahead than policy {version} of this unit "
            f"allows for {_WORDS[kept]}, {latest.isoformat()}. Nothing was changed; give an earlier one."
        )


def bounded(unit: Unit, subject_type: SubjectType, terms: Terms) -> Terms:
    """Return terms for references of a type with a date: the one that is stated, or the latest that the policy allows.

    Staff go by days of their own. Raises NotRecorded for a date of the unit that lies further ahead than the policy
    allows. An originator's date may lie beyond: whichever comes first counts.
    """
    if subject_type is SubjectType.STAFF:
        return terms
    kept = Kept(subject_type.value)
    if terms.retain_until is None:
        return replace(terms, retain_until=_latest(unit, kept)[1])
    refuse_beyond(unit, kept, terms.retain_until)
    return terms


def refuse_past(unit: Unit, terms: Terms) -> None:
    """Raise NotRecorded where a date of these terms is past: what is due already is not put on record anew."""
    today = unit.clock().date()
    for day in (terms.retain_until, terms.delete_by):
        if day is not None and day <= today:
            raise NotRecorded(
                f"The date {day.isoformat()} is not in the future, and what is due already is not enrolled. Nothing "
                "was changed; give a later date."
            )


def _latest(unit: Unit, kept: Kept) -> tuple[int, date]:
    with unit.reading() as reader:
        adopted = reader.policies.in_force()
    return adopted.version, adopted.policy.retention.latest(kept, unit.clock().date())


_WORDS = {
    Kept.CASE: "a case",
    Kept.MISSING_CHILD: "references of a missing child",
    Kept.KNOWN_VICTIM: "references of a known victim",
    Kept.COMPARISON: "references for comparison",
    Kept.PERSON_OF_INTEREST: "references of a person of interest",
}
