"""A person's own settings and numbers: how faces are shown to them and what they saw, for their eyes alone."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from app.domain.errors import NotRecorded
from app.domain.exposure import Exposure
from app.domain.own_keys import OwnKeys
from app.domain.shielding import USUAL, OwnSettings
from app.service.cases import act_of_unit
from app.service.permission_roles import require_person
from app.store import OwnNote, Unit, keep_own, read_own

_UNREADABLE = (ValueError, KeyError, TypeError, ArithmeticError, NotRecorded)
_PURPOSE = "a person's own settings and numbers"
_KEYS_PURPOSE = "a person's own keys"


def own_settings(unit: Unit) -> OwnSettings:
    """Return what the person at the desk chose for themselves; the usual settings where they chose nothing yet.

    Also where only keys of before could read it: a passphrase that somebody else reset makes new ones.
    """
    kept = read_own(unit, OwnNote.SETTINGS)
    if kept is not None:
        with suppress(*_UNREADABLE):
            return OwnSettings.from_json(kept)
    return USUAL


def set_own_settings(unit: Unit, settings: OwnSettings) -> OwnSettings:
    """Keep what the person at the desk chose; on record is that they did, not what. Raises NotRecorded, NotAllowed."""
    require_person(unit)
    checked = settings.checked()
    with unit.unit_of_work(act_of_unit("keep own settings", purpose=_PURPOSE)) as work:
        keep_own(unit, work, OwnNote.SETTINGS, checked.to_json())
    return checked


def own_exposure(unit: Unit, today: date) -> Exposure:
    """Return what the person at the desk saw today, as far as it was kept; nobody else can ask for it."""
    kept = read_own(unit, OwnNote.EXPOSURE)
    if kept is not None:
        with suppress(*_UNREADABLE):
            read = Exposure.from_json(kept)
            return read if read.day == today else Exposure(today)
    return Exposure(today)


def add_exposure(unit: Unit, seen: Exposure) -> Exposure:
    """Add what the person at the desk saw to their own numbers of that day; on record is that, and no number."""
    require_person(unit)
    together = own_exposure(unit, seen.day).plus(seen)
    with unit.unit_of_work(act_of_unit("keep own numbers", purpose=_PURPOSE)) as work:
        keep_own(unit, work, OwnNote.EXPOSURE, together.to_json())
    return together


def own_keys(unit: Unit) -> OwnKeys:
    """Return the keys that the person at the desk chose; none where they chose none, or only keys of before read it."""
    kept = read_own(unit, OwnNote.KEYS)
    if kept is not None:
        with suppress(*_UNREADABLE):
            return OwnKeys.from_json(kept)
    return OwnKeys()


def set_own_keys(unit: Unit, keys: OwnKeys) -> OwnKeys:
    """Keep the keys that the person at the desk chose; on record is that they did, not which.

    Raises NotRecorded for what can be no key, and NotAllowed to whoever opened the unit with a recovery code.
    """
    require_person(unit)
    checked = keys.checked()
    with unit.unit_of_work(act_of_unit("keep own keys", purpose=_KEYS_PURPOSE)) as work:
        keep_own(unit, work, OwnNote.KEYS, checked.to_json())
    return checked
