"""Roles decide: the one question that every verb asks before it does anything."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.duties import TRAINED, Duty, may, roles_in_words
from app.domain.errors import NotAllowed
from app.domain.ids import CaseId
from app.domain.people import Examiner
from app.domain.training import training_words, valid_until
from app.store import Unit, own_declaration


def require_duty(unit: Unit, duty: Duty) -> None:
    """Raise NotAllowed, with a sentence for the person, where whoever has the unit open may not do this today."""
    words = refusal(unit, duty)
    if words:
        raise NotAllowed(words)


def require_examination(unit: Unit) -> None:
    """Raise NotAllowed for whoever neither examines nor verifies, for those without valid training, and for oneself in
    a quality trial that one set.
    """
    require_duty(unit, Duty.EXAMINE if may(unit.actor, Duty.EXAMINE) else Duty.VERIFY)
    refuse_own_trial(unit)


def refuse_own_trial(unit: Unit, other: CaseId | None = None) -> None:
    """Raise NotAllowed where the person at the desk set the case that is open as a quality trial, and knows its answer.

    `other` is a further case that the act is about. Only who opened a case can tell that it is one, so nobody else
    learns anything from this.
    """
    if knows_the_answer(unit, other):
        raise NotAllowed(
            "You set this case as a quality trial and know its answer. Nothing was done; others search and examine it."
        )


def knows_the_answer(unit: Unit, other: CaseId | None = None) -> bool:
    """Return whether the person at the desk set the case that is open, or another, as a trial; nobody else can tell."""
    cases = {other, unit.open_case.id if unit.open_case is not None else None} - {None}
    declared = [own_declaration(unit, case_id) for case_id in cases if case_id is not None]
    return any(each is not None and each.trial is not None for each in declared)


def require_person(unit: Unit) -> None:
    """Raise NotAllowed where the unit is open by its recovery code, or by a passphrase that is not the person's own."""
    words = _not_a_person(unit)
    if words:
        raise NotAllowed(words)


def refusal(unit: Unit, duty: Duty) -> str:
    """Return why the person at the desk may not do this today, in words for them; empty where they may.

    The recovery code and the recovery sheets are nobody's name and do nothing but restore access; a passphrase that
    somebody else chose does nothing at all; a role must cover the duty; and some duties need valid training.
    """
    words = _not_a_person(unit)
    if words:
        return words
    if not may(unit.actor, duty):
        return f"You may not {duty.value}: that is for {_article(roles_in_words(duty))}. Nothing was done."
    return _training_missing(unit, duty) if duty in TRAINED else ""


def training_warning(unit: Unit) -> str:
    """Return when the training of the person at the desk ends or ended, where that needs saying; else nothing."""
    needs_it = any(may(unit.actor, duty) for duty in TRAINED)
    if unit.opened_by_recovery or unit.actor.is_provisional or not needs_it:
        return ""
    return training_words(trained_until(unit, unit.actor), unit.clock().date())


def trained_until(unit: Unit, person: Examiner) -> date | None:
    """Return the last day on which a person's training counts, None where none is on record."""
    with unit.reading() as reader:
        return valid_until(reader.trainings.of(person.id))


def _not_a_person(unit: Unit) -> str:
    if unit.opened_by_recovery:
        return (
            "The recovery code only restores a person's access. Nothing was opened; give that person a new passphrase "
            "and let them open the unit."
        )
    if unit.actor.is_provisional:
        return (
            "Your passphrase was chosen by somebody else. Nothing was done; choose your own first, in the window or by "
            "homeward people choose-passphrase."
        )
    return ""


def _training_missing(unit: Unit, duty: Duty) -> str:
    """Return what is wrong with one's training; to search, it must last as many days more as the policy says."""
    until, today = trained_until(unit, unit.actor), unit.clock().date()
    with unit.reading() as reader:
        least_days = reader.policies.in_force().policy.least_training_days if duty is Duty.SEARCH else 0
    if until is not None and until >= today + timedelta(days=max(0, least_days - 1)):
        return ""
    return f"{training_words(until, today)} Nothing was done; without valid training nobody searches or examines."


def _article(role: str) -> str:
    return f"an {role}" if role[0] in "aeiou" else f"a {role}"
