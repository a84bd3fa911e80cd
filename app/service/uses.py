"""What a person should know where a use of the unit begins and ends, in words for window and command line."""

from __future__ import annotations

from app.domain.audit import Operation
from app.domain.head_words import head_words
from app.domain.uses import EndOfUse
from app.store import Unit, Wanted

_WITNESS_ENDINGS = {
    "not there": " The witness was not there and has not been told.",
    "not written": " The witness could not be told, or does not agree with the unit.",
}


def beginning_words(unit: Unit) -> str:
    """Return the head that was found at the unlock, to be compared with what was noted at the lock before."""
    begun = unit.beginning
    return f"Opened at entry {begun.sequence}: {head_words(begun.head)}" if begun else ""


def beginning_notices(unit: Unit) -> list[str]:
    """Return what was wrong with the end of the use before, or with the witness; nothing where nothing was.

    Also which cases that this person examined in were disclosed as quality trials since they were last here.
    """
    begun = unit.beginning
    if begun is None:
        return []
    said = []
    if begun.use_before is EndOfUse.NOT_LOCKED and begun.sequence > 1:
        said.append(
            f"The use before ended without a lock, after {begun.use_before_until:%Y-%m-%d %H:%M:%S} UTC: a crash, a "
            "power cut or a program that was killed. Every act that was acknowledged is there."
        )
    if begun.witness == "not there":
        said.append("The unit's witness was not there, so nothing outside the unit says that this is its newest state.")
    elif begun.witness not in {"", "agrees"}:
        said.append(f"Opened although {begun.witness}; the reason is on record.")
    return [*said, *_disclosed_since(unit, begun.sequence)]


def _disclosed_since(unit: Unit, last: int) -> list[str]:
    """Return in which cases of disclosed trials this person examined: those after their use before, up to `last`."""
    own = Wanted((unit.actor.id,), operation=Operation.CUSTODY, verb="unlock")
    with unit.reading() as reader:
        trials = reader.quality_trials.all()
        if not trials:
            return []
        before = reader.questions.sequences(own, last, 1, newest_first=True)
        names = {case.id: case.reference for case in reader.cases.all()}
    return [
        f"Case {names.get(trial.case_id, trial.case_id)}, in which you examined, was a quality trial; "
        f"{trial.disclosed_by} disclosed it. How your conclusions stood: homeward trial results."
        for trial in trials
        if trial.sequence > (before[0] if before else 0)
        and any(count.examiner_id == unit.actor.id for count in trial.counts or ())
    ]


def ending_words(unit: Unit) -> str:
    """Return the head with which the use ended, to be noted; that it could not be recorded; or nothing."""
    if unit.beginning is None:
        return ""
    ended = unit.ending
    if ended is None:
        return "Locked, but the lock could not be recorded; the next unlock will say so."
    told = _WITNESS_ENDINGS.get(ended.witness, "")
    return f"Locked at entry {ended.sequence}: {head_words(ended.head)}.{told}"
