"""What a person should know where a use of the unit begins and ends, in words for window and command line."""

from __future__ import annotations

from app.domain.head_words import head_words
from app.domain.uses import EndOfUse
from app.store import Unit

_WITNESS_ENDINGS = {
    "not there": " The witness was not there and has not been told.",
    "not written": " The witness could not be told, or does not agree with the unit.",
}


def beginning_words(unit: Unit) -> str:
    """Return the head that was found at the unlock, to be compared with what was noted at the lock before."""
    begun = unit.beginning
    return f"Opened at entry {begun.sequence}: {head_words(begun.head)}" if begun else ""


def beginning_notices(unit: Unit) -> list[str]:
    """Return what was wrong with the end of the use before, or with the witness; nothing where nothing was."""
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
    return said


def ending_words(unit: Unit) -> str:
    """Return the head with which the use ended, to be noted; that it could not be recorded; or nothing."""
    if unit.beginning is None:
        return ""
    ended = unit.ending
    if ended is None:
        return "Locked, but the lock could not be recorded; the next unlock will say so."
    told = _WITNESS_ENDINGS.get(ended.witness, "")
    return f"Locked at entry {ended.sequence}: {head_words(ended.head)}.{told}"
