"""People of a unit: roles decide, training runs out, first passphrases are replaced, and who leaves opens nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.domain.adjudication import Conclusion
from app.domain.case import CaseAuthority
from app.domain.duties import ROLES_FOR, TRAINED, Duty
from app.domain.errors import NotAllowed, NotFound, NotRecorded, WrongPassphrase
from app.domain.face import FaceState
from app.domain.ids import FaceId, SearchId
from app.domain.people import Role
from app.domain.training import TrainingStatement
from app.domain.unit import Passphrase
from app.recognition.pack import PackManifest
from app.service.absence import LONGEST_IDLE_MINUTES, idle_minutes, set_idle_minutes
from app.service.adjudicate import adjudicate, candidate_sheet, waiting_for_me
from app.service.audit import audit_trail
from app.service.cases import enter_case, list_cases, open_case
from app.service.faces import list_faces
from app.service.gallery import LoadedGallery, list_subjects
from app.service.intake import take_in
from app.service.people import (
    add_examiner,
    change_roles,
    choose_passphrase,
    list_people,
    record_training,
    remove_person,
    reset_passphrase,
)
from app.service.permission_roles import refusal, require_duty, training_warning
from app.service.person_decisions import ignore_faces, list_decisions, undo_decision
from app.service.persons import group_persons
from app.service.report import produce_report
from app.service.search import search_face
from app.service.units import open_unit, unit_info
from app.service.verify import verify_custody
from app.store import Unit
from app.store.signing_keys import first_false_signature
from tests.service.conftest import (
    CHEAP,
    PASSPHRASE,
    SECOND_PASSPHRASE,
    add_faces,
    enrol_vectors,
    examine_and_conclude,
    found_face,
    join,
    vector,
)
from tests.units import TRAINING, new_unit, why

OWN = "chosen by myself alone"
FUTURE = date(2099, 1, 1)


@contextmanager
def opened(unit: Unit, secret: str) -> Iterator[Unit]:
    """Close the unit and open it as whoever has that passphrase."""
    unit.close()
    with open_unit(Path(unit.folder), Passphrase(secret)) as again:
        yield again


# -------------------------------------------------------------------------------------------------------- roles decide


@pytest.fixture
def busy_unit(case_unit: Unit, manifest: PackManifest) -> Unit:
    """A unit with something in it of everything that a role may be shut out from."""
    enrol_vectors(case_unit, manifest.id, {f"D-{number}": [vector(number)] for number in range(5)})
    add_faces(case_unit, b"a.jpg", [found_face(vector(99, near=1), manifest.id)])
    search_face(case_unit, LoadedGallery(manifest), FaceId(1), why("why"))
    return case_unit


ACTS: dict[str, tuple[Duty, Callable[[Unit, PackManifest, Path], object]]] = {
    "list cases": (Duty.LIST_CASES, lambda unit, pack, place: list_cases(unit)),
    "enter case": (Duty.SEE_CASES, lambda unit, pack, place: enter_case(unit, "C-1")),
    "view faces": (Duty.SEE_CASES, lambda unit, pack, place: list_faces(unit)),
    "open case": (
        Duty.WORK_CASES,
        lambda unit, pack, place: open_case(unit, CaseAuthority("C-2", "order", "why", FUTURE)),
    ),
    "take in": (Duty.WORK_CASES, lambda unit, pack, place: take_in(unit, "KJB/2", place)),
    "group": (Duty.WORK_CASES, lambda unit, pack, place: group_persons(unit, pack)),
    "decide": (Duty.WORK_CASES, lambda unit, pack, place: ignore_faces(unit, [FaceId(1)], FaceState.UNKNOWN)),
    "take back": (Duty.WORK_CASES, lambda unit, pack, place: undo_decision(unit)),
    "view decisions": (Duty.SEE_CASES, lambda unit, pack, place: list_decisions(unit)),
    "search": (Duty.SEARCH, lambda unit, pack, place: search_face(unit, LoadedGallery(pack), FaceId(1), why("why"))),
    "report": (Duty.REPORT, lambda unit, pack, place: produce_report(unit, pack, place.parent / "report.html")),
    "gallery": (Duty.SEE_GALLERY, lambda unit, pack, place: list_subjects(unit)),
    "trail": (Duty.READ_TRAIL, lambda unit, pack, place: audit_trail(unit)),
    "add": (Duty.MANAGE_PEOPLE, lambda unit, pack, place: add_examiner(unit, "Eve", OWN)),
    "roles": (Duty.MANAGE_PEOPLE, lambda unit, pack, place: change_roles(unit, "Ada", set(Role))),
    "training": (Duty.TRAIN, lambda unit, pack, place: record_training(unit, "Ada", TRAINING)),
    "idle lock": (Duty.KEEP_KEYS, lambda unit, pack, place: set_idle_minutes(unit, 5)),
}


@pytest.mark.parametrize("role", Role)
def test_a_role_may_do_what_is_its_own_and_nothing_else(
    busy_unit: Unit, manifest: PackManifest, tmp_path: Path, role: Role
) -> None:
    place = tmp_path / "place"
    place.mkdir()
    join(busy_unit, "Cleo", OWN, {role})
    case_id = list_cases(busy_unit)[0].id
    with opened(busy_unit, OWN) as unit:
        for name, (duty, act) in ACTS.items():
            unit.attach_case(case_id)  # as if a case lay open from before
            if role in ROLES_FOR[duty]:
                act(unit, manifest, place)
            else:
                with pytest.raises(NotAllowed, match=f"You may not {duty.value}|is not open to the roles {role}"):
                    act(unit, manifest, place)
                assert refusal(unit, duty), name
        unit_info(unit)
        assert verify_custody(unit).holds


def test_every_duty_belongs_to_somebody_and_administration_alone_shows_no_case() -> None:
    assert set(ROLES_FOR) == set(Duty)
    assert all(ROLES_FOR.values())
    cases = {Duty.LIST_CASES, Duty.SEE_CASES, Duty.WORK_CASES, Duty.SEE_GALLERY, Duty.READ_TRAIL, *TRAINED}
    assert not any(Role.ADMINISTRATOR in ROLES_FOR[duty] for duty in cases)
    faces = {Duty.SEE_CASES, Duty.SEE_GALLERY, Duty.REPORT, *TRAINED}
    assert not any(Role.AUDITOR in ROLES_FOR[duty] for duty in faces)


def test_only_a_second_examiner_verifies(busy_unit: Unit) -> None:
    search_id = SearchId(1)
    found = candidate_sheet(busy_unit, search_id)
    examine_and_conclude(busy_unit, found.cards[0].candidate_id, Conclusion.INCONCLUSIVE, "too blurred")
    join(busy_unit, "Cleo", OWN, {Role.EXAMINER})
    join(busy_unit, "Dan", SECOND_PASSPHRASE, {Role.SECOND_EXAMINER})

    with opened(busy_unit, OWN) as unit:
        enter_case(unit, "C-1")
        assert waiting_for_me(unit) == []
        for act in (
            lambda: candidate_sheet(unit, search_id),
            lambda: examine_and_conclude(unit, found.cards[0].candidate_id, Conclusion.INCONCLUSIVE, "too blurred"),
        ):
            with pytest.raises(NotAllowed, match="that is for a second examiner"):
                act()
    with opened(unit, SECOND_PASSPHRASE) as unit:
        enter_case(unit, "C-1")
        assert waiting_for_me(unit) == [search_id]
        examine_and_conclude(unit, found.cards[0].candidate_id, Conclusion.INCONCLUSIVE, "too blurred")


def test_roles_change_on_record_and_count_at_once(unit: Unit) -> None:
    join(unit, "Ben", SECOND_PASSPHRASE, {Role.ADMINISTRATOR})

    change_roles(unit, "ada", {Role.AUDITOR})

    assert unit.actor.roles == {Role.AUDITOR}
    with pytest.raises(NotAllowed):
        change_roles(unit, "Ada", set(Role))
    entry = audit_trail(unit)[-1]
    assert (entry.act.verb, entry.facts["before"]) == ("change roles", "examiner, supervisor, administrator")
    assert entry.facts["roles"] == "auditor"


def test_the_last_administrator_keeps_that_role(unit: Unit) -> None:
    join(unit, "Ben", SECOND_PASSPHRASE)

    with pytest.raises(NotAllowed, match="last administrator"):
        change_roles(unit, "Ada", {Role.EXAMINER})
    with pytest.raises(NotRecorded, match="at least one role"):
        change_roles(unit, "Ben", set())


# ---------------------------------------------------------------------------------------------------- training runs out


class Calendar:
    def __init__(self, today: date) -> None:
        self.today = today

    def __call__(self) -> datetime:
        return datetime(self.today.year, self.today.month, self.today.day, 12, tzinfo=UTC)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar(date(2026, 1, 1))


@pytest.fixture
def dated(tmp_path: Path, calendar: Calendar, manifest: PackManifest) -> Iterator[Unit]:
    """A unit whose founder's training ends with the year 2026."""
    training = TrainingStatement("faces", "the academy", date(2025, 1, 1), date(2026, 12, 31))
    made, _ = new_unit(tmp_path / "u", "U", "Ada", PASSPHRASE, cost=CHEAP, clock=calendar, training=training)
    with made:
        open_case(made, CaseAuthority("C-1", "order 7", "identify a victim", FUTURE))
        enrol_vectors(made, manifest.id, {f"D-{number}": [vector(number)] for number in range(5)})
        add_faces(made, b"a.jpg", [found_face(vector(99, near=1), manifest.id)])
        yield made


