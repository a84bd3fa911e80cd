"""What people keep for themselves: each their own, and nobody else's."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.errors import NotAllowed, NotRecorded
from app.domain.exposure import Exposure
from app.domain.shielding import USUAL, Blur, OwnSettings, Shield
from app.domain.unit import Passphrase
from app.service.cases import act_of_unit
from app.service.people import reset_passphrase
from app.service.shielding import add_exposure, own_exposure, own_settings, set_own_settings
from app.service.units import open_unit
from app.store import OwnNote, Unit, read_own
from tests.service.conftest import PASSPHRASE, SECOND_PASSPHRASE, join

DAY = date(2026, 5, 4)
MINE = OwnSettings(Shield(is_grey=True, blur=Blur.STRONG, largest_px=96), break_minutes=25, shows_meter=True)
SEEN = Exposure(DAY, faces=12, faces_s=90.0, frames=1, frames_s=4.5)


def test_settings_are_kept_and_another_person_has_their_own(case_unit: Unit) -> None:
    join(case_unit, "Ben", SECOND_PASSPHRASE)
    set_own_settings(case_unit, MINE)
    add_exposure(case_unit, SEEN)
    folder = case_unit.folder
    case_unit.close()

    with open_unit(folder, Passphrase(SECOND_PASSPHRASE, "Ben")) as bens:
        assert own_settings(bens) == USUAL
        assert own_exposure(bens, DAY) == Exposure(DAY)
        set_own_settings(bens, OwnSettings(Shield(blur=Blur.LIGHT)))
    with open_unit(folder, Passphrase(PASSPHRASE, "Ada")) as adas:
        assert own_settings(adas) == MINE
        assert own_exposure(adas, DAY) == SEEN


def test_nobody_else_can_open_what_a_person_keeps_though_they_have_the_units_key(case_unit: Unit) -> None:
    join(case_unit, "Ben", SECOND_PASSPHRASE)
    set_own_settings(case_unit, MINE)
    ada, folder = case_unit.actor, case_unit.folder
    case_unit.close()

    with open_unit(folder, Passphrase(SECOND_PASSPHRASE, "Ben")) as bens:
        bens.actor = ada

        assert read_own(bens, OwnNote.SETTINGS) is None
        with bens.reading() as reader:
            sealed = reader.own_notes.sealed(ada.id, OwnNote.SETTINGS)
        assert sealed is not None
        assert b"blur" not in sealed


def test_the_length_of_a_note_and_the_trail_say_nothing_of_it(case_unit: Unit) -> None:
    lengths = set()
    for seen in (Exposure(DAY, faces=1), Exposure(DAY, faces=100_000, faces_s=1e4, frames=999, frames_s=1e3)):
        add_exposure(case_unit, seen)
        with case_unit.reading() as reader:
            lengths.add(len(reader.own_notes.sealed(case_unit.actor.id, OwnNote.EXPOSURE) or b""))
            newest = reader.audit.entries(1)[-1]

        assert newest.act.verb == "keep own numbers"
        assert {fact for fact in newest.facts if fact not in {"seal", "checkpoint"}} == set()
    assert len(lengths) == 1


def test_a_reset_passphrase_leaves_the_usual_settings(case_unit: Unit) -> None:
    join(case_unit, "Ben", SECOND_PASSPHRASE)
    folder = case_unit.folder
    case_unit.close()
    with open_unit(folder, Passphrase(SECOND_PASSPHRASE, "Ben")) as bens:
        set_own_settings(bens, MINE)
    with open_unit(folder, Passphrase(PASSPHRASE, "Ada")) as adas:
        reset_passphrase(adas, "Ben", "another passphrase altogether")
    with open_unit(folder, Passphrase("another passphrase altogether", "Ben")) as bens:
        assert own_settings(bens) == USUAL
        with pytest.raises(NotAllowed):
            set_own_settings(bens, MINE)


def test_numbers_add_up_within_a_day_and_begin_anew_with_the_next(case_unit: Unit) -> None:
    add_exposure(case_unit, SEEN)
    add_exposure(case_unit, SEEN)

    assert own_exposure(case_unit, DAY) == Exposure(DAY, 24, 180.0, 2, 9.0)
    assert own_exposure(case_unit, date(2026, 5, 5)) == Exposure(date(2026, 5, 5))
    assert add_exposure(case_unit, Exposure(date(2026, 5, 5), faces=3)).faces == 3


@pytest.mark.parametrize(
    "settings",
    [OwnSettings(Shield(largest_px=8)), OwnSettings(Shield(largest_px=9999)), OwnSettings(break_minutes=-1)],
)
def test_settings_beyond_their_bounds_are_refused(case_unit: Unit, settings: OwnSettings) -> None:
    with pytest.raises(NotRecorded):
        set_own_settings(case_unit, settings)

    assert own_settings(case_unit) == USUAL


def test_what_a_person_kept_goes_when_they_are_removed(case_unit: Unit) -> None:
    set_own_settings(case_unit, MINE)
    with case_unit.unit_of_work(act_of_unit("test")) as work:
        work.people.remove(case_unit.actor.id)

    with case_unit.reading() as reader:
        assert reader.unit_rows.all("SELECT person_id FROM main.own_note") == []
