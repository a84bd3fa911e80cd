"""What people keep for themselves alone: sealed to the key of each, so that nobody else who opens the unit reads it."""

from __future__ import annotations

from enum import StrEnum

from app.domain.errors import BugError
from app.store.unit import Unit
from app.store.work import Work


class OwnNote(StrEnum):
    """What a person keeps."""

    SETTINGS = "settings"
    EXPOSURE = "exposure"
    KEYS = "keys"


NOTE_BYTES = {OwnNote.SETTINGS: 512, OwnNote.EXPOSURE: 512, OwnNote.KEYS: 20_480}
"""Every note of a kind has one length before it is sealed: how long it is says nothing of what stands in it."""


def read_own(unit: Unit, note: OwnNote) -> bytes | None:
    """Return what whoever has the unit open keeps under a name; None where nothing, or what older keys sealed."""
    with unit.reading() as reader:
        sealed = reader.own_notes.sealed(unit.actor.id, note)
    if sealed is None:
        return None
    padded = unit.holders.unseal(sealed, _bound_to(unit, note))
    return None if padded is None else padded.rstrip(b" ")


def keep_own(unit: Unit, work: Work, note: OwnNote, content: bytes) -> None:
    """Keep a person's own words under a name, in place of what was there."""
    if len(content) > NOTE_BYTES[note]:
        raise BugError("A person's own note is longer than any can be.")
    sealed = unit.holders.public_keys.seal(content.ljust(NOTE_BYTES[note]), _bound_to(unit, note))
    work.own_notes.put(unit.actor.id, note, sealed)


def _bound_to(unit: Unit, note: OwnNote) -> bytes:
    return f"Homeward own {note.value} {unit.id} {unit.actor.id}".encode()