def test_after_the_last_day_of_their_training_a_person_neither_searches_nor_examines(
    dated: Unit, calendar: Calendar, gallery: LoadedGallery
) -> None:
    calendar.today = date(2026, 12, 31)
    found = search_face(dated, gallery, FaceId(1), why("why"))
    calendar.today = date(2027, 1, 1)

    with pytest.raises(NotAllowed, match="training ended on 2026-12-31"):
        search_face(dated, gallery, FaceId(1), why("why"))
    with pytest.raises(NotAllowed, match="training ended on 2026-12-31"):
        adjudicate(dated, found.candidates[0].id, Conclusion.INCONCLUSIVE, "too blurred")
    assert list_faces(dated)
    with dated.reading() as reader:
        assert len(reader.searches.all()) == 1


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2026, 11, 30), ""),
        (date(2026, 12, 1), "ends in 30 days"),
        (date(2026, 12, 30), "ends tomorrow"),
        (date(2026, 12, 31), "ends today"),
        (date(2027, 1, 1), "ended on 2026-12-31"),
    ],
)
def test_the_end_of_a_training_is_told_a_month_before(dated: Unit, calendar: Calendar, today: date, words: str) -> None:
    calendar.today = today

    assert words in training_warning(dated)
    assert bool(words) == bool(training_warning(dated))


