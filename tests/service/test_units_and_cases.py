"""Units, people and cases: what may be opened by whom, and what must be on record first."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.case import CaseAuthority
from app.domain.errors import NotAllowed, NotFound, NotRecorded, UnitBusy, UnitExists, UnitMissing, WrongPassphrase
from app.domain.ids import SubjectId
from app.domain.unit import Passphrase
from app.service.audit import audit_trail
from app.service.cases import enter_case, list_cases, open_case
from app.service.erase import erase_subject
from app.service.gallery import list_subjects
from app.service.persons import set_grouping_distance
from app.service.units import add_examiner, list_examiners, open_unit, reset_passphrase, unit_info
from app.service.verify import verify_custody
from app.store import Unit
from tests.service.conftest import CHEAP, PASSPHRASE, SECOND_PASSPHRASE
from tests.units import new_unit

FUTURE = date(2099, 1, 1)


def test_a_unit_is_created_and_opened_again(tmp_path: Path) -> None:
    made, _ = new_unit(tmp_path / "u", "North unit", "Ada", PASSPHRASE, cost=CHEAP)
    made.close()

    with open_unit(tmp_path / "u", Passphrase(PASSPHRASE)) as unit:
        info = unit_info(unit)
        assert (info.name, unit.actor.name, info.is_demonstration) == ("North unit", "Ada", False)


def test_a_wrong_passphrase_opens_nothing(unit: Unit) -> None:
    unit.close()

    with pytest.raises(WrongPassphrase):
        open_unit(Path(unit.folder), Passphrase("not this one at all"))


def test_a_folder_without_a_unit_says_so(tmp_path: Path) -> None:
    with pytest.raises(UnitMissing):
        open_unit(tmp_path, Passphrase(PASSPHRASE))


def test_a_unit_is_never_created_over_another(unit: Unit) -> None:
    with pytest.raises(UnitExists):
        new_unit(Path(unit.folder), "Other", "Eve", PASSPHRASE, cost=CHEAP)


def test_a_unit_is_open_in_one_place_only(unit: Unit) -> None:
    with pytest.raises(UnitBusy, match="open"):
        open_unit(Path(unit.folder), Passphrase(PASSPHRASE))


@pytest.mark.parametrize(
    ("name", "person", "secret"), [("", "Ada", PASSPHRASE), ("U", " ", PASSPHRASE), ("U", "A", "short")]
)
def test_a_unit_needs_names_and_a_long_passphrase(tmp_path: Path, name: str, person: str, secret: str) -> None:
    with pytest.raises(NotRecorded):
        new_unit(tmp_path / "u", name, person, secret, cost=CHEAP)

    assert not (tmp_path / "u").exists()


def test_each_person_opens_the_unit_as_themselves(unit: Unit) -> None:
    add_examiner(unit, "Ben", SECOND_PASSPHRASE)
    unit.close()

    with open_unit(Path(unit.folder), Passphrase(SECOND_PASSPHRASE)) as again:
        assert again.actor.name == "Ben"
        assert [person.name for person in list_examiners(again)] == ["Ada", "Ben"]


def test_a_name_is_given_to_one_person_only(unit: Unit) -> None:
    with pytest.raises(NotAllowed, match="already in the unit"):
        add_examiner(unit, "Ada", SECOND_PASSPHRASE)


def test_the_recovery_code_restores_access(tmp_path: Path) -> None:
    made, recovery = new_unit(tmp_path / "u", "North unit", "Ada", PASSPHRASE, cost=CHEAP)
    made.close()

    with open_unit(tmp_path / "u", recovery) as unit:
        reset_passphrase(unit, "Ada", "a brand new passphrase")

    with pytest.raises(WrongPassphrase):
        open_unit(tmp_path / "u", Passphrase(PASSPHRASE))
    with open_unit(tmp_path / "u", Passphrase("a brand new passphrase")) as unit:
        assert unit.actor.name == "Ada"


def test_the_recovery_code_opens_no_case(tmp_path: Path) -> None:
    made, recovery = new_unit(tmp_path / "u", "North unit", "Ada", PASSPHRASE, cost=CHEAP)
    open_case(made, CaseAuthority("C-1", "order 7", "identify a victim", FUTURE))
    made.close()

    with open_unit(tmp_path / "u", recovery) as unit, pytest.raises(NotAllowed, match="only restores"):
        enter_case(unit, "C-1")


def test_nobody_replaces_another_persons_passphrase(unit: Unit) -> None:
    add_examiner(unit, "Ben", SECOND_PASSPHRASE)

    with pytest.raises(NotAllowed, match="recovery code"):
        reset_passphrase(unit, "Ben", "a brand new passphrase")


def test_a_case_is_refused_without_authority(unit: Unit) -> None:
    with pytest.raises(NotRecorded, match="authority"):
        open_case(unit, CaseAuthority("C-1", "", "identify a victim", FUTURE))

    assert list_cases(unit) == []


def test_a_reference_names_one_case(case_unit: Unit) -> None:
    with pytest.raises(NotAllowed, match="C-1"):
        open_case(case_unit, CaseAuthority("C-1", "order 8", "another purpose", FUTURE))


def test_a_case_is_entered_by_reference(case_unit: Unit) -> None:
    open_case(case_unit, CaseAuthority("C-2", "order 8", "identify a victim", FUTURE))

    case = enter_case(case_unit, "C-1")

    assert case_unit.open_case == case
    assert [each.reference for each in list_cases(case_unit)] == ["C-1", "C-2"]


def test_an_unknown_case_is_not_found(unit: Unit) -> None:
    with pytest.raises(NotFound):
        enter_case(unit, "C-404")


def test_the_recovery_code_touches_neither_gallery_nor_people(tmp_path: Path) -> None:
    made, recovery = new_unit(tmp_path / "u", "North unit", "Ada", PASSPHRASE, cost=CHEAP)
    made.close()

    with open_unit(tmp_path / "u", recovery) as unit:
        for act in (
            lambda: list_subjects(unit),
            lambda: add_examiner(unit, "Eve", SECOND_PASSPHRASE),
            lambda: set_grouping_distance(unit, 0.4),
            lambda: erase_subject(unit, SubjectId(1), "x"),
        ):
            with pytest.raises(NotAllowed, match="only restores"):
                act()


@pytest.mark.parametrize("distance", [0.0, -5.0, float("nan"), float("inf")])
def test_only_a_distance_can_be_set(unit: Unit, distance: float) -> None:
    with pytest.raises(NotRecorded, match="no distance"):
        set_grouping_distance(unit, distance)


def test_nothing_is_erased_without_a_reason(unit: Unit) -> None:
    with pytest.raises(NotRecorded, match="reason"):
        erase_subject(unit, SubjectId(1), "  ")


def test_a_verification_that_fails_is_on_record(unit: Unit) -> None:
    (Path(unit.folder) / "stranger.txt").write_text("who put this here", "utf-8")

    assert not verify_custody(unit).holds

    entry = [entry for entry in audit_trail(unit) if entry.act.verb == "verify custody"][-1]
    assert entry.facts["holds"] is False
    assert "stranger.txt" in repr(entry.facts["broken"])