def test_without_any_training_nobody_searches(tmp_path: Path) -> None:
    made, _ = new_unit(tmp_path / "u", "U", "Ada", PASSPHRASE, cost=CHEAP, training=None)
    with made, pytest.raises(NotAllowed, match="No training is on record"):
        require_duty(made, Duty.SEARCH)


def test_somebody_elses_training_is_recorded_and_added_to_never_changed(dated: Unit, calendar: Calendar) -> None:
    join(dated, "Ben", SECOND_PASSPHRASE, {Role.SUPERVISOR})
    later = TrainingStatement("more faces", "the academy", date(2025, 6, 1), date(2028, 1, 1))

    with pytest.raises(NotAllowed, match="Nobody records their own training"):
        record_training(dated, "Ada", later)
    with opened(dated, SECOND_PASSPHRASE) as unit:
        unit.clock = calendar
        record_training(unit, "Ada", later)
        ada = list_people(unit)[0]

    assert [training.statement.valid_until for training in ada.trainings] == [date(2026, 12, 31), date(2028, 1, 1)]
    assert [training.recorded_by for training in ada.trainings] == ["Ada", "Ben"]


def test_whoever_is_alone_in_a_unit_states_their_own(dated: Unit) -> None:
    record_training(dated, "Ada", TRAINING)

    entry = [entry for entry in audit_trail(dated) if entry.act.verb == "record training"][-1]
    assert entry.facts["own"] is True


@pytest.mark.parametrize(
    "statement",
    [
        TrainingStatement("", "the academy", date(2025, 1, 1), FUTURE),
        TrainingStatement("faces", "\u200b", date(2025, 1, 1), FUTURE),
        TrainingStatement("faces", "the academy", date(2098, 1, 1), FUTURE),
        TrainingStatement("faces", "the academy", date(2025, 1, 1), date(2025, 12, 31)),
    ],
)
def test_a_training_that_says_too_little_or_is_over_is_refused(dated: Unit, statement: TrainingStatement) -> None:
    with pytest.raises(NotRecorded, match="Nothing was recorded"):
        record_training(dated, "Ada", statement)


# ------------------------------------------------------------------------------------ a passphrase that is one's own


def test_with_a_passphrase_that_somebody_else_chose_nothing_can_be_done(case_unit: Unit, tmp_path: Path) -> None:
    add_examiner(case_unit, "Ben", SECOND_PASSPHRASE, set(Role))
    case_id = list_cases(case_unit)[0].id

    with opened(case_unit, SECOND_PASSPHRASE) as unit:
        for act in (
            lambda: enter_case(unit, "C-1"),
            lambda: unit.attach_case(case_id),
            lambda: add_examiner(unit, "Eve", OWN),
            lambda: reset_passphrase(unit, "Ben", OWN),
            lambda: audit_trail(unit),
            lambda: list_people(unit),
            lambda: record_training(unit, "Ada", TRAINING),
            lambda: remove_person(unit, "Ada", "so that I am alone"),
            lambda: require_duty(unit, Duty.SEARCH),
        ):
            with pytest.raises(NotAllowed, match="chosen by somebody else"):
                act()
        assert unit.open_case is None
        with unit.reading() as reader:
            assert {entry.act.verb for entry in reader.audit.entries() if entry.actor_name == "Ben"} == {"unlock"}


def test_choosing_ones_own_makes_keys_that_nobody_else_ever_had(unit: Unit) -> None:
    ben = add_examiner(unit, "Ben", SECOND_PASSPHRASE)
    with unit.reading() as reader:
        first = reader.signing_keys.current(ben.id)

    with opened(unit, SECOND_PASSPHRASE) as again:
        choose_passphrase(again, OWN)
        assert list_people(again)[1].person == again.actor
        with again.reading() as reader:
            own, chain = reader.signing_keys.current(ben.id), reader.audit.entries()
        verify_custody(again)
        with pytest.raises(NotAllowed, match="your own already"):
            choose_passphrase(again, OWN)

    assert own is not None
    assert own != first
    assert chain[-1].act.verb == "choose passphrase"
    assert chain[-1].facts["signing_keys"] == {str(ben.id): own.signing.hex()}
    with pytest.raises(WrongPassphrase):
        open_unit(Path(unit.folder), Passphrase(SECOND_PASSPHRASE))
    with opened(again, OWN) as once_more, once_more.reading() as reader:
        assert first_false_signature(reader.audit.entries()) is None


def test_a_passphrase_that_an_administrator_resets_is_provisional_and_ones_own_is_not(unit: Unit) -> None:
    join(unit, "Ben", SECOND_PASSPHRASE)
    reset_passphrase(unit, "Ben", "a brand new passphrase")
    reset_passphrase(unit, "Ada", OWN)

    assert [found.person.is_provisional for found in list_people(unit)] == [False, True]
    with opened(unit, OWN) as again:
        assert not again.actor.is_provisional


# --------------------------------------------------------------------------------------------------------- leaving


def test_who_is_removed_is_named_for_ever_and_does_nothing_more(case_unit: Unit) -> None:
    join(case_unit, "Ben", SECOND_PASSPHRASE)
    remove_person(case_unit, "ben", "works elsewhere")

    assert not case_unit.is_open
    with pytest.raises(WrongPassphrase):
        open_unit(Path(case_unit.folder), Passphrase(SECOND_PASSPHRASE))
    with open_unit(Path(case_unit.folder), Passphrase(PASSPHRASE)) as unit:
        assert [found.person.name for found in list_people(unit)] == ["Ada"]
        ben = list_people(unit, once=True)[1]
        assert (ben.person.name, ben.person.roles, len(ben.trainings)) == ("Ben", frozenset(), 1)
        enter_case(unit, "C-1")
        for act in (
            lambda: change_roles(unit, "Ben", {Role.EXAMINER}),
            lambda: reset_passphrase(unit, "Ben", OWN),
            lambda: record_training(unit, "Ben", TRAINING),
            lambda: remove_person(unit, "Ben", "again"),
        ):
            with pytest.raises(NotFound):
                act()
        with pytest.raises(NotAllowed, match="was once"):
            add_examiner(unit, "Ben", OWN)
        removal = next(entry for entry in audit_trail(unit) if entry.act.verb == "remove person")
        assert (removal.act.purpose, removal.actor_name) == ("works elsewhere", "Ada")
        assert verify_custody(unit).holds


def test_neither_oneself_nor_the_last_administrator_is_removed(unit: Unit) -> None:
    join(unit, "Ben", SECOND_PASSPHRASE)

    with pytest.raises(NotAllowed, match="Nobody removes themselves"):
        remove_person(unit, "Ada", "tired")
    with pytest.raises(NotRecorded, match="needs a reason"):
        remove_person(unit, "Ben", " ")
    with pytest.raises(NotFound):
        remove_person(unit, "Eve", "who?")

    assert unit.is_open
    assert len(list_people(unit)) == 2


# ------------------------------------------------------------------------------------------------------- the idle lock


def test_the_time_until_the_idle_lock_has_bounds(unit: Unit) -> None:
    assert idle_minutes(unit) == 10
    for minutes in (0, -1, LONGEST_IDLE_MINUTES + 1):
        with pytest.raises(NotRecorded, match="1 to 60"):
            set_idle_minutes(unit, minutes)
    set_idle_minutes(unit, 3)

    assert idle_minutes(unit) == 3
